"""Reviewer: measures how good the finished scene is, and asks once more where something asked for cannot be seen."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.look.review.scoring import review
from voxel_weaver.questions import review as question
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.scene import Review, Scene


class Reviewer(Maker):
    name = "reviewer"
    title = "Reviewing the scene"
    sends_back = Layout

    async def make(self, scene: Scene, context: Context) -> Review:
        measured = await context.ports.compute(review, scene)
        if not context.ports.mind.awake or measured.faults:
            return measured  # a scene that is sent back is not the one to have an opinion on
        asked = inquiry(__file__, question.KIND, question.text(scene, measured))
        answer = await thought(context, asked, question.ReviewAnswer)
        return question.merged(answer, measured) if answer is not None else measured

    def fallback(self, scene: Scene) -> Review:
        """No criterion was measured, so there is no score and nothing to send back."""
        return Review(revision=scene.layout.revision, score=0.0, criteria=())
