"""The commit: objects, collections and links of one run, in one short step. Linking is what costs Blender a rebuild of
its dependency graph, so all of it happens here, and the root collection is linked last of all."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.blender.building.ledger import Handle, Ledger
from voxel_weaver.blender.building.marks import unmark
from voxel_weaver.blender.building.plan import ObjectPlan, Plan, ScatterPlan
from voxel_weaver.blender.building.target import Target, offset_beside
from voxel_weaver.blender.geometry import scatter
from voxel_weaver.blender.stage import airs, cameras, cutaway, distance, lights
from voxel_weaver.scene.errors import RunCancelled
from voxel_weaver.scene.scene import Scene


@dataclass
class Made:
    """The data that waits for the commit, and what the commit adds."""

    materials: dict[str, Handle] = field(default_factory=dict)
    meshes: list[Handle] = field(default_factory=list)
    scatters: list[tuple[Handle, Handle, Handle]] = field(default_factory=list)  # points, prototypes, node group
    lights: list[Handle] = field(default_factory=list)
    cameras: list[Handle] = field(default_factory=list)
    airs: list[airs.MadeAir] = field(default_factory=list)
    distance: distance.MadeDistance | None = None
    world: Handle | None = None
    text: Handle | None = None
    scene: str = ""
    collection: str = ""
    offset: float = 0.0
    names: list[tuple[str, str]] = field(default_factory=list)
    shown: list[str] = field(default_factory=list)  # the cameras, best first
    looked_through: str = ""  # the active camera of what is replaced


def commit(
    scene: Scene,
    plan: Plan,
    target: Target,
    replaced: Any,
    made: Made,
    ledger: Ledger,
    stage: str = "",
    *,
    keep: bool = False,
) -> None:
    """Make the objects, and link all of them at once by linking their root collection. The root collection `replaced`,
    where there is one, still stands where the new one goes; a `stage` becomes the new scene. `keep` says that the new
    scene is an edit of the old one: its cameras stand as a person left them."""
    step = _Commit(scene, plan, made, ledger)
    if target is Target.NEW_SCENE:
        home = _became(stage, plan.title) if stage else bpy.data.scenes.new(plan.title)
        ledger.note("scenes", home)
        made.scene = home.name
    else:
        home = bpy.data.scenes[made.scene]
        if replaced is not None:
            made.offset = _offset_of(replaced)
        else:
            home.view_layers[0].update()  # else objects made by a script still stand at the origin
            made.offset = offset_beside(home, plan.low[0])
    root = step.root()
    if made.world is not None:
        sky = ledger.find(made.world)
        root[contract.WORLD] = sky
        # In a scene that was made for the old one, a person may have chosen a world of their own since.
        if replaced is None or home.world == replaced.get(contract.WORLD):
            home.world = sky
    looked_through = replaced is not None and home.camera is not None and home.camera.name in replaced.all_objects
    made.looked_through = home.camera.name if looked_through and home.camera is not None else ""
    if made.shown and (target is Target.NEW_SCENE or looked_through):
        home.camera = bpy.data.objects[made.shown[0]]
    if keep and replaced is not None:
        _keep_cameras(home, replaced, made, looked_through=looked_through)
    home.collection.children.link(root)


def _keep_cameras(home: Any, replaced: Any, made: Made, *, looked_through: bool) -> None:
    """The cameras of the same shots as they stood, and the one that was active."""
    every: Any = bpy.data.objects
    fresh: dict[str, Any] = {every[name][contract.SHOT]: every[name] for name in made.shown}
    before: list[Any] = [
        item for item in replaced.all_objects if item.type == "CAMERA" and item.get(contract.SHOT) in fresh
    ]
    active = next((item for item in before if item.name == made.looked_through), None)
    for old in before:
        new = fresh[old[contract.SHOT]]
        new.matrix_world = old.matrix_world
        new.data.lens, new.data.ortho_scale = old.data.lens, old.data.ortho_scale
    if looked_through and active is not None:
        home.camera = fresh[active[contract.SHOT]]


def _became(stage: str, title: str) -> Any:
    """The scene of this name, as the new one. It is shown already: showing one costs more than linking into it."""
    home = bpy.data.scenes.get(stage)
    if home is None:
        raise RunCancelled(f"The scene {stage!r} was removed while a scene grew in it. Generate it again.")
    home.name = title
    unmark(home)
    return home


def _offset_of(root: Any) -> float:
    """How far along X a generated scene was moved."""
    offset = root.get(contract.OFFSET)
    return float(offset[0]) if offset is not None and len(offset) == 3 else 0.0


class _Commit:
    def __init__(self, scene: Scene, plan: Plan, made: Made, ledger: Ledger) -> None:
        self._scene = scene
        self._plan = plan
        self._made = made
        self._ledger = ledger
        self._folders: dict[str, Any] = {}
        self._root: Any = None

    def root(self) -> bpy.types.Collection:
        """The root collection with everything in it, linked nowhere yet."""
        self._root = self._new_collection(self._plan.title)
        self._made.collection = self._root.name
        self._dress()
        owned = [self._thing(item) for item in self._plan.objects]
        for item, handles in zip(self._plan.scatters, self._made.scatters, strict=True):
            self._scatter(item, *handles)
        self._lights()
        self._airs()
        self._distance()
        self._cameras()
        cutaway.cut(owned, set(self._scene.shots.shots[0].cutaway))
        # Folders stand in their own order, and only those that hold something.
        for name in contract.FOLDERS:
            if name in self._folders:
                self._root.children.link(self._folders[name])
        self._root[contract.OFFSET] = [self._made.offset, 0.0, 0.0]
        if self._made.text is not None:
            self._root[contract.TEXT_LINK] = self._ledger.find(self._made.text)
        return self._root  # type: ignore[no-any-return]

    def _new_collection(self, name: str) -> Any:
        block = bpy.data.collections.new(name)
        self._ledger.note("collections", block)
        return block

    def _folder(self, name: str) -> Any:
        if name not in self._folders:
            self._folders[name] = self._new_collection(name)
        return self._folders[name]

    def _dress(self) -> None:
        """Give each mesh its materials: here and not before, because a new slot costs a rebuild as well."""
        blocks = {name: self._ledger.find(handle) for name, handle in self._made.materials.items()}
        for item, handle in zip(self._plan.meshes, self._made.meshes, strict=True):
            slots = self._ledger.find(handle).materials
            for name in item.materials:
                slots.append(blocks[name])

    def _new_object(self, name: str, data: Any, folder: Any) -> Any:
        item = bpy.data.objects.new(name, data)
        self._ledger.note("objects", item)
        folder.objects.link(item)
        return item

    def _thing(self, item: ObjectPlan) -> Any:
        data = self._ledger.find(self._made.meshes[item.mesh])
        made = self._new_object(item.name, data, self._folder(item.folder))
        x, y, z = item.position
        made.location = (x + self._made.offset, y, z)
        made.rotation_euler = (0.0, 0.0, math.radians(item.yaw))
        self._mark(made, item.owner, item.properties)
        return made

    def _mark(self, made: Any, owner: str, properties: Sequence[tuple[str, Any]]) -> None:
        for key, value in properties:
            made[key] = value
        self._made.names.append((owner, made.name))

    def _scatter(self, item: ScatterPlan, points: Handle, prototypes: Handle, group: Handle) -> None:
        models = self._ledger.find(prototypes)
        for variant, mesh in enumerate(item.prototypes):
            data = self._ledger.find(self._made.meshes[mesh])
            self._new_object(scatter.prototype_name(item.name, variant), data, models)
        made = self._new_object(item.name, self._ledger.find(points), self._folder(contract.NATURE))
        made.location.x = self._made.offset
        made.modifiers.new("Scatter", "NODES").node_group = self._ledger.find(group)
        self._mark(made, item.owner, item.properties)

    def _lights(self) -> None:
        for lamp, handle in zip(self._scene.lights.lamps, self._made.lights, strict=True):
            data = self._ledger.find(handle)
            made = self._new_object(data.name, data, self._folder(contract.LIGHTS))
            lights.place(made, lamp)
            made.location.x += self._made.offset
            made[contract.LAMP] = lamp.id

    def _airs(self) -> None:
        for air in self._made.airs:
            data, folder = self._ledger.find(air.mesh), self._folder(contract.LIGHTS)
            data.materials.append(self._ledger.find(air.material))
            if air.prototypes is None or air.points is None or air.group is None:
                made = self._new_object(contract.readable(air.kind), data, folder)
            else:
                name = contract.readable(air.kind)
                self._new_object(scatter.prototype_name(name, 0), data, self._ledger.find(air.prototypes))
                made = self._new_object(name, self._ledger.find(air.points), folder)
                made.modifiers.new("Falling", "NODES").node_group = self._ledger.find(air.group)
            made.location.x = self._made.offset
            airs.finish(made, air.kind)

    def _distance(self) -> None:
        """The land around, and on it the prototypes of the land's own masses."""
        made = self._made.distance
        if made is None:
            return
        data, folder = self._ledger.find(made.mesh), self._folder(contract.LIGHTS)
        for handle in made.materials:
            data.materials.append(self._ledger.find(handle))
        items = [self._new_object("Distance", data, folder)]
        groups = {
            item.owner: group for item, (_, _, group) in zip(self._plan.scatters, self._made.scatters, strict=True)
        }
        for owner, points in made.repeated:
            items.append(self._new_object(f"{contract.readable(owner)} beyond", self._ledger.find(points), folder))
            items[-1].modifiers.new("Scatter", "NODES").node_group = self._ledger.find(groups[owner])
        for item in items:
            item.location.x = self._made.offset
            distance.finish(item)

    def _cameras(self) -> None:
        for shot, handle in zip(self._scene.shots.shots, self._made.cameras, strict=True):
            data = self._ledger.find(handle)
            made = self._new_object(data.name, data, self._folder(contract.CAMERAS))
            cameras.place(made, shot)
            made.location.x += self._made.offset
            self._made.shown.append(made.name)
