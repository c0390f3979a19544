"""Keyboard shortcuts, in the add-on's key configuration: people change or remove them in Preferences > Keymap."""

from __future__ import annotations

from typing import Any

import bpy

SHORTCUTS = (
    # keymap, operator, key, control, shift, alt
    ("Object Mode", "voxel_weaver.generate", "V", True, False, True),
)
"""Free in Blender's own keymaps, from 4.2 to 5.2, and in the industry-compatible one."""
_added: list[tuple[Any, Any]] = []


def attach() -> None:
    manager: Any = bpy.context.window_manager
    configuration = manager.keyconfigs.addon
    if configuration is None:  # in the background there is no keyboard
        return
    for keymap, operator, key, control, shift, alt in SHORTCUTS:
        place: Any = configuration.keymaps.new(name=keymap, space_type="EMPTY")
        item = place.keymap_items.new(operator, key, "PRESS", ctrl=control, shift=shift, alt=alt)
        _added.append((place, item))


def detach() -> None:
    while _added:
        place, item = _added.pop()
        place.keymap_items.remove(item)
