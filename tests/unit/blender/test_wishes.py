from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.blender.live.wishes import Wish, refuse_unusable, requested, worded
from voxel_weaver.blender.settings import choices
from voxel_weaver.english.places import PLACES, SAME_PLACE
from voxel_weaver.english.understand import understand
from voxel_weaver.english.words import STYLES
from voxel_weaver.examples import EXAMPLES
from voxel_weaver.scene.errors import PromptRefused, SettingRefused
from voxel_weaver.scene.settings import (
    PROMPT_LIMIT,
    SEED_LIMIT,
    AnimationKind,
    CameraKind,
    LightMode,
    LookName,
    Quality,
    TimeOfDay,
    WeatherName,
)


def understood(wish: Wish) -> tuple[str, object]:
    brief = understand(requested(wish), Catalog().nouns())
    return brief.place, brief.room_size


def test_the_choices_are_those_that_there_are() -> None:
    assert [row[0] for row in choices.LOOKS] == ["auto", *LookName]
    assert [row[0] for row in choices.QUALITIES] == list(Quality)
    for rows, kinds in (
        (choices.TIMES, TimeOfDay),
        (choices.WEATHERS, WeatherName),
        (choices.LIGHTS, LightMode),
        (choices.CAMERAS, CameraKind),
        (choices.ANIMATIONS, AnimationKind),
    ):
        assert [row[0] for row in rows[1:]] == [kind.value for kind in kinds]
    offered = {"auto", *PLACES.values()} - {"room"} - SAME_PLACE.keys()
    assert {row[0] for row in choices.PLACES} == offered
    assert set(SAME_PLACE.values()) <= offered, "what is left out goes by its other name"
    assert set(choices.STYLES) <= set(STYLES.values())
    assert {name: prompt for name, _, prompt in choices.EXAMPLES} == dict(EXAMPLES)
    assert (choices.PROMPT_MOST, choices.SEED_MOST) == (PROMPT_LIMIT, SEED_LIMIT)


@pytest.mark.parametrize("place", ["auto", "office"])
def test_a_prompt_goes_on_as_it_is(place: str) -> None:
    """What is understood is marked in it by its letters, so no word may be put in front."""
    assert requested(Wish("a cozy bedroom", place=place, size="large")).prompt == "a cozy bedroom"


def test_a_place_alone_is_a_prompt() -> None:
    assert worded(Wish("  ", place="office")) == "an office"


@pytest.mark.parametrize("place", [row[0] for row in choices.PLACES if row[0] != "auto"])
def test_a_chosen_place_stands_above_what_the_prompt_says(place: str) -> None:
    assert understood(Wish("a cozy bedroom with a lamp", place=place))[0] == place
    assert understood(Wish("", place=place))[0] == place
    assert understood(Wish("two lamps", place=place))[0] == place


def test_a_chosen_size_is_the_size() -> None:
    assert understood(Wish("a cozy bedroom", size="small")) == ("bedroom", (3.0, 3.0, 0.0))
    assert understood(Wish("two lamps", size="large", place="office")) == ("office", (8.0, 6.0, 0.0))


def test_a_size_in_the_prompt_counts_where_none_is_chosen() -> None:
    assert understood(Wish("a 4 x 5 m bedroom"))[1] == (4.0, 5.0, 0.0)
    assert understood(Wish("a 4 x 5 m bedroom", size="small"))[1] == (3.0, 3.0, 0.0)


def test_settings_arrive() -> None:
    settings = requested(Wish("a room", look="lowpoly", style="rustic", quality="final", seed=7)).settings
    assert (settings.look, settings.style, settings.quality, settings.seed) == ("lowpoly", "rustic", "final", 7)
    assert requested(Wish("a room")).settings.look is None


@pytest.mark.parametrize(
    ("wish", "error", "words"),
    [
        (Wish("  "), PromptRefused, "The prompt is empty"),
        (Wish("a" * 10_001), PromptRefused, "10,001 characters"),
        (Wish("a room", look="photo"), SettingRefused, "look='photo' cannot be used: choose one of auto, voxel"),
    ],
)
def test_what_cannot_be_used_is_refused_in_words(wish: Wish, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        refuse_unusable(wish)


def test_a_seed_that_cannot_be_is_refused() -> None:
    with pytest.raises(SettingRefused, match="-5"):
        requested(Wish("a room", seed=-5))
