"""Noun phrases: determiner, number, measures, adjectives and a head, with an open vocabulary.

Decides which word is the head and what the others say of it; not what the phrase refers to.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.adjectives import KINDS, MATERIALS, attribute
from voxel_weaver.english.collecting import Collecting
from voxel_weaver.english.connectors import LINKS, Link
from voxel_weaver.english.grammar import JOINERS, MARKS, SURELY_VERBS
from voxel_weaver.english.headless import OF_TWO, ORDINALS
from voxel_weaver.english.heads import Before, attributes_of
from voxel_weaver.english.items import Item
from voxel_weaver.english.measures import measure
from voxel_weaver.english.naming import called
from voxel_weaver.english.nouns import (
    COLLECTIVES,
    PORTIONS,
)
from voxel_weaver.english.places import PLACES
from voxel_weaver.english.tokens import HERDS, Token, is_plural, singular
from voxel_weaver.english.words import (
    ADJECTIVES_FIRST,
    BARE_PLURAL,
    COMES_IN_PAIRS,
    DEFINITE,
    DISTRIBUTIVE,
    INDEFINITE,
    NUMBERS,
    SEASONS,
    TIMES,
    VAGUE,
)
from voxel_weaver.scene.brief import Attribute

FILLED_BY = frozenset(
    "vase bowl basket box jar tray plate crate bucket pot bag shelf bookcase bookshelf chest rack barrel cart "
    "cup mug tin "
    "sack case cabinet".split()
)
HOLDS_EACH = frozenset("rack shelf bookshelf bookcase cabinet".split())
"""Furniture whose contents are things of their own, whatever the catalogue calls the two together."""
WORN_AS_ONE = frozenset({"reading glasses", "safety glasses", "opera glasses", "eye glasses", "ballet shoes"})
"""Plurals that are one thing."""
MERE_PARTS = frozenset("top surface arm armrest back edge lid seat rim backrest tabletop counter shelf".split())
IMPRESSIONS = frozenset("light glow gleam shine sound smell scent aroma shadow silhouette warmth sparkle".split())
"""What a thing gives off and is no thing of its own."""
GROWN = frozenset({"tree", "sapling", "seedling", "bush", "shrub"})
SPECIES = frozenset("oak pine cherry walnut maple birch ash beech cedar mahogany bamboo teak ebony rosewood".split())
"""Words for wood that are words for trees as well."""
MOST = 1_000_000
DEEPEST = 4
"""Phrases within phrases: "a row of stacks of boxes of books"."""


class PhraseReader(Collecting):
    """Reads the noun phrase at a token, if one begins there."""

    def read(self, at: int) -> tuple[int, list[Item]] | None:
        """The noun phrase at `at` as items (one, or a vessel and what fills it), and how many tokens it takes."""
        if self._depth >= DEEPEST:
            return None
        self._depth += 1
        found = self._phrase(at)
        self._depth -= 1
        return found

    def _phrase(self, at: int) -> tuple[int, list[Item]] | None:
        before = Before()
        here = self._openers(at, before)
        self.starts = at
        content, here = self._content(here, before)
        if not content:
            return self._headless(at, here, before)
        if told := self._told_apart(at, here, content, before):
            return told
        return self._finished(at, here, content, before)

    def _content(self, at: int, before: Before) -> tuple[list[Token], int]:
        """The adjectives and nouns of a phrase, and where it ends."""
        content: list[Token] = []
        while at < len(self.words) and len(content) < 9:
            text = self.text(at)
            if text in MARKS or text in JOINERS:
                if not (content and self._joins_adjectives(at, content)):
                    break
                at += 1
                while self.text(at) in JOINERS:
                    at += 1
                continue
            if self._leads_on(at, content):
                content.append(self.words[at])
                at += 1
                continue
            if (
                self.is_adverb(text)
                and not self._closed(at + 1)
                and text != "nearby"
                and not (content and self._is_head(content))
            ):
                at += 1
                continue
            if content and self._closed(at) and self.nouns.known(f"{content[-1].text} {text}"):
                content.append(self.words[at])  # "trash can"
                at += 1
                continue
            found = measure(self.words, at) if not self._is_head(content) else None
            if found is not None:
                before.size, before.screen = found.size, found.screen
                at += found.length
                continue
            if self._ends_phrase(at, content, before.count) or self._multiplied(at):
                break
            content.append(self.words[at])
            at += 1
        return content, at

    def _is_told(self, at: int) -> bool:
        """Whether a participle of having tells rather than describes: "both painted white"."""
        text = self.text(at)
        colored = (found := attribute(self.text(at + 1))) is not None and found.kind == "color" and self._closed(at + 2)
        return text in ("having", "including", "containing") or (
            text == "painted" and (colored or self.text(at - 1) == "both")
        )

    def _leads_on(self, at: int, content: Sequence[Token]) -> bool:
        """ "Twin bed", "the left one": words that elsewhere count or say where."""
        text = self.text(at)
        if text in ("left", "right"):
            told = text == "right" and self.text(at - 1) == "the" and not self._closed(at + 1)
            return not content and (told or self.text(at + 1) in ("one", "ones"))
        return text in NUMBERS and text in ADJECTIVES_FIRST and not self._closed(at + 1)

    def _multiplied(self, at: int) -> bool:
        """Whether "x2", "x 2" or "× 2" begins here."""
        return self.text(at) in ("x", "×") and at + 1 < len(self.words) and self.words[at + 1].is_number

    def _joins_adjectives(self, at: int, content: Sequence[Token]) -> bool:
        """ "a rectangular, wooden table", "a black and white rug": the noun is still to come."""
        if not all(self._adjectival(token.text) for token in content):
            return False
        after = at + 1
        while self.text(after) in JOINERS:
            after += 1
        return self._adjectival(self.text(after)) and not self._closed(after + 1) and not self._closed(after)

    def _ends_phrase(self, at: int, content: Sequence[Token], count: int | None) -> bool:
        text = self.text(at)
        if text in ADJECTIVES_FIRST and not self._closed(at + 1):
            return False
        after_each = not content and at > 1 and self.text(at - 1) in DISTRIBUTIVE and is_plural(self.text(at - 2))
        of_each = not content and self.text(at - 1) in DISTRIBUTIVE and at > 1 and self._is_prep(at - 2)
        if (after_each or (of_each and text.endswith("s"))) and self._is_said(at):
            return True  # "two crates each stand on the floor", "on each lies a throw"
        if self.text(at + 1) == "of" and singular(text) in COLLECTIVES:
            return False  # "eight sets of cutlery"
        if text in ("lies", "sits", "hangs", "leans") and not content and not self._closed_word_before(at):
            return True  # "... and lies under a table"
        if len(content) == 1 and content[0].text in ORDINALS | OF_TWO and (self._is_said(at) or text in SURELY_VERBS):
            return True  # "a fourth hangs from the ceiling", "the first holds books"
        if text.endswith("ing") and self.phrase(at, 2) in PLACES:  # "grandmother's sitting room"
            return False
        if self._closed(at) and not (text in VAGUE and not content and not self._closed(at + 1)):
            return not (text in LINKS and self._adjective_here(at, content))
        return self.is_verb(at, content, count) and not self._adjective_here(at, content)

    def _closed_word_before(self, at: int) -> bool:
        """Whether an article or a number stands before a token, so that it can only be a noun."""
        before = self.text(at - 1) if at else ""
        return before in INDEFINITE | DEFINITE or before in NUMBERS

    def _adjective_here(self, at: int, content: Sequence[Token]) -> bool:
        """Whether a word of the verb tables stands as an adjective before a noun: "a floating shelf", "perfect bed"."""
        text = self.text(at)
        link = LINKS.get(text)
        if link is None or self._closed(at + 1) or self._is_head(content):
            return False
        if (
            link.sort == "idle"
            and not text.endswith("s")
            and text not in ("to", "as", "than", "if", "so", "since", "upon")
        ):
            leads = bool(content) or self.text(at - 1) in INDEFINITE | DEFINITE | set(NUMBERS)
            return leads if text.endswith("ing") else not self.idles(at)
        if text in ("outside", "overhead", "nearby", "opposite"):
            placed = at > 0 and self._is_prep(at - 1) and text != "outside"  # "against opposite walls"
            return bool(content) or placed or self.text(at - 1) in INDEFINITE | DEFINITE
        return (
            link.sort in ("verb", "trans", "own")
            and text.endswith(("ing", "ed", "en"))
            and not self._is_told(at)
            and bool(
                content
                or at == 0
                or self.text(at - 1)
                in INDEFINITE
                | DEFINITE
                | set(NUMBERS)
                | set(VAGUE)
                | {"with", "and", ",", "no", "of", "has", "featuring", "features", "includes", "each"}
            )
        )

    def _finished(self, at: int, here: int, content: list[Token], before: Before) -> tuple[int, list[Item]] | None:
        texts = [token.text for token in content]
        if self.text(here) == "of" and not before.negated:
            collected = self._collection(at, here, texts, before)
            if collected is not None:
                return collected
            longer = "" if singular(texts[-1]) in HOLDS_EACH else self._known_of(here, texts)
            if longer:
                before.plural = is_plural(texts[-1])
                texts = [*texts[: len(texts) - 1], longer]
                here += 1 + longer.count(" ") - 1
        item = self._headed(at, here, texts, before)
        if self.text(here) == "(" and self.text(here + 1)[:1].isdigit() and self.text(here + 2) == ")" and item.plural:
            number = min(self.words[here + 1].number, MOST)  # "chairs (4)"
            return here + 3 - at, [replace(item, count=number, exact=True, stated=True, bare=False)]
        if self._multiplied(here) and item.sort == "thing" and measure(self.words, here + 1) is None:
            number = min(self.words[here + 1].number, MOST)
            return here + 2 - at, [replace(item, count=number, exact=True, stated=True, bare=False)]
        if self.text(here) == "of" and item.sort in ("thing", "abstract", "place", "anchor"):
            return self._with_of(at, here, item)
        end = here
        after = measure(self.words, here) if item.sort in ("thing", "place") else None
        if after is not None and self._dimension_ends(here, after.length):
            item = replace(item, size=after.size)
            end += after.length
        return end - at, [item]

    def _dimension_ends(self, here: int, length: int) -> bool:
        ends = self._closed(here + length) or self._is_said(here + length)
        return ends and (self.words[here].is_number or self.text(here) in NUMBERS)

    def _with_of(self, at: int, here: int, item: Item) -> tuple[int, list[Item]]:
        """What follows "of": contents ("a bowl of oranges"), or only words about the thing ("a map of the world")."""
        inner = self.read(here + 1)
        if inner is None:
            return here - at, [item]
        length, items = inner
        inside = items[0]
        total = here + 1 + length - at
        self.swallowed += [inside] * (inside.sort == "place" and inside.text != "room")
        if item.sort == "anchor" or (item.sort == "thing" and item.text in ("side", "edge", "leg")):
            return total if inside.sort in ("place", "anchor", "abstract") else here - at, [item]
        if item.definite and inside.sort == "thing" and self._is_mere(item, inside):
            return total, [replace(inside, span=item.span)]  # "on the arm of the sofa", "the soft glow of a lantern"
        vessel = item.text.split(" ")[-1] in FILLED_BY
        if vessel and inside.sort == "thing":
            item = self._racked(item, inside)
        held = item.sort == "thing" and self._is_held(item, inside)
        item = self._holding(item, inside) if held else item
        if held and not (vessel and self._is_thing_inside(inside)):
            return total, [item]
        if item.sort == "thing" and vessel and inside.sort == "thing":
            filling = Item("link", "of", self.span(here, 1), link=Link("own", None, "fill"))
            return total, [item, filling, inside]
        if (
            item.sort == "thing"
            and singular(item.text) in PORTIONS
            and inside.sort == "thing"
            and inside.text == "furniture"
        ):
            return total, [replace(item, sort="abstract")]
        if item.sort == "thing" and inside.sort == "thing" and inside.text in MATERIALS and attribute(inside.text):
            return total, [replace(item, attributes=(*item.attributes, Attribute(kind="material", value=inside.text)))]
        if item.sort == "thing" and inside.sort == "adjectives":  # "a bookshelf of dark walnut"
            return total, [replace(item, attributes=(*item.attributes, *inside.attributes))]
        return total, [item]

    @staticmethod
    def _is_mere(item: Item, inside: Item) -> bool:
        """Whether a thing is only a part of another, or what that gives off."""
        return (item.text in MERE_PARTS and inside.definite) or item.text.split(" ")[-1] in IMPRESSIONS

    def _headed(self, at: int, here: int, texts: list[str], before: Before) -> Item:
        """The item of a phrase from its content words."""
        plural = (
            before.plural
            if " of " in texts[-1]
            else (is_plural(texts[-1].split(" ")[-1]) or (texts[-1] in HERDS and not before.opened))
            and " ".join(texts[-2:]) not in WORN_AS_ONE
            and not (texts[-1] in KINDS and not before.opened and not self.nouns.known(texts[-1]))
        )
        count, exact = before.count, before.exact
        if count is None:
            pairs = singular(texts[-1]) in COMES_IN_PAIRS
            count, exact = ((2 if pairs else BARE_PLURAL), False) if plural else (1, True)
        base = Item(
            "thing",
            "",
            self.span(at, here - at),
            count=0 if before.negated else count,
            exact=exact,
            stated=before.count is not None,
            plural=plural,
            bare=not before.opened,
            definite=before.definite,
            possessive=before.possessive,
            each=before.each or (before.both and plural),
            negated=before.negated,
            another=before.another,
            partitive=self.text(at) == "one" and before.count == 1,
            size=before.size,
        )
        if before.both and plural:  # "on both tables"
            base = replace(base, definite=True)
        if before.twin:
            texts = ["twin", *texts]
        adjectives, rest = self._split(texts, before)
        attributes, unsaid = attributes_of(adjectives, unheard=True)
        if before.screen and before.size is not None:
            base = replace(base, size=_screen(before.size[0]))
        if (
            not rest
            and before.count is not None
            and not before.both
            and before.opened
            and not before.negated
            and base.text != "a"
        ):
            numbered = before.count > 1 or self.text(at) == "one"
            if numbered:
                return replace(base, sort="one", text="one", attributes=attributes, stated=True)
        if not rest:
            return replace(base, sort="adjectives", attributes=attributes, unsaid=unsaid)
        base = replace(base, attributes=attributes, unsaid=unsaid)
        if rest[-1] in SEASONS and self.text(here) in TIMES:  # "a spring morning": no water
            return replace(base, sort="abstract", text=rest[-1])
        return self._named(_grown(self._sorted(base, rest, before, adjectives)), adjectives, rest, at, here)

    def _named(self, item: Item, adjectives: Sequence[str], rest: Sequence[str], at: int, here: int) -> Item:
        """The item with what it is called, where that says more than its noun."""
        if item.sort != "thing" or item.house:
            return item
        if self.words[here - 1].is_genitive and self._closed(here) and not item.plural and len(rest) < 3:
            return replace(item, sort="place", text="shop", title="shop")  # "at the fishmonger's"
        owners = {token.text for token in self.words[at:here] if token.is_genitive}
        if owners & set(PLACES) and self.nouns.known(rest[-1]):
            return replace(item, text=self.nouns.known(rest[-1]))  # "the study's desk"
        owners = {one for one in owners if one.endswith(("er", "or", "ist", "ian", "man")) or not self.nouns.known(one)}
        if owners & set(item.text.split(" ")):  # "a visitor's chair"
            words = item.text.split(" ")
            told = " ".join(word + "s" if word in owners else word for word in (item.named or item.text).split(" "))
            plain = "" if self.nouns.known(item.text) or words[0] not in owners else " ".join(words[1:])
            return replace(item, text=self.nouns.known(plain) or item.text, named=told)
        stripped = rest[: max(len(rest) - 1 - item.text.count(" "), 0)]
        name = called(item.named or item.text, adjectives if item.named else (*adjectives, *stripped))
        if name == item.text:
            return item
        kept = [word for word in name.split(" ") if word not in adjectives or word not in MATERIALS]
        plain = " ".join(kept)
        if not self.nouns.known(name) and plain != item.text and self.nouns.known(plain):
            name = plain  # "acoustic foam panels"
        return replace(item, text=self.nouns.known(name) or item.text, named=name)


def _grown(item: Item) -> Item:
    """ "A cherry tree" is of that kind, and not of that wood."""
    if item.sort != "thing" or item.text.rpartition(" ")[2] not in GROWN:
        return item
    kinds = [one.value for one in item.attributes if one.kind == "material" and one.value in SPECIES]
    name = next((f"{kind} {item.text}" for kind in kinds if kind not in item.text.split(" ")), item.named)
    kept = tuple(one for one in item.attributes if one.kind != "material" or one.value not in SPECIES)
    return replace(item, attributes=kept, named=name)


def _screen(diagonal: float) -> tuple[float, float, float]:
    """A 16:9 screen of a diagonal."""
    return round(diagonal * 0.8716, 4), 0.0, round(diagonal * 0.4903, 4)
