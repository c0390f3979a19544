"""What every door does about language models: from options, arguments and the environment to the minds of a run.

Without a model named, nothing here is touched and nothing is imported: the team thinks by itself.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import AsyncIterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from pydantic import ValidationError

from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import SettingRefused

if TYPE_CHECKING:
    from voxel_weaver.bus.observer import Tracer
    from voxel_weaver.host.thinking.minds import Minds

FROM_ENVIRONMENT = ("model", "deep_model", "provider", "base_url", "profile", "embedding", "proxy")
"""What may also stand in the environment, as VOXEL_WEAVER_MODEL and so on. Keys have the names of their providers."""
OF_NO_MODEL = ("profile", "proxy")
"""What of it holds for any model."""
NONE = ("none", "offline")
PROXY = "VOXEL_WEAVER_PROXY"


def choice_of(given: Mapping[str, object], environment: Mapping[str, str]) -> ModelChoice:
    """The choice: what was given, else what the environment says. `--model none` is none, whatever it says."""
    if str(given.get("model") or "").lower() in NONE:
        return ModelChoice()
    chosen = {name: environment.get(f"VOXEL_WEAVER_{name.upper()}", "").strip() for name in FROM_ENVIRONMENT}
    chosen = {name: text for name, text in chosen.items() if text}
    if given.get("model"):  # another model is another choice: what the environment says of its own does not fit it
        chosen = {name: text for name, text in chosen.items() if name in OF_NO_MODEL}
    stated = {name: value for name, value in given.items() if value not in (None, "")}
    try:
        choice = ModelChoice.model_validate({**chosen, **stated})
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        raise SettingRefused(f"{first['loc'][0]} cannot be used: {first['msg']}.") from error
    if not choice.model and (choice.deep_model or choice.base_url or choice.provider):
        raise SettingRefused("A provider or an address alone is no model; name the model as well.")
    return choice


def chosen(model: str | ModelChoice, base_url: str, profile: str) -> ModelChoice:
    """The choice of a call from Python: a model's name with what belongs to it, or all of it as a value."""
    if isinstance(model, ModelChoice):
        return model
    return choice_of({"model": model, "base_url": base_url, "profile": profile}, os.environ)


@contextlib.asynccontextmanager
async def minds_of(
    choice: ModelChoice,
    *,
    home: Path | None,
    key: str = "",
    trace: Tracer | None = None,
    environment: Mapping[str, str] | None = None,
) -> AsyncIterator[Minds | None]:
    """The minds of this choice, closed afterwards; None where no model was chosen. `key` is kept for so long only."""
    if not choice.model:
        yield None
        return
    from voxel_weaver.host.thinking.key_places import usual_keys
    from voxel_weaver.host.thinking.opening import is_online, open_minds, settings_of

    around = os.environ if environment is None else environment
    settings = settings_of(choice)
    assert settings is not None
    keys = usual_keys(around)
    if key:
        keys.type_in(settings.fast.partition("/")[0], key)
    minds = open_minds(settings, keys, around, online=lambda: is_online(around), home=home, trace=trace)
    try:
        yield minds
    finally:
        await minds.close()


@contextlib.asynccontextmanager
async def metrics_at(port: int | None, minds: Minds | None) -> AsyncIterator[str]:
    """The address where Prometheus finds the figures of model calls; "" where nobody asked for it."""
    if port is None or minds is None:
        yield ""
        return
    from voxel_weaver.host.thinking.metrics import serving

    async with serving(port, minds.exposition) as address:
        yield address
