"""Models of others as assets of the catalogue: stood on the ground, sized, their colours few."""

from __future__ import annotations

import io
import zipfile
from typing import NamedTuple, TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.realise.greedy import greedy_quads, voxel_mesh
from voxel_weaver.exchange.colors import reduced
from voxel_weaver.exchange.rings import nexts
from voxel_weaver.exchange.vox_reading import read_vox
from voxel_weaver.exchange.vox_scene import Swatch, VoxScene, turned
from voxel_weaver.scene.errors import DataRefused, InputRefused
from voxel_weaver.scene.layout import Support, Tier
from voxel_weaver.scene.mesh import UNIT, Mesh, mesh_from_faces
from voxel_weaver.scene.own_asset import MOST, OwnAsset, OwnFinish
from voxel_weaver.scene.value import digest

Array: TypeAlias = NDArray[np.float64]

MOST_FACES = 400_000
MOST_COLORS = 32
"""Finishes of one asset: each becomes a material of its own in every scene that has it."""
_MOST_CELLS = 64_000_000
_MOST_WORK = 8 * _MOST_CELLS
"""Cells of all parts together: a small file can name the same large part hundreds of thousands of times."""
_PLAUSIBLE = (0.02, 20.0)
"""Metres that a longest side may have, to be believed; else the file means another unit, and the noun says the size."""
_FARTHEST = 1e9
"""Units from the middle where nothing of a model can be."""
_USUAL = 1.0
"""Metres of a longest side that nothing tells."""
_LEVEL, _WIDE = 0.02, 0.6
"""A top is level where so large a share of the footprint lies within that share of the height."""


class Painted(NamedTuple):
    """Polygons in metres, with a colour each."""

    points: Array
    corners: NDArray[np.int64]
    sizes: NDArray[np.int64]  # corners of each face
    colors: NDArray[np.int64]  # (faces, 3), 0 to 255
    surfaces: tuple[tuple[str, float], ...]  # of each face: kind of material, emission


def painted_bytes(read: Painted) -> bytes:
    """The polygons as bytes that another process takes."""
    kinds = sorted({kind for kind, _ in read.surfaces})
    held = io.BytesIO()
    np.savez(
        held,
        points=read.points,
        corners=read.corners,
        sizes=read.sizes,
        colors=read.colors,
        kinds=np.array(kinds),
        kind=np.array([kinds.index(kind) for kind, _ in read.surfaces], dtype=np.int64),
        glow=np.array([glow for _, glow in read.surfaces], dtype=np.float64),
    )
    return held.getvalue()


def painted_of(data: bytes) -> Painted:
    """The same read again; raises DataRefused where it does not fit together."""
    try:
        with np.load(io.BytesIO(data), allow_pickle=False) as held:
            points, corners, sizes, colors, kinds, kind, glow = (
                held[name] for name in ("points", "corners", "sizes", "colors", "kinds", "kind", "glow")
            )
    except (OSError, ValueError, KeyError, EOFError, zipfile.BadZipFile) as error:
        raise DataRefused(f"The model could not be taken over: {error}.") from error
    fits = (
        len(corners) == sizes.sum()
        and len(sizes) == len(colors) == len(kind) == len(glow)
        and (not len(corners) or (corners.min() >= 0 and corners.max() < len(points)))
        and (not len(sizes) or sizes.min() >= 3)
        and np.isfinite(points).all()
        and np.abs(points).max(initial=0.0) < _FARTHEST
    )
    if not fits:
        raise DataRefused("The model's faces do not fit to its corners. Open it in Blender and export it again.")
    words = [str(word) for word in kinds]
    surfaces = tuple((words[number], shine) for number, shine in zip(kind.tolist(), glow.tolist(), strict=True))
    return Painted(points, corners.astype(np.int64), sizes.astype(np.int64), colors.astype(np.int64), surfaces)


class Wish(NamedTuple):
    """What a person says of a model that is brought along; empty is worked out."""

    words: tuple[str, ...]
    height: float = 0.0
    turn: float = 0.0
    support: Support | None = None
    source: str = ""


def of_vox(data: bytes, wish: Wish, catalog: Catalog) -> tuple[OwnAsset, Mesh]:
    """A MagicaVoxel file as an asset: all that is not hidden, in one piece, voxels as they are."""
    read = read_vox(data)
    cells, swatches = _one_grid(read)
    if len(greedy_quads(cells).values) > MOST_FACES:
        raise InputRefused(f"The model has more than {MOST_FACES:,} faces. Split it, or reduce it.")
    mesh, values = voxel_mesh(cells, np.zeros(3), 1e-2)
    used = [swatches[value - 1] for value in values]
    table, owner = reduced(
        np.array([swatch.color for swatch in used]), np.bincount(mesh.slots).astype(np.float64), MOST_COLORS
    )
    finishes = [
        _finish_of(tuple(color), [used[at] for at in np.flatnonzero(owner == row)])
        for row, color in enumerate(table.tolist())
    ]
    painted = mesh_from_faces(
        mesh.points * UNIT, (_quads(mesh),), (owner[mesh.slots].astype(np.int32),), (mesh.smooth,)
    )
    return _asset(painted, finishes, wish, catalog, voxels=True, unit=0.0)


def of_polygons(read: Painted, wish: Wish, catalog: Catalog) -> tuple[OwnAsset, Mesh]:
    """Polygons as an asset, as they are; faces of hundreds of colours are given the nearest of few."""
    areas = _areas(read)
    table, owner = reduced(read.colors, areas, MOST_COLORS)
    keys: dict[tuple[int, str, float], int] = {}
    slots = np.array(
        [
            keys.setdefault((at, kind, glow), len(keys))
            for at, (kind, glow) in zip(owner.tolist(), read.surfaces, strict=True)
        ],
        dtype=np.int32,
    )
    if len(keys) > 64:
        raise InputRefused("The model has more than 64 different materials. Join some of them.")
    finishes = [OwnFinish(color=_hex(table[at].tolist()), material=kind, emission=glow) for at, kind, glow in keys]
    starts = np.cumsum(read.sizes) - read.sizes
    groups, own = [], []
    for size in np.unique(read.sizes).tolist():
        faces = np.flatnonzero(read.sizes == size)
        groups.append(read.corners[starts[faces][:, None] + np.arange(size)].astype(np.int32))
        own.append(faces)
    smooth = tuple(np.zeros(len(faces), dtype=np.bool_) for faces in own)
    scale = 1.0 if np.ptp(read.points, axis=0).max() < MOST else MOST / float(np.ptp(read.points, axis=0).max())
    mesh = mesh_from_faces(read.points * scale, tuple(groups), tuple(slots[faces] for faces in own), smooth)
    return _asset(mesh, finishes, wish, catalog, voxels=False, unit=1.0)


def _asset(
    mesh: Mesh, finishes: list[OwnFinish], wish: Wish, catalog: Catalog, *, voxels: bool, unit: float
) -> tuple[OwnAsset, Mesh]:
    """The mesh stood on the ground in its size, and what is kept with it."""
    points = mesh.points * UNIT
    turn = np.radians(wish.turn)
    cos, sin = round(float(np.cos(turn)), 12), round(float(np.sin(turn)), 12)
    points = points @ np.array([[cos, sin, 0.0], [-sin, cos, 0.0], [0.0, 0.0, 1.0]])
    low, high = points.min(axis=0), points.max(axis=0)
    if (high - low).max() <= 0:
        raise InputRefused("The model has no size.")
    points = (points - (low + high) / 2 * [1, 1, 0] - low * [0, 0, 1]) * _scale(high - low, wish, catalog, unit)
    placed = Mesh(
        np.rint(points / UNIT).astype(np.int32),
        mesh.starts,
        mesh.corners,
        mesh.edges,
        mesh.corner_edges,
        mesh.slots,
        mesh.smooth,
    )
    lowest, highest = placed.bounds()
    size = np.maximum(highest - lowest, 0.005).tolist()
    relative = catalog.find(wish.words[0])
    support = wish.support or (relative.asset.support if relative.tier is not Tier.GENERIC else Support.FLOOR)
    key = digest(placed.pack())
    try:
        record = OwnAsset(
            name=f"own.{wish.words[0].replace(' ', '_').replace('-', '_')[:40]}.{key[:8]}",
            words=wish.words,
            support=support,
            size=(size[0], size[1], size[2]),
            voxels=voxels,
            carries=_is_level(placed, size),
            mesh=key,
            finishes=tuple(finishes),
            source=wish.source[:200],
        )
    except ValueError as error:
        raise DataRefused(f"This asset cannot be kept: {str(error).splitlines()[-2].strip():.200}") from error
    return record, placed


def _scale(size: Array, wish: Wish, catalog: Catalog, unit: float) -> float:
    """How many times larger it has to be: what the person says, else what the file says where that can be believed,
    else what is usual for such a thing."""
    if wish.height > 0:
        return float(wish.height / max(size[2], 1e-9))
    largest = float(size.max())
    if unit and _PLAUSIBLE[0] <= largest * unit <= _PLAUSIBLE[1]:
        return unit
    relative = catalog.find(wish.words[0])
    usual = _USUAL
    if relative.tier is not Tier.GENERIC:
        low, high = extent(relative.asset.model(relative.asset.params()))
        usual = max(b - a for a, b in zip(low, high, strict=True))
    return usual / largest


def _is_level(mesh: Mesh, size: list[float]) -> bool:
    points = mesh.points * UNIT
    first = np.repeat(mesh.starts[:-1], np.diff(mesh.starts))
    base = points[mesh.corners[first]]
    shares = np.cross(points[mesh.corners] - base, points[nexts(mesh.starts, mesh.corners)] - base)[:, 2] / 2
    area = np.add.reduceat(shares, mesh.starts[:-1])
    high = np.minimum.reduceat(points[mesh.corners][:, 2], mesh.starts[:-1]) >= size[2] * (1 - _LEVEL)
    return bool(area[high & (area > 0)].sum() >= _WIDE * size[0] * size[1])


def _one_grid(read: VoxScene) -> tuple[NDArray[np.uint8], tuple[Swatch, ...]]:
    shown = [each for each in read.placements if not each.hidden]
    if not shown:
        raise InputRefused("Everything in this .vox file is hidden.")
    parts = [(np.array(each.low), turned(read.models[each.model], each.rotation)) for each in shown]
    low = np.min([start for start, _ in parts], axis=0)
    high = np.max([start + cells.shape for start, cells in parts], axis=0)
    if (high - low).astype(np.float64).prod() > _MOST_CELLS or (high - low).max() > 1000:
        raise InputRefused(f"The model is {tuple((high - low).tolist())!r} voxels large; at most 1000 a side are read.")
    if sum(cells.size for _, cells in parts) > _MOST_WORK:
        raise InputRefused("The model names its parts too often. Join them in MagicaVoxel, or leave some out.")
    whole = np.zeros(tuple((high - low).tolist()), dtype=np.uint8)
    for start, cells in parts:
        at = (start - low).tolist()
        region = whole[tuple(slice(a, a + n) for a, n in zip(at, cells.shape, strict=True))]
        np.copyto(region, cells, where=cells != 0)
    if not whole.any():
        raise InputRefused("There is no voxel in this .vox file.")
    return whole, read.swatches


def _finish_of(color: tuple[int, ...], swatches: list[Swatch]) -> OwnFinish:
    first = swatches[0] if swatches else Swatch((0, 0, 0))
    kind = {"metal": "metal", "glass": "glass"}.get(first.surface, "plain")
    glow = round(max(first.amount, 0.1) * 8.0, 2) if first.surface == "emit" else 0.0
    return OwnFinish(color=_hex(list(color)), material=kind, emission=glow)


def _hex(color: list[int]) -> str:
    return "#" + "".join(f"{channel:02x}" for channel in color)


def _quads(mesh: Mesh) -> NDArray[np.int32]:
    return mesh.corners.reshape(-1, 4)


def _areas(read: Painted) -> Array:
    starts = np.concatenate([[0], np.cumsum(read.sizes)])
    face = np.repeat(np.arange(len(read.sizes)), read.sizes)
    here, there = read.points[read.corners], read.points[nexts(starts, read.corners)]
    base = here[starts[:-1]][face]
    sums = np.add.reduceat(np.cross(here - base, there - base), starts[:-1], axis=0)
    found: Array = np.linalg.norm(sums, axis=1) / 2
    return found
