"""What is counted, and the same as text for Prometheus."""

from __future__ import annotations

import asyncio
import re

import pytest

from tests.unit.llm.queues import OPEN, call, echo, queue_with
from tests.unit.llm.virtual import virtually
from voxel_weaver.llm.calls import Reply
from voxel_weaver.llm.faults import GivenUp
from voxel_weaver.llm.figures.meters import CallRecord, Meters, Outcome, record_of
from voxel_weaver.llm.figures.prometheus import exposition

LINE = re.compile(r'^[a-z_]+(\{[a-z_]+="(\\.|[^"\\])*"(,[a-z_]+="(\\.|[^"\\])*")*\})? -?[0-9.e+-]+$')


def test_times_and_totals_of_a_queue() -> None:
    told: list[CallRecord] = []

    async def main() -> None:
        async with queue_with(echo(1.0), OPEN.model_copy(update={"workers": 1}), meters=Meters(told.append)) as queue:
            await asyncio.gather(*(queue.ask(call(f"{number}", kind="look", run="r")) for number in range(4)))
            await asyncio.gather(queue.ask(call("same")), queue.ask(call("same")))
            seen = queue.meters.statistics()
            assert (seen.asked, seen.answered, seen.shared, seen.tries) == (6, 6, 1, 5)
            assert (seen.waiting.p50, seen.waiting.max, seen.waiting.count) == (0.0, 3.0, 6)
            assert (seen.service.p95, seen.service.sum, seen.service.count) == (1.0, 5.0, 5)
            assert seen.first_token.max == 1.0
            assert seen.calls_by_model == (("m", 5),)
            assert seen.completion_tokens >= 0
            assert seen.unpriced == 5

    virtually(main())
    assert len(told) == 6
    assert told[0]._replace(usage=told[0].usage) == told[0]
    assert {(record.run, record.kind, record.outcome) for record in told[:4]} == {("r", "look", Outcome.ANSWERED)}


def test_a_failing_listener_harms_nobody(caplog: pytest.LogCaptureFixture) -> None:
    def fail(_record: CallRecord) -> None:
        raise ValueError("broken")

    meters = Meters(fail)
    meters.asked()
    meters.ended(record_of(call(), GivenUp("no"), Outcome.FAILED, 0.0, 1, None, shared=False))
    assert meters.statistics().failed == 1
    assert "listener" in caplog.text


def test_a_record_holds_no_word_of_prompt_or_answer() -> None:
    record = record_of(call("my secret plan"), Reply(text="the secret"), Outcome.ANSWERED, 0.0, 1, None, shared=False)
    assert "secret" not in repr(record)


def test_hits_fallbacks_and_their_kinds() -> None:
    meters = Meters()
    assert meters.statistics().hit_rate is None
    for hit in (True, False, False, True):
        meters.looked_up(hit=hit)
    meters.turned_near()
    meters.fell_back("look")
    meters.fell_back("look")
    seen = meters.statistics()
    assert (seen.hits, seen.near, seen.misses, seen.hit_rate) == (3, 1, 1, 0.75)
    assert (seen.fallbacks, seen.fallbacks_by_kind) == (2, (("look", 2),))


def test_prometheus_can_read_it() -> None:
    async def main() -> str:
        async with queue_with(echo(1.0)) as queue:
            await queue.ask(call(model='odd "model"\\ \n'))
            return exposition(queue.meters.statistics(), queue.state())

    text = virtually(main())
    assert text.endswith("\n")
    lines = [line for line in text.splitlines() if not line.startswith("# ")]
    assert [line for line in lines if not LINE.match(line)] == []
    assert 'voxel_weaver_llm_calls_total{model="odd \\"model\\"\\\\ \\n"} 1' in lines
    assert 'voxel_weaver_llm_ended_total{outcome="answered"} 1' in lines
    assert 'voxel_weaver_llm_breaker{host="scripted",state="open"} 0' in lines
    names = [line.split()[2] for line in text.splitlines() if line.startswith("# TYPE")]
    assert len(names) == len(set(names))
