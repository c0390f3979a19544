"""Designer: thinks up what a place needs beside what was asked for, and assets that the catalogue lacks. It has no
thoughts of its own: without a language model there is nothing to add."""

from __future__ import annotations

import asyncio

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.questions import belongs, parts
from voxel_weaver.scene.brief import Brief, Want
from voxel_weaver.scene.designs import Design, Designs


class Designer(Maker):
    name = "designer"
    title = "Thinking what belongs there"

    async def make(self, brief: Brief, context: Context) -> Designs:
        if not context.ports.mind.awake:
            return Designs()
        lacking = parts.missing(brief, catalogue())
        added, designs = await asyncio.gather(
            _added(brief, context), asyncio.gather(*(_designed(want, context) for want in lacking))
        )
        return added.model_copy(update={"designs": tuple(design for design in designs if design is not None)})

    def fallback(self, brief: Brief) -> Designs:
        return Designs()


async def _added(brief: Brief, context: Context) -> Designs:
    """What belongs there as well."""
    if not belongs.is_open(brief):
        return Designs()
    asked = inquiry(__file__, belongs.KIND, belongs.text(brief))
    answer = await thought(context, asked, belongs.BelongsAnswer)
    if answer is None:
        return Designs()
    return Designs(extras=belongs.extras(answer, brief, catalogue()), unfitting=belongs.unfitting(answer, brief))


async def _designed(want: Want, context: Context) -> Design | None:
    """One new asset."""
    answer = await thought(context, inquiry(__file__, parts.KIND, parts.text(want)), parts.PartsAnswer)
    return parts.design(answer, want) if answer is not None else None
