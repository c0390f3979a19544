"""Things that are drawn once: their signature, their play, and what goes along when they are resized."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.extents import size
from voxel_weaver.assets.model import Surface
from voxel_weaver.assets.workshop.drawn import PLAY, drawn
from voxel_weaver.assets.workshop.joinery import open_case
from voxel_weaver.assets.workshop.pieces import block


def box() -> Asset:
    top = (Surface("top", (-0.4, -0.2), (0.4, 0.2), 1.0),)
    return drawn(
        "box", ("box", "case"), "box", (1.0, 0.5, 1.0), [block("wood", (-0.5, -0.25, 0), (0.5, 0.25, 1))], "wood",
        surfaces=top,
    )  # fmt: skip


def test_its_sides_are_parameters_with_a_little_play() -> None:
    asset = box()
    assert asset.name == "box"
    assert asset.words == ("box", "case")
    width = asset.parameters["width"]
    assert width.default == 1.0
    assert width.range is not None
    assert (width.range.low, width.range.high) == pytest.approx((1 - PLAY, 1 + PLAY))


def test_surfaces_go_along_when_it_is_larger() -> None:
    asset = box()
    model = asset.model(asset.params({"height": 1.04, "width": 1.0}))
    assert size(model) == pytest.approx((1.0, 0.5, 1.04), abs=0.002)
    assert model.surfaces[0].z == pytest.approx(1.04, abs=0.002)


def test_an_open_case_carries_on_each_board_and_leaves_room_above() -> None:
    _, boards = open_case(0.9, 0.4, 0.1, 1.0, 3, "wood", "pale_wood")
    levels = [board.z for board in boards]
    assert len(levels) == 3
    assert all(low + board.headroom < high for low, high, board in zip(levels, levels[1:], boards, strict=False))
    assert levels[-1] + boards[-1].headroom < 1.0
