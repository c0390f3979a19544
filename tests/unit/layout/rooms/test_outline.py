from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.layout.rooms.outline import SHAPES, outline_of, outside


def area(corners: tuple[tuple[float, float], ...]) -> float:
    """Positive where the corners run counter-clockwise."""
    points, following = np.array(corners), np.roll(np.array(corners), -1, axis=0)
    return float((points[:, 0] * following[:, 1] - following[:, 0] * points[:, 1]).sum() / 2)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("shown", ["right", "left"])
def test_an_outline_runs_counter_clockwise_in_its_box(shape: str, shown: str) -> None:
    corners = outline_of(shape, 5.2, 4.0, shown)
    points = np.array(corners)
    assert area(corners) > 0
    assert np.allclose(points.min(axis=0), (-2.6, -2.0))
    assert np.allclose(points.max(axis=0), (2.6, 2.0))


@pytest.mark.parametrize("shape", SHAPES)
def test_what_lies_outside_and_the_room_make_the_box(shape: str) -> None:
    corners = outline_of(shape, 5.2, 4.0, "right")
    boxes = outside(corners)
    cut = sum(float(np.prod(high - low)) for low, high in boxes)
    slanting = len(corners) in (6, 8, 12) and shape != "l_shaped" and not shape.endswith("shaped")
    missing = 5.2 * 4.0 - area(corners)
    if slanting:  # boxes cover a little more than what is missing
        assert missing < cut < missing + 1.6
    else:
        assert cut == pytest.approx(missing, abs=1e-3)
    for number, (low, high) in enumerate(boxes):
        for other_low, other_high in boxes[:number]:
            assert not ((low < other_high - 1e-9) & (high > other_low + 1e-9)).all()


def test_a_rectangle_has_nothing_outside() -> None:
    assert outside(outline_of("", 3.0, 2.0, "right")) == ()


def test_an_l_misses_the_corner_next_to_the_viewer() -> None:
    (low, high), *more = outside(outline_of("l_shaped", 4.0, 4.0, "right"))
    assert more == []
    assert tuple(low) == (-2.0, -2.0)
    assert tuple(high - low) == pytest.approx((1.8, 1.8))
    (low, high), *_ = outside(outline_of("l_shaped", 4.0, 4.0, "left"))
    assert tuple(high - low) == pytest.approx((1.8, 1.8))
    assert high[0] == 2.0
