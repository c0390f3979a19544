"""Another form or another kind in the place of a thing: its back stays at the wall, its foot on what carries it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from voxel_weaver.layout.editing.opened import Opened
from voxel_weaver.layout.editing.wanting import instead
from voxel_weaver.layout.pieces import Piece, Placed, cos_sin
from voxel_weaver.layout.repair import carried_along
from voxel_weaver.layout.rooms.furnishing import PUT
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.telling import spoken
from voxel_weaver.scene.brief import Want
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Role, Setting, Support

FORMS_TRIED = 12
"""Forms that are drawn before a thing counts as one that has only this form."""

REACH = 1e-3


def rerolled(work: Opened, name: str, seed: int) -> None:
    """The thing in another form, with all that was asked of it. Raises SettingRefused where it has no other."""
    thing = work.things[name]
    piece = next((one for one in _other_forms(work, name, seed)), None)
    if piece is None:
        raise SettingRefused(f"{name!r} has no other form. Swap it for another kind instead.")
    _exchange(work, name, replace(piece, want=thing.want, role=thing.role))


def _other_forms(work: Opened, name: str, seed: int) -> Iterator[Piece]:
    thing = work.things[name]
    kind = work.kind(thing)
    want = next((one for one in work.brief.wants if one.id == thing.want), None)
    given: dict[str, Setting] = work.stock.given(kind, want) if want is not None else {}
    if "mount" in dict(thing.params):
        given = {**given, "mount": dict(thing.params)["mount"]}
    for turn in range(FORMS_TRIED):
        rng = chance(work.brief.seed, "edit", "form", name, seed, turn)
        params = work.stock.params(kind, given, rng)
        if params != thing.params:
            piece = work.stock.piece(name, kind, params, thing.role)
            heeded = work.stock.heeded(kind, params, want) if want is not None else thing.attributes
            yield replace(piece, attributes=heeded, support=_support(piece, thing.support))


def swapped(work: Opened, name: str, wanted: Want) -> str:
    """Another kind of thing in its place; the id of what stands there then."""
    thing = work.things[name]
    work.brief, want_id = instead(work.brief, thing.want, wanted)
    want = next(one for one in work.brief.wants if one.id == want_id)
    kind = work.stock.wanted(want)
    given = work.stock.mounted(kind, work.stock.given(kind, want), thing.support)
    params = work.stock.params(kind, given, chance(work.brief.seed, "edit", "swap", name))
    fresh = name if thing.category == want.category else work.free_id(want.category)
    piece = work.stock.piece(fresh, kind, params, Role.REQUESTED, work.piece(name).ties)
    heeded = work.stock.heeded(kind, params, want)
    _exchange(work, name, replace(piece, want=want_id, attributes=heeded, support=_support(piece, thing.support)))
    return fresh


def _support(piece: Piece, before: Support) -> Support:
    """What was small and stood on something goes on doing so; else each kind stands as it does."""
    small = before is Support.OBJECT and piece.support is Support.FLOOR
    return before if small else piece.support


def _exchange(work: Opened, name: str, piece: Piece) -> None:
    """Put this piece where the thing stands, or near; what stood on it stands on it again."""
    stage, order = work.home_of(name), list(work.things)
    carried = work.take_load(name)
    before = work.take(name)
    placed = _in_its_place(piece, before, stage) or _near(piece, before, stage, work)
    if placed is None:
        raise SettingRefused(f"There is no room for another {spoken(piece.category)} there. Move something away first.")
    work.put(placed, stage)
    for each in carried:
        _put_again(work, each if each.on != name else replace(each, on=piece.id), before, placed, stage)
    renamed = [piece.id if each == name else each for each in order]
    work.things = {each: work.things[each] for each in (*renamed, *work.things) if each in work.things}


def _in_its_place(piece: Piece, before: Placed, stage: Stage) -> Placed | None:
    """The same pose with the back where it was, and the top of what hangs; None where that does not fit."""
    if piece.support is not before.piece.support:
        return None
    cos, sin = cos_sin(before.yaw)
    back = before.piece.high[1] - piece.high[1] if piece.support is not Support.CEILING else 0.0
    x, y = before.x - sin * back, before.y + cos * back
    top = before.piece.high[2] - piece.high[2] if piece.support is Support.CEILING else 0.0
    foot = before.piece.low[2] - piece.low[2] if piece.support is not Support.CEILING else 0.0
    placed = replace(before, piece=piece, x=round(x, 4), y=round(y, 4), z=round(before.z + top + foot, 4))
    low, high = placed.box
    inside = bool(stage.site.holds(low[None, :2], high[None, :2])[0]) or piece.support is Support.WALL
    on_top = not before.on or _rests(placed, stage.placed[before.on])
    return placed if inside and on_top and not any(stage.meets(placed, one) for one in stage.others()) else None


def _rests(placed: Placed, carrier: Placed) -> bool:
    """Whether its middle is above what carries it."""
    middle = (placed.low[:2] + placed.high[:2]) / 2
    return bool(((middle >= carrier.low[:2]) & (middle <= carrier.high[:2])).all())


def _near(piece: Piece, before: Placed, stage: Stage, work: Opened) -> Placed | None:
    rng = chance(work.brief.seed, "edit", "near", piece.id)
    put = PUT[piece.support]
    return put(replace(piece, ties=before.piece.ties), stage, rng) or put(replace(piece, ties=()), stage, rng)


def _put_again(work: Opened, one: Placed, before: Placed, after: Placed, stage: Stage) -> None:
    """What stood on a thing, on what is there now: at its old spot where a surface is there, else wherever it fits."""
    moved = carried_along(one, before, after)
    level = _level_under(moved, before, after)
    if level is not None:
        moved = replace(moved, z=round(level - one.piece.low[2], 4))
        if not any(stage.meets(moved, other) for other in stage.others()):
            work.put(moved, stage)
            return
    work.put_again(one.piece, stage)


def _level_under(one: Placed, before: Placed, after: Placed) -> float | None:
    """The height of the surface of the new thing that takes the place of the one below; None where it does not reach.
    What stands higher up goes by what carries it."""
    if one.on != after.piece.id:
        return one.z + one.piece.low[2]
    foot = one.z + one.piece.low[2] - after.z
    old, new = before.piece.model.surfaces, after.piece.model.surfaces
    if not old or not new:
        return None
    at = int(np.argmin([abs(surface.z - foot) for surface in old]))
    surface = new[min(at, len(new) - 1)]
    ends = [after.world((x, y)) for x in (surface.low[0], surface.high[0]) for y in (surface.low[1], surface.high[1])]
    low, high = np.min(ends, axis=0), np.max(ends, axis=0)
    inside = bool((one.low[:2] >= low - REACH).all() and (one.high[:2] <= high + REACH).all())
    return after.z + surface.z if inside and one.piece.size[2] <= surface.headroom + REACH else None
