"""Laying rugs: under what they were asked to lie under, before a seat, or clear of all feet. What lies within a rug is
lifted onto it."""

from __future__ import annotations

from dataclasses import replace
from itertools import product

import numpy as np

from voxel_weaver.layout.habits import RUG_HABITS
from voxel_weaver.layout.habitual import by_name, targets_of
from voxel_weaver.layout.pieces import Floats, Piece, Placed, Tie
from voxel_weaver.layout.rooms.floor import place
from voxel_weaver.layout.rooms.reach import leads_round
from voxel_weaver.layout.rooms.rugs import Cloth, cloth_around, disc_around, is_round, lift
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import front_strips
from voxel_weaver.layout.stock import Stock
from voxel_weaver.scene.layout import Role

DISCS = (1.0, 0.85, 0.7, 0.55)
"""Shares of its wished size that a round rug may have."""
SMALLER = (0.85, 0.7, 0.55)
"""Shares of its size that a rug may have which nobody asked for, where one could not walk round it else."""
DISC_AIR = 0.08
NEARLY = 0.94
"""The share of its size that a rug that was asked for keeps where it has the choice."""
BEFORE = ("in_front_of", "foot", "watching")
"""Ties by which a rug lies before a thing."""
BY = ("near", "beside", "left_of", "right_of", "behind", "corner", "opposite", "against", "far", "between")
"""Ties by which a rug lies by a thing, not under it."""
COMPANY = ("in_front_of", "around", "tucked")
"""Ties of what shares a rug with another."""
CLOSE = 0.5
FOOT = 0.05
"""What begins higher stands on no rug."""
STANDS_ANYWHERE = ("plant", "basket", "bin", "shoes", "toy")
"""Families of things for which no rug is laid."""
LAIN_ON = ("bed", "sofa", "armchair")
"""Families that a rug lies before, where nothing else is said."""

Box = tuple[Floats, Floats]


def lay(stage: Stage, rug: Piece, stock: Stock, rng: np.random.Generator) -> bool:
    """Find the rug its place; False where there is none."""
    if any(tie.firm and tie.kind in BY for tie in rug.ties) and _put_freely(stage, rug, rng):
        return True
    groups = (_under(stage, rug), _boxes(stage, rug))  # rather a small one under what it was asked for than elsewhere
    asked = rug.role is Role.REQUESTED
    least_of = ((NEARLY, True), (NEARLY, False), (0.0, False)) if asked else ((0.0, True),)  # whole if it may be
    sizes = (rug,) if asked else (rug, *(stock.scaled(rug, share) for share in SMALLER))
    for one, boxes, (least, clear) in product(sizes, groups, least_of):
        kept = front_strips(stage) if clear and boxes is not groups[0] else []
        for low, high in boxes:
            placed = (
                _disc(stage, one, low, high, stock) if is_round(one) else _sheet(stage, one, low, high, kept, stock)
            )
            if placed is not None and clear and not leads_round(stage.site, list(stage.placed.values()), placed):
                continue
            if placed is not None and not asked and _only_by_chance(stage, placed):
                continue
            if placed is not None and min(placed.piece.size[:2]) >= least * min(rug.size[:2]):
                stage.put(placed)
                lift(stage, placed)
                return True
    if rug.role is Role.ADDED:
        return _put_freely(stage, rug, rng)
    return any(_put_freely(stage, stock.scaled(rug, share) if share < 1.0 else rug, rng) for share in DISCS)


def _put_freely(stage: Stage, rug: Piece, rng: np.random.Generator) -> bool:
    """Where its ties are met and nothing stands half on it."""
    free = place(rug, stage, rng)
    if free is None or any(_crosses(free, one) for one in stage.placed.values()):
        return False
    if rug.role is Role.ADDED and not leads_round(stage.site, list(stage.placed.values()), free):
        return False
    stage.put(free)
    return True


def _only_by_chance(stage: Stage, rug: Placed) -> bool:
    """Whether all that would stand on it are things that no rug is laid for: a plant that happens to stand there."""
    others = [one for one in stage.placed.values() if not one.on and one.low[2] < FOOT]
    under = [one for one in others if (one.low[:2] < rug.high[:2]).all() and (one.high[:2] > rug.low[:2]).all()]
    return bool(under) and all(one.piece.family in STANDS_ANYWHERE for one in under)


def _under(stage: Stage, rug: Piece) -> list[Box]:
    """What it was asked to lie under, as boxes: with what belongs to that and stands close by, then alone."""
    names = {name for tie in rug.ties if tie.firm and tie.kind == "under" for name in tie.targets}
    members = [stage.placed[name] for name in sorted(names & set(stage.placed))]
    if not members:
        return []
    low, high = alone = _around_all(members)
    company = [one for one in stage.placed.values() if _keeps_company(one, names, low, high)]
    return [_around_all([*members, *company]), alone] if company else [alone]


def _keeps_company(one: Placed, names: set[str], low: Floats, high: Floats) -> bool:
    """Whether it was asked to stand right by one of these: the footstool of a chair."""
    bound = any(tie.firm and tie.kind in COMPANY and names & set(tie.targets) for tie in one.piece.ties)
    close = (one.low[:2] < high + CLOSE).all() and (one.high[:2] > low - CLOSE).all()
    return bool(bound and close and not one.on and one.low[2] < FOOT)


def _boxes(stage: Stage, rug: Piece) -> list[Box]:
    """Where else it may lie, as boxes, the best first: what was said, then what habit names, then the middle; a rug
    that nobody asked for lies in the middle only where there is nothing that it would belong to."""
    found: list[Box] = []
    for tie in [tie for tie in rug.ties if tie.firm]:
        targets = [stage.placed[name] for name in tie.targets if name in stage.placed]
        if tie.kind == "center":
            found.append(_middle(stage))
        elif tie.kind in BEFORE and targets:
            found.append(_before(targets[0]))
        elif targets and tie.kind != "under":
            found.append(_group_box(stage, (targets[0].piece.id,)))
    found += [
        _group_box(stage, tie.targets) for tie in rug.ties if not tie.firm and set(tie.targets) & set(stage.placed)
    ]
    standing = [one.piece for one in stage.placed.values() if not one.on]
    called = by_name(standing)
    for name in RUG_HABITS:
        others = targets_of((name,), called, rug.id)
        if others:
            found.append(_group_box(stage, others[:1]))
    return found if found and rug.role is Role.ADDED else [*found, _middle(stage)]


def _middle(stage: Stage) -> Box:
    middle = (stage.site.low + stage.site.high) / 2
    return middle - 0.01, middle + 0.01


def _around_all(members: list[Placed]) -> Box:
    return np.min([one.low[:2] for one in members], axis=0), np.max([one.high[:2] for one in members], axis=0)


def _group_box(stage: Stage, names: tuple[str, ...]) -> Box:
    """The box of a group with all that stands around it; before what one sits or lies on."""
    members = [stage.placed[name] for name in names if name in stage.placed]
    if members[0].piece.is_one_of(LAIN_ON):
        return _before(members[0])
    every = [*members, *(one for one in stage.placed.values() if not one.on and _sits_around(one, names))]
    return _around_all(every)


def _sits_around(one: Placed, names: tuple[str, ...]) -> bool:
    return any(
        tie.kind in ("around", "tucked", "long_side", "short_side") and set(tie.targets) & set(names)
        for tie in one.held
    )


def _before(one: Placed) -> Box:
    """A strip of floor before a thing."""
    reach = one.piece.size[1] / 2 + 0.55
    point = np.array(one.world((0.0, -reach)))
    return point - 0.01, point + 0.01


def _sheet(stage: Stage, rug: Piece, low: Floats, high: Floats, kept: list[Box], stock: Stock) -> Placed | None:
    cloth = cloth_around(stage, low, high, (rug.size[0], rug.size[1]), kept)
    fitted = _cut_to(rug, cloth, stock) if cloth is not None else None
    if cloth is None or fitted is None:
        return None
    x, y = cloth.middle
    placed = Placed(fitted, round(x, 4), round(y, 4), 0.0, 0.0)
    if any(_half_on(one, placed) for one in stage.placed.values()):  # no rug of its kind is as large as that
        return None
    return replace(placed, held=tuple(tie for tie in fitted.ties if _holds(tie, placed, stage)))


def _holds(tie: Tie, rug: Placed, stage: Stage) -> bool:
    """Whether all that it was to lie under stands wholly on it."""
    above = [stage.placed[name] for name in tie.targets if name in stage.placed] if tie.kind == "under" else []
    return all(
        (one.low[:2] >= rug.low[:2] - 0.01).all() and (one.high[:2] <= rug.high[:2] + 0.01).all() for one in above
    )


def _cut_to(rug: Piece, cloth: Cloth, stock: Stock) -> Piece | None:
    """The rug in the size of its place, where its size is ours to choose."""
    kind = stock.same(rug)
    fitted = stock.resized(rug, kind, {"width": round(cloth.size[0], 2), "depth": round(cloth.size[1], 2)})
    fits = fitted.size[0] <= cloth.size[0] + 1e-6 and fitted.size[1] <= cloth.size[1] + 1e-6
    return fitted if fits else None


def _disc(stage: Stage, rug: Piece, low: Floats, high: Floats, stock: Stock) -> Placed | None:
    """A round rug, as large as its group or smaller, on which everything stands wholly or not at all."""
    kind = stock.same(rug)
    group = float(np.hypot(*(high - low))) + 2 * DISC_AIR
    wished = [group] if rug.size[0] < group < rug.size[0] * 1.8 else []
    for width in (*wished, *(rug.size[0] * share for share in DISCS)):
        given = {"width": round(width / 0.04) * 0.04}
        fitted = rug if width == rug.size[0] else stock.resized(rug, kind, given)
        spot = disc_around(stage, (low + high) / 2, fitted.size[0] / 2)
        if spot is not None:
            return Placed(fitted, *spot, 0.0, 0.0, held=tuple(fitted.ties))
    return None


def _half_on(one: Placed, rug: Placed) -> bool:
    """Whether a thing stands on a part of the rug, or over its edge."""
    low, high = rug.low[:2], rug.high[:2]
    meets = bool((one.low[:2] < high - 1e-6).all() and (one.high[:2] > low + 1e-6).all())
    inside = bool((one.low[:2] >= low - 1e-6).all() and (one.high[:2] <= high + 1e-6).all())
    return meets and not inside and not one.on and float(one.low[2]) < FOOT


def _crosses(rug: Placed, one: Placed) -> bool:
    return bool((rug.low < one.high - 1e-6).all() and (rug.high > one.low + 1e-6).all())
