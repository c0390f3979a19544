from __future__ import annotations

import pytest

from voxel_weaver.layout.rules.wording import said
from voxel_weaver.scene.brief import Brief, Relation, RelationKind, Want

WANTS = (Want(id="w1", noun="lamp", category="lamp"), Want(id="w2", noun="coffee table", category="coffee_table"))
BRIEF = Brief(prompt="x", place="room", wants=WANTS)


@pytest.mark.parametrize(
    ("kind", "objects", "words"),
    [
        (RelationKind.BESIDE, ("w2",), "stand beside the coffee table"),
        (RelationKind.HANGING, ("ceiling",), "hang from the ceiling"),
        (RelationKind.HANGING, ("wall",), "hang on the wall"),
        (RelationKind.ON, ("wall",), "hang on the wall"),
        (RelationKind.AGAINST, ("wall",), "stand against the wall"),
        (RelationKind.CORNER, ("corner",), "stand in a corner"),
        (RelationKind.IN, ("center",), "stand in the middle of the room"),
        (RelationKind.CENTER, ("room",), "stand in the middle of the room"),
        (RelationKind.FACING, ("w1",), "face each other"),
        (RelationKind.BETWEEN, ("w2", "window"), "stand between the coffee table and the window"),
        (RelationKind.FAR, ("door",), "stand far from the door"),
    ],
)
def test_a_relation_is_said_as_people_say_it(kind: RelationKind, objects: tuple[str, ...], words: str) -> None:
    assert said(Relation(kind=kind, subject="w1", objects=objects), BRIEF) == words


def test_every_relation_has_its_words() -> None:
    spoken = [said(Relation(kind=kind, subject="w1", objects=("w2",)), BRIEF) for kind in RelationKind]
    assert all(words.endswith("the coffee table") for words in spoken)
    assert len(set(spoken)) == len(spoken)
