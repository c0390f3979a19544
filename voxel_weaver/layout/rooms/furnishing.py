"""The order in which things come into a room: what others refer to first, the floor before the walls, then all that
stands on things. It only says who is next; each kind of place finds its own spot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np

from voxel_weaver.layout.pieces import KEEP_AWAY, Piece, Placed, Tie
from voxel_weaver.layout.rooms.expected import loads_of, viewers_of
from voxel_weaver.layout.rooms.floor import CROWDED, FLAT, place
from voxel_weaver.layout.rooms.hanging import hang_from_ceiling, hang_on_wall
from voxel_weaver.layout.rooms.laying import lay
from voxel_weaver.layout.rooms.needs import needs_of
from voxel_weaver.layout.rooms.rugs import stand_on_rug
from voxel_weaver.layout.rooms.settling import settle
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role, Support

SHORT_CURTAIN = 1.24
"""It ends just below the sill."""
TALL = 1.5
"""Furniture above this closes a corner best."""
LEADS = ("bed", "fireplace")
"""Families that a room is arranged around: they choose their wall among the first."""
STRONG = 1.0
"""Dependants tied at least so strongly are placed together with what they depend on."""
SHRUNK = (0.85, 0.7, 0.55)
"""Shares of its size that something small may have where it would not fit."""
DEEPEST = 100
"""So many things may each wait for the next before one no longer does."""
TRIES = 3
"""So many of one want look in vain before the others of it no longer look."""
OPENINGS = frozenset({"window", "door"})
PUT: dict[Support, Callable[[Piece, Stage, np.random.Generator], Placed | None]] = {
    Support.FLOOR: place,
    Support.WALL: hang_on_wall,
    Support.CEILING: hang_from_ceiling,
    Support.OBJECT: place_on,
}


def furnish(
    stage: Stage, pieces: Sequence[Piece], stock: Stock, rng: np.random.Generator, *, asked_first: bool = False
) -> list[Piece]:
    """Put all pieces on the stage; returns those that found no place."""
    rugs = [piece for piece in pieces if piece.support is Support.FLOOR and piece.high[2] <= FLAT]
    on_rugs = [piece for piece in pieces if _stands_on(piece, rugs)]
    others = [piece for piece in pieces if piece not in rugs and piece not in on_rugs]
    stage.needs, stage.viewers, stage.loads = needs_of(pieces), viewers_of(pieces), loads_of(pieces)
    turns = _Turns(stage, others, stock, rng)
    first = [rug for rug in rugs if _is_sought(rug, others)]
    missing = [rug for rug in first if not lay(stage, rug, stock, rng)]
    if asked_first or any(tie.firm and tie.kind == "under" for rug in rugs for tie in rug.ties):
        turns.take_all(Support.FLOOR, asked_first=True, role=Role.REQUESTED)
        settle(stage, rng)
        told = [rug for rug in rugs if rug not in first and any(tie.firm and tie.kind == "under" for tie in rug.ties)]
        missing += [rug for rug in told if not lay(stage, rug, stock, rng)]
        first = [*first, *told]
        turns.take_all(Support.WALL, role=Role.REQUESTED)
    turns.take_all(Support.FLOOR, asked_first=asked_first)
    missing += [rug for rug in _by_need(rugs) if rug not in first and not lay(stage, rug, stock, rng)]
    for piece in on_rugs:
        placed = stand_on_rug(piece, stage, rng) or place(piece, stage, rng)
        if placed is None:
            missing.append(piece)
        else:
            stage.put(placed)
    for support in (Support.WALL, Support.CEILING, Support.OBJECT):
        turns.take_all(support)
    return missing + turns.missing


def _stands_on(piece: Piece, rugs: Sequence[Piece]) -> bool:
    """Whether it was asked to be on a rug."""
    names = {rug.id for rug in rugs}
    return piece.support is Support.FLOOR and any(tie.kind == "on" and names & set(tie.targets) for tie in piece.ties)


def _is_sought(rug: Piece, others: Sequence[Piece]) -> bool:
    """Whether something was asked to stand by it, and it under nothing."""
    under = any(tie.firm and tie.kind == "under" for tie in rug.ties)
    return not under and any(tie.firm and rug.id in tie.targets for one in others for tie in one.ties)


def _by_need(rugs: Sequence[Piece]) -> list[Piece]:
    """Those that were asked to lie somewhere go first."""
    return sorted(rugs, key=lambda rug: not any(tie.firm for tie in rug.ties))


class _Turns:
    """Who had a turn. Taking a piece takes what it refers to first, and brings along what depends on it."""

    def __init__(self, stage: Stage, pieces: Sequence[Piece], stock: Stock, rng: np.random.Generator) -> None:
        self.missing: list[Piece] = []
        self._stage, self._stock, self._rng = stage, stock, rng
        self._pieces = pieces
        self._by_id = {piece.id: piece for piece in pieces}
        self._done: set[str] = set()
        self._refused: dict[str, int] = {}
        self._earlier: dict[str, tuple[str, ...]] = {}
        self._awaited: dict[str, set[str]] = {}
        self._carried: set[str] = set()  # what stood on something when all that could carry more was full
        self._on_floor: set[str] = set()  # wants whose things found no room but on the floor
        self._dependants: dict[str, list[Piece]] = {}
        for piece in pieces:
            near = [tie for tie in piece.ties if tie.kind not in KEEP_AWAY]
            for name in dict.fromkeys(name for tie in near for name in tie.targets):
                self._dependants.setdefault(name, []).append(piece)

    def take_all(self, support: Support, *, asked_first: bool = True, role: Role | None = None) -> None:
        """All that stands so; of one role alone where it is given."""
        chosen = [piece for piece in self._pieces if piece.support is support and role in (None, piece.role)]
        for piece in _ordered(chosen, asked_first):
            self._take(piece, ())

    def _take(self, piece: Piece, waiting: tuple[str, ...]) -> None:
        """Place it, then what belongs to it, and what belongs to that: a thousand books in a row are one long chain."""
        turns = [piece]
        while turns:
            one = turns.pop()
            if (one is piece or self._is_ready(one)) and self._put(one, waiting):
                others = self._dependants.get(one.id, ())  # a chair comes right after its desk
                belongings = [each for each in others if each.support is one.support and _belongs_to(each, one.id)]
                turns += reversed(belongings)

    def _put(self, piece: Piece, waiting: tuple[str, ...]) -> bool:
        """Whether it found a place; what it refers to is placed first."""
        if piece.id in self._done or piece.id in waiting:
            return False
        for name in self._before(piece) if len(waiting) < DEEPEST else ():
            self._take(self._by_id[name], (*waiting, piece.id))
        if piece.id in self._done:  # a circle of ties came back to it
            return False
        self._done.add(piece.id)
        placed = self._placed(piece)
        if placed is None:
            self._refused[piece.want] = self._refused.get(piece.want, 0) + bool(piece.want)
            self.missing.append(piece)
            return False
        self._stage.put(placed)
        return True

    def _placed(self, piece: Piece) -> Placed | None:
        """Its place, or None; where several of its want found none, the room is full for the rest of them as well."""
        if self._refused.get(piece.want, 0) >= TRIES:
            return None
        if piece.want in self._on_floor:  # all that could carry it is full, as the one before it found
            left = [one.id for one in self._pieces if one.want == piece.want and one.id not in self._carried]
            grid = Tie("grid", (), 2.0, firm=True, share=(left.index(piece.id), len(left)))
            loose = _without_carrier(piece, self._stock)
            crowd = len(left) >= CROWDED and not loose.ties
            return place(replace(loose, ties=(grid,)) if crowd else loose, self._stage, self._rng)
        first = PUT[piece.support](piece, self._stage, self._rng)
        if first is not None and piece.role is Role.REQUESTED:
            return _rather_on_floor(first, self._stage, self._stock, self._rng)
        found = first or _second_choice(piece, self._stage, self._stock, self._rng)
        if found is not None and piece.want and piece.support is Support.OBJECT and not found.on:
            self._on_floor.add(piece.want)
            self._carried = {name for name, one in self._stage.placed.items() if one.on}
        return found

    def _before(self, piece: Piece) -> tuple[str, ...]:
        """What it refers to: wherever it is where it was asked for, among its own kind where habit says so."""
        if piece.id not in self._earlier:
            names: dict[str, None] = {}
            for tie in piece.ties:
                for name in tie.targets if tie.kind not in KEEP_AWAY else ():
                    other = self._by_id.get(name)
                    if other is None or name == piece.id:
                        continue
                    if tie.firm or (other.support is piece.support and piece.id not in self._awaited_by(other)):
                        names[name] = None
            self._earlier[piece.id] = tuple(names)
        return self._earlier[piece.id]

    def _awaited_by(self, piece: Piece) -> set[str]:
        """What it was asked to stand by, and what that was asked to: habit may not turn this round."""
        if piece.id not in self._awaited:
            seen: set[str] = set()
            waiting = [piece]
            while waiting:
                one = waiting.pop()
                firm = {target for tie in one.ties if tie.firm for target in tie.targets} - seen
                seen |= firm
                waiting += [self._by_id[target] for target in firm if target in self._by_id]
            self._awaited[piece.id] = seen
        return self._awaited[piece.id]

    def _is_ready(self, piece: Piece) -> bool:
        return all(name in self._done for name in self._before(piece) if name != piece.id)


def _ordered(pieces: Sequence[Piece], asked_first: bool) -> list[Piece]:
    """The tall before the low, since corners are theirs; then what was asked for, the big before the small; then what
    is added, in the order of its program. `asked_first` gives all that was asked for the first choice."""

    def rank(entry: tuple[int, Piece]) -> tuple[bool, bool, bool, float]:
        number, piece = entry
        added = piece.role is Role.ADDED
        low = (piece.high[2] < TALL or piece.stance == "free") and piece.family not in LEADS
        tall = piece.size[2] if piece.support is Support.OBJECT else 1.0  # low things find room anywhere
        order = float(number) if added else -piece.footprint * tall
        free = not any(tie.firm and set(tie.targets) & OPENINGS for tie in piece.ties)  # windows are few
        return (added, free, low, order) if asked_first else (free, low, added, order)

    return [piece for _, piece in sorted(enumerate(pieces), key=rank)]


def _belongs_to(piece: Piece, name: str) -> bool:
    return any(
        name in tie.targets and (tie.firm or tie.weight >= STRONG) and tie.kind not in KEEP_AWAY for tie in piece.ties
    )


# --- what found no place -------------------------------------------------------------------------------------------


def _rather_on_floor(first: Placed, stage: Stage, stock: Stock, rng: np.random.Generator) -> Placed:
    """The place that was found, or one on the floor where more of what was asked holds: nobody said what carries the
    speakers to the left and the right of the stage."""
    piece = first.piece
    asked = [tie for tie in piece.ties if tie.firm]
    said = any(tie.kind in ("on", "in") for tie in asked)
    if piece.support is not Support.OBJECT or said or all(tie in first.held for tie in asked):
        return first
    other = place(stock.standing_on_floor(stock.kin(piece, Support.FLOOR)), stage, rng)
    better = other is not None and sum(tie.firm for tie in other.held) > sum(tie.firm for tie in first.held)
    return other if other is not None and better else first


def _without_carrier(piece: Piece, stock: Stock) -> Piece:
    """On the floor, wherever there is room."""
    standing = stock.standing_on_floor(piece)
    return replace(standing, ties=tuple(tie for tie in standing.ties if tie.firm and tie.kind != "beside"))


def _second_choice(piece: Piece, stage: Stage, stock: Stock, rng: np.random.Generator) -> Placed | None:
    """A curtain may end below the sill; what was asked for may be smaller, or stand somewhere else."""
    for other in _substitutes(piece, stage, stock):
        placed = PUT[other.support](other, stage, rng)
        if placed is not None:
            return placed
    return None


def _substitutes(piece: Piece, stage: Stage, stock: Stock) -> list[Piece]:
    if piece.asset == "curtain":
        return [stock.resized(piece, stock.same(piece), {"height": SHORT_CURTAIN})]
    if piece.role is not Role.REQUESTED or piece.support is not Support.OBJECT:
        return []
    smaller = [stock.scaled(piece, share) for share in SHRUNK]
    elsewhere = replace(piece, ties=(*piece.ties, Tie("on", tuple(stage.placed), 0.5)))
    return [*smaller, elsewhere, stock.standing_on_floor(piece), stock.standing_on_floor(smaller[-1])]
