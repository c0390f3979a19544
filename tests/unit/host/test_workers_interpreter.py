"""Which program is started as a worker: a Python and nothing else, so that no window of Blender ever opens."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from voxel_weaver.host.workers.interpreter import interpreter
from voxel_weaver.scene.errors import SetupMissing


def program(place: Path, name: str) -> str:
    path = place / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch()
    return str(path)


def only(monkeypatch: pytest.MonkeyPatch, executable: str, prefix: Path) -> None:
    monkeypatch.setattr(sys, "executable", executable)
    for name in ("prefix", "base_prefix", "exec_prefix"):
        monkeypatch.setattr(sys, name, str(prefix))


def test_the_running_python_is_taken() -> None:
    assert interpreter() == sys.executable


@pytest.mark.parametrize("name", ["python", "python3", "python3.11", "python3.13t", "python.exe", "Python.EXE"])
def test_a_python_is_known_by_its_name(name: str, tmp_path: Path) -> None:
    assert interpreter(program(tmp_path, name)) == str(tmp_path / name)


@pytest.mark.parametrize(
    "name", ["blender", "Blender", "blender.exe", "blender-launcher.exe", "pythonw.exe", "python-x"]
)
def test_another_program_is_never_started(name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SetupMissing, match="no Python"):
        interpreter(program(tmp_path, name))
    only(monkeypatch, program(tmp_path, name), tmp_path)
    with pytest.raises(SetupMissing, match="No Python was found"):
        interpreter()


def test_beside_a_blender_its_python_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    major, minor = sys.version_info[:2]
    python = program(tmp_path, f"python/bin/python{major}.{minor}")
    only(monkeypatch, program(tmp_path, "blender"), tmp_path / "python")
    assert interpreter() == python


def test_a_python_that_is_missing_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(SetupMissing):
        interpreter(str(tmp_path / "python3"))
    only(monkeypatch, "", tmp_path)
    with pytest.raises(SetupMissing):
        interpreter()
