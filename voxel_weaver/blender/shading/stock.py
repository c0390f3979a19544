"""The stock: node groups and one finished material of each form, from which a run's materials are copied.

Writing a graph takes a hundred times as long as copying it, and makes Blender redraw. So the forms that nearly every
scene needs are written ahead, while the team is at work, in ticks that are followed by a redraw in any case. What was
written for nothing goes with the commit.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.shading import materials
from voxel_weaver.blender.shading.groups import GROUPS
from voxel_weaver.blender.shading.nodes import Graph
from voxel_weaver.scene.look import Material

VARIED, EVEN = 0.3, 0.0
LIKELY = (
    *(("plain", VARIED), ("wood", VARIED), ("metal", VARIED), ("fabric", VARIED), ("emissive", EVEN)),
    *(("plaster", EVEN), ("paper", VARIED), ("floorboards", EVEN), ("glass", EVEN), ("foliage", VARIED)),
    *(("plastic", VARIED), ("bark", VARIED)),
)
"""Kinds that most scenes have, with their variation in the voxel look, the most frequent first."""


class Stock:
    """Written for one run. All of it is in the run's ledger, so that it is taken back with all else."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger
        self._groups: dict[str, Handle] = {}
        self._forms: dict[materials.Form, Handle] = {}
        self._unused: dict[materials.Form, Handle] = {}
        self._ahead = self._likely()

    def write_ahead(self) -> bool:
        """Write one more of what is likely to be needed; False where there is no more of it."""
        return next(self._ahead, None) is not None

    def groups(self) -> Iterator[str]:
        """Write the node groups that are not there yet, one by one."""
        for name, write in GROUPS:
            if name not in self._groups:
                tree: Any = bpy.data.node_groups.new(name, "ShaderNodeTree")
                self._groups[name] = self._ledger.note("node_groups", tree)
                tree[contract.MADE] = True
                write(Graph(tree))
                yield name

    def material(self, material: Material) -> Handle:
        """A new material of this one's form, with its name and its viewport colours, and the numbers of another."""
        form = materials.form(material)
        ready = self._unused.pop(form, None)
        block = self._ledger.find(ready) if ready is not None else self._made(form, material)
        block.name = material.name
        materials.show_solid(block, material)
        block[contract.MADE] = True
        handle = ready._replace(name=block.name) if ready is not None else self._ledger.note("materials", block)
        self._forms[form] = handle
        return handle

    def drop_unused(self) -> None:
        """Remove what no material of the scene came from."""
        self._ledger.drop(tuple(self._unused.values()))
        self._unused.clear()

    def _made(self, form: materials.Form, material: Material) -> Any:
        """A copy of the first of its form; the first itself is written."""
        like = self._forms.get(form)
        if like is not None:
            return self._ledger.find(like).copy()
        start = self._forms.get(materials.start(form))
        block: Any = self._ledger.find(start).copy() if start is not None else bpy.data.materials.new(material.name)
        materials.write(block, material, self._shared(), begun=start is not None)
        return block

    def _shared(self) -> Mapping[str, Any]:
        return {name: self._ledger.find(group) for name, group in self._groups.items()}

    def _likely(self) -> Iterator[str]:
        yield from self.groups()
        for kind, variation in LIKELY:
            material = Material(name=kind, kind=kind, color="#808080", variation=variation)
            form = materials.form(material)
            if form not in self._forms:
                handle = self._ledger.note("materials", self._made(form, material))
                self._forms[form] = self._unused[form] = handle
                yield kind
