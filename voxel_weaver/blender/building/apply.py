"""Applies a Scene to Blender in slices: a timer drives them between two frames, a script drains them.

All data is made first, unlinked; then one commit links it. Until then nothing is seen, and linking is what makes
Blender rebuild its dependency graph, so it happens once. A generator that fails or is closed takes back all of it.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, NamedTuple, Protocol

import bpy

from voxel_weaver.blender import compat, contract
from voxel_weaver.blender.building import record, removal
from voxel_weaver.blender.building.commit import Made, commit
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.building.plan import Plan, planning
from voxel_weaver.blender.building.target import Target, clear_start_up, show, shown_scene
from voxel_weaver.blender.geometry import meshes, scatter
from voxel_weaver.blender.pictures import render
from voxel_weaver.blender.reading import observe
from voxel_weaver.blender.shading import materials
from voxel_weaver.blender.shading.groups import GROUPS
from voxel_weaver.blender.shading.nodes import Places
from voxel_weaver.blender.shading.stock import Stock
from voxel_weaver.blender.stage import airs, cameras, distance, lights, motion, world
from voxel_weaver.scene.errors import DataRefused, RunCancelled
from voxel_weaver.scene.look import Material
from voxel_weaver.scene.mesh import Mesh
from voxel_weaver.scene.scene import Scene

BLOCKS = 25
"""Empty meshes that are made in one slice."""
LOUD = ("scatter", "materials", "blocks", "stage", "note")
"""Stages whose slices make Blender redraw: each new datablock, node and link does. They come one after the other, so
that as many as possible share a tick and its redraw; what only fills what is there comes after them, and costs none."""


class Blobs(Protocol):
    """Where the bytes of a run are: `get` raises DataRefused when they are not there."""

    def get(self, key: str) -> bytes: ...


class Step(NamedTuple):
    """A slice that is done."""

    name: str
    done: int
    of: int

    @property
    def redraws(self) -> bool:
        """Whether Blender redraws after a tick with this slice in it, however many there were."""
        return self.name in LOUD


@dataclass(frozen=True)
class Receipt:
    """What was made. `names` are pairs of an owner's id and its object's name."""

    bpy_scene: str
    collection: str
    text: str
    names: tuple[tuple[str, str], ...]
    cameras: tuple[str, ...]
    objects: int
    meshes: int
    materials: int
    lights: int
    offset: float
    seconds: Mapping[str, float]
    notes: tuple[str, ...]


def build(
    scene: Scene,
    blobs: Blobs,
    target: Target = Target.NEW_SCENE,
    report: str = "",
    versions: Mapping[str, str] | None = None,
    clock: Callable[[], float] = time.perf_counter,
    *,
    run: str = "",
    home: str = "",
    stage: str = "",
    ledger: Ledger | None = None,
    stock: Stock | None = None,
    instead: str = "",
) -> Generator[Step, None, Receipt]:
    """Make this Scene in Blender. `report` (a Report as JSON) and `versions` are kept in the .blend beside it.

    With the id of a `run` all that is half made is marked with it, until the commit. `home` names the Blender scene to
    build in or beside, else the one that is shown. A `stage` is an empty scene, shown already, that a new scene's
    content goes into; a `stock` is what was written ahead, and stands in this `ledger`. `instead` names the root
    collection that is replaced, else it is the newest. After the step "ready" all that is left belongs to one moment:
    the commit, and what follows it.

    Close the generator to cancel. Raises DataRefused when the Scene and its bytes do not fit, RunCancelled when undo
    took away what was half made; nothing is left behind either way.
    """
    ledger = ledger or Ledger(run)
    stock = stock or Stock(ledger)
    try:
        work = _Build(scene, blobs, target, report, dict(versions or {}), clock, ledger, stock, home, stage, instead)
        return (yield from work.steps())
    except BaseException:
        ledger.take_back()
        raise


def drain(generator: Generator[Step, None, Receipt], each: Callable[[Step], None] | None = None) -> Receipt:
    """Run all slices now."""
    while True:
        try:
            step = next(generator)
        except StopIteration as end:
            receipt: Receipt = end.value
            return receipt
        if each is not None:
            each(step)


def _forms_first(found: Sequence[Material]) -> list[Material]:
    """What is quick to make last: plain forms, that others begin with, then the first of each other form, then what
    is copied."""
    seen: set[materials.Form] = set()
    ranks: dict[str, int] = {}
    for material in found:
        form = materials.form(material)
        ranks[material.name] = 2 if form in seen else 0 if form == _start(material) else 1
        seen.add(form)
    return sorted(found, key=lambda material: ranks[material.name])


def _start(material: Material) -> materials.Form:
    return materials.start(materials.form(material))


@dataclass
class _Build:
    scene: Scene
    blobs: Blobs
    target: Target
    report: str
    versions: dict[str, str]
    clock: Callable[[], float]
    ledger: Ledger
    stock: Stock
    home: str = ""
    stage: str = ""
    instead: str = ""
    made: Made = field(default_factory=Made)
    seconds: dict[str, float] = field(default_factory=dict)

    def steps(self) -> Generator[Step, None, Receipt]:
        plan = yield from self._planned()
        # The scene that is shown now, by name: what a person opens meanwhile is not ours to write into.
        self.made.scene = "" if self.target is Target.NEW_SCENE else self._home().name
        untouched = observe.is_untouched()
        stages: tuple[tuple[str, int, Iterator[None]], ...] = (
            # First: each of its links makes Blender look through all node trees, and every material has one.
            ("scatter", len(plan.scatters), self._scatters(plan)),
            ("materials", len(GROUPS) + len(plan.materials), self._materials(plan)),
            ("blocks", len(plan.meshes) // BLOCKS + 1, self._empty_meshes(plan)),
            ("stage", len(self.scene.lights.lamps) + len(self.scene.shots.shots) + 1, self._stage(plan)),
            ("note", 1, self._note()),
            ("numbers", len(plan.materials), self._numbers(plan)),
            ("meshes", len(plan.meshes), self._meshes(plan)),
            ("points", len(plan.scatters), self._points(plan)),
            ("distance", 1, self._distance(plan)),
            ("text", 1, self._text()),
            ("ready", 1, iter((None,))),
            ("commit", 1, self._commit(plan)),
            ("replace", 1, self._replace()),
            ("show", 2, self._show(untouched)),
        )
        for name, count, slices in stages:
            yield from self._timed(name, count, slices)
        return self._receipt(plan)

    def _planned(self) -> Generator[Step, None, Plan]:
        self.seconds["plan"] = 0.0
        work, done = planning(self.scene), 0
        while True:
            start = self.clock()
            try:
                next(work)
            except StopIteration as end:
                plan: Plan = end.value
                return plan
            finally:
                self.seconds["plan"] += self.clock() - start
            done += 1
            yield Step("plan", done, done + 1)

    def _home(self) -> Any:
        """The scene to build in; raises RunCancelled where it went since."""
        scene = bpy.data.scenes.get(self.home) if self.home else shown_scene()
        if scene is None:
            raise RunCancelled(f"The scene {self.home!r} went while its addition was made. Generate it again.")
        return scene

    def _replaced(self) -> Any:
        """The root collection that makes room, or None."""
        roots = observe.roots(bpy.data.scenes[self.made.scene]) if self.target is Target.REPLACE else ()
        others = [root for root in reversed(roots) if root.name != self.made.collection]
        return next((root for root in others if self.instead in ("", root.name)), None)

    def _replaces_world(self) -> bool:
        old = self._replaced()
        return old is not None and old.get(contract.WORLD) is not None

    def _timed(self, name: str, count: int, slices: Iterator[None]) -> Iterator[Step]:
        """The slices of one stage; only our own time counts, not the waiting between."""
        self.seconds[name] = 0.0
        done = 0
        while True:
            start = self.clock()
            try:
                next(slices)
            except StopIteration:
                return
            finally:
                self.seconds[name] += self.clock() - start
            done += 1
            yield Step(name, done, max(count, done))

    def _materials(self, plan: Plan) -> Iterator[None]:
        for _ in self.stock.groups():
            yield
        for material in _forms_first(plan.materials):
            self.made.materials[material.name] = self.stock.material(material)
            yield

    def _numbers(self, plan: Plan) -> Iterator[None]:
        known: dict[str, Places] = {}
        for material in plan.materials:
            materials.renumber(self.ledger.find(self.made.materials[material.name]), material, known)
            yield

    def _empty_meshes(self, plan: Plan) -> Iterator[None]:
        first: dict[bool, Handle] = {}
        for item in plan.meshes:
            slotted = len(item.materials) > 1
            like = self.ledger.find(first[slotted]) if slotted in first else None
            handle = self.ledger.note("meshes", meshes.empty(item.name, slotted=slotted, like=like))
            first.setdefault(slotted, handle)
            self.made.meshes.append(handle)
            if len(self.made.meshes) % BLOCKS == 0:
                yield
        yield

    def _meshes(self, plan: Plan) -> Iterator[None]:
        for item, handle in zip(plan.meshes, self.made.meshes, strict=True):
            data = Mesh.unpack(self.blobs.get(item.key))
            slots = int(data.slots.max(initial=0)) + 1
            if slots > len(item.materials):
                raise DataRefused(
                    f"The mesh {item.name!r} has {slots} slots but {len(item.materials)} finishes. Generate again."
                )
            block = self.ledger.find(handle)
            meshes.fill(block, data)
            meshes.note_grid(block, data, self.scene.layout.voxel)
            yield

    def _scatters(self, plan: Plan) -> Iterator[None]:
        for item in plan.scatters:
            block = scatter.empty(f"{item.name} points")
            prototypes = bpy.data.collections.new(f"{item.name} prototypes")
            group: Any = bpy.data.node_groups.new(f"{item.name} scatter", "GeometryNodeTree")
            self.made.scatters.append(
                (
                    self.ledger.note("meshes", block),
                    self.ledger.note("collections", prototypes),
                    self.ledger.note("node_groups", group),
                )
            )
            scatter.write_group(group, prototypes)
            yield

    def _points(self, plan: Plan) -> Iterator[None]:
        for item, (points, _, _) in zip(plan.scatters, self.made.scatters, strict=True):
            scatter.fill_points(self.ledger.find(points), scatter.rows(self.blobs.get(item.points)))
            yield

    def _stage(self, plan: Plan) -> Iterator[None]:
        names = {item.owner: item.name for item in plan.objects}
        for lamp in self.scene.lights.lamps:
            name = f"{names[lamp.owner]} glow" if lamp.owner in names else contract.readable(lamp.id)
            block = lights.light_data(name, lamp)
            self.made.lights.append(self.ledger.note("lights", block))
            yield
        yield from self._airs()
        for shot in self.scene.shots.shots:
            block = cameras.camera_data(f"Camera {shot.name}", shot)
            self.made.cameras.append(self.ledger.note("cameras", block))
            yield
        if self.target is Target.NEW_SCENE or self._replaces_world():
            sky: Any = bpy.data.worlds.new(f"{plan.title} sky")
            sky[contract.MADE] = True
            self.made.world = self.ledger.note("worlds", sky)
            for _ in world.writing(sky, self.scene.lights):
                yield
                self.ledger.find(self.made.world)  # a part is only added to a world that nobody purged meanwhile
            yield

    def _airs(self) -> Iterator[None]:
        """Fog and what falls."""
        rig = self.scene.lights
        if rig.fog is not None:
            self.made.airs.append(airs.fog_data(rig.fog, self.ledger))
            yield
        for fall in rig.falls:
            mesh, rows = Mesh.unpack(self.blobs.get(fall.mesh)), scatter.rows(self.blobs.get(fall.points))
            self.made.airs.append((yield from airs.falling(fall, mesh, rows, self.ledger)))
            yield

    def _distance(self, plan: Plan) -> Iterator[None]:
        """The land around: its materials are copies, made when those of the land have their numbers."""
        around = self.scene.lights.distance
        if around is None or not self.scene.layout.grounds:
            return
        ground = self.scene.layout.grounds[0]
        data = Mesh.unpack(self.blobs.get(around.mesh))
        yield
        mesh = distance.mesh_data(around, data, (-ground.side / 2, ground.side / ground.cells), self.ledger)
        yield
        clad = yield from distance.thinned(around, self.scene.look, self.made.materials, self.ledger)
        known, repeated = {item.owner for item in plan.scatters}, []
        for mass in around.repeated:
            if mass.scatter in known:
                rows = scatter.rows(self.blobs.get(mass.points))
                repeated.append((mass.scatter, distance.points_data(mass.scatter, rows, self.ledger)))
                yield
        self.made.distance = distance.MadeDistance(mesh, clad, tuple(repeated))

    def _note(self) -> Iterator[None]:
        """An empty text block, and the mark that tells which Blender wrote it."""
        self.versions.setdefault("blender", compat.blender_version())
        self.made.text = self.ledger.note("texts", bpy.data.texts.new(contract.TEXT_NAME))
        yield

    def _text(self) -> Iterator[None]:
        assert self.made.text is not None
        for chunk in record.chunks(self.scene, self.report, self.versions):
            self.ledger.find(self.made.text).write(chunk)
            yield
        self.ledger.find(self.made.text).cursor_set(0)

    def _commit(self, plan: Plan) -> Iterator[None]:
        self.stock.drop_unused()  # beside the links, since Blender rebuilds after a removal as well
        self.ledger.settle()
        commit(
            self.scene, plan, self.target, self._replaced(), self.made, self.ledger, self.stage, keep=bool(self.instead)
        )
        yield

    def _replace(self) -> Iterator[None]:
        old = self._replaced()
        if old is not None:
            removal.remove_generated(old)
            self._take_names(self.ledger.take_free_names())
            yield

    def _take_names(self, taken: Mapping[str, str]) -> None:
        """What was replaced had the plain names; what stands in its place goes by them now."""
        made = self.made
        made.names = [(owner, taken.get(name, name)) for owner, name in made.names]
        made.shown = [taken.get(name, name) for name in made.shown]
        made.collection = taken.get(made.collection, made.collection)

    def _show(self, untouched: bool) -> Iterator[None]:
        if self.made.world is None:
            return
        motion.animate(
            bpy.data.scenes[self.made.scene], bpy.data.collections[self.made.collection], self.scene, self.made.offset
        )
        render.configure(bpy.data.scenes[self.made.scene], self.scene.shots.picture, self.scene.lights.exposure)
        yield
        if self.target is not Target.NEW_SCENE:
            return
        if not self.stage:
            show(bpy.data.scenes[self.made.scene], "" if bpy.app.background else self.home)
            yield
        if untouched and bpy.app.background:
            clear_start_up(bpy.data.scenes[self.made.scene])
            yield

    def _receipt(self, plan: Plan) -> Receipt:
        counts = self.ledger.counts()
        return Receipt(
            bpy_scene=self.made.scene,
            collection=self.made.collection,
            text=self.ledger.find(self.made.text).name if self.made.text else "",
            names=tuple(self.made.names),
            cameras=tuple(self.made.shown),
            objects=counts["objects"],
            meshes=counts["meshes"],
            materials=counts["materials"],
            lights=counts["lights"],
            offset=self.made.offset,
            seconds=dict(self.seconds),
            notes=plan.notes,
        )
