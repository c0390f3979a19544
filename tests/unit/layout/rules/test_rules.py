"""Each rule with a good example, which is a planned room, and a bad one, which is that room with one thing spoiled."""

from __future__ import annotations

import math
from collections.abc import Callable

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import bare, repaired
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief, Want
from voxel_weaver.scene.layout import Layout, Role, Support, Thing
from voxel_weaver.scene.verdict import Finding

CATALOG = Catalog()
WANTS = (Want(id="w1", noun="wardrobe", category="wardrobe"), Want(id="w2", noun="vase", category="vase", count=2))
BRIEF = Brief(prompt="a bedroom", place="bedroom", seed=3, wants=WANTS)


@pytest.fixture(scope="module")
def room() -> Layout:
    return plan(BRIEF, CATALOG, MemoryBlobs())


def found(layout: Layout, brief: Brief = BRIEF) -> tuple[Finding, ...]:
    return check(layout, CATALOG, brief.look, MemoryBlobs(), brief)


def thing(layout: Layout, name: str) -> Thing:
    return next(one for one in layout.things if one.id == name)


def changed(layout: Layout, name: str, **update: object) -> Layout:
    things = tuple(one.model_copy(update=update) if one.id == name else one for one in layout.things)
    return layout.model_copy(update={"things": things})


def without(layout: Layout, name: str) -> Layout:
    return layout.model_copy(update={"things": tuple(one for one in layout.things if one.id != name)})


def moved(layout: Layout, name: str, dx: float = 0.0, dy: float = 0.0, dz: float = 0.0) -> Layout:
    x, y, z = thing(layout, name).position
    return changed(layout, name, position=(x + dx, y + dy, z + dz))


def into_the_bed(layout: Layout) -> Layout:
    x, y, _ = thing(layout, "bed_1").position
    return changed(layout, "wardrobe_1", position=(x, y, 0.0))


def before_the_door(layout: Layout) -> Layout:
    door = next(opening for opening in layout.openings if opening.kind == "door")
    wall = next(wall for wall in layout.walls if wall.id == door.wall)
    (x0, y0), (x1, y1) = wall.start, wall.end
    length = ((x1 - x0) ** 2 + (y1 - y0) ** 2) ** 0.5
    ux, uy = (x1 - x0) / length, (y1 - y0) / length
    place = (x0 + ux * door.along - uy * 0.35, y0 + uy * door.along + ux * 0.35, 0.0)
    return changed(layout, "wardrobe_1", position=place)


def over_the_ceiling(layout: Layout) -> Layout:
    return moved(layout, "pendant_light_1", dz=-0.3)


BAD: tuple[tuple[str, str, Callable[[Layout], Layout]], ...] = (
    ("collision", "wardrobe_1", into_the_bed),
    ("support", "wardrobe_1", lambda room: moved(room, "wardrobe_1", dz=0.05)),
    ("support", "vase_1", lambda room: moved(room, "vase_1", dz=0.03)),
    ("support", "vase_1", lambda room: changed(room, "vase_1", on="nobody_1")),
    ("support", "vase_1", lambda room: moved(room, "vase_1", dx=3.0)),
    ("support", "painting_1", lambda room: moved(room, "painting_1", dx=-0.1, dy=-0.1)),
    ("support", "pendant_light_1", over_the_ceiling),
    ("bounds", "wardrobe_1", lambda room: moved(room, "wardrobe_1", dy=0.4)),
    ("openings", "wardrobe_1", before_the_door),
)


def test_the_planned_room_has_no_findings(room: Layout) -> None:
    assert found(room) == ()


@pytest.mark.parametrize(("rule", "culprit", "spoil"), BAD)
def test_a_spoiled_room_is_found_out(room: Layout, rule: str, culprit: str, spoil: Callable[[Layout], Layout]) -> None:
    findings = [finding for finding in found(spoil(room)) if finding.rule == rule]
    assert any(culprit in finding.things for finding in findings)
    assert all(
        repr(finding.things[0]) in finding.text and finding.repair and finding.measure > 0 for finding in findings
    )


def test_a_thing_behind_furniture_cannot_be_reached(room: Layout) -> None:
    wardrobe = thing(room, "wardrobe_1")
    left, right = (side(x for x, _ in room.rooms[0].corners) for side in (min, max))
    count = math.ceil((right - left) / wardrobe.size[0])
    sealed = []
    for index in range(count):  # a row of wardrobes from wall to wall, between the door and the rest
        x = left + (index + 0.5) * (right - left) / count
        sealed.append(wardrobe.model_copy(update={"id": f"wall_of_{index}", "position": (x, -0.6, 0.0), "yaw": 0.0}))
    bed = thing(room, "bed_1").model_copy(update={"position": (0.0, 0.7, 0.0), "yaw": 0.0})
    layout = room.model_copy(update={"things": (bed, *sealed)})
    culprits = {name for finding in found(layout) if finding.rule == "reachable" for name in finding.things}
    assert "bed_1" in culprits


def test_too_few_and_too_many_are_counted(room: Layout) -> None:
    fewer = [finding for finding in found(without(room, "vase_1")) if finding.rule == "counts"]
    assert [finding.measure for finding in fewer] == [1.0]
    more = BRIEF.model_copy(update={"wants": (*WANTS, Want(id="w3", noun="bed", category="bed", count=0))})
    assert [(f.rule, f.things) for f in found(room, more)] == [("counts", ("bed_1",))]


# --- repair --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("rule", "culprit", "spoil"), BAD)
def test_a_repair_mends_what_was_spoiled(
    room: Layout, rule: str, culprit: str, spoil: Callable[[Layout], Layout]
) -> None:
    spoiled = spoil(room)
    mended = repaired(BRIEF, spoiled, found(spoiled), CATALOG)
    if found(mended):  # a second round is allowed: the first may have moved the other of two
        mended = repaired(BRIEF, mended, found(mended), CATALOG)
    assert found(mended) == ()
    assert mended.revision > spoiled.revision
    asked = {one.id for one in room.things if one.role is Role.REQUESTED}
    assert asked <= {one.id for one in mended.things}


def test_what_moves_takes_along_what_stands_on_it(room: Layout) -> None:
    stand = next(one for one in room.things if one.category == "nightstand" and carried(room, one.id))
    spoiled = moved(room, stand.id, dz=0.2)
    mended = repaired(BRIEF, spoiled, found(spoiled), CATALOG)
    assert found(mended) == ()
    assert carried(mended, stand.id) == carried(room, stand.id)


def test_what_was_added_and_fits_nowhere_is_dropped_and_named(room: Layout) -> None:
    bed = thing(room, "bed_1")
    more = tuple(bed.model_copy(update={"id": f"bed_{number}"}) for number in range(2, 9))
    mended = room.model_copy(update={"things": (*room.things, *more)})
    for _ in range(3):
        mended = repaired(BRIEF, mended, found(mended), CATALOG)
    left = {one.id for one in mended.things if one.category == "bed"}
    dropped = {f"bed_{number}" for number in range(1, 9)} - left
    assert found(mended) == ()
    assert dropped
    assert all(any(repr(name) in note.text for note in mended.notes) for name in dropped)


def carried(layout: Layout, name: str) -> list[str]:
    return [one.id for one in layout.things if one.on == name and one.support is Support.OBJECT]


def test_the_bare_room_is_sound() -> None:
    layout = bare(BRIEF.model_copy(update={"wants": ()}))
    assert layout.things == ()
    assert {opening.kind for opening in layout.openings} == {"door", "window"}
    assert check(layout, CATALOG, BRIEF.look) == ()
