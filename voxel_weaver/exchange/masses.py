"""Masses with fewer triangles: in a file of polygons each tree of a forest is there in full, and a wood of thousands
would be a file that no program opens.

What would be smaller than a hair on a print of the whole scene is left out. What stays is made of larger blocks, as
large as it takes; and only where even those are too many, one stands for several of its neighbours.
"""

from __future__ import annotations

import bisect
import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from voxel_weaver.assets.realise.filling import filled
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.assets.realise.triangles import triangles_of
from voxel_weaver.exchange.watertight import watertight
from voxel_weaver.scene.mesh import UNIT, Mesh

FINEST = 400
"""What is smaller than this share of the scene's longest side is left out: half a millimetre where the scene is 20 cm
long."""
LEAST = 4
"""Blocks along the longest side of the smallest thing that is kept."""
_FINE = 64
"""Blocks along the longest side of anything: more are not looked for."""
_FIRST, _STEP = 1500, 1.25
"""The first size of blocks, as a share of the scene's longest side, and how much larger the next one is."""


@dataclass(frozen=True, slots=True, eq=False)
class Model:
    """A mesh of a mass: how often it stands there, and how large it is, scaled as it mostly is."""

    key: str
    name: str
    mesh: Mesh
    count: int
    size: float


@dataclass(frozen=True, slots=True, eq=False)
class Lighter:
    """What to write for the meshes of masses: another mesh each, none where it is left out, and what to tell."""

    meshes: Mapping[str, Mesh | None]
    share: float = 1.0  # of those that are written, as many stand there
    notes: tuple[str, ...] = ()


def triangle_count(mesh: Mesh) -> int:
    return int((np.diff(mesh.starts) - 2).sum())


def lighter(models: Sequence[Model], most: int, side: float) -> Lighter:
    """The models of all masses with at most `most` triangles together, in a scene that is `side` metres long."""
    total = sum(model.count * triangle_count(model.mesh) for model in models)
    if total <= most:
        return Lighter({model.key: model.mesh for model in models})
    kept, left_out = _large_enough(models, side / FINEST)
    dropped: dict[str, Mesh | None] = {model.key: None for model in left_out}
    notes = _notes_of_small(left_out, side / FINEST)
    if _total(kept, {model.key: model.mesh for model in kept}) <= most:
        return Lighter({**dropped, **{model.key: model.mesh for model in kept}}, 1.0, notes)
    block, meshes = _fitting(kept, most, side)
    names = _names(kept)
    if any(meshes[model.key] is not model.mesh for model in kept):
        notes += (f"{names} are of blocks of {block:.2f} m, to keep the file small",)
    share = min(most / _total(kept, meshes), 1.0)
    if share < 1.0:
        notes += (f"only {share:.0%} of {names} are there, to keep the file small",)
    return Lighter({**dropped, **meshes}, share, notes)


def _fitting(models: Sequence[Model], most: int, side: float) -> tuple[float, dict[str, Mesh]]:
    """The smallest blocks with which all have at most so many triangles, else the largest that are made; a model that
    has less already stays as it is."""
    first, largest = side / _FIRST, max(model.size for model in models) / LEAST
    sizes = [first * _STEP**step for step in range(max(math.ceil(math.log(largest / first, _STEP)), 0) + 1)]
    known: dict[tuple[str, float], Mesh] = {}

    def at(block: float) -> dict[str, Mesh]:
        meshes = {}
        for model in models:
            own = min(max(block, model.size / _FINE), model.size / LEAST)
            key = (model.key, own)
            if key not in known:
                made = coarse(model.mesh, own)
                lighter_one = made.face_count and triangle_count(made) < triangle_count(model.mesh)
                known[key] = made if lighter_one else model.mesh
            meshes[model.key] = known[key]
        return meshes

    place = bisect.bisect_left(sizes, True, hi=len(sizes) - 1, key=lambda block: _total(models, at(block)) <= most)
    return sizes[place], at(sizes[place])


def chosen(number: int, share: float) -> bool:
    """Whether the one of this number is of those that stand there: as evenly as can be."""
    return math.floor((number + 1) * share) > math.floor(number * share)


def coarse(mesh: Mesh, block: float) -> Mesh:
    """The body as closed blocks of this size in metres: of those that it fills to at least a half. Its middle is the
    middle of a block, so that a trunk stays as thin as it can."""
    half = block / 2
    triangles = triangles_of(mesh)
    points = mesh.points * UNIT + np.array([half, half, 0.0])
    labels = (mesh.slots[triangles.faces] + 1).astype(np.uint8)
    fine = filled(points, triangles.corners, labels, half)
    lead = fine.low % 2
    padding = [(int(a), int((a + n) % 2)) for a, n in zip(lead, fine.cells.shape, strict=True)]
    cells = np.pad(fine.cells, padding)
    x, y, z = (size // 2 for size in cells.shape)
    eight = np.sort(cells.reshape(x, 2, y, 2, z, 2).transpose(0, 2, 4, 1, 3, 5).reshape(x, y, z, 8), axis=3)
    count = (eight != 0).sum(axis=3)
    middle = np.take_along_axis(eight, np.clip(8 - (count + 1) // 2, 0, 7)[..., None], axis=3)[..., 0]
    full = np.where(count >= 4, middle, 0).astype(np.uint8)
    origin = (fine.low - lead) * half - np.array([half, half, 0.0])
    made, values = voxel_mesh(full, origin, block)
    slots = (np.array(values, dtype=np.int32) - 1)[made.slots]
    return watertight(Mesh(made.points, made.starts, made.corners, made.edges, made.corner_edges, slots, made.smooth))


def _large_enough(models: Sequence[Model], least: float) -> tuple[list[Model], list[Model]]:
    """The models that are seen, and those that are too small for it; the largest one is kept in any case."""
    largest = max(models, key=lambda model: model.size)
    kept = [model for model in models if model.size >= least or model is largest]
    return kept, [model for model in models if model not in kept]


def _total(models: Sequence[Model], meshes: Mapping[str, Mesh]) -> int:
    return sum(model.count * triangle_count(meshes[model.key]) for model in models)


def _notes_of_small(models: Sequence[Model], least: float) -> tuple[str, ...]:
    if not models:
        return ()
    count = sum(model.count for model in models)
    return (f"{count:,} below {least:.2f} m ({_names(models)}) are left out, to keep the file small",)


def _names(models: Sequence[Model]) -> str:
    names = sorted({model.name.replace("_", " ") for model in models})
    return ", ".join(names) if len(names) <= 6 else f"{', '.join(names[:5])} and {len(names) - 5} more"
