"""From a Brief to pieces: each Want becomes its things, and each Relation a firm tie of some of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from voxel_weaver.layout.adapting import elongated, fitted_to_carriers, handy
from voxel_weaver.layout.housing import housed, roomy, sheltered
from voxel_weaver.layout.kinds import SHELL_PARTS
from voxel_weaver.layout.leveling import levelled
from voxel_weaver.layout.lining_up import lined_up
from voxel_weaver.layout.opening_up import opened
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.reconciling import (
    above_the_carrier,
    across_the_table,
    contrasted,
    in_one_corner,
    lent,
    on_one_carrier,
    one_on_another,
    reconciled,
    sharing_what_is_above,
    side_by_side,
    spread_for_what_is_between,
    turned_to_what_is_between,
)
from voxel_weaver.layout.relating import PLACES, relation_ties, stacked, support_asked, with_tie
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.suiting import suited
from voxel_weaver.layout.underlaying import underlaid
from voxel_weaver.scene.brief import Arrangement, Brief, Relation, RelationKind, Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Support

THINGS_LIMIT = 200
"""Larger counts are scatters outdoors."""
MOST_INDOORS = 1000
CROWD = 24
"""So many things of one kind stand in rows even where nobody says so."""
LOOKING = (RelationKind.FACING,)
LOOKS = ("facing", "watching", "overlooking")
SIDED = (RelationKind.LONG_SIDE, RelationKind.SHORT_SIDE)
"""Relations that only make sense to a table that is longer than it is wide."""
SHAPED, MEASURED = ("shape",), ("size",)
"""Kinds of qualities that leave the outline, or all measures, no longer ours to choose."""
HEAVY = 1.0
"""Square metres."""
UPRIGHT = ("low", "tall", "high")
"""Sizes that leave it open how broad a thing is."""

__all__ = ("PLACES", "SHELL_PARTS", "THINGS_LIMIT", "Asked", "asked")


@dataclass(frozen=True, slots=True)
class Asked:
    """The requested pieces, and which of them each Want became."""

    pieces: tuple[Piece, ...]
    of_want: dict[str, tuple[str, ...]]


def asked(
    brief: Brief,
    stock: Stock,
    usual: Mapping[str, int] | None = None,
    landmarks: Mapping[str, tuple[Piece, ...]] | None = None,
) -> Asked:
    """All requested things as pieces with the ties that the text gives. `usual` says how many of an asset a place has:
    as many stand there where the text leaves the number open. `landmarks` are there already, by want: ties may refer to
    them."""
    there = landmarks or {}
    pieces: list[Piece] = []
    of_want: dict[str, tuple[str, ...]] = {}
    numbers: dict[str, int] = {}
    counts = {want.id: want.count for want in brief.wants}
    relations = across_the_table(reconciled(brief.relations), counts)
    supports = support_asked(relations)
    sided = {name for one in relations if one.kind in SIDED for name in one.objects}
    for want in brief.wants:
        scattered = brief.outdoors and want.count > THINGS_LIMIT
        if want.id in there:
            of_want[want.id] = tuple(piece.id for piece in there[want.id])
        elif want.count and not scattered and want.category not in SHELL_PARTS:
            made = _pieces_of(want, brief, stock, numbers, usual, supports.get(want.id))
            if want.id in sided:
                made = [elongated(piece, stock, shaped=_says(want, SHAPED)) for piece in made]
            pieces += made
            of_want[want.id] = tuple(piece.id for piece in made)
    marks = [piece for made in there.values() for piece in made]
    tied = _tied({piece.id: piece for piece in (*pieces, *marks)}, brief, relations, of_want)
    for piece in marks:
        tied.pop(piece.id)
    sized = {want.id for want in brief.wants if want.size is not None or _says(want, MEASURED)}
    told = spread_for_what_is_between(tied)
    for rule in (
        turned_to_what_is_between,
        side_by_side,
        one_on_another,
        on_one_carrier,
        above_the_carrier,
        lent,
        contrasted,
        sharing_what_is_above,
    ):
        told = rule(told)
    broad = {want.id for want in brief.wants if want.size is not None or _is_broad(want)}
    seen = opened(handy(told, stock, sized), stock)
    suiting = underlaid(lined_up(roomy(suited(seen, stock, sized), stock, broad), stock), stock)
    fitting = housed(sheltered(levelled(fitted_to_carriers(suiting, stock, supports), stock, sized), stock), stock)
    return Asked(tuple(fitting[piece.id] for piece in pieces), of_want)


def _tied(
    tied: dict[str, Piece], brief: Brief, relations: Sequence[Relation], of_want: Mapping[str, tuple[str, ...]]
) -> dict[str, Piece]:
    """The pieces with the ties that relations and arrangements give them."""
    looking = {one.subject for one in relations if one.kind in LOOKING}
    for relation in relations:
        for name, tie in relation_ties(relation, of_want, tied, looking):
            tied[name] = with_tie(tied[name], tie, tied)
    for name, tie in in_one_corner(relations, of_want):
        tied[name] = with_tie(tied[name], tie, tied)
    for want in brief.wants:
        names = of_want.get(want.id, ())
        in_order = want.arrangement is Arrangement.GRID or len(names) >= CROWD
        if in_order and all(_looked_at(tied[name]) for name in names):
            tied |= _in_rows(names, tied)
            continue
        for name, tie in _arranged(want, names, tied):
            tied[name] = stacked(tied[name], tie) if tie.kind == "on" else with_tie(tied[name], tie, tied)
    return tied


def _says(want: Want, kinds: tuple[str, ...]) -> bool:
    """Whether it has a quality of one of these kinds."""
    return any(attribute.kind in kinds for attribute in want.attributes)


def _is_broad(want: Want) -> bool:
    """Whether it is said how broad it is."""
    return any(one.kind in MEASURED and one.value not in UPRIGHT for one in want.attributes)


def _pieces_of(
    want: Want,
    brief: Brief,
    stock: Stock,
    numbers: dict[str, int],
    usual: Mapping[str, int] | None,
    support: Support | None,
) -> list[Piece]:
    kind = stock.wanted(want)
    given = stock.mounted(kind, stock.given(kind, want), support)
    params = stock.params(kind, given, chance(brief.seed, "layout", "want", want.id))
    made = []
    count = want.count if want.exact else max(want.count, (usual or {}).get(kind.asset.name, 0))
    for _ in range(min(count, MOST_INDOORS)):
        numbers[want.category] = numbers.get(want.category, 0) + 1
        piece = stock.piece(f"{want.category}_{numbers[want.category]}", kind, params, Role.REQUESTED)
        piece = replace(piece, want=want.id, attributes=stock.heeded(kind, params, want))
        hangs = support is not Support.CEILING or not _is_heavy(piece)
        made.append(replace(_hung(piece, support, stock), support=support) if support and hangs else piece)
    return made


def _is_heavy(piece: Piece) -> bool:
    """Whether it stands on the floor whatever was read of it: no sofa hangs from the ceiling."""
    return piece.support is Support.FLOOR and piece.footprint > HEAVY


def _hung(piece: Piece, support: Support, stock: Stock) -> Piece:
    """The relative that hangs there: a lamp from the ceiling is no table lamp."""
    return stock.kin(piece, support) if support in (Support.WALL, Support.CEILING) else piece


def _looked_at(piece: Piece) -> tuple[str, ...]:
    """What it was asked to look at."""
    return next((tie.targets for tie in piece.ties if tie.firm and tie.kind in LOOKS), ())


def _in_rows(names: tuple[str, ...], pieces: Mapping[str, Piece]) -> dict[str, Piece]:
    """Rows that face a board all look the same way, and the board is ahead of them: nobody is turned to its middle."""
    done = {}
    for number, name in enumerate(names):
        others = tuple(tie for tie in pieces[name].ties if tie.kind not in LOOKS)
        row = Tie("rows", (), 2.0, firm=True, share=(number, len(names)))
        done[name] = replace(pieces[name], ties=(*others, row))
    for name in _looked_at(pieces[names[0]]) if names else ():
        if name in pieces:
            done[name] = replace(pieces[name], ties=(*pieces[name].ties, Tie("ahead", names[:1], 3.0)))
    return done


def _arranged(want: Want, names: tuple[str, ...], pieces: Mapping[str, Piece]) -> list[tuple[str, Tie]]:
    """How the things of one want stand among themselves: a stack is carried by its lowest, a row by its first."""
    arrangement = want.arrangement
    if len(names) >= CROWD and not any(tie.firm for tie in pieces[names[0]].ties):
        arrangement = Arrangement.GRID if arrangement is Arrangement.FREE else arrangement
    if arrangement in (Arrangement.FREE, Arrangement.SCATTERED) or len(names) < 2:
        return []
    small = pieces[names[0]].support is Support.OBJECT
    if arrangement is Arrangement.STACK:
        return [(name, Tie("on", (before,), 2.0, firm=True)) for before, name in pairwise(names)]
    if small:
        return [(name, Tie("beside", (before,), 1.0)) for before, name in pairwise(names)]
    if arrangement is Arrangement.ROW:
        if any(tie.kind == "spaced" for name in names for tie in pieces[name].ties):
            return []  # something is to stand between them
        return [(name, Tie("row", (before,), 2.0, firm=True)) for before, name in pairwise(names)]
    kind = "circle" if arrangement is Arrangement.CIRCLE else "grid"
    return [(name, Tie(kind, (), 2.0, firm=True, share=(n, len(names)))) for n, name in enumerate(names)]
