"""The question what belongs to a place beside what was asked for and what such places usually have.

Only kinds that the catalogue has an asset for are taken; where they stand, and whether there is room, the solver says.
"""

from __future__ import annotations

from pydantic import Field

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.questions.answer import Answered, Noun, asked_about, snake
from voxel_weaver.questions.parts import NO_THING
from voxel_weaver.questions.usual import usual_in
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.designs import Extra
from voxel_weaver.scene.layout import Tier

KIND = "belongs"


class Belongs(Answered):
    """Some things of one kind."""

    noun: Noun
    count: int = Field(default=1, ge=1, le=6)


class BelongsAnswer(Answered):
    """What belongs there as well, and what is usual there and would be wrong here."""

    extras: tuple[Belongs, ...] = Field(default=(), max_length=8)
    unfitting: tuple[Noun, ...] = Field(default=(), max_length=8)


def is_open(brief: Brief) -> bool:
    """Whether anything may be added to this brief at all."""
    return not (brief.only or brief.outdoors)


def text(brief: Brief) -> str:
    """What the question is about. Not the prompt itself: the same place and mood are the same question."""
    return asked_about(
        {
            "place": brief.place,
            "style": brief.style,
            "mood": brief.mood,
            "time_of_day": brief.time_of_day,
            "season": brief.season,
            "asked_for": sorted({want.category for want in brief.wants if want.count}),
            "usual": list(usual_in(brief)),
        }
    )


def extras(answer: BelongsAnswer, brief: Brief, catalog: Catalog) -> tuple[Extra, ...]:
    """What the catalogue has of it and nobody named before, nor forbade."""
    named = {want.category for want in brief.wants}
    usual = set(usual_in(brief))
    found: dict[str, Extra] = {}
    for each in answer.extras:
        match = catalog.find(each.noun)
        known = match.tier is Tier.SPECIFIC and match.asset.name not in NO_THING
        if known and not {match.asset.name, snake(each.noun)} & (named | usual):
            found.setdefault(match.asset.name, Extra(category=snake(each.noun), count=each.count))
    return tuple(found.values())


def unfitting(answer: BelongsAnswer, brief: Brief) -> tuple[str, ...]:
    """What is usual and would be wrong here. What the place is for stays, and so does what was asked for."""
    usual = usual_in(brief)[1:]
    return tuple(dict.fromkeys(snake(noun) for noun in answer.unfitting if snake(noun) in usual))
