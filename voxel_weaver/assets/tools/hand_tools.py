"""Hand tools that lie on a bench, drawn lying flat with their grip to the right."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Prism
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import across, block, column, front, rod
from voxel_weaver.scene.layout import Support

FINE = 0.5
"""Voxels of half the size: a hammer of common voxels is a lump."""


def hammer(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.12, 0.14)] = 0.13,
    height: Annotated[float, Range(0.035, 0.04)] = 0.035,
) -> Model:
    """A claw hammer."""
    claw = ((-0.155, 0.01), (-0.13, 0.01), (-0.13, 0.03), (-0.14, 0.06), (-0.115, 0.065), (-0.1, 0.03), (-0.1, 0.01))
    parts = (
        rod("wood", 0.013, (-0.14, 0.0, 0.0175), (0.03, 0.0, 0.0175)),
        rod("lacquer_second", 0.017, (0.02, 0.0, 0.0175), (0.16, 0.0, 0.0175)),
        block("dark_steel", (-0.145, -0.03, 0.002), (-0.105, 0.03, 0.033), 0.004),
        Part(Cylinder(0.0165, 0.035), "dark_steel", (-0.125, -0.03, 0.0175), (90.0, 0.0, 0.0)),
        Part(Prism(claw, 0.022), "dark_steel", (0.012, 0.0, 0.006)),
    )
    return built(parts, ("wood", "lacquer_second"), size=(width, depth, height), grain=FINE)


def saw(
    width: Annotated[float, Range(0.52, 0.6)] = 0.56,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.15,
    height: Annotated[float, Range(0.025, 0.03)] = 0.026,
) -> Model:
    """A hand saw with teeth."""
    teeth = [
        point
        for i in range(12)
        for point in ((-0.28 + i * 0.035, -0.055 - i * 0.0012), (-0.2625 + i * 0.035, -0.07 - i * 0.0008))
    ]
    blade = (*teeth, (0.14, -0.075), (0.14, 0.06), (-0.28, 0.0))
    grip = ((0.12, -0.075), (0.25, -0.07), (0.28, -0.02), (0.26, 0.06), (0.2, 0.075), (0.12, 0.05))
    parts = (
        Part(Prism(blade, 0.006, 0.0), "steel", (0.0, 0.0, 0.01)),
        Part(Prism(grip, 0.026), "wood", (0.0, 0.0, 0.0)),
        Part(Prism(((0.17, -0.03), (0.22, -0.03), (0.225, 0.03), (0.18, 0.03)), 0.028), "shadow", (0.0, 0.0, -0.001)),
        *(column("brass", 0.008, 0.02, 0.028, (0.145, y)) for y in (-0.03, 0.02)),
    )
    return built(parts, "wood", size=(width, depth, height), grain=FINE)


def power_drill(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.08, 0.09)] = 0.09,
    height: Annotated[float, Range(0.2, 0.23)] = 0.22,
) -> Model:
    """A cordless drill standing on its battery, the bit to the left."""
    parts = (
        block("black", (-0.045, -0.04, 0.0), (0.075, 0.04, 0.05), 0.01),
        block("lacquer_accent", (-0.02, -0.022, 0.045), (0.04, 0.022, 0.14), 0.012),
        block("black", (-0.012, -0.024, 0.07), (0.03, 0.024, 0.12), 0.008),
        across("lacquer_accent", 0.036, -0.05, 0.1, 0.0, 0.17),
        across("black", 0.03, 0.08, 0.112, 0.0, 0.17),
        Part(Cylinder(0.03, 0.05, 0.018), "black", (-0.045, 0.0, 0.17), (0.0, -90.0, 0.0)),
        across("steel", 0.007, -0.15, -0.09, 0.0, 0.17),
        block("paint_red", (-0.034, -0.01, 0.115), (-0.018, 0.01, 0.145), 0.003),
    )
    return built(parts, "lacquer_accent", size=(width, depth, height), grain=FINE)


def wrench(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.06, 0.07)] = 0.065,
    height: Annotated[float, Range(0.018, 0.02)] = 0.02,
) -> Model:
    """An open-ended spanner with a ring at the other end."""
    jaw = (
        (-0.13, -0.014),
        (-0.125, -0.028),
        (-0.09, -0.032),
        (-0.066, -0.012),
        (-0.066, 0.012),
        (-0.09, 0.032),
        (-0.125, 0.028),
        (-0.13, 0.014),
        (-0.098, 0.012),
        (-0.098, -0.012),
    )
    parts = (
        Part(Prism(jaw, 0.016, 0.0), "steel"),
        block("steel", (-0.075, -0.011, 0.002), (0.1, 0.011, 0.014), 0.003),
        column("steel", 0.026, 0.0, 0.018, (0.104, 0.0)),
        column("shadow", 0.013, 0.001, 0.02, (0.104, 0.0)),
    )
    return built(parts, "steel", size=(width, depth, height), grain=FINE)


def screwdriver(
    width: Annotated[float, Range(0.22, 0.26)] = 0.24,
    depth: Annotated[float, Range(0.035, 0.04)] = 0.036,
    height: Annotated[float, Range(0.035, 0.04)] = 0.036,
) -> Model:
    """A screwdriver with a ribbed grip."""
    parts = (
        rod("steel", 0.005, (-0.12, 0.0, 0.018), (0.02, 0.0, 0.018)),
        block("steel", (-0.122, -0.007, 0.015), (-0.1, 0.007, 0.021), 0.0),
        rod("lacquer_second", 0.012, (0.015, 0.0, 0.018), (0.04, 0.0, 0.018), tip=0.018),
        rod("lacquer_second", 0.018, (0.035, 0.0, 0.018), (0.105, 0.0, 0.018)),
        rod("black", 0.0175, (0.1, 0.0, 0.018), (0.12, 0.0, 0.018), tip=0.012),
    )
    return built(parts, "lacquer_second", size=(width, depth, height), grain=FINE)


def pliers(
    width: Annotated[float, Range(0.2, 0.23)] = 0.21,
    depth: Annotated[float, Range(0.07, 0.09)] = 0.08,
    height: Annotated[float, Range(0.02, 0.022)] = 0.02,
) -> Model:
    """A pair of pliers, a little open."""
    parts = (
        *(
            Part(
                Prism(
                    ((-0.1, s * 0.012), (-0.03, s * 0.004), (-0.03, s * 0.024), (-0.1, s * 0.02))[
                        :: 1 if s > 0 else -1
                    ],
                    0.016,
                    0.0,
                ),
                "dark_steel",
            )
            for s in (1, -1)
        ),
        column("dark_steel", 0.022, 0.0, 0.02, (-0.02, 0.0)),
        *(
            rod("paint_red", 0.01, (-0.01, s * 0.012, 0.01), (0.04, s * 0.034, 0.01), (0.11, s * 0.028, 0.01))
            for s in (1, -1)
        ),
    )
    return built(parts, "paint_red", size=(width, depth, height), grain=FINE)


def axe(
    width: Annotated[float, Range(0.6, 0.7)] = 0.64,
    depth: Annotated[float, Range(0.2, 0.22)] = 0.2,
    height: Annotated[float, Range(0.04, 0.045)] = 0.04,
) -> Model:
    """An axe lying on its side."""
    blade = ((-0.3, -0.05), (-0.22, -0.05), (-0.2, 0.02), (-0.17, 0.12), (-0.33, 0.12), (-0.31, 0.02))
    parts = (
        rod("wood", 0.016, (-0.3, -0.02, 0.02), (0.1, -0.02, 0.02), (0.32, -0.04, 0.02)),
        Part(Prism(blade, 0.032), "dark_steel", (0.0, 0.0, 0.004)),
        Part(
            Prism(((-0.335, 0.12), (-0.165, 0.12), (-0.15, 0.145), (-0.35, 0.145)), 0.014, 0.0),
            "steel",
            (0.0, 0.0, 0.012),
        ),
    )
    return built(parts, ("wood",), size=(width, depth, height), grain=FINE)


def shovel(
    width: Annotated[float, Range(0.24, 0.28)] = 0.26,
    depth: Annotated[float, Range(0.1, 0.12)] = 0.1,
    height: Annotated[float, Range(1.2, 1.35)] = 1.28,
) -> Model:
    """A spade standing on its blade, a D-shaped grip on top."""
    blade = ((-0.1, 0.12), (-0.025, 0.0), (0.025, 0.0), (0.1, 0.12), (0.12, 0.34), (-0.12, 0.34))
    parts = (
        front("dark_steel", blade, 0.015, 0.03),
        rod("dark_steel", 0.022, (0.0, 0.0, 0.28), (0.0, 0.0, 0.48)),
        rod("wood", 0.018, (0.0, 0.0, 0.44), (0.0, 0.0, 1.14)),
        rod(
            "wood",
            0.015,
            (0.0, 0.0, 1.1),
            (-0.06, 0.0, 1.16),
            (-0.06, 0.0, 1.26),
            (0.06, 0.0, 1.26),
            (0.06, 0.0, 1.16),
            (0.0, 0.0, 1.1),
        ),
    )
    return built(parts, ("wood",), size=(width, depth, height))


def rake(
    width: Annotated[float, Range(0.4, 0.46)] = 0.42,
    depth: Annotated[float, Range(0.14, 0.16)] = 0.14,
    height: Annotated[float, Range(1.4, 1.55)] = 1.48,
) -> Model:
    """A garden rake that stands on its head, the teeth to the front."""
    parts = (
        *(rod("dark_steel", 0.01, (-0.2 + i * 0.05, 0.02, 0.035), (-0.2 + i * 0.05, -0.085, 0.01)) for i in range(9)),
        block("dark_steel", (-0.21, 0.0, 0.0), (0.21, 0.045, 0.05), 0.004),
        rod("dark_steel", 0.014, (0.0, 0.02, 0.04), (0.0, 0.02, 0.24)),
        rod("wood", 0.017, (0.0, 0.02, 0.2), (0.0, 0.025, 1.47)),
    )
    return built(parts, ("wood",), size=(width, depth, height))


def tape_measure(
    width: Annotated[float, Range(0.13, 0.15)] = 0.14,
    depth: Annotated[float, Range(0.05, 0.055)] = 0.05,
    height: Annotated[float, Range(0.075, 0.085)] = 0.08,
) -> Model:
    """A measuring tape, a little pulled out."""
    parts = (
        block("paint_yellow", (-0.01, -0.025, 0.0), (0.07, 0.025, 0.08), 0.02),
        Part(Cylinder(0.026, 0.052), "black", (0.03, 0.026, 0.042), (90.0, 0.0, 0.0)),
        block("petal_yellow", (-0.07, -0.012, 0.004), (0.0, 0.012, 0.01), 0.0),
        block("steel", (-0.075, -0.014, 0.0), (-0.066, 0.014, 0.02), 0.0),
    )
    return built(parts, ("paint_yellow", "petal_yellow"), size=(width, depth, height), grain=FINE)


_TOOLS = ("tool", "workshop")
ASSETS = (
    Asset(
        hammer,
        words=("hammer", "claw hammer", "mallet", "sledgehammer"),
        family="tool",
        support=Support.OBJECT,
        tags=_TOOLS,
    ),
    Asset(saw, words=("saw", "hand saw", "handsaw", "hacksaw"), family="saw", support=Support.OBJECT, tags=_TOOLS),
    Asset(
        power_drill,
        words=("drill", "power drill", "electric drill", "cordless drill", "power tool", "electric screwdriver"),
        family="drill",
        support=Support.OBJECT,
        tags=_TOOLS,
    ),
    Asset(wrench, words=("wrench", "spanner", "adjustable wrench"), family="tool", support=Support.OBJECT, tags=_TOOLS),
    Asset(
        screwdriver,
        words=("screwdriver", "screw driver", "hand tool", "tool", "chisel"),
        family="tool",
        support=Support.OBJECT,
        tags=_TOOLS,
    ),
    Asset(
        pliers,
        words=("pliers", "plier", "pair of pliers", "pincers"),
        family="tool",
        support=Support.OBJECT,
        tags=_TOOLS,
    ),
    Asset(axe, words=("axe", "ax", "hatchet"), family="axe", support=Support.OBJECT, tags=_TOOLS),
    Asset(shovel, words=("shovel", "spade", "snow shovel"), family="shovel", stance="wall", tags=("garden", *_TOOLS)),
    Asset(rake, words=("rake", "garden rake"), family="rake", stance="wall", tags=("garden", *_TOOLS)),
    Asset(tape_measure, words=("tape measure", "measuring tape"), family="tool", support=Support.OBJECT, tags=_TOOLS),
)
