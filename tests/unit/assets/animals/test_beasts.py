"""Poses are seen: one who grazes has its head down, one who lies is low, and all look to the front."""

from __future__ import annotations

from voxel_weaver.assets.animals.beast import Beast, beast
from voxel_weaver.assets.animals.farm import cow, horse
from voxel_weaver.assets.extents import size

KIND = Beast("fur", (0.4, 1.0, 0.4), 0.6, 0.1, (0.2, 0.2), (0.2, 0.3, 0.2), (0.1, 0.2, 0.1))


def test_the_head_is_where_the_pose_says() -> None:
    heads = {pose: beast(KIND, pose).head for pose in ("standing", "grazing", "lying", "sitting")}
    assert heads["grazing"][2] < 0.3 < heads["lying"][2] < heads["standing"][2]
    assert all(head[1] < 0 for head in heads.values())


def test_one_who_lies_is_low_and_as_long() -> None:
    standing, lying = size(cow(pose="standing")), size(cow(pose="lying"))
    assert lying[2] < 0.75 * standing[2]
    assert abs(lying[1] - standing[1]) < 0.15 * standing[1]


def test_a_tall_horse_is_larger_all_over() -> None:
    small, large = size(horse(height=1.8)), size(horse(height=2.1))
    assert all(b / a > 1.1 for a, b in zip(small, large, strict=True))
