"""The private file for keys, where the system has no keyring: readable by its owner alone, in a folder of its own.

The one file that may hold a key. It is written whole and renamed, so that it is never half there, and a file that
others may read is not believed.
"""

from __future__ import annotations

import json
import os
import stat
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from pathlib import Path

from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.scene.errors import OutputRefused, SettingRefused

LONGEST_FILE = 1 << 16
FILE = "keys.json"


def usual_folder(environment: Mapping[str, str], home: Path, windows: bool) -> Path:
    """Where programs of this system keep what belongs to one user."""
    if windows:
        return Path(environment.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Voxel Weaver"
    return Path(environment.get("XDG_CONFIG_HOME") or home / ".config") / "voxel-weaver"


class KeyFile:
    """Keys by server in one file. On Windows the user's own folder keeps others out, elsewhere the mode does."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / FILE

    @property
    def name(self) -> str:
        return f"the file {self._path}, readable by you alone"

    def get(self, server: str) -> Secret | None:
        text = self._read().get(server)
        try:
            return Secret(text) if text else None
        except SettingRefused:
            return None  # somebody edited the file; a broken key is no key

    def put(self, server: str, key: Secret) -> bool:
        self._write({**self._read(), server: key.reveal()})
        return True

    def remove(self, server: str) -> bool:
        keys = self._read()
        if keys.pop(server, None) is None:
            return False
        if keys:
            self._write(keys)
        else:
            self._path.unlink(missing_ok=True)
        return True

    def _read(self) -> dict[str, str]:
        try:
            with self._path.open("rb") as file:
                if os.name != "nt" and os.fstat(file.fileno()).st_mode & (stat.S_IRWXG | stat.S_IRWXO):
                    raise OutputRefused(f"{str(self._path)!r} can be read by others; make it yours alone (chmod 600)")
                keys = json.loads(file.read(LONGEST_FILE))
        except FileNotFoundError:
            return {}
        except (OSError, ValueError):
            # Neither the error's text nor the file's is passed on: a JSON error quotes what it read.
            raise OutputRefused(f"{str(self._path)!r} cannot be read as keys; remove it and enter them again") from None
        if not isinstance(keys, dict):
            return {}
        return {name: key for name, key in keys.items() if isinstance(key, str)}

    def _write(self, keys: Mapping[str, str]) -> None:
        try:
            self._path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=".keys-")  # made with mode 600
        except OSError as error:
            raise OutputRefused(f"{str(self._path.parent)!r} cannot be written to: {error.strerror}") from error
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                json.dump(keys, file)
            Path(name).replace(self._path)
        except OSError as error:
            with suppress(OSError):
                Path(name).unlink()
            raise OutputRefused(f"{str(self._path)!r} cannot be written: {error.strerror}") from error
