from __future__ import annotations

from types import SimpleNamespace
from typing import Any

from tests.blender.scenes import room
from voxel_weaver.blender.history import Row, rows
from voxel_weaver.scene.brief import Note, NoteKind
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
