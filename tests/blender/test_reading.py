"""Models of others, read through Blender: sizes, colours by material, picture or vertex; nothing is left behind."""

from __future__ import annotations

import contextlib
from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.test_exchange import blocks
from voxel_weaver.adopting import READ_BY_BLENDER, import_asset
from voxel_weaver.assets.own.shelf import kept
from voxel_weaver.blender.exchange.census import READERS
from voxel_weaver.blender.exchange.reading import read_model
from voxel_weaver.scene.errors import InputRefused, OutputRefused, VoxelWeaverError


def test_what_is_offered_to_be_read_is_what_can_be() -> None:
    assert set(READ_BY_BLENDER) == {"blend", *READERS}


def material(name: str, color: tuple[float, float, float], **inputs: Any) -> Any:
    made = bpy.data.materials.new(name)
    if made.node_tree is None:
        made.use_nodes = True
    surface = made.node_tree.nodes["Principled BSDF"]
    surface.inputs["Base Color"].default_value = (*color, 1.0)
    for title, value in inputs.items():
        surface.inputs[title.replace("_", " ")].default_value = value
    return made


def trophy() -> None:
    """A red cube of one metre on a golden plate, mirrored."""
    bpy.ops.mesh.primitive_cube_add(size=1.0, location=(2.0, 0.0, 1.0))
    cube: Any = bpy.context.object
    cube.name = "Cup"
    cube.scale.x = -1.0
    cube.data.materials.append(material("red", (1.0, 0.0, 0.0)))
    bpy.ops.mesh.primitive_cube_add(size=1.0, location=(2.0, 0.0, 0.4))
    plate: Any = bpy.context.object
    plate.name, plate.scale = "Plate", (2.0, 2.0, 0.2)
    bpy.context.view_layer.update()
    plate.parent, plate.matrix_parent_inverse = cube, cube.matrix_world.inverted()
    plate.data.materials.append(material("gold", (1.0, 0.5, 0.1), Metallic=1.0))


WRITE = {
    "glb": lambda path: bpy.ops.export_scene.gltf(filepath=path, export_apply=True),
    "obj": lambda path: bpy.ops.wm.obj_export(filepath=path, export_pbr_extensions=True),
    "fbx": lambda path: bpy.ops.export_scene.fbx(filepath=path),
    "usdc": lambda path: bpy.ops.wm.usd_export(filepath=path),
    "stl": lambda path: bpy.ops.wm.stl_export(filepath=path),
    "ply": lambda path: bpy.ops.wm.ply_export(filepath=path),
    "blend": lambda path: bpy.ops.wm.save_as_mainfile(filepath=path, copy=True),
}


@pytest.mark.parametrize("ending", WRITE)
def test_a_model_is_kept_in_its_size_and_colors(ending: str, tmp_path: Path) -> None:
    trophy()
    path = tmp_path / f"trophy.{ending}"
    WRITE[ending](str(path))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    before = blocks()
    record = import_asset(path, "trophy", folder=tmp_path / "shelf")
    assert blocks() == before
    assert record.size == pytest.approx((2.0, 2.0, 1.2), abs=1e-3)
    ((_, mesh),) = kept(tmp_path / "shelf")
    if ending != "ply":  # Blender writes mirrored objects inside out there
        assert volume(mesh) == pytest.approx(1.0 + 0.8, rel=1e-3), "faces outward, mirrored or not"
    if ending not in ("stl", "ply"):
        assert {finish.color for finish in record.finishes} == {"#ff0000", "#ffbc59"}
        assert {finish.material for finish in record.finishes} == {"plain", "metal"}


def volume(mesh: Any) -> float:
    from tests.tools.solid import volume as of

    return of(mesh)


def test_one_object_of_a_blend_comes_with_what_hangs_on_it(tmp_path: Path) -> None:
    trophy()
    path = tmp_path / "a.blend"
    WRITE["blend"](str(path))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    before = blocks()
    plate = read_model(path, "Plate")
    assert np.ptp(plate.points, axis=0).tolist() == pytest.approx([2.0, 2.0, 0.2], abs=1e-5)
    assert len(read_model(path, "Cup").sizes) == 12
    with pytest.raises(InputRefused, match=r"no object 'Lid'\. It has: "):
        read_model(path, "Lid")
    assert blocks() == before


def test_a_picture_colors_faces(tmp_path: Path) -> None:
    bpy.ops.mesh.primitive_plane_add(size=1.0)
    plane: Any = bpy.context.object
    picture: Any = bpy.data.images.new("stripes", 2, 1)
    picture.pixels.foreach_set(np.array([1, 0, 0, 1, 0, 0, 1, 1], np.float32))
    made = material("painted", (1.0, 1.0, 1.0))
    node = made.node_tree.nodes.new("ShaderNodeTexImage")
    node.image = picture
    made.node_tree.links.new(node.outputs["Color"], made.node_tree.nodes["Principled BSDF"].inputs["Base Color"])
    plane.data.materials.append(made)
    bpy.ops.object.mode_set(mode="EDIT")
    bpy.ops.mesh.subdivide(number_cuts=1)
    bpy.ops.object.mode_set(mode="OBJECT")
    path = tmp_path / "a.glb"
    WRITE["glb"](str(path))
    colors = read_model(path).colors
    assert {tuple(color) for color in colors.tolist()} == {(255, 0, 0), (0, 0, 255)}


def test_vertices_color_faces(tmp_path: Path) -> None:
    bpy.ops.mesh.primitive_cube_add(size=1.0)
    cube: Any = bpy.context.object
    layer = cube.data.color_attributes.new("Col", "BYTE_COLOR", "POINT")
    for each in layer.data:
        each.color = (0.0, 1.0, 0.0, 1.0)
    path = tmp_path / "a.ply"
    bpy.ops.wm.ply_export(filepath=str(path), export_colors="SRGB")
    assert np.abs(read_model(path).colors - [0, 255, 0]).max() <= 1


def test_what_is_no_model_is_refused(tmp_path: Path) -> None:
    for name, data in (("a.glb", b"x"), ("a.blend", b"x"), ("a.stl", bytes(84)), ("a.txt", b"x")):
        (tmp_path / name).write_bytes(data)
        with pytest.raises((InputRefused, OutputRefused)):
            import_asset(tmp_path / name, "thing", folder=tmp_path / "shelf")
    assert not (tmp_path / "shelf").exists()


@pytest.mark.parametrize("ending", WRITE)
def test_broken_files_are_refused_and_this_process_lives(ending: str, tmp_path: Path) -> None:
    """Cut off, and with wrong numbers all over: the importers of Blender end the process over some of them."""
    bpy.ops.mesh.primitive_monkey_add()
    whole = tmp_path / f"whole.{ending}"
    WRITE[ending](str(whole))
    rng = np.random.default_rng(5)
    for number in range(2):
        data = bytearray(whole.read_bytes())
        for at in rng.integers(len(data), size=200).tolist():
            data[at : at + 4] = b"\xff\xff\xff\x7f"
        broken = tmp_path / f"broken{number}.{ending}"
        broken.write_bytes(bytes(data[: len(data) - 500 * number]))
        with contextlib.suppress(VoxelWeaverError):
            import_asset(broken, "trophy", height=1.0, folder=tmp_path / "shelf", force=True)
