"""Lighting: sun, sky, soft lights and the lamps in the scene, with an exposure that needs no test render."""

from __future__ import annotations

import asyncio
import math
from dataclasses import replace

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.model import Glow
from voxel_weaver.assets.realise import standing
from voxel_weaver.assets.terrain import beyond, block_of
from voxel_weaver.assets.terrain.around import distance_of
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.look.course import course_of
from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.falls import falls_of
from voxel_weaver.look.hours import DARK_HOURS
from voxel_weaver.look.palettes import palette_for
from voxel_weaver.look.rigs import rig
from voxel_weaver.look.views import best_view, stage_box, subjects_of
from voxel_weaver.questions import lighting, texture
from voxel_weaver.questions.lighting import LightMood, retouched
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Thing, land_keys
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.value import Color, Point, Value

Place = tuple[str, Point, float, Color, float]


class Unlit(Value):
    """A layout that is to be lit, with its lamps or without."""

    brief: Brief
    layout: Layout
    lamps: bool = True
    mood: LightMood = LightMood()
    palette: str = ""  # the one that was chosen beside ours


class Lighting(Maker):
    name = "lighting"
    title = "Setting the lights"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> LightRig:
        unlit = Unlit(brief=brief, layout=layout)
        if context.ports.mind.awake:
            unlit = await _thought_over(unlit, context)
        return await context.ports.compute_with_bytes(lit, unlit, reads=_land_keys(layout))

    def fallback(self, brief: Brief, layout: Layout, blobs: Blobs) -> LightRig:
        return lit(Unlit(brief=brief, layout=layout, lamps=False), blobs)


def lit(unlit: Unlit, blobs: Blobs) -> LightRig:
    """The rig of a layout: the part that needs computing."""
    brief, layout = unlit.brief, unlit.layout
    low, high = stage_box(layout)
    view, cutaway = _seen_from(layout)
    glows = [*_glows(brief, layout), *_porches(brief, layout)] if unlit.lamps else []
    windows, around = _windows(layout, cutaway), beyond(layout, blobs.get)
    stage = Stage(low=low, high=high, view=view, glows=glows, windows=windows, around=around)
    outdoors = not layout.rooms
    palette = palette_for(brief, unlit.palette)
    made = retouched(rig(stage, palette, brief, layout.revision, outdoors=outdoors), unlit.mood, stage)
    falls = falls_of(brief, stage, made, blobs) if outdoors else ()
    course = course_of(stage, palette, brief, outdoors=outdoors)
    block = next((block_of(ground, blobs.get) for ground in layout.grounds), None)
    distance = distance_of(layout, block, brief.look, brief.seed, blobs) if made.sky.open else None
    return made.model_copy(update={"falls": falls, "course": course, "distance": distance})


def _land_keys(layout: Layout) -> tuple[str, ...]:
    """The bytes that tell how the land lies and goes on."""
    return tuple(dict.fromkeys((*land_keys(layout), *(mass.points for mass in layout.scatters))))


async def _thought_over(unlit: Unlit, context: Context) -> Unlit:
    """With the mood that a model would give it, and before the palette that the texture synth takes on its word: that
    question is the same, and one answer serves both."""
    brief = unlit.brief
    mood, look = await asyncio.gather(
        thought(context, inquiry(__file__, lighting.KIND, lighting.text(brief)), lighting.LightingAnswer),
        thought(context, inquiry(__file__, texture.KIND, texture.text(brief), texture.given()), texture.TextureAnswer),
    )
    return unlit.model_copy(
        update={
            "mood": lighting.mood(mood) if mood is not None else unlit.mood,
            "palette": texture.taste(look, brief).palette if look is not None else "",
        }
    )


OPEN_VIEW = (0.12, -1.0)
"""Open land is looked at from its front, more or less: its light need not wait for the exact view."""


def _seen_from(layout: Layout) -> tuple[tuple[float, float], tuple[str, ...]]:
    """The way towards the camera on the floor plan, and what is cut away for it."""
    if not layout.rooms:
        return OPEN_VIEW, ()
    shot = best_view(layout, subjects_of(layout))
    return (shot.position[0] - shot.target[0], shot.position[1] - shot.target[1]), shot.cutaway


def _glows(brief: Brief, layout: Layout) -> list[Place]:
    catalog = catalogue()
    return [
        (thing.id, _in_world(thing, glow), glow.watts, glow.color, glow.radius)
        for thing in layout.things
        for glow in standing(catalog.by_name(thing.asset), thing.params, brief.look, layout.voxel).glows
    ]


BUILT = (3.0, 2.5)
"""From this width and height on, something with a roof over it has windows that shine at night."""
PORCH = Glow(at=(0.0, 0.0, 0.0), watts=160.0, color="#ffbe73", radius=0.25)


def _porches(brief: Brief, layout: Layout) -> list[Place]:
    """A warm light before the front of each building at dark hours: what falls out of its windows and its door."""
    if layout.rooms or brief.time_of_day not in DARK_HOURS:
        return []
    catalog = catalogue()
    return [
        (thing.id, _in_world(thing, replace(PORCH, at=_front(thing))), PORCH.watts, PORCH.color, PORCH.radius)
        for thing in layout.things
        if thing.size[0] >= BUILT[0] and thing.size[2] >= BUILT[1] and catalog.by_name(thing.asset).family in HOMES
    ]


HOMES = frozenset(
    "house hut shop barn castle church hall mill inn station temple tower habitat pavilion shed workshop".split()
)


def _front(thing: Thing) -> Point:
    return 0.0, -thing.size[1] / 2 - 0.5, min(0.6 * thing.size[2], 2.3)


def _in_world(thing: Thing, glow: Glow) -> Point:
    turn = math.radians(thing.yaw)
    cos, sin = math.cos(turn), math.sin(turn)
    x, y, z = glow.at
    px, py, pz = thing.position
    return px + cos * x - sin * y, py + sin * x + cos * y, pz + z


def _windows(layout: Layout, cutaway: tuple[str, ...]) -> list[tuple[Point, tuple[float, float], float]]:
    """The windows that the picture shows, the largest first: middle, way into the room, area."""
    walls = {wall.id: wall for wall in layout.walls}
    shown = [each for each in layout.openings if each.kind == "window" and each.id not in cutaway]
    found = []
    for window in sorted(shown, key=lambda each: (-each.width * each.height, each.id)):
        wall = walls[window.wall]
        (x0, y0), (x1, y1) = wall.start, wall.end
        length = math.hypot(x1 - x0, y1 - y0)
        along = ((x1 - x0) / length, (y1 - y0) / length)
        middle = (x0 + along[0] * window.along, y0 + along[1] * window.along, window.sill + window.height / 2)
        found.append((middle, (-along[1], along[0]), window.width * window.height))
    return found
