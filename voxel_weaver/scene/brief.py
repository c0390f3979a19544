"""The Brief: what a prompt was understood to ask for."""

from __future__ import annotations

import re
from enum import StrEnum
from typing import Annotated

from pydantic import Field

from voxel_weaver.scene.settings import LookName, Quality
from voxel_weaver.scene.value import Color, Length, Name, Value, Words


class Span(Value):
    """A place in the prompt: characters start to end, end excluded."""

    start: Annotated[int, Field(ge=0)]
    end: Annotated[int, Field(ge=0)]


class Attribute(Value):
    """A quality that was asked for, as (kind, value): ("color", "red"), ("size", "tall"), ("material", "walnut")."""

    kind: Name  # color, material, size, shape, style, pattern, state
    value: Name


class Arrangement(StrEnum):
    """How the things of one Want stand among themselves."""

    FREE = "free"
    ROW = "row"
    CIRCLE = "circle"
    GRID = "grid"
    STACK = "stack"
    SCATTERED = "scattered"


class Want(Value):
    """Some things of one kind. `count` is how many are to stand there; 0 says that none may.

    Where a sentence tells things of one kind apart ("two beds, one with a doll on it"), each part is a Want of its own.
    """

    id: Name
    noun: Words  # as written, singular: "coffee table"
    category: Name  # snake_case singular: "coffee_table"
    count: Annotated[int, Field(ge=0, le=1_000_000)] = 1
    exact: bool = True  # False for "several", "some", a bare plural: the count is our choice
    attributes: tuple[Attribute, ...] = ()
    size: tuple[Length, Length, Length] | None = (
        None  # width, depth, height in metres where the text gives them; 0 where it does not
    )
    arrangement: Arrangement = Arrangement.FREE
    room: str = ""  # id of the RoomWish it is to stand in; "" leaves that open
    span: Span | None = None


class RelationKind(StrEnum):
    ON = "on"
    IN = "in"
    UNDER = "under"
    ABOVE = "above"
    BESIDE = "beside"
    NEAR = "near"
    LEFT_OF = "left_of"
    RIGHT_OF = "right_of"
    IN_FRONT_OF = "in_front_of"
    BEHIND = "behind"
    FACING = "facing"
    OPPOSITE = "opposite"
    AROUND = "around"
    BETWEEN = "between"
    AGAINST = "against"
    CORNER = "corner"
    CENTER = "center"
    FAR = "far"
    HANGING = "hanging"
    OUTSIDE = "outside"  # near it and not in it
    LEANING = "leaning"
    FLANKING = "flanking"  # spread over its left and its right side
    LONG_SIDE = "long_side"  # at one of the long sides of a table
    SHORT_SIDE = "short_side"
    HEAD = "head"  # at the head of a bed
    FOOT = "foot"
    LEFT_PART = "left_part"  # in or on the left part of it
    RIGHT_PART = "right_part"
    TOP_PART = "top_part"
    BOTTOM_PART = "bottom_part"
    WITH = "with"  # subject belongs to the object: "a desk with a lamp" has the lamp as subject


class Relation(Value):
    """`subject` (a Want's id) stands so towards each of `objects`: ids of Wants, or wall, corner, window, door,
    ceiling, floor, center, room. A want that is related to itself means "each other". With `each`, every one of the
    objects has a subject of its own: "a lamp on each nightstand"."""

    kind: RelationKind
    subject: Name
    objects: tuple[Name, ...]
    each: bool = False
    span: Span | None = None


class NoteKind(StrEnum):
    ASSUMED = "assumed"
    APPROXIMATED = "approximated"
    NOT_UNDERSTOOD = "not_understood"
    UNMET = "unmet"


class Note(Value):
    """One honest word about the result: what was assumed, approximated, not understood or not met."""

    kind: NoteKind
    text: Words
    span: Span | None = None


class RoomWish(Value):
    """A room that was asked for. What the text leaves open is empty, 0 or None."""

    id: Name
    kind: Name  # "bedroom"
    shape: str = ""  # "l_shaped", "square", "long", "round"
    size: tuple[Length, Length, Length] | None = None
    windows: Annotated[int, Field(ge=0, le=40)] | None = None
    doors: Annotated[int, Field(ge=0, le=20)] | None = None
    connects: tuple[Name, ...] = ()  # ids of rooms that a door is to lead to
    span: Span | None = None


class Surface(Value):
    """What walls, floor, ceiling, doors or windows are to look like: "sage green walls", "a marble floor"."""

    part: Name  # wall, floor, ceiling, door, window
    attributes: tuple[Attribute, ...]
    room: str = ""  # the kind of the room that it is said of; "" for all


class Brief(Value):
    """What is to be made. Settings that the person gave stand above what the text says."""

    prompt: str
    place: Name  # "bedroom", "forest_clearing"
    outdoors: bool = False
    character: tuple[Name, ...] = ()  # words for the place as a whole: snowy, rocky, tropical
    look: LookName = LookName.VOXEL
    style: Name = "modern"
    style_asked: bool = False  # True where the prompt or the settings named it
    mood: Name = "calm"
    time_of_day: Name = "day"  # dawn, morning, day, noon, afternoon, evening, sunset, dusk, night, midnight
    weather: Name = "clear"
    season: Name = "summer"
    light: Name = "natural"  # natural, realistic, stylized, studio, cinematic, custom
    camera: str = ""  # the kind of view that was asked for: front, top, close_up …
    animation: str = ""  # turntable, dolly, fly_through, day_to_night
    frames: Annotated[int, Field(ge=2, le=10_000)] = 96
    palette: tuple[Color, ...] = ()
    quality: Quality = Quality.DRAFT
    seed: int = 0
    validate_scene: bool = True
    room_size: tuple[Length, Length, Length] | None = None  # width, depth, height; 0 where the text does not say
    rooms: tuple[RoomWish, ...] = ()  # the first is `place`; empty where one plain room will do
    surfaces: tuple[Surface, ...] = ()
    wants: tuple[Want, ...] = ()
    only: bool = False  # True where nothing is wanted but what the text names
    relations: tuple[Relation, ...] = ()
    locked: tuple[Name, ...] = ()  # ids of things that stay as they are when the scene is varied
    notes: tuple[Note, ...] = ()

    @property
    def words(self) -> frozenset[str]:
        """The words of the prompt in lower case, without the marks around them."""
        return frozenset(re.findall(r"\w+(?:-\w+)*", self.prompt.lower()))
