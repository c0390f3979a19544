"""From words to parameters: what "a tall narrow bookshelf" or "a round table, 1.2 m wide" asks of an asset."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import pairwise

from voxel_weaver.assets.asset import SIDES, Asset, Parameter
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.layout import Setting

SIZE_WORDS: Mapping[str, tuple[tuple[str, ...], float]] = {
    **dict.fromkeys(("small", "little", "compact"), (SIDES, 0.8)),
    **dict.fromkeys(("tiny", "mini"), (SIDES, 0.62)),
    **dict.fromkeys(("large", "big", "spacious"), (SIDES, 1.22)),
    **dict.fromkeys(("huge", "giant", "massive", "enormous", "oversized"), (SIDES, 1.45)),
    **dict.fromkeys(("tall", "high"), (("height",), 1.35)),
    **dict.fromkeys(("short", "low"), (("height",), 0.72)),
    "wide": (("width",), 1.3),
    "narrow": (("width",), 0.72),
    "long": (("length",), 1.35),
    "deep": (("depth",), 1.25),
    "shallow": (("depth",), 0.78),
    "slim": (("width", "depth"), 0.8),
    "thin": (("thickness",), 0.7),
    "thick": (("thickness",), 1.4),
}
"""Which dimensions a word changes, and by how much. Length is the longer side of the footprint, thickness the smallest
of all three."""
SAME_CHOICE: Mapping[str, str] = {
    "circular": "round",
    "king_size": "king",
    "king_sized": "king",
    "queen_size": "queen",
    "queen_sized": "queen",
    "full_size": "double",
    "twin": "single",
    "wooden": "wooden",
    "corner": "l_shaped",
    "colourful": "colorful",
    "gray": "grey",
}
"""Words that a prompt may use for a choice that assets name otherwise."""
FIXED_SPAN = 0.13
"""A dimension that chance may move by less than this share is fixed by its use: a large desk is no higher."""


def fitted(
    asset: Asset,
    attributes: Iterable[Attribute] = (),
    size: tuple[float, float, float] | None = None,
    noun: str = "",
) -> dict[str, Setting]:
    """The parameters that these words and metres set, within the asset's bounds; the others are left to chance.

    `noun` is what it was called: "four-poster bed" says which of the beds. Metres stand above words.
    """
    values = [attribute.value for attribute in attributes]
    given = dict(_choices(asset, [*_noun_words(noun), *values]))
    for name, factor in _scales(asset, values).items():
        number = asset.parameters[name].default
        if isinstance(number, int | float):
            given[name] = asset.parameters[name].kept(number * factor)
    for name, metres in zip(SIDES, size or (), strict=False):
        if metres > 0 and name in asset.parameters:
            given[name] = asset.parameters[name].kept(metres)
    return given


def _noun_words(noun: str) -> list[str]:
    """The single words of a noun and its neighbouring pairs: "four poster bed" may choose "four_poster"."""
    words = noun.lower().replace("-", " ").replace("_", " ").split()
    return words + [f"{first}_{second}" for first, second in pairwise(words)]


def _choices(asset: Asset, words: list[str]) -> Iterable[tuple[str, Setting]]:
    """Words and switches that these words choose; the last word wins."""
    for word in words:
        choice = SAME_CHOICE.get(word, word)
        for parameter in asset.parameters.values():
            if choice in parameter.choices:
                yield parameter.name, choice
            elif word in parameter.choices:
                yield parameter.name, word
            elif isinstance(parameter.default, bool):
                yield from _switched(parameter, word)


def _switched(parameter: Parameter, word: str) -> Iterable[tuple[str, Setting]]:
    if word == parameter.name:
        yield parameter.name, True
    elif word == f"un{parameter.name}" or (word, parameter.name) in (("empty", "filled"), ("bare", "filled")):
        yield parameter.name, False


def _scales(asset: Asset, words: list[str]) -> dict[str, float]:
    """By how much each dimension changes."""
    scales: dict[str, float] = {}
    for word in words:
        names, factor = SIZE_WORDS.get(word, ((), 1.0))
        for name in (_dimension(asset, name) for name in names):
            if name in asset.parameters and not (len(names) == len(SIDES) and _is_fixed(asset.parameters[name])):
                scales[name] = scales.get(name, 1.0) * factor
    return scales


def _dimension(asset: Asset, name: str) -> str:
    """The dimension that "length" or "thickness" means for this asset."""
    if name in SIDES:
        return name
    numbers = {key: parameter.default for key, parameter in asset.parameters.items() if key in SIDES}
    if name == "length":
        sides = [key for key in ("width", "depth") if key in numbers]
        return max(sides, key=lambda key: float(numbers[key]), default="width")
    return min(numbers, key=lambda key: float(numbers[key]), default="depth")


def _is_fixed(parameter: Parameter) -> bool:
    span = parameter.range
    return span is not None and span.high - span.low < FIXED_SPAN * span.low and parameter.name == "height"
