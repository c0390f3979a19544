from __future__ import annotations

import logging
import time
from itertools import pairwise
from typing import Any

import bpy
import numpy as np
import pytest
from mathutils import Vector

from tests.blender.census import census
from tests.blender.scenes import clearing, room
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import Receipt, build, drain
from voxel_weaver.blender.building.target import Target, chosen
from voxel_weaver.blender.reading import observe
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.errors import DataRefused, RunCancelled
from voxel_weaver.scene.mesh import Mesh


def made(target: Target = Target.NEW_SCENE, boxes: int = 0) -> tuple[Receipt, Any]:
    scene, blobs = room(boxes)
    receipt = drain(build(scene, blobs, target))
    return receipt, bpy.data.scenes[receipt.bpy_scene]


def by_id(scene: Any) -> dict[str, Any]:
    return {item[contract.ID]: item for item in scene.objects if contract.ID in item}


def test_each_thing_is_one_root_object_with_its_contract() -> None:
    _, scene = made()
    things = observe.things(scene)
    assert [thing.id for thing in things] == ["bed_1", "lamp_1", "nightstand_1", "nightstand_2"]
    lamp = things[1]
    assert (lamp.category, lamp.support, lamp.on, lamp.role) == ("table_lamp", "object", "nightstand_2", "requested")
    assert lamp.location == pytest.approx((1.1, 1.2, 0.5))
    assert things[0].attributes == ("blue",)
    assert all(item.parent is None for item in scene.objects)


def test_objects_stand_and_turn_as_the_layout_says() -> None:
    _, scene = made()
    scene.view_layers[0].update()
    objects = by_id(scene)
    assert objects["nightstand_2"].rotation_euler.z == pytest.approx(np.pi / 2)
    # The far wall faces the room: its local -Y points to world -Y.
    front = objects["wall_3"].matrix_world.to_3x3() @ Vector((0, -1, 0))
    assert tuple(front) == pytest.approx((0, -1, 0), abs=1e-5)
    assert tuple(objects["wall_3"].location) == pytest.approx((0.0, 1.56, 0.0))
    assert tuple(objects["window_1"].location) == pytest.approx((0.0, 1.56, 0.9))


def test_equal_things_share_one_mesh() -> None:
    receipt, scene = made()
    objects = by_id(scene)
    assert objects["nightstand_1"].data == objects["nightstand_2"].data
    assert receipt.meshes == len({item.data.name for item in scene.objects if item.type == "MESH"})


def test_a_mesh_arrives_as_it_was_sent_and_is_valid() -> None:
    scene, blobs = room()
    drain(build(scene, blobs))
    objects = by_id(bpy.data.scenes["Bedroom"])
    for use in scene.shapes.uses:
        sent, got = Mesh.unpack(blobs.get(scene.shapes.shapes[use.shape].mesh)), objects[use.owner].data
        assert not got.validate(verbose=True)
        points = np.zeros(len(got.vertices) * 3, np.float32)
        got.vertices.foreach_get("co", points)
        assert np.array_equal(points.reshape(-1, 3), sent.positions())
        corners = [list(polygon.vertices) for polygon in got.polygons]
        assert corners == [sent.corners[a:b].tolist() for a, b in pairwise(sent.starts)]
        assert [polygon.material_index for polygon in got.polygons] == sent.slots.tolist()
        assert [polygon.use_smooth for polygon in got.polygons] == sent.smooth.tolist()


def test_each_slot_has_its_material() -> None:
    _, scene = made()
    bed = by_id(scene)["bed_1"].data
    assert [material.name for material in bed.materials] == ["oak", "linen"]
    top = max(bed.polygons, key=lambda polygon: polygon.center.z)
    assert bed.materials[top.material_index].name == "linen"


def test_a_scene_of_its_own_has_world_camera_and_render_settings() -> None:
    receipt, scene = made()
    assert scene.world is not None
    assert scene.camera.name == receipt.cameras[0] == "Camera overview"
    assert (scene.render.engine, scene.render.resolution_x) == ("CYCLES", 160)
    assert scene.view_settings.exposure == pytest.approx(0.2)
    assert bpy.context.scene == scene
    assert bpy.data.scenes[:] == [scene], "in the background the untouched start-up scene goes"


def test_collections_sort_what_is_there() -> None:
    receipt, scene = made()
    root = scene.collection.children[receipt.collection]
    assert [child.name for child in root.children] == ["Architecture", "Things", "Lights", "Cameras"]
    assert len(root.children["Things"].objects) == 4


def test_the_light_of_a_thing_goes_by_the_name_of_the_thing() -> None:
    scene, blobs = room()
    shining = [
        lamp.model_copy(update={"id": f"bed_1_lamp_{i}", "owner": "bed_1"}) for i, lamp in enumerate(scene.lights.lamps)
    ]
    lit = scene.model_copy(
        update={"lights": scene.lights.model_copy(update={"lamps": (*scene.lights.lamps[:1], *shining)})}
    )
    receipt = drain(build(lit, blobs))
    folder = bpy.data.scenes[receipt.bpy_scene].collection.children[receipt.collection].children["Lights"]
    assert [item.name for item in folder.objects] == ["Sun 1", "Bed glow", "Bed glow.001"]


def test_a_generated_scene_can_be_read_back() -> None:
    scene, blobs = room(30)
    receipt = drain(build(scene, blobs, report='{"seconds": 2}', versions={"voxel_weaver": "0.1.0"}))
    saved = observe.read_saved(bpy.data.scenes[receipt.bpy_scene])
    assert saved.scene == scene
    assert (saved.prompt, saved.seed, saved.report) == ("a small room", 7, '{"seconds": 2}')
    assert saved.versions == {"voxel_weaver": "0.1.0", "blender": bpy.app.version_string}


# --- beside existing work ------------------------------------------------------------------------------------------


@pytest.fixture
def work() -> Any:
    """A scene that somebody works on: a box that ends at x = 3, a camera, a world."""
    scene: Any = bpy.context.scene
    mesh = bpy.data.meshes.new("Mine")
    mesh.from_pydata([(1, 0, 0), (3, 0, 0), (3, 1, 0)], [], [(0, 1, 2)])
    camera = bpy.data.objects.new("My camera", bpy.data.cameras.new("My camera"))
    scene.collection.objects.link(bpy.data.objects.new("Mine", mesh))
    scene.collection.objects.link(camera)
    scene.camera, scene.world = camera, bpy.data.worlds.new("My world")
    scene.render.engine, scene.render.resolution_x = "BLENDER_WORKBENCH", 321
    return scene


def test_beside_work_nothing_of_it_changes(work: Any) -> None:
    assert chosen() is Target.BESIDE
    receipt, scene = made(Target.BESIDE)
    assert scene == work == bpy.context.scene
    assert (work.camera.name, work.world.name) == ("My camera", "My world")
    assert (work.render.engine, work.render.resolution_x) == ("BLENDER_WORKBENCH", 321)
    assert len(bpy.data.worlds) == 1
    assert receipt.cameras[0] in scene.objects


def test_beside_work_all_of_it_stands_clear(work: Any) -> None:
    first, _ = made(Target.BESIDE)
    second, _ = made(Target.BESIDE)
    work.view_layers[0].update()

    def reach(receipt: Receipt) -> tuple[float, float]:
        xs = [
            (item.matrix_world @ Vector(corner)).x
            for item in work.collection.children[receipt.collection].all_objects
            if item.type == "MESH"
            for corner in item.bound_box
        ]
        return min(xs), max(xs)

    assert reach(first)[0] >= 3.5
    assert reach(second)[0] >= reach(first)[1] + 0.5
    assert observe.read_scene_text(work) == room()[0], "where it is put is no part of it"


# --- nothing is left behind ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("make", [room, clearing])
@pytest.mark.parametrize("target", list(Target))
def test_a_run_that_is_cancelled_after_any_slice_leaves_nothing(make: Any, target: Target) -> None:
    scene, blobs = make()
    bpy.data.objects.new("Somebody's", None)  # a file in use: nothing of it is cleared
    before = census()
    stop = 1
    while True:
        work = build(scene, blobs, target)
        steps = [step for _, step in zip(range(stop), work, strict=False)]
        if len(steps) < stop:
            break
        work.close()
        assert census() == before, steps[-1]
        stop += 1
    assert stop > 15


def test_nothing_is_linked_before_the_commit() -> None:
    scene, blobs = clearing()
    for step in build(scene, blobs):
        if step.name in ("commit", "show"):
            break
        assert sum(len(each.objects) for each in bpy.data.scenes) == 0
        assert sum(len(each.objects) for each in bpy.data.collections) == 0


def test_a_run_whose_bytes_are_missing_leaves_nothing() -> None:
    scene, _ = room()
    before = census()
    with pytest.raises(DataRefused, match="is not in this run"):
        drain(build(scene, MemoryBlobs()))
    assert census() == before


def test_a_sky_that_is_purged_while_it_is_written_ends_the_run_and_leaves_nothing() -> None:
    """Nothing uses a half-made sky, so "Purge" takes it; sockets of what is gone must never be touched."""
    scene, blobs = room()
    before = census()
    work = build(scene, blobs)
    while next(work).name != "stage" or not any(len(world.node_tree.nodes) for world in bpy.data.worlds):
        pass
    bpy.data.worlds.remove(next(world for world in bpy.data.worlds if len(world.node_tree.nodes)))
    with pytest.raises(RunCancelled, match="was removed"):
        drain(work)
    assert census() == before


def test_a_run_whose_half_made_data_was_undone_says_so_and_leaves_nothing() -> None:
    scene, blobs = room()
    before = census()
    work = build(scene, blobs)
    for step in work:
        if step.name == "meshes" and step.done == 3:
            break
    bpy.data.meshes.remove(bpy.data.meshes["Floor"])
    with pytest.raises(RunCancelled, match="'Floor' was removed"):
        drain(work)
    assert census() == before


# --- masses --------------------------------------------------------------------------------------------------------


def test_a_scatter_is_one_object_and_as_many_instances_as_it_counts() -> None:
    scene, blobs = clearing(200)
    receipt = drain(build(scene, blobs))
    home: Any = bpy.data.scenes[receipt.bpy_scene]
    root = by_id(home)["posts_1"]
    assert (root[contract.KIND], root[contract.CATEGORY], root[contract.COUNT]) == ("scatter", "post", 200)
    graph = bpy.context.evaluated_depsgraph_get()
    found = [
        (each.object.data.name, tuple(each.matrix_world.translation), each.matrix_world.to_scale().x)
        for each in graph.object_instances
        if each.is_instance
    ]
    rows = np.frombuffer(blobs.get(scene.layout.scatters[0].points), "<f4").reshape(-1, 6)
    assert len(found) == 200
    assert len({name for name, _, _ in found}) == 2
    where = {tuple(np.round(place, 4)): (name, scale) for name, place, scale in found}
    for x, y, z, _, scale, variant in rows.tolist():
        name, seen = where[tuple(np.round((x, y, z), 4))]
        assert seen == pytest.approx(scale, abs=1e-4)
        material = bpy.data.meshes[name].materials[0].name
        assert material == ("oak", "linen")[int(variant)]


# --- time ----------------------------------------------------------------------------------------------------------


def test_a_hundred_things_are_linked_within_a_tick() -> None:
    """Ten milliseconds; the best of three, since tests share their machine. `--log-cli-level=INFO` tells the times."""
    commits, wholes = [], []
    for _ in range(3):
        bpy.ops.wm.read_factory_settings(use_empty=True)
        start = time.process_time()
        scene, blobs = room(96)
        receipt = drain(build(scene, blobs, clock=time.process_time))
        wholes.append(time.process_time() - start)
        commits.append(receipt.seconds["commit"])
    logging.info("100 things: commit %.1f ms, all %.1f ms", 1000 * min(commits), 1000 * min(wholes))
    assert len(observe.things(bpy.data.scenes[receipt.bpy_scene])) == 100
    assert min(commits) < 0.010
