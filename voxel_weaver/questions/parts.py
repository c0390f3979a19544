"""The question for a new asset: a thing that the catalogue lacks, as a few plain solids in the catalogue's finishes.

The answer is checked to be one body of a sound size; it becomes data that is realised like any model, never code. Where
the thing stands is not asked.
"""

from __future__ import annotations

from typing import Annotated, Self

import numpy as np
from pydantic import Field, model_validator

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.designed import solids
from voxel_weaver.assets.extents import all_bounds
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.workshop.finishes import FINISHES
from voxel_weaver.questions.answer import Answered, OneOf, asked_about
from voxel_weaver.scene.brief import Brief, Want
from voxel_weaver.scene.designs import LONGEST_SIDE, MOST_PARTS, Design, DesignPart, Parts, Solid
from voxel_weaver.scene.layout import Support, Tier

KIND = "parts"
MOST_DESIGNS = 3
"""Kinds of things that are designed for one scene."""
NO_THING = ("door", "window", "wall", "floor", "ceiling", "room", "opening")
TOUCHING = 0.012
"""Metres between two parts that still count as joined: they are pressed together when they are voxelised."""
Metres = Annotated[float, Field(ge=0.005, le=LONGEST_SIDE, allow_inf_nan=False)]
Place = Annotated[float, Field(ge=-LONGEST_SIDE, le=LONGEST_SIDE, allow_inf_nan=False)]
Degrees = Annotated[float, Field(ge=-180, le=180, allow_inf_nan=False)]


class PartSaid(Answered):
    """One solid of a thing, in metres and degrees; x, y, z is the centre of its base."""

    solid: Solid
    width: Metres
    depth: Metres
    height: Metres
    x: Place = 0.0
    y: Place = 0.0
    z: Place = 0.0
    turn_x: Degrees = 0.0
    turn_y: Degrees = 0.0
    turn_z: Degrees = 0.0
    finish: Annotated[str, OneOf(FINISHES)]


class PartsAnswer(Answered):
    """A thing as its parts; none where it cannot be made of such."""

    stands: Support = Support.FLOOR
    carries: bool = False
    main: Annotated[str, OneOf(FINISHES)] = ""
    parts: tuple[PartSaid, ...] = Field(default=(), max_length=MOST_PARTS)

    @model_validator(mode="after")
    def _is_one_body(self) -> Self:
        if not self.parts:
            return self
        if any(not part.finish for part in self.parts):
            raise ValueError("every part needs one of the finishes")
        apart = loose_parts(self.listed)
        if apart:
            named = ", ".join(str(number) for number in apart[:4])
            raise ValueError(f"all parts must touch and make one body; part {named} touches nothing (counted from 0)")
        if max(self.size) > LONGEST_SIDE or min(self.size) < 0.01:
            raise ValueError(f"the whole thing must measure between 0.01 and {LONGEST_SIDE:g} m along each side")
        return self

    @property
    def listed(self) -> Parts:
        main = (self.main,) if self.main in {part.finish for part in self.parts} else ()
        parts = tuple(
            DesignPart(
                solid=part.solid,
                size=(part.width, part.depth, part.height),
                at=(part.x, part.y, part.z),
                turn=(part.turn_x, part.turn_y, part.turn_z),
                finish=part.finish,
            )
            for part in self.parts
        )
        return Parts(parts=parts, main=main or (self.parts[0].finish,), carries=self.carries)

    @property
    def size(self) -> tuple[float, float, float]:
        """Width, depth and height of the whole."""
        low, high = all_bounds(Model(solids(self.listed), ()))
        width, depth, height = (high.max(axis=0) - low.min(axis=0)).tolist()
        return width, depth, height


def missing(brief: Brief, catalog: Catalog) -> tuple[Want, ...]:
    """What was asked for and has no asset at all, the first few kinds of it."""
    lacking: dict[str, Want] = {}
    for want in brief.wants:
        if want.count and want.category not in NO_THING and catalog.find(want.noun).tier is Tier.GENERIC:
            lacking.setdefault(want.category, want)
    return tuple(lacking.values())[:MOST_DESIGNS]


def text(want: Want) -> str:
    """What the question is about. Not the place nor the prompt: a telescope is one anywhere, and is asked for once."""
    qualities = [attribute.value for attribute in want.attributes if attribute.kind in ("shape", "size")]
    return asked_about({"thing": want.noun, "qualities": qualities})


def design(answer: PartsAnswer, want: Want) -> Design | None:
    """The design that an answer describes; None where it describes none."""
    if not answer.parts:
        return None
    width, depth, height = answer.size
    return Design(category=want.category, size=(width, depth, height), support=answer.stands, parts=answer.listed)


def loose_parts(listed: Parts) -> tuple[int, ...]:
    """The parts that are not joined to the first, directly or by others."""
    low, high = all_bounds(Model(solids(listed), ()))
    near = ((low[:, None] - TOUCHING <= high[None]) & (high[:, None] + TOUCHING >= low[None])).all(axis=2)
    joined = np.zeros(len(low), dtype=np.bool_)
    joined[0] = True
    for _ in range(len(low)):
        joined = near[joined].any(axis=0) | joined
    return tuple(np.flatnonzero(~joined).tolist())
