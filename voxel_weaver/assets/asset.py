"""An Asset: a parametric function and what the rest of the product must know to use it.

`desk(width=1.4, drawers=2)` is the function; its annotations declare within which bounds chance and prompts may move
each parameter, so that one declaration serves chance, attributes, checks and documentation.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Annotated, Any, Literal, get_args, get_origin, get_type_hints

import numpy as np

from voxel_weaver.assets.model import Model
from voxel_weaver.assets.workshop.building import resized
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Params, Setting, Support

Stance = Literal["wall", "free", "corner", "any"]
"""Where it likes to stand: its back to a wall, free in the room, in a corner, wherever it is put."""

SIDES = ("width", "depth", "height")
"""The parameters that are outer sizes in metres."""


AS_DEEP_AS_WIDE = ("round", "square", "hexagonal", "octagonal")
"""Shapes that stay so when one of their sides is stretched."""


@dataclass(frozen=True, slots=True)
class Range:
    """Bounds of a number. Chance draws between `low` and `high`; a prompt may go to `least` and `most`, where these are
    named because the asset is still drawn well there, else to half and 1.6 times of that, by stretching."""

    low: float
    high: float
    least: float | None = None
    most: float | None = None

    @property
    def bounds(self) -> tuple[float, float]:
        least = self.low * 0.5 if self.least is None else self.least
        return least, self.high * 1.6 if self.most is None else self.most


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of an asset, read off its signature."""

    name: str
    default: Setting
    range: Range | None = None
    choices: tuple[str, ...] = ()

    def drawn(self, rng: np.random.Generator | None) -> Setting:
        """A value by chance. Words and switches keep their default: what a thing is, is not left to chance."""
        if rng is None or self.range is None:
            return self.default
        number = self.range.low + (self.range.high - self.range.low) * float(rng.random())
        return round(number) if isinstance(self.default, int) else round(number, 3)

    def is_usual(self, value: float) -> bool:
        """Whether chance might choose this."""
        return self.range is None or self.range.low <= value <= self.range.high

    def drawable(self, value: float) -> float:
        """The nearest value that the asset's own drawing is good for: its usual range, or the bounds that it names."""
        if self.range is None:
            return value
        least = self.range.low if self.range.least is None else self.range.least
        most = self.range.high if self.range.most is None else self.range.most
        return min(max(value, least), most)

    def kept(self, value: Setting) -> Setting:
        """The value, moved into its bounds; raises SettingRefused when it is a word that is not offered."""
        if self.choices:
            if value not in self.choices:
                raise SettingRefused(f"{self.name}={value!r} is not offered. Choose one of {', '.join(self.choices)}.")
            return value
        if self.range is None or isinstance(value, str):
            return value
        least, most = self.range.bounds
        number = min(max(float(value), least), most)
        return round(number) if isinstance(self.default, int) else round(number, 4)


@dataclass(frozen=True)
class Asset:
    """One entry of the catalogue."""

    build: Callable[..., Model]
    words: tuple[str, ...]  # the nouns that mean it, singular, the plainest first: "coffee table", "cocktail table"
    family: str  # the head noun of its relatives: "table"
    support: Support = Support.FLOOR
    stance: Stance = "any"
    tags: tuple[str, ...] = ()
    name: str = field(default="")

    def __post_init__(self) -> None:
        if not self.name:
            object.__setattr__(self, "name", self.build.__name__)

    @cached_property
    def parameters(self) -> Mapping[str, Parameter]:
        hints = get_type_hints(self.build, include_extras=True)
        return {
            name: _parameter(name, hints[name], parameter.default)
            for name, parameter in inspect.signature(self.build).parameters.items()
        }

    def params(self, given: Mapping[str, Setting] | None = None, rng: np.random.Generator | None = None) -> Params:
        """All parameters, sorted by name: those given within bounds; others drawn by `rng` or their default."""
        given = given or {}
        unknown = sorted(set(given) - set(self.parameters))
        if unknown:
            known = ", ".join(self.parameters)
            raise SettingRefused(f"The asset {self.name!r} has no parameter {unknown[0]!r}. It has: {known}.")
        chosen = {
            name: parameter.kept(given[name]) if name in given else parameter.drawn(rng)
            for name, parameter in sorted(self.parameters.items())
        }
        return tuple(chosen.items())

    def model(self, params: Params = ()) -> Model:
        """The model with these parameters. Sides beyond what the asset was drawn for are met by stretching."""
        given = dict(params)
        sides = {name: float(value) for name in SIDES if isinstance(value := given.get(name), int | float)}
        drawn = {name: self.parameters[name].drawable(value) for name, value in sides.items()}
        model = self.build(**{**given, **drawn})
        if all(self.parameters[name].is_usual(value) for name, value in sides.items()):
            return model
        width, depth, height = (
            None if side not in sides or self.parameters[side].is_usual(sides[side]) else sides[side] for side in SIDES
        )
        if given.get("shape") in AS_DEEP_AS_WIDE or given.get("rounded"):
            if self.support is Support.WALL:  # what hangs shows its front: that is what is round, and it stays thin
                width = height = height if width is None else width
            elif width is not None or depth is not None:
                width = depth = max(side for side in (width, depth) if side is not None)
        return resized(model, (width, depth, height))


def _parameter(name: str, hint: Any, default: Setting) -> Parameter:
    if get_origin(hint) is Annotated:
        ranges = [extra for extra in get_args(hint)[1:] if isinstance(extra, Range)]
        return Parameter(name, default, range=ranges[0] if ranges else None)
    if get_origin(hint) is Literal:
        return Parameter(name, default, choices=tuple(get_args(hint)))
    return Parameter(name, default)
