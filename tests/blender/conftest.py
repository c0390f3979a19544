"""Each test begins with an empty file, and without bpy these tests are not even read."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator

import pytest

collect_ignore_glob = [] if importlib.util.find_spec("bpy") else ["test_*.py"]


@pytest.fixture(autouse=True)
def empty_file() -> Iterator[None]:
    import bpy

    bpy.ops.wm.read_factory_settings(use_empty=True)
    yield
    bpy.ops.wm.read_factory_settings(use_empty=True)
