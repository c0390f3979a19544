"""Edits with a model: it says again what the grammar did not understand, and where it fails nothing is lost."""

from __future__ import annotations

import pytest

import voxel_weaver as vw
from tests.unit.host.thinking.test_minds import by_kind, studio
from voxel_weaver.api import Generated
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.llm.calls import Call
from voxel_weaver.llm.faults import SetUpFirst
from voxel_weaver.llm.scripted import Line, Script
from voxel_weaver.scene.edits import Edition, EditKind, checked_edit
from voxel_weaver.scene.errors import PromptRefused, SettingRefused

FAILS: Script = lambda call, number: Line(fault=SetUpFirst("no such model"))  # noqa: E731


@pytest.fixture(scope="module")
def scene() -> Generated:
    return vw.generate("a bedroom with a bed, a desk and a chair", look="lowpoly")


@pytest.fixture(scope="module")
def strange() -> Generated:
    return vw.generate("a bedroom with a bed and a zorgle", look="lowpoly")


def edition(scene: Generated, kind: str, things: tuple[str, ...] = (), text: str = "") -> Edition:
    return Edition(edit=checked_edit(kind, things, text), record=scene.scene.to_json())


async def edited(script: Script, wanted: Edition) -> tuple[Made, list[Call]]:
    async with studio(script) as (at, provider):
        return await at.finish(await at.edit(wanted)), provider.asked


async def alone(wanted: Edition) -> Made:
    async with Studio() as at:
        return await at.finish(await at.edit(wanted))


def kinds(made: Made) -> list[str]:
    return [thing.category for thing in made.scene.layout.things]


ASKED = {
    EditKind.ADD: ((), "eine Lampe auf dem Tisch", {"text": "a lamp on the desk"}),
    EditKind.SWAP: (("chair",), "einen grünen Sessel", {"text": "a green armchair"}),
    EditKind.MOVE: (("chair",), "neben das Fenster", {"text": "next to the window"}),
    EditKind.RESTYLE: ((), "wie in einem Märchenschloss", {"text": "fantasy"}),
    EditKind.RELIGHT: ((), "an einem verregneten Abend", {"text": "a rainy evening"}),
    EditKind.REMOVE: (("Stuhl",), "", {"things": ["chair_1"]}),
}


@pytest.mark.parametrize("kind", ASKED)
async def test_a_model_says_again_what_was_not_understood(kind: EditKind, scene: Generated) -> None:
    things, text, answer = ASKED[kind]
    made, asked = await edited(by_kind(edit=answer), edition(scene, kind, things, text))
    things = tuple(answer["things"]) if "things" in answer else things
    plain = await alone(edition(scene, kind, things, str(answer.get("text", text))))
    assert made.scene.content_hash() == plain.scene.content_hash()
    assert [call.kind for call in asked] == ["edit"]
    assert [note.text for note in made.report.notes if note.text.startswith("A language model")]
    assert [(thought.agent, thought.kind, thought.source) for thought in made.report.thoughts] == [
        ("editor", "edit", "model")
    ]
    assert not made.report.reproducible


@pytest.mark.parametrize(
    ("kind", "text"), [("add", "a lamp on the desk"), ("relight", "a rainy night"), ("restyle", "rustic")]
)
async def test_what_was_understood_is_not_asked_about(kind: str, text: str, scene: Generated) -> None:
    wanted = edition(scene, kind, (), text)
    made, asked = await edited(by_kind(), wanted)
    assert asked == []
    assert made.report.thoughts == ()
    assert made.report.reproducible
    assert made.scene.content_hash() == (await alone(wanted)).scene.content_hash()


@pytest.mark.parametrize(("kind", "text"), [("relight", "a rainy night"), ("restyle", "rustic")])
async def test_what_the_scene_has_that_nobody_knows_is_no_doubt_about_its_style(
    kind: str, text: str, strange: Generated
) -> None:
    wanted = edition(strange, kind, (), text)
    made, asked = await edited(by_kind(edit={"text": "fantasy"}), wanted)
    assert asked == []
    assert made.scene.content_hash() == (await alone(wanted)).scene.content_hash()


@pytest.mark.parametrize(
    "script",
    [FAILS, by_kind(edit={}), by_kind(edit={"text": "- . -"}), by_kind(edit=[1])],
    ids=["refuses", "empty", "nonsense", "malformed"],
)
async def test_where_a_model_is_no_help_the_edit_is_what_it_was(script: Script, scene: Generated) -> None:
    wanted = edition(scene, "add", (), "a zorgle on the desk")
    made, asked = await edited(script, wanted)
    assert asked
    assert made.scene.content_hash() == (await alone(wanted)).scene.content_hash()
    assert "zorgle" in kinds(made)
    assert not [note for note in made.report.notes if note.text.startswith("A language model")]


@pytest.mark.parametrize("script", [FAILS, by_kind(), by_kind(edit={"text": "qwertz"})])
async def test_a_refusal_stays_the_one_that_a_person_can_act_on(script: Script, scene: Generated) -> None:
    with pytest.raises((SettingRefused, PromptRefused), match="is no style that is known"):
        await edited(script, edition(scene, "restyle", (), "wie in einem Märchenschloss"))


async def test_a_model_takes_nothing_away_that_was_not_named(scene: Generated) -> None:
    greedy = by_kind(edit={"things": [thing.id for thing in scene.scene.layout.things][:20]})
    made, asked = await edited(greedy, edition(scene, "remove", ("chair_1",)))
    assert asked == []
    assert len(kinds(made)) == len(scene.scene.layout.things) - 1


async def test_another_look_is_thought_over_by_the_whole_team(scene: Generated) -> None:
    made, asked = await edited(by_kind(), edition(scene, "vary"))
    assert {call.kind for call in asked} >= {"texture", "lighting", "shots"}
    assert made.report.difference is not None
