"""Whereabouts: where a scene is that names no place that we know: by the last word of what it does name ("a cricket
ground", "a tugboat"), and by what one is inside of ("inside a submarine")."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from voxel_weaver.english.items import Item
from voxel_weaver.english.tokens import singular


def _table(rows: Mapping[str, str]) -> Mapping[str, str]:
    return {word: place for place, words in rows.items() for word in words.split()}


HEADS: Mapping[str, str] = _table(
    {
        "meadow": "field ground grounds pasture battlefield",
        "soccer_field": "pitch",
        "basketball_court": "court",
        "golf_course": "course",
        "race_track": "track circuit speedway raceway",
        "train_station": "station depot",
        "harbour": "port dock docks boatyard waterfront",
        "construction_site": "site yard",
        "parking_lot": "lot",
        "cave": "lair cavern tunnel hole burrow grotto underground",
        "mine": "shaft quarry pit",
        "hills": "land world realm country province dreamscape wall",
        "castle_grounds": "kingdom empire fort palace",
        "alien_planet": "planet dimension",
        "outer_space": "galaxy universe nebula cosmos system supernova",
        "beach": "resort",
        "concert": "festival parade show",
        "amusement_park": "carnival fair funfair rides",
        "military_base": "base outpost barracks",
        "space_station": "colony",
        "stadium": "arena coliseum",
        "snowfield": "rink slope",
        "swimming_pool": "pool",
        "orchard": "plantation grove",
        "vegetable_garden": "patch allotment",
        "farm_land": "paddy",
        "river": "dam ford rapids crossing",
        "town_square": "square",
        "city": "district quarter downtown metropolis",
        "highway": "highway freeway motorway",
        "mountain": "summit ridge",
        "moon": "crater",
        "ruins": "wreckage remains",
        "factory": "refinery mill foundry works",
        "classroom": "school academy college university",
        "office": "agency headquarters embassy bureau",
        "lobby": "hotel motel",
        "dorm": "hostel",
        "lab": "facility",
        "nightclub": "club disco",
        "throne_room": "court_room",
        "room": "chamber cell",
    }
)
"""Last words of names that nobody knows, and the place that comes nearest to what they name."""
STANDS_IN: Mapping[str, str] = _table(
    {
        "city_street": "truck bus lorry van taxi tram limousine motorbike scooter ambulance",
        "coast": "ship boat yacht ferry submarine raft canoe galleon",
        "airport": "airplane plane jet helicopter airliner biplane",
        "spaceport": "rocket shuttle",
        "alien_planet": "spaceship starship spacecraft ufo",
        "train_station": "train locomotive carriage",
        "meadow": "tower house hut mansion villa building hospital church castle barn windmill bridge gate fence "
        "tree bush tent dam statue balloon zeppelin airship giant titan troll ogre",
        "hills": "hole gateway monolith golem",
        "castle_grounds": "knight king queen princess catapult ballista",
        "construction_site": "crane digger excavator bulldozer forklift",
        "farm_land": "tractor stable coop scarecrow",
        "jungle": "dinosaur gorilla tiger",
        "city": "skyscraper kaiju mech",
        "factory": "factory container",
    }
)
"""Last words of things that stand in the open, and the place where they do."""
INSIDE_OF: Mapping[str, str] = {
    **dict.fromkeys(
        ("spaceship", "starship", "spacecraft", "space station", "ufo", "rocket", "alien ship"), "spaceship"
    ),
    **dict.fromkeys(("alien spaceship", "space shuttle", "orbital station"), "spaceship"),
    "submarine": "submarine",
    **dict.fromkeys(
        ("train", "bus", "tram", "subway train", "train car", "subway car", "school bus"), "train_interior"
    ),
    **dict.fromkeys(("airplane", "plane", "jet", "private jet", "helicopter", "airship"), "airplane_cabin"),
    **dict.fromkeys(("ship", "pirate ship", "boat", "yacht", "galleon", "caravan", "camper van"), "ship_cabin"),
    **dict.fromkeys(("castle", "longhouse", "palace"), "great_hall"),
    **dict.fromkeys(("pyramid", "egyptian pyramid", "tomb"), "crypt"),
    **dict.fromkeys(("barn", "stable", "horse stable"), "stable"),
    **dict.fromkeys(("factory", "power plant"), "factory_floor"),
    "wizard tower": "alchemist",
    "lighthouse": "studio_apartment",
    "treehouse": "studio_apartment",
    "haunted house": "living_room",
    "igloo": "studio_apartment",
    "bank vault": "bank_vault",
    "safe": "bank_vault",
}
"""What is meant where one is inside of these."""
ABOARD = frozenset({"spaceship", "submarine", "train_interior", "airplane_cabin", "ship_cabin"})
"""Rooms of what moves, whose names may end like those of houses: an airplane cabin."""


def settled(items: Sequence[Item], known: Callable[[str], object]) -> list[Item]:
    """The items of a prompt that names no place, the one that stands for it read as such."""
    if any(item.sort in ("place", "zone", "anchor") for item in items):
        return list(items)
    made = list(items)
    for at, item in enumerate(items):
        if item.sort != "thing" or item.negated:
            continue
        before = items[at - 1] if at else None
        entered = before is not None and before.text in ("inside", "in", "within", "aboard", "inside of")
        place = INSIDE_OF.get(item.text, "") if entered and at <= 1 else ""
        if not place and not item.plural and not _known_by_its_end(item.text, known):
            place = HEADS.get(last_word(item.text), "")
        if place:
            made[at] = replace(item, sort="place", text=place, title=item.text, house=False)
        return made
    return made


def _known_by_its_end(text: str, known: Callable[[str], object]) -> bool:
    """Whether it is a noun that we know, or ends with one of several words: "a cyberpunk gas station"."""
    words = text.split()
    return bool(known(text)) or any(known(" ".join(words[at:])) for at in range(1, len(words) - 1))


def last_word(text: str) -> str:
    words = text.split()
    return singular(words[-1]) if words else ""


def standing_in(nouns: Sequence[str]) -> str:
    """The open place where one of these things stands; "" where none does."""
    return next((STANDS_IN[last_word(noun)] for noun in nouns if last_word(noun) in STANDS_IN), "")
