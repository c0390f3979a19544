"""A contact sheet is a picture of the size that its tiles ask for, and leaves nothing in the file."""

from __future__ import annotations

from pathlib import Path

import bpy
import numpy as np
import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.blender.pictures.sheet import Tile, draw_sheet
from voxel_weaver.cli.assets import tile_of
from voxel_weaver.scene.settings import LookName


def tile(name: str) -> Tile:
    return tile_of(catalogue().by_name(name), LookName.VOXEL)


def test_a_sheet_shows_its_tiles_and_leaves_nothing(tmp_path: Path) -> None:
    before = [
        len(getattr(bpy.data, kind)) for kind in ("objects", "meshes", "materials", "scenes", "worlds", "cameras")
    ]
    path = tmp_path / "sheet.png"
    draw_sheet([tile("sofa"), tile("apple"), tile("bed")], path, columns=2, tile=64)
    after = [len(getattr(bpy.data, kind)) for kind in ("objects", "meshes", "materials", "scenes", "worlds", "cameras")]
    assert after == before
    if not path.is_file():
        pytest.skip("Workbench draws nothing without a graphics driver")
    image = bpy.data.images.load(str(path))
    try:
        assert tuple(image.size) == (128, 128)
        pixels = np.array(image.pixels[:]).reshape(128, 128, 4)[..., :3]
    finally:
        bpy.data.images.remove(image)
    corners = {"sofa": pixels[64:, :64], "apple": pixels[64:, 64:], "bed": pixels[:64, :64], "none": pixels[:64, 64:]}
    contrast = {name: float(part.std()) for name, part in corners.items()}
    assert min(contrast["sofa"], contrast["apple"], contrast["bed"]) > 5 * contrast["none"]
