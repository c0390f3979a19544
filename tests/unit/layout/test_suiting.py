"""Things get measures in which what was asked of them can be so."""

from __future__ import annotations

import dataclasses

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.suiting import clearance, measured, suited
from voxel_weaver.scene.layout import Role, Setting
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)


def piece(name: str, noun: str, *ties: Tie, **given: Setting) -> Piece:
    kind = STOCK.kind(noun.replace("_", " "), noun)
    made = STOCK.piece(name, kind, STOCK.params(kind, given, None), Role.REQUESTED, ties)
    return dataclasses.replace(made, want=name)


def firm(kind: str, *targets: str, share: tuple[int, int] = (0, 1)) -> Tie:
    return Tie(kind, targets, 2.0, firm=True, share=share)


def together(*pieces: Piece, fixed: tuple[str, ...] = ()) -> dict[str, Piece]:
    return suited({each.id: each for each in pieces}, STOCK, fixed)


def test_a_box_under_a_bed_is_flat_enough() -> None:
    bed = piece("bed", "bed")
    done = together(piece("box", "storage_box", firm("under", "bed")), bed)
    assert 0.05 < done["box"].size[2] < clearance(bed)


def test_a_lamp_beside_a_mirror_is_level_with_it() -> None:
    done = together(piece("lamp", "wall_lamp", firm("left_of", "mirror")), piece("mirror", "mirror"))
    within = (0.125 + 0.5 + 0.5) * done["mirror"].size[1] / done["lamp"].size[1]
    assert within > 0.5


def test_a_coffee_table_with_a_chair_at_its_end_is_half_as_high_as_the_chair() -> None:
    chair, table = piece("chair", "chair", firm("short_side", "table")), piece("table", "coffee_table")
    done = together(chair, table)
    assert done["table"].size[2] > chair.size[2] / 2 > table.size[2]
    assert together(chair, table, fixed=("table",))["table"] == table


def test_a_vanity_is_as_wide_as_its_two_mirrors() -> None:
    mirrors = [piece(f"mirror_{n}", "mirror", firm("above", "vanity", share=(n, 2))) for n in (0, 1)]
    done = together(*mirrors, piece("vanity", "bathroom_vanity"))
    assert done["vanity"].size[0] >= sum(done[mirror.id].size[0] for mirror in mirrors)


def test_a_shelf_for_books_comes_without_its_own() -> None:
    done = together(piece("book", "book", firm("in", "shelf")), piece("shelf", "bookshelf", filled=True))
    assert dict(done["shelf"].params)["filled"] is False


def test_measures_that_an_asset_does_not_have_change_nothing() -> None:
    table = piece("table", "coffee_table")
    assert measured(table, STOCK, wingspan=3.0) is table


def test_a_table_is_as_long_as_the_chairs_at_its_side() -> None:
    chairs = [piece(f"chair_{n}", "chair", firm("long_side", "table", share=(n, 8))) for n in range(8)]
    done = together(*chairs, piece("table", "dining_table"))
    assert done["table"].size[0] > 4 * chairs[0].size[0]
    assert together(*chairs, piece("table", "dining_table"), fixed=("table",))["table"].size[0] < 2.0


def test_a_case_for_what_was_asked_to_be_in_it_is_empty() -> None:
    done = together(piece("figurine", "figurine", firm("in", "case")), piece("case", "display_case"))
    assert dict(done["case"].params)["filled"] is False
    boards = [one for one in done["case"].model.surfaces if one.kind == "shelf"]
    assert all(one.high[0] - one.low[0] > 0.8 * done["case"].size[0] for one in boards)


def test_a_desk_is_so_broad_that_its_chair_leaves_half_of_its_front_free() -> None:
    chair, desk = piece("chair", "armchair", firm("tucked", "desk")), piece("desk", "desk", width=1.2)
    assert together(chair, desk)["desk"].size[0] > 2 * chair.size[0]
    assert together(chair, desk, fixed=("desk",))["desk"] == desk
