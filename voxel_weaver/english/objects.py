"""Where a phrase goes: the object of a preposition, a thing that is owned, the next in a list, a new subject."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import is_carried, snake_case
from voxel_weaver.english.items import Item
from voxel_weaver.english.listing import STANDING_ALONE, Listing
from voxel_weaver.english.relating import (
    FLAT,
    ON_FEET,
    TABLES,
    Told,
    head_of,
    owned_by_anchor,
)
from voxel_weaver.english.words import NUMBERS
from voxel_weaver.scene.brief import Attribute, Relation, RelationKind


def _and_the(two: Sequence[Item]) -> bool:
    """ "Between the beds and the door": a plural and one more."""
    return len(two) == 2 and two[0].sort == "and" and two[1].sort in ("anchor", "thing") and two[1].definite


SPELLED_OUT = {
    number: word
    for word, number in NUMBERS.items()
    if 1 < number <= 12 and word not in ("twin", "dual", "both", "couple", "trio", "dozen")
}


def _many(noun: str) -> str:
    """The plural of a part: "two shelves"."""
    return noun.removesuffix("f") + "ves" if noun.endswith(("lf", "af")) else noun + "s"


class Objects(Listing):
    """Gives each phrase its role in the sentence."""

    def _object(self, item: Item, names: list[str], *, fresh: bool) -> None:
        """The object of a preposition has come."""
        now, pending = self._now, self._now.pending
        now.pending, now.after_it = None, False
        assert pending is not None  # asked by the callers
        if pending.sort == "own":
            self._owned(item, names, pending.subjects, pending)
            return
        if item.each and not pending.told.each:
            pending.told = replace(pending.told, each=True)
        ends = self._ends(item, names, pending)
        if not ends:
            return
        for waiting in now.waiting:
            self._relate(waiting, waiting.subjects, ends)
        now.waiting = []
        if pending.subjects:
            self._placed_by(item, ends, pending, fresh=fresh)
        else:
            self._front(pending, ends)
            now.mains += [name for name in ends if self.book.is_want(name)]
        now.last = list(ends)
        now.more = pending

    def _ends(self, item: Item, names: list[str], pending: Pending) -> list[str]:
        """The objects of a preposition; both ends of a "between", and nothing where the other one is to come."""
        now = self._now
        if pending.told.kind is not RelationKind.BETWEEN:
            return names
        if pending.told.word.endswith(" from"):
            now.ends = [*pending.subjects, *names]  # "separated from the toilet by ..."
            return []
        if not self._is_end(item, names, pending):
            return []
        both, now.ends = [*now.ends, *names], []
        return both

    def _placed_by(self, item: Item, names: list[str], pending: Pending, *, fresh: bool) -> None:
        now = self._now
        if item.each and fresh and len(names) == 1 and len(pending.subjects) == 1:
            several = self._count(pending.subjects[0])  # "two lamps, one on each nightstand"
            if several > 1 and pending.subjects[0] in now.settled:
                self.book.change(names[0], count=several)
        if now.each and fresh and not item.definite and not item.each:
            self._one_for_each(names, pending)
        self._relate(pending, pending.subjects, names)
        now.again, now.after_mark = ([] if fresh else [name for name in names if self.book.is_want(name)]), False
        if not any(self.book.is_want(name) for name in pending.subjects):
            now.mains += [name for name in names if self.book.is_want(name)]  # "the room is arranged around a desk"
        shown = not now.relative or pending.acting
        named = fresh and shown and (not item.definite or pending.told.manner == "lean")
        now.attach = list(names) if named else list(pending.subjects)

    def _one_for_each(self, names: Sequence[str], pending: Pending) -> None:
        """ "Three chairs, each facing a mirror": three mirrors."""
        factor = sum(self._count(name) for name in pending.subjects)
        if factor < 2 or not set(pending.subjects) <= set(self._now.relative):
            return
        pending.told = replace(pending.told, each=True)
        self._now.settled |= set(pending.subjects)
        for name in names:
            if (want := self.book.want(name)) is not None and name not in self._now.settled:
                self._now.settled.add(name)
                self._now.times[name] = factor
                self.book.change(name, count=min(want.count * factor, 1_000_000))

    def _front(self, pending: Pending, targets: list[str]) -> None:
        """What stands in front of its subject; in the middle of a sentence it begins a new one."""
        now = self._now
        if now.cand:
            now.cand, now.attach, now.verb, now.fronted, now.owner = [], [], False, [], []
        now.inverted = now.listing = False
        now.fronted = [] if now.fronted_used else now.fronted
        now.fronted_used = False
        now.fronted.append((pending, targets))
        now.topic, now.topics = pending, [name for name in targets if self.book.is_want(name)]

    def _is_end(self, item: Item, names: list[str], pending: Pending) -> bool:
        """Whether "between" has both its ends now."""
        now = self._now
        if pending.told.word.startswith(("separat", "divid")) and not now.ends and self._follows("from"):
            now.ends, now.more, now.pending = list(names), None, pending  # "separates the bed from the desk"
            return False
        two = self._items[self._at + 1 : self._at + 3]
        if item.plural and not now.ends and _and_the(two):
            now.ends, now.more, now.pending = list(names), None, pending  # "between the beds and the door"
            return False
        if (
            now.ends
            or item.plural
            or sum(self._count(name) for name in names) > 1
            or (names[0].startswith("@") and item.plural)
        ):
            return True
        following = [one.sort for one in self._items[self._at + 1 : self._at + 3]]
        if following[:1] == ["and"] or following == ["comma", "and"]:
            now.ends = list(names)
            now.more = None
            now.pending = pending
            return False
        return True

    def _follows(self, word: str) -> bool:
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        return following is not None and following.text == word

    def _owned(self, item: Item, names: list[str], owners: list[str], pending: Pending) -> None:
        """A thing that another has, or that is listed for the room."""
        now = self._now
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        placed = following is not None and (
            following.sort == "side"
            or (
                following.link is not None
                and following.link.sort in ("verb", "prep", "trans")
                and not following.link.finite
            )
        )
        loose = placed or not is_carried(item.text)
        if pending.told.word == "with" and self._after_comma() and loose and not self._lie_on_it():
            now.after, now.owner = "comma", []
            now.fronted = (
                [] if now.fronted_used else now.fronted
            )  # "facing the window is a desk, with a map on the wall"
            self._unlinked(item, names)
            return
        if now.after.startswith("comma") and pending.told.word == "and" and owners[-1:] == [now.list_room]:
            now.list_room = ""
        things = [name for name in owners if self.book.is_want(name)]
        anchors = [name[1:] for name in owners if name.startswith("@")]
        if not things and not anchors:
            self._lining(item, names, pending)
            self._unlinked(item, names)
            return
        now.last, now.attach = list(names), list(names)
        if pending.told.word == "of":
            now.last, now.attach = list(things), list(things)
        for name in names:
            want = self.book.want(name)
            if want is None:
                continue
            if anchors:
                now.mains.append(name)
                now.heads.append(name)
                kind = owned_by_anchor(pending.manner, anchors[-1])
                if anchors[-1] == "wall" and head_of(want.noun) in ON_FEET:
                    kind = RelationKind.AGAINST
                if kind is not None:
                    self.book.add(Relation(kind=kind, subject=name, objects=(anchors[-1],), span=pending.span))
                continue
            now.owner_of[name] = things
            self._own(want, things, pending)
        now.clean = False

    def _lining(self, item: Item, names: list[str], pending: Pending) -> None:
        """ "A hallway lined with portraits": along its walls."""
        if pending.manner != "line" or pending.told.word == "and":
            return
        kind = RelationKind.ON if head_of(item.text) in FLAT else RelationKind.AGAINST
        for name in names:
            self.book.add(Relation(kind=kind, subject=name, objects=("wall",), span=pending.span))

    def _after_comma(self) -> bool:
        """ ", with a rug ...": after a comma only what is carried surely belongs to what was named last."""
        return self._at > 1 and self._items[self._at - 2].sort == "comma"

    def _unlinked(self, item: Item, names: list[str]) -> None:
        """A phrase without a connector before it: a further object, a further owned thing, or a new subject."""
        now = self._now
        self._back_to_room(names)
        if now.outer_owner is not None and self._is_outer(item):
            now.owner, now.owner_manner, now.owner_word, now.owner_finite, now.owner_strong = now.outer_owner
            now.outer_owner = None
        waiting = bool(now.owner) and not now.verb and not now.owner_finite and bool(now.cand) and not now.inverted
        finite = self._finite_after(self._at) and now.after != ""
        has_all = waiting and self._list_before_verb()
        subject_of_verb = finite and (not waiting or self._ends_list()) and not has_all
        if now.more is not None and now.after == "and" and not subject_of_verb and self._is_second_object(item):
            self._placed_too(now.more, names)
            return
        owned = any(self.book.is_want(name) or name.startswith("@") for name in now.owner)
        if owned and now.after and not subject_of_verb and (has_all or self._goes_on_with(item)):
            pending = Pending(
                "own", Told(RelationKind.WITH, "", now.each, "and"), now.owner, item.span, now.owner_manner
            )
            self._owned(item, names, now.owner, pending)
            return
        self._subject(item, names, of_verb=subject_of_verb)

    def _goes_on_with(self, item: Item) -> bool:
        return not self._leaves_owner(item) and self._continues(item)

    def _back_to_room(self, names: Sequence[str]) -> None:
        """After a comma the list of another room's things ends: what follows is in the room that is spoken of."""
        now, room = self._now, self.rooms.current
        if now.after.startswith("comma") and now.list_room and room is not None and now.list_room != f"#{room.id}":
            now.list_room = ""
            for name in names:
                self.book.change(name, room=room.id)

    def _placed_too(self, more: Pending, names: list[str]) -> None:
        """A second object of the preposition: "next to the bed and the desk"."""
        if not more.subjects:
            self._now.fronted.append((more, names))
        else:
            self._relate(more, more.subjects, names)
        self._now.last = list(names)

    def _subject(self, item: Item, names: list[str], *, of_verb: bool) -> None:
        """A new subject, or one that joins those before it."""
        now = self._now
        if item.possessive and now.after == "comma" and not of_verb and self._is_insertion():
            now.outer, now.attach, now.last, now.after = list(now.cand), list(names), list(names), ""
            return  # "a pool table, its cues leaning against the wall, sits ..."
        if of_verb and self._ends_list():  # "a bowl of fruit, a board with a knife on it, and a jar stand ..."
            now.cand, now.clean = list(now.heads), True
        anew = of_verb and (
            item.each or now.inverted or (now.there and now.fronted_used)
        )  # "on the desk is a lamp, and a chair stands ..."
        now.clean = now.clean and not anew
        grouped = now.after.endswith("and") and bool(now.cand) and now.clean and self.book.is_want(now.cand[-1])
        now.pair = [*now.cand[-1:], *names] if grouped and now.after == "and" else list(names)
        if grouped:
            now.cand = [*now.cand, *names]
            now.joined = now.after == "and"
            alike = not item.plural or self._count(now.pair[0]) > 1  # "a desk and chair", not "a stool and jars"
            now.tight = now.joined and item.bare and not item.stated and alike
        elif now.after == "comma" and now.clean and now.cand and self.book.is_want(now.cand[-1]) and not now.verb:
            now.cand, now.joined, now.tight = [*now.cand, *names], False, False
        else:
            now.cand, now.joined, now.tight, now.clean, now.verb = list(names), False, False, True, False
            goes_on = now.listing and now.after != "" and not of_verb and not item.definite
            beside = now.after == "and" and not (now.verb or now.inverted or item.definite)
            goes_on = goes_on or beside  # "near the door, a stand holding two umbrellas and a bench"
            seen = now.there and now.after != "" and not of_verb and not item.definite and is_carried(item.text)
            goes_on = goes_on or (seen and now.owner_word == "of")  # "on it you see a jar of sweets, a hat and a bell"
            now.fronted = now.fronted if goes_on or not now.fronted_used else []
            now.owner, now.each, now.relative = [], item.each, []
        now.parts, now.more, now.related = [], None, []
        now.mains += names
        now.heads += names
        for pending, targets in now.fronted:
            if now.fronted_used and self._stands_elsewhere(item, pending, targets):
                continue
            told = replace(pending.told, manner=pending.told.manner or now.manner)  # "above the sofa hangs a mirror"
            self._relate(replace(pending, told=told), names, targets, keep=True)
            now.fronted_used = True
        now.attach = list(now.pair) if now.tight else list(names)
        now.last = list(names)

    def _stands_elsewhere(self, item: Item, pending: Pending, targets: list[str]) -> bool:
        """ "On the desk there is a lamp, and a chair in front of it": no chair stands on a desk."""
        on = head_of(self._noun(targets[-1])) if targets else ""
        laid = pending.told.kind is RelationKind.ON and (on in TABLES or on in ("bed", "sofa", "dresser", "nightstand"))
        return laid and (head_of(item.text) in STANDING_ALONE or head_of(item.text) == "nightstand")

    def _is_insertion(self) -> bool:
        """Whether the words up to the next comma only interrupt a subject and its verb."""
        for at in range(self._at + 1, min(self._at + 9, len(self._items) - 1)):
            if self._items[at].sort == "comma":
                following = self._items[at + 1]
                said = self._items[self._at + 1]
                done = said.link is not None and said.link.sort == "verb" and not said.link.finite
                return done or (following.link is not None and following.link.finite)
        return False

    def _subject_group(self, item: Item, names: list[str]) -> None:
        now = self._now
        now.attach, now.last, now.relative = list(names), list(names), list(names)
        now.owner_of.update({name: [] for name in names})
        now.related = []

    def _part(self, item: Item, owners: Sequence[str]) -> None:
        """ "With multiple drawers": said of the owner as a quality."""
        words = [found.value for found in item.attributes]
        if item.stated and item.count > 1:
            number = SPELLED_OUT.get(item.count, str(item.count))
            words.append(number if item.exact else "multiple")
        if item.text == "frame" and item.attributes:  # "a mirror with a gilded frame"
            for owner in owners:
                self.book.describe(owner, [Attribute(kind="shape", value="framed"), *item.attributes])
        noun = item.text if item.count == 1 or item.text.endswith("s") else _many(item.text)
        value = snake_case(" ".join([*words, noun]))
        for owner in owners:
            self.book.describe(owner, [Attribute(kind="part", value=value)])
        self._now.last = list(owners)
        self._now.attach = list(owners)
