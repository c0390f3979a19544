from __future__ import annotations

from types import SimpleNamespace

import pytest

from voxel_weaver.blender.live.history import Kept, Row
from voxel_weaver.blender.live.runs import MAKING_SHARE, Phase, Run
from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.blender.ui import telling
from voxel_weaver.team import team


def run(**more: object) -> Run:
    return Run("1", Wish("a room"), "Scene", began=10.0, agents=4, **more)  # type: ignore[arg-type]


def kept(*rows: Row, things: int = 30, instances: int = 0) -> Kept:
    return Kept("1", Wish("a room"), 2.34, things, instances, 8, 0.95, rows, "Bedroom", "Bedroom", 9, b"")


def test_a_run_begins_with_an_empty_bar() -> None:
    assert telling.progress(run(), 10.1) == telling.Progress(0.0, "0 %", "Starting")


def test_the_bar_tells_how_far_it_is_who_works_and_how_long_it_takes() -> None:
    now = run()
    now.note_stage("space_planner", "done", 1.0, "")
    now.note_stage("geometry", "running", 0.0, "")
    now.note_progress("geometry", 0.5, "12 of 24 forms built")
    told = telling.progress(now, 12.0)
    assert told.fraction == pytest.approx(MAKING_SHARE * 1.5 / 4)
    assert told.below == "Building geometry, about 4 s left"
    assert telling.progress(now, 12.0, usual=9.0).below == "Building geometry, about 7 s left"


def test_the_bar_never_goes_back() -> None:
    now = run()
    now.note_stage("space_planner", "done", 1.0, "")
    before = telling.progress(now, 11.0).fraction
    now.note_stage("space_planner", "running", 0.0, "")
    assert telling.progress(now, 12.0).fraction == before
    now.phase, now.applied = Phase.APPLYING, 1.0
    assert telling.progress(now, 12.0) == telling.Progress(1.0, "100 %", "Building it in Blender")


def test_a_pause_is_said() -> None:
    assert telling.progress(run(paused="Waiting until you let go"), 11.0).below == "Waiting until you let go"


def test_each_agent_is_told_with_what_it_does() -> None:
    now = run()
    now.note_stage("space_planner", "done", 0.042, "")
    now.note_stage("lighting", "fallback", 1.0, "DeadlinePassed")
    now.note_stage("geometry", "running", 0.0, "")
    now.note_progress("geometry", 0.5, "12 of 24 forms built")
    assert telling.doings(now) == (
        telling.Line("CHECKMARK", "Planning the space", "42 ms"),
        telling.Line("ERROR", "Setting the lights", "used its fallback"),
        telling.Line("PLAY", "Building geometry", "12 of 24 forms built"),
    )


def test_what_our_agents_do_is_said_as_they_say_it() -> None:
    assert {maker.name: maker.title for maker in team()} == telling.WORKS
    assert telling.work_of("tree_surgeon") == "Tree surgeon"


def test_an_agent_that_failed_is_told_apart() -> None:
    figures = SimpleNamespace(name="geometry", completed=2, failed=1, service=SimpleNamespace(p50=0.2))
    well = SimpleNamespace(name="own", completed=3, failed=0, service=None)
    assert telling.statistics((figures, well)) == (
        ("Building geometry", "2/3", "0.2 s", True),
        ("Own", "3", "1 ms", False),
    )


def test_a_good_end_is_said_in_one_breath() -> None:
    done = run(phase=Phase.DONE)
    assert [line.text for line in telling.outcome(done, kept())] == ["30 things in 2.3 s", "8 rules checked, all hold"]
    assert telling.outcome(done, kept(things=1, instances=5000))[0].text == (
        "1 thing and 5,000 plants and stones in 2.3 s"
    )


def test_what_was_not_met_is_said() -> None:
    rows = (Row("unmet", "a"), Row("fault", "b"), Row("fallback", "c"))
    texts = [line.text for line in telling.outcome(run(phase=Phase.DONE), kept(*rows))]
    assert texts == ["30 things in 2.3 s", "2 wishes were not met", "1 agent used its fallback"]
    assert telling.checked(kept(*rows)) == telling.Line("INFO", "8 rules checked")
    assert telling.checked(kept()) == telling.Line("CHECKMARK", "All 8 rules hold")


def test_an_undone_run_is_not_praised() -> None:
    (line,) = telling.outcome(run(phase=Phase.DONE), kept(), there=False)
    assert "Undone" in line.text


@pytest.mark.parametrize(
    ("phase", "error", "text"),
    [
        (Phase.CANCELLED, "", "Cancelled. Nothing was changed."),
        (Phase.CANCELLED, "Another file was opened.", "Another file was opened."),
        (Phase.FAILED, "The prompt is not understood.", "The prompt is not understood."),
    ],
)
def test_an_end_that_was_not_good_says_why(phase: Phase, error: str, text: str) -> None:
    assert [line.text for line in telling.outcome(run(phase=phase, error=error), None)] == [text]


def test_nothing_is_said_before_the_end() -> None:
    assert telling.outcome(None, None) == ()
    assert telling.outcome(run(), None) == ()
    assert telling.status(None) == telling.status(run(phase=Phase.DONE)) == ""
    assert telling.status(run()) == "Voxel Weaver: 0 %"


def test_texts_fit_the_region() -> None:
    text = "a cozy bedroom with a reading corner and a very old wardrobe at night"
    wide, narrow = telling.wrapped(text, 600, 1.0), telling.wrapped(text, 180, 1.0)
    assert wide == (text,)
    assert " ".join(narrow) == text
    assert max(map(len, narrow)) <= 21
    assert telling.wrapped(text, 180, 1.0, 2)[-1].endswith("…")
    assert telling.short(text, 20) == "a cozy bedroom with…"


def test_every_text_can_be_translated() -> None:
    said: list[str] = []

    def say(text: str) -> str:
        said.append(text)
        return f"«{text}»"

    now = run()
    now.note_stage("geometry", "running", 0.0, "")
    told = telling.progress(now, 12.0, usual=9.0, say=say)
    assert told.below == "«Building geometry», «about 7 s left»"
    assert "about {seconds} s left" in said
