"""The head of a noun phrase: a thing, a place, a part of the room, or a word that names no thing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from voxel_weaver.english.adjectives import KINDS, MATERIALS, UNSAID, attribute, shaded
from voxel_weaver.english.discourse import snake_case
from voxel_weaver.english.grammar import JOINERS, Grammar
from voxel_weaver.english.items import Item
from voxel_weaver.english.naming import FRUITS
from voxel_weaver.english.nouns import (
    ABSTRACT,
    DOORED,
    ED_NOUNS,
    HOUSES,
    STRUCTURE,
    TAILS,
)
from voxel_weaver.english.open_land import LANDFORM_PLACES
from voxel_weaver.english.places import OUTDOORS, PLACES, ZONES
from voxel_weaver.english.tokens import is_plural, singular
from voxel_weaver.english.words import NUMBERS
from voxel_weaver.scene.brief import Attribute
from voxel_weaver.scene.colors import SHADES

STRIPPED = MATERIALS | {"round", "circular", "square", "white", "black", "red", "blue", "green"}
"""Adjectives that are said of a thing even where the catalogue has a name for both: "wooden chair"."""
ALWAYS_STRIPPED = frozenset({"wooden", "round", "circular", "square"})
KEPT_WITH_MATERIAL = frozenset("tree stack tray row pile cluster plant can tin jar brush".split())
CONCRETE_TAILS = frozenset(
    "light display piece set shade screen plant sign accent shelf rest seat frame line bath half".split()
)
"""Abstract nouns that name a thing as the head of a compound: "string light", "chess piece"."""
KINDS_BY_PARTICIPLE = frozenset("chair table desk stool bench bed shelf cart ladder screen mirror horse".split())
ING_COMPOUNDS = frozenset(
    ("sleeping bag, rocking horse, rolling pin, cutting board, ironing board, punching bag, rowing machine, "
     "sewing machine, "
     "washing machine, fishing rod, diving board, shopping cart, steering wheel, mixing bowl, watering can, "
     "drawing board, "
     "building block, floating shelf, folding screen, hanging basket, swimming pool, boxing ring, bowling "
     "pin").split(", ")
)  # fmt: skip
LONGEST_NOUN = 6
MOST_ROOMS = 12
PAPERS = frozenset({"paper", "canvas", "cloth", "yarn"})
"""Materials that lie about as things too."""
QUALIFIERS = frozenset("master main primary guest spare kids children en-suite ensuite teenager teen baby".split())
"""Nouns that tell rooms of one kind apart and change nothing else."""
UNITS = frozenset("unit space place suite complex".split())
"""Words for dwellings that end the names of things too: "a drawer unit"."""
MODIFIED = frozenset("room hall parlor parlour".split())
"""Places that the word before them names: a recital hall is no hallway."""
ALSO_THINGS = frozenset(
    "forge pottery apothecary ward "
    "lounge bar kitchen salon shop store office garage library gallery cabin cottage loft hall".split()
)
"""Words for places that end the names of things: a chaise lounge, a snack bar, a play kitchen."""
CUT = frozenset("half slice wedge quarter".split())
"""What fruit is cut into."""
VESSELS = frozenset("jar bottle bucket basket crate barrel bowl mug jug vase pitcher".split())
"""Things that stay what they are, whatever is in them."""
MADE_FOR = frozenset(
    "machine rack stand station screen board room post pool hood bench table box iron mat net bag".split()
)
"""Nouns that what is done with them tells apart: a drying rack is another thing than a coat rack."""
FIRST_WORDS = 12
"""Characters within which the place of a scene is named."""


@dataclass(slots=True)
class Before:
    """What stands before the content of a phrase."""

    count: int | None = None
    exact: bool = True
    opened: bool = False
    definite: bool = False
    each: bool = False
    negated: bool = False
    another: bool = False
    both: bool = False
    possessive: bool = False
    rest: bool = False
    bound: tuple[int, int] | None = None
    size: tuple[float, float, float] | None = None
    screen: bool = False
    plural: bool = False
    twin: bool = False  # "twin beds": two, and of that width


def _names_a_kind(first: str, head: str) -> bool:
    """Whether a participle makes a name of its own with a noun: "rolling chair", "folding table"."""
    if f"{first} {singular(head)}" in ING_COMPOUNDS:
        return True
    return first.endswith("ing") and KINDS.get(first) == "shape" and singular(head) in KINDS_BY_PARTICIPLE


def _rooms_counted(words: Sequence[str], count: int) -> tuple[str, ...]:
    """The rooms that stand before a word for a dwelling: "two-bedroom", "two bedroom", "3-bed"."""
    found: list[str] = []
    for word in words:
        number, _, kind = word.rpartition("-")
        kind = {"bed": "bedroom", "bath": "bathroom"}.get(singular(kind), singular(kind))
        if kind in ("bedroom", "bathroom") and (number in NUMBERS or not number):
            found += [kind] * min(NUMBERS.get(number, count), MOST_ROOMS)
    return tuple(found)


def _is_participle(word: str) -> bool:
    """Whether an unknown word before a known noun is what was done to it: "a crocheted blanket"."""
    return (
        len(word) > 5
        and word.isascii()
        and word.replace("-", "").isalpha()
        and word.endswith("ed")
        and not word.endswith(tuple(ED_NOUNS))
        and word not in ("garden", "kitchen")
    )


def adjective_only(word: str) -> bool:
    """Whether a word of the adjective tables is no noun of things as well: "wooden", not "glass"."""
    return (word in KINDS and KINDS[word] not in ("material",)) or word in ("wooden", "metallic")


def attributes_of(words: Sequence[str], *, unheard: bool = False) -> tuple[tuple[Attribute, ...], tuple[str, ...]]:
    found: list[Attribute] = []
    unsaid: list[str] = []
    at = 0
    while at < len(words):
        both = shaded(words[at], words[at + 1]) if at + 1 < len(words) and words[at] != "bright" else None
        joined = "_".join(words[at : at + 2]).replace("-", "_") if at + 1 < len(words) else ""
        if both is not None:
            found.append(both)
            at += 1
        elif joined in KINDS:
            found.append(Attribute(kind=KINDS[joined], value=joined))
            at += 1
        elif words[at] in UNSAID:
            unsaid.append(words[at])
        else:
            one = attribute(words[at])
            if one is not None:
                found.append(one)
            elif unheard and words[at] not in SHADES:
                found.append(_unheard(words[at]))
        at += 1
    return tuple(dict.fromkeys(found)), tuple(unsaid)


def _unheard(word: str) -> Attribute:
    """A word that is in no table, where an adjective stands."""
    return Attribute(kind="style", value=re.sub(r"[^a-z0-9]+", "_", word).strip("_")[:60] or "plain")


class Heads(Grammar):
    """Sorts the content words of a phrase."""

    def _split(self, texts: list[str], before: Before) -> tuple[list[str], list[str]]:
        """Adjectives in front, the compound noun behind."""
        cut = 0
        while cut < len(texts) - 1:
            if self._is_pair(texts, cut):
                cut += 2  # "a king size bed"
            elif self._adjectival_before(texts, cut) or self._describes_here(texts, cut):
                cut += 1
            else:
                break
        last = texts[-1]
        alone = cut == len(texts) - 1
        fish = last == "salmon" and cut > 0 and KINDS.get(texts[cut - 1]) != "color"
        if alone and KINDS.get(last) == "color" and (before.count or 1) > 1 and not is_plural(last) and not fish:
            return texts, []  # "two orange and one teal"
        if alone and before.count and last.endswith("ed") and not self.nouns.known(last) and last not in ED_NOUNS:
            return texts, []  # "two tucked in and two pulled out"
        if alone and last in PAPERS and self.text(self.starts - 1) in JOINERS and self.nouns.known(last):
            return [], texts  # "crayons and paper"
        nounlike = fish or self.nouns.known(last) or is_plural(last) or last in PLACES or last in STRUCTURE
        if (
            alone
            and attribute(last) is not None
            and not (before.opened and (nounlike or not adjective_only(last)))
            and not (nounlike and last not in KINDS)
        ):
            return texts, []
        if alone and last in UNSAID and not before.opened:
            return texts, []
        return texts[:cut], texts[cut:]

    def _is_pair(self, texts: Sequence[str], at: int) -> bool:
        """Whether two words are one adjective: "wine red", "wrought iron", "king size"."""
        pair = at + 2 < len(texts) and f"{texts[at]}_{texts[at + 1]}" in KINDS
        return pair and not self.nouns.known(" ".join(texts[at:]))

    def _describes_here(self, texts: Sequence[str], at: int) -> bool:
        """Whether an unknown word stands where only an adjective can: "a slender brass lamp"."""
        text, after = texts[at], texts[at + 1]
        if self.nouns.known(" ".join(texts[at:])) or self.nouns.known(f"{text} {after}") or len(text) < 4:
            return False
        if self.nouns.speller.knows(text) or text in PLACES:
            return False
        if _is_participle(text.rpartition("-")[2]) or ("-" in text and text.endswith(("ing", "ed"))):
            return bool(self.nouns.known(" ".join(texts[at + 1 :])))
        describes = adjective_only(after) and not self.nouns.known(" ".join(texts[at + 1 :]))
        return at + 2 < len(texts) and (describes or after in MATERIALS) and not is_plural(text)

    def _adjectival_before(self, texts: list[str], at: int) -> bool:
        text = texts[at]
        if text in SHADES and at + 1 < len(texts) and shaded(text, texts[at + 1]):
            return True
        if not (attribute(text) is not None or text in UNSAID):
            return False
        if at == len(texts) - 2 and _names_a_kind(text, texts[-1]):
            return False
        compound = self.nouns.known(" ".join(texts[at:]))
        if compound and at + 1 < len(texts):
            strip = (
                text in STRIPPED
                and (text in ALWAYS_STRIPPED or singular(texts[-1]) not in KEPT_WITH_MATERIAL)
                and self.nouns.known(" ".join(texts[at + 1 :]))
            )
            return bool(strip) or (
                attribute(text) is not None
                and bool(self.nouns.known(" ".join(texts[at + 1 :])))
                and KINDS.get(text) == "color"
                and text not in FRUITS
            )
        return " ".join(texts[at:]) not in PLACES and " ".join(texts[at:]) not in ZONES

    def _sorted(self, base: Item, rest: list[str], before: Before, adjectives: list[str]) -> Item:
        """What sort of thing the head names."""
        head = singular(rest[-1])
        if (apart := self._part_told(base, rest, head, adjectives)) is not None:
            return apart
        whole = " ".join(rest)
        if len(rest) > 1 and self.nouns.known(whole) and singular(whole) not in PLACES and singular(whole) not in ZONES:
            return self._typed(base, self.nouns.known(whole), rest)
        place = self._place_in(base, rest, before)
        if place is not None:
            return place
        phrase = " ".join(rest)
        known = self.nouns.known(phrase)
        if known:
            return self._typed(base, known, rest)
        if head == "room":
            kind = "_".join(rest[-2:]) if len(rest) > 1 else "room"
            return replace(base, sort="place", text=snake_case(kind))
        if head in HOUSES and not before.each and not (len(rest) > 1 and head in UNITS):
            return replace(base, sort="place", text=head, house=True, holds=_rooms_counted(rest[:-1], base.count))
        if head in STRUCTURE or singular(phrase) in STRUCTURE:
            more, _ = attributes_of(rest[:-1])
            return replace(
                base,
                sort="anchor",
                text=STRUCTURE.get(singular(phrase)) or STRUCTURE[head],
                attributes=(*base.attributes, *more),
            )
        if head in TAILS and len(rest) > 1 and head != "set":
            return (
                self._sorted(replace(base, sort="abstract"), rest[:-1], before, adjectives)
                if self.nouns.known(" ".join(rest[:-1]))
                else replace(base, sort="abstract", text=phrase)
            )
        stuff = head in MATERIALS and base.bare and not base.plural and bool(adjectives)  # "exposed brick"
        if stuff or self._is_abstract(rest, head, before):
            return replace(base, sort="abstract", text=phrase)
        return self._unknown(base, rest)

    def _part_told(self, base: Item, rest: list[str], head: str, adjectives: list[str]) -> Item | None:
        """Halves of fruit, and doors of what has a door: the fruit and the thing."""
        if len(rest) == 1 and head in CUT and adjectives and (fruit := self.nouns.known(adjectives[-1])):
            kept = tuple(one for one in base.attributes if one.value != adjectives[-1])  # "lemon halves"
            return replace(base, text=fruit, named=f"{fruit} {head}", attributes=kept)
        if head == "door" and len(rest) > 1 and (owner := self.nouns.known(rest[-2])) in DOORED - {"closet"}:
            return replace(base, text=owner)  # "the oven door"
        return None

    def _place_in(self, base: Item, rest: list[str], before: Before) -> Item | None:
        """The place or zone that the last words of a phrase name."""
        if len(rest) > 1 and rest[-1] == "interior" and " ".join(rest) not in PLACES:  # "a cabin interior"
            rest = rest[:-1]
        for start in range(len(rest)):
            phrase = " ".join(rest[start:])
            if (zone := singular(phrase)) in ZONES:
                return replace(base, sort="zone", text=zone)
            if " " in phrase and snake_case(singular(phrase)) in LANDFORM_PLACES:  # "a mountain road"
                return None
            place = PLACES.get(phrase) or PLACES.get(singular(phrase))
            entrance = phrase in STRUCTURE and (before.definite or not base.bare)
            if place and " " in phrase and self.nouns.known(phrase) and self._is_thing_here(base, phrase):
                return None  # "a herb garden" in a kitchen, of which "garden" must not be heard alone
            if place and start and (named := self._named_for(base, rest, start, before)) != phrase:
                if not named:
                    continue  # "a chaise lounge"
                place = named
            if place and not entrance and not self._is_thing_here(base, phrase):
                more, _ = attributes_of(rest[:start])
                head = singular(rest[-1])
                house = head in HOUSES and not before.each and place in (PLACES.get(head, place), head)
                holds = _rooms_counted(rest[:start], base.count) if house else ()
                said = (*base.attributes, *more)
                return replace(base, sort="place", text=place, attributes=said, house=house, title=phrase, holds=holds)
        return None

    def _named_for(self, base: Item, rest: list[str], start: int, before: Before) -> str:
        """A place that a noun tells from others: "a server room", "a recital hall". "" where it is a thing instead: "a
        chaise lounge" in a room that was named before."""
        phrase, word = " ".join(rest[start:]), rest[start - 1]
        compound = start > 1 and self.nouns.known(" ".join(rest[:start]))  # "ice cream", not "cream"
        if (self._adjectival(word) and not compound) or word in QUALIFIERS or word.endswith(("'", "s'")) or "-" in word:
            return phrase
        if phrase == "salon":
            return phrase  # "a dog grooming salon"; alone it is a living room
        if phrase in MODIFIED:
            return snake_case(" ".join(rest if compound else rest[start - 1 :]))
        opens = (
            base.span.start <= FIRST_WORDS or before.definite or self.text(self.starts - 1) in ("in", "inside", "of")
        )
        return phrase if opens or base.bare or " " in phrase or phrase not in ALSO_THINGS else ""

    def _is_thing_here(self, base: Item, phrase: str) -> bool:
        """ "A tavern with a long bar": a word for a place that names a thing where the place was said."""
        known = bool(self.nouns.known(phrase))
        if " " in phrase and PLACES.get(phrase) not in OUTDOORS and self._opens_prompt(base):
            return False  # "a coffee shop with a counter"
        inside = self.text(self.starts - 1) in ("in", "inside", "within", "of", "around", "through", "", ".", ",", ";")
        return known and (" " in phrase or (base.span.start > FIRST_WORDS and not (base.definite and inside)))

    def _opens_prompt(self, base: Item) -> bool:
        """Whether a phrase at the very beginning says where everything is."""
        after = next((token.text for token in self.words if token.start >= base.span.end), "")
        leads = after in (
            "with",
            ":",
            ".",
            ",",
            "where",
            "at",
            "in",
            "that",
            "containing",
            "featuring",
            "has",
            "there",
            "",
        )
        return base.span.start <= FIRST_WORDS and not base.plural and base.count == 1 and leads

    def _is_abstract(self, rest: list[str], head: str, before: Before) -> bool:
        if (head not in ABSTRACT and rest[-1] not in ABSTRACT) or (head == "seat" and before.count is not None):
            return False
        return not (len(rest) > 1 and head in CONCRETE_TAILS) and rest[-1] != "lights"

    def _typed(self, base: Item, noun: str, rest: list[str]) -> Item:
        """A known noun; what its first words say is said of it too: a bunk bed is "bunk"."""
        first = noun.split(" ", maxsplit=1)[0]
        found = attribute(first) if " " in noun else None
        if noun.count(" ") > 1 and (joined := "_".join(noun.split(" ")[:2])) in KINDS:
            found = Attribute(kind=KINDS[joined], value=joined)
        if found is not None and found.kind in ("size", "shape", "material"):
            return replace(base, text=noun, attributes=(*base.attributes, found))
        if noun in ABSTRACT and base.bare and not base.plural and noun not in ("tv", "bed", "picture", "plant"):
            return replace(base, sort="abstract", text=noun)
        return replace(base, text=noun)

    def _unknown(self, base: Item, rest: list[str]) -> Item:
        """A noun that there is no asset for: mended where it is nearly one, else a thing of its own kind."""
        rest = [*(self.nouns.speller.mended(word) or word for word in rest[:-1]), rest[-1]]
        if known := self.nouns.known(" ".join(rest)):
            return replace(base, text=known, spelled=known)
        mended = self.nouns.speller.mended(rest[-1])
        if mended:
            phrase = " ".join([*rest[:-1], mended])
            spelled = replace(base, spelled=rest[-1])
            if mended in PLACES or mended in STRUCTURE or self.nouns.known(phrase) or not rest[:-1]:
                return self._sorted(spelled, [*rest[:-1], mended], Before(), [])
            rest = [*rest[:-1], mended]
        cut = next(
            (
                at
                for at in range(len(rest) - 1, 0, -1)
                if " ".join(rest[:at]) in PLACES and rest[at - 1].endswith("room")
            ),
            0,
        )
        room = PLACES.get(" ".join(rest[:cut]), "") if cut else ""
        words = rest[cut:][-LONGEST_NOUN:]
        if len(words) == 2 and _names_a_kind(*words):
            found = attribute(words[0])
            base = replace(base, attributes=(*base.attributes, *([found] if found is not None else [])))
        while len(words) > 1 and _is_participle(words[0]) and self.nouns.known(" ".join(words[1:])):
            base = replace(base, attributes=(*base.attributes, _unheard(words[0])))
            words = words[1:]
        while (
            len(words) > 1
            and not (len(words) == 2 and _names_a_kind(*words))
            and attribute(words[0]) is not None
            and self.nouns.known(" ".join(words[1:]))
        ):
            found = attribute(words[0])
            assert found is not None  # asked in the line above
            base = replace(base, attributes=(*base.attributes, found))
            words = words[1:]
        noun = singular(" ".join(words))
        if plain := self._plainly(words):
            told = (_unheard(words[0]),) if words[0].endswith("ing") else ()
            return replace(base, text=plain, named=noun, attributes=(*base.attributes, *told), room=room)
        return replace(base, text=self.nouns.known(noun) or noun, room=room, known=bool(self.nouns.known(noun)))

    def _plainly(self, words: Sequence[str]) -> str:
        """What a thing is that a compound names more closely: a pomade jar is a jar, a bubbling cauldron a cauldron; ""
        where the compound is another thing."""
        if len(words) < 2 or self.nouns.known(singular(" ".join(words))) or _names_a_kind(words[0], words[-1]):
            return ""
        rest = self.nouns.known(singular(" ".join(words[1:])))
        doing = words[0].endswith("ing") and len(words[0]) > 5 and rest.split(" ")[-1] not in MADE_FOR
        return rest if rest and (doing or (len(words) == 2 and rest in VESSELS)) else ""
