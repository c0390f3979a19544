"""Habits: where things usually stand towards each other. A table; what a person asks for stands above it.

A line is read from the top: the first whose targets are in the room gives the tie. `each` spreads several things over
several targets one by one (a lamp for each nightstand); `share` makes them share one target (chairs around a table).
"""

from __future__ import annotations

from dataclasses import dataclass

from voxel_weaver.layout.pieces import Piece


@dataclass(frozen=True, slots=True)
class Habit:
    subjects: tuple[str, ...]
    kind: str
    targets: tuple[str, ...] = ()
    weight: float = 1.0
    each: bool = False
    also: tuple[tuple[str, tuple[str, ...], float], ...] = ()  # further ties: kind, targets, weight

    def speaks_of(self, piece: Piece) -> bool:
        return piece.is_one_of(self.subjects)


_TABLES = ("dining_table", "kitchen_table", "cafe_table", "reading_table", "table")
_DESKS = ("desk", "computer_desk", "writing_desk", "drawing_table")
_SMALL_TABLES = ("side_table", "coffee_table", "nightstand")
_SITTING = ("sofa", "loveseat", "couch", "daybed")
_TOPS = ("dresser", "sideboard", "console_table", "cabinet", "tv_stand", "chest")
_WORKTOPS = ("kitchen_counter", "counter", "kitchen_island", "dining_table", "table")
_CUPS = ("desk", "coffee_table", "side_table", "cafe_table", "nightstand", "dining_table", "table", "reading_table")

FLOOR_HABITS = (
    Habit(("school_desk", "pew"), "rows", ("wall",), 3.0),
    Habit(("cinema_seat", "coffin"), "rows", ("wall",), 3.0),
    Habit(("throne",), "midwall", ("wall",), 2.0),
    Habit(("treatment_chair",), "in_front_of", ("styling_station",), 2.0, each=True),
    Habit(("captains_chair",), "in_front_of", ("control_console", "ships_wheel"), 1.2),
    Habit(
        ("bowling_lane", "server_rack", "arcade_machine", "styling_station", "pinball_machine", "fish_tank_wall"),
        "adjoin",
        ("bowling_lane", "server_rack", "arcade_machine", "styling_station", "pinball_machine", "fish_tank_wall"),
        1.5,
    ),
    Habit(("chair",), "tucked", ("school_desk",), 2.0, each=True),
    Habit(("bench",), "rows", ("altar", "lectern"), 3.0),
    Habit(("cafe_counter", "bar"), "serving", ("wall",), 2.0),
    Habit(("nightstand", "bedside_table"), "beside", ("bed", "bunk_bed", "daybed"), 2.0),
    Habit(("bench", "ottoman", "trunk", "chest"), "in_front_of", ("bed",), 1.0),
    Habit(("slippers",), "beside", ("bed",), 1.0),
    Habit(("office_chair",), "tucked", _DESKS, 2.0, each=True),
    Habit(("office_chair",), "behind", ("reception_desk",), 1.5),
    Habit(("cafe_chair",), "around", ("cafe_table", *_TABLES), 2.0),
    Habit(("bar_stool",), "tucked_row", ("cafe_counter", "kitchen_island", "bar_table", "bar"), 2.0),
    Habit(("stool",), "tucked", ("easel", "drawing_table", "workbench", "piano", "vanity"), 1.5, each=True),
    Habit(("armchair", "wingback_chair", "rocking_chair", "bean_bag"), "ring", ("coffee_table",), 0.9),
    Habit(("armchair", "rocking_chair"), "near", ("fireplace", "bookshelf", "window"), 0.5),
    Habit(("chair", "dining_chair"), "around", _TABLES, 2.0),
    Habit(("chair",), "tucked", _DESKS, 2.0, each=True),
    Habit(("chair",), "rows", ("lectern",), 3.0),
    Habit(("coffee_table",), "in_front_of", (*_SITTING, "armchair"), 1.6),
    Habit(("side_table",), "beside", ("armchair", "sofa", "rocking_chair", "loveseat"), 1.4),
    Habit(("floor_lamp",), "beside", ("armchair", "sofa", "rocking_chair", "desk", "loveseat"), 0.9),
    Habit(("fireplace",), "midwall", ("wall",), 1.2),
    Habit((*_SITTING,), "opposite", ("fireplace",), 1.2),
    Habit(("tv_stand", "television_stand"), "opposite", (*_SITTING, "armchair", "bed"), 1.6),
    Habit(("television",), "opposite", (*_SITTING, "bed"), 1.6),
    Habit(("ottoman", "footstool"), "in_front_of", ("armchair", "sofa"), 1.2),
    Habit(("wastebasket",), "beside", _DESKS, 1.0),
    Habit(("filing_cabinet",), "beside", _DESKS, 0.7),
    Habit(("computer", "computer_tower"), "beside", _DESKS, 1.5),
    Habit(("art_cart",), "beside", ("easel",), 1.2),
    Habit(("mannequin",), "near", ("easel",), 0.3),
    Habit(("paint_can", "canvas"), "near", ("workbench", "easel"), 0.4),
    Habit(("studio_light",), "near", ("easel",), 0.5),
    Habit(("refrigerator",), "corner", ("wall",), 1.5),
    Habit(("toilet_brush",), "beside", ("toilet",), 1.5),
    Habit(("laundry_basket", "laundry_hamper"), "beside", ("washing_machine", "dryer"), 0.8),
    Habit(("dryer",), "adjoin", ("washing_machine",), 2.5),
    Habit(("reception_desk",), "serving", ("wall",), 2.0),
    Habit(("rocking_chair",), "near", ("crib",), 0.8),
    Habit(("toolbox", "sawhorse", "tool_cabinet"), "near", ("workbench",), 0.4),
    Habit(
        ("kitchen_counter", "sink_counter", "stove", "dishwasher", "washing_machine"),
        "adjoin",
        ("refrigerator", "kitchen_counter", "sink_counter", "stove", "dishwasher", "washing_machine"),
        2.5,
    ),
    Habit(("bookshelf", "bookcase"), "adjoin", ("bookshelf", "bookcase"), 0.35),
    Habit(("easel",), "near", ("window",), 0.9, also=(("center", (), 0.4),)),
    Habit(("guitar",), "near", ("window",), 0.5),
    Habit(("log_bench",), "ring", ("campfire",), 1.0),
)

SURFACE_HABITS = (
    Habit(("monitor",), "on", _DESKS, each=True, also=(("at", ("back",), 2.0),)),
    Habit(("laptop",), "on", (*_DESKS, *_SMALL_TABLES, *_TABLES), also=(("at", ("center",), 1.0),)),
    Habit(("keyboard",), "on", _DESKS, each=True, also=(("at", ("front",), 2.0),)),
    Habit(("mouse",), "on", _DESKS, each=True, also=(("right_of", ("keyboard",), 1.5),)),
    Habit(("desk_lamp",), "on", (*_DESKS, "reading_table", *_TABLES), each=True, also=(("at", ("back_left",), 1.0),)),
    Habit(
        ("table_lamp", "lamp"),
        "on",
        ("nightstand", "bedside_table", "side_table", *_TOPS, "reading_table", "desk", *_TABLES),
        each=True,
        also=(("at", ("back",), 0.6),),
    ),
    Habit(("pencil_cup", "pen_holder"), "on", _DESKS, also=(("at", ("back_right",), 1.0),)),
    Habit(
        ("paper_tray", "binder", "paper", "phone", "telephone", "calculator"),
        "on",
        (*_DESKS, "filing_cabinet", "reading_table"),
        also=(("at", ("right",), 0.6),),
    ),
    Habit(("printer",), "on", ("filing_cabinet", "cabinet", "sideboard", *_DESKS)),
    Habit(("television",), "on", ("tv_stand", "sideboard", "dresser", "cabinet"), also=(("at", ("center",), 2.0),)),
    Habit(("speaker",), "on", ("tv_stand", "sideboard", "bookshelf", "shelf"), also=(("at", ("left",), 0.4),)),
    Habit(("record_player", "radio"), "on", ("sideboard", "dresser", "shelf", "bookshelf", "tv_stand", "cabinet")),
    Habit(
        ("alarm_clock", "clock"),
        "on",
        ("nightstand", "desk", "dresser", "shelf"),
        also=(("at", ("front_right",), 0.6),),
    ),
    Habit(
        ("pillow", "cushion"),
        "on",
        ("sofa", "loveseat", "daybed", "armchair", "bed", "bench", "window_seat"),
        each=True,
        also=(("at", ("back_left",), 0.5),),
    ),
    Habit(("blanket", "throw"), "on", ("bed", "sofa", "daybed", "armchair", "bench")),
    Habit(("teddy_bear", "doll"), "on", ("bed", "armchair", "shelf", "chest", "bookshelf")),
    Habit(
        ("fruit_bowl", "bowl"),
        "on",
        ("dining_table", "kitchen_island", "table", "kitchen_counter", "coffee_table"),
        also=(("at", ("center",), 1.5),),
    ),
    Habit(
        (
            "kettle",
            "toaster",
            "knife_block",
            "cutting_board",
            "coffee_maker",
            "microwave",
            "jar",
            "bread",
            "blender",
            "teapot",
        ),
        "on",
        ("kitchen_counter", "kitchen_island", "sink_counter", *_WORKTOPS),
        also=(("at", ("back",), 0.8), ("loose", (), 0.0)),
    ),
    Habit(("pot", "pan"), "on", ("stove", "kitchen_counter", *_WORKTOPS)),
    Habit(
        ("espresso_machine", "cash_register", "cake_stand"),
        "on",
        ("cafe_counter", "counter", "kitchen_counter", "bar", "table"),
    ),
    Habit(("pastry_plate", "croissant", "cake"), "on", ("cafe_counter", "cafe_table", "table")),
    Habit(
        ("cup_and_saucer", "coffee_cup", "plate", "wine_glass"),
        "on",
        ("cafe_table", *_TABLES, "cafe_counter"),
        each=True,
    ),
    Habit(("mug", "cup"), "on", _CUPS, also=(("at", ("right",), 0.6), ("loose", (), 0.0))),
    Habit(
        ("vase",),
        "on",
        (*_TOPS, "dining_table", "coffee_table", "cafe_table", "reading_table", "table", "shelf"),
        also=(("at", ("left",), 0.3),),
    ),
    Habit(
        ("small_plant", "trophy", "camera", "toy_blocks"),
        "on",
        ("shelf", *_TOPS, "filing_cabinet", "bookshelf", "desk", "side_table"),
    ),
    Habit(("palette", "paint_jar"), "on", ("art_cart", "workbench", "drawing_table", "table")),
    Habit(("globe",), "on", ("reading_table", "sideboard", "desk", *_TOPS), also=(("at", ("front_left",), 0.9),)),
    Habit(
        ("bust", "statue", "sculpture"),
        "on",
        ("sideboard", "reading_table", "desk", "cabinet", *_TOPS, "shelf", "bookshelf"),
    ),
    Habit(
        ("book_stack", "books", "book"),
        "on",
        ("reading_table", "coffee_table", "desk", "nightstand", "side_table", "shelf", "bookshelf", *_TOPS, "table"),
        also=(("at", ("left",), 0.4), ("loose", (), 0.0)),
    ),
    Habit(
        ("picture_frame", "photo_frame"),
        "on",
        (*_TOPS, "shelf", "desk", "nightstand", "bookshelf"),
        also=(("at", ("back",), 0.5),),
    ),
    Habit(("candle", "lantern"), "on", ("coffee_table", "dining_table", "side_table", "nightstand", *_TOPS, "table")),
    Habit(("bottle",), "on", ("shelf", "sideboard", "cafe_counter", "kitchen_counter", "table")),
    Habit(("wardrobe_box", "storage_box", "basket"), "on", ("shelf", "bookshelf", "wardrobe")),
)
"""What stands on what. The first targets are liked best."""

ANY_TOP = (
    "coffee_table",
    "side_table",
    "desk",
    "dining_table",
    *_TOPS,
    "nightstand",
    "table",
    "shelf",
    "bookshelf",
    "kitchen_counter",
    "cafe_counter",
    "workbench",
    "art_cart",
    "reading_table",
    "cafe_table",
    "kitchen_island",
)
"""Where a small thing goes that no habit speaks of."""

WALL_HABITS = (
    Habit(
        ("painting", "picture", "poster", "artwork"),
        "above",
        ("sofa", "bed", "fireplace", "sideboard", "console_table", "desk", "dresser"),
        0.8,
        each=True,
    ),
    Habit(
        ("mirror",),
        "above",
        ("washbasin", "bathroom_vanity", "dresser", "vanity", "console_table", "sideboard", "fireplace"),
        1.2,
    ),
    Habit(("whiteboard", "notice_board", "bulletin_board"), "above", ("desk", "filing_cabinet"), 0.5),
    Habit(("menu_board",), "above", ("cafe_counter", "kitchen_counter"), 1.5),
    Habit(("range_hood",), "above", ("stove",), 3.0),
    Habit(("medicine_cabinet",), "above", ("washbasin", "bathroom_vanity"), 1.5),
    Habit(("wall_cabinet",), "above", ("kitchen_counter", "sink_counter", "refrigerator"), 2.0, each=True),
    Habit(("wall_lamp",), "near", ("bed", "sofa", "fireplace", "door"), 0.6, each=True),
    Habit(
        ("shelf", "wall_shelf"),
        "above",
        ("cafe_counter", "desk", "workbench", "kitchen_counter", "tv_stand", "chest"),
        0.8,
    ),
    Habit(("curtain",), "frames", ("window",), 3.0, each=True),
    Habit(("television", "projector_screen"), "opposite", (*_SITTING, "bed"), 1.5),
    Habit(
        ("blackboard", "whiteboard", "projector_screen"), "ahead", ("school_desk", "pew", "lectern", "cinema_seat"), 3.0
    ),
    Habit(("blackboard",), "midwall", ("wall",), 1.0),
    Habit(("towel_rack", "towel"), "near", ("bathtub", "shower", "bathroom_vanity", "washbasin"), 0.8),
    Habit(("toilet_paper_holder",), "near", ("toilet",), 2.0),
    Habit(("pegboard",), "above", ("workbench",), 1.2, each=True),
)

CEILING_HABITS = (
    Habit(
        ("pendant_light", "pendant_lamp", "chandelier", "pendant"),
        "above",
        ("cafe_table", "dining_table", "kitchen_island", "reading_table", "coffee_table", "table"),
        2.0,
        each=True,
    ),
)

RUG_HABITS = ("coffee_table", "dining_table", "reading_table", "easel", "bed", "sofa", "armchair", "table")
"""What a rug lies under or before, the first that is there."""
