"""What a model may say of an edit's words: plain English and ids of the scene, and an empty answer changes nothing."""

from __future__ import annotations

import json

import pytest
from pydantic import ValidationError

from tests.unit.furnished import bedroom
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.questions import edit
from voxel_weaver.questions.edit import EditAnswer
from voxel_weaver.scene.edits import Edit, EditKind, checked_edit
from voxel_weaver.scene.settings import Request

LAYOUT = bedroom().layout
ADD = checked_edit("add", (), "eine Lampe auf dem Tisch")


def test_an_empty_answer_changes_nothing() -> None:
    for asked in (ADD, checked_edit("swap", ("bett",), "ein Sofa"), checked_edit("remove", ("bed",))):
        assert edit.merged(EditAnswer(), asked, LAYOUT) == asked
        assert edit.notes(asked, asked) == ()


def test_words_are_taken_and_told() -> None:
    after = edit.merged(EditAnswer(text="a lamp on the desk"), ADD, LAYOUT)
    assert after.text == "a lamp on the desk"
    (note,) = edit.notes(ADD, after)
    assert note.text == "A language model read 'eine Lampe auf dem Tisch' as 'a lamp on the desk'."


def test_things_are_taken_only_for_names_that_were_not_found_and_only_if_they_are_there() -> None:
    bed = next(thing.id for thing in LAYOUT.things if thing.category == "bed")
    answer = EditAnswer(things=(bed, "piano_1"))
    lost = checked_edit("remove", ("Bett",))
    assert edit.not_found(lost, LAYOUT) == ("bett",)
    assert edit.merged(answer, lost, LAYOUT).things == (bed,)
    named = checked_edit("remove", (next(thing.id for thing in LAYOUT.things if thing.id != bed),))
    assert edit.merged(answer, named, LAYOUT) == named


def test_an_edit_without_words_gets_none() -> None:
    lost = checked_edit("remove", ("Bett",))
    assert edit.merged(EditAnswer(text="all of it"), lost, LAYOUT).text == ""


@pytest.mark.parametrize(
    "answer",
    [
        {"text": "import os; os.remove('x')"},
        {"text": "../../etc/passwd"},
        {"text": "a lamp" * 100},
        {"text": "eine Lampe für dich"},
        {"things": ["x"] * 21},
        {"things": ["bed_1'); DROP TABLE"]},
        {"code": "1"},
    ],
)
def test_nothing_else_fits_the_schema(answer: dict[str, object]) -> None:
    with pytest.raises(ValidationError):
        EditAnswer.model_validate(answer)


@pytest.mark.parametrize(
    ("words", "troubled"), [("a lamp on the desk", False), ("a zorgle on the desk", True), ("a window", False)]
)
def test_only_what_is_not_known_is_asked_about(words: str, troubled: bool) -> None:
    told = understand(Request(prompt=words), catalogue().nouns())
    assert bool(edit.trouble(ADD, told, catalogue())) is troubled
    assert edit.trouble(ADD, None, catalogue()) == ""


def test_the_question_names_the_things_and_the_words_that_are_known() -> None:
    asked = json.loads(edit.text(checked_edit("relight", (), "kurz vor Sonnenaufgang"), LAYOUT, "names no light"))
    assert asked["do"] == "relight"
    assert "dawn" in asked["known"]
    assert set(asked["things"].values()) == {thing.category for thing in LAYOUT.things}
    assert len(edit.text(ADD, LAYOUT, "x" * 300)) < 20_000


@pytest.mark.parametrize("kind", EditKind)
def test_what_has_neither_names_nor_words_is_not_asked_about(kind: EditKind) -> None:
    assert edit.can_be_asked(Edit(kind=kind)) is (kind is not EditKind.VARY)
