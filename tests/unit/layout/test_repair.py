"""Repair beyond one plain room: houses, rooms with corners cut off, rugs, what is too many, what cannot be used."""

from __future__ import annotations

import pytest

from voxel_weaver.api import checked_request
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import repaired
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, RoomWish, Want
from voxel_weaver.scene.layout import Layout, Role, Support, Thing
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Finding

CATALOG = Catalog()
WARDROBE = Want(id="w1", noun="wardrobe", category="wardrobe")
PLAIN = Brief(prompt="x", place="bedroom", seed=3, look=LookName.LOWPOLY, wants=(WARDROBE,))
SHAPED = PLAIN.model_copy(update={"rooms": (RoomWish(id="r1", kind="bedroom", shape="l_shaped"),)})
HOUSE = PLAIN.model_copy(
    update={"rooms": tuple(RoomWish(id=f"r{n}", kind=kind) for n, kind in enumerate(("living_room", "bedroom")))}
)


def found(brief: Brief, layout: Layout) -> tuple[Finding, ...]:
    return check(layout, CATALOG, brief.look, MemoryBlobs(), brief)


def mended(brief: Brief, layout: Layout) -> Layout:
    for _ in range(2):
        if findings := found(brief, layout):
            layout = repaired(brief, layout, findings, CATALOG)
    return layout


def the(layout: Layout, category: str) -> Thing:
    return next(thing for thing in layout.things if thing.category == category)


def put(layout: Layout, name: str, x: float, y: float, z: float = 0.0) -> Layout:
    things = tuple(one.model_copy(update={"position": (x, y, z)}) if one.id == name else one for one in layout.things)
    return layout.model_copy(update={"things": things})


@pytest.mark.parametrize("brief", [PLAIN, SHAPED, HOUSE], ids=["plain", "shaped", "house"])
def test_what_stands_in_a_wall_and_in_another_thing_moves_out_again(brief: Brief) -> None:
    layout = plan(brief, CATALOG, MemoryBlobs())
    assert found(brief, layout) == ()
    wardrobe, bed = the(layout, "wardrobe"), the(layout, "bed")
    x, y, _ = wardrobe.position
    in_the_wall = put(layout, wardrobe.id, x + 0.3, y + 0.3)
    assert {"walls"} <= {finding.rule for finding in found(brief, in_the_wall)}
    in_the_bed = put(layout, wardrobe.id, *bed.position[:2])
    for spoiled in (in_the_wall, in_the_bed):
        sound = mended(brief, spoiled)
        assert found(brief, sound) == ()
        assert the(sound, "wardrobe").role is Role.REQUESTED
        assert len(sound.things) == len(layout.things)


def test_a_thing_of_a_house_stays_in_its_room() -> None:
    layout = plan(HOUSE, CATALOG, MemoryBlobs())
    sofa = the(layout, "sofa")
    (room,) = [one for one in layout.rooms if one.kind == "living_room"]
    sound = mended(HOUSE, put(layout, sofa.id, *the(layout, "coffee_table").position[:2]))
    low, high = (tuple(pick(axis) for axis in zip(*room.corners, strict=True)) for pick in (min, max))
    x, y, _ = the(sound, "sofa").position
    assert found(HOUSE, sound) == ()
    assert low[0] < x < high[0]
    assert low[1] < y < high[1]


def test_what_cannot_be_used_is_moved() -> None:
    layout = plan(PLAIN, CATALOG, MemoryBlobs())
    wardrobe = the(layout, "wardrobe")
    things = tuple(
        one.model_copy(update={"yaw": (one.yaw + 180.0) % 360.0}) if one.id == wardrobe.id else one
        for one in layout.things
    )
    turned = layout.model_copy(update={"things": things})  # its doors to the wall
    assert [finding.rule for finding in found(PLAIN, turned)] == ["usable"]
    assert found(PLAIN, mended(PLAIN, turned)) == ()


def test_what_is_too_many_is_taken_away_and_the_rest_stays() -> None:
    layout = plan(PLAIN, CATALOG, MemoryBlobs())
    none = PLAIN.model_copy(update={"wants": (*PLAIN.wants, Want(id="w2", noun="bed", category="bed", count=0))})
    sound = mended(none, layout)
    gone = {one.id for one in layout.things} - {one.id for one in sound.things}
    assert not [finding for finding in found(none, sound) if finding.rule == "counts"]
    assert {one.category for one in layout.things if one.id in gone and not one.on} == {"bed"}


def test_a_rug_that_is_too_large_goes_and_what_stood_on_it_stays() -> None:
    brief = PLAIN.model_copy(update={"place": "living_room", "wants": ()})
    layout = plan(brief, CATALOG, MemoryBlobs())
    rug = the(layout, "rug")
    assert [one for one in layout.things if one.on == rug.id]
    wrong = Finding(
        rule="walls",
        severity="fault",
        things=(rug.id,),
        place=rug.position,
        measure=0.1,
        text=f"{rug.id!r} goes 10.0 cm or more into the wall 'wall_1'.",
    )
    sound = repaired(brief, layout, (wrong,), CATALOG)
    assert {one.id for one in layout.things} - {one.id for one in sound.things} == {rug.id}
    assert found(brief, sound) == ()
    assert any(repr(rug.id) in note.text for note in sound.notes)


def hidden(name: str, layout: Layout) -> Finding:
    thing = next(one for one in layout.things if one.id == name)
    return Finding(
        rule="hidden",
        severity="fault",
        things=(name,),
        place=thing.position,
        measure=1.0,
        text=f"{name} was asked for and is hidden.",
    )


def test_nobody_gives_up_what_was_asked_for_a_better_view() -> None:
    wants = (Want(id="w1", noun="loft bed", category="loft_bed"), Want(id="w2", noun="desk", category="desk"))
    under = Relation(kind=RelationKind.UNDER, subject="w2", objects=("w1",))
    brief = Brief(prompt="x", place="bedroom", seed=3, wants=wants, relations=(under,))
    layout = plan(brief, CATALOG, MemoryBlobs())
    assert not [one for one in found(brief, layout) if one.rule == "relations"]
    for name in ("desk_1", "loft_bed_1"):
        sound = repaired(brief, layout, (hidden(name, layout),), CATALOG)
        assert not [one for one in found(brief, sound) if one.rule == "relations"]
        assert the(sound, "desk").position == the(layout, "desk").position


def test_what_hangs_on_a_wall_against_its_nature_stays_there() -> None:
    want = Want(id="w1", noun="fire extinguisher", category="fire_extinguisher")
    on_wall = Relation(kind=RelationKind.ON, subject="w1", objects=("wall",))
    brief = Brief(prompt="x", place="office", seed=3, wants=(want,), relations=(on_wall,))
    layout = plan(brief, CATALOG, MemoryBlobs())
    sound = repaired(brief, layout, (hidden("fire_extinguisher_1", layout),), CATALOG)
    assert the(sound, "fire_extinguisher").support is Support.WALL


def test_what_nothing_carries_soundly_stands_on_the_floor() -> None:
    text = (
        "my oak café with one fridge opposite the plant and at least two mid-century armchairs between the curtain. "
        "One of them holds half a dozen benchs."
    )
    asked = understand(checked_request(text, look="lowpoly"), CATALOG.nouns()).model_copy(update={"only": True})
    layout = plan(asked, CATALOG, MemoryBlobs())
    assert [finding.rule for finding in found(asked, layout) if finding.rule == "support"], "a bench tips over"
    sound = mended(asked, layout)
    assert not [finding for finding in found(asked, sound) if finding.rule == "support"]
    assert sum(one.category == "bench" for one in sound.things) == 6
