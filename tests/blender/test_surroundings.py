"""A picture of surroundings takes the place of the sky, as strong as it was: bright or dark pictures light alike."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.scenes import clearing
from tests.blender.test_motion import made as moving
from tests.blender.test_motion import moment
from tests.blender.test_stage import made
from tests.blender.test_world import OPEN
from voxel_weaver.blender.stage.surroundings import surround
from voxel_weaver.scene.errors import DataRefused, SettingRefused


def picture(folder: Path, level: float, name: str = "sky.exr") -> Path:
    """A plain picture of this brightness with one bright spot."""
    pixels = np.full((16, 32, 4), level, np.float32)
    pixels[11, 8, :3] = 20.0 * level
    if name.endswith(".hdr"):
        (folder / name).write_bytes(radiance(pixels))
        return folder / name
    image: Any = bpy.data.images.new("sky", 32, 16, float_buffer=True)
    image.colorspace_settings.name = "Non-Color"  # else 4.2 writes the numbers as sRGB has them
    image.pixels.foreach_set(pixels.ravel())
    image.filepath_raw, image.file_format = str(folder / name), "OPEN_EXR"
    image.save()
    bpy.data.images.remove(image)
    return folder / name


def radiance(pixels: Any) -> bytes:
    """The pixels as a Radiance file: mantissas and one exponent."""
    colors = pixels[::-1, :, :3].astype(np.float64)
    mantissa, exponent = np.frexp(colors.max(axis=2))
    share = np.floor(colors * (mantissa / colors.max(axis=2))[:, :, None] * 256.0)
    rows = np.concatenate([share, exponent[:, :, None] + 128], axis=2).astype(np.uint8)
    return b"#?RADIANCE\nFORMAT=32-bit_rle_rgbe\n\n-Y 16 +X 32\n" + rows.tobytes()


def strength(home: Any) -> float:
    return float(home.world.node_tree.nodes["Background"].inputs["Strength"].default_value)


def fed_by(home: Any, name: str) -> str:
    return str(home.world.node_tree.nodes[name].inputs["Color"].links[0].from_node.bl_idname)


@pytest.mark.parametrize("name", ["sky.exr", "sky.hdr"])
def test_a_bright_picture_lights_as_much_as_a_dark_one(tmp_path: Path, name: str) -> None:
    given = []
    for level in (0.05, 4.0):
        home = made(sky=OPEN)
        (tmp_path / str(level)).mkdir()
        surround(home, picture(tmp_path / str(level), level, name))
        assert fed_by(home, "Background") == "ShaderNodeTexEnvironment"
        given.append(strength(home) * level)
    assert given[0] == pytest.approx(given[1], rel=0.05)


def test_in_the_open_it_is_seen_and_gives_the_sun_in_a_room_it_only_lights(tmp_path: Path) -> None:
    file = picture(tmp_path, 1.0)
    outside, inside = made(sky=OPEN), made()
    for home in (outside, inside):
        surround(home, file)
    suns = [[item.hide_render for item in home.objects if item.type == "LIGHT" and item.data.type == "SUN"]
            for home in (outside, inside)]  # fmt: skip
    assert all(suns[0])
    assert not any(suns[1])
    assert fed_by(outside, "Background.001") == "ShaderNodeTexEnvironment"
    assert not inside.world.node_tree.nodes["Background.001"].inputs["Color"].is_linked or (
        fed_by(inside, "Background.001") != "ShaderNodeTexEnvironment"
    )


def test_a_second_picture_takes_the_place_of_the_first(tmp_path: Path) -> None:
    home = made(sky=OPEN)
    surround(home, picture(tmp_path, 1.0, "one.exr"))
    first, nodes = strength(home), len(home.world.node_tree.nodes)
    surround(home, picture(tmp_path, 2.0, "two.exr"))
    assert strength(home) == pytest.approx(first / 2, rel=0.05)
    assert len(home.world.node_tree.nodes) == nodes
    assert [image.name for image in bpy.data.images if image.name.endswith(".exr")] == ["two.exr"]


def test_while_a_day_passes_no_picture_takes_the_place_of_the_sky(tmp_path: Path) -> None:
    home, _ = moving(clearing, lights={"course": (moment(1, 4.0, 0.0, "#ffffff"), moment(40, 0.5, 2.0, "#ff8040"))})
    with pytest.raises(SettingRefused, match="A day passes"):
        surround(home, picture(tmp_path, 1.0))


def test_a_broken_picture_of_ones_own_stays_in_the_session(tmp_path: Path) -> None:
    broken = tmp_path / "mine.exr"
    broken.write_bytes(b"no picture")
    mine = bpy.data.images.load(str(broken))
    mine.use_fake_user = True
    with pytest.raises(DataRefused, match=r"mine\.exr"):
        surround(made(sky=OPEN), broken)
    assert mine.name in bpy.data.images


def test_what_is_no_picture_of_light_is_refused(tmp_path: Path) -> None:
    home = made(sky=OPEN)
    before = strength(home)
    broken = tmp_path / "broken.exr"
    broken.write_bytes(b"no picture")
    with pytest.raises(DataRefused, match=r"broken\.exr"):
        surround(home, broken)
    with pytest.raises(SettingRefused, match="There is no file"):
        surround(home, tmp_path / "none.exr")
    with pytest.raises(SettingRefused, match=r"\.hdr or \.exr"):
        surround(home, tmp_path / "photo.jpg")
    assert strength(home) == before
