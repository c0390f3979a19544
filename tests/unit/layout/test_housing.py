"""Things on, in and under others that declare no place for them, and measures that suit the sides they stand at."""

from __future__ import annotations

import dataclasses
import tracemalloc

import numpy as np
import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.leveling import levelled
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.resting import Foot, Relief, foot_of, holds, places, relief, room_below
from voxel_weaver.layout.rules import check
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Arrangement, Attribute, Brief, Relation, RelationKind, Want
from voxel_weaver.scene.layout import Layout, Role
from voxel_weaver.scene.settings import LookName

CATALOG = Catalog()
VOXEL = 0.02
LOOKS = (LookName.VOXEL, LookName.LOWPOLY)


def piece(noun: str, look: LookName = LookName.VOXEL, ties: tuple[Tie, ...] = ()) -> Piece:
    stock = Stock(CATALOG, look, VOXEL)
    kind = stock.kind(noun, noun.replace(" ", "_"))
    return stock.piece(kind.category, kind, stock.params(kind, {}, None), Role.REQUESTED, ties)


def made(brief: Brief) -> Layout:
    """The layout, without faults."""
    blobs = MemoryBlobs()
    layout = plan(brief, CATALOG, blobs)
    found = check(layout, CATALOG, brief.look, blobs, brief)
    assert [one.text for one in found if one.rule in ("relations", "support", "collision", "bounds")] == []
    return layout


def brief(wants: dict[str, int], *relations: tuple[str, str, str], look: LookName = LookName.VOXEL) -> Brief:
    return Brief(
        prompt="a room",
        place="living_room",
        look=look,
        wants=tuple(
            Want(id=noun, noun=noun.replace("_", " "), category=noun, count=count) for noun, count in wants.items()
        ),
        relations=tuple(
            Relation(kind=RelationKind(kind), subject=subject, objects=(target,)) for subject, kind, target in relations
        ),
    )


@pytest.mark.parametrize("look", LOOKS)
def test_a_plate_rests_on_the_cloth_of_a_pool_table(look: LookName) -> None:
    table, plate = piece("pool table", look), piece("plate", look)
    found = places(relief(table.model, look, VOXEL), plate, foot_of(plate, look, VOXEL), 3, inside=False)
    assert len(found) >= 3
    assert all(0.5 * table.size[2] < one.z < table.size[2] + 0.001 for one in found)
    apart = [abs(a.low[0] - b.low[0]) + abs(a.low[1] - b.low[1]) for a in found[:3] for b in found[:3] if a is not b]
    assert min(apart) > plate.size[0] * 0.9


def test_a_large_thing_on_a_huge_one_takes_little_memory() -> None:
    side, look = 20.0, LookName.LOWPOLY
    large = dataclasses.replace(piece("sofa", look), low=(-4.0, -4.0, 0.0), high=(4.0, 4.0, 2.0))
    roof = Relief(np.full((400, 400), 30.0), (-side / 2, -side / 2), 0.05, 30.0)
    foot = Foot(Relief(np.zeros((40, 40)), (-4.0, -4.0), 0.2, 2.0), (np.zeros(2),), np.array([8.0, 8.0]))
    tracemalloc.start()
    try:
        (place, *_) = places(roof, large, foot, 1, inside=False)
        assert tracemalloc.get_traced_memory()[1] < 400e6
    finally:
        tracemalloc.stop()
    assert place.z == 30.0
    assert all(abs(low + high) < 1.0 for low, high in zip(place.low, place.high, strict=True)), "in its middle"


def test_nothing_rests_in_what_is_smaller() -> None:
    mug, chair = piece("mug"), piece("chair")
    look = LookName.VOXEL
    assert places(relief(mug.model, look, VOXEL), chair, foot_of(chair, look, VOXEL), 1, inside=True) == ()


def test_a_place_for_a_large_thing_is_none_for_a_small_one() -> None:
    """At its edges there is nothing below: a pencil would lie in the air beside the stool."""
    look = LookName.VOXEL
    stool, tray, pencil = piece("stool"), piece("tray"), piece("pencil")
    tray = dataclasses.replace(tray, low=(-0.3, -0.3, 0.0), high=(0.3, 0.3, 0.02))
    (place, *_) = places(relief(stool.model, look, VOXEL), tray, foot_of(tray, look, VOXEL), 1, inside=False)
    assert holds(place, tray)
    assert not holds(place, pencil)


@pytest.mark.parametrize("look", LOOKS)
def test_a_kettle_on_a_hob_does_not_tip(look: LookName) -> None:
    made(brief({"hob": 1, "kettle": 1}, ("kettle", "on", "hob"), look=look))


def test_six_jars_all_find_room_on_a_padded_bench() -> None:
    layout = made(brief({"bench": 1, "jar": 6, "book": 2}, ("jar", "on", "bench"), ("book", "on", "bench")))
    bench = next(one for one in layout.things if one.category == "bench")
    assert [one.on for one in layout.things if one.category in ("jar", "book")] == [bench.id] * 8


def test_what_nobody_knows_is_small_enough_for_what_carries_it() -> None:
    layout = made(
        brief({"table": 1, "tray": 1, "frobnicator": 4}, ("tray", "on", "table"), ("frobnicator", "on", "tray"))
    )
    tray = next(one for one in layout.things if one.category == "tray")
    assert [one.on for one in layout.things if one.category == "frobnicator"] == [tray.id] * 4


def test_a_crate_fits_below_a_writing_desk_and_not_below_a_bookshelf() -> None:
    crate = piece("crate")
    assert room_below(piece("writing desk").model, LookName.VOXEL, VOXEL, crate)
    assert not room_below(piece("bookshelf").model, LookName.VOXEL, VOXEL, crate)


@pytest.mark.parametrize("look", LOOKS)
def test_lemons_lie_in_the_bowl(look: LookName) -> None:
    asked = brief({"table": 1, "bowl": 1, "lemon": 3}, ("bowl", "on", "table"), ("lemon", "in", "bowl"), look=look)
    layout = made(asked)
    bowl = next(one for one in layout.things if one.category == "bowl")
    assert [one.on for one in layout.things if one.category == "lemon"] == [bowl.id] * 3


def test_a_canvas_stands_on_the_bare_ledge_of_an_easel() -> None:
    layout = made(brief({"easel": 1, "canvas": 1}, ("canvas", "on", "easel")))
    easel, canvas = (next(one for one in layout.things if one.category == noun) for noun in ("easel", "canvas"))
    assert canvas.on == easel.id
    assert dict(easel.params)["filled"] is False


def test_buckets_under_a_workbench_lie_on_its_lower_board() -> None:
    layout = made(brief({"workbench": 1, "bucket": 1}, ("bucket", "under", "workbench")))
    bench, bucket = (next(one for one in layout.things if one.category == noun) for noun in ("workbench", "bucket"))
    assert bucket.position[2] + bucket.size[2] < bench.position[2] + bench.size[2]


def test_a_stack_stands_one_on_the_other() -> None:
    wants = (
        Want(id="tire", noun="tire", category="tire", count=3, arrangement=Arrangement.STACK),
        Want(id="car", noun="car", category="car"),
    )
    layout = made(Brief(prompt="a garage", place="garage", wants=wants))
    tires = [one for one in layout.things if one.category == "tire"]
    assert [one.on for one in tires] == ["", tires[0].id, tires[1].id]


def test_a_plant_between_a_sofa_and_the_window_empties_no_room() -> None:
    wants = (Want(id="sofa", noun="sofa", category="sofa"), Want(id="plant", noun="plant", category="potted_plant"))
    between = Relation(kind=RelationKind.BETWEEN, subject="plant", objects=("sofa", "window"))
    asked = Brief(prompt="a room", place="living_room", wants=wants, relations=(between,))
    assert {"sofa", "potted_plant"} <= {one.category for one in plan(asked, CATALOG, MemoryBlobs()).things}


def test_a_bookshelf_beside_a_low_stand_is_lower() -> None:
    stock = Stock(CATALOG, LookName.VOXEL, VOXEL)
    tie = Tie("right_of", ("tv_stand",), 2.0, firm=True)
    pieces = {"tv_stand": piece("tv stand"), "bookshelf": piece("bookshelf", ties=(tie,))}
    free = levelled(pieces, stock, ())
    assert free["bookshelf"].size[2] < pieces["bookshelf"].size[2]
    kept = levelled({**pieces, "bookshelf": piece("bookshelf", ties=(tie,))}, stock, ("",))
    assert kept["bookshelf"].size == pieces["bookshelf"].size


def test_a_row_of_many_is_no_deep_chain() -> None:
    wants = (Want(id="book", noun="book", category="book", count=600, arrangement=Arrangement.ROW),)
    layout = plan(Brief(prompt="books", place="living_room", wants=wants), CATALOG, MemoryBlobs())
    assert sum(one.category == "book" for one in layout.things) > 20
    assert layout.notes


def test_two_baskets_stand_side_by_side_under_a_table() -> None:
    layout = made(brief({"table": 1, "laundry_basket": 2}, ("laundry_basket", "under", "table")))
    table = next(one for one in layout.things if one.category == "table")
    for basket in (one for one in layout.things if one.category == "laundry_basket"):
        off = [abs(here - there) for here, there in zip(basket.position[:2], table.position[:2], strict=True)]
        assert max(off) < max(table.size[:2]) / 2


def test_two_baskets_lie_on_the_board_below_a_console() -> None:
    layout = made(brief({"console_table": 1, "basket": 2}, ("basket", "under", "console_table")))
    console = next(one for one in layout.things if one.category == "console_table")
    baskets = [one for one in layout.things if one.category == "basket"]
    assert [one.on for one in baskets] == [console.id] * 2
    assert all(one.position[2] < console.size[2] / 2 for one in baskets)


def test_a_chair_goes_to_its_desk_below_the_loft_bed() -> None:
    asked = brief({"loft_bed": 1, "desk": 1, "chair": 1}, ("desk", "under", "loft_bed"), ("chair", "with", "desk"))
    layout = made(asked)
    desk, chair = (next(one for one in layout.things if one.category == noun) for noun in ("desk", "chair"))
    assert max(abs(a - b) for a, b in zip(desk.position[:2], chair.position[:2], strict=True)) < 0.9


def test_a_console_stands_on_the_stand_before_the_television() -> None:
    layout = made(
        brief(
            {"tv_stand": 1, "tv": 1, "game_console": 1},
            ("tv", "on", "tv_stand"),
            ("game_console", "on", "tv_stand"),
            ("game_console", "in_front_of", "tv"),
        )
    )
    screen, console = (next(one for one in layout.things if one.category == noun) for noun in ("tv", "game_console"))
    assert console.position[2] == screen.position[2]


@pytest.mark.parametrize("carrier", ["cabinet", "wall_cabinet", "storage_box"])
def test_what_is_in_a_cabinet_is_seen_in_it(carrier: str) -> None:
    layout = made(brief({carrier: 1, "jar": 2}, ("jar", "in", carrier)))
    own = next(one for one in layout.things if one.category == carrier)
    for jar in (one for one in layout.things if one.category == "jar"):
        assert jar.on == own.id
        assert jar.position[2] + jar.size[2] / 2 < own.position[2] + own.size[2]


def test_a_rose_stands_in_its_bucket_for_the_most_part() -> None:
    layout = made(brief({"bucket": 1, "rose": 1}, ("rose", "in", "bucket")))
    bucket, rose = (next(one for one in layout.things if one.category == noun) for noun in ("bucket", "rose"))
    assert rose.position[2] + rose.size[2] / 2 < bucket.position[2] + bucket.size[2]


def test_a_box_on_a_counter_leaves_room_on_it() -> None:
    layout = made(brief({"counter": 1, "storage_box": 1}, ("storage_box", "on", "counter")))
    counter, box = (next(one for one in layout.things if one.category == noun) for noun in ("counter", "storage_box"))
    assert box.on == counter.id
    assert box.size[0] * box.size[1] < 0.5 * counter.size[0] * counter.size[1]


def test_three_flowers_stand_together_in_a_small_vase() -> None:
    layout = made(brief({"table": 1, "vase": 1, "flower": 3}, ("vase", "on", "table"), ("flower", "in", "vase")))
    vase = next(one for one in layout.things if one.category == "vase")
    assert [one.on for one in layout.things if one.category == "flower"] == [vase.id] * 3


@pytest.mark.parametrize(("noun", "carrier", "count"), [("plate", "china_cabinet", 6), ("printer", "bookcase", 1)])
def test_what_is_in_a_cabinet_is_not_on_top_of_it(noun: str, carrier: str, count: int) -> None:
    layout = made(brief({carrier: 1, noun: count}, (noun, "in", carrier)))
    holding = next(thing for thing in layout.things if thing.category == carrier)
    own = [thing for thing in layout.things if thing.category == noun]
    assert {thing.on for thing in own} == {holding.id}
    assert max(thing.position[2] + thing.size[2] for thing in own) < holding.position[2] + holding.size[2]


@pytest.mark.parametrize(("rack", "noun"), [("wine_rack", "bottle"), ("storage_rack", "cardboard_box")])
def test_what_is_in_a_rack_ends_below_the_next_board(rack: str, noun: str) -> None:
    made(brief({rack: 1, noun: 4}, (noun, "in", rack)))  # nothing goes into anything else


def test_a_table_is_broad_enough_for_a_tray_however_low_it_is() -> None:
    low = Attribute(kind="size", value="low")
    asked = brief({"table": 1, "tray": 1, "teapot": 1}, ("tray", "on", "table"), ("teapot", "on", "table"))
    wants = tuple(one.model_copy(update={"attributes": (low,)}) if one.id == "table" else one for one in asked.wants)
    layout = made(asked.model_copy(update={"wants": wants, "place": "cafe"}))
    assert {thing.on for thing in layout.things if thing.category in ("tray", "teapot")} == {"table_1"}


def test_notebooks_lie_level_on_each_other() -> None:
    below = relief(piece("notebook").model, LookName.VOXEL, VOXEL)
    highest = below.heights[below.heights > below.top - 0.003]
    assert highest.size > 0.8 * below.heights.size


def test_nothing_on_a_thing_reaches_through_the_ceiling_or_a_wall() -> None:
    for noun, carrier in (("curtain", "four_poster_bed"), ("vase", "hanging_scroll")):
        asked = brief({carrier: 1, noun: 1}, (noun, "on", carrier))
        blobs = MemoryBlobs()
        layout = plan(asked, CATALOG, blobs)
        found = check(layout, CATALOG, asked.look, blobs, asked)
        assert [one.text for one in found if one.rule == "bounds"] == []


@pytest.mark.parametrize("look", LOOKS)
def test_a_helmet_lies_on_its_rim(look: LookName) -> None:
    own = piece("helmet", look)
    depths = foot_of(own, look, VOXEL).under.heights
    rim = np.argwhere(depths > depths.max() - 0.004) / (np.array(depths.shape) - 1)
    assert (rim.max(axis=0) - rim.min(axis=0) > 0.8).all()


def test_all_that_is_to_be_in_a_low_shelf_finds_room_in_it() -> None:
    nouns = ("puzzle", "picture_book", "stuffed_animal")
    layout = made(
        brief({"cubby_shelf": 1, **dict.fromkeys(nouns, 3)}, *((noun, "in", "cubby_shelf") for noun in nouns))
    )
    (shelf,) = (thing for thing in layout.things if thing.category == "cubby_shelf")
    for thing in layout.things:
        if thing.category in nouns:
            assert thing.on == shelf.id
            assert thing.position[2] + thing.size[2] < shelf.size[2], thing.id
