from __future__ import annotations

from typing import Any

import bpy
import pytest

from tests.blender.scenes import clearing, room
from voxel_weaver.blender.building.apply import build, drain
from voxel_weaver.blender.building.removal import remove_generated
from voxel_weaver.scene.light import Moment
from voxel_weaver.scene.shots import Motion, Step

MOTION = Motion(
    kind="dolly",
    frames=48,
    steps=(
        Step(frame=1, position=(3.5, -6.0, 5.0), target=(0, 0, 1)),
        Step(frame=24, position=(3.0, -5.0, 4.0), target=(0, 0, 1)),
        Step(frame=48, position=(2.0, -3.0, 3.0), target=(0, 0, 1)),
    ),
)


def moment(frame: int, power: float, exposure: float, color: str) -> Moment:
    return Moment(
        frame=frame, sun=(5, -5, 6), sun_color=color, sun_power=power, horizon=color, zenith="#204080", ground=color,
        cloud=color, strength=0.5, practical=1.0 + frame / 40, exposure=exposure,
    )  # fmt: skip


def made(make: Any, **changes: dict[str, Any]) -> Any:
    scene, blobs = make()
    for part, update in changes.items():
        scene = scene.model_copy(update={part: getattr(scene, part).model_copy(update=update)})
    receipt = drain(build(scene, blobs))
    return bpy.data.scenes[receipt.bpy_scene], bpy.data.collections[receipt.collection]


def at(home: Any, frame: int) -> Any:
    """What a picture of this frame is made of: Blender 4 moves nothing else where the scene is not shown."""
    home.frame_set(frame)
    return home.view_layers[0].depsgraph


def test_the_first_camera_moves_along_its_steps() -> None:
    home, _ = made(room, shots={"motion": MOTION})
    assert (home.frame_start, home.frame_end, home.frame_current) == (1, 48, 1)
    for step in MOTION.steps:
        camera = home.camera.evaluated_get(at(home, step.frame))
        assert tuple(camera.matrix_world.translation) == pytest.approx(step.position, abs=1e-4)
    assert 4.0 < home.camera.evaluated_get(at(home, 12)).matrix_world.translation.z < 5.0


def test_a_day_passes_on_sun_world_and_exposure() -> None:
    course = (moment(1, 4.0, 0.0, "#ffffff"), moment(40, 0.5, 2.0, "#4060a0"))
    scene, _ = clearing()
    sky = scene.lights.sky.model_copy(update={"open": True, "ground": "#80a080", "clouds": 0.3})
    home, root = made(clearing, lights={"course": course, "sky": sky})
    shown = at(home, 40)
    light = next(item for item in root.all_objects if item.type == "LIGHT" and item.data.type == "SUN")
    assert home.evaluated_get(shown).view_settings.exposure == pytest.approx(2.0)
    assert light.evaluated_get(shown).data.energy == pytest.approx(0.5)
    behind = home.world.evaluated_get(shown).node_tree.nodes["Background.001"]
    assert behind.inputs["Strength"].default_value == pytest.approx(0.25)


def test_without_motion_nothing_is_keyed_and_a_removed_scene_leaves_no_action() -> None:
    made(room)
    assert len(bpy.data.actions) == 0
    _, root = made(room, shots={"motion": MOTION})
    assert len(bpy.data.actions) == 1
    remove_generated(root)
    assert len(bpy.data.actions) == 0
