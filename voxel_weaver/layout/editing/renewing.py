"""Varying a room around what is locked: the walls and what is locked stay, all else is furnished anew."""

from __future__ import annotations

from voxel_weaver.layout.demand import asked
from voxel_weaver.layout.editing.opened import Opened
from voxel_weaver.layout.habitual import with_habits
from voxel_weaver.layout.indoors import completed
from voxel_weaver.layout.pieces import Placed
from voxel_weaver.layout.programs import program_for
from voxel_weaver.layout.rooms.furnishing import furnish
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Role


def renewed(work: Opened, locked: tuple[str, ...]) -> None:
    """Furnish the one room of a layout again. What carries something locked is locked as well."""
    if len(work.layout.rooms) != 1:
        raise SettingRefused("Only a scene of one room can be varied around locked things. Unlock them, or edit it.")
    held = {each for name in locked for each in work.with_carriers(name)}
    for name in [each for each in reversed(list(work.things)) if each not in held]:
        work.take(name)
    stage = work.rooms[0].stage
    program = program_for(work.brief.place)
    wanted = [piece for piece in asked(work.brief, work.stock, program.usual).pieces if piece.id not in held]
    standing = [placed.piece for placed in stage.placed.values()]
    extras = completed(work.brief, program, work.stock, (*standing, *wanted), stage.site)
    new = [piece for piece in (*wanted, *extras) if piece.id not in held]
    pieces = with_habits((*standing, *new), ("wall", *sorted({opening.kind for opening in stage.site.openings})))
    rng = chance(work.brief.seed, "layout", "placing", 0)
    missing = furnish(stage, [piece for piece in pieces if piece.id not in held], work.stock, rng, asked_first=True)
    for placed in _from_the_floor_up(stage):
        if placed.piece.id not in held:
            work.put(placed, stage)
    for piece in missing:
        if piece.role is Role.REQUESTED:
            work.tell(f"The {spoken(piece.category)} {piece.id!r} found no free place in the room, so it is not there.")


def _from_the_floor_up(stage: Stage) -> tuple[Placed, ...]:
    """All that stands there, what carries before what is carried."""
    done: dict[str, Placed] = {}
    left = dict(stage.placed)
    while left:
        next_up = {name: placed for name, placed in left.items() if not placed.on or placed.on in done}
        done |= next_up
        left = {name: placed for name, placed in left.items() if name not in next_up}
    return tuple(done.values())
