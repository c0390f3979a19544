"""Housing: what is to carry things is large enough for them, and carries them somewhere even where it declares no
surface. It changes measures and adds resting places; where anything stands is decided elsewhere."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.assets.model import Surface
from voxel_weaver.layout.pieces import CARRYING, Piece, Tie
from voxel_weaver.layout.relating import STORING
from voxel_weaver.layout.resting import (
    Place,
    fits,
    foot_of,
    holds,
    lower_boards,
    places,
    relief,
    room_below,
    with_places,
)
from voxel_weaver.layout.stock import Stock
from voxel_weaver.layout.suiting import measured
from voxel_weaver.scene.layout import Setting, Support

BEFORE = ("in_front_of", "behind")
FILLED = 0.55
"""The share of a surface that several things take where there is air between them."""
FULL = 0.8
"""From this share on nobody reckons with finding room for more."""
SEVERAL = 3
MOST = 1.6
MOST_BOWL = 2.1
"""A carrier grows by no more; what is small may, a bowl of lemons is no soup bowl."""
SMALL = 0.3
AIR = 0.03
BOARD, UNDERSIDE = 0.5, 0.82
"""Shares of a height: below the one lie lower boards, above the other is the top with what carries it."""
FLAT = 0.05
OUTSIZE = 2.0
"""What is so much larger than a thing does not lie on it."""
SHRUNK = (1.0, 0.8, 0.62, 0.48)
"""Shares of their size that things may have where no place holds them as they are."""
MOSTLY_IN, SHORTEST = 0.56, 0.5
"""The share of what is in a thing that is below its rim, and how much shorter it may become for that."""
OPEN_INSIDE = ("inside", "shelf")

Pieces = dict[str, Piece]


@dataclass(frozen=True, slots=True)
class Load:
    """Some alike things that one carrier is to hold."""

    names: tuple[str, ...]
    inside: bool


def roomy(pieces: Mapping[str, Piece], stock: Stock, fixed: Collection[str]) -> Pieces:
    """All pieces, carriers as large as their load asks; wants in `fixed` said how big their things are."""
    done = dict(pieces)
    for name, loads in _loads(done).items():
        carrier = done[name]
        if carrier.want in fixed or (carrier.support is Support.OBJECT and not carrier.model.surfaces):
            continue
        things = [stock.kin(done[each], Support.OBJECT) for load in loads for each in load.names]
        done[name] = _grown(carrier, things, stock)
    return done


def housed(pieces: Mapping[str, Piece], stock: Stock) -> Pieces:
    """All pieces, carriers with a resting place for each of their load that no surface of theirs would hold, or that
    comes when all of them are full."""
    done = dict(pieces)
    lowest_first = sorted(_loads(done).items(), key=lambda entry: _storeys(entry[0], done))  # a tray before its cups
    for name, loads in lowest_first:
        taken, count = 0.0, 0
        for load in loads:
            if load.inside:
                done |= {each: _sunk(done[each], done[name], stock) for each in load.names}
        shares = _shelved([load for load in loads if load.inside], done[name], done, stock)
        for load in loads:
            if load in shares:
                share = shares[load]
                done |= {each: stock.scaled(done[each], share) for each in load.names if share < 1.0}
                continue
            things = [done[each] for each in load.names]
            taken += sum((one.size[0] + AIR) * (one.size[1] + AIR) for one in things)
            count += len(things)
            held = all(_held(one, done[name], inside=load.inside) for one in things)
            if not held or (count > 1 and taken > FULL * _room_on(done[name], things[0])):
                _give_places(name, load, done, stock)
    return done


def _storeys(name: str, pieces: Pieces) -> int:
    """How many things carry each other below it."""
    below: list[str] = []
    while name in pieces and name not in below:
        below.append(name)
        name = pieces[name].carrier
    return len(below)


def _sunk(piece: Piece, carrier: Piece, stock: Stock) -> Piece:
    """What stands in a bucket is for the most part in it: flowers are cut so short."""
    deepest = min((one.z for one in carrier.model.surfaces if one.kind in OPEN_INSIDE), default=carrier.high[2])
    share = (carrier.high[2] - deepest) / (MOSTLY_IN * piece.size[2])
    return stock.scaled(piece, share) if SHORTEST < share < 1.0 else piece


def _shelved(loads: list[Load], carrier: Piece, pieces: Pieces, stock: Stock) -> dict[Load, float]:
    """At which shares of their sizes loads find room on the boards within their carrier: each as large as it can be,
    and all of them smaller where those that come last would find none."""
    boards = [one for one in carrier.model.surfaces if one.kind in OPEN_INSIDE and not isinstance(one, Place)]
    best: dict[Load, float] = {}
    for largest in range(len(SHRUNK)) if boards and loads else ():
        found, full = dict[Load, float](), 0.0
        for load in loads:
            for share in SHRUNK[largest:]:
                piece = stock.scaled(pieces[load.names[0]], share) if share < 1.0 else pieces[load.names[0]]
                most = sum(_capacity(board, piece) for board in boards)
                if most and full + len(load.names) / most <= 1.0:
                    found[load], full = share, full + len(load.names) / most
                    break
        best = max(best, found, key=len)
        if len(best) == len(loads):
            break
    return best


def _capacity(board: Surface, piece: Piece) -> int:
    """How many such things a board holds in rows, as they stand or turned; each reaches up to the next board."""
    if not holds(board, piece):
        return 0
    sides = np.array(board.high) - np.array(board.low)
    ways = (np.array(piece.size[:2]), np.array(piece.size[1::-1]))
    return int(
        max(max(np.prod(np.floor((sides - AIR) / (way + AIR))), 1.0 * bool((way <= sides).all())) for way in ways)
    )


def _room_on(carrier: Piece, piece: Piece) -> float:
    """Square metres of all its surfaces that hold such a thing."""
    return sum(
        float(np.prod(np.array(one.high) - np.array(one.low)))
        for one in carrier.model.surfaces
        if not isinstance(one, Place) and holds(one, piece)
    )


def sheltered(pieces: Mapping[str, Piece], stock: Stock) -> Pieces:
    """All pieces; what is to be under a thing that leaves no room on the floor lies on its lower board."""
    done = dict(pieces)
    below: dict[tuple[str, str], list[str]] = {}
    for piece in pieces.values():
        for tie in piece.ties:
            target = done.get(tie.targets[0]) if tie.firm and tie.kind == "under" and tie.targets else None
            if target is None or target.support is not Support.FLOOR or min(piece.high[2], target.high[2]) < FLAT:
                continue
            if not room_below(target.model, stock.look, stock.voxel, piece):
                below.setdefault((target.id, piece.want), []).append(piece.id)
    for (name, _), names in below.items():
        _on_lower_board(name, names, done, stock)
    return done


def _on_lower_board(carrier: str, names: list[str], pieces: Pieces, stock: Stock) -> None:
    target, first = pieces[carrier], pieces[names[0]]
    ground = lower_boards(target.model, stock.look, stock.voxel, BOARD * target.size[2])
    tries = [(share, flat) for flat in (True, False) for share in SHRUNK]  # rather small than over an edge
    for share, flat in tries:
        smaller = stock.scaled(first, share) if share < 1.0 else first
        foot = foot_of(smaller, stock.look, stock.voxel)
        lying = places(ground, smaller, foot, len(names), inside=True, flat=flat)
        found = [one for one in lying if FLAT < one.z < UNDERSIDE * target.size[2] - smaller.size[2]]
        if len(found) >= len(names):
            break
    else:
        return
    for name in names:
        piece = stock.scaled(pieces[name], share) if share < 1.0 else pieces[name]
        ties = tuple(tie for tie in piece.ties if tie.kind != "under")
        lies = (Tie("on", (carrier,), 2.0, firm=True), Tie("at", ("lower",), 4.0))
        pieces[name] = replace(piece, support=Support.OBJECT, ties=(*ties, *lies))
    low = tuple(replace(one, kind="shelf", headroom=UNDERSIDE * target.size[2] - one.z) for one in found)
    pieces[carrier] = with_places(target, low)


def _loads(pieces: Mapping[str, Piece]) -> dict[str, list[Load]]:
    """By carrier: what it is to hold. Of several carriers each holds its share."""
    groups: dict[tuple[str, bool, str, str], list[str]] = {}
    for piece in pieces.values():
        tie = next((tie for tie in piece.ties if tie.firm and tie.kind in CARRYING), None)
        if tie is None or piece.support is not Support.OBJECT:
            continue
        carrier = next((name for name in tie.targets if name in pieces and name != piece.id), "")
        if carrier:
            groups.setdefault((carrier, tie.kind == "in", piece.want, piece.asset), []).append(piece.id)
    found: dict[str, list[Load]] = {}
    for (carrier, inside, _, _), names in groups.items():
        found.setdefault(carrier, []).append(Load(tuple(names), inside))
    return found


def _held(piece: Piece, carrier: Piece, *, inside: bool) -> bool:
    if inside and not any(surface.kind in OPEN_INSIDE for surface in carrier.model.surfaces):
        return False
    return fits(piece, carrier)


def _grown(carrier: Piece, things: list[Piece], stock: Stock) -> Piece:
    """The carrier wide and deep enough for all of them and for the largest, as far as its asset allows."""
    level = carrier.low[2] + (0.0 if carrier.is_one_of(STORING) else 0.5) * carrier.size[2]
    sides = [(s.high[0] - s.low[0], s.high[1] - s.low[1]) for s in carrier.model.surfaces
             if s.z >= level or s.kind == "inside"]  # fmt: skip
    if not sides:
        return carrier
    needed = sum((one.size[0] + AIR) * (one.size[1] + AIR) for one in things)
    crowd = len(things) >= SEVERAL or needed > FULL * sum(wide * deep for wide, deep in sides)
    more = (needed / (FILLED * sum(wide * deep for wide, deep in sides))) ** 0.5 if crowd else 1.0
    longest = max(max(one.size[:2]) for one in things) + AIR
    deepest = max(min(one.size[:2]) for one in things) + AIR
    deepest = max(deepest, *(_in_line(one, things) for one in things))
    wide, deep = max(sides, key=lambda side: side[0] * side[1])
    along = max(more, longest / max(wide, deep))
    across = max(more, deepest / min(wide, deep))
    if max(along, across) <= 1.0:
        return carrier
    given: dict[str, Setting] = {}
    for name, size, factor in (("width", carrier.size[0], along), ("depth", carrier.size[1], across)):
        if factor > 1.0:
            given[name] = size * min(factor, MOST_BOWL if size < SMALL else MOST)
    return measured(carrier, stock, **given)


def _in_line(one: Piece, things: list[Piece]) -> float:
    """How deep a thing is with what it is to be before or behind."""
    names = {name for tie in one.ties if tie.firm and tie.kind in BEFORE for name in tie.targets}
    others = [each.size[1] + AIR for each in things if each.id in names]
    return sum(others) + one.size[1] + 2 * AIR if others else 0.0


def _give_places(name: str, load: Load, pieces: Pieces, stock: Stock) -> None:
    """Resting places for a load, smaller where it must be; nothing changes where there is none."""
    carrier = pieces[name]
    if max(pieces[load.names[0]].size) > OUTSIZE * max(carrier.size):
        return
    ground = relief(carrier.model, stock.look, stock.voxel)
    best: tuple[int, float] = (0, 1.0)
    for share in SHRUNK:
        smaller = stock.scaled(pieces[load.names[0]], share) if share < 1.0 else pieces[load.names[0]]
        found = places(ground, smaller, foot_of(smaller, stock.look, stock.voxel), len(load.names), inside=load.inside)
        if min(len(found), len(load.names)) > best[0]:
            best = (min(len(found), len(load.names)), share)
        if len(found) >= len(load.names):
            break
    if not best[0]:
        return
    for each in load.names:
        pieces[each] = stock.scaled(pieces[each], best[1]) if best[1] < 1.0 else pieces[each]
    first = pieces[load.names[0]]
    foot = foot_of(first, stock.look, stock.voxel)
    found = places(ground, first, foot, len(load.names), inside=load.inside)
    pieces[name] = with_places(carrier, found)
