"""Where two blocks of other finishes share a plane, the later lies on top by a hair, and nothing leaves its box."""

from __future__ import annotations

import numpy as np

from voxel_weaver.assets.household.textiles import rug
from voxel_weaver.assets.realise.layers import HAIR, layered
from voxel_weaver.assets.workshop.pieces import block


def tops(parts: tuple[object, ...]) -> list[float]:
    return [round(part.at[2] + part.form.height, 6) for part in parts]  # type: ignore[attr-defined]


def test_the_covered_face_recedes_and_layers_lie_on_layers() -> None:
    below = block("wood", (0.0, 0.0, 0.0), (1.0, 1.0, 0.1))
    inlay = block("brass", (0.2, 0.2, 0.0), (0.8, 0.8, 0.1))
    dot = block("stone", (0.4, 0.4, 0.0), (0.6, 0.6, 0.1))
    assert tops(layered([below, inlay, dot])) == [round(0.1 - 2 * HAIR, 6), round(0.1 - HAIR, 6), 0.1]
    assert all(part.at[2] == 0.0 for part in layered([below, inlay, dot])), "what stands keeps to the ground"


def test_neighbours_and_equal_finishes_keep_their_faces() -> None:
    left, right = block("wood", (0.0, 0.0, 0.0), (1.0, 1.0, 0.1)), block("brass", (1.0, 0.0, 0.0), (2.0, 1.0, 0.1))
    over = block("wood", (0.5, 0.0, 0.0), (1.0, 1.0, 0.1))
    assert layered([left, right]) == (left, right)
    assert layered([left, over]) == (left, over)


def test_a_side_that_is_covered_recedes_to_the_inside_alone() -> None:
    wall, door = block("plaster", (-1.0, 0.0, 0.0), (1.0, 0.2, 2.0)), block("oak", (-0.4, 0.0, 0.0), (0.4, 0.1, 1.8))
    moved, same = layered([wall, door])
    assert same == door
    assert np.isclose(moved.at[1] - moved.form.depth / 2, HAIR)  # type: ignore[union-attr]
    assert np.isclose(moved.at[1] + moved.form.depth / 2, 0.2)  # type: ignore[union-attr]


def test_no_two_colors_in_the_middle_of_a_rug_lie_in_one_plane() -> None:
    parts = [part for part in layered(rug(pattern="bordered").parts) if max(map(abs, part.at[:2])) < 0.05]
    heights = {(round(top, 5), part.finish) for top, part in zip(tops(tuple(parts)), parts, strict=True)}
    assert len({top for top, _ in heights}) == len(heights) == len(parts) == 6
