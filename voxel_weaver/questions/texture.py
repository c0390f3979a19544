"""The question for colours and materials: which palette suits the place, and what its things are best made of.

Colours and materials that the prompt asks for stay, and so do the words of a style: taste fills what was left open.
"""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from voxel_weaver.look.palettes import BY_STYLE, PALETTES
from voxel_weaver.look.words import COLORS, MATERIALS
from voxel_weaver.questions.answer import Answered, Label, OneOf, asked_about
from voxel_weaver.questions.usual import usual_in
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.colors import BASE, TUNED
from voxel_weaver.scene.value import Name, Value

KIND = "texture"
SHELL = ("wall", "floor", "ceiling", "door")


class Covering(Answered):
    """What things of one kind are made of, or their colour."""

    thing: Label
    color: Annotated[str, OneOf((*BASE, *TUNED))] = ""
    material: Annotated[str, OneOf(MATERIALS)] = ""


class TextureAnswer(Answered):
    """A palette, and what stands out from it."""

    palette: Annotated[str, OneOf(PALETTES)] = ""
    coverings: tuple[Covering, ...] = Field(default=(), max_length=16)


class Liking(Value):
    """Words for the things of one kind where the prompt says none."""

    category: Name
    color: str = ""
    material: str = ""


class Taste(Value):
    """What a model would choose; empty where none was asked."""

    palette: str = ""
    likings: tuple[Liking, ...] = ()

    def words_for(self, category: str, asked: tuple[str, ...]) -> tuple[str, ...]:
        """What is said of a thing: what was asked for, then what is liked, where nothing of that sort was asked for."""
        liking = next((each for each in self.likings if each.category == category), None)
        if liking is None:
            return asked
        color = () if not liking.color or any(word in COLORS for word in asked) else (liking.color,)
        material = () if not liking.material or any(word in MATERIALS for word in asked) else (liking.material,)
        return (*asked, *color, *material)


def given() -> str:
    """What every such question is asked with, apart from what this one is about: so that those that mean nearly the
    same can be told from others."""
    palettes = {
        name: [palette.wall, palette.floor, palette.primary, palette.secondary, palette.accent]
        for name, palette in PALETTES.items()
    }
    return asked_about({"palettes": palettes})


def text(brief: Brief) -> str:
    """What the question is about, known before anything is placed."""
    asked = {
        want.category: [each.value for each in want.attributes if each.kind in ("color", "material", "pattern")]
        for want in brief.wants
        if want.count
    }
    about: dict[str, object] = {name: getattr(brief, name) for name in ("place", "style", "mood", "time_of_day")}
    about["asked_for"] = asked
    about["usual"] = [*usual_in(brief), *SHELL]
    return asked_about(about)


def taste(answer: TextureAnswer, brief: Brief) -> Taste:
    """What may be chosen: no other palette than the style's where a style with its own was asked for."""
    bound = brief.style_asked and brief.style in BY_STYLE
    known = {*(want.category for want in brief.wants), *usual_in(brief), *SHELL}
    likings = tuple(
        Liking(category=each.thing, color=each.color, material=each.material)
        for each in answer.coverings
        if each.thing in known and (each.color or each.material)
    )
    return Taste(palette="" if bound else answer.palette, likings=likings)
