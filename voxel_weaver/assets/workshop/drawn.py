"""Things that are drawn once and only differ in size: parts, how large they usually are, and the words for them.

Most things of a trade have no kinds and no switches. One row says all of them; what has parameters of its own is a
function with annotations, like the rest of the catalogue.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range, Stance
from voxel_weaver.assets.model import Glow, Model, Part, Surface, Vector
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.scene.layout import Support

PLAY = 0.05
"""The share by which chance makes one larger or smaller than another."""


def drawn(
    name: str,
    words: tuple[str, ...],
    family: str,
    size: Vector,
    parts: Iterable[Part],
    main: str | tuple[str, ...] = (),
    support: Support = Support.FLOOR,
    stance: Stance = "any",
    surfaces: tuple[Surface, ...] = (),
    glows: tuple[Glow, ...] = (),
    tags: tuple[str, ...] = (),
    grain: float = 1.0,
) -> Asset:
    """The asset of these parts; surfaces and glows are drawn with the parts and go along when it is resized."""
    drawing = tuple(parts)
    wide, deep, tall = size

    def build(width: float = wide, depth: float = deep, height: float = tall) -> Model:
        return grown(drawing, width, height, depth, main, surfaces, (), glows, grain=grain)

    build.__name__ = name
    build.__doc__ = f"The {words[0]}."
    build.__annotations__ = {
        **{side: _sized(usual) for side, usual in zip(("width", "depth", "height"), size, strict=True)},
        "return": Model,
    }
    return Asset(build, words, family, support, stance, tags)


def _sized(usual: float) -> object:
    return Annotated[float, Range(round(usual * (1 - PLAY), 4), round(usual * (1 + PLAY), 4))]
