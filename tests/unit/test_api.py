"""The Python door, as far as it goes without Blender."""

from __future__ import annotations

import asyncio
import inspect
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

import voxel_weaver as vw
from voxel_weaver.scene.brief import Note, NoteKind
from voxel_weaver.scene.errors import OutputRefused, PromptRefused, SettingRefused
from voxel_weaver.scene.report import Stage
from voxel_weaver.scene.scene import Scene

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(autouse=True)
def own_home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path / ".home"))
    return tmp_path / ".home"


def test_a_scene_is_made_saved_and_read_again(tmp_path: Path) -> None:
    scene = vw.generate("a room with a red chair", seed=1)
    path = scene.save(tmp_path / "x.json")
    assert Scene.from_json(path.read_bytes()) == scene.scene
    assert Scene.from_json(path.read_bytes()).content_hash() == scene.content_hash
    with pytest.raises(OutputRefused, match="exists and is kept"):
        scene.save(path)
    assert scene.save(str(path), force=True) == path
    with pytest.raises(OutputRefused, match="an ending that cannot be written"):
        scene.save(tmp_path / "x.abc")
    for name, bake, text in (("y.json", 1024, "choose of glb"), ("y.glb", 100, "choose one of 512")):
        with pytest.raises(SettingRefused, match=text):
            scene.save(tmp_path / name, bake=bake)
    assert [file.name for file in tmp_path.iterdir() if file.is_file()] == ["x.json"]


def test_saving_adds_to_the_notes_and_takes_none_away(tmp_path: Path) -> None:
    scene = vw.generate("a room with a red chair", seed=1)
    twice = (Note(kind=NoteKind.UNMET, text="no place was left"),) * 2
    scene._made = replace(scene._made, report=scene.report.model_copy(update={"notes": twice}))
    scene.save(tmp_path / "x.json")
    assert scene.report.notes == twice
    for _ in range(2):
        scene._note(["in x.vox a voxel is 0.10 m wide"])
    assert [note.text for note in scene.report.notes[2:]] == ["in x.vox a voxel is 0.10 m wide"]


def test_every_door_and_mode_gives_the_same_scene() -> None:
    asked = {"prompt": "a room with a red chair", "seed": 3, "look": "lowpoly", "quality": "preview"}

    async def awaited() -> list[str]:
        both = await asyncio.gather(vw.generate_async(**asked), vw.generate_async(**asked, mode="sequential"))
        return [scene.content_hash for scene in both]

    hashes = {vw.generate(**asked).content_hash, vw.generate(**asked, mode="sequential").content_hash}
    assert {*hashes, *asyncio.run(awaited())} == hashes
    assert len(hashes) == 1
    assert vw.generate("  a room with a red chair\n", seed=3, look="lowpoly", quality="preview").content_hash in hashes
    assert vw.generate("a room with a red chair", seed=4, look="lowpoly", quality="preview").content_hash not in hashes


def test_the_hash_does_not_hang_on_the_process() -> None:
    code = "import voxel_weaver as vw; print(vw.generate('a room with a red chair and two lamps', seed=2).content_hash)"
    hashes = {
        subprocess.run(
            [sys.executable, "-c", code],
            env={**os.environ, "PYTHONPATH": str(ROOT), "PYTHONHASHSEED": number},
            capture_output=True,
            text=True,
            timeout=60,
            check=True,
        ).stdout
        for number in ("0", "1", "4242")
    }
    assert hashes == {vw.generate("a room with a red chair and two lamps", seed=2).content_hash + "\n"}


async def test_inside_a_running_loop_the_way_out_is_named() -> None:
    with pytest.raises(vw.VoxelWeaverError, match="await vw"):
        vw.generate("a room")
    assert (await vw.generate_async("a room")).scene.brief.place


async def test_cancelling_the_caller_leaves_no_task_behind() -> None:
    def cancel(stage: Stage) -> None:
        if stage.agent == "geometry":
            task.cancel()

    task = asyncio.ensure_future(vw.generate_async("a room", watcher=cancel))
    await asyncio.wait([task])
    assert task.cancelled()
    assert asyncio.all_tasks() == {asyncio.current_task()}


@pytest.mark.parametrize(
    ("error", "arguments", "text"),
    [
        (PromptRefused, {"prompt": ""}, "is empty"),
        (PromptRefused, {"prompt": "\x07 room"}, "holds '\\x07' at character 1"),
        (PromptRefused, {"prompt": None}, "is no text"),
        (PromptRefused, {"prompt": "zzz qqq"}, "was not understood"),
        (SettingRefused, {"prompt": "a room", "seed": -1}, "seed=-1 cannot be used"),
        (SettingRefused, {"prompt": "a room", "seed": 2**31}, "seed=2147483648 cannot be used"),
        (SettingRefused, {"prompt": "a room", "look": "oil"}, "choose one of voxel, lowpoly, realistic"),
        (SettingRefused, {"prompt": "a room", "quality": "best"}, "choose one of draft, preview, final, ultra"),
        (SettingRefused, {"prompt": "a room", "mode": "both"}, "choose one of async, sequential"),
    ],
)
def test_what_cannot_be_used_is_told(error: type[Exception], arguments: dict[str, object], text: str) -> None:
    with pytest.raises(error) as caught:
        vw.generate(**arguments)  # type: ignore[arg-type]
    assert text in str(caught.value)


def test_a_report_names_what_happened(own_home: Path) -> None:
    own_home.write_text("a file, no folder")
    scene = vw.generate("a room")
    assert [text.split(":")[0] for text in scene.report.fallbacks] == ["asset_registry"]
    assert scene.report.reproducible
    assert {stage.agent for stage in scene.report.stages} >= {"geometry", "lighting", "asset_registry"}


def test_everything_public_is_documented_and_known_by_name() -> None:
    assert set(vw.__all__) <= set(dir(vw))
    for name in vw.__all__:
        assert name.startswith("__") or inspect.getdoc(getattr(vw, name))
    public = [value for name, value in vars(vw.Generated).items() if not name.startswith("_")]
    assert all(inspect.getdoc(value) for value in public)
    with pytest.raises(AttributeError, match="has no attribute 'generat'; it has"):
        vw.generat  # noqa: B018


def test_importing_it_imports_next_to_nothing() -> None:
    code = "import sys, voxel_weaver; assert not {'pydantic', 'numpy', 'asyncio', 'bpy'} & set(sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}, timeout=60).returncode == 0
