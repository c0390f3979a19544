"""What is said twice counts once, and what is said of a carried thing holds for its carrier."""

from __future__ import annotations

import dataclasses

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.reconciling import contrasted, in_one_corner, lent, on_one_carrier, one_on_another, reconciled
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Relation, RelationKind, Span
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)
Kind = RelationKind


def piece(name: str, noun: str, *ties: Tie, want: str = "") -> Piece:
    kind = STOCK.kind(noun.replace("_", " "), noun)
    made = STOCK.piece(name, kind, STOCK.params(kind, {}, None), Role.REQUESTED, ties)
    return dataclasses.replace(made, want=want or name)


def relation(kind: RelationKind, subject: str, *objects: str, span: Span | None = None) -> Relation:
    return Relation(kind=kind, subject=subject, objects=objects, span=span)


def by_id(*pieces: Piece) -> dict[str, Piece]:
    return {each.id: each for each in pieces}


def test_the_mirror_between_the_lamps_that_flank_it_is_said_once() -> None:
    flanking = relation(Kind.FLANKING, "lamps", "mirror")
    assert reconciled((flanking, relation(Kind.BETWEEN, "mirror", "lamps"))) == (flanking,)


@pytest.mark.parametrize("second", [Kind.NEAR, Kind.BESIDE])
def test_what_is_beside_another_need_not_have_the_other_beside_it(second: RelationKind) -> None:
    first = relation(Kind.BESIDE, "stools", "table")
    assert reconciled((first, relation(second, "table", "stools"))) == (first,)


def test_other_relations_between_the_same_things_stay() -> None:
    said = (relation(Kind.BESIDE, "chair", "desk"), relation(Kind.LEFT_OF, "desk", "chair"))
    assert reconciled(said) == said


def test_a_book_near_the_door_brings_its_shelf_there() -> None:
    near, on = Tie("near", ("door",), 2.0, firm=True), Tie("on", ("shelf",), 2.0, firm=True)
    done = lent(by_id(piece("book", "book", on, near), piece("shelf", "bookshelf")))
    assert done["shelf"].ties == (near,)
    assert done["book"].ties == (on,)


def test_a_cup_beside_a_kettle_stands_on_the_same_table() -> None:
    kettle = piece("kettle", "kettle", Tie("on", ("table",), 2.0, firm=True))
    cup = piece("cup", "cup", Tie("beside", ("kettle",), 2.0, firm=True))
    done = on_one_carrier(by_id(kettle, cup, piece("table", "table")))
    assert Tie("on", ("table",), 2.0, firm=True) in done["cup"].ties


def test_the_bed_that_is_not_in_a_corner_stays_out_of_them() -> None:
    cornered = piece("bed_1", "bed", Tie("corner", (), 2.0, firm=True), want="two")
    done = contrasted(by_id(cornered, piece("bed_2", "bed", want="one")))
    assert [tie.kind for tie in done["bed_2"].ties] == ["no_corner"]
    assert done["bed_1"] == cornered


def test_things_of_one_phrase_share_the_corner() -> None:
    span, other = Span(start=3, end=9), Span(start=20, end=25)
    said = (
        relation(Kind.CORNER, "desk", "corner", span=span),
        relation(Kind.CORNER, "shelf", "corner", span=span),
        relation(Kind.CORNER, "plant", "corner", span=other),
    )
    ties = in_one_corner(said, {"desk": ("desk_1",), "shelf": ("shelf_1",), "plant": ("plant_1",)})
    assert [(name, tie.kind, tie.targets) for name, tie in ties] == [("shelf_1", "near", ("desk_1",))]


def test_nothing_stands_beside_what_stands_on_it() -> None:
    """ "A stack of magazines on a table at the end of the row" says nothing of the table and the magazines."""
    on = relation(Kind.ON, "magazines", "table")
    assert reconciled((on, relation(Kind.LEFT_OF, "table", "magazines"))) == (on,)


def test_a_cup_on_a_saucer_on_a_table_stands_on_the_saucer_alone() -> None:
    on_table, on_saucer = (Tie("on", (name,), 2.0, firm=True) for name in ("table", "saucer"))
    cup, saucer = piece("cup", "mug", on_table, on_saucer), piece("saucer", "saucer")
    done = one_on_another(by_id(cup, saucer, piece("table", "side_table")))
    assert done["cup"].ties == (on_saucer,)
    assert done["saucer"].ties == (on_table,)
