"""What words and numbers in a prompt change about furniture. What holds for every asset is in tests/contract."""

import pytest

from voxel_weaver.assets.extents import all_bounds, extent, part_bounds, size
from voxel_weaver.assets.furniture import beds, desks, seating, shelving, sofas, storage, tables
from voxel_weaver.assets.furniture.beds import bed
from voxel_weaver.assets.furniture.desks import desk
from voxel_weaver.assets.furniture.seating import bar_stool, chair, office_chair
from voxel_weaver.assets.furniture.shelving import bookshelf, coat_rack, shelf
from voxel_weaver.assets.furniture.sofas import armchair, loveseat, sectional, sofa
from voxel_weaver.assets.furniture.storage import cabinet, wardrobe
from voxel_weaver.assets.furniture.tables import coffee_table, table
from voxel_weaver.assets.model import Model

FAMILIES = (beds, desks, seating, shelving, sofas, storage, tables)


def finishes(model: Model) -> set[str]:
    return {finish.name for finish in model.finishes}


def main(model: Model) -> set[str]:
    return {finish.name for finish in model.finishes if finish.main}


def test_a_noun_means_one_piece_of_furniture() -> None:
    words = [word for family in FAMILIES for asset in family.ASSETS for word in asset.words]
    assert sorted(words) == sorted(set(words))


def test_every_piece_has_something_that_a_colour_word_changes() -> None:
    assert all(main(asset.model(asset.params())) for family in FAMILIES for asset in family.ASSETS)


@pytest.mark.parametrize(
    ("kind", "least", "most"),
    [("single", 0.9, 1.0), ("double", 1.6, 1.6), ("queen", 1.5, 1.65), ("king", 1.8, 2.1)],
)
def test_the_kind_of_a_bed_sets_its_width(kind: str, least: float, most: float) -> None:
    assert least <= size(bed(kind=kind))[0] <= most  # type: ignore[arg-type]


def test_a_wide_bed_has_two_pillows_and_a_narrow_one_has_one() -> None:
    def cushions(model: Model) -> int:
        return sum(part.finish in ("cloth_accent", "cloth_second") and part.turn != (0, 0, 0) for part in model.parts)

    assert (cushions(bed(kind="king")), cushions(bed(kind="single"))) == (2, 1)


def test_both_sides_of_a_double_bed_stay_free_and_a_single_one_may_stand_in_a_corner() -> None:
    double, single = bed(), bed(kind="single")
    assert sorted(space.low[0] > 0 for space in double.clearances) == [False, True]
    at_the_foot = [space for space in single.clearances if space.high[1] <= -size(single)[1] / 2]
    assert [space.reason for space in at_the_foot] == ["to get into bed"]


def test_posts_and_canopies_rise_above_the_headboard() -> None:
    assert size(bed(style="four_poster"))[2] > 2.0 > size(bed())[2]
    assert "wool" in finishes(bed(style="canopy"))


@pytest.mark.parametrize("seats", [2, 3, 4])
def test_a_sofa_has_one_free_place_for_each_seat(seats: int) -> None:
    model = sofa(seats=seats)
    assert len(model.surfaces) == seats
    assert all(low.high[0] <= high.low[0] for low, high in zip(model.surfaces, model.surfaces[1:], strict=False))


def test_a_loveseat_is_a_sofa_for_two() -> None:
    assert len(loveseat().surfaces) == 2
    assert size(loveseat())[0] < size(sofa())[0]


def test_an_l_shaped_sofa_reaches_out_at_one_side() -> None:
    model = sofa(shape="l_shaped")
    assert size(model)[1] >= 1.5 > size(sofa())[1]


def test_a_left_sectional_is_the_mirror_of_a_right_one() -> None:
    right, left = sectional(side="right"), sectional(side="left")
    right_high = all_bounds(right)[1]
    left_low, left_high = all_bounds(left)
    assert left_low[:, 0] == pytest.approx(-right_high[:, 0])
    assert left_high[:, 1:] == pytest.approx(right_high[:, 1:])
    assert left.surfaces[-1].high[0] == pytest.approx(-right.surfaces[-1].low[0])


def test_leather_is_for_clubs_and_chesterfields() -> None:
    assert main(armchair(style="club")) == main(sofa(style="chesterfield")) == {"leather"}
    assert main(armchair()) == main(sofa()) == {"cloth"}


def test_an_office_chair_rolls_on_five_castors() -> None:
    castors = [part for part in office_chair().parts if part.form.size == (0.06, 0.06, 0.06)]
    assert len(castors) == 5
    assert len({part.at for part in castors}) == 5


def test_a_chair_is_sat_on_at_the_usual_height() -> None:
    assert 0.4 <= chair().surfaces[0].z <= 0.5
    assert bar_stool(height=0.8, style="backless").surfaces[0].z == pytest.approx(0.8)


@pytest.mark.parametrize("shape", ["round", "square"])
def test_round_and_square_tables_are_as_deep_as_wide(shape: str) -> None:
    for model in (table(shape=shape), coffee_table(shape=shape)):  # type: ignore[arg-type]
        width, depth, _ = size(model)
        assert width == pytest.approx(depth)


def test_what_stands_on_an_oval_table_stands_within_its_edge() -> None:
    model = table(shape="oval")
    x, y = size(model)[0] / 2, size(model)[1] / 2
    corners = [(a, b) for s in model.surfaces for a in (s.low[0], s.high[0]) for b in (s.low[1], s.high[1])]
    assert max((a / x) ** 2 + (b / y) ** 2 for a, b in corners) <= 1.0


@pytest.mark.parametrize("count", [0, 2, 4])
def test_a_desk_has_the_drawers_that_are_asked_for(count: int) -> None:
    model = desk(drawers=count)
    handles = [part for part in model.parts if part.finish == "brass"]
    assert len(handles) == count + 1  # the tray under the top has one too


def test_an_l_shaped_desk_leaves_room_for_the_sitter_in_its_corner() -> None:
    model = desk(shape="l_shaped")
    space = model.clearances[0]
    low, high = all_bounds(model)
    reached = (low[:, :2] < (space.high[0] - 0.01, space.high[1] - 0.01)).all(1)
    reached &= (high[:, :2] > (space.low[0] + 0.01, space.low[1] + 0.1)).all(1)
    assert not reached.any()
    assert size(model)[1] > 1.2


def test_a_wider_wardrobe_has_more_doors() -> None:
    def doors(model: Model) -> int:
        return sum(part.finish == "pale_wood" for part in model.parts)

    assert (doors(wardrobe(width=0.6)), doors(wardrobe()), doors(wardrobe(width=1.8))) == (1, 2, 3)


def test_a_white_cabinet_is_white_all_over() -> None:
    assert main(cabinet()) == {"wood", "pale_wood"}


def test_books_fill_a_bookshelf_but_two_half_shelves_and_leave_all_free_otherwise() -> None:
    full, bare = bookshelf(), bookshelf(filled=False)
    assert sum(part.finish.startswith("book_") for part in full.parts) > 40
    assert [surface.kind for surface in full.surfaces] == ["top", "shelf", "shelf"]
    assert sum(surface.kind == "shelf" for surface in bare.surfaces) == 5
    assert not any(part.finish.startswith("book_") for part in bare.parts)


@pytest.mark.parametrize("width", [0.4, 0.9, 1.5, 2.4])
@pytest.mark.parametrize("arrangement", range(10))
def test_what_stands_on_a_bookshelf_stays_within_it(width: float, arrangement: int) -> None:
    model = bookshelf(width=width, arrangement=arrangement)
    low, high = all_bounds(model)
    assert low.min(0) == pytest.approx((-width / 2, -0.16, 0.0), abs=1e-6)
    assert high.max(0) == pytest.approx((width / 2, 0.16, 1.9), abs=1e-6)


def test_arrangements_of_books_differ() -> None:
    assert len({bookshelf(arrangement=number).parts for number in range(10)}) == 10


@pytest.mark.parametrize("filled", [True, False])
def test_a_wall_shelf_has_its_back_at_the_wall(filled: bool) -> None:
    model = shelf(filled=filled)
    assert extent(model)[1][1] == pytest.approx(0.12)
    brackets = [part_bounds(part)[1][1] for part in model.parts if part.finish == "black_metal"]
    assert brackets == pytest.approx([0.12] * 4)


def test_an_empty_coat_rack_has_no_clothes() -> None:
    assert "cloth" in finishes(coat_rack())
    assert finishes(coat_rack(filled=False)) == {"wood", "brass"}
