"""Toys that children hold: dolls, cars, trains, robots, balls, kites.

What they climb on is in playground.py, what is played on a table in games.py.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, block, column, disc, mirrored, profile, rod
from voxel_weaver.scene.layout import Support


def _wheels(spots: tuple[tuple[float, float], ...], radius: float, thick: float, finish: str = "black") -> Parts:
    """Wheels at the left and the right: x of their outer side, y of their centre."""
    return mirrored(
        *(
            Part(Lathe(((radius, 0.0), (radius, thick))), finish, (x - thick, y, radius), (0.0, 90.0, 0.0))
            for x, y in spots
        )
    )


def doll(
    width: Annotated[float, Range(0.18, 0.22)] = 0.2,
    depth: Annotated[float, Range(0.14, 0.17)] = 0.15,
    height: Annotated[float, Range(0.36, 0.44)] = 0.4,
) -> Model:
    """A rag doll with plaits, in a dress with an apron."""
    parts = [
        *mirrored(
            column("sheet", 0.018, 0.02, 0.1, (0.03, 0.0)),
            Part(Ellipsoid(0.04, 0.06, 0.034), "black", (0.03, -0.01, 0.0)),
            rod("crumb", 0.016, (0.05, 0.0, 0.215), (0.085, -0.01, 0.15)),
            Part(Cushion(0.05, 0.05, 0.05, 0.6), "cloth", (0.05, 0.0, 0.185)),
            Part(Ellipsoid(0.035, 0.04, 0.11), "chocolate", (0.07, 0.01, 0.2)),
            Part(Ellipsoid(0.034, 0.034, 0.024), "paint_red", (0.07, 0.008, 0.212)),
            block("ink", (0.016, -0.062, 0.3), (0.028, -0.05, 0.315), 0.0),
            block("skin_pink", (0.028, -0.06, 0.284), (0.044, -0.048, 0.296), 0.0),
        ),
        column("cloth", 0.085, 0.09, 0.19, top=0.03),
        column("cloth", 0.035, 0.18, 0.25, top=0.03),
        block("sheet", (-0.035, -0.078, 0.095), (0.035, -0.04, 0.17), 0.006),
        Part(Ellipsoid(0.12, 0.12, 0.125), "crumb", (0.0, 0.0, 0.24)),
        Part(Ellipsoid(0.136, 0.13, 0.1), "chocolate", (0.0, 0.018, 0.29)),
        block("apple_red", (-0.014, -0.062, 0.268), (0.014, -0.05, 0.277), 0.0),
    ]
    return grown(parts, width, height, depth, "cloth")


def toy_car(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    depth: Annotated[float, Range(0.22, 0.245)] = 0.24,
    height: Annotated[float, Range(0.11, 0.13)] = 0.12,
) -> Model:
    parts = [
        Part(Cushion(0.11, 0.24, 0.06, 0.2), "lacquer_second", (0.0, 0.0, 0.02)),
        Part(Cushion(0.1, 0.12, 0.055, 0.2), "lacquer_second", (0.0, 0.02, 0.065)),
        block("screen_sky", (-0.042, -0.046, 0.076), (0.042, -0.036, 0.105), 0.003),
        *mirrored(
            block("screen_sky", (0.046, -0.026, 0.078), (0.0535, 0.016, 0.104), 0.002),
            block("screen_sky", (0.046, 0.026, 0.078), (0.0535, 0.066, 0.104), 0.002),
            disc("banana", 0.013, (0.034, -0.112, 0.054), 0.012),
        ),
        *_wheels(((0.065, -0.07), (0.065, 0.07)), 0.03, 0.03),
        *_wheels(((0.067, -0.07), (0.067, 0.07)), 0.012, 0.01, "steel"),
    ]
    return grown(parts, width, height, depth, "lacquer_second")


def toy_train(
    width: Annotated[float, Range(0.1, 0.12)] = 0.11,
    depth: Annotated[float, Range(0.44, 0.52)] = 0.48,
    height: Annotated[float, Range(0.15, 0.18)] = 0.16,
) -> Model:
    """An engine with a wagon full of blocks; its front is the chimney end."""
    parts = [
        block("cap_red", (-0.045, -0.22, 0.025), (0.045, 0.02, 0.05), 0.004),
        rod("paint_blue", 0.036, (0.0, -0.21, 0.08), (0.0, -0.06, 0.08)),
        disc("banana", 0.028, (0.0, -0.205, 0.08), 0.014),
        column("black", 0.014, 0.1, 0.15, (0.0, -0.17), top=0.022),
        column("brass", 0.016, 0.1, 0.13, (0.0, -0.1)),
        block("cap_red", (-0.045, -0.07, 0.045), (0.045, 0.02, 0.135), 0.004),
        block("screen_sky", (-0.048, -0.05, 0.085), (0.048, 0.0, 0.115), 0.0),
        block("paint_blue", (-0.055, -0.08, 0.132), (0.055, 0.03, 0.16), 0.006),
        block("black", (-0.01, 0.01, 0.03), (0.01, 0.07, 0.045), 0.0),
        block("paint_green", (-0.045, 0.06, 0.025), (0.045, 0.24, 0.09), 0.004),
        block("paint_yellow", (-0.03, 0.075, 0.08), (0.025, 0.13, 0.12), 0.003),
        block("paint_orange", (-0.025, 0.15, 0.08), (0.03, 0.205, 0.13), 0.003),
        *_wheels(((0.055, -0.17), (0.055, -0.09), (0.055, -0.01), (0.055, 0.1), (0.055, 0.2)), 0.03, 0.02),
    ]
    return grown(parts, width, height, depth, main=("black", "cap_red", "paint_blue"))


def toy_robot(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.36, 0.42)] = 0.4,
) -> Model:
    parts = [
        *mirrored(
            block("dark_steel", (0.02, -0.07, 0.0), (0.08, 0.05, 0.04), 0.006),
            block("steel", (0.03, -0.03, 0.035), (0.07, 0.03, 0.13), 0.004),
            block("steel", (0.085, -0.02, 0.14), (0.115, 0.02, 0.24), 0.006),
            block("lacquer", (0.08, -0.03, 0.1), (0.13, 0.03, 0.15), 0.006),
            disc("led_red", 0.016, (0.035, -0.055, 0.325), 0.014),
        ),
        block("lacquer", (-0.085, -0.05, 0.12), (0.085, 0.05, 0.26), 0.01),
        block("screen", (-0.05, -0.06, 0.17), (0.05, -0.045, 0.24), 0.0),
        *(
            block(finish, (x, -0.066, 0.19), (x + 0.02, -0.055, 0.21), 0.0)
            for finish, x in (("led_green", -0.04), ("banana", -0.01), ("led_red", 0.02))
        ),
        column("dark_steel", 0.03, 0.25, 0.29),
        block("steel", (-0.065, -0.05, 0.28), (0.065, 0.05, 0.37), 0.012),
        block("dark_steel", (-0.035, -0.06, 0.292), (0.035, -0.045, 0.306), 0.0),
        column("dark_steel", 0.008, 0.365, 0.39),
        Part(Ellipsoid(0.024, 0.024, 0.024), "led_red", (0.0, 0.0, 0.376)),
    ]
    return grown(parts, width, height, depth, ("lacquer", "steel"))


def ball(
    width: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(0.22, 0.26)] = 0.24,
) -> Model:
    """A beach ball in coloured segments."""
    colors = ("paint_red", "white", "paint_blue", "white", "paint_yellow", "white")
    wedges = []
    for i, finish in enumerate(colors):
        a, b = math.tau * i / 6, math.tau * (i + 1) / 6
        mid = (0.05 * math.cos((a + b) / 2), 0.05 * math.sin((a + b) / 2))
        turn = math.degrees((a + b) / 2)
        wedges.append(Part(Ellipsoid(0.16, 0.135, 0.236), finish, (mid[0] * 0.8, mid[1] * 0.8, 0.002), (0, 0, turn)))
    parts = [*wedges, column("white", 0.024, 0.0, 0.24)]
    return grown(parts, width, height, main=("white", "paint_red", "paint_blue", "paint_yellow"))


def kite(
    width: Annotated[float, Range(0.6, 0.8)] = 0.7,
    depth: Annotated[float, Range(0.05, 0.06)] = 0.06,
    height: Annotated[float, Range(1.0, 1.3)] = 1.2,
) -> Model:
    """Hung on a wall: a diamond in two colours with a tail of bows."""
    top, side, foot = 1.2, 0.35, 0.4
    middle = 0.92

    def quarter(x: float, z: float) -> tuple[tuple[float, float], ...]:
        points = ((0.0, middle), (x, middle), (0.0, z))
        return points if (x > 0) == (z > middle) else (points[0], points[2], points[1])

    def upright(finish: str, outline: tuple[tuple[float, float], ...]) -> Part:
        xs, zs = [p[0] for p in outline], [p[1] for p in outline]
        cx, cz = (min(xs) + max(xs)) / 2, (min(zs) + max(zs)) / 2
        centred = tuple((x - cx, z - cz) for x, z in outline)
        return Part(Prism(centred, 0.024), finish, (cx, 0.03, cz), (90.0, 0.0, 0.0))

    fields = [
        upright("paint_red", quarter(side, top)),
        upright("paint_yellow", quarter(-side, top)),
        upright("paint_yellow", quarter(side, foot)),
        upright("paint_red", quarter(-side, foot)),
    ]
    bows = [
        block(finish, (x - 0.06, 0.0, z), (x + 0.06, 0.03, z + 0.04), 0.0)
        for finish, x, z in (("paint_blue", 0.03, 0.28), ("paint_green", -0.03, 0.16), ("paint_blue", 0.02, 0.04))
    ]
    tail = rod("paint_blue", 0.011, (0.0, 0.018, 0.42), (0.03, 0.018, 0.3), (-0.03, 0.018, 0.17), (0.02, 0.018, 0.0))
    spars = [
        block("pale_wood", (-0.01, -0.01, foot + 0.01), (0.01, 0.012, top - 0.01), 0.0),
        block("pale_wood", (-side + 0.02, -0.01, middle - 0.01), (side - 0.02, 0.012, middle + 0.01), 0.0),
    ]
    return grown([*fields, *bows, tail, *spars], width, height, depth, main=("paint_red", "paint_yellow", "paint_blue"))


def stuffed_rabbit(
    width: Annotated[float, Range(0.2, 0.24)] = 0.22,
    depth: Annotated[float, Range(0.2, 0.24)] = 0.22,
    height: Annotated[float, Range(0.38, 0.46)] = 0.42,
) -> Model:
    """A plush rabbit that sits, with long ears and a bow."""
    parts = [
        Part(Ellipsoid(0.17, 0.15, 0.19), "wool", (0.0, 0.02, 0.0)),
        Part(Ellipsoid(0.14, 0.13, 0.13), "wool", (0.0, 0.0, 0.165)),
        *mirrored(
            Part(Ellipsoid(0.07, 0.13, 0.07), "wool", (0.06, -0.06, 0.0)),
            Part(Ellipsoid(0.05, 0.06, 0.11), "wool", (0.07, -0.04, 0.07)),
            Part(Ellipsoid(0.05, 0.036, 0.17), "wool", (0.035, 0.01, 0.26)),
            Part(Ellipsoid(0.026, 0.02, 0.12), "skin_pink", (0.035, -0.006, 0.285)),
            Part(Ellipsoid(0.022, 0.02, 0.022), "eye", (0.03, -0.058, 0.23)),
            Part(Ellipsoid(0.05, 0.03, 0.035), "cloth_second", (0.025, -0.06, 0.155)),
        ),
        Part(Ellipsoid(0.024, 0.02, 0.018), "skin_pink", (0.0, -0.066, 0.208)),
    ]
    return grown(parts, width, height, depth, "wool")


def toy_plane(
    width: Annotated[float, Range(0.36, 0.42)] = 0.4,
    depth: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(0.15, 0.18)] = 0.16,
) -> Model:
    body = ((0.02, 0.0), (0.035, 0.03), (0.035, 0.16), (0.014, 0.32))
    parts = [
        Part(Lathe(body), "lacquer", (0.0, -0.15, 0.085), (-90.0, 0.0, 0.0)),
        block("lacquer_accent", (-0.2, -0.1, 0.075), (0.2, -0.02, 0.093), 0.004),
        block("lacquer_accent", (-0.09, 0.12, 0.082), (0.09, 0.17, 0.097), 0.003),
        block("lacquer_accent", (-0.007, 0.11, 0.09), (0.007, 0.17, 0.16), 0.003),
        Part(Ellipsoid(0.05, 0.08, 0.05), "screen_sky", (0.0, -0.03, 0.1)),
        block("dark_steel", (-0.06, -0.172, 0.08), (0.06, -0.156, 0.094), 0.002),
        column("steel", 0.008, 0.02, 0.08, (0.0, -0.06)),
        *_wheels(((0.05, -0.06),), 0.025, 0.02),
        *mirrored(block("black", (0.03, -0.072, 0.0), (0.05, -0.048, 0.02), 0.0)),
        block("black", (-0.05, -0.068, 0.018), (0.05, -0.052, 0.032), 0.0),
        block("black", (-0.007, 0.14, 0.0), (0.007, 0.155, 0.09), 0.0),
    ]
    return grown(parts, width, height, depth, ("lacquer", "lacquer_accent"))


def dinosaur(
    width: Annotated[float, Range(0.13, 0.16)] = 0.14,
    depth: Annotated[float, Range(0.4, 0.48)] = 0.44,
    height: Annotated[float, Range(0.28, 0.34)] = 0.32,
) -> Model:
    """A long-necked dinosaur with a row of plates on its back."""
    plates = [
        block("paint_orange", (-0.008, y - 0.018, z), (0.008, y + 0.018, z + 0.035), 0.004)
        for y, z in ((-0.09, 0.18), (-0.04, 0.19), (0.01, 0.19), (0.06, 0.175))
    ]
    parts = [
        Part(Ellipsoid(0.13, 0.22, 0.12), "paint_green", (0.0, 0.0, 0.08)),
        rod("paint_green", 0.036, (0.0, -0.08, 0.15), (0.0, -0.14, 0.2), (0.0, -0.165, 0.27), tip=0.028),
        Part(Ellipsoid(0.065, 0.1, 0.06), "paint_green", (0.0, -0.19, 0.255)),
        rod("paint_green", 0.04, (0.0, 0.08, 0.13), (0.0, 0.16, 0.08), (0.0, 0.24, 0.05), tip=0.01),
        *mirrored(
            column("paint_green", 0.028, 0.0, 0.11, (0.042, -0.06)),
            column("paint_green", 0.028, 0.0, 0.11, (0.042, 0.06)),
            Part(Ellipsoid(0.016, 0.016, 0.016), "eye", (0.026, -0.215, 0.284)),
        ),
        *plates,
    ]
    return grown(parts, width, height, depth, "paint_green")


def stacking_rings(
    width: Annotated[float, Range(0.15, 0.18)] = 0.16,
    height: Annotated[float, Range(0.2, 0.24)] = 0.22,
) -> Model:
    """Rings in all colours on a stick, the largest beneath."""
    colors = ("paint_red", "paint_orange", "paint_yellow", "paint_green", "paint_blue")
    rings = [
        Part(Ellipsoid(0.16 - 0.022 * i, 0.16 - 0.022 * i, 0.042), finish, (0.0, 0.0, 0.014 + 0.034 * i))
        for i, finish in enumerate(colors)
    ]
    parts = [
        column("wood", 0.07, 0.0, 0.02),
        *rings,
        column("wood", 0.012, 0.1, 0.2),
        Part(Ellipsoid(0.036, 0.036, 0.036), "wood", (0.0, 0.0, 0.184)),
    ]
    return grown(parts, width, height, main=("paint_red", "paint_orange", "paint_yellow", "paint_green", "paint_blue"))


def toy_drum(
    width: Annotated[float, Range(0.22, 0.26)] = 0.24,
    height: Annotated[float, Range(0.18, 0.22)] = 0.2,
    kind: Literal["drum", "tambourine"] = "drum",
) -> Model:
    body = 0.14 if kind == "drum" else 0.06
    zigzag = (
        [
            rod(
                "white",
                0.007,
                *(
                    (
                        0.105 * math.cos(math.tau * i / 12),
                        0.105 * math.sin(math.tau * i / 12),
                        0.02 if i % 2 else body - 0.02,
                    )
                    for i in range(13)
                ),
            )
        ]
        if kind == "drum"
        else [
            disc("brass", 0.02, (0.1 * math.cos(a), 0.1 * math.sin(a) - 0.006, 0.03), 0.012)
            for a in (math.tau * i / 6 + 0.2 for i in range(6))
        ]
    )
    parts = [
        column("cap_red", 0.1, 0.0, body),
        column("banana", 0.108, 0.0, 0.02),
        column("banana", 0.108, body - 0.02, body),
        column("canvas", 0.098, body - 0.01, body + 0.006),
        *zigzag,
        rod("pale_wood", 0.009, (-0.09, -0.04, body + 0.012), (0.09, 0.02, body + 0.012)),
        Part(Ellipsoid(0.03, 0.03, 0.03), "pale_wood", (0.09, 0.02, body)),
        rod("pale_wood", 0.009, (-0.08, 0.05, body + 0.026), (0.08, -0.04, body + 0.012)),
        Part(Ellipsoid(0.03, 0.03, 0.03), "pale_wood", (0.08, -0.04, body)),
    ]
    return grown(parts, width, height, main=("cap_red", "banana"))


def toy_boat(
    width: Annotated[float, Range(0.2, 0.24)] = 0.22,
    depth: Annotated[float, Range(0.09, 0.11)] = 0.1,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
) -> Model:
    """A little sailing boat."""
    hull = ((-0.08, -0.03), (0.06, -0.03), (0.11, 0.0), (0.06, 0.03), (-0.08, 0.03), (-0.1, 0.0))
    parts = [
        Part(Prism(tuple((x * 0.8, y * 1.1) for x, y in hull), 0.03), "lacquer_second"),
        Part(Prism(tuple((x, y * 1.5) for x, y in hull), 0.026), "lacquer_second", (0.0, 0.0, 0.024)),
        Part(Prism(tuple((x * 0.86, y * 1.2) for x, y in hull), 0.006), "pale_wood", (0.0, 0.0, 0.048)),
        column("pale_wood", 0.008, 0.04, 0.24),
        profile("sheet", ((-0.005, 0.07), (0.005, 0.07), (0.005, 0.08), (-0.005, 0.08)), (-0.08, 0.09)),
        Part(
            Prism(((0.0, -0.06), (0.08, -0.06), (0.0, 0.08)), 0.012), "sheet", (0.006, 0.006, 0.145), (90.0, 0.0, 0.0)
        ),
        Part(
            Prism(((0.0, -0.05), (0.0, 0.05), (-0.06, -0.05)), 0.012),
            "cloth_accent",
            (-0.006, 0.006, 0.135),
            (90.0, 0.0, 0.0),
        ),
    ]
    return grown(parts, width, height, depth, "lacquer_second")


_ON = Support.OBJECT
_TAGS = ("nursery", "playroom")

ASSETS = (
    Asset(doll, ("doll", "rag doll", "baby doll", "puppet", "barbie"), "toy", _ON, tags=_TAGS),
    Asset(toy_car, ("toy car", "model car", "toy truck", "toy vehicle", "toy bus"), "toy", _ON, tags=_TAGS),
    Asset(
        toy_train, ("toy train", "train set", "model train", "wooden train", "toy train set"), "toy", _ON, tags=_TAGS
    ),
    Asset(toy_robot, ("toy robot", "robot", "action figure"), "toy", _ON, tags=_TAGS),
    Asset(ball, ("ball", "beach ball", "toy ball", "rubber ball"), "ball", tags=_TAGS),
    Asset(kite, ("kite",), "kite", Support.WALL, tags=_TAGS),
    Asset(stuffed_rabbit, ("stuffed rabbit", "plush rabbit", "stuffed bunny", "plush bunny"), "toy", _ON, tags=_TAGS),
    Asset(
        toy_plane,
        ("toy plane", "model airplane", "toy airplane", "model plane", "toy aeroplane"),
        "toy",
        _ON,
        tags=_TAGS,
    ),
    Asset(dinosaur, ("toy dinosaur", "dinosaur", "dinosaur figure"), "toy", _ON, tags=_TAGS),
    Asset(
        stacking_rings,
        ("stacking ring", "ring stack", "stacking toy", "spinning top", "baby toy"),
        "toy",
        _ON,
        tags=_TAGS,
    ),
    Asset(toy_drum, ("toy drum", "tambourine", "hand drum", "bongo"), "drum", _ON, tags=_TAGS),
    Asset(
        toy_boat,
        ("toy boat", "model ship", "model boat", "toy ship", "sailboat model", "ship in a bottle"),
        "toy",
        _ON,
        tags=_TAGS,
    ),
)
