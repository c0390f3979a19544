"""What will be looked at, and what will be carried, is known before anything stands."""

from __future__ import annotations

import dataclasses

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.rooms.expected import loads_of, viewers_of
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)


def piece(name: str, noun: str, *ties: Tie, want: str = "") -> Piece:
    kind = STOCK.kind(noun.replace("_", " "), noun)
    made = STOCK.piece(name, kind, STOCK.params(kind, {}, None), Role.REQUESTED, ties)
    return dataclasses.replace(made, want=want or name)


def test_most_of_a_sofa_is_level_with_the_television_before_it() -> None:
    sofa = piece("sofa", "sofa", Tie("watching", ("tv",), 2.0, firm=True))
    television = piece("tv", "wall_television")
    base = viewers_of([sofa, television])["tv"]
    assert base - 0.125 * television.size[2] < sofa.high[2] / 2


def test_who_only_faces_a_thing_sees_it_over_nothing() -> None:
    sofa = piece("sofa", "sofa", Tie("facing", ("tv",), 2.0, firm=True))
    assert viewers_of([sofa, piece("tv", "wall_television")])["tv"] < sofa.high[2]


def test_a_wardrobe_is_nobodys_seat() -> None:
    wardrobe = piece("wardrobe", "wardrobe", Tie("facing", ("tv",), 2.0, firm=True))
    assert viewers_of([wardrobe, piece("tv", "wall_television")]) == {}


def test_loads_count_by_carrier_and_by_want() -> None:
    books = [piece(f"book_{n}", "book", Tie("on", (f"shelf_{n % 2}",), 2.0, firm=True), want="books") for n in range(5)]
    lamp = piece("lamp", "table_lamp", Tie("on", ("shelf_0",), 2.0, firm=True))
    assert loads_of([*books, lamp]) == {"books": 3, "lamp": 1, "shelf_0": 4, "shelf_1": 2}
