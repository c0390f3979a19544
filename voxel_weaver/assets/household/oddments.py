"""Small things of daily use that belong to no larger family: combs, keys, hangers, toys for the yard, aids to train."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe, Prism, Tube
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import across, block, column, front, mirrored, pad, rod, rod_pair
from voxel_weaver.scene.layout import Support


def hairbrush(
    width: Annotated[float, Range(0.22, 0.26, 0.14, 0.36)] = 0.24,
    depth: Annotated[float, Range(0.07, 0.085, 0.05, 0.12)] = 0.078,
    height: Annotated[float, Range(0.05, 0.06, 0.034, 0.08)] = 0.055,
) -> Model:
    """An oval brush on its back, its bristles up."""
    parts = (
        Part(Cylinder(0.04, 0.022), "lacquer", (-0.06, 0.0, 0.0), stretch=(1.5, 1.0, 1.0)),
        Part(Cylinder(0.03, 0.006), "linen", (-0.06, 0.0, 0.02), stretch=(1.5, 1.0, 1.0)),
        *(
            block("ink", (-0.06 + x - 0.005, y - 0.005, 0.022), (-0.06 + x + 0.005, y + 0.005, 0.055), 0.0)
            for x in (-0.03, -0.01, 0.01, 0.03)
            for y in (-0.015, 0.005, 0.02)
        ),
        rod("lacquer", 0.012, (-0.01, 0.0, 0.012), (0.06, 0.0, 0.012), (0.11, 0.0, 0.012), tip=0.01),
    )
    return grown(parts, width, height, depth, "lacquer")


def keys(
    width: Annotated[float, Range(0.11, 0.13, 0.07, 0.18)] = 0.12,
    depth: Annotated[float, Range(0.09, 0.11, 0.06, 0.16)] = 0.1,
    height: Annotated[float, Range(0.012, 0.016, 0.01, 0.024)] = 0.014,
) -> Model:
    """Three keys on a ring, with a fob."""
    turns = [math.tau * i / 14 for i in range(15)]
    ring = tuple((0.022 * math.cos(a), 0.022 * math.sin(a), 0.0) for a in turns)
    one = (
        (0.02, 0.0),
        (0.028, 0.014),
        (0.042, 0.012),
        (0.044, 0.003),
        (0.085, 0.003),
        (0.085, -0.01),
        (0.075, -0.01),
        (0.072, -0.004),
        (0.066, -0.01),
        (0.06, -0.004),
        (0.044, -0.004),
        (0.042, -0.012),
        (0.028, -0.014),
    )
    blade = tuple(reversed(one))
    parts = (
        Part(Tube(ring, 0.003), "steel", (0.0, 0.0, 0.005)),
        *(
            Part(Prism(blade, 0.007, 0.0), finish, (0.0, 0.0, 0.002 * i), (0.0, 0.0, turn))
            for i, (finish, turn) in enumerate((("brass", 20.0), ("steel", -35.0), ("brass", 75.0)))
        ),
        block("lacquer_second", (-0.06, -0.014, 0.0), (-0.02, 0.014, 0.01), 0.003),
    )
    return grown(parts, width, height, depth, ("brass", "steel"))


def clothes_hanger(
    width: Annotated[float, Range(0.4, 0.46, 0.28, 0.6)] = 0.43,
    depth: Annotated[float, Range(0.024, 0.03, 0.02, 0.05)] = 0.026,
    height: Annotated[float, Range(0.22, 0.26, 0.14, 0.36)] = 0.24,
) -> Model:
    """A wooden hanger with its wire hook."""
    parts = (
        *rod_pair("wood", 0.012, (0.0, 0.0, 0.14), (0.1, 0.0, 0.1), (0.2, 0.0, 0.04), (0.21, 0.0, 0.02)),
        across("wood", 0.01, -0.2, 0.2, 0.0, 0.02),
        rod(
            "steel",
            0.006,
            (0.0, 0.0, 0.14),
            (0.0, 0.0, 0.18),
            (0.03, 0.0, 0.2),
            (0.02, 0.0, 0.235),
            (-0.01, 0.0, 0.235),
            (-0.025, 0.0, 0.215),
        ),
    )
    return grown(parts, width, height, depth, "wood")


def hanging_dress(
    width: Annotated[float, Range(0.46, 0.54, 0.3, 0.7)] = 0.5,
    depth: Annotated[float, Range(0.16, 0.2, 0.1, 0.3)] = 0.18,
    height: Annotated[float, Range(1.15, 1.3, 0.6, 1.6)] = 1.22,
) -> Model:
    """A dress on its hanger, flat to the wall: a bodice with straps, a belt, a wide skirt."""
    skirt = ((-0.26, 0.0), (0.26, 0.0), (0.1, 0.62), (-0.1, 0.62))
    bodice = ((-0.1, 0.6), (0.1, 0.6), (0.14, 0.92), (0.08, 0.98), (0.0, 0.88), (-0.08, 0.98), (-0.14, 0.92))
    parts = (
        front("cloth", skirt, 0.09, 0.16),
        front("cloth", bodice, 0.08, 0.12),
        *(
            block("cloth_second", (x - 0.012, -0.08, 0.02), (x + 0.012, -0.068, 0.5 - abs(x)), 0.0)
            for x in (-0.14, 0.0, 0.14)
        ),
        block("cloth_accent", (-0.11, -0.06, 0.59), (0.11, 0.085, 0.645), 0.004),
        *mirrored(block("cloth", (0.06, -0.02, 0.94), (0.085, 0.06, 1.06), 0.0)),
        *rod_pair("wood", 0.012, (0.0, 0.03, 1.1), (0.1, 0.03, 1.06), (0.15, 0.03, 1.02)),
        rod("steel", 0.008, (0.0, 0.03, 1.09), (0.0, 0.03, 1.15), (0.03, 0.06, 1.18), (0.0, 0.08, 1.2)),
    )
    return grown(parts, width, height, depth, ("cloth", "cloth_second"))


def folded_jeans(
    width: Annotated[float, Range(0.3, 0.36, 0.2, 0.5)] = 0.32,
    depth: Annotated[float, Range(0.24, 0.3, 0.16, 0.4)] = 0.26,
    height: Annotated[float, Range(0.07, 0.09, 0.05, 0.14)] = 0.08,
) -> Model:
    """Trousers folded twice, the back pocket and the belt loops above."""
    parts = (
        block("paint_navy", (-0.16, -0.13, 0.0), (0.16, 0.13, 0.036), 0.012),
        block("paint_navy", (-0.155, -0.125, 0.035), (0.16, 0.13, 0.072), 0.012),
        block("paint_blue", (-0.155, 0.085, 0.068), (0.16, 0.13, 0.078), 0.002),
        block("paint_blue", (0.02, -0.06, 0.068), (0.12, 0.05, 0.077), 0.0),
        *(block("leather", (x - 0.01, 0.084, 0.07), (x + 0.01, 0.131, 0.08), 0.0) for x in (-0.1, 0.06)),
    )
    return grown(parts, width, height, depth, ("paint_navy", "paint_blue"))


def gumball_machine(
    width: Annotated[float, Range(0.3, 0.36, 0.2, 0.5)] = 0.34,
    height: Annotated[float, Range(1.0, 1.15, 0.4, 1.4)] = 1.08,
) -> Model:
    """A glass ball of coloured gums on a red box, on a stand."""
    colors = ("paint_red", "paint_yellow", "paint_blue", "paint_green", "paint_orange", "paint_violet")
    gums = [
        Part(Ellipsoid(0.06, 0.06, 0.06), colors[(ring * 3 + i) % 6], (0.1 * s * math.cos(a), 0.1 * s * math.sin(a), z))
        for ring, (z, s) in enumerate(((0.78, 1.0), (0.83, 1.2), (0.88, 1.1), (0.92, 0.6)))
        for i, a in enumerate(math.tau * k / 7 + ring for k in range(7))
    ]
    parts = (
        Part(Lathe(((0.16, 0.0), (0.16, 0.03), (0.05, 0.08), (0.035, 0.2), (0.035, 0.5))), "black_metal"),
        Part(Lathe(((0.1, 0.0), (0.12, 0.02), (0.11, 0.22), (0.13, 0.26))), "cap_red", (0.0, 0.0, 0.49)),
        block("steel", (-0.05, -0.13, 0.56), (0.05, -0.09, 0.68), 0.006),
        block("shadow", (-0.03, -0.135, 0.5), (0.03, -0.1, 0.54), 0.0),
        column("paint_red", 0.07, 0.74, 0.95),
        *gums,
        Part(Lathe(((0.14, 0.0), (0.15, 0.03), (0.06, 0.07), (0.03, 0.1))), "cap_red", (0.0, 0.0, 0.97)),
    )
    return grown(parts, width, height, None, ("cap_red", "paint_red"))


def claw_machine(
    width: Annotated[float, Range(0.8, 0.92, 0.6, 1.2)] = 0.86,
    depth: Annotated[float, Range(0.8, 0.92, 0.6, 1.2)] = 0.86,
    height: Annotated[float, Range(1.85, 2.0, 1.4, 2.2)] = 1.92,
) -> Model:
    """A cabinet with an open show-case of plush toys under a claw, a stick and a chute."""
    toys = (
        ("paint_yellow", -0.2, -0.1),
        ("petal_pink", 0.05, 0.1),
        ("paint_sky", 0.22, -0.12),
        ("fur", -0.1, 0.2),
        ("paint_green", 0.2, 0.2),
    )
    parts = (
        block("lacquer", (-0.4, -0.36, 0.0), (0.4, 0.42, 0.82), 0.016),
        block("lacquer_accent", (-0.41, -0.42, 0.76), (0.41, 0.42, 0.86), 0.012),
        *mirrored(*(block("lacquer", (0.36, y - 0.03, 0.85), (0.41, y + 0.03, 1.7), 0.008) for y in (-0.37, 0.39))),
        block("lacquer_second", (-0.4, 0.38, 0.85), (0.4, 0.42, 1.7), 0.0),
        block("lacquer", (-0.41, -0.4, 1.66), (0.41, 0.42, 1.92), 0.02),
        block("screen_rose", (-0.34, -0.408, 1.71), (0.34, -0.396, 1.87), 0.0),
        block("shadow", (0.1, -0.368, 0.2), (0.34, -0.35, 0.44), 0.0),
        *(Part(Ellipsoid(0.2, 0.2, 0.2), finish, (x, y, 0.85)) for finish, x, y in toys),
        *(Part(Ellipsoid(0.14, 0.14, 0.14), finish, (x, y, 1.01)) for finish, x, y in toys),
        column("steel", 0.014, 1.36, 1.68, (-0.08, -0.02)),
        *(
            rod(
                "steel",
                0.012,
                (-0.08, -0.02, 1.38),
                (-0.08 + a, -0.02 + b, 1.32),
                (-0.08 + a * 0.5, -0.02 + b * 0.5, 1.23),
            )
            for a, b in ((0.09, 0.0), (-0.05, 0.08), (-0.05, -0.08))
        ),
        column("black", 0.012, 0.85, 0.93, (-0.2, -0.39)),
        Part(Ellipsoid(0.045, 0.045, 0.045), "paint_red", (-0.2, -0.39, 0.92)),
    )
    return grown(
        parts, width, height, depth, ("lacquer", "lacquer_second"), (), (front_space(0.86, 0.86, 0.5, 1.8, "to play"),)
    )


def sandbox(
    width: Annotated[float, Range(1.3, 1.6, 0.8, 2.4)] = 1.4,
    depth: Annotated[float, Range(1.3, 1.6, 0.8, 2.4)] = 1.4,
    height: Annotated[float, Range(0.28, 0.34, 0.18, 0.5)] = 0.3,
) -> Model:
    """A frame of planks full of sand, a pail and a castle in it."""
    x, y = width / 2, depth / 2
    parts = (
        *trough("wood", (-x, -y, 0.0), (x, y, 0.22), 0.06, 0.02, 0.008),
        block("crumb", (-x + 0.05, -y + 0.05, 0.01), (x - 0.05, y - 0.05, 0.14), 0.01),
        *mirrored(block("wood", (x - 0.14, -y, 0.2), (x, y, 0.24), 0.008)),
        column("crumb", 0.12, 0.13, 0.24, (-0.3, 0.3), top=0.09),
        column("crumb", 0.07, 0.13, 0.3, (-0.3, 0.3), top=0.05),
        column("paint_red", 0.07, 0.135, 0.27, (-0.05, 0.32), top=0.09),
    )
    sand = Surface("inside", (-x + 0.2, -y + 0.12), (x - 0.2, 0.1), 0.14, 1.0)
    return grown(parts, width, height, depth, "wood", (sand,))


def seesaw(
    width: Annotated[float, Range(0.42, 0.5, 0.3, 0.7)] = 0.46,
    depth: Annotated[float, Range(1.9, 2.2, 1.2, 3.0)] = 2.0,
    height: Annotated[float, Range(0.72, 0.84, 0.5, 1.1)] = 0.78,
) -> Model:
    """A plank on a stand, one end down, a seat and a handle at either end."""
    lean = 13.0
    slope = math.tan(math.radians(lean))
    ends = [
        part
        for y in (-0.86, 0.86)
        for part in (
            pad("cloth", (-0.14, y - 0.13, 0.4 - y * slope - 0.02), (0.14, y + 0.13, 0.4 - y * slope + 0.07), 0.3),
            column("steel", 0.014, 0.38 - y * slope * 0.7, 0.58 - y * slope * 0.7, (0.0, y * 0.7)),
            across("steel", 0.014, -0.12, 0.12, y * 0.7, 0.57 - y * slope * 0.7),
        )
    ]
    parts = (
        block("wood", (-0.22, -0.2, 0.0), (0.22, 0.2, 0.05), 0.01),
        *mirrored(block("wood", (0.13, -0.06, 0.04), (0.18, 0.06, 0.46), 0.01)),
        across("steel", 0.02, -0.2, 0.2, 0.0, 0.38),
        Part(
            block("", (-0.11, -0.98, 0.0), (0.11, 0.98, 0.05), 0.008).form,
            "lacquer",
            (0.0, 0.0, 0.375),
            (-lean, 0.0, 0.0),
        ),
        *ends,
        rod("lacquer", 0.02, (0.0, 0.9, 0.2), (0.0, 0.9, 0.02)),
    )
    return grown(parts, width, height, depth, ("lacquer", "wood"))


def hula_hoop(
    width: Annotated[float, Range(0.8, 0.95, 0.5, 1.2)] = 0.86,
    height: Annotated[float, Range(0.03, 0.036, 0.024, 0.05)] = 0.032,
) -> Model:
    """A striped ring lying on the ground."""
    turns = [math.tau * i / 32 for i in range(33)]
    hoop = [(0.4 * math.cos(a), 0.4 * math.sin(a), 0.016) for a in turns]
    parts = tuple(
        rod("lacquer_accent" if i % 2 else "lacquer_second", 0.016, *hoop[i * 4 : i * 4 + 5]) for i in range(8)
    )
    return grown(parts, width, height, None, ("lacquer_accent", "lacquer_second"))


def foam_roller(
    width: Annotated[float, Range(0.4, 0.5, 0.25, 0.95)] = 0.45,
    depth: Annotated[float, Range(0.14, 0.16, 0.1, 0.22)] = 0.15,
    height: Annotated[float, Range(0.14, 0.16, 0.1, 0.22)] = 0.15,
) -> Model:
    """A ribbed roll lying down."""
    parts = (
        *(
            across("lacquer", 0.075 if i % 2 else 0.07, -0.225 + i * 0.05, -0.175 + i * 0.05, 0.0, 0.075)
            for i in range(9)
        ),
        across("black", 0.045, -0.228, 0.228, 0.0, 0.075),
        block("lacquer", (-0.2, -0.02, 0.0), (0.2, 0.02, 0.02), 0.0),
    )
    return grown(parts, width, height, depth, "lacquer")


def yoga_block(
    width: Annotated[float, Range(0.22, 0.25, 0.15, 0.34)] = 0.23,
    depth: Annotated[float, Range(0.14, 0.16, 0.1, 0.22)] = 0.15,
    height: Annotated[float, Range(0.15, 0.17, 0.07, 0.26)] = 0.16,
) -> Model:
    """Two bevelled bricks of foam, one on the other."""
    parts = (
        block("lacquer_second", (-0.115, -0.075, 0.0), (0.115, 0.075, 0.078), 0.016),
        block("lacquer", (-0.105, -0.07, 0.077), (0.11, 0.07, 0.155), 0.016),
    )
    return grown(parts, width, height, depth, ("lacquer", "lacquer_second"))


def jump_rope(
    width: Annotated[float, Range(0.3, 0.36, 0.2, 0.5)] = 0.32,
    depth: Annotated[float, Range(0.26, 0.32, 0.18, 0.44)] = 0.28,
    height: Annotated[float, Range(0.04, 0.05, 0.03, 0.07)] = 0.044,
) -> Model:
    """A coiled rope with two wooden handles."""
    coil = [
        (
            (0.12 - 0.012 * i / 6) * math.cos(i * math.pi / 6),
            (0.1 - 0.012 * i / 6) * math.sin(i * math.pi / 6) - 0.02,
            0.012,
        )
        for i in range(37)
    ]
    parts = (
        rod("rope", 0.011, *coil),
        rod("lacquer_accent", 0.018, coil[0], (0.12, 0.06, 0.02), (0.12, 0.15, 0.02)),
        rod("lacquer_accent", 0.018, coil[-1], (0.0, 0.06, 0.026), (-0.05, 0.16, 0.02)),
    )
    return grown(parts, width, height, depth, ("lacquer_accent", "rope"))


def metronome(
    width: Annotated[float, Range(0.11, 0.13, 0.08, 0.2)] = 0.12,
    depth: Annotated[float, Range(0.11, 0.13, 0.08, 0.2)] = 0.12,
    height: Annotated[float, Range(0.2, 0.24, 0.14, 0.34)] = 0.22,
) -> Model:
    """A wooden pyramid with a scale and a swinging rod."""
    body = ((-0.06, 0.0), (0.06, 0.0), (0.025, 0.21), (-0.025, 0.21))
    parts = (
        front("wood", body, 0.05, 0.09),
        block("wood", (-0.065, -0.065, 0.0), (0.065, 0.06, 0.02), 0.004),
        block("porcelain", (-0.016, -0.046, 0.05), (0.016, -0.038, 0.19), 0.0),
        rod("steel", 0.005, (0.0, -0.052, 0.05), (0.03, -0.052, 0.21)),
        block("brass", (0.008, -0.06, 0.13), (0.034, -0.046, 0.155), 0.003),
    )
    return grown(parts, width, height, depth, "wood")


_ON = Support.OBJECT
_DAILY = ("household",)
_PLAY = ("playground", "garden")
_TRAIN = ("gym",)
ASSETS = (
    Asset(hairbrush, ("hairbrush", "comb", "hair brush"), "brush", _ON, tags=_DAILY),
    Asset(keys, ("key", "keys", "keyring", "bunch of keys", "car key", "keychain"), "key", _ON, tags=_DAILY),
    Asset(clothes_hanger, ("clothes hanger", "hanger", "coat hanger"), "hanger", Support.WALL, "wall", tags=_DAILY),
    Asset(hanging_dress, ("dress", "gown", "wedding dress", "skirt"), "clothes", Support.WALL, "wall", tags=_DAILY),
    Asset(folded_jeans, ("jeans", "pants", "trousers", "denim jeans", "folded jeans"), "clothes", _ON, tags=_DAILY),
    Asset(gumball_machine, ("gumball machine", "candy machine", "bubblegum machine"), "machine", tags=("shop",)),
    Asset(
        claw_machine,
        ("claw machine", "crane machine", "toy crane", "ufo catcher"),
        "machine",
        stance="wall",
        tags=("arcade",),
    ),
    Asset(sandbox, ("sandbox", "sandpit", "sand pit"), "sandbox", stance="free", tags=_PLAY),
    Asset(seesaw, ("seesaw", "teeter-totter", "see-saw"), "seesaw", stance="free", tags=_PLAY),
    Asset(hula_hoop, ("hula hoop",), "hoop", tags=_TRAIN),
    Asset(foam_roller, ("foam roller", "roller"), "roller", tags=_TRAIN),
    Asset(yoga_block, ("yoga block", "foam block", "yoga brick"), "block", tags=_TRAIN),
    Asset(jump_rope, ("jump rope", "skipping rope", "jumprope"), "rope", tags=_TRAIN),
    Asset(metronome, ("metronome",), "metronome", _ON, tags=("music",)),
)
