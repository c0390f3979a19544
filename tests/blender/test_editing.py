"""Scenes that were saved are edited in their files: by the command, and from Python."""

from __future__ import annotations

import json
from pathlib import Path

import bpy
import pytest

import voxel_weaver as vw
from voxel_weaver.blender.reading import observe
from voxel_weaver.cli import main
from voxel_weaver.scene.errors import DataRefused

PROMPT = "a bedroom with a double bed, a desk and a red armchair"


@pytest.fixture(scope="module")
def saved(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kept") / "bedroom.blend"
    return vw.generate(PROMPT).save(path)


def test_the_command_swaps_a_thing_in_a_file(saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    target = tmp_path / "edited.blend"
    assert main(["edit", str(saved), "swap", "armchair", "a green beanbag", "-o", str(target), "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])["difference"]
    assert (told["added"], told["removed"], told["changed"]) == (["beanbag_1"], ["armchair_1"], [])
    bpy.ops.wm.open_mainfile(filepath=str(target))
    things = {thing.id: thing for scene in bpy.data.scenes for thing in observe.things(scene)}
    assert "green" in things["beanbag_1"].attributes
    assert "armchair_1" not in things
    assert sum(len(observe.roots(scene)) for scene in bpy.data.scenes) == 1


def test_what_was_moved_or_deleted_by_hand_counts(saved: Path, tmp_path: Path) -> None:
    bpy.ops.wm.open_mainfile(filepath=str(saved))
    chair = next(item for item in bpy.data.objects if item.get("vw_id") == "armchair_1")
    desk = next(item for item in bpy.data.objects if item.get("vw_id") == "desk_1")
    chair.location.x += 0.25
    where = tuple(chair.location)
    bpy.data.objects.remove(desk)
    by_hand = tmp_path / "by_hand.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(by_hand))
    edited = vw.open_scene(by_hand).relight("night")
    things = {thing.id: thing for thing in edited.scene.layout.things}
    assert things["armchair_1"].position == pytest.approx(where, abs=1e-3)
    assert "desk_1" not in things
    assert not any(want.category == "desk" for want in edited.scene.brief.wants)


def test_the_file_itself_is_only_changed_by_force(saved: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = saved.read_bytes()
    assert main(["edit", str(saved), "remove", "armchair"]) != 0
    assert "exists" in capsys.readouterr().err
    assert saved.read_bytes() == before


def test_a_model_that_is_not_there_costs_an_edit_nothing(
    saved: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    target = tmp_path / "edited.blend"
    nobody = ("--model", "custom/m", "--base-url", "http://127.0.0.1:9", "-o", str(target))
    assert main(["edit", str(saved), "relight", "kurz vor Sonnenaufgang", *nobody]) == 2
    assert "names no light" in capsys.readouterr().err
    assert main(["edit", str(saved), "add", "a zorgle", *nobody, "--json"]) == 0
    told = json.loads(capsys.readouterr().out.splitlines()[-1])
    assert told["difference"]["added"] == ["zorgle_1"]
    (thought,) = told["models"]["thoughts"]
    assert (thought["kind"], thought["source"]) == ("edit", "fallback")
    assert "nothing answers at http://127.0.0.1:9" in thought["note"]


def test_a_file_without_a_scene_of_ours_is_refused(tmp_path: Path) -> None:
    bpy.ops.wm.read_factory_settings(use_empty=True)
    bpy.ops.wm.save_as_mainfile(filepath=str(tmp_path / "empty.blend"))
    with pytest.raises(DataRefused, match="holds no scene"):
        vw.open_scene(tmp_path / "empty.blend")
