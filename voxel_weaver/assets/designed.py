"""Assets that are built from a list of parts in a parameter: what a catalogue cannot have, somebody described.

The list is data: a few plain solids in the catalogue's own finishes. It is checked where it is read, stretched to the
size that is asked for, and realised like any other model.
"""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cushion, Cylinder, Ellipsoid, Form
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.designs import LONGEST_SIDE, Design, DesignPart, Parts, Solid
from voxel_weaver.scene.layout import Setting, Support

EXAMPLE = Parts(
    parts=(
        DesignPart(solid=Solid.BOX, size=(0.4, 0.4, 0.08), at=(0.0, 0.0, 0.0), finish="wood"),
        DesignPart(solid=Solid.CYLINDER, size=(0.32, 0.32, 0.3), at=(0.0, 0.0, 0.08), finish="lacquer"),
        DesignPart(solid=Solid.BOX, size=(0.4, 0.4, 0.08), at=(0.0, 0.0, 0.38), finish="wood"),
    ),
    main=("lacquer",),
    carries=True,
).to_json()
POINTED = 0.08
"""The radius at the tip of a cone, as a share of that at its base: a point would vanish between voxels."""
INSCRIBED = 0.7
"""The half side of the square within a circle."""


def designed(
    parts: str = EXAMPLE,
    width: Annotated[float, Range(0.38, 0.5, 0.02, LONGEST_SIDE)] = 0.4,
    depth: Annotated[float, Range(0.38, 0.5, 0.02, LONGEST_SIDE)] = 0.4,
    height: Annotated[float, Range(0.38, 0.5, 0.02, LONGEST_SIDE)] = 0.4,
) -> Model:
    """The thing that this list of parts describes; without one, a pedestal. Raises DataRefused for a list that is
    none."""
    return drawn(Parts.from_json(parts), (width, depth, height))


def drawn(listed: Parts, size: tuple[float, float, float]) -> Model:
    """The model of a list of parts, stretched to this size and set on its base."""
    width, depth, height = size
    return grown(solids(listed), width, height, depth, main=listed.main, surfaces=tuple(_tops(listed)))


def solids(listed: Parts) -> tuple[Part, ...]:
    """The parts as they are listed."""
    return tuple(_part(part) for part in listed.parts)


def settings(design: Design) -> dict[str, Setting]:
    """What a design says about the parameters."""
    width, depth, height = design.size
    return {"parts": design.parts.to_json(), "width": width, "depth": depth, "height": height}


def _part(part: DesignPart) -> Part:
    form, stretch = _form(part)
    return Part(form, part.finish, at=part.at, turn=part.turn, stretch=stretch)


def _form(part: DesignPart) -> tuple[Form, tuple[float, float, float]]:
    width, depth, height = part.size
    if part.solid is Solid.BALL:
        return Ellipsoid(width, depth, height), (1.0, 1.0, 1.0)
    if part.solid is Solid.CUSHION:
        return Cushion(width, depth, height), (1.0, 1.0, 1.0)
    if part.solid is Solid.BOX:
        return Box(width, depth, height), (1.0, 1.0, 1.0)
    top = width / 2 * POINTED if part.solid is Solid.CONE else None
    return Cylinder(width / 2, height, top), (1.0, depth / width, 1.0)


def _tops(listed: Parts) -> list[Surface]:
    """The top of the highest upright block or drum, where it is to carry things."""
    upright = [part for part in listed.parts if not any(part.turn[:2]) and part.solid in (Solid.BOX, Solid.CYLINDER)]
    if not listed.carries or not upright:
        return []
    top = max(part.at[2] + part.size[2] for part in listed.parts)
    highest = max(upright, key=lambda part: (part.at[2] + part.size[2], part.size[0] * part.size[1]))
    if highest.at[2] + highest.size[2] < top - 1e-6 or any(highest.turn):
        return []  # something stands above it, or it lies askew
    share = INSCRIBED if highest.solid is Solid.CYLINDER else 1.0
    x, y, half_x, half_y = *highest.at[:2], highest.size[0] / 2 * share, highest.size[1] / 2 * share
    return [Surface("top", (x - half_x, y - half_y), (x + half_x, y + half_y), top)]


NAMES = {
    Support.FLOOR: "designed",
    Support.OBJECT: "designed_small",
    Support.WALL: "designed_for_walls",
    Support.CEILING: "designed_hanging",
}
"""The asset that builds a design, by what carries it."""

ASSETS = tuple(
    Asset(designed, words=(), family="designed", support=support, tags=("designed",), name=name)
    for support, name in NAMES.items()
)
