"""Places as people ask for them in every file that can be written, and read again by other means than wrote it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

import voxel_weaver as vw
from voxel_weaver.adopting import import_asset
from voxel_weaver.blender.exchange.census import census, recount
from voxel_weaver.blender.exchange.choosing import lacking
from voxel_weaver.blender.exchange.exporting import EXPORTERS
from voxel_weaver.blender.exchange.plain import without_air
from voxel_weaver.blender.operators.scenes import roots
from voxel_weaver.blender.pictures.render import scene_of
from voxel_weaver.blender.reading.observe import read_saved
from voxel_weaver.doors import FORMATS
from voxel_weaver.exchange.schematic import read_schematic
from voxel_weaver.exchange.vox import LONGEST_SIDE, vox_scene
from voxel_weaver.exchange.vox_reading import read_vox
from voxel_weaver.exchange.voxelized import dense, voxelized
from voxel_weaver.scene.scene import Scene

INDOORS = "a small kitchen with a table and two chairs"
OUTDOORS = "an oasis in the desert"


@pytest.fixture(scope="module", params=[INDOORS, OUTDOORS])
def place(request: Any) -> vw.Generated:
    return vw.generate(request.param, seed=4)


@pytest.fixture
def built(place: vw.Generated) -> Any:
    return scene_of(place.apply("new scene"))


def test_every_format_is_looked_at_here() -> None:
    assert {*EXPORTERS, "stl", "ply", "vox", "schem", "blend", "json"} == set(FORMATS)


@pytest.mark.parametrize("ending", [*EXPORTERS, "stl", "ply"])
def test_polygons_come_back_as_many_and_where_they_stood(
    place: vw.Generated, built: Any, ending: str, tmp_path: Path
) -> None:
    if ending in lacking():
        pytest.skip(f"this Blender writes no .{ending}")
    with without_air(built):
        expected = census(built)
    found = recount(place.save(tmp_path / f"a.{ending}"))
    if ending == "stl":
        # Sides are cut so that bodies are closed, water is a body, and Blender joins what lies on one another.
        assert found.triangles >= expected.triangles * 0.97
        assert np.allclose(found.low, expected.low, atol=2e-2)
        assert np.allclose(found.high, expected.high, atol=2e-2)
    else:
        assert expected.agrees(found, joined=ending == "ply"), (expected, found)


def test_voxels_come_back_one_by_one(place: vw.Generated, tmp_path: Path) -> None:
    made = vox_scene(voxelized(place.scene, place.made.blobs, LONGEST_SIDE))
    found = read_vox(place.save(tmp_path / "a.vox").read_bytes())
    assert (found.voxels(), found.content_hash()) == (made.voxels(), made.content_hash())
    assert {spot.name for spot in found.placements} >= {thing.id for thing in place.scene.layout.things}
    assert {swatch.surface for swatch in found.swatches} - {"diffuse"}, "glass, metal or light"
    assert max(max(cells.shape) for cells in found.models) <= 256


def test_blocks_come_back_one_by_one(place: vw.Generated, tmp_path: Path) -> None:
    cells, _ = dense(voxelized(place.scene, place.made.blobs, 256))
    found = read_schematic(place.save(tmp_path / "a.schem").read_bytes())
    assert found.count() == np.count_nonzero(cells)
    assert found.blocks.shape == (cells.shape[0], cells.shape[2], cells.shape[1])


def test_a_blend_comes_back_with_the_same_hash_and_the_same_objects(
    place: vw.Generated, built: Any, tmp_path: Path
) -> None:
    expected = census(built)
    path = place.save(tmp_path / "a.blend")
    bpy.ops.wm.open_mainfile(filepath=str(path))
    found: Any = next(scene for scene in bpy.data.scenes if roots(scene))
    assert read_saved(found).scene.content_hash() == place.content_hash
    assert expected.agrees(census(found))


def test_the_values_come_back_with_the_same_hash(place: vw.Generated, tmp_path: Path) -> None:
    read = Scene.from_json(place.save(tmp_path / "a.json").read_bytes())
    assert read.content_hash() == place.content_hash


@pytest.mark.parametrize("ending", ["vox", "glb", "obj", "stl", "ply"])
def test_what_was_written_can_be_brought_along_as_an_asset(
    place: vw.Generated, built: Any, ending: str, tmp_path: Path
) -> None:
    """A file of ours is a model like any other: the whole place becomes one thing."""
    path = place.save(tmp_path / f"a.{ending}")
    record = import_asset(path, "diorama", height=0.3, folder=tmp_path / "shelf")
    assert record.size[2] == pytest.approx(0.3, abs=1e-3)
    assert len(record.finishes) > 1 or ending == "stl", "its colours came along; an .stl tells Blender none"


def test_what_stands_elsewhere_is_noticed(place: vw.Generated, built: Any, tmp_path: Path) -> None:
    path = place.save(tmp_path / "a.glb")
    with without_air(built):
        assert census(built).agrees(recount(path))
    things = [item for item in built.objects if item.type == "MESH" and item.get("vw_kind") == "thing"]
    things[0].location.x += 0.2
    with without_air(built):
        assert not census(built).agrees(recount(path))
