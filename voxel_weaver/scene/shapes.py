"""Shapes: the geometry of a Layout, one mesh per distinct form, named by content."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Angle, Key, Name, Point, Value


class Shape(Value):
    """One distinct mesh. `finishes` names what its slots are made of: slot i is finishes[i]."""

    mesh: Key
    finishes: tuple[Name, ...]
    vertices: Annotated[int, Field(ge=0)]
    faces: Annotated[int, Field(ge=0)]
    low: Point
    high: Point


class Use(Value):
    """This owner (thing, wall, floor, opening, ground) has this shape, standing here.

    A scatter has one use for each variant, at the origin: its points say where. A floor is owned by "floor_<room>", a
    ceiling by "ceiling_<room>", all others by their own id.
    """

    owner: Name
    shape: Key
    variant: int = 0
    position: Point = (0.0, 0.0, 0.0)
    yaw: Angle = 0.0


class Shapes(Value):
    revision: int
    shapes: tuple[Shape, ...]
    uses: tuple[Use, ...]
