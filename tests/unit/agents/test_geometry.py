"""Geometry as an agent: what comes out of it when its own work fails."""

from __future__ import annotations

import pytest

from agents.geometry import Geometry
from agents.texture_synth import TextureSynth
from tests.unit.furnished import bedroom
from voxel_weaver.assets.stand_ins import box
from voxel_weaver.blender.building.plan import planned
from voxel_weaver.bus.agent import Context
from voxel_weaver.host.inline import Studio
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import WorkFailed
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import Request
from voxel_weaver.scene.shapes import Shapes


def boxed(scene: Scene) -> tuple[Scene, MemoryBlobs]:
    blobs = MemoryBlobs()
    shapes = Geometry().fallback(scene.brief, scene.layout, blobs)
    return scene.model_copy(update={"shapes": shapes}), blobs


def test_its_fallback_has_a_box_of_its_size_for_every_thing() -> None:
    scene, blobs = boxed(bedroom())
    found = scene.shapes.by_owner()
    for thing in scene.layout.things:
        use, shape = found[thing.id, 0]
        low, high = Mesh.unpack(blobs.get(shape.mesh)).bounds()
        assert tuple(high - low) == pytest.approx(thing.size, abs=0.002)
        assert low[2] == 0.0
        assert (use.position, use.yaw) == (thing.position, thing.yaw)


def test_all_that_blender_asks_for_is_there() -> None:
    """A plan raises where something of the layout has no shape."""
    scene, blobs = boxed(bedroom())
    plan = planned(scene)
    assert len(plan.objects) >= len(scene.layout.things) + len(scene.layout.walls) + 1
    assert all(Mesh.unpack(blobs.get(mesh.key)).face_count == 6 for mesh in plan.meshes)


def test_walls_floors_and_openings_are_dressed_as_ever() -> None:
    scene, _ = boxed(bedroom())
    look = TextureSynth().fallback(scene.brief, scene.layout.model_copy(update={"things": ()}))
    things = {thing.id for thing in scene.layout.things}
    lines = {(line.owner, line.finish) for line in look.dressings}
    shapes = scene.shapes.shapes
    for use in scene.shapes.uses:
        assert use.owner in things or (use.owner, shapes[use.shape].finishes[0]) in lines


def test_a_box_without_height_still_has_a_body() -> None:
    low, high = box(1.0, 2.0, 0.0).bounds()
    assert (high - low > 0.0).all()


class Broken(Geometry):
    name = "geometry"
    fallback = Geometry.fallback

    async def make(self, brief: Brief, layout: Layout, context: Context) -> Shapes:
        raise WorkFailed("No mesh today.")


async def test_a_scene_comes_out_where_geometry_fails() -> None:
    async with Studio(stand_ins={"geometry": Broken()}) as studio:
        made = await studio.generate(Request(prompt="a bedroom"))
    plan = planned(made.scene)
    assert len(plan.objects) >= len(made.scene.layout.things) >= 5
    assert all(Mesh.unpack(made.blobs.get(mesh.key)).face_count == 6 for mesh in plan.meshes)
    assert any("geometry" in text for text in made.report.fallbacks)
