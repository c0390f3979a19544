"""The button that brings the catalogue into Blender's Asset Browser."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators import beside
from voxel_weaver.blender.settings import prefs
from voxel_weaver.scene.errors import VoxelWeaverError

_say = bpy.app.translations.pgettext_rpt


class VOXEL_WEAVER_OT_add_asset_library(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Show the catalogue and your own models in the Asset Browser. A process beside Blender makes it, in a minute"""

    bl_idname = "voxel_weaver.add_asset_library"
    bl_label = "Add Asset Library"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable() or session.current().librarian is None:
            return False
        if session.current().library.busy:
            cls.poll_message_set(_say("It is being made"))
            return False
        return True

    def execute(self, context: Any) -> Any:
        now, home = session.current(), prefs.chosen().home
        start, folder = now.librarian, home / "library"
        assert start is not None  # poll
        try:
            now.library.start(folder, lambda: start(folder, bpy.app.binary_path, home))
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        beside.look_after()
        return {"FINISHED"}
