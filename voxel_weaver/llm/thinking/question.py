"""What an agent asks and what it gets: a question with its prompt, a thought with where it came from.

Values only. A question names no model and no provider: which one thinks is decided elsewhere.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.calls import Urgency
from voxel_weaver.llm.thinking.tiers import RoleName, Tier

Value = TypeVar("Value", bound=BaseModel)


class Question(BaseModel):
    """One question. `kind` names it in the tables of roles, lifetimes and statistics ("brief", "texture", …).

    `instructions` is the agent's prompt file and `version` that file's; `text` is what this one is about. `deadline_s`
    counts from asking, waiting included; without it nothing times out while it waits. `tag` groups answers that lose
    their worth together.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: str = Field(min_length=1, max_length=100)
    instructions: str = Field(min_length=1, max_length=100_000)
    text: str = Field(min_length=1, max_length=200_000)
    version: str = Field(default="1", max_length=100)
    run: str = Field(default="", max_length=200)
    role: RoleName | None = None
    max_tokens: int | None = Field(default=None, ge=1, le=1_000_000)
    priority: int = Field(default=Urgency.NORMAL, ge=Urgency.CRITICAL, le=Urgency.LOW)
    background: bool = False
    separable: bool = False
    variant: int = Field(default=0, ge=0)
    deadline_s: float | None = Field(default=None, gt=0)
    tag: str = Field(default="", max_length=200)


class Source(StrEnum):
    """Where a thought came from."""

    MODEL = "model"
    CACHE = "cache"
    FALLBACK = "fallback"


class Thought(NamedTuple, Generic[Value]):
    """An answer. `note` is one sentence for the report, "" where a model answered at once and nothing is to be said.

    `model` is "provider/model" of whoever thought it, "" for a fallback; `tier` is what it stands for.
    """

    value: Value
    source: Source
    note: str = ""
    model: str = ""
    attempts: int = 0
    seconds: float = 0.0
    tier: Tier | None = None
