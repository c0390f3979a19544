from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import numpy as np
import pytest

from tests.blender.scenes import PICTURE, room
from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.pictures import render
from voxel_weaver.blender.stage import cutaway
from voxel_weaver.scene.errors import OutputRefused, SettingRefused
from voxel_weaver.scene.shots import Engine

TINY = PICTURE.model_copy(update={"samples": 4, "width": 96, "height": 54})


def made() -> Any:
    scene, blobs = room()
    return render.scene_of(drain(build(scene, blobs)))


def pixels(path: Path) -> Any:
    image: Any = bpy.data.images.load(str(path))
    width, height = image.size
    data = np.zeros(width * height * 4, np.float32)
    image.pixels.foreach_get(data)
    bpy.data.images.remove(image)
    return data.reshape(height, width, 4)[:, :, :3]


def blue(picture: Any) -> int:
    """Pixels of the bed's linen."""
    return int(((picture[:, :, 2] > picture[:, :, 0] + 0.1) & (picture[:, :, 2] > 0.25)).sum())


@pytest.mark.parametrize("engine", [Engine.CYCLES, Engine.WORKBENCH])
def test_one_looks_through_what_is_cut_away(engine: Engine, tmp_path: Path) -> None:
    scene = made()
    picture = TINY.model_copy(update={"engine": engine})
    seen = pixels(render.render(scene, tmp_path / "a.png", picture=picture))
    assert seen.shape == (54, 96, 3)
    assert blue(seen) > 150
    assert 0.1 < seen.mean() < 0.9, "neither black nor burnt"
    cutaway.cut(scene.objects, ())
    assert blue(pixels(render.render(scene, tmp_path / "b.png"))) == 0, "behind walls and a ceiling no bed is seen"


def test_what_is_cut_away_stays_a_real_object() -> None:
    scene = made()
    cut = [item for item in scene.objects if cutaway.is_cut(item)]
    assert sorted(item[contract.ID] for item in cut) == ["ceiling_bedroom_1", "wall_1", "wall_2"]
    for item in cut:
        assert not any((item.hide_render, item.hide_viewport, item.hide_get(view_layer=scene.view_layers[0])))
        assert not any(getattr(item, ray) for ray in cutaway.RAYS)


def test_another_shot_shows_its_own_side() -> None:
    scene = made()
    render.shown_by(scene, "inside")
    assert scene.camera[contract.SHOT] == "inside"
    assert not any(cutaway.is_cut(item) for item in scene.objects)
    back = [item for item in scene.objects if contract.KIND in item]
    assert all(item.display_type == "TEXTURED" and item.visible_camera and item.visible_shadow for item in back)
    render.shown_by(scene, "overview")
    assert sum(cutaway.is_cut(item) for item in scene.objects) == 3


def test_an_unknown_shot_names_the_known_ones() -> None:
    with pytest.raises(SettingRefused, match=r"no shot 'moon'. It has: inside, overview"):
        render.shown_by(made(), "moon")


def test_a_picture_that_exists_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_bytes(b"mine")
    with pytest.raises(OutputRefused, match="exists and is kept"):
        render.render(made(), path)
    assert path.read_bytes() == b"mine"
    assert list(tmp_path.iterdir()) == [path]


def test_a_picture_that_was_cut_off_is_refused(tmp_path: Path) -> None:
    path = render.render(made(), tmp_path / "a.png", picture=TINY)
    render.check(path, render.FORMATS["png"], (96, 54))
    with pytest.raises(OutputRefused, match="not written whole"):
        render.check(path, render.FORMATS["png"], (96, 55))
    path.write_bytes(path.read_bytes()[:-20])
    with pytest.raises(OutputRefused, match="not written whole"):
        render.check(path, render.FORMATS["png"], (96, 54))


def test_a_scene_without_denoiser_renders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compat, "has_denoiser", lambda: False)
    scene = made()
    assert not scene.cycles.use_denoising
    render.render(scene, tmp_path / "a.png", picture=TINY)


def test_a_view_that_this_blender_lacks_falls_back() -> None:
    scene = made()
    render.configure(scene, PICTURE.model_copy(update={"view_transform": "ACES 9", "view_look": "Punchy"}))
    assert (scene.view_settings.view_transform, scene.view_settings.look) == ("AgX", "AgX - Punchy")


def test_a_scene_that_was_removed_is_not_rendered() -> None:
    scene, blobs = room()
    receipt = drain(build(scene, blobs))
    bpy.data.scenes.new("Other")
    bpy.data.scenes.remove(bpy.data.scenes[receipt.bpy_scene])
    with pytest.raises(SettingRefused, match="'Bedroom' was removed"):
        render.scene_of(receipt)


@pytest.mark.parametrize("ending", render.FORMATS)
def test_a_picture_is_written_as_its_ending_says(ending: str, tmp_path: Path) -> None:
    scene = made()
    picture = TINY.model_copy(update={"engine": Engine.WORKBENCH})
    path = render.render(scene, tmp_path / f"a.{ending}", picture=picture)
    assert [each.name for each in tmp_path.iterdir()] == [path.name]
    assert path.read_bytes().startswith(render.FORMATS[ending].starts)
    assert pixels(path).shape == (54, 96, 3)
    settings: Any = scene.render.image_settings
    assert settings.file_format == "PNG", "the scene keeps its own"


def test_a_picture_of_another_ending_is_refused(tmp_path: Path) -> None:
    with pytest.raises(OutputRefused, match=r"'a.bmp' is no picture that can be written"):
        render.render(made(), tmp_path / "a.bmp", picture=TINY)


def test_half_a_picture_is_told(tmp_path: Path) -> None:
    scene = made()
    picture = TINY.model_copy(update={"engine": Engine.WORKBENCH})
    for ending in ("jpg", "exr", "tif"):
        path = render.render(scene, tmp_path / f"a.{ending}", picture=picture)
        data, form = path.read_bytes(), render.FORMATS[ending]
        render.check(path, form, (96, 54))
        for kept in (20, len(data) // 2, len(data) - 1):
            path.write_bytes(data[:kept])
            with pytest.raises(OutputRefused, match="not written whole"):
                render.check(path, form, (96, 54))
