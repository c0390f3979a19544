"""Points 3D views and redraws regions. Only regions that show our panel are redrawn: a window costs many times more."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, NamedTuple

import bpy
from mathutils import Vector

from voxel_weaver.blender import contract

CATEGORY = "Voxel Weaver"


def redraw_panels() -> None:
    """Redraw the sidebars that show our tab, and nothing else."""
    for area in _areas():
        for region in area.regions:
            if region.type == "UI" and region.width > 1 and region.active_panel_category in (CATEGORY, "UNSUPPORTED"):
                region.tag_redraw()


class View(NamedTuple):
    """Where one 3D view looked from, before it was pointed at a generated scene. The area is told by its address,
    which is compared and never followed."""

    area: int
    perspective: str
    location: tuple[float, float, float]
    rotation: tuple[float, float, float, float]
    distance: float


def seen_now(scene: str) -> tuple[View, ...]:
    """How this scene is looked at."""
    return tuple(_view(area) for area in _areas(scene))


def _view(area: Any) -> View:
    view = area.spaces.active.region_3d
    return View(
        area.as_pointer(),
        view.view_perspective,
        tuple(view.view_location),
        tuple(view.view_rotation),
        view.view_distance,
    )


def give_back(scene: str, before: tuple[View, ...]) -> None:
    """Look at this scene as before, in the areas that are still there and show it."""
    remembered = {view.area: view for view in before}
    for area in _areas(scene):
        view = remembered.get(area.as_pointer())
        if view is not None:
            target = area.spaces.active.region_3d
            target.view_perspective = view.perspective
            target.view_location, target.view_rotation = view.location, view.rotation
            target.view_distance = view.distance


def frame(scene: str, low: tuple[float, float, float], high: tuple[float, float, float]) -> None:
    """Turn the views of this scene to a box, from where they look now."""
    middle = (Vector(low) + Vector(high)) / 2
    for area in _areas(scene):
        view = area.spaces.active.region_3d
        if view.view_perspective == "CAMERA":
            view.view_perspective = "PERSP"
        view.view_location = middle
        view.view_distance = 1.1 * math.dist(low, high) + 0.5


def look_through(scene: str) -> bool:
    """Show this scene's views through its active camera; False where none is seen."""
    found = False
    for area in _areas(scene):
        area.spaces.active.region_3d.view_perspective = "CAMERA"
        area.tag_redraw()
        found = True
    return found


def select(collection: str, ids: tuple[str, ...]) -> str:
    """Select these things of a generated scene and nothing else, the first of them active; the name of their Blender
    scene, empty where none of them can be selected: what a person has excluded from the view layer cannot."""
    root = bpy.data.collections.get(collection)
    inside: Any = root.all_objects if root is not None else ()
    scene = next((scene for scene in bpy.data.scenes if root in scene.collection.children_recursive), None)
    if scene is None:
        return ""
    context: Any = bpy.context
    layer: Any = context.view_layer if context.scene == scene else scene.view_layers[0]
    found = [item for item in inside if item.get(contract.ID) in ids and item.name in layer.objects]
    if not found:
        return ""
    for item in [item for item in layer.objects if item.select_get(view_layer=layer)]:
        item.select_set(False, view_layer=layer)
    for item in found:
        item.select_set(True, view_layer=layer)
    layer.objects.active = min(found, key=lambda item: ids.index(item[contract.ID]))
    return str(scene.name)


def first_view(scene: str = "") -> Any:
    """(window, area, region) of a 3D view of this scene, or None: what operators of views need as their context."""
    manager: Any = bpy.context.window_manager
    for window in manager.windows:
        if scene and window.scene.name != scene:
            continue
        for area in window.screen.areas:
            region = next((region for region in area.regions if region.type == "WINDOW"), None)
            if area.type == "VIEW_3D" and region is not None:
                return window, area, region
    return None


def _areas(scene: str = "") -> Iterator[Any]:
    manager: Any = bpy.context.window_manager
    for window in manager.windows:
        if not scene or window.scene.name == scene:
            yield from (area for area in window.screen.areas if area.type == "VIEW_3D")
