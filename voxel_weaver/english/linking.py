"""Connectors: prepositions, sides, verbs of placing and of having, and which phrase each belongs to."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.bonds import LYING
from voxel_weaver.english.clause import Clause, Pending
from voxel_weaver.english.connectors import Link
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import LISTS_FOLLOW
from voxel_weaver.english.relating import FLAT, SEATS, TABLES, Told, head, head_of
from voxel_weaver.english.siding import Siding
from voxel_weaver.scene.brief import Arrangement, RelationKind

OPENINGS = ("@window", "@door")
INNER = ("with", "fill", "carry", "on")
STANDING_ROUND = ("flank", "around", "above", "beside", "behind")
ARRANGING = {"scatter": Arrangement.SCATTERED, "stack": Arrangement.STACK, "row": Arrangement.ROW}


def link_kind(item: Item) -> RelationKind | None:
    return item.link.kind if item.link is not None else None


class Linking(Siding):
    """Decides what a connector belongs to."""

    def _link(self, item: Item) -> None:
        assert item.link is not None  # a link item has one
        match item.link.sort:
            case "prep":
                self._preposition(item)
            case "own":
                self._having(item)
            case "trans":
                self._acting(item)
            case "verb":
                self._verb(item)
            case "exist":
                self._exists()
            case "idle" if item.text == "than" and not self.meant:
                pass  # a piece of a sentence
            case "idle" if item.text in ("offers", "offer") and self._now.cand[-1:] and self._now.cand[-1][0] == "#":
                self._having(replace(item, link=Link("own", None, "with", finite=True)))
            case "idle":
                self._now.idle = 2
                self._alone_at_last()
            case "not":
                self._now.negated = True
            case _:
                self._now.idle = 1
                self._alone_at_last()

    def _end(self) -> None:
        now = self._now
        self._alone_at_last()
        for name in now.hung:
            self._hangs_somewhere(name)
        wants = [name for name in now.mains if self.book.is_want(name) or name in OPENINGS]
        subjects = [name for name in now.cand if self.book.is_want(name) or name in OPENINGS]
        standing = [name for name in subjects if not self._lies(name)]
        if wants:
            self._before = self._focus
            spoken = [name for name in now.it if self.book.is_want(name)]
            self._focus = (
                standing
                or spoken
                or (wants[:1] if subjects == wants[-len(subjects) :] and len(wants) > len(subjects) else subjects)
                or wants[:1]
            )
            self._ground = self._grounded(self._focus if standing or not subjects else subjects)
            self._heads = list(now.heads)

    def _hangs_somewhere(self, name: str) -> None:
        """ "A blackboard hangs at the front": on the wall, though nobody says so."""
        want = self.book.want(name)
        said = any(r.subject == name and r.kind not in (RelationKind.IN_FRONT_OF,) for r in self.book.relations)
        if want is not None and want.count and not said and want.span is not None and head(want) in FLAT:
            self._fixed(name, "wall", want.span)

    def _grounded(self, focus: list[str]) -> list[str]:
        """The one thing that several were placed by; nothing where "it" can mean the subject."""
        seat = len(focus) == 1 and head_of(self._noun(focus[0])) in ("chair", "stool")
        if sum(self._count(name) for name in focus) < 2 and not seat:
            return []
        for relation in reversed(self.book.relations[-len(focus) - 2 :]):
            other = relation.objects[-1]
            if seat and head_of(self._noun(other)) not in TABLES:
                continue  # a desk is what things stand beside, not the chair that faces it
            if relation.subject in focus and other in ("door", "window") and not seat:
                return [f"@{other}"]
            if relation.subject in focus and other not in focus and self._count(other) == 1:
                return [other]
        return []

    def _exists(self) -> None:
        now = self._now
        self._end()
        kept, after = now.fronted, now.negated
        self._now = Clause(fronted=kept, negated=after, there=True, topics=list(now.topics))

    def _verb(self, item: Item) -> None:
        now, link = self._now, item.link
        assert link is not None
        self._alone_at_last()
        if link.finite:
            if now.relative:
                now.attach = list(now.relative)
            elif now.cand:
                now.attach = list(now.cand)
                now.verb = True
                now.fronted = []
            else:
                now.inverted = now.inverted or bool(now.fronted)
                now.listing = now.inverted and not item.text.endswith("s")
            now.owner = []
        elif (now.after and now.cand and not now.relative) or (
            now.joined and now.clean and now.last and now.last[-1] in now.cand
        ):
            now.attach = now.group()
        elif holder := self._holder_placed(link):
            now.attach = holder
        now.void = False
        now.manner = link.manner
        now.placing = True
        if link.manner == "hang":
            now.hung += [name for name in now.attach if self.book.is_want(name)]
        if link.manner in ARRANGING:
            for name in now.attach:
                if self.book.is_want(name):
                    self.book.change(name, arrangement=ARRANGING[link.manner])
        now.clean = now.clean and not link.finite

    def _holder_placed(self, link: Link) -> list[str]:
        """ "A shelf full of cans standing in the corner": what has the small things stands there."""
        now = self._now
        two = self._items[self._at + 1 : self._at + 3]
        owners = now.owner_of.get(now.attach[-1], []) if now.attach else []
        small = all(is_carried(self._noun(name)) for name in now.attach)
        if (
            link.manner not in ("", "lean")
            or self._items[self._at].text == "lying"
            or len(two) < 2
            or len(owners) != 1
            or not small
        ):
            return []
        corner = two[0].sort == "side" and two[0].side is RelationKind.CORNER and not two[0].of
        placed = two[0].link is not None and two[0].link.sort == "prep"
        target = self.book.earlier(two[1].text) if two[1].sort == "thing" else None
        apart = two[1].sort == "thing" and not is_carried(two[1].text) and (target is None or target.id not in owners)
        return owners if corner or (placed and (two[1].sort == "anchor" or apart)) else []

    def _preposition(self, item: Item) -> None:
        now, link = self._now, item.link
        assert link is not None
        assert link.kind is not None
        if now.void or (item.text == "from" and now.ends and now.pending is not None):
            return
        if (
            now.cand[-1:]
            and now.cand[-1].startswith("#")
            and not now.after
            and self._items[self._at - 1].sort == "place"
        ):
            following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
            if following is not None and following.sort == "pronoun":
                now.idle = 1  # "the kitchen beside it has ..."
                return
        if item.text == "by" and self._items[self._at - 1].sort == "side" and now.topic and now.topic.told.word == "by":
            return  # "flanked on the left by ..."
        if item.text == "by" and len(now.ends) > 1:
            now.fronted, ends = [], now.ends  # "the bath is separated from the toilet by a screen"
            now.ends, now.cand, now.attach, now.owner = [], [], [], []
            now.fronted.append((Pending("prep", Told(RelationKind.BETWEEN), [], item.span), ends))
            return
        self._alone_at_last()
        told = Told(link.kind, now.manner, now.each, item.text)
        beside_both = item.text in ("either side of", "each side of")
        if now.negated:  # "not near the door"
            now.negated = False
            told = replace(told, kind=RelationKind.FAR)
            if link.kind not in (RelationKind.NEAR, RelationKind.BESIDE):
                now.void = True
                return
        subjects = self._carrier_there(item) or self._subjects(item)
        now.pending = Pending("prep", told, subjects, item.span, count=2 if beside_both else 1)
        if item.text in ("in", "at", "by", "from") and not self._object_follows():
            now.pending = None  # "pushed in"
        elif item.alone or (subjects and not self._object_follows()):
            self._alone(item)

    def _carrier_there(self, item: Item) -> list[str]:
        """ "A TV on the wall, with a speaker on the console below": it is the console that is below."""
        now = self._now
        before = self._items[self._at - 1] if self._at else None
        after_place = item.alone and before is not None and before.sort == "thing" and before.definite
        if not after_place or link_kind(item) not in (RelationKind.UNDER, RelationKind.ABOVE) or not now.last:
            return []
        lies = any(r.objects == (now.last[-1],) and r.subject in now.attach for r in self.book.relations[-2:])
        return now.last[-1:] if lies and now.last[-1] in now.fresh else []

    def _both_ends(self, names: list[str]) -> list[str]:
        """What stands on both sides of what is "in between": the last two that were named, where one is not enough."""
        heads = list(dict.fromkeys(self._now.heads or self._heads))
        heads = [name for name in heads if not is_carried(self._noun(name))]
        if sum(self._count(name) for name in names) > 1 and len(heads) < 2:
            return list(names)
        return heads[-2:] if len(heads) > 1 else list(names)

    def _alone(self, item: Item) -> None:
        """ "with a lamp on top", "a chair nearby": the thing that it belongs to is meant."""
        now, pending = self._now, self._now.pending
        now.pending = None
        assert pending is not None  # set by the caller
        if not pending.subjects:
            if self._focus:
                if pending.told.word == "on top":
                    self._focus = self._table_before(self._focus)
                ends = self._both_ends(self._focus) if "between" in pending.told.word else list(self._focus)
                now.fronted.append((pending, ends))
            return
        if pending.told.word in ("across", "over", "between", "around", "in between") and not self._antecedent(
            pending.subjects, None
        ):
            return
        if pending.told.word == "on top" and (carrier := self._carrier_before(pending.subjects)):
            self._relate(pending, [*carrier[1:], *pending.subjects], carrier[:1])
            return
        targets = self._alone_towards(pending)
        if targets:
            now.stood_by = list(targets)
            if len(pending.subjects) == 1 and pending.told.kind in LYING:
                pending.subjects = [*self._siblings(pending.subjects[0], targets), *pending.subjects]
            self._relate(pending, pending.subjects, targets)
            if all(now.owner_of.get(name) == targets for name in pending.subjects):
                now.attach = list(targets)  # "a case with flutes inside next to the door": the case stands there

    def _table_before(self, names: list[str]) -> list[str]:
        """ "A desk and a chair pushed in; on top are ...": nothing lies on top of a chair."""
        if not all(head_of(self._noun(name)) in SEATS for name in names):
            return names
        tables = [want.id for want in self.book.wants if want.count and head(want) in TABLES]
        return tables[-1:] or names

    def _alone_towards(self, pending: Pending) -> list[str]:
        """What a preposition without an object is about."""
        now = self._now
        owned = any(now.owner_of.get(name) for name in pending.subjects)
        if now.stood_by and not owned and not set(now.stood_by) & set(pending.subjects):
            return list(now.stood_by)  # "a stool in front and a lamp behind"
        if now.it and now.after_it and not owned and not set(now.it) & set(pending.subjects):
            return list(now.it)  # "a mobile above it and a rug below"
        if "between" in pending.told.word:
            return self._both_ends(self._antecedent(pending.subjects, True))
        if carried := {r.subject for r in self.book.relations[-2:] if list(r.objects) == pending.subjects}:
            apart = [name for name in self._now.heads if name not in carried | set(pending.subjects)]
            if apart:
                return apart[-1:]
        return self._antecedent(pending.subjects, None)

    def _carrier_before(self, subjects: list[str]) -> list[str]:
        """ "A desk, a bell and an orchid on top": the last thing that carries, and what is small between it and these;
        nothing where one owns the other."""
        now = self._now
        if any(now.owner_of.get(name) for name in subjects) or not is_carried(self._noun(subjects[-1])):
            return []
        small: list[str] = []
        for name in reversed([name for name in now.mains if name not in subjects and self.book.is_want(name)]):
            if not is_carried(self._noun(name)):
                return [name, *reversed(small)]
            small.append(name)
        return []

    def _having(self, item: Item) -> None:
        now, link = self._now, item.link
        assert link is not None
        self._alone_at_last()
        if link.manner == "such":
            self._such_as(item)
            return
        manner = "fill" if link.manner == "below" and not self._room_below() else link.manner
        owners = self._owners(item, link)
        if link.finite and now.cand and not now.relative:
            now.fronted = now.fronted if not self.book.is_want(now.cand[-1]) else []
        now.more = None
        if not owners and now.cand[-1:] and now.cand[-1].startswith("#"):
            owners = now.cand[-1:]
        if owners and owners[-1].startswith("#"):
            now.list_room = owners[-1]
        self._keep_owner(owners, manner)
        now.owner_word = item.text
        now.owner_strong = item.text not in ("with", "has", "have", "and")
        now.owner, now.owner_manner, now.owner_finite = owners, manner, link.finite or now.verb
        now.void = False
        now.pending = Pending(
            "own", Told(RelationKind.WITH, now.manner, now.each, item.text), owners, item.span, manner
        )
        self._said = replace(now.pending) if link.finite else self._said

    def _keep_owner(self, owners: list[str], manner: str) -> None:
        """ "A desk with a laptop flanked by speakers, a cup and a pen", "a shelf with a jar with a brush, a candle":
        the cup is the desk's, the candle is on the shelf."""
        now = self._now
        inner = owners and now.owner and now.owner_of.get(owners[-1]) == now.owner
        if inner and (manner in STANDING_ROUND or (manner in INNER and self._lies(owners[-1]))):
            now.outer_owner = (now.owner, now.owner_manner, now.owner_word, now.owner_finite, now.owner_strong)
        else:
            now.outer_owner = None

    def _lies(self, name: str) -> bool:
        """Whether a thing is small, or lies on or in another one."""
        lying = (one for one in self.book.relations if one.subject == name and self.book.is_want(one.objects[0]))
        return is_carried(self._noun(name)) or any(one.kind in LYING for one in lying)

    def _owners(self, item: Item, link: Link) -> list[str]:
        """Who has what a verb of having, or "with", says."""
        now = self._now
        before = self._items[self._at - 1].sort if self._at else ""
        if before == "and" and now.related and not link.finite:
            return list(now.related)
        if link.manner == "with" and now.after == "comma" and not now.verb:
            return now.cand[-1:]
        if before == "abstract" and any(self.book.is_want(name) for name in now.owner):
            return list(now.owner)
        if now.relative:
            return list(now.relative if link.finite else now.attach)
        if link.manner == "loose" and now.after and now.cand:
            return []
        if link.finite:
            return list(now.cand)
        return now.group() if now.after else list(now.attach)

    def _room_below(self) -> bool:
        """ "Freeing up the floor space below for a chair": not "storage underneath for books"."""
        before = self._items[max(self._at - 3, 0) : self._at]
        return any(item.sort == "place" or item.text.endswith("space") for item in before)

    def _such_as(self, item: Item) -> None:
        """ "Various toys, including a doll": the list says what the toys are."""
        now = self._now
        spoken = [self.book.want(name) for name in (*now.last[-1:], *now.attach[-1:], *now.cand[-1:])]
        listing = [want for want in spoken if want is not None and head(want) in LISTS_FOLLOW]
        near = spoken if item.text == ":" else spoken[:1]
        last = next(iter(listing or [want for want in near if want is not None]), None)
        summed = item.text == ":" and self._adds_up()
        if last is None or not (summed or head(last) in LISTS_FOLLOW or (not last.exact and last.count > 1)):
            owners = list(now.attach) if last is None or now.owner else list(now.cand)
            now.owner, now.owner_manner = owners, "with"
            now.pending = (
                Pending("own", Told(RelationKind.WITH, "", False, item.text), owners, item.span, "with")
                if not now.owner_of.get(now.last[-1] if now.last else "")
                else None
            )
            return
        copied = [relation for relation in self.book.relations if relation.subject == last.id]
        owners = now.owner_of.get(last.id, [])
        self.book.forget(last.id)
        now.cand = [name for name in now.cand if name != last.id]
        now.mains = [name for name in now.mains if name != last.id]
        now.last, now.attach, now.clean = [], list(now.cand), True
        for relation in copied:
            targets = [name if self.book.is_want(name) else f"@{name}" for name in relation.objects]
            pending = Pending("prep", Told(relation.kind), [], item.span)
            now.fronted.append((pending, targets))
        now.owner = owners
        now.pending = None

    def _acting(self, item: Item) -> None:
        now, link = self._now, item.link
        assert link is not None
        assert link.kind is not None
        self._alone_at_last()
        if link.finite:
            subjects = list(now.relative or now.cand)
            now.verb = now.verb or bool(now.cand)
            now.fronted = [] if now.cand else now.fronted
        elif now.after.endswith("and") and now.related:
            subjects = list(now.related)
        elif now.after and now.cand and not now.relative:
            subjects = now.group()
        else:
            subjects = list(now.attach)
        now.void = False
        now.pending = Pending(
            "prep", Told(link.kind, link.manner or now.manner, now.each, item.text), subjects, item.span, acting=True
        )
        self._said = replace(now.pending) if link.finite else self._said
        if not self._object_follows():
            now.pending = None
