"""Generate and Cancel. Generate starts a run and returns at once; with `blocking` it drains the pump itself."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import bpy
from bpy.props import BoolProperty, IntProperty, StringProperty

from voxel_weaver.blender import views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.runs import Phase
from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.blender.settings import choices, properties
from voxel_weaver.scene.errors import SettingRefused, VoxelWeaverError

_say = bpy.app.translations.pgettext_rpt


class VOXEL_WEAVER_OT_generate(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Make a scene from the prompt. Blender stays usable meanwhile"""

    bl_idname = "voxel_weaver.generate"
    bl_label = "Generate Scene"
    bl_options = {"REGISTER"}  # noqa: RUF012 - it pushes its own undo step, when the scene stands

    prompt: StringProperty(name="Prompt", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    place: StringProperty(name="Place", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    look: StringProperty(name="Look", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    style: StringProperty(name="Style", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    quality: StringProperty(name="Quality", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    time_of_day: StringProperty(name="Time", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    weather: StringProperty(name="Weather", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    light: StringProperty(name="Light", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    camera: StringProperty(name="Camera", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    animation: StringProperty(name="Animation", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    size: StringProperty(name="Size", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    seed: IntProperty(name="Seed", description="-1: as the panel says", default=-1, min=-1, options={"SKIP_SAVE"})  # type: ignore[valid-type]
    present: StringProperty(name="Add To", description="Empty: as the panel says", options={"SKIP_SAVE"})  # type: ignore[valid-type]
    blocking: BoolProperty(  # type: ignore[valid-type]
        name="Blocking", description="Return when the scene stands, for scripts", options={"SKIP_SAVE"}
    )

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable():
            return False
        if session.current().busy:
            cls.poll_message_set(_say("A scene is being made already"))
            return False
        return True

    def invoke(self, context: Any, event: Any) -> Any:
        return context.window_manager.invoke_props_dialog(self, width=400, confirm_text="Generate")

    def draw(self, context: Any) -> None:
        chosen = properties.settings(context)
        layout: Any = self.layout
        column = layout.column()
        column.use_property_split, column.use_property_decorate = True, False
        column.prop(chosen, "prompt")
        for name in ("place", "look"):
            column.prop(chosen, name)
        column.prop(chosen, "style", placeholder="From Prompt")
        column.prop(chosen, "present")

    def execute(self, context: Any) -> Any:
        now = session.current()
        try:
            wish = self._wish(context)
            if self.blocking and context.mode != "OBJECT":
                raise SettingRefused(f"The mode is {context.mode!r}. Go to Object Mode, then generate.")
            run = now.start(wish, context.scene.name)
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

    def _wish(self, context: Any) -> Wish:
        """The panel's settings, and what was given to this call above them."""
        given = {name: getattr(self, name) for name in ("prompt", "style", *choices.CHOICES) if getattr(self, name)}
        if self.seed >= 0:
            given["seed"] = self.seed
        return replace(properties.wish(properties.settings(context)), **given)


class VOXEL_WEAVER_OT_cancel(bpy.types.Operator):  # noqa: N801
    """Stop making the scene. Nothing of it stays"""

    bl_idname = "voxel_weaver.cancel"
    bl_label = "Cancel Generating"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and session.current().busy

    def execute(self, context: Any) -> Any:
        session.current().cancel()
        session.current_pump().take_back()
        views.redraw_panels()
        return {"FINISHED"}
