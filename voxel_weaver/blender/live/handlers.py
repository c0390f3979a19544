"""Blender's events that change the world under a run: load, save, undo, redo. Each leaves nothing half made behind."""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender.building import marks
from voxel_weaver.blender.live import session


def before_load(*_: Any) -> None:
    """The file that the run was made for goes; so does the run."""
    if session.is_open():
        session.current().drop("Another file was opened, so what was made for the earlier one was dropped.")
        session.current_pump().take_back()


def after_load(*_: Any) -> None:
    """What a file brings along that is half made belongs to a run that is no more."""
    marks.sweep()


def before_save(*_: Any) -> None:
    """Nothing half made goes into a file; a run that is alive makes it anew."""
    if session.is_open():
        session.current_pump().take_back()
    marks.sweep()


def after_undo(*_: Any) -> None:
    """Undo and redo may bring back what was half made at some moment, and take away what is."""
    if session.is_open():
        session.current_pump().world_changed()


for _handler in (before_load, after_load, before_save, after_undo):
    bpy.app.handlers.persistent(_handler)  # else Blender forgets them with the first file that is opened

_HANDLERS = (
    ("load_pre", before_load),
    ("load_post", after_load),
    ("save_pre", before_save),
    ("undo_post", after_undo),
    ("redo_post", after_undo),
)


def attach() -> None:
    for name, handler in _HANDLERS:
        getattr(bpy.app.handlers, name).append(handler)
    # The extension may be enabled in a file that was saved, or left, in the middle of a run. While Blender starts,
    # data is not to be had yet; the load that follows sweeps then.
    if hasattr(bpy.data, "objects"):
        marks.sweep()


def detach() -> None:
    for name, handler in reversed(_HANDLERS):
        found = getattr(bpy.app.handlers, name)
        if handler in found:
            found.remove(handler)
