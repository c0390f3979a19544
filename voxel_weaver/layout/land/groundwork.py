"""Groundwork: what the land has to do for what stands on it. Metres around the middle of the land, +Y is back.

The land keeps to it when its heights are worked out: paths are graded and painted, areas are levelled, water gets its
bed and its surface, and what has to stay clear keeps clear of growth. Whoever plans a settlement gives a `Settlement`;
the land under it, its growth and whatever else the prompt asks for are worked out around that.

A planner is a function in `layout/land/settlements` that stands in its roster under the name of the place:

    SETTLEMENTS: Mapping[str, Planner] = {"village": village}

It is asked once, before there are any heights: it works in the plane (z = 0 everywhere), and the land lifts everything
onto the ground afterwards, each thing on a level pad under its own footprint. A piece that floats on the water, hangs
in the air or stands on another piece is placed so, and lifted with its carrier. What was asked for by name is handed
over as pieces (`Plea.pieces`); those that the plan gives no place are placed by the land according to their ties, with
what the plan placed as their targets.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np

from voxel_weaver.layout.pieces import Piece, Placed
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.brief import Brief, Note
from voxel_weaver.scene.value import Point2

COVERS = (
    "grass", "pale_grass", "dry_grass", "moss", "forest_floor", "dirt", "mud", "path", "gravel", "cobbles", "paving",
    "asphalt", "planks", "field", "sand", "wet_sand", "rock", "dark_rock", "red_rock", "snow", "ice", "moon_dust",
    "mars_dust", "lava", "ash", "coral_sand", "alien_grass",
)  # fmt: skip
"""What can lie on a cell of the land. A name that is not here is painted as the land around it."""


@dataclass(frozen=True, slots=True)
class Path:
    """A way over the land: a street, a path, a river bank walk. It is graded along its line and level across."""

    line: tuple[Point2, ...]
    width: float
    cover: str = "path"
    smooth: bool = True  # corners are rounded off; False for a grid of streets


@dataclass(frozen=True, slots=True)
class Level:
    """A level area: the plot of a house, a square, a field. A rectangle that is turned by its yaw, or an ellipse.

    Its height is that of the land in its middle plus `lift`, unless `height` says it; the land eases into it over
    `ease` metres. With a cover it is painted, without one it looks like the land around it.
    """

    x: float
    y: float
    half: tuple[float, float]
    yaw: float = 0.0
    round: bool = False
    cover: str = ""
    lift: float = 0.0
    height: float | None = None
    ease: float = 2.0
    clear: bool = True  # nothing grows on it


@dataclass(frozen=True, slots=True)
class Clear:
    """A disc that keeps clear of growth."""

    x: float
    y: float
    radius: float


@dataclass(frozen=True, slots=True)
class Rows:
    """A field of plants in rows: a rectangle, what grows there, and how far apart along the row and from row to row."""

    x: float
    y: float
    half: tuple[float, float]
    category: str
    apart: tuple[float, float] = (0.6, 0.9)
    yaw: float = 0.0
    cover: str = "field"


@dataclass(frozen=True, slots=True)
class Pool:
    """Still water: an outline (counter-clockwise), how deep it is, and what its bed is of. Its level is that of the
    lowest ground at its rim. An outline that reaches over the edge of the land is a lake or a sea that goes on."""

    outline: tuple[Point2, ...]
    depth: float = 1.2
    kind: str = "lake"  # pond, lake, sea, moat, basin
    bed: str = "mud"
    wall: bool = False  # upright banks, as at a quay
    want: str = ""  # id of the Want that it meets


@dataclass(frozen=True, slots=True)
class Stream:
    """Running water along a line, from its source on; it falls along its way."""

    line: tuple[Point2, ...]
    width: float
    depth: float = 0.8
    kind: str = "river"
    bed: str = "gravel"
    want: str = ""


@dataclass(frozen=True, slots=True)
class Groundwork:
    """All of it. Later entries lie over earlier ones."""

    paths: tuple[Path, ...] = ()
    levels: tuple[Level, ...] = ()
    clears: tuple[Clear, ...] = ()
    rows: tuple[Rows, ...] = ()
    pools: tuple[Pool, ...] = ()
    streams: tuple[Stream, ...] = ()

    def __add__(self, other: Groundwork) -> Groundwork:
        return Groundwork(
            self.paths + other.paths,
            self.levels + other.levels,
            self.clears + other.clears,
            self.rows + other.rows,
            self.pools + other.pools,
            self.streams + other.streams,
        )


@dataclass(frozen=True, eq=False)
class Plea:
    """What a planner is asked: the place, what the prompt names (with its ties), and where things come from.

    `side` is the side of the land where the prompt says how large it is, else 0: then the plan says what it needs.
    """

    place: str
    brief: Brief
    stock: Stock
    pieces: tuple[Piece, ...]
    side: float
    rng: np.random.Generator


@dataclass(frozen=True, eq=False)
class Settlement:
    """A plan: what stands where, in the plane, and what the land has to do for it. `relief` is a row of the land's
    reliefs where the plan needs another than the place has ("flat", "rolling", "hilltop"); `growth` names the country
    that it lies in, a place whose ground and plants are around it ("meadow", "beach", "desert"); `dressed` are houses
    whose place the prompt says, in the forms that the plan gives to houses."""

    side: float
    placed: tuple[Placed, ...]
    groundwork: Groundwork = Groundwork()
    relief: str = ""
    growth: str = ""
    notes: tuple[Note, ...] = ()
    dressed: tuple[Piece, ...] = ()


Planner: TypeAlias = Callable[[Plea], Settlement]
