"""Render director: finds the view that shows the scene best, and sets up how it is rendered."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.look.pictures import picture_for
from voxel_weaver.look.views import TREES, best_view, plain_view, subjects_of
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.shots import Shots


def _height(layout: Layout, shapes: Shapes) -> float:
    """How high the scene rises above its ground."""
    growing = {scatter.id for scatter in layout.scatters}
    rising = (shape.high[2] for (owner, _), (_, shape) in shapes.by_owner().items() if owner in growing)
    return max(rising, default=TREES)


class RenderDirector(Maker):
    name = "render_director"
    title = "Framing the shot"

    async def make(self, brief: Brief, layout: Layout, shapes: Shapes, context: Context) -> Shots:
        picture = picture_for(brief)
        shot = best_view(layout, subjects_of(layout), picture.width / picture.height, _height(layout, shapes))
        return Shots(revision=layout.revision, shots=(shot,), picture=picture)

    def fallback(self, brief: Brief, layout: Layout, shapes: Shapes) -> Shots:
        return Shots(revision=layout.revision, shots=(plain_view(layout),), picture=picture_for(brief))
