"""What stands in things, beneath them and on them: each hollow is there and is large enough for what goes into it."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.extents import all_bounds, extent
from voxel_weaver.assets.model import Model, Surface
from voxel_weaver.scene.chance import chance

CATALOG = Catalog()


def model(name: str, **given: str | bool | float | int) -> Model:
    asset = CATALOG.by_name(name)
    return asset.model(asset.params(given))


def sides(surface: Surface) -> tuple[float, float]:
    return surface.high[0] - surface.low[0], surface.high[1] - surface.low[1]


@pytest.mark.parametrize(
    ("name", "wide", "deep", "headroom"),
    [
        ("bookshelf", 0.3, 0.2, 0.25),
        ("bar_cart", 0.25, 0.25, 0.4),
        ("art_cart", 0.2, 0.2, 0.15),
        ("toy_chest", 0.2, 0.25, 0.5),
        ("display_case", 0.3, 0.3, 0.2),
        ("display_cabinet", 0.5, 0.15, 0.2),
        ("cooler", 0.5, 0.3, 0.5),
        ("basket", 0.2, 0.2, 0.5),
        ("laundry_hamper", 0.25, 0.15, 0.5),
        ("shopping_basket", 0.15, 0.2, 0.2),
        ("shopping_cart", 0.25, 0.25, 0.4),
        ("canoe", 0.3, 1.0, 0.5),
        ("wheelbarrow", 0.25, 0.4, 0.5),
        ("vase", 0.1, 0.1, 0.3),
        ("bucket", 0.1, 0.1, 0.2),
        ("umbrella_stand", 0.08, 0.1, 0.8),
        ("shelving_unit", 0.8, 0.3, 0.3),
        ("wall_shelf", 0.32, 0.32, 0.2),
        ("tv_stand", 0.3, 0.25, 0.25),
    ],
)
def test_something_fits_into_it(name: str, wide: float, deep: float, headroom: float) -> None:
    """Below its own top there is a free place of this size."""
    found = model(name)
    top = extent(found).high[2]
    held = [one for one in found.surfaces if one.kind in ("inside", "shelf") and one.z < top - 0.02]
    assert any(sides(one)[0] >= wide and sides(one)[1] >= deep and one.headroom >= headroom for one in held), (
        found.surfaces
    )


def test_the_greater_part_of_a_wall_shelf_is_free() -> None:
    for width in (0.5, 0.84, 1.6):
        board = model("shelf", width=width).surfaces[0]
        assert sides(board)[0] >= 0.6 * width


def test_a_bookcase_has_room_at_its_left_and_at_its_right() -> None:
    middles = [
        (one.low[0] + one.high[0]) / 2 for one in model("bookshelf", height=2.05).surfaces if one.kind == "shelf"
    ]
    assert min(middles) < -0.1 < 0.1 < max(middles)


def test_both_mattresses_of_a_bunk_bed_carry_and_the_upper_is_reached_from_above() -> None:
    low, high = sorted(model("bunk_bed").surfaces, key=lambda one: one.z)
    assert low.headroom > 0.5
    assert high.z > low.z + low.headroom
    assert min(*sides(low), *sides(high)) > 0.6


def test_a_desk_stands_under_a_loft_bed() -> None:
    """Between its posts, before the wall and beneath the deck, nothing is in the way of a desk and its sitter."""
    found = model("loft_bed")
    low, high = all_bounds(found)
    desk_low, desk_high = (-0.45, -0.75, 0.4), (0.2, 0.5, 1.4)
    meets = ((low < desk_high) & (high > desk_low)).all(axis=1)
    assert not meets.any()


def test_a_picture_hung_on_a_wall_lies_flat_on_it() -> None:
    assert extent(model("picture_frame", mount="wall")).size[1] < 0.05 < extent(model("picture_frame")).size[1]


def test_a_bicycle_hangs_along_the_wall() -> None:
    standing, hung = extent(model("bicycle")).size, extent(model("bicycle", mount="wall")).size
    assert hung[0] == pytest.approx(standing[1], abs=0.01)
    assert hung[1] == pytest.approx(standing[0], abs=0.01)


@pytest.mark.parametrize("name", ["coat_rack", "coat_hooks"])
def test_there_is_where_to_hang_things(name: str) -> None:
    found = model(name)
    low, high = extent(found)
    assert len(found.hangs) >= 4
    for spot in found.hangs:
        assert all(a <= x <= b for a, x, b in zip(low, spot, high, strict=True))


def test_the_glass_of_a_table_is_its_top_alone() -> None:
    for name in ("table", "dining_table", "coffee_table", "side_table"):
        found = model(name, top="glass")
        assert {finish.name for finish in found.finishes if finish.main} == {"glass"}
        low, _ = all_bounds(found)
        bases = [bottom for part, bottom in zip(found.parts, low[:, 2].tolist(), strict=True) if part.finish == "glass"]
        assert min(bases) > extent(found).high[2] - 0.08
        assert "metal" in {part.finish for part in found.parts}


def test_a_television_bench_has_an_open_bay_at_its_left_and_one_at_its_right() -> None:
    for width in (1.0, 1.6, 2.2):
        left, right = (one for one in model("tv_stand", width=width).surfaces if one.kind == "inside")
        assert left.high[0] < -0.1 < 0.1 < right.low[0]
        assert min(sides(left)[0], sides(right)[0]) > 0.18 * width


def test_a_cut_flower_stands_in_a_vase_by_half_its_length_at_least() -> None:
    for rng in (None, chance(0, "vase"), chance(1, "vase")):
        vase, flower = (asset.model(asset.params(rng=rng)) for asset in map(CATALOG.by_name, ("vase", "cut_flower")))
        assert extent(vase).high[2] - vase.surfaces[0].z >= extent(flower).size[2] / 2


def test_the_rim_of_a_tray_is_at_most_twice_as_high_as_its_bottom() -> None:
    for shape in ("rectangular", "round"):
        found = model("tray", shape=shape)
        assert extent(found).high[2] <= 2 * found.surfaces[0].z + 1e-6


def test_boxes_stand_on_some_boards_of_a_shelving_unit_and_all_are_free_without_them() -> None:
    filled, bare = model("shelving_unit"), model("shelving_unit", filled=False)
    widths = {round(sides(one)[0], 3) for one in bare.surfaces}
    assert len(widths) == 1
    assert {round(sides(one)[0], 3) < max(widths) for one in filled.surfaces} == {True, False}
    assert len(filled.surfaces) == len(bare.surfaces) >= 4
