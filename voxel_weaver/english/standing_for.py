"""Words that stand for what was named: "it", "them", "one ... the other", "each"."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.bonds import LYING, STANDING_BY
from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import SURFACES
from voxel_weaver.english.relating import SEATS, head_of
from voxel_weaver.english.telling_apart import TellingApart
from voxel_weaver.scene.brief import Relation, RelationKind

MUTUAL = (RelationKind.FACING, RelationKind.OPPOSITE, RelationKind.BESIDE, RelationKind.NEAR)
LIDDED = frozenset("chest trunk crate barrel suitcase hamper".split())
"""What holds things and carries them as well: "a trunk with books and a globe on it"."""
OTHER_WAY = {
    RelationKind.LEFT_OF: RelationKind.RIGHT_OF, RelationKind.RIGHT_OF: RelationKind.LEFT_OF,
    RelationKind.IN_FRONT_OF: RelationKind.BEHIND, RelationKind.BEHIND: RelationKind.IN_FRONT_OF,
    RelationKind.HEAD: RelationKind.FOOT, RelationKind.FOOT: RelationKind.HEAD,
}  # fmt: skip
"""Relations that are told in turn of the same thing."""


class StandingFor(TellingApart):
    """Finds what a pronoun, a number or "each" speaks of."""

    def _pronoun(self, item: Item) -> None:
        now = self._now
        if now.pending is None and now.void:
            return
        if now.pending is None:
            self._spoken_again(item)
            return
        self._towards_it(item, now.pending)

    def _spoken_again(self, item: Item) -> None:
        """ "It has a lamp": the pronoun is the subject."""
        now = self._now
        wanted = [name for name in self._focus if (self._count(name) > 1) == item.plural] or list(self._focus)
        if item.plural and len(self._focus) > 1:
            wanted = list(self._focus)
        if now.verb and now.after and [name for name in now.cand if self.book.is_want(name)]:
            wanted = list(now.cand)  # "the desk is by the wall, and it has ..."
        now.cand, now.attach, now.last = wanted, list(wanted), list(wanted)
        now.mains += wanted

    def _towards_it(self, item: Item, pending: Pending) -> None:
        """ "Next to it": the pronoun is what something is placed by."""
        now = self._now
        if not item.plural and len(pending.subjects) > 1 and not self._laid_together(pending):
            pending.subjects = pending.subjects[-1:]
        subjects = pending.subjects
        targets = self._between_heads(pending, item) or self._spoken_of(pending, item)
        targets = targets or self._antecedent(subjects, item.plural)
        owned_by = [owner for name in subjects for owner in now.owner_of.get(name, ())]
        if not item.plural and now.it and not owned_by and not set(now.it) & set(subjects):
            targets = now.it
        if not targets:
            now.pending = None
            return
        now.it = [] if item.plural else list(targets)
        if len(subjects) == 1 and (pending.told.kind in LYING or self._is_pair()):
            kin = self._siblings(subjects[0], targets)
            pending.subjects = [*(kin if pending.told.kind in LYING else kin[-1:]), *subjects]
        owned = bool(subjects) and all(now.owner_of.get(name) == list(targets) for name in subjects)
        self._object(item, targets, fresh=False)
        now.after_it = not item.plural
        lies = item.plural or not subjects or not is_carried(self._noun(subjects[-1]))
        if owned and (lies or pending.told.kind in (RelationKind.ON, RelationKind.IN)):
            now.attach = list(targets)  # "a rug with stripes on it in the center": the rug lies there

    def _between_heads(self, pending: Pending, item: Item) -> list[str]:
        """ "A crib with a mobile, a table with a stack of towels, and between the two ...": what stands there."""
        heads = [name for name in dict.fromkeys(self._now.heads) if not is_carried(self._noun(name))]
        heads = [name for name in heads if name not in pending.subjects]
        return heads[-2:] if item.plural and pending.told.kind is RelationKind.BETWEEN and len(heads) > 1 else []

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
            return self._stood_at(pending) or self._other_way(pending) or self._spoken_of_again(pending)
        fitting = [name for name in now.topics if self._count(name) == 1]
        if fitting and now.topic is not None and now.topic.told.kind in (RelationKind.ON, RelationKind.IN):
            following = self._items[self._at + 1 : self._at + 3]
            small = any(one.sort == "thing" and is_carried(one.text) for one in following)
            inner = kind in (RelationKind.ON, RelationKind.IN) or (kind in STANDING_BY and small)
            return [] if inner else fitting[-1:]  # "on the bed is a quilt, and beneath it ..."
        if fitting and now.topic is not None and OTHER_WAY.get(kind) is now.topic.told.kind:
            return fitting[-1:]
        if fitting and kind not in LYING and self._stands_by_carrier():
            return fitting[-1:]
        return self._other_side(kind)

    def _stands_by_carrier(self) -> bool:
        """ "On the desk's right is a printer, and under it a bin": nothing large stands by what lies on a desk."""
        ahead = next((one for one in self._items[self._at + 1 : self._at + 4] if one.sort == "thing"), None)
        small = all(is_carried(self._noun(name)) for name in self._now.heads)
        return small and ahead is not None and not is_carried(ahead.text)

    def _other_side(self, kind: RelationKind) -> list[str]:
        """ "To the right of the door is a rack, to the left of it ...": of the door."""
        for relation in reversed(self.book.relations[-2:]):
            if OTHER_WAY.get(kind) is relation.kind and relation.objects[-1] in ("door", "window"):
                return [f"@{relation.objects[-1]}"]
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

    def _other_way(self, pending: Pending) -> list[str]:
        """ "A rack to the left of the mirror, and a shelf with jars to the right of it": of the mirror."""
        owners = self._now.owner_of.get(pending.subjects[-1], [])
        if len(owners) != 1 or pending.told.kind not in (RelationKind.LEFT_OF, RelationKind.RIGHT_OF):
            return []
        for relation in reversed(self.book.relations[-4:]):
            other = relation.objects[-1]
            if OTHER_WAY[pending.told.kind] is relation.kind and other not in owners and self._count(other) == 1:
                pending.subjects = list(owners)
                return [other]
        return []

    def _is_pair(self) -> bool:
        """ "A keyboard and mouse in front of them": what one article is for."""
        before = self._items[max(self._at - 4, 0) : self._at - 1]
        return [one.sort for one in before] == ["thing", "and", "thing"] and before[2].bare and not before[0].bare

    def _siblings(self, name: str, owners: list[str]) -> list[str]:
        """ "With a toolbox and a vise on it": what is owned with it and was not placed yet lies there too."""
        lidded = bool(owners) and head_of(self._noun(owners[0])) in LIDDED
        kinds = (RelationKind.WITH, *(LYING if lidded else ()))
        guessed = {one for relation, one in self._now.owned if relation.kind in kinds}
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
        whole = len(now.cand) > 1 and bool(set(pending.subjects) & set(now.cand))
        if whole and not now.verb and pending.subjects and self._count(pending.subjects[-1]) > 1:
            whole, pending.subjects = False, pending.subjects[-1:]  # "a table and two chairs facing each other"
        group = [name for name in (now.cand if whole else pending.subjects) if self.book.is_want(name)]
        if len(group) == 1 and self._count(group[0]) > 1:
            self.book.add(Relation(kind=pending.told.kind, subject=group[0], objects=(group[0],), span=pending.span))
        elif len(group) >= 2:
            for one, other in ((group[-1], group[-2]), (group[-2], group[-1])):
                self.book.add(Relation(kind=pending.told.kind, subject=one, objects=(other,), span=pending.span))

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
            name for name in (*self._focus, *(one.subject for one in self.book.relations[-2:])) if self._count(name) > 1
        ]
        to = now.pending
        others = [name for name in several if to is not None and name not in to.subjects]
        if others and to is not None and to.sort == "prep" and to.subjects:
            self._object(replace(item, each=True), others[:1], fresh=False)  # "two beds with a desk beneath each"
            return
        if several and to is not None and to.sort == "prep" and not to.subjects:
            self._object(replace(item, each=True), several[:1], fresh=False)  # "two sofas; on each lies a throw"
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
