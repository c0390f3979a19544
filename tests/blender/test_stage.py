from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy
import pytest
from mathutils import Vector

from tests.blender.scenes import SKY, clearing, room
from voxel_weaver.blender import contract
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.exchange.exporting import export
from voxel_weaver.blender.shading.materials import linear
from voxel_weaver.scene.light import Fog, Lamp, LampKind


def made(make: Any = room, **lights: object) -> Any:
    scene, blobs = make()
    scene = scene.model_copy(update={"lights": scene.lights.model_copy(update=lights)})
    home = bpy.data.scenes[drain(build(scene, blobs)).bpy_scene]
    home.view_layers[0].update()
    return home


def looks(item: Any) -> Vector:
    return (item.matrix_world.to_3x3() @ Vector((0, 0, -1))).normalized()


def test_cameras_stand_and_look_as_their_shots_say_and_hold_the_horizon() -> None:
    camera = made().camera
    assert tuple(camera.location) == pytest.approx((3.5, -6.0, 5.0))
    assert looks(camera).angle(Vector((-3.5, 6.0, -4.2))) < 1e-3
    assert (camera.matrix_world.to_3x3() @ Vector((1, 0, 0))).z == pytest.approx(0.0, abs=1e-5)
    assert (camera.data.lens, camera.data.sensor_width) == (45.0, 36.0)


def test_every_kind_of_lamp_becomes_its_light() -> None:
    lamps = tuple(
        Lamp(
            id=f"{kind.value}_1",
            kind=kind,
            position=(0, -2, 3),
            target=(0, 0, 1),
            color="#ff8040",
            power=40,
            size=0.4,
            angle=50,
        )
        for kind in LampKind
    )
    home = made(lamps=lamps)
    lights = {item[contract.LAMP]: item for item in home.objects if item.type == "LIGHT"}
    assert {name: item.data.type for name, item in lights.items()} == {
        "sun_1": "SUN",
        "point_1": "POINT",
        "spot_1": "SPOT",
        "area_1": "AREA",
    }
    for item in lights.values():
        assert item.data.energy == pytest.approx(40.0)
        assert tuple(item.data.color) == pytest.approx(linear("#ff8040")[:3])
        assert looks(item).angle(Vector((0, 2, -2))) < 1e-3
    assert lights["area_1"].data.size == pytest.approx(0.4)
    assert not lights["area_1"].visible_camera, "a picture shows what is lit, not the panel"
    assert lights["point_1"].data.shadow_soft_size == pytest.approx(0.4)


def test_the_backdrop_of_a_room_does_not_change_with_exposure() -> None:
    for exposure, strength in ((0.0, 1.0), (2.0, 0.25)):
        nodes = made(exposure=exposure).world.node_tree.nodes
        behind = nodes["Background.001"]
        assert behind.inputs["Strength"].default_value == pytest.approx(strength)
        assert tuple(behind.inputs["Color"].default_value) == pytest.approx(linear("#8fa3a0"))


def test_the_backdrop_runs_from_the_lower_to_the_upper_edge_of_the_picture() -> None:
    nodes = made(sky=SKY.model_copy(update={"backdrop": "#804020", "backdrop_top": "#204080"})).world.node_tree.nodes
    mix = nodes["Background.001"].inputs["Color"].links[0].from_node
    colors = [tuple(each.default_value) for each in mix.inputs if each.type == "RGBA" and not each.is_linked]
    assert colors == [pytest.approx(linear("#804020")), pytest.approx(linear("#204080"))]


def test_what_is_in_the_air_is_made_for_pictures_and_left_out_of_files(tmp_path: Path) -> None:
    fog = Fog(low=(-5, -5, 0), high=(5, 5, 4), density=0.05, color="#d0d8dc")
    home = made(clearing, fog=fog)
    air = next(item for item in home.objects if contract.AIR in item)
    assert (air[contract.AIR], air.display_type) == ("fog", "BOUNDS")
    assert contract.KIND not in air
    data = export(tmp_path / "x.glb", home).read_bytes()
    assert b'"Fog"' not in data
    assert b'"Rock' in data
    assert contract.AIR in home.objects[air.name], "and it is back"
