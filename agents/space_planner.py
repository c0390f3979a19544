"""Space planner: decides what stands where, and mends what judges find wrong."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import bare, repaired
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.layout import Layout, land_keys
from voxel_weaver.scene.value import Value
from voxel_weaver.scene.verdict import Finding


class Wished(Value):
    """What is to be planned: what was asked for, and what was thought up for it."""

    brief: Brief
    designs: Designs


class Mending(Value):
    """A layout in which judges found faults, and what it was made from."""

    brief: Brief
    earlier: Layout
    faults: tuple[Finding, ...]


class SpacePlanner(Maker):
    name = "space_planner"
    title = "Planning the space"

    async def make(self, brief: Brief, designs: Designs, context: Context) -> Layout:
        return await context.ports.compute_with_bytes(planned, Wished(brief=brief, designs=designs))

    async def remake(
        self, brief: Brief, designs: Designs, earlier: Layout, faults: tuple[Finding, ...], context: Context
    ) -> Layout:
        mending = Mending(brief=brief, earlier=earlier, faults=faults)
        return await context.ports.compute_with_bytes(mended, mending, reads=_bytes_of(earlier))

    def fallback(self, brief: Brief, designs: Designs) -> Layout:
        return bare(brief)


def planned(wished: Wished, blobs: Blobs) -> Layout:
    """The first layout: the part that needs computing."""
    return plan(wished.brief, catalogue(), blobs, wished.designs)


def mended(mending: Mending, blobs: Blobs) -> Layout:
    """The next revision: the part that needs computing."""
    return repaired(mending.brief, mending.earlier, mending.faults, catalogue(), blobs)


def _bytes_of(layout: Layout) -> tuple[str, ...]:
    return (*land_keys(layout), *(scatter.points for scatter in layout.scatters))
