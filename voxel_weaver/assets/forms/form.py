"""The forms that parts are made of: small solids with a size, each described by numbers only.

A form knows nothing of meshes or voxels; `smooth.py` and `voxels.py` realise it. Its origin is the centre of its base,
+Z is up, metres.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Box:
    """A block. `bevel` rounds its edges in smooth looks; None takes a share of the smallest side."""

    width: float
    depth: float
    height: float
    bevel: float | None = None

    @property
    def size(self) -> tuple[float, float, float]:
        return self.width, self.depth, self.height


@dataclass(frozen=True, slots=True)
class Cylinder:
    """An upright round bar; with another `top` radius a cone or a frustum."""

    radius: float
    height: float
    top: float | None = None
    bevel: float | None = None

    @property
    def size(self) -> tuple[float, float, float]:
        widest = 2 * max(self.radius, self.radius if self.top is None else self.top)
        return widest, widest, self.height


@dataclass(frozen=True, slots=True)
class Frustum:
    """A block whose sides lean in to a smaller top: hip roofs, pyramids, spires, obelisks. A top that is only wide is a
    ridge."""

    width: float
    depth: float
    height: float
    top_width: float = 0.02
    top_depth: float = 0.02

    @property
    def size(self) -> tuple[float, float, float]:
        return max(self.width, self.top_width), max(self.depth, self.top_depth), self.height


@dataclass(frozen=True, slots=True)
class Ellipsoid:
    """A ball, stretched to its box."""

    width: float
    depth: float
    height: float

    @property
    def size(self) -> tuple[float, float, float]:
        return self.width, self.depth, self.height


@dataclass(frozen=True, slots=True)
class Cushion:
    """A soft block: a superellipsoid. `roundness` 0 is a box, 1 an ellipsoid."""

    width: float
    depth: float
    height: float
    roundness: float = 0.4

    @property
    def size(self) -> tuple[float, float, float]:
        return self.width, self.depth, self.height


@dataclass(frozen=True, slots=True)
class Lathe:
    """A turned form: (radius, z) points from the base up, revolved around Z. Closed at both ends by a disc."""

    profile: tuple[tuple[float, float], ...]

    @property
    def size(self) -> tuple[float, float, float]:
        widest = 2 * max(radius for radius, _ in self.profile)
        return widest, widest, max(z for _, z in self.profile)


@dataclass(frozen=True, slots=True)
class Prism:
    """A flat outline, counter-clockwise (x, y) around the origin, extruded upward. Turn the part to make it stand."""

    outline: tuple[tuple[float, float], ...]
    height: float
    bevel: float | None = None

    @property
    def size(self) -> tuple[float, float, float]:
        """The box around the outline, centred on the origin."""
        width = 2 * max(abs(x) for x, _ in self.outline)
        depth = 2 * max(abs(y) for _, y in self.outline)
        return width, depth, self.height


@dataclass(frozen=True, slots=True)
class Tube:
    """A round bar along a path of points, in the part's own frame: pipes, handles, stems, cables."""

    path: tuple[tuple[float, float, float], ...]
    radius: float
    tip: float | None = None  # radius at the last point; None: the same

    @property
    def size(self) -> tuple[float, float, float]:
        thick = max(self.radius, self.radius if self.tip is None else self.tip)
        width = 2 * (max(abs(x) for x, _, _ in self.path) + thick)
        depth = 2 * (max(abs(y) for _, y, _ in self.path) + thick)
        return width, depth, max(z for _, _, z in self.path) + thick


@dataclass(frozen=True, slots=True)
class Blob:
    """A lump with a bumpy surface: foliage, rocks, snow, dough. The same seed gives the same lump."""

    width: float
    depth: float
    height: float
    seed: int = 0
    roughness: float = 0.25

    @property
    def size(self) -> tuple[float, float, float]:
        return self.width, self.depth, self.height


Form: TypeAlias = Box | Cylinder | Frustum | Ellipsoid | Cushion | Lathe | Prism | Tube | Blob
