"""Every kind of edit: what it names changes, all else keeps its content hash, and what comes of it is proved."""

from __future__ import annotations

from collections.abc import Callable

import pytest

import voxel_weaver as vw
from voxel_weaver.api import Generated
from voxel_weaver.scene.edits import EditKind
from voxel_weaver.scene.layout import Support, Thing
from voxel_weaver.scene.report import Difference

PROMPT = "a bedroom with a double bed, two nightstands, a desk with a lamp on it and a red armchair next to the window"


@pytest.fixture(scope="module")
def scene() -> Generated:
    return vw.generate(PROMPT, seed=3)


def things(scene: Generated) -> dict[str, Thing]:
    return {thing.id: thing for thing in scene.scene.layout.things}


def proof(edited: Generated) -> Difference:
    assert edited.report.difference is not None
    return edited.report.difference


def faults(scene: Generated) -> tuple[str, ...]:
    return tuple(finding.text for finding in scene.scene.verdict.faults)


EDITS: dict[EditKind, Callable[[Generated], Generated]] = {
    EditKind.VARY: lambda scene: scene.vary(9),
    EditKind.REROLL: lambda scene: scene.reroll("armchair_1"),
    EditKind.SWAP: lambda scene: scene.swap("armchair_1", "a green beanbag"),
    EditKind.ADD: lambda scene: scene.add("a laptop and two books on the desk"),
    EditKind.REMOVE: lambda scene: scene.remove("armchair_1"),
    EditKind.MOVE: lambda scene: scene.move("armchair_1", "next to the bed"),
    EditKind.RESTYLE: lambda scene: scene.restyle("rustic"),
    EditKind.RELIGHT: lambda scene: scene.relight("a rainy night"),
    EditKind.LOCK: lambda scene: scene.lock("desk_1", "bed"),
    EditKind.UNLOCK: lambda scene: scene.lock("desk_1").unlock("desk_1"),
}


def test_every_kind_of_edit_has_its_example() -> None:
    assert set(EDITS) == set(EditKind)


@pytest.mark.parametrize("kind", EDITS, ids=str)
def test_an_edit_is_proved_and_the_same_each_time(kind: EditKind, scene: Generated) -> None:
    first, second = EDITS[kind](scene), EDITS[kind](scene)
    assert first.content_hash == second.content_hash
    assert first.scene.verdict.rules
    assert not set(faults(first)) - set(faults(scene))
    assert not first.report.fallbacks
    assert proof(first).edit.startswith(kind.value)


@pytest.mark.parametrize(
    "kind", [EditKind.REROLL, EditKind.SWAP, EditKind.ADD, EditKind.REMOVE, EditKind.MOVE], ids=str
)
def test_what_is_not_named_is_the_same_to_the_last_digit(kind: EditKind, scene: Generated) -> None:
    told = proof(EDITS[kind](scene))
    assert set(told.changed) | set(told.removed) <= {"armchair_1"}
    assert "sky" in told.kept
    assert any(name.startswith("shot_") for name in told.kept)


def test_rerolling_keeps_what_was_asked_of_a_thing(scene: Generated) -> None:
    before, after = things(scene)["armchair_1"], things(scene.reroll("armchair_1"))["armchair_1"]
    assert before.params != after.params
    assert "red" in after.attributes
    assert (after.want, after.role) == (before.want, before.role)


def test_swapping_keeps_the_relations_of_the_place(scene: Generated) -> None:
    edited = scene.swap("armchair_1", "a green beanbag")
    bag = things(edited)["beanbag_1"]
    assert "green" in bag.attributes
    assert [one.kind for one in edited.scene.brief.relations] == [one.kind for one in scene.scene.brief.relations]
    assert "armchair_1" not in things(edited)


def test_what_is_added_stands_where_the_text_says(scene: Generated) -> None:
    edited = scene.add("a laptop and two books on the desk")
    assert [things(edited)[name].on for name in ("laptop_1", "book_1", "book_2")] == ["desk_1"] * 3


def test_what_stood_on_a_thing_finds_another_place(scene: Generated) -> None:
    before, after = things(scene), things(scene.remove("desk_1"))
    carried = [name for name, thing in before.items() if thing.on == "desk_1"]
    assert len(carried) > 2
    assert all(name in after and after[name].on != "desk_1" for name in carried)
    assert all(after[name].support in (Support.OBJECT, Support.FLOOR) for name in carried)


def test_a_thing_that_moves_takes_along_what_it_carries(scene: Generated) -> None:
    before, after = things(scene), things(scene.move("nightstand_1", "0.02 -0.05"))
    for name in ("nightstand_1", *(each for each, thing in before.items() if thing.on == "nightstand_1")):
        step = [a - b for a, b in zip(after[name].position, before[name].position, strict=True)]
        assert step == pytest.approx([0.02, -0.05, 0.0], abs=1e-4)


def test_what_is_locked_stays_when_the_scene_is_varied(scene: Generated) -> None:
    edited = scene.lock("desk_1", "double_bed_1").vary(9)
    told = proof(edited)
    assert {"desk_1", "double_bed_1"} <= set(told.kept)
    assert "armchair_1" in told.changed
    assert len(things(edited)) > 10


def test_a_style_changes_no_place_and_an_hour_no_thing(scene: Generated) -> None:
    rustic, night = scene.restyle("rustic"), scene.relight("night")
    assert [thing.position for thing in things(rustic).values()] == [t.position for t in things(scene).values()]
    assert rustic.scene.look.palette != scene.scene.look.palette
    assert set(things(scene)) <= set(proof(night).kept)
    assert night.scene.lights.sky != scene.scene.lights.sky


def test_edits_build_on_each_other(scene: Generated) -> None:
    edited = scene.remove("armchair").add("a floor lamp in the corner").relight("night")
    assert "armchair_1" not in things(edited)
    assert edited.scene.brief.time_of_day == "night"
    assert any(thing.category == "floor_lamp" for thing in things(edited).values())


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (lambda scene: scene.remove("unicorn"), "There is no 'unicorn' in this scene"),
        (lambda scene: scene.remove(), "Say which thing to remove"),
        (lambda scene: scene.restyle("blorb"), "is no style that is known"),
        (lambda scene: scene.relight("sofa"), "names no light"),
        (lambda scene: scene.move("armchair_1", "5000 0"), "is too far"),
        (lambda scene: scene.swap("armchair_1", ""), "names no thing to swap for"),
    ],
)
def test_what_cannot_be_done_is_refused_in_words(
    edit: Callable[[Generated], Generated], words: str, scene: Generated
) -> None:
    with pytest.raises(vw.VoxelWeaverError, match=words):
        edit(scene)


def test_an_outdoor_scene_is_edited_on_its_own_land() -> None:
    clearing = vw.generate("a forest clearing with a tent and a campfire", seed=2)
    edited = clearing.remove("tent").relight("night")
    assert {ground.heights for ground in edited.scene.layout.grounds} == {
        ground.heights for ground in clearing.scene.layout.grounds
    }
    assert "tent_1" not in things(edited)
    assert not edited.scene.verdict.faults
