"""The figures in words: everything that the issue of thinking names stands in them, with its number."""

from __future__ import annotations

from voxel_weaver.llm.figures.meters import ModelStatistics, Times
from voxel_weaver.llm.figures.table import lines
from voxel_weaver.llm.queue.state import HostState, QueueState

STATISTICS = ModelStatistics(
    asked=20, answered=11, shared=2, batched=3, failed=4, timed_out=5, cancelled=6, rejected=7, tries=18, retries=8,
    timeouts=9, fallbacks=10, hits=12, misses=13, near=1, most_waiting=14, prompt_tokens=1500, completion_tokens=160,
    cost=0.0421, unpriced=2, waiting=Times(count=1, p50=0.25, p95=0.5, max=0.75), first_token=Times(count=1, p50=1.25),
)  # fmt: skip
STATE = QueueState(
    profile="balanced", waiting=3, in_flight=2, admits=2, workers=2, semaphore=3,
    hosts=(HostState(name="http://here", in_flight=2, limit=4, slots=4, adaptive=3, breaker="open", held_s=7.0),),
)  # fmt: skip


def test_every_figure_is_told() -> None:
    told = "\n".join(lines(STATISTICS, STATE))
    for words in (
        *("asked 20: answered 11 (2 shared, 3 in one prompt), failed 4, timed out 5, cancelled 6, rejected 7",),
        *("18, 8 of them again, 9 too slow; fallbacks 10", "12 of 25 looks found an answer, 1 of them near"),
        *("waiting 0.25 (p95 0.50, at most 0.75)", "first token 1.25", "total none", "1500 in, 160 out; $0.0421"),
        *("2 calls at a cost that nobody knows", "at most 14 waited; now 3 wait and 2 run, of 2 at once"),
        *("(2 workers, 3 places for all models), background calls off", "http://here: 2 run, limit 4, it says 4"),
        *("trusted with 3; breaker open", "asked to wait 7 s"),
    ):
        assert words in told
    assert told.isprintable() or "\n" in told


def test_a_queue_without_anything_is_told_too() -> None:
    told = "\n".join(lines(ModelStatistics(), QueueState(profile="balanced", background=True)))
    assert "asked 0" in told
    assert "background" not in told
