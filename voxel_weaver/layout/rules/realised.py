"""What is applied is what was planned: every owner has a mesh, and it fills the box that the Layout reckoned with."""

from __future__ import annotations

from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.shapes import Shape, Shapes
from voxel_weaver.scene.verdict import Finding, Severity

NAME = "realised"
TOLERANCE = 0.011
"""Metres: half a voxel for round things, whose outermost voxels may be missing."""


def realised(layout: Layout, shapes: Shapes) -> tuple[Finding, ...]:
    """Things without a mesh, and things whose mesh is larger than their place."""
    of = {owner: shape for (owner, _), (_, shape) in shapes.by_owner().items()}
    found = []
    for thing in layout.things:
        shape = of.get(thing.id)
        if shape is None:
            found.append(_finding(thing, 0.0, f"{thing.id!r} has no geometry.", Severity.WARNING))
            continue
        excess = _excess(thing, shape)
        if excess > TOLERANCE:
            text = f"The mesh of {thing.id!r} is {excess * 100:.1f} cm larger than the place that was kept for it."
            found.append(_finding(thing, excess, text, Severity.WARNING))
    return tuple(found)


def _excess(thing: Thing, shape: Shape) -> float:
    sizes = (high - low for low, high in zip(shape.low, shape.high, strict=True))
    return max(mesh - planned for mesh, planned in zip(sizes, thing.size, strict=True))


def _finding(thing: Thing, measure: float, text: str, severity: Severity) -> Finding:
    return Finding(rule=NAME, severity=severity, things=(thing.id,), place=thing.position, measure=measure, text=text)
