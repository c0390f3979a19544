"""What becomes of washing: the dryer, the rack, the board and the iron."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Lathe, Prism
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space, top
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, mirrored, profile, rod
from voxel_weaver.scene.layout import Support


def dryer(
    width: Annotated[float, Range(0.58, 0.62, 0.45, 0.75)] = 0.6,
    depth: Annotated[float, Range(0.58, 0.64, 0.5, 0.75)] = 0.6,
    height: Annotated[float, Range(0.84, 0.9, 0.7, 1.05)] = 0.86,
) -> Model:
    """A tumble dryer: a round white door with a window, a dial, a lint filter below."""
    x, y, face = width / 2, depth / 2, -depth / 2 + 0.04
    middle = height * 0.44
    radius = min(0.2, x * 0.7)
    hoop = ((radius, 0.0), (radius, 0.03), (radius - 0.05, 0.03), (radius - 0.07, 0.014))
    parts = (
        block("white", (-x, face, 0.03), (x, y, height), 0.012),
        block("dark_grey", (-x + 0.04, face + 0.03, 0.0), (x - 0.04, y - 0.04, 0.031)),
        block("grey", (-x + 0.005, face - 0.006, height - 0.15), (x - 0.005, face + 0.01, height - 0.03), 0.004),
        disc("steel", 0.04, (0.0, face, height - 0.09), 0.035),
        block("screen_green", (0.1, face - 0.012, height - 0.115), (x - 0.06, face, height - 0.065), 0.0),
        block("white", (-x + 0.04, face - 0.014, height - 0.125), (-0.1, face, height - 0.055), 0.004),
        Part(Lathe(hoop), "steel", (0.0, face + 0.002, middle), (90.0, 0.0, 0.0)),
        disc("black", radius - 0.06, (0.0, face + 0.002, middle), 0.018),
        block(
            "dark_grey",
            (radius - 0.035, face - 0.04, middle - 0.05),
            (radius - 0.01, face - 0.02, middle + 0.05),
            0.004,
        ),
        block("grey", (-x + 0.05, face - 0.012, 0.05), (-0.06, face + 0.01, 0.14), 0.004),
    )
    spaces = (front_space(width, depth, 0.6, 1.6, "to open the dryer"),)
    return built(parts, "white", (top(width, depth - 0.06, height),), spaces)


def ironing_board(
    width: Annotated[float, Range(1.25, 1.4, 1.0, 1.6)] = 1.32,
    depth: Annotated[float, Range(0.34, 0.4, 0.28, 0.5)] = 0.36,
    height: Annotated[float, Range(0.86, 0.94, 0.7, 1.05)] = 0.9,
) -> Model:
    """A padded board with a rounded tip on crossed steel legs."""
    x, y = width / 2, depth / 2
    board = (
        (-x, -y),
        (x * 0.45, -y),
        (x * 0.8, -y * 0.62),
        (x, -y * 0.2),
        (x, y * 0.2),
        (x * 0.8, y * 0.62),
        (x * 0.45, y),
        (-x, y),
    )
    pad = tuple((a * 0.985, b * 0.96) for a, b in board)
    parts = (
        Part(Prism(board, 0.025), "steel", (0.0, 0.0, height - 0.05)),
        Part(Prism(board, 0.03), "cloth", (0.0, 0.0, height - 0.03)),
        Part(Prism(pad, 0.012), "cloth", (0.0, 0.0, height - 0.012)),
        *(rod("steel", 0.016, (-x * 0.55, s, height - 0.045), (x * 0.5, s, 0.02)) for s in (-0.05, 0.05)),
        *(rod("steel", 0.016, (x * 0.35, s * 2, height - 0.045), (-x * 0.5, s * 2, 0.02)) for s in (-0.05, 0.05)),
        rod("dark_grey", 0.02, (x * 0.5, -y + 0.02, 0.02), (x * 0.5, y - 0.02, 0.02)),
        rod("dark_grey", 0.02, (-x * 0.5, -y + 0.02, 0.02), (-x * 0.5, y - 0.02, 0.02)),
    )
    surface = Surface("top", (-x + 0.05, -y + 0.04), (x * 0.4, y - 0.04), height, 1.0)
    return built(parts, "cloth", (surface,), (front_space(width, depth, 0.5, 1.4, "to stand at the board"),))


def iron(
    width: Annotated[float, Range(0.27, 0.3)] = 0.28,
    depth: Annotated[float, Range(0.12, 0.13)] = 0.12,
    height: Annotated[float, Range(0.14, 0.16)] = 0.15,
) -> Model:
    """A steam iron lying on its plate."""
    sole = ((-0.13, -0.058), (0.04, -0.058), (0.1, -0.035), (0.14, 0.0), (0.1, 0.035), (0.04, 0.058), (-0.13, 0.058))
    body = tuple((a * 0.9 - 0.005, b * 0.82) for a, b in sole)
    parts = (
        Part(Prism(sole, 0.014), "steel"),
        Part(Prism(body, 0.05), "lacquer", (0.0, 0.0, 0.012)),
        block("white", (-0.11, -0.035, 0.055), (0.02, 0.035, 0.078), 0.012),
        rod("lacquer", 0.018, (-0.1, 0.0, 0.07), (-0.09, 0.0, 0.132), (0.05, 0.0, 0.132), (0.08, 0.0, 0.06)),
        column("lacquer_accent", 0.02, 0.07, 0.09, (-0.03, 0.0)),
        rod("black", 0.01, (-0.1, 0.0, 0.12), (-0.138, 0.02, 0.09), (-0.138, 0.05, 0.02)),
    )
    return built(parts, "lacquer", size=(width, depth, height), grain=0.5)


def drying_rack(
    width: Annotated[float, Range(0.95, 1.1, 0.7, 1.6)] = 1.02,
    depth: Annotated[float, Range(0.54, 0.62, 0.45, 0.8)] = 0.58,
    height: Annotated[float, Range(0.92, 1.04, 0.75, 1.3)] = 0.98,
) -> Model:
    """A folding airer with washing over its bars."""
    x, y = width / 2, depth / 2
    bars = [
        across("white", 0.009, -x + 0.01, x - 0.01, -y + 0.04 + i * (depth - 0.08) / 5, height - 0.02) for i in range(6)
    ]
    cloths = (
        ("cloth", -0.85, -0.3, 0, 0.46),
        ("linen", -0.2, 0.2, 1, 0.34),
        ("cloth_second", 0.3, 0.85, 0, 0.5),
        ("cloth_accent", -0.7, -0.1, 3, 0.4),
        ("linen", 0.05, 0.75, 4, 0.3),
    )
    washing: list[Part] = []
    for finish, left, right, bar, long in cloths:
        at = -y + 0.04 + bar * (depth - 0.08) / 5
        washing.append(block(finish, (left * x, at - 0.02, height - long), (right * x, at + 0.02, height), 0.008))
    parts = (
        *bars,
        *washing,
        *mirrored(
            rod("white", 0.012, (x - 0.012, -y + 0.02, height - 0.02), (x - 0.012, y - 0.02, height - 0.02)),
            rod("white", 0.012, (x - 0.012, -y + 0.1, height - 0.02), (x - 0.012, y - 0.012, 0.0)),
            rod("white", 0.012, (x - 0.012, y - 0.1, height - 0.02), (x - 0.012, -y + 0.012, 0.0)),
        ),
        across("white", 0.012, -x + 0.01, x - 0.01, -y + 0.03, 0.06),
        across("white", 0.012, -x + 0.01, x - 0.01, y - 0.03, 0.06),
    )
    return built(parts, "white", (), size=(width, depth, height))


_CLOTHES = (
    ("cloth", 0.72),
    ("linen", 0.6),
    ("cloth_second", 0.8),
    ("paint_navy", 0.56),
    ("cloth_accent", 0.66),
    ("white", 0.74),
    ("paint_forest", 0.6),
)


def garment_rack(
    width: Annotated[float, Range(1.05, 1.25, 0.7, 1.8)] = 1.15,
    depth: Annotated[float, Range(0.42, 0.48, 0.35, 0.6)] = 0.44,
    height: Annotated[float, Range(1.5, 1.66, 1.2, 1.9)] = 1.58,
    *,
    filled: bool = True,
) -> Model:
    """A rail on wheels with clothes on hangers, shoes on the board below."""
    x, y = width / 2, depth / 2
    bar = height - 0.02
    hanging: list[Part] = []
    for index, (finish, long) in enumerate(_CLOTHES if filled else ()):
        at = -x + 0.17 + index * (width - 0.34) / (len(_CLOTHES) - 1)
        low = bar - 0.12 - long * (height - 0.3) * 0.75
        slope = (
            (-y + 0.02, low),
            (y - 0.02, low),
            (y - 0.02, bar - 0.14),
            (0.05, bar - 0.07),
            (-0.05, bar - 0.07),
            (-y + 0.02, bar - 0.14),
        )
        hanging += [
            profile(finish, slope, (at - 0.03, at + 0.03)),
            rod("steel", 0.008, (at, 0.0, bar - 0.08), (at, 0.0, bar)),
        ]
    shoes: Parts = (
        block("leather", (-x + 0.12, -0.14, 0.14), (-x + 0.2, 0.1, 0.2), 0.02),
        block("leather", (-x + 0.23, -0.14, 0.14), (-x + 0.31, 0.1, 0.2), 0.02),
        block("cardboard", (0.05, -0.12, 0.14), (0.36, 0.12, 0.26), 0.004),
    )
    parts = (
        *hanging,
        *(shoes if filled else ()),
        across("metal", 0.018, -x, x, 0.0, bar),
        *mirrored(
            rod("metal", 0.018, (x - 0.018, 0.0, 0.1), (x - 0.018, 0.0, bar)),
            rod("metal", 0.018, (x - 0.018, -y + 0.02, 0.1), (x - 0.018, y - 0.02, 0.1)),
            *(column("dark_grey", 0.03, 0.0, 0.1, (x - 0.03, side * (y - 0.03))) for side in (-1, 1)),
        ),
        block("wood", (-x + 0.02, -y + 0.05, 0.11), (x - 0.02, y - 0.05, 0.14), 0.004),
    )
    return built(
        parts,
        ("metal", "wood"),
        (),
        (front_space(width, depth, 0.5, 1.7, "to take clothes"),),
        size=(width, depth, height),
    )


_LAUNDRY = ("laundry", "fixture")
ASSETS = (
    Asset(
        dryer,
        words=("dryer", "tumble dryer", "clothes dryer", "drier", "laundry dryer", "tumble drier"),
        family="dryer",
        stance="wall",
        tags=_LAUNDRY,
    ),
    Asset(ironing_board, words=("ironing board", "ironing table"), family="board", tags=("laundry",)),
    Asset(
        iron,
        words=("iron", "clothes iron", "steam iron", "flat iron"),
        family="iron",
        support=Support.OBJECT,
        tags=("laundry",),
    ),
    Asset(
        drying_rack,
        words=(
            "drying rack",
            "clothes drying rack",
            "airer",
            "clothes airer",
            "clothes horse",
            "laundry rack",
            "laundry drying rack",
        ),
        family="rack",
        tags=("laundry",),
    ),
    Asset(
        garment_rack,
        words=(
            "garment rack",
            "clothes rack",
            "clothing rack",
            "clothes rail",
            "rail of clothes",
            "clothes stand",
            "rack of clothes",
            "hanger rack",
        ),
        family="rack",
        stance="wall",
        tags=("storage", "bedroom", "shop"),
    ),
)
