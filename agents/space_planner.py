"""Space planner: decides what stands where, and mends what judges find wrong."""

from __future__ import annotations

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.layout.plan import plan
from voxel_weaver.layout.repair import bare, repaired
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.verdict import Finding


class SpacePlanner(Maker):
    name = "space_planner"
    title = "Planning the space"

    def __init__(self) -> None:
        self._catalog = Catalog()

    async def make(self, brief: Brief, context: Context) -> Layout:
        return plan(brief, self._catalog, context.ports.blobs)

    async def remake(self, brief: Brief, earlier: Layout, faults: tuple[Finding, ...], context: Context) -> Layout:
        return repaired(brief, earlier, faults, self._catalog, context.ports.blobs)

    def fallback(self, brief: Brief) -> Layout:
        return bare(brief)
