"""What stands about in workshops, barns and stores: ladders, barrows, barrels, crates, pallets, tyres."""

from __future__ import annotations

import math
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.hollows import ring
from voxel_weaver.assets.workshop.joinery import WOODS
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, profile, rod, rod_pair


def ladder(
    width: Annotated[float, Range(0.42, 0.48, 0.35, 0.7)] = 0.45,
    depth: Annotated[float, Range(0.28, 0.36, 0.2, 0.9)] = 0.32,
    height: Annotated[float, Range(1.8, 2.2, 1.2, 3.2)] = 2.0,
) -> Model:
    """A wooden ladder that leans back against a wall."""
    x, y = width / 2, depth / 2
    count = max(int(height / 0.3), 3)

    def at(z: float) -> float:
        return -y + 0.03 + (depth - 0.06) * z / height

    rungs = [
        across("pale_wood", 0.016, -x + 0.03, x - 0.03, at(z), z)
        for z in (0.2 + i * (height - 0.35) / (count - 1) for i in range(count))
    ]
    side = ((-y, 0.0), (-y + 0.06, 0.0), (y, height), (y - 0.06, height))
    parts = (*mirrored(profile("wood", side, (x - 0.045, x))), *rungs)
    return built(parts, WOODS, size=(width, depth, height))


def step_ladder(
    width: Annotated[float, Range(0.46, 0.54, 0.38, 0.7)] = 0.5,
    depth: Annotated[float, Range(0.76, 0.9, 0.5, 1.2)] = 0.82,
    height: Annotated[float, Range(1.3, 1.6, 0.7, 2.4)] = 1.45,
    kind: Literal["folding", "stool"] = "folding",
) -> Model:
    """A pair of steps that stands by itself; the stool has two broad treads and no more."""
    if kind == "stool":
        parts: Parts = (
            *mirrored(
                profile("wood", ((-0.4, 0.0), (-0.32, 0.0), (-0.08, 1.4), (-0.16, 1.4)), (0.2, 0.24)),
                profile("wood", ((0.32, 0.0), (0.4, 0.0), (0.2, 1.4), (0.12, 1.4)), (0.2, 0.24)),
            ),
            block("pale_wood", (-0.25, -0.41, 0.62), (0.25, -0.02, 0.72), 0.012),
            block("pale_wood", (-0.25, -0.2, 1.36), (0.25, 0.24, 1.45), 0.012),
        )
        return built(
            parts, WOODS, (Surface("top", (-0.2, -0.1), (0.2, 0.12), height, 1.0),), size=(width, depth, height)
        )
    treads = [
        block("steel", (-0.2, lead - 0.06, z - 0.015), (0.2, lead + 0.06, z + 0.015), 0.004)
        for z, lead in ((0.3, -0.3), (0.58, -0.24), (0.86, -0.18), (1.14, -0.12))
    ]
    parts = (
        *mirrored(
            profile("lacquer_accent", ((-0.41, 0.0), (-0.35, 0.0), (-0.03, 1.4), (-0.1, 1.4)), (0.2, 0.24)),
            profile("steel", ((0.37, 0.0), (0.41, 0.0), (0.06, 1.38), (0.02, 1.38)), (0.19, 0.22)),
            rod("black", 0.01, (0.19, -0.22, 0.7), (0.19, 0.2, 0.7)),
        ),
        *treads,
        block("lacquer_accent", (-0.24, -0.16, 1.38), (0.24, 0.12, 1.43), 0.012),
        across("steel", 0.012, -0.2, 0.2, 0.3, 0.3),
        across("steel", 0.012, -0.2, 0.2, 0.2, 0.7),
    )
    return built(parts, "lacquer_accent", size=(width, depth, height))


def wheelbarrow(
    width: Annotated[float, Range(0.6, 0.68, 0.5, 0.85)] = 0.64,
    depth: Annotated[float, Range(1.3, 1.45, 1.0, 1.8)] = 1.38,
    height: Annotated[float, Range(0.6, 0.68, 0.5, 0.85)] = 0.64,
) -> Model:
    """A barrow: a steel tub with earth, one wheel at the front, two handles and feet at the back."""
    outer = ((-0.24, -0.4), (0.24, -0.4), (0.32, 0.3), (-0.32, 0.3))
    inner = tuple((a * 0.9, b * 0.92 - 0.004) for a, b in outer)
    parts = (
        *ring("lacquer", outer, inner, 0.34, 0.62),
        *ring("lacquer", inner, tuple((a * 0.02, b * 0.02 - 0.05) for a, b in inner), 0.34, 0.38),
        *ring("soil", inner, tuple((a * 0.02, b * 0.02 - 0.05) for a, b in inner), 0.379, 0.48),
        Part(Cylinder(0.18, 0.08), "black", (-0.04, -0.5, 0.18), (0.0, 90.0, 0.0)),
        Part(Cylinder(0.09, 0.1), "steel", (-0.05, -0.5, 0.18), (0.0, 90.0, 0.0)),
        *rod_pair("wood", 0.022, (0.07, -0.52, 0.18), (0.2, -0.1, 0.33), (0.26, 0.42, 0.42), (0.27, 0.66, 0.5)),
        *rod_pair("black", 0.028, (0.268, 0.56, 0.47), (0.27, 0.68, 0.505)),
        *rod_pair("dark_steel", 0.018, (0.2, 0.02, 0.35), (0.22, 0.22, 0.012)),
        *rod_pair("dark_steel", 0.018, (0.22, 0.22, 0.012), (0.24, 0.3, 0.38)),
        across("dark_steel", 0.018, -0.22, 0.22, 0.22, 0.02),
    )
    inside = Surface("inside", (-0.15, -0.3), (0.17, 0.2), 0.48, 1.0)
    return grown(parts, width, height, depth, "lacquer", (inside,))


def barrel(
    width: Annotated[float, Range(0.56, 0.66, 0.35, 0.9)] = 0.6,
    height: Annotated[float, Range(0.84, 0.96, 0.5, 1.3)] = 0.9,
    kind: Literal["wooden", "metal"] = "wooden",
) -> Model:
    """A bellied cask with iron hoops, or a ribbed steel drum."""
    r = width / 2
    if kind == "metal":
        parts: Parts = (
            column("lacquer", r - 0.012, 0.0, height - 0.02),
            *(column("lacquer", r, z, z + 0.03) for z in (0.0, height * 0.34, height * 0.66, height - 0.03)),
            column("dark_steel", r - 0.03, height - 0.021, height - 0.012),
            column("dark_steel", 0.04, height - 0.02, height, (r * 0.55, 0.0)),
        )
        return built(parts, "lacquer")
    stave = (
        (r * 0.8, 0.0),
        (r * 0.93, height * 0.22),
        (r - 0.006, height * 0.5),
        (r * 0.93, height * 0.78),
        (r * 0.8, height),
        (r * 0.7, height),
        (r * 0.7, height - 0.03),
    )
    hoops = [
        column("dark_steel", radius, z - 0.025, z + 0.025)
        for radius, z in (
            (r * 0.86, height * 0.06),
            (r * 0.965, height * 0.27),
            (r, height * 0.5),
            (r * 0.965, height * 0.73),
            (r * 0.86, height * 0.94),
        )
    ]
    parts = (
        Part(Lathe(stave), "wood"),
        *hoops[:2],
        *hoops[3:],
        column("cut_wood", r * 0.72, height - 0.05, height - 0.02),
        column("pale_wood", 0.04, height - 0.03, height - 0.01, (r * 0.3, 0.0)),
    )
    return built(
        parts,
        ("wood",),
        (Surface("top", (-r * 0.45, -r * 0.45), (r * 0.2, r * 0.45), height - 0.02, 1.0),),
        size=(width, width, height),
    )


def crate(
    width: Annotated[float, Range(0.52, 0.62, 0.3, 1.0)] = 0.56,
    depth: Annotated[float, Range(0.4, 0.46, 0.26, 0.8)] = 0.42,
    height: Annotated[float, Range(0.38, 0.46, 0.22, 0.8)] = 0.42,
    kind: Literal["open", "closed"] = "open",
) -> Model:
    """A slatted wooden crate, open at the top or nailed shut with crossed boards."""
    x, y = width / 2, depth / 2
    slat = height / 4
    boards: list[Part] = [block("dark_wood", (-x + 0.03, -y + 0.03, 0.01), (x - 0.03, y - 0.03, 0.04), 0.0)]
    for row in range(4):
        z = row * slat
        boards += [
            block(
                "wood", (-x, s * (y - 0.012) - 0.012, z + 0.004), (x, s * (y - 0.012) + 0.012, z + slat - 0.016), 0.004
            )
            for s in (-1, 1)
        ]
        boards += [
            block(
                "wood",
                (s * (x - 0.012) - 0.012, -y + 0.01, z + 0.004),
                (s * (x - 0.012) + 0.012, y - 0.01, z + slat - 0.016),
                0.004,
            )
            for s in (-1, 1)
        ]
    posts = [
        block(
            "pale_wood",
            (s * (x - 0.045) - 0.022, t * (y - 0.045) - 0.022, 0.0),
            (s * (x - 0.045) + 0.022, t * (y - 0.045) + 0.022, height - 0.016),
            0.0,
        )
        for s in (-1, 1)
        for t in (-1, 1)
    ]
    if kind == "closed":
        lid = [
            block(
                "wood",
                (-x, -y + i * depth / 4 + 0.004, height - 0.03),
                (x, -y + (i + 1) * depth / 4 - 0.004, height),
                0.004,
            )
            for i in range(4)
        ]
        core = block("dark_wood", (-x + 0.02, -y + 0.02, 0.0), (x - 0.02, y - 0.02, height - 0.02), 0.0)
        return built(
            (*boards, core, *lid),
            ("wood", "pale_wood"),
            (Surface("top", (-x + 0.02, -y + 0.02), (x - 0.02, -y + depth / 4 - 0.02), height, 1.0),),
        )
    inner = Surface("inside", (-x + 0.08, -y + 0.08), (x - 0.08, y - 0.08), 0.04, height - 0.06)
    return built((*boards, *posts), ("wood", "pale_wood"), (inner,), size=(width, depth, height))


def pallet(
    width: Annotated[float, Range(1.15, 1.25, 0.8, 1.5)] = 1.2,
    depth: Annotated[float, Range(0.78, 0.84, 0.6, 1.2)] = 0.8,
    height: Annotated[float, Range(0.14, 0.15)] = 0.144,
) -> Model:
    """A wooden pallet."""
    x, y = width / 2, depth / 2
    wide = depth / 5 * 0.72
    decks = [
        block("wood", (-x, at - wide / 2, height - 0.024), (x, at + wide / 2, height), 0.0)
        for at in (-y + wide / 2 + i * (depth - wide) / 4 for i in range(5))
    ]
    blocks = [
        block("pale_wood", (a - 0.05, b - 0.06, 0.02), (a + 0.05, b + 0.06, height - 0.04), 0.0)
        for a in (-x + 0.05, 0.0, x - 0.05)
        for b in (-y + 0.06, 0.0, y - 0.06)
    ]
    cross = [
        block("wood", (a - 0.05, -y, height - 0.045), (a + 0.05, y, height - 0.022), 0.0)
        for a in (-x + 0.05, 0.0, x - 0.05)
    ]
    feet = [block("wood", (-x, b - 0.05, 0.0), (x, b + 0.05, 0.022), 0.0) for b in (-y + 0.05, 0.0, y - 0.05)]
    surface = Surface("top", (-x + 0.02, -wide / 2 + 0.01), (x - 0.02, wide / 2 - 0.01), height)
    return built((*decks, *blocks, *cross, *feet), ("wood", "pale_wood"), (surface,))


def tire(
    width: Annotated[float, Range(0.6, 0.68, 0.4, 0.9)] = 0.64,
    height: Annotated[float, Range(0.2, 0.22, 0.15, 0.3)] = 0.21,
) -> Model:
    """A car tyre lying on its side."""
    r = width / 2
    circle = [
        ((r - height / 2) * math.cos(a), (r - height / 2) * math.sin(a), height / 2)
        for a in (i * math.tau / 20 for i in range(21))
    ]
    parts = (
        rod("black", height / 2, *circle),
        *(
            block(
                "dark_grey",
                (-0.02 + (r - 0.02) * math.cos(a), -0.02 + (r - 0.02) * math.sin(a), height * 0.3),
                (0.02 + (r - 0.02) * math.cos(a), 0.02 + (r - 0.02) * math.sin(a), height * 0.7),
                0.0,
            )
            for a in (i * math.tau / 14 for i in range(14))
        ),
    )
    return built(parts, "black", size=(width, width, height))


def jerrycan(
    width: Annotated[float, Range(0.32, 0.36)] = 0.34,
    depth: Annotated[float, Range(0.16, 0.18)] = 0.17,
    height: Annotated[float, Range(0.44, 0.5)] = 0.46,
) -> Model:
    """A canister for fuel with a cross pressed into its side."""
    parts = (
        block("paint_red", (-0.17, -0.08, 0.0), (0.17, 0.08, 0.36), 0.02),
        *rod_pair("apple_red", 0.012, (-0.12, -0.08, 0.06), (0.12, -0.08, 0.3)),
        *(across("paint_red", 0.014, -0.08, 0.1, y, 0.43) for y in (-0.05, 0.0, 0.05)),
        *(block("paint_red", (at - 0.016, -0.065, 0.35), (at + 0.016, 0.065, 0.445), 0.006) for at in (-0.07, 0.09)),
        rod("black", 0.026, (-0.13, 0.0, 0.34), (-0.15, 0.0, 0.44)),
    )
    return built(parts, "paint_red", size=(width, depth, height))


def traffic_cone(
    width: Annotated[float, Range(0.34, 0.4)] = 0.36,
    height: Annotated[float, Range(0.5, 0.7, 0.3, 0.9)] = 0.6,
) -> Model:
    """An orange cone with white bands."""
    r = width / 2
    parts = (
        block("black", (-r, -r, 0.0), (r, r, 0.03), 0.01),
        column("paint_orange", r * 0.76, 0.029, height, top=r * 0.14),
        column("white", r * 0.56, height * 0.35, height * 0.52, top=r * 0.46),
        column("white", r * 0.36, height * 0.66, height * 0.8, top=r * 0.28),
    )
    return built(parts, "paint_orange")


_STORE = ("workshop", "storage")
ASSETS = (
    Asset(
        ladder,
        words=("ladder", "wooden ladder", "library ladder", "bookshelf ladder"),
        family="ladder",
        stance="wall",
        tags=("workshop", "library"),
    ),
    Asset(
        step_ladder,
        words=("step ladder", "stepladder", "folding ladder", "household steps", "step stool"),
        family="ladder",
        tags=("workshop",),
    ),
    Asset(
        wheelbarrow,
        words=("wheelbarrow", "wheel barrow", "barrow"),
        family="cart",
        stance="free",
        tags=("garden", "workshop"),
    ),
    Asset(
        barrel,
        words=("barrel", "wine barrel", "cask", "keg", "oil drum", "oil barrel", "wooden barrel", "metal barrel"),
        family="barrel",
        tags=_STORE,
    ),
    Asset(
        crate,
        words=("crate", "wooden crate", "slatted crate", "shipping crate", "milk crate", "fruit crate", "wooden box"),
        family="box",
        tags=_STORE,
    ),
    Asset(pallet, words=("pallet", "wooden pallet", "skid"), family="pallet", stance="free", tags=_STORE),
    Asset(
        tire, words=("tire", "tyre", "car tire", "car tyre", "spare tire"), family="wheel", tags=("garage", "workshop")
    ),
    Asset(
        jerrycan,
        words=("jerrycan", "jerry can", "gas can", "fuel can", "gasoline can", "petrol can"),
        family="can",
        tags=("garage", "workshop"),
    ),
    Asset(
        traffic_cone, words=("traffic cone", "cone", "safety cone", "pylon"), family="cone", tags=("garage", "street")
    ),
)
