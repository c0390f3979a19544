"""Three hundred prompts: each ends as a sound scene or a clear error. `python build.py fuzz` tries thousands more.

One room in twenty is furnished as in a run; the others hold what the prompt names and nothing else, which is where
wishes meet each other, so that all of them take about a minute of processor time.
"""

from __future__ import annotations

import itertools
import random

import pytest

from tests.fuzz.prompts import KINDS, prompt
from tests.fuzz.proving import asked, complaints
from voxel_weaver.api import checked_request
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.relating import ANCHORS
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.errors import InputRefused

COUNT = 300
AT_ONCE = 10
FURNISHED = 20
"""Every so-manieth room is furnished."""
CROWD = 12
"""Prompts that ask for more things are left to the long run."""
READ = 600


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog()


@pytest.fixture(scope="module")
def chosen(catalog: Catalog) -> list[int]:
    few = (number for number in itertools.count() if asked(prompt(number), catalog) <= CROWD)
    return list(itertools.islice(few, COUNT))


@pytest.mark.parametrize("first", range(0, COUNT, AT_ONCE))
def test_a_prompt_ends_as_a_sound_scene_or_a_clear_error(first: int, chosen: list[int], catalog: Catalog) -> None:
    failed = {}
    for place in range(first, first + AT_ONCE):
        text = prompt(chosen[place])
        try:
            found = complaints(text, catalog, furnished=place % FURNISHED == 0)
        except Exception as error:
            pytest.fail(f"prompt {chosen[place]}, {text!r}: {error!r}")
        if found:
            failed[chosen[place], text] = found
    assert failed == {}


def test_whatever_is_read_holds_together(catalog: Catalog) -> None:
    nouns = catalog.nouns()
    for number in range(READ):
        try:
            brief = understand(checked_request(prompt(number)), nouns)
        except InputRefused:
            continue
        ids = [want.id for want in brief.wants]
        assert len(set(ids)) == len(ids), number
        assert {room.id for room in brief.rooms} >= {want.room for want in brief.wants if want.room}, number
        for relation in brief.relations:
            assert {relation.subject, *relation.objects} <= {*ids, *ANCHORS}, number
        assert len({(note.kind, note.text) for note in brief.notes}) == len(brief.notes), number


def test_a_prompt_has_its_number_for_ever() -> None:
    texts = [prompt(number) for number in range(200)]
    assert texts == [prompt(number) for number in range(200)]
    assert len(set(texts)) > 180
    assert texts != [prompt(number, seed=1) for number in range(200)]


def test_all_kinds_of_prompts_are_tried() -> None:
    assert all(isinstance(make(random.Random(1)), str) for make, _ in KINDS.values())
