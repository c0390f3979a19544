"""Opening up: a cabinet that holds things which somebody asked to see in it is an open one. It changes the kind of what
carries, never where it stands; what has no open relative stays as it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace

from voxel_weaver.assets.asset import SIDES, Asset
from voxel_weaver.layout.housing import OPEN_INSIDE
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.scene.layout import Setting, Support, Tier

RELATED: Mapping[str, tuple[str, ...]] = {
    "cabinet": ("cabinet", "shelf"),
    "shelf": ("shelf",),
    "rack": ("rack", "shelf"),
    "box": ("box", "chest"),
    "chest": ("chest", "box"),
}
"""Families that stand in for one of which nothing is open."""
MUCH_LOWER = 0.6
"""What is lower than this share of the other is no relative of it."""


def opened(pieces: Mapping[str, Piece], stock: Stock) -> dict[str, Piece]:
    """All pieces; what is to hold things inside has an inside, and a rack that nothing can lie on has boards."""
    done = dict(pieces)
    fresh: set[str] = set()
    for piece in pieces.values():
        for tie in _carrying(piece):
            for name in tie.targets:
                if name in done and _is_closed(done[name], inside=tie.kind == "in"):
                    done[name] = _open_relative(done[name], stock)
                    fresh |= {name} if _is_open(done[name]) else set()
    for piece in pieces.values():
        if any(fresh & set(tie.targets) for tie in _carrying(piece)):
            done[piece.id] = replace(done[piece.id], support=Support.OBJECT)
    return done


def _carrying(piece: Piece) -> list[Tie]:
    return [tie for tie in piece.ties if tie.firm and tie.kind in ("in", "on")]


def _is_closed(carrier: Piece, *, inside: bool) -> bool:
    if carrier.family not in RELATED:
        return False
    kinds = {surface.kind for surface in carrier.model.surfaces}
    return not kinds & set(OPEN_INSIDE) if inside else not kinds and carrier.tier is not Tier.SPECIFIC


def _open_relative(piece: Piece, stock: Stock) -> Piece:
    """The same thing opened, else the relative that is nearest to it in size."""
    own = stock.catalog.by_name(piece.asset)
    for name, parameter in own.parameters.items():
        for choice in parameter.choices or (True,) * (parameter.default is False):
            other = stock.resized(piece, stock.same(piece), {name: choice})
            if _is_open(other):
                return other
    found = [other for asset in _relatives(own, stock) if _is_open(other := _made(piece, asset, stock))]
    tall = [one for one in found if one.size[2] > MUCH_LOWER * piece.size[2]]
    return min(tall, key=lambda one: _difference(one, piece), default=piece)


def _relatives(own: Asset, stock: Stock) -> Iterable[Asset]:
    for family in RELATED[own.family]:
        yield from (
            one
            for one in stock.catalog.assets
            if one.family == family and one.support is own.support and one.stance != "corner"
        )


def _made(piece: Piece, asset: Asset, stock: Stock) -> Piece:
    """Another asset in the measures of the piece, as far as it has them."""
    sizes: dict[str, Setting] = {
        name: asset.parameters[name].kept(size)
        for name, size in zip(SIDES, piece.size, strict=True)
        if name in asset.parameters
    }
    tier = piece.tier if asset.family == piece.family else Tier.FAMILY
    made = stock.piece(piece.id, Kind(piece.category, asset, tier), asset.params(sizes), piece.role, piece.ties)
    return replace(made, want=piece.want, attributes=piece.attributes, support=piece.support)


def _is_open(piece: Piece) -> bool:
    return any(surface.kind in OPEN_INSIDE for surface in piece.model.surfaces)


def _difference(one: Piece, other: Piece) -> float:
    own = one.family != other.family  # the closer relative, where there is one
    return own * 10.0 + sum(abs(a - b) for a, b in zip(one.size, other.size, strict=True))
