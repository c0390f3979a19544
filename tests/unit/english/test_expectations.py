"""How well prompts that the grammar was not written for are read: recall and precision, with a floor for each kind."""

from __future__ import annotations

import pytest

from tests.unit.english.expectations import EXPECTATIONS
from tests.unit.english.scoring import Tally, score
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.settings import Request

COUNTS, ATTRIBUTES, RELATIONS = 0.97, 0.94, 0.92


def tallied(kind: str) -> tuple[Tally, Tally, Tally]:
    nouns = catalogue().nouns()
    counts, attributes, relations = Tally(), Tally(), Tally()
    for prompt, wanted, related in EXPECTATIONS[kind]:
        score(understand(Request(prompt=prompt), nouns), wanted, related, counts, attributes, relations)
    return counts, attributes, relations


@pytest.mark.parametrize("kind", EXPECTATIONS)
def test_what_is_asked_for_is_read(kind: str) -> None:
    for tally, floor in zip(tallied(kind), (COUNTS, ATTRIBUTES, RELATIONS), strict=True):
        assert tally.recall >= floor, "\n".join(tally.misses)


@pytest.mark.parametrize("kind", EXPECTATIONS)
def test_little_is_read_that_is_not_asked_for(kind: str) -> None:
    for tally, floor in zip(tallied(kind), (COUNTS, ATTRIBUTES, RELATIONS), strict=True):
        assert tally.precision >= floor, "\n".join(tally.misses)


def test_what_is_missed_and_what_is_too_much_both_count() -> None:
    brief = understand(Request(prompt="A red bed next to a desk with three lamps."), catalogue().nouns())
    counts, attributes, relations = Tally(), Tally(), Tally()
    score(brief, "1 bed: blue; 2 lamp; 1 chair", "bed near desk", counts, attributes, relations)
    assert (counts.met, counts.wanted, counts.right, counts.found) == (1, 3, 2, 3)
    assert (attributes.met, attributes.wanted, attributes.right, attributes.found) == (0, 1, 0, 1)
    assert (relations.met, relations.wanted, relations.right) == (0, 1, 0)
