"""A probe says what a server can do and what to mend; it never raises for what the server does."""

from __future__ import annotations

import asyncio

from tests.unit.llm.network.servers import answers, in_turn, server, streams, wire_to
from tests.unit.llm.providers.spoken import Saying, openai
from voxel_weaver.llm.faults import AskAgain, Remedy
from voxel_weaver.llm.provider import Capabilities
from voxel_weaver.llm.providers.openai import OpenAI
from voxel_weaver.llm.providers.probing import probe
from voxel_weaver.llm.scripted import Line, ScriptedProvider

LISTED = answers("200 OK", b'{"data": [{"id": "m-1"}], "total_slots": 4}')
ANSWER = streams(*openai(Saying(('{"colour": ', '"blue"}'))))
REFUSED = answers("400 Bad Request", b'{"error": "response_format is not supported"}')


def clock() -> float:
    return asyncio.get_running_loop().time()


async def test_it_finds_the_rung_the_slots_and_the_times() -> None:
    for deeds, words in (((ANSWER,), "held to a JSON schema"), ((REFUSED, ANSWER), "with the schema in the prompt")):
        async with server(in_turn(LISTED, LISTED, *deeds)) as served, wire_to(served.address) as wire:
            found = await probe(OpenAI("openai", wire), "m-1", clock)
        assert found.works
        assert words in found.answers
        assert (found.slots, found.models) == (4, ("m-1",))
        assert 0 < found.first_token_s <= found.seconds
        assert found.tokens_per_s > 0


async def test_it_reports_what_to_mend() -> None:
    async with server(answers("401 Unauthorized", b'{"error": "no key"}')) as served, wire_to(served.address) as wire:
        found = await probe(OpenAI("openai", wire), "m-1", clock)
    assert (found.works, found.remedy) == (False, Remedy.SET_UP)
    assert "no key" in found.fault


async def test_it_asks_any_provider() -> None:
    gone = ScriptedProvider(lambda *_: Line(fault=AskAgain("gone")), can=Capabilities(models=("a",)))
    found = await probe(gone, "a", clock)
    assert (found.works, found.remedy, found.models, found.fault) == (False, Remedy.AGAIN, ("a",), "gone")
