"""The kinds of view that a scene gets or may be asked for, each a function from what stands there to a Shot."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voxel_weaver.look.composition import corners_of
from voxel_weaver.look.land import Land
from voxel_weaver.look.landscape import focal, postcard, unhidden
from voxel_weaver.look.views import (
    ASPECT,
    TREES,
    Camera,
    Floats,
    Subject,
    around,
    best_view,
    cut_away,
    framed,
    held_points,
    subjects_of,
    visible,
)
from voxel_weaver.scene.layout import Layout, Role, Thing
from voxel_weaver.scene.shots import Shot

EYES = 1.55
"""Metres above the floor at which people look."""
LENS_INSIDE, LENS_CLOSE, LENS_WIDE = 22.0, 62.0, 20.0
CLOSE_FILLS = 0.66
ISOMETRIC = 35.264
"""The elevation at which three edges of a cube look equally long."""
STOP = 2.8


@dataclass(frozen=True)
class Place:
    """What is to be seen, and the shape of the picture."""

    layout: Layout
    land: Land
    aspect: float = ASPECT
    height: float = TREES  # how high what grows on open land rises
    weighted: Sequence[Subject] = ()  # the things with weights of their own; empty: by their size

    @cached_property
    def subjects(self) -> list[Subject]:
        return list(self.weighted) or subjects_of(self.layout)

    @cached_property
    def held(self) -> Floats:
        return held_points(self.layout, self.height)

    @cached_property
    def focal(self) -> list[Subject]:
        """What it is about."""
        if not self.layout.rooms:
            return focal(self.layout, self.subjects, self.land)
        return self.subjects or [_all(self.held)]


def _all(points: Floats) -> Subject:
    (x0, y0, z0), (x1, y1, z1) = points.min(axis=0).tolist(), points.max(axis=0).tolist()
    return Subject("place", (x0, y0, z0), (x1, y1, z1))


def shots_of(place: Place, asked: str = "") -> tuple[Shot, ...]:
    """The shots of a scene, its picture first: the kind that was asked for, then those that tell about every scene."""
    usual = ("dollhouse", "eye_level", "close_up", "top") if place.layout.rooms else OUTDOORS
    kinds = tuple(dict.fromkeys((asked, *usual) if asked in KINDS else usual))
    return tuple(KINDS[kind](place) for kind in kinds)


OUTDOORS = ("postcard", "diorama", "eye_level", "close_up", "top")


def _dollhouse(place: Place) -> Shot:
    return best_view(place.layout, place.subjects, place.aspect, place.height)


def _postcard(place: Place) -> Shot:
    if place.layout.rooms:
        return _dollhouse(place)
    return postcard(place.layout, place.subjects, place.land, place.aspect)


def _perspective(place: Place) -> Shot:
    return _named(_postcard(place), "perspective", "perspective")


def _named(shot: Shot, name: str, kind: str) -> Shot:
    return shot.model_copy(update={"name": name, "kind": kind})


def _with(shot: Shot, **changes: float) -> Shot:
    """The shot with these numbers, rounded as all are: a plain copy would keep them as they come."""
    return Shot(**{**dict(shot), **changes})


def _side(name: str, azimuth: float) -> Callable[[Place], Shot]:
    """A view straight from one side: 6 degrees from above, so that floors are seen as floors."""

    def seen(place: Place) -> Shot:
        held = place.held if place.layout.rooms else corners_of(place.focal)
        return _shot(place, around(held, azimuth, 6.0 if place.layout.rooms else 9.0, 50.0, place.aspect), name, name)

    return seen


def _wide(place: Place) -> Shot:
    held = place.held if place.layout.rooms else corners_of(place.focal)
    first = around(held, -58.0, 16.0, LENS_WIDE, place.aspect)
    return _shot(place, framed(first, held, place.aspect, 0.78), "wide", "wide")


def _isometric(place: Place) -> Shot:
    first = around(place.held, -45.0, ISOMETRIC, 50.0, place.aspect)
    far = Camera(first.target + (first.position - first.target) * 6.0, first.target, 300.0)
    reach = np.abs(far.frame(place.held, place.aspect)[:, :2]).max() * float(np.linalg.norm(far.position - far.target))
    across = float(reach * 36.0 / 300.0) * 1.06
    return _with(_shot(place, first, "isometric", "isometric"), ortho_scale=across)


def _top(place: Place) -> Shot:
    """Straight down, without perspective: a plan."""
    (x0, y0, _), (x1, y1, z1) = place.held.min(axis=0), place.held.max(axis=0)
    middle = np.array([(x0 + x1) / 2, (y0 + y1) / 2, 0.0])
    across = 1.08 * max(x1 - x0, (y1 - y0) * place.aspect)
    camera = Camera(middle + np.array([0.0, -1e-4, z1 + max(across, 6.0)]), middle, 50.0)
    return _with(_shot(place, camera, "top", "top"), ortho_scale=float(across))


def _eye_level(place: Place) -> Shot:
    found = [_shot(place, camera, "eye_level", "eye_level") for camera in _standing(place)]
    best = max(found, key=lambda shot: (shot.score, shot.position))
    return Shot(**{**dict(best), "cutaway": _behind(place, best)}) if place.layout.rooms else best


def _behind(place: Place, shot: Shot) -> tuple[str, ...]:
    """What lies behind the camera and above it: the light that rooms are lit with comes in there."""
    back = [a + 4.0 * (a - b) for a, b in zip(shot.position, shot.target, strict=True)]
    top = max(room.height for room in place.layout.rooms) + 1.0
    return cut_away(place.layout, (back[0], back[1], top))


def _standing(place: Place) -> list[Camera]:
    """Where a person may stand to look at it: along the walls of the largest room, or around the subjects outdoors."""
    points = corners_of(place.focal)
    if not place.layout.rooms:
        views = [around(points, azimuth, 5.0, 30.0, place.aspect) for azimuth in (-62.0, -118.0, -90.0, -45.0, -135.0)]
        return [_at_eyes(framed(view, points, place.aspect, 0.55), place.land) for view in views]
    room = max(place.layout.rooms, key=lambda each: (_spread(np.array(each.corners)), each.id))
    box = np.array(room.corners)
    low, high = box.min(axis=0) + 0.35, box.max(axis=0) - 0.35
    middle = (low + high) / 2
    spots = [(x, y) for x in (low[0], middle[0], high[0]) for y in (low[1], middle[1], high[1])]
    found = []
    for x, y in spots:
        eye, far = np.array([x, y, EYES]), np.array([2 * middle[0] - x, 2 * middle[1] - y, 0.75])
        if float(np.hypot(x - middle[0], y - middle[1])) > 0.1 and not _inside_any(eye, place.subjects):
            found.append(Camera(eye, far, LENS_INSIDE))
    return found or [around(place.held, -60.0, 12.0, LENS_INSIDE, place.aspect)]


def _spread(corners: Floats) -> float:
    return float(np.prod(corners.max(axis=0) - corners.min(axis=0)))


def _inside_any(eye: Floats, subjects: Sequence[Subject]) -> bool:
    """Whether the eye is in a thing or so near above it that it fills the picture."""
    return any(
        s.low[0] - 0.15 < eye[0] < s.high[0] + 0.15
        and s.low[1] - 0.15 < eye[1] < s.high[1] + 0.15
        and s.low[2] < eye[2] < s.high[2] + 0.3
        for s in subjects
    )


def _at_eyes(camera: Camera, land: Land) -> Camera:
    position = camera.position.copy()
    position[2] = float(land.height(position[None, :2])[0]) + EYES
    return Camera(position, camera.target, camera.lens)


def _close_up(place: Place) -> Shot:
    """The main thing from its front, near, with what lies behind it out of focus."""
    thing = _main(place.layout)
    if thing is None:
        return _named(_eye_level(place), "close_up", "close_up")
    subject = next(each for each in place.subjects if each.owner == thing.id)
    corners = corners_of([subject])
    shots = []
    for turn in (-28.0, 28.0, -45.0, 45.0, 0.0, -75.0, 75.0):
        for elevation in (14.0, 26.0):
            azimuth = thing.yaw - 90.0 + turn
            first = around(corners, azimuth, elevation, LENS_CLOSE, place.aspect)
            camera = framed(first, corners, place.aspect, CLOSE_FILLS)
            if not place.layout.rooms:
                camera = _above(camera, place.land)
            shots.append(_shot(place, camera, "close_up", "close_up", [subject]))
    best = max(shots, key=lambda shot: (shot.score, shot.position))
    focus = math.dist(best.position, best.target)
    return _with(best, focus=focus, stop=STOP)


def _above(camera: Camera, land: Land) -> Camera:
    position = camera.position.copy()
    position[2] = max(position[2], float(land.height(position[None, :2])[0]) + 0.4)
    return Camera(position, camera.target, camera.lens)


def _main(layout: Layout) -> Thing | None:
    """What a scene is about: the largest thing that was asked for, else the largest. People and beasts before posts."""
    if not layout.things:
        return None
    return max(
        layout.things,
        key=lambda each: (each.role is Role.REQUESTED, min(each.size[0] * each.size[2], 12.0), each.id),
    )


def _shot(place: Place, camera: Camera, name: str, kind: str, about: Sequence[Subject] = ()) -> Shot:
    """This camera as a shot, scored by how much of its subjects it shows whole and with nothing before them."""
    px, py, pz = (float(number) for number in camera.position)
    tx, ty, tz = (float(number) for number in camera.target)
    cutaway = cut_away(place.layout, (px, py, pz)) if place.layout.rooms else ()
    gone = set(cutaway)
    shown = [each for each in (about or place.focal) if each.owner not in gone]
    seen = _seen(place, camera, shown, gone) if shown else 0.0
    return Shot(
        name=name,
        kind=kind,
        position=(px, py, pz),
        target=(tx, ty, tz),
        lens=camera.lens,
        cutaway=cutaway,
        score=seen,
        why=f"It shows {seen:.0%} of what matters.",
    )


def _seen(place: Place, camera: Camera, shown: Sequence[Subject], gone: set[str]) -> float:
    owners = {each.owner for each in shown}
    others = [each for each in place.subjects if each.owner not in owners and each.owner not in gone]
    every = [*shown[:120], *sorted(others, key=lambda each: -each.weight)[:120]]
    shown = shown[:120]
    clear = visible(camera, every)[: len(shown)]
    if not place.layout.rooms:
        clear = clear * unhidden(camera, shown, place.land)
    frame = camera.frame(corners_of(shown), place.aspect).reshape(len(shown), 8, 3)
    inside = ((np.abs(frame[:, :, :2]) <= 1.0).all(axis=2) & (frame[:, :, 2:] > 0).all(axis=2)).mean(axis=1)
    weights = np.array([each.weight for each in shown])
    return float((clear * inside * weights).sum() / weights.sum())


KINDS: Mapping[str, Callable[[Place], Shot]] = {
    "front": _side("front", -90.0),
    "back": _side("back", 90.0),
    "left": _side("left", 180.0),
    "right": _side("right", 0.0),
    "top": _top,
    "perspective": _perspective,
    "close_up": _close_up,
    "wide": _wide,
    "isometric": _isometric,
    "eye_level": _eye_level,
    "dollhouse": _dollhouse,
    "diorama": _dollhouse,
    "postcard": _postcard,
}
"""All kinds that can be asked for by the setting `camera`."""
