from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules import check
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Attribute, Brief, NoteKind, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Role, Support, Thing
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Severity

ROOMS = ("bedroom", "office", "cafe", "living_room", "library", "studio", "kitchen", "dining_room")
PLACES = (*ROOMS[:7], "forest_clearing")
CATALOG = Catalog()


def made(brief: Brief) -> Layout:
    """The layout, proved to be without findings."""
    blobs = MemoryBlobs()
    layout = plan(brief, CATALOG, blobs)
    assert check(layout, CATALOG, brief.look, blobs, brief) == ()
    return layout


def brief(place: str = "bedroom", **more: object) -> Brief:
    return Brief.model_validate({"prompt": "a room", "place": place, "seed": 7, **more})


def want(category: str, count: int = 1, **more: object) -> Want:
    return Want.model_validate(
        {"id": f"{category}_want", "noun": category.replace("_", " "), "category": category, "count": count, **more}
    )


def relation(kind: RelationKind, subject: str, *objects: str) -> Relation:
    named = tuple(name if name in ("wall", "corner", "window", "center") else f"{name}_want" for name in objects)
    return Relation(kind=kind, subject=f"{subject}_want", objects=named)


def one(layout: Layout, category: str) -> Thing:
    return next(thing for thing in layout.things if thing.category == category)


@pytest.mark.parametrize("place", ROOMS)
@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY])
def test_a_room_is_furnished_and_proved(place: str, look: LookName) -> None:
    layout = made(brief(place, look=look))
    assert 25 <= len(layout.things) <= 60
    assert {opening.kind for opening in layout.openings} == {"door", "window"}
    assert len({thing.id for thing in layout.things}) == len(layout.things)
    assert all(thing.role is Role.ADDED and thing.why.endswith(".") for thing in layout.things)
    assert layout.notes == ()


@pytest.mark.parametrize("place", ["bedroom", "forest_clearing"])
def test_the_same_brief_gives_the_same_layout(place: str) -> None:
    asked = brief(place, outdoors=place == "forest_clearing")
    first, second = (plan(asked, CATALOG, MemoryBlobs()).to_json() for _ in range(2))
    assert first == second
    assert plan(asked.model_copy(update={"seed": 8}), CATALOG, MemoryBlobs()).to_json() != first


@pytest.mark.parametrize("seed", range(16))
def test_places_of_many_seeds_are_sound_in_both_looks(seed: int) -> None:
    place = PLACES[seed % len(PLACES)]
    look = (LookName.VOXEL, LookName.LOWPOLY)[seed // len(PLACES) % 2]
    made(brief(place, seed=seed, look=look, outdoors=place == "forest_clearing"))


def test_a_bed_has_a_nightstand_with_a_lamp_at_each_side() -> None:
    layout = made(brief("bedroom"))
    bed = one(layout, "bed")
    stands = [thing for thing in layout.things if thing.category == "nightstand"]
    lamps = {thing.on for thing in layout.things if thing.category == "table_lamp"}
    turn = np.radians(bed.yaw)
    across = [
        np.cos(turn) * (s.position[0] - bed.position[0]) + np.sin(turn) * (s.position[1] - bed.position[1])
        for s in stands
    ]
    assert sorted(np.sign(across)) == [-1, 1]
    assert lamps == {stand.id for stand in stands}


def test_a_count_is_met_and_nothing_of_the_kind_is_added() -> None:
    layout = made(brief("living_room", wants=(want("chair", 3),)))
    chairs = [t for t in layout.things if CATALOG.by_name(t.asset).family == "chair"]
    assert [chair.role for chair in chairs] == [Role.REQUESTED] * 3


def test_what_is_ruled_out_is_not_there_nor_its_relatives() -> None:
    layout = made(brief("office", wants=(want("chair", 0),)))
    assert not [t for t in layout.things if CATALOG.by_name(t.asset).family == "chair"]


def test_a_dozen_things_get_a_larger_room() -> None:
    layout = made(brief("bedroom", wants=(want("wardrobe", 12),)))
    assert sum(thing.category == "wardrobe" for thing in layout.things) == 12
    assert not [note for note in layout.notes if note.kind is NoteKind.UNMET]


def test_a_given_room_size_is_kept_and_what_does_not_fit_is_named() -> None:
    asked, blobs = brief("bedroom", room_size=(2.4, 2.4, 2.6), wants=(want("wardrobe", 12),)), MemoryBlobs()
    layout = plan(asked, CATALOG, blobs)
    assert not [f for f in check(layout, CATALOG, asked.look, blobs, asked) if f.severity is Severity.FAULT]
    assert layout.rooms[0].corners[2] == (1.2, 1.2)
    lacking = 12 - sum(thing.category == "wardrobe" for thing in layout.things)
    assert lacking > 0
    assert any(f"Of 12 wardrobes {12 - lacking} found a free place" in note.text for note in layout.notes)


def test_attributes_reach_the_asset() -> None:
    tall = want("bookshelf", attributes=(Attribute(kind="size", value="tall"),))
    low = want("bookshelf", attributes=(Attribute(kind="size", value="low"),))
    heights = [one(made(brief("office", wants=(asked,))), "bookshelf").size[2] for asked in (tall, low)]
    assert heights[0] > heights[1] + 0.3
    assert one(made(brief("office", wants=(tall,))), "bookshelf").attributes == ("tall",)


# --- relations -----------------------------------------------------------------------------------------------------


def local(thing: Thing, target: Thing) -> tuple[float, float]:
    """Where a thing is in the target's own frame."""
    turn = np.radians(target.yaw)
    dx, dy = thing.position[0] - target.position[0], thing.position[1] - target.position[1]
    return float(np.cos(turn) * dx + np.sin(turn) * dy), float(-np.sin(turn) * dx + np.cos(turn) * dy)


def related(kind: RelationKind, subject: str, target: str, place: str = "bedroom") -> tuple[Thing, Thing, Layout]:
    wants = (want(subject), want(target))
    layout = made(brief(place, wants=wants, relations=(relation(kind, subject, target),)))
    assert layout.notes == ()
    return one(layout, subject), one(layout, target), layout


def test_on_a_thing() -> None:
    vase, table, _ = related(RelationKind.ON, "vase", "dining_table")
    assert (vase.on, vase.support) == (table.id, Support.OBJECT)
    assert vase.position[2] == pytest.approx(table.position[2] + table.size[2], abs=1e-4)


def test_left_is_left_for_who_looks_at_the_front() -> None:
    plant, desk, _ = related(RelationKind.LEFT_OF, "potted_plant", "desk")
    x, y = local(plant, desk)
    assert x < -desk.size[0] / 2
    assert abs(y) < desk.size[1] / 2 + 0.3


def test_right_is_right() -> None:
    plant, desk, _ = related(RelationKind.RIGHT_OF, "potted_plant", "desk")
    assert local(plant, desk)[0] > desk.size[0] / 2


def test_in_front_of() -> None:
    chest, bed, _ = related(RelationKind.IN_FRONT_OF, "chest", "bed")
    assert local(chest, bed)[1] < -bed.size[1] / 2


def test_facing_turns_the_front_to_the_target() -> None:
    chair, shelf, _ = related(RelationKind.FACING, "armchair", "bookshelf")
    x, y = local(shelf, chair)
    assert np.degrees(np.arctan2(abs(x), -y)) < 15.0


def test_above_on_a_wall() -> None:
    painting, sofa, _ = related(RelationKind.ABOVE, "painting", "sofa", "living_room")
    x, _ = local(painting, sofa)
    assert painting.support is Support.WALL
    assert painting.position[2] >= sofa.size[2]
    assert abs(x) < sofa.size[0] / 2


def test_between_two_things() -> None:
    wants = (want("side_table"), want("armchair", 2))
    layout = made(brief(wants=wants, relations=(relation(RelationKind.BETWEEN, "side_table", "armchair"),)))
    chairs = np.array([thing.position for thing in layout.things if thing.category == "armchair"])
    middle = chairs.mean(axis=0)
    assert np.hypot(*(np.array(one(layout, "side_table").position) - middle)[:2]) < 0.5


def test_chairs_around_a_table_look_at_it() -> None:
    wants = (want("chair", 6), want("dining_table"))
    layout = made(brief("room", wants=wants, relations=(relation(RelationKind.AROUND, "chair", "dining_table"),)))
    table = one(layout, "dining_table")
    chairs = [thing for thing in layout.things if thing.category == "chair"]
    fronts = [(np.sin(np.radians(c.yaw)), -np.cos(np.radians(c.yaw))) for c in chairs]
    ways = [np.array(table.position[:2]) - np.array(c.position[:2]) for c in chairs]
    assert len(chairs) == 6
    assert all(np.dot(front, way) > 0 for front, way in zip(fronts, ways, strict=True))


def test_in_a_corner() -> None:
    wants = (want("guitar"),)
    layout = made(brief(wants=wants, relations=(relation(RelationKind.IN, "guitar", "corner"),)))
    thing, corner = one(layout, "guitar"), np.array(layout.rooms[0].corners[2])
    assert (corner - np.abs(np.array(thing.position[:2]))).max() < 0.6


def test_a_relation_to_what_is_not_there_is_named() -> None:
    layout = made(brief(wants=(want("vase"),), relations=(relation(RelationKind.NEAR, "vase", "piano"),)))
    assert [note.kind for note in layout.notes] == [NoteKind.UNMET]
    assert "piano" in layout.notes[0].text


def belonging(subject: str, owner: str, place: str, subjects: int = 1) -> Layout:
    wants = (want(owner), want(subject, subjects))
    return made(brief(place, wants=wants, relations=(relation(RelationKind.WITH, subject, owner),)))


def test_a_counter_in_a_cafe_is_one_to_serve_at_and_carries_what_it_comes_with() -> None:
    layout = belonging("espresso_machine", "counter", "cafe")
    counter = one(layout, "counter")
    assert counter.asset == "cafe_counter"
    assert one(layout, "espresso_machine").on == counter.id


def test_monitors_that_are_asked_for_stand_on_the_desk() -> None:
    layout = made(brief("office", wants=(want("desk"), want("monitor", 2), want("bookshelf"))))
    assert {thing.on for thing in layout.things if thing.category == "monitor"} == {one(layout, "desk").id}


def test_tables_of_a_cafe_get_chairs() -> None:
    layout = made(brief("cafe", wants=(want("table", 4, attributes=(Attribute(kind="shape", value="round"),)),)))
    tables = [thing for thing in layout.things if thing.category == "table"]
    chairs = [thing for thing in layout.things if thing.asset == "cafe_chair"]
    near = [sum(np.hypot(*np.subtract(c.position, t.position)[:2]) < 0.9 for c in chairs) for t in tables]
    assert min(near) >= 2


def test_a_bed_with_nightstands_has_them_beside_it() -> None:
    layout = belonging("nightstand", "bed", "bedroom", 2)
    assert {np.sign(local(t, one(layout, "bed"))[0]) for t in layout.things if t.category == "nightstand"} == {-1, 1}


def test_who_sits_at_a_desk_that_faces_the_window_looks_out() -> None:
    wants = (want("desk"),)
    layout = made(brief("bedroom", wants=wants, relations=(relation(RelationKind.FACING, "desk", "window"),)))
    desk = one(layout, "desk")
    window = next(opening for opening in layout.openings if opening.kind == "window")
    wall = next(wall for wall in layout.walls if wall.id == window.wall)
    outward = np.array([wall.end[1] - wall.start[1], wall.start[0] - wall.end[0]])
    sight = np.array([-np.sin(np.radians(desk.yaw)), np.cos(np.radians(desk.yaw))])
    assert sight @ outward / np.hypot(*outward) > np.cos(np.radians(20.0))


def test_two_that_face_each_other_do_both() -> None:
    wants, each_other = (want("armchair", 2), want("coffee_table")), RelationKind.FACING
    relations = (
        relation(each_other, "armchair", "armchair"),
        relation(RelationKind.BETWEEN, "coffee_table", "armchair"),
    )
    layout = made(brief("living_room", wants=wants, relations=relations))
    first, second = [thing for thing in layout.things if thing.category == "armchair"]
    for thing, other in ((first, second), (second, first)):
        x, y = local(other, thing)
        assert np.degrees(np.arctan2(abs(x), -y)) < 20.0


def test_a_cat_on_the_rug_is_on_the_rug() -> None:
    cat, rug, _ = related(RelationKind.ON, "cat", "rug", "office")
    assert cat.on == rug.id
    assert cat.position[2] == pytest.approx(rug.position[2] + rug.size[2], abs=1e-4)


def test_a_reading_corner_is_one_corner() -> None:
    wants = (want("armchair"), want("floor_lamp"), want("bookshelf"))
    near = tuple(relation(RelationKind.NEAR, name, "armchair") for name in ("floor_lamp", "bookshelf"))
    layout = made(brief("bedroom", wants=wants, relations=near))
    chair = np.array(one(layout, "armchair").position[:2])
    far = [np.hypot(*(np.array(one(layout, name).position[:2]) - chair)) for name in ("floor_lamp", "bookshelf")]
    assert max(far) < 1.6


@pytest.mark.parametrize("place", ROOMS)
def test_what_is_added_and_tall_stands_at_the_walls_that_the_picture_shows(place: str) -> None:
    layout = made(brief(place))
    shown = {opening.wall for opening in layout.openings} | {layout.walls[2].id}
    hidden = [wall for wall in layout.walls if wall.id not in shown]
    bulky = [
        t for t in layout.things if t.size[2] > 1.1 and t.size[0] * t.size[1] > 0.25 and t.support is Support.FLOOR
    ]
    for thing in bulky:
        backs = [wall for wall in hidden if _back_at(thing, wall.start, wall.end)]
        assert not backs, f"{thing.id} hides the room"


def _back_at(thing: Thing, start: tuple[float, float], end: tuple[float, float]) -> bool:
    along = np.subtract(end, start) / np.hypot(*np.subtract(end, start))
    inward = np.array([-along[1], along[0]])
    front = np.array([np.sin(np.radians(thing.yaw)), -np.cos(np.radians(thing.yaw))])
    away = np.subtract(thing.position[:2], start) @ inward - thing.size[1] / 2
    return bool(front @ inward > 0.9 and away < 0.1)


# --- open land -----------------------------------------------------------------------------------------------------


def test_a_clearing_is_open_in_the_middle_and_towards_the_viewer() -> None:
    blobs = MemoryBlobs()
    layout = plan(brief("forest_clearing", outdoors=True), CATALOG, blobs)
    fire = one(layout, "campfire")
    assert np.hypot(*fire.position[:2]) < 1.0
    trees = [s for s in layout.scatters if CATALOG.by_name(s.asset).family == "tree"]
    points = np.concatenate([np.frombuffer(blobs.get(s.points), "<f4").reshape(-1, 6) for s in trees])
    assert len(points) >= 30
    assert np.hypot(points[:, 0], points[:, 1]).min() > 4.0
    assert (points[:, 1] > 0).sum() > 2 * (points[:, 1] < 0).sum()


def test_masses_keep_their_count_their_distance_and_their_variants() -> None:
    blobs = MemoryBlobs()
    layout = plan(brief("meadow", outdoors=True, wants=(want("flower", 300),)), CATALOG, blobs)
    flowers = next(s for s in layout.scatters if s.category == "flower")
    rows = np.frombuffer(blobs.get(flowers.points), "<f4").reshape(-1, 6)
    assert flowers.role is Role.REQUESTED
    assert len(rows) == flowers.count == 300
    assert set(rows[:, 5].astype(int)) <= set(range(len(flowers.variants)))


def test_trees_that_are_asked_for_are_things_on_the_ground() -> None:
    layout = made(brief("forest_clearing", outdoors=True, wants=(want("oak", 5),)))
    oaks = [thing for thing in layout.things if thing.category == "oak"]
    assert len(oaks) == 5
    assert not [s for s in layout.scatters if s.asset == "oak"]


def test_nothing_is_added_where_nothing_else_is_wanted() -> None:
    layout = made(brief("bedroom", only=True, wants=(want("bed"),)))
    assert [(thing.category, thing.role) for thing in layout.things] == [("bed", Role.REQUESTED)]
    assert made(brief("bedroom", only=True)).things == ()


@pytest.mark.parametrize("seed", range(4))
def test_what_a_place_is_for_is_there_whatever_else_was_asked_for(seed: int) -> None:
    wants = tuple(want(noun, exact=False) for noun in ("armchair", "floor_lamp", "bookshelf"))
    assert one(plan(brief("bedroom", seed=seed, wants=wants), CATALOG, MemoryBlobs()), "bed")
