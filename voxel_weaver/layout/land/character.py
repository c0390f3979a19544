"""Character: words for the whole place change its row. A snowy forest, a rocky beach, a dry garden."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.land.places import Growth, Land
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Setting

_GREEN = ("grass", "pale_grass", "moss", "forest_floor", "jungle_floor", "dry_grass", "autumn_grass", "tundra")
_GREENERY = ("flower", "tall_grass", "fern", "mushroom", "grass_tuft", "lily_pad", "reeds", "lavender", "bush")
ORBITED: Mapping[str, str] = {
    "mars": "red", "earth": "blue", "neptune": "blue", "jupiter": "gas", "saturn": "gas", "venus": "gas",
    "moon": "grey", "mercury": "grey", "sun": "sun",
}  # fmt: skip
"""The look of a planet that is named."""
WINTER = {"season": ("winter",)}


def adapted(row: Land, brief: Brief) -> Land:
    """The row with what the text says of the place as a whole."""
    words = set(brief.character)
    if brief.season == "winter" or brief.weather in ("snow", "snowy"):
        words.add("snowy")
    if brief.season == "autumn":
        words.add("autumn")
    row = _circled(row, brief)
    for word, change in _CHANGES.items():
        if word in words:
            row = change(row)
    return row


def _circled(row: Land, brief: Brief) -> Land:
    """In orbit the planet is the one that the text names."""
    kind = next((ORBITED[word] for word in ORBITED if word in brief.words), "")
    if row.place != "orbit" or not kind:
        return row
    given: dict[str, Setting] = {"width": 18.0, "kind": kind, "ring": "saturn" in brief.words}
    belongings = tuple(replace(each, given=given) if each.category == "planet" else each for each in row.belongings)
    return replace(row, belongings=belongings)


def _covered(row: Land, swaps: Mapping[str, str], **more: object) -> Land:
    cover = row.cover
    names = ("base", "second", "middle", "high", "shore", "steep")
    swapped = {name: swaps.get(getattr(cover, name), getattr(cover, name)) for name in names}
    changed: Cover = replace(cover, **swapped)
    return replace(row, cover=replace(changed, **more))  # type: ignore[arg-type]


def _snowy(row: Land) -> Land:
    if row.cover.base not in _GREEN and row.cover.base not in ("rock", "dirt", "paving", "cobbles"):
        return row
    swaps = {**dict.fromkeys(_GREEN, "snow"), "mud": "ice", "dirt": "snow"}
    growth = tuple(
        replace(each, given={**(each.given or {}), **WINTER}) for each in row.growth if each.category not in _GREENERY
    )
    piles = Growth("snow_pile", 0.02, 1.8, inner=0.2, variants=4, clump=0.5)
    return replace(_covered(row, swaps), growth=(*growth, piles))


def _autumn(row: Land) -> Land:
    return _covered(row, {"grass": "autumn_grass", "pale_grass": "dry_grass", "moss": "autumn_grass"})


def _rocky(row: Land) -> Land:
    rocks = (
        Growth("boulder", 0.03, 2.0, inner=0.12, variants=4, scale=(0.5, 1.5), clump=0.4),
        Growth("rock", 0.15, 0.9, variants=4, clump=0.4),
        Growth("stone_cluster", 0.04, 1.6, variants=4, clump=0.4),
    )
    return replace(_covered(row, {}, second="gravel", share=0.3), growth=(*row.growth, *rocks))


def _dry(row: Land) -> Land:
    growth = tuple(each for each in row.growth if each.category not in ("flower", "fern", "mushroom"))
    return replace(
        _covered(row, {"grass": "dry_grass", "pale_grass": "dirt", "moss": "dirt", "forest_floor": "dry_grass"}),
        growth=growth,
    )


def _tropical(row: Land) -> Land:
    """Palms for the trees of colder lands, and a lagoon for a sea."""
    palms = {"oak": "palm_tree", "birch": "palm_tree", "pine": "palm_tree", "fir": "palm_tree"}
    growth = tuple(replace(each, category=palms.get(each.category, each.category)) for each in row.growth)
    unique: dict[str, Growth] = {}
    for each in growth:
        unique.setdefault(f"{each.category} {each.water}", each)
    water = tuple("lagoon" if name == "sea" else name for name in row.water)
    return replace(row, growth=tuple(unique.values()), water=water)


def _blooming(row: Land) -> Land:
    more = Growth(
        "flower",
        3.0,
        0.27,
        inner=0.05,
        variants=5,
        clump=0.3,
        given={"kind": ("daisy", "poppy", "bluebell", "buttercup")},
    )
    return replace(row, growth=(*(each for each in row.growth if each.category != "flower"), more))


def _dead(row: Land) -> Land:
    swaps = dict.fromkeys(("oak", "birch", "pine", "fir", "maple", "willow"), "dead_tree")
    growth = tuple(replace(each, category=swaps.get(each.category, each.category)) for each in row.growth)
    unique = {f"{each.category} {each.water}": each for each in reversed(growth) if each.category != "flower"}
    return replace(_covered(row, {"grass": "tundra", "forest_floor": "mud"}), growth=tuple(reversed(unique.values())))


_CHANGES: Mapping[str, Callable[[Land], Land]] = {
    "tropical": _tropical,
    "autumn": _autumn,
    "autumnal": _autumn,
    "dry": _dry,
    "arid": _dry,
    "rocky": _rocky,
    "stony": _rocky,
    "rugged": _rocky,
    "blooming": _blooming,
    "flowery": _blooming,
    "haunted": _dead,
    "dead": _dead,
    "spooky": _dead,
    "snowy": _snowy,
    "frozen": _snowy,
    "icy": _snowy,
    "wintry": _snowy,
    "snow-covered": _snowy,
}
