"""Phrases whose noun was said before: "one", "the other", "both", "two of them", "the left one"."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.adjectives import attribute
from voxel_weaver.english.grammar import SURELY_VERBS
from voxel_weaver.english.heads import Before, attributes_of
from voxel_weaver.english.items import Item, Sort
from voxel_weaver.english.openers import Openers
from voxel_weaver.english.tokens import Token
from voxel_weaver.english.words import DEFINITE, INDEFINITE, PRONOUNS

SUPERLATIVES = frozenset("tallest largest biggest smallest longest widest shortest heaviest oldest".split())
LEVELS = frozenset("top bottom middle upper lower outer inner".split())
OF_TWO = frozenset({"former", "latter"})
"""Words for the first and the last of two that were named."""
ORDINALS = frozenset("first second third fourth fifth sixth seventh eighth".split())


class Headless(Openers):
    """Reads phrases without a noun."""

    def read(self, at: int) -> tuple[int, list[Item]] | None:
        raise NotImplementedError  # a whole phrase is read further up

    def _of_those(self, at: int, here: int, before: Before) -> tuple[int, list[Item]] | None:
        """ "Each of the beds", "two of the beds", "three of the walls"."""
        inner = self.read(here + 1)
        if inner is None or inner[1][0].sort not in ("thing", "anchor"):
            return None
        item, end = inner[1][0], here + 1 + inner[0]
        if item.sort == "anchor":
            return end - at, [item]
        if before.each:
            return end - at, [replace(item, each=True, definite=False)]
        count, exact = before.count or 1, before.exact
        one = Item("one", item.text, self.span(at, end - at), count=count, exact=exact, partitive=True, stated=True)
        return end - at, [one]

    def _one_of_those(self, at: int, here: int, texts: list[str]) -> tuple[int, list[Item]] | None:
        """ "The smaller of the two tables", "the first of the desks"."""
        inner = self.read(here + 1)
        if inner is None or inner[1][0].sort != "thing" or not inner[1][0].plural:
            return None
        group, length = inner[1][0], here + 1 + inner[0] - at
        attributes, unsaid = attributes_of(texts)
        span = self.span(at, length)
        one = Item("one", group.text, span, attributes=attributes, unsaid=unsaid, partitive=True, stated=True)
        return length, [replace(one, of_how_many=group.count if group.stated else 0)]

    def _told_apart(self, at: int, here: int, content: list[Token], before: Before) -> tuple[int, list[Item]] | None:
        """ "The left one", "a second one", "a third": one of those that were named, or one more of them."""
        texts = [token.text for token in content]
        named = self.text(here) in ("one", "ones") and before.opened
        if texts[0] in OF_TWO and before.definite and not named and all(map(self._adjectival, texts[1:])):
            more, _ = attributes_of(texts[1:])  # "the latter open"
            span = self.span(at, here - at)
            return here - at, [Item("one", texts[0], span, count=1, stated=True, definite=True, attributes=more)]
        if (
            texts[0] in SUPERLATIVES
            and len(texts) == 1
            and before.definite
            and (named or self._closed(here) or self._is_said(here))
        ):
            length = here + named - at
            return length, [Item("one", "one", self.span(at, length), count=1, stated=True, partitive=True)]
        if self.text(here) == "of" and self.text(here + 1) in DEFINITE and all(map(self._adjectival, texts)):
            return self._one_of_those(at, here, texts)
        if before.another and self._closed(here) and all(attribute(text) is not None for text in texts):
            more, _ = attributes_of(texts)  # "a cat on the sofa and another asleep on the rug"
            return here - at, [Item("one", "one", self.span(at, here - at), another=True, stated=True, attributes=more)]
        ordinal = texts[0] in ORDINALS and len(texts) == 1 and before.opened and not before.negated
        said = self._closed(here) or self._is_said(here) or self.text(here) in SURELY_VERBS
        if not (
            all(self._adjectival(text) or (named and text in LEVELS) for text in texts)
            and (named or (ordinal and said))
        ):
            return None
        attributes, unsaid = attributes_of([text for text in texts if not (named and text in LEVELS)])
        unsaid = (*unsaid, *(text for text in texts if text in LEVELS))
        length = here + named - at
        return length, [
            Item(
                "one",
                "one",
                self.span(at, length),
                count=before.count or (2 if self.text(here) == "ones" else 1),
                stated=True,
                attributes=attributes,
                unsaid=unsaid,
                partitive=before.definite,
                another=not before.definite and bool(ORDINALS & set(texts)),
            )
        ]

    def _headless(self, at: int, here: int, before: Before) -> tuple[int, list[Item]] | None:
        """ "one", "the other", "both", "two of them": a phrase whose noun was said before."""
        length = here - at
        if not length:
            return None
        if before.rest:
            return length, [
                Item(
                    "rest",
                    "the other",
                    self.span(at, length),
                    count=before.count or 1,
                    plural=self.text(here - 1) == "others",
                )
            ]
        if before.size is not None and before.count is None:
            return length, [Item("adjectives", "", self.span(at, length), size=before.size)]
        numbered = before.count is not None and (self.text(here - 1) not in INDEFINITE) and not before.both
        if not (numbered or before.each or before.both):
            return None
        sort: Sort = "each" if before.each and before.count is None else "one"
        partitive = False
        if self.text(here) == "of" and (self.text(here + 1) in PRONOUNS | {"which", "these", "those", "whom"}):
            relative = self.text(here + 1) == "which"
            length, partitive = length + 2, True
            here += 2
            return length, [
                Item(
                    sort,
                    "which" if relative else "one",
                    self.span(at, length),
                    count=before.count or 1,
                    exact=before.exact,
                    each=before.each,
                    partitive=partitive,
                    stated=True,
                )
            ]
        those = self.text(here) == "of" and self.text(here + 1) in DEFINITE
        if those and (before.each or before.count is not None) and (told := self._of_those(at, here, before)):
            return told
        return length, [
            Item(
                sort,
                "one",
                self.span(at, length),
                count=before.count or 1,
                exact=before.exact,
                each=before.each,
                stated=True,
                another=before.another,
                partitive=before.both or (before.definite and before.count == 1),
                definite=before.both,
            )
        ]
