"""What the runs of a long-lived host think with, by what their person chose: opened once, changed while all runs.

Runs that have begun keep what they began with; an earlier choice is closed when nobody thinks with it any more. Nothing
of it is imported before a model is chosen.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from voxel_weaver.host.events import ModelChecked

if TYPE_CHECKING:
    from voxel_weaver.host.events import ModelCalls
    from voxel_weaver.host.thinking.minds import Minds
    from voxel_weaver.llm.limits.hosts import Semaphore
    from voxel_weaver.llm.network.keys import Keys
    from voxel_weaver.scene.choice import ModelChoice


class Thinkers:
    """Of one loop. `keys` belong to the session; `online` is asked each time."""

    def __init__(self, home: Path | None, keys: Keys | None = None, online: Callable[[], bool] = lambda: False) -> None:
        self._home = home
        self._keys = keys
        self._online = online
        self._choice: tuple[ModelChoice, int] | None = None
        self._minds: Minds | None = None
        self._earlier: list[Minds] = []
        self._semaphore: Semaphore | None = None

    async def minds(self, choice: ModelChoice | None) -> Minds | None:
        """The minds of this choice; None for none. Raises SettingRefused."""
        for minds in [minds for minds in self._earlier if minds.idle]:
            self._earlier.remove(minds)
            await minds.close()
        if choice is None or not choice.model:
            return None
        keys = self._own_keys()
        wanted = choice, keys.changes
        if self._minds is None or self._choice != wanted:
            if self._minds is not None:
                self._earlier.append(self._minds)
            self._minds, self._choice = self._opened(choice, keys), wanted
        return self._minds

    def calls(self) -> ModelCalls | None:
        """The calls of the present choice; None without one."""
        return self._minds.calls() if self._minds is not None else None

    async def check(self, choice: ModelChoice) -> ModelChecked:
        """Whether a model answers, and what to tell of it; without a model, which ones there are. Raises SettingRefused
        or a fault that says what to do."""
        from voxel_weaver.host.thinking.checking import Reach, checked, models_at, offered, told
        from voxel_weaver.host.thinking.opening import settings_of
        from voxel_weaver.llm.thinking.assembly import told_of

        reach = Reach(self._own_keys(), self._online, choice.proxy, os.environ)
        settings = settings_of(choice)
        if settings is None:
            names = await models_at(choice.provider, choice.base_url, reach)
            return ModelChecked(bool(names), (offered(names),), names)
        found = await checked(settings.fast, choice.base_url, reach)
        costs = told_of(settings, os.environ) if found.works else ""
        return ModelChecked(found.works, (*told(found), *((costs,) if costs else ())), found.models)

    async def close(self) -> None:
        for minds in (*self._earlier, *((self._minds,) if self._minds is not None else ())):
            await minds.close()
        self._earlier.clear()
        self._minds = None

    def _opened(self, choice: ModelChoice, keys: Keys) -> Minds:
        from voxel_weaver.host.thinking.opening import open_minds, settings_of
        from voxel_weaver.llm.limits.hosts import Semaphore

        settings = settings_of(choice)
        assert settings is not None  # a choice with a model has some
        self._semaphore = self._semaphore or Semaphore(
            1
        )  # all models of this process together; a profile says how many
        return open_minds(settings, keys, os.environ, online=self._online, home=self._home, semaphore=self._semaphore)

    def _own_keys(self) -> Keys:
        if self._keys is None:
            from voxel_weaver.host.thinking.key_places import usual_keys

            self._keys = usual_keys(os.environ)
        return self._keys
