"""Pictures of runs as Blender's preview icons. Each is made once, and all go at the end."""

from __future__ import annotations

from typing import Any

import bpy
import bpy.utils.previews

from voxel_weaver.blender.live.history import Kept

_previews: list[Any] = []
"""The collection of previews while the extension is enabled; none or one."""


def attach() -> None:
    _previews.append(bpy.utils.previews.new())


def detach() -> None:
    while _previews:
        bpy.utils.previews.remove(_previews.pop())


def icon_of(kept: Kept) -> int:
    """The icon of this run, 0 where there can be none."""
    if not _previews or not kept.plan:
        return 0
    found = _previews[0].get(kept.run)
    return int(found.icon_id) if found is not None else _made(kept)


def _made(kept: Kept) -> int:
    import numpy as np

    from voxel_weaver.blender.pictures.thumbnails import SIDE

    picture = _previews[0].new(kept.run)
    picture.image_size = picture.icon_size = (SIDE, SIDE)
    # The four bytes of a pixel are one integer of these.
    pixels = np.frombuffer(kept.plan, "<i4").tolist()
    picture.image_pixels = picture.icon_pixels = pixels
    return int(picture.icon_id)
