"""Birds of farm, sea, wood and warm lands, on their feet or on the wing."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.animals.bird import Bird, Flying, bird_parts
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import scaled
from voxel_weaver.assets.workshop.pieces import rod, rod_pair


def chicken(
    height: Annotated[float, Range(0.4, 0.5)] = 0.45,
    kind: Literal["hen", "rooster", "chick"] = "hen",
    color: Literal["white", "brown", "black"] = "white",
) -> Model:
    """A hen, a rooster with his tail, or a chick."""
    plume = f"plume_{color}"
    if kind == "chick":
        parts, _ = bird_parts(
            Bird("plume_yellow", (0.12, 0.15, 0.12), 0.04, 0.03, 0.11, (0.03, 0.03, 0.025), tail=(0.0, 0.0))
        )
        return scaled(parts, height / 0.535, "plume_yellow")
    tail = "plume_teal" if kind == "rooster" else plume
    frame = Bird(plume, (0.23, 0.32, 0.24), 0.1, 0.1, 0.12, (0.045, 0.055, 0.035), tail=(0.06, 0.12), tail_finish=tail)
    parts, (_, y, z) = bird_parts(frame)
    crest = 1.0 if kind == "hen" else 1.5
    parts += [
        *(orb("comb_red", (0.0, y + 0.03 * n, z + 0.07), (0.03, 0.04, 0.05 * crest)) for n in (-1, 0, 1)),
        orb("comb_red", (0.0, y - 0.06, z - 0.06), (0.04, 0.03, 0.05 * crest)),
    ]
    if kind == "rooster":
        for lean in (-0.05, 0.0, 0.05):
            parts.append(
                rod(
                    "plume_teal",
                    0.03,
                    (lean, 0.12, 0.26),
                    (lean, 0.24, 0.42 - abs(lean)),
                    (lean, 0.34, 0.34 - abs(lean)),
                    tip=0.02,
                )
            )
    return scaled(parts, height / 0.535, plume)


def duck(
    height: Annotated[float, Range(0.34, 0.44)] = 0.39,
    kind: Literal["mallard", "white", "duckling"] = "mallard",
    pose: Literal["standing", "swimming", "flying"] = "standing",
) -> Model:
    plume, crown, breast = {
        "mallard": ("plume_grey", "plume_teal", "plume_brown"),
        "white": ("plume_white", "plume_white", "plume_white"),
        "duckling": ("plume_yellow", "plume_yellow", "plume_yellow"),
    }[kind]
    leg = 0.0 if pose == "swimming" else 0.06
    size = 0.5 if kind == "duckling" else 1.0
    parts, (_, y, z) = bird_parts(
        Bird(
            plume,
            (0.22, 0.36, 0.19),
            leg,
            0.08,
            0.13,
            (0.075, 0.09, 0.03),
            breast=breast,
            crown=crown,
            tail=(0.04, 0.06),
            span=1.5,
        ),
        pose,
    )
    if kind == "mallard" and pose != "flying":
        parts.append(Part(Cylinder(0.06, 0.025), "plume_white", (0.0, y + 0.02, z - 0.085)))
    if pose == "swimming":
        parts = [part for part in parts if part.finish != "beak" or part.at[2] > 0.05]
    return scaled(parts, size * height / 0.395, plume)


def goose(
    height: Annotated[float, Range(0.75, 0.95)] = 0.85,
    kind: Literal["goose", "swan"] = "goose",
    pose: Flying = "standing",
) -> Model:
    """A goose on its feet, or a swan that swims."""
    body = (0.34, 0.58, 0.3)
    swan = kind == "swan"
    frame = Bird(
        "plume_white",
        body,
        0.0 if swan else 0.16,
        0.3,
        0.14,
        (0.06, 0.11, 0.05),
        tail=(0.06, 0.06),
        wing="plume_white" if swan else "plume_grey",
        span=1.8,
    )
    parts, (_, y, z) = bird_parts(frame, pose)
    if pose == "standing":
        parts.append(
            rod(
                "plume_white",
                0.055,
                (0.0, -0.2, 0.3 if swan else 0.4),
                (0.0, y - 0.1, z - 0.22),
                (0.0, y + 0.02, z - 0.02),
                tip=0.045,
            )
        )
    if swan:
        parts = [part for part in parts if part.finish != "beak" or part.at[2] > 0.1]
        parts.append(orb("plume_black", (0.0, y - 0.07, z + 0.01), (0.07, 0.05, 0.05)))
    return scaled(parts, height / 0.83, "plume_white")


def seagull(
    height: Annotated[float, Range(0.36, 0.46)] = 0.4,
    kind: Literal["gull", "pelican", "crow", "pigeon"] = "gull",
    pose: Flying = "standing",
) -> Model:
    plume, wing, tail = {
        "gull": ("plume_white", "plume_grey", "plume_black"),
        "pelican": ("plume_white", "plume_white", "plume_black"),
        "crow": ("plume_black", "plume_black", "plume_black"),
        "pigeon": ("plume_grey", "plume_grey", "plume_blue"),
    }[kind]
    beak = (0.05, 0.22, 0.05) if kind == "pelican" else (0.035, 0.07, 0.035)
    bill = "plume_black" if kind == "crow" else "beak"
    frame = Bird(
        plume,
        (0.19, 0.36, 0.17),
        0.1,
        0.07,
        0.12,
        beak,
        wing=wing,
        tail=(0.08, -0.01),
        tail_finish=tail,
        span=2.2,
        bill=bill,
    )
    parts, (_, y, z) = bird_parts(frame, pose)
    if kind == "pelican":
        parts.append(orb("fish_orange", (0.0, y - 0.13, z - 0.07), (0.05, 0.2, 0.09)))
    return scaled(parts, height / 0.4, (plume, wing))


def eagle(
    height: Annotated[float, Range(0.75, 0.95)] = 0.85,
    kind: Literal["bald", "golden", "vulture"] = "bald",
    pose: Flying = "standing",
) -> Model:
    """A bird of prey: bald, golden, or a vulture."""
    crown = {"bald": "plume_white", "golden": "hide_tan", "vulture": "pig_pink"}[kind]
    frame = Bird(
        "plume_dark",
        (0.32, 0.5, 0.44),
        0.16,
        0.08,
        0.2,
        (0.07, 0.11, 0.08),
        breast="plume_brown",
        crown=crown,
        wing="plume_dark",
        tail=(0.16, -0.16),
        tail_finish="plume_white" if kind == "bald" else "plume_brown",
        span=2.6,
    )
    parts, (_, y, z) = bird_parts(frame, pose)
    parts.append(orb("beak", (0.0, y - 0.18, z - 0.08), (0.05, 0.05, 0.07)))
    if kind == "vulture" and pose == "standing":
        parts.append(Part(Lathe(((0.14, 0.0), (0.15, 0.05), (0.1, 0.08))), "plume_white", (0.0, y + 0.04, z - 0.17)))
    return scaled(parts, height / 0.78, ("plume_dark", "plume_brown"))


def owl(
    height: Annotated[float, Range(0.4, 0.52)] = 0.46,
    color: Literal["brown", "white", "grey"] = "brown",
) -> Model:
    plume = f"plume_{color}"
    pale = "hide_cream" if color == "brown" else "plume_white" if color == "grey" else "plume_grey"
    parts = [
        lump(plume, (0.0, 0.02, 0.18), (0.26, 0.24, 0.34), 0.75),
        lump(pale, (0.0, -0.07, 0.16), (0.18, 0.12, 0.26), 0.8),
        lump(plume, (0.0, 0.0, 0.38), (0.28, 0.24, 0.2), 0.7),
        *pair(pale, (0.066, -0.105, 0.39), (0.13, 0.06, 0.13)),
        *pair("pollen", (0.066, -0.13, 0.39), (0.085, 0.04, 0.085)),
        *pair("eye", (0.066, -0.146, 0.39), (0.05, 0.03, 0.05)),
        Part(Cylinder(0.025, 0.05, 0.006), "beak", (0.0, -0.125, 0.36), (120.0, 0.0, 0.0)),
        *pair(plume, (0.14, 0.03, 0.18), (0.07, 0.2, 0.28)),
        *(
            Part(
                Prism(((-0.035, 0.0), (0.035, 0.0), (side * 0.02, 0.08)), 0.04),
                plume,
                (side * 0.09, 0.02, 0.455),
                (90.0, 0.0, 0.0),
            )
            for side in (-1, 1)
        ),
        *pair("beak", (0.06, -0.06, 0.014), (0.08, 0.1, 0.03)),
        rod(plume, 0.07, (0.0, 0.08, 0.12), (0.0, 0.18, 0.03), tip=0.05),
    ]
    return scaled(parts, height / 0.5422, plume)


def parrot(
    height: Annotated[float, Range(0.42, 0.56)] = 0.48,
    color: Literal["red", "green", "blue", "yellow"] = "red",
    pose: Flying = "standing",
) -> Model:
    plume = f"plume_{color}"
    wing = "plume_blue" if color in ("red", "yellow") else "plume_yellow"
    frame = Bird(
        plume,
        (0.19, 0.24, 0.28),
        0.06,
        0.05,
        0.16,
        (0.07, 0.06, 0.08),
        wing=wing,
        tail=(0.16, -0.2),
        tail_finish=wing,
        feet="plume_grey",
        bill="eye",
        span=2.0,
    )
    parts, (_, y, z) = bird_parts(frame, pose)
    parts += [
        *pair("plume_white", (0.055, y - 0.045, z - 0.01), (0.05, 0.08, 0.09)),
        *pair("eye", (0.075, y - 0.05, z + 0.02), (0.03, 0.035, 0.035)),
    ]
    return scaled(parts, height / 0.47, plume)


def flamingo(
    height: Annotated[float, Range(1.2, 1.5)] = 1.35,
    pose: Literal["standing", "feeding"] = "standing",
) -> Model:
    """Pink, on thin legs, with its neck in an S; or with its head at the water."""
    high = (0.0, -0.5, 1.28) if pose == "standing" else (0.0, -0.42, 0.16)
    bend = ((0.0, -0.34, 0.86), (0.0, -0.3, 1.1)) if pose == "standing" else ((0.0, -0.48, 0.7), (0.0, -0.5, 0.4))
    parts = [
        orb("plume_pink", (0.0, 0.04, 0.76), (0.32, 0.52, 0.32)),
        *pair("coral_pink", (0.14, 0.08, 0.78), (0.1, 0.46, 0.24)),
        rod("plume_pink", 0.05, (0.0, -0.16, 0.8), *bend, high, tip=0.045),
        orb("plume_pink", high, (0.13, 0.17, 0.13)),
        rod("plume_white", 0.04, (0.0, high[1] - 0.06, high[2]), (0.0, high[1] - 0.15, high[2] - 0.03)),
        rod("eye", 0.04, (0.0, high[1] - 0.14, high[2] - 0.02), (0.0, high[1] - 0.17, high[2] - 0.12), tip=0.02),
        *pair("eye", (0.055, high[1] - 0.03, high[2] + 0.02), (0.03, 0.035, 0.035)),
        rod("coral_pink", 0.09, (0.0, 0.24, 0.78), (0.0, 0.4, 0.7), tip=0.04),
        *(Part(Cylinder(0.02, 0.66), "coral_pink", (side * 0.07, 0.04, 0.0)) for side in (-1, 1)),
        *pair("coral_pink", (0.07, 0.0, 0.015), (0.1, 0.14, 0.03)),
    ]
    return scaled(parts, height / 1.345, ("plume_pink", "coral_pink"))


def penguin(
    height: Annotated[float, Range(0.7, 1.05)] = 0.85,
    kind: Literal["adult", "chick"] = "adult",
    pose: Literal["standing", "sliding"] = "standing",
) -> Model:
    """Upright in its coat, or on its belly."""
    coat = "plume_black" if kind == "adult" else "plume_grey"
    if pose == "sliding":
        parts = [
            orb(coat, (0.0, 0.0, 0.18), (0.36, 0.74, 0.34)),
            orb("plume_white", (0.0, -0.04, 0.13), (0.32, 0.66, 0.26)),
            orb(coat, (0.0, -0.42, 0.25), (0.24, 0.26, 0.24)),
            Part(Cylinder(0.035, 0.13, 0.01), "beak", (0.0, -0.52, 0.25), (90.0, 0.0, 0.0)),
            *pair("eye", (0.1, -0.48, 0.29), (0.04, 0.05, 0.05)),
            *(lump(coat, (side * 0.26, -0.06, 0.16), (0.26, 0.14, 0.06), 0.7) for side in (-1, 1)),
            *pair("beak", (0.1, 0.4, 0.1), (0.1, 0.16, 0.06)),
        ]
        return scaled(parts, height / 0.85, coat)
    parts = [
        lump(coat, (0.0, 0.03, 0.36), (0.38, 0.34, 0.66), 0.8),
        lump("plume_white", (0.0, -0.06, 0.34), (0.3, 0.26, 0.56), 0.85),
        orb(coat, (0.0, 0.0, 0.72), (0.26, 0.26, 0.26)),
        *pair("plume_yellow" if kind == "adult" else "plume_white", (0.1, -0.02, 0.66), (0.08, 0.14, 0.1)),
        Part(Cylinder(0.035, 0.12, 0.01), "beak", (0.0, -0.1, 0.71), (96.0, 0.0, 0.0)),
        *pair("plume_white", (0.075, -0.09, 0.75), (0.07, 0.06, 0.08)),
        *pair("eye", (0.08, -0.115, 0.75), (0.04, 0.03, 0.05)),
        *rod_pair(coat, 0.055, (0.17, 0.02, 0.56), (0.24, 0.0, 0.36), (0.27, -0.02, 0.22), tip=0.03),
        *pair("beak", (0.09, -0.09, 0.025), (0.15, 0.2, 0.05)),
        orb(coat, (0.0, 0.2, 0.08), (0.16, 0.14, 0.12)),
    ]
    return scaled(parts, height / 0.85 * (0.6 if kind == "chick" else 1.0), coat)


def ostrich(
    height: Annotated[float, Range(1.9, 2.4)] = 2.1,
) -> Model:
    """The tallest of birds: long legs, a black coat, a bare neck."""
    frame = Bird(
        "plume_black",
        (0.56, 0.8, 0.52),
        0.86,
        0.62,
        0.17,
        (0.09, 0.12, 0.05),
        crown="pig_pink",
        wing="plume_black",
        tail=(0.08, 0.02),
        tail_finish="plume_white",
        feet="pig_pink",
    )
    parts, _ = bird_parts(frame)
    return scaled(parts, height / 2.085, "plume_black", grain=2.0)


_FARM, _WILD = ("animal", "farm"), ("animal", "nature")
ASSETS = (
    Asset(
        chicken, words=("chicken", "hen", "rooster", "chick", "cock", "cockerel", "turkey"), family="bird", tags=_FARM
    ),
    Asset(duck, words=("duck", "mallard", "duckling"), family="bird", tags=(*_FARM, "water")),
    Asset(goose, words=("goose", "swan"), family="bird", tags=(*_FARM, "water")),
    Asset(
        seagull,
        words=("seagull", "gull", "pelican", "crow", "raven", "pigeon", "dove", "albatross"),
        family="bird",
        tags=(*_WILD, "beach"),
    ),
    Asset(
        eagle,
        words=("eagle", "hawk", "falcon", "vulture", "bald eagle", "golden eagle", "buzzard"),
        family="bird",
        tags=_WILD,
    ),
    Asset(owl, words=("owl", "snowy owl", "barn owl"), family="bird", tags=_WILD),
    Asset(parrot, words=("parrot", "macaw", "toucan", "cockatoo"), family="bird", tags=(*_WILD, "jungle")),
    Asset(flamingo, words=("flamingo", "heron", "stork", "crane bird"), family="bird", tags=(*_WILD, "water")),
    Asset(penguin, words=("penguin", "emperor penguin"), family="bird", tags=(*_WILD, "snow")),
    Asset(ostrich, words=("ostrich", "emu"), family="bird", tags=(*_WILD, "savanna")),
)
