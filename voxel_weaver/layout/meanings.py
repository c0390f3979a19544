"""What a plain noun means under a roof and under the sky: a palm in a living room stands in a pot, one on a beach is a
tree. Data; nouns that mean the same everywhere stand nowhere here. Names that no catalogue has are passed over.
"""

from __future__ import annotations

from collections.abc import Mapping

INDOORS: Mapping[str, str] = {
    **dict.fromkeys(
        (
            "palm_tree",
            "bamboo",
            "bamboo_tree",
            "lemon_tree",
            "orange_tree",
            "olive_tree",
            "fruit_tree",
            "tree",
            "agave_plant",
        ),
        "potted_plant",
    ),
    "lavender": "potted_herb",
    "rack": "shelving_unit",
    "aloe_plant": "snake_plant",
    "saguaro": "potted_plant",
}
"""By category: the asset that it is in a room."""

OUTDOORS: Mapping[str, str] = {
    "palm": "palm_tree",
    **dict.fromkeys(("cactus", "cacti"), "saguaro"),
    **dict.fromkeys(("crystal", "crystals"), "crystal_cluster"),
    "aloe": "aloe",
    "fish": "fish",
    "cauldron": "cauldron",
    "robot": "robot",
    "skeleton": "undead",
    "yucca": "joshua_tree",
    **dict.fromkeys(("flag", "banner", "pennant"), "flag_pole"),
    **dict.fromkeys(("neon_sign", "neon_light", "neon"), "neon_post"),
}
"""By category: the asset that it is in the open."""


def meant(outdoors: bool) -> Mapping[str, str]:
    """What is meant in the open, or else in a room."""
    return OUTDOORS if outdoors else INDOORS
