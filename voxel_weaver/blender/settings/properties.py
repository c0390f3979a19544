"""What a person sets in the panel. It lives on the window manager: outside undo, and the same in every scene."""

from __future__ import annotations

from typing import Any

import bpy
from bpy.props import BoolProperty, EnumProperty, IntProperty, PointerProperty, StringProperty

from voxel_weaver.blender.live import session
from voxel_weaver.blender.live.wishes import Wish
from voxel_weaver.blender.settings import choices

NAME = "voxel_weaver"


def _edited(_settings: Any, _context: Any) -> None:
    """Somebody begins to write: thread and workers start now, and are warm when Generate is pressed."""
    if session.is_open():
        session.current().warm()


def _styles(_settings: Any, _context: Any, typed: str) -> list[str]:
    return [style for style in choices.STYLES if typed.lower() in style]


def _headed(rows: choices.Rows, headings: choices.Rows) -> list[tuple[str, str, str]]:
    """The rows of a menu with headings, which Blender takes from rows that have no identifier."""
    above = {first: ("", words, "") for first, words, _ in headings}
    return [line for row in rows for line in ((above[row[0]], row) if row[0] in above else (row,))]


class VoxelWeaverSettings(bpy.types.PropertyGroup):
    """The panel's choices."""

    prompt: StringProperty(  # type: ignore[valid-type]
        name="Prompt",
        description="What you would like to see, in plain English",
        maxlen=choices.PROMPT_MOST,
        update=_edited,
        options={"TEXTEDIT_UPDATE"},
    )
    text: StringProperty(  # type: ignore[valid-type]
        name="Text",
        description="Read the prompt from this text block instead, for prompts of many lines",
    )
    place: EnumProperty(  # type: ignore[valid-type]
        name="Place", description="What kind of place it is", items=_headed(choices.PLACES, choices.PLACE_HEADINGS)
    )
    look: EnumProperty(  # type: ignore[valid-type]
        name="Look", description="How things are built", items=choices.LOOKS
    )
    style: StringProperty(  # type: ignore[valid-type]
        name="Style",
        description="A style such as modern or rustic; empty leaves it to the prompt",
        maxlen=80,
        search=_styles,
        search_options={"SUGGESTION"},
    )
    quality: EnumProperty(  # type: ignore[valid-type]
        name="Quality", description="How fine a render of it will be", items=choices.QUALITIES
    )
    time_of_day: EnumProperty(  # type: ignore[valid-type]
        name="Time", description="What time of day it is", items=choices.TIMES
    )
    weather: EnumProperty(  # type: ignore[valid-type]
        name="Weather", description="What the weather is", items=choices.WEATHERS
    )
    light: EnumProperty(  # type: ignore[valid-type]
        name="Light", description="How it is lit", items=choices.LIGHTS
    )
    camera: EnumProperty(  # type: ignore[valid-type]
        name="Camera", description="Which view comes first", items=choices.CAMERAS
    )
    animation: EnumProperty(  # type: ignore[valid-type]
        name="Animation", description="What moves", items=choices.ANIMATIONS
    )
    size: EnumProperty(  # type: ignore[valid-type]
        name="Size", description="How large the room or the ground is", items=choices.SIZES
    )
    seed: IntProperty(  # type: ignore[valid-type]
        name="Seed", description="Another seed gives another scene of the same prompt", min=0, max=choices.SEED_MOST
    )
    present: EnumProperty(  # type: ignore[valid-type]
        name="Add To",
        description="Where the new scene goes, and what happens to the present one",
        items=choices.PRESENTS,
    )
    show_team: BoolProperty(  # type: ignore[valid-type]
        name="Show the Team", description="Show what each agent does, one by one"
    )


def attach() -> None:
    bpy.utils.register_class(VoxelWeaverSettings)
    setattr(bpy.types.WindowManager, NAME, PointerProperty(type=VoxelWeaverSettings))


def detach() -> None:
    delattr(bpy.types.WindowManager, NAME)
    bpy.utils.unregister_class(VoxelWeaverSettings)


def settings(context: Any) -> Any:
    return getattr(context.window_manager, NAME)


def prompt_of(chosen: Any) -> str:
    """The prompt: the text block's where one is chosen and exists, else what is in the field."""
    block = bpy.data.texts.get(chosen.text) if chosen.text else None
    return " ".join(block.as_string().split()) if block is not None else str(chosen.prompt)


def wish(chosen: Any) -> Wish:
    """What is set now, frozen."""
    return Wish(
        prompt=prompt_of(chosen),
        place=chosen.place,
        look=chosen.look,
        style=chosen.style.strip(),
        quality=chosen.quality,
        time_of_day=chosen.time_of_day,
        weather=chosen.weather,
        light=chosen.light,
        camera=chosen.camera,
        animation=chosen.animation,
        size=chosen.size,
        seed=chosen.seed,
        present=chosen.present,
    )
