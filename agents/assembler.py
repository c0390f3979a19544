"""Assembler: puts all values of one revision together into the Scene."""

from __future__ import annotations

from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.verdict import Verdict


class Assembler(Maker):
    name = "assembler"
    title = "Putting it together"

    async def make(
        self,
        brief: Brief,
        layout: Layout,
        shapes: Shapes,
        look: Look,
        lights: LightRig,
        shots: Shots,
        verdict: Verdict,
        context: Context,
    ) -> Scene:
        return self.fallback(brief, layout, shapes, look, lights, shots, verdict)

    def fallback(
        self,
        brief: Brief,
        layout: Layout,
        shapes: Shapes,
        look: Look,
        lights: LightRig,
        shots: Shots,
        verdict: Verdict,
    ) -> Scene:
        return Scene(brief=brief, layout=layout, shapes=shapes, look=look, lights=lights, shots=shots, verdict=verdict)
