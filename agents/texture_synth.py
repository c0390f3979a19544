"""Texture synth: chooses the palette and a material for every finish of every thing."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from voxel_weaver.assets.architecture import finishes_of
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.openings import OPENING_FINISHES
from voxel_weaver.assets.terrain import ground_finishes, liquid_finish
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.look.dressing import Undressed, dressed
from voxel_weaver.look.palettes import palette_for
from voxel_weaver.look.thrift import thrifty
from voxel_weaver.look.wetting import WET, wetted
from voxel_weaver.questions import texture
from voxel_weaver.questions.texture import Taste
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Scatter, Thing, waters
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.value import Value

LOG = logging.getLogger(__name__)


class Undecorated(Value):
    """A layout that is to be given its materials."""

    brief: Brief
    layout: Layout
    taste: Taste = Taste()


class TextureSynth(Maker):
    name = "texture_synth"
    title = "Choosing materials"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> Look:
        taste = Taste()
        if context.ports.mind.awake:
            asked = inquiry(__file__, texture.KIND, texture.text(brief), texture.given())
            answer = await thought(context, asked, texture.TextureAnswer)
            taste = texture.taste(answer, brief) if answer is not None else taste
        return await context.ports.compute(decorated, Undecorated(brief=brief, layout=layout, taste=taste))

    def fallback(self, brief: Brief, layout: Layout) -> Look:
        """Everything in its palette colour, nothing that was asked for: plain, but a scene."""
        finishes = [*_of_architecture(brief, layout, Taste()), *_of_what_is_known(layout)]
        plain = [
            Undressed(owner=each.owner, category=each.category, finish=each.finish, material="plain", tone=each.tone)
            for each in finishes
        ]
        return dressed(plain, palette_for(brief), layout.revision, brief.seed, voxel=False)


def decorated(plain: Undecorated) -> Look:
    """The whole look: the part that needs computing."""
    brief, layout = plain.brief, plain.layout
    taste = plain.taste
    finishes = [*_of_architecture(brief, layout, taste), *_of_things(layout, taste)]
    voxel = brief.look is LookName.VOXEL
    style = brief.style if brief.style_asked else ""
    palette = palette_for(brief, taste.palette)
    look = dressed(finishes, palette, layout.revision, brief.seed, voxel=voxel, style=style)
    look = thrifty(look, {each.owner for each in finishes if each.attributes})
    return wetted(look, {ground.id for ground in layout.grounds}) if brief.weather in WET else look


def _of_things(layout: Layout, taste: Taste) -> Iterator[Undressed]:
    for thing in layout.things:
        yield from _of_thing(thing, taste)
    for scatter in layout.scatters:
        yield from _of_scatter(scatter)


def _of_thing(thing: Thing, taste: Taste) -> Iterator[Undressed]:
    words = taste.words_for(thing.category, thing.attributes)
    for finish in catalogue().by_name(thing.asset).model(thing.params).finishes:
        yield _undressed(thing.id, thing.category, finish, words)


def _of_scatter(scatter: Scatter) -> Iterator[Undressed]:
    asset = catalogue().by_name(scatter.asset)
    known = {finish.name: finish for params in scatter.variants for finish in asset.model(params).finishes}
    for finish in known.values():
        yield _undressed(scatter.id, scatter.category, finish)


def _of_what_is_known(layout: Layout) -> Iterator[Undressed]:
    """The same for a fallback: a model that cannot be made may be why it is needed. What Blender then finds no line
    for is grey."""
    owners: tuple[Thing | Scatter, ...] = (*layout.things, *layout.scatters)
    for each in owners:
        try:
            yield from tuple(_of_thing(each, Taste()) if isinstance(each, Thing) else _of_scatter(each))
        except Exception:
            LOG.exception("the finishes of %r (%r) are not known", each.id, each.asset)


def _of_architecture(brief: Brief, layout: Layout, taste: Taste) -> Iterator[Undressed]:
    kinds = {room.id: room.kind for room in layout.rooms}
    for wall in layout.walls:
        words = taste.words_for("wall", _asked_of(brief, "wall", kinds.get(wall.room, "")))
        for finish in finishes_of(kinds.get(wall.room, "")):
            yield _undressed(wall.id, "architecture", finish, words)
    for room in layout.rooms:
        for part in ("floor", "ceiling"):
            words = taste.words_for(part, _asked_of(brief, part, room.kind))
            for finish in finishes_of(room.kind):
                yield _undressed(f"{part}_{room.id}", "architecture", finish, words)
    for opening in layout.openings:
        words = taste.words_for(opening.kind, _asked_of(brief, opening.kind, ""))
        for finish in OPENING_FINISHES:
            yield _undressed(opening.id, opening.kind, finish, words)
    yield from _of_land(layout)


def _of_land(layout: Layout) -> Iterator[Undressed]:
    for ground in layout.grounds:
        for finish in ground_finishes(ground.palette, ground.strata):
            yield _undressed(ground.id, ground.kind, finish)
    for water in waters(layout):
        yield _undressed(water.id, water.category, liquid_finish(water.liquid))


def _asked_of(brief: Brief, part: str, room: str) -> tuple[str, ...]:
    """The colours and materials that the prompt gives to this part of this kind of room."""
    said = (surface for surface in brief.surfaces if surface.part == part and surface.room in ("", room))
    return tuple(attribute.value for surface in said for attribute in surface.attributes)


def _undressed(owner: str, category: str, finish: Finish, attributes: tuple[str, ...] = ()) -> Undressed:
    return Undressed(
        owner=owner,
        category=category,
        finish=finish.name,
        material=finish.material,
        tone=finish.tone,
        color=finish.color,
        main=finish.main,
        emission=finish.emission,
        attributes=attributes,
    )
