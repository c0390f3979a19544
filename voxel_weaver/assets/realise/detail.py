"""How finely round forms are divided in smooth looks: by their size, or by what is left of a number of faces.

A tree that stands by the thousand may have few; they go where they are seen, to the largest clumps of leaves.
"""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from dataclasses import dataclass

from voxel_weaver.assets.forms import Blob

FACES_OF_A_BALL = 20
"""Of one whose sides are not cut; cut into n pieces it has n² times as many."""
_CUTS = (1, 2, 3, 4, 6, 8)


@dataclass(frozen=True, slots=True)
class Detail:
    """`fine` rounds what is low-poly otherwise; `share` of the corners that a round form has by its size; `cuts` of a
    lump, where not by its size."""

    fine: bool
    share: float = 1.0
    cuts: int | None = None


def around(radius: float, detail: Detail) -> int:
    """Corners of a round form: by its size, and a multiple of four so that it reaches its box on all sides."""
    corners = 32
    for limit, fewer in ((0.012, 8), (0.08, 12), (0.45, 16), (1.5, 24)):
        if radius < limit:
            corners = fewer * 2 if detail.fine and radius > 0.03 else fewer
            break
    return max(4, 4 * round(corners * detail.share / 4))


def cuts(form: Blob, detail: Detail) -> int:
    """Into how many pieces each side of a lump's triangles is cut."""
    if detail.cuts is not None:
        return detail.cuts
    return (4 if max(form.size) > 0.12 else 2) * (2 if detail.fine else 1)


def shared_cuts(lumps: Sequence[Blob], faces: int, fine: bool) -> list[int]:
    """The cuts of each lump where all together have so many faces: the one with the largest faces is cut once more, as
    long as there are enough; none finer than by its size."""
    steps = [0] * len(lumps)
    spare = faces - len(lumps) * FACES_OF_A_BALL * _CUTS[0] ** 2
    waiting = [(-_breadth(form) / _CUTS[0], place) for place, form in enumerate(lumps)]
    heapq.heapify(waiting)
    while waiting:
        _, place = heapq.heappop(waiting)
        now = _CUTS[steps[place]]
        if now >= cuts(lumps[place], Detail(fine)):
            continue
        finer = _CUTS[steps[place] + 1]
        cost = FACES_OF_A_BALL * (finer**2 - now**2)
        if cost <= spare:
            spare -= cost
            steps[place] += 1
            heapq.heappush(waiting, (-_breadth(lumps[place]) / finer, place))
    return [_CUTS[step] for step in steps]


def _breadth(form: Blob) -> float:
    return sum(form.size) / 3
