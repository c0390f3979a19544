"""One edit of one scene: which things it names, what is done to them, and what of the scene stays as it is."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.editing.exchanging import rerolled, swapped
from voxel_weaver.layout.editing.grounds import Blobs
from voxel_weaver.layout.editing.opened import Opened, opened
from voxel_weaver.layout.editing.placing import added, moved, shifted
from voxel_weaver.layout.editing.removing import removed
from voxel_weaver.layout.editing.renewing import renewed
from voxel_weaver.layout.kinds import counts_as
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.edits import NAMING, Edit, Edited, Edition, EditKind, Pose
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Layout, Thing
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.settings import SEED_LIMIT

METRES = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*(?:m\b)?[\s,;]+(-?\d+(?:\.\d+)?)\s*(?:m\b)?\s*$")
FARTHEST = 1000.0
LISTED = 12
SAME_PLACE, SAME_TURN = 0.002, 0.1
"""Metres and degrees below which a thing was not moved."""


def edited(scene: Scene, edit: Edit, told: Brief | None, catalog: Catalog, blobs: Blobs) -> Edited:
    """What comes of an edit. `told` is what its text was understood to ask for, where it has one.

    Raises SettingRefused, in words that say what to change, where nothing comes of it.
    """
    if edit.kind is EditKind.VARY and not scene.brief.locked:
        return Edited(brief=_reseeded(scene.brief, edit.seed))
    if edit.kind is EditKind.RESTYLE:
        return _restyled(scene, told)
    if edit.kind is EditKind.RELIGHT:
        return _relit(scene, told)
    names = named(scene.layout, edit)
    if edit.kind in (EditKind.LOCK, EditKind.UNLOCK):
        return _kept(scene, scene.layout, _locked(scene.brief, names, on=edit.kind is EditKind.LOCK))
    work = opened(scene.brief, scene.layout, catalog, blobs)
    if edit.kind is EditKind.VARY:
        work.brief = _reseeded(scene.brief, edit.seed)
        renewed(work, scene.brief.locked)
        return Edited(brief=work.brief, layout=work.closed())
    STEPS[edit.kind](work, names, edit, told)
    there = set(work.things)
    brief = work.brief.model_copy(update={"locked": tuple(name for name in work.brief.locked if name in there)})
    return _kept(scene, work.closed(), brief, work)


def as_it_stands(scene: Scene, edition: Edition, catalog: Catalog, blobs: Blobs) -> Scene:
    """The scene after what a person did to it by hand: things that were moved, and things that were deleted."""
    if edition.locked is not None:
        there = {thing.id for thing in scene.layout.things}
        locked = tuple(name for name in edition.locked if name in there)
        scene = scene.model_copy(update={"brief": scene.brief.model_copy(update={"locked": locked})})
    if edition.standing is None:
        return scene
    poses = {pose.thing: pose for pose in edition.standing}
    things = tuple(_posed(thing, poses[thing.id]) if thing.id in poses else thing for thing in scene.layout.things)
    now = scene.model_copy(update={"layout": scene.layout.model_copy(update={"things": things})})
    gone = tuple(thing.id for thing in things if thing.id not in poses)
    if not gone:
        return now
    work = opened(now.brief, now.layout, catalog, blobs)
    removed(work, gone)
    return now.model_copy(update={"brief": work.brief, "layout": work.closed()})


def _posed(thing: Thing, pose: Pose) -> Thing:
    """A thing where it stands now; Blender's single precision moves nothing."""
    turned = abs((pose.yaw - thing.yaw + 180.0) % 360.0 - 180.0)
    if math.dist(pose.position, thing.position) < SAME_PLACE and turned < SAME_TURN:
        return thing
    return thing.model_copy(update={"position": pose.position, "yaw": pose.yaw % 360.0})


def named(layout: Layout, edit: Edit) -> tuple[str, ...]:
    """The ids of the things that an edit names: by id, or all of a kind by its noun."""
    known = {thing.id: thing for thing in layout.things}
    if not edit.things and edit.kind in NAMING:
        raise SettingRefused(f"Say which thing to {edit.kind.value}: {_some(layout)}.")
    found: dict[str, None] = {}
    for name in edit.things:
        alike = [name] if name in known else [each for each, thing in known.items() if counts_as(thing.category, name)]
        if not alike:
            raise SettingRefused(f"There is no {name!r} in this scene. It has {_some(layout)}.")
        found |= dict.fromkeys(alike)
    return tuple(found)


def _some(layout: Layout) -> str:
    names = [thing.id for thing in layout.things]
    more = f" and {len(names) - LISTED} more" if len(names) > LISTED else ""
    return ", ".join(names[:LISTED]) + more if names else "nothing"


# --- what is done to things ----------------------------------------------------------------------------------------


def _reroll(work: Opened, names: tuple[str, ...], edit: Edit, _: Brief | None) -> None:
    for name in names:
        rerolled(work, name, edit.seed)


def _swap(work: Opened, names: tuple[str, ...], edit: Edit, told: Brief | None) -> None:
    wants = [want for want in told.wants if want.count] if told is not None else []
    if not wants:
        raise SettingRefused(f"{edit.text!r} names no thing to swap for. Say for instance 'a red armchair'.")
    for name in names:
        if name in work.things:
            swapped(work, name, wants[0])


def _add(work: Opened, _names: tuple[str, ...], _edit: Edit, told: Brief | None) -> None:
    if told is not None:
        added(work, told)


def _remove(work: Opened, names: tuple[str, ...], _edit: Edit, _told: Brief | None) -> None:
    removed(work, names)


def _move(work: Opened, names: tuple[str, ...], edit: Edit, told: Brief | None) -> None:
    by = metres(edit.text)
    for name in names:
        if by is not None:
            shifted(work, name, *by)
        elif told is not None:
            moved(work, name, told)


def metres(text: str) -> tuple[float, float] | None:
    """ "0.5 -1" as metres to the right and to the back; None for words."""
    match = METRES.match(text)
    if match is None:
        return None
    x, y = float(match[1]), float(match[2])
    if max(abs(x), abs(y)) > FARTHEST:
        raise SettingRefused(f"{text!r} is too far: at most {FARTHEST:,.0f} metres each way.")
    return x, y


Step = Callable[[Opened, tuple[str, ...], Edit, "Brief | None"], None]
STEPS: Mapping[EditKind, Step] = {
    EditKind.REROLL: _reroll,
    EditKind.SWAP: _swap,
    EditKind.ADD: _add,
    EditKind.REMOVE: _remove,
    EditKind.MOVE: _move,
}


# --- what is done to the whole -------------------------------------------------------------------------------------


def _reseeded(brief: Brief, seed: int) -> Brief:
    """The brief with this seed; with the next one where it has it already."""
    return brief.model_copy(update={"seed": seed if seed != brief.seed else (brief.seed + 1) % (SEED_LIMIT + 1)})


def _locked(brief: Brief, names: tuple[str, ...], *, on: bool) -> Brief:
    held = dict.fromkeys((*brief.locked, *names)) if on else [name for name in brief.locked if name not in names]
    return brief.model_copy(update={"locked": tuple(held)})


def _restyled(scene: Scene, told: Brief | None) -> Edited:
    """Another style dresses what is there; another look is another grain, so all is planned again."""
    if told is None:
        raise SettingRefused("Say which style: modern, rustic, vintage …, or a look: voxel, lowpoly, realistic.")
    brief = scene.brief
    if told.look is not brief.look:
        return Edited(brief=brief.model_copy(update={"look": told.look, "locked": ()}))
    dressed = brief.model_copy(update={"style": told.style, "style_asked": True, "palette": told.palette})
    layout = _next(scene.layout, scene.layout)
    return Edited(
        brief=dressed,
        layout=layout,
        lights=scene.lights.model_copy(update={"revision": layout.revision}),
        shots=scene.shots.model_copy(update={"revision": layout.revision}),
    )


def _relit(scene: Scene, told: Brief | None) -> Edited:
    if told is None:
        raise SettingRefused("Say which light: morning, day, evening, night …, or a weather.")
    changed = {name: getattr(told, name) for name in ("time_of_day", "weather", "season", "mood", "light")}
    layout = _next(scene.layout, scene.layout)
    return Edited(
        brief=scene.brief.model_copy(update=changed),
        layout=layout,
        look=scene.look.model_copy(update={"revision": layout.revision}),
        shots=scene.shots.model_copy(update={"revision": layout.revision}),
    )


# --- what stays ----------------------------------------------------------------------------------------------------


def _next(before: Layout, after: Layout) -> Layout:
    return after.model_copy(update={"revision": before.revision + 1})


def _kept(scene: Scene, layout: Layout, brief: Brief, work: Opened | None = None) -> Edited:
    """An edit of some things: the camera stays. Without work nothing that is seen has changed."""
    layout = _next(scene.layout, layout)
    return Edited(
        brief=brief,
        layout=layout,
        look=scene.look.model_copy(update={"revision": layout.revision}) if work is None else None,
        lights=scene.lights.model_copy(update={"revision": layout.revision}) if work is None else None,
        shots=scene.shots.model_copy(update={"revision": layout.revision}),
    )
