"""Compiles this installation's modules ahead of their first import, in a process of its own.

After an installation or an update nothing is compiled. The first run would do it three times at once, in this program
and in its workers, and take more than a second longer. Later starts find it done and start nothing.
"""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from voxel_weaver.host.workers.interpreter import interpreter
from voxel_weaver.scene.errors import SetupMissing

ROOT = Path(__file__).parents[1]
BESIDE = ("pydantic", "annotated_types", "typing_inspection", "typing_extensions")
"""What workers import beside the product itself and a Blender does not bring compiled."""
_LAST = "team.py"
"""Compiled after nearly all others: where that is done, the rest is, or nearly."""
_SCRIPT = """
import compileall, os, sys
for path in sys.argv[1:]:
    (compileall.compile_dir if os.path.isdir(path) else compileall.compile_file)(path, quiet=2)
"""


class Compiler:
    """The process, which ends by itself."""

    def __init__(self, paths: Sequence[Path]) -> None:
        self._process = subprocess.Popen(
            [interpreter(), "-I", "-S", "-c", _SCRIPT, *map(str, paths)],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )

    def wait(self, seconds: float) -> None:
        """Raises subprocess.TimeoutExpired where it takes longer."""
        self._process.wait(seconds)

    def stop(self) -> None:
        """End it now. A module is written whole or not at all."""
        self._process.kill()
        self._process.wait()


def compile_ahead(root: Path = ROOT) -> Compiler | None:
    """The process that compiles, or None where all is compiled, none may be written, or none can be started."""
    if sys.dont_write_bytecode or Path(importlib.util.cache_from_source(str(root / _LAST))).exists():
        return None
    try:
        return Compiler([root, *(path for name in BESIDE if (path := _place(name)) is not None)])
    except (SetupMissing, OSError):
        return None


def _place(name: str) -> Path | None:
    spec = importlib.util.find_spec(name)
    if spec is None or spec.origin is None:
        return None
    return Path(spec.origin).parent if spec.submodule_search_locations else Path(spec.origin)
