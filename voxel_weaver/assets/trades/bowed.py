"""Furniture that is bent along an arc: counters bulge to the front, what one sits in or at opens to it."""

from __future__ import annotations

import math
from itertools import pairwise

from voxel_weaver.assets.forms import Prism
from voxel_weaver.assets.model import Part, Surface
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts

_STEPS = 14


def _arc(
    finish: str, inner: float, outer: float, low: float, high: float, reach: float = 68.0, middle: float = 90.0
) -> Parts:
    """A band along a circle, its bulge to the back, or to the front where `middle` is -90; `reach` degrees to either
    side."""
    turns = [math.radians(middle - reach + 2 * reach * n / _STEPS) for n in range(_STEPS + 1)]
    spots = [(math.cos(turn), math.sin(turn)) for turn in turns]
    return tuple(
        Part(
            Prism(
                ((a * inner, b * inner), (a * outer, b * outer), (c * outer, d * outer), (c * inner, d * inner)),
                high - low,
                0.0,
            ),
            finish,
            (0.0, 0.0, low),
        )
        for (a, b), (c, d) in pairwise(spots)
    )


ASSETS = (
    drawn(
        "curved_counter",
        ("curved counter", "curved reception desk", "curved bar", "curved reception counter"),
        "counter",
        (2.4, 1.1, 1.1),
        [
            *_arc("wood", 0.92, 1.2, 0.0, 1.02, middle=-90.0),
            *_arc("marble", 0.85, 1.26, 1.0, 1.1, middle=-90.0),
            *_arc("brass", 1.19, 1.22, 0.1, 0.16, middle=-90.0),
        ],
        ("wood", "marble"),
        stance="free",
        surfaces=(Surface("top", (-0.36, -1.16), (0.36, -0.98), 1.1),),
    ),
    drawn(
        "curved_desk",
        ("curved desk", "semicircular desk", "crescent desk"),
        "desk",
        (2.2, 1.2, 0.76),
        [
            *_arc("wood", 0.6, 1.2, 0.7, 0.76, 80.0),
            *_arc("pale_wood", 1.1, 1.14, 0.2, 0.71, 80.0),
            *_arc("wood", 0.66, 1.14, 0.0, 0.71, 12.0),
        ],
        ("wood", "pale_wood"),
        stance="free",
        surfaces=(Surface("top", (-0.42, 0.7), (0.42, 1.08), 0.76),),
    ),
    drawn(
        "curved_sofa",
        ("curved sofa", "crescent sofa", "curved couch"),
        "sofa",
        (2.6, 1.3, 0.8),
        [*_arc("cloth", 0.72, 1.2, 0.1, 0.42), *_arc("cloth", 1.1, 1.34, 0.1, 0.8), *_arc("wood", 0.8, 1.2, 0.0, 0.11)],
        "cloth",
        stance="free",
        surfaces=(Surface("seat", (-0.3, 0.8), (0.3, 1.02), 0.42),),
    ),
    drawn(
        "curved_bench",
        ("curved bench", "semicircular bench"),
        "bench",
        (2.0, 0.9, 0.45),
        [*_arc("wood", 0.8, 1.2, 0.38, 0.45), *_arc("dark_wood", 0.92, 1.08, 0.0, 0.39)],
        ("wood", "dark_wood"),
        stance="free",
        surfaces=(Surface("seat", (-0.3, 0.9), (0.3, 1.12), 0.45),),
    ),
)
