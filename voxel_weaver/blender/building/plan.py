"""Decides what Blender will hold for a Scene: names, meshes, materials, poses, properties. Imports no bpy, acts never.

Equal things share a mesh: the same shape in the same materials is one entry, however many objects use it.
"""

from __future__ import annotations

import json
import math
from collections import Counter
from collections.abc import Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple, TypeAlias

from voxel_weaver.blender import contract
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Layout, Scatter, Thing, waters
from voxel_weaver.scene.look import Look, Material
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Use

Point3: TypeAlias = tuple[float, float, float]
Property: TypeAlias = str | int | float
Properties: TypeAlias = tuple[tuple[str, Property], ...]

UNDRESSED = Material(name="undressed", kind="plain", color="#b8b4ac")
"""Stands in where the Look has no line for a finish; the receipt names each case."""


PIECE = 64
"""Things that are planned in one piece."""


class MeshPlan(NamedTuple):
    """One mesh datablock: whose bytes, and the name of the material of each slot."""

    name: str
    key: str
    materials: tuple[str, ...]


class ObjectPlan(NamedTuple):
    """One root object; `mesh` is an index into the plan's meshes, `yaw` is in degrees."""

    owner: str
    name: str
    folder: str
    mesh: int
    position: Point3
    yaw: float
    properties: Properties


class ScatterPlan(NamedTuple):
    """One mass: prototypes (indices of meshes, by variant) on points."""

    owner: str
    name: str
    points: str
    prototypes: tuple[int, ...]
    properties: Properties


@dataclass(frozen=True)
class Plan:
    title: str
    meshes: tuple[MeshPlan, ...]
    materials: tuple[Material, ...]
    objects: tuple[ObjectPlan, ...]
    scatters: tuple[ScatterPlan, ...]
    low: tuple[float, float, float]
    high: tuple[float, float, float]
    notes: tuple[str, ...] = ()


@dataclass
class _Draft:
    """What is known while a plan is made."""

    look: Look
    uses: Mapping[tuple[str, int], tuple[Use, Shape]]
    meshes: list[MeshPlan] = field(default_factory=list)
    indices: dict[tuple[str, tuple[str, ...]], int] = field(default_factory=dict)
    names: Counter[str] = field(default_factory=Counter)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._dressings = {(line.owner, line.finish): line.material for line in self.look.dressings}
        self._known = {material.name for material in self.look.materials}

    def name(self, noun: str) -> str:
        """ "Nightstand", then "Nightstand 2"."""
        title = contract.readable(noun)
        self.names[title] += 1
        return title if self.names[title] == 1 else f"{title} {self.names[title]}"

    def has(self, owner: str) -> bool:
        return (owner, 0) in self.uses

    def use(self, owner: str, variant: int = 0) -> Use:
        found = self.uses.get((owner, variant))
        if found is None:
            raise DataRefused(f"{owner!r} stands in the Layout but has no shape. Generate the scene again.")
        return found[0]

    def shape(self, owner: str, variant: int = 0) -> Shape:
        self.use(owner, variant)
        return self.uses[owner, variant][1]

    def mesh(self, owner: str, noun: str, variant: int = 0) -> int:
        """The index of the mesh of this owner."""
        shape = self.shape(owner, variant)
        materials = tuple(self._material(owner, finish) or self._grey(owner, finish) for finish in shape.finishes)
        key = (shape.mesh, materials)
        if key not in self.indices:
            self.indices[key] = len(self.meshes)
            self.meshes.append(MeshPlan(contract.readable(noun), shape.mesh, materials))
        return self.indices[key]

    def object(self, owner: str, noun: str, folder: str, properties: Properties) -> ObjectPlan:
        use = self.use(owner)
        mesh = self.mesh(owner, noun)
        return ObjectPlan(owner, self.name(noun), folder, mesh, use.position, use.yaw, properties)

    def _material(self, owner: str, finish: str) -> str:
        """The name of the material of this owner's finish, empty where the Look has none."""
        name = self._dressings.get((owner, finish)) or self._dressings.get(("", finish), "")
        return name if name in self._known else ""

    def _grey(self, owner: str, finish: str) -> str:
        self.notes.append(f"The finish {finish!r} of {owner!r} has no material; it is plain grey.")
        return UNDRESSED.name


def planned(scene: Scene) -> Plan:
    """What is to be made for this Scene, in the order of the Layout; raises DataRefused when parts do not fit."""
    work = planning(scene)
    while True:
        try:
            next(work)
        except StopIteration as end:
            plan: Plan = end.value
            return plan


def planning(scene: Scene) -> Generator[None, None, Plan]:
    """The same in pieces that a tick can hold."""
    draft = _Draft(scene.look, scene.shapes.by_owner())
    locked = frozenset(scene.brief.locked)
    objects = [*_architecture(scene.layout, draft), *_grounds(scene.layout, draft)]
    for at, thing in enumerate(scene.layout.things):
        if at % PIECE == 0:
            yield
        objects.append(_thing(thing, draft, locked=thing.id in locked))
    yield
    scatters = tuple(_scatter(scatter, draft) for scatter in scene.layout.scatters)
    meshes = tuple(draft.meshes)
    used = {name for mesh in meshes for name in mesh.materials}
    materials = [material for material in (*scene.look.materials, UNDRESSED) if material.name in used]
    low, high = _bounds(objects, draft)
    title = contract.readable(scene.layout.place)
    return Plan(title, meshes, tuple(materials), tuple(objects), scatters, low, high, tuple(draft.notes))


def _architecture(layout: Layout, draft: _Draft) -> Iterator[ObjectPlan]:
    for room in layout.rooms:
        for kind in (contract.FLOOR, contract.CEILING):
            owner = f"{kind}_{room.id}"
            if kind == contract.CEILING and not draft.has(owner):
                continue  # open to the sky
            properties: Properties = ((contract.KIND, kind), (contract.ID, owner), (contract.ROOM, room.kind))
            yield draft.object(owner, kind, contract.ARCHITECTURE, properties)
    for wall in layout.walls:
        properties = ((contract.KIND, contract.WALL), (contract.ID, wall.id), (contract.ROOM, wall.room))
        yield draft.object(wall.id, "wall", contract.ARCHITECTURE, properties)
    for opening in layout.openings:
        properties = (
            (contract.KIND, contract.OPENING),
            (contract.ID, opening.id),
            (contract.CATEGORY, opening.kind),
        )
        yield draft.object(opening.id, opening.kind, contract.ARCHITECTURE, properties)


def _grounds(layout: Layout, draft: _Draft) -> Iterator[ObjectPlan]:
    for ground in layout.grounds:
        properties: Properties = (
            (contract.KIND, contract.TERRAIN),
            (contract.ID, ground.id),
            (contract.CATEGORY, ground.kind),
        )
        yield draft.object(ground.id, "ground", contract.NATURE, properties)
    for water in waters(layout):
        if draft.has(water.id):
            properties = (
                (contract.KIND, contract.WATER),
                (contract.ID, water.id),
                (contract.CATEGORY, water.category),
                (contract.ROLE, water.role.value),
                (contract.WHY, water.why),
            )
            yield draft.object(water.id, water.category, contract.NATURE, properties)


def _thing(thing: Thing, draft: _Draft, *, locked: bool) -> ObjectPlan:
    properties: Properties = (
        (contract.KIND, contract.THING),
        (contract.ID, thing.id),
        (contract.CATEGORY, thing.category),
        (contract.TIER, thing.tier.value),
        (contract.SUPPORT, thing.support.value),
        (contract.ON, thing.on),
        (contract.ROLE, thing.role.value),
        (contract.ATTRIBUTES, json.dumps(list(thing.attributes))),
        (contract.WHY, thing.why),
        *(((contract.LOCKED, True),) if locked else ()),
    )
    return draft.object(thing.id, thing.category, contract.THINGS, properties)


def _scatter(scatter: Scatter, draft: _Draft) -> ScatterPlan:
    prototypes = tuple(
        draft.mesh(scatter.id, scatter.category, variant) for variant in range(max(len(scatter.variants), 1))
    )
    properties: Properties = (
        (contract.KIND, contract.SCATTER),
        (contract.ID, scatter.id),
        (contract.CATEGORY, scatter.category),
        (contract.COUNT, scatter.count),
        (contract.TIER, scatter.tier.value),
        (contract.ROLE, scatter.role.value),
        (contract.WHY, scatter.why),
    )
    return ScatterPlan(scatter.id, draft.name(scatter.category), scatter.points, prototypes, properties)


def _bounds(objects: Sequence[ObjectPlan], draft: _Draft) -> tuple[Point3, Point3]:
    """A box that surely holds everything: each shape's reach counted on all sides, whatever its yaw."""
    lows, highs = [], []
    for item in objects:
        x, y, z = item.position
        shape = draft.shape(item.owner)
        reach = math.hypot(*(max(abs(shape.low[axis]), abs(shape.high[axis])) for axis in (0, 1)))
        lows.append((x - reach, y - reach, z + shape.low[2]))
        highs.append((x + reach, y + reach, z + shape.high[2]))
    if not lows:
        return (0.0, 0.0, 0.0), (0.0, 0.0, 0.0)
    (x0, y0, z0), (x1, y1, z1) = map(min, zip(*lows, strict=True)), map(max, zip(*highs, strict=True))
    return (x0, y0, z0), (x1, y1, z1)
