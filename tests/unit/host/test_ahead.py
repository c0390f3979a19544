"""What was just installed is compiled before it is imported; once, where it may be written, and never for others."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

from voxel_weaver.host import ahead
from voxel_weaver.host.ahead import compile_ahead

PATIENCE = 60.0


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installation of three modules, one of them broken, that may be compiled."""
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(ahead, "BESIDE", ())
    (tmp_path / "inner").mkdir()
    (tmp_path / "inner" / "one.py").write_text("ONE = 1\n", encoding="utf-8")
    (tmp_path / "broken.py").write_text("ONE = (\n", encoding="utf-8")
    (tmp_path / "team.py").write_text("TEAM = ()\n", encoding="utf-8")
    return tmp_path


def compiled(path: Path) -> bool:
    return Path(importlib.util.cache_from_source(str(path))).exists()


def test_all_modules_are_compiled_and_the_next_time_nothing_is_started(installed: Path) -> None:
    started = compile_ahead(installed)
    assert started is not None
    started.wait(PATIENCE)
    assert compiled(installed / "inner" / "one.py")
    assert compiled(installed / "team.py")
    assert compile_ahead(installed) is None


def test_nothing_is_started_where_nothing_may_be_written(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert compile_ahead(installed) is None


def test_nothing_is_started_where_there_is_no_python(installed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "")
    for prefix in ("prefix", "base_prefix", "exec_prefix"):
        monkeypatch.setattr(sys, prefix, str(installed))
    assert compile_ahead(installed) is None


def test_it_can_be_ended(installed: Path) -> None:
    started = compile_ahead(installed)
    assert started is not None
    started.stop()


def test_what_it_compiles_beside_the_product_is_there() -> None:
    assert all(ahead._place(name) is not None for name in ahead.BESIDE)
