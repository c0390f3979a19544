"""Rugs under what was asked to stand on them."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.settings import LookName

CATALOG = Catalog()


def made(place: str, wants: dict[str, int], *relations: tuple[RelationKind, str, str]) -> Layout:
    brief = Brief(
        prompt="a room",
        place=place,
        seed=2,
        look=LookName.VOXEL,
        wants=tuple(Want(id=name, noun=name.replace("_", " "), category=name, count=n) for name, n in wants.items()),
        relations=tuple(Relation(kind=kind, subject=one, objects=(other,)) for kind, one, other in relations),
    )
    blobs = MemoryBlobs()
    layout = plan(brief, CATALOG, blobs)
    found = check(layout, CATALOG, brief.look, blobs, brief)
    assert [one.text for one in found if one.rule in ("relations", "support", "collision", "bounds", "openings")] == []
    return layout


def those(layout: Layout, category: str) -> list[Thing]:
    return [thing for thing in layout.things if thing.category == category]


@pytest.mark.parametrize("noun", ["pouf", "armchair", "dollhouse"])
def test_what_stands_on_a_rug_in_the_middle_is_in_the_middle_with_its_rug(noun: str) -> None:
    layout = made(
        "bedroom", {noun: 1, "rug": 1}, (RelationKind.ON, noun, "rug"), (RelationKind.CENTER, "rug", "center")
    )
    (one,), (rug,) = those(layout, noun), those(layout, "rug")
    assert one.on == rug.id
    assert max(abs(axis) for axis in one.position[:2]) < 0.3


def test_a_rug_takes_in_what_stands_before_the_chair_on_it() -> None:
    layout = made(
        "library",
        {"wingback_chair": 1, "footstool": 1, "persian_rug": 1},
        (RelationKind.CENTER, "wingback_chair", "center"),
        (RelationKind.IN_FRONT_OF, "footstool", "wingback_chair"),
        (RelationKind.ON, "wingback_chair", "persian_rug"),
    )
    (rug,) = those(layout, "persian_rug")
    assert {one.on for name in ("wingback_chair", "footstool") for one in those(layout, name)} == {rug.id}


@pytest.mark.parametrize(("noun", "place"), [("coffee_table", "living_room"), ("dining_table", "dining_room")])
def test_a_mat_under_a_table_is_larger_than_the_table(noun: str, place: str) -> None:
    layout = made(place, {noun: 1, "mat": 1}, (RelationKind.ON, noun, "mat"))
    (table,), (mat,) = those(layout, noun), those(layout, "mat")
    assert table.on == mat.id


def test_bowls_on_a_mat_at_the_door_are_all_on_it_and_not_in_its_way() -> None:
    layout = made("living_room", {"food_bowl": 2, "mat": 1}, (RelationKind.ON, "food_bowl", "mat"),
                  (RelationKind.NEAR, "mat", "door"))  # fmt: skip
    assert {one.on for one in those(layout, "food_bowl")} == {those(layout, "mat")[0].id}
