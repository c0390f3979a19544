"""What may not be added to a room: what would be counted as something that was asked for."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.completion import refused
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.settings import LookName, Request

STOCK = Stock(catalogue(), LookName.LOWPOLY, 0.02)


@pytest.mark.parametrize(
    ("asked", "other", "barred"),
    [("standing desk", "desk", True), ("floor lamp", "table lamp", True), ("standing desk", "bookshelf", False)],
)
def test_another_of_its_kind_is_not_added(asked: str, other: str, barred: bool) -> None:
    brief = understand(Request(prompt=f"A home office with a {asked}."), catalogue().nouns())
    kind = STOCK.kind(other, other.replace(" ", "_"))
    assert refused(brief, STOCK).covers(kind) is barred
