"""Pictures: what each quality means for a render."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.settings import LookName, Quality
from voxel_weaver.scene.shots import Engine, Picture

WIDTH, HEIGHT = 1600, 1200


class Effort(NamedTuple):
    """How much work a picture is worth. A draft takes few samples and lets light bounce less often: what that leaves,
    the denoiser takes away. Of 32 samples it took about twelve, and nobody could tell them from eight."""

    samples: int
    percent: int
    noise: float
    bounces: int


QUALITIES: Mapping[Quality, Effort] = {
    Quality.DRAFT: Effort(8, 50, 1.0, 4),
    Quality.PREVIEW: Effort(128, 75, 0.05, 6),
    Quality.FINAL: Effort(256, 100, 0.02, 8),
    Quality.ULTRA: Effort(1024, 100, 0.005, 12),
}


def picture_for(brief: Brief) -> Picture:
    """The picture of this quality. Flat looks keep the colours that were chosen; the realistic one is filmed."""
    effort = QUALITIES[brief.quality]
    filmed = brief.look is LookName.REALISTIC
    return Picture(
        engine=Engine.CYCLES,
        samples=effort.samples,
        width=WIDTH,
        height=HEIGHT,
        percent=effort.percent,
        noise=effort.noise,
        bounces=effort.bounces,
        view_transform="AgX" if filmed else "Khronos PBR Neutral",
        view_look="AgX - Punchy" if filmed else "None",
    )
