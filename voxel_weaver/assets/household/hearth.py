"""The fireplace: brick by brick, with a fire in it. The roster of decoration declares it."""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Range
from voxel_weaver.assets.forms import Box, Lathe
from voxel_weaver.assets.model import Clearance, Glow, Model, Part, Surface
from voxel_weaver.assets.workshop.building import built
from voxel_weaver.assets.workshop.pieces import block


def fireplace(
    width: Annotated[float, Range(1.3, 1.6)] = 1.4,
    depth: Annotated[float, Range(0.5, 0.56)] = 0.52,
    height: Annotated[float, Range(1.1, 1.24)] = 1.16,
) -> Model:
    """A brick fireplace with a burning fire and a wooden mantel."""
    half, back, lead = width / 2, depth / 2, -depth / 2
    face, side, lintel = lead + 0.12, 0.32, height - 0.36
    x = half - side
    parts = [
        block("stone", (-half, lead, 0.0), (half, back, 0.06)),
        block("soot", (-half + 0.06, back - 0.06, 0.058), (half - 0.06, back, height - 0.05)),
        block("brick", (-half + 0.04, face, 0.058), (-x, back - 0.058, lintel + 0.002)),
        block("brick", (x, face, 0.058), (half - 0.04, back - 0.058, lintel + 0.002)),
        block("brick", (-half + 0.04, face, lintel), (half - 0.04, back - 0.058, height - 0.062)),
        block("wood", (-half, lead + 0.04, height - 0.08), (half, back, height), 0.012),
        block("wood", (-half + 0.02, lead + 0.08, height - 0.12), (half - 0.02, back - 0.1, height - 0.078), 0.01),
        block("soot", (-x - 0.001, face + 0.1, 0.058), (-x + 0.02, back - 0.05, lintel)),
        block("soot", (x - 0.02, face + 0.1, 0.058), (x + 0.001, back - 0.05, lintel)),
        block("soot", (-x, face + 0.1, 0.058), (x, back - 0.05, 0.08)),
    ]
    parts += _bricks(x, face, lintel, height - 0.12)
    parts += _fire(face + 0.2)
    top = Surface("top", (-half + 0.04, lead + 0.08), (half - 0.04, back - 0.03), height, 0.8)
    free = Clearance((-half, lead - 0.6, 0.0), (half, lead, 1.0), "the heat of the fire")
    glow = Glow((0.0, face - 0.02, 0.34), 50.0, "#ff9a4a", 0.2)
    return built(parts, "brick", (top,), (free,), (glow,))


def _bricks(inner: float, face: float, lintel: float, top: float) -> list[Part]:
    """Single bricks of another stone that stand out of the masonry, and a row of them over the opening."""
    parts = []
    for row in range(int((lintel - 0.1) / 0.12)):
        z = 0.1 + row * 0.12
        shift = 0.0 if row % 2 else 0.12
        for side in (-1, 1):
            low = inner + 0.02 + shift
            x0, x1 = sorted((side * low, side * (low + 0.12)))
            parts.append(block("terracotta", (x0, face - 0.02, z), (x1, face + 0.02, z + 0.06), 0.006))
    count = 2 * int(inner / 0.1) + 1
    step = (2 * inner + 0.12) / count
    for index in range(count):
        x = -inner - 0.06 + index * step
        tall = 0.16 if index == count // 2 else 0.12
        finish = "stone" if index == count // 2 else "terracotta"
        parts.append(
            block(
                finish, (x + 0.01, face - 0.02, lintel), (x + step - 0.01, face + 0.03, min(top, lintel + tall)), 0.006
            )
        )
    return parts


def _fire(y: float) -> list[Part]:
    logs = [
        Part(Box(0.44, 0.08, 0.08), "bark", (0.0, y + 0.06, 0.078), (0.0, 0.0, 6.0)),
        Part(Box(0.4, 0.08, 0.08), "bark", (0.0, y - 0.04, 0.078), (0.0, 0.0, -8.0)),
        Part(Box(0.34, 0.07, 0.07), "bark", (0.02, y + 0.01, 0.14), (0.0, 0.0, 16.0)),
        block("ember", (-0.2, y - 0.06, 0.076), (0.2, y + 0.1, 0.1)),
    ]
    flames = ((-0.13, 0.0, 0.2), (0.0, 0.02, 0.34), (0.12, -0.01, 0.24))
    for x, dy, tall in flames:
        shape = ((0.02, 0.0), (0.07, tall * 0.25), (0.045, tall * 0.6), (0.006, tall))
        logs.append(Part(Lathe(shape), "flame", (x, y + dy, 0.13)))
        core = ((0.02, 0.0), (0.04, tall * 0.2), (0.006, tall * 0.55))
        logs.append(Part(Lathe(core), "flame_core", (x, y + dy - 0.045, 0.14)))
    return logs
