"""Edits: what a person changes about a scene that is there, and what came of it. All that is not named stays."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Annotated

from pydantic import Field, ValidationError

from voxel_weaver.scene.brief import Brief, Note
from voxel_weaver.scene.errors import SettingRefused
from voxel_weaver.scene.layout import Layout
from voxel_weaver.scene.light import LightRig
from voxel_weaver.scene.look import Look
from voxel_weaver.scene.settings import SEED_LIMIT
from voxel_weaver.scene.shots import Shots
from voxel_weaver.scene.value import Angle, Name, Point, Value, Words

RECORD_LIMIT = 64_000_000
"""Characters of a kept scene. A village has 3 million."""
TEXT_LIMIT = 400


class EditKind(StrEnum):
    VARY = "vary"  # the same brief with another seed; what is locked stays
    REROLL = "reroll"  # these things in another form
    SWAP = "swap"  # this thing for another kind: "a red armchair"
    ADD = "add"  # what the text names: "a lamp on the desk"
    REMOVE = "remove"  # these things, and what stands on them finds another place
    MOVE = "move"  # to where the text says: "next to the window"; or by metres: "0.5 -1"
    RESTYLE = "restyle"  # another style, with its palette; or another look
    RELIGHT = "relight"  # another hour, weather or mode of light
    LOCK = "lock"  # these things stay as they are when the scene is varied
    UNLOCK = "unlock"


NAMING = frozenset({EditKind.REROLL, EditKind.SWAP, EditKind.REMOVE, EditKind.MOVE, EditKind.LOCK, EditKind.UNLOCK})
"""What is done to things that are named."""
LOCAL = NAMING | {EditKind.ADD}
"""What is about some things: the light and the camera stay."""
WORDED = frozenset({EditKind.SWAP, EditKind.ADD, EditKind.MOVE, EditKind.RESTYLE, EditKind.RELIGHT})
"""What says in words what is wanted."""


class Edit(Value):
    """One change. `things` are ids, or nouns that stand for all things of that kind."""

    kind: EditKind
    things: tuple[Annotated[str, Field(min_length=1, max_length=80)], ...] = ()  # as people say them: may be unknown
    text: Annotated[str, Field(max_length=TEXT_LIMIT)] = ""
    seed: Annotated[int, Field(ge=0, le=SEED_LIMIT)] = 0


class Pose(Value):
    """Where a thing stands now, also where a person moved it by hand."""

    thing: Name
    position: Point
    yaw: Angle


class Edition(Value):
    """What an edit is made from: the scene as it was kept, and how it stands now. Things without a pose were deleted;
    without any poses it stands as it was kept."""

    edit: Edit
    record: Annotated[str, Field(max_length=RECORD_LIMIT)]
    standing: tuple[Pose, ...] | None = None
    locked: tuple[Name, ...] | None = None  # what stays when it is varied; None: as kept


class Edited(Value):
    """What came of an edit. What is None is to be made anew from the rest; what is there stays."""

    brief: Brief
    layout: Layout | None = None
    look: Look | None = None
    lights: LightRig | None = None
    shots: Shots | None = None
    notes: tuple[Note, ...] = ()  # what is to be told of how it was understood


class Difference(Value):
    """The proof of an edit, by content hashes: which parts of the scene are the same to the last digit."""

    edit: Words
    kept: tuple[Name, ...]
    changed: tuple[Name, ...] = ()
    added: tuple[Name, ...] = ()
    removed: tuple[Name, ...] = ()


def poses(standing: Iterable[tuple[str, tuple[float, float, float], float]]) -> tuple[Pose, ...]:
    """Where things stand, as values."""
    return tuple(Pose(thing=name, position=position, yaw=yaw) for name, position, yaw in standing)


def checked_edit(kind: str, things: tuple[str, ...] = (), text: str = "", seed: int = 0) -> Edit:
    """The edit, or SettingRefused in words that say what to change. "Coffee table" is "coffee_table"."""
    names = tuple("_".join(thing.lower().split()) for thing in things)
    try:
        return Edit.model_validate({"kind": kind, "things": names, "text": text.strip(), "seed": seed})
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        name = ".".join(str(step) for step in first["loc"])
        raise SettingRefused(f"{name}={first.get('input')!r:.80} cannot be used: {first['msg'].lower()}.") from error
