"""Figures keep their size in all poses, and their clothes take a colour."""

from __future__ import annotations

from voxel_weaver.assets.extents import size
from voxel_weaver.assets.figures import folk, tales
from voxel_weaver.assets.figures.folk import man
from voxel_weaver.assets.figures.tales import wizard


def test_poses_change_the_outline_not_the_scale() -> None:
    heights = {pose: size(man(pose=pose))[2] for pose in ("standing", "walking", "sitting", "waving", "working")}
    assert heights["sitting"] < 0.8 * heights["standing"]
    assert heights["waving"] > heights["standing"]
    assert abs(heights["working"] - heights["standing"]) < 0.03
    heads = {pose: next(p for p in man(pose=pose).parts if p.finish == "skin_lip").stretch for pose in heights}
    assert len(set(heads.values())) == 1


def test_a_hat_counts_as_height() -> None:
    assert size(wizard())[2] > 2.1


def test_every_figure_wears_what_takes_a_colour() -> None:
    for asset in (*folk.ASSETS, *tales.ASSETS):
        assert any(finish.main for finish in asset.model().finishes), asset.name
