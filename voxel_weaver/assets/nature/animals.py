"""Animals that give life to a place: simple figures, chunky enough for voxels of 2 cm. They look to the front."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cushion, Cylinder, Ellipsoid, Prism
from voxel_weaver.assets.model import Model, Part, Vector
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import rod


def _ball(finish: str, middle: Vector, size: Vector, turn: Vector = (0.0, 0.0, 0.0)) -> Part:
    """An ellipsoid around its middle (around its base when it is turned)."""
    x, y, z = middle
    return Part(Ellipsoid(*size), finish, (x, y, z - (size[2] / 2 if turn == (0.0, 0.0, 0.0) else 0.0)), turn)


def _lump(finish: str, middle: Vector, size: Vector, roundness: float = 0.55) -> Part:
    """A soft block around its middle: bodies and heads, rounder than a box and calmer than a ball."""
    x, y, z = middle
    return Part(Cushion(*size, roundness), finish, (x, y, z - size[2] / 2))


def _leg(finish: str, x: float, y: float, top: float, thick: float) -> Part:
    return Part(Box(thick, thick, top), finish, (x, y, 0.0))


def _ear(finish: str, x: float, y: float, z: float, wide: float, tall: float, thick: float = 0.025) -> Part:
    """A pointed ear that stands upright and looks to the front."""
    outline = ((-wide / 2, -tall / 2), (wide / 2, -tall / 2), (0.25 * wide * (1 if x > 0 else -1), tall / 2))
    return Part(Prism(outline, thick), finish, (x, y, z + tall / 2), (90.0, 0.0, 0.0))


def _both(finish: str, middle: Vector, size: Vector) -> list[Part]:
    """The same ball on both sides: eyes, cheeks, feet."""
    x, y, z = middle
    return [_ball(finish, (side * x, y, z), size) for side in (-1, 1)]


def rabbit(
    width: Annotated[float, Range(0.2, 0.26)] = 0.22,
    depth: Annotated[float, Range(0.3, 0.38)] = 0.34,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
    color: Literal["brown", "grey", "white"] = "brown",
) -> Model:
    fur = f"fur_{color}"
    pale = "fur_white" if color != "white" else "fur_grey"
    parts = [
        _lump(fur, (0.0, 0.06, 0.12), (0.2, 0.26, 0.22), 0.8),
        _lump(fur, (0.0, -0.06, 0.11), (0.15, 0.16, 0.18), 0.8),
        _lump(pale, (0.0, -0.1, 0.1), (0.1, 0.1, 0.12), 0.8),
        _lump(fur, (0.0, -0.09, 0.22), (0.14, 0.15, 0.13), 0.8),
        *_both(pale, (0.025, -0.155, 0.2), (0.05, 0.05, 0.045)),
        _ball("skin_pink", (0.0, -0.175, 0.215), (0.025, 0.025, 0.022)),
        *_both("eye", (0.062, -0.125, 0.24), (0.024, 0.032, 0.036)),
        *(
            Part(Ellipsoid(0.05, 0.04, 0.17), fur, (side * 0.035, -0.055, 0.255), (10.0, side * 8.0, 0.0))
            for side in (-1, 1)
        ),
        *(
            Part(Ellipsoid(0.026, 0.024, 0.12), "skin_pink", (side * 0.037, -0.073, 0.275), (10.0, side * 8.0, 0.0))
            for side in (-1, 1)
        ),
        *_both(fur, (0.075, 0.09, 0.08), (0.08, 0.17, 0.16)),
        *_both(fur, (0.075, 0.02, 0.025), (0.06, 0.16, 0.05)),
        *_both(pale, (0.04, -0.12, 0.025), (0.045, 0.08, 0.05)),
        _ball(pale, (0.0, 0.195, 0.1), (0.08, 0.08, 0.08)),
    ]
    return grown(parts, width, height, depth, (fur,))


def deer(
    width: Annotated[float, Range(0.5, 0.62)] = 0.56,
    depth: Annotated[float, Range(1.2, 1.5)] = 1.35,
    height: Annotated[float, Range(1.45, 1.75)] = 1.6,
    kind: Literal["stag", "doe"] = "stag",
) -> Model:
    fur = "fur_brown"
    parts = [
        _lump(fur, (0.0, 0.12, 0.8), (0.36, 0.9, 0.38), 0.6),
        _lump("fur_white", (0.0, 0.1, 0.67), (0.26, 0.66, 0.16), 0.6),
        *(_leg(fur, side * 0.12, y, 0.72, 0.09) for side in (-1, 1) for y in (-0.22, 0.44)),
        *(_leg("fur_dark", side * 0.12, y, 0.1, 0.1) for side in (-1, 1) for y in (-0.22, 0.44)),
        *(_lump(fur, (side * 0.11, 0.42, 0.72), (0.16, 0.24, 0.3), 0.7) for side in (-1, 1)),
        rod(fur, 0.14, (0.0, -0.18, 0.8), (0.0, -0.34, 1.12), tip=0.1),
        rod("fur_white", 0.07, (0.0, -0.3, 0.78), (0.0, -0.42, 1.05)),
        _lump(fur, (0.0, -0.42, 1.2), (0.19, 0.26, 0.2), 0.6),
        _lump(fur, (0.0, -0.58, 1.16), (0.12, 0.2, 0.12), 0.5),
        _ball("eye", (0.0, -0.68, 1.18), (0.08, 0.06, 0.06)),
        *_both("eye", (0.088, -0.46, 1.23), (0.04, 0.06, 0.06)),
        *(
            Part(Ellipsoid(0.08, 0.05, 0.2), fur, (side * 0.07, -0.35, 1.24), (0.0, side * 62.0, 0.0))
            for side in (-1, 1)
        ),
        _ball("fur_white", (0.0, 0.58, 0.84), (0.14, 0.1, 0.2)),
        *(
            _ball("fur_white", (x, y, z), (0.05, 0.05, 0.04))
            for x, y, z in (
                (0.13, 0.1, 0.94),
                (-0.13, 0.12, 0.94),
                (0.12, 0.34, 0.94),
                (-0.12, 0.3, 0.94),
                (0.165, 0.22, 0.86),
                (-0.165, 0.2, 0.86),
            )
        ),
    ]
    if kind == "stag":
        for side in (-1, 1):
            parts.append(
                rod(
                    "antler",
                    0.03,
                    (side * 0.05, -0.36, 1.27),
                    (side * 0.13, -0.3, 1.4),
                    (side * 0.24, -0.3, 1.48),
                    (side * 0.24, -0.34, 1.6),
                    tip=0.02,
                )
            )
            parts.append(rod("antler", 0.024, (side * 0.12, -0.31, 1.38), (side * 0.13, -0.42, 1.48)))
            parts.append(rod("antler", 0.024, (side * 0.23, -0.3, 1.47), (side * 0.28, -0.26, 1.56)))
    return grown(parts, width, height, depth, (fur,))


def fox(
    width: Annotated[float, Range(0.26, 0.32)] = 0.28,
    depth: Annotated[float, Range(0.85, 1.05)] = 0.95,
    height: Annotated[float, Range(0.48, 0.58)] = 0.52,
) -> Model:
    fur = "fur_red"
    parts = [
        _lump(fur, (0.0, 0.02, 0.3), (0.22, 0.46, 0.22), 0.6),
        _lump("fur_white", (0.0, -0.17, 0.28), (0.15, 0.16, 0.2), 0.7),
        *(_leg(fur, side * 0.07, y, 0.26, 0.065) for side in (-1, 1) for y in (-0.13, 0.18)),
        *(_leg("fur_dark", side * 0.07, y, 0.13, 0.075) for side in (-1, 1) for y in (-0.13, 0.18)),
        _lump(fur, (0.0, -0.26, 0.41), (0.24, 0.2, 0.18), 0.7),
        *_both("fur_white", (0.08, -0.31, 0.37), (0.1, 0.1, 0.09)),
        _lump(fur, (0.0, -0.38, 0.385), (0.085, 0.14, 0.075), 0.6),
        _lump("fur_white", (0.0, -0.37, 0.36), (0.08, 0.13, 0.05), 0.6),
        _ball("eye", (0.0, -0.455, 0.4), (0.045, 0.04, 0.04)),
        *_both("eye", (0.062, -0.352, 0.43), (0.034, 0.034, 0.042)),
        *(_ear(fur, side * 0.075, -0.23, 0.46, 0.1, 0.13, 0.04) for side in (-1, 1)),
        *(_ear("fur_dark", side * 0.075, -0.262, 0.47, 0.055, 0.085, 0.02) for side in (-1, 1)),
        rod(fur, 0.05, (0.0, 0.2, 0.33), (0.0, 0.34, 0.28), tip=0.07),
        _ball(fur, (0.0, 0.42, 0.27), (0.16, 0.3, 0.16)),
        _ball("fur_white", (0.0, 0.54, 0.28), (0.12, 0.16, 0.12)),
    ]
    return grown(parts, width, height, depth, (fur,))


def bird(
    width: Annotated[float, Range(0.11, 0.14)] = 0.12,
    depth: Annotated[float, Range(0.17, 0.21)] = 0.19,
    height: Annotated[float, Range(0.14, 0.18)] = 0.16,
) -> Model:
    body = "feathers_blue"
    parts = [
        _ball(body, (0.0, 0.0, 0.075), (0.1, 0.13, 0.095)),
        _ball("feathers_breast", (0.0, -0.026, 0.07), (0.082, 0.092, 0.08)),
        _ball(body, (0.0, -0.035, 0.125), (0.08, 0.08, 0.075)),
        Part(Cylinder(0.018, 0.04, 0.011), "beak", (0.0, -0.068, 0.122), (90.0, 0.0, 0.0)),
        *_both("eye", (0.034, -0.052, 0.135), (0.018, 0.02, 0.02)),
        *_both("feathers_wing", (0.05, 0.016, 0.082), (0.03, 0.11, 0.065)),
        Part(Box(0.05, 0.09, 0.02), "feathers_wing", (0.0, 0.085, 0.076)),
        *(Part(Cylinder(0.008, 0.04), "beak", (side * 0.024, 0.0, 0.0)) for side in (-1, 1)),
        *(Part(Box(0.026, 0.04, 0.01), "beak", (side * 0.024, -0.01, 0.0)) for side in (-1, 1)),
    ]
    return grown(parts, width, height, depth, ("feathers_blue", "feathers_wing"))


def cat(
    width: Annotated[float, Range(0.22, 0.28)] = 0.24,
    depth: Annotated[float, Range(0.36, 0.44)] = 0.4,
    height: Annotated[float, Range(0.42, 0.5)] = 0.46,
    color: Literal["tabby", "grey", "white"] = "tabby",
) -> Model:
    fur = f"fur_{color}"
    pale = "fur_white" if color != "white" else "fur_grey"
    stripe = {"tabby": "fur_stripe", "grey": "fur_dark", "white": "fur_gold"}[color]
    parts = [
        _lump(fur, (0.0, 0.06, 0.13), (0.21, 0.24, 0.26), 0.8),
        _lump(fur, (0.0, -0.01, 0.22), (0.16, 0.16, 0.24), 0.8),
        _lump(pale, (0.0, -0.07, 0.2), (0.11, 0.08, 0.2), 0.8),
        *(_leg(fur, side * 0.045, -0.075, 0.2, 0.06) for side in (-1, 1)),
        *_both(pale, (0.045, -0.095, 0.024), (0.064, 0.09, 0.048)),
        *_both(fur, (0.085, 0.02, 0.06), (0.08, 0.18, 0.12)),
        *_both(pale, (0.09, -0.06, 0.024), (0.06, 0.09, 0.048)),
        *(_lump(stripe, (0.0, y, z), (0.216, 0.035, 0.14), 0.8) for y, z in ((0.06, 0.2), (0.12, 0.17))),
        _lump(fur, (0.0, -0.07, 0.36), (0.2, 0.16, 0.15), 0.75),
        *_both(pale, (0.026, -0.145, 0.33), (0.056, 0.044, 0.044)),
        _ball("skin_pink", (0.0, -0.165, 0.348), (0.026, 0.022, 0.02)),
        *_both("eye", (0.048, -0.142, 0.378), (0.032, 0.026, 0.036)),
        _lump(stripe, (0.0, -0.08, 0.42), (0.03, 0.14, 0.04), 0.6),
        *(_ear(fur, side * 0.065, -0.05, 0.41, 0.075, 0.085, 0.035) for side in (-1, 1)),
        *(_ear("skin_pink", side * 0.065, -0.078, 0.415, 0.036, 0.05, 0.014) for side in (-1, 1)),
        rod(fur, 0.03, (0.0, 0.16, 0.04), (0.1, 0.18, 0.035), (0.135, 0.06, 0.035), (0.13, -0.03, 0.035)),
        _ball(stripe, (0.13, -0.04, 0.036), (0.068, 0.07, 0.066)),
    ]
    return grown(parts, width, height, depth, (fur,))


def dog(
    width: Annotated[float, Range(0.28, 0.34)] = 0.3,
    depth: Annotated[float, Range(0.5, 0.6)] = 0.54,
    height: Annotated[float, Range(0.6, 0.72)] = 0.66,
    color: Literal["gold", "brown", "white"] = "gold",
) -> Model:
    fur = f"fur_{color}"
    pale = "fur_white" if color != "white" else "fur_gold"
    parts = [
        _lump(fur, (0.0, 0.1, 0.17), (0.28, 0.32, 0.32), 0.75),
        _lump(fur, (0.0, 0.0, 0.31), (0.22, 0.24, 0.36), 0.75),
        _lump(pale, (0.0, -0.09, 0.3), (0.15, 0.11, 0.28), 0.8),
        *(_leg(fur, side * 0.075, -0.09, 0.3, 0.08) for side in (-1, 1)),
        *_both(pale, (0.075, -0.12, 0.03), (0.09, 0.13, 0.06)),
        *_both(fur, (0.12, 0.04, 0.08), (0.1, 0.24, 0.16)),
        *_both(pale, (0.125, -0.06, 0.03), (0.08, 0.12, 0.06)),
        Part(Cylinder(0.112, 0.045), "collar", (0.0, -0.03, 0.435)),
        _ball("beak", (0.0, -0.145, 0.43), (0.045, 0.035, 0.045)),
        _lump(fur, (0.0, -0.07, 0.54), (0.24, 0.22, 0.2), 0.7),
        _lump(pale, (0.0, -0.19, 0.505), (0.13, 0.16, 0.11), 0.6),
        _ball("eye", (0.0, -0.27, 0.535), (0.06, 0.045, 0.045)),
        _lump("skin_pink", (0.0, -0.24, 0.455), (0.05, 0.06, 0.03), 0.5),
        *_both("eye", (0.06, -0.172, 0.575), (0.04, 0.034, 0.045)),
        *(
            _lump(
                "fur_dark" if color == "white" else "fur_stripe", (side * 0.125, -0.05, 0.54), (0.06, 0.12, 0.18), 0.6
            )
            for side in (-1, 1)
        ),
        rod(fur, 0.04, (0.0, 0.22, 0.06), (0.05, 0.31, 0.08), (0.13, 0.34, 0.14), tip=0.03),
    ]
    return grown(parts, width, height, depth, (fur,))


ASSETS = (
    Asset(rabbit, words=("rabbit", "bunny", "hare"), family="animal", tags=("nature", "animal")),
    Asset(deer, words=("deer", "stag", "doe"), family="animal", tags=("nature", "animal")),
    Asset(fox, words=("fox",), family="animal", tags=("nature", "animal")),
    Asset(bird, words=("bird", "songbird", "robin", "sparrow"), family="animal", tags=("nature", "animal")),
    Asset(cat, words=("cat", "kitten", "kitty"), family="animal", tags=("animal", "bedroom", "living_room")),
    Asset(dog, words=("dog", "puppy"), family="animal", tags=("animal", "living_room")),
)
