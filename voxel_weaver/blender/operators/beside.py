"""Looks after the processes beside Blender while they are at work, and shows what came of them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.live import session
from voxel_weaver.blender.operators.models import redraw_preferences

NAME = "Voxel Weaver"
LOOK = 0.25
"""Seconds between two looks whether one has ended."""


def look_after() -> None:
    """Look at them from now on, until all have ended."""
    if not bpy.app.timers.is_registered(look):
        bpy.app.timers.register(look, first_interval=LOOK, persistent=True)
    _redraw()


def look() -> float | None:
    if not session.is_open():
        return None
    now = session.current()
    library, adoption = now.library.take(), now.adoption.take()
    if library is not None and library.done and now.library.about is not None:
        show(now.library.about)
    if library is not None or adoption is not None:
        _redraw()
    return LOOK if now.library.busy or now.adoption.busy else None


def _redraw() -> None:
    views.redraw_panels()
    redraw_preferences()


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
