"""Taking things away: what stood on them finds another place, and nobody asks for them any more."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.layout.editing.opened import Opened
from voxel_weaver.layout.editing.wanting import fewer
from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.layout.relating import PLACES
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.scene.layout import Support


def removed(work: Opened, names: tuple[str, ...]) -> None:
    """Take these things away."""
    for name in names:
        if name not in work.things:  # it stood on another of them and went with it
            continue
        stage, thing = work.home_of(name), work.things[name]
        load = [one for one in work.take_load(name) if one.piece.id not in names]
        work.take(name)
        work.brief = fewer(work.brief, thing.want) if thing.want else work.brief
        for one in load:
            work.put_again(replace(one.piece, ties=_elsewhere(one.piece, stage)), stage)


def _elsewhere(piece: Piece, stage: Stage) -> tuple[Tie, ...]:
    """Its ties to what is still there; what was carried looks for any other top."""
    left = tuple(tie for tie in piece.ties if not tie.targets or set(tie.targets) & {*stage.placed, *PLACES})
    return (*left, Tie("on", tuple(stage.placed), 0.5)) if piece.support is Support.OBJECT else left
