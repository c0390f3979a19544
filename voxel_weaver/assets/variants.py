"""Which other asset an adjective makes of one: "a bunk bed", "a wall-mounted television", "a round rug".

Data and one look-up. What changes a parameter only is said in fitting.py.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

_HUNG = ("wall_mounted", "wall_hung", "wall_mount", "mounted", "floating", "hanging", "mounted_on_wall", "hung")
_ROUND = ("round", "circular")
_L = ("l_shaped", "l_shape", "corner", "sectional", "modular", "chaise")
_TWO = ("two_seater", "two_seat", "2_seater", "two_person")
_WHEELS = ("swivel", "rolling", "ergonomic", "wheeled", "adjustable", "executive", "gaming", "task", "office")
_MINI = ("mini", "miniature", "tiny", "compact", "small", "little", "under_counter")


def _each(words: Iterable[str], asset: str) -> dict[str, str]:
    return dict.fromkeys(words, asset)


VARIANTS: Mapping[str, Mapping[str, str]] = {
    "bed": {
        **_each(("bunk", "bunked", "double_decker"), "bunk_bed"),
        **_each(("loft", "lofted", "raised", "elevated"), "loft_bed"),
        **_each(("extendable", "extending", "pull_out", "trundle", "foldable", "sofa", "day"), "daybed"),
        **_each(("baby", "infant"), "crib"),
    },
    "television": _each(_HUNG, "wall_television"),
    "rug": _each(_ROUND, "round_rug"),
    "sofa": {**_each(_L, "sectional"), **_each(_TWO, "loveseat")},
    "chair": {
        **_each(_WHEELS, "office_chair"),
        **_each(("rocking",), "rocking_chair"),
        **_each(("wingback", "winged"), "wingback_chair"),
        **_each(("folding", "foldable", "collapsible"), "folding_chair"),
        **_each(
            ("overstuffed", "plush", "comfy", "cushioned", "reclining", "lounge", "accent", "club", "cozy"), "armchair"
        ),
        **_each(("high", "tall", "bar"), "bar_stool"),
        **_each(("bistro", "bentwood"), "cafe_chair"),
        **_each(("hanging", "hammock", "swing"), "hammock_chair"),
        **_each(("beanbag",), "bean_bag"),
    },
    "armchair": {**_each(("winged", "wingback"), "wingback_chair"), **_each(("rocking",), "rocking_chair")},
    "stool": {
        **_each(("high", "tall", "bar", "bar_height", "counter_height"), "bar_stool"),
        **_each(("swivel", "rolling", "adjustable", "wheeled", "rotating"), "lab_stool"),
    },
    "coat_rack": _each(
        ("rolling", "wheeled", "metal", "wire", "steel", "baking", "shelved", "multi_tiered", "drying"), "rolling_rack"
    ),
    "umbrella_stand": _each(
        ("tiered", "three_tier", "two_tier", "multi_tiered", "three_tiered", "two_tiered", "stepped", "display"),
        "tiered_stand",
    ),
    "bathroom_scale": {
        **_each(("hanging", "suspended"), "hanging_scale"),
        **_each(("kitchen", "digital", "postal", "countertop"), "platform_scale"),
        **_each(("brass", "balance", "antique", "old_fashioned"), "balance_scale"),
    },
    "bench": _each(("curved", "semicircular", "crescent_shaped"), "curved_bench"),
    "coat": _each(("folded",), "folded_clothes"),
    "towel": _each(("folded", "rolled"), "folded_towel"),
    "workbench": _each(("square", "round", "circular", "octagonal", "hexagonal"), "table"),
    "reception_desk": _each(("curved", "semicircular", "rounded", "crescent_shaped"), "curved_counter"),
    "kitchen_counter": _each(("curved", "semicircular", "rounded"), "curved_counter"),
    "cafe_counter": _each(("curved", "semicircular", "rounded"), "curved_counter"),
    "lantern": _each(("paper", "chinese", "silk"), "paper_lantern"),
    "fern": _each(("hanging", "suspended"), "hanging_plant"),
    "potted_fern": _each(("hanging", "suspended"), "hanging_plant"),
    "podium": _each(("round", "circular", "carpeted"), "round_platform"),
    "refrigerator": _each(_MINI, "mini_fridge"),
    "cabinet": {
        **_each(_HUNG, "wall_cabinet"),
        **_each(("glass", "display", "glazed", "glass_fronted"), "display_cabinet"),
        **_each(("filing", "file"), "filing_cabinet"),
        **_each(("rolling", "wheeled", "mobile"), "instrument_trolley"),
    },
    "bookshelf": {
        **_each(_HUNG, "shelf"),
        **_each(("corner",), "corner_shelf"),
        **_each(("ladder", "leaning"), "ladder_shelf"),
    },
    "shelving_unit": {
        **_each(_HUNG, "wall_shelf"),
        **_each(("corner",), "corner_shelf"),
        **_each(("ladder", "leaning"), "ladder_shelf"),
    },
    "shelf": {
        **_each(("tall", "freestanding", "standing", "large", "full_height"), "bookshelf"),
        **_each(("corner",), "corner_shelf"),
        **_each(("ladder", "leaning"), "ladder_shelf"),
    },
    "table_lamp": {
        **_each(("floor", "standing", "tall", "arc", "tripod", "freestanding"), "floor_lamp"),
        **_each(("hanging", "pendant", "suspended"), "pendant_light"),
        **_each(("wall_mounted", "wall_hung", "mounted"), "wall_lamp"),
    },
    "ceiling_light": {
        **_each(("hanging", "pendant", "suspended"), "pendant_light"),
        **_each(("wall_mounted", "wall_hung"), "wall_lamp"),
    },
    "mirror": _each(("standing", "freestanding", "full_length", "floor_length", "leaning"), "floor_mirror"),
    "potted_plant": {
        **_each(("hanging", "suspended"), "hanging_plant"),
        **_each(("square",), "square_planter"),
        **_each(("tiny", "mini", "miniature"), "small_plant"),
    },
    "vanity": _each(("double_sink", "dual_sink", "two_sinks", "double", "bathroom", "sink"), "bathroom_vanity"),
    "desk": _each(("adjustable", "standing", "sit_stand", "height_adjustable", "stand_up"), "standing_desk")
    | _each(("curved", "semicircular", "crescent_shaped", "rounded", "kidney_shaped"), "curved_desk"),
    "table": {
        **_each(("picnic_style", "picnic"), "picnic_table"),
        **_each(("bar_height", "high_top", "bar", "counter_height", "high", "tall"), "bar_table"),
        **_each(("bistro",), "cafe_table"),
        **_each(("low",), "coffee_table"),
        **_each(("trestle",), "trestle_table"),
    },
    "dining_table": {
        **_each(("picnic_style", "picnic"), "picnic_table"),
        **_each(("bar_height", "high_top"), "bar_table"),
    },
    "family_house": {
        **_each(("modern", "contemporary", "minimalist", "futuristic", "luxury", "luxurious"), "modern_house"),
        **_each(("medieval", "half_timbered", "timbered", "tudor", "timber_framed"), "half_timbered_house"),
        **_each(("thatched",), "cottage"),
        **_each(("haunted", "spooky", "abandoned"), "haunted_house"),
        **_each(("log",), "log_cabin"),
        **_each(("adobe", "clay", "mud"), "adobe_house"),
    },
    "castle_tower": {**_each(("ruined", "broken", "crumbling"), "ruined_tower")},
    "church": _each(("small", "little", "tiny"), "chapel"),
    "greek_temple": {
        **_each(("japanese", "buddhist", "chinese", "asian", "oriental"), "pagoda"),
        **_each(("ruined", "broken"), "broken_columns"),
    },
    "castle": _each(("ruined", "broken", "crumbling"), "ruined_tower"),
    "stone_bridge": {
        **_each(("wooden", "wood", "timber", "japanese"), "wooden_bridge"),
        **_each(("rope", "hanging", "suspended"), "rope_bridge"),
    },
    "wall_clock": _each(("standing", "tall", "grandfather"), "grandfather_clock"),
}
"""For each asset: an adjective, and the asset that it then is. Names that no catalogue has are passed over."""


SOFT = frozenset("stuffed plush cuddly".split())
"""What makes a toy of an animal."""


def soft_toy(family: str, words: Iterable[str]) -> tuple[str, str]:
    """The asset that stands for an animal of cloth, and the word that makes it one: no giraffe on a dresser is as tall
    as a house. ("", "") for animals of flesh and blood."""
    word = next((word for word in words if word in SOFT), "") if family in ("animal", "bird", "fish") else ""
    return ("stuffed_bird" if family == "bird" and word == "stuffed" else "teddy_bear", word) if word else ("", "")


def variant(name: str, words: Iterable[str], known: Iterable[str] = ()) -> tuple[str, str]:
    """The name of the asset that these adjectives make of the one called `name`, and the word that did; ("", "") where
    none does. `known` are the names that there are."""
    offered = VARIANTS.get(name, {})
    names = frozenset(known)
    return next(((offered[word], word) for word in words if word in offered and offered[word] in names), ("", ""))
