"""What may not be added to a room: what would be counted as something that was asked for."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.completion import OF_STYLE, refused
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.blobs import MemoryBlobs
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


def categories(prompt: str) -> list[str]:
    brief = understand(Request(prompt=prompt), catalogue().nouns())
    return [thing.category for thing in plan(brief, catalogue(), MemoryBlobs()).things]


@pytest.mark.parametrize(
    ("style", "brought"),
    [("haunted", "cobweb"), ("cyberpunk", "neon_sign"), ("japanese", "paper_lantern"), ("medieval", "shield")],
)
def test_a_style_brings_things_of_its_own_that_may_be_refused(style: str, brought: str) -> None:
    assert brought in categories(f"a {style} bedroom")
    assert brought not in categories("a bedroom")
    assert brought not in categories(f"a {style} bedroom without a {brought.replace('_', ' ')}")


def test_all_that_a_style_brings_is_in_the_catalogue() -> None:
    for belongings in OF_STYLE.values():
        for belonging in belongings:
            assert STOCK.known(belonging.category) is not None, belonging.category
