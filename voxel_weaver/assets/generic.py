"""The stand-in for what the catalogue has no asset for: a crate with a blank label, of the size that is asked for.

It is plainly a stand-in. A thing that looks like something else would be a lie.
"""

from __future__ import annotations

from typing import Annotated

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Box
from voxel_weaver.assets.model import Finish, Model, Part, Surface


def stand_in(
    width: Annotated[float, Range(0.5, 0.6, 0.05, 6.0)] = 0.5,
    depth: Annotated[float, Range(0.4, 0.5, 0.05, 6.0)] = 0.4,
    height: Annotated[float, Range(0.4, 0.5, 0.05, 6.0)] = 0.4,
) -> Model:
    """A wooden crate with corner posts and rims, and a label on its front."""
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
