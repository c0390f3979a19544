"""Kitchen fixtures: cabinets and machines that stand side by side against a wall, with their worktops in one plane."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.model import Clearance, Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import open_case
from voxel_weaver.assets.workshop.pieces import block, column, disc, rod
from voxel_weaver.scene.layout import Support

WORKTOP = 0.9
"""The height at which all worktops lie."""
_UNDER_CABINETS = 0.5
_HANDLE = 0.02
_FRONT = 0.02


def _use(width: float, depth: float, reach: float, reason: str) -> Clearance:
    """The room before a fixture that its user needs."""
    return Clearance((-width / 2, -depth / 2 - reach, 0.0), (width / 2, -depth / 2, WORKTOP), reason)


def _worktop(width: float, depth: float, height: float = WORKTOP) -> Surface:
    half = width / 2 - 0.02
    return Surface("top", (-half, -depth / 2 + 0.04), (half, depth / 2 - 0.02), height, _UNDER_CABINETS)


def _base(width: float, depth: float, top: float) -> list[Part]:
    """The plinth and the carcass of a base cabinet, up to the underside of its worktop."""
    half, back, lead = width / 2, depth / 2, -depth / 2
    return [
        block("black", (-half, lead + 0.08, 0.0), (half, back, 0.102)),
        block("dark_wood", (-half, lead + _HANDLE + _FRONT, 0.1), (half, back, top)),
    ]


def _door(x: tuple[float, float], z: tuple[float, float], lead: float, handle_right: bool, high: bool) -> list[Part]:
    """A framed door whose handle reaches the front plane `lead`; the handle stands high or low, right or left."""
    y = lead + _HANDLE
    near = x[1] - 0.06 if handle_right else x[0] + 0.04
    at = z[1] - 0.2 if high else z[0] + 0.06
    parts = [
        block("cabinet", (x[0], y, z[0]), (x[1], y + _FRONT + 0.002, z[1])),
        block("brass", (near, lead, at), (near + 0.02, y + 0.002, at + 0.14)),
    ]
    if x[1] - x[0] > 0.3:
        parts.append(
            block("cabinet", (x[0] + 0.06, y - 0.004, z[0] + 0.06), (x[1] - 0.08, y + 0.014, z[1] - 0.06), 0.002)
        )
    return parts


def _drawer(x: tuple[float, float], z: tuple[float, float], lead: float) -> list[Part]:
    middle, at = (x[0] + x[1]) / 2, (z[0] + z[1]) / 2
    y = lead + _HANDLE
    return [
        block("cabinet", (x[0], y, z[0]), (x[1], y + _FRONT + 0.002, z[1])),
        block("brass", (middle - 0.08, lead, at - 0.01), (middle + 0.08, y + 0.002, at + 0.01)),
    ]


def _fronts(width: float, lead: float, top: float, drawers: bool) -> list[Part]:
    """Doors side by side, with a row of drawers above them where asked for."""
    count = max(1, round(width / 0.5))
    step = width / count
    parts: list[Part] = []
    for index in range(count):
        x = (-width / 2 + index * step + 0.01, -width / 2 + (index + 1) * step - 0.01)
        low = 0.12
        if drawers and index % 3 == 2:
            third = (top - 0.02 - low) / 3
            for row in range(3):
                parts += _drawer(x, (low + row * third, low + (row + 1) * third - 0.02), lead)
        elif drawers:
            parts += _door(x, (low, top - 0.2), lead, index % 2 == 0, True)
            parts += _drawer(x, (top - 0.18, top - 0.02), lead)
        else:
            parts += _door(x, (low, top - 0.02), lead, index % 2 == 0, True)
    return parts


def kitchen_counter(
    width: Annotated[float, Range(0.6, 1.8, 0.4, 4.0)] = 1.0,
    depth: Annotated[float, Range(0.6, 0.6)] = 0.6,
    height: Annotated[float, Range(0.9, 0.9)] = 0.9,
    drawers: bool = True,
) -> Model:
    half, top = width / 2, height - 0.04
    parts = [
        *_base(width, depth, top + 0.001),
        *_fronts(width, -depth / 2, top, drawers),
        block("wood", (-half, -depth / 2, top), (half, depth / 2, height)),
    ]
    return built(
        parts,
        ("cabinet", "dark_wood"),
        (_worktop(width, depth, height),),
        (_use(width, depth, 0.7, "standing at the worktop"),),
    )


def sink_counter(
    width: Annotated[float, Range(0.8, 1.2)] = 0.9,
    depth: Annotated[float, Range(0.6, 0.6)] = 0.6,
    height: Annotated[float, Range(1.2, 1.2)] = 1.2,
) -> Model:
    """A cabinet with a basin let into its worktop; its height counts the tap."""
    half, top, back, lead = width / 2, WORKTOP - 0.04, depth / 2, -depth / 2
    x0, x1, y0, y1 = -half + 0.1, -half + 0.56, lead + 0.1, back - 0.14
    floor = top - 0.16
    parts = [
        *_base(width, depth, floor - 0.02),
        block("dark_wood", (-half, lead + 0.04, floor - 0.022), (x0 - 0.02, back, top + 0.001)),
        block("dark_wood", (x1 + 0.02, lead + 0.04, floor - 0.022), (half, back, top + 0.001)),
        *_fronts(width, lead, top, False),
        block("wood", (-half, lead, top), (x0, back, WORKTOP)),
        block("wood", (x1, lead, top), (half, back, WORKTOP)),
        block("wood", (x0 - 0.001, lead, top), (x1 + 0.001, y0, WORKTOP)),
        block("wood", (x0 - 0.001, y1, top), (x1 + 0.001, back, WORKTOP)),
        block("steel", (x0 - 0.02, lead + 0.04, floor - 0.022), (x1 + 0.02, back, floor)),
        block("steel", (x0 - 0.02, y0 - 0.02, floor - 0.002), (x0, y1 + 0.02, WORKTOP + 0.006)),
        block("steel", (x1, y0 - 0.02, floor - 0.002), (x1 + 0.02, y1 + 0.02, WORKTOP + 0.006)),
        block("steel", (x0 - 0.02, y0 - 0.02, floor - 0.002), (x1 + 0.02, y0, WORKTOP + 0.006)),
        block("steel", (x0 - 0.02, y1, floor - 0.002), (x1 + 0.02, y1 + 0.02, WORKTOP + 0.006)),
        block("dark_steel", ((x0 + x1) / 2 - 0.03, -0.05, floor - 0.001), ((x0 + x1) / 2 + 0.03, 0.01, floor + 0.008)),
    ]
    x, y = (x0 + x1) / 2, back - 0.07
    parts += [
        column("steel", 0.035, WORKTOP - 0.002, WORKTOP + 0.04, (x, y)),
        rod(
            "steel",
            0.018,
            (x, y, WORKTOP),
            (x, y, height - 0.05),
            (x, y - 0.05, height - 0.018),
            (x, y - 0.14, height - 0.018),
            (x, y - 0.17, height - 0.06),
            (x, y - 0.17, height - 0.11),
        ),
        column("brass", 0.022, WORKTOP - 0.002, WORKTOP + 0.06, (x - 0.1, y)),
        column("brass", 0.022, WORKTOP - 0.002, WORKTOP + 0.06, (x + 0.1, y)),
    ]
    drainer = Surface("top", (x1 + 0.04, lead + 0.04), (half - 0.02, back - 0.02), WORKTOP, _UNDER_CABINETS)
    return built(parts, ("cabinet", "dark_wood"), (drainer,), (_use(width, depth, 0.7, "standing at the sink"),))


def stove(
    width: Annotated[float, Range(0.6, 0.76)] = 0.6,
    depth: Annotated[float, Range(0.6, 0.6)] = 0.6,
    height: Annotated[float, Range(0.92, 0.92)] = 0.92,
) -> Model:
    half, back, lead = width / 2, depth / 2, -depth / 2
    face = lead + 0.04
    top = height - 0.02
    parts = [
        block("black", (-half, lead + 0.08, 0.0), (half, back, 0.08)),
        block("enamel", (-half, face, 0.06), (half, back, top - 0.02)),
        block("black", (-half, lead + 0.02, top - 0.022), (half, back, top)),
        block("black", (-half + 0.04, face - 0.012, 0.28), (half - 0.04, face + 0.02, 0.66)),
        block("screen_warm", (-half + 0.1, face - 0.018, 0.34), (half - 0.1, face + 0.01, 0.58)),
        block("toasted", (-0.1, face - 0.02, 0.42), (0.1, face + 0.01, 0.48)),
        block("crust", (-0.08, face - 0.02, 0.47), (0.08, face + 0.01, 0.52)),
        block("dark_steel", (-half + 0.08, face - 0.02, 0.38), (half - 0.08, face + 0.01, 0.4)),
        block("steel", (-half + 0.06, lead, 0.68), (half - 0.06, lead + 0.022, 0.7)),
        block("steel", (-half + 0.06, lead + 0.01, 0.68), (-half + 0.08, face + 0.01, 0.7)),
        block("steel", (half - 0.08, lead + 0.01, 0.68), (half - 0.06, face + 0.01, 0.7)),
        block("enamel", (-half + 0.03, face - 0.012, 0.1), (half - 0.03, face + 0.01, 0.25)),
        block("steel", (-0.12, face - 0.03, 0.17), (0.12, face, 0.19)),
        block("dark_steel", (-half, face - 0.014, 0.74), (half, face + 0.01, top - 0.03)),
    ]
    for index in range(5):
        x = (index - 2) * (width - 0.12) / 5
        finish = "screen_blue" if index == 2 else "white"
        parts.append(disc(finish, 0.028, (x, face, 0.805), 0.036))
    reach = 0.1
    for x in (-half + 0.15, half - 0.15):
        for y in (lead + 0.17, back - 0.15):
            parts.append(column("dark_steel", reach - 0.04, top - 0.004, top + 0.012, (x, y)))
            parts.append(block("dark_grey", (x - reach, y - 0.01, top - 0.002), (x + reach, y + 0.01, height)))
            parts.append(block("dark_grey", (x - 0.01, y - reach, top - 0.002), (x + 0.01, y + reach, height)))
    parts += [  # bars so close that the foot of a glass finds two of them on either side of its middle
        block(
            "dark_grey",
            (x + 0.03 * bar - 0.006, lead + 0.05, top - 0.002),
            (x + 0.03 * bar + 0.006, back - 0.03, height),
        )
        for x in (-half + 0.15, half - 0.15)
        for bar in range(-4, 5)
    ]
    surfaces = tuple(
        Surface("top", (x - 0.12, lead + 0.05), (x + 0.12, back - 0.03), height, _UNDER_CABINETS)
        for x in (-half + 0.15, half - 0.15)
    )
    glow = Glow((0.0, lead, 0.45), 4.0, "#ffb060", 0.1)
    return built(parts, "enamel", surfaces, (_use(width, depth, 0.8, "opening the oven door"),), (glow,))


def refrigerator(
    width: Annotated[float, Range(0.66, 0.8)] = 0.7,
    depth: Annotated[float, Range(0.68, 0.74)] = 0.7,
    height: Annotated[float, Range(1.7, 1.9)] = 1.8,
    style: Literal["modern", "retro"] = "modern",
) -> Model:
    half, back, lead = width / 2, depth / 2, -depth / 2
    face, split = lead + 0.08, height * 0.36 if style == "modern" else height * 0.72
    skin = "steel" if style == "modern" else "lacquer_second"
    soft = 0.015 if style == "modern" else 0.07
    parts = [
        block("black", (-half + 0.02, lead + 0.12, 0.0), (half - 0.02, back, 0.062)),
        block(skin, (-half, face + 0.02, 0.06), (half, back, height), soft),
        block("dark_grey", (-half + 0.02, face, 0.08), (half - 0.02, face + 0.03, height - 0.03)),
        block(skin, (-half, lead + 0.04, 0.06), (half, face + 0.002, split - 0.01), soft),
        block(skin, (-half, lead + 0.04, split + 0.01), (half, face + 0.002, height), soft),
    ]
    for low, high in ((max(0.2, split - 0.4), split - 0.06), (split + 0.06, min(split + 0.5, height - 0.1))):
        parts.append(
            block(
                "brass" if style == "retro" else "dark_steel",
                (half - 0.1, lead, low),
                (half - 0.06, lead + 0.022, high),
            )
        )
        parts += [
            block(
                "brass" if style == "retro" else "dark_steel",
                (half - 0.1, lead + 0.01, z),
                (half - 0.06, lead + 0.05, z + 0.04),
            )
            for z in (low, high - 0.04)
        ]
    # What a family sticks on its door: a note, a child's drawing, magnets.
    y, z = lead + 0.03, height * (0.8 if style == "modern" else 0.52)
    parts += [
        block("paper", (-half + 0.1, y, z - 0.08), (-half + 0.24, y + 0.02, z + 0.1)),
        block("paint_red", (-half + 0.16, y - 0.004, z + 0.06), (-half + 0.18, y + 0.018, z + 0.08)),
        block("paint_yellow", (-half + 0.3, y, z - 0.02), (-half + 0.4, y + 0.02, z + 0.08)),
        block("paint_teal", (-half + 0.12, y - 0.002, z - 0.04), (-half + 0.22, y + 0.018, z - 0.02)),
        block("paint_teal", (-half + 0.12, y - 0.002, z), (-half + 0.2, y + 0.018, z + 0.02)),
    ]
    top = Surface("top", (-half + 0.06, face + 0.06), (half - 0.06, back - 0.06), height, 0.6)
    return built(parts, skin, (top,), (_use(width, depth, 0.8, "opening the fridge door"),))


def dishwasher(
    width: Annotated[float, Range(0.6, 0.6)] = 0.6,
    depth: Annotated[float, Range(0.6, 0.6)] = 0.6,
    height: Annotated[float, Range(0.9, 0.9)] = 0.9,
) -> Model:
    half, lead, top = width / 2, -depth / 2, height - 0.04
    face = lead + 0.04
    parts = [
        block("black", (-half, lead + 0.08, 0.0), (half, depth / 2, 0.102)),
        block("dark_grey", (-half, face, 0.1), (half, depth / 2, top + 0.001)),
        block("enamel", (-half + 0.01, face - 0.02, 0.12), (half - 0.01, face + 0.01, 0.72)),
        block("dark_steel", (-half + 0.01, face - 0.02, 0.74), (half - 0.01, face + 0.01, top - 0.02)),
        block("steel", (-0.2, lead, 0.66), (0.2, face - 0.018, 0.68)),
        block("screen_blue", (0.06, face - 0.024, 0.78), (0.18, face, 0.82)),
        block("led_green", (-0.22, face - 0.024, 0.79), (-0.2, face, 0.81)),
        block("white", (-0.16, face - 0.024, 0.79), (-0.12, face, 0.81)),
        block("white", (-0.08, face - 0.024, 0.79), (-0.04, face, 0.81)),
        block("wood", (-half, lead, top), (half, depth / 2, height)),
    ]
    return built(
        parts,
        ("enamel", "dark_grey", "wood"),
        (_worktop(width, depth, height),),
        (_use(width, depth, 0.8, "opening the dishwasher"),),
    )


def washing_machine(
    width: Annotated[float, Range(0.6, 0.64)] = 0.6,
    depth: Annotated[float, Range(0.6, 0.6)] = 0.6,
    height: Annotated[float, Range(0.86, 0.9)] = 0.86,
) -> Model:
    half, back, lead = width / 2, depth / 2, -depth / 2
    face, middle = lead + 0.04, height * 0.44
    parts = [
        block("black", (-half + 0.02, lead + 0.08, 0.0), (half - 0.02, back, 0.042)),
        block("enamel", (-half, face, 0.04), (half, back, height)),
        disc("dark_steel", 0.21, (0.0, face + 0.02, middle), 0.045),
        disc("black", 0.17, (0.0, face + 0.02, middle), 0.05),
        disc("screen_blue", 0.15, (0.0, face + 0.02, middle), 0.056),
        block("cloth_accent", (-0.09, face - 0.04, middle - 0.11), (0.05, face, middle - 0.02)),
        block("screen_white", (0.0, face - 0.04, middle - 0.06), (0.1, face, middle + 0.02)),
        block("white", (-half + 0.02, face - 0.012, height - 0.16), (half - 0.02, face + 0.01, height - 0.03)),
        block("grey", (-half + 0.04, face - 0.018, height - 0.14), (-half + 0.2, face, height - 0.05)),
        disc("dark_steel", 0.045, (0.04, face, height - 0.095), 0.04),
        block("screen", (0.12, face - 0.016, height - 0.13), (half - 0.05, face, height - 0.06)),
        block("led_green", (0.14, face - 0.02, height - 0.11), (0.18, face, height - 0.09)),
        block("grey", (0.19, lead, middle - 0.04), (0.23, face, middle + 0.04)),
    ]
    top = Surface("top", (-half + 0.03, lead + 0.08), (half - 0.03, back - 0.03), height, _UNDER_CABINETS)
    return built(parts, "enamel", (top,), (_use(width, depth, 0.7, "loading the washing machine"),))


def wall_cabinet(
    width: Annotated[float, Range(0.6, 1.2, 0.4, 3.0)] = 0.8,
    depth: Annotated[float, Range(0.34, 0.34)] = 0.34,
    height: Annotated[float, Range(0.6, 0.76)] = 0.7,
    *,
    opened: bool = False,
) -> Model:
    if opened:
        case, boards = open_case(width, depth, 0.0, height, 2, "cabinet", "dark_wood")
        return built(case, ("cabinet", "dark_wood"), boards)
    half, back, lead = width / 2, depth / 2, -depth / 2
    parts = [block("dark_wood", (-half, lead + 0.04, 0.0), (half, back, height))]
    count = max(1, round(width / 0.45))
    step = width / count
    for index in range(count):
        x = (-half + index * step + 0.01, -half + (index + 1) * step - 0.01)
        parts += _door(x, (0.0, height), lead, index % 2 == 0, False)
    return built(parts, ("cabinet", "dark_wood"))


def range_hood(
    width: Annotated[float, Range(0.6, 0.7)] = 0.6,
    depth: Annotated[float, Range(0.5, 0.5)] = 0.5,
    height: Annotated[float, Range(0.7, 0.9)] = 0.8,
) -> Model:
    half, back, lead = width / 2, depth / 2, -depth / 2
    parts = [
        block("steel", (-half, lead, 0.02), (half, back, 0.1)),
        block("dark_steel", (-half + 0.04, lead + 0.04, 0.0), (half - 0.04, back - 0.02, 0.03)),
        block("led_green", (half - 0.12, lead - 0.0, 0.05), (half - 0.1, lead + 0.02, 0.07)),
        block("black", (-0.1, lead - 0.0, 0.05), (0.1, lead + 0.015, 0.07)),
        block("bulb", (-0.14, -0.1, 0.0), (-0.04, 0.0, 0.02)),
        block("bulb", (0.04, -0.1, 0.0), (0.14, 0.0, 0.02)),
    ]
    steps = 5
    for step in range(steps):
        share = 1 - (step + 1) / (steps + 1)
        z = 0.098 + step * 0.04
        x = 0.13 + (half - 0.13) * share
        parts.append(block("steel", (-x, back - 0.26 - (depth - 0.26) * share, z), (x, back, z + 0.042)))
    parts.append(block("steel", (-0.13, back - 0.26, 0.28), (0.13, back, height)))
    parts.append(block("dark_steel", (-0.08, back - 0.265, height - 0.12), (0.08, back - 0.2, height - 0.1)))
    parts.append(block("dark_steel", (-0.08, back - 0.265, height - 0.08), (0.08, back - 0.2, height - 0.06)))
    return built(parts, "steel", glows=(Glow((0.0, -0.05, -0.0), 12.0, radius=0.06),))


def microwave(
    width: Annotated[float, Range(0.48, 0.54)] = 0.5,
    depth: Annotated[float, Range(0.36, 0.4)] = 0.38,
    height: Annotated[float, Range(0.28, 0.32)] = 0.3,
) -> Model:
    half, lead = width / 2, -depth / 2
    face = lead + 0.04
    parts = [
        block("enamel", (-half, face, 0.02), (half, depth / 2, height)),
        block("black", (-half + 0.02, face - 0.014, 0.04), (half - 0.16, face + 0.02, height - 0.02)),
        block("screen_warm", (-half + 0.06, face - 0.018, 0.08), (half - 0.2, face + 0.01, height - 0.06)),
        block("toasted", (-half + 0.12, face - 0.02, 0.08), (half - 0.26, face + 0.01, 0.14)),
        block("steel", (half - 0.15, lead, 0.06), (half - 0.13, face, height - 0.04)),
        block("screen_green", (half - 0.1, face - 0.01, height - 0.08), (half - 0.02, face + 0.01, height - 0.04)),
    ]
    for row in range(3):
        for side in range(2):
            x, z = half - 0.09 + side * 0.04, 0.08 + row * 0.04
            parts.append(block("grey", (x, face - 0.01, z), (x + 0.02, face + 0.01, z + 0.02)))
    parts += [
        block("black", (x - 0.02, face + 0.02, 0.0), (x + 0.02, depth / 2 - 0.02, 0.022))
        for x in (-half + 0.05, half - 0.05)
    ]
    return built(parts, "enamel", (Surface("top", (-half + 0.03, face), (half - 0.03, depth / 2 - 0.03), height, 0.3),))


ASSETS = (
    Asset(
        kitchen_counter,
        words=(
            "kitchen counter",
            "counter",
            "worktop",
            "countertop",
            "kitchen cabinet",
            "base cabinet",
            "kitchen unit",
        ),
        family="counter",
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(
        sink_counter,
        words=("sink", "kitchen sink", "sink counter", "sink unit"),
        family="counter",
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(
        stove,
        words=("stove", "oven", "cooker", "range", "kitchen stove", "gas stove"),
        family="stove",
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(
        refrigerator,
        words=("refrigerator", "fridge", "freezer", "fridge freezer", "icebox"),
        family="refrigerator",
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(dishwasher, words=("dishwasher",), family="washer", stance="wall", tags=("kitchen", "fixture")),
    Asset(
        washing_machine,
        words=("washing machine", "washer", "laundry machine"),
        family="washer",
        stance="wall",
        tags=("kitchen", "laundry", "fixture"),
    ),
    Asset(
        wall_cabinet,
        words=("wall cabinet", "kitchen wall cabinet", "upper cabinet", "wall cupboard", "overhead cabinet"),
        family="cabinet",
        support=Support.WALL,
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(
        range_hood,
        words=("range hood", "cooker hood", "extractor hood", "extractor fan", "hood", "kitchen hood"),
        family="hood",
        support=Support.WALL,
        stance="wall",
        tags=("kitchen", "fixture"),
    ),
    Asset(
        microwave,
        words=("microwave", "microwave oven", "toaster oven"),
        family="oven",
        support=Support.OBJECT,
        tags=("kitchen",),
    ),
)
