"""Taste, light, picture and opinion: an empty answer changes nothing, and what was asked for or measured stands."""

from __future__ import annotations

import math

import pytest
from pydantic import ValidationError

from tests.unit.furnished import bedroom
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.look.exposure import Stage, exposure_of
from voxel_weaver.look.palettes import PALETTES, palette_for
from voxel_weaver.look.rigs import rig
from voxel_weaver.look.views import best_view, subjects_of
from voxel_weaver.questions import lighting, review, shots, texture
from voxel_weaver.questions.lighting import LightingAnswer, LightMood, retouched
from voxel_weaver.questions.review import OPINION, ReviewAnswer
from voxel_weaver.questions.shots import ShotsAnswer
from voxel_weaver.questions.texture import Taste, TextureAnswer
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.scene import Criterion, Review
from voxel_weaver.scene.settings import Request

STAGE = Stage(
    low=(-2.0, -2.0, 0.0),
    high=(2.0, 2.0, 2.5),
    view=(-1.0, -1.0),
    glows=[("lamp_1", (1.0, 1.0, 1.2), 8.0, "#ffd9a8", 0.05)],
)


def brief_of(prompt: str) -> Brief:
    return understand(Request(prompt=prompt), catalogue().nouns())


# --- colours and materials ------------------------------------------------------------------------------------------


def test_no_taste_is_the_offline_palette() -> None:
    brief = brief_of("a cozy bedroom")
    assert texture.taste(TextureAnswer(), brief) == Taste()
    assert palette_for(brief, "") == palette_for(brief)


@pytest.mark.parametrize("name", list(PALETTES))
def test_any_palette_may_be_chosen(name: str) -> None:
    brief = brief_of("a cozy bedroom")
    taste = texture.taste(TextureAnswer.model_validate({"palette": name}), brief)
    assert palette_for(brief, taste.palette).name == name


def test_a_style_that_was_asked_for_keeps_its_palette() -> None:
    brief = brief_of("a minimalist bedroom")
    assert texture.taste(TextureAnswer(palette="neon_night"), brief).palette == ""


def test_what_was_asked_for_keeps_its_colour() -> None:
    brief = brief_of("a bedroom with a red armchair, a desk and a wooden chest")
    said = [{"thing": name, "color": "teal", "material": "oak"} for name in ("armchair", "desk", "chest", "dragon")]
    taste = texture.taste(TextureAnswer.model_validate({"coverings": said}), brief)
    assert [liking.category for liking in taste.likings] == ["armchair", "desk", "chest"]
    assert taste.words_for("armchair", ("red",)) == ("red", "oak")
    assert taste.words_for("desk", ()) == ("teal", "oak")
    assert taste.words_for("chest", ("wooden",)) == ("wooden", "teal")
    assert taste.words_for("bed", ("large",)) == ("large",)


def test_only_words_that_there_are() -> None:
    for wrong in ({"palette": "mine"}, {"coverings": [{"thing": "bed", "color": "#ff0000"}]}, {"shader": "x"}):
        with pytest.raises(ValidationError):
            TextureAnswer.model_validate(wrong)


# --- light ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("hour", ["morning", "day", "evening", "night"])
def test_a_mood_changes_the_light_and_not_the_brightness(hour: str) -> None:
    brief = brief_of("a cozy bedroom").model_copy(update={"time_of_day": hour})
    plain = rig(STAGE, palette_for(brief), brief, 0, outdoors=False)
    assert retouched(plain, LightMood(), STAGE) is plain
    mood = LightMood(warmth=2, contrast="dramatic", lamps="bright")
    made = retouched(plain, mood, STAGE)
    ratio = {
        old.purpose: new.power / old.power for old, new in zip(plain.lamps, made.lamps, strict=True) if old.power > 0
    }
    assert ratio["fill"] == pytest.approx(0.45, rel=1e-3)
    assert ratio["practical"] == pytest.approx(1.8, rel=1e-2)
    assert ratio["key"] == pytest.approx(1.0)
    assert all(new.color != old.color for old, new in zip(plain.lamps, made.lamps, strict=True))

    def brightness(lamps: tuple[object, ...], exposure: float) -> float:
        return exposure - exposure_of(lamps, plain.sky, STAGE, 1.0)  # type: ignore[arg-type]

    assert brightness(made.lamps, made.exposure) == pytest.approx(brightness(plain.lamps, plain.exposure), abs=1e-3)
    assert math.isfinite(made.exposure)


def test_moods_are_bounded() -> None:
    for wrong in ({"warmth": 3}, {"contrast": "blinding"}, {"exposure": 9}):
        with pytest.raises(ValidationError):
            LightingAnswer.model_validate(wrong)
    assert lighting.mood(LightingAnswer()) == LightMood()


# --- picture --------------------------------------------------------------------------------------------------------


def test_the_focus_is_a_kind_that_is_there() -> None:
    brief = brief_of("a bedroom with a globe")
    assert shots.focus(ShotsAnswer(focus="globe"), brief) == "globe"
    assert shots.focus(ShotsAnswer(focus="bed"), brief) == "bed"
    assert shots.focus(ShotsAnswer(focus="dragon"), brief) == ""
    with pytest.raises(ValidationError):
        ShotsAnswer.model_validate({"focus": "../x"})


def test_no_focus_is_the_offline_view_and_a_focus_weighs_more() -> None:
    layout = bedroom().layout
    subjects = subjects_of(layout)
    assert shots.weighted(subjects, layout, "") == subjects
    weighted = shots.weighted(subjects, layout, "bed")
    changed = [new.owner for old, new in zip(subjects, weighted, strict=True) if old != new]
    assert changed == [thing.id for thing in layout.things if thing.category == "bed"] != []
    assert best_view(layout, weighted).score != best_view(layout, subjects).score


# --- opinion --------------------------------------------------------------------------------------------------------


def test_an_opinion_is_told_and_changes_nothing_that_was_measured() -> None:
    measured = Review(revision=0, score=0.4, criteria=(Criterion(name="proved", score=0.0, measured="2 faults"),))
    assert review.merged(ReviewAnswer(), measured) is measured
    said = ReviewAnswer.model_validate({"marks": 10, "remarks": ["Perfect.\nShip\x1b[31m it."]})
    told = review.merged(said, measured)
    assert (told.score, told.faults, told.criteria[:1]) == (measured.score, measured.faults, measured.criteria)
    assert told.criteria[1].name == OPINION
    assert told.criteria[1].measured == "Perfect. Ship [31m it."


def test_the_question_tells_what_stands_where() -> None:
    scene = bedroom()
    text = review.text(scene, Review(revision=0, score=1.0, criteria=()))
    assert '"bed"' in text
    assert len(text) < 20_000
