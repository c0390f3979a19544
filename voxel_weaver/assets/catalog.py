"""The catalogue: every asset there is, and how a noun finds its own.

A new family file is one import and one line here. What a word asks of an asset is said in fitting.py, not here.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from pathlib import Path

from voxel_weaver.assets import designed, generic
from voxel_weaver.assets.also_called import ALSO_CALLED
from voxel_weaver.assets.animals import birds, creatures, farm, sea, wild
from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.bathroom import fixtures, smalls, tubs
from voxel_weaver.assets.bedroom import dressing, nursery
from voxel_weaver.assets.belongings import bags, clothes, papers
from voxel_weaver.assets.buildings import (
    castle,
    city,
    civic,
    faith,
    farmyard,
    homes,
    huts,
    mansions,
    monuments,
    ruins,
    shore,
    space,
    squares,
    trade,
    works,
)
from voxel_weaver.assets.classroom import boards, school
from voxel_weaver.assets.commerce import amusement, office_floor, office_machines, shop
from voxel_weaver.assets.figures import folk, tales
from voxel_weaver.assets.furniture import (
    beds,
    desks,
    light,
    racks,
    seating,
    shelving,
    sofas,
    storage,
    tables,
    work_tables,
)
from voxel_weaver.assets.household import comforts, decor, electronics, kitchen, kitchenware, lamps, oddments, textiles
from voxel_weaver.assets.kinds import KINDS
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.music import instruments, keys, percussion, stage
from voxel_weaver.assets.nature import (
    animals,
    camp,
    crops,
    plants_potted,
    plants_wild,
    reef,
    rocks,
    succulents,
    trees,
    trees_garden,
    trees_warm,
    wonders,
)
from voxel_weaver.assets.ornaments import curios, hangings, keepsakes
from voxel_weaver.assets.outdoors import beach, fables, far_lands, night_signs, outcrops, street
from voxel_weaver.assets.own.casting import own_assets
from voxel_weaver.assets.own.shelf import Stamp, stamp
from voxel_weaver.assets.pantry import appliances, groceries, tableware, taproom
from voxel_weaver.assets.pastimes import fairground, gadgets, games, machines, playground, toys
from voxel_weaver.assets.public import collections, halls, hospital, laboratory
from voxel_weaver.assets.realise import standing
from voxel_weaver.assets.sites import fronts, heavens, pitches, rails, rides, seating_halls, vaults, yards
from voxel_weaver.assets.sports import game_tables, gear, gym
from voxel_weaver.assets.tools import benchwork, hand_tools, motor_shop, stock
from voxel_weaver.assets.trades import (
    bowed,
    clinic,
    craft,
    fireside,
    florist,
    grounds,
    gymhall,
    parlour,
    sanctum,
    shopfloor,
    stagecraft,
    sundries,
    vessels,
)
from voxel_weaver.assets.utility import cleaning, climate, laundry
from voxel_weaver.assets.vehicles import boats, cars, cycles, flight, heavy
from voxel_weaver.assets.workplaces import cafe, office, studio
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.layout import Params, Tier
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.shelf import SHELF

FAMILIES = (
    beds,
    seating,
    sofas,
    tables,
    work_tables,
    desks,
    storage,
    shelving,
    lamps,
    electronics,
    kitchen,
    kitchenware,
    decor,
    office,
    studio,
    cafe,
    textiles,
    plants_potted,
    trees,
    trees_warm,
    trees_garden,
    succulents,
    crops,
    reef,
    wonders,
    farm,
    wild,
    birds,
    sea,
    creatures,
    folk,
    tales,
    plants_wild,
    rocks,
    camp,
    animals,
    tubs,
    fixtures,
    smalls,
    nursery,
    dressing,
    light,
    racks,
    playground,
    tableware,
    groceries,
    appliances,
    gadgets,
    machines,
    toys,
    games,
    keepsakes,
    curios,
    bags,
    clothes,
    papers,
    hangings,
    laundry,
    cleaning,
    climate,
    boards,
    school,
    office_machines,
    office_floor,
    shop,
    amusement,
    hand_tools,
    benchwork,
    stock,
    gym,
    gear,
    game_tables,
    keys,
    instruments,
    stage,
    cycles,
    cars,
    boats,
    heavy,
    flight,
    street,
    beach,
    fables,
    outcrops,
    far_lands,
    night_signs,
    percussion,
    hospital,
    halls,
    laboratory,
    comforts,
    oddments,
    homes,
    mansions,
    huts,
    farmyard,
    castle,
    faith,
    monuments,
    trade,
    works,
    city,
    civic,
    shore,
    squares,
    ruins,
    space,
    craft,
    shopfloor,
    clinic,
    gymhall,
    stagecraft,
    sanctum,
    vessels,
    grounds,
    sundries,
    fireside,
    florist,
    parlour,
    taproom,
    fairground,
    motor_shop,
    collections,
    bowed,
    designed,
    generic,
    rails,
    pitches,
    rides,
    yards,
    vaults,
    heavens,
    fronts,
    seating_halls,
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


KEPT_MODELS = 512
"""Models that a catalogue remembers; a scene has 20 to 60 different ones."""


class Catalog:
    """Finds assets by name and by noun, and remembers the models that it was asked for: one catalogue may serve all
    that look at the same things."""

    def __init__(self, assets: tuple[Asset, ...] | None = None, own: tuple[Asset, ...] = ()) -> None:
        """`own` assets come first: a noun that one of them is for means it."""
        self.assets = (*own, *(CATALOG if assets is None else checked(assets)))
        self._names = {asset.name: asset for asset in self.assets}
        self._standing: dict[tuple[str, Params, LookName, float], Model] = {}

    @cached_property
    def _words(self) -> dict[str, Asset]:
        words: dict[str, Asset] = {}
        for asset in self.assets:
            for word in asset.words:
                words.setdefault(_key(word), asset)
        return words

    @cached_property
    def _families(self) -> dict[str, Asset]:
        families: dict[str, Asset] = {}
        for asset in self.assets:
            if asset.words:
                families.setdefault(_key(asset.family), asset)
        return families

    @cached_property
    def _kinds(self) -> dict[str, str]:
        return {_key(kind): noun for kind, noun in KINDS.items()}

    def by_name(self, name: str) -> Asset:
        """The asset of this name; raises DataRefused when there is none."""
        try:
            return self._names[name]
        except KeyError:
            raise DataRefused(f"There is no asset named {name!r}. Was the scene made with another version?") from None

    def standing(self, name: str, params: Params, look: LookName, voxel: float) -> Model:
        """The model of this asset as it stands in a scene with this look and voxel size; raises DataRefused when there
        is no such asset. The least lately asked for is forgotten first."""
        key = (name, params, look, voxel)
        model = self._standing.pop(key, None)
        if model is None:
            model = standing(self.by_name(name), params, look, voxel)
        self._standing[key] = model
        if len(self._standing) > KEPT_MODELS:
            self._standing.pop(next(iter(self._standing)), None)
        return model

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
            found = self._exact(ending) or self._family(" ".join(ending)) or self._likeness(" ".join(ending))
            if found is not None:
                return found
        return None

    def _likeness(self, spoken: str) -> Asset | None:
        """What the table of kinds says that this is most like."""
        nouns = (self._kinds[key] for form in _singulars(spoken) if (key := _key(form)) in self._kinds)
        return next((asset for noun in nouns if (asset := self._words.get(_key(noun))) is not None), None)

    def _family(self, spoken: str) -> Asset | None:
        return next((self._families[key] for form in _singulars(spoken) if (key := _key(form)) in self._families), None)


def _singulars(noun: str) -> tuple[str, ...]:
    """The noun as it stands, then what it may be the plural of."""
    forms = [noun]
    for ending, singular in (("ies", "y"), ("ves", "f"), ("ves", "fe"), ("es", ""), ("s", "")):
        if noun.endswith(ending) and len(noun) > len(ending) + 1:
            forms.append(noun[: -len(ending)] + singular)
    return tuple(forms)


CATALOG: tuple[Asset, ...] = checked(
    replace(asset, words=(*asset.words, *ALSO_CALLED.get(asset.name, ())))
    for family in FAMILIES
    for asset in family.ASSETS
)
FILES: Mapping[str, str] = {asset.name: family.__name__ for family in FAMILIES for asset in family.ASSETS}
"""The file that each asset is listed in: what is drawn from parts alone has no function there."""


def catalogue() -> Catalog:
    """The catalogue of all assets and of the person's own, one for the process: what it remembers of models serves
    every step that looks at the same things, and changes no answer. Another one where the shelf has changed."""
    folder = SHELF.get()
    return _catalogue(folder, stamp(Path(folder)) if folder else ())


@lru_cache(maxsize=2)
def _catalogue(folder: str, on_it: Stamp) -> Catalog:
    return Catalog(own=own_assets(Path(folder)) if on_it else ())
