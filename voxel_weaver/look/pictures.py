"""Pictures: what each quality means for a render."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import LookName, Quality
from voxel_weaver.scene.shots import Engine, Picture

WIDTH, HEIGHT = 1920, 1080


class Effort(NamedTuple):
    samples: int
    percent: int


QUALITIES: Mapping[Quality, Effort] = {
    Quality.DRAFT: Effort(32, 50),
    Quality.PREVIEW: Effort(128, 75),
    Quality.FINAL: Effort(256, 100),
    Quality.ULTRA: Effort(1024, 100),
}


def picture_for(brief: Brief) -> Picture:
    """The picture of this quality. Flat looks keep their colours under a punchier view."""
    effort = QUALITIES[brief.quality]
    view_look = "AgX - Base Contrast" if brief.look is LookName.REALISTIC else "AgX - Punchy"
    return Picture(
        engine=Engine.CYCLES,
        samples=effort.samples,
        width=WIDTH,
        height=HEIGHT,
        percent=effort.percent,
        view_look=view_look,
    )
