"""The promises about our time on Blender's main thread, measured on pip's bpy, which has no window: processor time
of the slices, of the commit, of masses. What redraws cost, and undo, is measured in real windows (`build.py gui-test`).
"""

from __future__ import annotations

import math
import time
from collections import defaultdict
from collections.abc import Iterator
from typing import Any, NamedTuple

import bpy
import numpy as np

from bench.row import Row, at_most
from voxel_weaver.assets.stand_ins import box
from voxel_weaver.blender.building.apply import build
from voxel_weaver.blender.building.target import Target
from voxel_weaver.look.materials import material
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Room, Scatter, Thing
from voxel_weaver.scene.light import LightRig, Sky
from voxel_weaver.scene.look import Dressing, Look
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.shots import Engine, Picture, Shot, Shots
from voxel_weaver.scene.verdict import Verdict

TICK = 8.0
"""ms that our time in a tick may take, in 99 of 100."""
COMMITS = ((100, 10.0), (1_000, 100.0))
"""How many things one commit links, and the most ms for it."""
INSTANCES = 5_000
OWN_OBJECTS = 2_000
TURNS = 3
FORMS = 80
KINDS = ("wood", "fabric", "metal", "plain", "paper", "ceramic", "leather", "glass", "plaster", "foliage")
MASS = "trees_1"
SKY = Sky(horizon="#e8f1fa", zenith="#9cc3ef", strength=0.6, backdrop="#8fa3a0")
SHOT = Shot(name="overview", kind="perspective", position=(9.0, -9.0, 6.0), target=(0.0, 0.0, 0.0))
PICTURE = Picture(engine=Engine.CYCLES, samples=8, width=160, height=90, denoise=True)


class Spent(NamedTuple):
    """ms of the processor: of each slice, by stage."""

    slices: dict[str, list[float]]

    def usual(self) -> list[float]:
        """All slices before the moment of the commit."""
        return [
            ms for stage, all_ms in self.slices.items() if stage not in ("commit", "replace", "show") for ms in all_ms
        ]

    def of(self, *stages: str) -> float:
        return sum(sum(self.slices.get(stage, ())) for stage in stages)


def rows() -> Iterator[Row]:
    pooled: list[float] = []
    for things, goal in COMMITS:
        runs = [spent(things) for _ in range(TURNS)]
        pooled += [ms for run in runs for ms in run.usual()]
        best = min(run.of("commit") for run in runs)
        yield at_most(f"ticks: the commit of {things:,} things", best, goal, "ms")
    yield at_most(f"ticks: 99 of 100 of {len(pooled):,} slices", quantile(pooled, 0.99), TICK, "ms")
    masses = [spent(0, INSTANCES) for _ in range(TURNS)]
    best = min(run.of("points", "commit") for run in masses)
    yield at_most(f"ticks: {INSTANCES:,} instances, filled and linked", best, TICK, "ms")
    crowded = [spent(100, own=OWN_OBJECTS) for _ in range(TURNS)]
    slices = [ms for run in crowded for ms in run.usual()]
    yield at_most(f"ticks: 99 of 100 slices beside {OWN_OBJECTS:,} objects", quantile(slices, 0.99), TICK, "ms")


def spent(things: int, instances: int = 0, own: int = 0) -> Spent:
    """One whole build in a file of its own, each slice timed."""
    bpy.ops.wm.read_factory_settings(use_empty=own == 0)
    home: Any = bpy.context.scene
    for number in range(own):
        home.collection.objects.link(bpy.data.objects.new(f"Own {number}", None))
    scene, blobs = crowd(things, instances)
    slices: defaultdict[str, list[float]] = defaultdict(list)
    target = Target.BESIDE if own else Target.NEW_SCENE
    work = build(scene, blobs, target, run="bench", home=home.name)
    while True:
        start = time.thread_time()
        step = next(work, None)
        if step is None:
            return Spent(dict(slices))
        slices[step.name].append(1000 * (time.thread_time() - start))


def crowd(things: int, instances: int) -> tuple[Scene, MemoryBlobs]:
    """So many boxes of a few forms in rows, and a mass of so many trees."""
    blobs = MemoryBlobs()
    side = math.ceil(math.sqrt(max(things, 1)))
    materials = tuple(material(kind, f"#{40 + 20 * at:02x}6080", voxel=True) for at, kind in enumerate(KINDS))
    shapes = tuple(shape_of(form, blobs) for form in range(min(FORMS, max(things, 1))))
    placed = tuple(
        Thing(id=f"box_{at}", category="box", asset="box", size=(0.4, 0.4, 0.5), position=(at % side, at // side, 0.0))
        for at in range(things)
    )
    uses = [Use(owner=each.id, shape=at % len(shapes), position=each.position) for at, each in enumerate(placed)]
    lines = [
        Dressing(owner=each.id, finish="body", material=materials[at % len(KINDS)].name)
        for at, each in enumerate(placed)
    ]
    scatters: tuple[Scatter, ...] = ()
    if instances:
        rng = np.random.Generator(np.random.PCG64(7))
        points = np.zeros((instances, 6), "<f4")
        points[:, :2], points[:, 4] = rng.random((instances, 2)) * 60.0, 1.0
        key = blobs.put(points.tobytes())
        scatters = (Scatter(id=MASS, category="tree", asset="tree", variants=((),), count=instances, points=key),)
        uses.append(Use(owner=MASS, shape=0))
        lines.append(Dressing(owner=MASS, finish="body", material=materials[0].name))
    corners = ((0.0, 0.0), (60.0, 0.0), (60.0, 60.0), (0.0, 60.0))
    room = Room(id="hall_1", kind="hall", corners=corners, height=3.0)
    uses.append(Use(owner="floor_hall_1", shape=0))
    layout = Layout(place="hall", rooms=(room,), things=placed, scatters=scatters)
    palette = next(iter(PALETTES.values()))
    scene = Scene(
        brief=Brief(prompt="many boxes", place="hall"),
        layout=layout,
        shapes=Shapes(revision=0, shapes=shapes, uses=tuple(uses)),
        look=Look(revision=0, palette=palette, materials=materials, dressings=tuple(lines)),
        lights=LightRig(revision=0, lamps=(), sky=SKY),
        shots=Shots(revision=0, shots=(SHOT,), picture=PICTURE),
        verdict=Verdict(revision=0, rules=("collision",)),
    )
    return scene, blobs


def shape_of(form: int, blobs: MemoryBlobs) -> Shape:
    """A box, each form a little wider than the last."""
    mesh = box(0.3 + 0.002 * form, 0.4, 0.5)
    (x0, y0, z0), (x1, y1, z1) = (corner.tolist() for corner in mesh.bounds())
    key = blobs.put(mesh.pack())
    return Shape(mesh=key, finishes=("body",), vertices=8, faces=6, low=(x0, y0, z0), high=(x1, y1, z1))


def quantile(found: list[float], share: float) -> float:
    ordered = sorted(found)
    return ordered[math.ceil(share * len(ordered)) - 1]
