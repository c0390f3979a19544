"""From a sentence to checked files, as people do it: the command as a process, and scripts in a fresh Blender."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import textwrap
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
PROMPT = "a room with a red chair"
HALF_WRITTEN = "Interrupted; nothing half-written was left behind."


def environment(folder: Path) -> dict[str, str]:
    """That folder is the present one also for Blenders which ask the environment for it."""
    own = {"PYTHONPATH": str(ROOT), "VOXEL_WEAVER_HOME": str(folder / ".home"), "PWD": str(folder)}
    return {**os.environ, **own}


def started(folder: Path, *arguments: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "voxel_weaver", *arguments],
        cwd=folder,
        env=environment(folder),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )


def left(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if ".home" not in path.parts)


def script(folder: Path, text: str) -> str:
    """What a script prints that runs in a fresh Blender, as `blender -b -P` runs it."""
    ran = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(text)],
        cwd=folder,
        env=environment(folder),
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert ran.returncode == 0, ran.stderr
    return ran.stdout


def test_the_command_writes_files_that_blender_opens(tmp_path: Path) -> None:
    child = started(tmp_path, PROMPT, "--seed", "2", "--format", "blend,glb,json", "--no-render", "--json")
    out, _ = child.communicate(timeout=300)
    said = json.loads(out)
    assert child.returncode == 0
    assert [Path(file).as_posix() for file in said["files"]] == [
        f"a-room-with-a-red-chair/scene.{name}" for name in ("blend", "glb", "json")
    ]
    assert left(tmp_path) == ["a-room-with-a-red-chair", *sorted(Path(file).as_posix() for file in said["files"])]
    assert {"start_blender", "build", "blend", "glb", "json"} <= set(said["seconds"])
    found = script(
        tmp_path,
        f"""
        import bpy, json
        bpy.ops.wm.open_mainfile(filepath={said["files"][0]!r})
        from voxel_weaver.blender.reading.observe import read_saved, things
        saved = read_saved(bpy.context.scene)
        print(json.dumps([
            [thing.id for thing in things(bpy.context.scene)], saved.scene.content_hash(), saved.prompt, saved.seed,
            bpy.context.scene.camera is not None, bpy.context.scene.world is not None, len(bpy.data.scenes),
        ]))
        """,
    )
    ids, hashed, prompt, seed, camera, world, scenes = json.loads(found.splitlines()[-1])
    assert ids == sorted(thing["id"] for thing in said["things"])
    assert (hashed, prompt, seed) == (said["content_hash"], PROMPT, 2)
    assert (camera, world, scenes) == (True, True, 1)


def test_a_script_in_blender_makes_the_same_scene(tmp_path: Path) -> None:
    found = script(
        tmp_path,
        f"""
        import asyncio, bpy
        import voxel_weaver as vw
        assert len(bpy.data.objects) == 3  # the start-up file
        scene = vw.generate({PROMPT!r}, seed=2)
        receipt = scene.apply()
        home = bpy.data.scenes[receipt.bpy_scene]
        home.render.resolution_percentage, home.cycles.samples = 10, 1
        scene.save("x.blend")
        scene.render("x.png")
        scene.save("x.json")
        print(scene.content_hash, asyncio.run(vw.generate_async({PROMPT!r}, seed=2)).content_hash)
        print(receipt.offset, home.camera is not None, [each.name for each in bpy.data.scenes] == [home.name])
        """,
    )
    hashes, stands = found.splitlines()[-2:]
    child = started(tmp_path, PROMPT, "--seed", "2", "--format", "json", "--no-render", "--json")
    expected = json.loads(child.communicate(timeout=300)[0])["content_hash"]
    assert hashes == f"{expected} {expected}"
    assert stands == "0.0 True True"
    assert {"x.blend", "x.json", "x.png"} <= set(left(tmp_path))


def test_beside_own_work_nothing_of_it_changes(tmp_path: Path) -> None:
    found = script(
        tmp_path,
        f"""
        import bpy, json
        import voxel_weaver as vw
        bpy.ops.mesh.primitive_monkey_add(location=(2, 0, 0))
        scene, camera, world = bpy.context.scene, bpy.context.scene.camera, bpy.context.scene.world
        before = [(each.name, tuple(each.matrix_world.translation)) for each in scene.objects]
        made = vw.generate({PROMPT!r}, seed=2)
        receipt = made.apply()
        after = [(each.name, tuple(each.matrix_world.translation)) for each in scene.objects][: len(before)]
        print(json.dumps([
            receipt.bpy_scene == scene.name, scene.camera == camera, scene.world == world, sorted(before) == sorted(
                item for item in [(each.name, tuple(each.matrix_world.translation)) for each in scene.objects]
                if item[0] in dict(before)
            ), receipt.offset > 2.0, len(bpy.data.scenes), made.content_hash,
        ]))
        """,
    )
    *truths, scenes, beside = json.loads(found.splitlines()[-1])
    assert (truths, scenes) == ([True] * 5, 1)
    child = started(tmp_path, PROMPT, "--seed", "2", "--format", "json", "--no-render", "--json")
    assert json.loads(child.communicate(timeout=300)[0])["content_hash"] == beside


# --- Ctrl-C ----------------------------------------------------------------------------------------------------------

MOMENTS = (
    "Reading the prompt",
    "Planning the space",
    "Building geometry",
    "Reviewing the scene",
    "Noting it in the registry",  # then Blender starts
    "Starting Blender",
    "Building it in Blender",
    "scene.blend",
    "scene.json",  # then it renders
)


def interrupted(child: subprocess.Popen[str], after: str, wait: float) -> tuple[int, str, str]:
    """Ctrl-C a moment after this word on standard error; exit code, standard output and standard error."""
    assert child.stderr is not None
    said = []
    for line in child.stderr:
        said.append(line)
        if after in line:
            break
    threading.Event().wait(wait)
    child.send_signal(signal.SIGINT)
    out, err = child.communicate(timeout=60)
    return child.returncode, out, "".join(said) + err


@pytest.mark.skipif(os.name == "nt", reason="needs signals to another process")
@pytest.mark.parametrize("moment", MOMENTS)
def test_ctrl_c_leaves_nothing_half_written(moment: str, tmp_path: Path) -> None:
    child = started(tmp_path, PROMPT, "--quality", "ultra", "--json", "--output", "out")
    code, out, err = interrupted(child, moment, 0.05)
    assert code == 130, err
    last = err.splitlines()[-1]
    assert last.startswith(f"voxel-weaver: {HALF_WRITTEN}")
    said = json.loads(out)
    assert (said["exit_code"], said["kind"]) == (130, "KeyboardInterrupt")
    whole = [Path(file).as_posix() for file in said["files"]]
    assert left(tmp_path) == (["out", *sorted(whole)] if whole else [])
    assert (last == f"voxel-weaver: {HALF_WRITTEN}") is (whole == [])


@pytest.mark.skipif(os.name == "nt", reason="needs signals to another process")
def test_ctrl_c_before_anything_begins(tmp_path: Path) -> None:
    child = started(tmp_path, PROMPT)
    threading.Event().wait(0.15)
    child.send_signal(signal.SIGINT)
    _, err = child.communicate(timeout=60)
    assert child.returncode in (130, -signal.SIGINT)  # Python itself may not have come to our first line
    assert left(tmp_path) == []
    assert child.returncode != 130 or err.startswith("voxel-weaver: Interrupted")


# --- a full disk -----------------------------------------------------------------------------------------------------


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk that takes 200 kB."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = shutil.which("mount")
    if mount is None or os.name == "nt" or os.getuid() != 0:
        pytest.skip("needs root, to mount a small disk")
    if subprocess.run([mount, "-t", "tmpfs", "-o", "size=200k", "none", str(place)], capture_output=True).returncode:
        pytest.skip("needs the right to mount a small disk")
    yield place
    subprocess.run(["umount", str(place)], check=True)


@pytest.mark.parametrize("formats", ["blend", "glb"])
def test_a_full_disk_is_told_and_leaves_nothing(formats: str, small_disk: Path, tmp_path: Path) -> None:
    child = started(tmp_path, PROMPT, "--format", formats, "--no-render", "--json", "--output", str(small_disk / "out"))
    out, err = child.communicate(timeout=300)
    said: dict[str, Any] = json.loads(out)
    assert (child.returncode, said["exit_code"]) == (1, 1), err
    assert "disk" in said["error"] or "space" in said["error"]
    assert list(small_disk.iterdir()) == []
