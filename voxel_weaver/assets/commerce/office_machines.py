"""Machines and strong boxes of an office: copiers, shredders, safes, mailboxes, what projects."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box, Cylinder
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.joinery import front_space, top
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, disc, front, mirrored, rod
from voxel_weaver.scene.layout import Support


def photocopier(
    width: Annotated[float, Range(0.64, 0.72, 0.5, 0.95)] = 0.68,
    depth: Annotated[float, Range(0.64, 0.7, 0.5, 0.85)] = 0.66,
    height: Annotated[float, Range(1.1, 1.18, 0.9, 1.3)] = 1.14,
) -> Model:
    """A floor-standing copier: paper drawers, an output tray, the scanner lid and a tilted panel."""
    x, y, face = width / 2, depth / 2, -depth / 2 + 0.06
    drawers = [
        part
        for low in (0.1, 0.27, 0.44)
        for part in (
            block("white", (-x + 0.02, face - 0.02, low), (x - 0.02, face + 0.01, low + 0.15), 0.006),
            block("dark_grey", (-0.1, face - 0.03, low + 0.1), (0.1, face, low + 0.125), 0.004),
        )
    ]
    parts = (
        block("grey", (-x, face, 0.04), (x, y, 0.62), 0.012),
        *mirrored(*(column("black", 0.03, 0.0, 0.05, (x - 0.06, side * (y - 0.12))) for side in (-1, 1))),
        *drawers,
        block("white", (-x, face + 0.1, 0.61), (x, y, 0.86), 0.01),
        block("white", (-x, face, 0.61), (-x + 0.1, face + 0.11, 0.86), 0.01),
        block("paper", (-x + 0.14, face + 0.01, 0.63), (x - 0.08, face + 0.12, 0.66), 0.0),
        block("shadow", (-x + 0.1, face + 0.09, 0.64), (x - 0.02, face + 0.12, 0.82), 0.0),
        block("white", (-x, face, 0.85), (x, y, 1.0), 0.012),
        block("dark_grey", (-x + 0.02, face + 0.1, 0.99), (x - 0.02, y - 0.02, 1.05), 0.01),
        block("grey", (-x + 0.06, face + 0.16, 1.045), (x * 0.5, y - 0.06, 1.14), 0.02),
        block("dark_grey", (-x + 0.12, -y, 0.92), (0.16, face + 0.02, 1.01), 0.01),
        block("screen_blue", (-x + 0.16, -y + 0.006, 1.0), (-0.02, face, 1.02), 0.0),
        column("led_green", 0.016, 1.005, 1.03, (0.1, -y + 0.03)),
    )
    return built(
        parts,
        ("white", "grey"),
        (),
        (front_space(width, depth, 0.6, 1.4, "to use the copier"),),
        size=(width, depth, height),
    )


def paper_shredder(
    width: Annotated[float, Range(0.34, 0.4, 0.26, 0.5)] = 0.36,
    depth: Annotated[float, Range(0.26, 0.3, 0.2, 0.4)] = 0.28,
    height: Annotated[float, Range(0.52, 0.6, 0.4, 0.75)] = 0.56,
) -> Model:
    """A shredder on its bin, a sheet in its slot and strips behind the window."""
    x, y = width / 2, depth / 2
    strips = [
        block("paper", (-0.08 + i * 0.03, -y - 0.0, 0.14), (-0.065 + i * 0.03, -y + 0.02, 0.22 + (i % 3) * 0.04), 0.0)
        for i in range(6)
    ]
    parts = (
        block("dark_grey", (-x + 0.02, -y + 0.012, 0.0), (x - 0.02, y - 0.01, height - 0.24), 0.012),
        block("glass", (-0.1, -y + 0.008, 0.12), (0.1, -y + 0.03, 0.32), 0.0),
        *strips,
        block("black", (-x, -y, height - 0.25), (x, y, height - 0.1), 0.02),
        block("grey", (-x + 0.03, -0.02, height - 0.102), (x - 0.03, 0.04, height - 0.09), 0.0),
        block("paper", (-0.1, 0.004, height - 0.12), (0.1, 0.016, height), 0.0),
        block("led_green", (x - 0.09, -y - 0.0, height - 0.19), (x - 0.06, -y + 0.01, height - 0.16), 0.0),
    )
    return built(parts, ("black", "dark_grey"), size=(width, depth, height))


def safe(
    width: Annotated[float, Range(0.48, 0.6, 0.3, 1.0)] = 0.54,
    depth: Annotated[float, Range(0.48, 0.56, 0.3, 0.8)] = 0.52,
    height: Annotated[float, Range(0.6, 0.74, 0.35, 1.6)] = 0.66,
) -> Model:
    """A strong box: a thick door with a combination dial and a spoked wheel."""
    x, y = width / 2, depth / 2
    face = -y + 0.08
    middle = 0.04 + (height - 0.04) / 2
    parts = (
        block("dark_grey", (-x, face, 0.04), (x, y, height), 0.016),
        *mirrored(*(column("black", 0.035, 0.0, 0.05, (x - 0.07, side)) for side in (face + 0.07, y - 0.07))),
        block("grey", (-x + 0.05, face - 0.025, 0.09), (x - 0.05, face + 0.001, height - 0.05), 0.012),
        disc("brass", 0.055, (-x * 0.32, face - 0.02, middle + 0.05), 0.03),
        disc("black", 0.025, (-x * 0.32, face - 0.02, middle + 0.05), 0.045),
        disc("steel", 0.035, (x * 0.3, face - 0.02, middle), 0.05),
        *(
            rod("steel", 0.01, (x * 0.3 - a, face - 0.06, middle - b), (x * 0.3 + a, face - 0.06, middle + b))
            for a, b in ((0.11, 0.0), (0.055, 0.095), (0.055, -0.095))
        ),
        *(column("steel", 0.02, z, z + 0.1, (x - 0.03, face - 0.012)) for z in (0.16, height - 0.22)),
    )
    surface = top(width, depth - 0.16, height)
    return built(
        parts,
        ("dark_grey", "grey"),
        (surface,),
        (front_space(width, depth, 0.5, 1.2, "to open the safe"),),
        size=(width, depth, height),
    )


def mailbox(
    width: Annotated[float, Range(0.42, 0.5, 0.3, 0.7)] = 0.46,
    depth: Annotated[float, Range(0.4, 0.46, 0.3, 0.6)] = 0.42,
    height: Annotated[float, Range(1.2, 1.35, 0.9, 1.6)] = 1.28,
    kind: Literal["public", "post"] = "public",
) -> Model:
    """A mailbox: a public one with a rounded top and a slot, or a rural one on a post with its flag."""
    x, y = width / 2, depth / 2
    parts: Parts
    if kind == "public":
        crown = height - x
        parts = (
            block("paint_red", (-x, -y + 0.02, 0.14), (x, y, crown), 0.01),
            Part(Cylinder(x, depth - 0.02), "paint_red", (0.0, y, crown), (90.0, 0.0, 0.0)),
            *mirrored(
                *(
                    block("black", (x - 0.09, s - 0.04, 0.0), (x - 0.01, s + 0.04, 0.15), 0.006)
                    for s in (-y + 0.08, y - 0.06)
                )
            ),
            block("black", (-x * 0.66, -y, crown - 0.06), (x * 0.66, -y + 0.04, crown - 0.02), 0.004),
            block("paint_red", (-x * 0.76, -y, crown - 0.02), (x * 0.76, -y + 0.04, crown + 0.02), 0.006),
            block("white", (-0.1, -y + 0.01, 0.62), (0.1, -y + 0.03, 0.8), 0.004),
            front("paint_navy", ((-0.06, 0.66), (0.06, 0.66), (0.06, 0.74), (-0.06, 0.74)), -y + 0.012, 0.012),
            disc("steel", 0.02, (x * 0.6, -y + 0.022, 0.5), 0.012),
        )
        return built(parts, "paint_red", size=(width, depth, height))
    crown = height - 0.12
    parts = (
        block("wood", (-0.05, -0.02, 0.0), (0.05, 0.08, crown - 0.12), 0.008),
        block("paint_red", (-0.12, -y, crown - 0.14), (0.12, y, crown), 0.006),
        Part(Cylinder(0.12, depth), "paint_red", (0.0, y, crown), (90.0, 0.0, 0.0)),
        disc("white", 0.03, (0.0, -y + 0.004, crown), 0.012),
        block("steel", (-0.03, -y - 0.0, crown + 0.06), (0.03, -y + 0.02, crown + 0.08), 0.0),
        block("paint_yellow", (0.115, -0.02, crown - 0.05), (0.135, 0.02, crown + 0.1), 0.0),
        block("paint_yellow", (0.115, -0.1, crown + 0.05), (0.135, 0.02, crown + 0.1), 0.0),
        block("wood", (-x, -0.03, crown - 0.19), (x, 0.09, crown - 0.14), 0.006),
    )
    return built(parts, "paint_red", size=(width, depth, height))


def projector(
    width: Annotated[float, Range(0.3, 0.34, 0.22, 0.5)] = 0.32,
    depth: Annotated[float, Range(0.26, 0.3, 0.2, 0.4)] = 0.28,
    height: Annotated[float, Range(0.13, 0.15, 0.1, 0.2)] = 0.14,
) -> Model:
    """A video projector, its lens to the front."""
    parts = (
        Part(Box(0.32, 0.24, 0.1, 0.016), "white", (0.0, 0.02, 0.02)),
        block("grey", (-0.158, -0.104, 0.05), (0.158, -0.09, 0.09), 0.0),
        Part(Cylinder(0.045, 0.06), "black", (-0.07, -0.09, 0.075), (90.0, 0.0, 0.0)),
        Part(Cylinder(0.032, 0.064), "screen_blue", (-0.07, -0.09, 0.075), (90.0, 0.0, 0.0)),
        *(block("dark_grey", (0.04 + i * 0.03, -0.104, 0.035), (0.055 + i * 0.03, -0.09, 0.1), 0.0) for i in range(3)),
        block("dark_grey", (0.02, 0.0, 0.119), (0.12, 0.09, 0.13), 0.004),
        column("led_green", 0.008, 0.128, 0.14, (0.1, 0.07)),
        *mirrored(column("black", 0.014, 0.0, 0.025, (0.12, -0.06)), column("black", 0.014, 0.0, 0.025, (0.12, 0.1))),
    )
    return built(parts, "white", size=(width, depth, height), grain=0.5)


def server_rack(
    width: Annotated[float, Range(0.58, 0.64, 0.5, 0.9)] = 0.6,
    depth: Annotated[float, Range(0.7, 0.9, 0.5, 1.1)] = 0.8,
    height: Annotated[float, Range(1.75, 2.0, 1.0, 2.2)] = 1.9,
) -> Model:
    """A black rack of servers with rows of little lights."""
    x, y, face = width / 2, depth / 2, -depth / 2 + 0.03
    count = max(int((height - 0.2) / 0.12), 2)
    units: list[Part] = []
    for index in range(count):
        z = 0.1 + index * 0.12
        units += [
            block("dark_grey", (-x + 0.05, face - 0.01, z), (x - 0.05, face + 0.02, z + 0.1), 0.004),
            *(
                block(
                    "led_green" if (index + i) % 4 else "screen_blue",
                    (-x + 0.08 + i * 0.035, face - 0.02, z + 0.06),
                    (-x + 0.1 + i * 0.035, face, z + 0.08),
                    0.0,
                )
                for i in range(3)
            ),
            block("black", (0.0, face - 0.018, z + 0.03), (x - 0.1, face, z + 0.05), 0.0),
        ]
    parts = (
        block("black", (-x, face, 0.03), (x, y, height), 0.006),
        block("black", (-x, -y, 0.03), (-x + 0.04, face + 0.01, height), 0.004),
        block("black", (x - 0.04, -y, 0.03), (x, face + 0.01, height), 0.004),
        block("black", (-x, -y, height - 0.05), (x, face + 0.01, height), 0.004),
        *mirrored(*(column("dark_grey", 0.03, 0.0, 0.04, (x - 0.06, side * (y - 0.08))) for side in (-1, 1))),
        *units,
    )
    return built(parts, "black", (), (front_space(width, depth, 0.6, 2.0, "to reach the servers"),))


def wall_phone(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.3, 0.34)] = 0.32,
) -> Model:
    """A telephone on the wall: a handset on its hook beside the keys."""
    x, y = width / 2, depth / 2
    keys = [
        block(
            "white",
            (-0.01 + place * 0.035, -y + 0.022, 0.06 + row * 0.036),
            (0.015 + place * 0.035, -y + 0.04, 0.084 + row * 0.036),
            0.0,
        )
        for row in range(4)
        for place in range(3)
    ]
    parts = (
        block("black", (-x, -y + 0.03, 0.0), (x, y, height), 0.01),
        *keys,
        block("screen_green", (-0.01, -y + 0.02, 0.23), (0.09, -y + 0.04, 0.27), 0.0),
        block("dark_grey", (-x + 0.02, -y, 0.2), (-0.05, -y + 0.04, 0.28), 0.012),
        block("dark_grey", (-x + 0.02, -y, 0.05), (-0.05, -y + 0.04, 0.12), 0.012),
        block("dark_grey", (-x + 0.03, -y + 0.004, 0.1), (-0.06, -y + 0.024, 0.22), 0.008),
        across("black", 0.008, -x + 0.03, 0.06, -y + 0.03, 0.02),
    )
    return built(parts, "black", size=(width, depth, height), grain=0.5)


_OFFICE = ("office",)
ASSETS = (
    Asset(
        photocopier,
        words=(
            "photocopier",
            "copier",
            "copy machine",
            "copying machine",
            "office printer",
            "xerox machine",
            "multifunction printer",
        ),
        family="copier",
        stance="wall",
        tags=_OFFICE,
    ),
    Asset(paper_shredder, words=("paper shredder", "shredder"), family="shredder", tags=_OFFICE),
    Asset(
        safe,
        words=("safe", "strongbox", "strong box", "vault", "lockbox", "gun safe"),
        family="safe",
        stance="wall",
        tags=_OFFICE,
    ),
    Asset(
        mailbox,
        words=("mailbox", "mail box", "letterbox", "letter box", "post box", "postbox", "pillar box"),
        family="mailbox",
        stance="wall",
        tags=("office", "street"),
    ),
    Asset(
        projector,
        words=("projector", "video projector", "film projector", "movie projector", "overhead projector", "beamer"),
        family="projector",
        support=Support.OBJECT,
        tags=("office", "classroom", "electronics"),
    ),
    Asset(
        server_rack,
        words=("server rack", "server cabinet", "network rack", "rack of servers", "mainframe"),
        family="rack",
        stance="wall",
        tags=_OFFICE,
    ),
    Asset(
        wall_phone,
        words=("wall phone", "wall telephone", "wall-mounted phone", "intercom"),
        family="phone",
        support=Support.WALL,
        stance="wall",
        tags=_OFFICE,
    ),
)
