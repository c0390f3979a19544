"""Views of open land: a picture as on a postcard, with a foreground, a subject, what closes it behind, and sky.

The camera stands low and near, so that land fills the lower part of the picture and its cut edges stay outside. What
may stand before a subject is measured: other things by their boxes, the land by its heights, trees by their places.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.look.views import ASPECT, MOST_SUBJECTS, SENSOR, Camera, Floats, Subject, framed, visible
from voxel_weaver.scene.layout import Feature, Ground, Layout, Role
from voxel_weaver.scene.shots import Shot
from voxel_weaver.scene.value import Point

Bools: TypeAlias = NDArray[np.bool_]

AZIMUTHS = (-62.0, -118.0, -76.0, -104.0, -90.0, -48.0, -132.0)
"""Three quarters first: fronts face -Y."""
ELEVATIONS = (10.0, 14.0, 19.0, 25.0, 32.0)
LENS = 32.0
FILLS = 0.72
"""The share of the frame that the subjects reach across."""
LIFTED = 0.22
"""How far below the middle of the picture the subjects lie: the sky needs room."""
LEAST_HEIGHT = 1.1
"""Metres that a camera keeps above the land."""
BARE = 3.4
"""Half the width that is shown where there is no thing to look at, at least."""
FEW, MOST = 4, 0.85
"""From so many things on, a picture for which nothing was asked shows this share of them, by their weight."""
HIGH, RARE = 0.16, 0.12
"""A summit rises by this share of the land's side above most of it, on no more than this share of the land."""
HOUSE = 3.0
"""Metres from which on something is as wide as a house: none is left out, or the frame would cut through it."""
WHOLE = 0.2
"""The half side of a pond or a hill that a picture shows whole, in shares of the land's side."""
FALLS = 1.5
"""A stream that drops by so many metres from one of its parts to the next falls there."""
MOST_WATCHED = 40
MOST_TREES = 3000
NEAR = 0.6
"""A crown nearer than this share of the way to the subject stands in the foreground."""


@dataclass(frozen=True, slots=True)
class Land:
    """What the ground and its masses look like to a camera. Without heights it is level."""

    side: float
    heights: Floats | None = None  # metres, row y, column x, corner to corner around the origin
    masses: Floats = field(default_factory=lambda: np.zeros((0, 5)))  # x, y, foot, top, radius of each tree

    def height(self, points: Floats) -> Floats:
        """The height of the land at points (n, 2); what lies beside it is at the height of its edge."""
        if self.heights is None:
            return np.zeros(len(points))
        cells = self.heights.shape[0] - 1
        place = np.clip((points / self.side + 0.5) * cells, 0, cells - 1e-6)
        column, row = place[:, 0].astype(np.int64), place[:, 1].astype(np.int64)
        right, up = place[:, 0] - column, place[:, 1] - row
        low = self.heights[row, column] * (1 - right) + self.heights[row, column + 1] * right
        high = self.heights[row + 1, column] * (1 - right) + self.heights[row + 1, column + 1] * right
        found: Floats = low * (1 - up) + high * up
        return found


def land_of(layout: Layout, heights: bytes | None, masses: Sequence[Floats]) -> Land:
    """The land of a layout: its grid as bytes (int32, 0.1 mm), and the trees and rocks of its scatters."""
    side = max((ground.side for ground in layout.grounds), default=16.0)
    grid = None
    if heights:
        numbers = np.frombuffer(heights, dtype="<i4")
        cells = math.isqrt(len(numbers))
        if cells > 1 and cells * cells == len(numbers):
            grid = numbers.reshape(cells, cells) * 1e-4
    tall = [rows[rows[:, 3] - rows[:, 2] > 0.8] for rows in masses]
    every = np.concatenate(tall) if tall else np.zeros((0, 5))
    if len(every) > MOST_TREES:
        every = every[np.argsort(every[:, 2] - every[:, 3], kind="stable")[:MOST_TREES]]
    return Land(side, grid, every)


def masses_of(points: bytes, boxes: Sequence[tuple[Point, Point]]) -> Floats:
    """What a scatter puts in the way of a look, from its points as bytes and the boxes of its variants: x, y, foot,
    top, radius. Three quarters of a box are counted: crowns are round."""
    rows = np.frombuffer(points, dtype="<f4").reshape(-1, 6).astype(np.float64)
    variant = np.clip(rows[:, 5].astype(np.int64), 0, len(boxes) - 1)
    top = np.array([high[2] for _, high in boxes])[variant] * rows[:, 4]
    radius = np.array([0.375 * max(high[0] - low[0], high[1] - low[1]) for low, high in boxes])[variant] * rows[:, 4]
    return np.stack([rows[:, 0], rows[:, 1], rows[:, 2], rows[:, 2] + top, radius], axis=1)


def postcard(layout: Layout, subjects: Sequence[Subject], land: Land, aspect: float = ASPECT) -> Shot:
    """The view of open land that shows its subjects best."""
    shown = focal(layout, subjects, land)
    others = sorted(subjects, key=lambda subject: -subject.weight)[:MOST_SUBJECTS]
    shots = [
        _scored(Camera(*_stand(shown, azimuth, elevation, land, aspect), LENS), shown, others, land, aspect)
        for azimuth in AZIMUTHS
        for elevation in ELEVATIONS
    ]
    return max(shots, key=lambda shot: (shot.score, shot.position))


def focal(layout: Layout, subjects: Sequence[Subject], land: Land) -> list[Subject]:
    """What a picture of this land is about: what was asked for, else what stands around its middle."""
    roles = {thing.id: thing.role for thing in layout.things}
    asked = [each for each in subjects if roles.get(each.owner) is Role.REQUESTED]
    if layout.grounds and layout.grounds[0].under:
        return [*asked, _whole(layout.grounds[0], land)]
    asked += _named(layout, land)
    if not asked:
        asked = [*_cluster([each for each in subjects if _is_near(each, land)]), *_summit(land)]
    if not asked:
        half = min(max(BARE, land.side * 0.14), 12.0)
        ground = float(land.height(np.zeros((1, 2)))[0])
        return [Subject("land", (-half, -half, ground), (half, half, ground + 0.6 * half))]
    return sorted(asked, key=lambda subject: (-subject.weight, subject.owner))[:MOST_SUBJECTS]


def _whole(ground: Ground, land: Land) -> Subject:
    """Land that hangs in the air is seen whole, or nobody would know that it does."""
    half, deep = 0.38 * land.side, 0.3 * land.side
    return Subject("land", (-half, -half, ground.top - 1.2 * deep), (half, half, ground.top + 0.3 * deep))


def _named(layout: Layout, land: Land) -> list[Subject]:
    """The ponds, hills and islands that were asked for, where a picture can hold them whole, and where water falls."""
    found = []
    for feature in layout.features:
        if feature.role is not Role.REQUESTED:
            continue
        if len(feature.parts) > 1:
            found += _fall(feature, land)
        elif max(feature.parts[0].half) < WHOLE * land.side:
            part, top = feature.parts[0], max(feature.top, feature.base)
            half = 0.8 * max(part.half)
            low, high = (part.x - half, part.y - half, top - 0.1), (part.x + half, part.y + half, top)
            found.append(Subject(feature.id, low, high, 0.3))
    return found


def _fall(feature: Feature, land: Land) -> list[Subject]:
    """Where the ground below a stream drops most, if it does."""
    middles = np.array([(part.x, part.y) for part in feature.parts])
    heights = land.height(middles)
    drops = np.abs(np.diff(heights))
    at = int(np.argmax(np.round(drops, 3)))
    if drops[at] < FALLS:
        return []
    x, y = (float(number) for number in middles[at : at + 2].mean(axis=0))
    half = max(min(feature.parts[at].half), float(drops[at]))
    low, high = sorted((float(heights[at]), float(heights[at + 1])))
    return [Subject(feature.id, (x - half, y - half, low), (x + half, y + half, high), 1.0)]


def _cluster(subjects: Sequence[Subject]) -> list[Subject]:
    """Most of what stands together, without what stands apart: a picture that holds every last thing shows each of
    them small."""
    if len(subjects) < FEW:
        return list(subjects)
    weights = np.array([each.weight for each in subjects])
    places = np.array([_middle(each)[:2] for each in subjects])
    middle = (places * weights[:, None]).sum(axis=0) / weights.sum()
    far = np.round(np.hypot(*(places - middle).T), 3)
    order = np.lexsort((np.array([each.owner for each in subjects]), far))
    first = np.concatenate([[0.0], np.cumsum(weights[order])[:-1]]) < MOST * weights.sum()
    wide = np.array([_width(each) for each in subjects])
    return [subjects[at] for at in order[first | (wide[order] > HOUSE)]]


def _summit(land: Land) -> list[Subject]:
    """The top of a mountain: where little of the land rises far above the rest, that is what it is about."""
    if land.heights is None:
        return []
    usual, top = float(np.median(land.heights)), float(land.heights.max())
    above = (land.heights > usual + 0.6 * (top - usual)).mean()
    if top - usual < HIGH * land.side or above > RARE:
        return []
    cells = land.heights.shape[0] - 1
    row, column = divmod(int(land.heights.argmax()), cells + 1)
    x, y, half = (column / cells - 0.5) * land.side, (row / cells - 0.5) * land.side, 0.03 * land.side
    return [Subject("summit", (x - half, y - half, top - 2 * half), (x + half, y + half, top), 1.0)]


def _is_near(subject: Subject, land: Land) -> bool:
    """Whether it stands about the middle of the land; buildings stand farther from it than benches."""
    x, y, _ = _middle(subject)
    return max(abs(x), abs(y)) < land.side * (0.34 if _width(subject) > HOUSE else 0.3)


def _width(subject: Subject) -> float:
    return min(subject.high[axis] - subject.low[axis] for axis in (0, 1))


def _middle(subject: Subject) -> Point:
    x, y, z = ((a + b) / 2 for a, b in zip(subject.low, subject.high, strict=True))
    return x, y, z


def corners_of(subjects: Sequence[Subject]) -> Floats:
    ends = np.array([[each.low, each.high] for each in subjects])
    pick = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    return ends[:, pick, np.arange(3)].reshape(-1, 3)


def _stand(
    shown: Sequence[Subject], azimuth: float, elevation: float, land: Land, aspect: float
) -> tuple[Floats, Floats]:
    """Where the camera stands and looks: subjects framed with air around them, then the look lifted to the sky."""
    points = corners_of(shown)
    low, high = points.min(axis=0), points.max(axis=0)
    # A single chair is not shown as large as the frame: a postcard tells where it stands.
    least = min(BARE, 0.2 * land.side)
    grown = np.maximum((least - (high - low) / 2), 0.0) * np.array([1.0, 1.0, 0.0])
    points = np.concatenate([points, [low - grown, high + grown]])
    a, e = math.radians(azimuth), math.radians(elevation)
    way = np.array([math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)])
    middle = (low + high) / 2
    fitted = framed(Camera(middle + way, middle, LENS), points, aspect, FILLS)
    position = fitted.position.copy()
    ground = float(land.height(position[None, :2])[0])
    position[2] = max(position[2], ground + LEAST_HEIGHT)
    distance = float(np.linalg.norm(position - fitted.target))
    # Seen from high above there is no sky that would need room.
    lift = LIFTED * max(0.2, 1.0 - max(elevation - 14.0, 0.0) / 20.0) * SENSOR / (2 * LENS) / aspect * distance
    return position, fitted.target + np.array([0.0, 0.0, lift / max(math.cos(e), 0.3)])


def _scored(camera: Camera, shown: Sequence[Subject], others: Sequence[Subject], land: Land, aspect: float) -> Shot:
    weights = np.array([subject.weight for subject in shown])
    clear = _clear(camera, shown, others) * unhidden(camera, shown, land)
    frame = camera.frame(corners_of(shown), aspect).reshape(len(shown), 8, 3)
    inside = (np.abs(frame[:, :, :2]).max(axis=(1, 2)) <= 1.0) & (frame[:, :, 2].min(axis=1) > 0)
    seen = float((clear * inside * weights).sum() / weights.sum())
    parts = {
        "seen": 0.56 * seen + 0.1 * float(inside.all()),
        "grounded": 0.22 * _on_land(camera, land, aspect),
        "horizon": 0.1 * _horizon(camera, aspect),
        "closed": 0.08 * _closed(camera, land),
        "open": -0.3 * _crowded(camera, land, aspect),
        "whole": -0.2 * _cut(camera, others, aspect),
    }
    px, py, pz = (float(number) for number in camera.position)
    tx, ty, tz = (float(number) for number in camera.target)
    return Shot(
        name="postcard",
        kind="perspective",
        position=(px, py, pz),
        target=(tx, ty, tz),
        lens=camera.lens,
        score=sum(parts.values()),
        why=f"It shows {seen:.0%} of what matters with nothing in front of it, land before it and sky above.",
    )


def _clear(camera: Camera, shown: Sequence[Subject], others: Sequence[Subject]) -> Floats:
    """The share of each subject that no other thing hides."""
    owners = {subject.owner for subject in shown}
    every = [*shown, *(subject for subject in others if subject.owner not in owners)]
    shares: Floats = visible(camera, every)[: len(shown)]
    return shares


def unhidden(camera: Camera, shown: Sequence[Subject], land: Land) -> Floats:
    """The share of each subject, from foot to top, that neither land nor trees hide."""
    watched = shown[:MOST_WATCHED]
    low, high = np.array([each.low for each in watched]), np.array([each.high for each in watched])
    middle = (low + high) / 2
    levels = np.array([0.15, 0.55, 0.95])
    points = np.repeat(middle[:, None, :], len(levels), axis=1)
    points[:, :, 2] = low[:, None, 2] + (high - low)[:, None, 2] * levels
    flat = points.reshape(-1, 3)
    hidden = _behind_land(camera.position, flat, land) | _behind_trees(camera.position, flat, land.masses)
    shares = 1.0 - hidden.reshape(len(watched), -1).mean(axis=1)
    return np.concatenate([shares, np.ones(len(shown) - len(watched))])


def _behind_land(eye: Floats, points: Floats, land: Land) -> Bools:
    if land.heights is None:
        return np.zeros(len(points), dtype=np.bool_)
    steps = np.linspace(0.05, 0.93, 14)[:, None, None]
    along = eye + (points - eye)[None] * steps
    ground = land.height(along.reshape(-1, 3)[:, :2]).reshape(len(steps), -1)
    hidden: Bools = (along[:, :, 2] < ground - 0.02).any(axis=0)
    return hidden


def _behind_trees(eye: Floats, points: Floats, masses: Floats) -> Bools:
    """Whether a crown stands on the line from the eye to each point, on the plan and in height."""
    if not len(masses):
        return np.zeros(len(points), dtype=np.bool_)
    way = points - eye
    length = np.maximum((way[:, :2] ** 2).sum(axis=1), 1e-9)
    to_trees = masses[None, :, :2] - eye[None, None, :2]
    share = (to_trees * way[:, None, :2]).sum(axis=2) / length[:, None]
    beside = np.linalg.norm(to_trees - share[:, :, None] * way[:, None, :2], axis=2)
    level = eye[2] + share * way[:, None, 2]
    blocks = (share > 0.02) & (share < 0.97) & (beside < masses[None, :, 4]) & (level < masses[None, :, 3])
    hidden: Bools = blocks.any(axis=1)
    return hidden


def _on_land(camera: Camera, land: Land, aspect: float) -> float:
    """The share of the lower edge and sides of the picture that show land and not what lies beyond its cut edges."""
    edge = [(x, -1.0) for x in (-1.0, -0.5, 0.0, 0.5, 1.0)] + [(x, y) for x in (-1.0, 1.0) for y in (-0.6, -0.2)]
    ways = directions(camera, np.array(edge), aspect)
    ground = float(land.height(np.zeros((1, 2)))[0])
    down = np.minimum(ways[:, 2], -1e-3)
    places = camera.position[None, :2] + ways[:, :2] * ((ground - camera.position[2]) / down)[:, None]
    half = land.side / 2
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


def _horizon(camera: Camera, aspect: float) -> float:
    """1 where the horizon lies on the upper third, less the farther off; none above the picture."""
    forward = camera.target - camera.position
    slope = -float(forward[2]) / max(float(np.hypot(forward[0], forward[1])), 1e-9)
    place = slope * 2 * camera.lens / SENSOR * aspect
    return max(0.0, 1.0 - abs(place - 0.38) / 0.75)


def _crowded(camera: Camera, land: Land, aspect: float) -> float:
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


def _cut(camera: Camera, subjects: Sequence[Subject], aspect: float) -> float:
    """The share of what is seen, by its weight, that the frame cuts through: half a house is worse than none."""
    if not subjects:
        return 0.0
    seen = camera.frame(corners_of(subjects), aspect).reshape(len(subjects), 8, 3)
    inside = (np.abs(seen[:, :, :2]) <= 1.0).all(axis=2) & (seen[:, :, 2] > 0)
    weights = np.array([subject.weight for subject in subjects])
    cut = inside.any(axis=1) & ~inside.all(axis=1)
    return float(weights[cut].sum() / max(float(weights[inside.any(axis=1)].sum()), 1e-9))


def _closed(camera: Camera, land: Land) -> float:
    """Whether trees close the picture behind: the share of them that lie beyond its target."""
    if not len(land.masses):
        return 0.0
    way = camera.target[:2] - camera.position[:2]
    beyond = ((land.masses[:, :2] - camera.target[:2]) @ way) > 0
    return float(beyond.mean())
