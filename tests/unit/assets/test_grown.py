"""Stretching drawn models to a size, and the face budgets of what stands in masses."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.extents import extent
from voxel_weaver.assets.forms import Box, Prism, Tube
from voxel_weaver.assets.grown import grown
from voxel_weaver.assets.model import Glow, Part, Surface
from voxel_weaver.assets.plants_wild import grass_tuft
from voxel_weaver.assets.realise import realise
from voxel_weaver.assets.trees import ASSETS
from voxel_weaver.scene.settings import LookName

DRAWN = (
    Part(Box(1.0, 0.5, 0.4), "bark", (0.3, 0.1, 0.2)),
    Part(Prism(((-0.1, 0.0), (0.1, 0.0), (0.4, 0.9)), 0.05), "moss", (0.0, 0.0, 0.1), (90.0, 0.0, 30.0)),
    Part(Tube(((0.0, 0.0, 0.0), (0.3, 0.2, 0.9)), 0.1, 0.05), "rock", (-0.2, 0.0, 0.3)),
)


@pytest.mark.parametrize("size", [(1.0, 1.0, 1.0), (3.0, 0.7, 2.0), (0.4, 2.0, 0.5)])
def test_the_model_takes_exactly_the_room_that_was_asked_for(size: tuple[float, float, float]) -> None:
    width, depth, height = size
    low, high = extent(grown(DRAWN, width, height, depth))
    assert low == pytest.approx((-width / 2, -depth / 2, 0.0), abs=5e-3)
    assert high == pytest.approx((width / 2, depth / 2, height), abs=5e-3)


def test_without_a_depth_the_model_keeps_its_proportion_to_the_width() -> None:
    first, second = (extent(grown(DRAWN, width, 1.0)) for width in (1.0, 2.0))
    assert second[1][1] == pytest.approx(2 * first[1][1], rel=1e-3)


def test_surfaces_and_lights_go_along_with_the_parts() -> None:
    top = Surface("top", (-0.2, -0.15), (0.8, 0.35), 0.6)
    model = grown(DRAWN[:1], 2.0, 0.8, 1.0, surfaces=(top,), glows=(Glow((0.3, 0.1, 0.4), 5.0),), main=("bark",))
    assert model.surfaces[0].z == pytest.approx(0.8)
    assert model.surfaces[0].low == pytest.approx((-1.0, -0.5))
    assert model.surfaces[0].high == pytest.approx((1.0, 0.5))
    assert model.glows[0].at == pytest.approx((0.0, 0.0, 0.4))
    assert [finish.main for finish in model.finishes] == [True]


def test_what_stands_in_masses_has_few_faces() -> None:
    assert realise(grass_tuft(), LookName.LOWPOLY, 0.02)[0].face_count <= 62
    faces = {asset.name: realise(asset.model(), LookName.LOWPOLY, 0.02)[0].face_count for asset in ASSETS}
    assert max(faces.values()) <= 2500, faces
