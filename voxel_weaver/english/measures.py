"""Lengths with units, as people write them: "2 m long", "a 5-foot-wide desk", "80 x 60 cm", "5 by 4 metres"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voxel_weaver.english.tokens import Token
from voxel_weaver.english.words import NUMBERS

UNITS: Mapping[str, float] = {
    "m": 1.0, "meter": 1.0, "meters": 1.0, "metre": 1.0, "metres": 1.0, "cm": 0.01, "centimeter": 0.01,
    "centimeters": 0.01, "centimetre": 0.01, "centimetres": 0.01, "mm": 0.001, "millimeter": 0.001,
    "millimeters": 0.001, "millimetres": 0.001, "ft": 0.3048, "foot": 0.3048, "feet": 0.3048, "inch": 0.0254,
    "inches": 0.0254, "yard": 0.9144, "yards": 0.9144, "km": 1000.0,
}  # fmt: skip
SQUARE_UNITS: Mapping[str, float] = {"square": 1.0, "sq": 1.0, "sqm": 1.0, "m2": 1.0, "sqft": 0.0929}
AXES: Mapping[str, int] = {
    "long": 0, "wide": 0, "length": 0, "width": 0, "deep": 1, "depth": 1, "tall": 2, "high": 2, "height": 2,
    "across": 0, "diameter": 0,
}  # fmt: skip
TIMES = frozenset({"x", "by", "×"})
LEAST, MOST = 0.01, 512.0
PLAIN = re.compile(r"[0-9]{1,6}(?:[.,][0-9]{1,4})?")
Size = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Measure:
    """What was said of a size: width, depth and height in metres, 0 where nothing was."""

    length: int  # tokens
    size: Size
    screen: bool = False  # one length in inches without an axis: the diagonal of a screen


def measure(words: Sequence[Token], at: int) -> Measure | None:
    """The measure that begins at token `at`, if one does."""
    return _product(words, at) or _area(words, at) or _halved(words, at) or _single(words, at)


def _number(words: Sequence[Token], at: int) -> float | None:
    if at >= len(words):
        return None
    token = words[at]
    if token.is_number:
        return float(token.text.replace(",", ".")) if PLAIN.fullmatch(token.text) else None
    return float(NUMBERS[token.text]) if token.text in NUMBERS else None


def _unit(words: Sequence[Token], at: int) -> float | None:
    return UNITS.get(words[at].text.split("-")[0]) if at < len(words) else None


def _held(number: float) -> float:
    return round(min(max(number, LEAST), MOST), 4)


def _product(words: Sequence[Token], at: int) -> Measure | None:
    """ "5 x 4 m", "5 m by 4 m", "2 x 1 x 0.5 metres"; a unit said once holds for all."""
    numbers: list[tuple[float, float | None]] = []
    here = at
    while len(numbers) < 3:
        number = _number(words, here)
        if number is None:
            break
        here += 1
        unit = _unit(words, here)
        here += unit is not None
        numbers.append((number, unit))
        if not (here < len(words) and words[here].text in TIMES):
            break
        here += 1
    said = [unit for _, unit in numbers if unit is not None]
    if len(numbers) < 2 or not (said or words[here - 1].is_number) or words[here - 1].text in TIMES:
        return None
    common = said[-1] if said else 1.0
    lengths = [_held(number * (unit or common)) for number, unit in numbers]
    return Measure(here - at, (lengths[0], lengths[1], lengths[2] if len(lengths) > 2 else 0.0))


def _area(words: Sequence[Token], at: int) -> Measure | None:
    """ "20 square metres": a room a little longer than wide."""
    number = _number(words, at)
    if number is None or at + 1 >= len(words) or not words[at].is_number:
        return None
    first = words[at + 1].text
    if first not in SQUARE_UNITS:
        return None
    unit = _unit(words, at + 2) if first in ("square", "sq") else None
    if first in ("square", "sq") and unit is None:
        return None
    area = number * (unit**2 if unit is not None else SQUARE_UNITS[first])
    width = _held((area * 1.25) ** 0.5)
    return Measure(3 if unit is not None else 2, (width, _held(area / width), 0.0))


def _halved(words: Sequence[Token], at: int) -> Measure | None:
    """ "One and a half metres tall", "half a metre wide"."""
    texts = [token.text for token in words[at : at + 4]]
    number = _number(words, at)
    if texts[1:] == ["and", "a", "half"] and number is not None:
        number, here = number + 0.5, at + 4
    elif texts[:2] == ["half", "a"]:
        number, here = 0.5, at + 2
    else:
        return None
    unit = _unit(words, here)
    if unit is None:
        return None
    axis = AXES.get(words[here + 1].text) if here + 1 < len(words) else None
    sizes = [0.0, 0.0, 0.0]
    sizes[axis or 0] = _held(number * unit)
    return Measure(here + 1 + (axis is not None) - at, (sizes[0], sizes[1], sizes[2]))


def _single(words: Sequence[Token], at: int) -> Measure | None:
    number = _number(words, at)
    here, parts = at + 1, []
    if number is None:
        parts = words[at].text.split("-") if at < len(words) else []
        if len(parts) < 2 or parts[0] not in NUMBERS or parts[1] not in UNITS:
            return None
        number, parts = float(NUMBERS[parts[0]]), parts[1:]
    elif here < len(words):
        parts = words[here].text.split("-")
        here += 1
    if not parts or parts[0] not in UNITS or (parts[0] == "m" and not words[at].is_number):
        return None
    length = _held(number * UNITS[parts[0]])
    axis = AXES.get(parts[1]) if len(parts) > 1 else None
    if axis is None and here < len(words):
        skipped = here + (words[here].text == "in")
        axis = AXES.get(words[skipped].text) if skipped < len(words) else None
        here = skipped + 1 if axis is not None else here
    sizes = [0.0, 0.0, 0.0]
    sizes[axis or 0] = length
    return Measure(here - at, (sizes[0], sizes[1], sizes[2]), screen=axis is None and parts[0].startswith("inch"))
