"""Marks on what is half made, so that it can be swept away: after a load, an undo, or when the extension is enabled.

Hosts that show a scene growing and data that waits for its commit carry the id of their run. The commit takes the marks
off; what still has one belongs to a run that is no more.
"""

from __future__ import annotations

from typing import Any

import bpy

RUN = "vw_run"
MARKED_IN = (
    *("scenes", "objects", "collections", "meshes", "materials", "node_groups", "lights", "cameras", "worlds", "texts"),
)
"""Where marked blocks may be, in the order in which they are looked for."""


def mark(block: Any, run: str) -> None:
    block[RUN] = run


def unmark(block: Any) -> None:
    if RUN in block:
        del block[RUN]


def sweep() -> int:
    """Remove everything marked, in one removal; tells how much it was. Linked libraries are left alone."""
    found: list[Any] = []
    for name in MARKED_IN:
        kept: Any = getattr(bpy.data, name)
        found += [block for block in kept if RUN in block and block.library is None]
    remove(found)
    return len(found)


def remove(blocks: list[Any]) -> None:
    """Remove these. Scenes take their own way: they may be shown in a window, which has to be given another one."""
    scenes = [block for block in blocks if isinstance(block, bpy.types.Scene)]
    for scene in scenes:
        if len(bpy.data.scenes) > 1:
            bpy.data.scenes.remove(scene)
        else:
            unmark(scene)  # the last one cannot go: the file then is this scene, and empty
    rest = [block for block in blocks if block not in scenes]
    if rest:
        bpy.data.batch_remove(rest)
