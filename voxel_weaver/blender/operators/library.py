"""The button that brings the catalogue into Blender's Asset Browser."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators.models import redraw_preferences
from voxel_weaver.blender.settings import prefs
from voxel_weaver.scene.errors import VoxelWeaverError

NAME = "Voxel Weaver"
LOOK = 0.5
"""Seconds between two looks whether it is made."""
_say = bpy.app.translations.pgettext_rpt


class VOXEL_WEAVER_OT_add_asset_library(bpy.types.Operator):  # noqa: N801 - Blender asks for such names
    """Show the catalogue and your own models in the Asset Browser. A process beside Blender makes it, in a minute"""

    bl_idname = "voxel_weaver.add_asset_library"
    bl_label = "Add Asset Library"
    bl_options = {"INTERNAL"}  # noqa: RUF012

    @classmethod
    def poll(cls, context: Any) -> bool:
        if not session.is_usable() or session.current().library.librarian is None:
            return False
        if session.current().library.making:
            cls.poll_message_set(_say("It is being made"))
            return False
        return True

    def execute(self, context: Any) -> Any:
        home = prefs.chosen().home
        try:
            session.current().library.start(home / "library", bpy.app.binary_path, home)
        except VoxelWeaverError as error:
            self.report({"ERROR"}, str(error))
            return {"CANCELLED"}
        if not bpy.app.timers.is_registered(look):
            bpy.app.timers.register(look, first_interval=LOOK, persistent=True)
        return {"FINISHED"}


def look() -> float | None:
    """Show the library once it is made."""
    if not session.is_open():
        return None
    library = session.current().library
    ended = library.take()
    if ended is None:
        return LOOK if library.making else None
    if ended.done and library.folder is not None:
        show(library.folder)
    views.redraw_panels()
    redraw_preferences()
    return None


def show(folder: Path) -> bool:
    """Have Blender's Asset Browser show this folder; False where it does already."""
    preferences: Any = bpy.context.preferences
    known = preferences.filepaths.asset_libraries
    if any(Path(bpy.path.abspath(each.path)) == folder for each in known):
        return False
    names = {each.name for each in known}
    from voxel_weaver.blender import compat  # loads what enabling the extension must not

    compat.add_asset_library(NAME if NAME not in names else f"{NAME} 2", folder)
    preferences.is_dirty = True  # so that Blender keeps it with its other preferences
    return True
