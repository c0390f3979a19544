"""Programs: what belongs to a place. A table; the prompt adds to it, and takes from it.

Order matters: what stands first is placed first and dropped last. Each kind of place names its focal group first.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from voxel_weaver.scene.layout import Setting


@dataclass(frozen=True, slots=True)
class Belonging:
    """Some things of one kind that belong to a place."""

    category: str
    count: int = 1
    per: str = ""  # so many for each thing of this kind instead
    chance: float = 1.0
    moods: tuple[str, ...] = ()  # only with one of these moods, styles or times of day; empty: always
    unless: str = ""  # not where this stands already
    given: Mapping[str, Setting] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Program:
    """A kind of room."""

    place: str
    size: tuple[float, float, float]  # width, depth, height where nothing else is said
    belongings: tuple[Belonging, ...]
    windows: tuple[Literal["back", "side"], ...] = ("back",)
    door_wall: Literal["back", "side"] = "side"
    sill: float = 0.9

    @property
    def usual(self) -> Mapping[str, int]:
        """How many of each kind stand there."""
        return {belonging.category: belonging.count for belonging in self.belongings if not belonging.per}


def _of(category: str, count: int = 1, **settings: Setting) -> Belonging:
    return Belonging(category, count, given=settings)


def _per(category: str, target: str, count: int = 1) -> Belonging:
    return Belonging(category, count, per=target)


def _maybe(category: str, chance: float, count: int = 1, moods: tuple[str, ...] = ()) -> Belonging:
    return Belonging(category, count, chance=chance, moods=moods)


_COSY = ("cozy", "cosy", "warm", "rustic", "calm", "romantic", "vintage", "night", "evening")

BEDROOM = Program(
    "bedroom",
    (5.2, 3.6, 2.7),
    (
        _of("bed"),
        _of("nightstand", 2),
        _of("wardrobe"),
        _of("dresser"),
        _of("armchair"),
        _of("rug"),
        _of("bookshelf"),
        _of("side_table"),
        _of("floor_lamp"),
        _maybe("bench", 0.4),
        _of("potted_plant", kind="leafy"),
        _of("slippers"),
        _maybe("basket", 0.7),
        _per("curtain", "window"),
        _of("mirror"),
        _of("painting", 2),
        _of("pendant_light"),
        _per("table_lamp", "nightstand"),
        _of("alarm_clock"),
        _of("book_stack", 2),
        _of("vase"),
        _of("picture_frame", 2),
        _of("cushion"),
        _of("mug"),
        _maybe("teddy_bear", 0.6, moods=(*_COSY, "playful", "cartoon")),
        _of("candle"),
        _of("small_plant"),
        _maybe("cat", 0.35, moods=_COSY),
        _of("radio"),
    ),
    windows=("side",),
)

OFFICE = Program(
    "office",
    (4.4, 3.4, 2.8),
    (
        _of("desk"),
        _of("office_chair"),
        _of("bookshelf", 2),
        _of("filing_cabinet"),
        _of("armchair"),
        _of("side_table"),
        _of("sideboard"),
        _of("rug"),
        _of("wastebasket"),
        _of("water_cooler"),
        _of("snake_plant"),
        _of("potted_plant", kind="tall"),
        _of("floor_lamp"),
        _per("curtain", "window"),
        _of("whiteboard"),
        _of("wall_clock"),
        _of("painting", 2),
        _of("ceiling_light"),
        _of("monitor"),
        _of("keyboard"),
        _of("mouse"),
        _of("desk_lamp"),
        _of("pencil_cup"),
        _of("paper_tray"),
        _of("mug"),
        _of("printer"),
        _of("binder", 2),
        _of("telephone"),
        _of("picture_frame", 2),
        _of("book_stack"),
        _of("small_plant"),
        _of("globe"),
        _of("vase"),
    ),
)

CAFE = Program(
    "cafe",
    (5.2, 4.2, 3.0),
    (
        _of("cafe_counter"),
        _of("cafe_table", 4),
        _per("cafe_chair", "cafe_table", 2),
        _of("bar_stool", 2),
        _of("sideboard"),
        _of("snake_plant"),
        _of("potted_plant", kind="leafy"),
        _of("coat_rack"),
        _of("menu_board"),
        _of("shelf", 2),
        _of("painting", 2),
        _of("wall_clock"),
        _per("curtain", "window"),
        _per("pendant_light", "cafe_table"),
        _of("espresso_machine"),
        _of("cash_register"),
        _of("cake_stand"),
        _of("pastry_plate"),
        _per("cup_and_saucer", "cafe_table", 2),
        _per("vase", "cafe_table"),
        _of("bottle", 4),
        _of("jar", 3),
        _of("small_plant", 2),
        _of("book_stack"),
        _of("radio"),
    ),
    windows=("back", "side"),
)

LIVING_ROOM = Program(
    "living_room",
    (4.8, 4.2, 2.8),
    (
        Belonging("fireplace", chance=0.6, unless="television"),
        _of("sofa"),
        _of("coffee_table"),
        Belonging("tv_stand", unless="fireplace"),
        _of("armchair"),
        _of("rug"),
        _of("bookshelf"),
        _of("side_table"),
        _of("floor_lamp"),
        _of("sideboard"),
        _of("potted_plant", kind="tall"),
        _of("potted_fern"),
        _maybe("ottoman", 0.5),
        _of("basket"),
        _per("curtain", "window"),
        _of("painting", 3),
        _of("wall_clock"),
        _of("pendant_light"),
        Belonging("television", unless="fireplace"),
        _of("table_lamp"),
        _of("cushion", 3),
        _of("blanket"),
        _of("book_stack", 2),
        _of("vase"),
        _of("mug", 2),
        _of("candle", 2),
        _of("picture_frame", 2),
        _of("speaker"),
        _of("record_player"),
        _of("small_plant"),
        _maybe("cat", 0.5, moods=_COSY),
    ),
    windows=("side",),
)

LIBRARY = Program(
    "library",
    (4.8, 3.6, 3.0),
    (
        _of("bookshelf", 6, height=2.2),
        _of("reading_table"),
        _of("chair", 4),
        _of("armchair", 2),
        _of("side_table"),
        _of("floor_lamp"),
        _of("rug"),
        _of("potted_fern"),
        _of("bench"),
        _per("curtain", "window"),
        _of("painting", 2),
        _of("wall_clock"),
        _of("chandelier"),
        _of("desk_lamp", 2),
        _of("book_stack", 4),
        _of("globe"),
        _of("bust"),
        _of("mug"),
        _of("book", 3),
        _of("vase"),
        _of("candle"),
        _of("wall_lamp", 2),
    ),
    windows=("side",),
)

STUDIO = Program(
    "studio",
    (5.2, 3.6, 3.0),
    (
        _of("easel"),
        _of("workbench"),
        _of("sofa"),
        _of("drawing_table"),
        _of("stool", 2),
        _of("art_cart"),
        _of("bookshelf"),
        _of("rug"),
        _of("canvas", 2),
        _of("potted_plant", kind="cactus"),
        _of("potted_fern"),
        _of("floor_lamp"),
        _of("studio_light"),
        _of("paint_can", 2),
        _of("basket"),
        _of("painting", 4),
        _of("shelf", 2),
        _of("ceiling_light"),
        _of("paint_jar", 3),
        _of("palette"),
        _of("mannequin"),
        _of("paint_can", 2),
        _of("desk_lamp"),
        _of("mug"),
        _of("book_stack", 2),
        _of("vase"),
        _of("bust"),
        _of("cushion", 2),
        _of("radio"),
    ),
    windows=("back", "side"),
)

KITCHEN = Program(
    "kitchen",
    (5.8, 4.0, 2.7),
    (
        _of("refrigerator"),
        _of("kitchen_counter"),
        _of("sink_counter"),
        _of("kitchen_counter"),
        _of("stove"),
        _of("kitchen_counter"),
        _of("dining_table"),
        _of("chair", 4),
        _of("rug"),
        _of("sideboard"),
        _of("potted_plant", kind="leafy"),
        _of("wastebasket"),
        _of("range_hood"),
        _of("wall_cabinet", 3),
        _of("wall_clock"),
        _of("painting"),
        _of("shelf"),
        _per("curtain", "window"),
        _of("pendant_light"),
        _of("kettle"),
        _of("toaster"),
        _of("knife_block"),
        _of("cutting_board"),
        _of("fruit_bowl"),
        _of("pot"),
        _of("pan"),
        _of("coffee_maker"),
        _of("jar", 3),
        _of("mug", 2),
        _of("plate", 2),
        _of("bread"),
        _of("bottle", 2),
        _of("vase"),
        _of("small_plant"),
        _of("radio"),
    ),
    windows=("side",),
)

ROOM = Program(
    "room",
    (4.0, 3.4, 2.7),
    (
        _per("chair", "dining_table", 4),
        _of("rug"),
        _of("bookshelf"),
        _of("armchair"),
        _of("side_table"),
        _of("floor_lamp"),
        _of("sideboard"),
        _of("potted_plant", kind="leafy"),
        _per("curtain", "window"),
        _of("painting", 2),
        _of("wall_clock"),
        _of("pendant_light"),
        _of("book_stack", 2),
        _of("vase"),
        _of("table_lamp"),
        _of("small_plant"),
        _of("picture_frame"),
        _of("mug"),
        _of("candle"),
    ),
)

DINING_ROOM = Program(
    "dining_room",
    (4.6, 3.8, 2.8),
    (
        _of("dining_table"),
        _of("chair", 6),
        _of("sideboard"),
        _of("display_cabinet"),
        _of("rug"),
        _of("potted_plant", kind="tall"),
        _of("console_table"),
        _of("floor_lamp"),
        _of("snake_plant"),
        _per("curtain", "window"),
        _of("mirror"),
        _of("painting", 2),
        _of("wall_clock"),
        _of("chandelier"),
        _of("fruit_bowl"),
        _of("candle", 2),
        _of("plate", 4),
        _of("wine_glass", 4),
        _of("vase"),
        _of("table_lamp"),
        _of("teapot"),
        _of("bottle", 2),
        _of("picture_frame", 2),
        _of("small_plant"),
        _of("wall_lamp", 2),
    ),
    windows=("back",),
)

PROGRAMS = (BEDROOM, OFFICE, CAFE, LIVING_ROOM, LIBRARY, STUDIO, KITCHEN, DINING_ROOM, ROOM)


def program_for(place: str) -> Program:
    """The program of this place, or the one of a room in general."""
    return next((program for program in PROGRAMS if program.place == place), ROOM)
