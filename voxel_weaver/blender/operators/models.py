"""The buttons of language models: set up, test, remember and forget a key. None of them ever waits."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.settings import prefs
from voxel_weaver.scene.errors import VoxelWeaverError

_say = bpy.app.translations.pgettext_rpt
LOOK = 0.1
"""Seconds between two looks for what came of a test."""


class VOXEL_WEAVER_OT_set_up_model(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Open the preferences, where a language model is chosen"""

    bl_idname = "voxel_weaver.set_up_model"
    bl_label = "Set Up a Language Model"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    def execute(self, context: Any) -> Any:
        bpy.ops.preferences.addon_show(module=prefs.VOXEL_WEAVER_AP_preferences.bl_idname)
        return {"FINISHED"}


class VOXEL_WEAVER_OT_test_model(bpy.types.Operator):  # noqa: N801
    """Ask the model one small question and say what its server can do; without a model, list those that there are"""

    bl_idname = "voxel_weaver.test_model"
    bl_label = "Test"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable():
            return False
        models = session.current().models
        if models.testing:
            cls.poll_message_set(_say("It is being asked"))
            return False
        if not models.wish().connected:
            cls.poll_message_set(_say("Choose a provider first"))
            return False
        return True

    def execute(self, context: Any) -> Any:
        try:
            session.current().test_model()
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if not bpy.app.timers.is_registered(_look):
            bpy.app.timers.register(_look, first_interval=LOOK, persistent=True)
        return {"FINISHED"}


def _look() -> float | None:
    """Take in what came of a test; while a run is alive the pump does."""
    if not session.is_open():
        return None
    now = session.current()
    if not now.busy:
        now.take()
    if now.models.testing:
        return LOOK
    views.redraw_panels()
    redraw_preferences()
    return None


def redraw_preferences() -> None:
    manager: Any = bpy.context.window_manager
    for window in manager.windows if manager is not None else ():
        for area in window.screen.areas:
            if area.type == "PREFERENCES":
                area.tag_redraw()


class VOXEL_WEAVER_OT_remember_key(bpy.types.Operator):  # noqa: N801
    """Keep the typed key: in the keyring of this system where there is one, else in a file that only you can read"""

    bl_idname = "voxel_weaver.remember_key"
    bl_label = "Remember Key"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and session.current().models.wish().provider != "none"

    def execute(self, context: Any) -> Any:
        models = session.current().models
        try:
            place = models.remember(models.wish().provider)
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if not place:
            self.report({"WARNING"}, _say("Type a key first"))
            return {"CANCELLED"}
        self.report({"INFO"}, _say("The key is kept in {place}").format(place=place))
        return {"FINISHED"}


class VOXEL_WEAVER_OT_forget_key(bpy.types.Operator):  # noqa: N801
    """Remove the key from this session and from wherever it was remembered"""

    bl_idname = "voxel_weaver.forget_key"
    bl_label = "Forget Key"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        return session.is_usable() and session.current().models.wish().provider != "none"

    def execute(self, context: Any) -> Any:
        models = session.current().models
        try:
            places = models.forget(models.wish().provider)
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        where = ", ".join(places)
        text = _say("Removed from {place}").format(place=where) if where else _say("It was remembered nowhere")
        self.report({"INFO"}, text)
        return {"FINISHED"}
