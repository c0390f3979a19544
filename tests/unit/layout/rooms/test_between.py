"""What stands between two things, and how the two stand for it."""

from __future__ import annotations

import math

import numpy as np
import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.verdict import Severity

CATALOG = Catalog()
KIND = RelationKind


def made(place: str, wants: dict[str, int], *relations: tuple[str, RelationKind, str]) -> Layout:
    """A proved room with these things in these relations."""
    brief = Brief(
        prompt="a room",
        place=place,
        seed=7,
        wants=tuple(
            Want(id=f"{name}_want", noun=name.replace("_", " "), category=name, count=n) for name, n in wants.items()
        ),
        relations=tuple(
            Relation(kind=kind, subject=f"{one}_want", objects=(other if other == "wall" else f"{other}_want",))
            for one, kind, other in relations
        ),
    )
    blobs = MemoryBlobs()
    layout = plan(brief, CATALOG, blobs)
    found = check(layout, CATALOG, brief.look, blobs, brief)
    assert not [one for one in found if one.rule == "relations" or one.severity is Severity.FAULT]
    return layout


def all_of(layout: Layout, category: str) -> list[Thing]:
    return [one for one in layout.things if one.category == category]


def back(one: Thing) -> float:
    """How far its back reaches along the way that it looks away from."""
    turn = math.radians(one.yaw)
    return -math.sin(turn) * one.position[0] + math.cos(turn) * one.position[1] + one.size[1] / 2


def test_a_nightstand_between_two_beds_stands_at_their_heads() -> None:
    layout = made(
        "bedroom", {"bed": 2, "nightstand": 1}, ("bed", KIND.AGAINST, "wall"), ("nightstand", KIND.BETWEEN, "bed")
    )
    first, second = all_of(layout, "bed")
    (nightstand,) = all_of(layout, "nightstand")
    assert nightstand.yaw == first.yaw == second.yaw
    assert back(nightstand) == pytest.approx(back(first), abs=0.1)


@pytest.mark.parametrize(("kind", "seen"), [(KIND.OPPOSITE, "cabinet"), (KIND.FACING, "sofa")])
def test_two_chairs_before_a_thing_stand_in_line_with_the_table_between_them(kind: RelationKind, seen: str) -> None:
    layout = made("living_room", {seen: 1, "chair": 2, "table": 1},
                  (seen, KIND.AGAINST, "wall"), ("chair", kind, seen), ("table", KIND.BETWEEN, "chair"))  # fmt: skip
    (before,), (first, second), (table,) = (all_of(layout, name) for name in (seen, "chair", "table"))
    assert first.yaw == second.yaw == (before.yaw + 180.0) % 360.0
    assert back(first) == pytest.approx(back(second), abs=0.1)
    assert abs(math.sin(math.radians(table.yaw - first.yaw))) < 0.01 or table.size[0] == pytest.approx(table.size[1])


def test_two_sofas_that_face_each_other_across_a_table_have_it_between_them() -> None:
    layout = made("living_room", {"sofa": 2, "coffee_table": 1},
                  ("sofa", KIND.FACING, "sofa"), ("sofa", KIND.OPPOSITE, "coffee_table"))  # fmt: skip
    first, second = all_of(layout, "sofa")
    (table,) = all_of(layout, "coffee_table")
    assert (first.yaw - second.yaw) % 360.0 == 180.0
    halfway = (np.array(first.position) + np.array(second.position))[:2] / 2
    assert np.hypot(*(halfway - np.array(table.position)[:2])) < 0.4


def test_a_screen_over_a_soundbar_hangs_over_the_console_that_carries_it() -> None:
    layout = made("living_room", {"sofa": 1, "tv": 1, "media_console": 1, "soundbar": 1},
                  ("tv", KIND.ON, "wall"), ("tv", KIND.OPPOSITE, "sofa"), ("soundbar", KIND.ON, "media_console"),
                  ("soundbar", KIND.UNDER, "tv"))  # fmt: skip
    (screen,), (console,) = all_of(layout, "tv"), all_of(layout, "media_console")
    assert screen.yaw == console.yaw
    assert screen.position[2] >= console.size[2]
    assert math.dist(screen.position[:2], console.position[:2]) < console.size[0] / 2
