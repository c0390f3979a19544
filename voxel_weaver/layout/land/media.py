"""Media: what stands on the ground, what floats on water, what swims in it and what flies. By nature, unless the prompt
says otherwise: a boat lies on the beach where there is no water."""

from __future__ import annotations

from enum import Enum

from voxel_weaver.layout.pieces import Piece

FLOATING = frozenset(
    "boat rowboat sailboat sailing_boat fishing_boat canoe kayak raft ship sailing_ship pirate_ship galleon yacht "
    "ferry barge gondola dinghy motorboat speedboat houseboat tugboat steamboat trawler cruise_ship cargo_ship "
    "viking_ship "
    "longship buoy duck swan goose iceberg paddle_boat".split()
)
SWIMMING = frozenset(
    "fish shark whale dolphin octopus squid jellyfish turtle sea_turtle manta_ray stingray ray seahorse submarine eel "
    "clownfish goldfish tuna salmon orca diver scuba_diver mermaid tropical_fish koi koi_fish carp".split()
)
FLYING = frozenset(
    "seagull eagle hawk falcon bat butterfly hot_air_balloon balloon airship zeppelin blimp ufo flying_saucer "
    "dragonfly bee cloud puffy_cloud planet orbital_station asteroid black_hole satellite "
    "drone kite hummingbird".split()
)
MAY_FLY = frozenset(
    "bird parrot owl crow raven dove pigeon swallow crane stork dragon helicopter airplane plane spaceship rocket "
    "fairy witch spacecraft jet biplane flock starship angel phoenix".split()
)
"""These fly where the text says that they are above something, or flying."""
WINGED_WORDS = frozenset({"flying", "floating", "hovering", "soaring", "gliding", "airborne", "circling"})


class Medium(Enum):
    """Where a thing is at home."""

    GROUND = "ground"
    AFLOAT = "afloat"
    UNDER_WATER = "under_water"
    AIR = "air"


def medium_of(piece: Piece, *, water: bool, above: bool, said: frozenset[str] = frozenset()) -> Medium:
    """The medium of a piece. `water`: whether there is any; `above`: whether it is to be above something; `said`: the
    qualities that were asked of it."""
    names = {piece.category, piece.asset, piece.category.rsplit("_", 1)[-1]}
    if names & FLYING or (names & MAY_FLY and (above or said & WINGED_WORDS)):
        return Medium.AIR
    if water and names & SWIMMING:
        return Medium.UNDER_WATER
    if water and names & FLOATING:
        return Medium.AFLOAT
    return Medium.GROUND
