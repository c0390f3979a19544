"""More nouns that assets stand for truly: what a bottle, a jar or a table of a trade is called. Data of our own.

A row belongs here where the asset is the thing itself, filled or used as the noun says; what is only like it belongs to
kinds.py and is named in the report.
"""

from __future__ import annotations

from collections.abc import Mapping

_ROWS: Mapping[str, str] = {
    "herb_planter": "raised bed, raised garden bed, raised planter, garden bed planter",
    "bottle": (
        "liquor bottle, whiskey bottle, soda bottle, detergent bottle, essential oil bottle, rum bottle, vodka bottle"
    ),
    "jar": (
        "glaze jar, candy jar, tip jar, specimen jar, mason jar, sugar jar, button jar, pickle jar, jam jar, "
        "storage jar, glass jar, herb jar, coffee jar, tea caddy, biscuit jar, apothecary jar"
    ),
    "bucket": "glaze bucket, flower bucket, water bucket, umbrella bucket, sauna bucket, clay bucket",
    "basket": "knitting basket, sewing basket, egg basket, clothes basket, gift basket, yarn basket",
    "crate": "apple crate, bottle crate, fruit crate, fish crate, egg crate, packing crate, cargo crate",
    "barrel": "beer barrel, whiskey barrel, water barrel, rum barrel, gunpowder barrel",
    "tumbler": "pint glass, shot glass, whiskey glass, juice glass, beer glass",
    "mug": "beer mug, tankard, stein, beer stein",
    "bowl": (
        "water bowl, ramen bowl, tea bowl, rice bowl, offering bowl, salad bowl, noodle bowl, glazed bowl, "
        "singing bowl, dough bowl, clay bowl"
    ),
    "table": (
        "cutting table, wedging table, nail table, manicure table, alchemy table, map table, offering table, "
        "sewing table, packing table, sorting table, navigation table, kitchen work table, train table"
    ),
    "dining_table": "feast table, family table",
    "desk": (
        "reading desk, librarian desk, library desk, accounting desk, clerk's desk, clerk desk, secretary's "
        "desk, teacher's desk, teacher desk"
    ),
    "office_chair": "executive chair, conference chair, boardroom chair",
    "treatment_chair": (
        "styling chair, salon chair, pedicure chair, hairdressing chair, hairdresser's chair, facial chair"
    ),
    "shelf": (
        "bar shelf, liquor shelf, prize shelf, bread shelf, potion shelf, drying shelf, glass shelf, pantry shelf"
    ),
    "display_case": (
        "deli counter, meat counter, display counter, fish counter, cheese counter, pastry counter, chocolate counter"
    ),
    "round_rug": "circle rug, circular rug",
    "poster": (
        "alphabet poster, anatomical poster, safety poster, travel poster, film poster, wanted poster, "
        "propaganda poster"
    ),
    "wall_map": (
        "treasure map, nautical chart, sea chart, star map, moon map, trail map, subway map, city map, star chart"
    ),
    "candle": (
        "votive candle, citronella candle, pillar candle, scented candle, taper candle, church candle, prayer candle"
    ),
    "doormat": "welcome mat, entrance mat, coir mat",
    "display_mannequin": "tailor's dummy, tailor dummy, dressmaker's dummy, dressmaker dummy",
    "wooden_sign": "sale sign, gate sign, information sign, welcome sign, shop sign, cardboard sign, for sale sign",
    "floor_cushion": "zabuton, meditation pillow, zafu",
    "cash_register": "till",
    "vending_machine": "change machine, lottery machine, drinks machine",
    "clothes_hanger": "coat hanger, wire hanger",
    "wall_clock": "station clock, kitchen clock, school clock, office clock",
    "storage_box": "hatbox, pizza box, photo paper box, shoe box, eyepiece case, parcel box, puzzle box, record box",
    "hat": "bowler hat, fedora, cowboy hat, straw hat, wizard hat, witch hat, sun hat, chef hat, chef's hat",
    "chest": "sea chest, plan chest, war chest, pirate chest, prop trunk, costume trunk",
    "sofa": "chesterfield sofa, waiting sofa",
    "locker": "bedside locker, gym locker, school locker, metal locker",
    "floor_mirror": "tri-fold mirror, trifold mirror, tailor's mirror, dance mirror",
    "kettle": "whistling kettle, stovetop kettle, iron kettle, cast iron kettle, copper kettle",
    "waiting_bench": "platform bench, station bench",
    "pot": "glue pot, stew pot, soup pot, dutch oven, cooking crock, hot pot",
    "speaker": "studio monitor, bookshelf speaker",
    "podium": "conductor's podium, conductor podium",
    "globe": "celestial globe, earth globe",
    "pitcher": "amphora, clay pitcher",
    "wastebasket": "biohazard bin",
    "helmet": "safety helmet, construction helmet",
    "rug": "prayer rug, prayer mat",
    "cafe_counter": "snack bar, sushi counter, tiki bar, juice bar",
    "lectern": "hostess stand, host's stand",
    "music_stand": "conductor stand, orchestra stand, conductor's stand",
    "aquarium": "lobster tank, touch tank, cylinder tank",
    "barbecue_grill": "teppanyaki grill, charcoal grill",
    "knife": "steak knife, chef's knife, chef knife, filleting knife, bread knife, carving knife",
    "pan": "cast iron skillet",
    "tray": "baking sheet, tool tray",
    "garment_rack": "costume rack, sales rack, tie rack",
    "mirror": "vanity mirror",
    "coat_hooks": "robe hook",
    "bench": "sauna bench, window seat",
    "rock": "hot stone, massage stone",
    "trash_can": "compost bin",
    "skeleton": "model skeleton, anatomical skeleton, skeleton model",
    "easel": "art easel",
    "drum_kit": "drum set",
    "book": (
        "hardcover book, picture book, paperback, paperback book, travel guide, guidebook, textbook, story book, "
        "photo book, phrase book, address book, bound book, unbound book, pocket book"
    ),
    "painting": "landscape painting, oil painting, abstract painting, still life painting, still life",
    "floor_lamp": "arc lamp, arched lamp, tripod lamp, torchiere",
    "cabinet": "record cabinet, storage cabinet, drinks cabinet",
    "tent": "teepee tent, tepee tent",
    "bed": "berth",
    "stove": "gas range, cooking range, range cooker",
    "refrigerator": "flower fridge, drinks fridge, display fridge, beer fridge",
    "rubiks_cube": "rubik cube, rubik's cube",
    "paper_roll": "toilet paper roll, kitchen paper roll",
}

ALSO_CALLED: Mapping[str, tuple[str, ...]] = {name: tuple(row.split(", ")) for name, row in _ROWS.items()}
"""For each asset: more words for it."""
