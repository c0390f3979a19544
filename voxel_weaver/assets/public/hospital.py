"""What a ward, a surgery and a consulting room hold: beds on wheels, stands, trolleys, lights, aids to walk."""

from __future__ import annotations

import math
from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Clearance, Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.joinery import front_space
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, pad, rod, rod_pair
from voxel_weaver.scene.layout import Support


def _casters(x: float, y: float, finish: str = "black") -> Parts:
    """Four wheels in their forks."""
    return mirrored(
        *(column(finish, 0.045, 0.0, 0.09, (x, side)) for side in (-y, y)),
        *(column("steel", 0.02, 0.08, 0.16, (x, side)) for side in (-y, y)),
    )


def hospital_bed(
    width: Annotated[float, Range(0.98, 1.08, 0.8, 1.3)] = 1.02,
    depth: Annotated[float, Range(2.1, 2.2, 1.7, 2.4)] = 2.14,
    height: Annotated[float, Range(1.0, 1.1, 0.8, 1.3)] = 1.04,
) -> Model:
    """A bed on wheels, its back raised, with rails at its sides and boards at its ends."""
    rails = mirrored(
        *(
            block("steel", (0.47, low, z), (0.5, high, z + 0.03), 0.006)
            for low, high in ((-0.2, 0.16), (0.24, 0.8))
            for z in (0.72, 0.84)
        ),
        *(block("steel", (0.47, y, 0.44), (0.5, y + 0.03, 0.86), 0.006) for y in (-0.2, 0.13, 0.24, 0.77)),
    )
    parts = (
        *_casters(0.4, 0.85),
        block("steel", (-0.42, -0.9, 0.14), (0.42, 0.9, 0.2), 0.01),
        *(block("steel", (-0.06, y - 0.06, 0.19), (0.06, y + 0.06, 0.42), 0.01) for y in (-0.6, 0.6)),
        block("white", (-0.47, -1.02, 0.4), (0.47, 1.02, 0.46), 0.01),
        block("sheet", (-0.45, -1.0, 0.459), (0.45, 0.4, 0.6), 0.03),
        Part(block("", (-0.45, 0.0, 0.0), (0.45, 0.68, 0.14), 0.03).form, "sheet", (0.0, 0.66, 0.51), (24.0, 0.0, 0.0)),
        block("cloth", (-0.46, -0.99, 0.52), (0.46, 0.1, 0.625), 0.02),
        block("sheet", (-0.463, -0.02, 0.53), (0.463, 0.12, 0.632), 0.012),
        Part(pad("", (-0.28, 0.0, 0.0), (0.28, 0.36, 0.13), 0.4).form, "linen", (0.0, 0.78, 0.69), (24.0, 0.0, 0.0)),
        block("lacquer_second", (-0.48, 1.0, 0.3), (0.48, 1.05, 1.04), 0.02),
        block("lacquer_second", (-0.48, -1.07, 0.3), (0.48, -1.02, 0.8), 0.02),
        block("paper", (-0.1, -1.082, 0.5), (0.1, -1.068, 0.74), 0.002),
        *rails,
    )
    near = Clearance((-0.98, -0.8, 0.0), (-0.52, 0.3, 1.2), "to get into bed")
    seat = Surface("seat", (-0.36, -0.9), (0.36, -0.1), 0.625, 1.0)
    return grown(parts, width, height, depth, ("lacquer_second", "cloth", "white"), (seat,), (near,))


def gurney(
    width: Annotated[float, Range(0.62, 0.7, 0.5, 0.9)] = 0.66,
    depth: Annotated[float, Range(1.92, 2.04, 1.6, 2.2)] = 1.98,
    height: Annotated[float, Range(0.9, 1.0, 0.75, 1.2)] = 0.96,
) -> Model:
    """A stretcher on a frame of crossed legs and wheels, a strap over its mattress."""
    parts = (
        *_casters(0.24, 0.75),
        *mirrored(
            rod("steel", 0.018, (0.26, -0.75, 0.14), (0.26, 0.6, 0.74)),
            rod("steel", 0.018, (0.23, 0.75, 0.14), (0.23, -0.6, 0.74)),
            block("steel", (0.28, -0.98, 0.73), (0.32, 0.98, 0.77), 0.008),
            block("steel", (0.3, -0.4, 0.76), (0.33, -0.37, 0.92), 0.004),
            block("steel", (0.3, 0.37, 0.76), (0.33, 0.4, 0.92), 0.004),
            block("steel", (0.3, -0.4, 0.9), (0.33, 0.4, 0.93), 0.004),
        ),
        block("lacquer", (-0.29, -0.94, 0.74), (0.29, 0.94, 0.84), 0.03),
        block("sheet", (-0.292, 0.4, 0.75), (0.292, 0.9, 0.848), 0.02),
        pad("linen", (-0.2, 0.56, 0.83), (0.2, 0.88, 0.93), 0.4),
        block("black", (-0.295, -0.3, 0.75), (0.295, -0.22, 0.85), 0.006),
    )
    seat = Surface("seat", (-0.22, -0.88), (0.22, -0.34), 0.84, 1.0)
    return grown(parts, width, height, depth, "lacquer", (seat,))


def examination_table(
    width: Annotated[float, Range(0.66, 0.74, 0.5, 0.9)] = 0.7,
    depth: Annotated[float, Range(1.86, 1.98, 1.5, 2.1)] = 1.9,
    height: Annotated[float, Range(0.84, 0.94, 0.65, 1.1)] = 0.9,
) -> Model:
    """A padded couch on a cabinet, its head end raised, a strip of paper along it."""
    parts = (
        block("white", (-0.28, -0.7, 0.0), (0.28, 0.7, 0.58), 0.012),
        *(block("grey", (-0.23, -0.712, z), (0.23, -0.695, z + 0.2), 0.004) for z in (0.08, 0.32)),
        *(block("steel", (-0.06, -0.73, z), (0.06, -0.71, z + 0.02), 0.0) for z in (0.2, 0.44)),
        block("lacquer", (-0.34, -0.95, 0.57), (0.34, 0.36, 0.7), 0.03),
        Part(
            block("", (-0.34, 0.0, 0.0), (0.34, 0.62, 0.12), 0.03).form, "lacquer", (0.0, 0.63, 0.68), (20.0, 0.0, 0.0)
        ),
        block("paper", (-0.2, -0.953, 0.6), (0.2, 0.34, 0.706), 0.004),
    )
    seat = Surface("seat", (-0.18, -0.9), (0.18, 0.2), 0.706, 1.0)
    return grown(
        parts, width, height, depth, ("lacquer", "white"), (seat,), (front_space(0.7, 1.9, 0.5, 1.2, "to lie down"),)
    )


def treatment_chair(
    width: Annotated[float, Range(0.68, 0.78, 0.55, 0.95)] = 0.72,
    depth: Annotated[float, Range(1.4, 1.6, 1.1, 1.9)] = 1.5,
    height: Annotated[float, Range(1.1, 1.25, 0.9, 1.4)] = 1.18,
) -> Model:
    """A reclining chair on one foot, with arms, a head rest and a foot rest."""
    parts = (
        column("steel", 0.3, 0.0, 0.05),
        column("steel", 0.07, 0.04, 0.42),
        block("dark_grey", (-0.22, -0.44, 0.4), (0.22, 0.3, 0.47), 0.02),
        block("lacquer", (-0.27, -0.4, 0.46), (0.27, 0.3, 0.58), 0.04),
        Part(
            block("", (-0.26, 0.0, 0.0), (0.26, 0.12, 0.66), 0.04).form, "lacquer", (0.0, 0.36, 0.5), (-28.0, 0.0, 0.0)
        ),
        Part(pad("", (-0.14, 0.0, 0.0), (0.14, 0.12, 0.2), 0.4).form, "lacquer", (0.0, 0.6, 0.95), (-28.0, 0.0, 0.0)),
        Part(block("", (-0.2, 0.0, 0.0), (0.2, 0.5, 0.09), 0.03).form, "lacquer", (0.0, -0.58, 0.36), (26.0, 0.0, 0.0)),
        *mirrored(
            block("steel", (0.28, -0.05, 0.5), (0.33, 0.2, 0.7), 0.01),
            block("black", (0.27, -0.26, 0.7), (0.35, 0.26, 0.75), 0.02),
        ),
    )
    seat = Surface("seat", (-0.22, -0.34), (0.22, 0.2), 0.58, 0.6)
    return grown(parts, width, height, depth, "lacquer", (seat,), (front_space(0.7, 1.5, 0.4, 1.2, "to sit down"),))


def iv_stand(
    width: Annotated[float, Range(0.5, 0.58, 0.4, 0.7)] = 0.54,
    height: Annotated[float, Range(1.8, 2.0, 1.4, 2.2)] = 1.9,
) -> Model:
    """A pole on five wheels with hooks above, two bags of fluid and a pump."""
    spokes = [(0.24 * math.cos(a), 0.24 * math.sin(a)) for a in (math.tau * i / 5 + math.pi / 2 for i in range(5))]
    parts = (
        *(rod("steel", 0.018, (0.0, 0.0, 0.1), (x, y, 0.07)) for x, y in spokes),
        *(column("black", 0.03, 0.0, 0.06, spot) for spot in spokes),
        column("steel", 0.016, 0.08, 1.86),
        column("steel", 0.03, 0.9, 0.96),
        *rod_pair("steel", 0.01, (0.0, 0.0, 1.85), (0.14, 0.0, 1.88), (0.15, 0.0, 1.84)),
        *mirrored(
            pad("water", (0.09, -0.035, 1.5), (0.21, 0.035, 1.78), 0.35),
            block("paper", (0.12, -0.04, 1.56), (0.18, -0.02, 1.66), 0.002),
            column("steel", 0.008, 1.76, 1.86, (0.148, 0.0)),
        ),
        rod("glass", 0.008, (0.15, 0.0, 1.52), (0.1, -0.02, 1.3), (0.03, -0.05, 1.22)),
        block("white", (-0.08, -0.1, 1.06), (0.08, 0.03, 1.28), 0.012),
        block("screen_green", (-0.055, -0.108, 1.17), (0.055, -0.098, 1.25), 0.0),
    )
    return grown(parts, width, height, None, ("steel", "white"))


def medical_cart(
    width: Annotated[float, Range(0.6, 0.7, 0.45, 0.9)] = 0.64,
    depth: Annotated[float, Range(0.44, 0.5, 0.34, 0.6)] = 0.46,
    height: Annotated[float, Range(0.94, 1.02, 0.75, 1.2)] = 0.98,
) -> Model:
    """A trolley of coloured drawers with a rail around its top and a push bar."""
    rows = ((0.16, 0.34), (0.36, 0.54), (0.56, 0.68), (0.7, 0.82))
    parts = (
        *_casters(0.24, 0.16),
        block("white", (-0.29, -0.19, 0.14), (0.29, 0.21, 0.86), 0.012),
        *(block("lacquer_second", (-0.27, -0.205, low), (0.27, -0.185, high), 0.006) for low, high in rows),
        *(block("steel", (-0.09, -0.228, high - 0.05), (0.09, -0.2, high - 0.03), 0.004) for _, high in rows),
        block("white", (-0.31, -0.21, 0.85), (0.31, 0.23, 0.89), 0.01),
        *mirrored(block("steel", (0.29, 0.19, 0.88), (0.31, 0.22, 0.98), 0.0)),
        block("steel", (-0.31, 0.2, 0.955), (0.31, 0.22, 0.98), 0.004),
        block("lacquer_second", (0.07, -0.22, 0.9 - 0.03), (0.13, -0.2, 0.885), 0.0),
        block("paint_red", (-0.04, -0.213, 0.6), (0.04, -0.2, 0.62), 0.0),
        block("paint_red", (-0.01, -0.213, 0.575), (0.01, -0.2, 0.645), 0.0),
    )
    top = Surface("top", (-0.28, -0.18), (0.28, 0.17), 0.89, 1.0)
    return grown(
        parts,
        width,
        height,
        depth,
        ("white", "lacquer_second"),
        (top,),
        (front_space(0.64, 0.46, 0.4, 1.0, "to open the drawers"),),
    )


def patient_monitor(
    width: Annotated[float, Range(0.34, 0.4, 0.25, 0.55)] = 0.36,
    depth: Annotated[float, Range(0.16, 0.2, 0.12, 0.3)] = 0.18,
    height: Annotated[float, Range(0.3, 0.36, 0.22, 0.5)] = 0.32,
) -> Model:
    """A screen with the curves of a heart, a handle above and knobs below."""
    beat = (
        (-0.13, 0.0),
        (-0.07, 0.0),
        (-0.05, 0.05),
        (-0.03, -0.04),
        (-0.01, 0.0),
        (0.05, 0.0),
        (0.07, 0.05),
        (0.09, 0.0),
        (0.13, 0.0),
    )
    parts = (
        block("white", (-0.18, -0.08, 0.02), (0.18, 0.09, 0.28), 0.016),
        block("dark_grey", (-0.14, -0.06, 0.0), (0.14, 0.07, 0.03), 0.004),
        block("screen", (-0.155, -0.088, 0.08), (0.155, -0.078, 0.265), 0.0),
        rod("led_green", 0.006, *((x, -0.089, 0.2 + z) for x, z in beat)),
        rod("led_red", 0.006, *((x, -0.089, 0.13 + z * 0.4) for x, z in beat)),
        *(block("grey", (x - 0.015, -0.09, 0.04), (x + 0.015, -0.078, 0.065), 0.0) for x in (-0.1, -0.05, 0.05, 0.1)),
        rod("dark_grey", 0.012, (-0.1, 0.01, 0.27), (-0.08, 0.01, 0.31), (0.08, 0.01, 0.31), (0.1, 0.01, 0.27)),
    )
    return grown(parts, width, height, depth, "white")


def crutches(
    width: Annotated[float, Range(0.4, 0.48, 0.3, 0.6)] = 0.44,
    depth: Annotated[float, Range(0.22, 0.28, 0.18, 0.4)] = 0.24,
    height: Annotated[float, Range(1.2, 1.35, 0.9, 1.5)] = 1.28,
) -> Model:
    """A pair of underarm crutches that stand in a low foot."""
    one = (
        rod("wood", 0.016, (0.13, 0.0, 0.1), (0.13, 0.0, 0.5), (0.08, 0.0, 0.72), (0.07, 0.0, 1.22)),
        rod("wood", 0.016, (0.13, 0.0, 0.5), (0.18, 0.0, 0.72), (0.19, 0.0, 1.22)),
        pad("cloth", (0.04, -0.035, 1.2), (0.22, 0.035, 1.28), 0.5),
        across("black", 0.018, 0.07, 0.19, 0.0, 0.84),
        column("black", 0.026, 0.02, 0.12, (0.13, 0.0)),
    )
    other = tuple(
        part
        for part in (
            rod("wood", 0.016, (-0.13, 0.0, 0.1), (-0.13, 0.0, 0.5), (-0.08, 0.0, 0.72), (-0.07, 0.0, 1.22)),
            rod("wood", 0.016, (-0.13, 0.0, 0.5), (-0.18, 0.0, 0.72), (-0.19, 0.0, 1.22)),
            pad("cloth", (-0.22, -0.035, 1.2), (-0.04, 0.035, 1.28), 0.5),
            across("black", 0.018, -0.19, -0.07, 0.0, 0.84),
            column("black", 0.026, 0.02, 0.12, (-0.13, 0.0)),
        )
    )
    parts = (block("dark_grey", (-0.21, -0.12, 0.0), (0.21, 0.12, 0.04), 0.01), *one, *other)
    return grown(parts, width, height, depth, ("wood", "cloth"))


def walking_frame(
    width: Annotated[float, Range(0.58, 0.66, 0.45, 0.8)] = 0.62,
    depth: Annotated[float, Range(0.46, 0.54, 0.35, 0.65)] = 0.5,
    height: Annotated[float, Range(0.82, 0.92, 0.65, 1.05)] = 0.88,
) -> Model:
    """A frame of bent tubes to walk with, two wheels in front."""
    parts = (
        *rod_pair(
            "steel",
            0.016,
            (0.29, 0.22, 0.03),
            (0.26, 0.14, 0.8),
            (0.26, 0.02, 0.86),
            (0.26, -0.1, 0.8),
            (0.28, -0.2, 0.08),
        ),
        *mirrored(
            block("black", (0.24, -0.02, 0.835), (0.28, 0.14, 0.88), 0.01),
            column("black", 0.022, 0.0, 0.06, (0.29, 0.22)),
            Part(Cylinder(0.06, 0.03), "black", (0.27, -0.2, 0.06), (0.0, 90.0, 0.0)),
        ),
        *(across("steel", 0.014, -0.27, 0.27, -0.15, z) for z in (0.4, 0.62)),
        *mirrored(block("steel", (0.265, -0.16, 0.39), (0.285, 0.18, 0.41), 0.0)),
    )
    return grown(parts, width, height, depth, ("steel",))


def first_aid_kit(
    width: Annotated[float, Range(0.3, 0.36, 0.2, 0.5)] = 0.32,
    depth: Annotated[float, Range(0.12, 0.15, 0.08, 0.24)] = 0.13,
    height: Annotated[float, Range(0.25, 0.3, 0.16, 0.4)] = 0.27,
) -> Model:
    """A case with a handle and a white cross."""
    parts = (
        block("paint_red", (-0.16, -0.055, 0.0), (0.16, 0.06, 0.22), 0.016),
        block("white", (-0.07, -0.064, 0.085), (0.07, -0.05, 0.135), 0.0),
        block("white", (-0.025, -0.0645, 0.04), (0.025, -0.05, 0.18), 0.0),
        rod("dark_grey", 0.012, (-0.06, 0.0, 0.21), (-0.05, 0.0, 0.26), (0.05, 0.0, 0.26), (0.06, 0.0, 0.21)),
    )
    return grown(parts, width, height, depth, "paint_red")


def surgical_light(
    width: Annotated[float, Range(0.66, 0.76, 0.5, 1.0)] = 0.7,
    height: Annotated[float, Range(0.8, 0.95, 0.6, 1.2)] = 0.88,
) -> Model:
    """A dish of lamps on a jointed arm."""
    lamps = [(0.2 * math.cos(a), 0.2 * math.sin(a)) for a in (math.tau * i / 6 for i in range(6))]
    parts = (
        column("white", 0.11, 0.83, 0.88),
        column("steel", 0.03, 0.5, 0.84),
        column("steel", 0.05, 0.44, 0.52),
        column("steel", 0.03, 0.12, 0.46),
        Part(Lathe(((0.3, 0.0), (0.35, 0.03), (0.3, 0.1), (0.1, 0.15))), "white", (0.0, 0.0, 0.02)),
        *(column("bulb", 0.06, 0.0, 0.03, spot) for spot in lamps),
        column("bulb", 0.07, 0.0, 0.03),
    )
    return grown(
        parts, width, height, None, ("white", "steel"), glows=(Glow((0.0, 0.0, -0.02), 60.0, "#f6fbff", radius=0.2),)
    )


def oxygen_tank(
    width: Annotated[float, Range(0.24, 0.28, 0.18, 0.4)] = 0.26,
    depth: Annotated[float, Range(0.28, 0.34, 0.2, 0.46)] = 0.3,
    height: Annotated[float, Range(0.95, 1.1, 0.6, 1.5)] = 1.02,
) -> Model:
    """A gas cylinder with its valve and gauge, strapped to a small foot."""
    parts = (
        block("black_metal", (-0.13, -0.15, 0.0), (0.13, 0.15, 0.03), 0.008),
        Part(
            Lathe(((0.11, 0.0), (0.115, 0.03), (0.115, 0.7), (0.09, 0.8), (0.03, 0.84))),
            "paint_green",
            (0.0, 0.0, 0.029),
        ),
        column("white", 0.118, 0.52, 0.6),
        column("brass", 0.03, 0.86, 0.95),
        across("brass", 0.022, -0.06, 0.08, 0.0, 0.93),
        column("paint_red", 0.045, 0.95, 0.98),
        column("brass", 0.012, 0.97, 1.02),
        Part(Cylinder(0.05, 0.03), "white", (0.0, -0.03, 0.92), (90.0, 0.0, 0.0)),
    )
    return grown(parts, width, height, depth, "paint_green")


def stethoscope(
    width: Annotated[float, Range(0.24, 0.3, 0.16, 0.4)] = 0.26,
    depth: Annotated[float, Range(0.28, 0.34, 0.18, 0.46)] = 0.3,
    height: Annotated[float, Range(0.024, 0.028, 0.02, 0.04)] = 0.026,
) -> Model:
    """Lying coiled: the chest piece, the tube, the two ear pieces."""
    loop = [
        (0.09 * math.cos(a), -0.03 + 0.09 * math.sin(a), 0.011) for a in (math.pi * (1.35 + i / 8) for i in range(13))
    ]
    parts = (
        rod("cloth", 0.011, (-0.1, -0.13, 0.011), (-0.02, -0.13, 0.011), *loop),
        rod("cloth", 0.011, loop[-1], (-0.1, 0.08, 0.011), (-0.09, 0.14, 0.011)),
        rod("steel", 0.01, loop[-1], (0.02, 0.08, 0.011), (0.06, 0.15, 0.011)),
        column("steel", 0.034, 0.0, 0.025, (-0.1, -0.13)),
        column("black", 0.026, 0.02, 0.0262, (-0.1, -0.13)),
        Part(Ellipsoid(0.03, 0.03, 0.024), "black", (-0.09, 0.15, 0.0)),
        Part(Ellipsoid(0.03, 0.03, 0.024), "black", (0.065, 0.16, 0.0)),
    )
    return grown(parts, width, height, depth, "cloth")


def pill_bottle(
    width: Annotated[float, Range(0.06, 0.075, 0.04, 0.1)] = 0.066,
    height: Annotated[float, Range(0.11, 0.13, 0.07, 0.18)] = 0.12,
) -> Model:
    """A brown jar of tablets with a white cap and a label."""
    parts = (
        column("amber_glass", 0.03, 0.0, 0.085),
        column("paper", 0.0312, 0.02, 0.06),
        column("paint_red", 0.0316, 0.05, 0.056),
        column("white", 0.033, 0.084, 0.12),
    )
    return grown(parts, width, height, None, ("amber_glass", "white"))


_WARD = ("hospital",)
_ON = Support.OBJECT
ASSETS = (
    Asset(
        hospital_bed,
        ("hospital bed", "patient bed", "sick bed", "adjustable bed", "nursing bed"),
        "bed",
        stance="wall",
        tags=_WARD,
    ),
    Asset(
        gurney, ("gurney", "stretcher", "hospital trolley bed", "ambulance stretcher"), "bed", stance="wall", tags=_WARD
    ),
    Asset(
        examination_table,
        ("examination table", "exam table", "operating table", "massage table", "treatment table", "examination couch"),
        "bed",
        tags=_WARD,
    ),
    Asset(
        treatment_chair,
        (
            "dentist chair",
            "dental chair",
            "barber chair",
            "salon chair",
            "barber's chair",
            "treatment chair",
            "tattoo chair",
        ),
        "chair",
        tags=_WARD,
    ),
    Asset(
        iv_stand,
        ("iv stand", "iv pole", "drip stand", "infusion stand", "iv drip", "intravenous stand"),
        "stand",
        tags=_WARD,
    ),
    Asset(
        medical_cart,
        ("medical cart", "crash cart", "hospital cart", "medicine cart", "medical trolley", "instrument cart"),
        "trolley",
        stance="wall",
        tags=_WARD,
    ),
    Asset(
        patient_monitor,
        (
            "patient monitor",
            "heart monitor",
            "vital signs monitor",
            "blood pressure monitor",
            "ecg monitor",
            "medical monitor",
            "ekg machine",
            "defibrillator",
        ),
        "monitor",
        _ON,
        tags=_WARD,
    ),
    Asset(crutches, ("crutches", "crutch", "pair of crutches"), "crutches", stance="wall", tags=_WARD),
    Asset(walking_frame, ("walking frame", "walker", "rollator", "zimmer frame"), "walker", tags=_WARD),
    Asset(
        first_aid_kit,
        ("first aid kit", "first-aid box", "medical kit", "medical bag", "doctor's bag"),
        "box",
        _ON,
        tags=_WARD,
    ),
    Asset(
        surgical_light,
        ("surgical light", "operating light", "surgery lamp", "operating lamp"),
        "light",
        Support.CEILING,
        "free",
        tags=_WARD,
    ),
    Asset(
        oxygen_tank,
        ("oxygen tank", "gas cylinder", "oxygen cylinder", "helium tank", "gas bottle", "propane tank"),
        "tank",
        tags=_WARD,
    ),
    Asset(stethoscope, ("stethoscope",), "stethoscope", _ON, tags=_WARD),
    Asset(
        pill_bottle,
        ("pill bottle", "medicine bottle", "bottle of pills", "medication", "pills", "vitamin bottle", "medicine"),
        "bottle",
        _ON,
        tags=_WARD,
    ),
)
