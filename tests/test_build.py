"""build.py, without the network: what it decides, what it says, and that it adds little to the work itself."""

from __future__ import annotations

import ast
import importlib
import json
import os
import re
import shutil
import subprocess
import sys
import time
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace
from typing import NamedTuple

import pytest

import build

ROOT = Path(__file__).resolve().parents[1]
MISSING = "ImportError: libXrender.so.1: cannot open shared object file: No such file or directory"

Probe = Callable[[list[str]], build.Python | None]


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty checkout with a lock file, in place of this one."""
    (tmp_path / "requirements.lock").write_text("nothing\n")
    (tmp_path / "build.py").touch()
    monkeypatch.setattr(build, "ROOT", tmp_path)
    monkeypatch.setattr(build, "LOCK", tmp_path / "requirements.lock")
    monkeypatch.setattr(build, "VENV", tmp_path / ".venv")
    monkeypatch.setattr(build, "VENV_PYTHON", tmp_path / ".venv/bin/python")
    monkeypatch.setattr(build, "STATE", tmp_path / ".venv/voxel-weaver-setup")
    return tmp_path


def fill_venv(folder: Path) -> None:
    (folder / ".venv/bin").mkdir(parents=True)
    (folder / ".venv/bin/python").symlink_to(sys.executable)


# --- which Python --------------------------------------------------------------------------------------------------


def pythons(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, found: dict[str, build.Python | None]) -> None:
    """A machine whose path holds these programs; None stands for one that does not start."""
    for name in found:
        (tmp_path / name).touch()
    monkeypatch.setattr(os, "get_exec_path", lambda: [str(tmp_path)])
    monkeypatch.setattr(build, "python_or_none", lambda command: found.get(Path(command[-1]).name))
    monkeypatch.setattr(sys, "_base_executable", "/own/this")


def fit(version: str, pip: bool = True) -> build.Python:
    return build.Python(version, f"/bin/python{version}", True, pip)


def test_the_python_that_was_called_is_taken_where_bpy_exists_for_it(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pythons(monkeypatch, tmp_path, {"this": fit("3.11"), "python3.13": fit("3.13")})
    assert build.choose_python() == fit("3.11")


def test_else_the_newest_that_starts_is_taken(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    pythons(monkeypatch, tmp_path, {"this": fit("3.12"), "python3.13": None, "python3.11": fit("3.11")})
    assert build.choose_python() == fit("3.11")
    pythons(monkeypatch, tmp_path, {"this": fit("3.12"), "python3.13": fit("3.13"), "python3.11": fit("3.11")})
    assert build.choose_python() == fit("3.13")


def test_a_python_without_pip_is_passed_over_and_named_only_where_it_is_all(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    pythons(monkeypatch, tmp_path, {"this": fit("3.13", pip=False), "python3.11": fit("3.11")})
    assert build.choose_python() == fit("3.11")
    (tmp_path / "python3.11").unlink()
    with pytest.raises(build.Stop, match=r"apt install python3\.13-venv"):
        build.choose_python()


def test_no_python_at_all_is_one_line_that_says_what_to_install(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    unfit = build.Python("3.13", "/bin/python3.13t", False, True)
    pythons(monkeypatch, tmp_path, {"this": fit("3.12"), "python3.13": unfit})
    with pytest.raises(build.Stop, match=r"3\.11 and 3\.13 only; this is .* install Python 3\.13") as stop:
        build.choose_python()
    assert "\n" not in str(stop.value)


def test_what_does_not_start_is_no_python(tmp_path: Path) -> None:
    shim = tmp_path / "python3.13"
    shim.write_text("#!/bin/sh\necho 'pyenv: python3.13: command not found' >&2\nexit 127\n")
    shim.chmod(0o755)
    assert build.python_or_none([str(shim)]) is None
    assert build.python_or_none([str(tmp_path / "nothing")]) is None


def test_this_python_is_one_that_fits() -> None:
    found = build.python_or_none([sys.executable])
    assert found is not None
    assert (found.version, found.fits) == (build.own_version(), True)


# --- set-up --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("ERROR: Could not install: [Errno 28] No space left on device", "the disk is full: free 3 GB"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE.", "differs from its pinned hash"),
        (
            "WARNING: Retrying after NewConnectionError: [Errno -2] Name or service not known\n"
            "ERROR: No matching distribution found for bpy==5.2.3",
            "cannot be reached",
        ),
        ("ERROR: No matching distribution found for bpy==5.2.3", "there is no bpy==5.2.3 for this system"),
        ("ERROR: [Errno 13] Permission denied: '/x'", "may not be written to"),
        ("Traceback\nValueError: odd", "pip failed: ValueError: odd"),
        ("", "pip failed: it said nothing"),
    ],
)
def test_each_fault_of_pip_is_one_line_of_advice(said: str, advice: str) -> None:
    line = build.pip_fault(said)
    assert advice in line
    assert "\n" not in line


def test_what_was_set_up_is_set_up_until_the_pins_change(checkout: Path) -> None:
    fill_venv(checkout)
    assert not build.reached("ready", "installed")
    build.write_state(f"installed {build.digest(build.own_version())}")
    assert build.reached("ready", "installed")
    assert not build.reached("ready")
    build.LOCK.write_text("something else\n")
    assert not build.reached("ready", "installed")


def test_a_venv_of_another_python_is_not_the_one_asked_for(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill_venv(checkout)
    build.write_state(f"ready {build.digest('3.11')}")
    monkeypatch.setattr(build, "own_version", lambda: "3.13")
    assert not build.reached("ready")
    monkeypatch.setattr(build, "own_version", lambda: "3.14")
    assert build.reached("ready")


def test_a_half_made_venv_is_made_again(checkout: Path) -> None:
    fill_venv(checkout)
    build.write_state("making")
    (checkout / ".venv/rest").touch()
    base = build.python_or_none([str(getattr(sys, "_base_executable", None) or sys.executable)])
    assert base is not None
    build.make_venv(base)
    assert not (checkout / ".venv/rest").exists()
    assert build.read_state() == "making"
    assert build.starts([str(build.VENV_PYTHON), "-m", "pip", "--version"])


def test_a_full_disk_is_seen_before_anything_is_made(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=10**9))
    with pytest.raises(build.Stop, match=r"needs 3 GB of disk .* has 1\.0 GB left"):
        build.install(fit("3.13"))
    assert not build.VENV.exists()


@pytest.mark.skipif(os.name == "nt", reason="Windows has no shared locks")
def test_users_share_a_checkout_and_one_who_changes_it_is_alone(checkout: Path) -> None:
    with (checkout / "build.py").open("rb") as other:
        with build.whole_checkout(shared=True):
            assert not build.take_lock(other, shared=False, wait=False)
            assert build.take_lock(other, shared=True, wait=False)
        assert build.take_lock(other, shared=False, wait=False)


# --- system libraries ----------------------------------------------------------------------------------------------


def test_all_missing_libraries_are_named_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: "/usr/bin/apt-get")
    line = build.bpy_fault(MISSING, ["libGL.so.1", "libXrender.so.1"])
    assert "apt install libgl1 libxrender1, and" in line
    odd = MISSING.replace("libXrender.so.1", "libodd.so.3")
    assert "apt install libgl1, and install the packages that hold libodd.so.3" in build.bpy_fault(odd, ["libGL.so.1"])


def test_without_apt_the_libraries_themselves_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shutil, "which", lambda _: None)
    assert "packages that hold libGL.so.1, libXrender.so.1" in build.bpy_fault(MISSING, ["libGL.so.1"])


# --- commands ------------------------------------------------------------------------------------------------------


@pytest.mark.skipif(os.name == "nt", reason="stands on a .venv of links")
@pytest.mark.skipif(build.own_version() not in build.BPY_PYTHONS, reason="needs a Python that bpy exists for")
def test_run_hands_over_at_once_and_changes_nothing(tmp_path: Path) -> None:
    (tmp_path / "build.py").write_bytes((ROOT / "build.py").read_bytes())
    (tmp_path / "requirements.lock").write_bytes((ROOT / "requirements.lock").read_bytes())
    (tmp_path / "voxel_weaver/cli").mkdir(parents=True)
    (tmp_path / "voxel_weaver/cli/__init__.py").write_text(
        "import json, os\ndef main(argv):\n    print(json.dumps([argv, os.getcwd()]))\n    return 7\n"
    )
    fill_venv(tmp_path)
    (tmp_path / ".venv/voxel-weaver-setup").write_text(f"ready {build.digest(build.own_version())}")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "json.py").write_text("raise RuntimeError('a file of the user stood in for a library')")

    begun = time.perf_counter()
    command = [sys.executable, str(tmp_path / "build.py"), "run", "a cozy bedroom", "--seed", "1"]
    done = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True)

    assert time.perf_counter() - begun < 1.0
    assert json.loads(done.stdout) == [["a cozy bedroom", "--seed", "1"], str(elsewhere)]
    assert (done.returncode, done.stderr) == (7, "")


@pytest.mark.parametrize("command", [["weave"], ["bench", "speed"], ["check", "everything"]])
def test_what_is_unknown_is_refused_in_one_line(command: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert build.main(command) == 1
    assert re.fullmatch(rf"build\.py: .*'{command[-1]}'.*\n", capsys.readouterr().err)


class Row(NamedTuple):
    name: str
    value: float
    goal: str
    holds: bool
    unit: str


@pytest.mark.parametrize("holds", [True, False])
def test_bench_prints_rows_and_keeps_account(
    holds: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def rows() -> Iterator[Row]:
        yield Row("request", 0.61, ">= 0.4", True, "of the floor")
        yield Row("reply", 0.2, ">= 0.4", holds, "of the floor")

    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(rows=rows))
    assert build.keeps_promises("bus", as_json=True) is holds
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [(line["bench"], line["name"], line["holds"]) for line in lines] == [
        ("bus", "request", True),
        ("bus", "reply", holds),
    ]
    assert build.keeps_promises("bus", as_json=False) is holds
    assert ("DOES NOT HOLD" in capsys.readouterr().out) is not holds


def test_a_benchmark_that_breaks_holds_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def rows() -> Iterator[Row]:
        raise ZeroDivisionError("no time passed")

    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(rows=rows))
    assert not build.keeps_promises("bus", as_json=True)
    assert "benchmark 'bus' broke: ZeroDivisionError: no time passed" in capsys.readouterr().err


# --- the files that it stands on -----------------------------------------------------------------------------------


def test_every_pin_has_hashes_and_no_address() -> None:
    lock = (ROOT / "requirements.lock").read_text()
    entries = re.split(r"\n(?=[a-z])", re.sub(r"(?m)^ *#.*\n", "", lock))
    assert len(entries) > 30
    assert [
        entry for entry in entries if not re.match(r"[a-z0-9-]+==\S+ .*\\\n +--hash=sha256:[0-9a-f]{64}", entry)
    ] == []
    assert re.search(r"https?:|index-url|find-links|file:", lock) is None
    assert re.findall(r"(?m)^bpy==(\d\.\d)", lock) == ["5.0", "5.2"]


def test_the_package_and_the_extension_are_one_version() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    manifest = tomllib.loads((ROOT / "blender_manifest.toml").read_text())
    assert project["version"] == manifest["version"]
    assert [f"SPDX:{project['license']}"] == manifest["license"]


def test_build_starts_on_old_pythons_with_nothing_installed() -> None:
    tree = ast.parse((ROOT / "build.py").read_text(), feature_version=(3, 8))
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported <= set(sys.stdlib_module_names)
