"""What is applied is what was planned."""

from __future__ import annotations

from tests.unit.furnished import bedroom
from voxel_weaver.layout.rules.realised import realised


def test_meshes_that_fill_their_places_are_no_finding() -> None:
    scene = bedroom()
    assert realised(scene.layout, scene.shapes) == ()


def test_a_thing_without_geometry_is_named() -> None:
    scene = bedroom()
    gone = scene.layout.things[0].id
    uses = tuple(use for use in scene.shapes.uses if use.owner != gone)
    (finding,) = realised(scene.layout, scene.shapes.model_copy(update={"uses": uses}))
    assert (finding.rule, finding.things) == ("realised", (gone,))


def test_a_mesh_that_outgrows_its_place_is_measured() -> None:
    scene = bedroom()
    use = scene.shapes.uses[0]
    shape = scene.shapes.shapes[use.shape]
    x, y, z = shape.high
    grown = [*scene.shapes.shapes]
    grown[use.shape] = shape.model_copy(update={"high": (x + 0.05, y, z)})
    found = realised(scene.layout, scene.shapes.model_copy(update={"shapes": tuple(grown)}))
    assert use.owner in {name for finding in found for name in finding.things}
    assert all(abs(finding.measure - 0.05) < 1e-6 for finding in found)
