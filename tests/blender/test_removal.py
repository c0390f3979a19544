from __future__ import annotations

from typing import Any

import bpy
import pytest

from tests.blender.census import census
from tests.blender.scenes import clearing, room
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.building.removal import remove_generated
from voxel_weaver.blender.building.target import Target
from voxel_weaver.blender.reading import observe


@pytest.mark.parametrize("make", [room, clearing])
@pytest.mark.parametrize("target", [Target.NEW_SCENE, Target.BESIDE])
def test_a_generated_scene_goes_whole(make: Any, target: Target) -> None:
    bpy.context.scene.collection.objects.link(bpy.data.objects.new("Mine", None))
    before = census()
    receipt = drain(build(*make(), target))
    remove_generated(bpy.data.collections[receipt.collection])
    after = census()
    after["scenes"] -= target is Target.NEW_SCENE
    assert after == before


def test_what_a_person_put_in_stays() -> None:
    receipt = drain(build(*room(), Target.BESIDE))
    scene: Any = bpy.context.scene
    root = bpy.data.collections[receipt.collection]
    mesh = bpy.data.meshes.new("Mine")
    material: Any = bpy.data.materials.new("Mine")
    mesh.materials.append(material)
    bed = next(item for item in root.all_objects if item.get(contract.ID) == "bed_1")
    oak = bed.data.materials[0]
    mesh.materials.append(oak)
    mine = bpy.data.objects.new("Mine", mesh)
    root.children["Things"].objects.link(mine)
    bed.data.materials.append(material)
    remove_generated(root)
    assert list(scene.objects) == [mine]
    assert [slot.name for slot in mesh.materials] == ["Mine", "oak"]


def test_node_groups_that_a_person_wants_to_keep_stay() -> None:
    receipt = drain(build(*room(), Target.BESIDE))
    groups: Any = bpy.data.node_groups
    kept = next(group for group in groups if contract.MADE in group)
    kept.use_fake_user = True
    name = kept.name
    remove_generated(bpy.data.collections[receipt.collection])
    assert name in groups


def test_one_of_two_goes_and_the_other_stays() -> None:
    first = drain(build(*room(), Target.BESIDE))
    before = census()
    second = drain(build(*room(), Target.BESIDE))
    remove_generated(bpy.data.collections[second.collection])
    assert census() == before
    assert [root.name for root in observe.roots(bpy.context.scene)] == [first.collection]


def test_a_world_that_a_person_chose_since_stays() -> None:
    receipt = drain(build(*room(), Target.NEW_SCENE))
    scene = bpy.data.scenes[receipt.bpy_scene]
    scene.world = bpy.data.worlds.new("Mine")
    remove_generated(bpy.data.collections[receipt.collection])
    assert scene.world.name == "Mine"
    assert [world.name for world in bpy.data.worlds] == ["Mine"]


def test_in_a_scene_of_its_own_the_new_one_takes_world_and_camera() -> None:
    first = drain(build(*room(), Target.NEW_SCENE))
    scene = bpy.data.scenes[first.bpy_scene]
    before = census()
    second = drain(build(*clearing(), Target.REPLACE))
    assert census()["scenes"] == before["scenes"]
    assert [root.name for root in observe.roots(scene)] == [second.collection]
    assert scene.camera is not None
    assert scene.camera.name == second.cameras[0]
    assert len(bpy.data.worlds) == 1
    assert scene.world is not None
    assert scene.world.name == "Forest clearing sky"
