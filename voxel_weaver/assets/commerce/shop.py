"""What a shop shows its goods on and carries them in, and the machines that sell by themselves."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import front_space, top
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, profile, rod, rod_pair

_GOODS = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "white", "paint_orange", "paint_teal", "paint_rose")


def _row(low: tuple[float, float, float], right: float, deep: float, tall: float, start: int) -> Parts:
    """A row of packets and tins on a shelf from `low` to `right`."""
    parts: list[Part] = []
    x, index = low[0], start
    while x + 0.12 <= right:
        wide = (0.1, 0.14, 0.08, 0.12)[index % 4]
        high = tall * (0.82, 0.6, 0.72, 0.5)[(index // 2) % 4]
        finish = _GOODS[(index // 2) % len(_GOODS)]
        if index % 5 == 3:
            parts.append(
                column(finish, wide / 2, low[2] - 0.001, low[2] + high * 0.7, (x + wide / 2, low[1] + wide / 2))
            )
        else:
            parts.append(block(finish, (x, low[1], low[2] - 0.001), (x + wide, low[1] + deep, low[2] + high), 0.004))
        x, index = x + wide + 0.02, index + 1
    return tuple(parts)


def shop_shelf(
    width: Annotated[float, Range(1.1, 1.4, 0.7, 2.4)] = 1.25,
    depth: Annotated[float, Range(0.46, 0.54, 0.35, 0.7)] = 0.5,
    height: Annotated[float, Range(1.6, 1.8, 1.0, 2.3)] = 1.7,
    *,
    filled: bool = True,
) -> Model:
    """A shop's shelf with price rails, full of packets and tins; the empty one carries what is put there."""
    x, y = width / 2, depth / 2
    rows = max(int((height - 0.25) / 0.38), 2)
    gap = (height - 0.25) / rows
    parts: list[Part] = [
        block("white", (-x, y - 0.04, 0.0), (x, y, height), 0.004),
        *mirrored(block("grey", (x - 0.03, y - 0.09, 0.0), (x, y, height), 0.004)),
        block("grey", (-x, -y, 0.0), (x, y - 0.03, 0.12), 0.006),
        block("paint_red", (-x, y - 0.1, height - 0.12), (x, y - 0.03, height), 0.006),
    ]
    surfaces: list[Surface] = []
    for row in range(rows):
        z = 0.12 + row * gap
        lead = -y if row == 0 else -y + 0.08
        if row:
            parts.append(block("white", (-x + 0.02, lead, z - 0.03), (x - 0.02, y - 0.03, z), 0.004))
            parts.append(
                block("paint_yellow", (-x + 0.02, lead - 0.012, z - 0.035), (x - 0.02, lead + 0.002, z - 0.005), 0.0)
            )
        if filled:
            parts += _row((-x + 0.05, lead + 0.03, z), x - 0.03, 0.2, gap - 0.06, row * 3)
        else:
            surfaces.append(Surface("shelf", (-x + 0.05, lead + 0.03), (x - 0.05, y - 0.1), z, gap - 0.04))
    return built(parts, "white", tuple(surfaces), (front_space(width, depth, 0.6, 1.8, "to reach the shelves"),))


def display_mannequin(
    width: Annotated[float, Range(0.44, 0.5, 0.34, 0.6)] = 0.47,
    depth: Annotated[float, Range(0.32, 0.38, 0.26, 0.5)] = 0.34,
    height: Annotated[float, Range(1.62, 1.8, 1.1, 2.0)] = 1.72,
    kind: Literal["dressed", "torso"] = "dressed",
) -> Model:
    """A shop mannequin in a dress, or a tailor's torso on a wooden stand."""
    if kind == "torso":
        body = ((0.12, 0.0), (0.17, 0.1), (0.12, 0.26), (0.18, 0.44), (0.17, 0.52), (0.06, 0.6), (0.05, 0.66))
        parts: Parts = (
            Part(Lathe(body), "linen", (0.0, 0.0, 0.86), stretch=(1.0, 0.72, 1.0)),
            column("wood", 0.055, 1.5, 1.53),
            Part(Ellipsoid(0.06, 0.06, 0.07), "wood", (0.0, 0.0, 1.52)),
            column("wood", 0.024, 0.14, 0.88),
            *(
                rod("wood", 0.022, (0.0, 0.0, 0.2), (0.2 * math.cos(a), 0.2 * math.sin(a), 0.012))
                for a in (math.radians(d) for d in (90, 210, 330))
            ),
        )
        return built(parts, "linen", size=(width, depth, height))
    dress = ((0.2, 0.0), (0.12, 0.44), (0.15, 0.66), (0.12, 0.8))
    parts = (
        column("steel", 0.16, 0.0, 0.02),
        *mirrored(rod("porcelain", 0.04, (0.07, 0.0, 0.02), (0.075, 0.0, 0.56), tip=0.055)),
        Part(Lathe(dress), "cloth", (0.0, 0.0, 0.52), stretch=(1.0, 0.75, 1.0)),
        column("cloth_accent", 0.128, 0.94, 0.99),
        Part(Ellipsoid(0.34, 0.18, 0.14), "cloth", (0.0, 0.0, 1.26)),
        column("porcelain", 0.036, 1.34, 1.46),
        Part(Ellipsoid(0.16, 0.18, 0.23), "porcelain", (0.0, 0.0, 1.44)),
        *rod_pair("porcelain", 0.035, (0.15, 0.0, 1.34), (0.21, -0.02, 1.08), (0.19, -0.1, 0.86), tip=0.026),
    )
    return built(parts, "cloth", size=(width, depth, height))


def shopping_cart(
    width: Annotated[float, Range(0.54, 0.6, 0.45, 0.75)] = 0.56,
    depth: Annotated[float, Range(0.86, 0.98, 0.7, 1.2)] = 0.92,
    height: Annotated[float, Range(0.98, 1.06, 0.8, 1.2)] = 1.02,
) -> Model:
    """A wire trolley with a handle at its back, some shopping in it."""
    lead, back, low, rim = -0.44, 0.3, 0.42, 0.84
    wires: list[Part] = []
    for z, inset in ((low, 0.05), (low + 0.14, 0.035), (low + 0.28, 0.02), (rim, 0.0)):
        x = 0.26 - inset
        wires += [across("steel", 0.01, -x, x, end, z) for end in (lead + inset, back)]
        wires += rod_pair("steel", 0.01, (x, lead + inset, z), (x, back, z))
    for step in range(7):
        y = lead + 0.05 + step * (back - lead - 0.05) / 6
        wires += rod_pair("steel", 0.008, (0.21, y, low), (0.26, y, rim))
    for step in range(-2, 3):
        wires.append(rod("steel", 0.008, (step * 0.09, lead + 0.05, low), (step * 0.11, lead, rim)))
        wires.append(rod("steel", 0.008, (step * 0.09, lead + 0.04, low), (step * 0.09, back, low)))
    parts = (
        *wires,
        *rod_pair(
            "steel",
            0.014,
            (0.22, lead + 0.06, 0.12),
            (0.22, back, 0.16),
            (0.22, back + 0.02, 0.5),
            (0.25, back + 0.14, 1.0),
        ),
        rod("steel", 0.014, (-0.22, lead + 0.06, 0.12), (0.22, lead + 0.06, 0.12)),
        across("paint_red", 0.02, -0.26, 0.26, back + 0.14, 1.0),
        *mirrored(*(column("black", 0.045, 0.0, 0.1, (0.22, y)) for y in (lead + 0.07, back - 0.03))),
        *mirrored(block("steel", (0.2, lead + 0.05, 0.1), (0.235, back, 0.13), 0.004)),
        block("paint_yellow", (-0.16, -0.3, low), (-0.02, -0.18, low + 0.3), 0.006),
        block("paint_blue", (0.02, -0.28, low), (0.16, -0.1, low + 0.2), 0.006),
        block("steel", (-0.19, lead + 0.06, low - 0.012), (0.19, back, low + 0.01), 0.0),
    )
    inside = Surface("inside", (-0.17, -0.06), (0.17, back - 0.03), low + 0.01, 0.6)
    pushing = front_space(width, depth, 0.3, 1.0, "to push the cart")
    return grown(parts, width, height, depth, "steel", (inside,), (pushing,))


def shopping_basket(
    width: Annotated[float, Range(0.42, 0.46, 0.3, 0.6)] = 0.44,
    depth: Annotated[float, Range(0.3, 0.33, 0.22, 0.42)] = 0.31,
    height: Annotated[float, Range(0.36, 0.42, 0.28, 0.5)] = 0.38,
) -> Model:
    """A hand basket with a bow."""
    x, y = 0.22, 0.155
    slots = [
        block("shadow", (-x + 0.06 + i * 0.09, -y - 0.003, 0.08), (-x + 0.11 + i * 0.09, -y + 0.01, 0.16), 0.0)
        for i in range(4)
    ]
    parts = (
        *trough("lacquer_second", (-x, -y, 0.0), (x, y, 0.2), 0.02, 0.02, 0.006),
        *slots,
        block("lacquer_second", (-x - 0.01, -y - 0.01, 0.19), (x + 0.01, -y + 0.02, 0.22), 0.006),
        block("lacquer_second", (-x - 0.01, y - 0.02, 0.19), (x + 0.01, y + 0.01, 0.22), 0.006),
        rod(
            "black",
            0.012,
            (-x + 0.005, 0.0, 0.18),
            (-x + 0.06, 0.0, 0.36),
            (x - 0.06, 0.0, 0.36),
            (x - 0.005, 0.0, 0.18),
        ),
        Part(Ellipsoid(0.1, 0.1, 0.1), "apple_red", (-0.08, -0.04, 0.019)),
        Part(Ellipsoid(0.1, 0.1, 0.1), "orange", (-0.13, 0.06, 0.019)),
    )
    inside = Surface("inside", (-0.02, -y + 0.03), (x - 0.03, y - 0.03), 0.02, 0.3)
    return grown(parts, width, height, depth, "lacquer_second", (inside,))


def vending_machine(
    width: Annotated[float, Range(0.9, 1.0, 0.65, 1.3)] = 0.94,
    depth: Annotated[float, Range(0.76, 0.86, 0.55, 1.0)] = 0.8,
    height: Annotated[float, Range(1.8, 1.9, 1.5, 2.1)] = 1.84,
) -> Model:
    """A lit machine: rows of snacks and bottles behind glass, keys and slots at the right, the flap below."""
    x, y, face = width / 2, depth / 2, -depth / 2 + 0.03
    right, low, rise = x - 0.24, 0.5, (height - 0.7) / 4
    goods: list[Part] = []
    for shelf in range(4):
        z = low + 0.02 + shelf * rise
        goods.append(block("steel", (-x + 0.07, face - 0.012, z - 0.03), (right - 0.02, face + 0.02, z), 0.0))
        for index in range(5):
            left = -x + 0.09 + index * (right + x - 0.12) / 5
            finish = _GOODS[(index * 3 + shelf) % len(_GOODS)]
            goods.append(
                block(
                    finish,
                    (left, face - 0.014, z - 0.001),
                    (left + 0.075, face + 0.02, z + rise * (0.7 if shelf > 1 else 0.58)),
                    0.01,
                )
            )
    keys = [
        block(
            "white",
            (right + 0.07 + (i % 3) * 0.04, -y + 0.008, height * 0.56 - (i // 3) * 0.045),
            (right + 0.1 + (i % 3) * 0.04, face, height * 0.56 + 0.03 - (i // 3) * 0.045),
            0.0,
        )
        for i in range(9)
    ]
    parts = (
        block("lacquer_second", (-x, face, 0.05), (x, y, height), 0.012),
        block("dark_grey", (-x + 0.03, face + 0.05, 0.0), (x - 0.03, y - 0.03, 0.051)),
        block("black", (-x + 0.05, face - 0.004, low - 0.03), (right, face + 0.01, height - 0.14), 0.0),
        *goods,
        block("screen_white", (-x + 0.05, face - 0.012, height - 0.12), (x - 0.05, face + 0.01, height - 0.03), 0.0),
        block("black", (right + 0.04, face - 0.014, height * 0.42), (x - 0.04, face + 0.01, height * 0.78), 0.004),
        block("screen_green", (right + 0.06, -y + 0.008, height * 0.7), (x - 0.06, face, height * 0.75), 0.0),
        *keys,
        block("steel", (right + 0.1, -y + 0.0, height * 0.63), (right + 0.14, face, height * 0.66), 0.0),
        block("black", (-x + 0.12, face - 0.014, 0.18), (right - 0.08, face + 0.01, 0.36), 0.0),
        block("dark_grey", (-x + 0.13, -y, 0.27), (right - 0.09, face, 0.355), 0.004),
    )
    spaces = (front_space(width, depth, 0.6, 1.8, "to buy something"),)
    return built(parts, "lacquer_second", (), spaces, (Glow((0.0, -y - 0.02, height * 0.6), 8.0, "#e9f3ff", 0.2),))


def chest_freezer(
    width: Annotated[float, Range(1.2, 1.5, 0.8, 2.4)] = 1.35,
    depth: Annotated[float, Range(0.66, 0.74, 0.5, 0.95)] = 0.7,
    height: Annotated[float, Range(0.84, 0.92, 0.7, 1.05)] = 0.88,
) -> Model:
    """A chest freezer with a handle on its lid."""
    x, y = width / 2, depth / 2
    parts = (
        block("white", (-x, -y + 0.03, 0.05), (x, y, height - 0.09), 0.02),
        block("dark_grey", (-x + 0.04, -y + 0.08, 0.0), (x - 0.04, y - 0.04, 0.06)),
        block("grey", (-x + 0.005, -y + 0.04, height - 0.095), (x - 0.005, y, height - 0.075), 0.0),
        block("white", (-x, -y + 0.03, height - 0.08), (x, y, height), 0.02),
        block("grey", (-0.14, -y, height - 0.06), (0.14, -y + 0.04, height - 0.03), 0.008),
        block("grey", (x - 0.3, -y + 0.022, 0.1), (x - 0.06, -y + 0.04, 0.26), 0.0),
        block("led_green", (-x + 0.1, -y + 0.02, 0.16), (-x + 0.13, -y + 0.04, 0.19), 0.0),
        block("led_red", (-x + 0.17, -y + 0.02, 0.16), (-x + 0.2, -y + 0.04, 0.19), 0.0),
    )
    return built(
        parts, "white", (top(width, depth - 0.08, height),), (front_space(width, depth, 0.5, 1.4, "to open the lid"),)
    )


def atm(
    width: Annotated[float, Range(0.6, 0.7, 0.5, 0.9)] = 0.64,
    depth: Annotated[float, Range(0.6, 0.7, 0.45, 0.9)] = 0.64,
    height: Annotated[float, Range(1.5, 1.65, 1.3, 1.9)] = 1.56,
) -> Model:
    """A cash machine with a screen, keys and slots."""
    x, y = width / 2, depth / 2
    lead = -y + 0.12
    parts = (
        block("dark_grey", (-x, lead, 0.0), (x, y, height), 0.014),
        block("lacquer", (-x, lead - 0.012, height - 0.24), (x, lead + 0.02, height - 0.02), 0.006),
        block("screen_white", (-x + 0.12, lead - 0.02, height - 0.18), (x - 0.12, lead, height - 0.08), 0.0),
        block("black", (-x + 0.08, lead - 0.016, 1.0), (x - 0.2, lead + 0.01, 1.28), 0.0),
        block("screen_blue", (-x + 0.1, lead - 0.022, 1.03), (x - 0.22, lead, 1.25), 0.0),
        profile("grey", ((-y, 0.82), (lead + 0.01, 0.82), (lead + 0.01, 0.98), (-y, 0.87)), (-x + 0.04, x - 0.04)),
        *(
            block(
                "white",
                (-0.12 + (i % 3) * 0.06, -y + 0.02 + (i // 3) * 0.03, 0.87),
                (-0.08 + (i % 3) * 0.06, -y + 0.04 + (i // 3) * 0.03, 0.925),
                0.0,
            )
            for i in range(9)
        ),
        block("steel", (x - 0.17, lead - 0.02, 1.14), (x - 0.07, lead + 0.01, 1.18), 0.004),
        block("led_green", (x - 0.17, lead - 0.02, 1.04), (x - 0.07, lead + 0.01, 1.07), 0.0),
        block("black", (-x + 0.14, lead - 0.014, 0.64), (x - 0.14, lead + 0.01, 0.74), 0.0),
    )
    return built(parts, ("lacquer", "dark_grey"), (), (front_space(width, depth, 0.6, 1.8, "to use the machine"),))


_SHOP = ("shop",)
ASSETS = (
    Asset(
        shop_shelf,
        words=(
            "shop shelf",
            "store shelf",
            "supermarket shelf",
            "grocery shelf",
            "retail shelf",
            "gondola shelf",
            "market shelf",
            "product shelf",
        ),
        family="shelf",
        stance="wall",
        tags=_SHOP,
    ),
    Asset(
        display_mannequin,
        words=(
            "mannequin",
            "shop mannequin",
            "dress form",
            "tailor's dummy",
            "dummy",
            "display mannequin",
            "dressmaker's dummy",
            "dress stand",
            "clothing stand",
        ),
        family="mannequin",
        stance="free",
        tags=_SHOP,
    ),
    Asset(
        shopping_cart,
        words=("shopping cart", "shopping trolley", "grocery cart", "supermarket trolley"),
        family="cart",
        tags=_SHOP,
    ),
    Asset(shopping_basket, words=("shopping basket", "grocery basket", "hand basket"), family="basket", tags=_SHOP),
    Asset(
        vending_machine,
        words=(
            "vending machine",
            "snack machine",
            "drinks machine",
            "soda machine",
            "drink machine",
        ),
        family="machine",
        stance="wall",
        tags=("shop", "office"),
    ),
    Asset(
        chest_freezer,
        words=("chest freezer", "ice cream freezer", "deep freezer", "freezer chest", "deep freeze"),
        family="refrigerator",
        stance="wall",
        tags=("shop", "kitchen"),
    ),
    Asset(
        atm,
        words=("atm", "cash machine", "cashpoint", "kiosk", "ticket machine", "self-service kiosk"),
        family="machine",
        stance="wall",
        tags=_SHOP,
    ),
)
