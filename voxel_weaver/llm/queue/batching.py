"""Small calls that fit together, asked in one prompt and taken apart again, where that was measured to be faster.

Only calls that say they are separable, of one model, with one system text and one schema. What cannot be taken apart
is asked again alone; nobody gets somebody else's answer: each is found by its number.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Sequence
from typing import Any

from voxel_weaver.llm.calls import Call, Message, Reply, Role, Usage
from voxel_weaver.llm.faults import AskDifferently
from voxel_weaver.llm.queue.work import Work

MOST = 6
LONGEST_QUESTION = 2_000
SINGLES_FIRST = 3
"""Single answers to see before a batch is tried: without them nothing can be compared."""
TRY_AGAIN_AFTER = 32
FASTER = 0.9
WEIGHT = 0.3
LONGEST_TIMEOUT_FACTOR = 3.0

INSTRUCTION = (
    "Below are {count} separate questions. Answer each on its own, as if it were the only one. "
    'Reply with one JSON object: {{"answers": [{{"number": 1, "answer": …}}, …]}}, one entry for each question, '
    "where answer is {shape}."
)


class _Pace:
    """Seconds of a place's time for one answer of a model, alone and in a batch."""

    def __init__(self) -> None:
        self.singles = 0
        self.single = 0.0
        self.each: float | None = None
        self.passed_over = 0

    def worth_it(self) -> bool:
        if self.singles < SINGLES_FIRST:
            return False
        if self.each is None or self.each < self.single * FASTER:
            return True
        self.passed_over += 1
        if self.passed_over < TRY_AGAIN_AFTER:
            return False
        self.passed_over = 0
        return True


class Batcher:
    """Knows which waiting calls fit together, and whether it pays."""

    def __init__(self) -> None:
        self._groups: dict[tuple[object, ...], OrderedDict[int, Work]] = {}
        self._paces: dict[str, _Pace] = {}

    def came(self, work: Work) -> None:
        """A call waits."""
        if work.call.separable and not work.alone and (group := _group(work.call)) is not None:
            self._groups.setdefault(group, OrderedDict())[work.id] = work

    def went(self, work: Work) -> None:
        """A call waits no more."""
        if not work.call.separable or (group := _group(work.call)) is None:
            return
        waiting = self._groups.get(group)
        if waiting is not None:
            waiting.pop(work.id, None)
            if not waiting:
                del self._groups[group]

    def mates(self, work: Work) -> tuple[Work, ...]:
        """The calls that go with this one; none where it does not pay."""
        group = _group(work.call) if work.call.separable else None
        waiting = self._groups.get(group) if group is not None else None
        if not waiting or not self._paces.setdefault(work.call.model, _Pace()).worth_it():
            return ()
        return tuple(waiting.values())[: MOST - 1]

    def together(self, calls: Sequence[Call]) -> Call:
        """One call that asks all of these."""
        first = calls[0]
        shape = "a JSON value as its schema says" if first.json_schema else "the text of the answer"
        questions = "\n\n".join(f"Question {n}:\n{call.messages[-1].text}" for n, call in enumerate(calls, 1))
        prompt = f"{INSTRUCTION.format(count=len(calls), shape=shape)}\n\n{questions}"
        return first.model_copy(
            update={
                "messages": (*first.messages[:-1], Message(role=Role.USER, text=prompt)),
                "max_tokens": min(1_000_000, sum(call.max_tokens for call in calls) + 32 * len(calls)),
                "timeout_s": max(call.timeout_s for call in calls) * min(LONGEST_TIMEOUT_FACTOR, float(len(calls))),
                "json_schema": _schema(first.json_schema, len(calls)),
                "schema_name": f"{first.schema_name or 'text'}_batch",
                "separable": False,
            }
        )

    def apart(self, first: Call, reply: Reply, count: int) -> list[Reply | AskDifferently]:
        """The answer to each question, in their order; a fault where there is none that can be told apart."""
        answers = _answers(reply.text, count)
        texts = [None if each is None else _text(each[0], as_json=bool(first.json_schema)) for each in answers]
        self._note_batch(first.model, reply.seconds, sum(text is not None for text in texts))
        share = Usage(
            prompt=reply.usage.prompt // count,
            completion=reply.usage.completion // count,
            cost=None if reply.usage.cost is None else reply.usage.cost / count,
        )
        return [
            AskDifferently(
                f"model {first.model!r} gave no answer to one of {count} questions in one prompt; ask it alone"
            )
            if text is None
            else reply.model_copy(update={"text": text, "usage": share, "batched": count})
            for text in texts
        ]

    def note_single(self, model: str, seconds: float) -> None:
        """A call of its own took so long."""
        pace = self._paces.setdefault(model, _Pace())
        pace.singles += 1
        pace.single = seconds if pace.singles == 1 else pace.single + WEIGHT * (seconds - pace.single)

    def note_refused(self, model: str) -> None:
        """A common prompt was refused, which costs each of its questions another call."""
        pace = self._paces.setdefault(model, _Pace())
        pace.each = pace.single * 2

    def _note_batch(self, model: str, seconds: float, answered: int) -> None:
        pace = self._paces.setdefault(model, _Pace())
        # A batch that cannot be taken apart was asked for nothing: as slow as if it had answered none of them.
        each = seconds / answered if answered else max(seconds, pace.single) * 2
        pace.each = each if pace.each is None else pace.each + WEIGHT * (each - pace.each)


def _group(call: Call) -> tuple[object, ...] | None:
    """What calls must have in common; None for a call that fits nowhere."""
    if len(call.messages[-1].text) > LONGEST_QUESTION or call.messages[-1].role is not Role.USER:
        return None
    return (call.provider, call.model, call.temperature, call.variant, call.json_schema, call.run, call.messages[:-1])


def _schema(item: str, count: int) -> str:
    own: dict[str, Any] = json.loads(item) if item else {"type": "string"}
    definitions = own.pop("$defs", None)  # References point to the root, so definitions have to move there.
    entry = {
        "type": "object",
        "properties": {"number": {"type": "integer"}, "answer": own},
        "required": ["number", "answer"],
        "additionalProperties": False,
    }
    whole: dict[str, Any] = {
        "type": "object",
        "properties": {"answers": {"type": "array", "items": entry, "minItems": count, "maxItems": count}},
        "required": ["answers"],
        "additionalProperties": False,
    }
    if definitions is not None:
        whole["$defs"] = definitions
    return json.dumps(whole)


def _answers(text: str, count: int) -> list[tuple[Any] | None]:
    """The answers by number, each in a tuple, since null is an answer too.

    Two for one number are none: nobody can say which is meant.
    """
    found: list[tuple[Any] | None] = [None] * count
    try:
        whole = json.loads(text[text.index("{") : text.rindex("}") + 1])
    except (ValueError, RecursionError):
        return found
    entries = whole.get("answers") if isinstance(whole, dict) else None
    seen: set[int] = set()
    for entry in entries if isinstance(entries, list) else ():
        number = entry.get("number") if isinstance(entry, dict) else None
        if type(number) is int and 1 <= number <= count and "answer" in entry:
            found[number - 1] = None if number in seen else (entry["answer"],)
            seen.add(number)
    return found


def _text(answer: object, *, as_json: bool) -> str:
    return answer if isinstance(answer, str) and not as_json else json.dumps(answer)
