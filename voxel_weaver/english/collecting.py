"""Words that only count or arrange what follows them: a stack of books, two sets of four chairs, a pair of scissors."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from voxel_weaver.english.adjectives import attribute
from voxel_weaver.english.heads import Before
from voxel_weaver.english.holding import Holding
from voxel_weaver.english.items import Item
from voxel_weaver.english.nouns import COLLECTIVES
from voxel_weaver.english.tokens import singular
from voxel_weaver.scene.brief import Arrangement, Span

IN_ONE = frozenset(
    "headphones scissors glasses goggles binoculars pants trousers jeans shorts tongs pliers tweezers pajamas "
    "sunglasses "
    "spectacles earphones bellows clippers shears tights eyeglasses leggings overalls".split()
)
STRUNG = frozenset("light bulb led pearl bead garland bunting rope".split())
MOST = 1_000_000

PACKAGES = frozenset({"bottle", "can", "carton", "tube"})


class Collecting(Holding):
    """Reads a phrase with "of" behind such a word."""

    def _known_of(self, here: int, texts: Sequence[str]) -> str:
        """ "chest of drawers", "bowl of fruit": a noun of the catalogue with "of" in it."""
        for length in (3, 2, 1):
            phrase = f"{texts[-1]} of {self.phrase(here + 1, length)}"
            if length <= len(self.words) - here - 1:
                for spelled in (phrase, f"{singular(texts[-1])} of {self.phrase(here + 1, length)}"):
                    known = self.nouns.known(spelled)
                    if known:  # a bottle of wine is a wine bottle, where there is such a word
                        head, _, stuff = known.partition(" of ")
                        named = self.nouns.known(f"{singular(stuff)} {head}") if head in PACKAGES else ""
                        return named or known
        return ""

    def _collection(self, at: int, here: int, texts: Sequence[str], before: Before) -> tuple[int, list[Item]] | None:
        """ "a stack of books", "two sets of four chairs": the books and the chairs, so many of them."""
        head = singular(" ".join(texts[-2:])) if singular(" ".join(texts[-2:])) in COLLECTIVES else singular(texts[-1])
        if head not in COLLECTIVES:
            return None
        inner = self.read(here + 1)
        if inner is None or inner[1][0].sort not in ("thing", "abstract"):
            return None
        length, items = inner
        inside = items[0]
        known = self._known_of(here, texts)
        if known and (not inside.plural or head in ("pair", "string", "bunch", "kind")) and head != "set":
            return None
        each, arrangement = COLLECTIVES[head]
        times = before.count or 1
        if (
            head == "pair"
            and IN_ONE & {inside.text.split(" ")[-1], inside.text.split(" ")[-1] + "s"}
            and not inside.stated
        ):
            each = 1  # a pair of scissors is one thing
        if head == "string" and singular(inside.text).split(" ")[-1] not in STRUNG:
            each = 4  # a string of lights is one thing, of flags or prints it is several
        exact = before.exact and (inside.stated or head in ("pair", "couple", "trio", "duo", "quartet"))
        count = times * (inside.count if inside.stated else each)
        plural = inside.plural or inside.stated or arrangement == "stack"
        item = replace(
            inside,
            span=Span(start=self.words[at].start, end=inside.span.end),
            count=min(count, MOST) if plural or exact else 1,
            exact=exact,
            stated=True,
            bare=False,
            definite=before.definite,
            negated=before.negated,
            another=before.another,
            each=before.each,
            whole=head,
            plural=plural,
            arrangement=Arrangement(arrangement),
            attributes=tuple(
                dict.fromkeys(
                    (
                        *inside.attributes,
                        *(
                            found
                            for text in texts[:-1]
                            if (found := attribute(text)) is not None and found.kind != "size"
                        ),
                    )
                )
            ),
        )
        return here + 1 + length - at, [item, *items[1:]]
