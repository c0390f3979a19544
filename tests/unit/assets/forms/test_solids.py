"""The forms as solids: what is inside, how far they reach, and that voxels, meshes and boxes tell the same story."""

from __future__ import annotations

import numpy as np
import pytest

from tests.tools.solid import is_closed, volume
from voxel_weaver.assets.boxes import boxes
from voxel_weaver.assets.extents import extent, rotation
from voxel_weaver.assets.forms import Blob, Box, Cushion, Cylinder, Ellipsoid, Form, Lathe, Prism, Tube
from voxel_weaver.assets.forms.solids import bounds, inside, reach
from voxel_weaver.assets.model import Finish, Model, Part, Vector
from voxel_weaver.assets.realise import realise
from voxel_weaver.assets.realise.voxels import grid
from voxel_weaver.scene.settings import LookName

FORMS: dict[str, Form] = {
    "box": Box(1.0, 0.6, 0.3),
    "sharp box": Box(1.0, 0.6, 0.3, 0.0),
    "cylinder": Cylinder(0.3, 0.5),
    "cone": Cylinder(0.3, 0.5, 0.0),
    "funnel": Cylinder(0.1, 0.5, 0.3),
    "ellipsoid": Ellipsoid(1.0, 0.6, 0.4),
    "cushion": Cushion(0.6, 0.5, 0.15),
    "bowl": Lathe(((0.1, 0.0), (0.3, 0.3), (0.26, 0.3), (0.08, 0.05))),
    "top": Lathe(((0.0, 0.0), (0.2, 0.1), (0.0, 0.3))),
    "l-shaped prism": Prism(((-0.3, -0.3), (0.3, -0.3), (0.3, 0.0), (0.0, 0.0), (0.0, 0.3), (-0.3, 0.3)), 0.1),
    "clockwise prism": Prism(((-0.3, 0.3), (0.3, 0.3), (0.3, -0.3), (-0.3, -0.3)), 0.2),
    "pipe": Tube(((0.0, 0.0, 0.0), (0.0, 0.0, 0.5), (0.3, 0.0, 0.8), (0.3, 0.4, 0.8)), 0.05),
    "horn": Tube(((0.0, 0.0, 0.0), (0.0, 0.2, 0.5)), 0.08, 0.03),
    "ring": Tube(((0.2, 0.0, 0.3), (0.0, 0.2, 0.3), (-0.2, 0.0, 0.3), (0.0, -0.2, 0.3), (0.2, 0.0, 0.3)), 0.05),
    "blob": Blob(0.5, 0.4, 0.3, 3),
}
TURNS: tuple[Vector, ...] = ((0.0, 0.0, 0.0), (90.0, 0.0, 0.0), (0.0, -90.0, 180.0), (20.0, 30.0, 40.0))

every_form = pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
every_turn = pytest.mark.parametrize("turn", TURNS, ids=str)


def model_of(form: Form, turn: Vector = (0.0, 0.0, 0.0), stretch: Vector = (1.0, 1.0, 1.0)) -> Model:
    return Model((Part(form, "only", (0.1, -0.2, 0.3), turn, stretch),), (Finish("only", "wood"),))


def sampled(form: Form, count: int = 20_000) -> np.ndarray:
    """Points all over the form's box and a little beyond, the same each time."""
    low, high = bounds(form)
    margin = (high - low) * 0.05
    return low - margin + np.random.default_rng(5).random((count, 3)) * (high - low + 2 * margin)


def true_volume(form: Form) -> float:
    low, high = bounds(form)
    return float(inside(form, sampled(form)).mean() * np.prod((high - low) * 1.1))


@every_form
def test_nothing_inside_lies_beyond_its_reach(form: Form) -> None:
    points = sampled(form)
    within = points[inside(form, points)]
    directions = np.random.default_rng(2).normal(size=(40, 3))
    farthest = (directions @ within.T).max(axis=1)
    # The outside of a bend, and what lies between a lump's vertices, may go a little further.
    slack = 0.025 if isinstance(form, Tube | Blob) else 1e-6
    assert (farthest <= reach(form, directions) + slack * np.linalg.norm(directions, axis=1)).all()
    low, high = bounds(form)
    assert np.abs(within.min(axis=0) - low).max() < 0.05
    assert np.abs(within.max(axis=0) - high).max() < 0.05


@every_form
@every_turn
@pytest.mark.parametrize("look", [LookName.LOWPOLY, LookName.REALISTIC], ids=lambda look: look.value)
def test_smooth_bodies_are_closed_outward_and_of_the_right_size(form: Form, turn: Vector, look: LookName) -> None:
    model = model_of(form, turn, (1.0, 1.3, 0.8))
    mesh, names = realise(model, look, 0.02)
    mesh.check()
    assert names == ("only",)
    assert is_closed(mesh)
    assert volume(mesh) == pytest.approx(true_volume(form) * 1.3 * 0.8, rel=0.14)
    found = np.array(mesh.bounds())
    square = all(angle % 90 == 0 for angle in turn)
    assert np.abs(found - extent(model)).max() < (0.012 if square and not isinstance(form, Tube) else 0.05)


@every_form
@every_turn
def test_voxels_have_the_volume_of_the_form(form: Form, turn: Vector) -> None:
    model = model_of(form, turn)
    voxels = grid(model, 0.01)
    assert np.count_nonzero(voxels.cells) * 1e-6 == pytest.approx(true_volume(form), rel=0.13)
    assert volume(realise(model, LookName.VOXEL, 0.01)[0]) > 0


@every_form
@every_turn
def test_boxes_cover_the_form(form: Form, turn: Vector) -> None:
    model = model_of(form, turn, (1.0, 1.4, 0.9))
    part = model.parts[0]
    points = sampled(form, 4000)
    points = points[inside(form, points)]
    world = (points * part.stretch) @ rotation(turn).T + part.at
    rows = boxes(model)
    axes = rows[:, 6:].reshape(-1, 3, 3)
    assert np.allclose(axes @ axes.transpose(0, 2, 1), np.eye(3), atol=1e-9)
    local = np.abs(np.einsum("bij,nbj->nbi", axes, world[:, None, :] - rows[:, :3]))
    covered = (local <= rows[:, 3:6] + 1e-6).all(axis=2).any(axis=1)
    slack = (
        0.03 if isinstance(form, Tube) else 0.002 if isinstance(form, Blob) else 0.0
    )  # bends, bumps between vertices
    assert covered.mean() >= 1.0 - slack


def test_boxes_are_tighter_than_the_whole() -> None:
    """The box around a bent pipe is mostly air; a chair must fit under it."""
    rows = boxes(model_of(FORMS["pipe"]))
    low, high = np.array(extent(model_of(FORMS["pipe"])))
    assert (8 * rows[:, 3:6].prod(axis=1)).sum() < 0.2 * np.prod(high - low)


def test_turns_are_about_x_then_y_then_z() -> None:
    assert rotation((90.0, 0.0, 90.0)) @ [0.0, 0.0, 1.0] == pytest.approx([1.0, 0.0, 0.0], abs=0)
    assert rotation((90.0, 0.0, 0.0)) @ [0.0, 0.0, 1.0] == pytest.approx([0.0, -1.0, 0.0], abs=0)
    slanted = rotation((20.0, 30.0, 40.0))
    assert np.allclose(slanted @ slanted.T, np.eye(3))


def test_blobs_depend_on_their_seed_alone() -> None:
    first, again, other = (
        realise(model_of(Blob(0.5, 0.4, 0.3, seed)), LookName.LOWPOLY, 0.02)[0] for seed in (3, 3, 4)
    )
    assert first.pack() == again.pack()
    assert first.pack() != other.pack()
