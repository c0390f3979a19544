"""The stand-in for what the catalogue has no asset for: a crate with a blank label, of the size that is asked for.

It is plainly a stand-in. A thing that looks like something else would be a lie.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Finish, Model, Part, Surface
from voxel_weaver.assets.workshop.finishes import FINISHES
from voxel_weaver.assets.workshop.pieces import column


def stand_in(
    width: Annotated[float, Range(0.5, 0.6, 0.05, 6.0)] = 0.5,
    depth: Annotated[float, Range(0.4, 0.5, 0.05, 6.0)] = 0.4,
    height: Annotated[float, Range(0.4, 0.5, 0.05, 6.0)] = 0.4,
    mount: Literal["floor", "object", "wall", "ceiling"] = "floor",
) -> Model:
    """A wooden crate with corner posts and rims, and a label on its front; on a table it has one on its lid too, on a
    wall it is a board, below a ceiling it hangs from a rope."""
    if mount == "ceiling":
        rope = height * 0.35
        crate = _crate(width, depth, height - rope)
        cord = column("rope", max(0.012, width * 0.03), height - rope - 0.01, height)
        return replace(crate, parts=(*crate.parts, cord), finishes=(*crate.finishes, FINISHES["rope"]), surfaces=())
    crate = _crate(width, depth, height)
    if mount == "object":  # seen from above, so its label lies on top as well
        label = Part(Box(width * 0.4, depth * 0.4, height * 0.05), "label", (0.0, 0.0, height * 0.95))
        body = _crate(width, depth, height * 0.97)
        return replace(body, parts=(*body.parts, label), surfaces=())
    return replace(crate, surfaces=()) if mount == "wall" else crate


STAND_IN_SIZES: Mapping[str, tuple[float, float, float]] = {
    "object": (0.24, 0.2, 0.2),
    "wall": (0.6, 0.08, 0.45),
    "ceiling": (0.4, 0.4, 0.6),
}
"""How large a stand-in is that nobody gave a size, by what carries it; on the floor it keeps its own."""


def _crate(width: float, depth: float, height: float) -> Model:
    x, y = width / 2, depth / 2
    post = max(0.02, min(width, depth, height) * 0.12)
    inner = post * 0.4
    posts = tuple(
        Part(Box(post, post, height), "frame", (side * (x - post / 2), end * (y - post / 2), 0.0))
        for side in (-1, 1)
        for end in (-1, 1)
    )
    rims = tuple(
        Part(Box(long, wide, post), "frame", (0.0, at, z))
        for z in (0.0, height - post)
        for long, wide, at in ((width, post, -y + post / 2), (width, post, y - post / 2))
    )
    body = Part(Box(width - 2 * inner, depth - 2 * inner, height - inner), "board", (0.0, 0.0, inner / 2))
    lid = Part(Box(width - 2 * inner, depth - 2 * inner, post), "board", (0.0, 0.0, height - post))
    label = Part(Box(width * 0.4, inner + 0.004, height * 0.3), "label", (0.0, -y + (inner + 0.004) / 2, height * 0.35))
    return Model(
        parts=(body, *posts, *rims, lid, label),
        finishes=(
            Finish("board", "wood", "wood", main=True),
            Finish("frame", "wood", "secondary"),
            Finish("label", "paper", "neutral"),
        ),
        surfaces=(Surface("top", (-x + post, -y + post), (x - post, y - post), height),),
    )


ASSETS = (Asset(stand_in, words=(), family="stand_in", tags=("stand_in",)),)
