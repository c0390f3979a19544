"""A survey: what ground is taken, and where along a way or around a square something still fits.

All in the plane, in metres; yaws in degrees. Nothing here knows what is built.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import numpy as np

from voxel_weaver.layout.land.groundwork import Path
from voxel_weaver.layout.pieces import Floats, Piece, Placed, cos_sin
from voxel_weaver.scene.value import Point2

CLOSE = 1.0
"""Metres between the points that a way is known by."""


@dataclass(frozen=True, slots=True)
class Patch:
    """A rectangle of ground, turned by its yaw."""

    x: float
    y: float
    half: tuple[float, float]
    yaw: float = 0.0

    def corners(self) -> Floats:
        cos, sin = cos_sin(self.yaw)
        turn = np.array([[cos, sin], [-sin, cos]])
        hx, hy = self.half
        corners = np.array([(-hx, -hy), (hx, -hy), (hx, hy), (-hx, hy)])
        return np.asarray(corners @ turn + (self.x, self.y))

    def local(self, points: Floats) -> Floats:
        """Points of the plane in its own frame."""
        cos, sin = cos_sin(self.yaw)
        return np.asarray((points - (self.x, self.y)) @ np.array([[cos, -sin], [sin, cos]]))

    def grown(self, by: float) -> Patch:
        return replace(self, half=(self.half[0] + by, self.half[1] + by))


def facing(direction: Point2) -> float:
    """The yaw with which a front (-Y) looks along this direction, in whole degrees."""
    return round(math.degrees(math.atan2(direction[0], -direction[1]))) % 360.0


def footprint(piece: Piece, x: float, y: float, yaw: float) -> Patch:
    """The ground of a piece that stands there; its box need not be around its origin."""
    middle = ((piece.low[0] + piece.high[0]) / 2, (piece.low[1] + piece.high[1]) / 2)
    cos, sin = cos_sin(yaw)
    at = (x + cos * middle[0] - sin * middle[1], y + sin * middle[0] + cos * middle[1])
    return Patch(at[0], at[1], (piece.size[0] / 2, piece.size[1] / 2), yaw)


def along(line: Sequence[Point2], apart: float = CLOSE) -> tuple[Floats, Floats]:
    """Points evenly spread over a line, and its direction at each, (n, 2) both."""
    corners = np.asarray(line, dtype=np.float64)
    steps = np.diff(corners, axis=0)
    lengths = np.hypot(steps[:, 0], steps[:, 1])
    whole = np.concatenate([[0.0], np.cumsum(lengths)])
    count = max(int(whole[-1] / apart), 1)
    at = np.linspace(0.0, whole[-1], count + 1)
    piece = np.clip(np.searchsorted(whole, at, side="right") - 1, 0, len(lengths) - 1)
    points = np.stack([np.interp(at, whole, corners[:, axis]) for axis in (0, 1)], axis=1)
    return np.round(points, 3), np.round(steps[piece] / np.maximum(lengths[piece], 1e-9)[:, None], 4)


def bent(start: Point2, end: Point2, bow: float, pieces: int = 6) -> tuple[Point2, ...]:
    """A way from one point to another that swings out to its left by `bow` metres in the middle, and back."""
    (x0, y0), (x1, y1) = start, end
    length = max(math.hypot(x1 - x0, y1 - y0), 1e-6)
    left = (-(y1 - y0) / length, (x1 - x0) / length)
    points = []
    for index in range(pieces + 1):
        t = index / pieces
        out = bow * 4 * t * (1 - t)
        points.append((round(x0 + (x1 - x0) * t + left[0] * out, 2), round(y0 + (y1 - y0) * t + left[1] * out, 2)))
    return tuple(points)


@dataclass(eq=False)
class Survey:
    """The ground of one plan while it is made: what is taken by buildings, squares and water, and which ways run."""

    reach: float  # half the side
    taken: list[Patch] = field(default_factory=list)
    ways: list[Path] = field(default_factory=list)
    placed: list[Placed] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._points = np.zeros((0, 2))
        self._halves = np.zeros(0)

    def way(self, path: Path) -> Path:
        """Enter a way; buildings keep off it from now on."""
        points, _ = along(path.line)
        self._points = np.concatenate([self._points, points])
        self._halves = np.concatenate([self._halves, np.full(len(points), path.width / 2)])
        self.ways.append(path)
        return path

    def take(self, patch: Patch) -> None:
        self.taken.append(patch)

    def free(self, patch: Patch, gap: float = 0.4, ways: bool = True) -> bool:
        """Whether this ground is within the plan and nothing has it yet."""
        wide = patch.grown(gap)
        corners = wide.corners()
        if np.abs(corners).max() > self.reach - 0.5:
            return False
        if ways and len(self._points):
            near = np.abs(wide.local(self._points))
            if bool(((near[:, 0] < wide.half[0] + self._halves) & (near[:, 1] < wide.half[1] + self._halves)).any()):
                return False
        return not any(meets(wide, other) for other in self.taken)

    def put(self, piece: Piece, x: float, y: float, yaw: float, on: str = "", z: float = 0.0) -> Placed:
        """Stand a piece there, whatever is there already."""
        placed = Placed(piece, round(x, 2), round(y, 2), z, round(yaw) % 360.0, on)
        self.placed.append(placed)
        self.taken.append(footprint(piece, placed.x, placed.y, placed.yaw))
        return placed

    def try_put(self, piece: Piece, x: float, y: float, yaw: float, gap: float = 0.4, ways: bool = True) -> bool:
        """Stand a piece there where the ground is free."""
        if not self.free(footprint(piece, round(x, 2), round(y, 2), round(yaw) % 360.0), gap, ways):
            return False
        self.put(piece, x, y, yaw)
        return True

    def front(self, piece: Piece, on: Point2, out: Point2, setback: float, gap: float = 0.4) -> bool:
        """Stand a piece beside a way, its front to it: `on` is a point of the way's edge, `out` leads away from it."""
        yaw = facing((-out[0], -out[1]))
        away = setback - piece.low[1]
        return self.try_put(piece, on[0] + out[0] * away, on[1] + out[1] * away, yaw, gap)

    def line_up(
        self,
        path: Path,
        pieces: list[Piece],
        rng: np.random.Generator,
        *,
        gap: tuple[float, float] = (1.5, 4.0),
        setback: tuple[float, float] = (1.0, 2.5),
        sides: Iterable[int] = (1, -1),
        start: float = 0.0,
        pavement: float = 0.0,
    ) -> None:
        """Stand pieces along a way, taken from the front of the list, as many as fit. What does not fit is left."""
        points, directions = along(path.line, 0.5)
        length = 0.5 * (len(points) - 1)
        for side in sides:
            at = start
            while pieces and at < length:
                piece = pieces[0]
                middle = at + piece.size[0] / 2
                index = round(middle / 0.5)
                if index >= len(points):
                    break
                (x, y), (dx, dy) = points[index].tolist(), directions[index].tolist()
                out = (-dy * side, dx * side)
                edge = path.width / 2 + pavement
                back = setback[0] + (setback[1] - setback[0]) * float(rng.random())
                if self.front(piece, (x + out[0] * edge, y + out[1] * edge), out, back, min(gap[0] * 0.5, 0.8)):
                    pieces.pop(0)
                    at += piece.size[0] + gap[0] + (gap[1] - gap[0]) * float(rng.random())
                else:
                    at += 1.0

    def strew(
        self,
        pieces: Sequence[Piece],
        rng: np.random.Generator,
        low: Point2,
        high: Point2,
        *,
        gap: float = 0.3,
        ways: bool = False,
        tries: int = 40,
        turn: float | None = None,
    ) -> list[Piece]:
        """Stand pieces anywhere free within a rectangle; those that found no place come back."""
        left = []
        for piece in pieces:
            for _ in range(tries):
                x = low[0] + (high[0] - low[0]) * float(rng.random())
                y = low[1] + (high[1] - low[1]) * float(rng.random())
                yaw = float(rng.integers(24)) * 15.0 if turn is None else turn
                if self.try_put(piece, x, y, yaw, gap, ways):
                    break
            else:
                left.append(piece)
        return left


def meets(first: Patch, second: Patch) -> bool:
    """Whether two patches overlap: no axis of either separates them."""
    reach = math.hypot(*first.half) + math.hypot(*second.half)
    if (first.x - second.x) ** 2 + (first.y - second.y) ** 2 > reach * reach:
        return False
    for own, other in ((first, second), (second, first)):
        local = own.local(other.corners())
        for axis in (0, 1):
            if local[:, axis].min() >= own.half[axis] - 1e-6 or local[:, axis].max() <= -own.half[axis] + 1e-6:
                return False
    return True
