"""Which program may be started as a worker: a Python, never a Blender, whose window would open instead.

Blender's own `sys.executable` names the Python that it brings. Where a build names something else, that program is not
started; the Python that belongs to the running one is looked for beside its library, and where there is none, there
are no workers.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from voxel_weaver.scene.errors import SetupMissing

_PYTHON = re.compile(r"python[0-9.]*t?(\.exe)?", re.IGNORECASE)


def interpreter(named: str | None = None) -> str:
    """The Python to start, `named` before all others; raises SetupMissing where none can be started safely."""
    if named is not None:
        if _may_start(Path(named)):
            return named
        raise SetupMissing(f"{named!r} is no Python that can be started. Name one, or leave the setting empty.")
    for path in _known():
        if _may_start(path):
            return str(path)
    raise SetupMissing(f"No Python was found that belongs to {sys.executable!r}. Work is done without processes.")


def _may_start(path: Path) -> bool:
    return bool(_PYTHON.fullmatch(path.name)) and path.is_file()


def _known() -> Iterator[Path]:
    if sys.executable:
        yield Path(sys.executable)
    major, minor = sys.version_info[:2]
    for prefix in dict.fromkeys((sys.prefix, sys.base_prefix, sys.exec_prefix)):
        yield from (Path(prefix) / name for name in (f"bin/python{major}.{minor}", "bin/python.exe", "python.exe"))
