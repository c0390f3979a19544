"""The pieces that a sentence falls into. Values only: what they refer to is decided in `sentences.py`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from voxel_weaver.english.connectors import Link
from voxel_weaver.scene.brief import Arrangement, Attribute, RelationKind, Span

Sort = Literal[
    "thing", "place", "zone", "anchor", "abstract", "pronoun", "one", "rest", "each_other", "link", "side",
    "adjectives", "comma", "and", "stop", "clause", "relative", "each", "correction", "only", "all", "arranged",
]  # fmt: skip
NOMINAL = frozenset({"thing", "place", "zone", "anchor", "abstract", "pronoun", "one", "rest"})


@dataclass(frozen=True, slots=True)
class Item:
    """One piece of a sentence. A noun phrase has a text (its noun in the singular) and what its words say of it."""

    sort: Sort
    text: str
    span: Span
    link: Link | None = None
    side: RelationKind | None = None  # a side of something: "on the left side (of ...)"
    of: bool = False  # a side whose thing is named next
    count: int = 1
    exact: bool = True
    stated: bool = False  # a number or a word for one was said
    plural: bool = False
    bare: bool = True  # no determiner, number or "some" before it
    definite: bool = False
    possessive: bool = False  # "its shelves"
    each: bool = False
    negated: bool = False
    of_how_many: int = 0  # "the smaller of the two tables"
    partitive: bool = False  # "one of them", "two of the beds"
    another: bool = False
    attributes: tuple[Attribute, ...] = ()
    size: tuple[float, float, float] | None = None
    arrangement: Arrangement = Arrangement.FREE
    known: bool = True
    spelled: str = ""  # as written, where a typing error was mended
    room: str = ""  # a room named within the phrase: "the living room sofa"
    alone: bool = False  # a preposition that stands without an object
    unsaid: tuple[str, ...] = ()  # adjectives that relate rather than describe: "adjacent", "nearby", "central"
    house: bool = False  # a place that holds rooms
    title: str = ""  # a place as it was named: "guest bedroom"
    holds: tuple[str, ...] = ()  # the rooms that a word for a dwelling counts: "a two-bedroom apartment"
    named: str = ""  # what it is called, where that is more than its noun: "fabric roll"
    whole: str = ""  # what was before "of", where its contents are the thing
