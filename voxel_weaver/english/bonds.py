"""Relations as they are found: what a pronoun means, what "with" says, how "each" counts."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.clause import Clause, Pending
from voxel_weaver.english.discourse import Discourse, is_carried
from voxel_weaver.english.items import NOMINAL, Item
from voxel_weaver.english.nouns import SURFACES
from voxel_weaver.english.relating import (
    FLAT,
    SEATS,
    head,
    hung_from,
    owned,
    towards_anchor,
    towards_thing,
)
from voxel_weaver.english.rooms import Rooms
from voxel_weaver.english.words import BARE_PLURAL
from voxel_weaver.scene.brief import Relation, RelationKind, Span, Want

MOST_EACH = 4
MOST_FILLED = 24
IN_HEAPS = frozenset("book pillow cushion bottle plate cup magazine toy flower tool paper pen drawer towel".split())
"""Things that several owners have several of."""
STANDING_BY = (
    RelationKind.IN_FRONT_OF, RelationKind.BEHIND, RelationKind.LEFT_OF, RelationKind.RIGHT_OF, RelationKind.OPPOSITE,
    RelationKind.BESIDE, RelationKind.NEAR,
)  # fmt: skip

FLOORLIKE = frozenset("bed rug carpet mat floor bench stage platform".split())
LYING = (RelationKind.ON, RelationKind.IN)


class Bonds:
    """The memory of a reading, and how it writes relations down."""

    def __init__(self) -> None:
        self.book = Discourse()
        self.rooms = Rooms()
        self.only = False
        self.colors: list[str] = []
        self.meant = 0
        self._now = Clause()
        self._focus: list[str] = []
        self._its: list[str] = []  # what a fronted "it" meant before a semicolon: "beside it, a bin; above it, a shelf"
        self._skipped = 0  # items that were read with the one before them
        self._apart: set[str] = set()  # wants that were told apart: "one tall, the other short"
        self._strange: set[str] = set()  # wants of a noun that is in no catalogue
        self._two: list[str] = []  # of which "the former" was one
        self._said: Pending | None = None  # the last verb with an object: "one holds a lamp, the other a clock"
        self._one_named = ""  # what "one" told apart: "on one table is a lamp, on the other a clock"
        self._parted = ""  # the group that one was taken from
        self._left: list[
            str
        ] = []  # the group that the sentence before took one of: "One desk has ...; the other one ..."
        self._heads: list[str] = []  # the subjects of the sentence before
        self._ground: list[str] = []  # the one thing that a group was placed by: "two lamps on the desk"
        self._before: list[str] = []  # what was spoken of before that
        self._in_every: dict[str, tuple[str, ...]] = {}  # what is said of each room of a kind, and the other rooms
        self._items: Sequence[Item] = ()
        self._at = 0

    def _noun(self, name: str) -> str:
        want = self.book.want(name)
        return want.noun if want is not None else ""

    def _count(self, name: str) -> int:
        want = self.book.want(name)
        return want.count if want is not None else 0

    def _room_id(self) -> str:
        now = self._now
        for name in (*now.cand, now.list_room):
            if name.startswith("#"):
                return name[1:]
        return self.rooms.current.id if self.rooms.current is not None else ""

    def _finite_after(self, at: int) -> bool:
        """Whether the phrase at an index is the subject of a verb that follows before the next mark."""
        at += 1
        while at < len(self._items):
            item = self._items[at]
            if item.link is not None and (item.link.finite or item.link.sort == "idle"):
                return True
            if item.sort in ("comma", "and", "stop", "clause", "relative", "correction"):
                return False
            at += 1
        return False

    def _object_follows(self) -> bool:
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        if following is not None and following.sort == "relative":
            return following.text in ("which", "whom", "whose")  # "a desk, on which ..."
        return following is not None and following.sort in NOMINAL | {"each_other", "all", "each"}

    def _antecedent(self, subjects: Sequence[str], plural: bool | None) -> list[str]:
        """What "it", "them" or a preposition without an object means."""
        now = self._now
        owners = [name for subject in subjects for name in now.owner_of.get(subject, ())]
        siblings = [name for name in now.owner_of if plural]
        linked = [name for r in self.book.relations[-1:] if r.subject in now.mains for name in (r.subject, *r.objects)]
        placed_by = [r.objects[-1] for r in self.book.relations[-2:] if r.subject in now.mains and plural is False]
        named = linked if plural else placed_by  # "a lamp on either side of the bed and a painting above it"
        pools = (owners, siblings, now.mains, named, now.last, self._focus, self._before)
        spare: list[str] = []
        for pool in pools:
            fitting = [
                name
                for name in pool
                if name not in subjects
                and not set(now.owner_of.get(name, ())) & set(subjects)
                and (self.book.is_want(name) or (plural is not None and name in ("@window", "@door")))
            ]
            if plural is True:
                several = [name for name in fitting if self._count(name) > 1 or name.startswith("@")]
                if several:
                    return several[-1:]
                if len(dict.fromkeys(fitting)) > 1:
                    return list(dict.fromkeys(fitting))[-2:]
                continue
            if plural is False and pool is self._focus and self._ground and not set(self._ground) & set(subjects):
                return list(self._ground)
            if plural is False and pool is not owners:
                single = [name for name in fitting if self._count(name) == 1 or name.startswith("@")]
                spare = spare or fitting[-1:]
                fitting = single
            if fitting:
                return fitting if pool is owners else fitting[-1:]
        return self._antecedent(subjects, None) if plural is True else spare

    def _alone_at_last(self) -> None:
        """A preposition whose object never came: it means what was spoken of before."""
        now, pending = self._now, self._now.pending
        now.pending = None
        if (
            pending is not None
            and pending.sort == "prep"
            and pending.subjects
            and pending.told.word not in ("at", "from", "in", "on", "by", "through", "across")
        ):
            targets = self._antecedent(pending.subjects, None)
            if targets:
                self._relate(pending, pending.subjects, targets)

    def _relate(self, pending: Pending, subjects: Sequence[str], targets: Sequence[str], *, keep: bool = False) -> None:
        now = self._now
        now.clean = keep
        now.related = list(subjects)
        for name in subjects:
            want = self.book.want(name)
            if want is None:
                continue
            anchors = [target[1:] for target in targets if target.startswith("@")]
            if (
                anchors[:1] == ["center"] and now.joined and name == now.cand[-1]
            ):  # a group stands in the middle together
                for other in now.pair[:-1]:
                    if (beside := self.book.want(other)) is not None:
                        self._to_anchor(pending, beside, "center")
            if anchors[:1] == ["corner"] and pending.count == 1 and len(now.pair) > 1 and name in now.pair[1:]:
                near = Relation(kind=RelationKind.NEAR, subject=name, objects=(now.pair[0],), span=pending.span)
                self.book.add(near)  # one corner holds them both
            things = [target for target in targets if self.book.is_want(target) and target != name]
            if pending.told.kind is RelationKind.BETWEEN and len(targets) > 1:
                ends = tuple(dict.fromkeys(target.removeprefix("@") for target in targets))
                self.book.add(Relation(kind=RelationKind.BETWEEN, subject=name, objects=ends, span=pending.span))
                continue
            if anchors:
                self._to_anchor(pending, want, anchors[0])
            if things:
                self._to_things(pending, want, things)

    def _to_anchor(self, pending: Pending, want: Want, anchor: str) -> None:
        owners = self._now.owner_of.get(want.id, ())
        guessed = any(name == want.id for _, name in self._now.owned)
        hung = anchor == "wall" and pending.told.kind is RelationKind.ON  # "a table with a rack on the wall"
        settled = self._now.placing or pending.told.manner or anchor == "floor" or hung
        if len(owners) == 1 and guessed and not settled:
            want = self.book.want(owners[0]) or want  # "a table with two chairs in the corner": the table stands there
        kind = towards_anchor(pending.told, anchor, want)
        if kind is None:
            return
        self._take_back(want.id, [anchor])
        if pending.told.kind is RelationKind.FLANKING and pending.count > 1:
            self._paired(want)
        if pending.count > 1 and kind is RelationKind.CORNER and (want.count == 1 or not want.exact):
            self.book.change(want.id, count=pending.count, exact=True)
        self.book.add(Relation(kind=kind, subject=want.id, objects=(anchor,), span=pending.span))
        hung = pending.told.manner == "mount" or (pending.told.manner == "hang" and head(want) in FLAT)
        if hung and anchor in ("window", "door", "corner"):
            self._fixed(want.id, "wall", pending.span)

    def _to_things(self, pending: Pending, want: Want, things: list[str]) -> None:
        target = self.book.want(things[-1])
        assert target is not None  # of the wants
        kind = towards_thing(pending.told, want, target)
        if kind is None:
            return
        if kind is RelationKind.BESIDE and pending.told.kind is RelationKind.SHORT_SIDE and pending.count > 1:
            kind = RelationKind.FLANKING  # "at each end of the sofa"
        want = self._stander(pending, want, target, kind)
        if kind is RelationKind.ON and is_carried(want.noun):
            self._with_its_owner(want, things, pending)
        self._take_back(want.id, things, kind)
        each = pending.told.each and (target.count > 1 or len(things) > 1)
        self._recounted(pending, want, kind, each, things)
        self._share_room(want, target)
        if hung := hung_from(pending.told.manner, kind, want):
            self._fixed(want.id, hung, pending.span)
        carrier = next(
            (
                r.objects
                for r in reversed(self.book.relations[-4:])
                if r.kind is RelationKind.ON and r.objects == (want.id,)
            ),
            None,
        )
        if (
            kind is RelationKind.FACING and carrier is not None and not self._now.verb
        ):  # "a TV on a stand facing the sofa"
            above = next(
                r.subject
                for r in reversed(self.book.relations)
                if r.kind is RelationKind.ON and r.objects == (want.id,)
            )
            self.book.add(Relation(kind=kind, subject=above, objects=tuple(things), span=pending.span))
        if kind is RelationKind.CENTER and is_carried(want.noun):
            self.book.add(Relation(kind=RelationKind.ON, subject=want.id, objects=(things[0],), span=pending.span))
        if kind in (RelationKind.AROUND, RelationKind.BETWEEN) or len(things) == 1 or each:
            self.book.add(Relation(kind=kind, subject=want.id, objects=tuple(things), each=each, span=pending.span))
            return
        for thing in things:
            self.book.add(Relation(kind=kind, subject=want.id, objects=(thing,), span=pending.span))

    def _with_its_owner(self, want: Want, things: list[str], pending: Pending) -> None:
        """ "A teapot with four cups on a tray": the teapot too."""
        owners = [r.objects[0] for r, name in self._now.owned if name == want.id and r.kind is RelationKind.WITH]
        owner = self.book.want(owners[-1]) if owners else None
        if owner is None or owner.id in things or not is_carried(owner.noun):
            return
        if not any(r.subject == owner.id for r in self.book.relations):
            lies = Relation(kind=RelationKind.ON, subject=owner.id, objects=tuple(things[-1:]), span=pending.span)
            self.book.add(lies)

    def _stander(self, pending: Pending, want: Want, target: Want, kind: RelationKind) -> Want:
        """ "A table with magazines in front of the sofa": the table stands there."""
        owners = self._now.owner_of.get(want.id, ())
        guessed = any(name == want.id for _, name in self._now.owned)
        if len(owners) != 1 or not guessed or self._now.placing or pending.told.manner or target.id in owners:
            return want
        shelf = (
            kind is RelationKind.ABOVE and head(self.book.want(owners[0]) or want) in FLAT
        )  # "a shelf with jars above"
        stands = (shelf or kind in STANDING_BY) and is_carried(want.noun) and not is_carried(target.noun)
        return (self.book.want(owners[0]) or want) if stands else want

    def _recounted(self, pending: Pending, want: Want, kind: RelationKind, each: bool, things: Sequence[str]) -> None:
        """ "A lamp on each table" is as many lamps; "a nightstand on each side" is two."""
        ends = pending.told.kind is RelationKind.SHORT_SIDE
        both_ends = ends and (kind is RelationKind.ON or (kind is RelationKind.SHORT_SIDE and not want.exact))
        if (kind is RelationKind.FLANKING or both_ends) and pending.count > 1 and self._paired(want):
            return
        if want.id in self._now.settled:
            return
        self._now.settled.add(want.id)
        if each and want.id not in self._now.fresh:
            self._now.times[want.id] = want.count  # "the table in each booth has ..."
        elif each and want.exact:
            factor = sum(self._count(thing) for thing in things)
            factor -= kind is RelationKind.BETWEEN  # two stand between each pair of three
            self._now.times[want.id] = factor
            self.book.change(want.id, count=min(want.count * factor, 1_000_000))
        elif kind is RelationKind.IN and not want.exact and want.count == BARE_PLURAL:
            self._one_in_each(want, things)
        elif pending.count == 4 and kind in (RelationKind.LONG_SIDE, RelationKind.SHORT_SIDE):
            self.book.change(want.id, count=min(want.count * 2, 1_000_000))

    def _one_in_each(self, want: Want, things: Sequence[str]) -> None:
        """ "Nine pots with seedlings in them": one in each at least."""
        several = sum(self._count(thing) for thing in things)
        if BARE_PLURAL < several <= MOST_FILLED and all(self._is_exact(thing) for thing in things):
            self.book.change(want.id, count=several)

    def _is_exact(self, name: str) -> bool:
        want = self.book.want(name)
        return want is not None and want.exact

    def _paired(self, want: Want) -> bool:
        """ "A lamp on either side of it", "nightstands on both sides": two."""
        several = not want.exact and want.count == BARE_PLURAL
        if (want.count != 1 and not several) or want.id in self._apart:
            return False
        self._now.settled.add(want.id)
        self._now.times.setdefault(want.id, 2)
        self.book.change(want.id, count=2, exact=True)
        return True

    def _share_room(self, want: Want, other: Want) -> None:
        """What stands on, in or beside a thing is in the room of that thing."""
        if other.room != want.room and self.book.was_before(other.id, want.id):
            self.book.change(want.id, room=other.room)

    def _take_back(self, name: str, objects: Sequence[str], kind: RelationKind | None = None) -> None:
        """A guess from "with" gives way to what is said of the same thing."""
        for relation, owned_one in list(self._now.owned):
            if relation.kind is RelationKind.AROUND and kind in (RelationKind.LONG_SIDE, RelationKind.SHORT_SIDE):
                continue  # "surrounded by ten chairs, five on each long side" says both
            if owned_one == name and (
                relation.kind is RelationKind.WITH
                or set(relation.objects) & set(objects)
                or (kind in LYING and relation.kind in LYING)  # "a fridge with a box on top of the microwave"
                or objects[0] in ("wall", "ceiling", "floor")
            ):
                self.book.drop(relation)
                self._now.owned.remove((relation, owned_one))

    def _fixed(self, name: str, anchor: str, span: Span) -> None:
        """What hangs on a wall or from the ceiling; where it is said to stand on something, it does not."""
        if any(r.subject == name and r.kind in (RelationKind.ON, RelationKind.HANGING) for r in self.book.relations):
            return
        kind = RelationKind.ON if anchor == "wall" else RelationKind.HANGING
        self.book.add(Relation(kind=kind, subject=name, objects=(anchor,), span=span))

    def _fact(self, kind: RelationKind, name: str, objects: list[str], item: Item) -> None:
        if self.book.is_want(name):
            self._take_back(name, objects)
            self.book.add(Relation(kind=kind, subject=name, objects=tuple(objects), span=item.span))

    def _own(self, want: Want, owners: list[str], pending: Pending) -> None:
        owner = self._best_owner(want, owners, pending)
        if pending.manner == "loose":
            return
        kind = owned(pending.manner, owner, want)
        if kind is RelationKind.WITH and want.id in self._strange and head(owner) in SURFACES - FLOORLIKE:
            kind = RelationKind.ON  # "a desk with a gimcrack": what nobody knows lies there
        if kind is RelationKind.FLANKING and want.count == 1:
            if self._one_of_two(want, owner, pending):
                return
            self.book.change(want.id, count=2)
        if kind is RelationKind.FLANKING and not want.exact and want.count == BARE_PLURAL:
            self.book.change(want.id, count=2, exact=True)
        if pending.told.word == "with" and self._one_each(want, owner):
            pending.told = replace(pending.told, each=True)
            self._now.settled.add(want.id)
        several = [name for name in owners if (one := self.book.want(name)) and self._alike(one, owner)]
        factor = sum(self._count(name) for name in several) if pending.told.each else self._now.times.get(owner.id, 1)
        if factor > 1 and want.id not in self._now.settled:
            self._now.settled.add(want.id)
            self._now.times[want.id] = factor
            self.book.change(want.id, count=min(want.count * factor, 1_000_000))
        self._share_room(want, owner)
        relation = Relation(
            kind=kind,
            subject=want.id,
            objects=tuple(several) if pending.told.each else (owner.id,),
            each=factor > 1,
            span=pending.span,
        )
        if relation.kind is RelationKind.WITH and want.id == owner.id:
            return
        self.book.add(relation)
        self._now.owned.append((relation, want.id))

    @staticmethod
    def _alike(one: Want, other: Want) -> bool:
        """Whether what is said of each is said of both: "each chair", "each seat"."""
        return one.category == other.category or {head(one), head(other)} <= SEATS

    def _one_each(self, want: Want, owner: Want) -> bool:
        """ "Two nightstands with lamps": a lamp on each."""
        plain = not want.exact and want.count == BARE_PLURAL and is_carried(want.noun) and want.noun not in IN_HEAPS
        if not (plain and 2 <= owner.count <= MOST_EACH) or self._now.each:
            return False
        self.book.change(want.id, count=owner.count)
        return True

    def _one_of_two(self, want: Want, owner: Want, pending: Pending) -> bool:
        """ "Flanked by a lamp and a plant", "by a lamp on the left and a plant on the right": one on each side."""
        following = self._items[self._at + 1 : self._at + 4]
        sides = [
            one for one in following[:1] if one.sort == "side" or (one.link is not None and one.link.sort == "prep")
        ]
        if sides:
            now = self._now
            now.owner_of[want.id] = [owner.id]
            now.attach = now.last = [want.id]
            return True
        first = [one.sort for one in following[:2]] == ["and", "thing"] and not following[1].plural
        second = self._items[self._at - 1].sort == "and" and want.exact
        if not (first or second):
            return False
        kind = RelationKind.RIGHT_OF if second else RelationKind.LEFT_OF
        self.book.add(Relation(kind=kind, subject=want.id, objects=(owner.id,), span=pending.span))
        return True

    def _best_owner(self, want: Want, owners: list[str], pending: Pending) -> Want:
        """ "A desk and chair equipped with a monitor": the one that can carry it."""
        found = [owner for owner in (self.book.want(name) for name in owners) if owner is not None]
        if len(found) > 1:
            carrying = [
                owner
                for owner in found
                if owned(pending.manner, owner, want) is not RelationKind.WITH
                and head(owner) not in ("chair", "stool", "sofa")
            ]
            return carrying[0] if carrying else found[-1]
        return found[-1]
