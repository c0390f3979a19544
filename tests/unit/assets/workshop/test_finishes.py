"""The table of finishes: one name, one meaning."""

from voxel_weaver.assets.workshop.finishes import FINISHES, TABLE


def test_finishes_have_one_name_each_and_those_of_their_own_have_a_colour() -> None:
    for name, finish in FINISHES.items():
        assert finish.name == name
        assert (finish.color != "") == (finish.tone == "own"), name


def test_no_name_stands_twice_in_the_table() -> None:
    assert len(FINISHES) == len(TABLE)
