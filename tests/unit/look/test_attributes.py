"""A thing that was asked for in a colour or a material must show it."""

from __future__ import annotations

import pytest

from voxel_weaver.look.attributes import attributes
from voxel_weaver.look.dressing import Undressed, dressed
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.verdict import Finding


def findings(word: str, worn: tuple[str, ...]) -> tuple[Finding, ...]:
    chair = Thing(
        id="chair_1", category="chair", asset="chair", size=(0.4, 0.4, 0.9), position=(0, 0, 0), attributes=(word,)
    )
    finish = Undressed(owner="chair_1", category="chair", finish="frame", material="metal", main=True, attributes=worn)
    look = dressed([finish], PALETTES["studio_white"], 0, 0, voxel=False)
    return attributes(Layout(place="room", things=(chair,)), look)


@pytest.mark.parametrize("word", ["red", "dark_blue", "walnut", "marble", "velvet"])
def test_what_was_asked_for_and_is_there(word: str) -> None:
    assert findings(word, (word,)) == ()


@pytest.mark.parametrize("word", ["red", "walnut"])
def test_what_was_asked_for_and_is_not_there(word: str) -> None:
    (finding,) = findings(word, ())
    assert finding.things == ("chair_1",)
    assert word in finding.text


def test_words_that_are_no_look_are_no_matter_of_this_rule() -> None:
    assert findings("tall", ()) == ()
