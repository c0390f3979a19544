"""Views: where a camera may stand, what it would see, and which of them shows the scene best.

Sight is measured, not guessed: rays from the camera to points on each subject are tested against the boxes of all
others, so a view in which a wardrobe hides the bed scores low.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.scene.layout import Layout, Role, Support, Thing, Wall
from voxel_weaver.scene.shots import Shot
from voxel_weaver.scene.value import Point, Point2

Floats: TypeAlias = NDArray[np.float64]

SENSOR = 36.0
ASPECT = 4 / 3
TREES = 6.0
"""Metres that trees rise over open land where nothing more exact is known."""
MOST_SUBJECTS = 250
"""Sight is measured between the weightiest things only: its cost grows with the square of their number."""
MARGIN = 0.94
"""The subject fills this share of the frame."""
ROOM_VIEWS = ((-122.0, -135.0, -148.0, -58.0, -45.0, -32.0, 45.0, 135.0), (29.0, 36.0), 50.0)
HOUSE_VIEWS = ((-98.0, -82.0, -108.0, -72.0), (48.0, 56.0), 50.0)
OPEN_VIEWS = ((-112.0, -68.0, -100.0, -80.0, -90.0), (22.0, 28.0), 50.0)
"""Azimuths and elevations that are tried, in degrees, and the focal length in millimetres. Houses of several rooms are
seen from higher up and straight on: the walls between the rooms are then seen on edge and hide little."""
HIDING = 0.5
"""A wall between two rooms that faces the camera more than this hides the room behind it."""
BEHIND_WALL = 0.5
"""Metres behind a wall's face where the room begins that it hides."""

POINTS = np.array([[x, y, z] for x in (-0.7, 0.7) for y in (-0.7, 0.7) for z in (-0.6, 0.9)] + [[0, 0, 0.9]])
"""Where a box is looked at, from -1 to 1 along each of its axes."""
CORNERS = np.array(list(itertools.product((False, True), repeat=3)))
"""The corners of a box: which of its ends each has along each axis."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A box in the world that a picture should show, and how much it matters."""

    owner: str
    low: Point
    high: Point
    weight: float = 1.0


@dataclass(frozen=True, slots=True)
class Camera:
    position: Floats
    target: Floats
    lens: float

    def frame(self, points: Floats, aspect: float) -> Floats:
        """Points as (x, y, depth): x and y are -1 to 1 inside the picture."""
        forward = self.target - self.position
        forward /= np.linalg.norm(forward)
        right, up = _right_and_up(forward)
        offset = points - self.position
        depth = offset @ forward
        scale = 2 * self.lens / SENSOR / np.maximum(depth, 1e-6)
        return np.stack([offset @ right * scale, offset @ up * scale * aspect, depth], axis=1)


def _right_and_up(forward: Floats) -> tuple[Floats, Floats]:
    """The axes of a picture. In plain numbers: cross products of single vectors would be most of the time here."""
    fx, fy, fz = (float(number) for number in forward)
    length = max(float(np.linalg.norm([fy, -fx])), 1e-9)
    rx, ry = fy / length, -fx / length
    return np.array([rx, ry, 0.0]), np.array([ry * fz, -(rx * fz), rx * fy - ry * fx])


def framed(camera: Camera, points: Floats, aspect: float, margin: float = MARGIN) -> Camera:
    """The same direction and lens, moved so that these points fill this share of the picture, centred."""
    direction = camera.position - camera.target
    direction /= np.linalg.norm(direction)
    target = (points.min(axis=0) + points.max(axis=0)) / 2
    size = float(np.linalg.norm(points.max(axis=0) - points.min(axis=0)))
    distance = 2.0 * size
    moved = Camera(target + direction * distance, target, camera.lens)
    for _ in range(8):  # each step divides the error by about ten
        seen = moved.frame(points, aspect)
        low, high = seen[:, :2].min(axis=0), seen[:, :2].max(axis=0)
        shift = _world_shift(moved, (low + high) / 2, aspect)
        length = float(np.linalg.norm(shift))
        target = moved.target + shift * min(1.0, 0.5 * size / max(length, 1e-9))
        # A step too far leads among the points, where nothing tells the way out.
        scale = min(max(float((high - low).max()) / 2 / margin, 0.7), 1.6)
        distance = max(float(np.linalg.norm(moved.position - moved.target)) * scale, 0.55 * size)
        moved = Camera(target + direction * distance, target, camera.lens)
    return moved


def _world_shift(camera: Camera, middle: Floats, aspect: float) -> Floats:
    forward = camera.target - camera.position
    distance = float(np.linalg.norm(forward))
    right, up = _right_and_up(forward / distance)
    unit = SENSOR / (2 * camera.lens) * distance
    shift: Floats = right * middle[0] * unit + up * middle[1] * unit / aspect
    return shift


def visible(camera: Camera, subjects: Sequence[Subject]) -> Floats:
    """The share of each subject that no other subject hides: nine points on its box, one ray each."""
    if not subjects:
        return np.zeros(0)
    low, high = np.array([s.low for s in subjects]), np.array([s.high for s in subjects])
    middle, half = (low + high) / 2, (high - low) / 2
    points = middle[:, None, :] + POINTS[None, :, :] * half[:, None, :]
    corners = np.where(CORNERS[None, :, :], high[:, None, :], low[:, None, :])
    seen, screens = _picture_boxes(camera, points), _picture_boxes(camera, corners)
    before = (seen[0][:, None] <= screens[1][None]).all(axis=2) & (seen[1][:, None] >= screens[0][None]).all(axis=2)
    contained = (low[None] - 1e-3 <= low[:, None]).all(axis=2) & (high[None] + 1e-3 >= high[:, None]).all(axis=2)
    before &= ~contained  # books in a shelf: the shelf's box is no wall before them; nor is anything before itself
    each, other = np.nonzero(before)
    rays = points[each] - camera.position
    with np.errstate(divide="ignore", invalid="ignore"):
        near = (low[other] - camera.position)[:, None, :] / rays
        far = (high[other] - camera.position)[:, None, :] / rays
    first, last = np.minimum(near, far), np.maximum(near, far)
    enter = np.fmax(np.fmax(first[..., 0], first[..., 1]), first[..., 2])
    leave = np.fmin(np.fmin(last[..., 0], last[..., 1]), last[..., 2])
    hidden = np.zeros(points.shape[:2], dtype=np.bool_)
    np.logical_or.at(hidden, each, (enter < leave) & (enter < 0.985) & (leave > 0.0))
    shares: Floats = 1.0 - hidden.mean(axis=1)
    return shares


def _picture_boxes(camera: Camera, points: Floats) -> tuple[Floats, Floats]:
    """The boxes around groups of points (n, m, 3) in the picture, a hair larger: a ray to a point of one group can only
    meet a body if their boxes meet. Without end where a group reaches behind the camera."""
    framed = camera.frame(points.reshape(-1, 3), 1.0).reshape(points.shape)
    behind = (framed[..., 2] < 1e-3).any(axis=1)
    low, high = framed[..., :2].min(axis=1), framed[..., :2].max(axis=1)
    slack = 1e-6 * (1.0 + np.maximum(np.abs(low), np.abs(high)))
    low, high = low - slack, high + slack
    low[behind], high[behind] = -np.inf, np.inf
    return low, high


def cut_away(layout: Layout, position: Point) -> tuple[str, ...]:
    """What stands between this camera and the rooms: ceilings seen from above, walls from outside, what is on them."""
    walls = [wall for wall in layout.walls if _outside(wall, position) or _hides_a_room(wall, layout, position)]
    names = {wall.id for wall in walls}
    ceilings = [f"ceiling_{room.id}" for room in layout.rooms if position[2] > room.height]
    openings = [opening.id for opening in layout.openings if opening.wall in names]
    hung = [
        thing.id
        for thing in layout.things
        if thing.support is Support.WALL and any(_hangs_on(thing.position, thing.size[1], wall) for wall in walls)
    ]
    return tuple(sorted([*names, *ceilings, *openings, *_with_carried(layout, hung)]))


def _with_carried(layout: Layout, hung: Sequence[str]) -> set[str]:
    """These things and all that stands on them: books would float where their shelf is gone."""
    found = set(hung)
    while more := {thing.id for thing in layout.things if thing.on in found} - found:
        found |= more
    return found


def _outside(wall: Wall, position: Point) -> bool:
    (x0, y0), (x1, y1) = wall.start, wall.end
    left = (x1 - x0) * (position[1] - y0) - (y1 - y0) * (position[0] - x0)
    return left < 0  # the room lies to the left


def _hides_a_room(wall: Wall, layout: Layout, position: Point) -> bool:
    """Whether it looks at the camera and another room lies right behind it."""
    if len(layout.rooms) < 2:
        return False
    start, end = np.array(wall.start), np.array(wall.end)
    along = (end - start) / max(float(np.hypot(*(end - start))), 1e-9)
    outward = np.array([along[1], -along[0]])
    to_camera = np.array(position[:2]) - (start + end) / 2
    facing = -float(outward @ to_camera) / max(float(np.hypot(*to_camera)), 1e-9)
    shares = np.array([0.1, 0.3, 0.5, 0.7, 0.9])[:, None]
    behind = start + (end - start) * shares + outward * BEHIND_WALL
    others = [room for room in layout.rooms if room.id != wall.room]
    return facing > HIDING and any(_within(behind, room.corners) for room in others)


def _within(points: Floats, corners: Sequence[Point2]) -> bool:
    """Whether any of the points lies in the box of these corners."""
    box = np.array(corners)
    return bool(((points > box.min(axis=0)) & (points < box.max(axis=0))).all(axis=1).any())


def _hangs_on(place: Point, depth: float, wall: Wall) -> bool:
    (x0, y0), (x1, y1) = wall.start, wall.end
    length = max(math.hypot(x1 - x0, y1 - y0), 1e-9)
    away = ((x1 - x0) * (place[1] - y0) - (y1 - y0) * (place[0] - x0)) / length
    along = ((place[0] - x0) * (x1 - x0) + (place[1] - y0) * (y1 - y0)) / length
    return -0.05 <= away - depth / 2 <= 0.06 and -0.05 <= along <= length + 0.05


def around(points: Floats, azimuth: float, elevation: float, lens: float, aspect: float) -> Camera:
    """A camera that looks at these points from this side. Azimuth 0 looks from +X, 90 from +Y; degrees."""
    a, e = math.radians(azimuth), math.radians(elevation)
    direction = np.array([math.cos(a) * math.cos(e), math.sin(a) * math.cos(e), math.sin(e)])
    middle = (points.min(axis=0) + points.max(axis=0)) / 2
    return framed(Camera(middle + direction, middle, lens), points, aspect)


def subjects_of(layout: Layout) -> list[Subject]:
    """The boxes of all things; what was asked for matters twice as much, small things less."""
    return [_subject(thing) for thing in layout.things]


def _subject(thing: Thing) -> Subject:
    turn = math.radians(thing.yaw)
    cos, sin = abs(math.cos(turn)), abs(math.sin(turn))
    width, depth, height = thing.size
    half_x, half_y = (cos * width + sin * depth) / 2, (sin * width + cos * depth) / 2
    x, y, z = thing.position
    weight = min(max(width * height + depth * height, 0.05), 1.0) * (2.0 if thing.role is Role.REQUESTED else 1.0)
    return Subject(thing.id, (x - half_x, y - half_y, z), (x + half_x, y + half_y, z + height), weight)


def best_view(layout: Layout, subjects: Sequence[Subject], aspect: float = ASPECT, height: float = TREES) -> Shot:
    """The view from above a corner that has most of what matters in sight, near walls cut away.

    `height` is how high what grows on open land rises.
    """
    azimuths, elevations, lens = _views_of(layout)
    held = held_points(layout, height)
    subjects = sorted(subjects, key=lambda subject: -subject.weight)[:MOST_SUBJECTS]
    shots = []
    for azimuth in azimuths:
        for elevation in elevations:
            first = around(held, azimuth, elevation, lens, aspect)
            seen = _without_near_tops(layout, held, first) if layout.rooms else held
            shots.append(_scored(layout, subjects, around(seen, azimuth, elevation, lens, aspect)))
    return max(shots, key=lambda shot: (shot.score, shot.position))


def _views_of(layout: Layout) -> tuple[tuple[float, ...], tuple[float, ...], float]:
    if len(layout.rooms) > 1:
        return HOUSE_VIEWS
    return ROOM_VIEWS if layout.rooms else OPEN_VIEWS


def _without_near_tops(layout: Layout, held: Floats, camera: Camera) -> Floats:
    """The points without the upper corner between walls that are cut away: there is nothing to be seen there."""
    x, y, z = (float(number) for number in camera.position)
    gone = set(cut_away(layout, (x, y, z)))
    if not any(wall.id in gone for wall in layout.walls):
        return held
    tops = held[:, 2] > 0.0
    kept = [corner for wall in layout.walls if wall.id not in gone for corner in (wall.start, wall.end)]
    if not kept:
        low: Floats = held[~tops]
        return low
    distance = np.linalg.norm(held[:, None, :2] - np.array(kept)[None], axis=2).min(axis=1)
    seen: Floats = held[~tops | (distance < 0.5)]
    return seen


def plain_view(layout: Layout) -> Shot:
    """A view that needs no search: from the front right, from above."""
    return _scored(layout, (), around(held_points(layout), -60.0, 33.0, 50.0, ASPECT))


def _scored(layout: Layout, subjects: Sequence[Subject], camera: Camera) -> Shot:
    px, py, pz = (float(number) for number in camera.position)
    tx, ty, tz = (float(number) for number in camera.target)
    cutaway = cut_away(layout, (px, py, pz))
    gone = set(cutaway)
    shown = [subject for subject in subjects if subject.owner not in gone]
    weights = np.array([subject.weight for subject in shown])
    seen = float((visible(camera, shown) * weights).sum()) if shown else 0.0
    share = seen / (sum(subject.weight for subject in subjects) or 1.0)
    kept = sum(1 for opening in layout.openings if opening.id not in gone) / max(len(layout.openings), 1)
    from_behind = (
        0.06 if py > ty else 0.0
    )  # fronts face -Y by habit of the layout: seen from there a room is at its best
    return Shot(
        name="overview",
        kind="dollhouse" if layout.rooms else "diorama",
        position=(px, py, pz),
        target=(tx, ty, tz),
        lens=camera.lens,
        cutaway=cutaway,
        score=0.85 * share + 0.15 * kept - from_behind,
        why=f"It shows {share:.0%} of what matters with nothing in front of it.",
    )


def stage_box(layout: Layout) -> tuple[Point, Point]:
    """The box that light and camera work with: the rooms, or the land and what stands on it."""
    points = held_points(layout)
    low, high = points.min(axis=0), points.max(axis=0)
    return (float(low[0]), float(low[1]), 0.0), (float(high[0]), float(high[1]), float(high[2]))


def held_points(layout: Layout, height: float = TREES) -> Floats:
    """The corners of what an overview has to hold: all rooms with their walls, or the block of land and its trees."""
    if layout.rooms:
        thickness = max((wall.thickness for wall in layout.walls), default=0.0)
        corners = np.array([corner for room in layout.rooms for corner in room.corners], dtype=np.float64)
        low, high = corners.min(axis=0) - thickness, corners.max(axis=0) + thickness
        levels = (-0.1, max(room.height for room in layout.rooms))
    else:
        reach = max((ground.side for ground in layout.grounds), default=8.0) / 2
        # Land is open towards the viewer at -Y: what rises, rises in the back half.
        base = [[x, y, -0.9] for x in (-reach, reach) for y in (-reach, reach)]
        return np.array(base + [[x, y, height] for x in (-reach, reach) for y in (0.0, reach)])
    return np.array([[x, y, z] for x in (low[0], high[0]) for y in (low[1], high[1]) for z in levels])
