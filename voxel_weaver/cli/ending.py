"""How a call of the command ends: its exit code, its last words, and nothing half-written left behind."""

from __future__ import annotations

import contextlib
import json
import logging
import os
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from voxel_weaver.scene.disk import sweep
from voxel_weaver.scene.errors import InputRefused, VoxelWeaverError

DONE, FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
NAMED = 5
"""Files that the last words name; of more they tell the number."""
LOG = logging.getLogger(__name__)


class Ending:
    """Knows what has to be tidied up, what was finished, and whether the last words have been said."""

    def __init__(self, *, as_json: bool) -> None:
        self.code = DONE
        self.finished: list[Path] = []
        self._as_json = as_json
        self._planned: tuple[Path, ...] = ()
        self._folder: Path | None = None
        self._last_words = ["mine"]
        self._result = _copy_of_standard_output() if as_json else None

    def will_write(self, paths: Sequence[Path], folder: Path | None = None) -> None:
        """These files are to come; this folder was made for them, and goes again when it stays empty."""
        self._planned = (*self._planned, *paths)
        self._folder = folder or self._folder

    def told(self) -> bool:
        """Take the right to the last words: True once, for the first who asks."""
        try:
            self._last_words.pop()  # one step, so that of two threads one gets it
        except IndexError:
            return False
        return True

    def failed(self, error: BaseException, *, interrupted: bool) -> None:
        """Tidy up, say what happened, and keep the exit code."""
        if isinstance(error, SystemExit):  # --help and --version have said all
            self.code = error.code if isinstance(error.code, int) else FAILED
            return
        self.tidy()
        self.code, text = self._words(error, interrupted=interrupted)
        if self.told():
            self._say("KeyboardInterrupt" if self.code == INTERRUPTED else type(error).__name__, text)

    def give_up(self) -> None:
        """End the process from beside it: called on a thread while the main one hangs in a render or a save."""
        self.tidy()
        _remove_blenders_folder()
        if self.told():
            self.code, text = self._words(KeyboardInterrupt(), interrupted=True)
            self._say("KeyboardInterrupt", text)
        os._exit(INTERRUPTED)

    def tidy(self) -> None:
        """Remove what this process left half-written, and the folder that it made for nothing."""
        sweep(self._planned)
        if self._folder is not None:
            with contextlib.suppress(OSError):  # it is not empty, so it stays
                self._folder.rmdir()

    def _words(self, error: BaseException, *, interrupted: bool) -> tuple[int, str]:
        kept = [str(path) for path in self.finished if path.exists()]
        more = f" and {len(kept) - NAMED} more" if len(kept) > NAMED else ""
        also = f" Finished before and kept: {', '.join(kept[:NAMED])}{more}." if kept else ""
        if interrupted or isinstance(error, KeyboardInterrupt):
            return INTERRUPTED, f"Interrupted; nothing half-written was left behind.{also}"
        if isinstance(error, VoxelWeaverError):
            return UNUSABLE if isinstance(error, InputRefused) else FAILED, f"{error}{also}"
        LOG.error("unexpected error", exc_info=error)
        return FAILED, f"Something broke inside: {error!r}. Please report it with the prompt and the log.{also}"

    def _say(self, kind: str, text: str) -> None:
        from voxel_weaver.cli.terminal import out, problem

        problem(text)
        if not self._as_json:
            return
        files = [str(path) for path in self.finished if path.exists()]
        line = json.dumps({"error": text, "kind": kind, "exit_code": self.code, "files": files})
        if self._result is None:
            out(line)
            return
        with contextlib.suppress(BrokenPipeError):
            os.write(self._result, f"{line}\n".encode())


def leave(code: int) -> NoReturn:
    """End a process that has Blender's module in it, at once: all is written and said.

    Blender has its own way to end when Python does, and it hangs or crashes there in some versions, for instance after
    an export of glTF. There is nothing left that it would have to do.
    """
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, ValueError):  # nobody reads it any more, or it was closed
            stream.flush()
    _remove_blenders_folder()
    os._exit(code)


def _copy_of_standard_output() -> int | None:
    """Where results go, also while standard output is turned away from Blender's chatter; None where it is no file."""
    try:
        return os.dup(sys.stdout.fileno())
    except (OSError, ValueError, AttributeError):
        return None


def _remove_blenders_folder() -> None:
    """Blender's folder for temporary files, which a process that ends by itself removes."""
    blender = sys.modules.get("bpy")
    place = getattr(getattr(blender, "app", None), "tempdir", "")
    if place:
        shutil.rmtree(place, ignore_errors=True)
