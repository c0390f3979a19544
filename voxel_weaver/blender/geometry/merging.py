"""Several meshes as one, where they stand: what a host shows while a scene grows. Pure arrays, no bpy."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Sequence

import numpy as np

from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.mesh import UNIT, Ints, Mesh
from voxel_weaver.scene.shapes import Shape, Shapes, Use

VERTICES = 20_000
"""At most so many in one host, so that filling it fits into a tick; one larger mesh stands alone."""
MOST = 120_000
"""A mesh above this is not shown growing: uploading it takes longer than a tick."""


def batches(layout: Layout, shapes: Shapes, hosts: int) -> tuple[tuple[Use, ...], ...]:
    """Which uses each host shows: the ground first, then things from large to small, at most `hosts` groups.

    Walls and ceilings come with the commit, so that one sees into the room while it is furnished.
    """
    things = {thing.id for thing in layout.things}
    ground = {ground.id for ground in layout.grounds} | {f"floor_{room.id}" for room in layout.rooms}
    shown = [use for use in shapes.uses if use.owner in things or use.owner in ground]
    shown.sort(key=lambda use: (use.owner not in ground, -_bulk(shapes.shapes[use.shape])))
    shown = [use for use in shown if shapes.shapes[use.shape].vertices <= MOST]
    each = max(1, math.ceil(len(shown) / hosts))
    groups: list[list[Use]] = []
    held = 0
    for use in shown:
        size = shapes.shapes[use.shape].vertices
        if not groups or len(groups[-1]) >= each or held + size > VERTICES:
            groups.append([])
            held = 0
        groups[-1].append(use)
        held += size
    return tuple(tuple(group) for group in groups[:hosts])


def _bulk(shape: Shape) -> float:
    return math.prod(high - low for low, high in zip(shape.low, shape.high, strict=True))


def merged(uses: Sequence[Use], shapes: Shapes, get: Callable[[str], bytes], offset: float) -> Mesh:
    """One mesh of all these uses, each turned and put in its place, all of it moved along X."""
    parts = [_placed(Mesh.unpack(get(shapes.shapes[use.shape].mesh)), use, offset) for use in uses]
    vertices = _starts(len(part.points) for part in parts)
    corners = _starts(len(part.corners) for part in parts)
    edges = _starts(len(part.edges) for part in parts)
    starts = [part.starts[:-1] + begin for part, begin in zip(parts, corners, strict=False)]
    return Mesh(
        points=np.concatenate([part.points for part in parts]),
        starts=np.concatenate([*starts, corners[-1:]]).astype(np.int32),
        corners=np.concatenate([part.corners + begin for part, begin in zip(parts, vertices, strict=False)]),
        edges=np.concatenate([part.edges + begin for part, begin in zip(parts, vertices, strict=False)]),
        corner_edges=np.concatenate([part.corner_edges + begin for part, begin in zip(parts, edges, strict=False)]),
        slots=np.zeros(sum(part.face_count for part in parts), np.int32),
        smooth=np.concatenate([part.smooth for part in parts]),
    )


def _starts(sizes: Iterable[int]) -> Ints:
    counted = np.fromiter(sizes, np.int32)
    return np.concatenate([np.zeros(1, np.int32), np.cumsum(counted, dtype=np.int32)])


def _placed(mesh: Mesh, use: Use, offset: float) -> Mesh:
    turn = math.radians(use.yaw)
    cos, sin = math.cos(turn), math.sin(turn)
    rotation = np.array([[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]])
    x, y, z = use.position
    points = mesh.points @ rotation + np.array([x + offset, y, z]) / UNIT
    return Mesh(
        np.rint(points).astype(np.int32),
        mesh.starts,
        mesh.corners,
        mesh.edges,
        mesh.corner_edges,
        mesh.slots,
        mesh.smooth,
    )


def reach(shapes: Shapes) -> tuple[tuple[float, float, float], tuple[float, float, float]]:
    """A box that surely holds all that is used, whatever its yaw."""
    if not shapes.uses:
        return (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    rows = np.array(
        [(*use.position, *shapes.shapes[use.shape].low, *shapes.shapes[use.shape].high) for use in shapes.uses]
    )
    places, lows, highs = rows[:, :3], rows[:, 3:6], rows[:, 6:]
    round_it = np.hypot(*np.maximum(np.abs(lows[:, :2]), np.abs(highs[:, :2])).T)[:, None] * np.array([1.0, 1.0, 0.0])
    up = np.array([0.0, 0.0, 1.0])
    low, high = (places - round_it + lows * up).min(axis=0), (places + round_it + highs * up).max(axis=0)
    return (float(low[0]), float(low[1]), float(low[2])), (float(high[0]), float(high[1]), float(high[2]))
