"""Where two bodies share a plane, the later lies on top by a hair; each stays closed, and nothing leaves its box."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.planes import shared_planes
from tests.tools.solid import is_closed
from voxel_weaver.assets.forms import Cylinder, Prism
from voxel_weaver.assets.household.textiles import rug
from voxel_weaver.assets.model import Finish, Model, Part
from voxel_weaver.assets.realise.blocks import plain_block
from voxel_weaver.assets.realise.facets import Facets
from voxel_weaver.assets.realise.layers import HAIR, layered
from voxel_weaver.assets.realise.smooth import smooth_mesh
from voxel_weaver.assets.workshop.pieces import block

Corner = tuple[float, float, float]


def body(low: Corner, high: Corner) -> Facets:
    half = (np.array(high) - low) / 2
    made = plain_block(half)
    return Facets(made.points + half + low, made.groups)


def tops(bodies: list[Facets]) -> list[float]:
    return [round(float(body.points[:, 2].max()), 6) for body in bodies]


def test_the_covered_face_recedes_and_layers_lie_on_layers() -> None:
    below, inlay = body((0.0, 0.0, 0.0), (1.0, 1.0, 0.1)), body((0.2, 0.2, 0.0), (0.8, 0.8, 0.1))
    dot = body((0.4, 0.4, 0.0), (0.6, 0.6, 0.1))
    done = layered([below, inlay, dot], ["wood", "brass", "stone"])
    assert tops(done) == [round(0.1 - 2 * HAIR, 6), round(0.1 - HAIR, 6), 0.1]
    assert all(each.points[:, 2].min() == 0.0 for each in done), "what stands keeps to the ground"


def test_neighbours_keep_their_faces() -> None:
    left, right = body((0.0, 0.0, 0.0), (1.0, 1.0, 0.1)), body((1.0, 0.0, 0.0), (2.0, 1.0, 0.1))
    for before, after in zip([left, right], layered([left, right], ["wood", "brass"]), strict=True):
        assert (before.points == after.points).all()


def test_what_looks_alike_recedes_too_for_two_faces_in_one_plane_are_black() -> None:
    whole, over = body((0.0, 0.0, 0.0), (1.0, 1.0, 0.1)), body((0.5, 0.0, 0.0), (0.9, 1.0, 0.1))
    assert tops(layered([whole, over], ["wood", "wood"])) == [round(0.1 - HAIR, 6), 0.1]


def test_a_long_row_of_equal_pieces_does_not_sink() -> None:
    row = [body((0.1 * place, 0.0, 0.0), (0.1 * place + 0.15, 1.0, 0.1)) for place in range(30)]
    assert set(tops(layered(row, ["wood"] * 30))) == {0.1, round(0.1 - HAIR, 6)}


def test_a_side_that_is_covered_recedes_to_the_inside_alone() -> None:
    wall, door = body((-1.0, 0.0, 0.0), (1.0, 0.2, 2.0)), body((-0.4, 0.0, 0.0), (0.4, 0.1, 1.8))
    moved, same = layered([wall, door], ["plaster", "oak"])
    assert (same.points == door.points).all()
    assert moved.points[:, 1].min() == pytest.approx(HAIR)
    assert moved.points[:, 1].max() == pytest.approx(0.2)


def test_thin_bodies_keep_most_of_their_thickness() -> None:
    film = body((0.0, 0.0, 0.0), (1.0, 1.0, 0.0008))
    above = [body((0.1, 0.1, 0.0), (0.9, 0.9, 0.0008))]
    assert tops(layered([film, *above], ["paper", "ink"])) == [round(0.0008 * 0.8, 6), 0.0008]


SQUARE = ((-0.5, -0.5), (0.5, -0.5), (0.5, 0.5), (-0.5, 0.5))
PAIRS = {
    "two discs": (Part(Cylinder(0.4, 0.1), "one"), Part(Cylinder(0.2, 0.1), "other")),
    "one bar inside another": (Part(Cylinder(0.4, 1.0), "one"), Part(Cylinder(0.4, 0.4), "other", (0.0, 0.0, 0.3))),
    "a gable on a wall": (
        Part(Prism(((-0.5, 0.0), (0.5, 0.0), (0.0, 0.6)), 0.2, bevel=0.0), "one", (0.0, 0.0, 1.0), (90.0, 0.0, 0.0)),
        Part(Prism(SQUARE, 0.2, bevel=0.0), "other", (0.0, 0.0, 1.2), (90.0, 0.0, 0.0)),
    ),
    "mitred corners": (
        Part(Prism(((0.7, 0.7), (-0.7, 0.7), (-0.6, 0.6), (0.6, 0.6)), 0.5, bevel=0.0), "one"),
        Part(Prism(((0.7, -0.7), (0.7, 0.7), (0.0, 0.0)), 0.3, bevel=0.0), "other"),
        Part(Prism(((0.7, 0.7), (-0.7, 0.7), (0.0, 0.0)), 0.3, bevel=0.0), "other"),
    ),
    "turned blocks": (
        Part(block("one", (-0.5, -0.1, 0.0), (0.5, 0.1, 0.4)).form, "one", turn=(0.0, 0.0, 30.0)),
        Part(block("other", (-0.2, -0.1, 0.0), (0.2, 0.1, 0.2)).form, "other", turn=(0.0, 0.0, 30.0)),
    ),
}  # fmt: skip


@pytest.mark.parametrize("parts", PAIRS.values(), ids=PAIRS)
@pytest.mark.parametrize("fine", [False, True], ids=["lowpoly", "realistic"])
def test_forms_of_every_kind_lie_in_layers(parts: tuple[Part, ...], fine: bool) -> None:
    finishes = tuple(Finish(name, "wood", color="#808080") for name in ("one", "other"))
    mesh, _ = smooth_mesh(Model(parts, finishes), fine)
    assert is_closed(mesh)
    assert shared_planes(mesh, 1e-4) == []


def test_no_two_colors_in_the_middle_of_a_rug_lie_in_one_plane() -> None:
    for fine in (False, True):
        assert shared_planes(smooth_mesh(rug(pattern="bordered"), fine)[0], 1e-4) == []
