"""Shots: the cameras of a scene and how it is rendered, as data."""

from __future__ import annotations

from enum import StrEnum
from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.value import Length, Name, Number, Point, Value, Words


class Engine(StrEnum):
    CYCLES = "cycles"
    EEVEE = "eevee"
    WORKBENCH = "workbench"


class Shot(Value):
    """One camera. `cutaway` names walls, ceilings and what is in them that stand between it and what it shows."""

    name: Name
    kind: Name  # perspective, isometric, eye_level, close_up, front, top …
    position: Point
    target: Point
    lens: Number = 35.0  # millimetres on a 36 mm sensor
    ortho_scale: Length = 0.0  # metres across; 0: a perspective camera
    focus: Length = 0.0  # metres to what is sharp; 0: everything is
    stop: Number = 2.8  # the f-number: the smaller, the softer what is out of focus
    cutaway: tuple[Name, ...] = ()
    score: Number = 0.0
    why: Words = ""


class Picture(Value):
    """How a picture is rendered."""

    engine: Engine = Engine.CYCLES
    samples: Annotated[int, Field(ge=1, le=65536)] = 128
    width: Annotated[int, Field(ge=16, le=16384)] = 1280
    height: Annotated[int, Field(ge=16, le=16384)] = 720
    percent: Annotated[int, Field(ge=1, le=100)] = 100
    noise: Number = 0.02  # sampling of a pixel ends below it; 1 ends it as early as is sensible
    bounces: Annotated[int, Field(ge=0, le=64)] = 8
    denoise: bool = True
    view_transform: Words = "AgX"
    view_look: Words = "None"


class Step(Value):
    """Where the camera stands and looks at one frame."""

    frame: Annotated[int, Field(ge=1)]
    position: Point
    target: Point


class Motion(Value):
    """How the first camera moves. What is cut away for any of its steps is cut away for all of them."""

    kind: Name  # turntable, dolly, fly_through
    frames: Annotated[int, Field(ge=2, le=10_000)]
    steps: Annotated[tuple[Step, ...], Field(min_length=2, max_length=400)]


class Shots(Value):
    """All shots, the best first."""

    revision: int
    shots: Annotated[tuple[Shot, ...], Field(min_length=1)]
    picture: Picture
    motion: Motion | None = None
