"""What an artist's studio holds: the easel, canvases, paints and brushes, and a wooden mannequin."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.extents import all_bounds
from voxel_weaver.assets.forms import Blob, Ellipsoid, Lathe, Prism
from voxel_weaver.assets.household.pictures import MOTIFS, Field
from voxel_weaver.assets.model import Clearance, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block, column, rod
from voxel_weaver.scene.layout import Support

TRAY = 6
"""The part of an easel that a picture stands on."""


def easel(
    width: Annotated[float, Range(0.8, 0.9)] = 0.84,
    depth: Annotated[float, Range(0.7, 0.8)] = 0.74,
    height: Annotated[float, Range(1.7, 1.9)] = 1.8,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 3,
    filled: bool = True,
) -> Model:
    """A wooden easel with a picture in the making, or with a bare ledge for one."""
    half, lead, back = width / 2, -depth / 2, depth / 2
    front_y = lead + 0.14
    tray, wide, tall = 0.66, width - 0.08, 0.8
    parts = [
        rod("wood", 0.024, (-half + 0.03, front_y, 0.024), (-0.08, front_y + 0.06, height - 0.08)),
        rod("wood", 0.024, (half - 0.03, front_y, 0.024), (0.08, front_y + 0.06, height - 0.08)),
        rod("wood", 0.024, (0.0, back - 0.026, 0.026), (0.0, front_y + 0.1, height - 0.14)),
        block("wood", (-0.12, front_y + 0.02, height - 0.14), (0.12, front_y + 0.12, height - 0.08)),
        block("wood", (-0.03, front_y + 0.02, 0.34), (0.03, front_y + 0.07, height)),
        block("wood", (-half + 0.08, front_y, 0.34), (half - 0.08, front_y + 0.04, 0.4)),
        block("wood", (-half, lead, tray - 0.04), (half, front_y + 0.06, tray)),
        block("dark_wood", (-half, lead, tray - 0.002), (half, lead + 0.02, tray + 0.03)),
    ]
    picture = [
        block("canvas", (-wide / 2, front_y - 0.02, tray - 0.001), (wide / 2, front_y + 0.021, tray + tall)),
        *MOTIFS[motif % len(MOTIFS)](Field(-wide / 2 + 0.03, wide - 0.06, tray + 0.03, tall - 0.06, front_y - 0.021)),
        block("brass", (-0.05, front_y - 0.04, tray + tall - 0.03), (0.05, front_y + 0.06, tray + tall + 0.05)),
        block("paint_red", (-0.3, lead + 0.04, tray - 0.001), (-0.18, lead + 0.08, tray + 0.03)),
        block("paint_yellow", (0.1, lead + 0.04, tray - 0.001), (0.22, lead + 0.08, tray + 0.03)),
    ]
    free = Clearance((-half, lead - 0.7, 0.0), (half, lead, 1.8), "the painter stands here")
    if not filled:
        bare = built(parts, "wood", clearances=(free,), size=(width, depth, height))
        top = float(all_bounds(bare)[1][TRAY, 2])
        return replace(
            bare, surfaces=(Surface("shelf", (-half + 0.02, lead + 0.02), (half - 0.02, front_y), top, 1.2),)
        )
    parts += picture
    return built(parts, "wood", clearances=(free,), size=(width, depth, height))


def canvas(
    width: Annotated[float, Range(0.6, 0.9)] = 0.7,
    depth: Annotated[float, Range(0.06, 0.06)] = 0.06,
    height: Annotated[float, Range(0.7, 1.0)] = 0.84,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 1,
) -> Model:
    """A stretched canvas that stands on the floor."""
    half, near = width / 2, -depth / 2
    parts = [
        block("canvas", (-half, near + 0.005, 0.0), (half, near + 0.03, height), 0.004),
        block("pale_wood", (-half + 0.01, near + 0.028, 0.01), (-half + 0.05, depth / 2, height - 0.01)),
        block("pale_wood", (half - 0.05, near + 0.028, 0.01), (half - 0.01, depth / 2, height - 0.01)),
        block("pale_wood", (-half + 0.01, near + 0.028, 0.0), (half - 0.01, depth / 2, 0.04)),
        block("pale_wood", (-half + 0.01, near + 0.028, height - 0.05), (half - 0.01, depth / 2, height - 0.01)),
        *MOTIFS[motif % len(MOTIFS)](Field(-half + 0.02, width - 0.04, 0.02, height - 0.04, near + 0.005)),
    ]
    return built(parts, "canvas", size=(width, depth, height))


def canvas_stack(
    width: Annotated[float, Range(0.8, 1.0)] = 0.9,
    depth: Annotated[float, Range(0.24, 0.3)] = 0.26,
    height: Annotated[float, Range(0.9, 1.1)] = 1.0,
    motif: Annotated[int, Range(0, 5, 0, 5)] = 0,
) -> Model:
    """Canvases of several sizes, one before the other."""
    half, back = width / 2, depth / 2
    step = depth / 3
    sizes = (
        (-half, half - 0.12, height),
        (-half + 0.16, half, height * 0.76),
        (-half + 0.06, half - 0.3, height * 0.56),
    )
    parts: list[Part] = []
    for index, (x0, x1, top) in enumerate(sizes):
        far = back - index * step
        near = far - step
        parts.append(
            block("pale_wood", (x0 + 0.02, near + 0.03, 0.0), (x1 - 0.02, far + (0.001 if index else 0), top - 0.02))
        )
        parts.append(block("canvas", (x0, near + (0.002 if index == 2 else 0.0), 0.0), (x1, near + 0.04, top), 0.004))
        painted = Field(x0 + 0.02, x1 - x0 - 0.04, 0.02, top - 0.04, near + (0.002 if index == 2 else 0.0))
        if index != 1:
            parts += MOTIFS[(motif + index) % len(MOTIFS)](painted)
        else:
            parts += [painted.fill("paint_orange", (0, 1), (0, 1)), painted.fill("paint_rose", (0, 1), (0.55, 1), 1)]
            parts += [painted.round("paint_cream", 0.82, 0.84, 0.1, 2)]
    return built(parts, "canvas", size=(width, depth, height))


def paint_can(
    width: Annotated[float, Range(0.18, 0.2)] = 0.19,
    height: Annotated[float, Range(0.22, 0.24)] = 0.23,
) -> Model:
    """An open tin with paint that ran over its rim."""
    radius = width / 2
    rim = height - 0.03
    parts = [
        column("steel", radius, 0.0, 0.016),
        column("white", radius * 0.97, 0.01, rim),
        column("lacquer_accent", radius * 0.975, 0.05, 0.13),
        column("steel", radius, rim - 0.018, rim),
        column("lacquer_accent", radius * 0.86, rim - 0.01, rim + 0.004),
        rod(
            "dark_steel",
            0.007,
            (-radius + 0.006, 0, rim - 0.03),
            (-radius * 0.7, 0.0, height - 0.012),
            (radius * 0.7, 0.0, height - 0.012),
            (radius - 0.006, 0, rim - 0.03),
        ),
    ]
    for share, wide, drop in ((-0.5, 0.03, 0.07), (-0.1, 0.026, 0.045), (0.4, 0.024, 0.06)):
        x = share * radius
        near = -((radius * radius - x * x) ** 0.5)
        parts.append(
            block(
                "lacquer_accent",
                (x - wide / 2, near + 0.0, rim - drop),
                (x + wide / 2, near + 0.03, rim + 0.002),
                0.006,
            )
        )
    return built(parts, ("lacquer_accent", "white"), size=(width, width, height))


def paint_jar(
    width: Annotated[float, Range(0.13, 0.15)] = 0.14,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    """A jar of brushes."""
    radius = 0.05
    rim = 0.11
    reach = width / 2 - 0.014
    parts = [
        column("water", radius, 0.0, rim - 0.03),
        column("paint_violet", radius + 0.0006, 0.01, 0.035),
        column("glass", radius, rim - 0.031, rim),
    ]
    brushes = (
        (-reach, 0.0, height - 0.04, "paint_red"),
        (reach, 0.01, height - 0.02, "paint_blue"),
        (-0.02, 0.03, height, "paint_yellow"),
        (0.03, -0.036, height - 0.03, "paint_green"),
        (-0.034, -0.036, height - 0.015, "paint_orange"),
    )
    for x, y, top, finish in brushes:
        foot = (x * 0.2, y * 0.2, 0.06)
        parts.append(rod("wood", 0.008, foot, (x, y, top - 0.04)))
        parts.append(column("steel", 0.01, top - 0.056, top - 0.034, (x, y)))
        parts.append(Part(Lathe(((0.012, 0.0), (0.014, 0.018), (0.005, 0.036))), finish, (x, y, top - 0.036)))
    return built(parts, "glass")


def palette(
    width: Annotated[float, Range(0.36, 0.4)] = 0.38,
    depth: Annotated[float, Range(0.26, 0.28)] = 0.28,
    height: Annotated[float, Range(0.04, 0.04)] = 0.04,
) -> Model:
    """A painter's palette with a brush across it."""
    x, y = width / 2, depth / 2
    outline = (
        (-1.0, -0.1),
        (-0.8, -0.7),
        (-0.3, -1.0),
        (0.0, -0.62),
        (0.16, -0.56),
        (0.4, -0.92),
        (0.8, -0.8),
        (1.0, -0.1),
        (0.8, 0.66),
        (0.2, 1.0),
        (-0.5, 0.9),
        (-0.9, 0.46),
    )
    parts = [Part(Prism(tuple((a * x, b * y) for a, b in outline), 0.02), "pale_wood")]
    dabs = (
        ("paint_red", -0.7, 0.1),
        ("paint_orange", -0.46, 0.52),
        ("paint_yellow", -0.06, 0.66),
        ("paint_green", 0.34, 0.6),
        ("paint_blue", 0.64, 0.26),
        ("paint_violet", 0.72, -0.24),
        ("chalk", -0.56, -0.4),
    )
    for seed, (finish, a, b) in enumerate(dabs):
        parts.append(Part(Blob(0.07, 0.06, 0.03, seed + 1, 0.2), finish, (a * x, b * y, 0.01)))
    parts.append(rod("dark_wood", 0.01, (-0.1, -0.03, 0.03), (0.1, 0.02, 0.03)))
    parts.append(rod("paint_red", 0.01, (-0.14, -0.04, 0.026), (-0.1, -0.03, 0.03)))
    return built(parts, "pale_wood")


def art_cart(
    width: Annotated[float, Range(0.56, 0.66)] = 0.6,
    depth: Annotated[float, Range(0.4, 0.44)] = 0.42,
    height: Annotated[float, Range(0.8, 0.86)] = 0.84,
) -> Model:
    """A trolley with three trays: the upper one is free, the others have tins and a box at one end."""
    x, y = width / 2, depth / 2
    parts = []
    trays = (0.12, 0.42, height - 0.1)
    for index, z in enumerate(trays):
        finish = "lacquer_accent" if index % 2 == 0 else "lacquer"
        parts.append(block(finish, (-x, -y, z), (x, y, z + 0.02)))
        for low, high in (
            ((-x, -y), (x, -y + 0.02)),
            ((-x, y - 0.02), (x, y)),
            ((-x, -y), (-x + 0.02, y)),
            ((x - 0.02, -y), (x, y)),
        ):
            parts.append(block(finish, (*low, z), (*high, z + 0.08 if index < 2 else height)))
    for side_x in (-1, 1):
        for side_y in (-1, 1):
            at = (side_x * (x - 0.035), side_y * (y - 0.035))
            parts.append(column("steel", 0.016, 0.05, height - 0.02, at))
            parts.append(column("black", 0.03, 0.0, 0.06, at))
    tins = (
        ("paint_red", -0.19, -0.08),
        ("paint_yellow", -0.19, 0.06),
        ("paint_blue", -0.08, -0.07),
        ("paint_green", -0.08, 0.07),
    )
    for finish, a, b in tins:
        parts.append(column("white", 0.05, 0.439, 0.53, (a, b)))
        parts.append(column(finish, 0.05, 0.528, 0.55, (a, b)))
    parts.append(block("cardboard", (-0.24, -0.12, 0.139), (-0.02, 0.12, 0.26)))
    parts.append(block("paper", (-0.18, -0.125, 0.17), (-0.08, -0.1, 0.23), 0.0))
    top = trays[2] + 0.02
    surface = Surface("top", (-x + 0.05, -y + 0.05), (x - 0.05, y - 0.05), top, 1.0)
    lower = (
        Surface("shelf", (0.0, -y + 0.07), (x - 0.07, y - 0.07), z + 0.02, above - z - 0.04)
        for z, above in pairwise(trays)
    )
    return built(parts, ("lacquer_accent", "lacquer"), (surface, *lower))


def mannequin(
    width: Annotated[float, Range(0.13, 0.14)] = 0.14,
    depth: Annotated[float, Range(0.09, 0.1)] = 0.1,
    height: Annotated[float, Range(0.23, 0.245)] = 0.24,
) -> Model:
    """A jointed wooden figure on its foot, one arm raised."""
    half, foot, tall = 0.11, 0.07, 0.4  # drawn at this size, stretched to the one that is asked for
    hip = tall * 0.46
    chest = tall * 0.6
    parts = [
        column("dark_wood", foot, 0.0, 0.024),
        column("brass", 0.011, 0.02, hip),
        Part(Ellipsoid(0.07, 0.05, 0.06), "pale_wood", (0.0, 0.0, hip - 0.03)),
        Part(Ellipsoid(0.05, 0.045, 0.05), "wood", (0.0, 0.0, hip + 0.012)),
        Part(Ellipsoid(0.1, 0.06, 0.1), "pale_wood", (0.0, 0.0, chest - 0.02)),
        column("wood", 0.012, chest + 0.06, tall - 0.06),
        Part(Ellipsoid(0.056, 0.06, 0.072), "pale_wood", (0.0, 0.0, tall - 0.072)),
        rod(
            "pale_wood",
            0.014,
            (-0.045, 0, chest + 0.06),
            (-half + 0.024, -0.01, chest + 0.02),
            (-half + 0.014, -0.02, tall - 0.04),
        ),
        rod(
            "pale_wood",
            0.014,
            (0.045, 0, chest + 0.06),
            (half - 0.03, 0.0, chest - 0.01),
            (half - 0.014, -0.03, chest - 0.06),
        ),
        rod("pale_wood", 0.016, (-0.025, 0, hip), (-0.04, -0.01, hip * 0.55), (-0.04, 0.0, 0.045)),
        rod("pale_wood", 0.016, (0.025, 0, hip), (0.045, -0.02, hip * 0.55), (0.05, 0.005, 0.045)),
    ]
    for x, z in ((-0.045, chest + 0.06), (0.045, chest + 0.06), (-0.04, hip * 0.55), (0.045, hip * 0.55)):
        parts.append(Part(Ellipsoid(0.036, 0.036, 0.036), "wood", (x, -0.01, z - 0.018)))
    parts += [block("wood", (x - 0.016, -0.045, 0.022), (x + 0.016, 0.018, 0.046), 0.008) for x in (-0.04, 0.05)]
    return built(parts, "pale_wood", size=(width, depth, height))


ASSETS = (
    Asset(
        easel,
        words=("easel", "painting easel", "artist's easel", "artist easel"),
        family="easel",
        stance="free",
        tags=("studio",),
    ),
    Asset(
        canvas, words=("canvas", "blank canvas", "stretched canvas"), family="painting", stance="wall", tags=("studio",)
    ),
    Asset(
        canvas_stack,
        words=("canvas stack", "stack of canvases", "canvases"),
        family="painting",
        stance="wall",
        tags=("studio",),
    ),
    Asset(
        paint_can,
        words=("paint can", "paint tin", "paint bucket", "can of paint", "tin of paint", "paint"),
        family="can",
        support=Support.OBJECT,
        tags=("studio",),
    ),
    Asset(
        paint_jar,
        words=("paint jar", "jar of brushes", "paintbrush", "paint brush", "brush", "brush jar"),
        family="jar",
        support=Support.OBJECT,
        tags=("studio",),
    ),
    Asset(
        palette,
        words=("palette", "paint palette", "color palette", "colour palette"),
        family="palette",
        support=Support.OBJECT,
        tags=("studio",),
    ),
    Asset(
        art_cart,
        words=("art cart", "art trolley", "trolley", "cart", "supply cart", "utility cart"),
        family="cart",
        stance="any",
        tags=("studio",),
    ),
    Asset(
        mannequin,
        words=("artist mannequin", "wooden mannequin", "drawing mannequin", "wooden figure"),
        family="statue",
        support=Support.OBJECT,
        tags=("studio",),
    ),
)
