"""Render director: finds the view that shows the scene best, and sets up how it is rendered."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.look.pictures import picture_for
from voxel_weaver.look.views import TREES, best_view, plain_view, subjects_of, top_of
from voxel_weaver.questions import shots as question
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.value import Length, Value


class Unframed(Value):
    """A scene that is to be framed, and how high it rises above its ground."""

    brief: Brief
    layout: Layout
    height: Length
    focus: str = ""  # the kind of thing that the picture is about; "" for all of it


class RenderDirector(Maker):
    name = "render_director"
    title = "Framing the shot"

    async def make(self, brief: Brief, layout: Layout, shapes: Shapes, context: Context) -> Shots:
        focus = ""
        if context.ports.mind.awake:
            asked = inquiry(__file__, question.KIND, question.text(brief))
            answer = await thought(context, asked, question.ShotsAnswer)
            focus = question.focus(answer, brief) if answer is not None else ""
        unframed = Unframed(brief=brief, layout=layout, height=_height(layout, shapes, context), focus=focus)
        return await context.ports.compute(framed, unframed)

    def fallback(self, brief: Brief, layout: Layout, shapes: Shapes) -> Shots:
        return Shots(revision=layout.revision, shots=(plain_view(layout),), picture=picture_for(brief))


def framed(scene: Unframed) -> Shots:
    """The view that shows it best: the part that needs computing."""
    layout, picture = scene.layout, picture_for(scene.brief)
    subjects = question.weighted(subjects_of(layout), layout, scene.focus)
    shot = best_view(layout, subjects, picture.width / picture.height, scene.height)
    return Shots(revision=layout.revision, shots=(shot,), picture=picture)


def _height(layout: Layout, shapes: Shapes, context: Context) -> float:
    """How high what grows on open land rises."""
    standing = shapes.by_owner()
    tops = [
        top_of(
            context.ports.blobs.get(scatter.points),
            [standing[scatter.id, variant][1].high[2] for variant in range(len(scatter.variants))],
        )
        for scatter in layout.scatters
        if scatter.count and (scatter.id, len(scatter.variants) - 1) in standing
    ]
    return max(tops, default=TREES)
