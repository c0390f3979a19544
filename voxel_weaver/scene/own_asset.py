"""What is kept of an asset that somebody brought along, beside its mesh."""

from __future__ import annotations

from typing import Annotated, Self

from pydantic import Field, StringConstraints, model_validator

from voxel_weaver.scene.layout import Support
from voxel_weaver.scene.value import Color, Key, Name, Number, Point, Value, Words

FORMAT = 1
LEAST, MOST = 0.005, 200.0
"""Metres that a side may have."""
Noun = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9' -]{0,47}$")]


class OwnFinish(Value):
    """One colour of it, and what it is made of."""

    color: Color
    material: Name = "plain"
    emission: Annotated[Number, Field(ge=0.0, le=50.0)] = 0.0


class OwnAsset(Value):
    """`finishes` are what the mesh's slots are made of; the mesh stands on the ground, its front to -Y."""

    format: int = FORMAT
    name: Name
    words: Annotated[tuple[Noun, ...], Field(min_length=1, max_length=8)]
    support: Support = Support.FLOOR
    size: Point
    voxels: bool = False  # its faces are those of voxels already, so that no look makes voxels of them
    carries: bool = False  # its top is level
    mesh: Key
    finishes: Annotated[tuple[OwnFinish, ...], Field(min_length=1, max_length=64)]
    source: Words = ""  # the name of the file that it came from

    @model_validator(mode="after")
    def _has_a_size(self) -> Self:
        if not all(LEAST <= side <= MOST for side in self.size):
            raise ValueError(f"a side of {self.size!r} is not between {LEAST} and {MOST} metres")
        return self
