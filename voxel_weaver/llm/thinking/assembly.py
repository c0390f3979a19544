"""Puts a thinker together from settings: providers, line, cache, budget; the one place here that knows all of them.

Settings name models and addresses and never hold a key. What cannot be opened (no key, a wrong address) is a sentence
for the user and costs its own models alone: the rest thinks, and without any the offline brains do.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.answers.asking import Failed
from voxel_weaver.llm.cache.answers import AnswerCache, CachePolicy
from voxel_weaver.llm.cache.near import NearIndex
from voxel_weaver.llm.cache.store import SqliteAnswers
from voxel_weaver.llm.calling.opening import OpenLine, open_line
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Book, Budget, Estimate, OpenBook, Price
from voxel_weaver.llm.limits.hosts import Guard, Semaphore
from voxel_weaver.llm.limits.prices import Tariff, usual_price
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.proxies import proxy_for
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers import connect, kind_named
from voxel_weaver.llm.providers.embedding import Embeddings, MakesVectors
from voxel_weaver.llm.thinking.estimating import foretold, scene_estimate
from voxel_weaver.llm.thinking.profiles import Profile, profile_named, with_environment
from voxel_weaver.llm.thinking.thinker import Parts, Thinker
from voxel_weaver.llm.thinking.tiers import TASTES, ModelName, Models, RoleName, model_named
from voxel_weaver.scene.errors import SettingRefused, StoreBroken, VoxelWeaverError

LOG = logging.getLogger(__name__)
CACHE_FILE = "answers.db"


class ModelSettings(BaseModel):
    """What a user chose. Models are written "provider/model"; `addresses` are by provider, where not the usual one.

    `proxy` is the way to servers on other machines: "" as the environment says, "none" for none.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    profile: str = "balanced"
    fast: str = ""
    deep: str = ""
    roles: Mapping[RoleName, str] = Field(default_factory=dict)
    embedding: str = ""
    addresses: Mapping[str, str] = Field(default_factory=dict)
    proxy: str = ""
    prices: Mapping[str, Price] = Field(default_factory=dict)
    dollars_per_run: float | None = Field(default=None, ge=0, allow_inf_nan=False)
    dollars_per_day: float | None = Field(default=None, ge=0, allow_inf_nan=False)

    def profiled(self, name: str, environment: Mapping[str, str]) -> Profile:
        """The profile of this name, as the environment and the caps that were set by hand change it."""
        caps = {"dollars_per_run": self.dollars_per_run, "dollars_per_day": self.dollars_per_day}
        given = {cap: value for cap, value in caps.items() if value is not None}
        return with_environment(profile_named(name), environment).model_copy(update=given)

    @property
    def models(self) -> Models:
        """The models by tier and role; SettingRefused for a name that names none."""
        fast, deep = (model_named(name) if name else None for name in (self.fast, self.deep))
        roles = {role: model_named(name) for role, name in self.roles.items() if name}
        return Models(fast=fast or deep, deep=deep or fast, roles=roles)


class Surroundings(NamedTuple):
    """What the settings need from outside. `now` tells seconds since 1970, `today` names the day for the budget.

    `folder` is where answers are kept, None keeps them in memory alone; `guard` makes a breaker for a host. `made` are
    providers that there are already, by name: a script or a recording in the place of a server.
    """

    keys: Keys
    online: Callable[[], bool]
    environment: Mapping[str, str]
    now: Callable[[], float]
    today: Callable[[], str]
    semaphore: Semaphore
    meters: Meters
    failed: Failed
    folder: Path | None = None
    guard: Callable[[str], Guard] | None = None
    made: Mapping[str, Provider] = MappingProxyType({})


class Thinking:
    """A thinker and all that it thinks with. Make it where a loop runs; close it there. `problems` are for the user."""

    def __init__(self, settings: ModelSettings, around: Surroundings) -> None:
        self.problems: list[str] = []
        self.meters = around.meters
        self._around = around
        self._settings = settings
        self.profile = settings.profiled(settings.profile, around.environment)
        wanted = settings.models
        self.providers = self._opened(settings, wanted)
        self.models = usable(wanted, self.providers)
        store = self._store()
        book: Book = store or OpenBook()
        self.budget = Budget({**usual_prices(settings, self.models), **settings.prices}, book, around.today)
        policy = CachePolicy(near_kinds=TASTES)
        self.cache = AnswerCache(around.now, policy, store=store, near=self._near(settings), meters=self.meters)
        self.cache.remember = self.profile.remember
        self.line: OpenLine = open_line(
            tuple(self.providers.values()),
            self.profile,
            semaphore=around.semaphore,
            budget=self.budget,
            meters=self.meters,
            guard=around.guard,
        )
        self.thinker = Thinker(
            Parts(
                line=self.line,
                models=lambda: self.models,
                profile=lambda: self.profile,
                cache=self.cache,
                meters=self.meters,
                budget=self.budget,
                failed=around.failed,
                server=self._server,
            )
        )

    @property
    def estimate(self) -> Estimate:
        """What a usual scene will cost at most."""
        return scene_estimate(self.models, self.profile, self.budget)

    def use(self, profile: str) -> None:
        """Goes on by another profile; SettingRefused where there is none of this name."""
        self.profile = self._settings.profiled(profile, self._around.environment)
        self.cache.remember = self.profile.remember
        self.line.use(self.profile)

    async def look_around(self) -> None:
        """Asks servers nearby how many calls they work on at once: more would stall all of them. One that does not
        answer is left as it is, and the first question to it tells why."""
        for provider in self.providers.values():
            if provider.host.startswith("https:"):
                continue  # no such server tells, and nothing is sent to them that is not needed
            try:
                self.line.found_slots(provider.host, (await provider.capabilities()).slots)
            except VoxelWeaverError as fault:
                LOG.info("%s does not say how many calls it works on at once: %s", provider.host, fault)

    async def close(self, seconds: float = 0.0) -> None:
        """Lets calls finish for so long, then ends everything."""
        await self.line.close(seconds)
        for provider in self.providers.values():
            await provider.close()
        self.cache.close()

    def _opened(self, settings: ModelSettings, models: Models) -> dict[str, Provider]:
        names = [name.provider for name in models.named]
        names += [model_named(settings.embedding).provider] if settings.embedding else []
        opened: dict[str, Provider] = {}
        for name in dict.fromkeys(names):
            if name in self._around.made:
                opened[name] = self._around.made[name]
                continue
            try:
                kind = kind_named(name)
                address = settings.addresses.get(name) or kind.address
                found = self._around.keys.find(name, kind.variables)
                access = Access((address,) if address else (), self._around.online)
                proxy = proxy_for(address, settings.proxy, self._around.environment) if address else None
                opened[name] = connect(kind, access, address, found.key if found else None, proxy)
            except VoxelWeaverError as fault:
                self.problems.append(str(fault))
        return opened

    def _server(self, provider: str) -> str:
        return self.providers[provider].host if provider in self.providers else ""

    def _store(self) -> SqliteAnswers | None:
        if self._around.folder is None:
            return None
        try:
            return SqliteAnswers(self._around.folder / CACHE_FILE, self._around.now)
        except StoreBroken as fault:
            self.problems.append(str(fault))
            return None

    def _near(self, settings: ModelSettings) -> NearIndex | None:
        if not settings.embedding:
            return None
        name = model_named(settings.embedding)
        provider = self.providers.get(name.provider)
        if isinstance(provider, MakesVectors):
            return NearIndex(Embeddings(provider, name.model, self._around.semaphore, self.meters))
        if provider is not None:
            self.problems.append(f"{name.provider!r} makes no vectors of texts; choose another for near matches")
        return None


def told_of(settings: ModelSettings, environment: Mapping[str, str]) -> str:
    """One sentence about what a scene will cost with these settings; nothing is opened for it."""
    profile, models = settings.profiled(settings.profile, environment), settings.models
    budget = Budget({**usual_prices(settings, models), **settings.prices}, OpenBook(), str)
    return foretold(scene_estimate(models, profile, budget), profile)


def usual_prices(settings: ModelSettings, models: Models) -> dict[str, Price]:
    """What the table of common models says of these, by "provider/model"; the user's own word stands above it."""
    found: dict[str, Price] = {}
    for name in models.named:
        tariff = tariff_of(name, settings.addresses.get(name.provider, ""))
        if tariff is not None and name.model not in settings.prices:
            found[str(name)] = Price(prompt=tariff.prompt, completion=tariff.completion)
    return found


def tariff_of(name: ModelName, address: str) -> Tariff | None:
    """What a model costs by the table, at its usual address or at this one; None where it does not say."""
    try:
        kind = kind_named(name.provider)
        return usual_price(kind.name, name.model, address or kind.address, kind.address)
    except SettingRefused:
        return None  # a script in the place of a server, or an address that is none: said where it is opened


def usable(models: Models, providers: Mapping[str, Provider]) -> Models:
    """The models whose provider could be opened."""

    def kept(name: ModelName | None) -> ModelName | None:
        return name if name is not None and name.provider in providers else None

    roles = {role: name for role, name in models.roles.items() if name.provider in providers}
    return Models(fast=kept(models.fast), deep=kept(models.deep), roles=roles)
