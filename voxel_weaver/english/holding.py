"""Vessels with what is in them: when both are things, and what the vessel is called."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.english.headless import Headless
from voxel_weaver.english.items import Item
from voxel_weaver.english.naming import STUFF, called_with
from voxel_weaver.english.tokens import Token

HELD_IN = frozenset(
    "bottle can spool bag sack tin tube carton reel box mug cup glass bowl jug jar pitcher pot bucket ball roll sheet "
    "bolt skein coil string packet pack tub bin barrel keg crate basket pile jar block bar loaf wheel slice pad "
    "lump canister flask vial".split()
)
"""What is called by its contents."""


class Holding(Headless):
    """Reads what "of" says of a vessel."""

    def _is_held(self, item: Item, inside: Item) -> bool:
        """Whether a thing is called by what is in it: a bottle of ink, a box of gloves; not a bowl with three eggs."""
        measure = item.text.split(" ")[-1] in HELD_IN
        stuff = inside.sort in ("thing", "abstract", "adjectives") and bool(inside.text or inside.attributes)
        return measure and stuff and inside.bare and not inside.stated and not inside.definite

    def _is_thing_inside(self, inside: Item) -> bool:
        """Whether what a vessel holds is a thing of its own: apples in a bowl, no soup."""
        if inside.sort != "thing" or inside.text.split(" ")[-1] in STUFF:
            return False
        return inside.plural or bool(self.nouns.known(inside.text))

    def _holding(self, item: Item, inside: Item) -> Item:
        words = " ".join(token.text for token in self.words if self._lies_in(token, inside))
        material = [one for one in inside.attributes if one.kind == "material"] if inside.sort != "thing" else []
        known = self.nouns.known(called_with(item.text, True, words))
        attributes = (*item.attributes, *material)
        return replace(
            item,
            text=known or item.text,
            named=called_with(item.named or item.text, item.plural, words),
            attributes=attributes,
        )

    @staticmethod
    def _lies_in(token: Token, inside: Item) -> bool:
        return inside.span.start <= token.start < inside.span.end

    def _racked(self, item: Item, inside: Item) -> Item:
        """ "A rack of test tubes" is a test tube rack with test tubes in it."""
        compound = self.nouns.known(f"{inside.text} rack") if item.text == "rack" else ""
        return replace(item, text=compound or item.text)
