"""What was thought up for a brief before anything is placed: things that belong there too, and assets as part lists.

A design says what a thing is made of and how large it is, never where it stands.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.layout import Support
from voxel_weaver.scene.value import Angle, Length, Name, Value

MOST_PARTS = 24
LONGEST_SIDE = 4.0
"""Metres that a designed thing may measure."""
Side = Annotated[Length, Field(ge=0.005, le=LONGEST_SIDE)]
Offset = Annotated[Length, Field(ge=-LONGEST_SIDE, le=LONGEST_SIDE)]
Turn = Annotated[Angle, Field(ge=-180.0, le=180.0)]


class Solid(StrEnum):
    """The forms that a design may use."""

    BOX = "box"
    CYLINDER = "cylinder"
    CONE = "cone"
    BALL = "ball"
    CUSHION = "cushion"


class DesignPart(Value):
    """One solid: its size before it is turned, where the centre of its base is, its turn in degrees about X, Y and Z,
    and one of the catalogue's finishes."""

    solid: Solid
    size: tuple[Side, Side, Side]
    at: tuple[Offset, Offset, Offset]
    turn: tuple[Turn, Turn, Turn] = (0.0, 0.0, 0.0)
    finish: Name


class Parts(Value):
    """A thing as its parts. `main` finishes take the colour that is asked for; `carries` says that things may stand on
    top of it."""

    parts: Annotated[tuple[DesignPart, ...], Field(min_length=1, max_length=MOST_PARTS)]
    main: tuple[Name, ...] = ()
    carries: bool = False


class Design(Value):
    """A new asset for things of one kind."""

    category: Name
    size: tuple[Side, Side, Side]
    support: Support = Support.FLOOR
    parts: Parts


class Extra(Value):
    """Things that nobody asked for and that belong to the place."""

    category: Name
    count: Annotated[int, Field(ge=1, le=6)] = 1


class Designs(Value):
    """All of it; empty where nobody thought any of it up. `unfitting` are kinds that such a place usually has and this
    one should not."""

    extras: Annotated[tuple[Extra, ...], Field(max_length=12)] = ()
    unfitting: Annotated[tuple[Name, ...], Field(max_length=12)] = ()
    designs: Annotated[tuple[Design, ...], Field(max_length=8)] = ()
