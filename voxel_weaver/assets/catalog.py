"""The catalogue: every asset there is, and how a noun finds its own.

A new family file is one import and one line here. What a word asks of an asset is said in fitting.py, not here.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from voxel_weaver.assets import (
    animals,
    beds,
    cafe,
    camp,
    decor,
    desks,
    electronics,
    generic,
    kitchen,
    kitchenware,
    lamps,
    office_things,
    plants_potted,
    plants_wild,
    rocks,
    seating,
    storage,
    studio_things,
    tables,
    textiles,
    trees,
)
from voxel_weaver.assets.asset import Asset
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Tier

FAMILIES = (
    beds,
    seating,
    tables,
    desks,
    storage,
    lamps,
    electronics,
    kitchen,
    kitchenware,
    decor,
    office_things,
    studio_things,
    cafe,
    textiles,
    plants_potted,
    trees,
    plants_wild,
    rocks,
    camp,
    animals,
    generic,
)
"""The family files, those first whose assets stand for a whole family: the plain chair before the rocking chair."""

GROUPS = frozenset({"stack", "pile", "set", "pair", "bunch", "group", "row", "piece", "collection", "couple", "heap"})
"""In "a stack of books" the thing is the book; in "a cup of coffee" it is the cup."""


@dataclass(frozen=True, slots=True)
class Match:
    """The asset that stands for a noun, and how near it comes."""

    asset: Asset
    tier: Tier


def checked(assets: Iterable[Asset]) -> tuple[Asset, ...]:
    """The assets as a roster; raises DataRefused where two share a name or a word, so that a slip shows at once."""
    roster = tuple(assets)
    names: set[str] = set()
    owners: dict[str, str] = {}
    for asset in roster:
        if asset.name in names:
            raise DataRefused(f"Two assets are named {asset.name!r}. Rename one of them.")
        names.add(asset.name)
        for word in asset.words:
            key = _key(word)
            if owners.get(key, asset.name) != asset.name:
                raise DataRefused(f"{word!r} means both {owners[key]!r} and {asset.name!r}. Take it from one of them.")
            owners[key] = asset.name
    return roster


def _key(noun: str) -> str:
    """How nouns are compared: "book shelf", "book-shelf" and "bookshelf" are one word."""
    return "".join(letter for letter in noun.lower() if letter.isalnum())


class Catalog:
    """Finds assets by name and by noun."""

    def __init__(self, assets: tuple[Asset, ...] | None = None) -> None:
        self.assets = CATALOG if assets is None else checked(assets)
        self._names = {asset.name: asset for asset in self.assets}
        self._words: dict[str, Asset] = {}
        self._families: dict[str, Asset] = {}
        for asset in self.assets:
            for word in asset.words:
                self._words.setdefault(_key(word), asset)
            if asset.words:
                self._families.setdefault(_key(asset.family), asset)

    def by_name(self, name: str) -> Asset:
        """The asset of this name; raises DataRefused when there is none."""
        try:
            return self._names[name]
        except KeyError:
            raise DataRefused(f"There is no asset named {name!r}. Was the scene made with another version?") from None

    def nouns(self) -> frozenset[str]:
        """All singular nouns that an asset was made for."""
        return frozenset(word for asset in self.assets for word in asset.words)

    def find(self, noun: str) -> Match:
        """The asset made for this noun, else its nearest relative, else the stand-in."""
        words = noun.lower().replace("_", " ").replace("-", " ").split()
        exact = self._exact(words)
        if exact is not None:
            return Match(exact, Tier.SPECIFIC)
        relative = self._relative(words)
        return Match(relative, Tier.FAMILY) if relative is not None else Match(self.by_name("stand_in"), Tier.GENERIC)

    def _exact(self, words: list[str]) -> Asset | None:
        spoken = " ".join(words)
        return next((self._words[key] for form in _singulars(spoken) if (key := _key(form)) in self._words), None)

    def _relative(self, words: list[str]) -> Asset | None:
        """By the head of the noun: the longest ending that is known as a word, then the family of that name."""
        if "of" in words[1:-1]:
            at = words.index("of", 1)
            head, rest = words[:at], words[at + 1 :]
            return self._known(rest if head[-1] in GROUPS else head)
        return self._known(words)

    def _known(self, words: list[str]) -> Asset | None:
        for start in range(len(words)):
            ending = words[start:]
            found = self._exact(ending) or self._family(" ".join(ending))
            if found is not None:
                return found
        return None

    def _family(self, spoken: str) -> Asset | None:
        return next((self._families[key] for form in _singulars(spoken) if (key := _key(form)) in self._families), None)


def _singulars(noun: str) -> tuple[str, ...]:
    """The noun as it stands, then what it may be the plural of."""
    forms = [noun]
    for ending, singular in (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 1:
            forms.append(noun[: -len(ending)] + singular)
    return tuple(forms)


CATALOG: tuple[Asset, ...] = checked(asset for family in FAMILIES for asset in family.ASSETS)
