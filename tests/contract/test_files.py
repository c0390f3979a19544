"""A place outdoors in every file that Voxel Weaver writes itself: its water is there, and what is closed is closed."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

import voxel_weaver as vw
from voxel_weaver.exchange.blocks import block_of
from voxel_weaver.exchange.colors import rgb
from voxel_weaver.exchange.ply import read_ply, scene_ply
from voxel_weaver.exchange.schematic import read_schematic, scene_schematic
from voxel_weaver.exchange.stl import read_stl, scene_stl
from voxel_weaver.exchange.vox import scene_vox
from voxel_weaver.exchange.vox_reading import read_vox
from voxel_weaver.scene.layout import waters
from voxel_weaver.scene.look import Material


@pytest.fixture(scope="module", params=["voxel", "lowpoly", "realistic"])
def place(request: pytest.FixtureRequest) -> vw.Generated:
    return vw.generate("a forest with a river and a waterfall", seed=2, look=request.param)


def liquid(place: vw.Generated) -> Material:
    water = waters(place.scene.layout)[0]
    name = next(line.material for line in place.scene.look.dressings if line.owner == water.id)
    return next(material for material in place.scene.look.materials if material.name == name)


def test_water_is_a_body_in_a_vox(place: vw.Generated) -> None:
    found = read_vox(scene_vox(place.scene, place.made.blobs).data)
    for water in waters(place.scene.layout):
        spots = [spot for spot in found.placements if spot.name == water.id]
        assert spots
        cells = found.models[spots[0].model]
        wet = (cells != 0).sum(axis=2)
        assert wet.max() >= 2, "deeper than its surface"


def test_water_lies_on_the_ground_in_a_schematic(place: vw.Generated) -> None:
    found = read_schematic(scene_schematic(place.scene, place.made.blobs).data)
    blocks = np.array(found.names)[found.blocks]
    wet = blocks == block_of(liquid(place))
    assert wet.sum() > 500
    below = np.zeros_like(wet)
    below[:, 1:] = (blocks != "minecraft:air")[:, :-1]
    assert (wet & below).sum() / wet.sum() > 0.97, "all but what falls stands on something"


def test_an_stl_is_closed_with_water_and_masses(place: vw.Generated) -> None:
    packed = scene_stl(place.scene, place.made.blobs, most=200_000)
    triangles = read_stl(packed.data)
    assert len(triangles) <= 200_000
    assert packed.notes, "masses were made lighter, and that is said"
    places, corners = np.unique(triangles.reshape(-1, 3), axis=0, return_inverse=True)
    forth = corners.reshape(-1, 3)
    back = np.roll(forth, -1, axis=1)
    ways = forth.ravel().astype(np.int64) * len(places) + back.ravel()
    returns = back.ravel().astype(np.int64) * len(places) + forth.ravel()
    assert np.array_equal(np.sort(ways), np.sort(returns)), "each side is met by one that runs back"
    red, green, blue = (channel >> 3 for channel in rgb(liquid(place).color))
    colors = Counter(np.frombuffer(packed.data, "<u2", offset=84).reshape(-1, 25)[:, 24].tolist())
    assert colors[1 << 15 | red << 10 | green << 5 | blue] > 20


def test_a_ply_has_the_color_of_its_water(place: vw.Generated) -> None:
    colors = read_ply(scene_ply(place.scene, place.made.blobs).data).vertices["color"]
    assert (colors == np.array(rgb(liquid(place).color), np.uint8)).all(axis=1).any()


def test_what_differs_is_told_with_the_scene(place: vw.Generated, tmp_path_factory: pytest.TempPathFactory) -> None:
    folder = tmp_path_factory.mktemp("files")
    place.save(folder / "river.schem")
    texts = [note.text for note in place.report.notes]
    assert any(text.startswith("in river.schem a block is 0.") for text in texts)
    place.save(folder / "river.schem", force=True)
    assert [note.text for note in place.report.notes] == texts, "said once"
