"""Rooms, walls, windows, zones: phrases that name a place or a part of it, and words that name no thing."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.adjectives import attribute
from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import is_carried, snake_case
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import CONTAINERS, DOORED, SURELY_PARTS, SURFACES
from voxel_weaver.english.objects import Objects
from voxel_weaver.english.places import OUTDOORS, ZONES
from voxel_weaver.english.relating import Told, head_of
from voxel_weaver.scene.brief import Attribute, NoteKind, Relation, RelationKind, Want

SOMEBODY = ("er", "or", "ist", "ian", "man", "woman")
"""What words for people end in."""
OF_ROOMS = ("wall", "floor", "ceiling")
"""What a room has, and nothing that stands in it."""
TURNED = frozenset("turned made converted transformed changed remade remodeled remodelled repurposed".split())
"""What is said of a room that has become another."""
MADE_UP = frozenset(("consisting of", "consists of", "comprising", "comprises", "composed of", "made up of"))
BEING = ("is", "are", "was", "were")


class Placing(Objects):
    """Reads what is no thing of its own."""

    def _place(self, item: Item) -> None:
        now, pending = self._now, self._now.pending
        now.pending = None
        self.meant += 1
        if item.negated or now.negated:
            now.negated = False
            return
        if pending is not None and pending.sort == "prep":
            self._placed_in(item, pending)
            return
        if (pending is None and not now.after) or not now.cand:
            room = (
                self.rooms.enter(item)
                if not (pending is not None and self.rooms.named and not item.definite)
                else self.rooms.name(item)
            )
            if room is not None:
                self._now.cand = [f"#{room.id}"]
        else:
            room = self.rooms.name(item)
            if room is not None:
                now.cand = [f"#{room.id}"]
        now.attach = []
        now.last = list(now.cand)
        now.every = self.rooms.alike(room) if room is not None and item.each else ()
        now.owner, now.fronted, now.clean, now.joined, now.tight = [], [], True, False, False

    def _placed_in(self, item: Item, pending: Pending) -> None:
        """A preposition whose object is a room: only "in" says something of a thing."""
        if pending.told.kind is RelationKind.BEHIND and pending.subjects:  # "at the back of the room"
            self._relate(
                replace(pending, told=replace(pending.told, kind=RelationKind.AGAINST)), pending.subjects, ["@wall"]
            )
            return
        inside = pending.told.kind in (RelationKind.IN, RelationKind.NEAR, RelationKind.CENTER, RelationKind.CORNER)
        open_land = item.text in OUTDOORS  # "a bridge over a canyon"
        inside = inside or ((open_land or pending.told.kind is RelationKind.ON) and not self.rooms.named)
        if pending.told.manner == "center" and pending.told.kind is RelationKind.IN:  # "a desk centered in the room"
            pending.told = replace(pending.told, kind=RelationKind.CENTER)
        if pending.told.kind in (RelationKind.CENTER, RelationKind.CORNER):
            anchor = "@center" if pending.told.kind is RelationKind.CENTER else "@corner"
            if pending.subjects:
                self._relate(pending, pending.subjects, [anchor])
            else:
                self._now.fronted.append((pending, [anchor]))
        if not inside or (pending.told.word == "at" and pending.subjects):
            return
        if pending.told.word == "into" and self._has_become():
            self.rooms.named[0].kind = item.text
        room = self.rooms.name(item) if pending.subjects else self.rooms.enter(item)
        if room is None:
            return
        self._now.list_room = f"#{room.id}"
        for name in pending.subjects:
            if self.book.is_want(name):
                self.book.change(name, room=room.id)

    def _has_become(self) -> bool:
        """ "Has turned the attic into a studio", "a garage converted into a gym"; not "a hall that leads into ..."."""
        before = self._items[self._at - 2] if self._at > 1 else None
        turned = before is not None and (before.sort == "place" or before.text in TURNED)
        return turned and len(self.rooms.named) == 1

    def _anchor(self, item: Item) -> None:
        now, pending = self._now, self._now.pending
        self.meant += 1
        self.colors += [found.value for found in item.attributes if found.kind == "color"]
        if pending is not None and (owner := self._door_of(item)):
            self._object(item, [owner], fresh=False)
            return
        name = f"@{item.text}"
        if now.negated or item.negated or (pending is not None and pending.manner == "without"):
            now.negated, now.pending = False, None
            if item.text in ("window", "door") and self.rooms.named:
                self.rooms.opening(item.text, 0)
            return
        if pending is not None and pending.sort == "own":
            now.pending = None
            owners = [owner for owner in pending.subjects if self.book.is_want(owner)]
            if owners and item.text not in OF_ROOMS:  # "a sofa in a room with white walls"
                self._part(item, owners)
                return
            self._room_feature(item, name)
            return
        if pending is not None:
            facing = self._across_from(item, pending)
            self._object(item, [name], fresh=False)
            self._put_across(pending, facing)
            return
        if now.more is not None and now.after == "and" and item.definite:
            self._relate(now.more, now.more.subjects, [name])
            return
        if item.text not in ("wall", "floor", "ceiling", "corner", "center") and not item.definite:
            self._room_feature(item, name)
            return
        now.cand, now.attach, now.last, now.tight, now.joined = [name], [name], [name], False, False

    def _door_of(self, item: Item) -> str:
        """ "A fridge with magnets on its door": a door of the fridge, not of the room."""
        if item.text != "door" or not item.possessive:
            return ""
        spoken = [name for name in (*self._now.mains, *self._now.cand) if head_of(self._noun(name)) in DOORED]
        return spoken[-1] if spoken else ""

    def _across_from(self, item: Item, pending: Pending) -> list[str]:
        """What is on the other side where something stands against "the opposite wall": the large thing spoken of."""
        if item.text != "wall" or "opposite" not in item.unsaid:
            return []
        before = [name for name in (*self._focus, *self._now.mains) if self.book.is_want(name)]
        return [one for one in before if one not in pending.subjects and not is_carried(self._noun(one))][:1]

    def _put_across(self, pending: Pending, others: list[str]) -> None:
        told = Told(RelationKind.OPPOSITE, word="opposite")
        if not others:
            return
        if pending.subjects:
            self._relate(Pending("prep", told, pending.subjects, pending.span), pending.subjects, others, keep=True)
        else:
            self._now.fronted.append((Pending("prep", told, [], pending.span), others))

    def _room_feature(self, item: Item, name: str) -> None:
        now = self._now
        if item.text in ("window", "door"):
            self.rooms.opening(item.text, item.count)
        now.cand, now.attach, now.last, now.clean = [name], [name], [name], True
        now.mains.append(name)
        now.owner, now.fronted = [], []

    def _zone(self, item: Item) -> None:
        """ "A reading corner": the things that make it, unless the sentence says what they are."""
        now, pending = self._now, self._now.pending
        self.meant += 1
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        told = following is not None and following.link is not None and following.link.sort in ("own", "idle")
        told = told or (following is not None and following.text == ":")  # "a reading nook: an armchair and a lamp"
        if item.definite or told or (pending is not None and pending.sort == "prep") or now.idle:
            now.pending = None
            if not now.cand or told:
                now.cand, now.attach, now.last = [], [], []
            return
        now.pending = None
        leader: Want | None = None
        for noun in ZONES[item.text][: 1 if self._parts_follow() else None]:
            if self.book.earlier(noun) is not None and leader is None:
                continue
            want = self.book.make(replace(item, text=noun, exact=item.stated, attributes=()), room=self._room_id())
            if leader is None:
                leader = want
                now.cand, now.attach, now.last, now.mains = [want.id], [want.id], [want.id], [*now.mains, want.id]
            else:
                near = Relation(kind=RelationKind.NEAR, subject=want.id, objects=(leader.id,), span=item.span)
                self.book.add(near.model_copy(update={"each": leader.count > 1}))

    def _parts_follow(self) -> bool:
        """ "Three workstations, each consisting of a desk and a chair": what they are made of is told."""
        for item in self._items[self._at + 1 : self._at + 12]:
            if item.sort == "stop":
                return False
            if item.text in MADE_UP:
                return True
        return False

    def _abstract(self, item: Item) -> None:
        now, pending = self._now, self._now.pending
        now.pending = None
        if now.negated or item.negated:
            now.negated = False
        if pending is not None and pending.sort == "own":
            owners = [name for name in pending.subjects if self.book.is_want(name)]
            if owners and set(item.text.split(" ")) & SURELY_PARTS:
                self._part(item, owners)
            now.attach = list(pending.subjects)
            now.void = True
        elif pending is None and now.after != "":
            now.void = True
            now.attach = []
        elif pending is not None:
            now.void = pending.told.word not in ("in", "for", "at", "on")
        elif not now.cand:
            now.attach = []

    def _all(self, item: Item) -> None:
        """ "All the furniture is set on a rug": everything so far that stands by itself."""
        names = [want.id for want in self.book.wants if want.count and not is_carried(want.noun)]
        now = self._now
        now.cand, now.attach, now.last, now.tight = names, list(names), [], True
        now.pending = None

    def _is_stranger(self, item: Item) -> bool:
        """Whether an unknown noun names the place ("A tavern with ..."), or nothing that the grammar has a use for."""
        now = self._now
        if item.known or item.negated:
            return False
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if self._is_somebody(item):
            return True
        leads = following is not None and (
            (following.link is not None and following.link.sort == "own") or following.text in (":", ".")
        )
        single = self._at == 0 and leads and not item.plural and item.count == 1 and not is_carried(item.text)
        if single and head_of(item.text) not in SURFACES | CONTAINERS:
            self._place(replace(item, sort="place", text=snake_case(item.text)))
            return True
        loose = item.bare and not item.plural and now.pending is None and not now.after and not now.fronted
        loose = loose and bool(self._at) and self._items[self._at - 1].sort in ("place", "thing", "stop")
        if loose or self._only_tells(item):
            text = f"The words {item.text!r} were not understood and left aside."
            self.book.note(NoteKind.NOT_UNDERSTOOD, text, item.span)
            return True
        return False

    def _only_tells(self, item: Item) -> bool:
        """ "It is late", "..., leaving everything as it was": a word that says how things are and names none."""
        before = self._items[self._at - 1] if self._at else None
        if before is None or not item.bare or item.plural or self._now.pending is not None or " " in item.text:
            return False
        return before.text in BEING or (before.sort == "comma" and item.text.endswith("ing"))

    def _is_somebody(self, item: Item) -> bool:
        """ "An astronomer has turned the attic into ...": who did something to the room stands nowhere in it."""
        person = head_of(item.text).endswith(SOMEBODY) and item.count == 1
        after = self._items[self._at + 1 : self._at + 3]
        does = len(after) == 2 and after[0].text in ("has", "had") and after[1].sort in ("link", "adjectives")
        return self._at == 0 and person and does

    def _is_place(self, item: Item, pending: Pending) -> bool:
        """ "In the garden, ...": what stands in front of a sentence with "in" and is no thing that is known."""
        inside = pending.sort == "prep" and pending.told.kind is RelationKind.IN and not pending.subjects
        spoken = self.book.earlier(item.text) is None and head_of(item.text) not in CONTAINERS | SURFACES
        return inside and not item.known and item.count == 1 and spoken

    def _made_of(self, item: Item, pending: Pending) -> None:
        """ "Made of oak and glass": what a thing is of, not another thing."""
        now = self._now
        now.pending = None
        found = attribute(item.text)
        found = found or Attribute(kind="material", value=snake_case(item.text))
        values = [*item.attributes, found]
        for name in pending.subjects:
            self.book.describe(name, values)
        now.attach = list(pending.subjects)
