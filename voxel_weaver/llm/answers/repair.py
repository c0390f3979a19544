"""The repair ladder: what a model's text may have meant as JSON, the most literal reading first.

Readings only; whether one fits is the schema's word. Text is rewritten, never run, and each rung is one pass over it.
Nothing is made up: an answer that was cut off is closed only where the caller says that it was whole.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.answers.lenient import normal_json
from voxel_weaver.scene.errors import DataRefused

LONGEST_ANSWER = 200_000  # characters; a brief has some thousand
DEEPEST = 32  # brackets in brackets; a brief has six
MOST_BLOCKS = 8  # a model that thinks aloud quotes the question and an example before its answer

FENCE = re.compile(r"```[\w+-]*[ \t]*\n(.*?)(?:```|\Z)", re.DOTALL)
SIGN = re.compile(r'"(?:[^"\\]|\\(?:.|\Z))*(?P<end>"|\Z)|[][{}]', re.DOTALL)
BRACKET = re.compile(r"[][{}]")
THOUGHT_ENDS = re.compile(r"</(?:think|thinking|thought|reasoning)>|\[/THINK\]|<\|end_of_thought\|>", re.IGNORECASE)


class Reading(NamedTuple):
    """One thing that the text may have meant, and the rung of the ladder that it stands on."""

    value: JsonValue
    rung: str


def readings(text: str, whole: bool = True) -> Iterator[Reading]:
    """All readings of an answer, the most literal first; DataRefused where it passes a bound or holds nothing.

    With `whole` unset nothing is closed that the text left open.
    """
    if len(text) > LONGEST_ANSWER:
        raise DataRefused(f"the answer is {len(text)} characters long, more than {LONGEST_ANSWER}; ask for less")
    text = after_thoughts(text).strip("\ufeff \t\r\n")
    if (deep := depth(text)) > DEEPEST:
        raise DataRefused(f"the answer nests {deep} brackets, more than {DEEPEST}; ask for flat values")
    found = False
    for rung, candidate in candidates(text):
        value = value_or_none(candidate)
        if value is not None:
            found = True
            yield Reading(value, rung)
    for rung, candidate in candidates(text):
        mended = normal_json(candidate, close=whole)
        value = None if mended is None else value_or_none(mended)
        if value is not None:
            found = True
            yield Reading(value, f"{rung}, mended")
    if not found:
        raise DataRefused(f"the answer holds no JSON object that can be read: it begins with {text[:60]!r}")


def candidates(text: str) -> Iterator[tuple[str, str]]:
    """The pieces of the text that may be the value: all of it, what stands in fences, each outermost block."""
    if text.startswith(("{", "[")):
        yield "as it is", text
    for fence in FENCE.finditer(text):
        yield "fence", fence.group(1).strip()
    yield from (("block", block) for block in blocks(text))


def blocks(text: str) -> Iterator[str]:
    """The outermost objects in the text, in order; one that never closes reaches to the end."""
    start = level = given = 0
    for place, sign in signs(text):
        if sign == "{":
            start = place if level == 0 else start
            level += 1
        elif sign == "}" and level:
            level -= 1
            if level == 0:
                yield text[start : place + 1]
                given += 1
        if given == MOST_BLOCKS:
            return
    if level:
        yield text[start:]


def after_thoughts(text: str) -> str:
    """What follows the last end of a thought; the provider took whole thoughts out, a lone end is left by templates."""
    *_, end = (0, *(match.end() for match in THOUGHT_ENDS.finditer(text)))
    return text[end:]


def depth(text: str) -> int:
    """How deep brackets nest outside strings."""
    deepest = level = 0
    for _, sign in signs(text):
        level = level + 1 if sign in "[{" else max(0, level - 1)
        deepest = max(deepest, level)
    return deepest


def signs(text: str) -> Iterator[tuple[int, str]]:
    """The brackets outside strings, and where they stand. A quote that nothing closes begins no string.

    Once one is not closed no later one is, so each letter is looked at twice at most: servers that mean harm send
    answers which are nothing but quotes.
    """
    for token in SIGN.finditer(text):
        if token["end"] is None:
            yield token.start(), token.group()
        elif not token["end"]:
            yield from ((one.start(), one.group()) for one in BRACKET.finditer(text, token.start() + 1))
            return


def value_or_none(text: str) -> JsonValue:
    """The value of strict JSON; None for anything else. Numbers that are none (NaN, Infinity) are not JSON."""
    try:
        value: JsonValue = from_json(text, allow_inf_nan=False)
    except ValueError:
        return None
    return value if isinstance(value, dict | list) else None
