"""Instruments."""

from __future__ import annotations

from tests.unit.assets.workshop.solidity import is_solid
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.music import instruments, keys, percussion, stage
from voxel_weaver.scene.layout import Setting

FAMILIES = (
    instruments,
    keys,
    percussion,
    stage,
)
ASSETS = {asset.name: asset for family in FAMILIES for asset in family.ASSETS}


def model(name: str, **given: Setting) -> Model:
    asset: Asset = ASSETS[name]
    return asset.model(asset.params(given))


def test_pianos_have_black_keys_in_twos_and_threes() -> None:
    for name in ("piano", "electronic_keyboard"):
        high = [part for part in model(name).parts if part.finish == "black" and part.form.size[0] < 0.019]
        white = [part for part in model(name).parts if part.finish == "white" and part.form.size[0] < 0.05]
        assert 0.6 < len(high) / len(white) < 0.85, name


def test_a_grand_piano_has_its_lid_up() -> None:
    piano = model("grand_piano")
    assert not is_solid(piano, (0.2, 0.1, 1.1)), "air between strings and lid"


def test_a_drum_kit_stands_on_the_floor() -> None:
    feet = [part for part in model("drum_kit").parts if part.at[2] < 0.01]
    assert len(feet) >= 12


def test_a_cello_has_a_waist() -> None:
    cello = model("cello")
    assert is_solid(cello, (0.17, -0.11, 0.3))
    assert not is_solid(cello, (0.17, -0.11, 0.56))
