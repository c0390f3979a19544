"""Shapes: the geometry of a Layout, one mesh per distinct form, named by content."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, model_validator

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
    shape: Annotated[int, Field(ge=0)]  # its place in Shapes.shapes
    variant: int = 0
    position: Point = (0.0, 0.0, 0.0)
    yaw: Angle = 0.0


class Shapes(Value):
    revision: int
    shapes: tuple[Shape, ...]
    uses: tuple[Use, ...]

    @model_validator(mode="after")
    def _every_use_has_its_shape(self) -> Self:
        stray = next((use for use in self.uses if use.shape >= len(self.shapes)), None)
        if stray is not None:
            raise ValueError(f"{stray.owner!r} uses shape {stray.shape}, and there are {len(self.shapes)}")
        return self

    def by_owner(self) -> dict[tuple[str, int], tuple[Use, Shape]]:
        """Each use with its shape, by owner and variant."""
        return {(use.owner, use.variant): (use, self.shapes[use.shape]) for use in self.uses}
