"""Where a list goes on and where it ends: what is owned together, placed together, or begins anew."""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.english.bonds import Bonds
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import SURFACES
from voxel_weaver.english.relating import SEATS, head_of
from voxel_weaver.scene.brief import RelationKind

NOT_CONTINUED = frozenset(
    "plant basket box fan guitar sculpture statue bust globe radio printer painting picture mirror poster lamp clock "
    "stereo television tv typewriter cushion".split()
)
"""Things that stand by themselves as well: after a comma they begin a new part of a list."""
STANDING_ALONE = SEATS | frozenset("table desk sofa couch bed wardrobe dresser bookshelf bookcase sideboard".split())
"""Furniture that nothing holds: "a stand holding two umbrellas and a bench"."""
ON_COUNTERS = frozenset("case machine dispenser register holder display stand scale rack maker grinder".split())
"""What stands on something where that is said of the list that it is in."""


class Listing(Bonds):
    """Tells whether a phrase continues what came before it."""

    def _ends_list(self) -> bool:
        """Whether a plural verb follows the last subject of a list that began the sentence."""
        now = self._now
        if not (now.after == "comma and" and len(now.heads) > 1 and not (now.verb or now.inverted or now.owner_finite)):
            return False
        verb = next((one.text for one in self._items[self._at + 1 : self._at + 4] if one.link and one.link.finite), "")
        return not now.list_room and now.owner[:1] != [now.list_room] and bool(verb) and not verb.endswith("s")

    def _is_second_object(self, item: Item) -> bool:
        now = self._now
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        placed = following is not None and (
            following.sort == "side" or (following.link is not None and following.link.sort == "prep")
        )
        if item.definite or item.each:
            return not placed
        if now.each and self._at > 1 and self._items[self._at - 2].sort == "pronoun":
            return False  # "each with a locker next to it and a lamp"
        if following is not None and following.sort == "side" and not following.of and item.stated:
            return False  # "left of the vanity and a shower to the right"
        if placed and self._placed_by_pronoun():
            return False  # "to the left of the bench and a bin to its right"
        listed = not now.verb and not now.joined and not now.tight
        return not listed and not (now.more is not None and not now.more.subjects) and not item.bare

    def _adds_up(self) -> bool:
        """ "Four paintings hang there: two landscapes and two portraits": so many are listed as were named."""
        whole = next((want for want in map(self.book.want, self._now.cand[-1:]) if want is not None), None)
        listed: list[Item] = []
        for one in self._items[self._at + 1 : self._at + 12]:
            if one.sort == "thing" and one.stated:
                listed.append(one)
            elif one.sort not in ("comma", "and"):
                break
        several = len(listed) > 1 and whole is not None and whole.exact
        return several and whole is not None and sum(one.count for one in listed) == whole.count

    def _list_before_verb(self) -> bool:
        """ "The counter with a till, a case and a jar faces the door": one verb for one thing, which has them all."""
        now = self._now
        if now.owner_manner != "with" or now.verb or now.owner_finite or len(now.cand) != 1 or not now.after:
            return False
        last = "" if now.after == "comma" else now.after
        for at in range(self._at, min(self._at + 9, len(self._items))):
            item = self._items[at]
            if item.sort in ("comma", "and"):
                last = "and" if item.sort == "and" and last != "comma" else item.sort
            elif item.sort != "thing":
                finite = item.link is not None and item.link.finite and item.link.sort in ("verb", "trans")
                return finite and last == "and" and item.text.endswith("s") and self._items[at - 1].sort == "thing"
            elif item.plural or item.definite:
                return False
            elif at > self._at:
                last = "and" if self._items[at - 1].sort == "and" and self._items[at - 2].sort == "thing" else ""
        return False

    def _lie_on_it(self) -> bool:
        """Whether a list that goes on here ends with "on it" or "on top"."""
        for at in range(self._at + 1, min(self._at + 12, len(self._items))):
            item = self._items[at]
            if (
                item.link is not None
                and item.link.sort == "prep"
                and item.link.kind in (RelationKind.ON, RelationKind.IN)
            ):
                return item.alone or (at + 1 < len(self._items) and self._items[at + 1].sort == "pronoun")
            standing = item.link is not None and item.link.sort == "verb" and not item.link.finite
            if item.sort not in ("thing", "comma", "and") and item.text != "of" and not standing:
                return False
        return False

    def _placed_by_pronoun(self) -> bool:
        after = self._items[self._at + 1 : self._at + 3]
        return bool(after) and (
            (after[0].sort == "side" and after[0].definite) or (len(after) > 1 and after[1].sort == "pronoun")
        )

    def _shares_article(self, item: Item) -> bool:
        """ "A desk with a computer, printer, and lamp"."""
        now = self._now
        listed = now.after.startswith("comma") and now.owner_manner in ("with", "carry", "fill")
        return item.bare and not item.plural and listed

    def _surely_continues(self) -> bool:
        """ "With a vase and a tape measure on it", "each with a small table and two benches"."""
        now = self._now
        if now.owner_manner != "with" or not any(self.book.is_want(name) for name in now.owner):
            return False
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        ends = following is None or following.sort in ("comma", "and", "stop", "clause")
        return (not now.verb and self._lie_on_it()) or (now.each and (now.after == "and" or ends))

    def _leaves_owner(self, item: Item) -> bool:
        """ "On the counter are a till, a mug filled with pens, and a bell": the bell is on the counter."""
        now = self._now
        following = self._items[self._at + 1 : self._at + 3]
        placed = [one.sort for one in following[:1]] == ["side"] and not following[0].definite
        anchored = len(following) == 2 and self._is_elsewhere(following[0], following[1])
        lies = is_carried(item.text) and any(head_of(self._noun(name)) in SURFACES for name in now.owner)
        elsewhere = (placed and not lies) or (anchored and not (lies and following[1].sort == "anchor"))
        if now.after.startswith("comma") and elsewhere and not self._lie_on_it():
            return True  # "a rack holding shoes, and a mirror at the end"
        return now.listing and now.after.startswith("comma") and (len(now.cand) > 1 or self._first_of_list(item))

    def _first_of_list(self, item: Item) -> bool:
        """ "On the desk are a cup with two pens, a ruler and a lamp": "are" wants more than the cup."""
        now = self._now
        small = now.cand[-1:] == now.owner and is_carried(self._noun(now.cand[-1]))
        return small and self._count(now.cand[-1]) == 1 and not item.bare and now.after == "comma"

    def _is_outer(self, item: Item) -> bool:
        """Whether a phrase after a comma is of the list that a list within it interrupts: "a jar with two brushes, a
        candle and a clock"; not "a basket full of apples, pears and plums"."""
        now = self._now
        if not now.after.startswith("comma"):
            return now.owner_word == "of" and now.after == "and" and not item.bare  # "a jar of buttons and a hat"
        if now.owner_manner in ("around", "flank", "above", "beside", "behind"):
            return True
        inner = [name for name, whose in now.owner_of.items() if whose == now.owner]
        if now.owner_word not in ("with", "has") and inner and self._items[self._at - 2].sort == "thing":
            alone = (
                sum(whose == now.outer_owner[0] for whose in now.owner_of.values()) == 1 if now.outer_owner else True
            )
            if alone and not self._listed_bare(now.last):
                return False  # "holds a box containing a hammer, a wrench and a saw"
        return not item.bare

    def _listed_bare(self, names: Sequence[str]) -> bool:
        """Whether what was named last is so many as one likes, or stuff: "a tray of bread", "a mug full of pens"."""
        return any((want := self.book.want(name)) is not None and not want.exact for name in names)

    @staticmethod
    def _is_elsewhere(link: Item, place: Item) -> bool:
        """ "A vise on the workbench" in a list of what a shelf holds."""
        if link.link is None or link.link.sort != "prep":
            return False
        laid = link.link.kind in (RelationKind.ON, RelationKind.IN) and place.sort == "thing" and place.definite
        return place.sort == "anchor" or laid

    def _tops(self, item: Item) -> bool:
        """ "A counter topped with a till, a pastry case, and a jar"."""
        return self._now.owner_manner == "on" and not item.definite and item.text.split(" ")[-1] in ON_COUNTERS

    def _has_too(self, item: Item) -> bool:
        """ "The desk has a lamp and three wongles", "a shelf with a gimcrack, two wongles and a vase"."""
        now = self._now
        has = now.owner_finite and now.owner_word in ("has", "have") and head_of(item.text) not in STANDING_ALONE
        return has or (not item.known and any(name in self._strange for name in now.last))

    def _continues(self, item: Item) -> bool:
        """Whether a phrase goes on with what the owner has."""
        now = self._now
        if self._surely_continues() or self._shares_article(item) or self._tops(item) or self._has_too(item):
            return True
        carried = is_carried(item.text)
        if now.owner_word == "of":
            following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
            return item.bare and not (following is not None and following.text == "of")
        last = item.text.split(" ")[-1]
        if now.owner_manner == "below" and now.after == "and":
            return True
        if now.owner_manner in ("around", "flank") and now.after == "and":
            return not item.definite
        if now.owner_manner in ("around", "flank", "above", "loose", "below", "behind"):
            return False
        if now.owner_manner == "without":
            return True
        if now.owner_finite and now.owner_manner != "with":
            return True
        if now.after == "and":
            held = now.owner_manner in ("carry", "fill", "on", "cover") and head_of(item.text) not in STANDING_ALONE
            return carried or held or (item.bare and now.owner_finite)
        if now.owner_finite:
            return carried
        small = {"small", "little", "tiny", "mini"} & {found.value for found in item.attributes}
        carried = carried or (bool(small) and last in NOT_CONTINUED)  # "with a laptop and a small fan"
        return (
            carried and (last not in NOT_CONTINUED or now.owner_strong or bool(small)) and now.owner_manner != "beside"
        )
