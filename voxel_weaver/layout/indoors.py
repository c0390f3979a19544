"""A furnished room: shell, then floor, then rugs, walls and ceiling, then all that stands on things.

Each attempt is a whole room; when something asked for found no place, the next attempt gives the room more floor. The
number of attempts is counted, so the same brief gives the same room on every machine.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from voxel_weaver.layout.completion import added
from voxel_weaver.layout.demand import Asked, asked
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.programs import Program, program_for
from voxel_weaver.layout.rooms.furnishing import furnish
from voxel_weaver.layout.rooms.shell import Site
from voxel_weaver.layout.rooms.sizing import Sites, room_site
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rules.relations import unmet_relations
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Layout, Role

ATTEMPTS = 6
EFFORT = 200
"""Things placed in all attempts together: the more there are, the fewer attempts."""
GOOD, ENOUGH = 2.0, 2
"""What has fewer faults is taken at once; what meets every relation after so many further attempts."""
CROWD = 120
"""So many things get one room: another would be as full."""
PRECISE = 3
"""So many firm ties make a list of wishes that everything else has to stand back for."""


@dataclass(frozen=True, slots=True, eq=False)
class Furnished:
    """One attempt: the room, and what found no place."""

    stage: Stage
    missing: tuple[Piece, ...]
    essential: str  # the kind that the place is for: a bedroom has a bed
    unmet: int = 0  # how many relations of the brief do not hold, as they are measured in the end

    @property
    def faults(self) -> float:
        loose = sum(tie.firm and tie not in one.held for one in self.stage.placed.values() for tie in one.piece.ties)
        return sum(self._loss(piece) for piece in self.missing) + 10.0 * self.unmet + 3.0 * loose

    def _loss(self, piece: Piece) -> float:
        if piece.role is Role.REQUESTED:
            return 100.0
        return 20.0 if piece.category == self.essential else 0.2


def furnished(brief: Brief, stock: Stock, sites: Sites = room_site) -> Furnished:
    """The best of a few attempts. `sites` says in which room each of them is made."""
    program = program_for(brief.place)
    requested = asked(brief, stock, program.usual)
    best: Furnished | None = None
    for attempt in range(max(1, min(ATTEMPTS, EFFORT // max(len(requested.pieces), 1)))):
        one = _attempt(brief, program, stock, requested, attempt, sites)
        if best is None or one.faults < best.faults:
            best = one
        crowd = len(requested.pieces) > CROWD
        if best.faults < GOOD or crowd or (best.faults < 10.0 and attempt >= ENOUGH):
            break
    assert best is not None  # ATTEMPTS is at least one
    return best


def _attempt(brief: Brief, program: Program, stock: Stock, requested: Asked, attempt: int, sites: Sites) -> Furnished:
    site = sites(brief, program, requested.pieces, attempt)
    extras = completed(brief, program, stock, requested.pieces, site)
    pieces = with_habits((*requested.pieces, *extras), ("wall", *sorted({opening.kind for opening in site.openings})))
    stage = Stage(site)
    rng = chance(brief.seed, "layout", "placing", attempt)
    missing = furnish(stage, pieces, stock, rng, asked_first=attempt > 0 or _is_precise(requested))
    essential = program.belongings[0].category if program.belongings else ""
    return Furnished(stage, tuple(missing), essential, unmet_relations(brief, _as_it_stands(stage)))


def completed(brief: Brief, program: Program, stock: Stock, present: Sequence[Piece], site: Site) -> tuple[Piece, ...]:
    """What belongs into this room beside what is there or was asked for; curtains are as wide as its windows."""
    windows = [opening for opening in site.openings if opening.kind == "window"]
    width = max((opening.width for opening in windows), default=1.4) + 0.62
    top = max((opening.sill + opening.height for opening in windows), default=2.1) + 0.2
    curtain = (width, min(top, 2.5) - 0.04)
    return added(brief, program, stock, present, area=site.area, windows=len(windows), curtain=curtain)


def _as_it_stands(stage: Stage) -> Layout:
    """The room as a Layout, for measuring it."""
    site = stage.site
    things = tuple(one.thing("") for one in stage.placed.values())
    return Layout(place=site.room.kind, rooms=(site.room,), walls=site.walls, openings=site.openings, things=things)


def _is_precise(requested: Asked) -> bool:
    firm = [tie for piece in requested.pieces for tie in piece.ties if tie.firm]
    return len(firm) >= PRECISE or any(tie.kind == "between" for tie in firm)  # nothing else may take the gap
