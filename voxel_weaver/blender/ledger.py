"""What one run has made in Blender's data, so that it can be found again and taken back.

Only names and session ids are kept: undo makes every Python reference to Blender's data invalid, also those to blocks
that still exist.
"""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

import bpy

from voxel_weaver.scene.errors import RunCancelled


class Handle(NamedTuple):
    """A datablock by where it is kept, its name and the number that stays with it for the session."""

    kept_in: str
    name: str
    uid: int


class Ledger:
    """All that a run made, in order."""

    def __init__(self) -> None:
        self._handles: list[Handle] = []

    def note(self, kept_in: str, block: bpy.types.ID) -> Handle:
        """Remember this new datablock of `bpy.data.<kept_in>`."""
        handle = Handle(kept_in, block.name, block.session_uid)
        self._handles.append(handle)
        return handle

    def find(self, handle: Handle) -> Any:
        """The datablock; raises RunCancelled when it is gone: the person undid, or removed it."""
        block = _found(handle)
        if block is None:
            raise RunCancelled(
                f"{handle.name!r} was removed, by undo or by hand, while its scene was being built. Generate it again."
            )
        return block

    def counts(self) -> Counter[str]:
        return Counter(handle.kept_in for handle in self._handles)

    def take_back(self) -> None:
        """Remove all of it that is still there."""
        blocks = [(handle.kept_in, _found(handle)) for handle in reversed(self._handles)]
        self._handles.clear()
        # Scenes take their own way: they may be shown in a window, which has to be given another one.
        for kept_in, block in blocks:
            if kept_in == "scenes" and block is not None:
                bpy.data.scenes.remove(block)
        bpy.data.batch_remove([block for kept_in, block in blocks if kept_in != "scenes" and block is not None])


def _found(handle: Handle) -> Any:
    kept: Any = getattr(bpy.data, handle.kept_in)
    block = kept.get(handle.name)
    if block is not None and block.session_uid == handle.uid:
        return block
    # Renamed since, by hand or because a block of the same name came in.
    return next((block for block in kept if block.session_uid == handle.uid), None)
