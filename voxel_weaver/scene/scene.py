"""The Scene: all values of one revision together; what is applied, saved, hashed and opened again."""

from __future__ import annotations

from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.shapes import Shapes
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.value import Number, Value, Words, canonical, digest
from voxel_weaver.scene.verdict import Finding, Verdict

FORMAT = 1
"""Rises when a Scene of an older version can no longer be read as it stands."""


class Scene(Value):
    format: int = FORMAT
    brief: Brief
    layout: Layout
    shapes: Shapes
    look: Look
    lights: LightRig
    shots: Shots
    verdict: Verdict
    origin: Brief | None = None  # of an edited scene: what it was first made from, and its land with it

    def content_hash(self) -> str:
        """The same for the same prompt, seed, settings and version, on every door and platform."""
        return digest(canonical(self.model_dump(mode="json")))

    def blob_keys(self) -> tuple[str, ...]:
        """The names of all bytes that this scene needs besides itself."""
        meshes = (shape.mesh for shape in self.shapes.shapes)
        land = (ground.heights for ground in self.layout.grounds)
        points = (scatter.points for scatter in self.layout.scatters)
        air = (key for fall in self.lights.falls for key in (fall.mesh, fall.points))
        around = self.lights.distance
        far = (around.mesh, *(mass.points for mass in around.repeated)) if around is not None else ()
        return tuple(dict.fromkeys((*meshes, *land, *points, *air, *far)))


class Criterion(Value):
    """One measured quality of a Scene, 0 to 1."""

    name: Words
    score: Number
    measured: Words


class Review(Value):
    """What the reviewer measured on a Scene; faults ask for one more round."""

    revision: int
    score: Number
    criteria: tuple[Criterion, ...]
    faults: tuple[Finding, ...] = ()


class Registered(Value):
    """What the registry noted of a run."""

    scene: Words
    assets: int
    new_assets: int
