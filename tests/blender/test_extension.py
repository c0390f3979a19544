"""The zip, installed in a Blender as a person installs it: on, off, reloaded, updated, and by its command."""

from __future__ import annotations

import json
import shutil
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.blender.installed import blender
from tests.packing import ROOT, packed

RESTART = ["VOXEL_WEAVER_PT_restart"]


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return packed(tmp_path_factory.mktemp("zip"))


@pytest.fixture(scope="module")
def newer(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same with another version."""
    folder = tmp_path_factory.mktemp("newer")
    copy = folder / "checkout"
    for name in ("voxel_weaver", "agents", "extension"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("pyproject.toml", "requirements.lock", "blender_manifest.toml", "LICENSE"):
        text = (ROOT / name).read_text()
        (copy / name).write_text(text.replace('version = "0.1.0"', 'version = "9.9.9"'))
    init = copy / "voxel_weaver/__init__.py"
    init.write_text(init.read_text().replace('__version__ = "0.1.0"', '__version__ = "9.9.9"'))
    return packed(folder, copy)


def test_it_installs_enables_and_leaves_again(package: Path, tmp_path: Path) -> None:
    seen = blender(tmp_path, "census", f"install:{package}", "loaded", "disable", "census")
    assert seen[f"install:{package}"] == ["FINISHED"]
    assert Path(seen["loaded"]["file"]).is_relative_to(tmp_path / "extensions/.local")
    assert seen["census again"] == seen["census"]


def test_enabling_loads_no_library_and_takes_little_of_blenders_start(package: Path, tmp_path: Path) -> None:
    seen = blender(tmp_path, f"install:{package}", "loaded", "timed", "timed")
    assert set(seen["loaded"]["heavy"]) <= {"asyncio", "multiprocessing"}  # which parts of Blender load as well
    assert seen["timed again"] < 100  # milliseconds; 150 are promised


def test_a_hundred_times_off_and_on_leaves_nothing_behind(package: Path, tmp_path: Path) -> None:
    assert blender(tmp_path, f"install:{package}", "cycle:100")["cycle:100"] == []


def test_reloading_scripts_leaves_all_as_it_was(package: Path, tmp_path: Path) -> None:
    assert blender(tmp_path, f"install:{package}", "reload_scripts")["reload_scripts"] == []


def test_the_command_makes_a_scene_with_nothing_set_up(package: Path, tmp_path: Path) -> None:
    output = tmp_path / "made.blend"
    words = json.dumps(["a small bedroom", "--no-render", "--output", str(output)])
    seen = blender(tmp_path, f"install:{package}", f"command:{words}", 'command:["--help"]', "command:[]")
    assert seen[f"command:{words}"] == 0
    assert output.stat().st_size > 50_000
    assert (seen['command:["--help"]'], seen["command:[]"]) == (0, 2)
    # Blender's guidelines: an extension writes into the folder that Blender keeps for it.
    assert (tmp_path / "extensions/.user/user_default/voxel_weaver/registry.sqlite").is_file()


def test_the_first_prompt_works_and_nothing_of_it_runs_on_when_it_is_disabled(package: Path, tmp_path: Path) -> None:
    seen = blender(tmp_path, f"install:{package}", "generate:a small bedroom")["generate:a small bedroom"]
    assert seen["result"] == ["FINISHED"]
    assert seen["things"] >= 5
    assert seen["half made"] == []
    assert seen["threads"] == ["MainThread"]


def test_an_update_runs_at_once(package: Path, newer: Path, tmp_path: Path) -> None:
    seen = blender(tmp_path, f"install:{package}", "loaded", f"install:{newer}", "loaded", "pending", "cycle:2")
    assert (seen["loaded"]["version"], seen["loaded again"]["version"]) == ("0.1.0", "9.9.9")
    assert seen["pending"] is False
    assert seen["cycle:2"] == []


def test_what_a_console_loaded_of_the_old_version_does_not_outlive_the_update(
    package: Path, newer: Path, tmp_path: Path
) -> None:
    steps = (f"install:{package}", "console:voxel_weaver.scene.scene", f"install:{newer}", "loaded")
    assert blender(tmp_path, *steps)["loaded"]["version"] == "9.9.9"


def test_where_a_compiled_library_is_outdated_only_a_restart_is_offered(package: Path, tmp_path: Path) -> None:
    seen = blender(tmp_path, f"install:{package}", "outdated:pydantic_core", "disable", "census")
    assert seen["outdated:pydantic_core"] == RESTART
    assert [name for name in seen["census"]["classes"] if name.startswith("VOXEL_WEAVER")] == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows lets nobody replace what another Blender has loaded")
def test_a_second_blender_hears_of_the_update(package: Path, newer: Path, tmp_path: Path) -> None:
    blender(tmp_path, f"install:{package}")
    go, stands = tmp_path / "go", tmp_path / "go.waiting"
    with ThreadPoolExecutor() as threads:
        second = threads.submit(blender, tmp_path, "enable", "pending", f"wait:{go}", "pending")
        try:
            while not stands.exists() and not second.done():
                time.sleep(0.05)
            blender(tmp_path, f"install:{newer}")
        finally:
            go.touch()
        seen = second.result()
    assert (seen["pending"], seen["pending again"]) == (False, True)
