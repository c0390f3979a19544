"""Edits of a generated scene: of the selected things, or of the whole. Each is a run of its own and one undo step."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, IntProperty, StringProperty

from voxel_weaver.blender import contract, views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.runs import Phase
from voxel_weaver.blender.live.wishes import Change, Wish
from voxel_weaver.blender.operators.scenes import root_of
from voxel_weaver.blender.settings import choices
from voxel_weaver.scene.errors import VoxelWeaverError

_say = bpy.app.translations.pgettext_rpt

ASKS: Mapping[str, str] = {
    "swap": "a red armchair",
    "add": "a lamp on the desk",
    "move": "next to the window",
    "restyle": "rustic",
    "relight": "a rainy evening",
}
"""What asks for words, with an example of them."""
OF_THINGS = frozenset({"reroll", "swap", "remove", "move"})
_TOLD = {kind: words for kind, _, words in choices.EDITS}
_NAMES = {kind: name for kind, name, _ in choices.EDITS}


class VOXEL_WEAVER_OT_edit(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Change the generated scene. All that you do not name stays as it is"""

    bl_idname = "voxel_weaver.edit"
    bl_label = "Edit Generated Scene"
    bl_options = {"REGISTER"}  # noqa: RUF012 - it pushes its own undo step, when the scene stands

    kind: EnumProperty(  # type: ignore[valid-type]
        name="Edit", description="What to do", items=choices.EDITS, default="reroll", options={"SKIP_SAVE"}
    )
    things: StringProperty(  # type: ignore[valid-type]
        name="Things", description="Their ids, with spaces between; empty: what is selected", options={"SKIP_SAVE"}
    )
    text: StringProperty(name="Words", description="What you would like", maxlen=400, options={"SKIP_SAVE"})  # type: ignore[valid-type]
    seed: IntProperty(  # type: ignore[valid-type]
        name="Seed", description="-1: another one each time", default=-1, min=-1, options={"SKIP_SAVE"}
    )
    blocking: BoolProperty(  # type: ignore[valid-type]
        name="Blocking", description="Return when the scene stands, for scripts", options={"SKIP_SAVE"}
    )

    @classmethod
    def description(cls, context: Any, given: Any) -> str:
        return _TOLD[given.kind]

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable():
            return False
        if session.current().busy:
            cls.poll_message_set(_say("A scene is being made already"))
            return False
        if context.scene is None or root_of(context) is None:
            cls.poll_message_set(_say("There is no generated scene here"))
            return False
        return True

    def invoke(self, context: Any, event: Any) -> Any:
        if self.kind not in ASKS or self.text:
            return self.execute(context)
        return context.window_manager.invoke_props_dialog(self, width=320, title=_NAMES[self.kind], confirm_text="OK")

    def draw(self, context: Any) -> None:
        layout: Any = self.layout
        layout.activate_init = True
        layout.prop(self, "text", text="", placeholder=ASKS.get(self.kind, ""))

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.reading.reopening import kept

        root = root_of(context)
        things = tuple(self.things.split()) or (selected(context, root) if self.kind in OF_THINGS else ())
        if self.kind in OF_THINGS and not things:
            self.report({"WARNING"}, _say("Select a generated thing first"))
            return {"CANCELLED"}
        opened = session.current()
        try:
            now = kept(root)
            seed = self.seed if self.seed >= 0 else random.randrange(choices.SEED_MOST)
            change = Change(self.kind, root.name, now.record, now.standing, now.locked, things, self.text, seed)
            run = opened.start(_wish(root, change), context.scene.name)
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        pump = session.current_pump()
        pump.start()
        views.redraw_panels()
        if not self.blocking:
            return {"FINISHED"}
        pump.drain()
        if run.phase is not Phase.DONE:
            self.report({"ERROR"}, run.error or _say("The run was cancelled."))
            return {"CANCELLED"}
        return {"FINISHED"}


class VOXEL_WEAVER_OT_lock(bpy.types.Operator):  # noqa: N801
    """Keep the selected things as they are when the scene is varied, or let them change again"""

    bl_idname = "voxel_weaver.lock"
    bl_label = "Lock Generated Things"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    locked: BoolProperty(name="Locked", description="Whether they stay", default=True)  # type: ignore[valid-type]

    @classmethod
    def poll(cls, context: Any) -> bool:
        return any(item.get(contract.KIND) == contract.THING for item in context.selected_objects)

    def execute(self, context: Any) -> Any:
        for item in context.selected_objects:
            if item.get(contract.KIND) == contract.THING:
                if self.locked:
                    item[contract.LOCKED] = True
                elif contract.LOCKED in item:
                    del item[contract.LOCKED]
        views.redraw_panels()
        return {"FINISHED"}


def selected(context: Any, root: Any) -> tuple[str, ...]:
    """The ids of the selected things of this generated scene, the active one first."""
    active = context.active_object
    chosen = [item for item in context.selected_objects if item != active]
    if active is not None and (active in context.selected_objects or not chosen):
        chosen.insert(0, active)
    inside = root.all_objects
    found = (item for item in chosen if item.get(contract.KIND) == contract.THING and item.name in inside)
    return tuple(str(item.get(contract.ID, "")) for item in found)


def _wish(root: Any, change: Change) -> Wish:
    """The wish that the scene was made from, and what is changed about it now."""
    kept = session.current().history.by_collection(root.name)
    known = kept.wish if kept is not None else Wish(prompt=root.name)
    return replace(known, change=change)
