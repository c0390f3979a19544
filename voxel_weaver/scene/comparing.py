"""The content hash of each part of a scene, and what differs between two scenes."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from voxel_weaver.scene.edits import RECORD_LIMIT, Difference, Edit
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.scene import FORMAT, Scene
from voxel_weaver.scene.value import Value, canonical, digest

REVISION = {"revision"}
"""It counts rounds and is no content."""


def prints(scene: Scene) -> dict[str, str]:
    """By id, the hash of all that makes a part what it is: its place, its meshes, what it wears. Also of the light,
    the sky and each shot."""
    layout = scene.layout
    worn = _worn(scene.look)
    meshes: dict[str, list[object]] = {}
    for use in scene.shapes.uses:
        shape = scene.shapes.shapes[use.shape]
        meshes.setdefault(use.owner, []).append([shape.mesh, use.variant, use.position, use.yaw])
    parts: dict[str, Value] = {
        **_shell(layout),
        **{thing.id: thing for thing in layout.things},
        **{scatter.id: scatter for scatter in layout.scatters},
    }
    made = {name: _print(part, meshes.get(name), worn.get(name)) for name, part in parts.items()}
    lamps = {lamp.id: _print(lamp) for lamp in scene.lights.lamps}
    shots = {f"shot_{shot.name}": _print(shot) for shot in scene.shots.shots}
    return made | lamps | shots | {"sky": _print(scene.lights.sky, scene.lights.exposure, scene.lights.fog)}


def scene_of(record: str) -> Scene:
    """The scene of a record: its own JSON, or the text that is kept in a .blend. Raises DataRefused for any other."""
    if len(record) > RECORD_LIMIT:
        raise DataRefused(f"The kept scene has {len(record):,} characters, over {RECORD_LIMIT:,}. Generate it again.")
    try:
        data = json.loads(record)
    except (ValueError, RecursionError) as error:
        raise DataRefused(f"The kept scene is no JSON: {error}. Restore the file from a copy.") from error
    inner = data.get("scene") if isinstance(data, dict) and isinstance(data.get("scene"), dict) else data
    if not isinstance(inner, dict) or inner.get("format") != FORMAT:
        raise DataRefused("The kept scene is of another version. Generate it again.")
    return Scene.from_json(json.dumps(inner))


def difference(edit: Edit, before: Scene, after: Scene) -> Difference:
    """What an edit kept, changed, added and removed."""
    old, new = prints(before), prints(after)
    return Difference(
        edit=" ".join((edit.kind.value, *edit.things, *((edit.text,) if edit.text else ()))),
        kept=tuple(name for name in old if new.get(name) == old[name]),
        changed=tuple(name for name in old if name in new and new[name] != old[name]),
        added=tuple(name for name in new if name not in old),
        removed=tuple(name for name in old if name not in new),
    )


def with_kept_look(before: Scene, after: Scene) -> Scene:
    """What the edit left as it was wears what it wore: shades are chosen for a scene as a whole, and would shift."""
    old, new = _bodies(before), _bodies(after)
    same = {name for name in old if new.get(name) == old[name]}
    lines = (
        *(line for line in before.look.dressings if line.owner in same),
        *(line for line in after.look.dressings if line.owner not in same),
    )
    worn = {line.material for line in lines}
    every = {each.name: each for each in (*before.look.materials, *after.look.materials) if each.name in worn}
    look = after.look.model_copy(update={"dressings": lines, "materials": tuple(every.values())})
    return after.model_copy(update={"look": look})


def with_kept_light(before: Scene, after: Scene) -> Scene:
    """The light as it was, with the lamps of the things that are there now: who edits a thing did not ask for more."""
    lit = {lamp.owner for lamp in after.lights.lamps if lamp.owner}
    old, new = _bodies(before), _bodies(after)
    places = {thing.id: (thing.position, thing.yaw) for thing in before.layout.things}
    same = {
        thing.id
        for thing in after.layout.things
        if old.get(thing.id) == new[thing.id] and places[thing.id] == (thing.position, thing.yaw)
    }
    lamps = (
        *(lamp for lamp in before.lights.lamps if not lamp.owner or (lamp.owner in same and lamp.owner in lit)),
        *(lamp for lamp in after.lights.lamps if lamp.owner and lamp.owner not in same),
    )
    lights = before.lights.model_copy(update={"revision": after.lights.revision, "lamps": lamps})
    return after.model_copy(update={"lights": lights})


def _bodies(scene: Scene) -> Mapping[str, object]:
    """By owner, what a part is apart from its place."""
    layout = scene.layout
    things = {thing.id: (thing.asset, thing.params, thing.attributes) for thing in layout.things}
    scatters = {scatter.id: (scatter.asset, scatter.variants) for scatter in layout.scatters}
    return {**_shell(layout), **things, **scatters}


def _shell(layout: Layout) -> dict[str, Value]:
    """Walls, openings, ground, floors and ceilings, under the ids by which their shapes go."""
    walls = {wall.id: wall for wall in layout.walls}
    openings = {opening.id: opening for opening in layout.openings}
    grounds = {ground.id: ground for ground in layout.grounds}
    rooms = {f"{part}_{room.id}": room for room in layout.rooms for part in ("floor", "ceiling")}
    return {**walls, **openings, **grounds, **rooms}


def _worn(look: Look) -> Mapping[str, list[object]]:
    """By owner, each finish with the whole material that covers it."""
    materials = {material.name: material.model_dump(mode="json") for material in look.materials}
    worn: dict[str, list[object]] = {}
    for line in look.dressings:
        worn.setdefault(line.owner, []).append([line.finish, materials[line.material]])
    return worn


def _print(*parts: object) -> str:
    return digest(canonical(list(_plain(parts))))


def _plain(parts: Iterable[object]) -> Iterable[object]:
    for part in parts:
        yield part.model_dump(mode="json", exclude=REVISION) if isinstance(part, Value) else part
