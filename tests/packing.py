"""The extension's zip for this machine, for tests that need one; skips them where its wheels cannot be had."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

import build
from extension.__main__ import make
from extension.wheels import PLATFORMS

ROOT = Path(__file__).resolve().parents[1]
NAME = {"Linux": "linux-x64", "Windows": "windows-x64"}.get(
    platform.system(), "macos-arm64" if platform.machine() == "arm64" else "macos-x64"
)
HERE = next(entry for entry in PLATFORMS if entry.name == NAME)


def packed(folder: Path, root: Path = ROOT) -> Path:
    """Pack the checkout `root` for this machine's platform."""
    try:
        return make((HERE,), folder, suffix=f"-{NAME.replace('-', '_')}", root=root)
    except build.Stop as stop:
        if "cannot be reached" in str(stop):
            pytest.skip(f"the libraries' wheels cannot be loaded: {stop}")
        raise
