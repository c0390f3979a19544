"""A companion: the command in a process of its own, while the program that started it goes on.

For work in Blender's data that takes longer than a person should wait with a window that stands still. It is looked at
now and then and never waited for. Its process is a Blender where this one is in a Blender with a binary, else a Python.
"""

from __future__ import annotations

import contextlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

from voxel_weaver.host.workers.interpreter import interpreter
from voxel_weaver.scene.errors import SetupMissing

_MOST_SAID = 1 << 20


class Outcome(NamedTuple):
    """How it ended: with what the command said as JSON, or why there is none."""

    done: bool
    said: Mapping[str, object]
    why: str = ""


class Companion:
    """One call of the command, from its start to its end."""

    def __init__(self, script: Path, arguments: Sequence[str], blender: str = "", home: Path | None = None) -> None:
        """Start the script that runs the command, with these arguments; `home` is where its data are. Raises
        SetupMissing where there is nothing that can be started."""
        self._output = tempfile.TemporaryFile()  # noqa: SIM115 - it lives as long as the process
        try:
            self._process = subprocess.Popen(
                [*command(script, blender), "--", errand(arguments)],
                stdin=subprocess.DEVNULL,
                stdout=self._output,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **({"VOXEL_WEAVER_HOME": str(home)} if home is not None else {})},
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
        except OSError as error:
            self._output.close()
            raise SetupMissing(f"No second Blender can be started: {error}.") from error

    def outcome(self) -> Outcome | None:
        """How it ended; none while it is at work."""
        code = self._process.poll()
        if code is None:
            return None
        said = self._said()
        why = "" if code == 0 and said else str(said.get("error", "")) or f"It ended with code {code} and said nothing."
        return Outcome(not why, said, why)

    def wait(self, seconds: float) -> Outcome | None:
        """How it ended; none where it takes longer than this."""
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(seconds)
        return self.outcome()

    def stop(self) -> None:
        """End it now, whatever it does."""
        with contextlib.suppress(OSError):
            self._process.kill()
        self._process.wait()
        self._output.close()

    def _said(self) -> Mapping[str, object]:
        """The last line that is an object of JSON: Blender may print lines of its own around it."""
        if self._output.closed:
            return {}
        self._output.seek(0)
        for line in reversed(self._output.read(_MOST_SAID).decode("utf-8", "replace").splitlines()):
            with contextlib.suppress(ValueError):
                read = json.loads(line)
                if isinstance(read, dict):
                    return read
        return {}


def command(script: Path, blender: str) -> tuple[str, ...]:
    """What is started, before its errand."""
    if blender and Path(blender).is_file():
        return (blender, "--background", "--factory-startup", "--disable-autoexec", "--python", str(script))
    return (interpreter(), "-I", "-S", str(script))


def errand(arguments: Sequence[str]) -> str:
    """What the process is told: where this product is, and what to do."""
    own = str(Path(__file__).resolve().parents[2])
    # Not Blender's own scripts: a Blender has them, and a Python would take them for the module bpy.
    ours = [entry for entry in sys.path if entry and not (Path(entry) / "addon_utils.py").is_file()]
    paths = [*ours, *(() if own in ours else (own,))]
    return json.dumps({"paths": paths, "arguments": [*arguments, "--json"]})
