from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from tests.blender.scenes import room
from voxel_weaver.blender.live.history import Row, Thinking, rows, thinking
from voxel_weaver.scene.brief import Note, NoteKind
from voxel_weaver.scene.report import ModelCall, Thought
from voxel_weaver.scene.verdict import Finding, Severity, Verdict


def made(*notes: str, findings: tuple[Finding, ...] = (), fallbacks: tuple[str, ...] = ()) -> Any:
    scene = room()[0].model_copy(update={"verdict": Verdict(revision=0, rules=("collision",), findings=findings)})
    told = tuple(Note(kind=NoteKind.UNMET, text=note) for note in notes)
    return SimpleNamespace(scene=scene, report=SimpleNamespace(notes=told, fallbacks=fallbacks, thoughts=()))


def finding(text: str, severity: Severity = Severity.WARNING) -> Finding:
    return Finding(
        rule="collision",
        severity=severity,
        things=("bed_1",),
        place=(0, 0, 0),
        measure=0.1,
        text=text,
        repair="Move it.",
    )


def test_a_row_names_things_that_can_be_selected() -> None:
    (row,) = rows(made("'nightstand_2' was to be near 'bed_1'."))
    assert row.text == "Nightstand 2 was to be near the bed."
    assert row.things == ("nightstand_2", "bed_1")


def test_what_is_said_of_many_is_one_row() -> None:
    notes = (f"The desk 'desk_{n}' found no free place." for n in range(2, 5))
    assert rows(made(*notes)) == (Row("unmet", "The desk found no free place (×3)."),)


def test_the_gravest_stands_first_and_nothing_twice() -> None:
    found = rows(
        made(
            "The bed is in the way.",
            "A wish.",
            findings=(finding("The bed is in the way."), finding("Worse.", Severity.FAULT)),
            fallbacks=("Lighting: its fallback was used.",),
        )
    )
    assert [(row.kind, row.text) for row in found] == [
        ("fault", "Worse."),
        ("unmet", "A wish."),
        ("fallback", "Lighting: its fallback was used."),
        ("warning", "The bed is in the way."),
    ]
    assert found[0] == Row("fault", "Worse.", "Move it.", ("bed_1",))


def test_what_models_did_is_told_by_tier_with_what_it_cost_and_why_the_rest_was_offline() -> None:
    thoughts = (
        Thought(agent="a", kind="brief", source="model", model="p/big", tier="deep"),
        Thought(agent="b", kind="parts", source="model", model="p/big", tier="deep"),
        Thought(agent="b", kind="parts", source="model", model="p/big", tier="deep"),
        Thought(agent="c", kind="texture", source="model", model="p/quick", tier="fast"),
        Thought(agent="d", kind="shots", source="cache", model="p/quick", tier="fast"),
        Thought(agent="e", kind="review", source="fallback", note="thought offline, since it was dear"),
        Thought(agent="f", kind="lighting", source="fallback", note="thought offline, since it was dear"),
    )
    calls = (ModelCall(kind="brief", model="p/big", outcome="answered", cost=0.002),)
    report = SimpleNamespace(thoughts=thoughts, calls=(*calls, calls[0].model_copy(update={"cost": None})))
    told = thinking(SimpleNamespace(report=report))  # type: ignore[arg-type] - only its report is read
    assert told == Thinking(
        deep=("brief", "parts"),
        fast=("texture",),
        before=("shots",),
        offline=("review", "lighting"),
        why="it was dear",
        calls=2,
        cost=0.002,
        exact=False,
    )
