from __future__ import annotations

from typing import Any

import bpy
import pytest

from tests.blender.scenes import room
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.building.target import Target, chosen
from voxel_weaver.blender.reading import observe
from voxel_weaver.scene.errors import DataRefused


@pytest.mark.parametrize("empty", [True, False])
def test_a_start_up_file_is_untouched_and_gets_a_scene_of_its_own(empty: bool) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=empty)
    assert observe.is_untouched()
    assert chosen() is Target.NEW_SCENE


def move(cube: Any) -> None:
    cube.location.x = 1.0


def model(cube: Any) -> None:
    cube.data.vertices.add(1)


def modify(cube: Any) -> None:
    cube.modifiers.new("Bevel", "BEVEL")


def add(_: Any) -> None:
    bpy.data.objects.new("Suzanne", bpy.data.meshes.new("Suzanne"))


def another_scene(_: Any) -> None:
    bpy.data.scenes.new("Second")


@pytest.mark.parametrize("touch", [move, model, modify, add, another_scene])
def test_a_file_that_somebody_touched_is_work(touch: Any) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=False)
    touch(bpy.data.objects["Cube"])
    assert not observe.is_untouched()
    assert chosen() is Target.BESIDE


def made() -> Any:
    scene, blobs = room()
    return bpy.data.scenes[drain(build(scene, blobs)).bpy_scene]


def test_a_scene_that_is_not_ours_cannot_be_read_back() -> None:
    with pytest.raises(DataRefused, match="has no text block"):
        observe.read_scene_text(bpy.context.scene)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "is no JSON"),
        ("[" * 100_000, "is no JSON"),
        ("[1]", "holds no scene"),
        ('{"scene": 3}', "holds no scene"),
        ('{"scene": {"format": 99}}', "has format 99"),
        ('{"scene": {"format": 1, "brief": {}}}', "cannot be read"),
        ('{"scene": {"format": NaN}}', "has format"),
    ],
)
def test_a_text_block_that_was_tampered_with_is_refused(text: str, words: str) -> None:
    scene = made()
    bpy.data.texts[contract.TEXT_NAME].from_string(text)
    with pytest.raises(DataRefused, match=words):
        observe.read_scene_text(scene)


def test_a_text_block_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    scene = made()
    monkeypatch.setattr(observe, "TEXT_LIMIT", 1000)
    with pytest.raises(DataRefused, match="over 1000"):
        observe.read_scene_text(scene)


def test_properties_of_a_strange_type_do_no_harm() -> None:
    scene = made()
    bed: Any = next(item for item in scene.objects if item.get(contract.ID) == "bed_1")
    bed[contract.ATTRIBUTES], bed[contract.WHY], bed[contract.ON] = '{"a": [', 3, [1.0, 2.0]
    seen = next(thing for thing in observe.things(scene) if thing.id == "bed_1")
    assert (seen.attributes, seen.why, seen.on) == ((), "", "")
