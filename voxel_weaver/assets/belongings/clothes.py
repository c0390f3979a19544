"""What is worn: shoes, hats, coats, glasses, watches; each as it lies, stands or hangs about a home."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, profile, rod, tilted
from voxel_weaver.scene.layout import Support


def _pair(upper: str, sole: str, trim: str, shaft: float) -> list[Part]:
    """Two shoes with laces, as high as their shaft."""
    outline = ((-0.14, 0.03), (0.14, 0.03), (0.14, shaft), (0.05, shaft), (0.02, 0.1), (-0.08, 0.085), (-0.14, 0.06))
    laces = [
        block(trim, (0.035, -0.06 + 0.035 * i, 0.082 + 0.008 * i), (0.095, -0.045 + 0.035 * i, 0.1 + 0.008 * i), 0.0)
        for i in range(3)
    ]
    return [
        *(profile(upper, outline, x) for x in ((-0.108, -0.022), (0.022, 0.108))),
        *mirrored(
            block(sole, (0.015, -0.15, 0.0), (0.115, 0.145, 0.034), 0.012),
            block("shadow", (0.036, 0.062, shaft - 0.012), (0.094, 0.128, shaft + 0.002), 0.0),
            *laces,
        ),
    ]


def shoes(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.13, 0.16)] = 0.14,
    kind: Literal["sneakers", "dress"] = "sneakers",
) -> Model:
    """A pair, side by side; their toes look to the front."""
    if kind == "dress":
        return grown(_pair("leather", "black", "ink", 0.13), width, height, depth, "leather")
    return grown(_pair("cloth_second", "white", "white", 0.14), width, height, depth, "cloth_second")


def boots(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.26, 0.36)] = 0.3,
) -> Model:
    return grown(_pair("leather", "black", "brass", 0.3), width, height, depth, "leather")


def high_heels(
    width: Annotated[float, Range(0.22, 0.25)] = 0.24,
    depth: Annotated[float, Range(0.22, 0.25)] = 0.24,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    outline = (
        (-0.12, 0.0),
        (-0.05, 0.0),
        (0.04, 0.055),
        (0.12, 0.075),
        (0.12, 0.14),
        (0.06, 0.1),
        (-0.03, 0.04),
        (-0.12, 0.035),
    )
    parts = [
        *(profile("cap_red", outline, x) for x in ((-0.1, -0.03), (0.03, 0.1))),
        *mirrored(block("black", (0.054, 0.09, 0.0), (0.076, 0.112, 0.09), 0.0)),
    ]
    return grown(parts, width, height, depth, "cap_red")


def _hat(cloth: str, band: str, crown: float, narrow: float) -> list[Part]:
    return [
        Part(Lathe(((0.17, 0.0), (0.175, 0.012), (0.1, 0.02))), cloth),
        column(cloth, 0.1, 0.014, crown, top=narrow),
        column(band, 0.104, 0.02, 0.05),
    ]


def hat(
    width: Annotated[float, Range(0.32, 0.38)] = 0.36,
    depth: Annotated[float, Range(0.3, 0.35)] = 0.33,
    height: Annotated[float, Range(0.14, 0.17)] = 0.15,
    kind: Literal["felt", "straw"] = "felt",
) -> Model:
    if kind == "straw":
        return grown(_hat("straw", "cap_red", 0.14, 0.088), width, height, depth, "straw")
    dent = Part(Ellipsoid(0.05, 0.13, 0.03), "shadow", (0.0, 0.0, 0.122))
    return grown([*_hat("leather", "black", 0.14, 0.088), dent], width, height, depth, "leather")


def top_hat(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.28, 0.33)] = 0.3,
    height: Annotated[float, Range(0.24, 0.28)] = 0.26,
) -> Model:
    return grown(_hat("black", "cap_red", 0.26, 0.108), width, height, depth, "black")


def cap(
    width: Annotated[float, Range(0.18, 0.2)] = 0.19,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.13, 0.15)] = 0.14,
) -> Model:
    parts = [
        Part(Lathe(((0.092, 0.0), (0.09, 0.05), (0.06, 0.1), (0.015, 0.12))), "cloth_second", (0.0, 0.04, 0.008)),
        Part(Box(0.14, 0.12, 0.016, 0.006), "cloth", (0.0, -0.085, 0.004)),
        Part(Ellipsoid(0.03, 0.03, 0.02), "cloth", (0.0, 0.04, 0.12)),
        block("white", (-0.024, -0.056, 0.035), (0.024, -0.03, 0.075), 0.0),
    ]
    return grown(parts, width, height, depth, "cloth_second")


def beanie(
    width: Annotated[float, Range(0.18, 0.21)] = 0.2,
    height: Annotated[float, Range(0.16, 0.2)] = 0.18,
) -> Model:
    """A knitted cap with a bobble."""
    parts = [
        column("wool", 0.095, 0.0, 0.05),
        Part(Lathe(((0.088, 0.0), (0.085, 0.04), (0.05, 0.085), (0.015, 0.1))), "cloth_second", (0, 0, 0.045)),
        Part(Ellipsoid(0.07, 0.07, 0.06), "wool", (0, 0, 0.125)),
    ]
    return grown(parts, width, height, None, ("cloth_second", "wool"))


_LEAN = -44.0
"""Degrees by which an umbrella leans whose rim and crook touch the ground."""


def umbrella(
    width: Annotated[float, Range(0.92, 1.0)] = 0.96,
    depth: Annotated[float, Range(0.7, 0.75)] = 0.72,
    height: Annotated[float, Range(0.71, 0.76)] = 0.73,
) -> Model:
    """An open umbrella set down to dry: it rests on its rim and on its crook."""
    dome = (
        (0.48, 0.0),
        (0.47, 0.03),
        (0.36, 0.16),
        (0.18, 0.25),
        (0.02, 0.28),
        (0.02, 0.26),
        (0.18, 0.225),
        (0.34, 0.14),
        (0.45, 0.02),
    )
    ribs = [
        rod(
            "cloth_accent",
            0.013,
            *(
                (r * math.cos(a), r * math.sin(a), z)
                for r, z in ((0.475, 0.0), (0.365, 0.165), (0.18, 0.255), (0.0, 0.285))
            ),
        )
        for a in (math.tau * (i + 0.5) / 8 for i in range(8))
    ]
    parts = [
        Part(Lathe(dome), "cloth_second", (0.0, 0.0, 0.48)),
        *(Part(piece.form, piece.finish, (piece.at[0], piece.at[1], piece.at[2] + 0.48)) for piece in ribs),
        column("steel", 0.014, 0.08, 0.8),
        rod("wood", 0.018, (0.0, 0.0, 0.16), (0.0, 0.0, 0.02), (0.06, 0.0, 0.0), (0.12, 0.0, 0.02), (0.12, 0.0, 0.06)),
    ]
    rests = [  # the tips of two ribs and the crook stand level on the ground
        *mirrored(column("steel", 0.014, -0.018, 0.05, (0.183, 0.652), top=0.008)),
        column("wood", 0.018, -0.018, 0.02, (0.06, 0.0)),
    ]
    return grown([*tilted(parts, _LEAN), *rests], width, height, depth, ("cloth_second", "cloth_accent"))


def coat(
    width: Annotated[float, Range(0.52, 0.6)] = 0.56,
    depth: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(1.0, 1.2)] = 1.1,
) -> Model:
    """A coat on a hook."""
    parts = [
        block("wood", (-0.1, 0.06, 0.98), (0.1, 0.09, 1.1), 0.006),
        rod("brass", 0.014, (0.0, 0.07, 1.05), (0.0, -0.01, 1.03), (0.0, -0.02, 1.07)),
        Part(Cushion(0.42, 0.13, 0.26, 0.5), "cloth", (0.0, 0.015, 0.76)),
        block("cloth", (-0.2, -0.045, 0.0), (0.2, 0.075, 0.86), 0.03),
        *mirrored(
            rod("cloth", 0.055, (0.19, 0.015, 0.92), (0.225, 0.0, 0.62), (0.225, -0.01, 0.36)),
            block("cloth_second", (0.02, -0.065, 0.72), (0.08, -0.03, 0.96), 0.006),
            block("cloth_second", (0.07, -0.055, 0.3), (0.16, -0.04, 0.36), 0.0),
        ),
        block("shadow", (-0.008, -0.052, 0.02), (0.008, -0.04, 0.74), 0.0),
        *(block("brass", (0.024, -0.058, z), (0.046, -0.042, z + 0.022), 0.0) for z in (0.3, 0.45, 0.6)),
        block("cloth", (-0.03, 0.0, 0.98), (0.03, 0.07, 1.03), 0.0),
    ]
    return grown(parts, width, height, depth, "cloth")


def scarf(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.24, 0.28)] = 0.26,
    height: Annotated[float, Range(0.08, 0.1)] = 0.09,
) -> Model:
    """Folded, with stripes and a fringe."""
    parts: list[Part] = []
    for layer in range(3):
        z = 0.028 * layer
        for i in range(5):
            finish = "cloth_second" if i % 2 else "wool"
            parts.append(block(finish, (-0.15 + 0.06 * i, -0.11, z), (-0.09 + 0.06 * i + 0.001, 0.11, z + 0.03), 0.006))
    parts += [block("wool", (-0.14 + 0.04 * i, -0.14, 0.05), (-0.12 + 0.04 * i, -0.1, 0.07), 0.0) for i in range(8)]
    return grown(parts, width, height, depth, ("cloth_second", "wool"))


def clothes_pile(
    width: Annotated[float, Range(0.56, 0.68)] = 0.62,
    depth: Annotated[float, Range(0.46, 0.56)] = 0.5,
    height: Annotated[float, Range(0.2, 0.26)] = 0.23,
) -> Model:
    """Shirts and trousers in a heap."""
    heap = (
        ("paint_navy", (-0.12, 0.04, 0.0), (0.38, 0.36, 0.12), 20.0),
        ("linen", (0.14, -0.06, 0.0), (0.34, 0.28, 0.11), -35.0),
        ("cloth", (0.02, 0.06, 0.07), (0.34, 0.26, 0.11), 50.0),
        ("cloth_accent", (-0.1, -0.12, 0.02), (0.26, 0.2, 0.1), 10.0),
        ("cloth_second", (0.03, 0.0, 0.13), (0.24, 0.2, 0.1), -20.0),
    )
    parts = [Part(Cushion(*size, 0.6), finish, at, (0.0, 0.0, turn)) for finish, at, size, turn in heap]
    sleeve = rod("linen", 0.035, (0.24, -0.08, 0.06), (0.3, -0.18, 0.036), (0.24, -0.24, 0.036))
    return grown(
        [*parts, sleeve], width, height, depth, ("cloth", "paint_navy", "linen", "cloth_second", "cloth_accent")
    )


def folded_clothes(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.2, 0.26)] = 0.23,
) -> Model:
    paints = ("cloth", "linen", "cloth_second", "paint_navy", "cloth_accent")
    stack = [
        Part(Cushion(0.32 - 0.01 * (i % 2), 0.26, 0.05, 0.25), finish, (0.004 * (i % 3), 0.0, 0.044 * i))
        for i, finish in enumerate(paints)
    ]
    return grown(stack, width, height, depth, ("cloth", "linen", "cloth_second", "cloth_accent"))


def glasses(
    width: Annotated[float, Range(0.15, 0.17)] = 0.16,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.06, 0.06)] = 0.06,
    kind: Literal["reading", "sun"] = "reading",
) -> Model:
    lens = "glass" if kind == "reading" else "black"
    parts = [
        *mirrored(
            block("ink", (0.01, -0.075, 0.0), (0.078, -0.065, 0.056), 0.006),
            block(lens, (0.018, -0.08, 0.01), (0.07, -0.062, 0.047), 0.004),
            rod("ink", 0.006, (0.074, -0.066, 0.05), (0.074, 0.05, 0.045), (0.072, 0.075, 0.006)),
        ),
        block("ink", (-0.014, -0.075, 0.03), (0.014, -0.065, 0.044), 0.0),
    ]
    return grown(parts, width, height, depth, main="ink")


def wristwatch(
    width: Annotated[float, Range(0.07, 0.08)] = 0.08,
    depth: Annotated[float, Range(0.2, 0.23)] = 0.22,
    height: Annotated[float, Range(0.02, 0.03)] = 0.03,
) -> Model:
    parts = [
        block("leather", (-0.02, -0.11, 0.0), (0.02, 0.11, 0.012), 0.002),
        column("steel", 0.036, 0.0, 0.022),
        column("paper", 0.028, 0.012, 0.026),
        block("ink", (-0.004, -0.004, 0.02), (0.004, 0.022, 0.03), 0.0),
        block("ink", (-0.004, -0.004, 0.02), (0.018, 0.004, 0.03), 0.0),
        block("steel", (0.03, -0.008, 0.004), (0.044, 0.008, 0.016), 0.0),
        block("steel", (-0.024, -0.11, 0.0), (0.024, -0.095, 0.016), 0.0),
    ]
    return grown(parts, width, height, depth, ("leather", "steel"))


_ON = Support.OBJECT
_TAGS = ("belongings",)

ASSETS = (
    Asset(
        shoes,
        ("shoe", "pair of shoes", "sneaker", "trainer", "dress shoe", "footwear", "sandal", "flip-flop"),
        "shoe",
        tags=_TAGS,
    ),
    Asset(boots, ("boot", "pair of boots", "rubber boot"), "shoe", tags=_TAGS),
    Asset(high_heels, ("high heel", "heel", "pump", "stiletto"), "shoe", tags=_TAGS),
    Asset(hat, ("hat", "fedora", "straw hat", "cowboy hat", "sun hat"), "hat", _ON, tags=_TAGS),
    Asset(top_hat, ("top hat", "cylinder hat"), "hat", _ON, tags=_TAGS),
    Asset(cap, ("cap", "baseball cap"), "hat", _ON, tags=_TAGS),
    Asset(beanie, ("beanie", "knitted cap", "bobble hat"), "hat", _ON, tags=_TAGS),
    Asset(umbrella, ("umbrella",), "umbrella", tags=_TAGS),
    Asset(coat, ("coat", "jacket", "raincoat", "robe", "bathrobe", "hanging coat"), "coat", Support.WALL, tags=_TAGS),
    Asset(scarf, ("scarf", "shawl", "sweater", "folded sweater"), "scarf", _ON, tags=_TAGS),
    Asset(
        clothes_pile,
        (
            "clothes",
            "pile of clothes",
            "clothing",
            "laundry",
            "pile of laundry",
            "dirty laundry",
        ),
        "clothes",
        tags=_TAGS,
    ),
    Asset(
        folded_clothes,
        ("folded clothes", "shirt", "folded laundry", "stack of clothes", "t-shirt"),
        "clothes",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        glasses,
        ("eyeglasses", "pair of glasses", "sunglasses", "reading glasses", "spectacles", "pair of sunglasses"),
        "eyeglasses",
        _ON,
        tags=_TAGS,
    ),
    Asset(wristwatch, ("wristwatch", "watch"), "watch", _ON, tags=_TAGS),
)
