"""Thinking with a language model, as agents see it: an inquiry and a schema go in, a value or None comes out.

Only the interface, and how an agent asks: the host fills it, or leaves it asleep. None means "think for yourself": no
model is set, it failed, or its answer could not be used. Whoever asks has its own answer already and only merges.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeVar, runtime_checkable

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.scene.errors import TeamRefused

if TYPE_CHECKING:
    from voxel_weaver.bus.agent import Context

Answer = TypeVar("Answer", bound=BaseModel)
Tell = Callable[[float, str], None]
"""Hears how far an answer is, 0 to 1, and in words."""
PROMPTS = "prompts"
"""The folder beside a team's agents that holds what they say to models."""
LONGEST_PROMPT = 40_000
VERSION = "version:"


class Inquiry(BaseModel):
    """What an agent asks: its instructions, which lie in a file beside it, and what this time is about.

    `kind` names the question in tables and reports ("brief", "texture"); `version` is that of the file.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    agent: str = Field(default="", max_length=80)
    kind: str = Field(min_length=1, max_length=80)
    version: str = Field(min_length=1, max_length=40)
    instructions: str = Field(min_length=1, max_length=LONGEST_PROMPT)
    text: str = Field(min_length=1, max_length=100_000)


@runtime_checkable
class Mind(Protocol):
    """What a run lends to its agents to think with."""

    @property
    def awake(self) -> bool:
        """Whether there is a model to ask. Who builds a long question looks first."""
        ...

    async def think(self, inquiry: Inquiry, schema: type[Answer], tell: Tell) -> Answer | None:
        """A model's answer, checked by the schema; None where the agent has to do without. Raises nothing but
        cancellation. The same inquiry within one run is asked once."""
        ...

    def foresee(self, inquiry: Inquiry, schema: type[BaseModel]) -> None:
        """Says that this will probably be asked in this run, so that it may be asked while others work."""
        ...


class Asleep:
    """The mind of a run without a model."""

    awake = False

    async def think(self, inquiry: Inquiry, schema: type[Answer], tell: Tell) -> Answer | None:
        return None

    def foresee(self, inquiry: Inquiry, schema: type[BaseModel]) -> None:
        pass


ASLEEP = Asleep()


async def thought(context: Context, inquiry: Inquiry, schema: type[Answer]) -> Answer | None:
    """The model's answer to an agent's inquiry, with progress on the way; None where the agent has to do without."""
    named = inquiry.model_copy(update={"agent": context.message.recipient})
    return await context.ports.mind.think(named, schema, context.progress)


def inquiry(agent_file: str, kind: str, text: str, given: str = "") -> Inquiry:
    """An inquiry with the instructions that lie beside the agent's file, in `prompts/<kind>.md`, and below them what is
    given with every inquiry of this kind."""
    version, instructions = _instructions(Path(agent_file).parent / PROMPTS / f"{kind}.md")
    if given:
        instructions = f"{instructions}\n\n{given}"
    return Inquiry(kind=kind, version=version, instructions=instructions, text=text)


@cache
def _instructions(path: Path) -> tuple[str, str]:
    """Version and text of a prompt file; raises TeamRefused where it is none."""
    try:
        with path.open(encoding="utf-8") as file:
            text = file.read(LONGEST_PROMPT)
    except (OSError, ValueError) as error:
        raise TeamRefused(f"The prompt {str(path)!r} cannot be read: {error}. Install the team again.") from error
    head, _, body = text.partition("\n")
    version = head.removeprefix(VERSION).strip()
    if not head.startswith(VERSION) or not version or not body.strip():
        raise TeamRefused(f"The prompt {str(path)!r} must begin with a line 'version: 1' and have text below it.")
    return version, body.strip()
