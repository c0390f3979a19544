"""Check again: a scene as it stands in Blender now, ready to be proved, also after somebody moved things in it.

The rules are not known here: whoever asks brings the judge along (`voxel_weaver.checking.judged`).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import bpy

from voxel_weaver.blender.pictures.quiet import quiet
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.reading.check_layout import Now, layout_now
from voxel_weaver.blender.reading.check_reading import found_in
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.verdict import Verdict


class Reading(NamedTuple):
    """A generated scene as it stands now. Without a Brief nobody knows what was asked for."""

    title: str
    now: Now
    look: LookName
    brief: Brief | None
    unread: str = ""  # why there is no Brief


Judge: TypeAlias = Callable[[Reading], Verdict]


def check_again(scene: bpy.types.Scene, judge: Judge) -> Verdict:
    """The verdict on what stands in this Blender scene now; raises DataRefused where nothing of ours does."""
    return judge(reading(scene))


def reading(scene: bpy.types.Scene, root: Any = None) -> Reading:
    """What stands there now. Of several generated scenes beside each other it is that of `root`, else the newest."""
    roots = observe.roots(scene) if root is None else (root,)
    unread, saved = "", None
    try:
        saved = observe.read_saved(scene, root).scene
    except DataRefused as error:
        unread = str(error)
    found = found_in(scene, roots[-1] if roots else None)
    if not found:
        raise DataRefused(f"The scene {scene.name!r} holds nothing that Voxel Weaver made. Generate a scene first.")
    look = saved.brief.look if saved else LookName.LOWPOLY
    return Reading(scene.name, layout_now(found, saved), look, saved.brief if saved else None, unread)


def read_file(path: Path) -> tuple[Reading, ...]:
    """The generated scenes of a .blend. It takes the place of what is open in this Blender; no script in it runs."""
    open_file(path)
    scenes = [scene for scene in bpy.data.scenes if observe.roots(scene) or observe.things(scene)]
    if not scenes:
        raise DataRefused(f"{str(path)!r} holds nothing that Voxel Weaver made. Generate a scene, then check it.")
    return tuple(reading(scene) for scene in scenes)


def open_file(path: Path) -> None:
    """Open a .blend in this Blender without its scripts and its windows; raises DataRefused where that fails."""
    if not path.is_file():
        raise DataRefused(f"There is no file {str(path)!r}. Name a .blend that Voxel Weaver made.")
    try:
        with quiet():
            bpy.ops.wm.open_mainfile(filepath=str(path.absolute()), load_ui=False, use_scripts=False)
    except RuntimeError as error:
        said = " ".join(str(error).split())
        raise DataRefused(f"{str(path)!r} cannot be opened: {said} Name a .blend that Voxel Weaver made.") from error
