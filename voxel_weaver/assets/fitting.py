"""From words to parameters: what "a tall narrow bookshelf" or "a round table, 1.2 m wide" asks of an asset."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from itertools import pairwise

from voxel_weaver.assets.asset import SIDES, Asset, Parameter
from voxel_weaver.assets.model import Finish
from voxel_weaver.assets.traits import MANY_COLORED, PAINTED, QUALITIES, STYLED, TOUCHED, TRAITS, WORN
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.layout import Params, Setting, Support

SIZE_WORDS: Mapping[str, tuple[tuple[str, ...], float]] = {
    **dict.fromkeys(("small", "little", "compact", "smallish", "modest"), (SIDES, 0.72)),
    **dict.fromkeys(("tiny", "mini", "miniature"), (SIDES, 0.58)),
    **dict.fromkeys(("large", "big", "spacious", "sizable", "sizeable", "generous", "grand", "ample"), (SIDES, 1.32)),
    **dict.fromkeys(("larger", "bigger"), (SIDES, 1.28)),
    **dict.fromkeys(("smaller",), (SIDES, 0.76)),
    **dict.fromkeys(
        ("huge", "giant", "massive", "enormous", "oversized", "very_large", "extra_large", "gigantic"), (SIDES, 1.5)
    ),
    **dict.fromkeys(("tall", "high", "towering", "lofty"), (("height",), 1.45)),
    **dict.fromkeys(("short", "low", "low_profile", "low_slung", "squat"), (("height",), 0.68)),
    **dict.fromkeys(("wide", "broad"), (("width",), 1.35)),
    **dict.fromkeys(("narrow",), (("width", "depth"), 0.72)),
    **dict.fromkeys(("long", "elongated", "lengthy"), (("length",), 1.4)),
    "deep": (("depth",), 1.25),
    "shallow": (("depth",), 0.78),
    **dict.fromkeys(("slim", "slender", "skinny", "spindly", "spare"), (("width", "depth"), 0.72)),
    "thin": (("thickness",), 0.7),
    "thick": (("thickness",), 1.4),
}
"""Which dimensions a word changes, and by how much. Length is the longer side of the footprint, thickness the smallest
of all three. One must see it: a large wardrobe is a quarter larger than any that chance may draw."""
SAME_CHOICE: Mapping[str, str] = {
    "circular": "round",
    "rectangle": "rectangular",
    "squared": "square",
    "l_shape": "l_shaped",
    **dict.fromkeys(("king_size", "king_sized", "california_king"), "king"),
    **dict.fromkeys(("queen_size", "queen_sized"), "queen"),
    **dict.fromkeys(("full_size", "full", "full_sized"), "double"),
    **dict.fromkeys(("twin", "twin_size", "twin_sized", "single_size", "twin_xl"), "single"),
    **dict.fromkeys(("irregular_shaped", "irregular_shape", "organic", "freeform", "kidney_shaped"), "irregular"),
    "wooden": "wooden",
    **dict.fromkeys(("glass_top", "glass_topped", "crystal"), "glass"),
    "corner": "l_shaped",
    "colourful": "colorful",
    "gray": "grey",
    **dict.fromkeys(("checked", "plaid", "gingham"), "checkered"),
    **dict.fromkeys(("flowered", "flowery"), "floral"),
    **dict.fromkeys(("stripy",), "striped"),
    **dict.fromkeys(("four_post", "poster"), "four_poster"),
    **dict.fromkeys(("contemporary", "sleek", "minimalist", "mid_century_modern", "mid_century"), "modern"),
}
"""Words that a prompt may use for a choice that assets name otherwise."""
FEATURES: Mapping[str, str] = {
    **dict.fromkeys(("lit", "burning", "lighted"), "lit"),
    **dict.fromkeys(("drawer", "drawers", "storage", "underbed_storage", "captains"), "stowing"),
    **dict.fromkeys(("round", "circular"), "rounded"),
    **dict.fromkeys(("swivel", "swivelling", "swiveling", "rotating"), "swivel"),
    **dict.fromkeys(("checkered", "checked", "plaid", "gingham", "tartan"), "checkered"),
    **dict.fromkeys(("filled", "full", "stocked"), "filled"),
    **dict.fromkeys(("open", "doorless", "open_front"), "opened"),
    **dict.fromkeys(("extendable", "extending", "extension", "drop_leaf", "gate_leg", "gateleg"), "extendable"),
    **dict.fromkeys(("double_sink", "dual_sink", "two_sinks", "double_basin", "two_sink"), "double"),
}
"""Words for switches."""
CHOICE_SIZES: Mapping[tuple[str, str], Mapping[str, float]] = {
    ("bed", "single"): {"width": 0.95},
    ("bed", "double"): {"width": 1.4},
    ("bed", "queen"): {"width": 1.56},
    ("bed", "king"): {"width": 1.92},
}
"""What a choice that was asked for says of the sides."""
SUPPORTED: Mapping[Support, tuple[str, ...]] = {
    Support.WALL: ("wall_mounted", "wall_hung", "floating", "mounted", "hanging", "hung"),
    Support.CEILING: ("hanging", "suspended", "ceiling_mounted", "overhead"),
    Support.FLOOR: ("freestanding", "standing", "floor_standing"),
    Support.OBJECT: (),
}
"""What the way that a thing is carried says of it."""
FRAMED = ("mirror", "picture", "painting", "frame")
"""Families whose main finish is their frame."""
NUMBERS: Mapping[str, int] = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "double": 2, "triple": 3, "multiple": 4, "several": 4, "many": 5, "multi": 3, "2": 2, "3": 3,
    "4": 4, "5": 5, "6": 6,
}  # fmt: skip
COUNTED: Mapping[str, str] = {
    **dict.fromkeys(("seater", "seat", "seats", "seated", "person"), "seats"),
    **dict.fromkeys(("drawer", "drawers"), "drawers"),
    **dict.fromkeys(("door", "doors"), "doors"),
    **dict.fromkeys(("shelf", "shelves", "tier", "tiers", "tiered"), "shelves"),
    **dict.fromkeys(("arm", "arms", "armed", "light", "lights"), "arms"),
    **dict.fromkeys(("sink", "sinks"), "sinks"),
    **dict.fromkeys(
        ("storey", "storeys", "story", "stories", "storied", "floor", "floors", "level", "levels"), "storeys"
    ),
}
"""Parts that are counted: "four-seater", "with six drawers"."""
MADE_EVEN = frozenset("rug table tray box cushion painting picture_frame sign".split())
"""Families of oblong things that come square as well."""
FIXED_SPAN = 0.13
"""A height that chance may move by less than this share, and that is not the longest side, is fixed by use: a large
desk is no higher."""


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
    given: dict[str, Setting] = dict(_choices(asset, [*_noun_words(noun), *values]))
    for choice in list(given.values()):
        given.update(_kept(asset, CHOICE_SIZES.get((asset.name, str(choice)), {})))
    given.update(_even(asset, values))
    given.update(_counted(asset, [*_noun_words(noun), *values]))
    for name, factor in _scales(asset, values).items():
        number = asset.parameters[name].default
        if isinstance(number, int | float):
            given[name] = asset.parameters[name].kept(number * factor)
    for name, metres in zip(SIDES, size or (), strict=False):
        if metres > 0 and name in asset.parameters:
            given[name] = asset.parameters[name].kept(metres)
    return given


def heeded(
    asset: Asset, params: Params, finishes: Iterable[Finish], attributes: Iterable[Attribute], noun: str = ""
) -> tuple[str, ...]:
    """Those of these words that the asset meets with these parameters, or as it is drawn anyhow. `finishes` are those
    of its model: a colour or a material is met where one of them takes it."""
    worn = tuple(finishes)
    takes = any(finish.main for finish in worn)
    own = {finish.material for finish in worn}
    met = []
    for attribute in attributes:
        word = attribute.value
        painted = (word in PAINTED and takes) or (attribute.kind in ("color", "material") and word in own)
        if attribute.kind == "part" and asset.family in FRAMED and word.endswith("_frame"):
            painted = takes and word.removesuffix("_frame") in PAINTED  # the frame is what takes a material
        if painted or _shows(worn, word) or _heeds(asset, params, word, noun):
            met.append(word)
    return tuple(dict.fromkeys(met))


def _shows(finishes: tuple[Finish, ...], word: str) -> bool:
    """Whether these finishes bear out a word of touch, growth or many colours."""
    if word in WORN:
        return any(not finish.emission for finish in finishes)
    if word in MANY_COLORED:
        return len({finish.color or finish.tone for finish in finishes if finish.tone != "neutral"}) >= MANY
    return any(finish.material in TOUCHED.get(word, ()) for finish in finishes)


MANY = 3
"""Colours that make a thing colourful."""


def _heeds(asset: Asset, params: Params, word: str, noun: str) -> bool:
    plain = word.removeprefix("with_").removeprefix("has_")
    words = {word, plain, SAME_CHOICE.get(plain, plain), FEATURES.get(plain, plain)}
    if words & (QUALITIES | STYLED) or words & set(TRAITS.get(asset.name, ())):
        return True
    if any(value in words if isinstance(value, str) else value is True and name in words for name, value in params):
        return True
    if (
        (plain == "square" and _is_even(asset, params))
        or _scales(asset, [plain])
        or any(True for _ in _counted(asset, [plain]))
    ):
        return True
    return plain in SUPPORTED.get(asset.support, ()) or plain in _noun_words(noun)


def _even(asset: Asset, words: list[str]) -> dict[str, Setting]:
    """As wide as deep where a square one was asked for and the asset has no such form: a mat, a basket."""
    if "square" not in words or any("square" in parameter.choices for parameter in asset.parameters.values()):
        return {}
    names = ("width", "height") if asset.support is Support.WALL else ("width", "depth")
    numbers = [asset.parameters[name].default for name in names if name in asset.parameters]
    sides = [float(number) for number in numbers if isinstance(number, int | float)]
    if len(sides) < len(names) or asset.family not in MADE_EVEN or max(sides) < 1.1 * min(sides):
        return {}
    return {name: asset.parameters[name].kept(math.sqrt(math.prod(sides))) for name in names}


def _is_even(asset: Asset, params: Params) -> bool:
    """Whether it came out as wide as deep: its bounds may not allow that."""
    given = dict(params)
    sides = [given[name] for name in _even(asset, ["square"])]
    numbers = [float(side) for side in sides if isinstance(side, int | float)]
    return len(numbers) > 1 and max(numbers) < 1.05 * min(numbers)


def _kept(asset: Asset, sides: Mapping[str, float]) -> dict[str, Setting]:
    return {name: asset.parameters[name].kept(metres) for name, metres in sides.items() if name in asset.parameters}


def _counted(asset: Asset, words: list[str]) -> Iterable[tuple[str, Setting]]:
    """Numbers of parts: "four_seater" is four seats, and as much wider."""
    for word in words:
        pieces = [piece for piece in word.split("_") if piece not in ("with", "has", "of")]
        if len(pieces) != 2 or pieces[0] not in NUMBERS or COUNTED.get(pieces[1]) not in asset.parameters:
            continue
        name = COUNTED[pieces[1]]
        usual, count = asset.parameters[name].default, NUMBERS[pieces[0]]
        yield name, asset.parameters[name].kept(count)
        width = asset.parameters.get("width")
        if name == "seats" and width is not None and isinstance(usual, int) and isinstance(width.default, float):
            yield "width", width.kept(width.default * count / usual)
        height = asset.parameters.get("height")
        if name == "storeys" and height is not None and isinstance(usual, int) and isinstance(height.default, float):
            yield "height", height.kept(height.default * (count + 1) / (usual + 1))  # the roof counts as one


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
    if FEATURES.get(word, word) == parameter.name:
        yield parameter.name, True
    elif word == f"un{parameter.name}" or (word, parameter.name) in (("empty", "filled"), ("bare", "filled")):
        yield parameter.name, False


def _scales(asset: Asset, words: list[str]) -> dict[str, float]:
    """By how much each dimension changes. What is narrow and deep is narrow in its width alone."""
    scales: dict[str, float] = {}
    deep = any(SIZE_WORDS[word][0] == ("depth",) for word in words if word in SIZE_WORDS)
    for word in words:
        names, factor = SIZE_WORDS.get(word, ((), 1.0))
        if deep and names == ("width", "depth"):
            names = ("width",)
        for name in (_dimension(asset, name) for name in names):
            if name in asset.parameters and not (len(names) == len(SIDES) and _is_fixed(asset, name)):
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


def _is_fixed(asset: Asset, name: str) -> bool:
    span = asset.parameters[name].range
    if name != "height" or span is None or span.high - span.low >= FIXED_SPAN * span.low:
        return False
    sides = [asset.parameters[side].default for side in SIDES if side in asset.parameters]
    longest = max(float(side) for side in sides if isinstance(side, int | float))
    return float(asset.parameters[name].default) < longest
