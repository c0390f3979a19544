"""A furnished room: shell, then floor, then rugs, walls and ceiling, then all that stands on things.

Each attempt is a whole room; when something asked for found no place, the next attempt gives the room more floor. The
number of attempts is counted, so the same brief gives the same room on every machine.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np

from voxel_weaver.layout.completion import added
from voxel_weaver.layout.demand import Asked, asked, targets_of, with_habits
from voxel_weaver.layout.habits import RUG_HABITS
from voxel_weaver.layout.pieces import Floats, Piece, Placed
from voxel_weaver.layout.programs import Program, program_for
from voxel_weaver.layout.rooms.floor import FLAT, place
from voxel_weaver.layout.rooms.hanging import hang_from_ceiling, hang_on_wall
from voxel_weaver.layout.rooms.rugs import Cloth, cloth_around, disc_around, is_round, lift, stand_on_rug
from voxel_weaver.layout.rooms.shell import Plan, SideName, shell
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.surfaces import place_on
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Support

ATTEMPTS = 4
WALL_SHARE = 1.7
"""How much wall there is for each metre of backs that are asked for: doors and windows take theirs."""
GROWTH = 0.4
"""Metres that a room grows in width and depth with each attempt."""
ASKED_SHARE = 0.26
"""The share of the floor that what is asked for may take."""
SHORT_CURTAIN = 1.24
"""It ends just below the sill."""
TALL = 1.5
"""Furniture above this closes a corner best."""
LEADS = ("bed", "fireplace")
"""Families that a room is arranged around: they choose their wall among the first."""
FLANKING = 2.0
"""Ties at least so strong keep a place free beside their target."""
STRONG = 1.0
"""Dependants tied at least so strongly are placed together with what they depend on."""

OPENINGS = frozenset({"window", "door"})
DISCS = (1.0, 0.85, 0.7, 0.55)
"""Shares of its wished size that a round rug may have."""

Put = Callable[[Piece, Stage, np.random.Generator], Placed | None]


@dataclass(frozen=True, slots=True, eq=False)
class Furnished:
    """One attempt: the room, and what found no place."""

    stage: Stage
    missing: tuple[Piece, ...]

    @property
    def faults(self) -> float:
        unmet = sum(tie.firm and tie not in one.held for one in self.stage.placed.values() for tie in one.piece.ties)
        lost = sum(100.0 if piece.role is Role.REQUESTED else 0.2 for piece in self.missing)
        return lost + 10.0 * unmet


def furnished(brief: Brief, stock: Stock) -> Furnished:
    """The best of a few attempts."""
    program = program_for(brief.place)
    requested = asked(brief, stock, program.usual)
    best: Furnished | None = None
    for attempt in range(ATTEMPTS):
        one = _attempt(brief, program, stock, requested, attempt)
        if best is None or one.faults < best.faults:
            best = one
        if best.faults < 10.0 or (brief.room_size is not None and attempt >= 1):
            break
    assert best is not None  # ATTEMPTS is at least one
    return best


def _attempt(brief: Brief, program: Program, stock: Stock, requested: Asked, attempt: int) -> Furnished:
    site = shell(_plan(brief, program, requested.pieces, attempt))
    area = float(np.prod(site.high - site.low))
    windows = [opening for opening in site.openings if opening.kind == "window"]
    width = max((opening.width for opening in windows), default=1.4) + 0.62
    top = max((opening.sill + opening.height for opening in windows), default=2.1) + 0.2
    extras = added(
        brief, program, stock, requested.pieces, area=area, windows=len(windows), curtain=(width, min(top, 2.5) - 0.04)
    )
    pieces = with_habits((*requested.pieces, *extras), ("wall", *sorted({opening.kind for opening in site.openings})))
    stage = Stage(site)
    rng = chance(brief.seed, "layout", "placing", attempt)
    missing = furnish(stage, pieces, stock, rng, asked_first=attempt > 0)
    return Furnished(stage, tuple(missing))


# --- the shell's measures ------------------------------------------------------------------------------------------


def _plan(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> Plan:
    width, depth, height = _size(brief, program, pieces, attempt)
    shown: SideName = "right" if chance(brief.seed, "layout", "side").random() < 0.7 else "left"
    wished = [want.count for want in brief.wants if want.category == "window"]
    windows = program.windows
    if wished:
        windows = tuple("back" if index % 2 == 0 else "side" for index in range(min(max(wished), 8)))
    doors = max([want.count for want in brief.wants if want.category == "door"], default=1)
    return Plan(
        brief.place,
        width,
        depth,
        height,
        shown,
        windows,
        doors=min(max(doors, 1), 4),
        door_wall=program.door_wall,
        sill=program.sill,
    )


def _size(brief: Brief, program: Program, pieces: Sequence[Piece], attempt: int) -> tuple[float, float, float]:
    """Given measures are kept; the others follow from what is to stand there."""
    given = brief.room_size or (0.0, 0.0, 0.0)
    base_width, base_depth, base_height = program.size
    floor = [piece for piece in pieces if piece.support is Support.FLOOR]
    needed = sum(piece.footprint for piece in floor if piece.high[2] > FLAT) / ASKED_SHARE
    stretch = max(1.0, math.sqrt(needed / (base_width * base_depth)))
    backs = sum(piece.size[0] for piece in floor if piece.stance == "wall")
    stretch = max(stretch, (WALL_SHARE * backs + 4.0) / (2 * (base_width + base_depth)))
    widest = max((piece.size[0] for piece in floor), default=0.0) + 1.6
    grown = GROWTH * attempt
    width = given[0] or max(base_width * stretch, widest) + grown
    depth = given[1] or max(base_depth * stretch, min(widest, base_depth * stretch)) + grown
    tallest = max((piece.high[2] for piece in pieces), default=0.0) + 0.1
    height = given[2] or max(base_height, tallest)
    return _even(max(width, 1.6)), _even(max(depth, 1.6)), round(max(height, 2.1) / 0.02) * 0.02


def _even(length: float) -> float:
    return round(length / 0.2) * 0.2


# --- furnishing ----------------------------------------------------------------------------------------------------


def furnish(
    stage: Stage, pieces: Sequence[Piece], stock: Stock, rng: np.random.Generator, *, asked_first: bool = False
) -> list[Piece]:
    """Put all pieces on the stage; returns those that found no place."""
    missing: list[Piece] = []
    rugs = [piece for piece in pieces if piece.support is Support.FLOOR and piece.high[2] <= FLAT]
    on_rugs = [piece for piece in pieces if _stands_on(piece, rugs)]
    standing = [one for one in pieces if one.support is Support.FLOOR and one.high[2] > FLAT and one not in on_rugs]
    stage.flanks = _flanks(standing)
    _in_order(stage, standing, place, rng, missing, asked_first=asked_first)
    missing += [rug for rug in rugs if not _lay(stage, rug, stock, rng)]
    _in_order(stage, on_rugs, stand_on_rug, rng, missing)
    hung: list[Piece] = []
    _in_order(stage, [piece for piece in pieces if piece.support is Support.WALL], hang_on_wall, rng, hung)
    short = [_shortened(piece, stock) for piece in hung if piece.asset == "curtain"]
    missing += [piece for piece in hung if piece.asset != "curtain"]
    _in_order(stage, short, hang_on_wall, rng, missing)
    _in_order(stage, [piece for piece in pieces if piece.support is Support.CEILING], hang_from_ceiling, rng, missing)
    _in_order(stage, [piece for piece in pieces if piece.support is Support.OBJECT], place_on, rng, missing)
    return missing


def _stands_on(piece: Piece, rugs: Sequence[Piece]) -> bool:
    """Whether it was asked to be on a rug."""
    names = {rug.id for rug in rugs}
    return piece.support is Support.FLOOR and any(tie.kind == "on" and names & set(tie.targets) for tie in piece.ties)


def _flanks(pieces: Sequence[Piece]) -> dict[str, float]:
    """How wide the widest is that will stand beside each piece."""
    widths: dict[str, float] = {}
    for piece in pieces:
        for tie in piece.ties:
            if tie.kind == "beside" and tie.weight >= FLANKING:
                for name in tie.targets:
                    widths[name] = max(widths.get(name, 0.0), piece.size[0] + 0.09)
    return widths


def _in_order(
    stage: Stage,
    pieces: Sequence[Piece],
    put: Put,
    rng: np.random.Generator,
    missing: list[Piece],
    *,
    asked_first: bool = True,
) -> None:
    waiting = _ordered(pieces, asked_first)
    by_id = {piece.id: piece for piece in waiting}
    done: set[str] = set()

    def take(piece: Piece) -> None:
        done.add(piece.id)
        placed = put(piece, stage, rng)
        if placed is None:
            missing.append(piece)
            return
        stage.put(placed)
        for other in waiting:  # a chair comes right after its desk, before others take the place
            if other.id not in done and _belongs_to(other, piece.id) and _ready(other, by_id, done):
                take(other)

    for piece in waiting:
        if piece.id not in done and _ready(piece, by_id, done):
            take(piece)
    for piece in waiting:  # circles of ties
        if piece.id not in done:
            take(piece)


def _ordered(pieces: Sequence[Piece], asked_first: bool) -> list[Piece]:
    """The tall before the low, since corners are theirs; then what was asked for, the big before the small; then what
    is added, in the order of its program. `asked_first` gives all that was asked for the first choice."""

    def rank(entry: tuple[int, Piece]) -> tuple[bool, bool, bool, float]:
        number, piece = entry
        added = piece.role is Role.ADDED
        low = (piece.high[2] < TALL or piece.stance == "free") and piece.family not in LEADS
        order = float(number) if added else -piece.footprint
        free = not any(tie.firm and set(tie.targets) & OPENINGS for tie in piece.ties)  # windows are few
        return (free, added, low, order) if asked_first else (free, low, added, order)

    return [piece for _, piece in sorted(enumerate(pieces), key=rank)]


def _belongs_to(piece: Piece, name: str) -> bool:
    return any(name in tie.targets and (tie.firm or tie.weight >= STRONG) for tie in piece.ties)


def _ready(piece: Piece, by_id: dict[str, Piece], done: set[str]) -> bool:
    """Whether all that it refers to among these pieces has had its turn."""
    return all(name in done or name not in by_id for tie in piece.ties for name in tie.targets if name != piece.id)


def _shortened(curtain: Piece, stock: Stock) -> Piece:
    """A curtain that ends below the sill, over what stands there."""
    kind = stock.kind(curtain.category.replace("_", " "), curtain.category)
    return stock.resized(curtain, kind, {"height": SHORT_CURTAIN})


# --- rugs ----------------------------------------------------------------------------------------------------------


def _lay(stage: Stage, rug: Piece, stock: Stock, rng: np.random.Generator) -> bool:
    """A rug under its group or clear of all feet; what lies within it is lifted onto it."""
    for names in _groups(stage, rug):
        low, high = _group_box(stage, names)
        placed = _disc(stage, rug, low, high, stock) if is_round(rug) else _sheet(stage, rug, low, high, stock)
        if placed is not None:
            stage.put(placed)
            lift(stage, placed)
            return True
    free = place(rug, stage, rng)
    if free is None or any(_crosses(free, one) for one in stage.placed.values()):
        return False
    stage.put(free)
    return True


def _sheet(stage: Stage, rug: Piece, low: Floats, high: Floats, stock: Stock) -> Placed | None:
    cloth = cloth_around(stage, low, high, (rug.size[0], rug.size[1]))
    fitted = _cut_to(rug, cloth, stock) if cloth is not None else None
    if cloth is None or fitted is None:
        return None
    x, y = cloth.middle
    return Placed(fitted, round(x, 4), round(y, 4), 0.0, 0.0, held=tuple(fitted.ties))


def _disc(stage: Stage, rug: Piece, low: Floats, high: Floats, stock: Stock) -> Placed | None:
    """A round rug, smaller where it must be, on which everything stands wholly or not at all."""
    kind = stock.kind(rug.category.replace("_", " "), rug.category)
    for share in DISCS:
        fitted = rug if share == 1.0 else stock.resized(rug, kind, {"width": round(rug.size[0] * share / 0.04) * 0.04})
        spot = disc_around(stage, (low + high) / 2, fitted.size[0] / 2)
        if spot is not None:
            return Placed(fitted, *spot, 0.0, 0.0, held=tuple(fitted.ties))
    return None


def _crosses(rug: Placed, one: Placed) -> bool:
    return bool((rug.low < one.high - 1e-6).all() and (rug.high > one.low + 1e-6).all())


def _groups(stage: Stage, rug: Piece) -> list[tuple[str, ...]]:
    """Groups a rug may lie under, the best first: what it is tied to, then what habit names, then the free middle."""
    named = [tuple(name for name in tie.targets if name in stage.placed) for tie in rug.ties]
    standing = [one.piece for one in stage.placed.values() if not one.on]
    for name in RUG_HABITS:
        found = targets_of((name,), standing, rug.id)
        if found:
            named.append(found[:1])
    return [group for group in named if group] + [()]


def _group_box(stage: Stage, names: tuple[str, ...]) -> tuple[Floats, Floats]:
    """The box of a group with all that stands around it, or the middle of the room."""
    if not names:
        middle = (stage.site.low + stage.site.high) / 2
        return middle - 0.01, middle + 0.01
    members = [stage.placed[name] for name in names]
    if members[0].piece.is_one_of(("bed", "sofa", "armchair")):
        return _before(members[0])
    every = [*members, *(one for one in stage.placed.values() if not one.on and _sits_around(one, names))]
    return np.min([one.low[:2] for one in every], axis=0), np.max([one.high[:2] for one in every], axis=0)


def _sits_around(one: Placed, names: tuple[str, ...]) -> bool:
    return any(tie.kind in ("around", "tucked") and set(tie.targets) & set(names) for tie in one.held)


def _before(one: Placed) -> tuple[Floats, Floats]:
    """A strip of floor before a thing."""
    reach = one.piece.size[1] / 2 + 0.55
    x, y = one.world((0.0, -reach))
    point = np.array([x, y])
    return point - 0.01, point + 0.01


def _cut_to(rug: Piece, cloth: Cloth, stock: Stock) -> Piece | None:
    """The rug in the size of its place, where its size is ours to choose."""
    kind = stock.kind(rug.category.replace("_", " "), rug.category)
    fitted = stock.resized(rug, kind, {"width": round(cloth.size[0], 2), "depth": round(cloth.size[1], 2)})
    fits = fitted.size[0] <= cloth.size[0] + 1e-6 and fitted.size[1] <= cloth.size[1] + 1e-6
    return fitted if fits else None
