"""The engine and the team as a wheel, byte for byte the same from the same files.

Its version carries a digest of its content (0.1.0+1a2b3c4d): Blender takes a wheel of the same name for installed and
keeps the old files, so without it a changed build of one version would never arrive. Written by hand, since it is a
dozen lines of format, and a build backend would have to be loaded first.
"""

from __future__ import annotations

import base64
import hashlib
import tomllib
from pathlib import Path
from typing import Any

from extension.archive import zipped

SOURCES = (("voxel_weaver", "voxel_weaver"), ("agents", "voxel_weaver/agents"))
"""Folders of the checkout, and where they lie in the wheel; pyproject.toml says the same for pip."""


def own_wheel(root: Path, folder: Path) -> Path:
    """Write the wheel of the checkout `root` into `folder`."""
    project = tomllib.loads((root / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    files = _sources(root)
    version = f"{project['version']}+{_digest(files)[:8]}"
    info = f"{project['name'].replace('-', '_')}-{version}.dist-info"
    files |= {
        f"{info}/METADATA": _metadata(project, version).encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: voxel-weaver\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
        f"{info}/licenses/LICENSE": (root / "LICENSE").read_bytes(),
    }
    files[f"{info}/RECORD"] = _record(files, info)
    path = folder / f"{info.removesuffix('.dist-info')}-py3-none-any.whl"
    path.write_bytes(zipped(files))
    return path


def _sources(root: Path) -> dict[str, bytes]:
    found = {}
    for outside, inside in SOURCES:
        for path in sorted((root / outside).rglob("*")):
            parts = path.relative_to(root / outside).parts
            if path.is_file() and not any(part.startswith(".") or part == "__pycache__" for part in parts):
                found["/".join((inside, *parts))] = path.read_bytes()
    return found


def _digest(files: dict[str, bytes]) -> str:
    whole = hashlib.sha256()
    for name, content in sorted(files.items()):
        whole.update(f"{name}\0{len(content)}\0".encode() + content)
    return whole.hexdigest()


def _metadata(project: dict[str, Any], version: str) -> str:
    lines = [
        "Metadata-Version: 2.4",
        f"Name: {project['name']}",
        f"Version: {version}",
        f"Summary: {project['description']}",
        f"License-Expression: {project['license']}",
        "License-File: LICENSE",
        f"Requires-Python: {project['requires-python']}",
        *(f"Requires-Dist: {line}" for line in project["dependencies"]),
    ]
    return "\n".join(lines) + "\n"


def _record(files: dict[str, bytes], info: str) -> bytes:
    rows = [f"{name},sha256={_short(content)},{len(content)}" for name, content in sorted(files.items())]
    return "\n".join([*rows, f"{info}/RECORD,,", ""]).encode()


def _short(content: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
