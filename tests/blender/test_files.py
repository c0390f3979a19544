from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import pytest

from tests.blender.scenes import clearing, room
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.building.target import Target
from voxel_weaver.blender.exchange import blend, gltf
from voxel_weaver.blender.pictures import render
from voxel_weaver.blender.reading import observe
from voxel_weaver.scene.errors import OutputRefused


def made(make: Any = room) -> Any:
    scene, blobs = make()
    return render.scene_of(drain(build(scene, blobs)))


def test_a_saved_scene_opens_as_it_was(tmp_path: Path) -> None:
    path = blend.save_blend(tmp_path / "a.blend", made())
    assert [file.name for file in tmp_path.iterdir()] == ["a.blend"]
    assert bpy.data.filepath == "", "the open file keeps its place"
    bpy.ops.wm.open_mainfile(filepath=str(path), load_ui=False, use_scripts=False)
    scene = bpy.context.scene
    assert (scene.name, scene.camera.name) == ("Bedroom", "Camera overview")
    assert observe.read_scene_text(scene) == room()[0]
    assert len(observe.things(scene)) == 4


def test_the_second_scene_of_a_session_is_saved_alone(tmp_path: Path) -> None:
    made()
    second = made(clearing)
    path = blend.save_blend(tmp_path / "a.blend", second)
    bpy.ops.wm.open_mainfile(filepath=str(path), load_ui=False, use_scripts=False)
    assert [scene.name for scene in bpy.data.scenes] == ["Forest clearing"]
    assert [thing.category for thing in observe.things(bpy.context.scene)] == ["rock"]
    assert len(bpy.data.texts) == 1
    assert observe.read_scene_text(bpy.context.scene) == clearing()[0]


def test_nothing_of_the_start_up_file_is_saved_from_a_headless_run(tmp_path: Path) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=False)
    assert "Cube" in bpy.data.objects
    path = blend.save_blend(tmp_path / "a.blend", made())
    with bpy.data.libraries.load(str(path)) as (inside, _):
        assert inside.scenes == ["Bedroom"]
        assert not {"Cube", "Light", "Camera"} & set(inside.objects)
        assert inside.worlds == ["Bedroom sky"]


@pytest.mark.parametrize("write", [blend.save_blend, gltf.export_glb])
def test_a_file_that_exists_is_kept_unless_it_may_go(write: Any, tmp_path: Path) -> None:
    scene = made()
    path = tmp_path / f"a.{'blend' if write is blend.save_blend else 'glb'}"
    path.write_bytes(b"mine")
    with pytest.raises(OutputRefused, match="exists and is kept"):
        write(path, scene)
    assert path.read_bytes() == b"mine"
    write(path, scene, force=True)
    assert path.stat().st_size > 10_000
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize("write", [blend.save_blend, gltf.export_glb])
def test_a_missing_folder_is_named(write: Any, tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=r"folder '.*nowhere' does not exist"):
        write(tmp_path / "nowhere" / "a.blend", made())


def test_a_blend_without_an_object_that_it_should_hold_is_refused(tmp_path: Path) -> None:
    path = blend.save_blend(tmp_path / "a.blend", made())
    assert blend.checked_blend(path, ["Bed"]) == 15
    with pytest.raises(OutputRefused, match="without 'Sofa'"):
        blend.checked_blend(path, ["Bed", "Sofa"])


def test_a_blend_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = blend.save_blend(tmp_path / "a.blend", made())
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(OutputRefused, match=r"cannot be read back|without"):
        blend.checked_blend(path, ["Bed"])


def test_a_glb_holds_the_things_with_their_colors_and_contract(tmp_path: Path) -> None:
    described = gltf.checked_glb(gltf.export_glb(tmp_path / "a.glb", made()))
    bed = next(node for node in described["nodes"] if node["name"] == "Bed")
    assert bed["extras"]["vw_category"] == "bed"
    slots = described["meshes"][bed["mesh"]]["primitives"]
    colors = [described["materials"][slot["material"]]["pbrMetallicRoughness"]["baseColorFactor"] for slot in slots]
    assert colors[1][:3] == pytest.approx((0.1046, 0.2086, 0.3813), abs=1e-3)
    pane = next(item for item in described["materials"] if item["name"].startswith("pane"))
    assert pane["alphaMode"] == "BLEND"


def test_an_export_changes_nothing_in_the_session(tmp_path: Path) -> None:
    scene = made()
    before = [(item.name, [slot.material.name for slot in item.material_slots]) for item in scene.objects]
    count = len(bpy.data.materials)
    gltf.export_glb(tmp_path / "a.glb", scene)
    assert [(item.name, [slot.material.name for slot in item.material_slots]) for item in scene.objects] == before
    assert len(bpy.data.materials) == count


def test_a_mass_is_exported_with_every_instance(tmp_path: Path) -> None:
    described = gltf.checked_glb(gltf.export_glb(tmp_path / "a.glb", made(clearing)))
    assert sum("mesh" in node for node in described["nodes"]) == 202


def test_a_glb_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = gltf.export_glb(tmp_path / "a.glb", made())
    path.write_bytes(path.read_bytes()[:-5])
    with pytest.raises(OutputRefused, match="not written whole"):
        gltf.checked_glb(path)


def test_a_scene_beside_work_is_saved_with_the_work(tmp_path: Path) -> None:
    mine = bpy.data.objects.new("Mine", bpy.data.meshes.new("Mine"))
    bpy.context.scene.collection.objects.link(mine)
    scene, blobs = room()
    receipt = drain(build(scene, blobs, Target.BESIDE))
    path = blend.save_blend(tmp_path / "a.blend", render.scene_of(receipt))
    assert blend.checked_blend(path, ["Mine", "Bed"]) == 16
