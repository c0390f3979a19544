"""A wish: what a person set in the panel, frozen when they pressed Generate. Turns into a request. Imports no bpy."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from voxel_weaver.blender.settings.choices import CHOICES, METRES, PROMPT_MOST
from voxel_weaver.scene.errors import PromptRefused, SettingRefused

if TYPE_CHECKING:
    from voxel_weaver.scene.edits import Edition
    from voxel_weaver.scene.settings import Request

AUTO, NONE = "auto", "none"
LEFT_OPEN = ("time_of_day", "weather", "light", "camera", "animation")
"""Choices that are handed on by their name, where they are made."""


@dataclass(frozen=True)
class Change:
    """What is to change about a generated scene: an edit, and the scene as it was kept and as it stands."""

    kind: str
    root: str  # the root collection that it takes the place of
    record: str
    standing: tuple[tuple[str, tuple[float, float, float], float], ...]  # id, position, yaw of each thing
    locked: tuple[str, ...] = ()
    things: tuple[str, ...] = ()
    text: str = ""
    seed: int = 0


@dataclass(frozen=True)
class Wish:
    """The prompt and the choices beside it; "auto" leaves a choice to the prompt."""

    prompt: str
    place: str = AUTO
    look: str = AUTO
    style: str = ""
    quality: str = "draft"
    time_of_day: str = AUTO
    weather: str = AUTO
    light: str = AUTO
    camera: str = AUTO
    animation: str = NONE
    size: str = AUTO
    seed: int = 0
    present: str = AUTO
    change: Change | None = None


def worded(wish: Wish) -> str:
    """The prompt; where there is none, the place that was chosen says it all."""
    if wish.prompt.strip() or wish.place == AUTO:
        return wish.prompt
    place = wish.place.replace("_", " ")
    return f"{'an' if place[0] in 'aeiou' else 'a'} {place}"


def refuse_unusable(wish: Wish) -> None:
    """Raise PromptRefused or SettingRefused, in words that say what to change. Loads nothing: it answers a click."""
    if wish.change is not None:
        return
    if not wish.prompt.strip() and wish.place == AUTO:
        raise PromptRefused('The prompt is empty. Write what you would like to see, for instance "a cozy bedroom".')
    length = len(wish.prompt)
    if length > PROMPT_MOST:
        raise PromptRefused(f"The prompt has {length:,} characters; at most {PROMPT_MOST:,} can be read. Shorten it.")
    for name, rows in CHOICES.items():
        known = [row[0] for row in rows]
        given = getattr(wish, name)
        if given not in known:
            raise SettingRefused(f"{name}={given!r} cannot be used: choose one of {', '.join(known)}.")


def requested(wish: Wish) -> Request | Edition:
    """The request for the team; raises SettingRefused for a style or a seed that cannot be used."""
    if wish.change is not None:
        return _edition(wish.change)
    from voxel_weaver.scene.errors import DataRefused
    from voxel_weaver.scene.settings import Request

    prompt = worded(wish)
    settings = {
        "place": None if wish.place == AUTO else wish.place,
        "room_size": METRES.get(wish.size),
        "look": None if wish.look == AUTO else wish.look,
        "style": wish.style,
        "quality": wish.quality,
        "seed": wish.seed,
        **{name: getattr(wish, name) for name in LEFT_OPEN if getattr(wish, name) not in (AUTO, NONE)},
    }
    try:
        return Request.from_json(json.dumps({"prompt": prompt, "settings": settings}))
    except DataRefused as error:
        raise SettingRefused(f"These settings cannot be used: {settings!r}. {error}") from error


def _edition(change: Change) -> Edition:
    from voxel_weaver.scene.edits import Edition, checked_edit, poses

    edit = checked_edit(change.kind, change.things, change.text, change.seed)
    return Edition(edit=edit, record=change.record, standing=poses(change.standing), locked=change.locked)
