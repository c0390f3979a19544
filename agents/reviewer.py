"""Reviewer: measures how good the finished scene is, and asks once more where something asked for cannot be seen."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.look.review.scoring import review
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.scene import Review, Scene


class Reviewer(Maker):
    name = "reviewer"
    title = "Reviewing the scene"
    sends_back = Layout

    async def make(self, scene: Scene, context: Context) -> Review:
        return await context.ports.compute(review, scene)

    def fallback(self, scene: Scene) -> Review:
        """No criterion was measured, so there is no score and nothing to send back."""
        return Review(revision=scene.layout.revision, score=0.0, criteria=())
