from __future__ import annotations

import json

import pytest

from tests.blender.scenes import clearing, room
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.plan import UNDRESSED, planned
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.look import Dressing


def test_equal_things_share_a_mesh_and_unequal_ones_do_not() -> None:
    plan = planned(room()[0])
    mesh = {item.owner: item.mesh for item in plan.objects}
    assert mesh["nightstand_1"] == mesh["nightstand_2"] != mesh["bed_1"]


def test_the_same_shape_in_other_materials_is_another_mesh() -> None:
    scene, _ = room()
    lines = [
        line.model_copy(update={"material": "linen"}) if line.owner == "nightstand_2" else line
        for line in scene.look.dressings
    ]
    plan = planned(scene.model_copy(update={"look": scene.look.model_copy(update={"dressings": tuple(lines)})}))
    mesh = {item.owner: item.mesh for item in plan.objects}
    assert plan.meshes[mesh["nightstand_1"]].materials == ("oak",)
    assert plan.meshes[mesh["nightstand_2"]].materials == ("linen",)


def test_names_are_those_that_people_would_give() -> None:
    names = [item.name for item in planned(room()[0]).objects]
    assert {"Floor", "Wall", "Wall 4", "Window", "Bed", "Nightstand", "Nightstand 2", "Table lamp"} <= set(names)
    assert len(set(names)) == len(names)


def test_a_thing_carries_its_whole_contract() -> None:
    bed = next(item for item in planned(room()[0]).objects if item.owner == "bed_1")
    assert dict(bed.properties) == {
        "vw_kind": "thing",
        "vw_id": "bed_1",
        "vw_category": "bed",
        "vw_tier": "specific",
        "vw_support": "floor",
        "vw_on": "",
        "vw_role": "requested",
        "vw_attributes": json.dumps(["blue"]),
        "vw_why": "The bed was asked for.",
    }


def test_architecture_and_ground_say_what_they_are() -> None:
    kinds = {
        item.owner: dict(item.properties) for item in (*planned(room()[0]).objects, *planned(clearing()[0]).objects)
    }
    assert kinds["floor_bedroom_1"]["vw_room"] == "bedroom"
    assert kinds["ceiling_bedroom_1"]["vw_kind"] == "ceiling"
    assert kinds["window_1"]["vw_category"] == "window"
    assert kinds["ground_1"]["vw_kind"] == "terrain"


def test_a_scatter_is_one_root_with_a_prototype_for_each_variant() -> None:
    (scatter,) = planned(clearing(200)[0]).scatters
    assert dict(scatter.properties)[contract.COUNT] == 200
    assert len(set(scatter.prototypes)) == 2


def test_a_finish_without_a_material_is_plain_and_named() -> None:
    scene, _ = room()
    lines = tuple(line for line in scene.look.dressings if line.owner != "bed_1")
    plan = planned(scene.model_copy(update={"look": scene.look.model_copy(update={"dressings": lines})}))
    assert UNDRESSED in plan.materials
    assert [note for note in plan.notes if "'bed_1'" in note]


def test_a_line_without_owner_dresses_all_that_have_none() -> None:
    scene, _ = room()
    lines = tuple(
        line.model_copy(update={"owner": ""}) if line.owner == "lamp_1" else line
        for line in scene.look.dressings
        if line.owner != "box_1"
    )
    plan = planned(scene.model_copy(update={"look": scene.look.model_copy(update={"dressings": lines})}))
    assert plan.notes == ()


def test_a_thing_without_a_shape_is_refused() -> None:
    scene, _ = room()
    uses = tuple(use for use in scene.shapes.uses if use.owner != "bed_1")
    with pytest.raises(DataRefused, match="'bed_1' stands in the Layout but has no shape"):
        planned(scene.model_copy(update={"shapes": scene.shapes.model_copy(update={"uses": uses})}))


def test_two_shapes_of_one_mesh_are_told_apart_by_their_finishes() -> None:
    scene, _ = room()
    stand = next(shape for shape in scene.shapes.shapes if shape.finishes == ("finish0_0",) and shape.high[2] == 0.5)
    other = stand.model_copy(update={"finishes": ("lacquer",)})
    last = len(scene.shapes.shapes)
    uses = tuple(
        use.model_copy(update={"shape": last}) if use.owner == "nightstand_2" else use for use in scene.shapes.uses
    )
    shapes = scene.shapes.model_copy(update={"shapes": (*scene.shapes.shapes, other), "uses": uses})
    line = Dressing(owner="nightstand_2", finish="lacquer", material="paint")
    lines = (*(each for each in scene.look.dressings if each.owner != "nightstand_2"), line)
    look = scene.look.model_copy(update={"dressings": lines})
    plan = planned(scene.model_copy(update={"shapes": shapes, "look": look}))
    made_of = {item.owner: plan.meshes[item.mesh].materials for item in plan.objects}
    assert (made_of["nightstand_1"], made_of["nightstand_2"]) == (("oak",), ("paint",))
    assert plan.notes == ()


def test_the_bounds_hold_everything() -> None:
    plan = planned(room()[0])
    assert plan.low[0] <= -2.12
    assert plan.high[0] >= 2.12
    assert plan.high[2] >= 2.7
