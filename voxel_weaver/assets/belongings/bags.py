"""Bags and cases: what people carry their things in."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cushion
from voxel_weaver.assets.model import Model, Part
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column, mirrored, rod
from voxel_weaver.scene.layout import Support


def suitcase(
    width: Annotated[float, Range(0.42, 0.5)] = 0.46,
    depth: Annotated[float, Range(0.24, 0.28)] = 0.26,
    height: Annotated[float, Range(0.66, 0.78)] = 0.72,
    kind: Literal["rolling", "vintage"] = "rolling",
) -> Model:
    if kind == "vintage":
        parts = [
            block("leather", (-0.23, -0.13, 0.0), (0.23, 0.13, 0.58), 0.02),
            *mirrored(
                block("dark_wood", (0.1, -0.134, 0.0), (0.15, 0.134, 0.585), 0.0),
                block("brass", (0.105, -0.142, 0.4), (0.145, -0.125, 0.46), 0.0),
                block("brass", (0.19, -0.134, 0.0), (0.234, -0.1, 0.05), 0.0),
            ),
            rod("dark_wood", 0.018, (-0.08, 0.0, 0.57), (-0.08, 0.0, 0.66), (0.08, 0.0, 0.66), (0.08, 0.0, 0.57)),
        ]
        return grown(parts, width, height, depth, "leather")
    ridges = [block("lacquer", (-0.15 + 0.1 * i, -0.13, 0.1), (-0.11 + 0.1 * i, 0.13, 0.54), 0.01) for i in range(4)]
    parts = [
        block("lacquer", (-0.23, -0.115, 0.05), (0.23, 0.115, 0.58), 0.03),
        *ridges,
        *mirrored(
            column("black", 0.025, 0.0, 0.06, (0.18, -0.08)),
            column("black", 0.025, 0.0, 0.06, (0.18, 0.08)),
            block("steel", (0.06, 0.06, 0.56), (0.085, 0.085, 0.71), 0.003),
        ),
        block("black", (-0.1, 0.05, 0.69), (0.1, 0.095, 0.72), 0.008),
        block("black", (-0.06, -0.06, 0.575), (0.06, -0.03, 0.6), 0.004),
    ]
    return grown(parts, width, height, depth, "lacquer")


def handbag(
    width: Annotated[float, Range(0.32, 0.38)] = 0.34,
    depth: Annotated[float, Range(0.14, 0.17)] = 0.15,
    height: Annotated[float, Range(0.34, 0.42)] = 0.38,
) -> Model:
    parts = [
        block("pack", (-0.17, -0.07, 0.0), (0.17, 0.07, 0.08), 0.02),
        block("pack", (-0.155, -0.06, 0.06), (0.155, 0.06, 0.2), 0.02),
        block("pack", (-0.13, -0.05, 0.19), (0.13, 0.05, 0.25), 0.02),
        block("pack_flap", (-0.135, -0.074, 0.13), (0.135, 0.05, 0.255), 0.012),
        block("brass", (-0.024, -0.084, 0.125), (0.024, -0.065, 0.165), 0.003),
        rod(
            "strap", 0.014, (-0.1, 0.0, 0.24), (-0.09, 0.0, 0.34), (0.0, 0.0, 0.37), (0.09, 0.0, 0.34), (0.1, 0.0, 0.24)
        ),
    ]
    return grown(parts, width, height, depth, "pack")


def briefcase(
    width: Annotated[float, Range(0.42, 0.48)] = 0.44,
    depth: Annotated[float, Range(0.12, 0.15)] = 0.13,
    height: Annotated[float, Range(0.36, 0.42)] = 0.38,
) -> Model:
    parts = [
        block("leather", (-0.22, -0.06, 0.0), (0.22, 0.065, 0.31), 0.015),
        block("dark_wood", (-0.222, -0.064, 0.17), (0.222, 0.066, 0.19), 0.0),
        *mirrored(block("brass", (0.1, -0.07, 0.15), (0.15, -0.05, 0.21), 0.003)),
        rod("dark_wood", 0.015, (-0.07, 0.0, 0.3), (-0.07, 0.0, 0.365), (0.07, 0.0, 0.365), (0.07, 0.0, 0.3)),
    ]
    return grown(parts, width, height, depth, "leather")


def shopping_bag(
    width: Annotated[float, Range(0.3, 0.36)] = 0.32,
    depth: Annotated[float, Range(0.18, 0.22)] = 0.2,
    height: Annotated[float, Range(0.44, 0.52)] = 0.48,
    kind: Literal["paper", "tote"] = "paper",
) -> Model:
    body = "cardboard" if kind == "paper" else "canvas"
    label = "leaf" if kind == "paper" else "cloth_second"
    parts = [
        block(body, (-0.16, -0.1, 0.0), (0.16, 0.1, 0.34), 0.0),
        block("shadow", (-0.14, -0.08, 0.33), (0.14, 0.08, 0.344), 0.0),
        block(label, (-0.08, -0.104, 0.1), (0.08, -0.09, 0.24), 0.0),
        *(
            rod(body, 0.012, (-0.08, y, 0.33), (-0.07, y, 0.45), (0.07, y, 0.45), (0.08, y, 0.33))
            for y in (-0.085, 0.085)
        ),
    ]
    if kind == "paper":
        parts.append(Part(Cushion(0.1, 0.08, 0.1, 0.7), "leaf_light", (-0.05, 0.0, 0.32)))
        parts.append(rod("crust", 0.03, (0.06, 0.0, 0.3), (0.1, 0.0, 0.46)))
    return grown(parts, width, height, depth, body)


def wallet(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    depth: Annotated[float, Range(0.1, 0.11)] = 0.1,
    height: Annotated[float, Range(0.03, 0.03)] = 0.03,
) -> Model:
    """A folded wallet, a note and a card look out."""
    parts = [
        block("leather", (-0.065, -0.05, 0.0), (0.065, 0.04, 0.011), 0.003),
        block("leaf_light", (-0.055, -0.03, 0.009), (0.055, 0.05, 0.018), 0.0),
        block("paint_blue", (-0.045, -0.04, 0.012), (0.03, 0.046, 0.02), 0.0),
        block("leather", (-0.065, -0.05, 0.018), (0.065, 0.036, 0.03), 0.003),
        block("brass", (-0.012, -0.044, 0.026), (0.012, -0.02, 0.0304), 0.0),
    ]
    return grown(parts, width, height, depth, "leather")


def sports_bag(
    width: Annotated[float, Range(0.54, 0.64)] = 0.6,
    depth: Annotated[float, Range(0.28, 0.32)] = 0.3,
    height: Annotated[float, Range(0.36, 0.42)] = 0.4,
) -> Model:
    """A duffel bag."""
    parts = [
        Part(Cushion(0.58, 0.28, 0.28, 0.35), "pack", (0.0, 0.0, 0.0)),
        *mirrored(
            block("strap", (0.13, -0.146, 0.01), (0.17, 0.146, 0.286), 0.0),
            Part(Cushion(0.06, 0.22, 0.22, 0.4), "pack_flap", (0.27, 0.0, 0.03)),
        ),
        *(
            rod("strap", 0.016, (-0.15, y, 0.26), (-0.12, y, 0.385), (0.12, y, 0.385), (0.15, y, 0.26))
            for y in (-0.05, 0.05)
        ),
        block("steel", (-0.12, -0.012, 0.27), (0.12, 0.012, 0.286), 0.0),
    ]
    return grown(parts, width, height, depth, ("pack", "pack_flap"))


_TAGS = ("belongings",)

ASSETS = (
    Asset(
        suitcase,
        ("suitcase", "luggage", "travel case", "rolling suitcase", "carry-on", "vintage suitcase"),
        "bag",
        tags=_TAGS,
    ),
    Asset(
        handbag, ("handbag", "purse", "bag", "clutch", "shoulder bag", "leather bag"), "bag", Support.OBJECT, tags=_TAGS
    ),
    Asset(briefcase, ("briefcase", "attache case", "laptop bag", "messenger bag"), "bag", tags=_TAGS),
    Asset(shopping_bag, ("shopping bag", "grocery bag", "paper bag", "tote bag", "tote", "grocery"), "bag", tags=_TAGS),
    Asset(wallet, ("wallet", "coin purse", "billfold"), "wallet", Support.OBJECT, tags=_TAGS),
    Asset(sports_bag, ("sports bag", "duffel bag", "gym bag", "duffle bag", "travel bag"), "bag", tags=_TAGS),
)
