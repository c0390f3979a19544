"""Spatial validator: proves that nothing floats, collides or blocks the way, and that all is as it was asked for."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.layout.rules import RULE_NAMES, check
from voxel_weaver.layout.rules.facts import solids_of
from voxel_weaver.layout.rules.realised import NAME as REALISED
from voxel_weaver.layout.rules.realised import realised
from voxel_weaver.look.attributes import NAME as ATTRIBUTES
from voxel_weaver.look.attributes import attributes
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, land_keys
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.value import Value
from voxel_weaver.scene.verdict import Finding, Severity, Verdict


class Case(Value):
    """All that the proof is about."""

    brief: Brief
    layout: Layout
    shapes: Shapes
    look: Look


class SpatialValidator(Maker):
    name = "spatial_validator"
    title = "Proving the space"
    sends_back = Layout

    async def make(self, brief: Brief, layout: Layout, shapes: Shapes, look: Look, context: Context) -> Verdict:
        if not brief.validate_scene:
            return Verdict(revision=layout.revision, rules=())
        case = Case(brief=brief, layout=layout, shapes=shapes, look=look)
        owners = {thing.id for thing in layout.things} | {wall.id for wall in layout.walls}
        meshes = {shape.mesh for (owner, _), (_, shape) in shapes.by_owner().items() if owner in owners}
        reads = sorted(meshes | set(land_keys(layout)))
        return await context.ports.compute_with_bytes(proved, case, reads=reads)

    def fallback(self, brief: Brief, layout: Layout, shapes: Shapes, look: Look) -> Verdict:
        """An unproved scene is said to be unproved."""
        finding = Finding(
            rule="unproved",
            severity=Severity.WARNING,
            things=(),
            place=(0.0, 0.0, 0.0),
            measure=0.0,
            text="The scene could not be validated; look at it before you trust it.",
        )
        return Verdict(revision=layout.revision, rules=(), findings=(finding,))


def proved(case: Case, blobs: Blobs) -> Verdict:
    """What every rule finds: the part that needs computing."""
    layout = case.layout
    solids = solids_of(layout, case.shapes, blobs)
    findings = (
        *check(layout, catalogue(), case.brief.look, blobs, case.brief, solids),
        *realised(layout, case.shapes),
        *attributes(layout, case.look),
    )
    return Verdict(revision=layout.revision, rules=(*RULE_NAMES, REALISED, ATTRIBUTES), findings=findings)
