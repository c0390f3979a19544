"""What a workshop works on and keeps its tools in: vises, anvils, sawhorses, tool chests, pegboards."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import FRONTS, drawer_fronts, front_space
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, profile, rod
from voxel_weaver.scene.layout import Support


def tool_cabinet(
    width: Annotated[float, Range(0.66, 0.76, 0.5, 1.3)] = 0.7,
    depth: Annotated[float, Range(0.46, 0.52, 0.38, 0.65)] = 0.48,
    height: Annotated[float, Range(0.96, 1.06, 0.75, 1.5)] = 1.0,
) -> Model:
    """A steel tool chest on castors with shallow drawers and a rubber top."""
    x, y = width / 2, depth / 2
    lead = -y + FRONTS
    split = 0.12 + (height - 0.16) * 0.42
    parts = (
        block("lacquer_second", (-x, lead, 0.1), (x, y, height - 0.03), 0.008),
        block("black", (-x, lead - 0.02, height - 0.035), (x, y, height), 0.008),
        *drawer_fronts(
            (-x + 0.01, split), (x - 0.01, height - 0.04), lead, 1, 4, finish="lacquer_second", grip="steel"
        ),
        *drawer_fronts((-x + 0.01, 0.11), (x - 0.01, split), lead, 1, 2, finish="lacquer_second", grip="steel"),
        *mirrored(
            *(
                Part(Cylinder(0.05, 0.04), "black", (x - 0.1, s, 0.05), (0.0, 90.0, 0.0))
                for s in (lead + 0.06, y - 0.06)
            )
        ),
        *mirrored(
            *(
                block("steel", (x - 0.11, s - 0.03, 0.06), (x - 0.05, s + 0.03, 0.11), 0.0)
                for s in (lead + 0.06, y - 0.06)
            )
        ),
        rod("steel", 0.014, (x - 0.04, lead + 0.02, height - 0.012), (x - 0.04, y - 0.02, height - 0.012)),
    )
    surface = Surface("top", (-x + 0.03, lead + 0.02), (x - 0.08, y - 0.03), height)
    return built(parts, "lacquer_second", (surface,), (front_space(width, depth, 0.5, 1.4, "to open the drawers"),))


def toolbox(
    width: Annotated[float, Range(0.44, 0.5, 0.32, 0.65)] = 0.47,
    depth: Annotated[float, Range(0.22, 0.25, 0.18, 0.32)] = 0.23,
    height: Annotated[float, Range(0.27, 0.31, 0.2, 0.4)] = 0.29,
) -> Model:
    """A portable toolbox with two clasps and a handle."""
    x, y = width / 2, depth / 2
    parts = (
        block("paint_red", (-x, -y + 0.012, 0.0), (x, y, 0.15), 0.01),
        profile("paint_red", ((-y + 0.012, 0.155), (y, 0.155), (y - 0.06, 0.23), (-y + 0.07, 0.23)), (-x, x)),
        block("black", (-x + 0.005, -y + 0.016, 0.148), (x - 0.005, y - 0.004, 0.157), 0.0),
        *mirrored(block("steel", (x * 0.5 - 0.03, -y, 0.1), (x * 0.5 + 0.03, -y + 0.03, 0.18), 0.004)),
        block("black", (-x + 0.02, -y + 0.004, 0.03), (x - 0.02, -y + 0.02, 0.05), 0.0),
        rod("black", 0.012, (-0.1, 0.0, 0.22), (-0.09, 0.0, 0.277), (0.09, 0.0, 0.277), (0.1, 0.0, 0.22)),
    )
    return built(parts, "paint_red", size=(width, depth, height), grain=0.5)


def anvil(
    width: Annotated[float, Range(0.54, 0.64, 0.4, 0.8)] = 0.58,
    depth: Annotated[float, Range(0.34, 0.4, 0.28, 0.5)] = 0.36,
    height: Annotated[float, Range(0.72, 0.82, 0.3, 0.95)] = 0.76,
) -> Model:
    """A smith's anvil on a wooden block, its horn to the left."""
    parts = (
        column("bark", 0.18, 0.0, 0.44),
        column("cut_wood", 0.165, 0.43, 0.45),
        front(
            "black_metal",
            ((-0.16, 0.45), (0.16, 0.45), (0.08, 0.53), (0.08, 0.58), (-0.08, 0.58), (-0.08, 0.53)),
            0.09,
            0.18,
        ),
        block("black_metal", (-0.14, -0.07, 0.57), (0.2, 0.07, 0.68), 0.008),
        block("dark_steel", (-0.1, -0.075, 0.67), (0.24, 0.075, 0.72), 0.006),
        rod("black_metal", 0.055, (-0.12, 0.0, 0.64), (-0.3, 0.0, 0.69), tip=0.012),
        block("shadow", (0.17, -0.015, 0.719), (0.2, 0.015, 0.722), 0.0),
    )
    return built(parts, ("black_metal", "dark_steel"), size=(width, depth, height))


def vise(
    width: Annotated[float, Range(0.2, 0.23)] = 0.21,
    depth: Annotated[float, Range(0.34, 0.4)] = 0.36,
    height: Annotated[float, Range(0.2, 0.23)] = 0.21,
) -> Model:
    """A bench vise, its screw and bar to the front."""
    parts = (
        column("dark_steel", 0.08, 0.0, 0.03, (0.0, 0.06)),
        block("paint_blue", (-0.045, 0.0, 0.025), (0.045, 0.12, 0.14), 0.01),
        block("paint_blue", (-0.075, 0.02, 0.12), (0.075, 0.09, 0.2), 0.008),
        block("paint_blue", (-0.075, -0.09, 0.1), (0.075, -0.03, 0.2), 0.008),
        block("steel", (-0.07, -0.034, 0.16), (0.07, -0.02, 0.205), 0.0),
        block("steel", (-0.07, 0.01, 0.16), (0.07, 0.024, 0.205), 0.0),
        block("dark_steel", (-0.025, -0.1, 0.08), (0.025, 0.04, 0.12), 0.004),
        disc("steel", 0.018, (0.0, -0.08, 0.1), 0.1),
        across("steel", 0.009, -0.1, 0.1, -0.165, 0.1),
        *mirrored(Part(Ellipsoid(0.026, 0.026, 0.026), "steel", (0.098, -0.165, 0.087))),
    )
    return built(parts, "paint_blue", size=(width, depth, height), grain=0.5)


def sawhorse(
    width: Annotated[float, Range(0.9, 1.05, 0.6, 1.4)] = 0.96,
    depth: Annotated[float, Range(0.48, 0.56, 0.36, 0.7)] = 0.52,
    height: Annotated[float, Range(0.7, 0.8, 0.5, 1.0)] = 0.74,
) -> Model:
    """A trestle: a beam on two pairs of splayed legs."""

    def leg(side: float) -> list[tuple[float, float]]:
        points = [(side * 0.03, 0.68), (side * 0.08, 0.68), (side * 0.26, 0.0), (side * 0.2, 0.0)]
        return points if side < 0 else points[::-1]

    parts = (
        block("wood", (-0.48, -0.05, 0.66), (0.48, 0.05, 0.74), 0.008),
        *(profile("pale_wood", leg(side), (at - 0.035, at + 0.035)) for side in (-1.0, 1.0) for at in (-0.36, 0.36)),
        *(block("pale_wood", (at - 0.02, -0.16, 0.28), (at + 0.02, 0.16, 0.34), 0.004) for at in (-0.36, 0.36)),
    )
    return built(
        parts,
        ("wood", "pale_wood"),
        (Surface("top", (-0.44, -0.04), (0.44, 0.04), height, 1.2),),
        size=(width, depth, height),
    )


def pegboard(
    width: Annotated[float, Range(1.0, 1.3, 0.6, 2.4)] = 1.15,
    depth: Annotated[float, Range(0.08, 0.09)] = 0.08,
    height: Annotated[float, Range(0.7, 0.85, 0.45, 1.4)] = 0.76,
) -> Model:
    """A perforated board on the wall with tools hanging on it."""
    y, plane = 0.04, 0.02
    lead = plane - 0.02
    dots = [
        block(
            "shadow",
            (-0.52 + i * 0.08, plane - 0.004, 0.06 + j * 0.08),
            (-0.505 + i * 0.08, plane + 0.004, 0.075 + j * 0.08),
            0.0,
        )
        for i in range(14)
        for j in range(9)
    ]
    hammer = (
        rod("wood", 0.014, (-0.4, lead, 0.3), (-0.4, lead, 0.6)),
        block("dark_steel", (-0.47, lead - 0.016, 0.58), (-0.33, plane, 0.63), 0.004),
    )
    saw = (
        front("steel", ((-0.26, 0.62), (-0.2, 0.2), (-0.12, 0.2), (-0.1, 0.62)), plane + 0.002, 0.014),
        block("wood", (-0.27, lead - 0.016, 0.58), (-0.09, plane, 0.68), 0.01),
    )
    wrenches = [
        part
        for i, low in enumerate((0.42, 0.36, 0.3))
        for part in (
            block("steel", (0.0 + i * 0.08, lead - 0.0, low), (0.025 + i * 0.08, plane, 0.62), 0.0),
            disc("steel", 0.026, (0.0125 + i * 0.08, plane, 0.64), 0.022),
            disc("steel", 0.022, (0.0125 + i * 0.08, plane, low), 0.022),
        )
    ]
    drivers = [
        part
        for i, finish in enumerate(("paint_red", "paint_yellow", "paint_blue"))
        for part in (
            rod(finish, 0.018, (0.3 + i * 0.08, lead, 0.52), (0.3 + i * 0.08, lead, 0.66)),
            rod("steel", 0.008, (0.3 + i * 0.08, lead, 0.36), (0.3 + i * 0.08, lead, 0.54)),
        )
    ]
    parts = (
        block("wood", (-0.575, plane - 0.004, 0.0), (0.575, y, 0.76), 0.004),
        block("pale_wood", (-0.55, plane - 0.0, 0.025), (0.55, y, 0.735), 0.0),
        *dots,
        *hammer,
        *saw,
        *wrenches,
        *drivers,
        block("lacquer_second", (0.02, -y, 0.08), (0.48, plane, 0.2), 0.006),
        Part(Cylinder(0.07, 0.03), "rope", (-0.4, plane, 0.18), (90.0, 0.0, 0.0)),
        disc("shadow", 0.04, (-0.4, plane, 0.18), 0.034),
    )
    return built(parts, ("pale_wood", "wood"), size=(width, depth, height))


def table_saw(
    width: Annotated[float, Range(0.84, 1.0, 0.6, 1.4)] = 0.92,
    depth: Annotated[float, Range(0.66, 0.76, 0.5, 1.0)] = 0.7,
    height: Annotated[float, Range(0.98, 1.06, 0.8, 1.2)] = 1.02,
) -> Model:
    """A saw bench: a steel table with the blade standing out of it, on a cabinet with switches."""
    x, y, level = width / 2, depth / 2, height - 0.13
    round_blade = Part(Cylinder(0.16, 0.012), "steel", (-0.006, 0.0, level - 0.03), (0.0, 90.0, 0.0))
    parts = (
        block("lacquer", (-x * 0.6, -y + 0.06, 0.0), (x * 0.6, y - 0.06, level - 0.04), 0.01),
        block("steel", (-x, -y, level - 0.045), (x, y, level), 0.006),
        block("shadow", (-0.02, -0.2, level - 0.002), (0.02, 0.2, level + 0.002), 0.0),
        round_blade,
        block("dark_grey", (x * 0.5, -y + 0.02, level - 0.001), (x * 0.5 + 0.05, y - 0.02, level + 0.05), 0.004),
        disc("black", 0.09, (0.0, -y + 0.07, 0.5), 0.05),
        disc("steel", 0.03, (0.0, -y + 0.07, 0.5), 0.07),
        block("black", (-x * 0.5, -y + 0.04, level - 0.2), (-x * 0.5 + 0.12, -y + 0.07, level - 0.06), 0.0),
        disc("led_red", 0.02, (-x * 0.5 + 0.04, -y + 0.042, level - 0.13), 0.02),
        disc("led_green", 0.02, (-x * 0.5 + 0.09, -y + 0.042, level - 0.13), 0.02),
    )
    side = Surface("top", (-x + 0.03, -y + 0.04), (-0.06, y - 0.04), level, 0.8)
    return built(parts, "lacquer", (side,), (front_space(width, depth, 0.7, 1.8, "to work at the saw"),))


def drill_press(
    width: Annotated[float, Range(0.38, 0.44)] = 0.4,
    depth: Annotated[float, Range(0.56, 0.64)] = 0.6,
    height: Annotated[float, Range(1.5, 1.7, 0.9, 1.9)] = 1.6,
) -> Model:
    """A pillar drill: a foot, a column, a table and the head with belt cover and lever."""
    parts = (
        block("dark_steel", (-0.18, -0.3, 0.0), (0.18, 0.2, 0.05), 0.012),
        column("steel", 0.045, 0.04, 1.3, (0.0, 0.12)),
        block("dark_steel", (-0.16, -0.28, 0.78), (0.16, 0.04, 0.82), 0.006),
        block("dark_steel", (-0.05, -0.02, 0.72), (0.05, 0.18, 0.8), 0.006),
        block("lacquer", (-0.11, -0.2, 1.2), (0.11, 0.2, 1.46), 0.02),
        block("black", (-0.14, -0.24, 1.45), (0.14, 0.26, 1.6), 0.03),
        Part(Cylinder(0.07, 0.2), "dark_grey", (0.0, 0.22, 1.22)),
        column("steel", 0.04, 1.08, 1.22, (0.0, -0.12)),
        column("black", 0.03, 1.02, 1.1, (0.0, -0.12), top=0.036),
        column("steel", 0.008, 0.9, 1.04, (0.0, -0.12)),
        across("steel", 0.014, 0.1, 0.16, -0.06, 1.28),
        *(
            rod("steel", 0.01, (0.15, -0.06, 1.28), (0.17, -0.06 + a, 1.28 + b))
            for a, b in ((-0.16, -0.06), (0.12, -0.1), (0.02, 0.16))
        ),
        *(
            Part(Ellipsoid(0.04, 0.04, 0.04), "black", (0.17, -0.06 + a, 1.26 + b))
            for a, b in ((-0.16, -0.06), (0.12, -0.1), (0.02, 0.16))
        ),
    )
    return built(
        parts,
        ("lacquer", "dark_steel"),
        (),
        (front_space(width, depth, 0.5, 1.8, "to work at the drill"),),
        size=(width, depth, height),
    )


_SHOP = ("workshop", "garage")
ASSETS = (
    Asset(
        tool_cabinet,
        words=(
            "tool cabinet",
            "tool chest",
            "rolling tool cabinet",
            "rolling tool chest",
            "tool trolley",
            "tool cart",
            "tool storage",
        ),
        family="cabinet",
        stance="wall",
        tags=("storage", *_SHOP),
    ),
    Asset(
        toolbox,
        words=("toolbox", "tool box", "tool case", "toolkit", "tool kit"),
        family="box",
        support=Support.OBJECT,
        tags=_SHOP,
    ),
    Asset(anvil, words=("anvil", "blacksmith's anvil"), family="anvil", stance="free", tags=_SHOP),
    Asset(
        vise,
        words=("vise", "vice", "bench vise", "bench vice", "clamp"),
        family="vise",
        support=Support.OBJECT,
        tags=_SHOP,
    ),
    Asset(
        sawhorse, words=("sawhorse", "saw horse", "trestle", "sawbuck"), family="sawhorse", stance="free", tags=_SHOP
    ),
    Asset(
        pegboard,
        words=("pegboard", "peg board", "tool rack", "tool board", "tool wall", "tool organizer", "tool holder"),
        family="board",
        support=Support.WALL,
        stance="wall",
        tags=_SHOP,
    ),
    Asset(
        table_saw,
        words=("table saw", "saw bench", "circular saw", "bench saw"),
        family="saw",
        stance="free",
        tags=_SHOP,
    ),
    Asset(
        drill_press,
        words=("drill press", "pillar drill", "bench drill", "lathe", "milling machine"),
        family="drill",
        stance="wall",
        tags=_SHOP,
    ),
)
