"""The world that a base far from ours lies on, as its prompt says: its ground and its air are of the same world."""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.scene.brief import Brief

WORDS: Mapping[str, str] = {
    "mars": "mars", "martian": "mars", "alien": "alien_planet", "planet": "alien_planet", "exoplanet": "alien_planet",
    "ice": "glacier", "icy": "glacier",
}  # fmt: skip
BASES = ("space_station",)
"""Places that lie on whatever world is named; on the moon where none is."""


def world_of(brief: Brief) -> str:
    """The place whose ground and air a base has; empty where it is the moon, or no base at all."""
    if brief.place not in BASES:
        return ""
    return next((place for word, place in WORDS.items() if word in brief.words), "")
