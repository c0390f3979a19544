"""The waters that belong to a place: what fills the hollows of its relief before anybody asks for more."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from voxel_weaver.layout.land.ground.lines import blob
from voxel_weaver.layout.land.ground.noise import blurred
from voxel_weaver.layout.land.ground.shaping import dig_pool, dig_stream, flood
from voxel_weaver.layout.land.ground.terrain import Body, Terrain
from voxel_weaver.layout.land.groundwork import Pool, Stream
from voxel_weaver.scene.mesh import UNIT
from voxel_weaver.scene.value import Point2

Fill = Callable[[Terrain, np.random.Generator], None]


def fill(name: str, terrain: Terrain, rng: np.random.Generator) -> None:
    """Fill the land with the water that this name stands for."""
    _FILLS[name](terrain, rng)


def _sea(terrain: Terrain, rng: np.random.Generator) -> None:
    flood(terrain, 0.0, "sea", "sea")


def _lagoon(terrain: Terrain, rng: np.random.Generator) -> None:
    flood(terrain, 0.0, "sea", "lagoon")


def _swamp(terrain: Terrain, rng: np.random.Generator) -> None:
    flood(terrain, 0.24, "swamp", "swamp_water", "mud")


def _still(
    kind: str, at: Point2, half: Point2, depth: float, bed: str = "gravel", liquid: str = "", least: float = 0.0
) -> Fill:
    """A pool with a place and a size in shares of the half side."""

    def fill_in(terrain: Terrain, rng: np.random.Generator) -> None:
        reach = terrain.side / 2
        size = max(half[0] * reach, least), max(half[1] * reach, 0.75 * least)
        outline = blob(at[0] * reach, at[1] * reach, size, rng)
        dig_pool(terrain, Pool(outline, depth, kind, bed), liquid)

    return fill_in


def _running(kind: str, width: float, depth: float, line: tuple[Point2, ...]) -> Fill:
    """A stream through these points, each moved a little, in shares of the half side."""

    def fill_in(terrain: Terrain, rng: np.random.Generator) -> None:
        dig_stream(terrain, Stream(wandering(line, terrain.side / 2, rng), width * terrain.side, depth, kind))

    return fill_in


def wandering(line: tuple[Point2, ...], reach: float, rng: np.random.Generator) -> tuple[Point2, ...]:
    """The points of a line in metres, the inner ones moved a little."""
    moves = (rng.random((len(line), 2)) - 0.5) * 0.12
    moves[0] = moves[-1] = 0.0
    points = np.round((np.array(line) + moves) * reach, 3)
    return tuple((float(x), float(y)) for x, y in points)


def _falls(terrain: Terrain, rng: np.random.Generator) -> None:
    """A river that ends its way over the high land in a fall, a pool below, and a stream out of it."""
    reach, x = terrain.side / 2, 0.08
    width = max(0.09 * terrain.side, 2.5)
    edge = _edge_of(terrain, x * reach)
    pool = (x * reach, edge - 0.16 * reach)
    dig_pool(terrain, Pool(blob(*pool, (0.26 * reach, 0.19 * reach), rng), 1.2, "pool", "gravel"))
    line = ((x - 0.1, 1.04), (x + 0.06, 0.7), (x, edge / reach + 0.14), (x, edge / reach - 0.14))
    dig_stream(terrain, Stream(tuple((a * reach, b * reach) for a, b in line), width, 0.8, "waterfall"), "falls")
    out = ((x, (edge / reach) - 0.2), (x + 0.2, -0.3), (x + 0.02, -0.62), (x + 0.3, -1.04))
    dig_stream(terrain, Stream(tuple((a * reach, b * reach) for a, b in out), 0.7 * width, 0.7, "stream"))


def _edge_of(terrain: Terrain, x: float) -> float:
    """Where the land rises most along a line from front to back at this x."""
    column = int(np.clip(round((x / terrain.side + 0.5) * terrain.cells), 0, terrain.cells))
    rise = np.diff(np.rint(terrain.heights[:, column] / UNIT))
    return float(terrain.middles[int(np.argmax(rise))])


def _canyon(terrain: Terrain, rng: np.random.Generator) -> None:
    """Along the lowest line from back to front."""
    smooth = np.rint(blurred(terrain.heights, 6) / UNIT)
    rows = np.linspace(terrain.cells, 0, 12).round().astype(int)
    columns = smooth[rows].argmin(axis=1)
    line = [(float(terrain.corners[c]), float(terrain.corners[r])) for r, c in zip(rows, columns, strict=True)]
    dig_stream(terrain, Stream(tuple(line), 0.06 * terrain.side, 0.8, "river", "sand"))


def _lava(terrain: Terrain, rng: np.random.Generator) -> None:
    """A lake of lava in the mouth, and a stream of it down the front."""
    reach = terrain.side / 2
    dig_pool(terrain, Pool(blob(0.0, 0.2 * reach, (0.11 * reach, 0.1 * reach), rng), 1.5, "lava_lake", "lava"), "lava")
    line = ((0.0, 0.16), (0.05, -0.1), (-0.06, -0.35), (0.12, -0.6), (0.28, -1.04))
    width = 0.035 * terrain.side
    dig_stream(terrain, Stream(wandering(line, reach, rng), width, 0.7, "lava_river", "lava"), "lava")


def _under(terrain: Terrain, rng: np.random.Generator) -> None:
    """All of it lies under the sea; its surface is not in the picture."""
    top = round(float(terrain.heights.max()) + 6.0, 2)
    levels = np.full((terrain.cells, terrain.cells), round(top / UNIT), dtype=np.int32)
    half = terrain.side / 2
    terrain.bodies.append(Body("sea", "clear", levels, ((0.0, 0.0, half, half, 0.0),), "coral_sand"))


_FILLS: Mapping[str, Fill] = {
    "sea": _sea,
    "lagoon": _lagoon,
    "swamp": _swamp,
    "lake": _still("lake", (0.0, 0.02), (0.68, 0.42), 2.4),
    "pond": _still("pond", (0.34, 0.2), (0.3, 0.22), 0.9, "mud", least=2.6),
    "waterhole": _still("waterhole", (-0.3, 0.16), (0.26, 0.17), 0.7, "mud"),
    "oasis": _still("oasis", (0.04, 0.12), (0.27, 0.2), 1.0, "sand", "lagoon"),
    "cave": _still("pool", (0.22, 0.06), (0.3, 0.22), 0.9, "gravel", "glow_water"),
    "glow": _still("pool", (-0.3, 0.1), (0.26, 0.18), 0.8, "alien_rock", "glow_water"),
    "river": _running(
        "river", 0.13, 1.2, ((-0.35, 1.04), (-0.1, 0.55), (-0.42, 0.2), (0.2, -0.15), (0.05, -0.5), (0.5, -1.04))
    ),
    "stream": _running("stream", 0.07, 0.7, ((0.2, 1.04), (0.4, 0.5), (0.1, 0.15), (0.45, -0.3), (0.25, -1.04))),
    "falls": _falls,
    "cocoa": _still("pond", (0.36, 0.14), (0.3, 0.24), 0.9, "chocolate", "chocolate", least=3.0),
    "magma": _still("lava_lake", (-0.42, 0.3), (0.26, 0.24), 0.8, "lava", "lava"),
    "canyon": _canyon,
    "lava": _lava,
    "under": _under,
}
