"""What is in the air of a picture: rain, snow, and clouds of blocks behind open land. Small meshes on many points."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.rigs import air_of
from voxel_weaver.look.views import Floats
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.light import Fall, LightRig
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.value import Color

RAIN, STORM, SNOW = 4500, 7500, 5000
"""How many drops and flakes hang over a land of usual size."""
USUAL = 16.0
"""Metres; drops over wider land are larger, as it is seen from farther away."""
CLOUDS = 9
CALM = ("clear", "cloudy")
_QUADS = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]], dtype=np.int32)
_RING = np.array([[-1.0, -1.0], [1.0, -1.0], [1.0, 1.0], [-1.0, 1.0]]) / 2


class Blobs(Protocol):
    def put(self, data: bytes) -> str: ...


@dataclass(frozen=True, slots=True)
class Box:
    """A level box: where its middle is, and its size."""

    at: tuple[float, float, float]
    size: tuple[float, float, float]
    lean: float = 0.0  # how far its top is moved along X


def falls_of(brief: Brief, stage: Stage, rig: LightRig, blobs: Blobs) -> tuple[Fall, ...]:
    """What falls in this weather, and the clouds of a calm one."""
    found = air_of(brief, outdoors=True).weather
    weather = found.falls
    scale = max(stage.reach / USUAL, 0.6)
    if weather == "rain":
        count = STORM if brief.weather == "storm" else RAIN
        drop = boxes_mesh([Box((0.0, 0.0, 0.0), (0.008 * scale, 0.008 * scale, 0.34 * scale), lean=0.06 * scale)])
        return (_fall("rain", drop, _filled(brief, stage, count, turned=False), "#cfdcea", 0.36, 0.45, blobs),)
    if weather == "snow":
        flake = boxes_mesh([Box((0.0, 0.0, 0.0), (0.026 * scale,) * 3)])
        return (_fall("snow", flake, _filled(brief, stage, SNOW, turned=True), "#ffffff", 0.95, 0.35, blobs),)
    if (
        brief.look is not LookName.REALISTIC
        and brief.weather in CALM
        and found.clouds
        and rig.sky.open
        and rig.sky.stars < 0.5
    ):
        return _clouds(brief, stage, rig, blobs)
    return ()


def _fall(kind: str, mesh: Mesh, rows: Floats, color: Color, opacity: float, glow: float, blobs: Blobs) -> Fall:
    return Fall(
        kind=kind,
        mesh=blobs.put(mesh.pack()),
        points=blobs.put(rows.astype("<f4").tobytes()),
        count=len(rows),
        color=color,
        opacity=opacity,
        glow=glow,
    )


def _filled(brief: Brief, stage: Stage, count: int, *, turned: bool) -> Floats:
    """Points over the stage."""
    rng = chance(brief.seed, "air", brief.weather)
    # They hang over the middle and behind it: before the lens a drop is as large as a tree.
    # Far behind the land they go on, so that the picture nowhere shows where they end.
    left, front, back, top = 1.0 * stage.reach, 0.08 * stage.reach, 1.1 * stage.reach, 0.95 * stage.reach
    rows = np.zeros((count, 6))
    rows[:, :3] = rng.random((count, 3)) * np.array([2 * left, front + back, top]) - np.array([left, front, 0.0])
    rows[:, 2] += stage.low[2]
    rows[:, 3] = np.round(rng.random(count) * 360.0, 2) if turned else 0.0
    rows[:, 4] = 0.6 + np.round(0.8 * rng.random(count), 3)
    rows[:, :3] = np.round(rows[:, :3], 4)
    return rows


def _clouds(brief: Brief, stage: Stage, rig: LightRig, blobs: Blobs) -> tuple[Fall, ...]:
    """A few clouds far behind the land, where neither a plan nor a close view meets them."""
    rng = chance(brief.seed, "air", "clouds")
    reach = stage.reach
    count = CLOUDS if brief.weather == "clear" else 2 * CLOUDS
    rows = np.zeros((count, 6))
    rows[:, 0] = (rng.permutation(count) - (count - 1) / 2 + rng.random(count) - 0.5) * 5.2 * reach / count
    rows[:, 1] = (1.6 + 1.1 * rng.random(count)) * reach
    rows[:, 2] = (0.55 + 0.75 * rng.random(count)) * reach
    rows[:, 4] = (0.3 + 0.3 * rng.random(count)) * reach
    rows[:, 3] = 180.0 * rng.integers(2, size=count)
    cloud = boxes_mesh(_clump(rng)) if brief.look is LookName.VOXEL else _puffs(rng)
    return (_fall("cloud", cloud, np.round(rows, 3), rig.sky.cloud_color, 1.0, _shine(rig), blobs),)


def _shine(rig: LightRig) -> float:
    """Clouds are nearly as bright as white is in the picture, whatever the sun does to them."""
    return float(0.75 * 2.0**-rig.exposure)


def _puffs(rng: np.random.Generator) -> Mesh:
    """A cloud about one metre wide of faceted balls, the largest in the middle, flat below."""
    points: list[Floats] = []
    faces: list[NDArray[np.int32]] = []
    for at, radius in ((-0.36, 0.11), (-0.2, 0.17), (0.0, 0.23), (0.19, 0.16), (0.35, 0.1)):
        around = 2.0 * math.pi * (np.arange(_SEGMENTS)[None, :] + 0.5 * np.arange(len(_RINGS))[:, None]) / _SEGMENTS
        level = np.broadcast_to(_RINGS[:, None], around.shape)
        out = np.sqrt(1.0 - level**2)
        ball = np.stack([out * np.cos(around), out * np.sin(around), level], axis=2).reshape(-1, 3)
        ball = np.concatenate([ball, [[0.0, 0.0, -1.0], [0.0, 0.0, 1.0]]])
        ball *= radius * (0.93 + 0.14 * rng.random((len(ball), 1)))
        ball[:, 2] = np.maximum(0.85 * ball[:, 2], -0.25 * radius) + 0.25 * radius
        faces.append(_BALL + np.int32(len(ball) * len(points)))
        points.append(ball + np.array([at, 0.3 * radius * (float(rng.random()) - 0.5), 0.0]))
    every = np.concatenate(faces).astype(np.int32)
    rounded = np.round(np.concatenate(points), 4).astype(np.float64)
    flat, slots = np.zeros(len(every), dtype=np.bool_), np.zeros(len(every), dtype=np.int32)
    return mesh_from_faces(rounded, (every,), (slots,), (flat,))


def _ball_faces() -> NDArray[np.int32]:
    """The triangles of a ball: rings of points, then its lowest and its highest."""
    count, found = len(_RINGS) * _SEGMENTS, []
    for segment in range(_SEGMENTS):
        after = (segment + 1) % _SEGMENTS
        found.append((count, after, segment))
        for ring in range(len(_RINGS) - 1):
            low, high = ring * _SEGMENTS, (ring + 1) * _SEGMENTS
            found += [(low + segment, low + after, high + segment), (low + after, high + after, high + segment)]
        last = count - _SEGMENTS
        found.append((last + segment, last + after, count + 1))
    return np.array(found, dtype=np.int32)


_SEGMENTS, _RINGS = 8, np.array([-0.5, 0.15, 0.72])
_BALL = _ball_faces()


def _clump(rng: np.random.Generator) -> list[Box]:
    """A cloud about one metre wide of blocks on a grid, flat below."""
    step = 0.1
    found = []
    for level, radius in enumerate((0.5, 0.42, 0.28)):
        for x in np.arange(-0.5, 0.5, step):
            for y in np.arange(-0.25, 0.25, step):
                inside = math.hypot(float(x) / radius, float(y) / (0.5 * radius)) + 0.35 * float(rng.random())
                if inside < 1.0:
                    found.append(Box((float(x) + step / 2, float(y) + step / 2, level * step), (step, step, step)))
    return found or [Box((0.0, 0.0, 0.0), (1.0, 0.5, 0.3))]


def boxes_mesh(boxes: list[Box]) -> Mesh:
    """These boxes as one mesh."""
    points, quads = [], []
    for number, box in enumerate(boxes):
        x, y, z = box.at
        width, depth, height = box.size
        ring = _RING * np.array([width, depth])
        for end, lean in ((-0.5, 0.0), (0.5, box.lean)):
            level = np.full((4, 1), z + end * height)
            points.append(np.concatenate([ring + np.array([x + lean, y]), level], axis=1))
        quads.append(_QUADS + 8 * number)
    every = np.concatenate(quads)
    return mesh_from_faces(
        np.concatenate(points),
        (every,),
        (np.zeros(len(every), dtype=np.int32),),
        (np.zeros(len(every), dtype=np.bool_),),
    )
