"""The report of a run: what took how long, who fell back, what was not met. Never part of the content hash."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.brief import Note
from voxel_weaver.scene.edits import Difference
from voxel_weaver.scene.scene import Review
from voxel_weaver.scene.value import Name, Number, Value, Words


class Stage(Value):
    """One piece of work of one agent, in seconds since the run began."""

    agent: Name
    gives: Words
    revision: int
    start: Number
    end: Number
    outcome: Name  # done, fallback, cancelled, failed
    text: Words = ""


Dollars = Annotated[float, Field(ge=0, allow_inf_nan=False)]
"""US dollars, as exactly as they were counted: most calls cost less than a cent."""


class Thought(Value):
    """One question that an agent asked a language model, and where its answer is from.

    `source` is "model", "cache" for an answer of a model that was given before, "fallback" where the agent's own
    answer stands. Only the first two change a scene. `tier` is "fast" or "deep", "" for a fallback.
    """

    agent: Name
    kind: Name
    source: Name
    model: Words = ""
    tier: Words = ""
    attempts: int = 0
    seconds: Number = 0.0
    note: Words = ""

    @property
    def counts(self) -> bool:
        """Whether a model's word is in the scene."""
        return self.source in ("model", "cache")


class ModelCall(Value):
    """One call to a model. `cost` is None where nobody knows it."""

    kind: str
    model: Words
    outcome: Name
    waited: Number = 0.0
    first_token: Number = 0.0
    seconds: Number = 0.0
    attempts: int = 0
    prompt_tokens: int = 0
    completion_tokens: int = 0
    cost: Dollars | None = None
    note: Words = ""


class Report(Value):
    run: Words
    seconds: Number
    revisions: int
    stages: tuple[Stage, ...]
    fallbacks: tuple[Words, ...] = ()  # "lighting: DeadlinePassed …; its fallback was used"
    notes: tuple[Note, ...] = ()
    review: Review | None = None
    reproducible: bool = True  # False after a fallback or with a model
    thoughts: tuple[Thought, ...] = ()  # what was asked of language models; empty without any
    calls: tuple[ModelCall, ...] = ()
    difference: Difference | None = None  # what an edit kept and changed

    @property
    def cost(self) -> float:
        """What all calls together cost, as far as it is known."""
        return sum(call.cost or 0.0 for call in self.calls)


def dollars(cost: float | None) -> str:
    """A cost in words: "$0.0021", or that nobody knows it."""
    if cost is None:
        return "cost unknown"
    return f"${cost:.4f}" if 0 < cost < 0.1 else f"${cost:.2f}"
