"""Tiny renders of scenes as people get them, judged by what every picture must hold."""

from __future__ import annotations

from pathlib import Path

import pytest

import voxel_weaver as vw
from tests.blender.test_render import pixels
from tests.tools.judging import faults_of
from voxel_weaver.blender.pictures.render import render, scene_of


@pytest.mark.parametrize(
    "prompt",
    [
        "a forest clearing with a tent and a campfire",
        "a forest clearing with a tent and a campfire at night",
        "a foggy forest clearing with a tent at sunset",
        "a small bedroom in the morning",
        "a small bedroom at midnight",
    ],
)
def test_no_picture_is_black_burnt_flat_or_without_its_subject(
    prompt: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path))
    made = vw.generate(prompt)
    size = {"width": 120, "height": 90, "percent": 100, "samples": 4}
    picture = made.scene.shots.picture.model_copy(update=size)
    path = render(scene_of(made.apply("new scene")), tmp_path / "a.png", picture=picture)
    assert faults_of(pixels(path), made.scene) == []
