"""How much is lacking until a relation of a group as a whole holds: around a table, between two things."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence

import numpy as np

from voxel_weaver.layout.rules.measures import NEAR, Mark, gap, room_middle
from voxel_weaver.scene.brief import RelationKind
from voxel_weaver.scene.layout import Layout

AROUND = 1.0
OFF_CENTER = 0.9
OFF_MIDDLE = 0.3
"""Of a table or of a rug."""
LARGEST_GAP = 210.0
"""Degrees of a ring of three or more that may be empty."""


def _around(ones: Sequence[Mark], groups: Sequence[Sequence[Mark]], layout: Layout) -> float:
    """Each near it, and from three on no half of the circle empty."""
    targets = groups[0]
    lacks = [max(min(gap(one, target) for target in targets) - AROUND, 0.0) for one in ones]
    if len(ones) < 3 or len(targets) > 1:
        return max(lacks)
    angles = np.sort([math.degrees(math.atan2(one.y - targets[0].y, one.x - targets[0].x)) for one in ones])
    largest = float(np.diff(np.append(angles, angles[0] + 360.0)).max())
    return max(*lacks, (largest - LARGEST_GAP) / 90.0, 0.0)


def _between(ones: Sequence[Mark], groups: Sequence[Sequence[Mark]], layout: Layout) -> float:
    """Each near the line from one target to the other, and not at its ends."""
    marks = [mark for group in groups for mark in group]
    if len(marks) < 2:
        return max(gap(one, marks[0]) - NEAR for one in ones)
    ends = [(a, b) for number, a in enumerate(marks) for b in marks[number + 1 :]]
    return max(min(_off_line(one, a, b) for a, b in ends) for one in ones)


def _off_line(one: Mark, first: Mark, second: Mark) -> float:
    way = np.array([second.x - first.x, second.y - first.y])
    length = float(np.hypot(*way))
    if length < 1e-6:
        return gap(one, first)
    offset = np.array([one.x - first.x, one.y - first.y])
    along = float(offset @ way) / length**2
    aside = abs(float(way[0] * offset[1] - way[1] * offset[0])) / length
    wide = 0.4 + min(max(first.half), max(second.half)) / 2
    return max(aside - wide, (0.2 - along) * length, (along - 0.8) * length, 0.0)


def _center(ones: Sequence[Mark], groups: Sequence[Sequence[Mark]], layout: Layout) -> float:
    """The middle of them all is the middle of the room, or of the thing that was named."""
    mean = np.mean([(one.x, one.y) for one in ones], axis=0)
    target = groups[0][0]
    if target.half[0] > 0.0:
        return min(max(float(np.hypot(mean[0] - mark.x, mean[1] - mark.y)) - OFF_MIDDLE, 0.0) for mark in groups[0])
    x, y = room_middle(layout)
    return max(float(np.hypot(mean[0] - x, mean[1] - y)) - OFF_CENTER, 0.0)


GROUPS: Mapping[RelationKind, Callable[[Sequence[Mark], Sequence[Sequence[Mark]], Layout], float]] = {
    RelationKind.AROUND: _around,
    RelationKind.BETWEEN: _between,
    RelationKind.CENTER: _center,
}
