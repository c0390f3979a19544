"""Signs of light that stand in streets, where rooms have them on a wall."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.model import Glow, Model
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column


def neon_post(
    height: Annotated[float, Range(5.0, 8.4, 2.4, 9.0)] = 6.4,
    color: Literal["rose", "blue"] = "rose",
) -> Model:
    """A tall narrow board on a post, framed by one colour and lettered in the other."""
    other = "blue" if color == "rose" else "rose"
    low, high, wide = height * 0.36, height, 0.085 * height
    letters = [
        block(
            f"screen_{color if row % 2 else other}",
            (wide * (-0.68 + 0.28 * (row % 3 == 1)), side * 0.1 - 0.03, low + 0.2 + row * (high - low - 0.4) / 5),
            (
                wide * (0.68 - 0.34 * (row % 3 == 2)),
                side * 0.1 + 0.03,
                low + 0.2 + (row + 0.6) * (high - low - 0.4) / 5,
            ),
            0.0,
        )
        for side in (-1, 1)
        for row in range(5)
    ]
    parts = [
        column("dark_steel", 0.16, 0.0, 0.14),
        column("dark_steel", 0.07, 0.1, high - 0.1),
        block("black", (-wide, -0.1, low), (wide, 0.1, high), 0.0),
        *(block(f"screen_{color}", (x - 0.06, -0.13, low), (x + 0.06, 0.13, high), 0.0) for x in (-wide, wide)),
        *(block(f"screen_{color}", (-wide, -0.13, z - 0.06), (wide, 0.13, z + 0.06), 0.0) for z in (low, high - 0.06)),
        *letters,
    ]
    light = "#ff5fa8" if color == "rose" else "#48c8ff"
    # It lights the street before it: the larger it is the farther.
    glow = Glow((0.0, -0.19, (low + high) / 2), 8.0 * height**2, light, 0.15)
    return grown(parts, 2 * wide + 0.3, height, main=(f"screen_{color}", f"screen_{other}"), glows=(glow,), grain=2.0)


ASSETS = (
    Asset(
        neon_post, words=("neon street sign", "street neon", "neon post"), family="sign", stance="free",
        tags=("outdoor", "street", "light"),
    ),
)  # fmt: skip
