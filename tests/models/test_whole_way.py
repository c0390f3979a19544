"""From briefs to scenes with a server that misbehaves in every way at once: every scene comes, valid, and once.

Some briefs in the usual run; VOXEL_WEAVER_BRIEFS=200 makes so many, which takes minutes.
"""

from __future__ import annotations

import asyncio
import os
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.models.aimock import KEY, Aimock
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.thinking.minds import Minds
from voxel_weaver.models import minds_of
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.edits import Edition, checked_edit
from voxel_weaver.scene.settings import LookName, Request, Settings

BRIEFS = int(os.environ.get("VOXEL_WEAVER_BRIEFS", "8"))
AT_ONCE = 8
CHAOS = {"rateLimitRate": 0.3, "disconnectRate": 0.2, "dropRate": 0.1, "malformedRate": 0.1}
MOODS = ("calm", "bright", "dark", "elegant")
PLACES = ("bedroom", "living room", "kitchen", "office", "library", "bathroom", "cafe", "studio", "classroom", "gym")
THINGS = ("a plant", "two chairs", "a lamp", "a rug", "a globe")


def prompts(number: int) -> list[str]:
    every = [f"a {mood} {place} with {thing}" for thing in THINGS for mood in MOODS for place in PLACES]
    return every[:number]


@asynccontextmanager
async def studio(aimock: Aimock, home: Path | None = None) -> AsyncIterator[tuple[Studio, Minds]]:
    choice = ModelChoice(provider="openai", model="m", base_url=f"{aimock.address}/v1", profile="balanced")
    environment = {"LLM_MAX_CONCURRENT_REQUESTS": "16", "VOXEL_WEAVER_OFFLINE": "1"}
    async with minds_of(choice, home=home, key=KEY, environment=environment) as minds:
        assert minds is not None
        async with Studio(minds=minds) as made:
            yield made, minds


async def made_of(at: Studio, prompt: str) -> Made:
    request = Request(prompt=prompt, settings=Settings(look=LookName.LOWPOLY))
    made = await at.finish(await at.generate(request))
    made.blobs.free()
    return made


async def test_a_server_at_peace_answers_every_agent_and_the_second_run_asks_nobody(
    aimock: Aimock, tmp_path: Path
) -> None:
    async with studio(aimock, tmp_path) as (at, _):
        first = await made_of(at, "a bedroom with a zorgle and a lamp")
    assert {thought.kind: thought.source for thought in first.report.thoughts} == dict.fromkeys(
        ("brief", "belongs", "parts", "texture", "lighting", "shots", "review"), "model"
    )
    assert first.scene.look.palette.name == "midnight_honey"
    assert "designed" in {thing.asset for thing in first.scene.layout.things}
    assert first.scene.verdict.holds
    async with studio(aimock, tmp_path) as (at, minds):  # another session, with the answers that the first one kept
        again = await made_of(at, "a bedroom with a zorgle and a lamp")
        assert minds.thinking.meters.statistics().tries == 0
    assert again.scene.content_hash() == first.scene.content_hash()
    assert await asyncio.to_thread(files_with, KEY, tmp_path) == []


async def test_an_edit_in_another_language_is_said_again_by_the_server(aimock: Aimock) -> None:
    async with studio(aimock) as (at, minds):
        made = await made_of(at, "a small bedroom with a bed")
        wanted = checked_edit("relight", (), "an einem verregneten Abend")
        edited = await at.finish(await at.edit(Edition(edit=wanted, record=made.scene.to_json())))
        assert minds.idle
    assert (edited.scene.brief.time_of_day, edited.scene.brief.weather) == ("evening", "rain")
    assert [thought.kind for thought in edited.report.thoughts] == ["edit"]


def files_with(text: str, folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]


async def test_every_scene_comes_whatever_the_server_does(aimock: Aimock) -> None:
    wanted = prompts(BRIEFS)
    turns = asyncio.Semaphore(AT_ONCE)
    async with aimock.misbehaving(**CHAOS), studio(aimock) as (at, minds):

        async def one(prompt: str) -> Made:
            async with turns:
                return await made_of(at, prompt)

        scenes = await asyncio.gather(*map(one, wanted))
        statistics, state = minds.thinking.meters.statistics(), minds.thinking.line.state()
        assert minds.idle
    assert [made.scene.brief.prompt for made in scenes] == wanted
    assert len({made.run for made in scenes}) == len(wanted)
    assert [made.scene.brief.prompt for made in scenes if not made.scene.verdict.holds] == []
    assert [made.report.fallbacks for made in scenes if made.report.fallbacks] == []
    for made in scenes:  # each question has one end in its run
        kinds = Counter(thought.kind for thought in made.report.thoughts)
        assert set(kinds) >= {"brief", "texture", "lighting", "shots"}
        assert max(kinds.values()) == 1
    ended = (statistics.answered, statistics.failed, statistics.cancelled, statistics.timed_out, statistics.rejected)
    assert statistics.asked == sum(ended)
    assert (state.in_flight, state.waiting, state.resting) == (0, 0, 0)
    assert statistics.retries > len(wanted)
    sources = Counter(thought.source for made in scenes for thought in made.report.thoughts)
    assert sources["model"] + sources["cache"] > sources["fallback"]
