"""Tokens to items: noun phrases, connectors, sides, marks. Nothing here decides what a phrase refers to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from voxel_weaver.english.connectors import CAN_STAND_ALONE, CLAUSES, LEFT_ALONE, RELATIVES, Link
from voxel_weaver.english.grammar import DIRECTIONS, JOINERS
from voxel_weaver.english.items import NOMINAL, Item
from voxel_weaver.english.nouns import COLLECTIVES, ED_NOUNS
from voxel_weaver.english.sides import Sides
from voxel_weaver.english.tokens import STOPS
from voxel_weaver.english.words import COMMANDS, DEFINITE, EACH_OTHER, INDEFINITE, NUMBERS, PRONOUNS
from voxel_weaver.scene.brief import Arrangement

ARRANGED = {
    "in a row": "row", "in rows": "grid", "in a line": "row", "in line": "row", "lined up": "row",
    "in a circle": "circle",
    "in a semicircle": "circle", "in a semi circle": "circle", "in a ring": "circle", "in a grid": "grid",
    "in a stack": "stack", "in a pile": "stack", "in stacks": "stack", "in a cluster": "free",
    "in pairs": "free", "side by side": "row", "in a neat row": "row", "in a neat line": "row",
    "in a straight line": "row", "in a half circle": "circle", "in columns": "grid", "in neat rows": "grid",
    "back to back": "row", "in a square": "grid", "in a neat stack": "stack", "in a long row": "row",
    "in a loose circle": "circle", "in an arc": "circle", "in a horseshoe": "circle", "in a u shape": "circle",
}  # fmt: skip
ALL_OF_THEM = frozenset(
    {"all of them", "both of them", "the two of them", "the three of them", "them all", "them both", "these two",
     "the two",
     "all three", "all four", "the three", "the four"}
)  # fmt: skip
IN_ORDER = (
    "from left to right",
    "from right to left",
    "from top to bottom",
    "from bottom to top",
    "from front to back",
    "one above the other",
    "one on top of the other",
    "one beside the other",
    "one behind the other",
    "one next to the other",
    "one below the other",
    "one over the other",
)
PEOPLE = frozenset("person people guest customer visitor student child patient client player family".split())
MODALS = frozenset("can could may might will would".split())
CORRECTIONS = (
    "no wait",
    "no sorry",
    "i mean",
    "or rather",
    "scratch that",
    "make that",
    "correction",
    "no make it",
    "actually no",
)
SPEAKERS = frozenset("i we you i'd we'd you'd i'll we'll i've we've i'm we're you'll you've".split())
WISHING = frozenset("like love prefer add include have find see notice imagine imagining picturing envision want "
"wanting "
                    "envisioning need got".split())  # fmt: skip
SEATING = frozenset({"seating", "seats", "sleeping", "sleeps"})
PERSONS = frozenset("people persons guests diners adults children students".split())
NOTHING_ELSE = ("only", "just", "nothing but", "nothing except", "nothing other than")
IMPERATIVE = frozenset("hang place put add lay mount lean stand position include".split())
NEGATIVE_VERBS = frozenset(
    "isn't aren't doesn't don't hasn't haven't wasn't not never cannot can't won't shouldn't nor".split()
)


class Chunker(Sides):
    """Reads one prompt from left to right into items; keeps the words that it could make nothing of."""

    @property
    def swallowed(self) -> list[Item]:
        """Places that were named only to say whose floor or wall it is."""
        return self._phrases.swallowed

    def items(self) -> list[Item]:
        at = 0
        while at < len(self._words):
            at += self._step(at)
        return self._found

    def _step(self, at: int) -> int:
        for reading in (self._mark, self._saying, self._word, self._arranged, self._link, self._phrase):
            length, items = reading(at)
            if length:
                self._found.extend(items)
                return length
        token = self._words[at]
        if token.is_word and not self._phrases.is_adverb(token.text) and token.text not in COMMANDS:
            self.strangers.append(token)
        return 1

    def _mark(self, at: int) -> tuple[int, list[Item]]:
        text, span = self._words[at].text, self._phrases.span(at, 1)
        for length in (3, 2):
            if (phrase := self._phrases.phrase(at, length)) in CORRECTIONS:
                return length, [Item("correction", phrase, self._phrases.span(at, length))]
        if text in STOPS and text != ":":
            return 1, [Item("stop", text, span)]
        if text == "no" and self._text(at + 1) == "," and (self._text(at - 1) in (",", "–", "—") or self._dashed(at)):
            return 2, [Item("correction", text, span)]
        if text in (",", "(", ")", ":", "×", "–", "—"):
            return 1, [Item("comma", text, span)]
        if text in JOINERS:
            return 1, [Item("and", text, span)]
        return 0, []

    def _dashed(self, at: int) -> bool:
        """Whether a dash with space around it, which is no token, stands before one."""
        before, here = self._words[at - 1] if at else None, self._words[at]
        return before is not None and before.is_word and here.start - before.end >= 3

    def _wish(self, at: int) -> int:
        """How many words ask for what follows: "I'd also like", "we need", "you could add"."""
        if self._text(at) not in SPEAKERS:
            return 0
        here = at + 1
        while here < at + 5 and (self._text(here) in COMMANDS or self._phrases.is_adverb(self._text(here))):
            here += 1
        return here + 1 - at if self._text(here) in WISHING else here - at

    def _manner(self, at: int) -> int:
        """How many words only say how things stand: "seating six", "one above the other", "on wheels"."""
        text = self._text(at)
        if text in SEATING and self._phrases._number_follows(at + 1):
            return 2 + (self._text(at + 2) in PERSONS)
        if self._phrases.phrase(at, 2) in ("face down", "face up"):
            return 2
        for length in (6, 5, 4):
            if self._phrases.phrase(at, length) in IN_ORDER:
                return length
        if self._phrases.phrase(at, 2) in ("one per", "one for") and self._closed_after(at + 3):
            return 3
        if self._phrases.phrase(at, 3) in ("down the hall", "down the corridor", "across the hall"):
            return 3
        return 2 if text == "on" and self._text(at + 1) in ("wheels", "casters", "castors", "legs", "stilts") else 0

    def _saying(self, at: int) -> tuple[int, list[Item]]:
        """Turns of speech that are one piece."""
        text, span = self._words[at].text, self._phrases.span(at, 1)
        if length := self._manner(at):
            return length, []
        if text == "apiece":
            return 1, [Item("each", "each", span, each=True)]
        if text in MODALS and self._text(at + 1) in SPEAKERS:
            return 1, []  # "can you do ..."
        if length := self._wish(at):
            return length, [Item("link", "i want", self._phrases.span(at, length), link=Link("exist"))]
        told = not self._found or self._found[-1].sort in ("and", "comma", "stop")
        if told and text in IMPERATIVE and self._text(at + 1) in INDEFINITE:
            return 1, [Item("link", text, span, link=Link("exist"))]  # "..., and hang a towel from the door"
        if text in MODALS and self._is_doing(at + 1):
            return 2, [Item("link", text, span, link=Link("idle"))]
        for length in (3, 2, 1):
            phrase = self._phrases.phrase(at, length)
            if phrase in NOTHING_ELSE and self._text(at + length) in INDEFINITE and self._at_room_list():
                return length, [Item("only", phrase, self._phrases.span(at, length))]
        return 0, []

    def _word(self, at: int) -> tuple[int, list[Item]]:
        text, span = self._words[at].text, self._phrases.span(at, 1)
        if self._phrases.phrase(at, 2) in EACH_OTHER:
            return 2, [Item("each_other", "each other", self._phrases.span(at, 2))]
        if self._at_start() and text in COMMANDS and not self._phrases.nouns.known(text):
            return 1, []
        if (
            text in RELATIVES
            and self._phrases.link(at) is None
            and not (text == "that" and not self._relative_here(at))
        ):
            return 1, [Item("relative", text, span)]
        if text in CLAUSES:
            return 1, [Item("clause", text, span)]
        for length in (4, 3, 2):
            if (
                self._phrases.phrase(at, length) in ALL_OF_THEM
                and self._closed_after(at + length)
                and self._after_prep()
            ):
                return length, [Item("pronoun", "them", self._phrases.span(at, length), plural=True)]
        if (
            text in ("that", "this")
            and self._after_prep()
            and (self._closed_after(at + 1) or self._phrases.link(at + 1))
        ):
            return 1, [Item("pronoun", "it", span)]  # "in front of that there is ..."
        if text in ("itself", "themselves") and self._found and self._found[-1].sort in ("thing", "place"):
            return 1, []  # "the counter itself carries ..."
        if text in PRONOUNS:
            return 1, [Item("pronoun", text, span, plural=text in ("them", "they", "themselves"))]
        return self._negation(at, text)

    def _negation(self, at: int, text: str) -> tuple[int, list[Item]]:
        span = self._phrases.span(at, 1)
        if text in NEGATIVE_VERBS and self._phrases.phrase(at, 3) != "not far from":
            return 1, [Item("link", text, span, link=Link("not"))]
        if text in ("without", "lacking", "lacks", "lack", "except", "minus"):
            return 1, [Item("link", text, span, link=Link("own", None, "without", finite=text == "lacks"))]
        return 0, []

    def _is_doing(self, at: int) -> bool:
        """Whether what follows "can" is done rather than placed: "where guests can relax"."""
        text = self._text(at)
        placed = self._phrases.link(at) is not None and text not in ("sit", "stand", "lie", "sleep", "rest", "play")
        return (
            text.isalpha()
            and not placed
            and self._closed_after(at + 1)
            and not self._phrases.is_adverb(text)
            and text not in NEGATIVE_VERBS
        )

    def _after_prep(self) -> bool:
        return bool(self._found) and self._found[-1].link is not None and self._found[-1].link.sort == "prep"

    def _at_start(self) -> bool:
        return not self._found or self._found[-1].sort == "stop"

    def _at_room_list(self) -> bool:
        """Where "only" speaks of the whole scene: at its start or right after "with", "contains"."""
        return self._at_start() or (self._found[-1].sort in ("link", "stop") and len(self._found) < 5)

    def _relative_here(self, at: int) -> bool:
        if not self._found or self._found[-1].sort not in NOMINAL:
            return False
        found = self._phrases.link(at + 1)
        return found is not None and (found[1].finite or found[1].sort in ("verb", "own", "trans", "idle"))

    # -- arrangement and sides -----------------------------------------------------------------------------------

    def _arranged(self, at: int) -> tuple[int, list[Item]]:
        for length in (4, 3, 2):
            phrase = self._phrases.phrase(at, length)
            words = phrase.split(" ")
            if words[0] == "in" and len(words) in (3, 4) and (words[1] in NUMBERS or words[1].isdigit()):
                phrase = " ".join(["in", *words[2:]])  # "in five rows", "in two neat rows"
            if (
                phrase in ARRANGED
                and not (phrase == "in line" and self._text(at + 2) == "with")
                and (self._closed_after(at + length) or self._phrases.link(at + length) is not None)
            ):
                arrangement = Arrangement(ARRANGED[phrase])
                return length, [Item("arranged", phrase, self._phrases.span(at, length), arrangement=arrangement)]
        return 0, []

    # -- connectors and phrases ----------------------------------------------------------------------------------

    def _link(self, at: int) -> tuple[int, list[Item]]:
        found = self._phrases.link(at)
        if found is None or found[0] < 3 or found[1].sort != "prep":
            side = self._side(at)
            if side[0]:
                return side
        if found is None:
            return (1, [self._participle(at)]) if self._is_participle(at) else (0, [])
        length, link = found
        text = self._phrases.phrase(at, length)
        if self._is_noun_here(at, length, link):
            return 0, []
        if link.sort == "exist":
            return length, [Item("link", text, self._phrases.span(at, length), link=link)]
        if link.sort == "and":
            return length, [Item("and", text, self._phrases.span(at, length))]
        alone = link.sort == "prep" and (
            text in LEFT_ALONE or (text in CAN_STAND_ALONE and self._closed_after(at + length))
        )
        if text == "nearby" and not self._closed_after(at + length) and self._text(at + 1) not in INDEFINITE | DEFINITE:
            alone = True
        return length, [Item("link", text, self._phrases.span(at, length), link=link, alone=alone)]

    def _is_participle(self, at: int) -> bool:
        """A verb that no table has, after a noun and before a preposition: "a lamp screwed to the desk"."""
        text = self._text(at)
        after_noun = bool(self._found) and self._found[-1].sort == "thing"
        told = text.endswith("ed") and len(text) > 5 and not self._phrases.nouns.known(text) and text not in ED_NOUNS
        following = self._phrases.link(at + 1)
        placed = told and following is not None and following[1].sort in ("prep", "idle")
        placed = placed or (told and self._text(at + 1) in DIRECTIONS)
        after = self._text(at + 1)
        goes_on = after in DIRECTIONS or (after_noun and self._phrases.is_adverb(after) and not self._found[-1].plural)
        single = after_noun and not self._found[-1].plural and not self._found[-1].bare
        goes_on = goes_on or (single and following is not None and following[1].sort == "prep")  # "a fridge hums under"
        moves = text.endswith("s") and not self._phrases.nouns.known(text) and after_noun and goes_on
        return after_noun and (placed or moves)  # "... , a cactus peeks out", "a clock ticks quietly"

    def _participle(self, at: int) -> Item:
        return Item("link", self._text(at), self._phrases.span(at, 1), link=Link("verb"))

    def _follows_verb(self) -> bool:
        """ "arranged around two tables": a preposition after all."""
        return bool(self._found) and self._found[-1].link is not None and self._found[-1].link.sort == "verb"

    def _is_noun_here(self, at: int, length: int, link: Link) -> bool:
        """Whether a word of the connectors begins or is a noun phrase in this place: "hanging plants", "a stand"."""
        if link.sort in ("prep", "brief_idle") and self._phrases.bounds(at):
            return not self._follows_verb()
        if (
            self._text(at) in ("opposite", "nearby")
            and length == 1
            and self._after_prep()
            and not self._closed_after(at + 1)
        ):
            return self._text(at + 1) not in INDEFINITE | DEFINITE  # "against opposite walls"
        if length > 1 or link.sort in ("prep", "exist", "brief_idle", "and") or self._lies_a_rug(at, link):
            return False
        if self._text(at + 1) == "of" and self._text(at) in COLLECTIVES:
            return True
        text = self._text(at)
        before = self._found[-1].sort if self._found else ""
        after_noun = before in NOMINAL or before in ("side", "each", "each_other", "arranged")
        after_noun = after_noun or bool(self._found and self._found[-1].alone)
        if link.sort == "idle":
            if self._phrases.idles(at) and (
                after_noun
                or text.endswith("ing")
                or before in ("comma", "stop", "", "link", "and", "relative", "adjectives")
            ):
                return (
                    text.endswith("ing")
                    and before == "link"
                    and self._found[-1].link is not None
                    and self._found[-1].link.sort == "own"
                )
            return not after_noun
        if self._phrases._begins_noun(at) and not after_noun:
            return True
        if after_noun or before == "relative":
            return False
        if text.endswith(("ing", "ed", "en")) and link.sort in ("verb", "trans"):
            return (
                not self._phrases._closed(at + 1)
                and not (before == "comma" and self._phrases.link(at + 1) is not None)
                and before != "stop"
            )
        return link.noun_too and not (link.finite and self._goes_on(at, before))

    def _lies_a_rug(self, at: int, link: Link) -> bool:
        """ "In the middle of the room, lies a rug": a verb."""
        after_comma = bool(self._found) and self._found[-1].sort == "comma"
        return after_comma and link.sort == "verb" and link.finite and self._text(at + 1) in INDEFINITE

    def _goes_on(self, at: int, before: str) -> bool:
        """Whether a verb takes its subject up again: "four bookcases, each filled with books, line the walls"."""
        following = self._phrases.link(at + 1)
        if before == "comma" and self._text(at + 1) in DEFINITE:
            return True
        return before in ("comma", "adjectives") and following is not None and following[1].sort == "prep"

    def _phrase(self, at: int) -> tuple[int, list[Item]]:
        found = self._phrases.read(at)
        if found is None:
            return 0, []
        length, items = found
        if items[0].sort == "thing" and items[0].text in PEOPLE and self._text(at + length) in MODALS:
            items = [replace(items[0], sort="abstract")]  # "around which five people can sit"
        return length, list(self._gathered(items))

    def _gathered(self, items: Sequence[Item]) -> Iterator[Item]:
        """ "All the furniture" is everything that was named."""
        for item in items:
            if (
                item.sort == "abstract"
                and item.definite
                and item.text in ("furniture", "furnishings", "item", "items", "furnishing")
            ):
                yield replace(item, sort="all")
            else:
                yield item
