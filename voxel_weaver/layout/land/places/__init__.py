"""The table of outdoor places, and which row a word means."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.layout.land.places import tended, waters, wilds, wonders, woods, worlds
from voxel_weaver.layout.land.places.place import Growth, Land
from voxel_weaver.layout.land.settlements import SETTLEMENTS

__all__ = ("LANDS", "Growth", "Land", "land_for")

LANDS: tuple[Land, ...] = (*woods.LANDS, *tended.LANDS, *waters.LANDS, *wilds.LANDS, *worlds.LANDS, *wonders.LANDS)
_BY_NAME = {land.place: land for land in LANDS}

GROUNDS = {"pyramids": "desert", "space_station": "moon", "ruins": "jungle"}
"""Settlements whose ground is not open country, and the place whose it is."""


def land_for(place: str) -> Land:
    """The land of this place. A settlement without a row of its own lies in open country; any other word means the
    place whose name it shares a word with, else the meadow."""
    exact = _BY_NAME.get(place)
    if exact is not None:
        return replace(exact, settlement=place) if place in SETTLEMENTS and not exact.settlement else exact
    if place in SETTLEMENTS:
        ground = _BY_NAME.get(GROUNDS.get(place, ""), tended.COUNTRYSIDE)
        return replace(ground, place=place, settlement=place, water=())
    words = set(place.split("_"))
    return next((land for land in LANDS if words & set(land.place.split("_"))), tended.MEADOW)
