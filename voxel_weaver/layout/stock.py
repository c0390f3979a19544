"""The stock: nouns become pieces of a known size. It asks the catalogue and remembers the models that it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.assets.asset import SIDES, Asset
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.designed import NAMES as DESIGNED
from voxel_weaver.assets.designed import settings
from voxel_weaver.assets.fitting import SIZE_WORDS, fitted, heeded
from voxel_weaver.assets.generic import STAND_IN_SIZES
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.variants import soft_toy, variant
from voxel_weaver.layout.kinds import counts_as
from voxel_weaver.layout.meanings import meant
from voxel_weaver.layout.pieces import Piece, Tie, reach_of
from voxel_weaver.scene.brief import Want
from voxel_weaver.scene.designs import Designs
from voxel_weaver.scene.layout import Params, Role, Setting, Support, Tier
from voxel_weaver.scene.settings import LookName

MEANT_HERE: Mapping[str, Mapping[str, str]] = {
    "cafe": {
        "counter": "cafe_counter",
        "bar": "cafe_counter",
        "table": "cafe_table",
        "chair": "cafe_chair",
        "stool": "bar_stool",
    },
    "bathroom": {"vanity": "bathroom_vanity", "sink": "washbasin"},
    "classroom": {"desk": "school_desk", "student_desk": "school_desk", "board": "blackboard"},
    "office": {"board": "whiteboard"},
    "workshop": {"bench": "workbench", "table": "workbench"},
    "gym": {"bench": "weight_bench", "rack": "dumbbell_rack"},
    "shop": {"counter": "reception_desk", "shelf": "shop_shelf", "rack": "garment_rack"},
    "clothing_store": {"counter": "reception_desk", "rack": "garment_rack", "shelf": "shop_shelf"},
    "bar": {"counter": "cafe_counter", "bar": "cafe_counter", "stool": "bar_stool"},
    "restaurant": {"table": "cafe_table", "chair": "cafe_chair", "stool": "bar_stool"},
    "laundry_room": {"machine": "washing_machine", "rack": "drying_rack"},
    "waiting_room": {"bench": "waiting_bench", "counter": "reception_desk"},
    "library": {"table": "reading_table", "shelf": "bookshelf"},
}
"""What a plain noun means in a place: the counter of a cafe is no kitchen worktop."""


SIZES = ("width", "depth", "height", "size", "length", "diameter", "radius", "scale")
"""Parameters that say how big something is."""
KIN = (("lamp", "light"),)
"""Families that stand in for each other where something else is to carry them."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a noun means here: an asset, and how sure that is."""

    category: str
    asset: Asset
    tier: Tier
    word: str = ""  # the adjective that made this asset of a plainer one: "bunk" of a bed


class Stock:
    """The catalogue in one look."""

    def __init__(
        self,
        catalog: Catalog,
        look: LookName,
        voxel: float,
        place: str = "",
        designs: Designs | None = None,
        *,
        outdoors: bool = False,
    ) -> None:
        self.catalog = catalog
        self.designs = designs or Designs()
        self._designed = {design.category: design for design in self.designs.designs}
        self._meant = {**meant(outdoors), **MEANT_HERE.get(place, {})}
        self.look = look
        self.voxel = voxel
        self._names = frozenset(asset.name for asset in catalog.assets)

    def kind(self, noun: str, category: str) -> Kind:
        if category in self._meant:
            return Kind(category, self.catalog.by_name(self._meant[category]), Tier.SPECIFIC)
        match = self.catalog.find(noun)
        if match.tier is Tier.GENERIC and category in self._designed:
            name = DESIGNED[self._designed[category].support]
            return Kind(category, self.catalog.by_name(name), Tier.SPECIFIC)
        return Kind(category, match.asset, match.tier)

    def wanted(self, want: Want) -> Kind:
        """What a want means here, its adjectives taken in: a bunk bed is another asset than a bed. What has no asset
        is made from the words around it."""
        kind = self._shaped(self.kind(want.noun, want.category), want)
        words = [attribute.value for attribute in want.attributes]
        toy, soft = soft_toy(kind.asset.family, words)
        if toy:
            return Kind(kind.category, self.catalog.by_name(toy), Tier.FAMILY, soft)
        name, word = variant(kind.asset.name, [*words, *want.noun.lower().replace("-", "_").split()[:-1]], self._names)
        if not name:
            return kind
        return Kind(kind.category, self.catalog.by_name(name), kind.tier, word)

    def _shaped(self, kind: Kind, want: Want) -> Kind:
        """The plain asset where the one that is usual in this place cannot have the form that was asked for: a round
        table in a library."""
        if kind.category not in self._meant:
            return kind
        asked = {attribute.value for attribute in want.attributes if attribute.kind == "shape"}
        plain = self.catalog.find(want.noun)
        better = _offers(plain.asset, asked) and not _offers(kind.asset, asked)
        return Kind(kind.category, plain.asset, plain.tier) if better else kind

    def known(self, category: str) -> Kind | None:
        """The kind of this category where the catalogue has an asset made for it."""
        kind = self.kind(category.replace("_", " "), category)
        return kind if kind.tier is Tier.SPECIFIC else None

    def given(self, kind: Kind, want: Want) -> dict[str, Setting]:
        """What a want says about the parameters of its asset. A size that its name says already counts once: a mini
        fridge is no small mini fridge."""
        named = {kind.word, *(want.noun.lower().split() if kind.tier is Tier.SPECIFIC else ())}
        others = tuple(each for each in want.attributes if each.value not in named or each.value not in SIZE_WORDS)
        design = self._designed.get(kind.category) if kind.asset.name in DESIGNED.values() else None
        own = settings(design) if design is not None else {}
        return {**own, **fitted(kind.asset, others, want.size, want.noun)}

    def mounted(self, kind: Kind, given: Mapping[str, Setting], support: Support | None) -> dict[str, Setting]:
        """What is given, and that it hangs or stands where the text says. Nobody knows how large a stand-in is: what
        carries it says so where the text does not."""
        if support is None or "mount" not in kind.asset.parameters:
            return dict(given)
        if support.value not in kind.asset.parameters["mount"].choices:
            return dict(given)
        sizes = STAND_IN_SIZES.get(support.value, ()) if kind.tier is Tier.GENERIC else ()
        return {**dict(zip(SIDES, sizes, strict=False)), **given, "mount": support.value}

    def heeded(self, kind: Kind, params: Params, want: Want) -> tuple[str, ...]:
        """The qualities of a want that its things have, in the words of the prompt."""
        finishes = self.model(kind.asset, params).finishes
        noun = want.noun if kind.tier is Tier.SPECIFIC else ""
        met = heeded(kind.asset, params, finishes, want.attributes, noun)
        return tuple(word for word in words_of(want) if word in met or word == kind.word)

    def params(self, kind: Kind, given: Mapping[str, Setting], rng: np.random.Generator | None) -> Params:
        """Parameters of one thing; what its asset does not offer is left out."""
        offered = {name: value for name, value in given.items() if name in kind.asset.parameters}
        return kind.asset.params(offered, rng)

    def model(self, asset: Asset, params: Params) -> Model:
        return self.catalog.standing(asset.name, params, self.look, self.voxel)

    def piece(self, name: str, kind: Kind, params: Params, role: Role, ties: tuple[Tie, ...] = ()) -> Piece:
        model = self.model(kind.asset, params)
        low, high = reach_of(model)
        return Piece(
            id=name,
            category=kind.category,
            asset=kind.asset.name,
            family=kind.asset.family,
            params=params,
            model=model,
            low=low,
            high=high,
            support=_support(kind.asset, params),
            stance=kind.asset.stance,
            role=role,
            tier=kind.tier,
            ties=ties,
        )

    def same(self, piece: Piece) -> Kind:
        """What the piece is: the asset that it has, not the one that its name would have."""
        return Kind(piece.category, self.catalog.by_name(piece.asset), piece.tier)

    def resized(self, piece: Piece, kind: Kind, given: Mapping[str, Setting]) -> Piece:
        """The same piece with other parameters."""
        chosen = {**dict(piece.params), **{k: v for k, v in given.items() if k in kind.asset.parameters}}
        fresh = self.piece(piece.id, kind, kind.asset.params(chosen), piece.role, piece.ties)
        return replace(fresh, want=piece.want, attributes=piece.attributes, support=piece.support)

    def scaled(self, piece: Piece, share: float) -> Piece:
        """The same piece, this share of its size in all that its asset lets us choose."""
        asset = self.catalog.by_name(piece.asset)
        sizes: dict[str, Setting] = {}
        for name, value in piece.params:
            if name in SIZES and isinstance(value, float):
                sizes[name] = asset.parameters[name].kept(value * share)
        return self.resized(piece, self.same(piece), sizes)

    def kin(self, piece: Piece, support: Support) -> Piece:
        """The nearest relative that stands so: a plant for a tray, a lamp for the floor. Itself where there is none."""
        own = self.catalog.by_name(piece.asset)
        if own.support is support:
            return piece
        called = (piece.category, own.name)
        kin = next((kind for kind in KIN if own.family in kind), (own.family,))
        for asset in self.catalog.assets:
            related = asset.family in kin and any(counts_as(asset.name, name) for name in called)
            if asset.support is support and related:
                same = piece.category == own.family  # "a flower" is the one in a vase as well as the one in a meadow
                kind = Kind(piece.category, asset, piece.tier if same else Tier.FAMILY)
                given = {name: value for name, value in piece.params if isinstance(value, str)}
                offered = {name: value for name, value in given.items() if name in asset.parameters}
                usable = {name: value for name, value in offered.items() if value in asset.parameters[name].choices}
                other = self.piece(piece.id, kind, asset.params(usable), piece.role, piece.ties)
                return replace(other, want=piece.want, attributes=piece.attributes, support=support)
        return piece

    def standing_on_floor(self, piece: Piece) -> Piece:
        """The piece beside what was to carry it."""
        carriers = tuple(name for tie in piece.ties if tie.kind in ("on", "in") for name in tie.targets)
        ties = tuple(tie for tie in piece.ties if tie.kind not in ("on", "in", "at", "loose"))
        near = (Tie("near", carriers, 1.0),) if carriers else ()
        return replace(piece, support=Support.FLOOR, ties=(*ties, *near))


def _offers(asset: Asset, words: set[str]) -> bool:
    return any(words & set(parameter.choices) for parameter in asset.parameters.values())


def _support(asset: Asset, params: Params) -> Support:
    """Where it stands; a parameter of that name may say otherwise (a television on a wall)."""
    mounted = dict(params).get("mount")
    return Support(mounted) if mounted in tuple(Support) else asset.support


def words_of(want: Want) -> tuple[str, ...]:
    """The qualities that were asked for, each once."""
    return tuple(dict.fromkeys(attribute.value for attribute in want.attributes))
