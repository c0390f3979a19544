"""A schema in, a value out: an answer that does not fit is asked for again, with what was wrong about it.

Three attempts. What a model says is only ever read as values of the schema. The raw text of a failed attempt goes to
whoever traces, shortened, and back to the model, never anywhere else.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json

from voxel_weaver.llm.answers.repair import readings
from voxel_weaver.llm.answers.schemas import asking_for
from voxel_weaver.llm.calling.line import Line, Watch
from voxel_weaver.llm.calls import Call, Finish, Message, Reply, Role
from voxel_weaver.llm.faults import AskDifferently, GivenUp
from voxel_weaver.scene.errors import AnswerRefused, DataRefused

ATTEMPTS = 3
MOST_FAULTS = 6
LONGEST_QUOTE = 4000
LONGEST_STEP = 40
MOST_TOKENS = 16_384
MORE, MORE_THOUGHT = 2, 8
"""How many times the tokens a model gets for its next attempt, when it was cut off in its answer or before it."""

Schema = TypeVar("Schema", bound=BaseModel)


class FailedAttempt(NamedTuple):
    """An answer that could not be used, for the trace: which attempt, what was wrong, and what was answered."""

    run: str
    kind: str
    model: str
    attempt: int
    problem: str
    raw: str


class Answer(NamedTuple, Generic[Schema]):
    """A value that fits, the reply it came from, how many attempts it took, and the rung of the repair ladder."""

    value: Schema
    reply: Reply
    attempts: int
    rung: str


class Misfit(NamedTuple):
    """Why an answer could not be used, in words that a model can mend it by."""

    problem: str


Failed = Callable[[FailedAttempt], None]


async def answered(
    line: Line,
    call: Call,
    schema: type[Schema],
    *,
    failed: Failed,
    watch: Watch | None = None,
    attempts: int = ATTEMPTS,
) -> Answer[Schema]:
    """The value that a model answers with; AnswerRefused after the last attempt, and what the line itself raises."""
    asking = call
    problem = ""
    for attempt in range(1, attempts + 1):
        try:
            reply = await line.ask(asking, watch)
        except AskDifferently as fault:
            # The server's word on this answer, or on this wording; the same again is another throw of the dice.
            problem = str(fault)
            failed(FailedAttempt(call.run, call.kind, call.model, attempt, problem, ""))
            if attempt == attempts:
                raise
            asking = asking.model_copy(update={"variant": asking.variant + 1})
            continue
        if reply.finish is Finish.FILTERED:
            raise GivenUp(f"model {call.model!r} declined to answer a question of kind {call.kind!r}")
        outcome = fitting(reply, schema)
        if not isinstance(outcome, Misfit):
            return Answer(outcome[0], reply, attempt, outcome[1])
        problem = outcome.problem
        failed(FailedAttempt(call.run, call.kind, reply.model, attempt, problem, reply.text[:LONGEST_QUOTE]))
        asking = asked_again(call, asking, reply, problem)
    raise AnswerRefused(
        f"model {call.model!r} gave no usable answer of kind {call.kind!r} in {attempts} attempts: {problem}; "
        "try a larger model"
    )


def fitting(reply: Reply, schema: type[Schema]) -> tuple[Schema, str] | Misfit:
    """The first reading of an answer that fits the schema, with its rung; else what was wrong with the first one."""
    whole = reply.finish is Finish.STOP
    first = ""
    try:
        for reading in readings(reply.text, whole):
            try:
                return schema.model_validate(reading.value), reading.rung
            except ValidationError as error:
                first = first or faults_in(error)
    except DataRefused as error:
        first = first or str(error)
    return Misfit(first if whole else f"it was cut off after {reply.usage.completion} tokens; be shorter")


def faults_in(error: ValidationError) -> str:
    """The first faults, each with its place; values are left out, since they may be long and mean nothing to us."""
    listed = error.errors(include_url=False, include_input=False, include_context=False)
    words = [f"{_place(fault['loc'])}: {fault['msg']}"[:200] for fault in listed[:MOST_FAULTS]]
    more = len(listed) - len(words)
    return "; ".join(words) + (f"; and {more} more" if more > 0 else "")


def _place(loc: tuple[int | str, ...]) -> str:
    """Where a fault is. The names of fields may be the model's own: they are shown shortly, and never obeyed."""
    steps = ("".join(letter for letter in str(step) if letter.isprintable())[:LONGEST_STEP] for step in loc)
    return ".".join(steps) or "the whole"


def asked_again(call: Call, asking: Call, reply: Reply, problem: str) -> Call:
    """The call with what was wrong about the latest answer, and that answer itself where it was whole.

    The schema is said in words now: some servers take one and do not hold the model to it.
    """
    shape = f" {asking_for(from_json(call.json_schema))}" if call.json_schema else ""
    if reply.finish is Finish.LENGTH or not reply.text.strip():
        words = f"Your answer could not be used: {problem}.{shape}"
        # Where not one letter came all of it went into reasoning, which takes what it takes.
        more = MORE if reply.text.strip() else MORE_THOUGHT
        tokens = min(max(MOST_TOKENS, call.max_tokens), asking.max_tokens * more)
        changes = {"messages": with_words(call.messages, words), "max_tokens": tokens, "separable": False}
        return call.model_copy(update=changes)
    said = Message(role=Role.ASSISTANT, text=reply.text[:LONGEST_QUOTE])
    words = f"This answer cannot be used: {problem}. Give the whole answer again.{shape}"
    turns = (*call.messages, said, Message(role=Role.USER, text=words))
    return call.model_copy(update={"messages": turns, "separable": False})


def with_words(messages: tuple[Message, ...], words: str) -> tuple[Message, ...]:
    """The messages with words at the end: joined to the user's last turn, since some servers refuse two in a row."""
    last = messages[-1]
    if last.role is not Role.USER:
        return (*messages, Message(role=Role.USER, text=words))
    return (*messages[:-1], Message(role=Role.USER, text=f"{last.text}\n\n{words}"))
