from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.english.places import OUTDOORS, PLACES
from voxel_weaver.layout.programs import KINDRED, PROGRAMS, Program, program_for
from voxel_weaver.layout.programs.program import Belonging

CATALOG = Catalog()
SUREST = 0.5
"""The share of its kinds that a program needs assets for, so that its room is recognised."""


def test_every_place_that_is_known_by_name_has_its_program() -> None:
    named = set(PLACES.values()) - OUTDOORS
    assert named == {program.place for program in PROGRAMS}


def test_no_two_programs_are_for_one_place() -> None:
    places = [program.place for program in PROGRAMS]
    assert len(set(places)) == len(places)
    assert set(KINDRED.values()) <= set(places)


@pytest.mark.parametrize(
    ("place", "served_by"),
    [
        ("guest_bedroom", "bedroom"),
        ("roof_terrace", "balcony"),
        ("toy_store", "shop"),
        ("gallery_of_mirrors", "room"),
        ("", "room"),
    ],
)
def test_a_place_without_a_program_has_that_of_its_kin(place: str, served_by: str) -> None:
    assert program_for(place).place == served_by


@pytest.mark.parametrize("program", PROGRAMS, ids=lambda program: program.place)
def test_a_program_can_be_furnished(program: Program) -> None:
    known = [one for one in program.belongings if _is_known(one)]
    assert len(known) >= SUREST * len(program.belongings)
    assert program.windows


def _is_known(belonging: Belonging) -> bool:
    return CATALOG.find(belonging.category.replace("_", " ")).tier == "specific"
