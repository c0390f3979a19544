"""Casting: which pieces play the parts of a plan. What the prompt asks for by name comes first, the rest is added.

A part is a list of nouns, the best first: the church of a village may be a requested chapel, else a church that belongs
there. What nobody may add (the prompt says "only", or "no church") stays away.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.layout.completion import Refused, refused
from voxel_weaver.layout.land.groundwork import Plea
from voxel_weaver.layout.land.night import is_dark, with_light
from voxel_weaver.layout.pieces import Piece
from voxel_weaver.layout.stock import Kind
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Role, Setting

HOUSES = ("house", "hut")
"""The families of dwellings."""


@dataclass(frozen=True, slots=True)
class Form:
    """One form of a building: an asset and what is given of its parameters."""

    asset: str
    given: Mapping[str, Setting]


def form(asset: str, **given: Setting) -> Form:
    return Form(asset, given)


class Casting:
    """The pieces of one plan."""

    def __init__(self, plea: Plea) -> None:
        self.plea = plea
        # "Stalls" without a number are no complete list: the market has as many as is usual.
        counted = tuple(want for want in plea.brief.wants if want.exact or not want.count)
        self._barred: Refused = refused(plea.brief.model_copy(update={"wants": counted}), plea.stock)
        self._left = {piece.id: piece for piece in plea.pieces}
        self._numbers: dict[str, int] = {}
        for piece in plea.pieces:
            self._numbers[piece.category] = self._numbers.get(piece.category, 0) + 1
        self.is_dark = is_dark(plea.brief)

    # -- what was asked for -----------------------------------------------------------------------------------------

    def asked(self, *names: str, tied: bool = False) -> list[Piece]:
        """The requested pieces that go by one of these names and that nobody took yet; those whose place the prompt
        says are left to the land, which knows their ties."""
        found = [
            piece
            for piece in self._left.values()
            if piece.is_one_of(names) and (tied or not any(tie.firm for tie in piece.ties))
        ]
        for piece in found:
            del self._left[piece.id]
        return [self._at_this_hour(piece) for piece in found]

    def _at_this_hour(self, piece: Piece) -> Piece:
        """With light in its windows when it is dark."""
        return with_light(piece, self.plea.stock) if self.is_dark else piece

    def in_forms(self, pieces: Sequence[Piece], assets: Sequence[str], plain: Sequence[str]) -> list[Piece]:
        """Requested pieces that go by a plain word ("boat"), in the forms that such things have by turns."""
        return [
            self._given(piece, assets[index % len(assets)], {})
            if piece.category in plain and not piece.attributes
            else piece
            for index, piece in enumerate(pieces)
        ]

    def _given(self, piece: Piece, asset: str, given: Mapping[str, Setting]) -> Piece:
        """The same piece in another form."""
        stock = self.plea.stock
        kind = Kind(piece.category, stock.catalog.by_name(asset), piece.tier)
        fresh = stock.piece(piece.id, kind, stock.params(kind, given, None), piece.role, piece.ties)
        return replace(fresh, want=piece.want, attributes=piece.attributes)

    def varied(self, pieces: Sequence[Piece], forms: Sequence[Form]) -> list[Piece]:
        """Requested dwellings, so that no two neighbours are alike: a plain "house" takes the forms of the place by
        turns; one that the text describes keeps its asset, and only what it leaves open varies."""
        made = []
        for index, piece in enumerate(pieces):
            chosen = forms[index % len(forms)]
            plain = piece.category in ("house", "building", "home") and not piece.attributes
            given: dict[str, Setting] = dict(chosen.given) if plain else {**dict(piece.params), "variation": index % 6}
            if self.is_dark:
                given["lit"] = index % 5 != 3
            made.append(self._given(piece, chosen.asset if plain else piece.asset, given))
        return made

    def is_counted(self, *names: str) -> bool:
        """Whether the prompt says how many of these there are to be: then no others are added."""
        exact = {want.id for want in self.plea.brief.wants if want.exact}
        return any(piece.want in exact and piece.is_one_of(names) for piece in self.plea.pieces)

    # -- what belongs there -----------------------------------------------------------------------------------------

    def added(self, category: str, count: int = 1, given: Mapping[str, Setting] | None = None) -> list[Piece]:
        """Pieces that belong there; none where the prompt rules them out or the catalogue has none of the kind."""
        stock = self.plea.stock
        known = stock.known(category)
        if known is None or self.plea.brief.only or self._barred.covers(known):
            return []
        offered = known.asset.parameters
        usual: dict[str, Setting] = {"lit": True} if self.is_dark and "lit" in offered else {}
        made = []
        for _ in range(count):
            number = self._numbers[category] = self._numbers.get(category, 0) + 1
            name = f"{category}_{number}"
            params = stock.params(known, {**usual, **(given or {})}, None if given else self._draw(category, number))
            made.append(stock.piece(name, known, params, Role.ADDED))
        return made

    def _draw(self, category: str, number: int) -> np.random.Generator:
        """Chance for small things, in a few forms only, so that a plan stays light."""
        return chance(self.plea.brief.seed, "layout", "settlement", category, number % 3)

    def of_form(self, one: Form, category: str = "house") -> list[Piece]:
        """A dwelling of this form that belongs there."""
        stock = self.plea.stock
        kind = Kind(category, stock.catalog.by_name(one.asset), stock.kind(category, category).tier)
        if self.plea.brief.only or self._barred.covers(kind):
            return []
        given = {**one.given, "lit": True} if self.is_dark else one.given
        number = self._numbers[category] = self._numbers.get(category, 0) + 1
        return [stock.piece(f"{category}_{number}", kind, stock.params(kind, given, None), Role.ADDED)]

    def part(self, *nouns: str, given: Mapping[str, Setting] | None = None) -> Piece | None:
        """Who plays a part: a requested piece of one of these nouns, else one of the first noun that is added."""
        found = self.asked(*nouns)
        if found:
            for spare in found[1:]:
                self._left[spare.id] = spare
            return found[0]
        if any(piece.is_one_of(nouns) for piece in self.plea.pieces):
            return None  # it is asked for, and somebody else places it
        return next(iter(self.added(nouns[0], 1, given or {})), None)

    def dwellings(self, forms: Sequence[Form], usual: int) -> list[Piece]:
        """The houses of a place: those asked for, else as many as are usual."""
        named = [piece for piece in self.plea.pieces if piece.family in HOUSES]
        if named:
            taken = [p for p in named if p.id in self._left and not any(tie.firm for tie in p.ties)]
            for piece in taken:
                del self._left[piece.id]
            made = self.varied(taken, forms)
            plain = {"house", "building", "home", "hut", "cottage"}
            if any(piece.category in plain for piece in named) or len(named) > 2:
                return made
            usual -= len(made)
            return [*made, *self._more(forms, usual)]
        return self._more(forms, usual)

    def tied_homes(self) -> list[Piece]:
        """The dwellings whose place the prompt says."""
        return [piece for piece in self._left.values() if piece.family in HOUSES]

    def _more(self, forms: Sequence[Form], count: int) -> list[Piece]:
        return [piece for index in range(max(count, 0)) for piece in self.of_form(forms[index % len(forms)])]
