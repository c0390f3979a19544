"""The provider that follows a script keeps to the interface of real ones."""

from __future__ import annotations

import asyncio
from contextlib import aclosing

import pytest

from tests.unit.llm.queues import call
from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.calls import Call, Chunk, Finish
from voxel_weaver.llm.faults import AskAgain, GivenUp
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.scripted import Line, ScriptedProvider, always, in_order, recorded


async def pieces(provider: ScriptedProvider, asked: Call) -> list[Chunk]:
    async with aclosing(provider.stream(asked)) as stream:
        return [chunk async for chunk in stream]


def test_it_is_a_provider_and_answers_in_pieces() -> None:
    async def main() -> None:
        provider = ScriptedProvider(always("0123456789", 2.0))
        assert isinstance(provider, Provider)
        chunks = await pieces(provider, call())
        assert "".join(chunk.text for chunk in chunks) == "0123456789"
        assert [chunk.done for chunk in chunks] == [False] * 4 + [True]
        assert chunks[-1].finish is Finish.STOP
        assert asyncio.get_running_loop().time() == 2.0
        assert (provider.running, provider.most_running, provider.stopped) == (0, 1, 0)

    virtually(main())


def test_scripts_end_and_break_and_fail_as_told() -> None:
    async def main() -> None:
        provider = ScriptedProvider(in_order(["a", Line("b", finish=None), Line("c", fault=AskAgain("lost"))]))
        assert (await pieces(provider, call()))[-1].done
        assert not (await pieces(provider, call()))[-1].done
        with pytest.raises(AskAgain, match="lost"):
            await pieces(provider, call())
        with pytest.raises(GivenUp, match="has 3 answers"):
            await pieces(provider, call())

    virtually(main())


def test_a_recording_answers_what_was_recorded() -> None:
    async def main() -> None:
        asked = call("what?")
        provider = ScriptedProvider(recorded({asked.key: "this"}))
        assert "".join(chunk.text for chunk in await pieces(provider, asked)) == "this"
        with pytest.raises(GivenUp, match="record anew"):
            await pieces(provider, call("what else?"))

    virtually(main())


def test_a_copy_has_a_key_of_its_own() -> None:
    asked = call()
    key = asked.key
    assert asked.model_copy(update={"variant": 1}).key != key
    assert asked.model_copy(update={"run": "x", "priority": 1, "deadline_s": 2.0}).key == key
    assert asked.model_copy(update={"variant": 1}) != asked
