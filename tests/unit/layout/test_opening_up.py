"""A cabinet that things are to be in is an open one."""

from __future__ import annotations

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.opening_up import opened
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName

STOCK = Stock(Catalog(), LookName.LOWPOLY, 0.02)


def piece(name: str, noun: str, *ties: Tie) -> Piece:
    kind = STOCK.kind(noun, noun.replace(" ", "_"))
    return STOCK.piece(name, kind, STOCK.params(kind, {}, None), Role.REQUESTED, ties)


def test_it_is_the_same_cabinet_without_doors() -> None:
    inside = Tie("in", ("a",), 2.0, firm=True)
    pieces = {one.id: one for one in (piece("jar", "jar", inside), piece("a", "cabinet"), piece("b", "wall cabinet"))}
    done = opened(pieces, STOCK)
    assert done["a"].asset == "cabinet"
    assert dict(done["a"].params)["opened"]
    assert any(surface.kind == "shelf" for surface in done["a"].model.surfaces)
    assert not dict(done["b"].params)["opened"]
