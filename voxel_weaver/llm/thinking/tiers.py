"""Who thinks about what: six roles in two tiers, their defaults, and the chain of models that a question goes along.

Tables and pure choice: the same question under the same circumstances gives the same chain, and the chain always ends
offline, which is nobody's model. It asks no model and counts no money itself.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import NamedTuple

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.scene.errors import SettingRefused


class Tier(StrEnum):
    """How long thinking may take: fast ones answer in about a second, deep ones in some."""

    FAST = "fast"
    DEEP = "deep"


class RoleName(StrEnum):
    """What kind of thinking a question wants."""

    MEASURE = "measure"
    TACTICS = "tactics"
    COORDINATION = "coordination"
    ACTION = "action"
    STRATEGY = "strategy"
    WORLD = "world"


class ThinkingRole(NamedTuple):
    """The defaults of a role: temperature and the longest answer, in tokens."""

    name: RoleName
    tier: Tier
    temperature: float
    max_tokens: int


ROLES = (
    ThinkingRole(RoleName.MEASURE, Tier.FAST, 0.2, 768),  # scores and findings: the same again for the same scene
    ThinkingRole(RoleName.TACTICS, Tier.FAST, 0.6, 1024),  # which materials, which colours
    ThinkingRole(RoleName.COORDINATION, Tier.FAST, 0.7, 1536),  # what goes with what
    ThinkingRole(RoleName.ACTION, Tier.FAST, 0.65, 512),  # one decision, now: a light, a shot
    ThinkingRole(RoleName.STRATEGY, Tier.DEEP, 0.8, 4096),  # long answers that must hold together: a brief, a new asset
    ThinkingRole(RoleName.WORLD, Tier.DEEP, 0.7, 3072),  # what belongs into a place
)

# The kinds of questions that agents ask, and the role that suits them. Another kind names its role itself.
SCENARIOS = (
    ("brief", RoleName.STRATEGY),
    ("belongs", RoleName.WORLD),
    ("parts", RoleName.STRATEGY),
    ("texture", RoleName.TACTICS),
    ("lighting", RoleName.ACTION),
    ("shots", RoleName.COORDINATION),
    ("review", RoleName.MEASURE),
    ("edit", RoleName.ACTION),
)

TASTES = frozenset({"belongs", "texture", "lighting", "shots"})
"""Kinds where the answer to a question that means nearly the same does as well. What a text says, how a thing is built
and what is thought of a scene is another answer each time, however alike the questions read."""

SHORT = 600  # characters: what asks so little is thought over quickly by a fast model as well as by a deep one
LONG = 24_000  # characters: about 6,000 tokens, more than small models hold in mind
DEAR = 0.25  # share of what is left to spend that one call may take without a cheaper model going first


class ModelName(BaseModel):
    """A model at one of the queue's providers."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    provider: str = Field(min_length=1, max_length=200)
    model: str = Field(min_length=1, max_length=200)

    def __str__(self) -> str:
        return f"{self.provider}/{self.model}"


class Models(BaseModel):
    """Which models the user has: one for each tier, and one for a role where it has its own. All may be the same."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    fast: ModelName | None = None
    deep: ModelName | None = None
    roles: Mapping[RoleName, ModelName] = Field(default_factory=dict)

    @property
    def named(self) -> tuple[ModelName, ...]:
        """All of them, each once."""
        given = (self.fast, self.deep, *self.roles.values())
        return tuple(dict.fromkeys(name for name in given if name is not None))


class Circumstances(NamedTuple):
    """What a choice depends on beside the question: its length, and whether deep models are used."""

    characters: int
    deep: bool = True


def model_named(name: str) -> ModelName:
    """A model written "provider/model"; its own name may hold slashes. SettingRefused for what names none."""
    provider, slash, model = name.partition("/")
    if not (provider and slash and model):
        raise SettingRefused(f"{name!r} names no model; write provider/model, for instance ollama/qwen3:4b")
    return ModelName(provider=provider, model=model)


def one_model(name: str) -> Models:
    """All roles on one model."""
    return Models(fast=model_named(name), deep=model_named(name))


def role_named(name: RoleName) -> ThinkingRole:
    return next(role for role in ROLES if role.name is name)


def role_for(kind: str) -> ThinkingRole:
    """The role that suits a kind of question; SettingRefused for a kind that no table knows."""
    for known, name in SCENARIOS:
        if known == kind:
            return role_named(name)
    raise SettingRefused(f"no role is known for questions of kind {kind!r}; name one, or add the kind to SCENARIOS")


def tier_for(role: ThinkingRole, circumstances: Circumstances) -> Tier:
    """The tier that goes first: the role's own, unless deep ones are switched off or the length says otherwise."""
    if not circumstances.deep or circumstances.characters <= SHORT:
        return Tier.FAST
    return Tier.DEEP if circumstances.characters > LONG else role.tier


def chain(role: ThinkingRole, models: Models, circumstances: Circumstances) -> tuple[ModelName, ...]:
    """The models to ask, first to last; empty means offline at once.

    Without deep models the chain still ends with one where nothing else is set: a slow answer is better than none.
    """
    by_tier = {Tier.FAST: models.fast, Tier.DEEP: models.deep}
    first = tier_for(role, circumstances)
    other = Tier.DEEP if first is Tier.FAST else Tier.FAST
    wanted = [models.roles.get(role.name), by_tier[first]]
    if circumstances.deep or other is Tier.FAST or by_tier[first] is None:
        wanted.append(by_tier[other])
    return tuple(dict.fromkeys(name for name in wanted if name is not None))


def tier_of(name: ModelName, role: ThinkingRole, models: Models, circumstances: Circumstances) -> Tier:
    """The tier that a model of the chain stands for. One that is both fast and deep stands for the one that was
    wanted."""
    by_tier = {Tier.FAST: models.fast, Tier.DEEP: models.deep}
    first = tier_for(role, circumstances)
    other = Tier.DEEP if first is Tier.FAST else Tier.FAST
    return next((tier for tier in (first, other) if by_tier[tier] == name), role.tier)


def affordable(
    names: tuple[ModelName, ...], cost: Mapping[ModelName, float], left: float | None
) -> tuple[ModelName, ...]:
    """Without what passes the budget; what would take a large share of it goes behind what does not.

    `cost` is what the call would cost at most by model, 0 where nobody knows; `left` None where there is no cap.
    """
    if left is None:
        return names
    paid = [name for name in names if cost.get(name, 0.0) <= left]
    return tuple(sorted(paid, key=lambda name: cost.get(name, 0.0) > DEAR * left))
