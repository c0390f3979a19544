"""What a person asks for: the prompt and the settings beside it."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Length, Name, Value

PROMPT_LIMIT = 10_000
"""Characters. Fifteen long sentences are 3,000; more than this limit is a document, not a prompt."""
SEED_LIMIT = 2**31 - 1
SHORTEST_SIDE, LONGEST_SIDE = 2.0, 30.0
"""Metres that a room may measure from wall to wall."""
Side = Annotated[Length, Field(ge=SHORTEST_SIDE, le=LONGEST_SIDE)]


class LookName(StrEnum):
    VOXEL = "voxel"
    LOWPOLY = "lowpoly"
    REALISTIC = "realistic"


class Quality(StrEnum):
    DRAFT = "draft"
    PREVIEW = "preview"
    FINAL = "final"
    ULTRA = "ultra"


class LightMode(StrEnum):
    NATURAL = "natural"
    REALISTIC = "realistic"
    STYLIZED = "stylized"
    STUDIO = "studio"
    CINEMATIC = "cinematic"
    CUSTOM = "custom"


class CameraKind(StrEnum):
    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    PERSPECTIVE = "perspective"
    CLOSE_UP = "close_up"
    WIDE = "wide"
    ISOMETRIC = "isometric"
    EYE_LEVEL = "eye_level"
    DOLLHOUSE = "dollhouse"


class AnimationKind(StrEnum):
    TURNTABLE = "turntable"
    DOLLY = "dolly"
    FLY_THROUGH = "fly_through"
    DAY_TO_NIGHT = "day_to_night"


class TimeOfDay(StrEnum):
    DAWN = "dawn"
    MORNING = "morning"
    DAY = "day"
    NOON = "noon"
    AFTERNOON = "afternoon"
    EVENING = "evening"
    SUNSET = "sunset"
    DUSK = "dusk"
    NIGHT = "night"
    MIDNIGHT = "midnight"


class WeatherName(StrEnum):
    CLEAR = "clear"
    CLOUDY = "cloudy"
    OVERCAST = "overcast"
    MIST = "mist"
    FOG = "fog"
    RAIN = "rain"
    STORM = "storm"
    SNOW = "snow"


class Settings(Value):
    """What is set beside the prompt. What is empty or None is as the prompt says, else the default."""

    place: Name | None = None  # "bedroom"; one that is not known is furnished like any room
    room_size: tuple[Side, Side] | None = None  # width and depth
    look: LookName | None = None
    style: Annotated[str, Field(max_length=80)] = ""
    quality: Quality = Quality.DRAFT
    time_of_day: TimeOfDay | None = None
    weather: WeatherName | None = None
    light: LightMode | None = None
    camera: CameraKind | None = None  # the view that comes first
    animation: AnimationKind | None = None
    frames: Annotated[int, Field(ge=2, le=10_000)] = 96
    seed: Annotated[int, Field(ge=0, le=SEED_LIMIT)] = 0
    validate_scene: bool = True


class Request(Value):
    """One prompt with its settings: all that a scene is made from."""

    prompt: Annotated[str, Field(min_length=1, max_length=PROMPT_LIMIT)]
    settings: Settings = Settings()
