"""Animals of the water: fish, sharks, whales, dolphins, octopus, crabs, starfish, jellyfish, seals."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.animals.beast import lump, orb, pair
from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.nature.growth import polar
from voxel_weaver.assets.workshop.building import grown, scaled
from voxel_weaver.assets.workshop.pieces import profile, rod, rod_pair

_COLORS = {
    "orange": "fish_orange",
    "blue": "fish_blue",
    "yellow": "fish_yellow",
    "red": "coral_red",
    "violet": "coral_violet",
}


def fish(
    width: Annotated[float, Range(0.11, 0.15)] = 0.13,
    depth: Annotated[float, Range(0.38, 0.5)] = 0.44,
    height: Annotated[float, Range(0.28, 0.36)] = 0.32,
    kind: Literal["clown", "reef", "angel"] = "clown",
    color: Literal["orange", "blue", "yellow", "red", "violet"] = "orange",
) -> Model:
    """A fish of the reef: banded, plain with a bright tail, or tall and flat."""
    body = _COLORS[color]
    fin = "plume_black" if kind == "clown" else "fish_yellow" if color != "yellow" else "fish_blue"
    tall = 0.3 if kind == "angel" else 0.22
    middle = 0.16
    parts = [
        orb(body, (0.0, -0.04, middle), (0.12, 0.34, tall)),
        profile(
            body,
            ((0.1, middle - 0.02), (0.24, middle - 0.12), (0.21, middle), (0.24, middle + 0.12), (0.1, middle + 0.02)),
            (-0.018, 0.018),
        ),
        profile(
            fin,
            (
                (-0.1, middle + 0.4 * tall),
                (0.1, middle + 0.36 * tall),
                (0.12, middle + 0.62 * tall),
                (-0.02, middle + 0.6 * tall),
            ),
            (-0.014, 0.014),
        ),
        profile(
            fin,
            (
                (-0.02, middle - 0.6 * tall),
                (0.12, middle - 0.66 * tall),
                (0.08, middle - 0.3 * tall),
                (-0.06, middle - 0.36 * tall),
            ),
            (-0.014, 0.014),
        ),
        *pair("plume_white", (0.045, -0.14, middle + 0.03), (0.04, 0.06, 0.06)),
        *pair("eye", (0.056, -0.145, middle + 0.03), (0.03, 0.035, 0.035)),
        *(lump(fin, (side * 0.065, -0.02, middle - 0.03), (0.02, 0.08, 0.06), 0.6) for side in (-1, 1)),
    ]
    bands = {
        "clown": (("plume_white", -0.08), ("plume_white", 0.06)),
        "reef": (("plume_black", -0.1),),
        "angel": (("plume_white", -0.1), (fin, 0.0), ("plume_white", 0.08)),
    }
    for finish, y in bands[kind]:
        share = 1 - ((y + 0.04) / 0.17) ** 2
        parts.append(lump(finish, (0.0, y, middle), (0.126 * share**0.5, 0.035, tall * 1.03 * share**0.5), 0.9))
    return grown(parts, width, height, depth, body)


def shark(
    width: Annotated[float, Range(1.1, 1.5)] = 1.3,
    depth: Annotated[float, Range(2.8, 3.8)] = 3.3,
    height: Annotated[float, Range(1.05, 1.4)] = 1.2,
) -> Model:
    """A torpedo with a tall back fin, a crescent tail and a white belly."""
    parts = [
        Part(
            Lathe(((0.06, 0.0), (0.2, 0.3), (0.36, 0.9), (0.38, 1.4), (0.2, 2.5), (0.08, 3.0))),
            "shark_grey",
            (0.0, -1.6, 0.44),
            (-90.0, 0.0, 0.0),
        ),
        orb("shark_belly", (0.0, -0.5, 0.23), (0.5, 1.9, 0.44)),
        profile("shark_grey", ((-0.3, 0.7), (0.25, 0.7), (0.34, 1.2), (0.1, 1.14)), (-0.05, 0.05)),
        profile("shark_grey", ((1.25, 0.4), (1.7, 0.1), (1.56, 0.5), (1.76, 1.14), (1.3, 0.56)), (-0.05, 0.05)),
        Part(
            Prism(((0.0, -0.2), (0.62, 0.1), (0.56, 0.24), (0.0, 0.24)), 0.09),
            "shark_grey",
            (0.26, -0.5, 0.26),
            (0.0, 14.0, 0.0),
        ),
        Part(
            Prism(((0.0, 0.24), (-0.56, 0.24), (-0.62, 0.1), (0.0, -0.2)), 0.09),
            "shark_grey",
            (-0.26, -0.5, 0.26),
            (0.0, -14.0, 0.0),
        ),
        *pair("eye", (0.22, -1.2, 0.52), (0.06, 0.1, 0.1)),
        lump("plume_black", (0.0, -1.22, 0.24), (0.3, 0.12, 0.05), 0.5),
        *(
            lump("hide_elephant_dark", (side * 0.33, -0.78 + 0.09 * n, 0.46), (0.03, 0.03, 0.2), 0.4)
            for side in (-1, 1)
            for n in range(3)
        ),
    ]
    return grown(parts, width, height, depth, ("shark_grey",), grain=2.0)


def whale(
    width: Annotated[float, Range(3.4, 4.6)] = 4.0,
    depth: Annotated[float, Range(7.5, 10.0)] = 8.6,
    height: Annotated[float, Range(2.3, 3.2)] = 2.7,
    kind: Literal["blue", "orca", "sperm"] = "blue",
) -> Model:
    """A whale: blue, a black and white orca, or a blunt-headed sperm whale."""
    back, belly = {
        "blue": ("whale_blue", "whale_belly"),
        "orca": ("plume_black", "plume_white"),
        "sperm": ("hide_elephant", "hide_elephant_dark"),
    }[kind]
    head = (1.9, 2.4, 1.9) if kind == "sperm" else (1.9, 2.2, 1.6)
    parts = [
        orb(back, (0.0, -0.8, 1.2), (2.3, 5.4, 2.3)),
        lump(back, (0.0, -2.5, 1.2), head, 0.5 if kind == "sperm" else 0.8),
        orb(belly, (0.0, -1.2, 0.85), (2.0, 4.6, 1.7)),
        rod(back, 0.9, (0.0, 0.8, 1.2), (0.0, 2.6, 1.5), (0.0, 3.8, 1.9), tip=0.26),
        Part(
            Prism(((0.0, -0.5), (1.5, 0.3), (1.3, 0.7), (0.0, 0.4), (-1.3, 0.7), (-1.5, 0.3)), 0.24),
            back,
            (0.0, 4.0, 1.85),
        ),
        Part(Prism(((0.0, -0.4), (1.3, 0.3), (1.1, 0.6), (0.0, 0.4)), 0.24), back, (0.9, -1.4, 0.8), (0.0, 18.0, 0.0)),
        Part(
            Prism(((0.0, 0.4), (-1.1, 0.6), (-1.3, 0.3), (0.0, -0.4)), 0.24), back, (-0.9, -1.4, 0.8), (0.0, -18.0, 0.0)
        ),
        *pair("eye", (1.0 if kind != "sperm" else 0.96, -2.5, 1.2), (0.14, 0.2, 0.2)),
    ]
    if kind == "orca":
        parts += [
            *pair("plume_white", (0.92, -2.2, 1.6), (0.3, 0.8, 0.36)),
            profile(back, ((-0.5, 2.2), (0.4, 2.2), (0.6, 3.5), (0.3, 3.5)), (-0.12, 0.12)),
        ]
    else:
        parts.append(profile(back, ((0.9, 1.9), (1.7, 1.8), (1.6, 2.2)), (-0.1, 0.1)))
    if kind == "blue":
        parts += [
            rod("whale_blue", 0.06, (x, -3.1, 0.42), (x, -2.2, 0.1), (x, -0.9, 0.02)) for x in (-0.5, -0.17, 0.17, 0.5)
        ]
    return grown(parts, width, height, depth, (back,), grain=5.0)


def dolphin(
    width: Annotated[float, Range(0.8, 1.1)] = 0.95,
    depth: Annotated[float, Range(1.9, 2.5)] = 2.2,
    height: Annotated[float, Range(0.75, 1.05)] = 0.9,
    pose: Literal["swimming", "leaping"] = "swimming",
) -> Model:
    """A dolphin, level or in an arc."""
    rise = 0.5 if pose == "leaping" else 0.06

    def level(y: float) -> float:
        return 0.36 + rise * (1 - (y / 1.1) ** 2)

    spine = [(0.0, y, level(y)) for y in (-0.75, -0.4, 0.0, 0.4, 0.75, 1.05)]
    parts = [
        rod("dolphin_grey", 0.24, spine[1], *spine[2:], tip=0.07),
        rod("dolphin_grey", 0.24, spine[2], spine[1], spine[0], tip=0.16),
        orb("dolphin_grey", (0.0, -0.78, level(-0.8)), (0.36, 0.42, 0.36)),
        rod("dolphin_grey", 0.085, (0.0, -0.86, level(-0.86) - 0.03), (0.0, -1.16, level(-1.1) - 0.05), tip=0.06),
        orb("shark_belly", (0.0, -0.36, level(-0.36) - 0.1), (0.36, 1.0, 0.32)),
        profile(
            "dolphin_grey",
            ((0.0, level(0.0) + 0.18), (0.34, level(0.3) + 0.16), (0.36, level(0.0) + 0.44), (0.26, level(0.0) + 0.42)),
            (-0.03, 0.03),
        ),
        Part(
            Prism(((0.0, -0.16), (0.4, 0.14), (0.34, 0.22), (0.0, 0.1), (-0.34, 0.22), (-0.4, 0.14)), 0.07),
            "dolphin_grey",
            (0.0, 1.08, level(1.05) - 0.03),
        ),
        *rod_pair(
            "dolphin_grey", 0.075, (0.16, -0.46, level(-0.46) - 0.1), (0.38, -0.3, level(-0.46) - 0.26), tip=0.035
        ),
        *pair("eye", (0.165, -0.82, level(-0.82) + 0.03), (0.04, 0.06, 0.06)),
    ]
    return grown(parts, width, height, depth, ("dolphin_grey",), grain=2.0)


def octopus(
    width: Annotated[float, Range(0.9, 1.3)] = 1.1,
    height: Annotated[float, Range(0.55, 0.8)] = 0.66,
    color: Literal["coral", "violet", "blue"] = "coral",
) -> Model:
    """A round head with large eyes on eight curling arms."""
    skin, pale = {
        "coral": ("octopus_coral", "octopus_light"),
        "violet": ("coral_violet", "lavender_light"),
        "blue": ("fish_blue", "plume_grey"),
    }[color]
    parts = [
        Part(Ellipsoid(0.46, 0.48, 0.5), skin, (0.0, 0.04, 0.16)),
        Part(Ellipsoid(0.4, 0.4, 0.2), skin, (0.0, 0.0, 0.06)),
        *pair("plume_white", (0.12, -0.18, 0.36), (0.13, 0.1, 0.14)),
        *pair("eye", (0.125, -0.215, 0.36), (0.075, 0.05, 0.085)),
    ]
    for index in range(8):
        turn = 45.0 * index + 22.5
        way = (
            polar(0.12, turn, 0.16),
            polar(0.3, turn, 0.09),
            polar(0.46, turn + 10.0, 0.06),
            polar(0.52, turn + 28.0, 0.13),
            polar(0.44, turn + 36.0, 0.18),
        )
        parts.append(rod(skin, 0.08, *way, tip=0.035))
        parts.append(orb(pale, polar(0.34, turn - 6.0, 0.05), (0.07, 0.07, 0.06)))
    return grown(parts, width, height, main=(skin,), grain=2.0)


def crab(
    width: Annotated[float, Range(0.3, 0.44)] = 0.36,
    height: Annotated[float, Range(0.17, 0.24)] = 0.2,
) -> Model:
    """A crab that raises its claws."""
    parts = [
        lump("crab_red", (0.0, 0.0, 0.1), (0.24, 0.18, 0.1), 0.7),
        lump("crab_light", (0.0, -0.01, 0.07), (0.2, 0.16, 0.07), 0.7),
        *pair("plume_white", (0.04, -0.08, 0.18), (0.035, 0.035, 0.04)),
        *pair("eye", (0.04, -0.094, 0.182), (0.022, 0.016, 0.024)),
        *rod_pair("crab_red", 0.009, (0.04, -0.07, 0.13), (0.04, -0.08, 0.18)),
        *rod_pair("crab_red", 0.018, (0.1, -0.06, 0.11), (0.19, -0.12, 0.1), (0.17, -0.16, 0.14)),
        *pair("crab_red", (0.17, -0.16, 0.17), (0.09, 0.07, 0.1)),
        *pair("crab_light", (0.15, -0.19, 0.2), (0.03, 0.03, 0.06)),
        *(
            leg
            for n in range(3)
            for leg in rod_pair(
                "crab_red",
                0.013,
                (0.1, -0.03 + 0.05 * n, 0.09),
                (0.19, -0.05 + 0.08 * n, 0.12),
                (0.22, -0.05 + 0.1 * n, 0.0),
            )
        ),
    ]
    return grown(parts, width, height, main=("crab_red",))


def starfish(
    width: Annotated[float, Range(0.26, 0.4)] = 0.32,
    height: Annotated[float, Range(0.05, 0.08)] = 0.06,
    color: Literal["orange", "red", "violet"] = "orange",
) -> Model:
    skin = {"orange": "starfish", "red": "coral_red", "violet": "coral_violet"}[color]
    parts = [Part(Ellipsoid(0.13, 0.13, 0.06), skin)]
    for index in range(5):
        turn = 72.0 * index + 90.0
        parts.append(rod(skin, 0.035, polar(0.02, turn, 0.025), polar(0.16, turn, 0.02), tip=0.015))
        parts += [
            orb("starfish_light", polar(radius, turn, 0.05 - 0.12 * radius), (0.02, 0.02, 0.02))
            for radius in (0.05, 0.09, 0.13)
        ]
    return grown(parts, width, height, main=(skin,))


def seashell(
    width: Annotated[float, Range(0.12, 0.2)] = 0.16,
    height: Annotated[float, Range(0.06, 0.1)] = 0.08,
    kind: Literal["scallop", "conch"] = "scallop",
) -> Model:
    """A fan-shaped shell, or a wound one."""
    if kind == "conch":
        whorls = ((0.0, 0.05, 0.085), (0.055, 0.045, 0.066), (0.1, 0.038, 0.048), (0.135, 0.03, 0.03))
        parts = [orb("pale_flesh", (x, 0.0, z), (0.07, size, size)) for x, z, size in whorls]
        parts.append(orb("coral_pink", (-0.02, -0.03, 0.03), (0.07, 0.05, 0.04)))
        return grown(parts, width, height, main=("pale_flesh",))
    ribs = [
        rod(
            "pale_flesh" if n % 2 else "coral_orange",
            0.016,
            (0.0, 0.05, 0.02),
            (0.03 * (n - 3) * 0.6, -0.02, 0.05),
            (0.03 * (n - 3), -0.07, 0.018),
            tip=0.018,
        )
        for n in range(7)
    ]
    parts = [
        Part(Ellipsoid(0.18, 0.14, 0.05), "coral_orange", (0.0, -0.02, 0.0)),
        *ribs,
        lump("pale_flesh", (0.0, 0.06, 0.018), (0.07, 0.03, 0.035), 0.5),
    ]
    return grown(parts, width, height, main=("coral_orange",))


def jellyfish(
    width: Annotated[float, Range(0.4, 0.6)] = 0.5,
    height: Annotated[float, Range(0.7, 1.0)] = 0.85,
    color: Literal["pink", "blue", "violet"] = "pink",
) -> Model:
    """A bell with trailing arms."""
    bell = {"pink": "jelly", "blue": "crystal_blue", "violet": "crystal_violet"}[color]
    parts = [
        Part(Lathe(((0.17, 0.04), (0.25, 0.0), (0.24, 0.1), (0.17, 0.22), (0.05, 0.28))), bell, (0.0, 0.0, 0.56)),
        Part(Lathe(((0.16, 0.0), (0.18, 0.05))), "jelly_light", (0.0, 0.0, 0.53)),
        *(orb("jelly_light", polar(0.19, 60.0 * n, 0.7), (0.08, 0.08, 0.08)) for n in range(6)),
    ]
    for index in range(8):
        turn, low = 45.0 * index, 0.14 * (index % 3)
        parts.append(
            rod(
                bell if index % 2 else "jelly_light",
                0.025,
                polar(0.16, turn, 0.58),
                polar(0.2, turn + 14.0, 0.38),
                polar(0.13, turn + 4.0, 0.2),
                polar(0.17, turn + 14.0, low),
                tip=0.014,
            )
        )
    return grown(parts, width, height, main=(bell,))


def seal(
    height: Annotated[float, Range(0.68, 0.85)] = 0.76,
    kind: Literal["seal", "walrus"] = "seal",
) -> Model:
    """A seal with its head raised, or a walrus with tusks."""
    skin = "hide_elephant" if kind == "seal" else "hide_brown"
    broad = 1.0 if kind == "seal" else 1.3
    parts = [
        rod(skin, 0.22 * broad, (0.0, 0.1, 0.25 * broad), (0.0, 0.7, 0.16), tip=0.12),
        orb(skin, (0.0, 0.02, 0.27 * broad), (0.56 * broad, 0.8, 0.54 * broad)),
        rod(skin, 0.2 * broad, (0.0, -0.2, 0.34), (0.0, -0.36, 0.58), tip=0.16 * broad),
        orb(skin, (0.0, -0.4, 0.64), (0.34 * broad, 0.36, 0.32)),
        *pair("hide_white", (0.06 * broad, -0.56, 0.58), (0.13, 0.1, 0.11)),
        orb("eye", (0.0, -0.6, 0.63), (0.08, 0.05, 0.06)),
        *pair("eye", (0.11 * broad, -0.53, 0.7), (0.07, 0.06, 0.08)),
        *rod_pair(skin, 0.08, (0.2 * broad, -0.14, 0.2), (0.36 * broad, -0.26, 0.04), tip=0.06),
        *rod_pair(skin, 0.08, (0.06, 0.66, 0.14), (0.2, 0.92, 0.07), tip=0.06),
    ]
    if kind == "walrus":
        parts += rod_pair("ivory_horn", 0.035, (0.08, -0.58, 0.56), (0.09, -0.62, 0.26), tip=0.02)
    return scaled(parts, height / 0.8069, skin, grain=2.0)


_SEA = ("animal", "water", "reef")
ASSETS = (
    Asset(
        fish,
        words=("reef fish", "clownfish", "angelfish", "tropical fish", "salmon", "trout", "carp", "koi"),
        family="fish",
        tags=_SEA,
    ),
    Asset(shark, words=("shark", "great white shark"), family="fish", stance="free", tags=_SEA),
    Asset(
        whale,
        words=("whale", "orca", "blue whale", "sperm whale", "killer whale"),
        family="fish",
        stance="free",
        tags=_SEA,
    ),
    Asset(dolphin, words=("dolphin", "porpoise"), family="fish", stance="free", tags=_SEA),
    Asset(octopus, words=("octopus", "squid", "kraken"), family="animal", tags=_SEA),
    Asset(crab, words=("crab", "lobster"), family="animal", tags=(*_SEA, "beach")),
    Asset(starfish, words=("starfish", "sea star"), family="animal", tags=(*_SEA, "beach")),
    Asset(
        seashell,
        words=("seashell", "sea shell", "conch", "scallop shell", "conch shell"),
        family="shell",
        tags=(*_SEA, "beach"),
    ),
    Asset(jellyfish, words=("jellyfish", "jelly fish"), family="animal", tags=_SEA),
    Asset(seal, words=("seal", "walrus", "sea lion"), family="animal", stance="free", tags=(*_SEA, "snow")),
)
