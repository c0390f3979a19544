"""Finding a place on another thing: tops, shelves, seats and hollows carry small pieces, wholly inside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.assets.model import Surface
from voxel_weaver.layout.pieces import Floats, Mask, Piece, Placed, Spots, Tie, joined, spots, turned
from voxel_weaver.layout.resting import Place
from voxel_weaver.layout.rooms.anchors import middle
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.rooms.strips import hits
from voxel_weaver.layout.rooms.ties import PLACES_ENOUGH, TIES
from voxel_weaver.scene.layout import Role

AIR = 0.012
"""Between two small things."""
EDGE = 0.01
HEADROOM, ROOFED = 0.008, ("shelf", "inside")
"""What stands under a board does not touch it."""
NARROW, CLOSE = 0.2, 0.002
"""So narrow a vessel holds what stands so close together."""
CARRIES = ("on", "in")
KIND_COST: Mapping[str, float] = {"top": 0.0, "seat": 0.25, "shelf": 0.35, "inside": 0.7}
KIND_COST_IN: Mapping[str, float] = {"inside": 0.0, "shelf": 0.1, "seat": 1.5, "top": 2.0}
AT: Mapping[str, tuple[float, float]] = {
    "center": (0.0, 0.0),
    "back": (0.0, 1.0),
    "front": (0.0, -0.55),
    "left": (-0.9, 0.2),
    "right": (0.9, 0.2),
    "back_left": (-0.95, 0.95),
    "back_right": (0.95, 0.95),
    "front_left": (-0.8, -0.7),
    "front_right": (0.8, -0.7),
    "upper": (0.0, 0.0),
    "lower": (0.0, 0.0),
}
"""Where on a surface, as shares of its half width and half depth."""


FIRM = 10.0
"""What an asked relation costs that does not hold."""
ACROSS = 1.2
"""What it costs to lie across: it looks aside."""
CROWD = 3
BULKY = 0.2
"""The share of a surface from which a thing makes room for others."""
STORING = ("shelf", "cabinet", "bookcase", "wardrobe", "cart")
"""Families that carry things at any height."""
LOWER, HALF = 0.45, 0.5
EYE = 1.4
"""Nobody sees what lies on top of what is higher."""


@dataclass(frozen=True, slots=True)
class Choice:
    cost: float
    placed: Placed


def place_on(piece: Piece, stage: Stage, rng: np.random.Generator) -> Placed | None:
    """The best free spot on one of the things that its ties name, or None."""
    best: Choice | None = None
    for tie in piece.ties:
        if tie.kind not in CARRIES:
            continue
        costs = KIND_COST_IN if tie.kind == "in" else KIND_COST
        for rank, name in enumerate(tie.targets):
            carrier = stage.placed.get(name)
            if carrier is None or name == piece.id:
                continue
            weight = 0.0 if tie.share[1] > 1 else 0.5
            for surface in carrier.piece.model.surfaces:
                start = rank * weight + costs[surface.kind] + _level_cost(piece, tie, carrier, surface)
                choice = _on_surface(piece, tie, carrier, surface, stage, rng)
                if choice and (best is None or start + choice.cost < best.cost):
                    best = Choice(start + choice.cost, choice.placed)
        if best:
            return best.placed
    return None


def _level_cost(piece: Piece, tie: Tie, carrier: Placed, surface: Surface) -> float:
    """What is in a thing lies within it; what was asked for at the top or the bottom is there."""
    own = carrier.piece
    out = surface.z + piece.size[2] - own.high[2]
    cost = 4.0 * max(out / piece.size[2] - 0.2, 0.0) if tie.kind == "in" else 0.0
    share = (surface.z - own.low[2]) / max(own.size[2], 0.1)
    asked = {name for one in piece.ties if one.kind == "at" for name in one.targets}
    if tie.kind == "on" and tie.firm and own.is_one_of(STORING) and surface.kind == "top" and own.high[2] > EYE:
        cost += 0.8  # a book on a bookshelf stands in it
    if tie.kind == "on" and tie.firm and "lower" not in asked:
        if own.is_one_of(STORING) and share < HALF:
            cost += 0.6  # rather on the upper boards, where it is seen
        if not own.is_one_of(STORING) and share < LOWER:
            cost += 1.0  # what is on a bunk bed or a desk is not on its lower board
    return cost + 4.0 * (1.0 - share) * ("upper" in asked) + 4.0 * share * ("lower" in asked)


def _on_surface(
    piece: Piece, tie: Tie, carrier: Placed, surface: Surface, stage: Stage, rng: np.random.Generator
) -> Choice | None:
    if piece.size[2] > surface.headroom - (HEADROOM if surface.kind in ROOFED else -1e-6) or (
        isinstance(surface, Place) and not surface.is_for(piece)
    ):
        return None
    local = _grid(piece, surface, rng)
    if not len(local):
        return None
    z = carrier.z + surface.z - piece.low[2]
    world = _in_world(piece, carrier, local, z + piece.low[2])
    free = _free(piece, world, z, carrier, stage, CLOSE if _is_vessel(surface) else AIR)
    free &= stage.site.holds(world.low, world.high) & (world.top <= stage.site.room.height)
    if not free.any():
        return None
    cost = _cost(piece, tie, local, world, carrier, surface, stage) + rng.random(len(world)) * 0.15
    index = int(np.argmin(np.where(free, cost, np.inf)))
    held = _held(piece, world.kept(np.arange(len(world)) == index), stage)
    placed = Placed(
        piece, float(world.x[index]), float(world.y[index]), z, float(world.yaw[index]), carrier.piece.id, (tie, *held)
    )
    return Choice(float(cost[index]), placed)


def _is_vessel(surface: Surface) -> bool:
    """Whether it is the bottom of something as narrow as a vase: what stands in it nearly touches each other."""
    sides = (high - low for low, high in zip(surface.low, surface.high, strict=True))
    return surface.kind == "inside" and max(sides) < NARROW


def _grid(piece: Piece, surface: Surface, rng: np.random.Generator) -> Spots:
    """Spots in the carrier's frame, wholly inside the surface."""
    yaws = (0.0,) if max(piece.size[:2]) > 0.3 else (round(float(rng.random() - 0.5) * 24.0, 2),)
    loose = any(tie.kind == "loose" for tie in piece.ties)
    found: list[Spots] = []
    for yaw in dict.fromkeys((*(yaws if loose else ()), 0.0, 90.0)):
        if found and piece.role is Role.ADDED:  # it lies as it should, or stays away
            break
        low, high = turned(piece.low, piece.high, np.array([yaw]))
        x = _line(surface.low[0] + EDGE - low[0, 0], surface.high[0] - EDGE - high[0, 0])
        y = _line(surface.low[1] + EDGE - low[0, 1], surface.high[1] - EDGE - high[0, 1])
        if len(x) and len(y):
            grid_x, grid_y = (axis.ravel() for axis in np.meshgrid(x, y, indexing="ij"))
            found.append(_within(spots(piece, grid_x, grid_y, np.full(len(grid_x), yaw)), surface))
    return joined(tuple(found)) if found else spots(piece, np.zeros(0), np.zeros(0), np.zeros(0))


def _within(local: Spots, surface: Surface) -> Spots:
    """The spots without what reaches over an edge: moved onto the centimetre, they may touch the wall of a bay."""
    over = np.maximum(np.array(surface.low) - local.low, 0.0) - np.maximum(local.high - np.array(surface.high), 0.0)
    return replace(local, x=local.x + over[:, 0], y=local.y + over[:, 1], low=local.low + over, high=local.high + over)


def _line(low: float, high: float) -> Floats:
    if high < low - 2 * EDGE:
        return np.zeros(0)
    if high <= low:
        return np.array([(low + high) / 2])
    return np.linspace(low, high, min(25, max(3, int((high - low) / 0.03) + 1)))


def _in_world(piece: Piece, carrier: Placed, local: Spots, z: float) -> Spots:
    turn = np.radians(carrier.yaw)
    cos, sin = np.round(np.cos(turn), 12), np.round(np.sin(turn), 12)
    x = carrier.x + cos * local.x - sin * local.y
    y = carrier.y + sin * local.x + cos * local.y
    yaw = (local.yaw + carrier.yaw) % 360.0
    low, high = turned(piece.low, piece.high, yaw)
    centre = np.stack([x, y], axis=1)
    side = np.full(len(x), -1, dtype=np.int64)
    return Spots(x, y, yaw, centre + low, centre + high, side, np.full(len(x), z), np.full(len(x), z + piece.size[2]))


def _free(piece: Piece, world: Spots, z: float, carrier: Placed, stage: Stage, air: float) -> Mask:
    """Clear of all other boxes at this height."""
    low, high = stage.boxes(skip=(carrier.piece.id, carrier.on))
    first, last = world.low.min(axis=0) - air, world.high.max(axis=0) + air
    close = (low[:, 2] < z + piece.high[2] - 1e-3) & (high[:, 2] > z + piece.low[2] + 1e-3)
    close &= (low[:, :2] < last).all(axis=1) & (high[:, :2] > first).all(axis=1)
    return np.asarray(hits(world.low, world.high, low[close, :2] - air, high[close, :2] + air) == 0)


def _cost(
    piece: Piece, tie: Tie, local: Spots, world: Spots, carrier: Placed, surface: Surface, stage: Stage
) -> Floats:
    cost = (local.yaw == 90.0) * ACROSS
    half = (surface.high[0] - surface.low[0]) / 2, (surface.high[1] - surface.low[1]) / 2
    x, y = middle(local)
    u = (x - (surface.low[0] + surface.high[0]) / 2) / max(half[0], 0.05)
    v = (y - (surface.low[1] + surface.high[1]) / 2) / max(half[1], 0.05)
    for own in piece.ties:
        if own.kind == "at":
            wish = AT[own.targets[0]]
            cost += np.hypot(u - wish[0], v - wish[1]) * own.weight
        elif own.kind in TIES and ((targets := stage.targets(own.targets)) or own.kind in PLACES_ENOUGH):
            amount = TIES[own.kind](world, targets, stage.site, own)
            cost += np.minimum(amount, 6.0) * own.weight + own.firm * FIRM * (amount >= 1.0)
    fill = sum(one.piece.footprint for one in stage.carried_by(carrier.piece.id))
    share = fill / max(4 * half[0] * half[1], 1e-6)
    if tie.firm and max(len(_alike(piece, stage)), stage.loads.get(piece.want, 0)) >= CROWD:
        cost += (1.0 - v) * 0.8 + (1.0 + u) * 0.1  # many are set out in rows, from the back
    elif stage.loads.get(carrier.piece.id, 0) > 1 and piece.footprint > BULKY * 4 * half[0] * half[1]:
        cost += np.hypot(1.0 - np.abs(u), 1.0 - np.abs(v)) * 0.8  # into a corner: there is more to come
    return np.asarray(cost + share * 1.2 + np.hypot(u, v) * 0.05 + (0.2 if surface.z > 1.7 else 0.0))


def _alike(piece: Piece, stage: Stage) -> list[Placed]:
    return [one for one in stage.placed.values() if one.piece.want == piece.want and one.on]


def _held(piece: Piece, one: Spots, stage: Stage) -> tuple[Tie, ...]:
    held = []
    for tie in piece.ties:
        targets = stage.targets(tie.targets)
        if tie.kind in TIES and targets and float(TIES[tie.kind](one, targets, stage.site, tie)[0]) < 1.0:
            held.append(tie)
    return tuple(held)
