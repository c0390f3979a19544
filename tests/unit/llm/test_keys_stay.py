"""A key reaches the server's header and nothing else: no log, no error, no cache, no trace, no file, no value."""

from __future__ import annotations

import logging
import time
import traceback
from pathlib import Path

import pytest
from pydantic import BaseModel

from tests.unit.llm.network.servers import Deed, answers, babbles, hangs_up, server, streams
from tests.unit.llm.providers.spoken import Saying, openai
from voxel_weaver.llm.answers.asking import FailedAttempt
from voxel_weaver.llm.cache.answers import AnswerCache
from voxel_weaver.llm.cache.store import SqliteAnswers
from voxel_weaver.llm.calling.retry import RetryPolicy
from voxel_weaver.llm.figures.meters import CallRecord, Meters
from voxel_weaver.llm.network.online import Access
from voxel_weaver.llm.network.secret import Secret
from voxel_weaver.llm.providers import connect, kind_named
from voxel_weaver.llm.queue.model_queue import ModelQueue
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.question import Question
from voxel_weaver.llm.thinking.thinker import Parts, Thinker
from voxel_weaver.llm.thinking.tiers import one_model
from voxel_weaver.scene.errors import VoxelWeaverError

KEY = "sk-proj-0123456789abcdefghijklmnop"
ECHO = f'{{"error": {{"message": "you sent Bearer {KEY} and {KEY[:20]}"}}}}'.encode()
PROFILE = Profile(name="keys", retry=RetryPolicy(attempts=2, first_pause=0.0))

DEEDS: tuple[Deed, ...] = (
    streams(*openai(Saying(('{"words": "calm"}',)))),
    streams(*openai(Saying(('{"colour": 1}',)))),
    answers("401 Unauthorized", ECHO),
    answers("400 Bad Request", ECHO),
    answers("500 Oops", ECHO),
    answers("302 Found", b"", f"Location: http://elsewhere.invalid/?key={KEY}"),
    streams(*openai(Saying((), error=f"no {KEY}"))),
    hangs_up,
    babbles,
)


class Mood(BaseModel):
    words: str


@pytest.mark.parametrize("deed", DEEDS, ids=range(len(DEEDS)))
async def test_the_key_is_nowhere_but_in_the_header(
    deed: Deed, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    seen: list[FailedAttempt | CallRecord] = []
    async with server(deed) as served:
        key = Secret(KEY)
        provider = connect(kind_named("openai"), Access((served.address,), lambda: False), served.address, key)
        meters = Meters(seen.append)
        queue = ModelQueue((provider,), PROFILE, meters=meters)
        cache = AnswerCache(time.time, store=SqliteAnswers(tmp_path / "answers.db", time.time))
        parts = Parts(
            line=queue,
            models=lambda: one_model("openai/m"),
            profile=lambda: PROFILE,
            cache=cache,
            meters=meters,
            budget=queue.budget,
            failed=seen.append,
        )
        asked = Question(kind="texture", instructions="Say the mood.", text="a room", run="r1")
        told = ""
        try:
            told = repr(await Thinker(parts).ask(asked, Mood, None))
        except VoxelWeaverError as error:
            told = "".join(traceback.format_exception(error))
        await queue.close()
        await provider.close()
        cache.close()
        assert f"Authorization: Bearer {KEY}" in served.requests[0]
        assert all(request.count(KEY) == 1 for request in served.requests)
    for place in (told, caplog.text, repr(seen), repr(provider), repr(queue.state()), repr(vars(provider))):
        assert KEY not in place
        assert KEY[:20] not in place
    assert files_with(KEY, tmp_path) == []


def files_with(text: str, folder: Path) -> list[Path]:
    return [path for path in folder.rglob("*") if path.is_file() and text.encode() in path.read_bytes()]
