"""From what a person chose (provider, model, address) to the minds of a host: settings, keys, and where they lie.

The doors come here, each with its own words for the same choice. A key is never part of a choice.
"""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from voxel_weaver.bus.breaker import Breaker, BreakerPolicy
from voxel_weaver.bus.observer import Tracer
from voxel_weaver.host.thinking.minds import Minds, Told
from voxel_weaver.llm.answers.asking import FailedAttempt
from voxel_weaver.llm.figures.meters import CallRecord, Meters
from voxel_weaver.llm.limits.budget import Price
from voxel_weaver.llm.limits.hosts import Semaphore
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.network.proxies import checked_setting
from voxel_weaver.llm.providers import kind_named
from voxel_weaver.llm.thinking.assembly import ModelSettings, Surroundings, Thinking
from voxel_weaver.llm.thinking.profiles import profile_named, with_environment
from voxel_weaver.llm.thinking.tiers import RoleName, model_named
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import SettingRefused

FOLDER = "models"
"""Where answers of models are kept, in the folder for what is kept between runs."""
OFFLINE = "VOXEL_WEAVER_OFFLINE"
PATIENT = BreakerPolicy(failures=8, pause=5.0, longest_pause=30.0)
"""A server that loses four answers of ten lives; one that loses eight in a row is left alone for a while, and not for
as long as an agent of our own: the next scene may need it."""


def settings_of(choice: ModelChoice) -> ModelSettings | None:
    """The settings that a choice means, None where no model was chosen; raises SettingRefused."""
    if not choice.model:
        return None
    profile_named(choice.profile)
    provider, fast = _named(choice.provider, choice.model, choice.base_url)
    deep = _beside(provider, choice.deep_model) if choice.deep_model else fast
    price = price_in(choice)
    return ModelSettings(
        profile=choice.profile,
        fast=fast,
        deep=deep,
        roles={role: _beside(provider, name) for role, name in roles_in(choice)},
        embedding=_beside(provider, choice.embedding) if choice.embedding else "",
        addresses={provider: choice.base_url} if choice.base_url else {},
        proxy=checked_setting(choice.proxy),
        prices={model_named(name).model: price for name in (fast, deep)} if price is not None else {},
        dollars_per_run=choice.dollars_per_run,
        dollars_per_day=choice.dollars_per_day,
    )


def roles_in(choice: ModelChoice) -> tuple[tuple[RoleName, str], ...]:
    """The roles that have models of their own; raises SettingRefused for one that there is not."""
    known = {role.value: role for role in RoleName}
    for role, _ in choice.roles:
        if role not in known:
            raise SettingRefused(f"there is no role {role!r} of thinking; choose from {', '.join(known)}")
    return tuple((known[role], name) for role, name in choice.roles)


def price_in(choice: ModelChoice) -> Price | None:
    """The price that a person gave; None for the table's. One that is left out costs nothing beside one that is not."""
    if choice.price_prompt is None and choice.price_completion is None:
        return None
    return Price(prompt=choice.price_prompt or 0.0, completion=choice.price_completion or 0.0)


def _named(provider: str, model: str, address: str) -> tuple[str, str]:
    """Provider, and the model as "provider/model". A name that begins with a provider's says both by itself."""
    first, slash, _ = model.partition("/")
    if not provider and slash and _is_provider(first):
        return first, model
    if not provider and not address:
        raise SettingRefused(
            f"{model!r} does not say where the model is; write it as provider/model, for instance ollama/qwen3:4b, or "
            "name the provider as well"
        )
    kind = kind_named(provider or "custom")
    return kind.name, f"{kind.name}/{model.removeprefix(f'{kind.name}/')}"


def _beside(provider: str, model: str) -> str:
    """A model beside the first one, at the same provider unless its name begins with another's. OpenRouter's own names
    begin with those of others."""
    first, slash, _ = model.partition("/")
    named = slash and _is_provider(first) and (first == provider or provider != "openrouter")
    return model if named else f"{provider}/{model}"


def _is_provider(name: str) -> bool:
    try:
        kind_named(name)
    except SettingRefused:
        return False
    return True


def is_online(environment: Mapping[str, str]) -> bool:
    """Whether other machines may be contacted at all, as far as the environment says."""
    return environment.get(OFFLINE, "").strip().lower() in ("", "0", "false", "no", "off")


def surroundings(
    keys: Keys,
    environment: Mapping[str, str],
    *,
    online: Callable[[], bool],
    home: Path | None = None,
    semaphore: Semaphore | None = None,
    told: Callable[[Told], None] = lambda _told: None,
) -> Surroundings:
    """What a thinker needs from outside, as this machine has it."""

    def ended(record: CallRecord) -> None:
        told(record)

    def failed(attempt: FailedAttempt) -> None:
        told(attempt)

    return Surroundings(
        keys=keys,
        online=online,
        environment=environment,
        now=time.time,
        today=lambda: datetime.datetime.now(tz=datetime.UTC).date().isoformat(),
        semaphore=semaphore or Semaphore(1024),
        meters=Meters(ended),
        failed=failed,
        folder=home / FOLDER if home is not None else None,
        guard=lambda host: Breaker(host, PATIENT, "server"),
    )


def open_minds(
    settings: ModelSettings,
    keys: Keys,
    environment: Mapping[str, str],
    *,
    online: Callable[[], bool],
    home: Path | None,
    trace: Tracer | None = None,
    semaphore: Semaphore | None = None,
) -> Minds:
    """The minds of a host, on the loop that runs now; close them there. Raises SettingRefused."""

    def thinking(told: Callable[[Told], None]) -> Thinking:
        around = surroundings(keys, environment, online=online, home=home, semaphore=semaphore, told=told)
        return Thinking(settings, around)

    with_environment(profile_named(settings.profile), environment)  # refused before anything is opened
    return Minds(thinking, trace)
