"""Every asset that stands on something stands there by itself: on a flat floor the rule of the proof finds no fault."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import CATALOG
from voxel_weaver.assets.extents import size
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.layout.rules.facts import Facts, Standing
from voxel_weaver.layout.rules.geometry.solid import Solid, solid_of
from voxel_weaver.layout.rules.support import support
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Layout, Params, Setting, Support, Thing
from voxel_weaver.scene.settings import LookName

VOXEL = 0.02
STANDING = (Support.FLOOR, Support.OBJECT)
LOOKS = (LookName.LOWPOLY, LookName.VOXEL)


def on_a_flat_floor(asset: Asset, params: Params, look: LookName) -> Facts:
    """A layout of this alone, as it is realised."""
    model = standing(asset, params, look, VOXEL)
    solid = solid_of(realise(model, look, VOXEL)[0])
    row = {"id": "it", "category": "thing", "asset": asset.name, "size": size(model), "params": params}
    thing = Thing.model_validate({**row, "position": (0.0, 0.0, 0.0), "yaw": 0.0})
    return Facts(Layout(place="room", things=(thing,)), (Standing(thing, solid, model, asset.family),), look, None, ())


def mounts(asset: Asset) -> tuple[Support, ...]:
    """How it may be carried: as it is declared, and as its parameter of that name offers."""
    parameter = asset.parameters.get("mount")
    return (asset.support,) if parameter is None else tuple(Support(choice) for choice in parameter.choices)


def stood(asset: Asset) -> list[Params]:
    """The usual one, some by chance and one of each choice, as they stand on something."""
    mount = next(one for one in mounts(asset) if one in STANDING)
    given: dict[str, Setting] = {"mount": mount.value} if "mount" in asset.parameters else {}
    choices: list[dict[str, Setting]] = [
        {name: choice}
        for name, parameter in asset.parameters.items()
        for choice in parameter.choices
        if name != "mount" or Support(choice) in STANDING
    ]
    by_chance = [asset.params(given, chance(seed, asset.name)) for seed in range(3)]
    return [asset.params(given), *by_chance, *(asset.params({**given, **choice}) for choice in choices)]


STANDS = tuple(
    asset
    for asset in CATALOG
    if any(one in STANDING for one in mounts(asset)) and asset.family != "fish" and "adrift" not in asset.tags
)
"""All but what swims or hangs in space, which stands nowhere."""


@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.value)
@pytest.mark.parametrize("asset", STANDS, ids=lambda asset: asset.name)
def test_it_does_not_tip_over(asset: Asset, look: LookName) -> None:
    for params in stood(asset):
        assert [finding.text for finding in support(on_a_flat_floor(asset, params, look))] == [], params


def test_what_stands_on_nothing_is_found() -> None:
    """The same thing raised above the floor has a fault: the checks above look at something."""
    asset = next(one for one in CATALOG if one.name == "wall_clock")
    alone = on_a_flat_floor(asset, asset.params({"mount": "object"}), LookName.LOWPOLY)
    one = alone.things[0]
    moved = one.solid.triangles + np.array([0.0, 0.0, 0.3])
    raised = replace(alone, things=(replace(one, solid=Solid(moved)),))
    assert [finding.rule for finding in support(raised)] == ["support"]
