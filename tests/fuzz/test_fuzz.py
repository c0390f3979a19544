"""The first three hundred prompts: each ends as a sound scene or a clear error. `python build.py fuzz` tries more."""

from __future__ import annotations

import pytest

from tests.fuzz.prompts import KINDS, prompt
from tests.fuzz.proving import complaints
from voxel_weaver.assets.catalog import Catalog

COUNT = 300
AT_ONCE = 10


@pytest.fixture(scope="module")
def catalog() -> Catalog:
    return Catalog()


@pytest.mark.parametrize("first", range(0, COUNT, AT_ONCE))
def test_a_prompt_ends_as_a_sound_scene_or_a_clear_error(first: int, catalog: Catalog) -> None:
    failed = {}
    for number in range(first, first + AT_ONCE):
        text = prompt(number)
        try:
            found = complaints(text, catalog)
        except Exception as error:
            pytest.fail(f"prompt {number}, {text!r}: {error!r}")
        if found:
            failed[number, text] = found
    assert failed == {}


def test_a_prompt_has_its_number_for_ever() -> None:
    texts = [prompt(number) for number in range(200)]
    assert texts == [prompt(number) for number in range(200)]
    assert len(set(texts)) > 180
    assert texts != [prompt(number, seed=1) for number in range(200)]


def test_all_kinds_of_prompts_are_tried() -> None:
    import random

    assert all(isinstance(make(random.Random(1)), str) for make, _ in KINDS.values())
