from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import bpy
import pytest
from mathutils import Vector

from tests.blender.census import census
from tests.blender.hosts import ToldHost
from tests.blender.scenes import room
from voxel_weaver.blender import contract, operators, ui
from voxel_weaver.blender.building import marks
from voxel_weaver.blender.building.apply import Receipt, build, drain
from voxel_weaver.blender.building.target import Target
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.pump import Pump
from voxel_weaver.blender.live.session import Session
from voxel_weaver.blender.operators import scenes
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.settings import properties
from voxel_weaver.blender.ui import keymaps, menus
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.errors import WorkFailed

CLASSES = (*operators.CLASSES, *ui.CLASSES)


class PromptHost(ToldHost):
    """Finishes, or fails, a run as soon as it is asked."""

    error: WorkFailed | None = None

    def start(self, request: Any, *, model: ModelChoice | None = None) -> str:
        run = super().start(request, model=model)
        if self.error is None:
            self.finishes(run)
        else:
            self.fails(run, self.error)
        return run


@pytest.fixture
def host() -> Iterator[PromptHost]:
    for kind in CLASSES:
        bpy.utils.register_class(kind)
    properties.attach()
    menus.attach()
    keymaps.attach()
    made = PromptHost()
    looks = itertools.count()
    opened = Session(lambda: made, lambda: next(looks) / 1000)
    session._open.append((opened, Pump(opened)))
    yield made
    session.close_session()
    keymaps.detach()
    menus.detach()
    properties.detach()
    for kind in reversed(CLASSES):
        bpy.utils.unregister_class(kind)


def chosen() -> Any:
    return properties.settings(bpy.context)


def beside() -> tuple[Receipt, Any]:
    bpy.context.scene.collection.objects.link(bpy.data.objects.new("Mine", None))
    receipt = drain(build(*room(), Target.BESIDE))
    return receipt, bpy.context.scene


def thing(owner: str) -> Any:
    return next(item for item in bpy.data.objects if item.get(contract.ID) == owner)


# --- generate ------------------------------------------------------------------------------------------------------


def test_a_script_generates_and_waits(host: PromptHost) -> None:
    assert bpy.ops.voxel_weaver.generate(prompt="a small room", seed=3, look="lowpoly", blocking=True) == {"FINISHED"}
    (request,) = host.asked
    assert (request.prompt, request.settings.seed, request.settings.look) == ("a small room", 3, "lowpoly")
    assert len(observe.things(bpy.context.scene)) == 4
    assert session.current().state == "done"


def test_what_is_not_given_is_as_the_panel_says(host: PromptHost) -> None:
    chosen().prompt, chosen().place, chosen().seed = "two lamps", "office", 12
    chosen().style = " rustic "
    bpy.ops.voxel_weaver.generate(quality="final", blocking=True)
    (request,) = host.asked
    assert (request.prompt, request.settings.place) == ("two lamps", "office")
    assert (request.settings.seed, request.settings.quality, request.settings.style) == (12, "final", "rustic")


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "The prompt is empty"),
        ({"prompt": "a room", "look": "photo"}, "look='photo' cannot be used"),
        ({"prompt": "a room", "present": "over there"}, "present='over there' cannot be used"),
    ],
)
def test_what_cannot_be_used_is_an_error_at_once(host: PromptHost, given: dict[str, str], words: str) -> None:
    with pytest.raises(RuntimeError, match=words):
        bpy.ops.voxel_weaver.generate(**given)
    assert host.asked == []


def test_a_failed_run_is_an_error_with_its_reason(host: PromptHost) -> None:
    host.error = WorkFailed("The planner gave up. Ask for less.")
    before = census()
    with pytest.raises(RuntimeError, match="The planner gave up"):
        bpy.ops.voxel_weaver.generate(prompt="a room", blocking=True)
    assert census() == before


def test_in_edit_mode_a_script_is_refused(host: PromptHost) -> None:
    bpy.ops.mesh.primitive_cube_add()
    bpy.ops.object.mode_set(mode="EDIT")
    with pytest.raises(RuntimeError, match="Go to Object Mode"):
        bpy.ops.voxel_weaver.generate(prompt="a room", blocking=True)
    bpy.ops.object.mode_set(mode="OBJECT")


def test_typing_warms_the_host_and_enabling_does_not(host: PromptHost) -> None:
    assert host.warmed == 0
    chosen().prompt = "a"
    assert host.warmed == 1


# --- around the prompt ---------------------------------------------------------------------------------------------


def test_an_example_fills_the_prompt(host: PromptHost) -> None:
    chosen().place = "kitchen"
    bpy.ops.voxel_weaver.example(name="library")
    assert (chosen().prompt[:14], chosen().place) == ("an old library", "auto")


def test_the_dice_roll_another_seed(host: PromptHost) -> None:
    seeds = set()
    for _ in range(4):
        bpy.ops.voxel_weaver.dice()
        seeds.add(chosen().seed)
    assert len(seeds) > 1


def test_a_long_prompt_is_written_in_a_text_block(host: PromptHost) -> None:
    chosen().prompt = "a bedroom"
    bpy.ops.voxel_weaver.edit_text()
    bpy.data.texts[chosen().text].write("\nwith two lamps\n  and a desk")
    assert properties.prompt_of(chosen()) == "a bedroom with two lamps and a desk"
    bpy.data.texts.remove(bpy.data.texts[chosen().text])
    assert properties.prompt_of(chosen()) == "a bedroom"


def test_a_run_is_recalled_with_its_settings_and_its_scene(host: PromptHost) -> None:
    bpy.ops.voxel_weaver.generate(prompt="a small room", seed=3, look="lowpoly", present="new_scene", blocking=True)
    home = bpy.context.scene
    bpy.context.window.scene = bpy.data.scenes.new("Other")
    chosen().prompt, chosen().seed = "something else", 8
    bpy.ops.voxel_weaver.recall(run=session.current().history.runs[0].run)
    assert (chosen().prompt, chosen().seed, chosen().look) == ("a small room", 3, "lowpoly")
    assert bpy.context.scene == home


# --- with what was made --------------------------------------------------------------------------------------------


def test_a_row_of_the_report_selects_its_culprit_alone(host: PromptHost) -> None:
    receipt, _ = beside()
    thing("lamp_1").select_set(True)
    bpy.ops.voxel_weaver.select_thing(owner="bed_1", collection=receipt.collection)
    assert bpy.context.selected_objects == [thing("bed_1")]
    assert bpy.context.active_object == thing("bed_1")
    thing("bed_1").name = "Renamed"
    assert bpy.ops.voxel_weaver.select_thing(owner="bed_1", collection=receipt.collection) == {"FINISHED"}


def test_a_row_about_several_selects_them_all(host: PromptHost) -> None:
    receipt, _ = beside()
    bpy.ops.voxel_weaver.select_thing(owner="lamp_1 bed_1 throne_1", collection=receipt.collection)
    assert set(bpy.context.selected_objects) == {thing("bed_1"), thing("lamp_1")}
    assert bpy.context.active_object == thing("lamp_1")


def test_what_is_excluded_from_the_view_layer_cannot_be_selected(host: PromptHost) -> None:
    receipt, _ = beside()
    bpy.context.view_layer.layer_collection.children[receipt.collection].exclude = True
    assert bpy.ops.voxel_weaver.select_thing(owner="bed_1", collection=receipt.collection) == {"CANCELLED"}


def test_what_is_gone_cannot_be_selected(host: PromptHost) -> None:
    receipt, _ = beside()
    assert bpy.ops.voxel_weaver.select_thing(owner="throne_1", collection=receipt.collection) == {"CANCELLED"}


def test_a_shot_is_shown_with_what_it_cuts_away(host: PromptHost) -> None:
    receipt, scene = beside()
    bpy.ops.voxel_weaver.look_through(camera=receipt.cameras[1])
    assert scene.camera.name == receipt.cameras[1]
    assert contract.CUTAWAY not in thing("wall_1")
    bpy.ops.voxel_weaver.look_through()
    assert scene.camera.name == receipt.cameras[0]
    assert contract.CUTAWAY in thing("wall_1")


def test_a_camera_is_reframed_on_what_is_selected(host: PromptHost) -> None:
    _, scene = beside()
    bpy.ops.voxel_weaver.look_through()
    bpy.context.view_layer.update()
    turn = tuple(scene.camera.rotation_euler)
    bpy.ops.voxel_weaver.reframe()
    whole = (thing("bed_1").location - scene.camera.location).length
    for item in bpy.context.selected_objects:
        item.select_set(False)
    thing("bed_1").select_set(True)
    bpy.ops.voxel_weaver.reframe(selected=True)
    assert (thing("bed_1").location - scene.camera.location).length < whole
    assert tuple(scene.camera.rotation_euler) == turn


@pytest.mark.parametrize(("kind", "way", "gone"), [("front", (0, -1), "wall_1"), ("right", (1, 0), "wall_2")])
def test_a_camera_is_turned_to_a_kind_of_view_and_walls_before_it_go(
    host: PromptHost, kind: str, way: tuple[int, int], gone: str
) -> None:
    _, scene = beside()
    bpy.ops.voxel_weaver.look_through()
    bpy.ops.voxel_weaver.reframe(kind=kind)
    bpy.context.view_layer.update()
    back = scene.camera.matrix_world.to_3x3() @ Vector((0, 0, 1))
    assert (back.x, back.y) == pytest.approx(way, abs=0.02)
    cut = {item[contract.ID] for item in scene.objects if item.get(contract.CUTAWAY)}
    assert gone in cut
    assert "wall_3" not in cut
    assert "bed_1" not in cut


def test_a_generated_scene_is_removed_and_the_work_stays(host: PromptHost) -> None:
    bpy.context.scene.collection.objects.link(bpy.data.objects.new("Mine", None))
    before = census()
    drain(build(*room(), Target.BESIDE))
    bpy.ops.voxel_weaver.remove()
    assert census() == before
    assert not bpy.ops.voxel_weaver.remove.poll()


def test_a_scene_of_its_own_goes_with_what_was_made_for_it(host: PromptHost) -> None:
    beside()
    before = census()
    drain(build(*room(), Target.NEW_SCENE))
    bpy.ops.voxel_weaver.remove()
    assert census() == before


def test_of_two_the_one_of_the_active_object_is_meant(host: PromptHost) -> None:
    first, scene = beside()
    second = drain(build(*room(), Target.BESIDE))
    assert scenes.root_of(bpy.context).name == second.collection
    bpy.context.view_layer.objects.active = next(
        item for item in bpy.data.collections[first.collection].all_objects if item.get(contract.ID) == "bed_1"
    )
    assert scenes.root_of(bpy.context).name == first.collection
    assert [root.name for root in observe.roots(scene)] == [first.collection, second.collection]


def test_nothing_here_leaves_a_mark(host: PromptHost) -> None:
    bpy.ops.voxel_weaver.generate(prompt="a small room", blocking=True)
    assert marks.sweep() == 0


def test_every_button_and_panel_says_what_it_is(host: PromptHost) -> None:
    for kind in operators.CLASSES:
        group, name = kind.bl_idname.split(".")
        tip = getattr(getattr(bpy.ops, group), name).get_rna_type().description
        assert tip, kind
        assert not tip.endswith("."), kind
    for prop in type(chosen()).bl_rna.properties:
        if prop.identifier not in ("rna_type", "name"):
            assert prop.description, prop.identifier
