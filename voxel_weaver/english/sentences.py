"""Items to wants and relations: what each phrase refers to, and what stands how towards what."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from voxel_weaver.english.phrases import CONNECTORS, REVERSED, Item
from voxel_weaver.english.places import ZONES
from voxel_weaver.scene.brief import Relation, RelationKind, Want

PLACEWARD = {RelationKind.IN: RelationKind.NEAR, RelationKind.NEAR: RelationKind.NEAR, RelationKind.ON: RelationKind.ON}
ANCHORED: dict[tuple[RelationKind, str], RelationKind] = {
    (RelationKind.IN, "corner"): RelationKind.CORNER,
    (RelationKind.NEAR, "corner"): RelationKind.CORNER,
    (RelationKind.AGAINST, "corner"): RelationKind.CORNER,
    (RelationKind.IN, "center"): RelationKind.CENTER,
    (RelationKind.NEAR, "center"): RelationKind.CENTER,
    (RelationKind.ON, "ceiling"): RelationKind.HANGING,
    (RelationKind.NEAR, "wall"): RelationKind.AGAINST,
    (RelationKind.BESIDE, "wall"): RelationKind.AGAINST,
}
MUTUAL = (RelationKind.FACING, RelationKind.OPPOSITE, RelationKind.BESIDE, RelationKind.NEAR)
"""What things can be to each other: "two armchairs facing each other" relates a want to itself."""
MOST = 40
"""The largest count of one kind that is placed thing by thing from a vague word or a number without a scatter."""


@dataclass(slots=True)
class Reading:
    """Reads items in order; afterwards `wants` and `relations` hold what was asked for."""

    wants: list[Want] = field(default_factory=list)
    relations: list[Relation] = field(default_factory=list)
    places: list[str] = field(default_factory=list)
    _subjects: list[Want] = field(default_factory=list)
    _spoken: Want | None = None  # what "it" means at the start of a sentence
    _mentioned: list[Want] = field(default_factory=list)  # in this sentence, in order
    _joined: list[Want] = field(default_factory=list)  # "a table and chairs": what shares the place that follows
    _owned: tuple[Relation, Want] | None = None  # the last "with": "a sofa with a rug in front of it"
    _last: str = ""  # the sort of the item before, "" where nothing can have something "with" it
    _connector: Item | None = None
    _fronted: tuple[Item, list[str]] | None = None
    _objects: list[str] = field(default_factory=list)

    def read(self, items: Iterable[Item]) -> None:
        for item in items:
            match item.sort:
                case "thing" | "pronoun":
                    self._thing(item)
                case "anchor":
                    self._anchor(item)
                case "zone":
                    self._zone(item)
                case "place":
                    self.places.append(item.text)
                    self._drop_connector()
                case "connector" | "reversed":
                    self._drop_connector()
                    belongs = item.sort == "reversed" and REVERSED[item.text] is RelationKind.WITH
                    self._connector = None if belongs and self._last != "thing" else item
                case "comma":
                    self._drop_connector()
                case "stop":
                    self._end_sentence()
                case _:
                    pass
            self._last = self._kind_of(item)
        self._end_sentence()

    def _kind_of(self, item: Item) -> str:
        """What the item is to the next one; an anchor that closed a relation leaves its subject as the last thing."""
        if item.sort in ("zone", "pronoun") or (item.sort == "anchor" and self._last == "connector"):
            return "thing" if self._subjects else ""
        return item.sort if item.sort in ("thing", "connector", "and") else ""

    def _end_sentence(self) -> None:
        self._drop_connector()
        if self._subjects:
            self._spoken = self._subjects[0]
        self._subjects.clear()
        self._mentioned.clear()
        self._joined.clear()
        self._owned = None
        self._fronted = None

    def _drop_connector(self) -> None:
        self._connector = None
        self._objects = []

    def _thing(self, item: Item) -> None:
        if item.text == "each other":
            self._each_other()
            return
        want = self._antecedent(item) if item.sort == "pronoun" else self._referent(item)
        if want is None:
            self._drop_connector()
            return
        if item.sort != "pronoun" and want not in self._mentioned:
            self._mentioned.append(want)
        if self._connector is None:
            self._as_subject(want, item)
        elif item.sort == "pronoun" and self._owned is not None and self._connector.sort == "connector":
            self._place_owned(want)
        elif self._connector.text == "between":
            self._as_end(want, item)
        elif self._subjects:
            self._relate([want.id], reverse=self._connector.sort == "reversed")
            if self._owned is None and item.sort == "thing" and not item.definite:
                self._subjects = [want]
        else:
            self._fronted = (self._connector, [want.id])
            self._drop_connector()

    def _as_end(self, want: Want, item: Item) -> None:
        """One of the two ends of "between", or both: "between the armchairs"."""
        both = max(item.count, want.count) >= 2 or not self._subjects
        if self._objects or both:
            self._relate([*self._objects, want.id])
        else:
            self._objects = [want.id]

    def _antecedent(self, item: Item) -> Want | None:
        """What a pronoun means: the last thing of this sentence but its own subject, else what was spoken of."""
        own = self._owned[1] if self._owned else self._subjects[-1] if self._subjects else None
        others = [want for want in self._mentioned if own is None or want.id != own.id]
        fitting = [want for want in others if (want.count > 1) == (item.text in ("them", "they"))]
        return (fitting or others)[-1] if others else self._spoken

    def _place_owned(self, owner: Want) -> None:
        """ "A sofa with a rug in front of it": the rug's place is said after all."""
        assert self._owned is not None  # asked before
        assert self._connector is not None
        (relation, owned), connector = self._owned, self._connector
        self.relations = [other for other in self.relations if other != relation]
        self._add(CONNECTORS[connector.text], owned, [owner.id], connector)
        self._drop_connector()

    def _each_other(self) -> None:
        connector, subject = self._connector, self._subjects[-1] if self._subjects else None
        self._drop_connector()
        if connector is None or subject is None or CONNECTORS.get(connector.text) not in MUTUAL:
            return
        kind = CONNECTORS[connector.text]
        others = [want for want in self._mentioned if want.id != subject.id]
        if subject.count > 1:
            self.relations.append(Relation(kind=kind, subject=subject.id, objects=(subject.id,), span=connector.span))
        elif others:
            self._add(kind, subject, [others[-1].id], connector)
            self._add(kind, others[-1], [subject.id], connector)

    def _zone(self, item: Item) -> None:
        """ "A reading corner": the things that make it, kept near the first of them."""
        self._drop_connector()
        leader: Want | None = None
        for noun in ZONES[item.text]:
            want = self._referent(replace(item, sort="thing", text=noun, exact=False))
            if want is None:
                continue
            if leader is None:
                leader = want
                self._subjects = [want]
            else:
                self.relations.append(
                    Relation(kind=RelationKind.NEAR, subject=want.id, objects=(leader.id,), span=item.span)
                )

    def _as_subject(self, want: Want, item: Item) -> None:
        if self._fronted is not None:
            connector, objects = self._fronted
            if want.id not in objects:
                self._add(CONNECTORS[connector.text], want, objects, connector)
        if item.sort != "pronoun" or not self._subjects:
            self._joined = [*self._joined, want] if self._last == "and" and self._joined else [want]
            self._subjects = [want]
            self._owned = None

    def _anchor(self, item: Item) -> None:
        if self._connector is None:
            return
        if self._subjects:
            joined, connector = self._joined[:-1], self._connector
            self._relate([item.text])
            if item.text == "center":  # a group stands in the middle together; a corner has room for one
                for want in joined:
                    self._add(CONNECTORS.get(connector.text, RelationKind.NEAR), want, [item.text], connector)
        elif item.text != "room":
            self._fronted = (self._connector, [item.text])
            self._drop_connector()

    def _relate(self, objects: list[str], *, reverse: bool = False) -> None:
        connector = self._connector
        if connector is None or not self._subjects:
            return
        subject = self._subjects[-1]
        self._drop_connector()
        if reverse:
            other = next((want for want in self.wants if want.id == objects[0]), None)
            if other is not None:
                self._add(REVERSED[connector.text], other, [subject.id], connector)
                if REVERSED[connector.text] is RelationKind.WITH and self.relations:
                    self._owned = (self.relations[-1], other)
            return
        self._add(CONNECTORS[connector.text], subject, objects, connector)

    def _add(self, kind: RelationKind, subject: Want, objects: list[str], connector: Item) -> None:
        if subject.id in objects or objects == ["room"]:
            return
        kind = ANCHORED.get((kind, objects[0]), kind)
        if (kind, objects[0]) in ((RelationKind.ON, "floor"), (RelationKind.IN, "floor")):
            return
        relation = Relation(kind=kind, subject=subject.id, objects=tuple(objects), span=connector.span)
        if relation not in self.relations:
            self.relations.append(relation)

    def _referent(self, item: Item) -> Want | None:
        """The want that a phrase speaks of: an earlier one for "the desk", a new one otherwise."""
        category = snake_case(item.text)
        if item.definite and not item.negated:
            earlier = [want for want in self.wants if want.count and _same_noun(want.category, category)]
            if earlier:
                return earlier[-1]
        for place, want in enumerate(self.wants):
            if want.category == category and want.attributes == item.attributes and want.count and item.count:
                merged = want.model_copy(update={"count": want.count + item.count})
                self.wants[place] = merged
                return merged
        want = Want(
            id=f"want_{len(self.wants) + 1}",
            noun=item.text,
            category=category,
            count=min(item.count, 1_000_000),
            exact=item.exact,
            attributes=item.attributes,
            span=item.span,
        )
        self.wants.append(want)
        return want if want.count else None


def snake_case(noun: str) -> str:
    """A noun as a category: "coffee table" to "coffee_table"; what has no Latin letters is a "thing"."""
    plain = unicodedata.normalize("NFKD", noun).encode("ascii", "ignore").decode().lower()
    return re.sub(r"[^a-z0-9]+", "_", plain).strip("_")[:60] or "thing"


def _same_noun(earlier: str, category: str) -> bool:
    return earlier == category or earlier.endswith(f"_{category}")
