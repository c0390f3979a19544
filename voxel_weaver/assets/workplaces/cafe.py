"""What makes a café: the counter with its cakes, the coffee machine, the till, the menu, and what is served."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, disc, rod
from voxel_weaver.scene.layout import Support


def _front(width: float, lead: float, top: float) -> list[Part]:
    """The customers' side: boards with gaps between them over a dark ground, and a plinth."""
    half = width / 2
    parts = [block("black", (-half + 0.04, lead + 0.1, 0.0), (half - 0.04, lead + 0.2, 0.102))]
    count = max(3, round((width - 0.04) / 0.16))
    step = (width - 0.04) / count
    for index in range(count):
        x = -half + 0.02 + index * step
        parts.append(block("cabinet", (x + 0.01, lead + 0.04, 0.1), (x + step - 0.01, lead + 0.08, top)))
    return parts


def cafe_counter(
    width: Annotated[float, Range(1.6, 2.4, 1.0, 4.0)] = 2.0,
    depth: Annotated[float, Range(0.66, 0.74)] = 0.7,
    height: Annotated[float, Range(1.0, 1.1)] = 1.06,
) -> Model:
    """A bar whose front looks at the customers."""
    half, lead, back = width / 2, -depth / 2, depth / 2
    top = height - 0.06
    parts = [
        block("dark_wood", (-half + 0.02, lead + 0.06, 0.1), (half - 0.02, back - 0.04, top + 0.001)),
        block("black", (-half + 0.04, lead + 0.18, 0.0), (half - 0.04, back - 0.06, 0.102)),
        *_front(width, lead, top),
        block("wood", (-half, lead, top), (half, back, height), 0.012),
        block("brass", (-half + 0.04, lead + 0.02, 0.16), (half - 0.04, lead + 0.05, 0.19)),
    ]
    surface = Surface("top", (-half + 0.04, lead + 0.04), (half - 0.04, back - 0.04), height, 1.2)
    behind = Clearance((-half, back, 0.0), (half, back + 0.6, 1.8), "the barista stands here")
    before = Clearance((-half, lead - 0.6, 0.0), (half, lead, 1.8), "customers order here")
    return built(parts, ("cabinet", "dark_wood"), (surface,), (before, behind))


_CAKES = (
    (("chocolate", "cream"), ("icing", "crumb"), ("crust", "honey")),
    (("crust", "toasted"), ("apple_red", "cream"), ("chocolate", "icing")),
)


def display_case(
    width: Annotated[float, Range(1.0, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.66, 0.74)] = 0.7,
    height: Annotated[float, Range(1.26, 1.4)] = 1.32,
    filled: bool = True,
) -> Model:
    """A lit case, open to the customers' eyes: its front pane is left out, as glass is in a drawing. Filled, cakes
    stand in it."""
    half, lead, back = width / 2, -depth / 2, depth / 2
    base, shelf = 0.56, 0.56 + (height - 0.6) * 0.5
    parts = [
        block("dark_wood", (-half + 0.02, lead + 0.06, 0.1), (half - 0.02, back, base - 0.04)),
        *_front(width, lead, base - 0.04),
        block("black", (-half + 0.04, lead + 0.18, 0.0), (half - 0.04, back - 0.04, 0.102)),
        block("marble", (-half, lead, base - 0.042), (half, back, base)),
        block("white", (-half, back - 0.03, base - 0.002), (half, back, height - 0.04)),
        block("wood", (-half, lead + 0.04, height - 0.06), (half, back, height)),
        block("bulb", (-half + 0.06, lead + 0.1, height - 0.08), (half - 0.06, lead + 0.14, height - 0.058)),
        block("marble", (-half + 0.01, lead + 0.12, shelf - 0.02), (half - 0.01, back - 0.02, shelf)),
    ]
    for side in (-1, 1):
        x0, x1 = sorted((side * (half - 0.02), side * half))
        parts.append(block("brass", (x0, lead + 0.04, base - 0.002), (x1, lead + 0.07, height - 0.058)))
        parts.append(block("brass", (x0, lead + 0.1, shelf - 0.025), (x1, back, shelf - 0.0)))
    for z, row in zip((base, shelf), _CAKES if filled else ((), ()), strict=True):
        step = (width * 0.62) / max(len(row), 1)
        for index, (body, icing) in enumerate(row):
            at = (-half + 0.05 + (index + 0.5) * step, 0.02)
            radius = min(0.14, step * 0.42)
            parts.append(column("porcelain", radius + 0.02, z - 0.001, z + 0.02, at))
            parts.append(column(body, radius, z + 0.018, z + 0.12, at))
            parts.append(column(icing, radius + 0.006, z + 0.09, z + 0.14, at))
            parts.append(Part(Ellipsoid(0.05, 0.05, 0.05), "apple_red", (*at, z + 0.13)))
    surface = Surface("top", (-half + 0.04, lead + 0.08), (half - 0.04, back - 0.04), height, 0.8)
    left = -half + 0.07 + (width * 0.62 if filled else 0.0)
    free = tuple(
        Surface("shelf", (left, lead + 0.14), (half - 0.05, back - 0.05), z, room)
        for z, room in ((base, shelf - base - 0.03), (shelf, height - 0.1 - shelf))
    )
    behind = Clearance((-half, back, 0.0), (half, back + 0.6, 1.8), "the barista stands here")
    before = Clearance((-half, lead - 0.6, 0.0), (half, lead, 1.8), "customers choose here")
    return built(parts, ("cabinet", "dark_wood"), (surface, *free), (before, behind))


def espresso_machine(
    width: Annotated[float, Range(0.56, 0.66)] = 0.6,
    depth: Annotated[float, Range(0.46, 0.5)] = 0.48,
    height: Annotated[float, Range(0.48, 0.54)] = 0.5,
) -> Model:
    half, lead, back = width / 2, -depth / 2, depth / 2
    top = height - 0.08
    parts = [
        block("steel", (-half + 0.04, lead + 0.04, 0.03), (half - 0.04, back, 0.09)),
        block("dark_grey", (-half + 0.06, lead + 0.06, 0.07), (half - 0.06, back - 0.18, 0.1)),
        block("lacquer", (-half, back - 0.2, 0.03), (half, back, top)),
        block("lacquer", (-half, lead + 0.06, top - 0.14), (half, back, top), 0.02),
        block("steel", (-half + 0.04, lead + 0.046, top - 0.12), (half - 0.04, lead + 0.07, top - 0.03)),
        disc("porcelain", 0.035, (0.0, lead + 0.06, top - 0.075), 0.03),
        block("paint_red", (-0.005, lead + 0.026, top - 0.08), (0.005, lead + 0.04, top - 0.05), 0.0),
    ]
    for x in (-0.14, 0.14):
        parts += [
            column("dark_steel", 0.045, top - 0.19, top - 0.13, (x, lead + 0.14)),
            block("black", (x - 0.018, lead, top - 0.18), (x + 0.018, lead + 0.12, top - 0.15), 0.006),
            column("porcelain", 0.03, 0.098, 0.15, (x, lead + 0.14), top=0.04),
            disc("screen_warm", 0.015, (x + 0.06, lead + 0.06, top - 0.06), 0.02),
            disc("led_green", 0.015, (x - 0.06, lead + 0.06, top - 0.06), 0.02),
            column("coffee", 0.011, 0.14, top - 0.18, (x, lead + 0.14)),
        ]
    for x, y in (
        (-half + 0.08, lead + 0.1),
        (half - 0.08, lead + 0.1),
        (-half + 0.08, back - 0.06),
        (half - 0.08, back - 0.06),
    ):
        parts.append(column("black", 0.03, 0.0, 0.04, (x, y)))
    for side in (-1, 1):
        x = side * (half - 0.05)
        parts.append(
            rod("steel", 0.012, (x, lead + 0.1, top - 0.12), (x, lead + 0.03, top - 0.16), (x, lead + 0.04, 0.14))
        )
    for x in (-0.2, -0.1, 0.0, 0.1, 0.2):
        finish = "glaze_accent" if round(x * 10) % 2 else "porcelain"
        parts.append(column(finish, 0.036, top - 0.001, height, (x, back - 0.1), top=0.042))
    parts.append(block("brass", (-half + 0.02, lead + 0.08, top - 0.002), (half - 0.02, lead + 0.1, top + 0.03), 0.004))
    return built(parts, "lacquer")


def cash_register(
    width: Annotated[float, Range(0.36, 0.42)] = 0.38,
    depth: Annotated[float, Range(0.36, 0.42)] = 0.4,
    height: Annotated[float, Range(0.38, 0.44)] = 0.4,
) -> Model:
    """A till with keys, as in a good old shop."""
    half, lead, back = width / 2, -depth / 2, depth / 2
    parts = [
        block("dark_wood", (-half, lead + 0.02, 0.0), (half, back, 0.12)),
        block("brass", (-0.06, lead, 0.05), (0.06, lead + 0.03, 0.08)),
        block("lacquer", (-half + 0.02, lead + 0.06, 0.118), (half - 0.02, back - 0.02, 0.18)),
        block("lacquer", (-half + 0.02, lead + 0.16, 0.17), (half - 0.02, back - 0.02, 0.26)),
        block("lacquer", (-half + 0.02, back - 0.14, 0.25), (half - 0.02, back - 0.02, height), 0.02),
        block("screen", (-half + 0.06, back - 0.15, height - 0.1), (half - 0.06, back - 0.1, height - 0.03)),
        block("screen_green", (0.0, back - 0.156, height - 0.08), (half - 0.08, back - 0.1, height - 0.05)),
        block("paper", (-half + 0.05, back - 0.12, height - 0.14), (-half + 0.11, back - 0.1, height - 0.11), 0.0),
    ]
    for row, (y, z) in enumerate(((lead + 0.1, 0.178), (lead + 0.21, 0.258))):
        for step in range(4):
            x = (step - 1.5) * 0.07
            finish = "paint_red" if (row, step) == (0, 3) else ("porcelain" if step < 3 else "honey")
            parts.append(column(finish, 0.022, z - 0.002, z + 0.024, (x, y)))
    return built(parts, "lacquer")


def menu_board(
    width: Annotated[float, Range(0.9, 1.4)] = 1.1,
    depth: Annotated[float, Range(0.06, 0.06)] = 0.06,
    height: Annotated[float, Range(0.7, 0.9)] = 0.8,
) -> Model:
    """A chalkboard with the day's menu: a cup drawn at its head, lines and prices."""
    x, wall = width / 2, depth / 2
    plane = -wall + 0.024
    parts = [
        block("wood", (-x, -wall + 0.004, 0.0), (x, wall, height), 0.008),
        block("slate", (-x + 0.04, -wall + 0.002, 0.04), (x - 0.04, plane, height - 0.04), 0.0),
    ]

    def chalk(finish: str, left: float, right: float, low: float, high: float) -> None:
        parts.append(block(finish, (left * x, -wall, low * height), (right * x, plane, high * height), 0.0))

    chalk("petal_yellow", -0.5, 0.24, 0.8, 0.86)
    chalk("chalk", 0.42, 0.66, 0.72, 0.86)
    chalk("chalk", 0.66, 0.76, 0.76, 0.79)
    chalk("chalk", 0.72, 0.76, 0.76, 0.85)
    chalk("chalk", 0.66, 0.74, 0.82, 0.85)
    chalk("coffee", 0.46, 0.62, 0.82, 0.855)
    chalk("petal_pink", -0.8, 0.8, 0.655, 0.68)
    for row, (end, finish) in enumerate(((-0.1, "chalk"), (-0.3, "chalk"), (0.05, "petal_yellow"), (-0.2, "chalk"))):
        low = 0.53 - row * 0.13
        chalk(finish, -0.8, end, low, low + 0.05)
        chalk("paint_sky", 0.5, 0.72, low, low + 0.05)
    return built(parts, "wood")


def cup_and_saucer(
    width: Annotated[float, Range(0.15, 0.17)] = 0.16,
    height: Annotated[float, Range(0.08, 0.09)] = 0.09,
) -> Model:
    radius = width / 2
    cup = ((0.026, 0.0), (0.04, 0.022), (0.046, height - 0.014), (0.036, height - 0.014), (0.03, 0.02))
    parts = [
        column("glaze_accent", radius * 0.6, 0.0, 0.012, top=radius),
        column("glaze_accent", radius, 0.01, 0.016),
        Part(Lathe(cup), "porcelain", (0.0, 0.0, 0.014)),
        column("coffee", 0.038, 0.03, height - 0.014),
        Part(Ellipsoid(0.04, 0.03, 0.012), "cream", (-0.004, -0.004, height - 0.019)),
        rod(
            "porcelain",
            0.008,
            (0.036, 0, 0.036),
            (0.066, 0, 0.042),
            (0.066, 0, height - 0.02),
            (0.04, 0, height - 0.012),
        ),
        block("steel", (-0.07, -0.012, 0.014), (-0.05, 0.05, 0.026), 0.003),
        block("crust", (-0.03, -0.072, 0.014), (0.01, -0.046, 0.034), 0.006),
    ]
    return built(parts, ("glaze_accent",))


def _croissant(at: tuple[float, float, float], size: float, turn: float) -> list[Part]:
    """A crescent: two horns that taper from a fat middle, with ridges of another brown."""
    x0, y0, z0 = at

    def spot(share: float, lift: float) -> tuple[float, float, float]:
        angle = math.radians(turn + share * 74)
        return (
            x0 + size * 0.5 * math.sin(angle),
            y0 + size * (0.26 - 0.5 * math.cos(angle)),
            z0 + lift,
        )

    girth = size * 0.23
    parts = []
    for side in (-1, 1):
        path = [spot(side * share, girth * (1 - 0.5 * share)) for share in (0.0, 0.5, 1.0)]
        parts.append(rod("crust", girth, *path, tip=girth * 0.4))
    for share in (-0.72, -0.36, 0.0, 0.36, 0.72):
        wide = girth * 2.25 * (1 - 0.6 * abs(share))
        x, y, _ = spot(share, 0.0)
        parts.append(Part(Ellipsoid(girth * 0.9, wide, wide), "honey", (x, y, z0), (0.0, 0.0, turn + share * 74)))
    return parts


def pastry_plate(
    width: Annotated[float, Range(0.22, 0.245)] = 0.24,
    height: Annotated[float, Range(0.08, 0.09)] = 0.08,
) -> Model:
    """Croissants on a plate."""
    radius = width / 2
    parts = [
        column("glaze", radius * 0.7, 0.0, 0.014, top=radius),
        column("glaze", radius, 0.012, 0.02),
        column("porcelain", radius * 0.7, 0.012, 0.022),
        *_croissant((-0.035, 0.025, 0.018), 0.118, 10.0),
        *_croissant((0.045, -0.045, 0.018), 0.105, -30.0),
    ]
    girth = height - 0.02
    parts.append(Part(Ellipsoid(girth, girth, girth), "toasted", (0.055, 0.05, 0.02)))
    parts.append(Part(Ellipsoid(girth * 0.6, girth * 0.6, 0.016), "icing", (0.055, 0.05, height - 0.018)))
    return built(parts, "glaze")


def cake_stand(
    width: Annotated[float, Range(0.3, 0.36)] = 0.34,
    height: Annotated[float, Range(0.3, 0.36)] = 0.34,
) -> Model:
    """A tall cake with berries on a footed plate."""
    radius = width / 2
    plate = 0.14
    foot = ((radius * 0.5, 0.0), (radius * 0.4, 0.02), (0.03, 0.05), (0.03, 0.09), (radius * 0.5, plate - 0.02))
    top = height - 0.05
    parts = [
        Part(Lathe(foot), "glaze"),
        column("glaze", radius, plate - 0.022, plate),
        column("icing", radius, plate - 0.03, plate - 0.02),
        column("crumb", radius * 0.74, plate - 0.002, plate + 0.06),
        column("jam", radius * 0.76, plate + 0.055, plate + 0.08),
        column("crumb", radius * 0.74, plate + 0.078, top - 0.02),
        column("cream", radius * 0.78, top - 0.04, top),
    ]
    for index in range(7):
        angle = math.tau * index / 7 - math.pi / 2
        x, y = radius * 0.56 * math.cos(angle), radius * 0.56 * math.sin(angle)
        parts.append(Part(Ellipsoid(0.055, 0.055, 0.055), "apple_red" if index % 2 else "grape", (x, y, top - 0.014)))
    parts.append(Part(Ellipsoid(0.07, 0.07, 0.064), "apple_red", (0.0, 0.0, height - 0.064)))
    return built(parts, "glaze")


def cup_shelf(
    width: Annotated[float, Range(0.9, 1.3)] = 1.1,
    depth: Annotated[float, Range(0.22, 0.24)] = 0.22,
    height: Annotated[float, Range(0.6, 0.7)] = 0.64,
) -> Model:
    """Two boards on the wall with cups, jars and a plant."""
    half, lead, wall = width / 2, -depth / 2, depth / 2
    low, high = 0.1, 0.42
    parts = []
    for z in (low, high):
        parts.append(block("wood", (-half, lead, z), (half, wall, z + 0.04)))
        for side in (-1, 1):
            x = side * (half - 0.14)
            parts.append(block("black_metal", (x - 0.015, lead + 0.06, z - 0.03), (x + 0.015, wall, z + 0.001)))
            parts.append(block("black_metal", (x - 0.015, wall - 0.03, z - 0.1), (x + 0.015, wall, z + 0.001)))
    colors = ("glaze", "glaze_accent", "porcelain", "glaze_second")
    count = int((width - 0.1) / 0.15)
    for index in range(count):
        x = -half + 0.1 + index * (width - 0.2) / max(1, count - 1)
        parts.append(column(colors[index % 4], 0.042, low + 0.038, low + 0.13, (x, lead + 0.1), top=0.048))
        parts.append(column("coffee", 0.034, low + 0.12, low + 0.132, (x, lead + 0.1)))
        if index % 3 == 1:
            parts.append(column("porcelain", 0.035, high + 0.038, high + 0.1, (x, lead + 0.1), top=0.05))
            parts.append(
                Part(Blob(0.14, 0.14, height - high - 0.09, index, 0.3), "leaf_light", (x, lead + 0.1, high + 0.09))
            )
        else:
            inside = "coffee" if index % 3 else "crust"
            parts.append(column(inside, 0.05, high + 0.038, high + 0.14, (x, lead + 0.1)))
            parts.append(column("pale_wood", 0.052, high + 0.138, high + 0.17, (x, lead + 0.1)))
    return built(parts, "wood")


ASSETS = (
    Asset(
        cafe_counter,
        words=(
            "cafe counter",
            "serving counter",
            "service counter",
            "bar counter",
            "bar",
            "coffee bar",
            "shop counter",
        ),
        family="counter",
        stance="free",
        tags=("cafe",),
    ),
    Asset(
        display_case,
        words=(
            "display case",
            "pastry case",
            "cake display",
            "display counter",
            "vitrine",
            "pastry display",
            "bakery case",
        ),
        family="counter",
        stance="free",
        tags=("cafe",),
    ),
    Asset(
        espresso_machine,
        words=("espresso machine", "barista machine", "cappuccino machine"),
        family="coffee_machine",
        support=Support.OBJECT,
        tags=("cafe",),
    ),
    Asset(
        cash_register,
        words=("cash register", "till", "register", "cash desk"),
        family="till",
        support=Support.OBJECT,
        tags=("cafe",),
    ),
    Asset(
        menu_board,
        words=("menu board", "menu", "cafe board", "price board"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=("cafe",),
    ),
    Asset(
        cup_and_saucer,
        words=(
            "cup and saucer",
            "cup",
            "teacup",
            "espresso cup",
            "cup of tea",
            "coffee",
            "saucer",
            "cappuccino",
            "tea",
        ),
        family="cup",
        support=Support.OBJECT,
        tags=("cafe",),
    ),
    Asset(
        pastry_plate,
        words=(
            "pastry plate",
            "croissant",
            "pastry",
            "plate of pastries",
            "cookie",
            "muffin",
            "biscuit",
        ),
        family="plate",
        support=Support.OBJECT,
        tags=("cafe",),
    ),
    Asset(
        cake_stand,
        words=("cake stand", "cake on a stand", "cheesecake", "tart"),
        family="cake",
        support=Support.OBJECT,
        tags=("cafe",),
    ),
    Asset(
        cup_shelf,
        words=("cup shelf", "shelf with cups", "shelf of cups", "mug shelf", "coffee shelf"),
        family="shelf",
        support=Support.WALL,
        stance="wall",
        tags=("cafe", "kitchen"),
    ),
)
