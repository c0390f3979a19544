"""Every format is exported, imported again by Blender, and counted: objects, triangles, area, box, colours."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import pytest

from tests.blender.scenes import clearing, room
from voxel_weaver.blender import compat
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.exchange.census import census, imported, recount
from voxel_weaver.blender.exchange.exporting import EXPORTERS, export, verified
from voxel_weaver.blender.pictures import render
from voxel_weaver.exchange.ply import scene_ply
from voxel_weaver.exchange.stl import scene_stl
from voxel_weaver.scene.errors import OutputRefused, SetupMissing


def made(make: Any = room) -> Any:
    return render.scene_of(drain(build(*make())))


def blocks() -> dict[str, int]:
    kinds = ("objects", "meshes", "materials", "scenes", "collections", "images", "lights", "cameras", "texts")
    return {kind: len(getattr(bpy.data, kind)) for kind in kinds}


@pytest.mark.parametrize("make", [room, clearing])
@pytest.mark.parametrize("ending", EXPORTERS)
def test_what_is_exported_comes_back(ending: str, make: Any, tmp_path: Path) -> None:
    scene = made(make)
    before, shown = blocks(), bpy.context.window.scene
    path = export(tmp_path / f"a.{ending}", scene, verify=True)
    assert {file.suffix for file in tmp_path.iterdir()} == {f".{ending}", *([".mtl"] if ending == "obj" else [])}
    assert blocks() == before, "neither export nor import leaves anything behind"
    assert bpy.context.window.scene == shown
    assert census(scene).agrees(recount(path))


@pytest.mark.parametrize("ending", EXPORTERS)
def test_colors_come_back(ending: str, tmp_path: Path) -> None:
    path = export(tmp_path / f"a.{ending}", made())
    with imported(path) as scene:
        found = {
            tuple(round(channel, 2) for channel in node.inputs["Base Color"].default_value[:3])
            for item in scene.objects
            if item.type == "MESH"
            for material in item.data.materials
            for node in material.node_tree.nodes
            if node.bl_idname == "ShaderNodeBsdfPrincipled"
        }
    assert (0.1, 0.21, 0.38) in found, "the blue linen of the bed"


def test_a_material_file_is_named_by_its_last_name_and_kept_unless_it_may_go(tmp_path: Path) -> None:
    scene = made()
    path = export(tmp_path / "room.obj", scene)
    assert b"mtllib room.mtl" in path.read_bytes()[:300]
    path.unlink()
    with pytest.raises(OutputRefused, match=r"room\.mtl' exists"):
        export(path, scene)
    export(path, scene, force=True)


def test_a_file_that_holds_less_is_told(tmp_path: Path) -> None:
    path = export(tmp_path / "a.glb", made())
    more = made(clearing)
    with pytest.raises(OutputRefused, match=r"holds 11 objects with 132 triangles where the scene has 202"):
        verified(path, more)


def test_nonsense_is_not_imported(tmp_path: Path) -> None:
    path = tmp_path / "a.glb"
    path.write_bytes(b"nonsense")
    before = blocks()
    with pytest.raises(OutputRefused, match="cannot be imported"), imported(path):
        pass
    assert blocks() == before


def test_an_exporter_that_is_not_there_is_named() -> None:
    with pytest.raises(SetupMissing, match="has no Collada exporter"):
        compat.operator("wm.no_such_export", "", "Collada exporter")


@pytest.mark.parametrize(("write", "ending"), [(scene_stl, "stl"), (scene_ply, "ply")])
@pytest.mark.parametrize("make", [room, clearing])
def test_what_is_written_from_values_is_what_blender_builds(write: Any, ending: str, make: Any, tmp_path: Path) -> None:
    scene, blobs = make()
    path = tmp_path / f"a.{ending}"
    path.write_bytes(write(scene, blobs).data)
    expected = census(render.scene_of(drain(build(scene, blobs))))
    assert expected.agrees(recount(path), joined=True)
