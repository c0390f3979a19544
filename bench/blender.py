"""What bulk saves, as ratios in one run: a mesh by its attributes, masses as instances, noise on a grid. What each is
compared with is what a careful add-on or a textbook does, written here.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import bpy
import numpy as np
from numpy.typing import NDArray

from bench.row import Row, at_least, at_most
from bench.ticks import spent
from voxel_weaver.blender.geometry import meshes
from voxel_weaver.layout.land.ground.noise import noise
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces

SIDE = 317
"""Corners a side of a grid of about 100,000 quads."""
COPIES = 10_000
GRID, WAVES = 1024, 32.0
TURNS = 5


def rows() -> Iterator[Row]:
    data = grid()
    ours, classic = best(lambda: uploaded(data)), best(lambda: uploaded_classically(data))
    yield at_most("blender: a mesh by its attributes over classic foreach_set", ours / classic, 0.06)
    instances = min(scattered() for _ in range(TURNS))
    yield at_most(f"blender: {COPIES:,} instances over linked duplicates", instances / best(duplicated, 2), 0.02)
    fast = best(lambda: noise(GRID, WAVES, np.random.Generator(np.random.PCG64(3))))
    slow = best(lambda: textbook(GRID, WAVES, np.random.Generator(np.random.PCG64(3))))
    yield at_least("blender: textbook Perlin noise in numpy over ours", slow / fast, 15.0, "times")


def best(work: Callable[[], Any], turns: int = TURNS) -> float:
    """Seconds of the processor that it takes at best."""
    taken = []
    for _ in range(turns):
        start = time.thread_time()
        work()
        taken.append(time.thread_time() - start)
    return min(taken)


def grid() -> Mesh:
    y, x = np.mgrid[0:SIDE, 0:SIDE]
    points = np.stack([x, y, 0 * x], axis=-1).reshape(-1, 3) * 0.02
    first = (y[:-1, :-1] * SIDE + x[:-1, :-1]).ravel()
    quads = np.stack([first, first + 1, first + SIDE + 1, first + SIDE], axis=-1)
    return mesh_from_faces(points, (quads,), (np.zeros(len(quads), np.int32),), (np.zeros(len(quads), np.bool_),))


def uploaded(data: Mesh) -> None:
    block = meshes.empty("grid", slotted=False)
    meshes.fill(block, data)
    assert len(block.polygons) == data.face_count
    bpy.data.meshes.remove(block)


def uploaded_classically(data: Mesh) -> None:
    block: Any = bpy.data.meshes.new("grid")
    block.vertices.add(len(data.points))
    block.vertices.foreach_set("co", data.positions().ravel())
    block.loops.add(len(data.corners))
    block.loops.foreach_set("vertex_index", data.corners)
    block.polygons.add(data.face_count)
    block.polygons.foreach_set("loop_start", data.starts[:-1])
    block.polygons.foreach_set("material_index", data.slots)
    block.polygons.foreach_set("use_smooth", data.smooth)
    block.update(calc_edges=True)
    block.validate()
    bpy.data.meshes.remove(block)


def scattered() -> float:
    """Seconds for a mass of so many, from its points to where Blender knows each."""
    made = spent(0, COPIES).of("points", "commit") / 1000
    start = time.thread_time()
    bpy.context.view_layer.update()
    return made + time.thread_time() - start


def duplicated() -> None:
    """So many objects that share one mesh, linked and evaluated."""
    bpy.ops.wm.read_factory_settings(use_empty=True)
    scene: Any = bpy.context.scene
    block = bpy.data.meshes.new("one")
    for number in range(COPIES):
        scene.collection.objects.link(bpy.data.objects.new(f"copy {number}", block))
    bpy.context.view_layer.update()


def textbook(count: int, waves: float, rng: np.random.Generator) -> NDArray[np.float64]:
    """Perlin's noise as numpy tutorials have it: gradients of four corners, their products, and two blends, a point."""
    knots = int(waves) + 2
    angles = 2 * np.pi * rng.random((knots, knots))
    gradients = np.dstack((np.cos(angles), np.sin(angles)))
    y, x = np.meshgrid(np.linspace(0, waves, count), np.linspace(0, waves, count), indexing="ij")
    low_x, low_y = x.astype(int), y.astype(int)
    near_x, near_y = x - low_x, y - low_y

    def corner(dx: int, dy: int) -> NDArray[np.float64]:
        found = gradients[low_y + dy, low_x + dx]
        return np.asarray(found[..., 0] * (near_x - dx) + found[..., 1] * (near_y - dy))

    def fade(t: NDArray[np.float64]) -> NDArray[np.float64]:
        return 6 * t**5 - 15 * t**4 + 10 * t**3

    u, v = fade(near_x), fade(near_y)
    top = corner(0, 0) * (1 - u) + u * corner(1, 0)
    bottom = corner(0, 1) * (1 - u) + u * corner(1, 1)
    return np.asarray(np.sqrt(2) * ((1 - v) * top + v * bottom))
