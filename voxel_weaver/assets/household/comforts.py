"""Small household helpers that no larger family has: what hangs by the door, cleans, cools, and keeps pets content."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe, Tube
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import across, block, column, disc, front, mirrored, pad, rod, rod_pair
from voxel_weaver.scene.layout import Support


def cooler(
    width: Annotated[float, Range(0.68, 0.78, 0.4, 1.0)] = 0.72,
    depth: Annotated[float, Range(0.48, 0.56, 0.3, 0.7)] = 0.52,
    height: Annotated[float, Range(0.6, 0.7, 0.45, 0.9)] = 0.66,
) -> Model:
    """A cool box with its lid folded up behind it and a layer of ice in it; handles at its sides."""
    x, y, rim = width / 2 - 0.03, depth / 2, height * 0.55
    parts = (
        *trough("lacquer", (-x, -y, 0.0), (x, y - 0.06, rim), 0.035, rim * 0.35, 0.012),
        *trough("white", (-x - 0.004, -y - 0.004, rim - 0.05), (x + 0.004, y - 0.056, rim), 0.045, 0.001, 0.006)[1:],
        block("water", (-x + 0.03, -y + 0.03, rim * 0.34), (x - 0.03, y - 0.09, rim * 0.45), 0.01),
        block("white", (-x, y - 0.06, rim - 0.04), (x, y, height), 0.014),
        block("lacquer", (-x + 0.04, y - 0.066, rim + 0.03), (x - 0.04, y - 0.055, height - 0.04), 0.004),
        *mirrored(block("dark_grey", (x - 0.01, -0.09, rim * 0.6), (x + 0.03, 0.05, rim * 0.72), 0.008)),
    )
    inside = Surface("inside", (-x + 0.05, -y + 0.05), (x - 0.05, y - 0.11), rim * 0.45, 1.0)
    return grown(parts, width, height, depth, ("lacquer", "white"), (inside,))


def coat_hooks(
    width: Annotated[float, Range(0.6, 0.8, 0.3, 1.4)] = 0.7,
    depth: Annotated[float, Range(0.09, 0.11, 0.06, 0.16)] = 0.1,
    height: Annotated[float, Range(0.16, 0.2, 0.1, 0.3)] = 0.18,
) -> Model:
    """A board on the wall with a row of double hooks."""
    x = width / 2
    count = max(2, round(width / 0.16))
    spots = [-x + (i + 0.5) * width / count for i in range(count)]
    parts = (
        block("wood", (-x, 0.026, 0.04), (x, 0.05, 0.18), 0.006),
        *(
            part
            for s in spots
            for part in (
                rod("brass", 0.01, (s, 0.03, 0.08), (s, -0.02, 0.05), (s, -0.04, 0.06), (s, -0.04, 0.09)),
                rod("brass", 0.01, (s, 0.03, 0.12), (s, -0.03, 0.14), (s, -0.035, 0.16)),
                block("brass", (s - 0.015, 0.016, 0.06), (s + 0.015, 0.03, 0.14), 0.004),
            )
        ),
    )
    return grown(parts, width, height, depth, "wood", hangs=tuple((s, -0.035, 0.06) for s in spots))


def window_blind(
    width: Annotated[float, Range(1.1, 1.5, 0.5, 3.0)] = 1.3,
    depth: Annotated[float, Range(0.06, 0.08, 0.05, 0.12)] = 0.07,
    height: Annotated[float, Range(1.0, 1.4, 0.4, 2.4)] = 1.2,
) -> Model:
    """A Venetian blind, half let down: a head rail, slats, a cord."""
    x, y = width / 2, depth / 2
    count = max(6, round(height / 0.08))
    step = (height - 0.08) / count
    parts = (
        block("white", (-x, -y, height - 0.07), (x, y, height), 0.008),
        *(
            block("white", (-x + 0.01, -y + 0.006, i * step + 0.03), (x - 0.01, y - 0.01, i * step + 0.045), 0.0)
            for i in range(1, count)
        ),
        block("white", (-x + 0.01, -y + 0.004, 0.0), (x - 0.01, y - 0.006, 0.035), 0.004),
        *mirrored(block("linen", (x * 0.6, -0.006, 0.02), (x * 0.6 + 0.024, y, height - 0.05), 0.0)),
    )
    return built(parts, ("white", "linen"))


def light_switch(
    width: Annotated[float, Range(0.085, 0.1, 0.06, 0.16)] = 0.09,
    depth: Annotated[float, Range(0.024, 0.028, 0.02, 0.04)] = 0.026,
    height: Annotated[float, Range(0.12, 0.14, 0.08, 0.2)] = 0.13,
) -> Model:
    """A plate with a rocker."""
    parts = (
        block("white", (-0.045, -0.002, 0.0), (0.045, 0.012, 0.13), 0.004),
        block("grey", (-0.022, -0.006, 0.03), (0.022, 0.0, 0.1), 0.0),
        block("white", (-0.02, -0.014, 0.034), (0.02, 0.0, 0.066), 0.002),
    )
    return grown(parts, width, height, depth, "white")


def power_outlet(
    width: Annotated[float, Range(0.1, 0.12, 0.07, 0.18)] = 0.11,
    depth: Annotated[float, Range(0.024, 0.028, 0.02, 0.04)] = 0.026,
    height: Annotated[float, Range(0.1, 0.12, 0.07, 0.18)] = 0.11,
) -> Model:
    """A plate with a round socket and two holes."""
    parts = (
        block("white", (-0.055, -0.004, 0.0), (0.055, 0.012, 0.11), 0.004),
        disc("grey", 0.036, (0.0, 0.0, 0.055), 0.008),
        *mirrored(disc("black", 0.009, (0.014, 0.0, 0.055), 0.0125)),
    )
    return grown(parts, width, height, depth, "white")


def smoke_detector(
    width: Annotated[float, Range(0.14, 0.17, 0.1, 0.24)] = 0.15,
    height: Annotated[float, Range(0.05, 0.06, 0.035, 0.09)] = 0.055,
) -> Model:
    """A flat dome with slits and a red light."""
    parts = (
        Part(Lathe(((0.04, 0.0), (0.062, 0.015), (0.07, 0.03), (0.075, 0.055))), "white"),
        *(
            block(
                "grey",
                (math.cos(a) * 0.062 - 0.012, math.sin(a) * 0.062 - 0.012, 0.022),
                (math.cos(a) * 0.062 + 0.012, math.sin(a) * 0.062 + 0.012, 0.028),
                0.0,
            )
            for a in (0.4, 1.6, 2.8, 4.0, 5.2)
        ),
        column("led_red", 0.012, 0.0, 0.006, (0.02, -0.01)),
    )
    return grown(parts, width, height, None, "white")


def plunger(
    width: Annotated[float, Range(0.15, 0.17, 0.1, 0.24)] = 0.16,
    height: Annotated[float, Range(0.46, 0.54, 0.34, 0.7)] = 0.5,
) -> Model:
    """A rubber cup on a stick."""
    parts = (
        Part(Lathe(((0.08, 0.0), (0.075, 0.05), (0.04, 0.09), (0.02, 0.12))), "cap_red"),
        column("wood", 0.013, 0.11, 0.49),
        Part(Ellipsoid(0.034, 0.034, 0.03), "wood", (0.0, 0.0, 0.47)),
    )
    return grown(parts, width, height, None, ("cap_red", "wood"))


def watering_can(
    width: Annotated[float, Range(0.4, 0.48, 0.26, 0.6)] = 0.44,
    depth: Annotated[float, Range(0.18, 0.22, 0.12, 0.3)] = 0.2,
    height: Annotated[float, Range(0.3, 0.36, 0.2, 0.46)] = 0.33,
) -> Model:
    """A can with a long spout, its rose, and a bow to carry it by."""
    parts = (
        column("lacquer_second", 0.1, 0.0, 0.2, top=0.088),
        column("shadow", 0.07, 0.19, 0.205),
        rod("lacquer_second", 0.018, (0.08, 0.0, 0.05), (0.2, 0.0, 0.2), (0.24, 0.0, 0.25)),
        Part(Cylinder(0.02, 0.03, 0.04), "brass", (0.235, 0.0, 0.245), (0.0, 50.0, 0.0)),
        rod(
            "lacquer_second",
            0.012,
            (-0.09, 0.0, 0.06),
            (-0.17, 0.0, 0.14),
            (-0.14, 0.0, 0.27),
            (0.0, 0.0, 0.31),
            (0.07, 0.0, 0.19),
        ),
    )
    return grown(parts, width, height, depth, "lacquer_second")


def barbecue_grill(
    width: Annotated[float, Range(0.62, 0.72, 0.45, 1.0)] = 0.66,
    depth: Annotated[float, Range(0.62, 0.7, 0.45, 0.95)] = 0.64,
    height: Annotated[float, Range(0.98, 1.08, 0.75, 1.3)] = 1.02,
) -> Model:
    """A kettle grill on three legs with wheels, its domed lid on."""
    legs = ((-0.2, -0.16), (0.2, -0.16), (0.0, 0.22))
    parts = (
        *(rod("steel", 0.016, (x * 1.3, y * 1.3, 0.03), (x * 0.7, y * 0.7, 0.56)) for x, y in legs),
        *(column("steel", 0.03, 0.0, 0.04, (x * 1.3, y * 1.3)) for x, y in legs),
        *(Part(Cylinder(0.07, 0.04), "black", (s * 0.27 - 0.02, -0.21, 0.07), (0.0, 90.0, 0.0)) for s in (-1, 1)),
        Part(Lathe(((0.05, 0.0), (0.2, 0.05), (0.29, 0.16), (0.3, 0.22))), "lacquer_second", (0.0, 0.0, 0.5)),
        column("steel", 0.305, 0.71, 0.735),
        Part(Lathe(((0.3, 0.0), (0.28, 0.1), (0.18, 0.19), (0.04, 0.22))), "lacquer_second", (0.0, 0.0, 0.73)),
        *mirrored(block("steel", (0.06, -0.015, 0.94), (0.075, 0.015, 1.0), 0.0)),
        across("wood", 0.016, -0.09, 0.09, 0.0, 1.0),
        *mirrored(block("wood", (0.29, -0.06, 0.66), (0.34, 0.06, 0.69), 0.008)),
        column("steel", 0.25, 0.25, 0.27),
    )
    return grown(parts, width, height, depth, "lacquer_second", (), (front_space(0.66, 0.64, 0.5, 1.5, "to cook"),))


def parasol(
    width: Annotated[float, Range(2.0, 2.6, 1.2, 3.5)] = 2.2,
    height: Annotated[float, Range(2.2, 2.5, 1.6, 2.9)] = 2.35,
) -> Model:
    """A garden umbrella: a scalloped canopy on a pole in a heavy foot."""
    ribs = [(1.05 * math.cos(a), 1.05 * math.sin(a)) for a in (math.tau * i / 8 for i in range(8))]
    parts = (
        column("stone", 0.26, 0.0, 0.09),
        column("steel", 0.04, 0.08, 0.3),
        column("wood", 0.024, 0.09, 2.3),
        Part(
            Lathe(((1.1, 0.0), (1.1, 0.05), (0.55, 0.28), (0.05, 0.42), (0.05, 0.38), (0.55, 0.24), (1.06, 0.02))),
            "cloth",
            (0.0, 0.0, 1.9),
        ),
        *(rod("cloth_second", 0.016, (x, y, 1.93), (x * 0.5, y * 0.5, 2.17), (0.0, 0.0, 2.31)) for x, y in ribs),
        Part(Ellipsoid(0.07, 0.07, 0.07), "wood", (0.0, 0.0, 2.28)),
    )
    return grown(parts, width, height, None, ("cloth", "cloth_second"))


def garden_hose(
    width: Annotated[float, Range(0.42, 0.5, 0.3, 0.7)] = 0.46,
    depth: Annotated[float, Range(0.42, 0.5, 0.3, 0.7)] = 0.46,
    height: Annotated[float, Range(0.14, 0.18, 0.1, 0.26)] = 0.16,
) -> Model:
    """A coiled green hose with a brass nozzle."""
    turns = [math.tau * i / 20 for i in range(21)]
    rings = ((0.18, 0.022), (0.19, 0.06), (0.17, 0.098), (0.12, 0.022))
    parts = (
        *(
            Part(
                Tube(tuple((r * math.cos(a), r * math.sin(a), 0.0) for a in turns), 0.022), "paint_green", (0.0, 0.0, z)
            )
            for r, z in rings
        ),
        rod("paint_green", 0.022, (0.17, 0.0, 0.1), (0.1, -0.12, 0.125), (0.0, -0.14, 0.13)),
        rod("brass", 0.02, (0.0, -0.14, 0.13), (-0.08, -0.13, 0.13), tip=0.028),
        block("paint_green", (-0.13, -0.02, 0.0), (0.19, 0.02, 0.03), 0.008),
    )
    return grown(parts, width, height, depth, "paint_green")


def lawn_mower(
    width: Annotated[float, Range(0.5, 0.58, 0.4, 0.75)] = 0.54,
    depth: Annotated[float, Range(1.2, 1.4, 0.9, 1.7)] = 1.3,
    height: Annotated[float, Range(0.95, 1.05, 0.75, 1.2)] = 1.0,
) -> Model:
    """A deck on four wheels with a motor, a grass bag behind it and a long bow."""
    parts = (
        block("lacquer_second", (-0.24, -0.6, 0.1), (0.24, -0.05, 0.26), 0.04),
        column("black", 0.13, 0.25, 0.38, (0.0, -0.34)),
        column("grey", 0.08, 0.37, 0.41, (0.0, -0.34)),
        *mirrored(
            *(
                Part(Cylinder(r, 0.06), "black", (0.21, y, r), (0.0, 90.0, 0.0))
                for y, r in ((-0.52, 0.1), (-0.02, 0.13))
            ),
            *(
                Part(Cylinder(0.05, 0.07), "steel", (0.207, y, r), (0.0, 90.0, 0.0))
                for y, r in ((-0.52, 0.1), (-0.02, 0.13))
            ),
        ),
        pad("dark_grey", (-0.2, -0.06, 0.2), (0.2, 0.36, 0.52), 0.3),
        *rod_pair("steel", 0.015, (0.2, -0.1, 0.24), (0.19, 0.5, 0.9), (0.16, 0.6, 0.97), (0.0, 0.62, 0.98)),
        across("black", 0.022, -0.14, 0.14, 0.62, 0.98),
    )
    return grown(parts, width, height, depth, "lacquer_second")


def pet_bed(
    width: Annotated[float, Range(0.62, 0.76, 0.4, 1.1)] = 0.68,
    depth: Annotated[float, Range(0.5, 0.6, 0.34, 0.9)] = 0.54,
    height: Annotated[float, Range(0.2, 0.25, 0.14, 0.34)] = 0.22,
    *,
    rounded: bool = False,
) -> Model:
    """An oval bolster around a cushion, low at the front; as deep as wide where a round one was asked for."""
    depth = width if rounded else depth
    arc = [math.tau * (i / 20) for i in range(21)]
    rim = tuple((0.26 * math.cos(a), 0.2 * math.sin(a), 0.02 * math.sin(a)) for a in arc)
    parts = (
        Part(Cylinder(0.27, 0.07), "cloth_second", (0.0, 0.0, 0.0), stretch=(1.0, 0.8, 1.0)),
        Part(Cylinder(0.2, 0.11), "wool", (0.0, 0.0, 0.0), stretch=(1.0, 0.72, 1.0)),
        Part(Tube((*rim[:-1], rim[0]), 0.07), "cloth_second", (0.0, 0.0, 0.11)),
    )
    seat = Surface("seat", (-0.13, -0.09), (0.13, 0.09), 0.11, 1.0)
    return grown(parts, width, height, depth, "cloth_second", (seat,))


def pet_bowl(
    width: Annotated[float, Range(0.2, 0.24, 0.14, 0.34)] = 0.22,
    height: Annotated[float, Range(0.075, 0.09, 0.05, 0.13)] = 0.08,
) -> Model:
    """A bowl full of brown pellets with a bone on its side."""
    parts = (
        Part(Lathe(((0.11, 0.0), (0.085, 0.08), (0.07, 0.08), (0.06, 0.03))), "lacquer_accent"),
        column("toasted", 0.074, 0.02, 0.068),
        *(
            Part(Ellipsoid(0.03, 0.03, 0.02), "honey_skin", (0.045 * math.cos(a), 0.045 * math.sin(a), 0.06))
            for a in (0.3, 1.5, 2.9, 4.1, 5.3)
        ),
        block("white", (-0.03, -0.104, 0.028), (0.03, -0.09, 0.044), 0.0),
    )
    return grown(parts, width, height, None, "lacquer_accent")


def litter_box(
    width: Annotated[float, Range(0.4, 0.48, 0.3, 0.6)] = 0.44,
    depth: Annotated[float, Range(0.5, 0.6, 0.36, 0.75)] = 0.54,
    height: Annotated[float, Range(0.17, 0.22, 0.12, 0.3)] = 0.19,
) -> Model:
    """A tray of sand with a scoop stuck in it."""
    parts = (
        *trough("lacquer", (-0.22, -0.27, 0.0), (0.22, 0.27, 0.14), 0.02, 0.03, 0.008),
        block("crumb", (-0.2, -0.25, 0.02), (0.2, 0.25, 0.09), 0.006),
        block("lacquer_accent", (0.06, 0.1, 0.06), (0.14, 0.16, 0.12), 0.006),
        rod("lacquer_accent", 0.013, (0.1, 0.13, 0.1), (0.12, 0.2, 0.19)),
    )
    return grown(parts, width, height, depth, "lacquer")


def cat_tree(
    width: Annotated[float, Range(0.54, 0.64, 0.4, 0.9)] = 0.58,
    depth: Annotated[float, Range(0.46, 0.54, 0.36, 0.75)] = 0.5,
    height: Annotated[float, Range(1.3, 1.5, 0.6, 1.9)] = 1.4,
) -> Model:
    """Posts wound with rope, a house with a hole, platforms, a dangling ball."""
    parts = (
        block("wool", (-0.29, -0.25, 0.0), (0.29, 0.25, 0.06), 0.012),
        *(
            column("straw", 0.045, 0.05, top, spot)
            for spot, top in (((-0.18, 0.12), 1.3), ((0.2, -0.14), 0.8), ((0.2, 0.14), 0.46))
        ),
        block("wool", (-0.02, -0.06, 0.45), (0.29, 0.25, 0.5), 0.012),
        block("wool", (-0.02, -0.04, 0.06), (0.28, 0.24, 0.34), 0.012),
        disc("shadow", 0.085, (0.13, -0.03, 0.2), 0.013),
        block("wool", (-0.02, -0.25, 0.79), (0.29, 0.02, 0.84), 0.012),
        Part(Lathe(((0.1, 0.0), (0.2, 0.06), (0.2, 0.1), (0.17, 0.1), (0.16, 0.04))), "wool", (-0.09, 0.05, 1.29)),
        rod("rope", 0.008, (0.05, -0.22, 0.8), (0.05, -0.22, 0.66)),
        Part(Ellipsoid(0.05, 0.05, 0.05), "paint_red", (0.05, -0.22, 0.62)),
    )
    surfaces = (
        Surface("shelf", (0.0, -0.22), (0.12, 0.0), 0.84, 0.4),
        Surface("shelf", (0.0, -0.04), (0.27, 0.22), 0.5, 0.28),
    )
    return grown(parts, width, height, depth, ("wool",), surfaces)


def tissue_box(
    width: Annotated[float, Range(0.22, 0.25, 0.12, 0.34)] = 0.23,
    depth: Annotated[float, Range(0.12, 0.14, 0.1, 0.2)] = 0.13,
    height: Annotated[float, Range(0.13, 0.16, 0.09, 0.22)] = 0.14,
) -> Model:
    """A carton with a tissue drawn out of it."""
    parts = (
        block("cover", (-0.115, -0.065, 0.0), (0.115, 0.065, 0.085), 0.004),
        block("cover_accent", (-0.116, -0.066, 0.02), (0.116, 0.066, 0.035), 0.0),
        block("shadow", (-0.06, -0.02, 0.08), (0.06, 0.02, 0.0865), 0.0),
        front("paper", ((-0.04, 0.07), (0.04, 0.07), (0.055, 0.13), (0.01, 0.112), (-0.03, 0.14)), 0.008, 0.016),
    )
    return grown(parts, width, height, depth, "cover")


def tripod(
    width: Annotated[float, Range(0.7, 0.8, 0.4, 1.1)] = 0.74,
    height: Annotated[float, Range(1.3, 1.5, 0.5, 1.8)] = 1.4,
) -> Model:
    """Three spread legs, a centre column, a head with its handle."""
    feet = [(0.37 * math.cos(a), 0.37 * math.sin(a)) for a in (math.tau * i / 3 + math.pi / 6 for i in range(3))]
    parts = (
        *(rod("black", 0.02, (0.0, 0.0, 1.12), (x * 0.6, y * 0.6, 0.45)) for x, y in feet),
        *(rod("steel", 0.014, (x * 0.55, y * 0.55, 0.5), (x, y, 0.012)) for x, y in feet),
        *(rod("black", 0.01, (0.0, 0.0, 0.62), (x * 0.55, y * 0.55, 0.52)) for x, y in feet),
        column("black", 0.05, 1.06, 1.16),
        column("black", 0.016, 0.58, 1.34),
        block("black", (-0.06, -0.05, 1.3), (0.06, 0.05, 1.4), 0.01),
        rod("black", 0.012, (0.0, 0.04, 1.33), (0.06, 0.24, 1.24)),
    )
    return grown(parts, width, height, None, ("black", "steel"))


_ON, _WALL = Support.OBJECT, Support.WALL
_HOME = ("household",)
_PET = ("pet",)
_OUT = ("garden",)
ASSETS = (
    Asset(cooler, ("cooler", "cool box", "ice chest", "cooler box", "esky"), "cooler", tags=_HOME),
    Asset(
        coat_hooks,
        (
            "coat hook",
            "hook",
            "wall hook",
            "hook rail",
            "key rack",
            "key holder",
            "wall coat rack",
            "peg rail",
            "towel hook",
            "coat hooks",
        ),
        "rack",
        _WALL,
        "wall",
        tags=_HOME,
    ),
    Asset(
        window_blind,
        ("blind", "window blind", "venetian blind", "roller blind", "blinds", "shade blind"),
        "curtain",
        _WALL,
        "wall",
        tags=_HOME,
    ),
    Asset(light_switch, ("light switch", "switch", "thermostat", "wall switch"), "switch", _WALL, "wall", tags=_HOME),
    Asset(
        power_outlet,
        ("outlet", "power outlet", "socket", "wall socket", "electrical outlet", "plug socket"),
        "switch",
        _WALL,
        "wall",
        tags=_HOME,
    ),
    Asset(
        smoke_detector,
        ("smoke detector", "smoke alarm", "fire alarm", "sprinkler"),
        "detector",
        Support.CEILING,
        "free",
        tags=_HOME,
    ),
    Asset(plunger, ("plunger", "toilet plunger"), "plunger", tags=_HOME),
    Asset(watering_can, ("watering can",), "can", _ON, tags=_OUT),
    Asset(
        barbecue_grill,
        ("grill", "barbecue", "bbq", "barbecue grill", "bbq grill", "charcoal grill", "gas grill"),
        "grill",
        tags=_OUT,
    ),
    Asset(
        parasol,
        ("parasol", "patio umbrella", "beach umbrella", "garden umbrella", "sun umbrella", "sunshade"),
        "parasol",
        stance="free",
        tags=_OUT,
    ),
    Asset(garden_hose, ("garden hose", "hose", "water hose", "hosepipe", "coiled hose"), "hose", tags=_OUT),
    Asset(lawn_mower, ("lawn mower", "lawnmower", "mower"), "mower", tags=_OUT),
    Asset(pet_bed, ("pet bed", "dog bed", "cat bed", "dog basket", "cat basket"), "bed", tags=_PET),
    Asset(pet_bowl, ("pet bowl", "dog bowl", "cat bowl", "food bowl", "feeding bowl", "dog dish"), "bowl", tags=_PET),
    Asset(litter_box, ("litter box", "cat litter box", "litter tray"), "box", tags=_PET),
    Asset(
        cat_tree,
        ("cat tree", "scratching post", "cat tower", "cat scratching post", "cat condo"),
        "cat_tree",
        tags=_PET,
    ),
    Asset(
        tissue_box,
        ("tissue box", "box of tissues", "tissue", "tissues", "kleenex", "tissue dispenser"),
        "box",
        _ON,
        tags=_HOME,
    ),
    Asset(tripod, ("tripod", "camera tripod", "projector stand", "laptop stand", "monitor stand"), "stand", tags=_HOME),
)
