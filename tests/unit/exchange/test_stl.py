"""Everything in its place as .stl, closed, counted after it was read again."""

from __future__ import annotations

import numpy as np
import pytest

from tests.unit.exchange.rooms import shelf
from voxel_weaver.exchange.stl import read_stl, scene_stl
from voxel_weaver.scene.errors import DataRefused


def test_an_stl_holds_every_triangle_in_its_place_and_turns_outward() -> None:
    triangles = read_stl(scene_stl(*shelf()).data).astype(np.float64)
    assert triangles.shape == (4 * 12, 3, 3)
    assert triangles.min(axis=(0, 1)).tolist() == pytest.approx([-1.0, -1.0, -0.1])
    assert triangles.max(axis=(0, 1)).tolist() == pytest.approx([1.0, 1.0, 1.6])
    volume = (triangles[:, 0] * np.cross(triangles[:, 1], triangles[:, 2])).sum() / 6
    assert volume == pytest.approx(2 * 2 * 0.1 * 2 + 2 * 0.4 * 0.2 * 0.3)
    crate = triangles[-12:]
    assert np.ptp(crate[:, :, 0]) == pytest.approx(0.2), "turned by a quarter"


def test_an_stl_tells_colors_to_those_who_look() -> None:
    colors = np.frombuffer(scene_stl(*shelf()).data, "<u2", offset=84).reshape(-1, 25)[:, 24]
    assert len(set(colors.tolist())) == 3
    assert (colors >> 15 == 1).all()


def test_a_cut_off_stl_is_refused() -> None:
    with pytest.raises(DataRefused, match="says 48 triangles"):
        read_stl(scene_stl(*shelf()).data[:-1])
