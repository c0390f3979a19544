from __future__ import annotations

import pytest

from voxel_weaver.blender.live.pace import Pace


def test_growth_waits_until_its_redraw_was_paid_for() -> None:
    pace = Pace()
    pace.begins(0.0)
    assert pace.may_grow(waiting=True)
    pace.touched = pace.grew = True
    pace.ends(0.01)
    pace.begins(0.33)  # Blender was away for 0.3 s
    assert pace.price == pytest.approx(0.3)
    assert not pace.may_grow(waiting=True)
    pace.ends(0.34)
    pace.begins(0.94)
    assert pace.may_grow(waiting=True)
    assert not pace.may_grow(waiting=False)  # of which only 10 ms were work


def test_a_view_that_is_drawn_again_of_itself_is_noticed() -> None:
    pace = Pace()
    pace.begins(0.0)
    pace.touched = True
    pace.ends(0.01)
    pace.begins(0.31)
    assert not pace.is_drawing
    pace.ends(0.32)
    pace.begins(0.60)
    assert pace.is_drawing
    pace.ends(0.61)
    pace.begins(0.63)
    assert not pace.is_drawing
