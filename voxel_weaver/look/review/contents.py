"""Criteria of what is there: what was asked for, how full the floor is, how varied it is, and what was proved."""

from __future__ import annotations

import math
from collections import Counter

from voxel_weaver.look.review.scale import Measured, many, trapezoid
from voxel_weaver.look.review.sight import Sight
from voxel_weaver.scene.brief import Want
from voxel_weaver.scene.layout import Layout, Role, Room, Support

FLAT = 0.05
"""What is lower than this lies on the floor and does not fill it: rugs, mats."""
VARIED = 5.0
"""As many kinds in equal parts make a lively scene."""


def asked_for(sight: Sight) -> Measured:
    """Whether everything is there that was asked for, in its number, and nothing that may not be."""
    wants = sight.scene.brief.wants
    if not wants:
        return 1.0, "Nothing was asked for by name."
    layout = sight.scene.layout
    met = [_met(want, layout) for want in wants]
    short = [
        f"{want.noun} ({_count(want, layout)} of {want.count})" for want, m in zip(wants, met, strict=True) if m < 1
    ]
    score = sum(met) / len(met)
    return score, f"Not met in number: {many(short)}." if short else f"All {len(wants)} wishes are met in number."


def _met(want: Want, layout: Layout) -> float:
    have = _count(want, layout)
    if want.count == 0:
        return 1.0 if have == 0 else 0.0
    if not want.exact:
        return 1.0 if have else 0.0
    return min(have, want.count) / max(have, want.count)


def _count(want: Want, layout: Layout) -> int:
    """How many stand there for this want; added ones of its kind count as well, where a number was asked for."""
    things = [each for each in layout.things if each.want == want.id]
    count = len(things) + sum(scatter.count for scatter in layout.scatters if scatter.want == want.id)
    added = [each for each in layout.things if each.role is Role.ADDED and each.category == want.category]
    return count + (len(added) if want.exact else 0)


def furnished(sight: Sight) -> Measured:
    """How much of the floor is covered: not bare, not crammed."""
    layout = sight.scene.layout
    on_floor = [each for each in layout.things if each.support is Support.FLOOR and each.size[2] >= FLAT]
    covered = sum(each.size[0] * each.size[1] for each in on_floor)
    if layout.rooms:
        share = covered / max(sum(_area(room) for room in layout.rooms), 1e-6)
        return trapezoid(share, 0.0, 0.14, 0.5, 0.85), f"{share:.0%} of the floor is covered."
    land = sum(ground.side**2 for ground in layout.grounds) or 64.0
    share = (covered + _scattered(sight)) / land
    return trapezoid(share, 0.0, 0.03, 1.2, 3.0), f"Things and plants cover {share:.0%} of the land."


def _area(room: Room) -> float:
    pairs = zip(room.corners, (*room.corners[1:], *room.corners[:1]), strict=True)
    return abs(sum(x0 * y1 - x1 * y0 for (x0, y0), (x1, y1) in pairs)) / 2


def _scattered(sight: Sight) -> float:
    """Square metres that masses cover, from the boxes of their variants."""
    boxes = [(shape.high[0] - shape.low[0]) * (shape.high[1] - shape.low[1]) for shape in sight.scene.shapes.shapes]
    total = 0.0
    for scatter in sight.scene.layout.scatters:
        areas = [boxes[use.shape] for use in sight.scene.shapes.uses if use.owner == scatter.id]
        total += scatter.count * sum(areas) / max(len(areas), 1)
    return total


def varied(sight: Sight) -> Measured:
    """How many kinds there are, counted by how evenly they are spread: ten chairs and a lamp are hardly two."""
    kinds = Counter(thing.category for thing in sight.scene.layout.things)
    kinds.update(scatter.category for scatter in sight.scene.layout.scatters)
    total = kinds.total()
    if total <= 1:
        return 1.0, "There are not two things to differ."
    spread = math.exp(-sum(count / total * math.log(count / total) for count in kinds.values()))
    return min(spread / min(VARIED, total), 1.0), f"{len(kinds)} kinds among {total}, as varied as {spread:.1f} alike."


def proved(sight: Sight) -> Measured:
    """What the validator left: faults that could not be mended weigh heavily, warnings a little."""
    verdict = sight.scene.verdict
    if not verdict.rules:
        return 0.5, "Nothing was checked."
    faults = len(verdict.faults)
    warnings = len(verdict.findings) - faults
    score = max(0.0, 1.0 - 0.3 * faults - 0.04 * warnings)
    return score, f"{len(verdict.rules)} rules checked: {faults} faults, {warnings} warnings."
