"""What every value shares: frozen, checked, JSON both ways, and equal on every platform.

Numbers are rounded when a value is made, not when it is hashed: what is checked, stored, applied and hashed is the same
number. Lengths keep 0.1 mm, angles (in degrees) 0.01, colours 8 bits as "#rrggbb".
"""

from __future__ import annotations

import hashlib
import json
import math
from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, StringConstraints, ValidationError

from voxel_weaver.scene.errors import DataRefused


def _rounded(digits: int) -> AfterValidator:
    def rounded(number: float) -> float:
        if not math.isfinite(number):
            raise ValueError("must be a finite number")
        return round(number, digits) + 0.0  # adding 0.0 turns -0.0 into 0.0, which prints and hashes differently

    return AfterValidator(rounded)


Length = Annotated[float, _rounded(4)]
"""Metres, to 0.1 mm."""
Angle = Annotated[float, _rounded(2)]
"""Degrees, to 0.01."""
Number = Annotated[float, _rounded(4)]
"""A pure number, a ratio or a strength."""
Point2 = tuple[Length, Length]
Point = tuple[Length, Length, Length]
Color = Annotated[str, StringConstraints(pattern=r"^#[0-9a-f]{6}$")]
"""sRGB with 8 bits a channel."""
Key = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{32}$")]
"""The content hash that names bytes in a blob store."""
Name = Annotated[str, StringConstraints(pattern=r"^[a-z0-9][a-z0-9_.-]{0,79}$")]
"""An id, a category or a kind: lower case, snake_case."""
Words = Annotated[str, StringConstraints(max_length=4000)]
"""A sentence for people."""


class Value(BaseModel):
    """A frozen value. Subclasses hold fields only, no behaviour that needs more than the value itself."""

    model_config = ConfigDict(frozen=True, extra="forbid", ser_json_inf_nan="strings", defer_build=True)

    def to_json(self) -> str:
        return self.model_dump_json()

    @classmethod
    def from_json(cls, text: str | bytes) -> Self:
        """Read a value back; raises DataRefused when the text does not match."""
        try:
            return cls.model_validate_json(text)
        except ValidationError as error:
            first = error.errors(include_url=False, include_input=False)[0]
            place = ".".join(str(step) for step in first["loc"]) or "the top"
            raise DataRefused(
                f"This {cls.__name__} cannot be read: {first['msg']} at {place}. "
                "Make it again with this version, or restore the file from a copy."
            ) from error


def canonical(data: Any) -> bytes:
    """JSON with one spelling: sorted keys, no spaces, floats as Python writes them."""
    return json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False).encode()


def digest(data: bytes) -> str:
    """The 128-bit content hash that names bytes and scenes."""
    return hashlib.blake2b(data, digest_size=16).hexdigest()
