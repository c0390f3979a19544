"""The land around a land in Blender: seen by pictures, counted by nobody, and thinning out into the sky."""

from __future__ import annotations

from typing import Any

import bpy
import numpy as np

from tests.blender.scenes import clearing
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.exchange.plain import without_air
from voxel_weaver.blender.stage.distance import DISTANCE
from voxel_weaver.scene.light import Distance, Repeated
from voxel_weaver.scene.mesh import mesh_from_faces


def made() -> Any:
    scene, blobs = clearing()
    points = np.array([[5.0, -5.0, 0.0], [15.0, -5.0, 0.0], [15.0, 5.0, 0.0], [5.0, 5.0, 0.0]])
    face, one, flat = np.arange(4, dtype=np.int32)[None], np.ones(1, np.int32), np.zeros(1, np.bool_)
    rows = np.zeros((3, 6), "<f4")
    rows[:, 0], rows[:, 4] = (7.0, 9.0, 11.0), 1.0
    around = Distance(
        mesh=blobs.put(mesh_from_faces(points, (face,), (one,), (flat,)).pack()),
        finishes=(("ground_1", "nobody_knows"), (scene.look.dressings[0].owner, scene.look.dressings[0].finish)),
        begin=12.0,
        end=15.0,
        repeated=(Repeated(scatter="posts_1", points=blobs.put(rows.tobytes()), count=3),),
    )
    scene = scene.model_copy(update={"lights": scene.lights.model_copy(update={"distance": around})})
    home = bpy.data.scenes[drain(build(scene, blobs)).bpy_scene]
    home.view_layers[0].update()
    return home


def parts(home: Any) -> list[Any]:
    return [item for item in home.objects if item.get(contract.AIR) == DISTANCE]


def test_it_is_one_mesh_and_the_masses_again_and_none_of_it_is_a_thing() -> None:
    home = made()
    assert len(parts(home)) == 2
    assert all(contract.KIND not in item and item.hide_select for item in parts(home))
    shown = home.view_layers[0].depsgraph.object_instances
    again = [one for one in shown if one.is_instance and one.matrix_world.translation.x > 6.0]
    assert len(again) == 3
    with without_air(home):
        assert not parts(home), "files hold no land that is none"


def test_its_materials_are_those_of_the_land_and_let_the_sky_through_farther_out() -> None:
    land = next(item for item in parts(made()) if item.data.polygons)
    assert len(land.data.materials) == 2
    for material in land.data.materials:
        nodes = material.node_tree.nodes
        last = next(node for node in nodes if node.bl_idname == "ShaderNodeOutputMaterial")
        mixed = last.inputs["Surface"].links[0].from_node
        assert mixed.bl_idname == "ShaderNodeMixShader"
        assert mixed.inputs[2].links[0].from_node.bl_idname == "ShaderNodeBsdfTransparent"
        gone = mixed.inputs[0].links[0].from_node
        assert (gone.inputs["From Min"].default_value, gone.inputs["From Max"].default_value) == (12.0, 15.0)
    assert land.data.materials[1].name.endswith("beyond")
