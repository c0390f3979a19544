"""What is good and bad about a picture of open land, measured: its horizon and foreground, crowns and buildings that
its edges cut, and what stands right before the lens."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from voxel_weaver.look.land import Land
from voxel_weaver.look.views import SENSOR, Camera, Floats, Subject
from voxel_weaver.scene.value import Point

AROUND = 1.3
"""Land that goes on around a land is as good a foreground as far as this, in its sides; beyond, little grows on it."""
NEAR = 0.6
"""A crown nearer than this share of the way to the subject stands in the foreground."""
HEADROOM = 0.93
"""What rises higher in the picture than this touches its upper edge."""
HOUSE = 3.0
"""Metres from which on something is as wide as a house: none is left out, or the frame would cut through it."""
STREET = 3
"""So many buildings that rise out of a picture are the sides of a street."""
TOWER, TOWERS = (6.0, 14.0), 5
"""The width and height of a tower, and of how many a city is made."""
BEFORE = 5.5
"""Metres before a lens in a street that stay free."""


def on_land(camera: Camera, land: Land, aspect: float) -> float:
    """The share of the lower edge and sides of the picture that show land and not what lies beyond its cut edges."""
    edge = [(x, -1.0) for x in (-1.0, -0.5, 0.0, 0.5, 1.0)] + [(x, y) for x in (-1.0, 1.0) for y in (-0.6, -0.2)]
    ways = directions(camera, np.array(edge), aspect)
    ground = float(land.height(np.zeros((1, 2)))[0])
    down = np.minimum(ways[:, 2], -1e-3)
    places = camera.position[None, :2] + ways[:, :2] * ((ground - camera.position[2]) / down)[:, None]
    half = land.side / 2 * (1.0 if land.ends else AROUND)
    return float((np.abs(places) <= half).all(axis=1).mean())


def directions(camera: Camera, frame: Floats, aspect: float) -> Floats:
    """The ways through places (n, 2) of the picture, -1 to 1."""
    forward = camera.target - camera.position
    forward = forward / np.linalg.norm(forward)
    right = np.array([forward[1], -forward[0], 0.0])
    right /= max(float(np.linalg.norm(right)), 1e-9)
    up = np.cross(right, forward)
    half = SENSOR / (2 * camera.lens)
    ways: Floats = forward + right * frame[:, :1] * half + up * frame[:, 1:] * half / aspect
    return ways


def horizon_score(camera: Camera, aspect: float) -> float:
    """1 where the horizon lies on the upper third, less the farther off; none above the picture."""
    forward = camera.target - camera.position
    slope = -float(forward[2]) / max(float(np.hypot(forward[0], forward[1])), 1e-9)
    place = slope * 2 * camera.lens / SENSOR * aspect
    return max(0.0, 1.0 - abs(place - 0.38) / 0.75)


def crowded(camera: Camera, land: Land, aspect: float) -> float:
    """The share of the picture that the crown nearest to the lens takes, a half at most."""
    if not len(land.masses):
        return 0.0
    x, y, foot, top, radius = land.masses.T
    seen = camera.frame(np.column_stack([x, y, (foot + top) / 2]), aspect)
    distance = float(np.linalg.norm(camera.target - camera.position))
    near = (seen[:, 2] > 0.3) & (seen[:, 2] < NEAR * distance)
    if not near.any():
        return 0.0
    scale = 2 * camera.lens / SENSOR / seen[near, 2]
    wide = np.clip(np.minimum(seen[near, 0] + radius[near] * scale, 1.0), -1.0, 1.0)
    wide = wide - np.clip(seen[near, 0] - radius[near] * scale, -1.0, 1.0)
    half = (top - foot)[near] / 2 * scale * aspect
    tall = np.clip(seen[near, 1] + half, -1.0, 1.0) - np.clip(seen[near, 1] - half, -1.0, 1.0)
    return min(float((wide * tall).max()) / 4.0, 0.5)


def cut_share(camera: Camera, subjects: Sequence[Subject], aspect: float) -> float:
    """The share of what is seen, by its weight, that the frame cuts through: half a house is worse than none."""
    if not subjects:
        return 0.0
    seen = camera.frame(corners_of(subjects), aspect).reshape(len(subjects), 8, 3)
    inside = (np.abs(seen[:, :, :2]) <= 1.0).all(axis=2) & (seen[:, :, 2] > 0)
    weights = np.array([subject.weight for subject in subjects])
    cut = inside.any(axis=1) & ~inside.all(axis=1)
    return float(weights[cut].sum() / max(float(weights[inside.any(axis=1)].sum()), 1e-9))


def closed_behind(camera: Camera, land: Land) -> float:
    """Whether trees close the picture behind: the share of them that lie beyond its target."""
    if not len(land.masses):
        return 0.0
    way = camera.target[:2] - camera.position[:2]
    beyond = ((land.masses[:, :2] - camera.target[:2]) @ way) > 0
    return float(beyond.mean())


def beheaded(camera: Camera, subjects: Sequence[Subject], aspect: float) -> list[Subject]:
    """The buildings behind what the picture is about that its upper edge cuts through or touches; none where it looks
    along a street, between more of them than it could ever show."""
    large = [each for each in subjects if width_of(each) > HOUSE]
    if not large:
        return []
    seen = camera.frame(corners_of(large), aspect).reshape(len(large), 8, 3)
    distance = float(np.linalg.norm(camera.target - camera.position))
    behind = (seen[:, :, 2].min(axis=1) > 0) & (seen[:, :, 2].max(axis=1) > 0.8 * distance)
    across = np.abs(seen[:, :, 0].mean(axis=1)) < 1.0
    cut = behind & across & (seen[:, :, 1].max(axis=1) > HEADROOM) & (seen[:, :, 1].min(axis=1) < 0.9)
    return [large[at] for at in np.flatnonzero(cut)] if cut.sum() < STREET else []


def hanging(camera: Camera, land: Land, aspect: float) -> float:
    """How much of the picture is crowns of trees whose feet are not in it, as leaves that hang in from a side; 1 where
    that is a tenth of it."""
    if not len(land.masses):
        return 0.0
    x, y, foot, top, radius = land.masses.T
    feet = camera.frame(np.column_stack([x, y, foot]), aspect)
    tops = camera.frame(np.column_stack([x, y, top]), aspect)
    scale = 2 * camera.lens / SENSOR / np.maximum(feet[:, 2], 0.3) * radius
    gone = (feet[:, 2] > 0.3) & ((np.abs(feet[:, 0]) > 1.0) | (feet[:, 1] < -1.0))
    wide = np.clip(feet[:, 0] + scale, -1.0, 1.0) - np.clip(feet[:, 0] - scale, -1.0, 1.0)
    tall = np.clip(tops[:, 1], -1.0, 1.0) - np.clip(feet[:, 1], -1.0, 1.0)
    return min(float((wide * tall)[gone].sum()) / 4.0 / 0.1, 1.0)


def is_barred(camera: Camera, subjects: Sequence[Subject], aspect: float) -> bool:
    """Whether something stands right before the lens, or the lens in something."""
    seen = camera.frame(corners_of(subjects), aspect).reshape(len(subjects), 8, 3)
    near = (seen[:, :, 2].min(axis=1) < BEFORE) & (seen[:, :, 2].max(axis=1) > 0.0)
    small = np.array([not is_tower(each) for each in subjects])
    across = (seen[:, :, 0].min(axis=1) < 0.9) & (seen[:, :, 0].max(axis=1) > -0.9)
    return bool((near & small & across).any())


def is_tower(subject: Subject) -> bool:
    return width_of(subject) > TOWER[0] and subject.high[2] - subject.low[2] > TOWER[1]


def width_of(subject: Subject) -> float:
    return min(subject.high[axis] - subject.low[axis] for axis in (0, 1))


def middle_of(subject: Subject) -> Point:
    x, y, z = ((a + b) / 2 for a, b in zip(subject.low, subject.high, strict=True))
    return x, y, z


def corners_of(subjects: Sequence[Subject]) -> Floats:
    ends = np.array([[each.low, each.high] for each in subjects])
    pick = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    return ends[:, pick, np.arange(3)].reshape(-1, 3)
