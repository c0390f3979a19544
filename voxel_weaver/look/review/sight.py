"""What the camera of a scene sees of each thing: the measurements that most criteria stand on. Judges nothing."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voxel_weaver.look.views import SENSOR, Camera, Floats, Subject, subjects_of, visible
from voxel_weaver.scene.layout import Role, Thing
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shots import Shot

MOST = 400
"""Things that are looked at: the weightiest. Sight is tested between all pairs, and a city has too many of those."""
FAR = 1000.0
"""Metres; from there a perspective is as good as parallel."""
_CORNERS = np.array([[x, y, z] for x in (0, 1) for y in (0, 1) for z in (0, 1)], dtype=np.float64)


@dataclass(frozen=True)
class Sight:
    """One scene through its first camera. Arrays have one row for each of `subjects`."""

    scene: Scene

    @cached_property
    def camera(self) -> Camera:
        return camera_of(self.scene.shots.shots[0])

    @cached_property
    def aspect(self) -> float:
        return self.scene.shots.picture.width / self.scene.shots.picture.height

    @cached_property
    def things(self) -> dict[str, Thing]:
        return {thing.id: thing for thing in self.scene.layout.things}

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        return tuple(sorted(subjects_of(self.scene.layout), key=lambda each: (-each.weight, each.owner))[:MOST])

    @cached_property
    def weights(self) -> Floats:
        return np.array([subject.weight for subject in self.subjects], dtype=np.float64)

    @cached_property
    def requested(self) -> tuple[bool, ...]:
        return tuple(self.things[subject.owner].role is Role.REQUESTED for subject in self.subjects)

    @cached_property
    def shown(self) -> tuple[bool, ...]:
        """False for what is taken away with the walls before the camera."""
        gone = set(self.scene.shots.shots[0].cutaway)
        return tuple(subject.owner not in gone for subject in self.subjects)

    @cached_property
    def rectangles(self) -> Floats:
        """Left, bottom, right and top of each thing in the picture, which reaches from -1 to 1."""
        if not self.subjects:
            return np.zeros((0, 4))
        low = np.array([subject.low for subject in self.subjects])
        high = np.array([subject.high for subject in self.subjects])
        points = low[:, None] + _CORNERS * (high - low)[:, None]
        seen = self.camera.frame(points.reshape(-1, 3), self.aspect).reshape(-1, 8, 3)
        flat: Floats = np.concatenate([seen[:, :, :2].min(axis=1), seen[:, :, :2].max(axis=1)], axis=1)
        behind = seen[:, :, 2].min(axis=1) <= 0
        flat[behind] = 9.0  # beside the picture: what reaches behind the camera has no place in it
        return flat

    @cached_property
    def inside(self) -> Floats:
        """The share of each rectangle that lies in the picture; 0 for what is not shown."""
        boxes = self.rectangles
        cut = np.clip(boxes, -1.0, 1.0)
        whole, left = (np.prod(each[:, 2:] - each[:, :2], axis=1) for each in (boxes, cut))
        shares: Floats = np.where(whole > 0, left / np.maximum(whole, 1e-12), 0.0) * np.array(self.shown, dtype=float)
        return shares

    @cached_property
    def clear(self) -> Floats:
        """The share of each thing that nothing stands before; 0 for what is not shown."""
        shares = np.zeros(len(self.subjects))
        shown = [number for number, there in enumerate(self.shown) if there]
        shares[shown] = visible(self.camera, [self.subjects[number] for number in shown])
        return shares

    def frame_of(self, numbers: Iterable[int]) -> Floats:
        """The rectangle around these things; a point in the middle where there are none."""
        boxes = self.rectangles[list(numbers)]
        if not len(boxes):
            return np.zeros(4)
        around: Floats = np.concatenate([boxes[:, :2].min(axis=0), boxes[:, 2:].max(axis=0)])
        return around

    def before(self, number: int) -> str:
        """The id of the thing that hides most of this one, or "" where it is hidden by none alone."""
        subject = self.subjects[number]
        others = [each for each, there in zip(self.subjects, self.shown, strict=True) if there and each is not subject]
        shares = [(float(visible(self.camera, [subject, other])[0]), other.owner) for other in others]
        share, owner = min(shares, default=(1.0, ""))
        return owner if share < 1.0 else ""


def camera_of(shot: Shot) -> Camera:
    """The shot's camera; a parallel one as a perspective from far away."""
    position, target = np.array(shot.position), np.array(shot.target)
    if not shot.ortho_scale:
        return Camera(position, target, shot.lens)
    back = (position - target) / max(float(np.linalg.norm(position - target)), 1e-9)
    return Camera(target + back * FAR, target, SENSOR * FAR / shot.ortho_scale)
