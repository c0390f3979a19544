"""Where a key comes from: typed for this session, an environment variable, the system's keyring, a private file.

The order is that of nearness to the user, and each find says where it is from. Only Remember writes, to the keyring
where there is one, else to the private file, and says which. Nothing here prints a key or puts it into a value.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from voxel_weaver.llm.network.secret import Secret


class Keyring(Protocol):
    """A safe of the system: Windows' credentials, macOS' keychain, the secret service of a Linux desktop."""

    @property
    def name(self) -> str:
        """Words for the user: where the key then is."""
        ...

    def get(self, server: str) -> Secret | None: ...

    def put(self, server: str, key: Secret) -> bool:
        """Whether it was kept; a locked or missing safe keeps nothing and raises nothing."""
        ...

    def remove(self, server: str) -> bool: ...


class Found(NamedTuple):
    """A key and the words for where it came from."""

    key: Secret
    origin: str


class Keys:
    """The keys of one session, by server ("openai", "http://192.168.0.5:1234"), from all places in their order.

    `places` are tried in order for reading, and Remember takes the first that keeps the key.
    """

    def __init__(self, environment: Mapping[str, str], places: tuple[Keyring, ...]) -> None:
        self._environment = environment
        self._places = places
        self._session: dict[str, Secret] = {}
        self.changes = 0
        """How often a key was typed, remembered or forgotten: what was opened with an earlier one is opened anew."""

    def find(self, server: str, variables: tuple[str, ...]) -> Found | None:
        """The key for a server, or None; `variables` are the names that the environment may have it under."""
        if key := self._session.get(server):
            return Found(key, "typed in this session")
        for variable in variables:
            if text := self._environment.get(variable, "").strip():
                return Found(Secret(text), f"environment variable {variable}")
        for place in self._places:
            if key := place.get(server):
                return Found(key, place.name)
        return None

    def type_in(self, server: str, text: str) -> None:
        """Keeps a typed key for this session alone; an empty text forgets it."""
        self.changes += 1
        if text.strip():
            self._session[server] = Secret(text)
        else:
            self._session.pop(server, None)

    def remember(self, server: str) -> str:
        """Keeps the typed key beyond the session and says where; "" where there is nothing to keep or no place."""
        key = self._session.get(server)
        if key is None:
            return ""
        return next((place.name for place in self._places if place.put(server, key)), "")

    def forget(self, server: str) -> tuple[str, ...]:
        """Removes the key from the session and every place, and says from which places."""
        self.changes += 1
        self._session.pop(server, None)
        return tuple(place.name for place in self._places if place.remove(server))
