"""What a laboratory and a science room hold: microscope, glass vessels, burner, skeleton."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Ellipsoid, Lathe
from voxel_weaver.assets.model import Glow, Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, rod, rod_pair, tilted
from voxel_weaver.scene.layout import Support


def microscope(
    width: Annotated[float, Range(0.2, 0.24, 0.15, 0.34)] = 0.22,
    depth: Annotated[float, Range(0.26, 0.3, 0.2, 0.42)] = 0.28,
    height: Annotated[float, Range(0.38, 0.44, 0.28, 0.6)] = 0.4,
) -> Model:
    """A horseshoe foot, an arm, a stage with a slide, a leaning tube with its eyepiece."""
    tube = tilted(
        (column("white", 0.03, 0.22, 0.34), column("black", 0.024, 0.33, 0.39), column("steel", 0.02, 0.17, 0.225)),
        -14.0,
    )
    parts = (
        block("white", (-0.1, -0.1, 0.0), (0.1, 0.13, 0.04), 0.012),
        block("white", (-0.03, 0.07, 0.03), (0.03, 0.13, 0.3), 0.016),
        block("white", (-0.03, -0.02, 0.25), (0.03, 0.12, 0.3), 0.012),
        block("black", (-0.07, -0.08, 0.13), (0.07, 0.08, 0.15), 0.004),
        block("glass", (-0.05, -0.03, 0.149), (0.05, 0.0, 0.156), 0.0),
        column("bulb", 0.025, 0.04, 0.06, (0.0, -0.02)),
        across("dark_grey", 0.025, -0.06, 0.06, 0.1, 0.17),
        *(Part(p.form, p.finish, (p.at[0], p.at[1] - 0.07, p.at[2]), p.turn) for p in tube),
    )
    return grown(parts, width, height, depth, "white")


def beaker(
    width: Annotated[float, Range(0.1, 0.12, 0.06, 0.2)] = 0.11,
    height: Annotated[float, Range(0.16, 0.19, 0.1, 0.3)] = 0.17,
) -> Model:
    """A conical flask with a coloured liquid."""
    parts = (
        Part(Lathe(((0.05, 0.0), (0.055, 0.01), (0.03, 0.08))), "paint_green"),
        Part(Lathe(((0.032, 0.0), (0.016, 0.035), (0.016, 0.075), (0.022, 0.085))), "glass", (0.0, 0.0, 0.079)),
        *(
            block(
                "white",
                (-0.012, -0.056 + i * 0.01, 0.02 + i * 0.022),
                (0.012, -0.036 + i * 0.01, 0.025 + i * 0.022),
                0.0,
            )
            for i in range(2)
        ),
    )
    return grown(parts, width, height, None, ("paint_green", "glass"))


def tube_rack(
    width: Annotated[float, Range(0.2, 0.26, 0.14, 0.4)] = 0.22,
    depth: Annotated[float, Range(0.07, 0.09, 0.05, 0.14)] = 0.08,
    height: Annotated[float, Range(0.16, 0.19, 0.1, 0.28)] = 0.17,
) -> Model:
    """A wooden rack with five tubes of coloured liquids."""
    colors = ("paint_blue", "paint_red", "paint_green", "paint_yellow", "paint_violet")
    parts = (
        block("wood", (-0.11, -0.04, 0.0), (0.11, 0.04, 0.02), 0.004),
        *mirrored(block("wood", (0.095, -0.035, 0.0), (0.11, 0.035, 0.12), 0.003)),
        block("wood", (-0.11, -0.035, 0.1), (0.11, 0.035, 0.118), 0.003),
        *(
            part
            for i, color in enumerate(colors)
            for part in (
                column(color, 0.013, 0.018, 0.09, (-0.076 + i * 0.038, 0.0)),
                column("glass", 0.014, 0.089, 0.17, (-0.076 + i * 0.038, 0.0)),
            )
        ),
    )
    return grown(parts, width, height, depth, "wood")


def bunsen_burner(
    width: Annotated[float, Range(0.1, 0.12, 0.07, 0.18)] = 0.11,
    height: Annotated[float, Range(0.22, 0.26, 0.15, 0.36)] = 0.24,
) -> Model:
    """A brass pipe on a foot with a flame."""
    parts = (
        column("dark_steel", 0.055, 0.0, 0.02),
        column("brass", 0.014, 0.018, 0.15),
        column("brass", 0.02, 0.04, 0.07),
        Part(Lathe(((0.012, 0.0), (0.022, 0.03), (0.004, 0.09))), "flame", (0.0, 0.0, 0.149)),
        Part(Ellipsoid(0.02, 0.02, 0.035), "screen_blue", (0.0, 0.0, 0.15)),
    )
    return grown(parts, width, height, None, ("brass", "dark_steel"), glows=(Glow((0.0, 0.0, 0.19), 3.0, radius=0.03),))


def _ribs() -> Parts:
    return tuple(
        part
        for step in range(5)
        for part in rod_pair(
            "porcelain",
            0.014,
            (0.0, 0.04, 1.18 + step * 0.06),
            (0.13 - abs(step - 2) * 0.012, 0.02, 1.16 + step * 0.06),
            (0.1, -0.08, 1.13 + step * 0.06),
            (0.0, -0.1, 1.14 + step * 0.06),
        )
    )


def skeleton(
    width: Annotated[float, Range(0.46, 0.54, 0.3, 0.7)] = 0.5,
    depth: Annotated[float, Range(0.46, 0.54, 0.3, 0.7)] = 0.5,
    height: Annotated[float, Range(1.68, 1.84, 0.9, 2.0)] = 1.76,
) -> Model:
    """A human skeleton for teaching, hung on a stand."""
    parts = (
        *(
            block("black", low, high, 0.006)
            for low, high in (((-0.25, -0.03, 0.0), (0.25, 0.03, 0.04)), ((-0.03, -0.25, 0.0), (0.03, 0.25, 0.04)))
        ),
        column("steel", 0.014, 0.03, 1.5, (0.0, 0.09)),
        block("steel", (-0.012, 0.02, 1.44), (0.012, 0.1, 1.47), 0.0),
        rod("porcelain", 0.022, (0.0, 0.04, 0.92), (0.0, 0.05, 1.2), (0.0, 0.03, 1.54)),
        *_ribs(),
        block("porcelain", (-0.012, -0.112, 1.14), (0.012, -0.09, 1.4), 0.004),
        *rod_pair(
            "porcelain",
            0.015,
            (0.0, 0.0, 1.46),
            (0.19, 0.01, 1.44),
            (0.23, 0.0, 1.16),
            (0.23, -0.04, 0.9),
            (0.22, -0.05, 0.78),
        ),
        *mirrored(
            Part(Ellipsoid(0.14, 0.12, 0.14), "porcelain", (0.07, 0.03, 0.86)),
            block("porcelain", (0.06, -0.14, 0.05), (0.13, 0.04, 0.08), 0.012),
            Part(Ellipsoid(0.045, 0.03, 0.05), "ink", (0.034, -0.09, 1.64)),
        ),
        *rod_pair("porcelain", 0.02, (0.09, 0.02, 0.9), (0.1, -0.01, 0.5), (0.095, 0.02, 0.06)),
        Part(Ellipsoid(0.16, 0.2, 0.19), "porcelain", (0.0, 0.0, 1.57)),
        block("porcelain", (-0.05, -0.1, 1.53), (0.05, 0.0, 1.6), 0.014),
        block("ink", (-0.035, -0.104, 1.55), (0.035, -0.096, 1.565), 0.0),
    )
    return grown(parts, width, height, depth, "porcelain")


_LAB = ("laboratory", "classroom")
_ON = Support.OBJECT
ASSETS = (
    Asset(microscope, ("microscope",), "microscope", _ON, tags=_LAB),
    Asset(
        beaker, ("beaker", "erlenmeyer flask", "chemistry flask", "potion", "potion bottle"), "bottle", _ON, tags=_LAB
    ),
    Asset(tube_rack, ("test tube", "test tube rack", "vial", "test tubes"), "bottle", _ON, tags=_LAB),
    Asset(bunsen_burner, ("bunsen burner", "burner"), "burner", _ON, tags=_LAB),
    Asset(skeleton, ("skeleton", "human skeleton", "anatomical model"), "skeleton", tags=_LAB),
)
