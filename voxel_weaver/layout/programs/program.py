"""What a program is: a kind of room, its usual measures and what belongs in it. Values and their short makers only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from voxel_weaver.scene.layout import Setting

ShownWall = Literal["back", "side"]


@dataclass(frozen=True, slots=True)
class Belonging:
    """Some things of one kind that belong to a place. A kind that the catalogue has no asset for is left out."""

    category: str
    count: int = 1
    per: str = ""  # so many for each thing of this kind instead
    chance: float = 1.0
    moods: tuple[str, ...] = ()  # only with one of these moods, styles or times of day; empty: always
    unless: str = ""  # not where this stands already
    given: Mapping[str, Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Program:
    """A kind of room. What stands first among its belongings is placed first and dropped last."""

    place: str
    size: tuple[float, float, float]  # width, depth, height where nothing else is said
    belongings: tuple[Belonging, ...]
    windows: tuple[ShownWall, ...] = ("back",)
    door_wall: ShownWall = "side"
    sill: float = 0.9
    window: tuple[float, float] = (1.4, 1.2)  # width and height
    door: tuple[float, float] = (0.9, 2.0)

    @property
    def usual(self) -> Mapping[str, int]:
        """How many of each kind stand there."""
        return {belonging.category: belonging.count for belonging in self.belongings if not belonging.per}


def some(category: str, count: int = 1, **settings: Setting) -> Belonging:
    return Belonging(category, count, given=settings)


def per(category: str, target: str, count: int = 1) -> Belonging:
    return Belonging(category, count, per=target)


def maybe(category: str, chance: float, count: int = 1, moods: tuple[str, ...] = ()) -> Belonging:
    return Belonging(category, count, chance=chance, moods=moods)


def unless(other: str, category: str, count: int = 1) -> Belonging:
    """Where the other kind is not there."""
    return Belonging(category, count, unless=other)


COSY = ("cozy", "cosy", "warm", "rustic", "calm", "romantic", "vintage", "night", "evening")
"""Moods, styles and hours with which a place gets its softest things."""
