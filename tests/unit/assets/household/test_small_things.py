"""Every choice that small things and fixtures offer is a real one, of the size that it says."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.household import decor, electronics, kitchen, kitchenware, lamps, textiles
from voxel_weaver.assets.household.kitchen import WORKTOP
from voxel_weaver.assets.household.pictures import MOTIFS
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.nature import plants_potted
from voxel_weaver.assets.workplaces import cafe, office, studio
from voxel_weaver.scene.layout import Support

FAMILIES = (
    cafe, decor, electronics, kitchen, kitchenware, lamps, office, plants_potted, studio, textiles,
)  # fmt: skip
ASSETS = tuple(asset for family in FAMILIES for asset in family.ASSETS)
CHOICES = [
    pytest.param(asset, name, choice, id=f"{asset.name}-{choice}")
    for asset in ASSETS
    for name, parameter in asset.parameters.items()
    for choice in parameter.choices
    if choice != parameter.default
]
EQUAL_SIDED = {("mirror", "round"): ("height", "width"), ("rug", "square"): ("width", "depth"),
               ("doormat", "round"): ("depth", "width")}  # fmt: skip
"""Choices that take one of their sizes from another: round and square things are as wide as they are high or deep."""


def by_name(name: str) -> Asset:
    return next(asset for asset in ASSETS if asset.name == name)


def sizes(model: Model) -> dict[str, float]:
    return dict(zip(("width", "depth", "height"), extent(model).size, strict=True))


@pytest.mark.parametrize(("asset", "name", "choice"), CHOICES)
def test_each_choice_differs_from_the_default_and_keeps_the_size(asset: Asset, name: str, choice: str) -> None:
    model = asset.model(asset.params({name: choice}))
    assert model.parts != asset.model(asset.params()).parts
    given = dict(asset.params())
    if (asset.name, choice) in EQUAL_SIDED:
        follower, leader = EQUAL_SIDED[asset.name, choice]
        given[follower] = given[leader]
    if (name, choice) == ("mount", "wall"):  # without its strut it is flatter
        assert sizes(model)["depth"] < float(given.pop("depth"))
    measured = sizes(model)
    for side in measured.keys() & given.keys():
        assert measured[side] == pytest.approx(given[side], abs=0.002), side


@pytest.mark.parametrize("asset", ASSETS, ids=lambda asset: asset.name)
def test_default_sizes_are_exact_and_centred(asset: Asset) -> None:
    model = asset.model(asset.params())
    given = dict(asset.params())
    measured = sizes(model)
    for side in measured.keys() & given.keys():
        assert measured[side] == pytest.approx(given[side], abs=0.002), side
    low, high = extent(model)
    assert (low[0] + high[0], low[1] + high[1], low[2]) == pytest.approx((0.0, 0.0, 0.0), abs=0.003)


@pytest.mark.parametrize("name", ["kitchen_counter", "sink_counter", "dishwasher"])
def test_worktops_lie_in_one_plane(name: str) -> None:
    asset = by_name(name)
    assert {surface.z for surface in asset.model(asset.params()).surfaces} == {WORKTOP}


def test_every_lamp_gives_light_and_shines() -> None:
    for asset in lamps.ASSETS:
        model = asset.model(asset.params())
        assert sum(glow.watts for glow in model.glows) >= 8.0, asset.name
        assert any(finish.emission > 0.0 for finish in model.finishes), asset.name


def test_every_motif_makes_another_painting() -> None:
    painting = by_name("painting")
    pictures = {painting.model(painting.params({"motif": index})).parts for index in range(len(MOTIFS))}
    assert len(pictures) == len(MOTIFS)


def test_an_open_curtain_leaves_the_window_free() -> None:
    curtain = by_name("curtain")
    model = curtain.model(curtain.params({"width": 2.0}))
    cloths = [part for part in model.parts if part.finish == "cloth"]
    assert all(abs(part.at[0]) - part.form.size[0] / 2 > 0.5 for part in cloths)


def test_what_hangs_on_a_wall_reaches_back_to_it() -> None:
    for asset in ASSETS:
        if asset.support is Support.WALL:
            params = dict(asset.params())
            _, high = extent(asset.model(asset.params()))
            assert high[1] == pytest.approx(float(params["depth"]) / 2, abs=0.001), asset.name
