"""Kinds: which noun is a kind of which, so that "no lamp" also speaks of chandeliers and "two chairs" of armchairs.

A table of plain English. It knows nothing of assets.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

SHELL_PARTS = ("door", "window", "wall", "floor", "ceiling", "room", "opening")
"""Nouns that the shell of a room meets, not a thing."""

SAME: Mapping[str, tuple[str, ...]] = {
    "sofa": ("couch", "settee"),
    "armchair": ("sofa_chair", "easy_chair", "accent_chair", "lounge_chair", "club_chair", "wingback_chair"),
    "office_chair": ("desk_chair", "rolling_chair", "swivel_chair", "task_chair", "computer_chair"),
    "nightstand": ("bedside_table", "night_table", "bedside_cabinet"),
    "wardrobe": ("armoire", "closet"),
    "tv": ("television", "flatscreen", "flat_screen"),
    "tv_stand": ("media_console", "media_cabinet", "media_unit", "television_stand", "entertainment_unit"),
    "refrigerator": ("fridge",),
    "pendant_light": ("pendant_lamp", "hanging_lamp", "hanging_light", "pendant"),
    "ceiling_light": ("ceiling_lamp",),
    "wall_lamp": ("sconce", "wall_light", "wall_sconce"),
    "bookshelf": ("bookcase", "book_shelf"),
    "rug": ("carpet", "area_rug", "floor_mat", "mat", "doormat", "play_mat"),
    "cushion": ("pillow", "throw_pillow"),
    "blanket": ("throw", "throw_blanket", "quilt", "duvet"),
    "potted_plant": ("houseplant", "house_plant", "pot_plant", "indoor_plant"),
    "painting": ("canvas_print", "wall_art", "artwork", "framed_art"),
    "picture_frame": ("photo_frame", "family_photo", "photo", "framed_photo", "photograph"),
    "dresser": ("chest_of_drawers",),
    "ottoman": ("pouf", "footstool", "hassock"),
    "bean_bag": ("bean_bag_chair", "beanbag"),
    "mug": ("coffee_mug",),
    "monitor": ("computer_monitor", "computer_screen"),
    "kitchen_counter": ("countertop", "worktop", "counter"),
    "stove": ("oven", "cooker", "range"),
    "computer": ("pc", "desktop_computer"),
    "coffee_table": ("cocktail_table",),
    "toy_box": ("toy_chest", "toy_trunk"),
    "basket": ("hamper", "laundry_basket"),
    "wastebasket": ("trash_can", "bin", "dustbin"),
    "books": ("book_stack", "stack_of_books"),
    "teddy_bear": ("stuffed_animal", "plush_toy", "plush", "stuffed_toy", "soft_toy"),
    "curtain": ("drape", "drapes", "blind"),
    "vase": ("flower_vase",),
    "display_case": ("display_cabinet", "vitrine", "showcase", "glass_cabinet", "curio_cabinet", "glass_case"),
    "string_light": ("string_lights", "fairy_light", "fairy_lights", "light_string"),
    "toy_block": ("toy_blocks", "toy_brick", "building_block", "building_blocks"),
}
"""Names of the same thing."""

KINDS: Mapping[str, tuple[str, ...]] = {
    "light": ("lamp", "chandelier", "lantern", "string_light", "spotlight", "ceiling_light", "pendant_light"),
    "lighting_fixture": ("light", "lamp"),
    "luminaire": ("light", "lamp"),
    "hanging_light": ("string_light",),
    "wall_light": ("string_light",),
    "lamp": ("floor_lamp", "table_lamp", "desk_lamp", "bedside_lamp", "wall_lamp", "pendant_light", "ceiling_light"),
    "ceiling_light": ("pendant_light", "chandelier"),
    "pendant_light": ("chandelier",),
    "seat": ("chair", "sofa", "stool", "bench", "ottoman", "bean_bag", "armchair", "floor_cushion"),
    "chair": ("armchair", "office_chair", "dining_chair", "cafe_chair", "recliner", "rocking_chair", "high_chair"),
    "armchair": ("recliner", "rocking_chair"),
    "sofa": ("loveseat", "futon", "sectional", "daybed"),
    "stool": ("bar_stool", "ottoman"),
    "bench": ("pew",),
    "tool": ("drill", "saw", "hammer", "wrench", "screwdriver", "pliers"),
    "trolley": ("cart",),
    "art": ("painting", "poster", "print"),
    "bed": ("bunk_bed", "loft_bed", "crib", "mattress", "daybed"),
    "table": ("nightstand", "coffee_table", "side_table", "dining_table", "desk_table", "bar_table", "reading_table"),
    "side_table": ("end_table", "accent_table"),
    "desk": ("writing_desk", "computer_desk", "office_desk", "gaming_desk", "drawing_table", "school_desk"),
    "shelf": ("bookshelf", "wall_shelf", "shelving_unit", "display_shelf"),
    "shelving": ("shelf", "shelving_unit", "bookshelf"),
    "etagere": ("shelf", "shelving_unit", "bookshelf"),
    "sink": ("washbasin", "basin"),
    "cabinet": ("sideboard", "wall_cabinet", "display_cabinet", "wine_cabinet", "filing_cabinet", "tv_stand", "locker"),
    "drawer": ("dresser",),
    "screen": ("monitor", "tv", "projector_screen"),
    "plant": ("potted_plant", "small_plant", "potted_fern", "snake_plant", "fern", "cactus", "flower", "tree", "herb"),
    "flower": ("bouquet", "rose", "tulip"),
    "picture": ("painting", "picture_frame", "poster"),
    "book": ("books", "novel", "cookbook", "magazine"),
    "toy": ("teddy_bear", "doll", "toy_blocks", "ball", "puzzle", "toy_car", "toy_train", "rocking_horse"),
    "box": ("toy_box", "storage_box", "crate", "wardrobe_box", "chest"),
    "cup": ("mug", "cup_and_saucer", "coffee_cup", "teacup"),
    "glass": ("wine_glass",),
    "plate": ("pastry_plate", "saucer"),
    "bowl": ("fruit_bowl",),
    "clock": ("alarm_clock", "wall_clock", "grandfather_clock"),
    "candle": ("candle_holder", "candlestick"),
    "cart": ("bar_cart", "serving_cart", "utility_cart", "art_cart", "kitchen_cart"),
    "counter": ("kitchen_counter", "cafe_counter", "sink_counter", "bar"),
    "computer": ("laptop",),
    "electronic_peripheral": ("keyboard", "mouse", "speaker", "headset", "printer"),
    "peripheral": ("keyboard", "mouse", "speaker", "headset", "printer"),
    "decoration": ("vase", "candle", "sculpture", "picture_frame", "painting", "bust", "small_plant"),
    "decorative_item": ("vase", "candle", "sculpture", "picture_frame", "bust"),
    "decor": ("vase", "candle", "sculpture", "picture_frame", "painting", "bust", "small_plant"),
    "sculpture": ("bust", "statue"),
    "statue": ("bust",),
    "bottle": ("wine_bottle",),
    "mirror": ("wall_mirror", "floor_mirror"),
    "appliance": ("refrigerator", "microwave", "toaster", "kettle", "coffee_maker", "stove", "dishwasher"),
}
"""By kind: what goes by that name."""

ALIKE: Mapping[str, tuple[str, ...]] = {
    "chandelier": ("pendant_light",),
    "table_lamp": ("bedside_lamp", "desk_lamp", "lamp"),
    "desk_lamp": ("table_lamp", "lamp"),
    "dining_chair": ("chair", "cafe_chair", "kitchen_chair"),
    "reading_chair": ("armchair", "chair"),
    "dining_table": ("table", "kitchen_table", "cafe_table"),
    "bistro_table": ("table", "dining_table", "cafe_table"),
    "reading_table": ("table", "side_table", "desk"),
    "display_shelf": ("bookshelf", "shelf", "shelving_unit"),
    "shelving_unit": ("bookshelf", "shelf"),
    "painting": ("picture", "poster"),
    "family_photo": ("picture_frame", "picture"),
    "books": ("book",),
    "vase": ("jug",),
    "jug": ("vase", "bottle", "pitcher"),
    "bar_stool": ("stool",),
    "wall_shelf": ("shelf",),
    "display_case": ("cabinet",),
    "board_game": ("puzzle",),
    "puzzle": ("board_game",),
    "carafe": ("bottle", "vase", "jug"),
    "writing_desk": ("desk",),
    "cafe_table": ("dining_table", "table"),
    "table_saw": ("saw",),
    "footstool": ("stool", "ottoman"),
    "poster": ("painting", "picture"),
    "wall_decor": ("painting", "poster", "picture"),
    "shelf_rack": ("shelf", "shelving_unit", "bookshelf"),
    "storage_rack": ("shelf", "shelving_unit"),
    "shelves": ("shelf", "bookshelf", "shelving_unit", "shop_shelf"),
    "candle_holder": ("candle",),
    "icebox": ("mini_fridge", "refrigerator"),
    "mat": ("bath_mat", "doormat", "rug"),
    "potted_plant": (
        "small_plant",
        "potted_herb",
        "herb",
        "potted_fern",
        "snake_plant",
        "plant",
        "fern",
        "cactus",
        "ficus",
    ),
}
"""By name: what is no kind of it, and yet so alike that nobody counts it apart."""
_HEADLESS = frozenset(
    {"book_stack", "knife_block", "window_seat", "bath_mat", "toy_blocks", "keyboard", "picture_frame"}
)
"""Compounds whose last word is not what they are."""
_PLAIN = {other: name for name, others in SAME.items() for other in others}


def plain(name: str) -> str:
    """The usual name of a thing that goes by several."""
    return _PLAIN.get(name, name)


@lru_cache(maxsize=4096)
def kinds_of(name: str) -> frozenset[str]:
    """All that a thing may be called: "oak_reading_chair" is a reading chair, a chair and a seat."""
    found: set[str] = set()
    waiting = [name]
    while waiting:
        one = waiting.pop()
        if one in found:
            continue
        found.add(one)
        waiting.append(plain(one))
        waiting += [kind for kind, others in KINDS.items() if one in others]
        head = one.split("_", 1)
        if len(head) > 1 and one not in _HEADLESS:
            waiting.append(head[1])
    return frozenset(found)


def counts_as(name: str, wanted: str) -> bool:
    """Whether people who asked for `wanted` would count this thing too."""
    asked, called = plain(wanted), kinds_of(name)
    return wanted in called or asked in called or name in ALIKE.get(asked, ()) or plain(name) in ALIKE.get(asked, ())
