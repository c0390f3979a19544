"""What a server refuses by name is said otherwise; what worked is remembered; what failed altogether is not."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Callable
from contextlib import aclosing

import pytest

from voxel_weaver.llm.calls import Call, Chunk, Message, Role
from voxel_weaver.llm.faults import AskAgain, AskDifferently
from voxel_weaver.llm.providers.dialect import Dialect, Dialects, Rung

CALL = Call(messages=(Message(role=Role.USER, text="?"),), model="m", json_schema="{}")
Put = Callable[[Dialect], AsyncGenerator[Chunk, None]]


def refusing(words: Callable[[Dialect], str], tried: list[Dialect]) -> Put:
    """A server that says these words to a dialect, or answers where there are none."""

    async def put(dialect: Dialect) -> AsyncGenerator[Chunk, None]:
        tried.append(dialect)
        if refusal := words(dialect):
            raise AskDifferently(refusal)
        yield Chunk("yes")

    return put


async def spoken(dialects: Dialects, put: Put, call: Call = CALL) -> str:
    async with aclosing(dialects.speak(call, put)) as chunks:
        return "".join([chunk.text async for chunk in chunks])


async def test_words_that_are_refused_are_left_out_one_by_one() -> None:
    def words(dialect: Dialect) -> str:
        if not dialect.newer_token_word:
            return "Unsupported parameter: 'max_tokens'. Use 'max_completion_tokens' instead."
        if dialect.temperature:
            return "Unsupported value: 'temperature' does not support 0.2 with this model."
        return "stream_options is not permitted" if dialect.asks_usage else ""

    dialects, tried = Dialects(), list[Dialect]()
    assert await spoken(dialects, refusing(words, tried)) == "yes"
    assert dialects.of("m") == Dialect(Rung.SCHEMA, newer_token_word=True, temperature=False, asks_usage=False)
    assert len(tried) == 4
    assert await spoken(dialects, refusing(words, tried)) == "yes"
    assert len(tried) == 5
    assert dialects.of("other") == Dialect()


@pytest.mark.parametrize("lowest", list(Rung))
async def test_the_ladder_is_climbed_down_as_far_as_needed(lowest: Rung) -> None:
    dialects, tried = Dialects(), list[Dialect]()
    put = refusing(lambda dialect: "not supported" if dialect.rung < lowest else "", tried)
    assert await spoken(dialects, put) == "yes"
    assert [dialect.rung for dialect in tried] == list(Rung)[: lowest + 1]
    assert dialects.of("m").rung is lowest


async def test_without_a_schema_there_is_no_ladder() -> None:
    tried = list[Dialect]()
    with pytest.raises(AskDifferently, match="bad"):
        await spoken(Dialects(), refusing(lambda _: "bad", tried), CALL.model_copy(update={"json_schema": ""}))
    assert len(tried) == 1


async def test_a_server_that_refuses_all_is_quoted_with_its_first_words_and_teaches_nothing() -> None:
    dialects, tried = Dialects(), list[Dialect]()
    with pytest.raises(AskDifferently, match=r"^no 0$"):
        await spoken(dialects, refusing(lambda dialect: f"no {dialect.rung.value}", tried))
    assert [dialect.rung for dialect in tried] == list(Rung)
    assert dialects.of("m") == Dialect()


@pytest.mark.parametrize("words", ["does not match the expected peg-native format", "prompt is too long: 9000 tokens"])
async def test_a_miss_or_too_long_a_question_is_passed_on(words: str) -> None:
    tried = list[Dialect]()
    with pytest.raises(AskDifferently):
        await spoken(Dialects(), refusing(lambda _: words, tried))
    assert len(tried) == 1


async def test_what_breaks_after_it_began_is_passed_on() -> None:
    tried = list[Dialect]()

    async def put(dialect: Dialect) -> AsyncGenerator[Chunk, None]:
        tried.append(dialect)
        yield Chunk("y")
        raise AskDifferently("too much") if len(tried) == 1 else AskAgain("gone")

    for fault in (AskDifferently, AskAgain):
        with pytest.raises(fault):
            await spoken(Dialects(), put)
    assert len(tried) == 2
