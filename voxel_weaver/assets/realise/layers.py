"""Layers: where faces of two blocks lie in one plane and over each other, the one that was named later lies on top.

In voxels a later part simply wins. Smooth meshes keep both faces, and two in one plane flicker in a viewport and show
black in a picture: so the covered block recedes by a hair. Blocks that are turned are left as they are.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Part

HAIR = 0.0004
"""Metres that a covered face recedes; more on what is larger than a house's room, which is seen from farther away."""
NEAR = 6.0
SAME = 5e-5
LEAST = 0.004
"""Metres that two faces have to share on both sides before it is seen."""


def layered(parts: Sequence[Part]) -> tuple[Part, ...]:
    """The parts, with the covered faces of their blocks a hair further in."""
    at = [index for index, part in enumerate(parts) if _is_straight(part)]
    if len(at) < 2:
        return tuple(parts)
    low = np.array([np.subtract(parts[index].at, _foot(parts[index])) for index in at])
    size = np.array([parts[index].form.size for index in at if isinstance(parts[index].form, Box)])
    faces = np.stack([low, low + size])
    finishes = np.unique([parts[index].finish for index in at], return_inverse=True)[1]
    hair = HAIR * max(1.0, float((faces[1].max(axis=0) - faces[0].min(axis=0)).max()) / NEAR)
    into = np.stack([_receding(faces, finishes, side, hair) for side in (0, 1)])
    done = list(parts)
    for place, index in enumerate(at):
        if into[:, place].any():
            done[index] = _shrunk(parts[index], into[0, place], into[1, place])
    return tuple(done)


def _is_straight(part: Part) -> bool:
    return isinstance(part.form, Box) and part.turn == (0.0, 0.0, 0.0) and part.stretch == (1.0, 1.0, 1.0)


def _foot(part: Part) -> tuple[float, float, float]:
    """From its lowest corner to the centre of its base."""
    assert isinstance(part.form, Box)
    return part.form.width / 2, part.form.depth / 2, 0.0


def _receding(faces: NDArray[np.float64], finishes: NDArray[np.intp], side: int, hair: float) -> NDArray[np.float64]:
    """How far the faces of each block on one side of each axis recede: (blocks, 3)."""
    low, high = faces
    count = len(low)
    shared = np.minimum(high[:, None], high[None]) - np.maximum(low[:, None], low[None]) > LEAST
    later = np.triu(np.ones((count, count), dtype=np.bool_), 1) & (finishes[:, None] != finishes[None])
    into = np.zeros((count, 3))
    for axis in range(3):
        if axis == 2 and side == 0:  # what stands keeps to the ground
            continue
        others = [other for other in range(3) if other != axis]
        plane = np.abs(faces[side][:, None, axis] - faces[side][None, :, axis]) < SAME
        covered = later & plane & shared[:, :, others].all(axis=2)
        for block in np.flatnonzero(covered.any(axis=1))[::-1]:  # the last first: layers lie on layers
            into[block, axis] = hair + into[covered[block], axis].max()
    return np.minimum(into, 0.2 * (high - low))


def _shrunk(part: Part, below: NDArray[np.float64], above: NDArray[np.float64]) -> Part:
    assert isinstance(part.form, Box)
    width, depth, height = (float(side) for side in np.asarray(part.form.size) - below - above)
    x, y, z = (float(place) for place in np.asarray(part.at) + (below - above) * np.array([0.5, 0.5, 0.0]))
    return replace(
        part, form=replace(part.form, width=width, depth=depth, height=height), at=(x, y, z + float(below[2]))
    )
