"""The stock: nouns become pieces of a known size. It asks the catalogue and remembers the models that it made."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.assets.fitting import fitted
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.realise import standing
from voxel_weaver.layout.pieces import Piece, Tie, reach_of
from voxel_weaver.scene.brief import Want
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
    "library": {"table": "reading_table", "shelf": "bookshelf"},
}
"""What a plain noun means in a place: the counter of a cafe is no kitchen worktop."""


@dataclass(frozen=True, slots=True)
class Kind:
    """What a noun means here: an asset, and how sure that is."""

    category: str
    asset: Asset
    tier: Tier


class Stock:
    """The catalogue in one look."""

    def __init__(self, catalog: Catalog, look: LookName, voxel: float, place: str = "") -> None:
        self.catalog = catalog
        self._meant = MEANT_HERE.get(place, {})
        self.look = look
        self.voxel = voxel
        self._models: dict[tuple[str, Params], Model] = {}

    def kind(self, noun: str, category: str) -> Kind:
        if category in self._meant:
            return Kind(category, self.catalog.by_name(self._meant[category]), Tier.SPECIFIC)
        match = self.catalog.find(noun)
        return Kind(category, match.asset, match.tier)

    def known(self, category: str) -> Kind | None:
        """The kind of this category where the catalogue has an asset made for it."""
        kind = self.kind(category.replace("_", " "), category)
        return kind if kind.tier is Tier.SPECIFIC else None

    def given(self, kind: Kind, want: Want) -> dict[str, Setting]:
        """What a want says about the parameters of its asset."""
        return dict(fitted(kind.asset, want.attributes, want.size, want.noun))

    def params(self, kind: Kind, given: Mapping[str, Setting], rng: np.random.Generator | None) -> Params:
        """Parameters of one thing; what its asset does not offer is left out."""
        offered = {name: value for name, value in given.items() if name in kind.asset.parameters}
        return kind.asset.params(offered, rng)

    def model(self, asset: Asset, params: Params) -> Model:
        key = (asset.name, params)
        if key not in self._models:
            self._models[key] = standing(asset, params, self.look, self.voxel)
        return self._models[key]

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

    def resized(self, piece: Piece, kind: Kind, given: Mapping[str, Setting]) -> Piece:
        """The same piece with other parameters."""
        chosen = {**dict(piece.params), **{k: v for k, v in given.items() if k in kind.asset.parameters}}
        fresh = self.piece(piece.id, kind, kind.asset.params(chosen), piece.role, piece.ties)
        return replace(fresh, want=piece.want, attributes=piece.attributes, support=piece.support)


def _support(asset: Asset, params: Params) -> Support:
    """Where it stands; a parameter of that name may say otherwise (a television on a wall)."""
    mounted = dict(params).get("mount")
    return Support.WALL if mounted == "wall" else asset.support


def words_of(want: Want) -> tuple[str, ...]:
    """The qualities that were asked for, as they are kept with a thing."""
    return tuple(dict.fromkeys(attribute.value for attribute in want.attributes))
