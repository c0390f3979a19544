"""Closed tubes: wherever their pieces point, their skin is made of numbers."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import is_closed
from voxel_weaver.assets.forms import Tube
from voxel_weaver.assets.model import Finish, Model, Part
from voxel_weaver.assets.realise.smooth import smooth_mesh


@pytest.mark.parametrize(
    "corners",
    [
        ((0.0, 0.0), (0.2, 0.0), (0.2, 0.1), (0.0, 0.1)),
        ((0.0, 0.0), (0.0, 0.2), (0.1, 0.2), (0.1, 0.0)),
        ((0.0, 0.0), (0.2, 0.0), (0.1, 0.2)),
    ],
)
@pytest.mark.parametrize("plane", [(0, 1), (1, 2), (0, 2), (2, 0), (1, 0), (2, 1)])
def test_a_closed_tube_has_no_hole_and_no_nan(corners: tuple[tuple[float, float], ...], plane: tuple[int, int]) -> None:
    path = np.zeros((len(corners) + 1, 3))
    path[:, plane] = (*corners, corners[0])
    points = tuple((float(a), float(b), float(c)) for a, b, c in path)
    part = Part(Tube(points, 0.01), "steel")
    mesh = smooth_mesh(Model((part,), (Finish("steel", "metal"),)), False)[0]
    assert np.isfinite(mesh.positions()).all()
    assert is_closed(mesh)
