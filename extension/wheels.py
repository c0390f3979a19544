"""The libraries' wheels for each Blender: loaded by pip for its Python and platform, held against the lock's hashes.

They are kept in `.venv`, one folder for each target, so that the next zip needs no network.
"""

from __future__ import annotations

import hashlib
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

import build
from extension.pins import Pin

PYTHONS = ("3.11", "3.13")
"""Of the official Blenders: 4.2 to 5.0 bring the first, 5.1 and 5.2 the second."""
LINUX_PYTHONS = ("3.11", "3.12", "3.13", "3.14")
"""Linux distributions build Blender with the Python that they have."""


class Platform(NamedTuple):
    """A platform as Blender names it, and as pip and Python do."""

    name: str
    tags: tuple[str, ...]
    system: str
    pythons: tuple[str, ...] = PYTHONS


# The oldest system that the oldest supported Blender runs on decides: glibc 2.28, macOS 11. pip knows by itself that
# macOS 11 runs what was made for 10.9, but for glibc each version has to be named.
PLATFORMS = (
    Platform(
        "linux-x64",
        tuple(f"manylinux_2_{minor}_x86_64" for minor in (28, 27, 26, 24, 17, 12, 5)),
        "linux",
        LINUX_PYTHONS,
    ),
    Platform("windows-x64", ("win_amd64",), "win32"),
    Platform("macos-x64", ("macosx_11_0_x86_64",), "darwin"),
    Platform("macos-arm64", ("macosx_11_0_arm64",), "darwin"),
)


def wheels(platform: Platform, pins: tuple[Pin, ...], kept: Path) -> tuple[Path, ...]:
    """The wheels of these pins for every Python that Blender has on this platform; raises Stop where one is missing."""
    found = [wheel for python in platform.pythons for wheel in _for_python(platform, python, pins, kept)]
    return tuple({wheel.name: wheel for wheel in found}.values())


def _for_python(platform: Platform, python: str, pins: tuple[Pin, ...], kept: Path) -> list[Path]:
    needed = [pin for pin in pins if pin.applies(python, platform.system)]
    lines = "".join(f"{pin.line()}\n" for pin in needed)
    key = hashlib.sha256("\n".join((lines, python, *platform.tags)).encode()).hexdigest()[:12]
    folder = kept / f"{platform.name}-{python}-{key}"
    if not folder.is_dir():
        _download(platform, python, lines, folder)
    found = sorted(folder.glob("*.whl"))
    known = {digest for pin in needed for digest in pin.hashes}
    strange = [wheel.name for wheel in found if hashlib.sha256(wheel.read_bytes()).hexdigest() not in known]
    if strange or len(found) != len(needed):
        shutil.rmtree(folder)
        raise build.Stop(f"{folder} did not hold what {build.LOCK.name} pins ({strange}); it was removed: call again")
    return found


def _download(platform: Platform, python: str, lines: str, folder: Path) -> None:
    """Load into a folder beside, then give it its name: a half-loaded folder never counts."""
    folder.parent.mkdir(parents=True, exist_ok=True)
    build.say(f"loading wheels for {platform.name}, Python {python}")
    with tempfile.TemporaryDirectory(dir=folder.parent) as name:
        listed, loaded = Path(name, "requirements.txt"), Path(name, "wheels")
        listed.write_text(lines, encoding="utf-8")
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-input", "--disable-pip-version-check"]
        command += ["--require-hashes", "--no-deps", "--only-binary=:all:", "-r", str(listed), "-d", str(loaded)]
        command += ["--implementation", "cp", "--python-version", python]
        command += [word for tag in platform.tags for word in ("--platform", tag)]
        done = subprocess.run(command, stdout=sys.stderr, stderr=subprocess.PIPE, text=True)
        if done.returncode:
            raise build.Stop(f"wheels for {platform.name}, Python {python}: {build.pip_fault(done.stderr)}")
        if not folder.is_dir():  # another call may have been quicker
            loaded.rename(folder)
