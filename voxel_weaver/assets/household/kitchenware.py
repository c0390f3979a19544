"""What stands on kitchen worktops and tables: pots and machines, dishes and glasses, and what is eaten from them.

Most are under 25 cm, so their details are a centimetre or more: that is what a small voxel shows.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe
from voxel_weaver.assets.household.food import bread, cake, fruit_bowl
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, rod
from voxel_weaver.scene.layout import Support


def _loop(finish: str, x: float, reach: float, low: float, high: float, thick: float = 0.009) -> Part:
    """The handle of a cup or jug: a loop from the side at `x` out to `reach`."""
    edge = reach - math.copysign(thick, reach)
    return rod(finish, thick, (x, 0, low), (edge, 0, low + 0.01), (edge, 0, high - 0.01), (x, 0, high))


def pot(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    height: Annotated[float, Range(0.2, 0.24)] = 0.22,
) -> Model:
    radius = width / 2 - 0.045
    rim = height - 0.07
    parts = [
        column("lacquer", radius, 0.0, rim),
        column("steel", radius + 0.01, rim - 0.022, rim),
        column("lacquer", radius, rim - 0.002, rim + 0.022, top=radius * 0.9),
        column("lacquer", radius * 0.9, rim + 0.02, rim + 0.04, top=radius * 0.4),
        column("black", 0.024, rim + 0.038, height, top=0.03),
        block("black", (-width / 2, -0.05, rim - 0.06), (-radius + 0.01, 0.05, rim - 0.03)),
        block("black", (radius - 0.01, -0.05, rim - 0.06), (width / 2, 0.05, rim - 0.03)),
    ]
    return built(parts, "lacquer")


def pan(
    width: Annotated[float, Range(0.46, 0.54)] = 0.5,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.06, 0.07)] = 0.06,
) -> Model:
    """A frying pan with two eggs in it."""
    radius = depth / 2
    x = -width / 2 + radius
    shell = ((radius * 0.8, 0.0), (radius, height), (radius - 0.02, height), (radius * 0.8, 0.022))
    parts = [
        Part(Lathe(shell), "black_metal", (x, 0.0, 0.0)),
        block("black_metal", (x + radius - 0.04, -0.014, height - 0.024), (x + radius + 0.06, 0.014, height - 0.004)),
        block("wood", (x + radius + 0.05, -0.02, height - 0.028), (width / 2, 0.02, height), 0.008),
        Part(Blob(0.14, 0.12, 0.02, 3), "cream", (x - 0.03, 0.02, 0.02)),
        Part(Ellipsoid(0.05, 0.05, 0.03), "petal_yellow", (x - 0.04, 0.02, 0.026)),
        Part(Blob(0.11, 0.12, 0.02, 5), "cream", (x + 0.04, -0.03, 0.02)),
        Part(Ellipsoid(0.05, 0.05, 0.03), "petal_yellow", (x + 0.04, -0.03, 0.026)),
    ]
    return built(parts, "black_metal")


def kettle(
    width: Annotated[float, Range(0.23, 0.245)] = 0.24,
    depth: Annotated[float, Range(0.17, 0.19)] = 0.18,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    radius = depth / 2
    x = width / 2 - radius
    body = height - 0.1
    belly = (
        (radius * 0.94, 0.0),
        (radius, 0.03),
        (radius * 0.94, 0.07),
        (radius * 0.6, body - 0.01),
        (radius * 0.4, body),
    )
    spout = -width / 2 + 0.014
    parts = [
        Part(Lathe(belly), "lacquer", (x, 0.0, 0.0)),
        column("black", radius * 0.95, 0.0, 0.012, (x, 0.0)),
        rod("lacquer", 0.02, (x - radius * 0.7, 0, 0.045), (spout + 0.02, 0, 0.1), (spout, 0, body - 0.006), tip=0.014),
        column("lacquer", radius * 0.45, body - 0.008, body + 0.012, (x, 0.0), top=radius * 0.3),
        Part(Ellipsoid(0.03, 0.03, 0.03), "black", (x, 0.0, body + 0.008)),
        rod("brass", 0.008, (x - 0.06, 0, body - 0.02), (x - 0.06, 0, height - 0.03)),
        rod("brass", 0.008, (x + 0.06, 0, body - 0.02), (x + 0.06, 0, height - 0.03)),
        block("wood", (x - 0.075, -0.013, height - 0.036), (x + 0.075, 0.013, height), 0.01),
    ]
    return built(parts, "lacquer", size=(width, depth, height))


def toaster(
    width: Annotated[float, Range(0.28, 0.32)] = 0.3,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.18,
    height: Annotated[float, Range(0.22, 0.24)] = 0.24,
) -> Model:
    half, side = width / 2 - 0.02, depth / 2
    top = height - 0.06
    parts = [
        block("black", (-half + 0.02, -side + 0.02, 0.0), (half - 0.02, side - 0.02, 0.022)),
        block("lacquer", (-half, -side, 0.02), (half, side, top), 0.035),
        block("steel", (-half + 0.03, -side + 0.02, top - 0.01), (half - 0.03, side - 0.02, top + 0.004)),
        block("steel", (-half - 0.001, -side - 0.0, 0.02), (half + 0.001, side, 0.04)),
        block("black", (half - 0.01, -0.02, 0.1), (width / 2, 0.02, 0.12)),
        block("black", (-width / 2, -0.01, 0.05), (-half + 0.01, 0.01, 0.07)),
    ]
    for y in (-0.03, 0.03):
        parts.append(block("crust", (-half + 0.06, y - 0.012, top - 0.03), (half - 0.06, y + 0.012, height), 0.012))
        parts.append(block("crumb", (-half + 0.075, y - 0.014, top - 0.02), (half - 0.075, y + 0.014, height - 0.016)))
    return built(parts, ("lacquer", "steel"))


def mug(
    width: Annotated[float, Range(0.11, 0.12)] = 0.12,
    depth: Annotated[float, Range(0.085, 0.095)] = 0.09,
    height: Annotated[float, Range(0.1, 0.11)] = 0.1,
) -> Model:
    radius = depth / 2
    x = -width / 2 + radius
    shell = (
        (radius * 0.92, 0.0),
        (radius - 0.001, 0.012),
        (radius - 0.001, height),
        (radius - 0.012, height),
        (radius - 0.014, 0.02),
    )
    parts = [
        Part(Lathe(shell), "glaze_accent", (x, 0.0, 0.0)),
        column("porcelain", radius, height * 0.4, height * 0.62, (x, 0.0)),
        column("coffee", radius - 0.012, 0.015, height - 0.018, (x, 0.0)),
        _loop("glaze_accent", x + radius - 0.008, width / 2, 0.025, height - 0.02),
    ]
    return built(parts, "glaze_accent")


def plate(
    width: Annotated[float, Range(0.22, 0.245)] = 0.24,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    radius = width / 2
    dish = (
        (radius * 0.6, 0.0),
        (radius, height - 0.01),
        (radius, height),
        (radius - 0.02, height),
        (radius * 0.7, 0.012),
    )
    parts = [
        Part(Lathe(dish), "glaze"),
        column("porcelain", radius * 0.74, 0.008, 0.016),
        column("glaze_accent", radius * 0.3, 0.008, 0.019),
    ]
    flat = radius * 0.45
    return built(parts, "glaze", (Surface("inside", (-flat, -flat), (flat, flat), 0.016, 0.4),))


def bowl(
    width: Annotated[float, Range(0.16, 0.2, 0.12, 0.42)] = 0.18,
    height: Annotated[float, Range(0.08, 0.09, 0.06, 0.2)] = 0.08,
    filled: bool = True,
) -> Model:
    """A bowl of soup, or an empty one that other things are put into."""
    radius = width / 2
    shell = (
        (radius * 0.5, 0.0),
        (radius * 0.85, height * 0.4),
        (radius, height),
        (radius - 0.014, height),
        (radius * 0.84 - 0.014, height * 0.42),
        (radius * 0.7, 0.02),
    )
    parts = [Part(Lathe(shell), "glaze_second")]
    if not filled:
        half = radius * 0.66 / 1.42
        return built(parts, "glaze_second", surfaces=(Surface("inside", (-half, -half), (half, half), 0.02, 1.0),))
    parts += [
        column("porcelain", radius * 0.82, height * 0.28, height * 0.42),
        column("orange", radius * 0.84, height * 0.74, height - 0.012),
        column("leaf_light", 0.012, height - 0.02, height - 0.004, (0.02, -0.02)),
        column("leaf", 0.012, height - 0.02, height - 0.004, (-0.03, 0.02)),
        column("cream", 0.016, height - 0.02, height - 0.006, (-0.01, -0.035)),
    ]
    return built(parts, "glaze_second")


def bottle(
    width: Annotated[float, Range(0.08, 0.09)] = 0.08,
    height: Annotated[float, Range(0.28, 0.32)] = 0.3,
    kind: Literal["wine", "water", "oil"] = "wine",
) -> Model:
    radius = width / 2
    glass = {"wine": "green_glass", "water": "water", "oil": "amber_glass"}[kind]
    neck = height * 0.66
    body = ((radius - 0.001, 0.0), (radius - 0.001, height * 0.48), (0.016, neck), (0.016, height - 0.02))
    parts = [
        Part(Lathe(body), glass),
        column("paper", radius - 0.0005, height * 0.14, height * 0.4),
        column("cloth_accent", radius, height * 0.22, height * 0.3),
        column("cork" if kind == "oil" else "brass", 0.02, height - 0.05, height),
    ]
    return built(parts, glass)


def wine_glass(
    width: Annotated[float, Range(0.08, 0.09)] = 0.09,
    height: Annotated[float, Range(0.18, 0.21)] = 0.2,
) -> Model:
    radius = width / 2
    parts = [
        column("glass", radius * 0.9, 0.0, 0.012, top=radius * 0.7),
        column("glass", 0.008, 0.01, height * 0.5),
        Part(
            Lathe(((0.012, 0.0), (radius, height * 0.2), (radius * 0.94, height * 0.3))), "wine", (0, 0, height * 0.45)
        ),
        column("glass", radius * 0.94, height * 0.74, height, top=radius * 0.8),
    ]
    return built(parts, "glass")


def knife_block(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.18,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    half, back = width / 2, depth / 2
    parts = []
    # A block that steps back as it rises, with handles out of each step.
    for step in range(3):
        top = 0.09 + step * 0.04
        low = -back + step * depth / 3
        parts.append(
            block("wood", (-half, low, 0.0), (half, low + depth / 3 + 0.001 if step < 2 else back, top), 0.004)
        )
        for slot in range(3 if step else 2):
            x = (slot - (1 if step else 0.5)) * 0.042
            y = low + depth / 6
            high = height if (step, slot) == (2, 1) else top + 0.06 + 0.01 * ((step + slot) % 2)
            parts.append(block("black", (x - 0.01, y - 0.012, top - 0.01), (x + 0.01, y + 0.012, high), 0.004))
            parts.append(block("steel", (x - 0.011, y - 0.013, top + 0.001), (x + 0.011, y + 0.013, top + 0.012)))
    return built(parts, "wood")


def cutting_board(
    width: Annotated[float, Range(0.36, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.08, 0.08)] = 0.08,
) -> Model:
    """A board with a loaf's heel, tomatoes and a knife: somebody is cooking."""
    half, side = width / 2, depth / 2
    parts = [
        block("pale_wood", (-half, -side, 0.0), (half, side, 0.03), 0.006),
        block("dark_wood", (-half + 0.02, -0.04, 0.01), (-half + 0.04, 0.04, 0.033)),
        Part(Ellipsoid(0.06, 0.06, 0.052), "apple_red", (0.1, 0.07, 0.028)),
        Part(Ellipsoid(0.06, 0.06, 0.052), "apple_red", (0.03, 0.08, 0.028)),
        column("leaf", 0.012, 0.07, height, (0.1, 0.07)),
        column("apple_red", 0.03, 0.028, 0.045, (-0.06, 0.06)),
        column("apple_red", 0.03, 0.028, 0.045, (-0.08, 0.0)),
        Part(Blob(0.08, 0.06, 0.045, 2), "leaf_light", (-0.01, -0.02, 0.027)),
        block("steel", (-0.1, -0.1, 0.028), (0.06, -0.06, 0.042), 0.003),
        block("black", (0.055, -0.095, 0.028), (half - 0.03, -0.065, 0.05), 0.004),
    ]
    return built(parts, "pale_wood")


def teapot(
    width: Annotated[float, Range(0.23, 0.245)] = 0.24,
    depth: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.15, 0.17)] = 0.16,
) -> Model:
    radius = depth / 2
    body = height - 0.04
    belly = (
        (radius * 0.6, 0.0),
        (radius * 0.95, 0.03),
        (radius, 0.05),
        (radius * 0.9, body * 0.7),
        (radius * 0.55, body),
    )
    parts = [
        Part(Lathe(belly), "glaze"),
        column("porcelain", radius, 0.045, 0.06),
        rod(
            "glaze",
            0.02,
            (-radius * 0.7, 0, 0.035),
            (-radius - 0.02, 0, 0.06),
            (-width / 2 + 0.011, 0, body - 0.01),
            tip=0.011,
        ),
        rod(
            "glaze",
            0.01,
            (radius * 0.8, 0, 0.035),
            (width / 2 - 0.01, 0, 0.05),
            (width / 2 - 0.01, 0, body - 0.025),
            (radius * 0.6, 0, body - 0.012),
        ),
        column("glaze", radius * 0.55, body - 0.004, body + 0.014, top=radius * 0.3),
        Part(Ellipsoid(0.03, 0.03, 0.032), "porcelain", (0.0, 0.0, height - 0.032)),
    ]
    return built(parts, "glaze")


def jar(
    width: Annotated[float, Range(0.1, 0.12)] = 0.11,
    height: Annotated[float, Range(0.15, 0.19)] = 0.17,
    kind: Literal["jam", "honey", "cookie"] = "jam",
) -> Model:
    radius = width / 2
    inside = {"jam": "jam", "honey": "honey", "cookie": "crust"}[kind]
    lid = "wood" if kind == "cookie" else "cloth_accent"
    parts = [
        column(inside, radius * 0.98, 0.0, height - 0.055),
        column("glass", radius, 0.0, 0.012),
        column("glass", radius * 0.9, height - 0.06, height - 0.03, top=radius * 0.8),
        column(lid, radius * 0.98, height - 0.036, height - 0.008),
        column(lid, radius * 0.4, height - 0.01, height),
        column("paper", radius - 0.001, 0.035, 0.085),
        column("ink", radius, 0.055, 0.067),
    ]
    return built(parts, lid)


def coffee_maker(
    width: Annotated[float, Range(0.22, 0.26)] = 0.24,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.34, 0.38)] = 0.36,
) -> Model:
    half, back, lead = width / 2, depth / 2, -depth / 2
    pot_y = lead + 0.11
    parts = [
        block("lacquer", (-half, lead, 0.0), (half, back, 0.04), 0.01),
        block("lacquer", (-half, back - 0.1, 0.02), (half, back, height - 0.02)),
        block("lacquer", (-half, lead + 0.02, height - 0.12), (half, back, height), 0.015),
        block("steel", (-half + 0.02, lead + 0.012, height - 0.1), (half - 0.02, lead + 0.04, height - 0.06)),
        block("led_red", (half - 0.06, lead + 0.008, height - 0.09), (half - 0.04, lead + 0.03, height - 0.07)),
        column("black", 0.08, 0.038, 0.05, (0.0, pot_y)),
        column("coffee", 0.078, 0.048, 0.14, (0.0, pot_y), top=0.084),
        column("glass", 0.084, 0.138, 0.19, (0.0, pot_y), top=0.06),
        column("black", 0.06, 0.186, 0.212, (0.0, pot_y)),
        column("dark_steel", 0.05, 0.208, height - 0.11, (0.0, pot_y)),
        block("black", (0.07, pot_y - 0.06, 0.09), (0.1, pot_y - 0.03, 0.18)),
    ]
    return built(parts, "lacquer")


ASSETS = (
    Asset(
        pot,
        words=("pot", "cooking pot", "saucepan", "stockpot", "casserole", "cauldron"),
        family="pot",
        support=Support.OBJECT,
        tags=("kitchen",),
    ),
    Asset(pan, words=("pan", "frying pan", "skillet"), family="pot", support=Support.OBJECT, tags=("kitchen",)),
    Asset(kettle, words=("kettle", "tea kettle", "teakettle"), family="pot", support=Support.OBJECT, tags=("kitchen",)),
    Asset(toaster, words=("toaster",), family="toaster", support=Support.OBJECT, tags=("kitchen",)),
    Asset(
        mug,
        words=("mug", "coffee mug", "coffee cup", "tea mug", "cup of coffee", "mug of coffee"),
        family="cup",
        support=Support.OBJECT,
        tags=("kitchen", "office", "cafe"),
    ),
    Asset(
        plate,
        words=("plate", "dish", "dinner plate", "platter"),
        family="plate",
        support=Support.OBJECT,
        tags=("kitchen", "cafe"),
    ),
    Asset(
        bowl,
        words=("bowl", "soup bowl", "bowl of soup", "soup", "mixing bowl"),
        family="bowl",
        support=Support.OBJECT,
        tags=("kitchen",),
    ),
    Asset(
        fruit_bowl,
        words=("fruit bowl", "bowl of fruit", "fruit", "fruit basket", "bowl of apples"),
        family="bowl",
        support=Support.OBJECT,
        tags=("kitchen", "dining_room"),
    ),
    Asset(
        bottle,
        words=("bottle", "wine bottle", "bottle of wine", "water bottle", "beer bottle", "oil bottle"),
        family="bottle",
        support=Support.OBJECT,
        tags=("kitchen", "cafe"),
    ),
    Asset(
        wine_glass,
        words=(
            "wine glass",
            "wineglass",
            "goblet",
            "glass of wine",
            "champagne glass",
            "champagne flute",
            "flute glass",
            "wine",
        ),
        family="cup",
        support=Support.OBJECT,
        tags=("dining_room",),
    ),
    Asset(
        knife_block,
        words=("knife block", "knife set", "set of knives"),
        family="knife_block",
        support=Support.OBJECT,
        tags=("kitchen",),
    ),
    Asset(
        cutting_board,
        words=("cutting board", "chopping board"),
        family="board",
        support=Support.OBJECT,
        tags=("kitchen",),
    ),
    Asset(
        teapot, words=("teapot", "tea pot", "tea set"), family="pot", support=Support.OBJECT, tags=("kitchen", "cafe")
    ),
    Asset(
        jar,
        words=("jar", "jam jar", "cookie jar", "honey jar", "biscuit tin", "canister", "spice jar", "honey"),
        family="jar",
        support=Support.OBJECT,
        tags=("kitchen", "cafe"),
    ),
    Asset(
        cake,
        words=("cake", "birthday cake", "layer cake", "gateau", "chocolate cake", "pie"),
        family="cake",
        support=Support.OBJECT,
        tags=("cafe", "kitchen"),
    ),
    Asset(
        bread,
        words=("bread", "loaf", "loaf of bread", "bread loaf", "baguette"),
        family="bread",
        support=Support.OBJECT,
        tags=("kitchen", "cafe"),
    ),
    Asset(
        coffee_maker,
        words=("coffee maker", "coffee machine", "filter coffee machine", "coffee pot", "percolator"),
        family="coffee_machine",
        support=Support.OBJECT,
        tags=("kitchen", "office"),
    ),
)
