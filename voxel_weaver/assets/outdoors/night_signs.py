"""Signs of light that stand in streets, where rooms have them on a wall."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.model import Glow, Model
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.pieces import block, column


def neon_post(
    height: Annotated[float, Range(4.2, 5.6, 2.4, 9.0)] = 4.8,
    color: Literal["rose", "blue"] = "rose",
) -> Model:
    """A tall narrow board on a post, framed by one colour and lettered in the other."""
    other = "blue" if color == "rose" else "rose"
    low, high = height * 0.36, height
    letters = [
        block(
            f"screen_{color if row % 2 else other}",
            (-0.24 + 0.1 * (row % 3 == 1), side * 0.1 - 0.03, low + 0.2 + row * (high - low - 0.4) / 5),
            (0.24 - 0.12 * (row % 3 == 2), side * 0.1 + 0.03, low + 0.2 + (row + 0.6) * (high - low - 0.4) / 5),
            0.0,
        )
        for side in (-1, 1)
        for row in range(5)
    ]
    parts = [
        column("dark_steel", 0.16, 0.0, 0.14),
        column("dark_steel", 0.07, 0.1, high - 0.1),
        block("black", (-0.36, -0.1, low), (0.36, 0.1, high), 0.0),
        *(block(f"screen_{color}", (x - 0.03, -0.13, low), (x + 0.03, 0.13, high), 0.0) for x in (-0.36, 0.36)),
        *(block(f"screen_{color}", (-0.36, -0.13, z - 0.03), (0.36, 0.13, z + 0.03), 0.0) for z in (low, high - 0.03)),
        *letters,
    ]
    light = "#ff5fa8" if color == "rose" else "#48c8ff"
    glow = Glow((0.0, -0.19, (low + high) / 2), 90.0, light, 0.2)
    return grown(parts, 1.1, height, main=(f"screen_{color}", f"screen_{other}"), glows=(glow,), grain=2.0)


ASSETS = (
    Asset(
        neon_post, words=("neon street sign", "street neon", "neon post"), family="sign", stance="free",
        tags=("outdoor", "street", "light"),
    ),
)  # fmt: skip
