"""What a table is laid with and food is served from: cutlery, glasses, jugs, trays, cans and cloths.

Pots and machines of the worktop are in kitchenware.py, what is eaten in groceries.py.
"""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Cushion, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, rod
from voxel_weaver.scene.layout import Support


def spoon(
    width: Annotated[float, Range(0.04, 0.05)] = 0.045,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    parts = [
        Part(Ellipsoid(0.045, 0.065, 0.02), "steel", (0.0, 0.066, 0.0)),
        block("steel", (-0.006, -0.1, 0.002), (0.006, 0.05, 0.012), 0.003),
        block("steel", (-0.011, -0.1, 0.002), (0.011, -0.05, 0.012), 0.004),
    ]
    return grown(parts, width, height, depth, "steel")


def fork(
    width: Annotated[float, Range(0.04, 0.05)] = 0.05,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    tines = [block("steel", (x - 0.005, 0.05, 0.006), (x + 0.005, 0.1, 0.018), 0.002) for x in (-0.02, 0.0, 0.02)]
    parts = [
        *tines,
        block("steel", (-0.025, 0.03, 0.004), (0.025, 0.055, 0.018), 0.004),
        block("steel", (-0.006, -0.1, 0.0), (0.006, 0.035, 0.012), 0.003),
        block("steel", (-0.011, -0.1, 0.0), (0.011, -0.05, 0.012), 0.004),
    ]
    return grown(parts, width, height, depth, "steel")


def knife(
    width: Annotated[float, Range(0.03, 0.04)] = 0.035,
    depth: Annotated[float, Range(0.2, 0.245)] = 0.24,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    kind: Literal["kitchen", "table"] = "kitchen",
) -> Model:
    grip = "black" if kind == "kitchen" else "steel"
    back = 0.018 if kind == "kitchen" else 0.012
    parts = [
        block("steel", (-0.012, -0.02, 0.002), (back, 0.09, 0.014), 0.003),
        block("steel", (0.0, 0.08, 0.002), (back, 0.12, 0.014), 0.003),
        block(grip, (-0.012, -0.12, 0.0), (0.012, -0.018, 0.02), 0.006),
    ]
    return grown(parts, width, height, depth, grip)


def cutlery(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    depth: Annotated[float, Range(0.2, 0.23)] = 0.22,
    height: Annotated[float, Range(0.02, 0.025)] = 0.02,
) -> Model:
    """Knife, fork and spoon, side by side on a napkin."""
    parts = [
        block("linen", (-0.09, -0.11, 0.0), (0.09, 0.11, 0.01), 0.002),
        block("steel", (-0.067, -0.1, 0.008), (-0.053, 0.1, 0.02), 0.003),
        block("steel", (-0.007, -0.1, 0.008), (0.007, 0.06, 0.02), 0.003),
        block("steel", (-0.022, 0.045, 0.008), (0.022, 0.062, 0.02), 0.003),
        *(block("steel", (x - 0.005, 0.055, 0.008), (x + 0.005, 0.1, 0.02), 0.002) for x in (-0.017, 0.0, 0.017)),
        block("steel", (0.053, -0.1, 0.008), (0.067, 0.06, 0.02), 0.003),
        column("steel", 0.022, 0.008, 0.02, (0.06, 0.075)),
    ]
    return grown(parts, width, height, depth, "steel")


def utensil_holder(
    width: Annotated[float, Range(0.13, 0.16)] = 0.15,
    height: Annotated[float, Range(0.3, 0.36)] = 0.34,
) -> Model:
    """A crock with a wooden spoon, a ladle, a whisk and a turner in it."""
    wires = [
        rod("steel", 0.006, (0.03, 0.03, 0.2), (0.03 + x, 0.04, 0.26), (0.035, 0.04, 0.33)) for x in (-0.025, 0.03)
    ]
    parts = [
        column("glaze", 0.065, 0.0, 0.15, top=0.07),
        column("porcelain", 0.072, 0.12, 0.15),
        column("shadow", 0.058, 0.14, 0.156),
        rod("wood", 0.009, (-0.03, 0.0, 0.14), (-0.05, -0.01, 0.28)),
        Part(Ellipsoid(0.05, 0.03, 0.07), "wood", (-0.05, -0.01, 0.26)),
        rod("steel", 0.008, (0.0, 0.03, 0.14), (-0.005, 0.05, 0.27)),
        Part(Ellipsoid(0.06, 0.05, 0.05), "steel", (-0.005, 0.045, 0.26)),
        rod("black", 0.008, (0.02, -0.03, 0.14), (0.045, -0.045, 0.25)),
        block("black", (0.02, -0.055, 0.24), (0.07, -0.035, 0.31), 0.006),
        rod("steel", 0.008, (0.02, 0.03, 0.14), (0.03, 0.03, 0.21)),
        *wires,
    ]
    return grown(parts, width, height, None, "glaze")


def tumbler(
    width: Annotated[float, Range(0.07, 0.085)] = 0.08,
    height: Annotated[float, Range(0.11, 0.14)] = 0.13,
) -> Model:
    """A drinking glass with water, and a slice of lemon on its rim."""
    shell = ((0.03, 0.0), (0.04, 0.13), (0.034, 0.13), (0.027, 0.016))
    parts = [
        Part(Lathe(shell), "glass"),
        column("water", 0.028, 0.014, 0.09, top=0.034),
    ]
    return grown(parts, width, height, None, "glass")


def pitcher(
    width: Annotated[float, Range(0.18, 0.22)] = 0.2,
    depth: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.22, 0.245)] = 0.24,
) -> Model:
    belly = (
        (0.05, 0.0),
        (0.07, 0.05),
        (0.066, 0.1),
        (0.045, 0.17),
        (0.056, 0.24),
        (0.046, 0.24),
        (0.036, 0.17),
        (0.04, 0.03),
    )
    parts = [
        Part(Lathe(belly), "glaze"),
        block("glaze", (-0.085, -0.02, 0.215), (-0.045, 0.02, 0.24), 0.008),
        rod("glaze", 0.01, (0.045, 0, 0.2), (0.1, 0, 0.205), (0.105, 0, 0.13), (0.06, 0, 0.08)),
        column("porcelain", 0.069, 0.055, 0.07, top=0.068),
    ]
    return grown(parts, width, height, depth, "glaze")


def tray(
    width: Annotated[float, Range(0.4, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.28, 0.34)] = 0.32,
    height: Annotated[float, Range(0.04, 0.04)] = 0.04,
    shape: Literal["rectangular", "round"] = "rectangular",
) -> Model:
    """A serving tray with two grips in its rim, which is no higher than twice its bottom: cups stand clear of it."""
    x, y = width / 2, depth / 2
    if shape == "round":
        radius = min(x, y)
        rim = height - 0.004
        shell = ((radius * 0.94, 0.0), (radius, rim), (radius - 0.02, rim), (radius * 0.9, 0.02))
        grips = mirrored(block("brass", (x - 0.05, -0.06, 0.018), (x, 0.06, height), 0.008))
        flat = radius * 0.6
        return grown(
            [Part(Lathe(shell), "wood"), *grips],
            width,
            height,
            depth,
            "wood",
            (Surface("top", (-flat, -flat), (flat, flat), 0.02, 0.5),),
        )
    parts = [
        block("wood", (-x, -y, 0.0), (x, y, 0.02), 0.004),
        block("wood", (-x, -y, 0.018), (x, -y + 0.02, height - 0.004), 0.004),
        block("wood", (-x, y - 0.02, 0.018), (x, y, height - 0.004), 0.004),
        *mirrored(
            block("wood", (x - 0.02, -y, 0.018), (x, y, height - 0.004), 0.004),
            block("brass", (x - 0.02, -0.06, 0.02), (x, 0.06, height), 0.006),
        ),
    ]
    inner = Surface("top", (-x + 0.025, -y + 0.025), (x - 0.025, y - 0.025), 0.02, 0.5)
    return built(parts, "wood", (inner,))


def soda_can(
    width: Annotated[float, Range(0.06, 0.07)] = 0.066,
    height: Annotated[float, Range(0.11, 0.13)] = 0.12,
) -> Model:
    parts = [
        column("steel", 0.028, 0.0, 0.012, top=0.033),
        column("cover_second", 0.033, 0.01, 0.11),
        column("paper", 0.0335, 0.045, 0.075),
        column("steel", 0.033, 0.108, 0.12, top=0.028),
    ]
    return grown(parts, width, height, None, "cover_second")


def salt_shakers(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.1, 0.12)] = 0.11,
) -> Model:
    """Salt and pepper, side by side."""
    parts = [
        column("glass", 0.03, 0.0, 0.08, (-0.034, 0), top=0.024),
        column("white", 0.024, 0.06, 0.07, (-0.034, 0)),
        column("steel", 0.026, 0.078, 0.11, (-0.034, 0), top=0.016),
        column("dark_wood", 0.03, 0.0, 0.08, (0.034, 0), top=0.024),
        column("steel", 0.026, 0.078, 0.11, (0.034, 0), top=0.016),
    ]
    return grown(parts, width, height, main=("dark_wood", "glass"))


def napkin(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    depth: Annotated[float, Range(0.16, 0.2)] = 0.18,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    """A folded napkin with a stripe along two edges."""
    x, y = width / 2, depth / 2
    parts = [
        block("linen", (-x, -y, 0.0), (x, y, 0.011), 0.002),
        block("linen", (-x, -y, 0.009), (x * 0.4, y, height), 0.002),
        block("cloth_accent", (-x, -y + 0.02, 0.009), (x * 0.4 + 0.001, -y + 0.035, height + 0.0005), 0.0),
        block("cloth_accent", (-x, y - 0.035, 0.009), (x * 0.4 + 0.001, y - 0.02, height + 0.0005), 0.0),
    ]
    return built(parts, "linen", size=(width, depth, height))


def tablecloth(
    width: Annotated[float, Range(1.3, 1.6, 0.5, 3.0)] = 1.5,
    depth: Annotated[float, Range(0.8, 1.0, 0.5, 2.0)] = 0.9,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
    pattern: Literal["checkered", "striped", "plain", "floral"] = "checkered",
) -> Model:
    """A cloth that lies on a table, within its edges."""
    x, y = width / 2, depth / 2
    parts = [block("linen", (-x, -y, 0.0), (x, y, height), 0.0)]
    inset = 0.004
    columns, rows = max(2, round(width / 0.22)), max(2, round(depth / 0.22))
    wide, deep = width / columns, depth / rows
    if pattern == "striped":
        parts += [
            block("cloth_second", (-x + i * wide, -y, inset), (-x + (i + 1) * wide, y, height + 0.0004), 0.0)
            for i in range(0, columns, 2)
        ]
    elif pattern == "checkered":
        parts += [
            block(
                "cloth_second",
                (-x + i * wide, -y + j * deep, inset),
                (-x + (i + 1) * wide, -y + (j + 1) * deep, height + 0.0004),
                0.0,
            )
            for i in range(columns)
            for j in range(rows)
            if (i + j) % 2
        ]
    elif pattern == "floral":
        parts += [
            column(
                "cloth_second" if (i + j) % 2 else "cloth_accent",
                min(wide, deep) * 0.3,
                inset,
                height + 0.0004,
                (-x + (i + 0.5) * wide, -y + (j + 0.5) * deep),
            )
            for i in range(columns)
            for j in range(rows)
        ]
    lying = Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, y - 0.02), height + 0.0004, 1.0)
    return built(parts, ("linen",) if pattern == "plain" else ("cloth_second", "linen"), (lying,))


def place_mat(
    width: Annotated[float, Range(0.4, 0.46)] = 0.44,
    depth: Annotated[float, Range(0.3, 0.34)] = 0.32,
    height: Annotated[float, Range(0.02, 0.02)] = 0.02,
) -> Model:
    x, y = width / 2, depth / 2
    parts = [
        block("wicker", (-x, -y, 0.0), (x, y, height), 0.0),
        block("cloth_accent", (-x, -y, 0.002), (-x + 0.04, y, height + 0.0004), 0.0),
        block("cloth_accent", (x - 0.04, -y, 0.002), (x, y, height + 0.0004), 0.0),
    ]
    lying = Surface("top", (-x + 0.05, -y + 0.02), (x - 0.05, y - 0.02), height, 1.0)
    return built(parts, "wicker", (lying,))


def ice_bucket(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    height: Annotated[float, Range(0.32, 0.38)] = 0.36,
) -> Model:
    """A champagne bottle in a bucket of ice."""
    parts = [
        Part(Lathe(((0.08, 0.0), (0.115, 0.22), (0.1, 0.22), (0.07, 0.02))), "steel"),
        *mirrored(block("steel", (0.1, -0.03, 0.16), (0.13, 0.03, 0.19), 0.006)),
        Part(Blob(0.19, 0.19, 0.05, 4, 0.4), "water", (0, 0, 0.17)),
        column("green_glass", 0.036, 0.1, 0.25, (0.02, 0.01), top=0.03),
        column("green_glass", 0.02, 0.24, 0.32, (0.02, 0.01)),
        column("brass", 0.022, 0.3, 0.36, (0.02, 0.01)),
    ]
    return grown(parts, width, height, None, "steel")


def thermos(
    width: Annotated[float, Range(0.09, 0.11)] = 0.1,
    height: Annotated[float, Range(0.26, 0.32)] = 0.28,
) -> Model:
    parts = [
        column("steel", 0.044, 0.0, 0.02),
        column("lacquer", 0.045, 0.018, 0.19),
        column("steel", 0.045, 0.188, 0.21, top=0.03),
        column("black", 0.034, 0.205, 0.28, top=0.03),
        block("black", (0.028, -0.012, 0.2), (0.05, 0.012, 0.26), 0.005),
    ]
    return grown(parts, width, height, None, "lacquer")


def charcuterie_board(
    width: Annotated[float, Range(0.46, 0.54)] = 0.5,
    depth: Annotated[float, Range(0.26, 0.3)] = 0.28,
    height: Annotated[float, Range(0.08, 0.1)] = 0.09,
) -> Model:
    """Cheeses, ham, grapes and olives on a board with a handle."""
    ham = [column("skin_pink", 0.03, 0.018, 0.03 + 0.01 * (i % 2), (-0.02 + i * 0.035, -0.08)) for i in range(5)]
    grapes = [
        Part(
            Ellipsoid(0.034, 0.034, 0.034),
            "grape",
            (-0.13 + 0.028 * (i % 3), 0.07 - 0.025 * (i // 3), 0.02 + 0.018 * (i % 2)),
        )
        for i in range(6)
    ]
    parts = [
        block("wood", (-0.19, -0.14, 0.0), (0.25, 0.14, 0.02), 0.006),
        block("wood", (-0.25, -0.03, 0.0), (-0.18, 0.03, 0.02), 0.006),
        block("petal_yellow", (0.02, 0.02, 0.018), (0.12, 0.1, 0.07), 0.006),
        Part(Cushion(0.09, 0.09, 0.04, 0.4), "cream", (-0.03, 0.06, 0.018)),
        column("porcelain", 0.05, 0.018, 0.05, (0.19, 0.07)),
        *(
            Part(Ellipsoid(0.03, 0.03, 0.04), "apple_green", (0.175 + 0.03 * (i % 2), 0.055 + 0.03 * (i // 2), 0.035))
            for i in range(4)
        ),
        *ham,
        *grapes,
        Part(Cushion(0.12, 0.07, 0.05, 0.6), "crust", (-0.1, -0.06, 0.018)),
    ]
    return grown(parts, width, height, depth, "wood")


_ON = Support.OBJECT
_TAGS = ("kitchen",)

ASSETS = (
    Asset(spoon, ("spoon", "teaspoon", "tablespoon", "wooden spoon"), "utensil", _ON, tags=_TAGS),
    Asset(fork, ("fork", "dinner fork"), "utensil", _ON, tags=_TAGS),
    Asset(knife, ("knife", "kitchen knife", "chef's knife", "dinner knife", "bread knife"), "utensil", _ON, tags=_TAGS),
    Asset(
        cutlery,
        (
            "cutlery",
            "silverware",
            "flatware",
            "utensil",
            "set of cutlery",
            "place setting",
            "eating utensil",
            "chopsticks",
        ),
        "utensil",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        utensil_holder,
        ("utensil holder", "utensil crock", "cooking utensil", "kitchen utensil", "spatula", "ladle", "whisk"),
        "utensil",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        tumbler,
        ("glass", "tumbler", "drinking glass", "water glass", "glass of water", "cocktail", "juice", "glass of juice"),
        "cup",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        pitcher, ("pitcher", "jug", "water jug", "carafe", "milk jug", "ewer", "decanter"), "pitcher", _ON, tags=_TAGS
    ),
    Asset(
        tray,
        ("tray", "serving tray", "breakfast tray", "tea tray", "wooden tray", "baking tray"),
        "tray",
        _ON,
        tags=_TAGS,
    ),
    Asset(soda_can, ("soda can", "soda", "beer can", "can of soda", "soft drink", "tin can"), "can", _ON, tags=_TAGS),
    Asset(
        salt_shakers,
        ("salt and pepper shaker", "salt shaker", "pepper mill", "shaker", "pepper shaker", "condiment"),
        "shaker",
        _ON,
        tags=_TAGS,
    ),
    Asset(napkin, ("napkin", "serviette", "table napkin", "folded napkin", "dishcloth"), "napkin", _ON, tags=_TAGS),
    Asset(tablecloth, ("tablecloth", "table cloth", "table cover"), "tablecloth", _ON, tags=_TAGS),
    Asset(place_mat, ("placemat", "table mat", "trivet"), "tablecloth", _ON, tags=_TAGS),
    Asset(
        ice_bucket,
        ("ice bucket", "champagne bucket", "wine bucket", "champagne", "wine chiller"),
        "bucket",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        thermos,
        ("thermos", "vacuum flask", "flask", "travel mug", "water flask"),
        "bottle",
        _ON,
        tags=_TAGS,
    ),
    Asset(
        charcuterie_board,
        ("charcuterie board", "cheese board", "charcuterie", "appetizer", "cheese platter", "snack"),
        "board",
        _ON,
        tags=_TAGS,
    ),
)
