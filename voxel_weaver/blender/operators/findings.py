"""The report's buttons: check the scene again, and select and frame what a row is about."""

from __future__ import annotations

from typing import Any

import bpy
from bpy.props import StringProperty

from voxel_weaver.blender import contract, views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators.scenes import root_of
from voxel_weaver.blender.settings import prefs
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.shelf import shelf_at, shelf_of

_say = bpy.app.translations.pgettext_rpt


class VOXEL_WEAVER_OT_check_again(bpy.types.Operator):  # noqa: N801
    """Prove the scene as it stands now, with all that was moved, added or taken away since it was made"""

    bl_idname = "voxel_weaver.check_again"
    bl_label = "Check Again"
    bl_options = {"REGISTER"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable() or session.current().judge is None:
            return False
        if context.scene is None or root_of(context) is None:
            cls.poll_message_set(_say("There is no generated scene here"))
            return False
        return True

    def execute(self, context: Any) -> Any:
        from voxel_weaver.blender.reading.recheck import rechecked

        opened = session.current()
        assert opened.judge is not None  # poll
        try:
            with shelf_at(shelf_of(prefs.chosen().home)):
                found = rechecked(context.scene, opened.judge, root_of(context))
        except DataRefused as error:
            self.report({"WARNING"}, str(error))
            return {"CANCELLED"}
        opened.history.checked[found.collection] = found
        wrong = bool(found.rows)
        said = _say("{count} rules checked") if wrong else _say("All {count} rules hold")
        self.report({"WARNING"} if wrong else {"INFO"}, said.format(count=found.rules))
        return {"FINISHED"}


class VOXEL_WEAVER_OT_select_thing(bpy.types.Operator):  # noqa: N801
    """Select what this is about, and frame it in the view"""

    bl_idname = "voxel_weaver.select_thing"
    bl_label = "Select and Frame"
    bl_options = {"REGISTER", "UNDO"}  # noqa: RUF012

    owner: StringProperty(name="Things", description="Their ids, with spaces between")  # type: ignore[valid-type]
    collection: StringProperty(name="Collection", description="The generated scene that it stands in")  # type: ignore[valid-type]
    tip: StringProperty(options={"HIDDEN", "SKIP_SAVE"})  # type: ignore[valid-type]

    @classmethod
    def description(cls, context: Any, given: Any) -> str:
        return given.tip or cls.__doc__ or ""

    def execute(self, context: Any) -> Any:
        scene = views.select(self.collection, tuple(self.owner.split()))
        if not scene:
            self.report({"WARNING"}, _say("{name} is no longer there").format(name=contract.readable(self.owner)))
            return {"CANCELLED"}
        if context.window is not None and context.window.scene.name != scene:
            context.window.scene = bpy.data.scenes[scene]
        _frame_selected(scene)
        return {"FINISHED"}


def _frame_selected(scene: str) -> None:
    seen = views.first_view(scene)
    if seen is None:
        return
    window, area, region = seen
    with bpy.context.temp_override(window=window, area=area, region=region):
        frame: Any = bpy.ops.view3d.view_selected
        if frame.poll():
            frame()
