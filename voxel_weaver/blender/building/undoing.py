"""One undo step for all that a run made. A timer has no window of its own, and undo asks for one."""

from __future__ import annotations

from typing import Any

import bpy

MOST = 60
"""Characters of a step's name that Blender keeps."""


def push_undo(message: str) -> None:
    """Push one undo step with this name, where Blender can."""
    manager: Any = bpy.context.window_manager
    window = bpy.context.window or next(iter(manager.windows), None)
    if window is None:
        return
    with bpy.context.temp_override(window=window):
        push: Any = bpy.ops.ed.undo_push
        if push.poll():
            push(message=message[:MOST])
