"""What belongs to a place beside the usual: what the catalogue has, nothing twice, nothing against the prompt."""

from __future__ import annotations

import pytest
from pydantic import ValidationError

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.layout.plan import plan
from voxel_weaver.questions.belongs import BelongsAnswer, extras, is_open, text, unfitting
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Designs, Extra
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import Request


def brief_of(prompt: str) -> Brief:
    return understand(Request(prompt=prompt), catalogue().nouns())


def said(*nouns: str, unfitting: tuple[str, ...] = ()) -> BelongsAnswer:
    return BelongsAnswer.model_validate({"extras": [{"noun": noun} for noun in nouns], "unfitting": list(unfitting)})


def test_only_what_the_catalogue_has_and_nobody_named() -> None:
    brief = brief_of("a bedroom with a globe and no guitar")
    found = extras(said("Telescope", "zorgle", "globe", "guitar", "bed", "telescope", "door"), brief, catalogue())
    assert found == (Extra(category="telescope"),)


def test_what_the_place_is_for_stays() -> None:
    brief = brief_of("a bedroom")
    assert unfitting(said(unfitting=("bed", "rug", "zorgle", "Desk_Lamp", "rug")), brief) == ("rug",)


def test_nothing_is_added_where_nothing_may_be() -> None:
    assert is_open(brief_of("a bedroom"))
    assert not is_open(brief_of("only a bed in a bedroom"))
    assert not is_open(brief_of("a forest clearing"))


def test_the_plan_takes_it_as_added() -> None:
    brief = brief_of("a cozy bedroom")
    usual = plan(brief, catalogue(), MemoryBlobs())
    designs = Designs(extras=(Extra(category="guitar"),), unfitting=("rug",))
    fresh = plan(brief, catalogue(), MemoryBlobs(), designs)
    assert "rug" in {thing.category for thing in usual.things}
    assert "rug" not in {thing.category for thing in fresh.things}
    assert [thing.role for thing in fresh.things if thing.category == "guitar"] == [Role.ADDED]


def test_no_designs_are_the_offline_plan() -> None:
    brief = brief_of("a library with two armchairs")
    assert plan(brief, catalogue(), MemoryBlobs(), Designs()) == plan(brief, catalogue(), MemoryBlobs())


def test_the_same_place_is_the_same_question() -> None:
    assert text(brief_of("a cozy bedroom with a desk")) == text(brief_of("a cozy bedroom that has a desk"))


@pytest.mark.parametrize("noun", ["/etc/passwd", "bed; rm -rf", "b/d", "a" * 50, "x9", ""])
def test_nouns_are_plain_words(noun: str) -> None:
    with pytest.raises(ValidationError):
        said(noun)
