"""Programs: what belongs to a place. Tables; the prompt adds to them, and takes from them. They place nothing."""

from __future__ import annotations

from voxel_weaver.layout.programs import homes, leisure, public, service, sleeping, working
from voxel_weaver.layout.programs.program import Belonging, Program

__all__ = ["KINDRED", "PROGRAMS", "ROOM", "Belonging", "Program", "program_for"]

ROOM = homes.ROOM
PROGRAMS = (
    homes.BEDROOM,
    working.OFFICE,
    leisure.CAFE,
    homes.LIVING_ROOM,
    working.LIBRARY,
    working.STUDIO,
    homes.KITCHEN,
    homes.DINING_ROOM,
    service.BATHROOM,
    service.LAUNDRY_ROOM,
    service.HALLWAY,
    service.GARAGE,
    service.ATTIC,
    service.BASEMENT,
    service.STORAGE_ROOM,
    service.PANTRY,
    service.BALCONY,
    sleeping.KIDS_BEDROOM,
    sleeping.KIDS_ROOM,
    sleeping.NURSERY,
    sleeping.HOTEL_ROOM,
    sleeping.DORM,
    sleeping.STUDIO_APARTMENT,
    sleeping.WALK_IN_CLOSET,
    working.HOME_OFFICE,
    working.MEETING_ROOM,
    working.CLASSROOM,
    working.WORKSHOP,
    working.LAB,
    working.MUSIC_ROOM,
    leisure.RESTAURANT,
    leisure.BAR,
    leisure.GYM,
    leisure.PLAYROOM,
    leisure.GAME_ROOM,
    leisure.HOME_CINEMA,
    public.SHOP,
    public.CLOTHING_STORE,
    public.BOOKSTORE,
    public.BAKERY,
    public.WAITING_ROOM,
    public.LOBBY,
    public.HOSPITAL_ROOM,
    public.ART_GALLERY,
    public.CHURCH,
    public.TEMPLE,
    ROOM,
)

KINDRED = {
    "closet": "walk_in_closet",
    "wardrobe": "walk_in_closet",
    "terrace": "balcony",
    "entryway": "hallway",
    "corridor": "hallway",
    "store": "shop",
    "bathroom": "bathroom",
    "toilet": "bathroom",
    "garage": "garage",
    "bedroom": "bedroom",
    "kitchen": "kitchen",
    "office": "office",
    "lounge": "living_room",
    "study": "home_office",
    "apartment": "studio_apartment",
    "gallery": "art_gallery",
    "ward": "hospital_room",
    "laboratory": "lab",
    "cinema": "home_cinema",
    "closets": "walk_in_closet",
}
"""Last words of places that have no program of their own, and the place whose program serves them."""


def program_for(place: str) -> Program:
    """The program of this place, of its nearest kin ("guest_bedroom" is a bedroom), or the one of a room in general."""
    by_place = {program.place: program for program in PROGRAMS}
    words = place.split("_")
    endings = ["_".join(words[start:]) for start in range(len(words))]
    names = [name for ending in endings for name in (ending, KINDRED.get(ending, ""))]
    return next((by_place[name] for name in names if name in by_place), ROOM)
