"""Masses get lighter to keep to a number of triangles: small ones go, large ones are made of larger blocks."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import is_closed, volume
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.exchange.masses import FINEST, Model, chosen, coarse, lighter, triangle_count
from voxel_weaver.exchange.watertight import is_manifold, watertight
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName


def mesh_of(name: str, look: LookName = LookName.VOXEL) -> Mesh:
    asset = catalogue().by_name(name)
    return watertight(realise(standing(asset, asset.params(), look, 0.02), look, 0.02)[0])


def model(name: str, count: int, look: LookName = LookName.VOXEL) -> Model:
    mesh = mesh_of(name, look)
    low, high = mesh.bounds()
    return Model(name, name, mesh, count, float((high - low).max()))


def total(models: list[Model], made: dict[str, Mesh | None], share: float) -> int:
    return round(
        sum(each.count * triangle_count(made[each.key]) for each in models if made[each.key] is not None) * share
    )


@pytest.mark.parametrize("look", list(LookName))
@pytest.mark.parametrize("name", ["oak", "pine"])
def test_larger_blocks_are_closed_of_about_the_same_volume_and_the_same_place(name: str, look: LookName) -> None:
    mesh = mesh_of(name, look)
    made = coarse(mesh, 0.2)
    assert is_manifold(made)
    assert is_closed(made)
    assert set(made.slots.tolist()) <= set(mesh.slots.tolist())
    assert volume(made) == pytest.approx(volume(mesh), rel=0.35)
    (low, high), (own_low, own_high) = made.bounds(), mesh.bounds()
    assert np.abs(np.array([low - own_low, high - own_high])).max() <= 0.21
    assert low[2] == pytest.approx(own_low[2], abs=1e-4), "it stands on the ground"


def test_what_fits_stays_as_it_is() -> None:
    models = [model("oak", 3)]
    made = lighter(models, 10**6, 40.0)
    assert made.meshes == {"oak": models[0].mesh}
    assert (made.share, made.notes) == (1.0, ())


def test_small_ones_go_first_and_are_named() -> None:
    models = [model("oak", 10), model("grass_tuft", 5000)]
    most = 10 * triangle_count(models[0].mesh)
    made = lighter(models, most, models[1].size * FINEST * 1.1)
    assert made.meshes == {"oak": models[0].mesh, "grass_tuft": None}
    assert made.notes[0].startswith("5,000 below ")
    assert "grass tuft" in made.notes[0]


def test_then_blocks_get_larger_until_it_fits() -> None:
    models = [model("oak", 200), model("pine", 200)]
    most = total(models, {each.key: each.mesh for each in models}, 1.0) // 6
    made = lighter(models, most, 60.0)
    assert 0.3 * most < total(models, dict(made.meshes), made.share) <= most
    assert made.share == 1.0
    assert "of blocks of" in made.notes[0]


def test_at_last_some_stand_for_all() -> None:
    models = [model("oak", 100_000)]
    made = lighter(models, 100_000, 60.0)
    assert 0 < made.share < 1
    assert total(models, dict(made.meshes), made.share) <= 100_000
    assert "are there" in made.notes[-1]


def test_a_share_is_spread_evenly() -> None:
    taken = [number for number in range(1000) if chosen(number, 0.3)]
    assert len(taken) == 300
    assert max(np.diff(taken)) <= 4
