"""Every Python, numpy and system comes to the same scenes, to the last digit."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.tools.golden import GOLDEN, hashes


def test_this_platform_comes_to_the_same_scenes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path))
    kept = json.loads(GOLDEN.read_text(encoding="utf-8"))
    assert hashes() == kept, "if scenes were meant to change: look at them, then python -m tests.tools.golden"
