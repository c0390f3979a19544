"""Groundwork worked into the terrain: pools and streams get their beds and levels, paths are graded, areas levelled."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.terrain import DRY
from voxel_weaver.layout.land.ground.lines import Course, away, course, inside
from voxel_weaver.layout.land.ground.noise import Field, eased
from voxel_weaver.layout.land.ground.terrain import Body, Terrain
from voxel_weaver.layout.land.groundwork import Clear, Groundwork, Level, Path, Pool, Rows, Stream
from voxel_weaver.layout.pieces import Floats, Mask, cos_sin
from voxel_weaver.scene.mesh import UNIT

BANK = 0.22
"""Metres from the surface of water up to its bank."""
STEEP = 0.55
"""Rise over run from which on running water falls."""
VERGE = 0.35
"""Metres beside a path where nothing grows."""


def worked(terrain: Terrain, work: Groundwork) -> None:
    """All of it, in an order in which nothing spoils what is done: water, paths, areas."""
    for pool in work.pools:
        dig_pool(terrain, pool)
    for stream in work.streams:
        dig_stream(terrain, stream)
    for path in work.paths:
        lay_path(terrain, path)
    for level in work.levels:
        lay_level(terrain, level)
    for rows in work.rows:
        lay_level(terrain, Level(rows.x, rows.y, rows.half, rows.yaw, cover=rows.cover))
    for clear in work.clears:
        keep_clear(terrain, clear)


# --- water ---------------------------------------------------------------------------------------------------------


def flood(terrain: Terrain, level: float, category: str, liquid: str, bed: str = "sand", want: str = "") -> Body:
    """Water up to one level wherever the land is lower: a sea, a swamp."""
    wet = terrain.lie() < level - 0.02
    levels = np.where(wet, np.int32(round(level / UNIT)), np.int32(DRY)).astype(np.int32)
    body = Body(category, liquid, levels, _parts_of(terrain, wet), bed, want)
    terrain.bodies.append(body)
    return body


def dig_pool(terrain: Terrain, pool: Pool, liquid: str = "") -> Body:
    """Still water in an outline: its bed, its level, its banks."""
    corners = np.array(pool.outline)
    ease = max(2.0 * terrain.cell, 1.5)
    rows, columns = terrain.window(corners.min(axis=0) - 3 * ease, corners.max(axis=0) + 3 * ease)
    deep = inside(terrain.corners[columns], terrain.corners[rows], pool.outline)
    land = terrain.heights[rows, columns]
    rim = land[(deep > -1.5 * ease) & (deep < ease)]
    level = round(float(np.sort(rim)[len(rim) // 5]) if rim.size else 0.0, 2) - BANK
    slope = 0.15 * terrain.cell if pool.wall else max(pool.depth * 2.2, 2 * terrain.cell)
    bed = level - pool.depth * eased(deep / slope) - 0.12
    bank = level + BANK + np.clip(-deep - 0.5 * ease, 0.0, None) * 0.45
    shaped = np.where(deep > 0, np.minimum(land, bed), np.minimum(land, np.maximum(bank, level + BANK)))
    near = (deep <= 0) & (deep > -2 * ease)
    terrain.heights[rows, columns] = np.where(near, np.maximum(shaped, level + BANK), shaped)
    middles = inside(terrain.middles, terrain.middles, pool.outline)
    wet = (middles > 0) & (terrain.lie() < level - 0.02)
    levels = np.where(wet, np.int32(round(level / UNIT)), np.int32(DRY)).astype(np.int32)
    body = Body(pool.kind, liquid or _liquid(pool.kind), levels, _parts_of(terrain, wet), pool.bed, pool.want)
    terrain.bodies.append(body)
    return body


def dig_stream(terrain: Terrain, stream: Stream, liquid: str = "") -> Body:
    """Running water along a line: it never rises, it cuts through what is higher, and falls where the land is steep."""
    line = course(stream.line, terrain.cell)
    levels, shown = _falling(terrain, line, stream)
    half = max(stream.width / 2, 0.75 * terrain.cell)
    far, at = away(terrain.corners, terrain.corners, line)
    level = np.interp(at, line.along, levels)
    bed = level - 0.12 - stream.depth * eased((half - far) / (0.6 * half))
    rise = level + BANK + np.clip(far - half - 0.8 * terrain.cell, 0.0, None) * 0.55
    land = np.where(far < half, np.minimum(terrain.heights, bed), np.minimum(terrain.heights, rise))
    bank = (far >= half - 0.55 * terrain.cell) & (far < half + 1.6 * terrain.cell)
    terrain.heights = np.where(bank, np.maximum(land, level + BANK), land)
    far, at = away(terrain.middles, terrain.middles, line)
    surface = np.rint(np.interp(at, line.along, shown) / UNIT).astype(np.int32)
    wet = (far < half) & (surface * UNIT > terrain.lie() + 0.02)
    wet &= ~terrain.wet() | (surface > terrain.levels())
    body = Body(
        stream.kind,
        liquid or _liquid(stream.kind),
        np.where(wet, surface, np.int32(DRY)).astype(np.int32),
        _parts_along(line, 2 * half),
        stream.bed,
        stream.want,
    )
    terrain.bodies.append(body)
    return body


def _falling(terrain: Terrain, line: Course, stream: Stream) -> tuple[Floats, Floats]:
    """The level along a stream, and the level that is drawn: where it falls, the water hangs a cell before the rock."""
    levels = terrain.at(line.points)
    wide = np.pad(levels, 2, mode="edge")
    levels = np.minimum.accumulate(np.minimum((wide[1:-3] + wide[2:-2] + wide[3:-1]) / 3.0, levels))
    drop = -np.diff(levels, append=levels[-1:]) / line.step
    steep = drop > STEEP
    for index in range(len(levels) - 1):
        if steep[index] and not (index and steep[index - 1]):
            end = index
            while end < len(levels) - 1 and steep[end]:
                end += 1
            levels[index + 1 : end + 1] = levels[end]
    levels = np.round(levels, 2) - BANK
    shown = np.maximum(levels, np.insert(levels[:-1], 0, levels[0]))
    shown = np.maximum(shown, np.insert(shown[:-1], 0, shown[0]))
    return levels, np.where(shown - levels > STEEP * terrain.cell, shown, levels)


def _liquid(kind: str) -> str:
    return {"sea": "sea", "ocean": "sea", "lagoon": "lagoon", "swamp": "swamp_water", "lava": "lava"}.get(
        kind, "river" if kind in ("river", "stream", "creek", "brook", "waterfall") else "water"
    )


def _parts_of(terrain: Terrain, wet: Mask) -> tuple[tuple[float, float, float, float, float], ...]:
    """A body of still water as one rectangle."""
    if not wet.any():
        return ((0.0, 0.0, 0.01, 0.01, 0.0),)
    rows, columns = np.flatnonzero(wet.any(axis=1)), np.flatnonzero(wet.any(axis=0))
    half, cell = terrain.side / 2, terrain.cell
    low = columns[0] * cell - half, rows[0] * cell - half
    high = (columns[-1] + 1) * cell - half, (rows[-1] + 1) * cell - half
    x, y = (low[0] + high[0]) / 2, (low[1] + high[1]) / 2
    return ((x, y, (high[0] - low[0]) / 2, (high[1] - low[1]) / 2, 0.0),)


def _parts_along(line: Course, width: float) -> tuple[tuple[float, float, float, float, float], ...]:
    """A line as rectangles one after the other, none much longer than it is wide."""
    pieces = max(1, min(40, round(float(line.along[-1]) / max(2.0 * width, 1.0))))
    at = np.linspace(0.0, float(line.along[-1]), pieces + 1)
    ends = np.stack([np.interp(at, line.along, line.points[:, axis]) for axis in (0, 1)], axis=1)
    parts = []
    for start, end in pairwise(ends):
        way = end - start
        length = float(np.sqrt(way[0] * way[0] + way[1] * way[1]))
        yaw = round(float(np.degrees(np.arctan2(way[1], way[0]))), 1)
        middle = (start + end) / 2
        # The front of a part looks to the viewer: turned by less than a quarter either way.
        yaw = (yaw + 90.0) % 180.0 - 90.0
        parts.append((float(middle[0]), float(middle[1]), length / 2, width / 2, yaw))
    return tuple(parts)


# --- paths and areas -----------------------------------------------------------------------------------------------


def lay_path(terrain: Terrain, path: Path) -> tuple[tuple[float, float, float, float, float], ...]:
    """A way that is level across and graded along; what is under water stays so, and what is level already."""
    line = course(path.line, max(terrain.cell, 0.5), smooth=path.smooth)
    graded = terrain.at(line.points)
    for _ in range(6):
        wide = np.pad(graded, 1, mode="edge")
        graded = (wide[:-2] + wide[1:-1] + wide[2:]) / 3.0
    half, ease = path.width / 2, max(1.0, 0.5 * path.width, 1.5 * terrain.cell)
    reach = half + ease + 2 * terrain.cell
    low, high = line.points.min(axis=0) - reach, line.points.max(axis=0) + reach
    rows, columns = terrain.window(low, high)
    far, at = away(terrain.corners[columns], terrain.corners[rows], line)
    share = eased(1.0 - (far - half - 0.7 * terrain.cell) / ease)
    share = np.where(terrain.fixed[rows, columns] | _shores(terrain)[rows, columns], 0.0, share)
    land = terrain.heights[rows, columns]
    terrain.heights[rows, columns] = land + (np.interp(at, line.along, graded) - land) * share
    rows, columns = terrain.window(low, high, corners=False)
    far, _ = away(terrain.middles[columns], terrain.middles[rows], line)
    dry = ~terrain.wet()[rows, columns]
    _paint(terrain, (rows, columns), (far < max(half, 0.6 * terrain.cell)) & dry, path.cover)
    terrain.clear[rows, columns] |= far < half + VERGE
    return _parts_along(line, path.width)


def _shores(terrain: Terrain) -> Mask:
    """Corners of cells under water."""
    wide = np.pad(terrain.wet(), 1)
    return np.asarray(wide[:-1, :-1] | wide[1:, :-1] | wide[:-1, 1:] | wide[1:, 1:])


def lay_level(terrain: Terrain, level: Level) -> float:
    """A level area, easing into the land around it; corners that are level already keep their height. Returns its
    height."""
    margin = 1.42 * terrain.cell
    reach = float(np.sqrt(level.half[0] ** 2 + level.half[1] ** 2)) + level.ease + 2 * margin
    middle = np.array([level.x, level.y])
    rows, columns = terrain.window(middle - reach, middle + reach)
    out = _outside(terrain.corners[columns], terrain.corners[rows], level)
    core = out <= margin
    fixed = terrain.fixed[rows, columns]
    land = terrain.heights[rows, columns]
    height = level.height
    if height is None:
        taken = land[core & fixed]
        height = float(taken[0]) if taken.size else float(terrain.at(middle[None])[0]) + level.lift
    height = round(height, 4)
    share = np.where(fixed, 0.0, eased(1.0 - (out - margin) / max(level.ease, 1e-9)))
    terrain.heights[rows, columns] = land + (height - land) * share
    terrain.fixed[rows, columns] |= core
    rows, columns = terrain.window(middle - reach, middle + reach, corners=False)
    out = _outside(terrain.middles[columns], terrain.middles[rows], level)
    if level.cover:
        _paint(terrain, (rows, columns), out < 0.0, level.cover)
    if level.clear:
        terrain.clear[rows, columns] |= out < 0.0
    return height


def _outside(x: Floats, y: Floats, level: Level) -> Field:
    """How far points of a grid lie outside an area, negative inside."""
    cos, sin = cos_sin(level.yaw)
    dx, dy = (x - level.x)[None, :], (y - level.y)[:, None]
    u, v = np.abs(cos * dx + sin * dy), np.abs(cos * dy - sin * dx)
    if level.round:
        a, b = level.half
        share = np.sqrt((u / a) * (u / a) + (v / b) * (v / b))
        return np.asarray((share - 1.0) * min(a, b))
    u, v = u - level.half[0], v - level.half[1]
    far = np.sqrt(np.clip(u, 0.0, None) ** 2 + np.clip(v, 0.0, None) ** 2)
    return np.where((u > 0) | (v > 0), far, np.maximum(u, v))


def _paint(terrain: Terrain, window: tuple[slice, slice], mask: NDArray[np.bool_], cover: str) -> None:
    part = terrain.painted[window]
    part[mask] = terrain.number(cover)


def keep_clear(terrain: Terrain, clear: Clear) -> None:
    middle = np.array([clear.x, clear.y])
    window = terrain.window(middle - clear.radius, middle + clear.radius, corners=False)
    dx, dy = terrain.middles[window[1]] - clear.x, terrain.middles[window[0]] - clear.y
    terrain.clear[window] |= dx[None, :] ** 2 + dy[:, None] ** 2 < clear.radius**2


def rows_points(rows: Rows) -> Floats:
    """Where the plants of a field stand, (n, 2)."""
    along, across = rows.apart
    x = np.arange(-rows.half[0] + along / 2, rows.half[0], along)
    y = np.arange(-rows.half[1] + across / 2, rows.half[1], across)
    u, v = (axis.ravel() for axis in np.meshgrid(x, y))
    cos, sin = cos_sin(rows.yaw)
    return np.stack([rows.x + cos * u - sin * v, rows.y + sin * u + cos * v], axis=1)
