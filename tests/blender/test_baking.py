"""Materials as baked pictures: they come back with the colours that Cycles sees, and nothing is left behind."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.scenes import clearing, room
from tests.blender.test_exchange import blocks
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.exchange.baking import LAYER, bakeable, baked
from voxel_weaver.blender.exchange.census import census, has_pictures, imported, recount
from voxel_weaver.blender.exchange.exporting import EXPORTERS, export
from voxel_weaver.blender.exchange.pictured import pictured_materials
from voxel_weaver.blender.exchange.plain import meshes_of
from voxel_weaver.blender.pictures import render
from voxel_weaver.scene.errors import OutputRefused, SettingRefused, SetupMissing


def made(make: Any = room) -> Any:
    return render.scene_of(drain(build(*make())))


def pixels(image: Any) -> np.ndarray:
    values = np.zeros(image.size[0] * image.size[1] * image.channels, np.float32)
    image.pixels.foreach_get(values)
    return values.reshape(image.size[1], image.size[0], image.channels)[:, :, :3]


def meshes(scene: Any) -> list[Any]:
    return list({item.data.name: item.data for item in meshes_of(scene)}.values())


@pytest.mark.parametrize("make", [room, clearing])
@pytest.mark.parametrize("ending", EXPORTERS)
def test_baked_files_come_back_with_their_pictures(ending: str, make: Any, tmp_path: Path) -> None:
    scene = made(make)
    before = blocks()
    layers = {mesh.name: [layer.name for layer in mesh.uv_layers] for mesh in meshes(scene)}
    materials = {mesh.name: [m.name if m else None for m in mesh.materials] for mesh in meshes(scene)}
    path = export(tmp_path / f"a.{ending}", scene, bake=512, verify=True)
    assert blocks() == before
    assert {mesh.name: [layer.name for layer in mesh.uv_layers] for mesh in meshes(scene)} == layers
    assert {mesh.name: [m.name if m else None for m in mesh.materials] for mesh in meshes(scene)} == materials
    beside = {"a_color.png", "a_relief.png"} if ending in ("obj", "usd", "usda", "usdc") else set()
    assert {file.name for file in tmp_path.iterdir()} - {"a.mtl", path.name} <= beside
    assert (tmp_path / "a_color.png").is_file() is bool(beside)
    assert census(scene).agrees(recount(path))
    with imported(path) as again:
        assert has_pictures(again)
        seen = [pixels(image) for image in bpy.data.images if min(image.size) >= 64]
        assert any(float(picture.std(axis=(0, 1)).max()) > 0.05 for picture in seen)


def test_a_picture_shows_what_the_material_does() -> None:
    """The bed's linen where it lies in the picture: its mean is the colour that was asked for, and it is not flat."""
    scene = made()
    found = baked(meshes(scene), 512)
    assert found is not None
    shown = pixels(found.color)
    looked_at = 0
    for laid in found.laid:
        slots = np.zeros(len(laid.mesh.polygons), np.int32)
        sizes = np.zeros(len(laid.mesh.polygons), np.int32)
        laid.mesh.polygons.foreach_get("material_index", slots)
        laid.mesh.polygons.foreach_get("loop_total", sizes)
        starts = np.cumsum(sizes) - sizes
        for face in range(len(sizes)):
            material = laid.mesh.materials[slots[face]]
            if not bakeable(material) or not material.name.startswith("linen"):
                continue
            ring = laid.places[starts[face] : starts[face] + sizes[face]] * len(shown)
            (left, bottom), (right, top) = np.floor(ring.min(axis=0)).astype(int), np.ceil(ring.max(axis=0)).astype(int)
            texels = shown[bottom:top, left:right].reshape(-1, 3)
            assert np.abs(texels.mean(axis=0) - np.array([0x5B, 0x7E, 0xA6]) / 255).max() < 0.08
            assert texels.std(axis=0).max() > 0.002
            looked_at += 1
    assert looked_at
    names = {material.name.split(".")[0] for mesh in meshes(scene) for material in mesh.materials}
    assert {"linen", "oak"} <= {name.split(".")[0] for name in found.baked} <= names - {"pane", "bulb"}
    for image in (found.color, found.relief):
        if image is not None:
            bpy.data.images.remove(image)


def test_baking_twice_gives_the_same_bytes(tmp_path: Path) -> None:
    scene = made(clearing)
    for name in ("a", "b"):
        export(tmp_path / f"{name}.obj", scene, bake=512, verify=False)
        assert f"map_Kd {name}_color.png" in (tmp_path / f"{name}.mtl").read_text()
    assert (tmp_path / "a_color.png").read_bytes() == (tmp_path / "b_color.png").read_bytes()


def test_pictures_beside_a_file_are_kept_unless_they_may_go(tmp_path: Path) -> None:
    (tmp_path / "a_color.png").write_bytes(b"mine")
    scene = made()
    with pytest.raises(OutputRefused, match=r"a_color\.png' exists"):
        export(tmp_path / "a.usd", scene, bake=512)
    assert (tmp_path / "a_color.png").read_bytes() == b"mine"
    assert not (tmp_path / "a.usd").exists()


def test_what_a_person_made_stays_out_of_it(tmp_path: Path) -> None:
    """A mesh and a material of one's own are exported as ever."""
    scene = made()
    bpy.ops.mesh.primitive_cube_add()
    own = bpy.context.view_layer.objects.active
    paint: Any = bpy.data.materials.new("mine")
    own.data.materials.append(paint)
    assert not bakeable(paint)
    assert contract.MADE not in paint
    layers = [layer.name for layer in own.data.uv_layers]
    export(tmp_path / "a.glb", scene, bake=512, verify=True)
    assert [layer.name for layer in own.data.uv_layers] == layers
    assert LAYER not in layers


def test_too_small_a_picture_is_refused() -> None:
    scene = made()
    with pytest.raises(SettingRefused, match="too many faces"):
        baked(meshes(scene), 16)


def broken(*_: Any) -> Any:
    raise SetupMissing("no Cycles")


def failing(*_: Any) -> Any:
    raise OutputRefused("the disk is full")


@pytest.mark.parametrize(
    ("ending", "what", "fault"),
    [("obj", "baking._bake", broken), ("obj", "exporting.single_objects", failing), ("glb", "gltf.active", failing)],
)
def test_what_could_not_be_exported_leaves_nothing_behind(
    ending: str, what: str, fault: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    scene = made()
    before = blocks()
    monkeypatch.setattr(f"voxel_weaver.blender.exchange.{what}", fault)
    with pytest.raises((SetupMissing, OutputRefused)):
        export(tmp_path / f"a.{ending}", scene, bake=512)
    assert blocks() == before
    assert list(tmp_path.iterdir()) == []


def test_a_picture_that_cannot_be_written_is_an_output_that_cannot(tmp_path: Path) -> None:
    scene = made()
    before = blocks()
    (tmp_path / "a_color.png").mkdir()
    with (
        pytest.raises(OutputRefused, match="cannot be written"),
        pictured_materials(scene, 512, lambda name: tmp_path / f"a_{name}.png"),
    ):
        pytest.fail("there is no picture to show")
    assert blocks() == before
