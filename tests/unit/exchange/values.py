"""The rest of a Scene that voxel files do not look at."""

from __future__ import annotations

from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig, Sky
from voxel_weaver.scene.look import Dressing, Look, Material, Palette
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.shots import Engine, Picture, Shot, Shots
from voxel_weaver.scene.verdict import Verdict

_PALETTE = Palette(
    name="calm",
    **dict.fromkeys(("wall", "floor", "primary", "secondary", "accent", "neutral"), "#c8beb0"),
    **dict.fromkeys(("wood", "metal", "foliage", "backdrop"), "#8a7f70"),
)


def scene_of(layout: Layout, shapes: Shapes, materials: tuple[Material, ...], dressings: tuple[Dressing, ...]) -> Scene:
    sky = Sky(horizon="#e8f1fa", zenith="#9cc3ef", strength=0.6, backdrop="#8fa3a0")
    picture = Picture(engine=Engine.CYCLES, samples=8, width=160, height=90, denoise=True)
    shot = Shot(name="overview", kind="perspective", position=(3.5, -6.0, 5.0), target=(0.0, 0.0, 0.8))
    return Scene(
        brief=Brief(prompt="a room", place=layout.place, seed=1),
        layout=layout,
        shapes=shapes,
        look=Look(revision=0, palette=_PALETTE, materials=materials, dressings=dressings),
        lights=LightRig(revision=0, lamps=(), sky=sky),
        shots=Shots(revision=0, shots=(shot,), picture=picture),
        verdict=Verdict(revision=0, rules=()),
    )
