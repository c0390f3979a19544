"""Edits from Blender's interface, with the real team behind them: one undo step each, and hand work counts."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import bpy
import pytest

from tests.blender.census import census
from voxel_weaver.blender import contract, operators, ui
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.pump import Pump
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.operators.scenes import roots
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.settings import properties
from voxel_weaver.blender.ui import menus
from voxel_weaver.host.thread import ThreadHost

CLASSES = (*operators.CLASSES, *ui.CLASSES)
PROMPT = "a bedroom with a double bed, a desk and a red armchair"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """A generated scene in a file, made through the operator; the session stays open for the tests."""
    for kind in CLASSES:
        bpy.utils.register_class(kind)
    properties.attach()
    menus.attach()
    looks = itertools.count()
    opened = Session(lambda: ThreadHost(home=None, workers=1), lambda: next(looks) / 1000)
    session._open.append((opened, Pump(opened)))
    bpy.ops.wm.read_factory_settings(use_empty=True)
    assert bpy.ops.voxel_weaver.generate(prompt=PROMPT, blocking=True) == {"FINISHED"}
    path = tmp_path_factory.mktemp("made") / "bedroom.blend"
    bpy.ops.wm.save_as_mainfile(filepath=str(path))
    yield path
    session.close_session(20.0)
    menus.detach()
    properties.detach()
    for kind in reversed(CLASSES):
        bpy.utils.unregister_class(kind)


@pytest.fixture
def scene(made: Path) -> Any:
    bpy.ops.wm.open_mainfile(filepath=str(made))
    found: Any = next(scene for scene in bpy.data.scenes if roots(scene))
    if bpy.context.window is not None:
        bpy.context.window.scene = found
    bpy.ops.ed.undo_push(message="Begin")
    return found


def thing(owner: str) -> Any:
    return next((item for item in bpy.data.objects if item.get(contract.ID) == owner), None)


def select(scene: Any, *owners: str) -> None:
    for item in scene.objects:
        item.select_set(thing(str(item.get(contract.ID, ""))) == item and item[contract.ID] in owners)
    bpy.context.view_layer.objects.active = thing(owners[0])


def edit(**given: Any) -> set[str]:
    done: set[str] = bpy.ops.voxel_weaver.edit(blocking=True, **given)
    return done


def test_the_selected_thing_is_swapped_and_the_new_one_selected(scene: Any) -> None:
    select(scene, "armchair_1")
    assert edit(kind="swap", text="a green beanbag") == {"FINISHED"}
    assert thing("armchair_1") is None
    assert bpy.context.view_layer.objects.active == thing("beanbag_1")
    assert len(roots(scene)) == 1
    assert not [item.name for item in scene.objects if item.name.endswith(".001")], "what is replaced gives its name"
    assert len(observe.things(scene)) > 10


def test_an_edit_is_one_undo_step(scene: Any) -> None:
    before = census()
    select(scene, "armchair_1")
    bpy.ops.ed.undo_push(message="Selected")
    assert edit(kind="remove") == {"FINISHED"}
    assert thing("armchair_1") is None
    bpy.ops.ed.undo()
    assert thing("armchair_1") is not None
    assert census() == before


def test_what_was_moved_by_hand_stays_where_it_was_put(scene: Any) -> None:
    thing("desk_1").location.x += 0.03
    where = tuple(thing("desk_1").location)
    bpy.context.view_layer.update()
    select(scene, "armchair_1")
    assert edit(kind="reroll", seed=5) == {"FINISHED"}
    assert tuple(thing("desk_1").location) == pytest.approx(where, abs=1e-3)


def test_the_camera_stays_where_a_person_put_it(scene: Any) -> None:
    scene.camera.location.z += 1.0
    bpy.context.view_layer.update()
    where, shot = tuple(scene.camera.location), scene.camera[contract.SHOT]
    assert edit(kind="relight", text="night") == {"FINISHED"}
    assert tuple(scene.camera.location) == pytest.approx(where, abs=1e-4)
    assert scene.camera[contract.SHOT] == shot


def test_what_is_locked_stays_when_the_scene_is_varied(scene: Any) -> None:
    select(scene, "desk_1")
    assert bpy.ops.voxel_weaver.lock(locked=True) == {"FINISHED"}
    where = tuple(thing("desk_1").location)
    assert edit(kind="vary", seed=77) == {"FINISHED"}
    assert tuple(thing("desk_1").location) == pytest.approx(where, abs=1e-4)
    assert thing("desk_1")[contract.LOCKED]


def test_what_cannot_be_done_is_said_and_changes_nothing(scene: Any) -> None:
    before = census()
    select(scene, "armchair_1")
    with pytest.raises(RuntimeError, match="names no thing to swap for"):
        edit(kind="swap", text="")
    with pytest.raises(RuntimeError, match="is no style that is known"):
        edit(kind="restyle", text="blorb")
    assert census() == before
