"""Geometry: realises a Layout as meshes, one for each distinct form, in the look that was asked for."""

from __future__ import annotations

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
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.openings import opening_mesh
from voxel_weaver.assets.realise import realise, standing
from voxel_weaver.assets.terrain import terrain_mesh
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Layout, Params
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.value import Length, Name, Point, Value

FORMS_AT_ONCE = 8
"""Forms in one piece of computing: small enough that the loop breathes between two."""
Realised = tuple[bytes, tuple[str, ...], Mesh]


class Form(Value):
    """One distinct form of the catalogue: all things with these parameters share its mesh."""

    asset: Name
    params: Params


class Batch(Value):
    """Forms to realise in one go."""

    look: LookName
    voxel: Length
    forms: tuple[Form, ...]


class Geometry(Maker):
    name = "geometry"
    title = "Building geometry"

    async def make(self, brief: Brief, layout: Layout, context: Context) -> Shapes:
        store = _Store(context)
        for owner, realised, pose in _architecture(brief, layout):
            store.keep(owner, realised, *pose)
        for ground in layout.grounds:
            heights = context.ports.blobs.get(ground.heights)
            store.keep(ground.id, _packed(*terrain_mesh(ground, heights, brief.look)), (0.0, 0.0, 0.0), 0.0)
        forms = tuple(dict.fromkeys(_forms(layout)))
        meshes: dict[Form, Realised] = {}
        for start in range(0, len(forms), FORMS_AT_ONCE):
            part = forms[start : start + FORMS_AT_ONCE]
            batch = Batch(look=brief.look, voxel=layout.voxel, forms=part)
            meshes.update(zip(part, await context.ports.compute(realised_forms, batch), strict=True))
            context.progress(len(meshes) / len(forms), f"{len(meshes)} of {len(forms)} forms built")
        for thing in layout.things:
            form = Form(asset=thing.asset, params=thing.params)
            store.keep(thing.id, meshes[form], thing.position, thing.yaw)
        for scatter in layout.scatters:
            for variant, params in enumerate(scatter.variants):
                store.keep(scatter.id, meshes[Form(asset=scatter.asset, params=params)], variant=variant)
        return store.shapes(layout.revision)

    def fallback(self, brief: Brief, layout: Layout) -> Shapes:
        """Nothing can be shown without geometry, so the fallback is none: the scene keeps its camera and light."""
        return Shapes(revision=layout.revision, shapes=(), uses=())


def realised_forms(batch: Batch) -> tuple[Realised, ...]:
    """The meshes of these forms: the part that needs computing."""
    catalog = Catalog()
    return tuple(_realised(catalog, form, batch.look, batch.voxel) for form in batch.forms)


def _realised(catalog: Catalog, form: Form, look: LookName, voxel: float) -> Realised:
    model = standing(catalog.by_name(form.asset), form.params, look, voxel)
    return _packed(*realise(model, look, voxel))


def _packed(mesh: Mesh, finishes: tuple[str, ...]) -> Realised:
    return mesh.pack(), finishes, mesh


def _forms(layout: Layout) -> Iterator[Form]:
    for thing in layout.things:
        yield Form(asset=thing.asset, params=thing.params)
    for scatter in layout.scatters:
        for params in scatter.variants:
            yield Form(asset=scatter.asset, params=params)


def _architecture(brief: Brief, layout: Layout) -> Iterator[tuple[str, Realised, tuple[Point, float]]]:
    walls = {wall.id: wall for wall in layout.walls}
    for room in layout.rooms:
        spread = max((wall.thickness for wall in layout.walls if wall.room == room.id), default=0.0)
        yield f"floor_{room.id}", _packed(*floor_mesh(room, spread)), floor_pose(room)
        yield f"ceiling_{room.id}", _packed(*ceiling_mesh(room, spread)), ceiling_pose(room)
    for wall in layout.walls:
        neighbours = tuple(other for other in layout.walls if other.room == wall.room)
        yield wall.id, _packed(*wall_mesh(wall, layout.openings, neighbours)), wall_pose(wall)
    for opening in layout.openings:
        wall = walls[opening.wall]
        mesh, finishes = opening_mesh(opening, wall.thickness, brief.look, layout.voxel)
        yield opening.id, _packed(mesh, finishes), opening_pose(opening, wall)


class _Store:
    """Collects shapes and who uses them; the same mesh is kept once."""

    def __init__(self, context: Context) -> None:
        self._blobs = context.ports.blobs
        self._shapes: dict[tuple[str, tuple[str, ...]], Shape] = {}
        self._places: dict[tuple[str, tuple[str, ...]], int] = {}
        self._uses: list[Use] = []

    def keep(
        self,
        owner: str,
        realised: Realised,
        position: Point = (0.0, 0.0, 0.0),
        yaw: float = 0.0,
        variant: int = 0,
    ) -> None:
        data, finishes, mesh = realised
        key = self._blobs.put(data)
        if (key, finishes) not in self._shapes:
            low, high = mesh.bounds()
            self._shapes[key, finishes] = Shape(
                mesh=key,
                finishes=finishes,
                vertices=len(mesh.points),
                faces=mesh.face_count,
                low=(float(low[0]), float(low[1]), float(low[2])),
                high=(float(high[0]), float(high[1]), float(high[2])),
            )
        place = self._places.setdefault((key, finishes), len(self._places))
        self._uses.append(Use(owner=owner, shape=place, variant=variant, position=position, yaw=yaw))

    def shapes(self, revision: int) -> Shapes:
        return Shapes(revision=revision, shapes=tuple(self._shapes.values()), uses=tuple(self._uses))
