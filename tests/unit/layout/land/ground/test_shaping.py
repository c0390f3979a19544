from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.terrain import DRY, height_at
from voxel_weaver.layout.land.ground.lines import away, blob, course, inside
from voxel_weaver.layout.land.ground.painting import Cover, painted
from voxel_weaver.layout.land.ground.relief import relief
from voxel_weaver.layout.land.ground.shaping import dig_pool, dig_stream, flood, keep_clear, lay_level, lay_path
from voxel_weaver.layout.land.ground.terrain import Terrain, distance_to
from voxel_weaver.layout.land.groundwork import Clear, Level, Path, Pool, Stream
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.settings import LookName


def land(kind: str = "hills", side: float = 60.0, cells: int = 100) -> Terrain:
    return Terrain.of(side, relief(kind, side, cells, chance(5, kind)))


def test_a_river_runs_downhill_all_the_way() -> None:
    terrain = land("riverland")
    body = dig_stream(terrain, Stream(((0.0, 31.0), (-8.0, 10.0), (6.0, -8.0), (0.0, -31.0)), 5.0))
    wet = body.levels != DRY
    assert wet.any(axis=1).mean() > 0.97  # from the back to the front
    line = course(((0.0, 31.0), (-8.0, 10.0), (6.0, -8.0), (0.0, -31.0)), terrain.cell)
    at = np.round((line.points / terrain.side + 0.5) * terrain.cells - 0.5).astype(int).clip(0, terrain.cells - 1)
    levels = body.levels[at[:, 1], at[:, 0]]
    levels = levels[levels != DRY]
    assert (np.diff(levels[::4]) <= 0).all()  # cells lie a little before or behind the line
    assert levels[0] > levels[-1]
    assert (body.levels * 1e-4 > terrain.lie())[wet].all()


def test_the_banks_of_a_river_hold_its_water() -> None:
    slope = np.linspace(0.0, 3.0, 101)[:, None] + np.abs(np.linspace(-2.0, 2.0, 101))[None, :]
    terrain = Terrain.of(60.0, slope)
    body = dig_stream(terrain, Stream(((0.0, 31.0), (-8.0, 10.0), (6.0, -8.0), (0.0, -31.0)), 5.0))
    wet = np.pad(body.levels != DRY, 1)
    level = np.pad(np.where(body.levels == DRY, -(2**40), body.levels.astype(np.int64)), 1, constant_values=-(2**40))
    beside = np.maximum.reduce([np.roll(level, way, axis) for axis in (0, 1) for way in (1, -1)])[1:-1, 1:-1]
    bank = ~wet[1:-1, 1:-1] & (beside > -(2**39))
    assert (terrain.lie()[bank] >= beside[bank] * 1e-4 - 0.05).mean() > 0.97


def test_water_falls_over_a_wall_of_rock() -> None:
    terrain = land("falls")
    body = dig_stream(terrain, Stream(((0.0, 31.0), (2.0, 12.0), (0.0, -6.0)), 5.0, kind="waterfall"))
    column = body.levels[:, terrain.cells // 2]
    column = column[column != DRY]
    assert (column.max() - column.min()) * 1e-4 > 8.0


def test_a_pool_is_level_and_as_deep_as_asked() -> None:
    terrain = land("meadow")
    outline = blob(4.0, 2.0, (9.0, 6.0), chance(1, "pool"))
    body = dig_pool(terrain, Pool(outline, 1.5, "lake"))
    wet = body.levels != DRY
    level = body.levels[wet]
    assert np.ptp(level) == 0
    assert 1.3 < level[0] * 1e-4 - terrain.lie()[wet].min() < 2.0
    x, y, wide, deep, _ = body.parts[0]
    assert (abs(x - 4.0), abs(y - 2.0)) < (2.0, 2.0)
    assert wide == pytest.approx(9.0, abs=2.0)
    assert deep == pytest.approx(6.0, abs=2.0)


def test_a_sea_lies_wherever_the_land_is_lower() -> None:
    terrain = land("beach")
    body = flood(terrain, 0.0, "sea", "sea")
    assert np.array_equal(body.levels != DRY, terrain.lie() < -0.02)
    assert 0.1 < (body.levels != DRY).mean() < 0.7


@pytest.mark.parametrize("look", list(LookName))
def test_a_level_area_is_level_under_all_that_stands_on_it(look: LookName) -> None:
    terrain = land()
    before = terrain.heights.copy()
    lay_level(terrain, Level(6.0, 4.0, (5.0, 3.0), yaw=30.0, ease=3.0))
    u, v = np.meshgrid(np.linspace(-5, 5, 21), np.linspace(-3, 3, 13))
    cos, sin = np.cos(np.radians(30)), np.sin(np.radians(30))
    points = np.stack([6.0 + cos * u.ravel() - sin * v.ravel(), 4.0 + sin * u.ravel() + cos * v.ravel()], axis=1)
    assert np.ptp(height_at(terrain.grid, terrain.side, points, look)) < 1e-9
    assert np.array_equal(terrain.heights[:20, :20], before[:20, :20])


def test_two_areas_that_touch_share_their_height_and_stay_level() -> None:
    terrain = land()
    lay_level(terrain, Level(0.0, 0.0, (2.0, 2.0)))
    lay_level(terrain, Level(3.5, 0.0, (2.0, 2.0)))
    x, y = np.meshgrid(np.linspace(-2, 5.5, 31), np.linspace(-2, 2, 11))
    heights = height_at(terrain.grid, terrain.side, np.stack([x.ravel(), y.ravel()], axis=1), LookName.REALISTIC)
    assert np.ptp(heights) < 1e-9


def test_a_path_is_level_across_and_painted_and_leaves_water_alone() -> None:
    terrain = land("riverland")
    body = dig_stream(terrain, Stream(((-31.0, 0.0), (31.0, 0.0)), 5.0))
    before = terrain.heights.copy()
    lay_path(terrain, Path(((0.0, -28.0), (0.0, 28.0)), 3.0, "cobbles"))
    middle = np.array([[x, 14.0] for x in np.linspace(-1.4, 1.4, 9)])
    assert np.ptp(terrain.at(middle)) < 0.02
    under = body.levels != DRY
    assert np.array_equal(terrain.heights[:-1, :-1][under], before[:-1, :-1][under])
    found = painted(terrain, Cover("grass"), chance(1, "paint"))
    assert "cobbles" in found.palette
    assert not (found.mask(("cobbles",)) & under).any()
    assert found.mask(("cobbles",)).sum() > 200
    assert terrain.clear[found.mask(("cobbles",))].all()


def test_covers_follow_height_slope_and_water() -> None:
    terrain = land("mountain", 96.0, 110)
    flood(terrain, 2.0, "lake", "water", "mud")
    cover = Cover("grass", steep="rock", slope=0.9, high="snow", above=0.6, shore="sand", strand=3.0)
    found = painted(terrain, cover, chance(1, "paint"))
    lie = terrain.lie()
    assert lie[found.mask(("snow",))].mean() > lie[found.mask(("grass",))].mean() + 10
    assert found.mask(("mud",))[lie < 1.8].all()
    near = distance_to(terrain.wet(), terrain.cell, 50.0)
    assert near[found.mask(("sand",))].max() < 3.5
    counts = np.bincount(found.cells.ravel() % 3, minlength=3) / found.cells.size
    assert counts.min() > 0.1  # all three shades are seen


def test_a_clear_disc_is_clear() -> None:
    terrain = land()
    keep_clear(terrain, Clear(3.0, -4.0, 6.0))
    x, y = np.meshgrid(terrain.middles, terrain.middles)
    assert np.array_equal(terrain.clear, np.hypot(x - 3.0, y + 4.0) < 6.0)


def test_distances_to_lines_outlines_and_masks() -> None:
    line = course(((-5.0, 0.0), (5.0, 0.0)), 0.5, smooth=False)
    far, along = away(np.array([0.0, 8.0]), np.array([3.0]), line)
    assert far[0] == pytest.approx([3.0, np.hypot(3.0, 3.0)])
    assert along[0] == pytest.approx([5.0, 10.0])
    deep = inside(np.array([0.0, 6.0]), np.array([0.0]), ((-4, -4), (4, -4), (4, 4), (-4, 4)))
    assert deep[0] == pytest.approx([4.0, -2.0])
    mask = np.zeros((20, 30), dtype=np.bool_)
    mask[5, 7] = True
    found = distance_to(mask, 2.0, 40.0)
    y, x = np.mgrid[:20, :30]
    true = np.minimum(np.hypot(x - 7, y - 5) * 2.0, 40.0)
    assert np.abs(found - true).max() < 0.09 * true.max()
