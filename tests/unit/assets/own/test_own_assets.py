"""Assets of one's own: kept, read with distrust, found by their nouns, realised in every look."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from tests.tools.solid import volume
from voxel_weaver.assets.catalog import Catalog, catalogue
from voxel_weaver.assets.own.casting import asset_of, own_assets
from voxel_weaver.assets.own.shelf import forget, keep, kept, read
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.realise.greedy import voxel_mesh
from voxel_weaver.scene.errors import DataRefused, InputRefused, OutputRefused
from voxel_weaver.scene.layout import Tier
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.own_asset import OwnAsset, OwnFinish
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shelf import shelf_at
from voxel_weaver.scene.value import digest


def step() -> Mesh:
    """Two colours, a low half and a high one; 0.4 by 0.2 by 0.4 m."""
    cells = np.zeros((4, 2, 4), np.uint8)
    cells[:2], cells[2:, :, :2] = 1, 2
    return voxel_mesh(cells, np.array([-0.2, -0.1, 0.0]), 0.1)[0]


def record(mesh: Mesh, *words: str, voxels: bool = False) -> OwnAsset:
    return OwnAsset(
        name=f"own.{words[0].replace(' ', '_')}",
        words=words,
        size=(0.4, 0.2, 0.4),
        voxels=voxels,
        carries=True,
        mesh=digest(mesh.pack()),
        finishes=(OwnFinish(color="#aa0000"), OwnFinish(color="#00aa00", emission=2.0)),
    )


def test_what_is_kept_comes_back_and_can_be_forgotten(tmp_path: Path) -> None:
    mesh = step()
    shelf = tmp_path / "assets"
    file = keep(shelf, record(mesh, "garden gnome"), mesh)
    again, found = read(file)
    assert again == record(mesh, "garden gnome")
    assert found.pack() == mesh.pack()
    with pytest.raises(OutputRefused, match="--force"):
        keep(shelf, again, mesh)
    keep(shelf, again, mesh, force=True)
    forget(shelf, "Garden Gnome")
    assert list(shelf.iterdir()) == []
    with pytest.raises(InputRefused, match="no asset of your own"):
        forget(shelf, "garden gnome")


@pytest.mark.parametrize("noun", ["../../etc/passwd", "con/../x", "a\\b"])
def test_no_noun_names_a_place_outside(noun: str, tmp_path: Path) -> None:
    with pytest.raises(InputRefused):
        forget(tmp_path, noun)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda file: file.write_text("{"),
        lambda file: file.write_text(file.read_text().replace('"size"', '"sice"')),
        lambda file: file.write_text(file.read_text().replace("0.4", "4000.0")),
        lambda file: file.write_bytes(b" " * 100_000),
        lambda file: file.with_suffix(".mesh").write_bytes(b"VWM1" + bytes(100)),
        lambda file: file.with_suffix(".mesh").unlink(),
    ],
)
def test_what_is_spoiled_is_refused_and_left_out(spoil: object, tmp_path: Path) -> None:
    mesh = step()
    keep(tmp_path, record(mesh, "zebra"), mesh)
    file = keep(tmp_path, record(mesh, "gnome"), mesh)
    spoil(file)
    with pytest.raises(DataRefused):
        read(file)
    assert [asset.words for asset, _ in kept(tmp_path)] == [("zebra",)]


def test_a_mesh_with_more_colors_than_its_record_is_refused(tmp_path: Path) -> None:
    mesh = step()
    whole = record(mesh, "gnome")
    file = keep(tmp_path, whole.model_copy(update={"finishes": whole.finishes[:1]}), mesh)
    with pytest.raises(DataRefused, match="more colours"):
        read(file)


def test_a_noun_means_ones_own_asset_while_the_shelf_is_open(tmp_path: Path) -> None:
    mesh = step()
    keep(tmp_path, record(mesh, "chair", "gnome"), mesh)
    assert catalogue().find("chair").asset.name == "chair"
    with shelf_at(str(tmp_path)):
        assert catalogue() is catalogue()
        assert catalogue().find("chairs").asset.name == "own.chair"
        assert catalogue().find("gnome").tier is Tier.SPECIFIC
        assert "gnome" in catalogue().nouns()
        assert catalogue().find("armchair").asset.name == "armchair"
        forget(tmp_path, "chair")
        assert catalogue().find("chair").asset.name == "chair", "what has changed on the shelf is seen"
    assert Catalog().find("gnome").tier is not Tier.SPECIFIC


def test_of_two_for_one_noun_the_first_counts(tmp_path: Path) -> None:
    mesh = step()
    keep(tmp_path, record(mesh, "a thing", "gnome"), mesh)
    keep(tmp_path, record(mesh, "gnome"), mesh)
    assert [asset.words for asset in own_assets(tmp_path)] == [("a thing", "gnome")]


@pytest.mark.parametrize("look", LookName)
@pytest.mark.parametrize("voxels", [True, False])
def test_it_stands_in_its_size_in_every_look(look: LookName, voxels: bool) -> None:
    mesh = step()
    asset = asset_of(record(mesh, "gnome", voxels=voxels), mesh)
    for given, size in (({}, (0.4, 0.2, 0.4)), ({"height": 0.6, "width": 0.4}, (0.4, 0.2, 0.6))):
        model = standing(asset, asset.params(given), look, 0.02)
        made, names = realise(model, look, 0.02)
        low, high = made.bounds()
        assert (high - low).tolist() == pytest.approx(size, abs=1e-3)
        assert low[2] == 0.0
        assert names == ("own.gnome.0", "own.gnome.1")
        assert volume(made) == pytest.approx(0.75 * size[0] * size[1] * size[2], rel=1e-3)
        if voxels or look is not LookName.VOXEL:
            assert made.face_count == mesh.face_count, "voxels stay the voxels that they were"
        else:
            assert not ((made.points - made.points.min(axis=0)) % 100).any(), "voxels of the scene"


def test_chance_leaves_it_as_it_is_and_its_top_carries() -> None:
    mesh = step()
    asset = asset_of(record(mesh, "gnome"), mesh)
    assert asset.params(rng=np.random.default_rng(3)) == asset.params()
    model = asset.model(asset.params())
    assert model.surfaces[0].z == 0.4
    assert [finish.main for finish in model.finishes].count(True) == 1
    assert model.finishes[1].emission == 2.0
