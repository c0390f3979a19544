"""Work that a process beside this Blender does, so that nobody waits. Imports no bpy."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from voxel_weaver.scene.errors import SettingRefused

if TYPE_CHECKING:
    from voxel_weaver.host.companion import Companion, Outcome


class Librarian(Protocol):
    """Who starts what writes the asset library into a folder; `blender` is the program, `home` where own assets are."""

    def __call__(self, folder: Path, blender: str, home: Path) -> Companion: ...


class Adopter(Protocol):
    """Who starts what keeps a person's model as the asset for a noun, with their other assets under `home`."""

    def __call__(
        self, path: Path, noun: str, height: float, turn: float, support: str, force: bool, blender: str, home: Path
    ) -> Companion: ...


class Beside:
    """Work of one kind, one piece at a time, and what came of the last one."""

    def __init__(self) -> None:
        self.about: Path | None = None
        self.ended: Outcome | None = None
        self._companion: Companion | None = None

    @property
    def busy(self) -> bool:
        return self._companion is not None

    def start(self, about: Path, begin: Callable[[], Companion]) -> None:
        """Have it done; raises SettingRefused while something is, SetupMissing where no process can be started."""
        if self.about is not None and self.busy:
            raise SettingRefused(f"{self.about.name!r} is at work already. Wait for it.")
        self.about, self.ended = about, None
        self._companion = begin()

    def wait(self, seconds: float) -> Outcome | None:
        """How it ended, for a script; none where it takes longer."""
        if self._companion is not None:
            self._companion.wait(seconds)
        return self.take()

    def take(self) -> Outcome | None:
        """How it ended, once; none while it is at work. Never waits."""
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
