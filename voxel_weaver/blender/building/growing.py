"""Shows a scene growing: hosts are linked once, and what is proved is streamed into their meshes, tick by tick.

Linking is what makes Blender rebuild its dependency graph, so it happens once, when there is something to show, and
once more when all hosts go in one removal. Hosts carry the mark of their run and none of the contract's properties.
"""

from __future__ import annotations

from typing import Any

import bpy

from voxel_weaver.blender import views
from voxel_weaver.blender.building.ledger import Handle, Ledger, found
from voxel_weaver.blender.building.target import Target, offset_beside, show
from voxel_weaver.blender.geometry import meshes
from voxel_weaver.blender.geometry.merging import batches, merged, reach
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.shapes import Shapes

HOSTS = 32
NAME = "Growing"


class Growing:
    """The hosts of one run. `proved` has layout, shapes and blobs, all of one revision."""

    def __init__(self, run: str, proved: Any, home: str, target: Target) -> None:
        self._ledger = Ledger(run)
        self._stage_ledger = Ledger(run)
        self._layout: Layout = proved.layout
        self._shapes: Shapes = proved.shapes
        self._blobs = proved.blobs
        self._home, self._target = home, target
        self._batches = batches(self._layout, self._shapes, HOSTS)
        self._hosts: list[Handle] = []
        self._filled = 0
        self._offset = 0.0
        self.revision = self._layout.revision
        self.stage = ""  # the name of the scene of its own in which this grows, if it does

    @property
    def done(self) -> bool:
        return self._filled >= len(self._hosts)

    def open(self) -> None:
        """Link the hosts, all at once; a scene of its own gets a stage, which windows show instead of what they did."""
        low, high = reach(self._shapes)
        folder = bpy.data.collections.new(NAME)
        self._ledger.note("collections", folder)
        for _ in self._batches:
            mesh = bpy.data.meshes.new(NAME)
            self._hosts.append(self._ledger.note("meshes", mesh))
            host: Any = bpy.data.objects.new(NAME, mesh)
            self._ledger.note("objects", host)
            host.hide_render = host.hide_select = True
            folder.objects.link(host)
        if self._target is Target.NEW_SCENE:
            home: Any = bpy.data.scenes.new(NAME)
            self._stage_ledger.note("scenes", home)
            self.stage = home.name
            home.collection.children.link(folder)
            show(home, self._home)
            views.frame(home.name, low, high)
        else:
            home = bpy.data.scenes[self._home]
            self._offset = offset_beside(home, low[0])
            home.collection.children.link(folder)

    def step(self) -> None:
        """Fill the next host. One that went meanwhile is passed over."""
        batch, handle = self._batches[self._filled], self._hosts[self._filled]
        self._filled += 1
        mesh = found(handle)
        if mesh is not None:
            meshes.fill(mesh, merged(batch, self._shapes, self._blobs.get, self._offset))
            mesh.update()

    def close(self, *, keep_stage: bool = False) -> None:
        """Remove all of it, in one removal; a stage that became the scene stays."""
        self._ledger.take_back()
        if not keep_stage:
            self._stage_ledger.take_back()
        self._hosts.clear()
