"""How a camera moves through a scene: around it, towards it, or through it. Paths are steps; nothing is rendered."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from voxel_weaver.look.kinds import EYES, KINDS, Place
from voxel_weaver.look.views import Floats, cut_away
from voxel_weaver.scene.shots import Motion, Shot, Step

STEPS = 25
SWING = 32.0
"""Degrees to each side that a room is turned: farther on, other walls would stand before the camera."""
Path = tuple[Floats, Floats]
"""Positions and targets, row by row."""


def motion_of(place: Place, first: Shot, kind: str, frames: int) -> tuple[Shot, Motion | None]:
    """The first shot with all that is cut away on its way, and the way; as it was where no motion was asked for."""
    if kind not in PATHS:
        return first, None
    count = min(STEPS, frames)
    positions, targets = PATHS[kind](place, first, np.linspace(0.0, 1.0, count))
    numbers = np.round(np.linspace(1, frames, count)).astype(np.int64)
    steps = tuple(
        Step(frame=int(number), position=(at[0], at[1], at[2]), target=(to[0], to[1], to[2]))
        for number, at, to in zip(numbers, positions.tolist(), targets.tolist(), strict=True)
    )
    cutaway = first.cutaway
    if place.layout.rooms:
        gone = {owner for step in steps for owner in cut_away(place.layout, step.position)}
        cutaway = tuple(sorted(gone))
    motion = Motion(kind=kind, frames=frames, steps=steps)
    started = {**dict(first), "position": steps[0].position, "target": steps[0].target, "cutaway": cutaway}
    return Shot(**{**started, "ortho_scale": 0.0, "focus": 0.0}), motion


def _ends(shot: Shot) -> Path:
    return np.array(shot.position), np.array(shot.target)


def _turntable(place: Place, first: Shot, times: Floats) -> Path:
    """All around open land; a room swings to both sides and back."""
    position, target = _ends(first)
    if place.layout.rooms:
        turns = np.radians(SWING) * np.sin(2 * np.pi * times)
    else:
        overview = KINDS["diorama"](place)
        position, target = _ends(overview)
        turns = 2 * np.pi * times
    out = position - target
    cos, sin = np.cos(turns), np.sin(turns)
    around = np.stack([cos * out[0] - sin * out[1], sin * out[0] + cos * out[1], np.full(len(times), out[2])], axis=1)
    return target + around, np.repeat(target[None], len(times), axis=0)


def _dolly(place: Place, first: Shot, times: Floats) -> Path:
    """Straight towards what it is about, from a little behind where the picture is taken."""
    position, target = _ends(first)
    shares = 1.25 - 0.6 * _eased(times)
    return _above_ground(place, target + (position - target) * shares[:, None]), np.repeat(target[None], len(times), 0)


def _fly_through(place: Place, first: Shot, times: Floats) -> Path:
    """From high above down to the eyes of somebody who stands there."""
    high, high_target = _ends(KINDS["dollhouse"](place))
    low, low_target = _ends(KINDS["eye_level"](place))
    middle = (high + low) / 2 + np.array([0.0, 0.0, 0.15 * float(np.linalg.norm(high - low))])
    t = _eased(times)[:, None]
    positions = (1 - t) ** 2 * high + 2 * t * (1 - t) * middle + t**2 * low
    return _above_ground(place, positions), high_target + (low_target - high_target) * t


def _eased(times: Floats) -> Floats:
    eased: Floats = times * times * (3.0 - 2.0 * times)
    return eased


def _above_ground(place: Place, positions: Floats) -> Floats:
    if place.layout.rooms:
        return positions
    floor = place.land.height(positions[:, :2]) + 0.6 * EYES
    raised = positions.copy()
    raised[:, 2] = np.maximum(raised[:, 2], floor)
    return raised


PATHS: Mapping[str, Callable[[Place, Shot, Floats], Path]] = {
    "turntable": _turntable,
    "dolly": _dolly,
    "fly_through": _fly_through,
}
