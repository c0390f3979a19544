"""What has been spoken of: wants, relations between them, and which want a phrase means."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import (
    CARRIED,
    CARRIED_COMPOUNDS,
    COLLECTIVES,
    STANDING,
    STANDING_COMPOUNDS,
    SYNONYMS,
)
from voxel_weaver.english.tokens import singular
from voxel_weaver.scene.brief import Attribute, Note, NoteKind, Relation, RelationKind, Span, Want

MOST = 1_000_000
NAMING = {
    "potted": frozenset(
        "palm fern ficus cactus succulent monstera orchid bamboo tree ivy fig aloe bonsai herb".split()
    ),
    "framed": frozenset("photograph photo picture print poster certificate diploma map".split()),
}
"""Adjectives that make a name of their own with some nouns: "a potted palm"."""
COUNTING = frozenset({*COLLECTIVES, "deck", "pack", "wedge", "stem", "bar", "roll"}) - {"gallery", "display", "range"}
"""Words that only count or portion what they are said of."""
CALLED = {"island": "kitchen island"}
"""Nouns that are short for others."""
AMONG = (RelationKind.BETWEEN, RelationKind.AROUND)
"""Relations to all of a group at once."""
NEVER_SELF = (RelationKind.FACING, RelationKind.OPPOSITE, RelationKind.BESIDE, RelationKind.NEAR)


def snake_case(noun: str) -> str:
    """A noun as a category: "coffee table" to "coffee_table"; what has no Latin letters is a "thing"."""
    plain = unicodedata.normalize("NFKD", noun).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60].strip("_") or "thing"


def labelled(noun: str, attributes: Iterable[Attribute]) -> str:
    """The category of a thing, with the words that people take for a part of its name: it is found by either."""
    words = {attribute.value for attribute in attributes}
    first = next(
        (word for word, last in NAMING.items() if word in words and noun.rsplit(" ", maxsplit=1)[-1] in last), ""
    )
    return snake_case(f"{first} {noun}" if first and not noun.startswith(first) else CALLED.get(noun, noun))


@lru_cache(maxsize=4096)
def is_carried(noun: str) -> bool:
    """Whether things of this name usually lie or stand on something else."""
    words = noun.split(" ")
    if noun in CARRIED_COMPOUNDS or noun in STANDING_COMPOUNDS:
        return noun in CARRIED_COMPOUNDS
    if " of " in noun:
        head, _, inside = noun.partition(" of ")
        if head.rsplit(" ", maxsplit=1)[-1] in COUNTING:
            return is_carried(singular(inside))  # "a stack of books", "a bunch of keys"
        words = head.split(" ")
    elif len(words) > 1 and words[-1] in COUNTING:
        return is_carried(" ".join(words[:-1]))  # "a book stack"
    return (
        words[-1] in CARRIED
        and words != ["bean", "bag"]
        and not (len(words) > 1 and words[0] in STANDING | {"wall", "ceiling", "pendant", "hanging"})
    )


class Discourse:
    """Wants and relations as they are read. Ids are given once and never change."""

    def __init__(self) -> None:
        self.wants: list[Want] = []
        self.relations: list[Relation] = []
        self.notes: list[Note] = []
        self._by_id: dict[str, int] = {}
        self._by_word: dict[str, list[str]] = {}
        self._seen: set[Relation] = set()

    def want(self, name: str) -> Want | None:
        at = self._by_id.get(name)
        return self.wants[at] if at is not None else None

    def is_want(self, name: str) -> bool:
        return name in self._by_id

    def was_before(self, name: str, other: str) -> bool:
        """Whether one want was spoken of before another."""
        return self._by_id[name] < self._by_id[other]

    def change(self, name: str, **fields: object) -> None:
        at = self._by_id[name]
        self.wants[at] = self.wants[at].model_copy(update=fields)

    def describe(self, name: str, more: Iterable[Attribute]) -> None:
        want = self.want(name)
        if want is not None:
            self.change(name, attributes=tuple(dict.fromkeys((*want.attributes, *more))))

    def make(self, item: Item, noun: str = "", room: str = "") -> Want:
        """A new want from a phrase."""
        noun = (noun or item.text)[:200]
        want = Want(
            id=f"want_{len(self.wants) + 1}",
            noun=noun,
            category=labelled(noun, item.attributes) if noun != item.text else self._called(item),
            count=min(item.count, MOST),
            exact=item.exact,
            attributes=item.attributes,
            size=item.size,
            arrangement=item.arrangement,
            room=room,
            span=item.span,
        )
        self._by_id[want.id] = len(self.wants)
        self._by_word.setdefault(_head(want.category), []).append(want.id)
        self.wants.append(want)
        return want

    @staticmethod
    def _called(item: Item) -> str:
        """The category of what a phrase names: the longer of its names."""
        plain = labelled(item.text[:200], item.attributes)
        return max((plain, snake_case(item.named)), key=len) if item.named else plain

    def earlier(
        self, noun: str, *, least: int = 1, attributes: Sequence[Attribute] = (), single: bool = False
    ) -> Want | None:
        """The want spoken of last that "the <noun>" can mean: by name, by the end of its name, by a synonym."""
        category = snake_case(noun)
        fitting: list[Want] = []
        names = {snake_case(name) for group in SYNONYMS if noun in group for name in group} | {category}
        for head in {_head(name) for name in names}:
            for name in reversed(self._by_word.get(head, ())[-50:]):
                want = self.wants[self._by_id[name]]
                if want.count >= least and any(_names(want.category, one) for one in names):
                    fitting.append(want)
        if len(names) == 1 and not fitting and len(category) > 4:
            fitting = [
                want for want in reversed(self.wants[-80:]) if want.count >= least and want.category.endswith(category)
            ]
        if attributes:
            told = [want for want in fitting if set(attributes) <= set(want.attributes)]
            if not told and any(want.attributes for want in fitting):
                fitting = [want for want in fitting if not _contradict(want.attributes, attributes)]
            else:
                fitting = told or fitting
        exact = [want for want in fitting if want.category == category]
        if (
            single and exact and exact[0].count > 1
        ):  # "the chair" is the office chair of the sentence before, not one of six
            exact = [want for want in fitting if want.category == category or want.count == 1]
        chosen = exact or fitting
        return max(chosen, key=lambda want: self._by_id[want.id]) if chosen else None

    def split(self, name: str, count: int, attributes: tuple[Attribute, ...] = ()) -> str:
        """So many of a want as a want of their own, standing as the others do; the id of the new one."""
        whole = self.want(name)
        if whole is None or whole.count <= count or count < 1:
            self.describe(name, attributes)
            return name
        part = whole.model_copy(
            update={"id": f"want_{len(self.wants) + 1}", "count": count, "attributes": (*whole.attributes, *attributes)}
        )
        self.change(name, count=whole.count - count)
        self._by_id[part.id] = len(self.wants)
        self._by_word.setdefault(_head(part.category), []).append(part.id)
        self.wants.append(part)
        for relation in list(self.relations):
            if relation.subject == name and name not in relation.objects:
                self._copy(relation, part.id, whole.count)
            elif name in relation.objects and (relation.each or relation.kind in AMONG):
                at = self.relations.index(relation)
                self.relations[at] = relation.model_copy(update={"objects": (*relation.objects, part.id)})
        return part.id

    def _copy(self, relation: Relation, part: str, count: int) -> None:
        """A relation of the whole holds of its parts; two that flank something stand left and right of it."""
        if relation.kind is RelationKind.FLANKING and count == 2:
            at = self.relations.index(relation)
            self.relations[at] = relation.model_copy(update={"kind": RelationKind.RIGHT_OF})
            relation = relation.model_copy(update={"kind": RelationKind.LEFT_OF})
        self.add(relation.model_copy(update={"subject": part}))

    def add(self, relation: Relation) -> None:
        if relation.subject in relation.objects and relation.kind not in NEVER_SELF:
            return
        told = relation.model_copy(update={"span": None})
        if told not in self._seen:
            self._seen.add(told)
            self.relations.append(relation)

    def repeat(self, rooms: Mapping[str, Sequence[str]]) -> None:
        """What is said of each room of a kind stands in the others too, each as the first stands."""
        for place in range(max(map(len, rooms.values()), default=0)):
            told = {name: others[place] for name, others in rooms.items() if place < len(others)}
            copies = {name: f"want_{len(self.wants) + at + 1}" for at, name in enumerate(told)}
            for name, room in told.items():
                want = self.wants[self._by_id[name]]
                self._by_id[copies[name]] = len(self.wants)
                self.wants.append(want.model_copy(update={"id": copies[name], "room": room}))
            for relation in [one for one in self.relations if one.subject in copies]:
                objects = tuple(copies.get(name, name) for name in relation.objects)
                self.add(relation.model_copy(update={"subject": copies[relation.subject], "objects": objects}))

    def drop(self, relation: Relation) -> None:
        self.relations = [other for other in self.relations if other is not relation]
        self._seen.discard(relation.model_copy(update={"span": None}))

    def forget(self, name: str) -> None:
        """Take a want back that was corrected; its place among the wants stays, as none."""
        self.relations = [r for r in self.relations if r.subject != name and name not in r.objects]
        self.change(name, count=0, noun="")

    def settle(self) -> None:
        """Where some and none are asked of one kind, some stands."""
        asked = {want.category for want in self.wants if want.count and want.noun}
        for want in self.wants:
            if not want.count and want.noun and want.category in asked:
                text = f"The prompt asks for {want.noun!r} and for none; what is asked for stands."
                self.note(NoteKind.ASSUMED, text, want.span)
                self.change(want.id, noun="")

    def note(self, kind: NoteKind, text: str, span: Span | None = None) -> None:
        self.notes.append(Note(kind=kind, text=text, span=span))


def _head(category: str) -> str:
    return category.split("_of_", maxsplit=1)[0].rsplit("_", 1)[-1]


def _names(category: str, name: str) -> bool:
    return category == name or category.endswith(f"_{name}") or category.startswith(f"{name}_of_")


def _contradict(one: Sequence[Attribute], other: Sequence[Attribute]) -> bool:
    """Whether two descriptions cannot be of the same thing: another colour, another size."""
    return any(
        a.kind == b.kind and a.value != b.value for a in one for b in other if a.kind in ("color", "material", "size")
    )
