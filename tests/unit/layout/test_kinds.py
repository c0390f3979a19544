from __future__ import annotations

import pytest

from voxel_weaver.layout.kinds import counts_as


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("chandelier", "light"),
        ("table_lamp", "lamp"),
        ("armchair", "chair"),
        ("couch", "sofa"),
        ("coffee_table", "table"),
        ("oak_dining_table", "table"),
        ("armchair", "sofa_chair"),
        ("bookcase", "bookshelf"),
        ("fern", "plant"),
    ],
)
def test_people_would_count_it(name: str, wanted: str) -> None:
    assert counts_as(name, wanted)


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("chair", "armchair"),
        ("lamp", "chandelier"),
        ("sofa", "chair"),
        ("keyboard", "board"),
        ("desk", "table"),
        ("coffee_table", "dining_table"),
        ("book_stack", "stack"),
    ],
)
def test_people_would_not_count_it(name: str, wanted: str) -> None:
    assert not counts_as(name, wanted)
