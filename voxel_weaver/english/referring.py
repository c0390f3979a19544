"""Things and what refers to them: noun phrases, pronouns, "one ... the other", "each", adjectives said afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import snake_case
from voxel_weaver.english.items import Item
from voxel_weaver.english.naming import STUFF
from voxel_weaver.english.nouns import COLLECTIVES, CONTAINERS, EXPANDED, SURELY_PARTS, SURFACES
from voxel_weaver.english.placing import MADE_UP
from voxel_weaver.english.relating import (
    HUNG,
    SEATS,
    fixed_to,
    head,
    head_of,
    part_of,
)
from voxel_weaver.english.standing_for import StandingFor
from voxel_weaver.scene.brief import Attribute, NoteKind, RelationKind, Want

BY_ITSELF = {"adjacent": RelationKind.BESIDE, "nearby": RelationKind.NEAR, "adjoining": RelationKind.BESIDE,
             "accompanying": RelationKind.BESIDE, "central": RelationKind.CENTER, "centered": RelationKind.CENTER,
             "centrally": RelationKind.CENTER, "opposite": RelationKind.OPPOSITE}  # fmt: skip
SIDE_NOUNS_IN_CORNERS = frozenset(
    "shelf desk cabinet bookshelf bookcase table bench cupboard shower bathtub tub sink stall cubicle booth hutch "
    "fireplace "
    "stove closet wardrobe".split()
)


def _merged(want: Want | None, size: tuple[float, float, float]) -> tuple[float, float, float]:
    return _merged_sizes(want.size if want is not None else None, size)


def _merged_sizes(
    old: tuple[float, float, float] | None, new: tuple[float, float, float]
) -> tuple[float, float, float]:
    if old is None:
        return new
    if old[0] and new[0] and not new[1]:  # "6 m long and 4 m wide"
        return max(old[0], new[0]), min(old[0], new[0]), new[2] or old[2]
    return new[0] or old[0], new[1] or old[1], new[2] or old[2]


OTHER_SIDE = {
    **dict.fromkeys((RelationKind.RIGHT_PART, RelationKind.RIGHT_OF), (RelationKind.LEFT_PART, RelationKind.LEFT_OF)),
    **dict.fromkeys((RelationKind.LEFT_PART, RelationKind.LEFT_OF), (RelationKind.RIGHT_PART, RelationKind.RIGHT_OF)),
}


class Referring(StandingFor):
    """Finds or makes the want that a phrase speaks of."""

    def _is_room_called_so(self, item: Item) -> bool:
        """Whether a room that was named goes by its last word here: "the closet" after "a walk-in closet"."""
        if not item.definite or item.plural or self.book.earlier(item.text) is not None:
            return False
        ending = f"_{snake_case(item.text)}"
        named = next((room.kind for room in self.rooms.named if room.kind.endswith(ending)), "")
        if named:
            self._place(replace(item, sort="place", text=named))
        return bool(named)

    def _thing(self, item: Item) -> None:
        now, pending = self._now, self._now.pending
        if self._is_room_called_so(item) or self._means_a_part(item, pending) or self._is_stranger(item):
            return
        self.meant += item.known or not item.bare
        if self._is_apposition(item):
            self.book.describe(now.cand[-1], item.attributes)
            now.attach = now.last = now.cand[-1:]
            now.after = ""
            return
        if self._is_refused(item, pending):
            self._refused(item)
            return
        if (
            pending is not None
            and pending.manner in ("fill", "cover")
            and item.text in STUFF
            and item.bare
            and not item.known
        ):
            now.attach, now.pending = list(pending.subjects), None  # "a wheelbarrow full of soil"
            return
        if pending is None and now.after and item.text in STUFF and item.bare and self._goes_on_in_vessel():
            return
        if pending is not None and pending.manner == "made":
            self._made_of(item, pending)
        elif pending is not None and self._is_place(item, pending):
            self._place(replace(item, sort="place", text=snake_case(item.text)))
        elif item.text in EXPANDED and (item.plural or (item.bare and not item.stated)):
            self._expanded(item)
        elif owners := self._owners_of_part(item, pending):
            now.pending = None
            self._part(item, owners)
        else:
            self._referred(item)

    def _referred(self, item: Item) -> None:
        if item.partitive and not item.plural and self._finite_after(self._at):
            whole = self.book.earlier(item.text, least=2)
            if whole is not None and whole.exact:  # "One desk has a laptop; the other one ..."
                self._one(replace(item, sort="one"))
                return
        now, pending = self._now, self._now.pending
        if pending is not None and pending.told.word in MADE_UP and self._is_first_part(item, pending):
            now.pending, now.attach, now.last = None, list(pending.subjects), list(pending.subjects)
            self.book.describe(pending.subjects[-1], item.attributes)
            return
        told = self._told_otherwise(item)
        told = told or self._one_told_apart(item)
        names, fresh = (told, False) if told else self._referents(item)
        if pending is not None and pending.sort == "prep":
            self._object(item, names, fresh=fresh)
        elif pending is not None:
            now.pending = None
            self._owned(item, names, pending.subjects, pending)
        else:
            self._unlinked(item, names)
        self._by_itself(item, names)

    def _goes_on_in_vessel(self) -> bool:
        """ "Jars of flour, sugar and rice": what else is in the jars."""
        for one in reversed(self._items[max(self._at - 5, 0) : self._at]):
            if one.sort == "thing" and one.text not in STUFF:
                return one.plural and " of " in one.named
            if one.sort not in ("comma", "and", "thing"):
                return False
        return False

    def _is_first_part(self, item: Item, pending: Pending) -> bool:
        """ "Workstations, each consisting of a desk ...": the desk that stands for one."""
        return bool(pending.subjects) and head_of(self._noun(pending.subjects[-1])) == head_of(item.text)

    def _means_a_part(self, item: Item, pending: Pending | None) -> bool:
        """ "From its branches", "whose drawers are open": of what was spoken of, not a thing of its own."""
        now = self._now
        before = self._items[self._at - 1] if self._at else None
        own = item.definite and item.text in SURELY_PARTS and self.book.earlier(item.text) is None
        if pending is None and now.after == "comma" and own and now.cand and self.book.is_want(now.cand[-1]):
            now.attach = now.last = now.cand[-1:]  # "..., its surface covered with papers"
            now.after = ""
            return True
        if before is not None and before.sort == "relative" and before.text == "whose" and (item.bare or item.plural):
            now.attach = list(now.relative)
            return True
        if pending is not None and self._is_frame(item, pending):
            now.pending = None  # "mirrors in gilded frames"
            for name in pending.subjects:
                self.book.describe(name, (Attribute(kind="shape", value="framed"), *item.attributes))
            return True
        if pending is None or pending.sort != "prep" or not item.definite or item.text not in SURELY_PARTS:
            return False
        targets = self._antecedent(pending.subjects, None) if self.book.earlier(item.text) is None else []
        if targets:
            self._object(item, targets, fresh=False)
        return bool(targets)

    def _is_frame(self, item: Item, pending: Pending) -> bool:
        framed = bool(pending.subjects) and all(head_of(self._noun(name)) in HUNG for name in pending.subjects)
        return framed and pending.told.kind is RelationKind.IN and head_of(item.text) == "frame"

    def _is_apposition(self, item: Item) -> bool:
        """ "The bed, a low platform model with black sheets, is pushed ...": the bed again."""
        now = self._now
        alone = now.after == "comma" and now.pending is None and len(now.cand) == 1 and now.clean and not now.verb
        if not (alone and self.book.is_want(now.cand[0]) and not item.definite and not item.plural and item.stated):
            return False
        if self._count(now.cand[0]) != 1 or len(now.heads) != 1 or now.inverted or now.fronted:
            return False
        for at in range(self._at + 1, min(self._at + 10, len(self._items))):
            one = self._items[at]
            if one.sort in ("and", "stop", "clause") or (one.link is not None and one.link.finite):
                return False
            if one.sort == "comma":
                following = self._items[at + 1] if at + 1 < len(self._items) else None
                return following is not None and following.link is not None and following.link.finite
        return False

    def _is_refused(self, item: Item, pending: Pending | None) -> bool:
        now = self._now
        if now.negated or item.negated:
            now.negated = False
            return True
        if pending is not None:
            return pending.manner == "without"
        return now.owner_manner == "without" and now.after != "" and (item.bare or item.plural)

    def _owners_of_part(self, item: Item, pending: Pending | None) -> list[str]:
        """The wants that a phrase after "with" names a part of, or the "and" after it."""
        now = self._now
        if pending is None:
            owners = [name for name in now.owner if self.book.is_want(name)] if now.after.endswith("and") else []
            return owners if owners and now.owner_manner == "with" and self._is_part(item, owners) else []
        if pending.sort != "own" or pending.manner not in ("with", "carry", "on", "loose", "fill"):
            return []
        if pending.told.word == "of" or (" " in item.text and pending.manner in ("carry", "on", "fill")):
            return []  # "racks holding cheese wheels", "a jar of buttons"
        owners = [name for name in pending.subjects if self.book.is_want(name)]
        return owners if owners and self._is_part(item, owners) else []

    def _is_part(self, item: Item, owners: Sequence[str]) -> bool:
        owner = self.book.want(owners[-1])
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        placed = (
            following is not None
            and following.link is not None
            and following.link.sort in ("prep", "verb")
            and not following.alone
        ) or (following is not None and following.sort == "side")
        sure = head_of(item.text).removesuffix("s") in SURELY_PARTS
        if item.known and " " in item.text:
            return False
        return owner is not None and part_of(item.text, owner) and (sure or not placed)

    def _refused(self, item: Item) -> None:
        """ "No coffee table": none may stand there."""
        now = self._now
        self.meant += 1
        if now.owner_manner != "without":
            now.owner = []
        self.book.make(replace(item, count=0, exact=True, attributes=()))
        now.pending = None

    def _expanded(self, item: Item) -> None:
        nouns = EXPANDED[item.text]
        text = f"The word {item.text!r} was taken to mean {' and '.join(nouns)}."
        self.book.note(NoteKind.ASSUMED, text, item.span)
        pending = self._now.pending
        for place, noun in enumerate(nouns):
            one = replace(item, text=noun, count=1, plural=False, exact=False, attributes=())
            if place and pending is not None:
                self._now.pending = replace(pending)
            self._thing(one)

    def _one_told_apart(self, item: Item) -> list[str]:
        """ "On one table is a vase": one of those that were named."""
        pending = self._now.pending
        if not item.partitive or item.plural or pending is None or pending.sort != "prep" or pending.subjects:
            return []
        whole = self.book.earlier(item.text, least=2)
        if whole is None or not whole.exact:
            return []
        part = self.book.split(whole.id, 1, item.attributes)
        self._parted = whole.id
        self._now.settled |= {part, whole.id}
        return [part]

    def _referents(self, item: Item) -> tuple[list[str], bool]:
        """The want that a phrase speaks of, an earlier one for "the desk"; and whether it is new."""
        pending = self._now.pending
        if (item.definite or item.each or self._names_again(item)) and not (
            item.stated and item.count > 1 and not item.plural
        ):
            single = not item.plural and not item.each
            earlier = self.book.earlier(item.text, attributes=item.attributes, single=single)
            if earlier is None and item.definite and item.text in COLLECTIVES:  # "at the end of the row"
                earlier = next((want for want in reversed(self.book.wants[-12:]) if want.count > 1), None)
            heads = SURFACES | CONTAINERS | SEATS | {"rug", "mat", "carpet"}
            if (
                earlier is None
                and item.definite
                and " " in item.text
                and not item.known | (head_of(item.text) in heads)
            ):
                earlier = self.book.earlier(item.text.split(" ")[0])
            if earlier is not None and self._is_other_one(earlier):
                earlier = None
            if earlier is not None and not (
                pending is not None and pending.sort == "own" and earlier.id in pending.subjects
            ):
                if item.each or (item.definite and item.plural and not item.stated):
                    kin = [w.id for w in self.book.wants if w.category == earlier.category and w.count]
                    return kin, False
                return [earlier.id], False
        elif (
            pending is not None
            and pending.sort == "prep"
            and item.count == 1
            and not item.plural
            and not item.another
            and not item.attributes
        ):
            earlier = self.book.earlier(item.text, least=2)
            if earlier is not None and earlier.category == snake_case(item.text):
                return [earlier.id], False
        if item.each and item.count == 1:
            item = replace(item, each=False)
        named = (
            self.rooms.name(Item("place", item.room, item.span)) if item.room and len(self.rooms.named) > 1 else None
        )
        room = named.id if named is not None else self._room_id()
        want = self.book.make(item, room=room)
        self._now.fresh.add(want.id)
        self._strange |= set() if item.known else {want.id}
        self._one_named = want.id if item.partitive and not item.plural else self._one_named
        self._in_every |= {want.id: self._now.every} if self._now.every else {}
        return [want.id], True

    def _told_otherwise(self, item: Item) -> list[str]:
        """Earlier wants that a phrase means by another word: "the left nightstand", "each seat" for the chairs."""
        if name := self._told_by_side(item):
            return [name]
        if item.text != "seat" or not (item.each or item.definite) or self.book.earlier(item.text) is not None:
            return []
        return [want.id for want in self.book.wants if want.count and head(want) in SEATS]

    def _is_other_one(self, earlier: Want) -> bool:
        """ "The nightstand to the right" where one is to the left already."""
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if following is None or following.sort != "side" or earlier.count != 1 or following.side not in OTHER_SIDE:
            return False
        kinds = OTHER_SIDE[following.side]
        return any(r.kind in kinds and r.subject == earlier.id for r in self.book.relations)

    def _names_again(self, item: Item) -> bool:
        """ "2 chairs. Desk next to bed. Lamp on desk.": in notes the article is left out."""
        placed = self._now.pending is not None and self._now.pending.sort == "prep"
        if not item.bare or (item.plural and not placed) or item.stated or not item.known or item.attributes:
            return False
        earlier = self.book.earlier(item.text, least=2 if item.plural else 1)
        return earlier is not None and (placed or earlier.category == snake_case(item.text))

    def _by_itself(self, item: Item, names: Sequence[str]) -> None:
        """Relations that an adjective says: "an adjacent nightstand", "a wall-mounted TV", "a corner shelf"."""
        now = self._now
        values = {found.value for found in item.attributes}
        for name in names:
            want = self.book.want(name)
            if want is None:
                continue
            if fixed := "wall" if item.whole in ("gallery wall", "gallery", "wall") else fixed_to(want, values):
                self._fixed(name, fixed, item.span)
            if "corner" in values and head(want) in SIDE_NOUNS_IN_CORNERS and want.count == 1:
                self._fact(RelationKind.CORNER, name, ["corner"], item)
            for word in item.unsaid:
                kind = BY_ITSELF.get(word)
                if kind is RelationKind.CENTER:
                    self._fact(kind, name, ["center"], item)
                elif kind is not None:
                    targets = now.owner_of.get(name) or self._antecedent([name], None)
                    if targets:
                        self._fact(kind, name, targets, item)

    def _adjectives(self, item: Item) -> None:
        now = self._now
        self.meant += bool(item.attributes)
        if now.negated:
            now.negated = False
            return
        if now.pending is not None and now.pending.manner == "made":
            names, now.pending = now.pending.subjects, None
            for name in names:
                self.book.describe(name, item.attributes)
            return
        names = now.attach if now.verb or now.relative or now.after else now.last
        if now.pending is not None and now.pending.sort == "prep" and now.pending.told.word in ("in", "of", "from"):
            names, now.pending = now.pending.subjects, None
        for name in names:
            self._described(name, item)
        if "centered" in item.unsaid or "central" in item.unsaid:
            for name in names:
                self._fact(RelationKind.CENTER, name, ["center"], item)

    def _described(self, name: str, item: Item) -> None:
        if self.book.is_want(name):
            self.book.describe(name, item.attributes)
            if item.size is not None:
                self.book.change(name, size=_merged(self.book.want(name), item.size))
        elif name.startswith("#") and item.size is not None:
            room = next(room for room in self.rooms.named if f"#{room.id}" == name)
            room.size = _merged_sizes(room.size, item.size)
