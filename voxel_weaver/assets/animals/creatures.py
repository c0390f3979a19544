"""Crawling, hopping and flying small things, and those that only stories know: dragon, unicorn."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import Grazing, lump, orb, pair
from voxel_weaver.assets.animals.farm import GRAIN, horse_parts
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Box, Cylinder, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown, scaled
from voxel_weaver.assets.workshop.pieces import rod, rod_pair


def crocodile(
    width: Annotated[float, Range(0.9, 1.3)] = 1.1,
    depth: Annotated[float, Range(2.8, 3.8)] = 3.2,
    height: Annotated[float, Range(0.5, 0.7)] = 0.58,
) -> Model:
    """Long and low, with a ridged back and white teeth."""
    skin, dark = "scale_green", "scale_green_dark"
    parts = [
        lump(skin, (0.0, 0.0, 0.28), (0.6, 1.3, 0.34), 0.6),
        lump("scale_belly", (0.0, -0.05, 0.18), (0.5, 1.2, 0.16), 0.6),
        rod(skin, 0.2, (0.0, 0.5, 0.28), (0.0, 1.1, 0.2), (0.14, 1.6, 0.12), (0.0, 1.9, 0.08), tip=0.05),
        lump(skin, (0.0, -0.74, 0.3), (0.42, 0.44, 0.28), 0.6),
        lump(skin, (0.0, -1.14, 0.3), (0.28, 0.66, 0.12), 0.5),
        lump(skin, (0.0, -1.1, 0.18), (0.26, 0.6, 0.1), 0.5),
        *pair("pollen", (0.12, -0.78, 0.46), (0.12, 0.12, 0.12)),
        *pair("eye", (0.13, -0.83, 0.47), (0.06, 0.05, 0.08)),
        *pair(dark, (0.07, -1.42, 0.37), (0.08, 0.08, 0.06)),
        *(
            Part(Box(0.035, 0.035, 0.06), "plume_white", (side * 0.125, -1.4 + 0.11 * n, 0.2))
            for side in (-1, 1)
            for n in range(5)
        ),
        *(Part(Box(0.1, 0.12, 0.1), dark, (side * 0.13, -0.5 + 0.22 * n, 0.42)) for side in (-1, 1) for n in range(6)),
        *(Part(Box(0.07, 0.12, 0.1), dark, (0.0, 0.8 + 0.2 * n, 0.38 - 0.06 * n)) for n in range(4)),
    ]
    for y in (-0.42, 0.42):
        parts += rod_pair(skin, 0.1, (0.24, y, 0.22), (0.46, y + 0.04, 0.2), (0.5, y - 0.06, 0.05), tip=0.08)
        parts += pair(skin, (0.5, y - 0.1, 0.05), (0.2, 0.26, 0.09))
    return grown(parts, width, height, depth, (skin,), grain=GRAIN)


def turtle(
    width: Annotated[float, Range(0.7, 0.95)] = 0.8,
    height: Annotated[float, Range(0.36, 0.5)] = 0.42,
    kind: Literal["tortoise", "sea"] = "tortoise",
) -> Model:
    """A tortoise on its feet, or a sea turtle with flippers."""
    skin = "scale_green"
    parts = [
        Part(
            Lathe(((0.3, 0.0), (0.36, 0.06), (0.34, 0.16), (0.22, 0.28), (0.06, 0.33))), "shell_brown", (0.0, 0.0, 0.12)
        ),
        Part(Cylinder(0.37, 0.06), "shell_light", (0.0, 0.0, 0.13)),
        *(orb("shell_light", polar(0.23, 60.0 * n, 0.33), (0.17, 0.17, 0.1)) for n in range(6)),
        orb("shell_light", (0.0, 0.0, 0.43), (0.2, 0.2, 0.08)),
        rod(skin, 0.09, (0.0, -0.26, 0.18), (0.0, -0.44, 0.26), tip=0.08),
        orb(skin, (0.0, -0.48, 0.28), (0.2, 0.22, 0.19)),
        *pair("eye", (0.085, -0.53, 0.31), (0.035, 0.05, 0.05)),
        rod(skin, 0.05, (0.0, 0.3, 0.14), (0.0, 0.44, 0.08), tip=0.02),
    ]
    if kind == "tortoise":
        for y in (-0.24, 0.24):
            parts += [Part(Cylinder(0.085, 0.18), skin, (side * 0.24, y, 0.0)) for side in (-1, 1)]
    else:
        parts += [
            *rod_pair(skin, 0.08, (0.26, -0.22, 0.12), (0.52, -0.3, 0.08), (0.7, -0.1, 0.05), tip=0.04),
            *rod_pair(skin, 0.07, (0.22, 0.26, 0.12), (0.36, 0.44, 0.06), tip=0.04),
        ]
    return grown(parts, width, height, main=("shell_brown", "shell_light"))


def frog(
    width: Annotated[float, Range(0.2, 0.28)] = 0.24,
    height: Annotated[float, Range(0.15, 0.21)] = 0.18,
    color: Literal["green", "red", "blue"] = "green",
) -> Model:
    skin = {"green": "frog_green", "red": "coral_red", "blue": "fish_blue"}[color]
    parts = [
        lump(skin, (0.0, 0.02, 0.07), (0.15, 0.17, 0.12), 0.75),
        lump("frog_belly", (0.0, -0.04, 0.055), (0.12, 0.12, 0.08), 0.75),
        lump(skin, (0.0, -0.06, 0.11), (0.15, 0.11, 0.08), 0.7),
        *pair(skin, (0.05, -0.06, 0.15), (0.055, 0.055, 0.06)),
        *pair("eye", (0.055, -0.08, 0.155), (0.03, 0.025, 0.035)),
        *rod_pair(skin, 0.026, (0.05, 0.07, 0.05), (0.1, 0.0, 0.08), (0.1, 0.08, 0.02)),
        *pair(skin, (0.105, 0.01, 0.012), (0.05, 0.1, 0.024)),
        *rod_pair(skin, 0.018, (0.06, -0.07, 0.06), (0.075, -0.1, 0.01)),
        *pair(skin, (0.075, -0.12, 0.01), (0.045, 0.06, 0.02)),
    ]
    return grown(parts, width, height, main=(skin,))


def snake(
    width: Annotated[float, Range(0.6, 0.9)] = 0.74,
    height: Annotated[float, Range(0.4, 0.56)] = 0.48,
    color: Literal["green", "brown", "red"] = "green",
) -> Model:
    """A coiled snake that raises its head."""
    skin, band = {
        "green": ("scale_green", "scale_green_dark"),
        "brown": ("shell_brown", "shell_light"),
        "red": ("coral_red", "plume_black"),
    }[color]
    coil = [polar(0.3 - 0.008 * n, 30.0 * n + 60.0, 0.05 + 0.006 * n) for n in range(18)]
    neck = (coil[-1], (0.1, -0.06, 0.24), (0.02, -0.04, 0.46), (0.0, -0.16, 0.52))
    parts = [
        rod(skin, 0.02, *coil, tip=0.055),
        rod(skin, 0.055, *neck, tip=0.045),
        *(orb(band, (x, y, z + 0.03), (0.09, 0.09, 0.06)) for x, y, z in coil[3::2]),
        orb(skin, (0.0, -0.2, 0.53), (0.12, 0.17, 0.08)),
        *pair("pollen", (0.045, -0.23, 0.565), (0.03, 0.035, 0.03)),
        rod("coral_red", 0.008, (0.0, -0.26, 0.52), (0.0, -0.37, 0.51)),
    ]
    return grown(parts, width, height, main=(skin,))


def butterfly(
    width: Annotated[float, Range(0.19, 0.24, 0.15, 0.34)] = 0.22,
    height: Annotated[float, Range(0.085, 0.12, 0.07, 0.16)] = 0.1,
    color: Literal["orange", "blue", "yellow", "violet"] = "orange",
) -> Model:
    """Wings held up in a V, with dark edges."""
    wing = {"orange": "fish_orange", "blue": "fish_blue", "yellow": "fish_yellow", "violet": "coral_violet"}[color]
    parts = [
        Part(Box(0.022, 0.14, 0.026), "plume_black", (0.0, 0.0, 0.0)),
        orb("plume_black", (0.0, -0.075, 0.02), (0.034, 0.034, 0.034)),
    ]
    for side in (-1, 1):
        upper, lower = (
            ((0.0, -0.02), (0.1, -0.08), (0.14, 0.0), (0.02, 0.03)),
            ((0.0, 0.0), (0.1, 0.03), (0.08, 0.1), (0.0, 0.05)),
        )
        for outline, finish, size in (
            (upper, "plume_black", 1.1),
            (lower, "plume_black", 1.1),
            (upper, wing, 0.86),
            (lower, wing, 0.84),
        ):
            points = tuple((side * x * size, y * size) for x, y in outline)[::side]
            lift = 0.018 if finish == wing else 0.014
            parts.append(
                Part(
                    Prism(points, 0.012 if finish == wing else 0.01, bevel=0.0),
                    finish,
                    (0.0, 0.0, lift),
                    (0.0, -30.0 * side, 0.0),
                )
            )
    return grown(parts, width, height, main=(wing,))


def bee(
    width: Annotated[float, Range(0.14, 0.2)] = 0.16,
    height: Annotated[float, Range(0.11, 0.16)] = 0.13,
    kind: Literal["bee", "ladybird", "dragonfly"] = "bee",
) -> Model:
    """A bee, a ladybird or a dragonfly, larger than life."""
    if kind == "dragonfly":
        parts = [
            rod("plume_teal", 0.014, (0.0, -0.06, 0.05), (0.0, 0.14, 0.04)),
            orb("plume_teal", (0.0, -0.07, 0.05), (0.05, 0.05, 0.045)),
            *pair("eye", (0.022, -0.085, 0.06), (0.03, 0.03, 0.03)),
        ]
        parts += [
            Part(Ellipsoid(0.15, 0.045, 0.01), "wing_pale", (side * 0.08, y, 0.058))
            for side in (-1, 1)
            for y in (-0.035, 0.015)
        ]
        parts.append(Part(Box(0.02, 0.02, 0.05), "plume_black", (0.0, -0.03, 0.0)))
        return grown(parts, width, height * 0.7, main=("plume_teal",))
    if kind == "ladybird":
        spots = ((0.025, -0.01, 0.07), (0.03, 0.03, 0.062), (0.045, 0.005, 0.05))
        parts = [
            Part(Ellipsoid(0.12, 0.14, 0.09), "coral_red", (0.0, 0.01, 0.0)),
            orb("plume_black", (0.0, -0.06, 0.035), (0.07, 0.05, 0.06)),
            lump("plume_black", (0.0, 0.01, 0.05), (0.01, 0.13, 0.085), 0.8),
        ]
        parts += [dot for spot in spots for dot in pair("plume_black", spot, (0.026, 0.026, 0.024))]
        return grown(parts, width * 0.8, height * 0.7, main=("coral_red",))
    parts = [
        orb("bee_yellow", (0.0, 0.02, 0.05), (0.09, 0.13, 0.09)),
        *(lump("plume_black", (0.0, y, 0.05), (0.094, 0.022, 0.094), 0.9) for y in (0.0, 0.045)),
        orb("plume_black", (0.0, -0.06, 0.055), (0.07, 0.06, 0.065)),
        *pair("plume_white", (0.024, -0.085, 0.065), (0.026, 0.02, 0.03)),
        *(
            Part(Ellipsoid(0.1, 0.06, 0.014), "wing_pale", (side * 0.05, 0.0, 0.09), (0.0, -22.0 * side, 0.0))
            for side in (-1, 1)
        ),
        Part(Cylinder(0.012, 0.03, 0.002), "plume_black", (0.0, 0.08, 0.05), (-90.0, 0.0, 0.0)),
    ]
    return grown(parts, width, height, main=("bee_yellow",))


def snail(
    width: Annotated[float, Range(0.12, 0.18)] = 0.14,
    height: Annotated[float, Range(0.15, 0.22)] = 0.18,
) -> Model:
    parts = [
        rod("pale_flesh", 0.03, (0.0, 0.14, 0.02), (0.0, -0.08, 0.03), (0.0, -0.13, 0.08), tip=0.028),
        Part(Cylinder(0.085, 0.08), "shell_light", (-0.04, 0.03, 0.12), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.055, 0.1), "shell_brown", (-0.05, 0.03, 0.12), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.026, 0.115), "shell_light", (-0.0575, 0.03, 0.12), (0.0, 90.0, 0.0)),
        *rod_pair("pale_flesh", 0.007, (0.014, -0.13, 0.09), (0.024, -0.15, 0.14)),
        *pair("eye", (0.025, -0.15, 0.145), (0.02, 0.02, 0.02)),
    ]
    return grown(parts, width, height, main=("shell_light", "shell_brown"))


_SCALES = {
    "red": ("dragon_red", "dragon_red_dark"),
    "green": ("dragon_green", "dragon_green_dark"),
    "blue": ("dragon_blue", "dragon_blue_dark"),
}


def dragon(
    width: Annotated[float, Range(4.6, 6.4)] = 5.4,
    depth: Annotated[float, Range(5.0, 6.8)] = 5.8,
    height: Annotated[float, Range(3.0, 4.2)] = 3.5,
    color: Literal["red", "green", "blue"] = "red",
    pose: Literal["standing", "flying"] = "standing",
) -> Model:
    """A dragon with spread wings, a ridged back and a curled tail; it breathes a little fire."""
    skin, dark = _SCALES[color]
    parts = [
        lump(skin, (0.0, 0.1, 1.25), (1.1, 2.1, 1.05), 0.75),
        lump("dragon_belly", (0.0, -0.1, 1.05), (0.84, 1.9, 0.8), 0.75),
        rod(skin, 0.42, (0.0, -0.6, 1.5), (0.0, -1.3, 2.1), (0.0, -1.5, 2.7), tip=0.26),
        rod("dragon_belly", 0.3, (0.0, -0.85, 1.35), (0.0, -1.5, 2.0), (0.0, -1.66, 2.55), tip=0.18),
        lump(skin, (0.0, -1.7, 2.85), (0.62, 0.7, 0.54), 0.6),
        lump(skin, (0.0, -2.15, 2.76), (0.44, 0.6, 0.32), 0.5),
        lump("dragon_belly", (0.0, -2.1, 2.58), (0.38, 0.5, 0.14), 0.5),
        *pair("pollen", (0.27, -1.9, 3.0), (0.14, 0.18, 0.2)),
        *pair("eye", (0.31, -1.95, 3.0), (0.08, 0.1, 0.16)),
        *pair(dark, (0.13, -2.4, 2.92), (0.14, 0.14, 0.12)),
        *rod_pair("ivory_horn", 0.09, (0.2, -1.5, 3.05), (0.3, -1.2, 3.3), (0.32, -1.0, 3.55), tip=0.03),
        rod(skin, 0.4, (0.0, 0.9, 1.2), (0.0, 1.9, 0.75), (0.4, 2.7, 0.4), (1.0, 3.1, 0.3), tip=0.1),
        Part(
            Prism(((-0.3, 0.0), (0.0, -0.4), (0.3, 0.0), (0.0, 0.45)), 0.16), dark, (1.2, 3.2, 0.24), (0.0, 0.0, -90.0)
        ),
        *(
            Part(Cylinder(0.17, 0.44, 0.03), dark, (0.0, y, z))
            for y, z in ((-1.25, 2.5), (-0.9, 2.1), (-0.4, 1.72), (0.1, 1.7), (0.6, 1.62), (1.1, 1.36), (1.6, 1.1))
        ),
    ]
    for y in (-0.55, 0.75):
        parts += rod_pair(skin, 0.26, (0.4, y, 1.1), (0.58, y + 0.12, 0.6), (0.56, y - 0.1, 0.14), tip=0.17)
        parts += pair(skin, (0.56, y - 0.24, 0.1), (0.4, 0.56, 0.2))
        parts += [
            claw
            for n in (-1, 0, 1)
            for claw in pair("ivory_horn", (0.56 + 0.12 * n, y - 0.54, 0.07), (0.09, 0.14, 0.12))
        ]
    rise = 0.5 if pose == "standing" else 0.1
    for side in (-1, 1):
        shoulder, wrist, tip = (side * 0.45, -0.2, 1.7), (side * 1.7, -0.5, 2.3 + rise), (side * 3.1, 0.3, 2.2 + rise)
        parts.append(rod(dark, 0.14, shoulder, wrist, tip, tip=0.05))
        lean = -30.0 * side * rise / 0.5 - 6.0 * side
        web = tuple(
            (side * x, y)
            for x, y in (
                (0.0, -0.2),
                (1.35, -0.4),
                (2.85, 0.5),
                (2.2, 0.75),
                (1.9, 1.3),
                (1.2, 0.95),
                (0.7, 1.3),
                (0.0, 0.8),
            )
        )[::side]
        parts.append(
            Part(Prism(web, 0.09, bevel=0.0), "dragon_belly", (side * 0.42, -0.15, 1.72), (0.0, lean * 0.55, 0.0))
        )
    if pose == "flying":
        parts = [part for part in parts if not (part.at[2] < 0.12 and part.finish == "ivory_horn")]
    parts += [
        Part(Blob(0.3, 0.44, 0.3, seed=4, roughness=0.3), "flame", (0.0, -2.66, 2.56)),
        orb("flame_core", (0.0, -2.54, 2.7), (0.18, 0.3, 0.18)),
    ]
    return grown(parts, width, height, depth, (skin, dark), grain=4.0)


def unicorn(
    height: Annotated[float, Range(2.0, 2.4)] = 2.2,
    color: Literal["pink", "blue", "gold"] = "pink",
    pose: Grazing = "standing",
) -> Model:
    """A white horse with a golden horn and a bright mane."""
    mane = {"pink": "petal_pink", "blue": "fish_blue", "gold": "fish_yellow"}[color]
    parts = horse_parts("plume_white", mane, pose)
    head = next(part for part in parts if part.finish == "eye")
    y, z = head.at[1] - 0.04, head.at[2] + 0.04
    horn = rod("brass", 0.05, (0.0, y - 0.02, z), (0.0, y - 0.2, z + 0.42), tip=0.012)
    return scaled([*parts, horn], height / 2.1643, "plume_white", grain=GRAIN)


_SMALL, _MYTH = ("animal", "nature"), ("animal", "fantasy")
ASSETS = (
    Asset(crocodile, words=("crocodile", "alligator", "croc"), family="animal", stance="free", tags=(*_SMALL, "swamp")),
    Asset(turtle, words=("turtle", "tortoise", "sea turtle"), family="animal", tags=(*_SMALL, "water")),
    Asset(frog, words=("frog", "toad"), family="animal", tags=(*_SMALL, "water")),
    Asset(snake, words=("snake", "cobra", "python", "viper", "serpent"), family="animal", tags=_SMALL),
    Asset(butterfly, words=("butterfly", "moth"), family="animal", tags=_SMALL),
    Asset(bee, words=("bee", "bumblebee", "ladybird", "ladybug", "dragonfly"), family="animal", tags=_SMALL),
    Asset(snail, words=("snail",), family="animal", tags=_SMALL),
    Asset(dragon, words=("dragon", "wyvern", "fire dragon"), family="animal", stance="free", tags=_MYTH),
    Asset(unicorn, words=("unicorn", "magic horse"), family="animal", stance="free", tags=_MYTH),
)
