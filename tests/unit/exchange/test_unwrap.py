"""Meshes laid flat: charts do not lie on one another, keep their shape, and fill whole texels where voxels do."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.exchange.unwrap import GUTTER, Skin, atlas, charts, spread, whole
from voxel_weaver.scene.mesh import UNIT, Mesh
from voxel_weaver.scene.settings import LookName


def skin_of(mesh: Mesh, grain: float, kept: np.ndarray | None = None) -> Skin:
    every = np.ones(mesh.face_count, np.bool_) if kept is None else kept
    return Skin(mesh.points * UNIT, mesh.starts.astype(np.int64), mesh.corners.astype(np.int64), every, grain)


def cube() -> Mesh:
    return voxel_mesh(np.ones((3, 2, 1), np.uint8), np.zeros(3), 0.1)[0]


def painted(places: np.ndarray, skin: Skin, of_face: np.ndarray, side: int) -> dict[tuple[int, int], set[int]]:
    """Which charts own each texel, by the bounds of their faces."""
    found: dict[tuple[int, int], set[int]] = {}
    for face in np.flatnonzero(of_face >= 0):
        ring = places[skin.starts[face] : skin.starts[face + 1]] * side
        low, high = np.floor(ring.min(axis=0) + 1e-6).astype(int), np.ceil(ring.max(axis=0) - 1e-6).astype(int)
        for x in range(low[0], high[0]):
            for y in range(low[1], high[1]):
                found.setdefault((x, y), set()).add(int(of_face[face]))
    return found


def test_a_cube_is_six_charts_of_whole_texels() -> None:
    skin = skin_of(cube(), 0.1)
    found = charts(skin)
    assert sorted(tuple(size) for size in np.rint(found.sizes).astype(int).tolist()) == sorted(
        [(2, 1), (2, 1), (3, 1), (3, 1), (3, 2), (3, 2)]
    )
    made = atlas(found.sizes, 64)
    places = spread(skin, found, made, 0) * made.side
    assert np.abs(places - np.rint(places)).max() < 1e-6
    owners = painted(places / made.side, skin, found.of_face, made.side)
    assert all(len(each) == 1 for each in owners.values())
    assert len(owners) == (2 + 2 + 3 + 3 + 6 + 6) * made.fineness**2


def test_charts_keep_their_distance() -> None:
    sizes = np.array([[5.0, 3.0], [1.2, 9.0], [0.0, 0.0], [4.0, 4.0]])
    made = atlas(sizes, 32)
    texels = whole(sizes, made.fineness)
    taken = np.zeros((made.side, made.side), np.int64)
    for (x, y), (width, height) in zip(made.places.tolist(), texels.tolist(), strict=True):
        assert min(x, y) >= GUTTER
        taken[x - GUTTER : x + width + GUTTER, y - GUTTER : y + height + GUTTER] += 1
    assert taken.max() == 1
    assert made.fineness > 0


def test_the_picture_is_no_larger_than_what_is_in_it_and_no_finer_than_fits() -> None:
    one = np.array([[10.0, 10.0]])
    assert atlas(one, 2048).side == 64
    many = np.tile(one, (5000, 1))
    assert atlas(many, 2048).side == 2048
    assert atlas(many, 512).fineness < atlas(many, 2048).fineness
    assert atlas(np.ones((5000, 2)), 64).fineness == 0.0, "that many do not fit at all"


@pytest.mark.parametrize("look", list(LookName))
@pytest.mark.parametrize("name", ["armchair", "oak", "teddy_bear"])
def test_an_asset_is_laid_flat_without_stretching_or_folding(look: LookName, name: str) -> None:
    asset = catalogue().by_name(name)
    mesh = realise(standing(asset, asset.params(), look, 0.02), look, 0.02)[0]
    skin = skin_of(mesh, 0.02)
    found = charts(skin)
    assert found.of_face.min() >= 0
    face = np.repeat(np.arange(mesh.face_count), np.diff(mesh.starts))
    nexts = np.roll(np.arange(len(face)), -1)
    nexts[skin.starts[1:] - 1] = skin.starts[:-1]
    there = np.bincount(face, np.cross(found.flat, found.flat[nexts]), minlength=mesh.face_count) / 2 * 0.02**2
    base = skin.points[skin.corners[skin.starts[:-1]]][face]
    shares = np.cross(skin.points[skin.corners] - base, skin.points[skin.corners[nexts]] - base)
    area = np.linalg.norm(np.add.reduceat(shares, skin.starts[:-1], axis=0), axis=1) / 2
    assert (np.abs(there) >= area / np.sqrt(3) - 1e-7).all(), "seen along the axis that it faces most"
    for chart in range(len(found.sizes)):
        turns = np.sign(there[(found.of_face == chart) & (area > 1e-8)])
        assert len(np.unique(turns)) <= 1, "no face of a chart is turned over"


def test_faces_that_are_not_kept_are_nowhere() -> None:
    mesh = cube()
    kept = np.arange(mesh.face_count) == 2
    found = charts(skin_of(mesh, 0.1, kept))
    assert (found.of_face >= 0).tolist() == kept.tolist()
    assert len(found.sizes) == 1
    assert not charts(skin_of(mesh, 0.1, np.zeros(mesh.face_count, np.bool_))).sizes.size
