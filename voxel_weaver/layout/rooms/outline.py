"""Outlines of rooms: the corners of a shape, and what of its box lies outside. Plain geometry without furniture."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise

import numpy as np

from voxel_weaver.layout.pieces import Floats
from voxel_weaver.scene.value import Point2

STRIP = 0.2
"""How finely slanting walls are cut into boxes."""
NOTCH = 0.45
"""The share of width and of depth that the missing corner of an L takes."""
SIDES_OF: Mapping[str, int] = {"hexagonal": 6, "octagonal": 8, "round": 12, "circular": 12, "oval": 12}
"""Rooms with slanting walls, and how many walls they have: a round wall is built of straight ones."""
SHAPES = ("", "l_shaped", "t_shaped", "u_shaped", *SIDES_OF)


def outline_of(shape: str, width: float, depth: float, shown: str) -> tuple[Point2, ...]:
    """Corners, counter-clockwise, around the origin. What is missing of a rectangle is missing on the viewer's side."""
    x, y = width / 2, depth / 2
    if shape in SIDES_OF:
        return _ring(SIDES_OF[shape], x, y)
    corners = _cut(shape, x, y)
    if shown == "left":  # mirrored: the corner next to the viewer is the other one
        corners = tuple((-a, b) for a, b in reversed(corners))
    return tuple((round(a, 4), round(b, 4)) for a, b in corners)


def _cut(shape: str, x: float, y: float) -> tuple[Point2, ...]:
    cut_x, cut_y = _even(2 * x * NOTCH), _even(2 * y * NOTCH)
    if shape == "l_shaped":
        return ((-x + cut_x, -y), (x, -y), (x, y), (-x, y), (-x, -y + cut_y), (-x + cut_x, -y + cut_y))
    if shape == "t_shaped":
        third = _even(2 * x * 0.3)
        stem = ((-x + third, -y), (x - third, -y), (x - third, -y + cut_y), (x, -y + cut_y))
        return (*stem, (x, y), (-x, y), (-x, -y + cut_y), (-x + third, -y + cut_y))
    if shape == "u_shaped":
        third = _even(2 * x * 0.36)
        right = ((x - third, -y), (x, -y), (x, y), (-x, y))
        return (*right, (-x, -y), (-x + third, -y), (-x + third, -y + cut_y), (x - third, -y + cut_y))
    return ((-x, -y), (x, -y), (x, y), (-x, y))


def _ring(count: int, x: float, y: float) -> tuple[Point2, ...]:
    """An even ring of corners with a flat side at the front; its box has these half sides."""
    turns = [math.pi * (2 * index - 1) / count - math.pi / 2 for index in range(count)]
    points = np.array([(math.cos(turn), math.sin(turn)) for turn in turns])
    points = points / np.abs(points).max(axis=0) * np.array([x, y])
    return tuple((round(float(a), 4), round(float(b), 4)) for a, b in points)


def outside(corners: Sequence[Point2]) -> tuple[tuple[Floats, Floats], ...]:
    """Boxes, as low and high, that cover all of the outline's own box which is not room; none of them meets another."""
    points = np.array(corners, dtype=np.float64)
    low, high = points.min(axis=0), points.max(axis=0)
    if len(points) == 4 and np.isin(points, np.array([low, high])).all():
        return ()
    boxes: list[tuple[Floats, Floats]] = []
    rows = _rows(points)
    for first, last in pairwise(rows):
        inside = _common(_spans(points, first + 1e-6), _spans(points, last - 1e-6))
        edges = [float(low[0]), *(edge for span in inside for edge in span), float(high[0])]
        for left, right in zip(edges[::2], edges[1::2], strict=True):
            if right - left > 1e-4:
                boxes.append((np.array([left, first]), np.array([right, last])))
    return tuple(boxes)


def _rows(points: Floats) -> list[float]:
    """The levels between which the outline is straight, or nearly so where walls slant."""
    levels = sorted({float(y) for y in points[:, 1]})
    slanting = any(abs(a - b) > 1e-9 for a, b in (np.roll(points, -1, axis=0) - points) if abs(a) > 1e-9 < abs(b))
    rows = [levels[0]]
    for level in levels[1:]:
        steps = max(1, math.ceil((level - rows[-1]) / STRIP)) if slanting else 1
        rows += [float(row) for row in np.linspace(rows[-1], level, steps + 1)[1:]]
    return rows


def _spans(points: Floats, y: float) -> list[tuple[float, float]]:
    """Where a line at this level runs through the room."""
    ends = np.roll(points, -1, axis=0)
    crossed = (points[:, 1] > y) != (ends[:, 1] > y)
    first, last = points[crossed], ends[crossed]
    at = np.sort(first[:, 0] + (y - first[:, 1]) * (last[:, 0] - first[:, 0]) / (last[:, 1] - first[:, 1]))
    return [(float(left), float(right)) for left, right in zip(at[::2], at[1::2], strict=True)]


def _common(one: list[tuple[float, float]], other: list[tuple[float, float]]) -> list[tuple[float, float]]:
    pairs = [(max(a[0], b[0]), min(a[1], b[1])) for a in one for b in other]
    return [(left, right) for left, right in pairs if right > left]


def _even(length: float) -> float:
    return round(round(length / 0.2) * 0.2, 2)
