"""Shapes: the geometry of a Layout, one mesh per distinct form, named by content."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Key, Name, Point, Value


class Shape(Value):
    """One distinct mesh. `finishes` names what its slots are made of: slot i is finishes[i]."""

    mesh: Key
    finishes: tuple[Name, ...]
    vertices: Annotated[int, Field(ge=0)]
    faces: Annotated[int, Field(ge=0)]
    low: Point
    high: Point


class Use(Value):
    """This owner (thing, wall, floor, opening, ground) has this shape. A scatter has one use for each variant."""

    owner: Name
    shape: Key
    variant: int = 0


class Shapes(Value):
    revision: int
    shapes: tuple[Shape, ...]
    uses: tuple[Use, ...]
