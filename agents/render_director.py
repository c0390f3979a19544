"""Render director: finds the views that show the scene best, and sets up how it is rendered."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.look.kinds import Place, shots_of
from voxel_weaver.look.land import Land, land_of, masses_of
from voxel_weaver.look.motion import motion_of
from voxel_weaver.look.pictures import picture_for
from voxel_weaver.look.views import TREES, plain_view, subjects_of
from voxel_weaver.questions import shots as question
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.shapes import Shape, Shapes
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.value import Name, Point, Value


class Mass(Value):
    """A scatter as a camera meets it: the boxes of its variants."""

    points: Name
    boxes: tuple[tuple[Point, Point], ...]


class Unframed(Value):
    """A scene that is to be framed, and what grows in it."""

    brief: Brief
    layout: Layout
    focus: str = ""  # the kind of thing that the picture is about; "" for all of it
    masses: tuple[Mass, ...] = ()


class RenderDirector(Maker):
    name = "render_director"
    title = "Framing the shot"

    async def make(self, brief: Brief, layout: Layout, shapes: Shapes, context: Context) -> Shots:
        focus = ""
        if context.ports.mind.awake:
            asked = inquiry(__file__, question.KIND, question.text(brief))
            answer = await thought(context, asked, question.ShotsAnswer)
            focus = question.focus(answer, brief) if answer is not None else ""
        unframed = Unframed(brief=brief, layout=layout, focus=focus, masses=_masses(layout, shapes))
        reads = [ground.heights for ground in layout.grounds] + [mass.points for mass in unframed.masses]
        return await context.ports.compute_with_bytes(framed, unframed, reads=reads)

    def fallback(self, brief: Brief, layout: Layout, shapes: Shapes) -> Shots:
        return Shots(revision=layout.revision, shots=(plain_view(layout),), picture=picture_for(brief))


def framed(scene: Unframed, blobs: Blobs) -> Shots:
    """The views that show it best: the part that needs computing."""
    layout, picture = scene.layout, picture_for(scene.brief)
    masses = [masses_of(blobs.get(mass.points), mass.boxes) for mass in scene.masses]
    heights = blobs.get(layout.grounds[0].heights) if layout.grounds else None
    land = land_of(layout, heights, masses) if layout.grounds else Land(16.0)
    top = max((float(rows[:, 3].max()) for rows in masses if len(rows)), default=TREES)
    subjects = question.weighted(subjects_of(layout), layout, scene.focus)
    place = Place(layout, land, picture.width / picture.height, top, subjects)
    shots = shots_of(place, scene.brief.camera)
    moved, motion = motion_of(place, shots[0], scene.brief.animation, scene.brief.frames)
    return Shots(revision=layout.revision, shots=(moved, *shots[1:]), picture=picture, motion=motion)


def _masses(layout: Layout, shapes: Shapes) -> tuple[Mass, ...]:
    """The masses that have shapes."""
    standing = shapes.by_owner()
    return tuple(
        Mass(
            points=scatter.points,
            boxes=tuple(_box(standing[scatter.id, variant][1]) for variant in range(len(scatter.variants))),
        )
        for scatter in layout.scatters
        if scatter.count and (scatter.id, len(scatter.variants) - 1) in standing
    )


def _box(shape: Shape) -> tuple[Point, Point]:
    return shape.low, shape.high
