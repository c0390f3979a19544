"""Looking at a provider without making a scene: what it has, whether a model answers, and what that says in words.

The command and Blender's preferences say the same words.
"""

from __future__ import annotations

import contextlib
import time
from collections.abc import AsyncIterator, Callable, Iterator, Mapping
from typing import NamedTuple

from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.proxies import proxy_for
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers import PROVIDERS, Kind, connect, kind_named
from voxel_weaver.llm.providers.probing import Probe, probe
from voxel_weaver.llm.thinking.tiers import model_named
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import SettingRefused, VoxelWeaverError

TIMEOUT = 60.0
FEW = 8
SHOWN = 200
"""Models of a server that are listed; some offer thousands."""


class Listed(NamedTuple):
    """A kind of server as people see it. `key` says where a key for it was found, "" for nowhere."""

    name: str
    title: str
    address: str
    variable: str
    needs_key: bool
    key: str


def providers(keys: Keys) -> tuple[Listed, ...]:
    """All kinds of servers that can be asked."""
    return tuple(_listed(kind, keys) for kind in PROVIDERS)


def _listed(kind: Kind, keys: Keys) -> Listed:
    variable = kind.variables[0] if kind.variables else ""
    return Listed(kind.name, kind.title, kind.address, variable, kind.needs_key, origin_of_key(kind.name, keys))


def origin_of_key(provider: str, keys: Keys) -> str:
    """Where a key for this provider is from, in words; "" where there is none, or none that can be read."""
    try:
        found = keys.find(provider, kind_named(provider).variables)
    except VoxelWeaverError:
        return ""
    return found.origin if found is not None else ""


class Reach(NamedTuple):
    """How servers are reached: with which keys, whether over a network, and through which proxy (see ModelSettings)."""

    keys: Keys
    online: Callable[[], bool]
    proxy: str
    environment: Mapping[str, str]


@contextlib.asynccontextmanager
async def opened(provider: str, address: str, reach: Reach) -> AsyncIterator[Provider]:
    """A provider by itself, closed afterwards; raises SettingRefused."""
    kind = kind_named(provider)
    where = address or kind.address
    found = reach.keys.find(kind.name, kind.variables)
    proxy = proxy_for(where, reach.proxy, reach.environment) if where else None
    access = Access((where,) if where else (), reach.online)
    made = connect(kind, access, where, found.key if found else None, proxy)
    try:
        yield made
    finally:
        await made.close()


async def models_at(provider: str, address: str, reach: Reach) -> tuple[str, ...]:
    """The models that a server offers; raises a fault that says what to do."""
    async with opened(provider, address, reach) as asked:
        return (await asked.capabilities()).models


async def checked(fast: str, address: str, reach: Reach, timeout_s: float = TIMEOUT) -> Probe:
    """One small question to a model, "provider/model"."""
    name = model_named(fast)
    async with opened(name.provider, address, reach) as asked:
        return await probe(asked, name.model, time.monotonic, timeout_s)


def told(found: Probe) -> Iterator[str]:
    """What a probe found, in lines for people."""
    if not found.works:
        yield f"{found.provider}/{found.model} does not work: {found.fault}"
        if found.models and found.model not in found.models:
            yield offered(found.models)
        return
    times = f"the first word after {found.first_token_s:.2f} s, all after {found.seconds:.2f} s"
    yield f"{found.provider}/{found.model} works: {times}"
    yield f"Its answers are {found.answers}"
    if found.tokens_per_s:
        yield f"It writes {found.tokens_per_s:.0f} tokens a second"
    if found.slots:
        yield f"The server works on {found.slots} calls at once"


def offered(names: tuple[str, ...]) -> str:
    """What a server has, in one line for people."""
    if not names:
        return "The server has no models yet"
    more = " …" if len(names) > FEW else ""
    return f"The server has {len(names)} model{'' if len(names) == 1 else 's'}: {', '.join(names[:FEW])}{more}"


def needs_a_name(choice: ModelChoice) -> SettingRefused:
    """What to say where there is no model to check."""
    where = choice.provider or "ollama"
    return SettingRefused(f"Name the model that is to be tested, for instance --model {where}/qwen3:4b.")
