"""Items to wants and relations: what each phrase refers to, and what stands how towards what.

A sentence is read from left to right with a small memory: its subject, what the next preposition belongs to, who owns
what is listed, and what stands in front of it ("On the desk ...").
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.clause import Clause, Pending
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.items import NOMINAL, Item
from voxel_weaver.english.linking import Linking
from voxel_weaver.english.nouns import LISTS_FOLLOW
from voxel_weaver.english.relating import SEATS, TABLES, Told, head, head_of
from voxel_weaver.scene.brief import NoteKind, Relation, RelationKind

LIES_ON = {"tablecloth": ("table",), "table runner": ("table",), "placemat": ("table",), "duvet": ("bed",),
           "bedspread": ("bed",), "comforter": ("bed",), "bedding": ("bed",)}  # fmt: skip

NEXT = (RelationKind.BESIDE, RelationKind.LEFT_OF, RelationKind.RIGHT_OF)
LADEN = frozenset("cluttered crowded packed full busy laden overflowing".split())
SEATED = SEATS | {"sofa", "couch", "loveseat", "settee", "bed"}
WHERE = {"@wall": RelationKind.AGAINST, "@corner": RelationKind.CORNER, "@window": RelationKind.NEAR}
"""What "where" says after a part of the room: "along the back wall, where a stove and a sink are lined up"."""


def _is_laden(item: Item) -> bool:
    """ "The counter is cluttered: a blender, a toaster"."""
    return item.sort == "adjectives" and bool(LADEN & {found.value for found in item.attributes})


class Reading(Linking):
    """Reads the items of a prompt; afterwards `book` and `rooms` hold what was asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._readers = {
            "thing": self._thing, "anchor": self._anchor, "place": self._place, "zone": self._zone,
            "abstract": self._abstract, "pronoun": self._pronoun, "one": self._one, "rest": self._rest,
            "each_other": self._each_other, "link": self._link, "side": self._side, "adjectives": self._adjectives,
            "comma": self._comma, "and": self._and, "stop": self._stop, "clause": self._stop,
            "relative": self._relative, "each": self._each, "correction": self._correction, "only": self._only,
            "all": self._all, "arranged": self._arranged,
        }  # fmt: skip

    def read(self, items: Sequence[Item]) -> None:
        self._items = items
        for at, item in enumerate(items):
            if self._skipped:
                self._skipped -= 1
                continue
            self._at = at
            now = self._now
            if now.idle and not self._wakes(item):
                continue
            self._readers[item.sort](item)
            if item.sort in NOMINAL:
                self._now.placing = False
                self._now.manner = ""
            if item.sort not in ("comma", "and"):
                self._now.after = ""
        self._end()
        self.book.repeat(self._in_every)
        self._lay_cloths()
        self._lay_beside()
        self.book.settle()

    def _lay_cloths(self) -> None:
        """What lies on one kind of thing alone lies there, said or not: a tablecloth on the table."""
        placed = {relation.subject for relation in self.book.relations}
        for want in [want for want in self.book.wants if want.count and want.id not in placed]:
            kinds = LIES_ON.get(want.noun)
            under = next((other for other in self.book.wants if kinds and other.count and head(other) in kinds), None)
            if under is not None:
                self.book.add(Relation(kind=RelationKind.ON, subject=want.id, objects=(under.id,), span=want.span))

    def _lay_beside(self) -> None:
        """What is small and is next to what lies on a table lies there too: "a basket on the table next to a cup"."""
        lies = {one.subject: one for one in self.book.relations if one.kind is RelationKind.ON}
        placed = {one.subject for one in self.book.relations}
        for relation in [one for one in self.book.relations if one.kind in NEXT]:
            other, carrier = relation.objects[-1], lies.get(relation.subject)
            if carrier is None and (under := lies.get(other)) is not None and relation.subject not in lies:
                small = is_carried(self._noun(relation.subject)) and is_carried(self._noun(other))
                if small and self.book.is_want(under.objects[0]):
                    lies[relation.subject] = under.model_copy(update={"subject": relation.subject})
                    self.book.add(lies[relation.subject])  # "a vase on the table, next to which is a stack of plates"
                continue
            if carrier is None or other in placed or not self.book.is_want(other):
                continue
            if self.book.is_want(carrier.objects[0]) and is_carried(self._noun(other)):
                self.book.add(carrier.model_copy(update={"subject": other}))

    def _wakes(self, item: Item) -> bool:
        """Whether an item ends a stretch of words that place nothing."""
        now = self._now
        if item.sort in ("comma", "stop", "clause", "relative"):
            now.idle = 0
            return True
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        more = item.sort == "and" and following is not None and following.sort == "thing" and not following.bare
        before = self._items[self._at - 1]
        if now.idle == 1 and more and (before.bare or before.sort == "abstract"):
            now.idle = 0
            return True
        if item.link is not None and item.link.sort == "own" and item.link.finite and now.cand and not now.verb:
            now.idle = 0
            return True
        if item.link is not None and item.link.manner == "below":
            now.idle = 0
            return True
        if now.idle == 1 and (
            item.sort in ("side", "arranged")
            or (item.link is not None and item.link.sort in ("prep", "own", "trans", "verb"))
        ):
            now.idle = 0
            return True
        return False

    def _stop(self, item: Item) -> None:
        last = self._now.last[-1:]
        its = self._now.topics if item.text == ";" and self._now.by_pronoun else []
        self._end()
        self._its = list(its)
        self._left = list(self._now.parts)
        parts = self._now.parts if item.sort == "clause" else []  # "one holds a lamp, while the other ..."
        self._now = Clause(parts=parts)
        if item.text == "where" and last and (kind := WHERE.get(last[0])) is not None:
            self._front(Pending("prep", Told(kind, word="where"), [], item.span), last)

    def _comma(self, item: Item) -> None:
        now = self._now
        self._alone_at_last()
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if now.outer and following is not None and following.link is not None and following.link.finite:
            now.cand, now.attach, now.outer, now.fronted = list(now.outer), list(now.outer), [], []
        if item.text == ":" and self._lists(now.last[-1:]):
            self._such_as(item)
        elif item.text == ":" and any(
            one.text in ("set for", "laid for") or _is_laden(one)
            for one in self._items[max(self._at - 3, 0) : self._at]
        ):
            now.owner, now.owner_manner, now.owner_word, now.owner_finite = list(now.cand), "carry", "carries", True
        now.after = "comma and" if now.after.endswith("and") else "comma"  # ", and, beside it, a lamp"
        now.manner = ""
        now.after_mark = True
        now.void = False
        now.relative = []
        if now.cand:
            now.attach = now.group()

    def _lists(self, names: Sequence[str]) -> bool:
        """Whether these only announce what follows a colon: "two vehicles: a car and a van"."""
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        spoken = [head_of(self._noun(name)) for name in names if self.book.is_want(name)]
        if self._adds_up():
            return True
        listed = following is not None and following.sort == "thing"
        return listed and ((bool(spoken) and set(spoken) <= LISTS_FOLLOW) or self._told_apart(following))

    def _told_apart(self, following: Item | None) -> bool:
        """ "Bookcases cover the walls: two tall bookcases and a short one": the same again, each by itself."""
        whole = [want for want in map(self.book.want, self._now.cand[-1:]) if want is not None]
        if following is None or not whole or whole[0].exact:
            return False
        return head(whole[0]) == head_of(following.text) and following.stated

    def _and(self, item: Item) -> None:
        self._now.after = "comma and" if self._now.after.startswith("comma") else "and"
        self._now.void = False
        self._now.after_mark = True
        self._now.relative = []

    def _relative(self, item: Item) -> None:
        now = self._now
        pending = now.pending
        if item.text in ("which", "whose") and pending is not None and pending.sort == "prep" and now.last:
            now.pending = None  # "a desk, behind which hangs a clock"
            if now.after_mark and now.after_it and now.related:
                now.last = list(now.related)  # "three hooks above it, from which hang two coats"
            now.outer = list(now.cand)
            if pending.told.word == "from":
                pending.told = replace(pending.told, manner="hang")
            bearing = [name for name in now.cand if self.book.is_want(name)]
            if now.after.endswith("and") and now.topics and not now.topics[-1].startswith("@"):
                self._front(replace(pending, subjects=[]), list(now.topics))  # "... and behind which is a shelf"
                return
            on_wall = now.last[-1].startswith("@") and now.last[-1] != "@wall"  # "a shelf by the window, on which ..."
            self._front(replace(pending, subjects=[]), bearing[-1:] if on_wall and bearing else list(now.last))
            return
        self._alone_at_last()
        if self._items[self._at - 1].sort == "pronoun" and now.related:
            now.relative = now.attach = list(now.related)  # "a shelf above it that holds ..."
        elif now.last:
            now.relative = self._carrier_in(now.last)
            now.attach = list(now.relative)

    def _carrier_in(self, names: list[str]) -> list[str]:
        """ "A table in front of the sofa, which has two mugs on top": of the two, the one that carries them."""
        now = self._now
        if now.after != "comma" or head_of(self._noun(names[-1])) not in SEATED:
            return list(names)
        for at in range(self._at + 1, min(self._at + 12, len(self._items))):
            if self._items[at].sort in ("stop", "clause", "comma"):
                break
            if self._items[at].alone and self._items[at].text == "on top":
                tables = [r.subject for r in self.book.relations[-3:] if head_of(self._noun(r.subject)) in TABLES]
                return tables[-1:] or list(names)
        return list(names)

    def _only(self, item: Item) -> None:
        self.only = True

    def _correction(self, item: Item) -> None:
        now = self._now
        if self._corrected_one():
            return
        if now.last and self.book.is_want(now.last[-1]):
            self.book.note(NoteKind.ASSUMED, "What was corrected was taken back.", item.span)
            kept = now.last[-1]
            self.book.forget(kept)
            now.cand = [name for name in now.cand if name != kept]
            now.mains = [name for name in now.mains if name != kept]
            now.attach, now.last, now.clean = list(now.cand), [], True
        now.pending = None

    def _corrected_one(self) -> bool:
        """ "A red chair by the door, or rather a blue one": the same chair."""
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        names = [name for name in (*self._now.last, *self._now.mains) if self.book.is_want(name)]
        if following is None or following.sort != "one" or following.partitive or not following.attributes or not names:
            return False
        want = self.book.want(names[0] if self.book.is_want(self._now.last[-1]) else names[-1])
        assert want is not None  # of the wants
        kinds = {one.kind for one in following.attributes}
        kept = tuple(one for one in want.attributes if one.kind not in kinds)
        self.book.change(want.id, attributes=(*kept, *following.attributes))
        self._skipped = 1
        return True

    def _arranged(self, item: Item) -> None:
        now = self._now
        group = [name for name in (now.pair if len(now.pair) > 1 else now.attach) if self.book.is_want(name)]
        if item.text == "side by side" and not self._object_follows():
            if len(group) > 1 and set(now.attach) <= set(group):
                now.attach = group
                self.book.add(Relation(kind=RelationKind.BESIDE, subject=group[1], objects=(group[0],), span=item.span))
            elif len(group) == 1 and self._count(group[0]) > 1:
                self.book.add(Relation(kind=RelationKind.BESIDE, subject=group[0], objects=(group[0],), span=item.span))
        elif len(group) > 1 and set(now.attach) <= set(group) and self._count(now.attach[-1]) == 1:
            now.attach = group  # "a pinball machine and a jukebox lined up against the wall"
        for name in self._now.attach:
            if self.book.is_want(name):
                self.book.change(name, arrangement=item.arrangement)
