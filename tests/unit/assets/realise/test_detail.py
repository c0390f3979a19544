"""How finely lumps are cut: evenly, never finer than by their size, and closed however they are cut."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.assets.forms import Blob
from voxel_weaver.assets.forms.ball import icosphere
from voxel_weaver.assets.realise.detail import FACES_OF_A_BALL, Detail, cuts, shared_cuts

LARGE, SMALL = Blob(3.0, 3.0, 3.0), Blob(0.6, 0.6, 0.6)


@pytest.mark.parametrize("pieces", [1, 2, 3, 4, 6, 8])
def test_a_ball_is_closed_however_its_sides_are_cut(pieces: int) -> None:
    points, faces = icosphere(pieces)
    assert len(faces) == FACES_OF_A_BALL * pieces**2
    assert len(points) - len(faces) // 2 == 2, "a ball without seams"
    assert np.linalg.norm(points, axis=1) == pytest.approx(1.0)
    a, b, c = points[faces].transpose(1, 0, 2)
    assert ((np.cross(b - a, c - a) * a).sum(axis=1) > 0).all(), "all face outward"


def test_faces_go_to_the_largest_lumps() -> None:
    shared = shared_cuts([LARGE, SMALL, LARGE], 700, fine=True)
    assert sum(FACES_OF_A_BALL * each**2 for each in shared) <= 700
    assert shared[0] == shared[2] > shared[1]


def test_where_there_are_enough_each_is_cut_as_its_size_says() -> None:
    assert shared_cuts([LARGE, SMALL], 100_000, fine=False) == [cuts(form, Detail(False)) for form in (LARGE, SMALL)]
