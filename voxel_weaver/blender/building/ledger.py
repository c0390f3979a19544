"""What one run has made in Blender's data, so that it can be found again and taken back.

Only names and session ids are kept: undo makes every Python reference to Blender's data invalid, also those to blocks
that still exist.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection
from typing import Any, NamedTuple

import bpy

from voxel_weaver.blender.building.marks import mark, remove, unmark
from voxel_weaver.scene.errors import RunCancelled

NUMBER = re.compile(r"\.\d{3,}$")
"""What Blender puts behind a name that is taken."""


class Handle(NamedTuple):
    """A datablock by where it is kept, its name and the number that stays with it for the session."""

    kept_in: str
    name: str
    uid: int


class Ledger:
    """All that a run made, in order. With a run's id its blocks are marked as half made, until `settle`."""

    def __init__(self, run: str = "") -> None:
        self._run = run
        self._handles: list[Handle] = []

    def note(self, kept_in: str, block: bpy.types.ID) -> Handle:
        """Remember this new datablock of `bpy.data.<kept_in>`."""
        if self._run:
            mark(block, self._run)
        handle = Handle(kept_in, block.name, block.session_uid)
        self._handles.append(handle)
        return handle

    def find(self, handle: Handle) -> Any:
        """The datablock; raises RunCancelled when it is gone: the person undid, or removed it."""
        block = found(handle)
        if block is None:
            raise RunCancelled(
                f"{handle.name!r} was removed, by undo or by hand, while its scene was being built. Generate it again."
            )
        return block

    def counts(self) -> Counter[str]:
        return Counter(handle.kept_in for handle in self._handles)

    def settle(self) -> None:
        """What was made is here to stay: take the marks off, and set no more."""
        if self._run:
            self._run = ""
            for handle in self._handles:
                unmark(self.find(handle))

    def take_free_names(self) -> dict[str, str]:
        """Names without a number, where those are free now; from the old to the new, of objects and collections."""
        taken: dict[str, str] = {}
        for at, handle in enumerate(self._handles):
            plain = NUMBER.sub("", handle.name)
            kept: Any = getattr(bpy.data, handle.kept_in)
            block = found(handle) if plain != handle.name and plain not in kept else None
            if block is None:
                continue
            block.name = plain
            self._handles[at] = handle._replace(name=block.name)
            if handle.kept_in in ("objects", "collections"):
                taken[handle.name] = block.name
        return taken

    def drop(self, handles: Collection[Handle]) -> None:
        """Remove these few of them, by their numbers: they may have other names by now."""
        gone = {handle.uid for handle in handles}
        self._handles = [handle for handle in self._handles if handle.uid not in gone]
        remove([block for block in map(found, handles) if block is not None])

    def take_back(self) -> None:
        """Remove all of it that is still there."""
        blocks = [found(handle) for handle in reversed(self._handles)]
        self._handles.clear()
        remove([block for block in blocks if block is not None])


def found(handle: Handle) -> Any:
    """The datablock, or None when it is gone."""
    kept: Any = getattr(bpy.data, handle.kept_in)
    block = kept.get(handle.name)
    if block is not None and block.session_uid == handle.uid:
        return block
    # Renamed since, by hand or because a block of the same name came in.
    return next((block for block in kept if block.session_uid == handle.uid), None)
