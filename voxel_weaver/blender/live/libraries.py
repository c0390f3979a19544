"""The asset library while it is made: by a process beside this Blender, so that nobody waits. Imports no bpy."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from voxel_weaver.scene.errors import SettingRefused

if TYPE_CHECKING:
    from voxel_weaver.host.companion import Companion, Outcome


class Librarian(Protocol):
    """Who starts what writes the library into a folder; `blender` is the program, `home` where own assets are."""

    def __call__(self, folder: Path, blender: str, home: Path) -> Companion: ...


class Library:
    """What is being made, and what came of the last one."""

    def __init__(self) -> None:
        self.librarian: Librarian | None = None  # without one it is not offered
        self.folder: Path | None = None
        self.ended: Outcome | None = None
        self._companion: Companion | None = None

    @property
    def making(self) -> bool:
        return self._companion is not None

    def start(self, folder: Path, blender: str, home: Path) -> None:
        """Have it made; raises SettingRefused while one is, SetupMissing where no process can be started."""
        if self.making or self.librarian is None:
            raise SettingRefused("The asset library is being made already. Wait for it.")
        self.folder, self.ended = folder, None
        self._companion = self.librarian(folder, blender, home)

    def take(self) -> Outcome | None:
        """How it ended, once; none while it is made. Never waits."""
        ended = self._companion.outcome() if self._companion is not None else None
        if ended is None or self._companion is None:
            return None
        self._companion.stop()
        self._companion, self.ended = None, ended
        return ended

    def stop(self) -> None:
        """Give it up; what was there before stays."""
        companion, self._companion = self._companion, None
        if companion is not None:
            companion.stop()
