"""What a session knows of language models: what the preferences say now, the keys, and what came of the last test.

A key lives in `Keys` alone: no property of Blender holds it, so no file that Blender writes can. Imports no bpy.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NamedTuple

from voxel_weaver.blender.settings.choices import KEY_VARIABLES, NO_PROVIDER
from voxel_weaver.scene.errors import VoxelWeaverError

if TYPE_CHECKING:
    from voxel_weaver.host.thinking.key_places import Keys
    from voxel_weaver.scene.choice import ModelChoice

SHOWN_KEY = "•" * 8
"""What stands in the field of a key that is there: its length says nothing either."""


class ModelWish(NamedTuple):
    """Which model the preferences name, and what it may cost. Prices of nothing are those of the table."""

    provider: str = NO_PROVIDER
    model: str = ""
    deep_model: str = ""
    embedding: str = ""
    base_url: str = ""
    profile: str = "balanced"
    spend_run: float = 0.5
    spend_day: float = 5.0
    price_in: float = 0.0
    price_out: float = 0.0
    proxy: str = ""
    online: bool = False

    @property
    def chosen(self) -> bool:
        return self.provider != NO_PROVIDER and bool(self.model.strip())

    @property
    def name(self) -> str:
        return f"{self.provider}/{self.model.strip()}" if self.chosen else ""

    @property
    def prices(self) -> tuple[float, float] | None:
        """The prices that were entered, in dollars for a million tokens."""
        both = round(self.price_in, 4), round(self.price_out, 4)
        return both if any(both) else None

    @property
    def connected(self) -> bool:
        """Whether there is a server to ask, if only for its models."""
        return self.provider != NO_PROVIDER

    def choice(self) -> ModelChoice | None:
        """The same for the host; None for no model. Loads what the engine is written with: not before it is ready."""
        return self.tried() if self.chosen else None

    def tried(self) -> ModelChoice | None:
        """The same for a test, for which a server is enough."""
        if not self.connected:
            return None
        from voxel_weaver.scene.choice import ModelChoice

        return ModelChoice(
            provider=self.provider,
            model=self.model.strip(),
            deep_model=self.deep_model.strip(),
            embedding=self.embedding.strip(),
            base_url=self.base_url.strip(),
            profile=self.profile,
            dollars_per_run=round(self.spend_run, 4),
            dollars_per_day=round(self.spend_day, 4),
            price_prompt=self.prices[0] if self.prices else None,
            price_completion=self.prices[1] if self.prices else None,
            proxy=self.proxy.strip(),
        )


class Models:
    """Of one session."""

    def __init__(self, wish: Callable[[], ModelWish] = ModelWish) -> None:
        self.wish = wish
        self.testing = ""
        """The provider that is being tested."""
        self.works: bool | None = None
        self.told: tuple[str, ...] = ()
        self.offered: dict[str, tuple[str, ...]] = {}
        """The models that the servers have which were tested, by provider."""
        self.problem = ""
        """Why the key that was typed last cannot be one."""
        self.proxy_problem = ""
        """The same for the proxy that was entered last."""
        self._keys: Keys | None = None
        self._origins: dict[str, str] = {}

    @property
    def keys(self) -> Keys:
        """Made when it is first needed; it reads nothing by itself."""
        if self._keys is None:
            from voxel_weaver.host.thinking.key_places import usual_keys

            self._keys = usual_keys(os.environ)
        return self._keys

    def key_origin(self, provider: str) -> str:
        """Where the key for a provider is from, in words; "" for nowhere. Looked up once, since panels ask often."""
        if provider not in self._origins:
            try:
                found = self.keys.find(provider, KEY_VARIABLES.get(provider, ()))
            except VoxelWeaverError as error:
                self.problem, found = str(error), None
            self._origins[provider] = found.origin if found is not None else ""
        return self._origins[provider]

    def type_key(self, provider: str, text: str) -> None:
        """Keep a typed key for this session; an empty text forgets it, and the dots that stand for one change
        nothing."""
        if text == SHOWN_KEY:
            return
        self.problem = ""
        try:
            self.keys.type_in(provider, text)
        except VoxelWeaverError as error:
            self.problem = str(error)
        self._origins.clear()

    def remember(self, provider: str) -> str:
        """Keep the typed key beyond the session, and say where; raises what its place raises."""
        place = self.keys.remember(provider)
        self._origins.clear()
        return place

    def forget(self, provider: str) -> tuple[str, ...]:
        """Remove the key from everywhere, and say from where."""
        places = self.keys.forget(provider)
        self._origins.clear()
        return places

    def begin_test(self, provider: str) -> None:
        """A test of this provider goes on from now."""
        self.testing, self.works, self.told = provider, None, ()

    def take(self, event: Any) -> None:
        """What came of a test. Another provider may have been chosen since it began."""
        if event.models:
            self.offered[self.testing] = event.models
        self.testing, self.works, self.told = "", event.works, event.lines
