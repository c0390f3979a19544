"""What people write of two things comes true in the room: each kind of relation, planned and measured anew."""

from __future__ import annotations

import math

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.rules.facts import Facts
from voxel_weaver.layout.rules.measures import gap, mark_of
from voxel_weaver.layout.rules.relations import relations
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Arrangement, Attribute, Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Support, Thing
from voxel_weaver.scene.settings import LookName

CATALOG = Catalog()
Kind = RelationKind


def want(category: str, count: int = 1, **more: object) -> Want:
    row = {"id": category, "noun": category.replace("_", " "), "category": category, "count": count}
    return Want.model_validate({**row, **more})


def planned(wants: tuple[Want, ...], *asked: Relation, place: str = "living_room", seed: int = 0) -> Layout:
    brief = Brief(prompt="a room", place=place, seed=seed, look=LookName.LOWPOLY, wants=wants, relations=asked)
    layout = plan(brief, CATALOG, MemoryBlobs())
    unmet = relations(Facts(layout, (), brief.look, brief, ()))
    assert [finding.text for finding in unmet] == []
    for each in wants:
        assert len(of(layout, each.id)) == each.count, each.id
    return layout


def of(layout: Layout, wanted: str) -> list[Thing]:
    return [thing for thing in layout.things if thing.want == wanted]


def relation(kind: RelationKind, subject: str, *objects: str, each: bool = False) -> Relation:
    return Relation(kind=kind, subject=subject, objects=objects, each=each)


PAIRS: tuple[tuple[RelationKind, str, str, str], ...] = (
    (Kind.IN_FRONT_OF, "coffee_table", "sofa", "living_room"),
    (Kind.BEHIND, "floor_lamp", "sofa", "living_room"),
    (Kind.NEAR, "armchair", "bookshelf", "living_room"),
    (Kind.BESIDE, "side_table", "sofa", "living_room"),
    (Kind.LEFT_OF, "side_table", "sofa", "living_room"),
    (Kind.RIGHT_OF, "floor_lamp", "armchair", "living_room"),
    (Kind.FACING, "armchair", "bookshelf", "living_room"),
    (Kind.OPPOSITE, "dresser", "bed", "bedroom"),
    (Kind.FOOT, "bench", "bed", "bedroom"),
    (Kind.HEAD, "nightstand", "bed", "bedroom"),
    (Kind.OUTSIDE, "teddy_bear", "chest", "bedroom"),
    (Kind.LONG_SIDE, "chair", "dining_table", "dining_room"),
    (Kind.SHORT_SIDE, "chair", "dining_table", "dining_room"),
    (Kind.LEFT_PART, "vase", "sideboard", "living_room"),
    (Kind.RIGHT_PART, "laptop", "desk", "bedroom"),
    (Kind.FAR, "desk", "door", "bedroom"),
    (Kind.OPPOSITE, "dresser", "window", "bedroom"),
    (Kind.BESIDE, "dresser", "door", "bedroom"),
    (Kind.CORNER, "wardrobe", "corner", "bedroom"),
    (Kind.CENTER, "dining_table", "center", "dining_room"),
)


@pytest.mark.parametrize(("kind", "subject", "target", "place"), PAIRS)
def test_what_was_said_comes_true(kind: RelationKind, subject: str, target: str, place: str) -> None:
    rooms = ("corner", "center", "window", "door", "wall")
    wants = (want(subject),) if target in rooms else (want(subject), want(target))
    planned(wants, relation(kind, subject, target), place=place)


def test_who_flanks_stands_on_both_sides() -> None:
    layout = planned(
        (want("bed"), want("nightstand", 2)), relation(Kind.FLANKING, "nightstand", "bed"), place="bedroom"
    )
    (bed,) = of(layout, "bed")
    turned = {0.0: 0, 90.0: 1, 180.0: 0, 270.0: 1}[round(bed.yaw)]
    sides = [thing.position[turned] - bed.position[turned] for thing in of(layout, "nightstand")]
    assert min(sides) < 0 < max(sides)


def test_each_table_has_a_lamp_of_its_own() -> None:
    wants = (want("side_table", 2), want("table_lamp", 2))
    layout = planned(wants, relation(Kind.ON, "table_lamp", "side_table", each=True))
    assert {lamp.on for lamp in of(layout, "table_lamp")} == {table.id for table in of(layout, "side_table")}


def test_a_sofa_in_front_of_a_television_on_the_wall_looks_at_it() -> None:
    television = want("tv", attributes=(Attribute(kind="state", value="wall_mounted"),))
    asked = (relation(Kind.IN_FRONT_OF, "sofa", "tv"), relation(Kind.ON, "tv", "wall"))
    layout = planned((want("sofa"), television), *asked)
    (tv,), (sofa,) = of(layout, "tv"), of(layout, "sofa")
    assert tv.support is Support.WALL
    assert abs((sofa.yaw - tv.yaw) % 360.0 - 180.0) < 16.0


def test_a_plant_for_a_tray_is_a_small_one() -> None:
    wants = (want("coffee_table"), want("tray"), want("potted_plant"))
    asked = (relation(Kind.ON, "tray", "coffee_table"), relation(Kind.ON, "potted_plant", "tray"))
    layout = planned(wants, *asked)
    (plant,), (tray,) = of(layout, "potted_plant"), of(layout, "tray")
    assert plant.on == tray.id
    assert plant.size[0] <= tray.size[0]


def test_a_row_stands_in_one_line() -> None:
    layout = planned((want("bookshelf", 3, arrangement=Arrangement.ROW),), place="library")
    shelves = of(layout, "bookshelf")
    assert len({thing.yaw for thing in shelves}) == 1
    assert min(len({round(thing.position[axis], 2) for thing in shelves}) for axis in (0, 1)) == 1


def test_sixty_chairs_stand_in_rows_in_a_room_that_holds_them() -> None:
    layout = planned((want("chair", 60),), place="room")
    chairs = of(layout, "chair")
    assert len({round(thing.position[1], 1) for thing in chairs}) < len(chairs) / 4


def test_two_chairs_at_each_of_three_tables_face_each_other_over_it() -> None:
    layout = planned(
        (want("cafe_table", 3), want("chair", 6), want("vase", 3)),
        relation(Kind.WITH, "chair", "cafe_table", each=True),
        relation(Kind.FACING, "chair", "chair"),
        relation(Kind.ON, "vase", "cafe_table", each=True),
        place="cafe",
    )
    tables, chairs = of(layout, "cafe_table"), of(layout, "chair")
    at = [min(tables, key=lambda one: distance(one, chair)) for chair in chairs]
    assert sorted(at.count(table) for table in tables) == [2, 2, 2]
    for table in tables:
        first, second = (chair for chair, there in zip(chairs, at, strict=True) if there is table)
        assert abs((first.yaw - second.yaw) % 360.0 - 180.0) < 1.0


def test_four_chairs_around_each_table_take_four_sides() -> None:
    around = relation(Kind.AROUND, "chair", "cafe_table", each=True)
    layout = planned((want("cafe_table", 2), want("chair", 8)), around, place="restaurant")
    for table in of(layout, "cafe_table"):
        close = sorted(of(layout, "chair"), key=lambda one: distance(one, table))[:4]
        assert len({round(one.yaw) for one in close}) == 4


def test_two_armchairs_at_the_sides_of_a_table_look_at_each_other_over_it() -> None:
    layout = planned(
        (want("coffee_table"), want("armchair", 2)),
        relation(Kind.FACING, "armchair", "armchair"),
        relation(Kind.FLANKING, "armchair", "coffee_table"),
    )
    first, second = of(layout, "armchair")
    assert abs((first.yaw - second.yaw) % 360.0 - 180.0) < 1.0


def distance(one: Thing, other: Thing) -> float:
    return math.dist(one.position[:2], other.position[:2])


def test_school_desks_in_rows_face_the_board_each_with_its_chair() -> None:
    layout = planned(
        (want("blackboard"), want("school_desk", 12, arrangement=Arrangement.GRID), want("chair", 12)),
        relation(Kind.ON, "blackboard", "wall"),
        relation(Kind.FACING, "school_desk", "blackboard"),
        relation(Kind.BEHIND, "chair", "school_desk", each=True),
        place="classroom",
    )
    desks = of(layout, "school_desk")
    assert len({one.yaw for one in desks}) == 1
    assert len({min(desks, key=lambda one: distance(one, chair)).id for chair in of(layout, "chair")}) == 12


def test_a_bookcase_goes_to_the_armchair_that_is_under_a_loft_bed() -> None:
    layout = planned(
        (want("loft_bed"), want("armchair"), want("side_table"), want("bookshelf")),
        relation(Kind.UNDER, "armchair", "loft_bed"),
        relation(Kind.UNDER, "side_table", "loft_bed"),
        relation(Kind.BESIDE, "bookshelf", "armchair"),
        place="bedroom",
    )
    (bed,), (armchair,) = of(layout, "loft_bed"), of(layout, "armchair")
    assert distance(bed, armchair) < 0.9


def test_a_cup_in_the_right_part_of_a_low_stand_is_on_it() -> None:
    layout = planned(
        (want("tv_stand"), want("tv"), want("cup")),
        relation(Kind.ON, "tv", "tv_stand"),
        relation(Kind.RIGHT_PART, "cup", "tv_stand"),
    )
    (stand,), (cup,) = of(layout, "tv_stand"), of(layout, "cup")
    assert cup.position[2] == pytest.approx(stand.size[2], abs=0.01)


def test_between_each_two_of_three_beds_is_one_nightstand() -> None:
    row = want("single_bed", 3, arrangement=Arrangement.ROW)
    layout = planned((row, want("nightstand", 2)), relation(Kind.BETWEEN, "nightstand", "single_bed", each=True),
                     relation(Kind.AGAINST, "single_bed", "wall"), place="bedroom")  # fmt: skip
    beds = sorted(of(layout, "single_bed"), key=lambda one: (round(one.position[0], 1), one.position[1]))
    for stand in of(layout, "nightstand"):
        near = [bed for bed in beds if math.dist(bed.position[:2], stand.position[:2]) < 1.4]
        assert len(near) == 2


def test_opposite_a_coffee_table_is_opposite_the_sofa_behind_it() -> None:
    layout = planned((want("sofa"), want("coffee_table"), want("credenza")),
                     relation(Kind.IN_FRONT_OF, "coffee_table", "sofa"),
                     relation(Kind.OPPOSITE, "credenza", "coffee_table"))  # fmt: skip
    (sofa,), (table,), (credenza,) = (of(layout, name) for name in ("sofa", "coffee_table", "credenza"))
    assert math.dist(sofa.position[:2], credenza.position[:2]) > math.dist(table.position[:2], credenza.position[:2])


def test_no_sofa_hangs_from_the_ceiling() -> None:
    brief = Brief(prompt="a room", place="living_room", wants=(want("sofa"),),
                  relations=(relation(Kind.HANGING, "sofa", "ceiling"),))  # fmt: skip
    assert {one.support for one in of(plan(brief, CATALOG, MemoryBlobs()), "sofa")} == {Support.FLOOR}


def test_what_is_said_to_be_in_a_cart_stands_on_it() -> None:
    layout = planned((want("cart"), want("mug", 3)), relation(Kind.IN, "mug", "cart"))
    (cart,) = of(layout, "cart")
    assert all(mug.on == cart.id and mug.position[2] > cart.size[2] / 2 for mug in of(layout, "mug"))


def test_a_shelf_above_a_counter_leaves_room_for_what_stands_there() -> None:
    layout = planned((want("counter"), want("espresso_machine"), want("wall_shelf")),
                     relation(Kind.ON, "espresso_machine", "counter"),
                     relation(Kind.ABOVE, "wall_shelf", "counter"), place="kitchen")  # fmt: skip
    (machine,), (counter,), (shelf,) = (of(layout, name) for name in ("espresso_machine", "counter", "wall_shelf"))
    assert machine.on == counter.id
    assert shelf.position[2] > machine.position[2] + machine.size[2]


@pytest.mark.parametrize("seed", [0, 3])
def test_no_chair_sits_before_the_desk_of_another(seed: int) -> None:
    layout = planned((want("desk", 2), want("chair", 2)), relation(Kind.AGAINST, "desk", "wall"),
                     relation(Kind.IN_FRONT_OF, "chair", "desk", each=True), place="bedroom", seed=seed)  # fmt: skip
    marks = {each.id: mark_of(each, layout) for each in layout.things}
    for chair in of(layout, "chair"):
        places = [marks[desk.id].local(*chair.position[:2]) for desk in of(layout, "desk")]
        halves = [marks[desk.id].half for desk in of(layout, "desk")]
        assert sum(abs(x) < wide and y < -deep for (x, y), (wide, deep) in zip(places, halves, strict=True)) == 1


@pytest.mark.parametrize("seed", [0, 3])
def test_no_chair_stands_next_to_the_table_of_another(seed: int) -> None:
    layout = planned((want("table", 3), want("chair", 6)), relation(Kind.WITH, "chair", "table", each=True),
                     place="cafe", seed=seed)  # fmt: skip
    marks = {each.id: mark_of(each, layout) for each in layout.things}
    for chair in of(layout, "chair"):
        assert sum(gap(marks[chair.id], marks[table.id]) < 0.75 for table in of(layout, "table")) == 1


def test_an_armchair_at_a_desk_leaves_its_sitter_a_way_in() -> None:
    layout = planned((want("desk"), want("armchair")), relation(Kind.IN_FRONT_OF, "armchair", "desk"), place="bedroom")
    (desk,), (chair,) = of(layout, "desk"), of(layout, "armchair")
    assert gap(mark_of(chair, layout), mark_of(desk, layout)) > 0.25


def test_a_blanket_lies_on_the_rug_that_a_bean_bag_lies_on() -> None:
    layout = planned((want("rug"), want("bean_bag"), want("blanket")), relation(Kind.ON, "bean_bag", "rug"),
                     relation(Kind.ON, "blanket", "rug"), relation(Kind.CENTER, "rug", "center"))  # fmt: skip
    assert {one.on for name in ("bean_bag", "blanket") for one in of(layout, name)} == {of(layout, "rug")[0].id}


def test_what_comes_with_a_small_thing_that_carries_nothing_stands_beside_it() -> None:
    layout = planned((want("desk"), want("ink_pad"), want("rubber_stamp", 3)), relation(Kind.ON, "ink_pad", "desk"),
                     relation(Kind.WITH, "rubber_stamp", "ink_pad"), place="home_office")  # fmt: skip
    assert {one.on for one in of(layout, "rubber_stamp")} == {of(layout, "desk")[0].id}
