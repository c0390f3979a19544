"""Servers that mean harm, over real connections and the whole way: bounded, refused in words, the scene delivered."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

import pytest

from tests.unit.llm.network.servers import Deed, drips, hangs, never_ends, server, streams
from tests.unit.llm.providers.spoken import Saying, openai
from voxel_weaver.host.inline import Studio
from voxel_weaver.host.thinking.minds import Minds, Told
from voxel_weaver.host.thinking.opening import surroundings
from voxel_weaver.llm.network.keys import Keys
from voxel_weaver.llm.thinking.assembly import ModelSettings, Thinking
from voxel_weaver.scene.settings import Request

REQUEST = Request(prompt="a small bedroom with a bed")
LIMIT = 0.4


def says(text: str) -> Deed:
    return streams(*openai(Saying((text,))))


HOSTILE: dict[str, Deed] = {
    "never answers": hangs,
    "one byte a second": drips(b"data: {}\n\n" * 100, 1.0),
    "never ends": never_ends,
    "deep nesting": says('{"things":' + "[" * 100_000),
    "paths": says(json.dumps({"place": "../../etc/passwd"})),
    "names": says(json.dumps({"things": [{"id": "a", "noun": "chair'); DROP TABLE x", "quote": "bed"}]})),
    "code": says(json.dumps({"__class__": "os.system", "code": "import os; os.remove('x')"})),
    "a billion": says(json.dumps({"things": [{"id": "a", "noun": "bed", "quote": "bed", "count": 10**9}]})),
    "no answer at all": says("Sure! Here is your scene: <script>alert(1)</script>"),
}


@pytest.mark.parametrize("deed", HOSTILE.values(), ids=HOSTILE)
async def test_the_scene_comes_as_if_nobody_had_been_asked(deed: Deed) -> None:
    async with Studio() as studio:
        alone = await studio.finish(await studio.generate(REQUEST))
    async with server(deed) as served:
        settings = ModelSettings(fast="custom/m", profile="testing", addresses={"custom": served.address})

        def thinking(told: Callable[[Told], None]) -> Thinking:
            return Thinking(settings, surroundings(Keys({}, ()), {}, online=lambda: False, told=told))

        minds = Minds(thinking)
        hasty = minds.thinking.profile.model_copy(update={"fast_s": LIMIT, "deep_s": LIMIT, "secondary_s": LIMIT})
        minds.thinking.profile = hasty
        minds.thinking.line.use(hasty)
        began = time.monotonic()
        async with Studio(minds=minds) as studio:
            made = await studio.finish(await studio.generate(REQUEST))
        took = time.monotonic() - began
        await minds.close()
    assert made.scene.content_hash() == alone.scene.content_hash()
    assert {thought.source for thought in made.report.thoughts} == {"fallback"}
    assert all(thought.note.startswith("thought offline, since") for thought in made.report.thoughts)
    assert not any("passwd" in thought.note or "DROP" in thought.note for thought in made.report.thoughts)
    assert took < 60.0
