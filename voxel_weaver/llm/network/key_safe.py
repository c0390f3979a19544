"""The system's keyring, through the library `keyring` where it is installed; without it there is none to be found.

Every failure of a safe (locked, refused, no desktop) means "not kept here", so that the next place is tried.
"""

from __future__ import annotations

from types import ModuleType

from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.scene.errors import SettingRefused

SERVICE = "Voxel Weaver"
# Backends of the library that keep nothing, or keep it where others may read it.
UNSAFE = ("fail", "null", "plaintext", "file")


class SystemSafe:
    """A safe behind the library's module, which is passed in: this product does not need it."""

    def __init__(self, library: ModuleType) -> None:
        self._library = library
        self._failure: type[Exception] = library.errors.KeyringError

    @property
    def name(self) -> str:
        return "the keyring of this system"

    @property
    def usable(self) -> bool:
        backend = type(self._library.get_keyring())
        return not any(word in f"{backend.__module__}.{backend.__name__}".lower() for word in UNSAFE)

    def get(self, server: str) -> Secret | None:
        if not self.usable:
            return None
        try:
            text = self._library.get_password(SERVICE, server)
            return Secret(text) if text else None
        except (self._failure, OSError, SettingRefused):
            return None

    def put(self, server: str, key: Secret) -> bool:
        if not self.usable:
            return False
        try:
            self._library.set_password(SERVICE, server, key.reveal())
        except (self._failure, OSError):
            return False
        return True

    def remove(self, server: str) -> bool:
        if self.get(server) is None:
            return False
        try:
            self._library.delete_password(SERVICE, server)
        except (self._failure, OSError):
            return False
        return True
