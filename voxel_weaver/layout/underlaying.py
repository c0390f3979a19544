"""Underlaying: a rug lies under what was asked to stand on it. Where the text gives the rug a place, that is the
place of what stands on it; a mat that is too small for a table is a rug."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.layout.suiting import measured
from voxel_weaver.scene.layout import Tier

REACH = 0.06
"""How far a rug reaches beyond what stands on it, on each side."""
MORE = 0.2
"""How much larger than needed it is where it is made larger."""
LARGER = "rug"
"""The asset that lies under furniture where the own one of a mat is never so large."""
TOGETHER = 1.0


def underlaid(pieces: Mapping[str, Piece], stock: Stock) -> dict[str, Piece]:
    """All pieces; those that have a rug under them stand where the rug was to be, and it is large enough for each."""
    done = dict(pieces)
    for rug in pieces.values():
        above = [done[name] for tie in rug.ties if tie.firm and tie.kind == "under" for name in tie.targets
                 if rug.family == "rug" and name in done]  # fmt: skip
        if above:
            _share_place(rug, above, done)
            done[rug.id] = _large_enough(done[rug.id], above, stock)
    return done


def _share_place(rug: Piece, above: list[Piece], pieces: dict[str, Piece]) -> None:
    """The largest has the place that was said of the rug, the others keep near it, where nothing else is said."""
    told = tuple(tie for tie in rug.ties if tie.firm and tie.kind != "under")
    first = max(above, key=lambda one: one.footprint)
    if _is_told(first) or any(set(tie.targets) & {one.id for one in above} for tie in told):
        return
    pieces[first.id] = replace(first, ties=(*first.ties, *(replace(tie, share=(0, 1)) for tie in told)))
    pieces[rug.id] = replace(rug, ties=tuple(tie for tie in rug.ties if tie not in told))
    for one in above:
        if one is not first and not _is_told(one):
            pieces[one.id] = replace(one, ties=(*one.ties, Tie("near", (first.id,), TOGETHER)))


def _is_told(piece: Piece) -> bool:
    """Whether the text says where it stands."""
    return any(tie.firm for tie in piece.ties)


def _large_enough(rug: Piece, above: list[Piece], stock: Stock) -> Piece:
    wide, deep = (max(one.size[axis] for one in above) + 2 * REACH for axis in (0, 1))
    if _reaches(rug, wide, deep):
        return rug
    grown = measured(rug, stock, width=max(wide + MORE, rug.size[0]), depth=max(deep + MORE, rug.size[1]))
    if _reaches(grown, wide, deep) or rug.asset == LARGER:
        return grown
    kind = Kind(rug.category, stock.catalog.by_name(LARGER), Tier.FAMILY)
    other = stock.resized(rug, kind, {"width": wide + MORE, "depth": deep + MORE})
    return other if _reaches(other, wide, deep) else grown


def _reaches(rug: Piece, wide: float, deep: float) -> bool:
    return max(rug.size[:2]) >= max(wide, deep) - 1e-6 and min(rug.size[:2]) >= min(wide, deep) - 1e-6
