"""Words that stand for what was named: "it", "them", "one ... the other", "each"."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.bonds import STANDING_BY
from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import is_carried, snake_case
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import SURFACES
from voxel_weaver.english.placing import Placing
from voxel_weaver.english.relating import SEATS, head_of
from voxel_weaver.scene.brief import Relation, RelationKind, Want

MUTUAL = (RelationKind.FACING, RelationKind.OPPOSITE, RelationKind.BESIDE, RelationKind.NEAR)
ITS_SIDE = {"left": RelationKind.LEFT_OF, "right": RelationKind.RIGHT_OF}
OTHER_WAY = {
    RelationKind.LEFT_OF: RelationKind.RIGHT_OF, RelationKind.RIGHT_OF: RelationKind.LEFT_OF,
    RelationKind.IN_FRONT_OF: RelationKind.BEHIND, RelationKind.BEHIND: RelationKind.IN_FRONT_OF,
    RelationKind.HEAD: RelationKind.FOOT, RelationKind.FOOT: RelationKind.HEAD,
}  # fmt: skip
"""Relations that are told in turn of the same thing."""


class StandingFor(Placing):
    """Finds what a pronoun, a number or "each" speaks of."""

    def _thing(self, item: Item) -> None:
        raise NotImplementedError  # a phrase with a noun is read further up

    def _pronoun(self, item: Item) -> None:
        now = self._now
        if now.pending is None and now.void:
            return
        if now.pending is None:
            wanted = [name for name in self._focus if (self._count(name) > 1) == item.plural] or list(self._focus)
            if item.plural and len(self._focus) > 1:
                wanted = list(self._focus)
            if now.verb and now.after and [name for name in now.cand if self.book.is_want(name)]:
                wanted = list(now.cand)  # "the desk is by the wall, and it has ..."
            now.cand, now.attach, now.last = wanted, list(wanted), list(wanted)
            now.mains += wanted
            return
        if not item.plural and len(now.pending.subjects) > 1 and not self._laid_together(now.pending):
            now.pending.subjects = now.pending.subjects[-1:]
        subjects = now.pending.subjects
        targets = self._spoken_of(now.pending, item) or self._antecedent(subjects, item.plural)
        owned_by = [owner for name in subjects for owner in now.owner_of.get(name, ())]
        if not item.plural and now.it and not owned_by and not set(now.it) & set(subjects):
            targets = now.it
        if targets:
            now.it = [] if item.plural else list(targets)
            if len(subjects) == 1 and now.pending.told.kind in (RelationKind.ON, RelationKind.IN):
                now.pending.subjects = [*self._siblings(subjects[0], targets), *subjects]
            before = now.pending
            owned = bool(subjects) and all(now.owner_of.get(name) == list(targets) for name in subjects)
            self._object(item, targets, fresh=False)
            now.after_it = not item.plural
            lies = item.plural or not subjects or not is_carried(self._noun(subjects[-1]))
            if owned and (lies or before.told.kind in (RelationKind.ON, RelationKind.IN)):
                now.attach = list(targets)  # "a rug with stripes on it in the center": the rug lies there
        else:
            now.pending = None

    def _spoken_of(self, pending: Pending, item: Item) -> list[str]:
        """What "it" means by where it stands: "behind the desk is a chair, and in front of it ..." is the desk; "to the
        left of the bed is a lamp. To its right ..." the bed."""
        if item.plural:
            return []
        if not pending.subjects:
            self._now.by_pronoun = True
            if self._its and not self._now.topics:
                return list(self._its)
        now, kind = self._now, pending.told.kind
        if pending.subjects:
            return self._stood_at(pending) or self._spoken_of_again(pending)
        fitting = [name for name in now.topics if self._count(name) == 1]
        if fitting and now.topic is not None and now.topic.told.kind in (RelationKind.ON, RelationKind.IN):
            following = self._items[self._at + 1 : self._at + 3]
            small = any(one.sort == "thing" and is_carried(one.text) for one in following)
            inner = kind in (RelationKind.ON, RelationKind.IN) or (kind in STANDING_BY and small)
            return [] if inner else fitting[-1:]  # "on the bed is a quilt, and beneath it ..."
        if fitting and now.topic is not None and OTHER_WAY.get(kind) is now.topic.told.kind:
            return fitting[-1:]
        for relation in reversed(self.book.relations[-2:]):
            if OTHER_WAY.get(kind) is relation.kind and self._count(relation.objects[-1]) == 1:
                return list(relation.objects[-1:])
        return []

    def _stood_at(self, pending: Pending) -> list[str]:
        """ "On the bench there are a lamp and a vise, and a stool stands in front of it": of the bench."""
        now = self._now
        if not now.there or pending.told.kind not in STANDING_BY:
            return []
        if all(is_carried(self._noun(name)) for name in pending.subjects):
            return []
        return [name for name in now.topics if self._count(name) == 1 and name not in pending.subjects][-1:]

    def _siblings(self, name: str, owners: list[str]) -> list[str]:
        """ "With a toolbox and a vise on it": what is owned with it and was not placed yet lies there too."""
        guessed = {one for relation, one in self._now.owned if relation.kind is RelationKind.WITH}
        kin = (other for other, whose in self._now.owner_of.items() if whose == owners and other != name)
        return [other for other in kin if other in guessed and head_of(self._noun(other)) not in SEATS | SURFACES]

    def _spoken_of_again(self, pending: Pending) -> list[str]:
        """ "A form to the right of the table and a shelf above it": what a list comes back to is what "it" means."""
        now = self._now
        again = [name for name in now.again if name not in pending.subjects and self._count(name) == 1]
        owned = any(now.owner_of.get(name) for name in pending.subjects)
        if owned or not again or not now.after_mark:
            return []
        before = next((r for r in reversed(self.book.relations[-3:]) if r.objects[-1] == again[-1]), None)
        small = all(is_carried(self._noun(name)) for name in pending.subjects)
        inner = before is not None and before.kind in (RelationKind.ON, RelationKind.IN)
        return [] if inner and small else again[-1:]

    def _laid_together(self, pending: Pending) -> bool:
        """ "A cup and two books are on it": all of them."""
        if self._now.verb and set(pending.subjects) == set(self._now.cand):
            return True  # "a jack and a toolbox lie beside it"
        small = all(is_carried(self._noun(name)) for name in pending.subjects)
        return (small or self._now.verb) and pending.told.kind in (RelationKind.ON, RelationKind.IN)

    def _each_other(self, item: Item) -> None:
        now, pending = self._now, self._now.pending
        now.pending = None
        if pending is None or pending.told.kind not in MUTUAL:
            return
        group = [
            name
            for name in (now.cand if len(now.cand) > 1 and set(pending.subjects) & set(now.cand) else pending.subjects)
            if self.book.is_want(name)
        ]
        if len(group) == 1 and self._count(group[0]) > 1:
            self.book.add(Relation(kind=pending.told.kind, subject=group[0], objects=(group[0],), span=pending.span))
        elif len(group) >= 2:
            for one, other in ((group[-1], group[-2]), (group[-2], group[-1])):
                self.book.add(Relation(kind=pending.told.kind, subject=one, objects=(other,), span=pending.span))

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
            now.parts = [name for name in self._focus if self._count(name) > item.count][:1]
        return list(now.parts)

    def _one(self, item: Item) -> None:
        """ "One of which", "two of the beds", "one on the short side": a part of what was named, or more of it."""
        now = self._now
        if self._one_by_side(item):
            return
        if item.another:
            self._one_more(item)
            return
        if item.partitive and not now.parts and now.pending is None and self._is_left_over(item):
            return
        named = self.book.earlier(item.text, least=1) if item.text not in ("one", "which") else None
        group = self._group_of(item, named)
        if now.pending is not None and set(group) & set(now.pending.subjects):  # "dryers on top of three of them"
            others = (name for name in reversed(now.mains) if self._count(name) >= item.count)
            group = [name for name in others if name not in now.pending.subjects][:1]
        divides = item.partitive or (now.after == "comma" and bool(group)) or bool(now.parts)
        sided, shared = self._sided(), self._shared(item, group)
        apart = sided and bool(group) and not shared and (now.after == "comma" or bool(now.parts))
        if apart and self._count(group[0]) >= item.count * 2:
            item, divides = replace(item, count=item.count * 2), True
        if item.definite and not group and len(now.mains) > 1:
            self._subject_group(item, now.mains[-2:])
        elif (item.definite or shared) and group:  # "both", "one on each side"
            now.settled |= set(group[:1])
            self._subject_group(item, group[:1])
        elif divides and group and self._count(group[0]) >= item.count:
            part = self.book.split(group[0], item.count, item.attributes)
            self._parted = group[0]
            now.settled |= {part, group[0]} if sided else set()
            now.parts = [group[0]]
            if now.pending is not None:
                self._object(item, [part], fresh=False)
            else:
                self._subject_group(item, [part])
        else:
            self._one_more(item)

    def _one_by_side(self, item: Item) -> bool:
        """ "The right one holds a clock", "the left wall ... the right one"."""
        now = self._now
        if now.pending is None and (name := self._told_by_side(item)):
            now.parts, now.cand = [], [name]
            self._subject_group(item, [name])
            return True
        if item.partitive and item.unsaid and now.pending is not None and self._walls_were_named():
            self._object(item, ["@wall"], fresh=False)
            return True
        return False

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
        if not (later and self._parted and self._count(self._parted) >= 1 and not self._now.cand):
            return False
        part = self.book.split(self._parted, item.count, item.attributes)
        self._now.cand = [part]
        self._subject_group(item, [part])
        return True

    def _group_of(self, item: Item, named: Want | None) -> list[str]:
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        group = self._divided(item, following)
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
            names = owned or now.heads or now.last  # "a doll sits on the bed, another on the chair"
            kin = next((self.book.want(name) for name in reversed(names) if self.book.is_want(name)), None) or kin
        if kin is None or (now.pending is not None and now.pending.sort == "prep"):
            now.pending = None
            return
        attributes = (*kin.attributes, *item.attributes)
        self._thing(replace(item, sort="thing", text=kin.noun, attributes=attributes, partitive=False))

    def _rest(self, item: Item) -> None:
        now = self._now
        group = now.parts or self._left or [name for name in self._focus if self._count(name)]
        sides = [relation for relation in self.book.relations[-3:] if relation.kind is RelationKind.BESIDE]
        if now.pending is not None and now.pending.told.word == "on" and sides and not now.parts:
            now.pending.told = replace(now.pending.told, kind=RelationKind.BESIDE)  # "on one side ... on the other"
            self._object(item, list(sides[-1].objects), fresh=False)
            return
        if not group:
            now.pending = None
            return
        if now.pending is not None:
            self._object(item, group[:1], fresh=False)
        else:
            self._subject_group(item, group[:1])

    def _each(self, item: Item) -> None:
        now = self._now
        if item.text == "which" and now.pending is not None and now.last:
            told = replace(now.pending.told, each=True)  # "two tables, on each of which ..."
            pending, now.pending, now.outer = replace(now.pending, subjects=[], told=told), None, list(now.cand)
            self._front(pending, list(now.last))
            return
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        between = now.pending is not None and now.pending.told.kind is RelationKind.BETWEEN
        if (
            not between  # "three beds with a nightstand between each": there is one fewer
            and now.last
            and now.owner_of.get(now.last[-1])
            and (following is None or following.sort in ("comma", "and", "stop"))
        ):
            self._each_alone(now.last[-1])  # "two tables with four chairs each"
            return
        several = [name for name in reversed(now.mains + now.last) if self._count(name) > 1] or [
            name for name in self._focus if self._count(name) > 1
        ]
        to = now.pending
        others = [name for name in several if to is not None and name not in to.subjects]
        if others and to is not None and to.sort == "prep" and to.subjects:
            self._object(replace(item, each=True), others[:1], fresh=False)  # "two beds with a desk beneath each"
            return
        room = self.rooms.current
        if not several and room is not None and now.cand == [f"#{room.id}"]:
            now.every = self.rooms.alike(room)  # "two bedrooms, each with a bed"
            now.attach = list(now.cand)
            return
        if several:
            now.attach = several[:1]
            now.relative = several[:1]
            now.each = True

    def _each_alone(self, name: str) -> None:
        """So many for every owner."""
        now = self._now
        factor = sum(self._count(owner) for owner in now.owner_of[name])
        if factor > 1 and name not in now.settled:
            now.settled.add(name)
            self.book.change(name, count=min(self._count(name) * factor, 1_000_000))
