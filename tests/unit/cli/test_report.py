"""What the command says of models: who thought what in which tier, what was kept, why not, and what it cost."""

from __future__ import annotations

from voxel_weaver.cli.report import model_totals, thought_lines
from voxel_weaver.scene.report import ModelCall, Report, Thought

CALL = ModelCall(kind="brief", model="p/big", outcome="answered", prompt_tokens=1200, completion_tokens=34, cost=0.002)


def told(*thoughts: Thought, calls: tuple[ModelCall, ...] = ()) -> list[str]:
    return list(thought_lines(Report(run="r", seconds=1.0, revisions=0, stages=(), thoughts=thoughts, calls=calls)))


def test_who_thought_what_in_which_tier() -> None:
    assert told(
        Thought(agent="a", kind="brief", source="model", model="p/big", tier="deep", seconds=1.25),
        Thought(agent="b", kind="texture", source="cache", model="p/m", tier="fast", note="97% alike"),
        Thought(agent="c", kind="shots", source="fallback", note="thought offline, since it was dear"),
        Thought(agent="d", kind="review", source="fallback", note="thought offline, since it was dear"),
        Thought(agent="d", kind="parts", source="fallback", note="thought offline, since it was late"),
    ) == [
        "model: brief by p/big (deep) in 1.2 s",
        "model: texture as p/m (fast) answered before; 97% alike",
        "model: shots, review thought offline, since it was dear",
        "model: parts thought offline, since it was late",
    ]


def test_many_scenes_have_one_sum_and_the_commonest_reason() -> None:
    offline = [
        Thought(agent="c", kind=kind, source="fallback", note="thought offline, since it was dear") for kind in "ab"
    ]
    answered = [Thought(agent="a", kind="brief", source=source, model="p/m") for source in ("model", "cache", "model")]
    reports = [
        Report(run="r", seconds=1.0, revisions=0, stages=(), thoughts=tuple(thoughts), calls=(CALL,))
        for thoughts in (answered, offline)
    ]
    assert list(model_totals(reports)) == [
        "model: 3 of 5 questions answered, 1 of them from before",
        "model: 2 thought offline, since it was dear",
        "model: 2 calls, 2468 tokens, $0.0040",
    ]
    assert list(model_totals([])) == []


def test_what_it_cost_as_far_as_anybody_knows() -> None:
    assert told(calls=(CALL,)) == ["model: 1 call, 1234 tokens, $0.0020"]
    unknown = CALL.model_copy(update={"cost": None})
    assert told(calls=(unknown, unknown)) == ["model: 2 calls, 2468 tokens, cost unknown"]
    assert told(calls=(CALL, unknown)) == ["model: 2 calls, 2468 tokens, at least $0.0020"]
    assert told() == []
