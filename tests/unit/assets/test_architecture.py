"""Walls, floors and openings: closed bodies of exactly the right volume, in the right place."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np
import pytest
from numpy.typing import NDArray

from voxel_weaver.assets.architecture import (
    ARCHITECTURE_FINISHES,
    FLOORINGS,
    SKIRTING_DEPTH,
    SKIRTING_HEIGHT,
    SLAB,
    ceiling_mesh,
    ceiling_pose,
    finishes_of,
    floor_mesh,
    floor_pose,
    opening_pose,
    wall_mesh,
    wall_pose,
)
from voxel_weaver.assets.extents import all_bounds, extent
from voxel_weaver.assets.openings import CASING, NOSE, PROUD, opening_mesh, opening_model
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Opening, Room, Wall
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName

THICK, HEIGHT = 0.12, 2.6
RECTANGLE = ((-2.0, -1.5), (2.0, -1.5), (2.0, 1.5), (-2.0, 1.5))
L_SHAPE = ((-2.4, -2.0), (2.4, -2.0), (2.4, 0.4), (0.6, 0.4), (0.6, 2.0), (-2.4, 2.0))
SLANTED = ((-2.0, -1.5), (2.0, -1.5), (2.6, 1.0), (0.0, 2.2), (-2.3, 1.0))


def walls_around(corners: tuple[tuple[float, float], ...]) -> tuple[Wall, ...]:
    return tuple(
        Wall(id=f"w{i}", room="r", start=start, end=end, height=HEIGHT, thickness=THICK)
        for i, (start, end) in enumerate(zip(corners, corners[1:] + corners[:1], strict=True))
    )


def room(corners: tuple[tuple[float, float], ...]) -> Room:
    return Room(id="r", kind="bedroom", corners=corners, height=HEIGHT)


def area(corners: NDArray[np.float64]) -> float:
    x, y = corners.T
    return float(np.sum(x * np.roll(y, -1) - y * np.roll(x, -1)) / 2)


def is_closed(mesh: Mesh) -> bool:
    """Every edge is run through once in each direction."""
    ends = mesh.corners.copy()
    for first, last in zip(mesh.starts[:-1], mesh.starts[1:], strict=True):
        ends[first:last] = np.roll(mesh.corners[first:last], -1)
    forward = set(zip(mesh.corners.tolist(), ends.tolist(), strict=True))
    return len(forward) == len(mesh.corners) and forward == {(b, a) for a, b in forward}


def volume(mesh: Mesh) -> float:
    """By the divergence theorem; negative where the faces look inward."""
    points, total = mesh.points * 1e-4, 0.0
    for first, last in zip(mesh.starts[:-1], mesh.starts[1:], strict=True):
        corners = points[mesh.corners[first:last]]
        for b, c in pairwise(corners[1:]):
            total += float(np.dot(corners[0], np.cross(b, c))) / 6
    return total


def in_the_room(mesh: Mesh, pose: tuple[tuple[float, float, float], float]) -> NDArray[np.float64]:
    position, yaw = pose
    c, s = math.cos(math.radians(yaw)), math.sin(math.radians(yaw))
    return np.asarray(mesh.points * 1e-4 @ np.array([[c, s, 0.0], [-s, c, 0.0], [0.0, 0.0, 1.0]]) + position)


@pytest.mark.parametrize("corners", [RECTANGLE, L_SHAPE, SLANTED])
def test_walls_fill_the_ring_around_a_room_once(corners: tuple[tuple[float, float], ...]) -> None:
    walls = walls_around(corners)
    meshes = [wall_mesh(wall, (), walls, skirting=(0.0, 0.0))[0] for wall in walls]
    assert all(is_closed(mesh) for mesh in meshes)
    floor = floor_mesh(room(corners), THICK)[0]
    ring = volume(floor) / SLAB - area(np.array(corners))
    assert sum(volume(mesh) for mesh in meshes) == pytest.approx(ring * HEIGHT, abs=2e-3)
    # Every corner of every wall is the corner of a neighbour too: no gap, no step.
    ends = [in_the_room(mesh, wall_pose(wall)) for mesh, wall in zip(meshes, walls, strict=True)]
    for mine, following in zip(ends, ends[1:] + ends[:1], strict=True):
        apart = np.linalg.norm(mine[:, None] - following[None], axis=2)
        assert (apart.min(axis=1) < 1e-3).sum() == 4


def test_a_walls_front_faces_the_room() -> None:
    for wall in walls_around(RECTANGLE):
        mesh, finishes = wall_mesh(wall, ())
        spots = in_the_room(mesh, wall_pose(wall))
        inside = spots[mesh.corners[mesh.starts[:-1]]][mesh.slots == finishes.index("wall")]
        middle = np.mean([wall.start, wall.end], axis=0)
        on_the_line = np.abs((inside[:, :2] - middle) @ (middle / np.linalg.norm(middle)))
        assert on_the_line.max() < 1e-3
        assert finishes == ("wall", "outside", "rim", "skirting")


def test_yaw_is_zero_where_the_wall_looks_towards_minus_y() -> None:
    walls = walls_around(RECTANGLE)
    assert [wall_pose(wall)[1] for wall in walls] == [180.0, -90.0, 0.0, 90.0]
    assert wall_pose(walls[2])[0] == (0.0, 1.56, 0.0)


def test_openings_are_cut_out_and_reveals_closed() -> None:
    walls = walls_around(RECTANGLE)
    window = Opening(id="o1", kind="window", wall="w2", along=1.2, width=1.0, height=1.2, sill=0.9)
    door = Opening(id="o2", kind="door", wall="w2", along=3.0, width=0.8, height=2.0)
    other = Opening(id="o3", kind="door", wall="w1", along=1.0, width=0.8, height=2.0)
    whole = wall_mesh(walls[2], (), walls, skirting=(0.0, 0.0))[0]
    holed = wall_mesh(walls[2], (window, door, other), walls, skirting=(0.0, 0.0))[0]
    assert is_closed(holed)
    assert volume(whole) - volume(holed) == pytest.approx((1.0 * 1.2 + 0.8 * 2.0) * THICK, abs=1e-6)
    position, _ = opening_pose(window, walls[2])
    assert position == (0.8, 1.56, 0.9)


def test_skirting_leaves_doors_and_their_casings_free() -> None:
    walls = walls_around(RECTANGLE)
    door = Opening(id="o2", kind="door", wall="w2", along=2.0, width=0.8, height=2.0)
    bare = wall_mesh(walls[2], (door,), walls, skirting=(0.0, 0.0))[0]
    mesh, _ = wall_mesh(walls[2], (door,), walls)
    assert is_closed(mesh)
    # Its mitred ends lose a triangle at each corner of the room.
    length = 4.0 - 0.8 - 2 * CASING - SKIRTING_DEPTH
    assert volume(mesh) - volume(bare) == pytest.approx(length * SKIRTING_DEPTH * SKIRTING_HEIGHT, abs=1e-6)
    assert mesh.bounds()[0][1] == pytest.approx(-THICK / 2 - SKIRTING_DEPTH)


def test_an_opening_too_large_for_its_wall_is_kept_inside_it() -> None:
    walls = walls_around(L_SHAPE)
    wide = Opening(id="o", kind="opening", wall="w3", along=0.8, width=9.0, height=9.0)
    mesh, _ = wall_mesh(walls[3], (wide,), walls, skirting=(0.0, 0.0))
    assert is_closed(mesh)
    assert volume(mesh) > 0


@pytest.mark.parametrize("corners", [RECTANGLE, L_SHAPE, SLANTED])
def test_floor_and_ceiling_reach_under_and_over_the_walls(corners: tuple[tuple[float, float], ...]) -> None:
    floor, names = floor_mesh(room(corners), THICK)
    ceiling, over = ceiling_mesh(room(corners), THICK)
    assert is_closed(floor)
    assert is_closed(ceiling)
    assert volume(floor) == pytest.approx(volume(ceiling), abs=1e-6)
    assert (names, over) == (("floor", "rim"), ("ceiling", "rim"))
    assert in_the_room(floor, floor_pose(room(corners)))[:, 2].max() == 0.0
    assert in_the_room(ceiling, ceiling_pose(room(corners)))[:, 2].min() == pytest.approx(HEIGHT)
    walls = walls_around(corners)
    reach = np.concatenate([in_the_room(wall_mesh(w, (), walls)[0], wall_pose(w)) for w in walls])[:, :2]
    spots = in_the_room(floor, floor_pose(room(corners)))[:, :2]
    assert np.abs(spots.min(axis=0) - reach.min(axis=0)).max() < 2e-3
    assert np.abs(spots.max(axis=0) - reach.max(axis=0)).max() < 2e-3


@pytest.mark.parametrize("look", [LookName.VOXEL, LookName.LOWPOLY])
@pytest.mark.parametrize(
    ("kind", "width", "height", "sill"),
    [("door", 0.9, 2.04, 0.0), ("window", 1.4, 1.3, 0.9), ("window", 0.6, 0.6, 1.2), ("opening", 1.0, 2.1, 0.0)],
)
def test_openings_fill_their_hole_and_do_not_enter_the_wall(
    look: LookName, kind: str, width: float, height: float, sill: float
) -> None:
    opening = Opening(id="o", kind=kind, wall="w", along=1.0, width=width, height=height, sill=sill)
    mesh, finishes = opening_mesh(opening, THICK, look, 0.02)
    low, high = mesh.bounds()
    reach = NOSE if kind == "window" else 0.06 - THICK / 2 + 0.02 if kind == "door" else PROUD
    assert low[1] == pytest.approx(-THICK / 2 - max(reach, PROUD), abs=1e-3)
    assert low[2] == 0.0
    assert high[2] == pytest.approx(height + CASING, abs=1e-3)
    assert ("glass" in finishes) == (kind == "window")
    # Points strictly between the wall's faces lie in the hole.
    spots = mesh.points * 1e-4
    within = spots[np.abs(spots[:, 1]) < THICK / 2 - 1e-3]
    assert np.abs(within[:, 0]).max(initial=0.0) <= width / 2 + 1e-3
    assert within[:, 2].max(initial=0.0) <= height + 1e-3


def test_no_part_of_an_opening_lies_in_the_wall() -> None:
    for kind, width, height in (("door", 0.9, 2.04), ("window", 1.4, 1.3), ("opening", 1.0, 2.1)):
        model = opening_model(Opening(id="o", kind=kind, wall="w", along=1.0, width=width, height=height), THICK)
        low, high = all_bounds(model)
        in_front = (high[:, 1] <= -THICK / 2 + 1e-6) | (low[:, 1] >= THICK / 2 - 1e-6)
        in_hole = (low[:, 0] >= -width / 2 - 1e-6) & (high[:, 0] <= width / 2 + 1e-6) & (high[:, 2] <= height + 1e-6)
        assert (in_front | in_hole).all()
        assert extent(model)[0][2] == 0.0


def test_an_unknown_opening_is_refused_with_the_known_ones() -> None:
    hatch = Opening(id="o", kind="hatch", wall="w", along=1.0, width=1.0, height=1.0)
    with pytest.raises(DataRefused, match=r"'hatch'.*door, opening, window"):
        opening_model(hatch, THICK)


def test_a_bathroom_is_tiled_and_a_bedroom_has_boards() -> None:
    def floor_of(kind: str) -> str:
        return next(finish.material for finish in finishes_of(kind) if finish.name == "floor")

    assert (floor_of("bathroom"), floor_of("garage"), floor_of("bedroom")) == ("tile", "concrete", "floorboards")
    for kind in FLOORINGS:
        assert [each.name for each in finishes_of(kind)] == [each.name for each in ARCHITECTURE_FINISHES]
