"""Check Again: what the report tells of a scene as it stands now. It reads and remembers, and changes nothing there.

The rules come from whoever enabled the add-on (`voxel_weaver.checking.judged`); Blender's side knows none of them.
"""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender.live.history import Checked, rows_of
from voxel_weaver.blender.reading.check import Judge, reading
from voxel_weaver.scene.plain import categories_of


def rechecked(scene: bpy.types.Scene, judge: Judge, root: Any) -> Checked:
    """The proof of what stands there now; raises DataRefused where nothing of ours does."""
    read = reading(scene, root)
    verdict = judge(read)
    found = rows_of(verdict.findings, categories_of(read.now.layout))
    return Checked(root.name, len(verdict.rules), found)
