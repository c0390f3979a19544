"""Pieces: things that are to be placed, and things that are. A Layout is made from them at the end.

Geometry of boxes that are turned about Z lives here; no decision does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.asset import Stance
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.model import Model, Vector
from voxel_weaver.scene.layout import Params, Role, Support, Thing, Tier

Floats: TypeAlias = NDArray[np.float64]
Mask: TypeAlias = NDArray[np.bool_]
CARRYING = ("on", "in")
"""Ties to what carries a thing."""
KEEP_AWAY = ("apart", "not_before", "not_facing")
"""Ties to what belongs to others."""


@dataclass(frozen=True, slots=True)
class Tie:
    """How a piece likes to stand towards others: the name of a rule and whom it is about.

    Targets are ids of pieces, or words for places (wall, corner, window, door, center). `share` is (index, count) where
    several pieces share the tie: the second of four chairs around a table. A firm tie was asked for in so many words.
    """

    kind: str
    targets: tuple[str, ...] = ()
    weight: float = 1.0
    firm: bool = False
    share: tuple[int, int] = (0, 1)
    gap: float = 0.0  # metres that are to stay free between the two, where the rule leaves a gap


@dataclass(frozen=True, slots=True)
class Piece:
    """One thing to be placed."""

    id: str
    category: str
    asset: str
    family: str
    params: Params
    model: Model
    low: Vector
    high: Vector
    support: Support
    stance: Stance = "any"
    role: Role = Role.REQUESTED
    tier: Tier = Tier.SPECIFIC
    want: str = ""
    attributes: tuple[str, ...] = ()
    ties: tuple[Tie, ...] = ()

    @property
    def size(self) -> Vector:
        return self.high[0] - self.low[0], self.high[1] - self.low[1], self.high[2] - self.low[2]

    @property
    def footprint(self) -> float:
        return self.size[0] * self.size[1]

    @property
    def carriers(self) -> tuple[str, ...]:
        """What it was asked to stand on or in, second choices behind the first."""
        return next((tie.targets for tie in self.ties if tie.firm and tie.kind in CARRYING), ())

    @property
    def carrier(self) -> str:
        """What it was asked to stand on or in; empty where nothing was said."""
        return next(iter(self.carriers), "")

    def is_one_of(self, names: tuple[str, ...]) -> bool:
        """Whether it goes by one of these names: its category, its asset or its family."""
        return self.category in names or self.asset in names or self.family in names


@dataclass(frozen=True)
class Placed:
    """A piece that has its place."""

    piece: Piece
    x: float
    y: float
    z: float
    yaw: float
    on: str = ""
    held: tuple[Tie, ...] = ()  # the ties that hold there
    spot: str = ""  # the wall it stands at or hangs on, in words

    @property
    def low(self) -> Floats:
        return self.box[0]

    @property
    def high(self) -> Floats:
        return self.box[1]

    @cached_property
    def box(self) -> tuple[Floats, Floats]:
        """Lowest and highest corner in the world."""
        low, high = turned(self.piece.low, self.piece.high, np.array([self.yaw]))
        base = np.array([self.x, self.y, self.z])
        up = np.array([self.piece.low[2], self.piece.high[2]])
        return base + np.array([*low[0], up[0]]), base + np.array([*high[0], up[1]])

    @cached_property
    def spaces(self) -> tuple[tuple[Floats, Floats], ...]:
        """The boxes that people need to use it, as lowest and highest corners in the world."""
        base, made = np.array([self.x, self.y, self.z]), []
        for space in self.piece.model.clearances:
            low, high = turned(space.low, space.high, np.array([self.yaw]))
            made.append((base + np.array([*low[0], space.low[2]]), base + np.array([*high[0], space.high[2]])))
        return tuple(made)

    def world(self, local: tuple[float, float]) -> tuple[float, float]:
        """A point of the piece's own frame in the world."""
        cos, sin = cos_sin(self.yaw)
        return self.x + cos * local[0] - sin * local[1], self.y + sin * local[0] + cos * local[1]

    def raised(self, by: float) -> Placed:
        return replace(self, z=self.z + by)

    def thing(self, why: str) -> Thing:
        piece = self.piece
        return Thing(
            id=piece.id,
            category=piece.category,
            asset=piece.asset,
            params=piece.params,
            size=piece.size,
            position=(self.x, self.y, self.z),
            yaw=self.yaw % 360.0,
            support=Support.OBJECT if self.on and piece.support is Support.FLOOR else piece.support,
            on=self.on,
            role=piece.role,
            tier=piece.tier,
            attributes=piece.attributes,
            want=piece.want,
            why=why,
        )


@dataclass(frozen=True, slots=True)
class Spots:
    """Places where one piece might be: centres, yaws in degrees, the boxes it would take, (n, 2) each, and the heights
    of its base and its top there."""

    x: Floats
    y: Floats
    yaw: Floats
    low: Floats
    high: Floats
    side: NDArray[np.int64]  # index of the wall it would have its back to; -1: none
    base: Floats
    top: Floats

    def __len__(self) -> int:
        return len(self.x)

    def kept(self, mask: Mask) -> Spots:
        return Spots(*(getattr(self, name)[mask] for name in Spots.__slots__))

    def only(self, index: int) -> Spots:
        """One of them."""
        return Spots(*(getattr(self, name)[index : index + 1] for name in Spots.__slots__))

    def lifted(self, by: float) -> Spots:
        """The same places, so much higher."""
        return replace(self, base=self.base + by, top=self.top + by)


def spots(piece: Piece, x: Floats, y: Floats, yaw: Floats, side: NDArray[np.int64] | None = None) -> Spots:
    """Spots of a piece, moved onto the centimetre so that the same place has the same numbers everywhere."""
    low, high = turned(piece.low, piece.high, yaw)
    centre = np.stack([x, y], axis=1)
    shift = np.round(centre + low, 2) - (centre + low)  # the low corner lies on the grid, whatever the size
    centre = np.round(centre + shift, 4)
    back = np.full(len(x), -1, dtype=np.int64) if side is None else side
    base, top = np.full(len(x), piece.low[2]), np.full(len(x), piece.high[2])
    return Spots(centre[:, 0], centre[:, 1], yaw, centre + low, centre + high, back, base, top)


def joined(groups: tuple[Spots, ...]) -> Spots:
    """Several sets of spots as one."""
    return Spots(*(np.concatenate([getattr(group, name) for group in groups]) for name in Spots.__slots__))


def turned(low: Vector, high: Vector, yaw: Floats) -> tuple[Floats, Floats]:
    """The level box around a box that is turned by each yaw: lowest and highest (x, y), (n, 2) each."""
    turn = np.radians(yaw)
    cos, sin = np.round(np.cos(turn), 9), np.round(np.sin(turn), 9)
    middle = ((low[0] + high[0]) / 2, (low[1] + high[1]) / 2)
    half = ((high[0] - low[0]) / 2, (high[1] - low[1]) / 2)
    centre = np.stack([cos * middle[0] - sin * middle[1], sin * middle[0] + cos * middle[1]], axis=1)
    reach = np.stack([np.abs(cos) * half[0] + np.abs(sin) * half[1], np.abs(sin) * half[0] + np.abs(cos) * half[1]], 1)
    return centre - reach, centre + reach


def cos_sin(yaw: float) -> tuple[float, float]:
    """Cosine and sine of degrees; exact for quarter turns."""
    turn = np.radians(yaw)
    return float(np.round(np.cos(turn), 12)), float(np.round(np.sin(turn), 12))


def reach_of(model: Model) -> tuple[Vector, Vector]:
    """Lowest and highest corner of a model in its own frame."""
    box = extent(model)
    return box.low, box.high
