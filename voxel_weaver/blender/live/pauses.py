"""Says when Blender belongs to the person's hands, so that the pump stands aside: renders, transforms, strokes, modes.

`reason` decides and knows no Blender; `busy` looks.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

import bpy

HOLDING = (
    *("TRANSFORM_OT_", "SCULPT_OT_", "SCULPT_CURVES_OT_", "PAINT_OT_", "GPENCIL_OT_", "GREASE_PENCIL_OT_"),
    *("MESH_OT_", "CURVE_OT_", "CURVES_OT_", "ARMATURE_OT_", "POSE_OT_", "OBJECT_OT_", "GIZMOGROUP_OT_gizmo_tweak"),
)
"""How the names of modal operators begin that change data while they run. All others merely listen."""
MODES = {
    "EDIT": "Edit Mode",
    "SCULPT": "Sculpt Mode",
    "PAINT": "painting",
    "POSE": "Pose Mode",
    "PARTICLE": "Particle Edit",
}


class Busy(NamedTuple):
    """What goes on in Blender now."""

    rendering: bool = False
    playing: bool = False
    mode: str = "OBJECT"
    modal: tuple[str, ...] = ()


def reason(busy: Busy) -> str:
    """Why the pump waits, as the panel says it; "" where it need not."""
    if busy.rendering:
        return "Waiting for the render to finish"
    if any(name.startswith(HOLDING) for name in busy.modal):
        return "Waiting until you let go"
    mode = next((words for part, words in MODES.items() if part in busy.mode), "")
    if mode:
        return f"Waiting until you leave {mode}" if mode != "painting" else "Waiting until you stop painting"
    return "Waiting for playback to stop" if busy.playing else ""


def busy() -> Busy:
    """Look around in all windows; nothing that is found is kept."""
    manager: Any = bpy.context.window_manager
    windows = tuple(manager.windows)
    return Busy(
        rendering=any(bpy.app.is_job_running(job) for job in ("RENDER", "OBJECT_BAKE")),
        playing=any(window.screen.is_animation_playing for window in windows),
        mode=next((mode for mode in _modes(windows) if mode != "OBJECT"), "OBJECT"),
        modal=tuple(operator.bl_idname for window in windows for operator in window.modal_operators),
    )


def _modes(windows: Iterable[Any]) -> Iterable[str]:
    for window in windows:
        active = window.view_layer.objects.active if window.view_layer is not None else None
        if active is not None:
            yield active.mode
