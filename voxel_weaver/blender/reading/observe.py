"""Reads what is in Blender: whether a file is untouched, the things of a scene, and the Scene value kept with it.

Nothing that is read is trusted: sizes are bounded, schemas checked, and no script of a file runs.
"""

from __future__ import annotations

import json
from typing import Any, NamedTuple

import bpy

from voxel_weaver.blender import contract
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.scene import FORMAT, Scene

TEXT_LIMIT = 64 * 2**20
"""Characters. A scene of two hundred things has about 150,000."""

_START_UP = {"Cube": "MESH", "Light": "LIGHT", "Camera": "CAMERA"}
_CUBE_CORNERS = 8


class Seen(NamedTuple):
    """A thing as its contract tells it."""

    name: str
    id: str
    category: str
    tier: str
    support: str
    on: str
    role: str
    attributes: tuple[str, ...]
    why: str
    location: tuple[float, float, float]


class Saved(NamedTuple):
    """What the text block of a scene holds."""

    scene: Scene
    prompt: str
    seed: int
    versions: dict[str, str]
    report: str


def is_untouched() -> bool:
    """Whether this is a start-up file that nobody has worked in: never saved, one scene, empty or with the default
    cube, light and camera as they came."""
    if bpy.data.filepath or len(bpy.data.scenes) != 1:
        return False
    found = {item.name: item for item in bpy.data.objects}
    if not found:
        return len(bpy.data.meshes) == 0
    if any(_START_UP.get(name) != item.type for name, item in found.items()):
        return False
    cube = found.get("Cube")
    return cube is None or _is_as_it_came(cube)


def _is_as_it_came(cube: Any) -> bool:
    return (
        len(cube.data.vertices) == _CUBE_CORNERS
        and not cube.modifiers
        and tuple(cube.location) == (0.0, 0.0, 0.0)
        and tuple(cube.scale) == (1.0, 1.0, 1.0)
    )


def things(scene: bpy.types.Scene) -> tuple[Seen, ...]:
    """The things of a Blender scene, by the properties of their root objects, sorted by id."""
    found = [_seen(item) for item in scene.objects if item.get(contract.KIND) == contract.THING]
    return tuple(sorted(found, key=lambda thing: thing.id))


def _seen(item: Any) -> Seen:
    def text(key: str) -> str:
        value = item.get(key, "")
        return value if isinstance(value, str) else ""

    x, y, z = item.location
    return Seen(
        name=item.name,
        id=text(contract.ID),
        category=text(contract.CATEGORY),
        tier=text(contract.TIER),
        support=text(contract.SUPPORT),
        on=text(contract.ON),
        role=text(contract.ROLE),
        attributes=_words(text(contract.ATTRIBUTES)),
        why=text(contract.WHY),
        location=(x, y, z),
    )


def _words(text: str) -> tuple[str, ...]:
    try:
        words = json.loads(text or "[]")
    except (json.JSONDecodeError, RecursionError):
        return ()
    return tuple(word for word in words if isinstance(word, str)) if isinstance(words, list) else ()


def roots(scene: bpy.types.Scene) -> tuple[Any, ...]:
    """The root collections of generated scenes in this Blender scene, the newest last."""
    children: Any = scene.collection.children
    return tuple(child for child in children if contract.TEXT_LINK in child)


def read_scene_text(scene: bpy.types.Scene) -> Scene:
    """The Scene value that this Blender scene's newest generated scene was made from."""
    return read_saved(scene).scene


def read_saved(scene: bpy.types.Scene, root: Any = None) -> Saved:
    """The text block of a generated scene, of the newest where none is named; raises DataRefused when it is missing or
    was tampered with."""
    found = roots(scene) if root is None else (root,)
    text = found[-1].get(contract.TEXT_LINK) if found else None
    if not isinstance(text, bpy.types.Text):
        raise DataRefused(
            f"The scene {scene.name!r} has no text block {contract.TEXT_NAME!r}. "
            "Only scenes made by Voxel Weaver can be read back."
        )
    return _parsed(text.as_string(), text.name)


def _parsed(text: str, name: str) -> Saved:
    if len(text) > TEXT_LIMIT:
        raise DataRefused(f"The text block {name!r} has {len(text)} characters, over {TEXT_LIMIT}. Generate again.")
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DataRefused(f"The text block {name!r} is no JSON: {error}. Restore the file from a copy.") from error
    if not isinstance(data, dict) or not isinstance(data.get("scene"), dict):
        raise DataRefused(f"The text block {name!r} holds no scene. Restore the file from a copy.")
    version = data["scene"].get("format")
    if version != FORMAT:
        raise DataRefused(
            f"The text block {name!r} has format {version!r}, this version reads {FORMAT}. Generate the scene again."
        )
    scene = Scene.from_json(json.dumps(data["scene"]))
    versions, report = data.get("versions"), data.get("report")
    return Saved(
        scene=scene,
        prompt=scene.brief.prompt,
        seed=scene.brief.seed,
        versions={str(k): str(v) for k, v in versions.items()} if isinstance(versions, dict) else {},
        report=report if isinstance(report, str) else "",
    )
