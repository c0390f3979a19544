"""Which libraries go into the extension: what the product itself depends on, as the lock file pins it.

numpy never does: Blender brings its own, and a second one in the same process breaks both.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

BLENDERS_OWN = ("numpy",)

_ENTRY = re.compile(r"^(?P<name>[a-z0-9-]+)==(?P<version>[^\s;]+)(?: ; (?P<marker>[^\\]+?))? \\$", re.MULTILINE)
_HASH = re.compile(r"--hash=sha256:(?P<digest>[0-9a-f]{64})")
_PARENT = re.compile(r"^ +#(?: via)? {1,3}(?P<name>(?!via$)[a-z0-9-]+)(?: \(.*\))?$", re.MULTILINE)


class Pin(NamedTuple):
    """One entry of the lock file: a version, the hashes of all its files, and who asked for it."""

    name: str
    version: str
    marker: str
    hashes: tuple[str, ...]
    parents: tuple[str, ...]

    def applies(self, python: str, system: str) -> bool:
        """Whether a Blender with this Python ("3.11") on this system ("linux", "win32", "darwin") needs it."""
        if not self.marker:
            return True
        # Every Blender ships a later patch release than any that a marker has ever drawn a line at.
        place = {"python_version": python, "python_full_version": f"{python}.99", "sys_platform": system}
        return Marker(self.marker).evaluate({**place, "platform_python_implementation": "CPython"})

    def line(self) -> str:
        """As pip reads it. Without the marker: pip would judge it by the Python that runs pip."""
        return f"{self.name}=={self.version} " + " ".join(f"--hash=sha256:{digest}" for digest in self.hashes)


def read(lock: Path) -> tuple[Pin, ...]:
    """All entries of the lock file."""
    text = lock.read_text(encoding="utf-8")
    starts = [*_ENTRY.finditer(text)]
    ends = [*(entry.start() for entry in starts[1:]), len(text)]
    return tuple(_pin(entry, text[entry.end() : end]) for entry, end in zip(starts, ends, strict=True))


def _pin(entry: re.Match[str], rest: str) -> Pin:
    hashes = tuple(found["digest"] for found in _HASH.finditer(rest))
    parents = tuple(found["name"] for found in _PARENT.finditer(rest))
    return Pin(entry["name"], entry["version"], entry["marker"] or "", hashes, parents)


def bundled(project: Path, lock: Path) -> tuple[Pin, ...]:
    """The pins of the product's own dependencies, and of what these depend on in turn."""
    asked = tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"]
    wanted: set[str] = {str(canonicalize_name(Requirement(line).name)) for line in asked} - set(BLENDERS_OWN)
    pins = read(lock)
    while more := set(_children(pins, wanted)) - wanted:
        wanted |= more
    return tuple(pin for pin in pins if pin.name in wanted)


def _children(pins: tuple[Pin, ...], parents: set[str]) -> Iterator[str]:
    for pin in pins:
        if parents & set(pin.parents) and pin.name not in BLENDERS_OWN:
            yield pin.name
