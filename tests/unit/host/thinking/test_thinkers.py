"""Trying a model for the preferences: what it says, what it would cost, which others there are; and another choice."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.unit.llm.network.servers import Deed, answers, in_turn, server, streams
from tests.unit.llm.providers.spoken import Saying, openai
from voxel_weaver.host.thinking.thinkers import Thinkers
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import VoxelWeaverError

LISTED = answers("200 OK", json.dumps({"data": [{"id": "m-1"}, {"id": "m-2"}]}).encode())
NO_SLOTS = answers("404 Not Found")
BLUE = streams(*openai(Saying(('{"colour": "blue"}',))))


def choice(address: str, model: str = "m-1", **more: object) -> ModelChoice:
    told = {"provider": "custom", "model": model, "base_url": f"{address}/v1", **more}
    return ModelChoice.model_validate(told)


def thinkers(home: Path | None = None) -> Thinkers:
    return Thinkers(home, Keys({}, ()))


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({}, "What m-1 costs is not known, so no cap can bound it"),
        ({"price_prompt": 0.0, "price_completion": 0.0}, "A scene costs nothing"),
        (
            {"price_prompt": 1.0, "price_completion": 4.0, "dollars_per_run": 0.05},
            "its cap is $0.05, so some of it may",
        ),
    ],
)
async def test_a_model_that_answers_is_told_with_what_a_scene_costs(more: dict[str, object], words: str) -> None:
    async with server(in_turn(LISTED, NO_SLOTS, BLUE)) as served:
        found = await thinkers().check(choice(served.address, **more))
    assert found.works
    assert found.lines[0].startswith("custom/m-1 works")
    assert words in found.lines[-1]
    assert found.models == ("m-1", "m-2")


async def test_one_that_fails_is_told_with_those_that_there_are() -> None:
    refused: Deed = answers("404 Not Found", b'{"error": {"message": "model m-9 not found"}}')
    async with server(in_turn(LISTED, NO_SLOTS, refused)) as served:
        found = await thinkers().check(choice(served.address, "m-9"))
    assert not found.works
    assert "choose a model that it has" in found.lines[0]
    assert found.lines[1:] == ("The server has 2 models: m-1, m-2",)


async def test_without_a_model_those_that_there_are_are_told() -> None:
    async with server(in_turn(LISTED, NO_SLOTS)) as served:
        found = await thinkers().check(choice(served.address, ""))
    assert (found.works, found.lines, found.models) == (True, ("The server has 2 models: m-1, m-2",), ("m-1", "m-2"))
    async with server(answers("200 OK", b'{"data": []}')) as served:
        found = await thinkers().check(choice(served.address, ""))
    assert (found.works, found.lines) == (False, ("The server has no models yet",))


async def test_a_proxy_that_is_none_is_said_before_anybody_is_asked() -> None:
    async with server(LISTED) as served:
        for model in ("m-1", ""):
            with pytest.raises(VoxelWeaverError, match="cannot be used as one"):
                await thinkers().check(choice(served.address, model, proxy="socks5://safe:1"))
        assert served.requests == []


async def test_another_choice_is_opened_anew_and_the_same_is_kept() -> None:
    at = thinkers()
    first = await at.minds(choice("http://127.0.0.1:9"))
    assert first is not None
    assert await at.minds(choice("http://127.0.0.1:9")) is first
    assert at.calls() is not None
    other = await at.minds(choice("http://127.0.0.1:9", "m-2"))
    assert other is not first
    assert await at.minds(None) is None
    await at.close()
