"""Sides, corners and middles: whose side it is, and what stands there."""

from __future__ import annotations

from voxel_weaver.english.clause import Pending
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.fronting import Fronting
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import SURFACES
from voxel_weaver.english.relating import TABLES, Told, head, head_of
from voxel_weaver.scene.brief import RelationKind

SIDED = (
    RelationKind.LONG_SIDE,
    RelationKind.SHORT_SIDE,
    RelationKind.LEFT_PART,
    RelationKind.RIGHT_PART,
    RelationKind.LEFT_OF,
    RelationKind.RIGHT_OF,
)
BEDS = frozenset("bed crib bunk futon daybed cot cradle mattress berth".split())
SHELVED = frozenset("shelf bookshelf bookcase rack cabinet cupboard cart fridge shelving unit bed bunk pantry".split())
"""What has a top, a middle and a bottom shelf."""


class Siding(Fronting):
    """Decides what a word for a side belongs to."""

    def _side(self, item: Item) -> None:
        now = self._now
        assert item.side is not None  # a side item has one
        if now.void or self._which_wall(item) or self._stood_by(item):
            return
        self._alone_at_last()
        subjects = self._subjects(item)
        if subjects and not item.of and self._other_side_follows(item):
            told = Told(item.side, now.manner, now.each, item.text)
            now.waiting.append(Pending("prep", told, subjects, item.span))
            return
        shelved = item.of or any(want.count and head(want) in SHELVED for want in self.book.wants)
        if item.text == "shelf" and not shelved:
            now.pending = Pending("prep", Told(RelationKind.ON, now.manner, now.each, "on"), subjects, item.span)
            self._thing(Item("thing", "shelf", item.span, bare=False))
            return
        subjects = self._what_is_in(subjects, item)
        told = Told(item.side, now.manner, now.each or (item.each and item.side in (RelationKind.CORNER,)), item.text)
        pending = Pending("prep", told, subjects, item.span, count=item.count if item.each or item.plural else 1)
        if item.side is RelationKind.CORNER and not item.each:
            pending.count = 1  # "plants in the corners"
        if item.of:
            now.pending = pending
            return
        if item.side in (RelationKind.CORNER, RelationKind.CENTER):
            wants = self._antecedent(subjects, None) if item.definite else self._table_of(subjects, item)
            targets = wants or ["@corner" if item.side is RelationKind.CORNER else "@center"]
        else:
            owners = [name for subject in subjects for name in now.owner_of.get(subject, ())]
            owners = [] if item.side in (RelationKind.HEAD, RelationKind.FOOT) else owners
            targets = owners or self._its_again(subjects, item) or self._side_of(subjects, item)
        if not subjects:
            if targets:
                self._front(pending, targets)
        elif targets:
            self._relate(pending, [*self._listed_with(item, subjects, targets), *subjects], targets)
            now.it = list(targets) if item.definite and self.book.is_want(targets[-1]) else now.it

    def _its_again(self, subjects: list[str], item: Item) -> list[str]:
        """ "A chair, a lamp behind it and, to its left, a table": of what "it" was."""
        now = self._now
        if not (item.definite and now.it and now.after_it) or set(now.it) & set(subjects) or item.side not in SIDED:
            return []
        ahead = next((one for one in self._items[self._at + 1 : self._at + 4] if one.sort == "thing"), None)
        nouns = [self._noun(name) for name in subjects] or ([ahead.text] if ahead is not None else [])
        return list(now.it) if nouns and not is_carried(nouns[-1]) else []

    def _what_is_in(self, subjects: list[str], item: Item) -> list[str]:
        """ "A cactus in a blue pot to the left": it is the cactus that stands there."""
        last = self.book.relations[-1] if self.book.relations else None
        held = last is not None and last.kind is RelationKind.IN and list(last.objects) == subjects
        if last is None or not held or item.of or item.side not in SIDED or last.subject not in self._now.cand:
            return subjects
        return [last.subject]

    def _listed_with(self, item: Item, subjects: list[str], targets: list[str]) -> list[str]:
        """ "A table carries shears, chalk and a ruler on the left side": all that was listed since a side was named."""
        now = self._now
        parts = item.side in (RelationKind.LEFT_PART, RelationKind.RIGHT_PART) and not item.of
        if not parts or len(subjects) != 1 or now.owner != targets or self._items[self._at - 2].sort == "comma":
            return []
        sided = {relation.subject for relation in self.book.relations if relation.kind in SIDED}
        before = [name for name, whose in now.owner_of.items() if whose == targets and name not in subjects]
        return [name for name in before if name not in sided and is_carried(self._noun(name))]

    def _stood_by(self, item: Item) -> bool:
        """ "The sofa is flanked on the left by a lamp and on the right by a table": what follows "by" stands there."""
        now = self._now
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if following is None or following.text != "by" or item.side not in SIDED or item.of:
            return False
        whose = now.topics if now.topic is not None and now.topic.told.word == "by" else now.attach
        kind = (
            RelationKind.LEFT_OF
            if item.side in (RelationKind.LEFT_OF, RelationKind.LEFT_PART)
            else RelationKind.RIGHT_OF
        )
        self._front(Pending("prep", Told(kind, word="by"), [], item.span), list(whose))
        return True

    def _which_wall(self, item: Item) -> bool:
        """ "Against the wall to the left": which wall it is, not whose left."""
        before = self._items[self._at - 1] if self._at else None
        sided = item.side in SIDED and not item.of
        return sided and before is not None and before.sort == "anchor" and before.text == "wall"

    def _other_side_follows(self, item: Item) -> bool:
        """ "One to the left and another to the right of the bed": both are told of what is named last."""
        following = self._items[self._at + 1 : self._at + 4]
        return (
            item.side in SIDED
            and [one.sort for one in following[:1]] == ["and"]
            and len(following) == 3
            and following[2].link is not None
            and following[2].text.startswith(("to the right of", "to the left of", "on the right of", "on the left of"))
        )

    def _table_of(self, subjects: list[str], item: Item) -> list[str]:
        """ "On the table are two candles and a bowl in the middle": of the table."""
        if item.side is not RelationKind.CENTER or not subjects or not is_carried(self._noun(subjects[-1])):
            return []
        del subjects[:-1]
        carriers = [r.objects[-1] for r in self.book.relations if r.subject in subjects and r.kind is RelationKind.ON]
        return [name for name in carriers if head_of(self._noun(name)) in SURFACES][-1:]

    def _side_of(self, subjects: list[str], item: Item) -> list[str]:
        """Whose side is meant where none is named: of what a side was last said, else what was spoken of."""
        carriers = [r.objects for r in self.book.relations if r.subject in subjects and r.kind is RelationKind.ON]
        if carriers and self.book.is_want(carriers[-1][0]):
            return list(carriers[-1])
        if item.side in (RelationKind.HEAD, RelationKind.FOOT):
            beds = [
                want.id for want in self.book.wants if want.count and head(want) in BEDS and want.id not in subjects
            ]
            spoken = [name for name in self._now.it if name not in subjects]
            return beds[-1:] or spoken or self._antecedent(subjects, None)
        if item.side in (RelationKind.LONG_SIDE, RelationKind.SHORT_SIDE):
            tables = [
                want.id
                for want in self.book.wants[-40:]
                if want.count and head(want) in TABLES and want.id not in subjects
            ]
            sided = {relation.subject for relation in self.book.relations if relation.kind in SIDED}
            standing = [name for name in self._now.mains if name not in subjects and not is_carried(self._noun(name))]
            near = [name for name in self._now.mains if name in tables] or standing or tables
            near = [name for name in near if name not in sided] or near
            return near[-1:]
        for relation in reversed(self.book.relations[-6:]):
            apart = not set(relation.objects) & set(subjects)
            if relation.kind in SIDED and apart and relation.objects[0] in ("door", "window"):
                return [f"@{relation.objects[0]}"]
            if relation.kind in SIDED and apart and self.book.is_want(relation.objects[0]):
                return list(relation.objects)
        return self._antecedent(subjects, False if item.definite and self._ground else None)
