from __future__ import annotations

from typing import Any

import bpy
import pytest

from tests.blender.census import census, describe
from tests.blender.scenes import room
from voxel_weaver.blender.building.apply import LOUD, build, drain
from voxel_weaver.blender.building.ledger import Ledger
from voxel_weaver.blender.shading import materials
from voxel_weaver.blender.shading.stock import LIKELY, Stock
from voxel_weaver.scene.look import Material

OAK = Material(name="oak", kind="wood", color="#a9794a", variation=0.4)
PINE = Material(name="pine", kind="wood", color="#d8b98c", variation=0.2)


def full(ledger: Ledger) -> Stock:
    stock = Stock(ledger)
    for _ in range(100):
        if not stock.write_ahead():
            return stock
    raise AssertionError("there is no end to what is written ahead")


def test_what_was_written_ahead_becomes_a_material_and_the_next_is_its_copy() -> None:
    ledger = Ledger("run")
    stock = full(ledger)
    before = len(bpy.data.materials)
    first, second = ledger.find(stock.material(OAK)), ledger.find(stock.material(PINE))
    assert len(bpy.data.materials) == before + 1
    assert (first.name, second.name) == ("oak", "pine")
    for block, material in ((first, OAK), (second, PINE)):
        materials.renumber(block, material)
        fresh: Any = bpy.data.materials.new("fresh")
        materials.write(fresh, material, stock._shared())
        assert describe(block.node_tree) == describe(fresh.node_tree)


def test_what_was_written_for_nothing_goes() -> None:
    ledger = Ledger("run")
    stock = full(ledger)
    stock.material(OAK)
    assert len(bpy.data.materials) > 5
    stock.drop_unused()
    assert [block.name for block in bpy.data.materials] == ["oak"]
    assert ledger.counts()["materials"] == 1


def test_all_of_it_is_taken_back_with_the_run() -> None:
    before = census()
    ledger = Ledger("run")
    full(ledger).material(PINE)
    assert census() != before
    ledger.take_back()
    assert census() == before


def test_no_form_is_written_twice() -> None:
    made = [Material(name=kind, kind=kind, color="#808080", variation=variation) for kind, variation in LIKELY]
    assert len({materials.form(each) for each in made}) == len(made)


@pytest.mark.parametrize("ahead", [0, 1, 4, 100])
def test_a_scene_is_the_same_whatever_was_written_ahead(ahead: int) -> None:
    scene, blobs = room()
    plain = drain(build(scene, blobs))
    graphs = {name: describe(bpy.data.materials[name].node_tree) for name in ("oak", "linen")}
    counted = census()
    bpy.ops.wm.read_factory_settings(use_empty=True)
    ledger = Ledger("run")
    stock = Stock(ledger)
    for _ in range(ahead):
        stock.write_ahead()
    receipt = drain(build(scene, blobs, ledger=ledger, stock=stock))
    assert (receipt.materials, receipt.meshes, receipt.objects) == (plain.materials, plain.meshes, plain.objects)
    assert {name: describe(bpy.data.materials[name].node_tree) for name in graphs} == graphs
    assert census()["materials"] == counted["materials"]


def test_what_makes_blender_redraw_comes_before_all_that_does_not() -> None:
    """So that as many of those slices as possible share a tick and its redraw."""
    scene, blobs = room(30)
    names: list[str] = []
    drain(build(scene, blobs), lambda step: names.append(step.name))
    names = names[: names.index("ready")]
    loud = [at for at, name in enumerate(names) if name in LOUD]
    assert loud == list(range(loud[0], loud[-1] + 1))
    assert set(names[: loud[0]]) == {"plan"}
    assert {"numbers", "meshes", "text"} <= set(names[loud[-1] :])
