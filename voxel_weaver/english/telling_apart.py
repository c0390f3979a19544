"""Which one of several: "one ... the other", "the former", "the second", "the left one", "another"."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.discourse import is_carried, snake_case
from voxel_weaver.english.headless import LEVELS
from voxel_weaver.english.items import Item
from voxel_weaver.english.placing import Placing
from voxel_weaver.scene.brief import Relation, RelationKind, Want

ITS_SIDE = {"left": RelationKind.LEFT_OF, "right": RelationKind.RIGHT_OF}
SIDE_SAID = {
    RelationKind.LEFT_OF: "left", RelationKind.LEFT_PART: "left",
    RelationKind.RIGHT_OF: "right", RelationKind.RIGHT_PART: "right",
}  # fmt: skip
WHICH_OF_ROW = frozenset("first second third fourth fifth last middle".split())
WHICH_WALL = frozenset("left right opposite far near other back front".split())


class TellingApart(Placing):
    """Finds the one that a phrase without a noun speaks of."""

    def _thing(self, item: Item) -> None:
        raise NotImplementedError  # a phrase with a noun is read further up

    def _walls_were_named(self) -> bool:
        """Whether a wall is what was spoken of last that can be told apart by left and right."""
        for item in reversed(self._items[max(self._at - 12, 0) : self._at]):
            if item.sort == "anchor" or (item.sort == "thing" and item.plural):
                return item.text == "wall"
        return False

    def _divided(self, item: Item, following: Item | None) -> list[str]:
        """The group that "one" is one of; nothing where it may be another one."""
        now = self._now
        for names in (now.parts, now.last + now.mains, list(now.owner_of)):
            if group := [name for name in reversed(names) if self._count(name) > 1 or name in now.parts]:
                return group
        said = following is not None and following.link is not None and following.link.finite
        if not now.cand and not now.after and now.pending is None and said:  # "... two beds. One has ..."
            placed_by = [name for one in self.book.relations[-1:] for name in one.objects if self.book.is_want(name)]
            several = (name for name in (*self._focus, *placed_by) if self._count(name) > item.count)
            now.parts = list(several)[:1]
        return list(now.parts)

    def _one(self, item: Item) -> None:
        """ "One of which", "two of the beds", "one on the short side": a part of what was named, or more of it."""
        now = self._now
        if self._one_by_side(item) or self._one_of_two_named(item):
            return
        if item.partitive and not item.definite and not item.unsaid and self._side_follows():
            item = replace(item, partitive=False)  # "the nightstand to the left ..., while the one on the right ..."
        if item.another:
            self._another(item)
            return
        if item.partitive and now.pending is None and (now.after or not now.parts) and self._is_left_over(item):
            return
        named = self.book.earlier(item.text, least=1) if item.text not in ("one", "which") else None
        if named is None and item.of_how_many > 1:
            whole = replace(item, sort="thing", count=item.of_how_many, attributes=(), plural=True)
            named = self.book.make(whole, room=self._room_id())
        group = self._group_of(item, named)
        if now.pending is not None and set(group) & set(now.pending.subjects):  # "dryers on top of three of them"
            others = (name for name in reversed(now.mains) if self._count(name) >= item.count)
            group = [name for name in others if name not in now.pending.subjects][:1]
        self._one_of(item, group)

    def _one_of(self, item: Item, group: list[str]) -> None:
        now = self._now
        divides = item.partitive or (now.after == "comma" and bool(group)) or bool(now.parts)
        if set(ITS_SIDE) & set(item.unsaid) and group and self._count(group[0]) == 1:
            divides = False  # "the left nightstand has a lamp, while the right one has a clock"
        sided, shared = self._sided(), self._shared(item, group)
        apart = sided and bool(group) and not shared and (now.after == "comma" or bool(now.parts))
        if apart and self._count(group[0]) >= item.count * 2:
            item, divides = replace(item, count=item.count * 2), True
        if item.definite and not group:  # "a freezer stands beside the fridge, and both ..."
            both = self._both_named()
            now.cand = both if len(both) > 1 else now.cand
            self._subject_group(item, both)
        elif (item.definite or shared) and group:  # "both", "one on each side"
            now.settled |= set(group[:1])
            self._subject_group(item, group[:1])
        elif divides and group and self._count(group[0]) >= item.count:
            part = self.book.split(group[0], item.count, item.attributes)
            self._parted = group[0]
            self._apart |= {part, group[0]} if not sided else set()
            now.settled |= {part, group[0]} if sided else set()
            now.parts = [group[0]]
            if now.pending is not None:
                self._object(item, [part], fresh=False)
            else:
                now.cand = now.cand or [part]
                self._subject_group(item, [part])
        else:
            self._one_more(item)

    def _both_named(self) -> list[str]:
        """The two that "both" means: of one kind if there are two of it, else those that were named last."""
        placed_by = [name for one in self.book.relations[-4:] for name in (one.objects[-1], one.subject)]
        named = dict.fromkeys(name for name in (*placed_by, *self._now.mains) if self.book.is_want(name))
        large = [name for name in named if not is_carried(self._noun(name))]
        kin = [name for name in large if sum(self._noun(one) == self._noun(name) for one in large) > 1]
        return (kin or large or list(named))[-2:]

    def _shelved(self) -> str:
        """What has the shelves or drawers that are told apart."""
        parts = ("shelf", "shelves", "drawer", "drawers", "tier", "tiers")
        having = (w for w in reversed(self.book.wants) if any(a.value.endswith(parts) for a in w.attributes))
        return next((want.id for want in having if want.count == 1), "")

    def _another(self, item: Item) -> None:
        """ "On one table is a vase; on another ...", or one more."""
        now = self._now
        if now.pending is not None and now.pending.sort == "prep" and self._count(self._parted) > item.count:
            part = self.book.split(self._parted, item.count)
            now.settled |= {part, self._parted}
            self._object(item, [part], fresh=False)
        else:
            self._one_more(item)

    def _one_by_side(self, item: Item) -> bool:
        """ "The right one holds a clock", "the one on the left", "the left wall ... the right one"."""
        now = self._now
        if item.partitive and LEVELS & set(item.unsaid) and now.pending is None and (name := self._shelved()):
            now.parts, now.cand, now.owner, now.verb = [], [name], [], False
            self._subject_group(item, [name])  # "two shelves: the top one carries ..., the lower one ..."
            self._verb_left_out()
            return True
        side = self._side_follows()
        told = item.partitive and now.pending is None and side
        if told and (name := self._told_by_side(replace(item, unsaid=(side,)))):
            now.parts, now.cand, now.owner, now.each = [], [name], [], False
            self._subject_group(item, [name])
            self._at += 1
            self._skipped = 1
            self._verb_left_out()
            return True
        if now.pending is None and (name := self._told_by_side(item)):
            now.parts, now.cand = [], [name]
            self._subject_group(item, [name])
            self._verb_left_out()
            return True
        if item.partitive and WHICH_WALL & set(item.unsaid) and now.pending is not None and self._walls_were_named():
            self._object(item, ["@wall"], fresh=False)
            return True
        return False

    def _side_follows(self) -> str:
        """Left or right, where "on the left" follows; "" for neither."""
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if following is None or following.side is None or following.of:
            return ""
        return SIDE_SAID.get(following.side, "")

    def _one_of_two_named(self, item: Item) -> bool:
        """ "The former is white, the latter has a lamp on it": the first and the last of what was spoken of."""
        if item.text not in ("former", "latter"):
            return False
        now = self._now
        two = self._two or self._last_two()
        self._two = two if item.text == "former" else []
        if not two:
            now.pending = None
            return True
        name = two[0] if item.text == "former" else two[-1]
        if len(two) == 1 and self._count(name) > 1:
            name = self.book.split(name, 1) if item.text == "former" else name
        self.book.describe(name, item.attributes)
        if now.pending is not None:
            self._object(item, [name], fresh=False)
        else:
            now.parts, now.cand, now.owner, now.verb = [], [name], [], False
            self._subject_group(item, [name])
            self._verb_left_out()
        return True

    def _last_two(self) -> list[str]:
        """The last two that were named and are no small things, in the order in which they were."""
        listed = [name for name in self._now.cand if self.book.is_want(name)]
        if len(listed) > 1:
            return listed[-2:]  # "on it are a pan and a kettle, the latter steaming"
        heads = list(dict.fromkeys(name for name in self._heads if self.book.is_want(name)))
        if len(heads) > 1:
            return heads[-2:]
        if len(heads) == 1 and self._count(heads[0]) == 2:
            return heads
        large = [want.id for want in self.book.wants if want.count and not is_carried(want.noun)]
        return large[-2:]

    def _verb_left_out(self) -> None:
        """ "One holds a lamp, the other a clock": the verb is that of the clause before."""
        now = self._now
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if self._said is None or following is None or not now.attach:
            return
        if following.sort != "thing" and not (following.sort == "anchor" and self._said.sort == "prep"):
            return
        pending = replace(self._said, subjects=list(now.attach), span=following.span)
        now.owner = list(now.attach) if pending.sort == "own" else []
        now.owner_manner, now.owner_word, now.owner_finite = pending.manner, pending.told.word, True
        now.pending = pending

    def _told_by_side(self, item: Item) -> str:
        """ "The left nightstand", "the right one": the one of two on either side that stands there; "" for none."""
        side = next((kind for word, kind in ITS_SIDE.items() if word in item.unsaid), None)
        if side is None or item.plural or not (item.definite or item.partitive):
            return ""
        category = "" if item.sort == "one" else snake_case(item.text)
        for relation in reversed(self.book.relations):
            want = self.book.want(relation.subject)
            if want is None or not want.count or (category and not want.category.endswith(category)):
                continue
            if relation.kind is side and want.count == 1:
                return want.id
            if relation.kind is RelationKind.FLANKING and want.count == 2:
                left = self.book.split(want.id, 1)
                self._now.settled |= {left, want.id}
                return left if side is RelationKind.LEFT_OF else want.id
        return self._one_of_a_pair(item, side, category) if category else ""

    def _one_of_a_pair(self, item: Item, side: RelationKind, category: str) -> str:
        """ "Two desks ... the left desk": which of them is left is all that tells them apart."""
        pair = self.book.earlier(item.text, least=2)
        if pair is not None and pair.count == 2 and pair.exact:
            left = self.book.split(pair.id, 1)
            self._now.settled |= {left, pair.id}
            self.book.add(Relation(kind=RelationKind.LEFT_OF, subject=left, objects=(pair.id,), span=item.span))
            return left if side is RelationKind.LEFT_OF else pair.id
        kin = (r for r in self.book.relations if r.kind is RelationKind.LEFT_OF and self.book.is_want(r.objects[0]))
        ends = (r.objects[0] if side is RelationKind.RIGHT_OF else r.subject for r in kin)
        return next((name for name in ends if snake_case(self._noun(name)) == category), "")

    def _is_left_over(self, item: Item) -> bool:
        """ "The first is ...; the second is ...": what the first left."""
        later = {"second", "third", "fourth", "last"} & set(item.unsaid)
        free = not self._now.cand or self._now.after
        if not (later and self._parted and self._count(self._parted) >= 1 and free):
            return False
        part = self.book.split(self._parted, item.count, item.attributes)
        self._now.cand, self._now.owner = [part], []
        self._subject_group(item, [part])
        self._verb_left_out()
        return True

    def _group_of(self, item: Item, named: Want | None) -> list[str]:
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        group = self._divided(item, following)
        told = WHICH_OF_ROW & set(item.unsaid) or (item.partitive and any(a.kind == "size" for a in item.attributes))
        if not group and told and self._count(self._parted) >= item.count:
            return [self._parted]
        if named is not None:
            whole = [want for want in self.book.wants if want.category == named.category and want.count >= item.count]
            group = [whole[0].id] if whole else [named.id]
        return group or [name for name in self._focus if self._count(name) >= item.count]

    def _sided(self) -> bool:
        """Whether "on each side" follows, or "at either end"."""
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        sided = following is not None and following.sort == "side" and following.each
        return sided and following is not None and following.side is not RelationKind.CORNER

    def _shared(self, item: Item, group: list[str]) -> bool:
        """Whether "one on each side", "one on each table" says where all of them are."""
        if not group or self._now.after != "comma":
            return False
        several = self._count(group[0]) // self._now.times.get(group[0], 1)
        if self._sided():
            return item.count * 2 >= several
        link, target = (*self._items[self._at + 1 : self._at + 3], None, None)[:2]
        if link is None or target is None or link.link is None or link.link.sort != "prep" or not target.each:
            return False
        there = self.book.earlier(target.text)
        return there is None or item.count * there.count >= several

    def _one_more(self, item: Item) -> None:
        """ "Another", "a red one": one more of what was spoken of."""
        now = self._now
        base = self.book.want((now.mains + self._focus or [""])[-1]) or (
            self.book.wants[-1] if self.book.wants else None
        )
        several = (self.book.want(name) for name in reversed(now.last + now.mains) if self._count(name) > 1)
        kin = next(several, None) or base
        if item.another:
            owned = [name for name in now.last if name in now.owner_of and self.book.is_want(name)]
            names = owned or now.related or now.heads or now.last  # "a doll sits on the bed, another on the chair"
            kin = next((self.book.want(name) for name in reversed(names) if self.book.is_want(name)), None) or kin
        if kin is None or item.partitive & bool(LEVELS & set(item.unsaid)):
            now.pending = None  # "three drawers, the top one open"
            return
        if now.pending is not None and now.pending.sort == "prep":
            now.pending = None
            return
        kinds = {one.kind for one in item.attributes} & {"size", "color"}
        attributes = (*(one for one in kin.attributes if one.kind not in kinds), *item.attributes)
        self._thing(replace(item, sort="thing", text=kin.noun, attributes=attributes, partitive=False))

    def _rest_of(self, item: Item, group: list[str]) -> list[str]:
        """ "On one table is a vase; on the other ...": the other one, whether or not both were named before."""
        pending = self._now.pending
        if pending is not None and not pending.subjects and not self._now.parts and self._count(self._parted):
            group, self._parted = [self._parted], ""
        first = self._one_named
        if first and group[:1] in ([], [first]) and self._count(first) == 1:
            self.book.change(first, count=1 + item.count)
            group, self._one_named = [self.book.split(first, item.count)], ""
        return group

    def _rest(self, item: Item) -> None:
        now = self._now
        group = now.parts or self._left or [name for name in self._focus if self._count(name)]
        sides = [relation for relation in self.book.relations[-3:] if relation.kind is RelationKind.BESIDE]
        if now.pending is not None and now.pending.told.word == "on" and sides and not now.parts:
            now.pending.told = replace(now.pending.told, kind=RelationKind.BESIDE)  # "on one side ... on the other"
            self._object(item, list(sides[-1].objects), fresh=False)
            return
        group = self._rest_of(item, group)
        if not group:
            now.pending = None
            return
        if now.pending is not None:
            self._object(item, group[:1], fresh=False)
        else:
            now.cand = list(group[:1]) if now.after else now.cand
            self._subject_group(item, group[:1])
            self._verb_left_out()
