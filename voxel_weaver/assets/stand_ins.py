"""Stand-ins: a plain box for each owner of a Layout, for when real geometry could not be built. It needs no thinking:
no catalogue, no voxels, nothing that could fail a second time."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import NamedTuple

import numpy as np

from voxel_weaver.assets.architecture import ceiling_pose, floor_pose, opening_pose, wall_pose
from voxel_weaver.scene.layout import Layout, Room
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces
from voxel_weaver.scene.value import Point

SLAB = 0.1
LEAST = 0.01
TREE = (0.5, 0.5, 1.2)
"""What stands for a thing of a mass, whose size only its model knows."""
_QUADS = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]], dtype=np.int32)


class StandIn(NamedTuple):
    """Whose it is, its box, the name of its one finish, and where it stands."""

    owner: str
    mesh: Mesh
    finish: str
    position: Point = (0.0, 0.0, 0.0)
    yaw: float = 0.0
    variant: int = 0


def stand_ins(layout: Layout) -> Iterator[StandIn]:
    """A box for each room's floor and ceiling, each wall, opening, ground, thing and variant of a mass."""
    walls = {wall.id: wall for wall in layout.walls}
    for room in layout.rooms:
        width, depth = _extent(room)
        yield StandIn(f"floor_{room.id}", box(width, depth, SLAB, base=-SLAB), "floor", *floor_pose(room))
        yield StandIn(f"ceiling_{room.id}", box(width, depth, SLAB), "ceiling", *ceiling_pose(room))
    for wall in layout.walls:
        body = box(math.dist(wall.start, wall.end), wall.thickness, wall.height)
        yield StandIn(wall.id, body, "wall", *wall_pose(wall))
    for opening in layout.openings:
        wall = walls[opening.wall]
        leaf = box(opening.width, wall.thickness + 0.04, opening.height)
        yield StandIn(opening.id, leaf, "frame", *opening_pose(opening, wall))
    for ground in layout.grounds:
        yield StandIn(ground.id, box(ground.side, ground.side, SLAB, base=-SLAB), "ground")
    for thing in layout.things:
        yield StandIn(thing.id, box(*thing.size), "body", thing.position, thing.yaw)
    for scatter in layout.scatters:
        for variant in range(max(len(scatter.variants), 1)):
            yield StandIn(scatter.id, box(*TREE), "body", variant=variant)


def box(width: float, depth: float, height: float, *, base: float = 0.0) -> Mesh:
    """A closed box that stands on z = `base`, with its middle at the origin."""
    x, y, z = (max(side, LEAST) for side in (width / 2, depth / 2, height))
    ring = ((-x, -y), (x, -y), (x, y), (-x, y))
    points = np.array([(*corner, level) for level in (base, base + z) for corner in ring])
    return mesh_from_faces(points, (_QUADS,), (np.zeros(6, np.int32),), (np.zeros(6, np.bool_),))


def _extent(room: Room) -> tuple[float, float]:
    corners = np.asarray(room.corners)
    width, depth = corners.max(axis=0) - corners.min(axis=0)
    return float(width), float(depth)
