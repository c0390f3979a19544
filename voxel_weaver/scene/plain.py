"""Says findings and notes as people do: ids become nouns, and what is said of many is said once.

Those who find something name things by their ids, in quotes, since a machine reads their words too.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # whoever enables the add-on reads this file, and must not load pydantic by it
    from voxel_weaver.scene.layout import Layout

_ID = r"'[a-z0-9][a-z0-9_.-]*'"
_IDS = re.compile(rf"{_ID}(?:(?:, | and ){_ID})*")
_SAID_TWICE = re.compile(r"\b([Tt]he) ([a-z][a-z -]*) '([a-z0-9_.-]+)'")
_NUMBERED = re.compile(r"^([a-z][a-z0-9_]*?)_(\d+)$")
_IRREGULAR = {
    "shelf": "shelves",
    "loaf": "loaves",
    "knife": "knives",
    "leaf": "leaves",
    "scarf": "scarves",
    "mouse": "mice",
    "child": "children",
    "person": "people",
    "woman": "women",
    "snowman": "snowmen",
    "lens": "lenses",
    "furniture": "furniture",
    "cutlery": "cutlery",
    "laundry": "laundry",
    "sheep": "sheep",
    "fish": "fish",
}
_SINGULAR_IN_S = ("ss", "us", "as", "is")
"""Other words in -s are plurals as they stand: slippers, scissors, headphones."""


def plain(text: str, categories: Mapping[str, str]) -> tuple[str, tuple[str, ...]]:
    """The text with nouns instead of ids, and the ids of the things that it names. `categories` are all that there
    is, by id."""
    named = tuple(dict.fromkeys(name for name in _quoted(text) if name in categories))
    alike = Counter(categories.values())
    text = _SAID_TWICE.sub(_said_once, text)
    text = _IDS.sub(lambda match: _spoken(match[0], categories, alike), text)
    return text[:1].upper() + text[1:], named


def categories_of(layout: Layout) -> dict[str, str]:
    """What all that has an id is, by id."""
    found = {thing.id: thing.category for thing in layout.things}
    return found | {opening.id: opening.kind for opening in layout.openings}


def merged(text: str, times: int) -> str:
    """A text that was said of so many things, said once."""
    return text if times == 1 else f"{text.removesuffix('.')} (×{times})."


def amount(count: int, noun: str) -> str:
    """ "1 desk", "3 desks", "no desks"."""
    return f"{count or 'no'} {noun if count == 1 else plural(noun)}"


def plural(noun: str) -> str:
    """Of the last word, as English makes it: "coffee tables", "bookshelves", "brushes"."""
    head, gap, last = noun.rpartition(" ")
    for ending, many in _IRREGULAR.items():
        if last.endswith(ending):
            return f"{head}{gap}{last.removesuffix(ending)}{many}"
    if last.endswith("s") and not last.endswith(_SINGULAR_IN_S):
        return noun
    if last.endswith("y") and last[-2:-1] not in tuple("aeiou"):
        return f"{head}{gap}{last[:-1]}ies"
    return f"{noun}es" if last.endswith(("s", "x", "z", "ch", "sh")) else f"{noun}s"


def _quoted(text: str) -> list[str]:
    return [quoted.strip("'") for quoted in re.findall(_ID, text)]


def _said_once(match: re.Match[str]) -> str:
    """ "The desk 'desk_2'" is the desk."""
    article, noun, name = match.groups()
    return f"{article} {noun}" if _noun(name) == noun else match[0]


def _spoken(quoted: str, categories: Mapping[str, str], alike: Counter[str]) -> str:
    """One id, or several in a row, as nouns. A quoted word that is no id stays as it is."""
    names = _quoted(quoted)
    if not all(name in categories or _NUMBERED.match(name) for name in names):
        return quoted
    groups: dict[str, list[str]] = {}
    for name in names:
        groups.setdefault(categories.get(name, _noun(name)), []).append(name)
    return _listed(_group(kind, group, alike[kind], categories) for kind, group in groups.items())


def _group(kind: str, names: list[str], there: int, categories: Mapping[str, str]) -> str:
    noun = kind.replace("_", " ")
    if len(names) == 1:
        # A number tells it from others like it; of what is not there nobody knows which one it is.
        number = _NUMBERED.match(names[0]) if there > 1 and names[0] in categories else None
        return f"{noun} {number[2]}" if number else f"the {noun}"
    if len(names) < there:
        return f"{len(names)} of the {there} {plural(noun)}"
    return f"both {plural(noun)}" if len(names) == 2 else f"all {len(names)} {plural(noun)}"


def _noun(name: str) -> str:
    numbered = _NUMBERED.match(name)
    return (numbered[1] if numbered else name).replace("_", " ")


def _listed(parts: Iterable[str]) -> str:
    """ "a, b and c"."""
    *first, last = parts
    return f"{', '.join(first)} and {last}" if first else last
