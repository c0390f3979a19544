"""What usually stands in a brief's place, by its categories: questions name it, so that answers can speak of it."""

from __future__ import annotations

from voxel_weaver.layout.programs import program_for
from voxel_weaver.scene.brief import Brief


def usual_in(brief: Brief) -> tuple[str, ...]:
    """The kinds of things; none where nothing may be added."""
    if brief.only or brief.outdoors:
        return ()
    return tuple(dict.fromkeys(belonging.category for belonging in program_for(brief.place).belongings))
