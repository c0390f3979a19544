"""What was asked of things and is not so is named; what is so is not."""

from __future__ import annotations

from voxel_weaver.layout.answers import answered
from voxel_weaver.scene.brief import Attribute, Brief, NoteKind, Want
from voxel_weaver.scene.layout import Layout, Thing, Tier


def told(noun: str, tier: Tier, asked: tuple[str, ...], met: tuple[str, ...]) -> list[tuple[NoteKind, str]]:
    want = Want(
        id="w", noun=noun, category="x", attributes=tuple(Attribute(kind="shape", value=word) for word in asked)
    )
    thing = Thing(
        id="x_1", category="x", asset="chair", size=(1, 1, 1), position=(0, 0, 0), tier=tier, attributes=met, want="w"
    )
    layout = answered(Brief(prompt=noun, place="office", wants=(want,)), Layout(place="office", things=(thing, thing)))
    assert answered(Brief(prompt=noun, place="office", wants=(want,)), layout) == layout
    return [(note.kind, note.text) for note in layout.notes]


def test_what_was_met_is_not_mentioned() -> None:
    assert told("chair", Tier.SPECIFIC, ("round",), ("round",)) == []


def test_what_was_not_met_is_named_once() -> None:
    assert told("chair", Tier.SPECIFIC, ("round", "wall_mounted"), ("round",)) == [
        (NoteKind.UNMET, "The chair was to be 'wall mounted'; it cannot be made so.")
    ]


def test_relatives_and_stand_ins_are_named() -> None:
    ((kind, text),) = told("throne", Tier.FAMILY, (), ())
    assert kind is NoteKind.APPROXIMATED
    assert "'throne'" in text
    assert "chair" in text
    ((kind, text),) = told("gizmo", Tier.GENERIC, (), ())
    assert kind is NoteKind.APPROXIMATED
    assert "'gizmo'" in text
