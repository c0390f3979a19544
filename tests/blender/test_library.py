"""The asset library: every entry is an asset with catalogue, tags and a preview, and the session stays as it was."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.test_exchange import blocks
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.blender.exchange.library import catalog_id, write_library
from voxel_weaver.library import entry_of
from voxel_weaver.scene.errors import OutputRefused
from voxel_weaver.scene.settings import LookName

NAMES = ("bed", "floor_lamp", "dining_table")


def test_a_library_holds_assets_that_the_browser_shows(tmp_path: Path) -> None:
    before = blocks()
    made = [entry_of(catalogue().by_name(name), LookName.VOXEL) for name in NAMES]
    path = write_library(tmp_path, made)
    assert blocks() == before
    with pytest.raises(OutputRefused, match="exists and is kept"):
        write_library(tmp_path, made)
    text = (tmp_path / "blender_assets.cats.txt").read_text()
    libraries: Any = bpy.data.libraries
    with libraries.load(str(path), assets_only=True) as (inside, wanted):
        wanted.objects = inside.objects
    assert {item.name for item in wanted.objects} == {entry.name for entry in made}
    for item in wanted.objects:
        entry = next(entry for entry in made if entry.name == item.name)
        assert item.asset_data.catalog_id == str(catalog_id(entry.catalog))
        assert f"{item.asset_data.catalog_id}:{entry.catalog}:" in text
        assert {tag.name for tag in item.asset_data.tags} == set(entry.tags)
        assert len(item.data.materials) == len(entry.materials)
        pixels = np.zeros(128 * 128 * 4, np.float32)
        item.preview.image_pixels_float.foreach_get(pixels)
        assert 0.03 < pixels.reshape(-1, 4)[:, 3].mean() < 0.95, "something is drawn, and not everywhere"
