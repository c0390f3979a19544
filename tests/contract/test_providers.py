"""Whoever stands on the roster of providers keeps the same promises, each in the words of its own API."""

from __future__ import annotations

import asyncio
import json
import traceback
from collections.abc import AsyncIterator
from contextlib import aclosing, asynccontextmanager

import pytest

from tests.unit.llm.network.servers import Deed, Server, answers, hangs, hangs_up, in_turn, server, streams
from tests.unit.llm.providers.spoken import SPEAKERS, Saying, Speaker
from voxel_weaver.llm.calls import Call, Chunk, Finish, Message, Role
from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.providers import PROVIDERS, Kind, connect, kind_named, rooted
from voxel_weaver.llm.providers.telling import MOST_MODELS
from voxel_weaver.scene.errors import SettingRefused

KEY = Secret("sk-0123456789-abcdefghij")
SCHEMA = '{"type": "object", "properties": {"name": {"type": "string", "title": "Name"}}}'
CALL = Call(
    messages=(Message(role=Role.SYSTEM, text="You furnish rooms."), Message(role=Role.USER, text="A bed.")),
    model="m-1",
    temperature=0.5,
    max_tokens=77,
    timeout_s=5.0,
)
SHAPED = CALL.model_copy(update={"json_schema": SCHEMA, "schema_name": "thing"})
WORDS = ('{"na', 'me": "b', 'ed"}')

every_kind = pytest.mark.parametrize("kind", PROVIDERS, ids=lambda kind: kind.name)


def speaker(kind: Kind) -> tuple[Speaker, bytes]:
    return next((speak, listed) for made, speak, listed in SPEAKERS if made is kind.make)


@asynccontextmanager
async def asked(kind: Kind, deed: Deed) -> AsyncIterator[tuple[Provider, Server]]:
    async with server(deed) as served:
        provider = connect(kind, Access((served.address,), lambda: False), served.address + "/v1", KEY)
        try:
            yield provider, served
        finally:
            await provider.close()
            await provider.close()


async def said(provider: Provider, call: Call = CALL) -> list[Chunk]:
    async with aclosing(provider.stream(call)) as chunks:
        return [chunk async for chunk in chunks]


async def collect(provider: Provider, came: list[Chunk]) -> None:
    """All that comes before it ends or fails."""
    async with aclosing(provider.stream(CALL)) as chunks:
        while not came or not came[-1].done:
            came.append(await anext(chunks))


def text(chunks: list[Chunk]) -> str:
    return "".join(chunk.text for chunk in chunks)


@every_kind
async def test_an_answer_comes_in_pieces_and_says_how_it_ended(kind: Kind) -> None:
    deed = streams(*speaker(kind)[0](Saying(WORDS)), pause=0.002)
    async with asked(kind, deed) as (provider, served):
        chunks = await said(provider)
    assert isinstance(provider, Provider)
    assert (provider.name, provider.host) == (kind.name, served.address)
    assert text(chunks) == "".join(WORDS)
    assert len(chunks) > len(WORDS)
    assert [chunk.done for chunk in chunks] == [False] * (len(chunks) - 1) + [True]
    last = chunks[-1]
    assert (last.finish, last.model) == (Finish.STOP, "m-1")
    assert last.usage is not None
    assert (last.usage.prompt, last.usage.completion) == (11, 7)


@every_kind
async def test_the_question_is_sent_whole_and_the_key_in_its_header_alone(kind: Kind) -> None:
    async with asked(kind, streams(*speaker(kind)[0](Saying(WORDS)))) as (provider, served):
        await said(provider, SHAPED)
        head, _, body = served.requests[0].partition("\r\n\r\n")
    asked_for = json.loads(body)
    assert asked_for["model"] == "m-1"
    assert asked_for["stream"] is True
    assert "You furnish rooms." in body
    assert asked_for["messages"][-1] == {"role": "user", "content": "A bed."}
    assert '"additionalProperties": false' in body
    assert "77" in body
    assert f"\r\n{kind.key_header[0]}: {kind.key_header[1]}{KEY.reveal()}" in head
    assert KEY.reveal() not in body + head.split("\r\n")[0]


@every_kind
async def test_thoughts_are_no_part_of_the_answer_but_a_sign_of_life(kind: Kind) -> None:
    speak = speaker(kind)[0]
    for saying in (Saying(("<thi", "nk>secret {", "}</think>", *WORDS)), Saying(WORDS, thoughts="secret")):
        async with asked(kind, streams(*speak(saying))) as (provider, _):
            chunks = await said(provider)
        assert text(chunks) == "".join(WORDS)
        assert chunks[0] == Chunk()


@every_kind
async def test_an_answer_without_its_end_is_none(kind: Kind) -> None:
    pieces = speaker(kind)[0](Saying(WORDS, finish=""))
    for deed in (streams(*pieces), streams(*pieces, then=hangs_up)):
        async with asked(kind, deed) as (provider, _):
            with pytest.raises(AskAgain, match="broke"):
                await said(provider)


@every_kind
async def test_an_answer_that_grew_too_long_says_so(kind: Kind) -> None:
    async with asked(kind, streams(*speaker(kind)[0](Saying(WORDS, finish="length")))) as (provider, _):
        assert (await said(provider))[-1].finish is Finish.LENGTH


@every_kind
async def test_an_error_in_the_middle_is_a_fault(kind: Kind) -> None:
    pieces = speaker(kind)[0](Saying(WORDS, error=f"overloaded by {KEY.reveal()}"))
    async with asked(kind, streams(*pieces)) as (provider, _):
        with pytest.raises(AskAgain, match="overloaded") as caught:
            await said(provider)
    assert caught.value.overloaded
    assert KEY.reveal() not in str(caught.value)


@every_kind
@pytest.mark.parametrize("finish", ["stop", ""])
async def test_an_answer_that_says_the_key_is_stopped_before_half_of_it_is_out(kind: Kind, finish: str) -> None:
    key = KEY.reveal()
    by_number = "".join(f"\\u{ord(letter):04x}" for letter in key)
    for words in ((f"it is {key}",), tuple(key), tuple(by_number), (by_number[:50], by_number[50:])):
        async with asked(kind, streams(*speaker(kind)[0](Saying(words, finish=finish)))) as (provider, _):
            came: list[Chunk] = []
            with pytest.raises(GivenUp, match="said the key") as caught:
                await collect(provider, came)
        assert not KEY.is_in(text(came))
        assert key not in "".join(traceback.format_exception(caught.value))


@every_kind
async def test_a_word_entered_in_place_of_a_key_may_be_said(kind: Kind) -> None:
    async with server(streams(*speaker(kind)[0](Saying(("an ollama on a rug",))))) as served:
        provider = connect(kind, Access((served.address,), lambda: False), served.address + "/v1", Secret("ollama"))
        assert text(await said(provider)) == "an ollama on a rug"
        await provider.close()


@every_kind
@pytest.mark.parametrize(
    "garbage",
    [
        f"data: {KEY.reveal()}\n\n".encode(),
        b"data: {not json\n\n",
        b"data: [1]\n\n",
        b"\xff\xfe\xfd\n\n",
        b"data: 7\n\n",
    ],
)
async def test_garbage_is_a_fault(kind: Kind, garbage: bytes) -> None:
    async with asked(kind, streams(garbage)) as (provider, _):
        with pytest.raises(AskAgain) as caught:
            await said(provider)
    assert KEY.reveal() not in "".join(traceback.format_exception(caught.value))


@every_kind
@pytest.mark.parametrize("status", ["401 Unauthorized", "404 Not Found", "403 Forbidden"])
async def test_what_a_person_must_mend_is_said(kind: Kind, status: str) -> None:
    async with asked(kind, answers(status, b'{"error": {"message": "no"}}')) as (provider, served):
        with pytest.raises(SetUpFirst):
            await said(provider, SHAPED)
        assert len(served.requests) == 1


@every_kind
async def test_a_schema_that_is_refused_is_asked_for_in_words_and_that_is_remembered(kind: Kind) -> None:
    no = answers("400 Bad Request", b'{"error": {"message": "response_format, format and tools are not supported"}}')
    async with asked(kind, in_turn(no, streams(*speaker(kind)[0](Saying(WORDS))))) as (provider, served):
        assert text(await said(provider, SHAPED)) == "".join(WORDS)
        assert text(await said(provider, SHAPED)) == "".join(WORDS)
        bodies = [json.loads(request.partition("\r\n\r\n")[2]) for request in served.requests]
    assert len(bodies) == 3
    told = [json.dumps([body["messages"], body.get("system")]) for body in bodies]
    assert ["JSON schema" in words for words in told] == [False, True, True]
    assert bodies[1] == bodies[2]


@every_kind
async def test_a_question_that_is_refused_for_itself_teaches_nothing(kind: Kind) -> None:
    no = answers("400 Bad Request", b'{"error": {"message": "the maximum context length is 8192 tokens"}}')
    yes = streams(*speaker(kind)[0](Saying(WORDS)))
    async with asked(kind, in_turn(no, yes)) as (provider, served):
        with pytest.raises(AskDifferently):
            await said(provider, SHAPED)
        await said(provider, SHAPED)
        first, second = (request.partition("\r\n\r\n")[2] for request in served.requests)
    assert first == second


@every_kind
async def test_a_server_that_refuses_everything_is_not_asked_for_ever(kind: Kind) -> None:
    async with asked(kind, answers("400 Bad Request", b'{"error": "no"}')) as (provider, served):
        with pytest.raises(AskDifferently):
            await said(provider, SHAPED)
        assert 2 <= len(served.requests) <= 4


@every_kind
async def test_leaving_an_answer_frees_the_server(kind: Kind) -> None:
    async with asked(kind, streams(*speaker(kind)[0](Saying(WORDS, finish="")), then=hangs)) as (provider, served):
        chunks = provider.stream(CALL)
        assert (await anext(chunks)).text
        await chunks.aclose()
        async with asyncio.timeout(2):
            await served.left.wait()


@every_kind
async def test_it_says_what_it_can_do(kind: Kind) -> None:
    async with asked(kind, answers("200 OK", speaker(kind)[1])) as (provider, served):
        can = await provider.capabilities()
        number = len(served.requests)
        assert await provider.capabilities() == can
        assert len(served.requests) == number
    assert can.models == ("m-1", "m-2")
    assert can.json_schema
    assert can.slots in (None, 4)


@every_kind
async def test_names_of_models_are_letters_a_bounded_number_and_never_the_key(kind: Kind) -> None:
    word = "name" if b'"name"' in speaker(kind)[1] else "id"
    names = ["\x1b[2Jm-1", KEY.reveal(), "x" * 10_000, "m-1", "", *(f"n-{number}" for number in range(20_000))]
    body = json.dumps({list_word: [{word: name} for name in names] for list_word in ("data", "models")}).encode()
    async with asked(kind, answers("200 OK", body)) as (provider, _):
        models = (await provider.capabilities()).models
    assert models[:2] == ("[2Jm-1", "x" * 200)
    assert len(models) <= MOST_MODELS
    assert KEY.reveal() not in models


@every_kind
async def test_who_hangs_up_or_is_not_there_is_a_fault(kind: Kind) -> None:
    async with asked(kind, hangs_up) as (provider, _):
        for asking in (said(provider), provider.capabilities()):
            with pytest.raises(Fault):
                await asking


@every_kind
def test_what_is_missing_is_named(kind: Kind) -> None:
    access = Access((), lambda: True)
    if kind.needs_key:
        with pytest.raises(SettingRefused, match=kind.variables[0]):
            connect(kind, access)
    elif not kind.address:
        with pytest.raises(SettingRefused, match="needs its address"):
            connect(kind, access)
    else:
        assert connect(kind, access).host in kind.address


@pytest.mark.parametrize(
    ("name", "entered", "asked_at"),
    [
        ("lmstudio", "http://127.0.0.1:1234", "http://127.0.0.1:1234/v1"),
        ("lmstudio", "http://127.0.0.1:1234/", "http://127.0.0.1:1234/v1"),
        ("custom", "http://127.0.0.1:1234/openai/v2/", "http://127.0.0.1:1234/openai/v2"),
        ("ollama", "http://127.0.0.1:11434/v1", "http://127.0.0.1:11434"),
        ("ollama", "http://127.0.0.1:11434/api/", "http://127.0.0.1:11434"),
    ],
)
def test_an_address_is_completed_as_its_kind_needs_it(name: str, entered: str, asked_at: str) -> None:
    assert rooted(entered, kind_named(name).path) == asked_at


def test_names_are_unique_and_found() -> None:
    assert [kind_named(kind.name) for kind in PROVIDERS] == list(PROVIDERS)
    with pytest.raises(SettingRefused, match="choose one of openai, "):
        kind_named("clippy")
