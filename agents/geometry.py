"""Geometry: realises a Layout as meshes, one for each distinct form, in the look that was asked for."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator

from voxel_weaver.assets.architecture import (
    ceiling_mesh,
    ceiling_pose,
    floor_mesh,
    floor_pose,
    opening_pose,
    wall_mesh,
    wall_pose,
)
from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.assets.openings import opening_mesh
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.stand_ins import stand_ins
from voxel_weaver.assets.terrain import block_of, levels_of, terrain_mesh, water_mesh
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Params, land_keys, waters
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.value import Length, Name, Point, Value

FORMS_AT_ONCE = 3
"""Forms in one piece of computing: few enough that workers share the load evenly and progress is seen."""
Made = tuple[Mesh, tuple[str, ...]]


class Form(Value):
    """One distinct form of the catalogue: all things with these parameters share its mesh."""

    asset: Name
    params: Params


class Batch(Value):
    """Forms to realise in one go."""

    look: LookName
    voxel: Length
    forms: tuple[Form, ...]


class Realised(Value):
    """The shapes of a batch, in the order of its forms."""

    shapes: tuple[Shape, ...]


class Unbuilt(Value):
    """A layout whose walls, floors, openings and ground are to be built."""

    look: LookName
    layout: Layout


class Geometry(Maker):
    name = "geometry"
    title = "Building geometry"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> Shapes:
        unbuilt = Unbuilt(look=brief.look, layout=layout)
        structure = asyncio.ensure_future(context.ports.compute_with_bytes(built, unbuilt, reads=land_keys(layout)))
        try:
            shapes = await _realised(brief, layout, context)
            return _together(layout, await structure, shapes)
        finally:
            structure.cancel()

    def fallback(self, brief: Brief, layout: Layout, blobs: Blobs) -> Shapes:
        """A plain box of its size for everything, so that a scene comes out in any case."""
        book = _Book()
        for each in stand_ins(layout):
            shape = _shape(each.mesh, (each.finish,), blobs)
            book.enter(each.owner, shape, each.position, each.yaw, each.variant)
        return book.shapes(layout.revision)


async def _realised(brief: Brief, layout: Layout, context: Context) -> dict[Form, Shape]:
    """The shape of every form of the layout. All batches are asked for at once; workers share them out."""
    forms = tuple(dict.fromkeys(_forms(layout)))
    parts = [forms[start : start + FORMS_AT_ONCE] for start in range(0, len(forms), FORMS_AT_ONCE)]
    shapes: dict[Form, Shape] = {}

    async def realise_part(part: tuple[Form, ...]) -> None:
        batch = Batch(look=brief.look, voxel=layout.voxel, forms=part)
        done = await context.ports.compute_with_bytes(realised_forms, batch)
        shapes.update(zip(part, done.shapes, strict=True))
        context.progress(len(shapes) / len(forms), f"{len(shapes)} of {len(forms)} forms built")

    tasks = [asyncio.ensure_future(realise_part(part)) for part in parts]
    try:
        await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()
    return shapes


def realised_forms(batch: Batch, blobs: Blobs) -> Realised:
    """The shapes of these forms: the part that needs computing."""
    catalog = catalogue()
    shapes = []
    for form in batch.forms:
        model = standing(catalog.by_name(form.asset), form.params, batch.look, batch.voxel)
        shapes.append(_shape(*realise(model, batch.look, batch.voxel), blobs))
    return Realised(shapes=tuple(shapes))


def built(unbuilt: Unbuilt, blobs: Blobs) -> Shapes:
    """Architecture and ground with their poses: the other part that needs computing."""
    look, layout = unbuilt.look, unbuilt.layout
    book = _Book()
    for owner, (mesh, finishes), (position, yaw) in _architecture(look, layout):
        book.enter(owner, _shape(mesh, finishes, blobs), position, yaw)
    for ground in layout.grounds:
        block = block_of(ground, blobs.get)
        book.enter(ground.id, _shape(*terrain_mesh(block, look), blobs))
        for water in waters(layout):
            mesh, finishes = water_mesh(block, levels_of(ground, blobs.get(water.levels)), look)
            book.enter(water.id, _shape(mesh, finishes, blobs))
    return book.shapes(layout.revision)


def _shape(mesh: Mesh, finishes: tuple[str, ...], blobs: Blobs) -> Shape:
    low, high = mesh.bounds()
    return Shape(
        mesh=blobs.put(mesh.pack()),
        finishes=finishes,
        vertices=len(mesh.points),
        faces=mesh.face_count,
        low=(float(low[0]), float(low[1]), float(low[2])),
        high=(float(high[0]), float(high[1]), float(high[2])),
    )


def _together(layout: Layout, structure: Shapes, shapes: dict[Form, Shape]) -> Shapes:
    book = _Book()
    for use in structure.uses:
        book.enter(use.owner, structure.shapes[use.shape], use.position, use.yaw)
    for thing in layout.things:
        book.enter(thing.id, shapes[Form(asset=thing.asset, params=thing.params)], thing.position, thing.yaw)
    for scatter in layout.scatters:
        for variant, params in enumerate(scatter.variants):
            book.enter(scatter.id, shapes[Form(asset=scatter.asset, params=params)], variant=variant)
    return book.shapes(layout.revision)


def _forms(layout: Layout) -> Iterator[Form]:
    for thing in layout.things:
        yield Form(asset=thing.asset, params=thing.params)
    for scatter in layout.scatters:
        for params in scatter.variants:
            yield Form(asset=scatter.asset, params=params)


def _architecture(look: LookName, layout: Layout) -> Iterator[tuple[str, Made, tuple[Point, float]]]:
    walls = {wall.id: wall for wall in layout.walls}
    for room in layout.rooms:
        spread = max((wall.thickness for wall in layout.walls if wall.room == room.id), default=0.0)
        yield f"floor_{room.id}", floor_mesh(room, spread), floor_pose(room)
        yield f"ceiling_{room.id}", ceiling_mesh(room, spread), ceiling_pose(room)
    for wall in layout.walls:
        neighbours = tuple(other for other in layout.walls if other.room == wall.room)
        yield wall.id, wall_mesh(wall, layout.openings, neighbours), wall_pose(wall)
    for opening in layout.openings:
        wall = walls[opening.wall]
        made = opening_mesh(opening, wall.thickness, look, layout.voxel)
        yield opening.id, made, opening_pose(opening, wall)


class _Book:
    """Enters who uses which shape; the same mesh with the same finishes is one shape."""

    def __init__(self) -> None:
        self._shapes: dict[tuple[str, tuple[str, ...]], Shape] = {}
        self._places: dict[tuple[str, tuple[str, ...]], int] = {}
        self._uses: list[Use] = []

    def enter(
        self, owner: str, shape: Shape, position: Point = (0.0, 0.0, 0.0), yaw: float = 0.0, variant: int = 0
    ) -> None:
        key = shape.mesh, shape.finishes
        self._shapes.setdefault(key, shape)
        place = self._places.setdefault(key, len(self._places))
        self._uses.append(Use(owner=owner, shape=place, variant=variant, position=position, yaw=yaw))

    def shapes(self, revision: int) -> Shapes:
        return Shapes(revision=revision, shapes=tuple(self._shapes.values()), uses=tuple(self._uses))
