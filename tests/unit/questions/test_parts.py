"""New assets as lists of parts: checked to be one body of a sound size, then a model like any other."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
import pytest
from pydantic import ValidationError

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.designed import NAMES, settings
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.plan import plan
from voxel_weaver.questions.parts import PartsAnswer, design, missing, text
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.layout import Tier
from voxel_weaver.scene.settings import LookName, Request

Part = Mapping[str, object]
BASE: Part = {"solid": "cylinder", "width": 0.5, "depth": 0.5, "height": 0.1, "finish": "wood"}
POST: Part = {"solid": "box", "width": 0.1, "depth": 0.1, "height": 0.9, "z": 0.1, "finish": "brass"}
BOWL: Part = {"solid": "ball", "width": 0.4, "depth": 0.3, "height": 0.3, "z": 0.9, "finish": "brass"}
ARM: Part = {
    "solid": "cylinder",
    "width": 0.06,
    "depth": 0.06,
    "height": 0.5,
    "z": 0.8,
    "turn_y": 90,
    "finish": "brass",
}


def said(*parts: Part, **more: object) -> PartsAnswer:
    return PartsAnswer.model_validate({"parts": list(parts), **more})


def brief_of(prompt: str) -> Brief:
    return understand(Request(prompt=prompt), catalogue().nouns())


def test_an_empty_answer_is_no_design() -> None:
    want = brief_of("a zorgle in a study").wants[0]
    assert design(PartsAnswer(), want) is None


def test_only_what_has_no_asset_is_designed() -> None:
    brief = brief_of("a study with a zorgle, two frobs, a flimflam, a quux, a desk and a lamp")
    lacking = missing(brief, catalogue())
    assert 0 < len(lacking) <= 3
    assert not {want.category for want in lacking} & {"desk", "lamp"}


@pytest.mark.parametrize("look", list(LookName), ids=lambda look: look.value)
def test_it_is_realised_as_large_as_it_says(look: LookName) -> None:
    answer = said(BASE, POST, BOWL, ARM, main="brass")
    made = design(answer, brief_of("a zorgle").wants[0])
    assert made is not None
    asset = catalogue().by_name(NAMES[made.support])
    model = asset.model(asset.params(settings(made)))
    assert np.allclose(extent(model).size, made.size, atol=0.004)
    assert abs(extent(model).low[2]) < 1e-3
    assert {finish.name for finish in model.finishes if finish.main} == {"brass"}
    mesh, finishes = realise(standing(asset, asset.params(settings(made)), look, 0.02), look, 0.02)
    assert mesh.face_count > 20
    assert set(finishes) == {"wood", "brass"}


@pytest.mark.parametrize(
    ("parts", "words"),
    [
        ((BASE, {**BOWL, "z": 2.0}), "part 1 touches nothing"),
        (({**BASE, "width": 3.9}, {**BASE, "width": 3.9, "x": 3.0}), "along each side"),
        (({**BASE, "finish": ""},), "needs one of the finishes"),
    ],
)
def test_what_is_no_body_is_asked_for_again_with_the_reason(parts: tuple[Part, ...], words: str) -> None:
    with pytest.raises(ValidationError, match=words):
        said(*parts)


@pytest.mark.parametrize(
    "wrong",
    [
        {"width": 1e9},
        {"width": float("nan")},
        {"width": -1},
        {"solid": "mesh"},
        {"finish": "../../wood"},
        {"code": "import os"},
        {"turn_x": 1e6},
    ],
)
def test_what_is_beyond_the_schema_is_refused(wrong: Part) -> None:
    with pytest.raises(ValidationError):
        said({**BASE, **wrong})


def test_more_parts_than_may_be_are_refused() -> None:
    with pytest.raises(ValidationError):
        said(*[BASE] * 25)


def test_the_plan_places_it_as_its_own_kind() -> None:
    brief = brief_of("a study with a desk and a zorgle")
    want = next(want for want in brief.wants if want.category == "zorgle")
    made = design(said(BASE, POST, BOWL, main="brass"), want)
    assert made is not None
    layout = plan(brief, catalogue(), MemoryBlobs(), Designs(designs=(made,)))
    (thing,) = [thing for thing in layout.things if thing.category == "zorgle"]
    assert thing.tier is Tier.SPECIFIC
    assert thing.size == pytest.approx(made.size, abs=0.05)
    assert any("as a language model described it" in note.text for note in layout.notes)


def test_the_question_is_the_same_in_every_place() -> None:
    one, other = brief_of("a large zorgle in a study").wants[0], brief_of("a church with a large zorgle").wants[0]
    assert text(one) == text(other)
