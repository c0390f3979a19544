"""A colour that is asked for is seen: it covers a good part of the thing, or is named as not met."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import CATALOG
from voxel_weaver.assets.fitting import heeded
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.layout import Params
from voxel_weaver.scene.settings import LookName

SEEN = 0.3
"""The least share of a thing's surface that takes an asked colour, unless it is the greatest of all."""
FRAMED = frozenset(
    "painting picture_frame mirror canvas canvas_stack neon_sign playing_cards fireplace cutlery saw cake_stand "
    "paper_towel_holder display_case snow_globe".split()
)
"""What is known by its content: only the frame, the handle or the foot takes a colour."""
FILLED = frozenset(
    "potted_plant potted_fern snake_plant hanging_plant small_plant potted_herb cut_flower jar paint_jar garment_rack "
    "coat_rack bed".split()
)
"""What is seen with what grows, lies or hangs in it: only the pot, the lid or the frame takes a colour."""
BLOOMING = frozenset("vegetable_row tulip_bed lily_pad".split())
"""What is known by its blossoms or its fruit: they take a colour, not the leaves and the soil."""
SIGNED = frozenset("market_stall bus_stop pagoda glasshouse monument grandstand hobbit_house".split())
"""What is known by one part that is no large one: the awning, the beams, the bars, the figure, the
seats or the round door take a colour."""
RED = (Attribute(kind="color", value="red"),)

every_asset = pytest.mark.parametrize("asset", CATALOG, ids=lambda asset: asset.name)


def shares(asset: Asset, params: Params) -> dict[str, float]:
    """The share of the surface of each finish."""
    mesh, names = realise(standing(asset, params, LookName.LOWPOLY, 0.02), LookName.LOWPOLY, 0.02)
    points, corners, starts = mesh.positions(), mesh.corners, mesh.starts
    sides = np.diff(starts)
    face = np.repeat(np.arange(len(sides)), sides - 2)
    step = np.concatenate([np.arange(1, count - 1) for count in sides.tolist()])
    first = starts[:-1][face]
    a, b, c = (points[corners[index]] for index in (first, first + step, first + step + 1))
    areas = np.linalg.norm(np.cross(b - a, c - a), axis=1) / 2
    sums = np.bincount(mesh.slots[face], weights=areas, minlength=len(names))
    return dict(zip(names, (sums / sums.sum()).tolist(), strict=True))


@every_asset
def test_an_asked_colour_is_seen_or_not_claimed(asset: Asset) -> None:
    params = asset.params()
    finishes = asset.model(params).finishes
    main = {finish.name for finish in finishes if finish.main}
    assert ("red" in heeded(asset, params, finishes, RED)) == bool(main)
    if main and asset.name not in FRAMED | FILLED | BLOOMING | SIGNED:
        parts = shares(asset, params)
        taken = sum(parts[name] for name in main)
        assert taken >= SEEN or taken >= max(share for name, share in parts.items() if name not in main), parts


def test_the_exceptions_are_assets_that_need_them() -> None:
    found = {asset.name: asset for asset in CATALOG}
    for name in FRAMED | FILLED | BLOOMING | SIGNED:
        asset = found[name]
        main = {finish.name for finish in asset.model(asset.params()).finishes if finish.main}
        assert sum(share for part, share in shares(asset, asset.params()).items() if part in main) < SEEN + 0.05, name
