"""Plants that live with people: in pots, in vases, hanging. What grows wild is elsewhere."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.hollows import ring
from voxel_weaver.assets.workshop.pieces import column, rod
from voxel_weaver.scene.layout import Support


def _pot(radius: float, height: float, finish: str) -> list[Part]:
    return [
        column(finish, radius * 0.74, 0.0, height, top=radius * 0.94),
        column(finish, radius, height - 0.06 * (height / 0.24), height),
        column("soil", radius * 0.86, height - 0.02, height + 0.006),
    ]


def _spread(count: int, reach: float, turn: float = 0.0) -> list[tuple[float, float]]:
    angles = [math.tau * index / count + turn for index in range(count)]
    return [(reach * math.cos(angle), reach * math.sin(angle)) for angle in angles]


def _leafy(radius: float, base: float, top: float) -> list[Part]:
    """A ficus: a bark stem and a full crown."""
    crown = top - base
    parts = [column("bark", radius * 0.13, base - 0.02, base + crown * 0.6)]
    shades = ("leaf_dark", "leaf", "leaf_light")
    for index, (x, y) in enumerate(_spread(5, radius * 0.46, 0.4)):
        size = radius * 1.16
        z = base + crown * (0.16 + 0.12 * (index % 3))
        parts.append(Part(Blob(size, size, size, index + 1, 0.3), shades[index % 3], (x, y, z)))
    parts.append(Part(Blob(radius * 1.2, radius * 1.2, crown * 0.5, 9, 0.3), "leaf", (0.0, 0.0, top - crown * 0.5)))
    parts.append(Part(Ellipsoid(radius * 2, radius * 2, crown * 0.34), "leaf_dark", (0.0, 0.0, base + crown * 0.3)))
    return parts


def _tall(radius: float, base: float, top: float) -> list[Part]:
    """A snake plant: upright swords with pale edges."""
    parts = []
    heights = (1.0, 0.84, 0.92, 0.7, 0.78, 0.6, 0.66)
    spots = [(0.0, 0.0), *_spread(6, radius * 0.44, 0.3)]
    lean = radius - 0.02
    for index, ((x, y), share) in enumerate(zip(spots, heights, strict=True)):
        out = lean / (radius * 0.44) if index else 0.0
        tip = (x * out, y * out, base + (top - base) * share - 0.012)
        finish = "leaf" if index % 2 else "leaf_dark"
        parts.append(
            rod(
                finish,
                radius * 0.2,
                (x, y, base - 0.02),
                (x * (1 + out) / 2, y * (1 + out) / 2, (base + tip[2]) / 2),
                tip,
                tip=0.012,
            )
        )
        parts.append(
            rod("leaf_light", 0.014, (x * 1.1, y * 1.1 - radius * 0.14, base), (tip[0], tip[1] * 0.96, tip[2] - 0.03))
        )
    return parts


def _fern(radius: float, base: float, top: float) -> list[Part]:
    """Fronds in two rings that rise and fall over the rim."""
    parts = []
    for tier, (count, reach, lift, drop) in enumerate(((9, radius - 0.03, 0.66, 0.3), (6, radius * 0.6, 0.98, 0.76))):
        for index, (x, y) in enumerate(_spread(count, reach, tier * 0.3)):
            middle = base + (top - base) * lift
            end = base + (top - base) * drop
            finish = ("leaf", "leaf_light", "leaf_dark")[(index + tier) % 3]
            parts.append(
                rod(
                    finish,
                    0.03,
                    (x * 0.08, y * 0.08, base - 0.01),
                    (x * 0.5, y * 0.5, middle - 0.03),
                    (x, y, end),
                    tip=0.018,
                )
            )
            parts.append(
                Part(Ellipsoid(0.1, 0.1, 0.05), finish, (x * 0.62, y * 0.62, middle * 0.72 + end * 0.28 - 0.03))
            )
    return parts


def _cactus(radius: float, base: float, top: float) -> list[Part]:
    """A column with two arms and a flower."""
    girth = radius * 0.46
    body = top - 0.04
    arm = radius - girth * 0.55
    parts = [
        column("cactus", girth, base - 0.02, body - girth * 0.6),
        Part(Ellipsoid(girth * 2, girth * 2, girth * 1.4), "cactus", (0.0, 0.0, body - girth * 1.3)),
        rod(
            "cactus",
            girth * 0.55,
            (girth * 0.6, 0, base + (body - base) * 0.34),
            (arm, 0, base + (body - base) * 0.38),
            (arm, 0, base + (body - base) * 0.68),
        ),
        rod(
            "cactus",
            girth * 0.5,
            (-girth * 0.6, 0, base + (body - base) * 0.5),
            (-arm, 0, base + (body - base) * 0.54),
            (-arm, 0, base + (body - base) * 0.84),
        ),
        Part(Ellipsoid(girth * 1.1, girth * 1.1, 0.06), "petal_pink", (0.0, 0.0, top - 0.06)),
        Part(Ellipsoid(girth * 0.5, girth * 0.5, 0.03), "petal_yellow", (0.0, 0.0, top - 0.03)),
    ]
    for angle in (-1.9, -1.57, -1.24):
        x, y = girth * math.cos(angle), girth * math.sin(angle)
        parts.append(rod("leaf_light", 0.012, (x, y, base), (x, y, body - girth * 0.9)))
    return parts


def _flowering(radius: float, base: float, top: float) -> list[Part]:
    """A mound of leaves under round blossoms."""
    rise = top - base
    parts = [Part(Blob(radius * 2, radius * 2, rise * 0.84, 4, 0.2), "leaf", (0.0, 0.0, base - 0.02))]
    colors = ("petal_pink", "petal_yellow", "petal_white", "petal_red", "petal_violet")
    size = radius * 0.52
    spots = [(0.0, 0.0, top - size), *((x, y, base + rise * 0.42) for x, y in _spread(6, radius * 0.88, 0.2))]
    for index, (x, y, z) in enumerate(spots):
        finish = colors[index % len(colors)]
        parts.append(column("leaf_dark", radius * 0.06, base + rise * 0.2, z + size * 0.4, (x * 0.8, y * 0.8)))
        parts.append(Part(Ellipsoid(size, size, size), finish, (x, y, z)))
    return parts


_KINDS = {"leafy": _leafy, "tall": _tall, "fern": _fern, "cactus": _cactus, "flowering": _flowering}


def potted_plant(
    width: Annotated[float, Range(0.4, 0.52)] = 0.46,
    height: Annotated[float, Range(0.7, 1.2)] = 0.9,
    kind: Literal["leafy", "tall", "fern", "cactus", "flowering"] = "leafy",
) -> Model:
    pot = min(0.3, height * 0.3)
    parts = _KINDS[kind](width / 2, pot, height)
    return built([*_pot(width * 0.32, pot, "glaze_second"), *parts], "glaze_second", size=(width, width, height))


def small_plant(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
    kind: Literal["succulent", "cactus", "herb", "flowering"] = "succulent",
) -> Model:
    """A plant for a desk or a sill."""
    radius, pot = width / 2, 0.1
    pots = [
        column("terracotta", radius * 0.56, 0.0, pot, top=radius * 0.74),
        column("terracotta", radius * 0.82, pot - 0.03, pot),
        column("soil", radius * 0.7, pot - 0.01, pot + 0.004),
    ]
    if kind == "cactus":
        grown = _small_cactus(radius, pot, height)
    elif kind == "herb":
        grown = _herbs(radius, pot, height)
    elif kind == "flowering":
        grown = _flowering(radius, pot, height)
    else:
        grown = _rosette(radius, pot, height)
    return built([*pots, *grown], "terracotta", size=(width, width, height))


def _herbs(radius: float, base: float, top: float) -> list[Part]:
    """Sprigs with leaves all the way up."""
    parts = [Part(Blob(radius * 1.3, radius * 1.3, (top - base) * 0.5, 3, 0.3), "leaf", (0.0, 0.0, base - 0.006))]
    for index, (x, y) in enumerate([(0.0, 0.0), *_spread(6, radius * 0.66, 0.3)]):
        tall = top - 0.014 * (index * 2 % 5)
        parts.append(rod("leaf_dark", 0.008, (x * 0.3, y * 0.3, base), (x, y, tall - 0.02)))
        for step in range(3):
            side = (0.011, -0.011)[step % 2]
            z = base + (tall - base) * (0.4 + 0.2 * step) - 0.02
            finish = "leaf_light" if (index + step) % 2 else "leaf"
            parts.append(Part(Ellipsoid(0.044, 0.044, 0.03), finish, (x + side, y - side, min(z, tall - 0.03))))
        parts.append(Part(Ellipsoid(0.036, 0.036, 0.036), "leaf_light", (x, y, tall - 0.036)))
    return parts


def _small_cactus(radius: float, base: float, top: float) -> list[Part]:
    ball = radius * 1.24
    parts = [Part(Ellipsoid(ball, ball, top - base - 0.02), "cactus", (0.0, 0.0, base - 0.01))]
    for x, y in _spread(8, ball * 0.48, 0.2):
        parts.append(
            rod(
                "leaf_light",
                0.007,
                (x * 0.7, y * 0.7, base + 0.012),
                (x, y, (base + top) / 2 - 0.01),
                (x * 0.6, y * 0.6, top - 0.05),
            )
        )
    parts += [
        Part(Ellipsoid(0.06, 0.06, 0.034), "petal_pink", (0.0, 0.0, top - 0.034)),
        Part(Ellipsoid(0.026, 0.026, 0.02), "petal_yellow", (0.0, 0.0, top - 0.02)),
        Part(Ellipsoid(radius * 0.5, radius * 0.5, 0.05), "cactus", (radius * 0.62, -0.01, base - 0.004)),
    ]
    return parts


def _rosette(radius: float, base: float, top: float) -> list[Part]:
    parts = []
    for tier, (count, reach, lift) in enumerate(
        ((8, radius - 0.014, 0.3), (6, radius * 0.66, 0.62), (4, radius * 0.3, 0.86))
    ):
        for index, (x, y) in enumerate(_spread(count, reach, tier * 0.4)):
            finish = ("cactus", "leaf_light")[(index + tier) % 2] if tier < 2 else "petal_pink"
            z = base + (top - base) * lift
            parts.append(
                rod(
                    finish,
                    0.016,
                    (x * 0.1, y * 0.1, base),
                    (x * 0.7, y * 0.7, base + (z - base) * 0.55),
                    (x, y, z),
                    tip=0.012,
                )
            )
    parts.append(Part(Ellipsoid(0.05, 0.05, 0.08), "leaf_light", (0.0, 0.0, top - 0.08)))
    return parts


def cactus(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
) -> Model:
    return small_plant(width, height, "cactus")


def potted_herb(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
) -> Model:
    return small_plant(width, height, "herb")


def snake_plant(
    width: Annotated[float, Range(0.34, 0.44)] = 0.38,
    height: Annotated[float, Range(0.7, 1.0)] = 0.84,
) -> Model:
    return potted_plant(width, height, "tall")


def potted_fern(
    width: Annotated[float, Range(0.5, 0.64)] = 0.56,
    height: Annotated[float, Range(0.5, 0.7)] = 0.6,
) -> Model:
    return potted_plant(width, height, "fern")


def vase(
    width: Annotated[float, Range(0.2, 0.24, 0.12, 0.5)] = 0.22,
    height: Annotated[float, Range(0.27, 0.32, 0.14, 0.9)] = 0.28,
) -> Model:
    """A wide-mouthed vase with a lighter band, for flowers to be put into."""
    r = width / 2
    wall = (
        (r * 0.62, 0.0),
        (r * 0.96, height * 0.36),
        (r, height * 0.5),
        (r * 0.84, height * 0.8),
        (r * 0.98, height),
        (r * 0.86, height),
        (r * 0.7, height * 0.8),
        (r * 0.7, height * 0.2),
    )
    circle = [(math.cos(turn), math.sin(turn)) for turn in (math.tau * i / 24 for i in range(24))]
    outer, inner = ([(reach * x, reach * y) for x, y in circle] for reach in (r, r * 0.74))
    parts = (
        Part(Lathe(wall), "glaze"),
        *ring("porcelain", outer, inner, height * 0.44, height * 0.54),
        column("shadow", r * 0.72, height * 0.14, height * 0.24),
    )
    mouth = Surface("inside", (-r * 0.62, -r * 0.62), (r * 0.62, r * 0.62), height * 0.24, 1.0)
    return built(parts, ("glaze", "porcelain"), (mouth,))


def flower_vase(
    width: Annotated[float, Range(0.26, 0.32)] = 0.28,
    height: Annotated[float, Range(0.44, 0.54)] = 0.48,
    kind: Literal["flowers", "tulips"] = "flowers",
) -> Model:
    """A vase with a bunch of flowers in it."""
    tall = height * 0.55
    radius = width * 0.4
    profile = (
        (radius * 0.6, 0.0),
        (radius, tall * 0.36),
        (radius * 0.9, tall * 0.56),
        (radius * 0.5, tall * 0.82),
        (radius * 0.72, tall),
    )
    parts = [Part(Lathe(profile), "glaze"), column("porcelain", radius * 1.005, tall * 0.34, tall * 0.46)]
    colors = (
        ("petal_pink", "petal_yellow", "petal_violet", "petal_white", "petal_red")
        if kind == "flowers"
        else ("petal_red", "petal_yellow")
    )
    blossom = 0.1 if kind == "flowers" else 0.07
    reach = width / 2 - blossom / 2
    spots = [
        (0.0, 0.0, height - blossom),
        *((x, y, height * 0.73 + 0.04 * (i % 2)) for i, (x, y) in enumerate(_spread(6, reach))),
    ]
    for index, (x, y, z) in enumerate(spots):
        parts.append(
            rod("leaf", 0.012, (x * 0.1, y * 0.1, tall * 0.8), (x * 0.5, y * 0.5, (tall + z) / 2), (x, y, z + 0.02))
        )
        finish = colors[index % len(colors)]
        parts.append(
            Part(
                Ellipsoid(blossom, blossom, blossom if kind == "flowers" else 0.1), finish, (x, y, min(z, height - 0.1))
            )
        )
    for x, y in _spread(5, reach * 0.7, 0.5):
        parts.append(rod("leaf_dark", 0.024, (x * 0.2, y * 0.2, tall * 0.9), (x, y, tall + 0.06), tip=0.014))
    return built(parts, ("glaze", "porcelain"), size=(width, width, height))


def hanging_plant(
    width: Annotated[float, Range(0.34, 0.44)] = 0.4,
    height: Annotated[float, Range(0.8, 1.1)] = 0.96,
) -> Model:
    """A trailing plant in a macramé hanger."""
    pot, radius = height * 0.42, width * 0.3
    parts = [
        column("glaze_second", radius * 0.7, pot - 0.16, pot, top=radius),
        column("linen", radius * 0.9, pot - 0.11, pot - 0.09),
        column("soil", radius * 0.88, pot - 0.01, pot + 0.005),
        Part(Blob(radius * 2.1, radius * 2.1, 0.16, 6, 0.3), "leaf", (0.0, 0.0, pot - 0.02)),
        column("brass", 0.04, height - 0.02, height),
    ]
    for x, y in _spread(4, radius + 0.004, math.pi / 4):
        parts.append(rod("linen", 0.012, (x, y, pot - 0.1), (x, y, pot), (x * 0.1, y * 0.1, height - 0.16)))
    parts.append(column("linen", 0.022, height - 0.2, height - 0.01))
    for index, (x, y) in enumerate(_spread(7, width / 2 - 0.05, 0.2)):
        low = 0.05 + 0.05 * ((index * 3) % 5) if index else 0.03
        parts.append(rod("leaf", 0.013, (x * 0.5, y * 0.5, pot + 0.04), (x * 0.95, y * 0.95, pot), (x, y, low)))
        leaves = max(2, int((pot - low) / 0.09))
        for step in range(leaves + 1):
            finish = ("leaf", "leaf_light", "leaf_dark")[(index + step) % 3]
            aside = 0.02 if step % 2 else -0.02
            at = (x - aside * y * 5, y + aside * x * 5, low - 0.03 + (pot - low) * step / leaves)
            parts.append(Part(Ellipsoid(0.085, 0.085, 0.06), finish, at))
    return built(parts, ("glaze_second", "linen"), size=(width, width, height))


ASSETS = (
    Asset(
        potted_plant,
        words=(
            "potted plant",
            "plant",
            "houseplant",
            "house plant",
            "pot plant",
            "indoor plant",
            "indoor tree",
            "ficus",
            "monstera",
            "pothos",
            "palm",
            "planter",
            "plant pot",
            "orchid",
            "large plant",
        ),
        family="plant",
        stance="corner",
        tags=("plant", "decoration"),
    ),
    Asset(
        small_plant,
        words=("small plant", "succulent", "desk plant", "bonsai", "potted flower", "flower pot", "flowerpot"),
        family="plant",
        support=Support.OBJECT,
        tags=("plant", "decoration"),
    ),
    Asset(
        cactus,
        words=("cactus", "potted cactus"),
        family="plant",
        support=Support.OBJECT,
        tags=("plant", "decoration"),
    ),
    Asset(
        potted_herb,
        words=("potted herb", "herb", "herb pot", "basil", "pot of herbs"),
        family="plant",
        support=Support.OBJECT,
        tags=("plant", "kitchen"),
    ),
    Asset(
        snake_plant,
        words=("snake plant", "sansevieria", "aloe", "yucca"),
        family="plant",
        stance="corner",
        tags=("plant", "decoration"),
    ),
    Asset(
        potted_fern,
        words=("potted fern", "houseplant fern", "boston fern"),
        family="plant",
        stance="corner",
        tags=("plant", "decoration"),
    ),
    Asset(
        vase,
        words=("vase", "urn", "plain vase", "ceramic vase"),
        family="vase",
        support=Support.OBJECT,
        tags=("decoration",),
    ),
    Asset(
        flower_vase,
        words=("flower vase", "vase of flowers", "vase with flowers", "bouquet", "bunch of flowers", "flower bouquet"),
        family="vase",
        support=Support.OBJECT,
        tags=("plant", "decoration"),
    ),
    Asset(
        hanging_plant,
        words=("hanging plant", "hanging basket", "hanging planter"),
        family="plant",
        support=Support.CEILING,
        stance="free",
        tags=("plant", "decoration"),
    ),
)
