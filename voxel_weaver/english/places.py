"""Places: the words that name them, and the things that betray them where no word does."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

PLACES: Mapping[str, str] = {
    "bedroom": "bedroom", "bed room": "bedroom", "guest room": "bedroom", "kids room": "bedroom", "nursery": "bedroom",
    "office": "office", "home office": "office", "workspace": "office", "study": "office", "study room": "office",
    "cafe": "cafe", "café": "cafe", "coffee shop": "cafe", "coffeehouse": "cafe", "coffee house": "cafe",
    "bistro": "cafe", "restaurant": "cafe", "living room": "living_room", "livingroom": "living_room",
    "lounge": "living_room", "sitting room": "living_room", "family room": "living_room", "den": "living_room",
    "library": "library", "reading room": "library", "studio": "studio", "art studio": "studio",
    "artist's studio": "studio", "artist studio": "studio", "atelier": "studio", "kitchen": "kitchen",
    "dining room": "dining_room", "forest clearing": "forest_clearing", "clearing": "forest_clearing",
    "woodland clearing": "forest_clearing", "forest": "forest_clearing", "woods": "forest_clearing",
    "woodland": "forest_clearing", "glade": "forest_clearing", "meadow": "forest_clearing", "room": "room",
    "bathroom": "bathroom", "classroom": "classroom", "hallway": "hallway", "garage": "garage", "attic": "attic",
    "basement": "basement", "gym": "gym", "shop": "shop", "store": "shop", "workshop": "workshop",
    "playroom": "playroom", "laundry room": "laundry_room", "waiting room": "waiting_room", "hall": "hallway",
}  # fmt: skip
PLAINLY_FURNISHED = frozenset(
    "bathroom classroom hallway garage attic basement gym shop workshop playroom laundry_room waiting_room".split()
)
"""Rooms that are known by name and still furnished like any room, apart from what the prompt asks for."""
OUTDOORS = frozenset({"forest_clearing"})
BETRAYED_BY: Mapping[str, tuple[str, ...]] = {
    "bedroom": ("bed", "nightstand", "wardrobe", "dresser", "bunk bed", "crib"),
    "kitchen": ("stove", "refrigerator", "fridge", "oven", "sink", "kitchen counter", "kitchen island"),
    "cafe": ("espresso machine", "cafe counter", "cafe table", "menu board"),
    "office": ("desk", "office chair", "whiteboard", "filing cabinet", "printer", "monitor"),
    "studio": ("easel", "canvas", "palette"),
    "library": ("reading table", "bookcase", "card catalog"),
    "dining_room": ("dining table", "dining chair"),
    "living_room": ("sofa", "couch", "television", "tv", "coffee table", "fireplace", "armchair"),
    "forest_clearing": ("tree", "campfire", "tent", "deer", "mushroom", "pine", "oak", "log", "stump"),
}


ZONES: Mapping[str, tuple[str, ...]] = {
    "reading corner": ("armchair", "floor lamp", "bookshelf"), "reading nook": ("armchair", "floor lamp", "bookshelf"),
    "reading area": ("armchair", "floor lamp", "bookshelf"), "work area": ("desk", "office chair"),
    "work corner": ("desk", "office chair"), "study corner": ("desk", "chair"), "study area": ("desk", "chair"),
    "dining area": ("dining table",), "dining corner": ("dining table",), "seating area": ("sofa", "coffee table"),
    "sitting area": ("sofa", "coffee table"), "sleeping area": ("bed",), "play area": ("toy block", "teddy bear"),
}  # fmt: skip
"""Parts of a room that are named for what one does there, and the things that make them so. The first leads."""


def implied_place(nouns: Iterable[str]) -> str:
    """The place that these nouns speak of most, or "" where none does."""
    spoken = list(nouns)
    votes = {place: sum(spoken.count(sign) for sign in signs) for place, signs in BETRAYED_BY.items()}
    best = max(votes, key=lambda place: votes[place])
    return best if votes[best] else ""
