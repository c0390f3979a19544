"""Landforms: the nouns for parts of the land, and the form that each has. English and layout share these words."""

from __future__ import annotations

from collections.abc import Mapping

LANDFORMS: Mapping[str, str] = {
    "pond": "pool", "lake": "pool", "lagoon": "pool", "puddle": "pool", "spring": "pool", "oasis": "pool",
    "waterhole": "pool", "mountain_lake": "pool", "fish_pond": "pool", "duck_pond": "pool", "koi_pond": "pool",
    "lava_lake": "pool", "lava": "pool", "hot_spring": "pool",
    "river": "stream", "stream": "stream", "creek": "stream", "brook": "stream", "canal": "stream",
    "rivulet": "stream", "lava_river": "stream",
    "waterfall": "falls", "cascade": "falls",
    "sea": "sea", "ocean": "sea", "bay": "sea", "cove": "sea",
    "path": "path", "trail": "path", "footpath": "path", "road": "path", "lane": "path", "track": "path",
    "pathway": "path", "dirt_road": "path", "dirt_path": "path", "gravel_path": "path", "stone_path": "path",
    "walkway": "path", "mountain_road": "path", "forest_road": "path", "country_road": "path", "coastal_road": "path",
    "hill": "hill", "mound": "hill", "knoll": "hill", "hillock": "hill", "hilltop": "hill", "dune": "hill",
    "sand_dune": "hill",
    "mountain": "mountain", "peak": "mountain", "mountain_range": "mountain", "mountain_peak": "mountain",
    "cliff": "cliff", "bluff": "cliff", "crag": "cliff", "rocky_cliff": "cliff", "headland": "cliff",
    "island": "island", "islet": "island", "small_island": "island",
}  # fmt: skip
"""By category (snake_case singular)."""
WATERS = ("pool", "stream", "falls", "sea")
"""The forms that hold water."""
