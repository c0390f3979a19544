"""Habits outdoors: seats around the fire, the tent behind it, animals at the rim, the fire in the middle."""

from __future__ import annotations

from dataclasses import replace

from voxel_weaver.layout.pieces import Piece, Tie
from voxel_weaver.scene.layout import Role, Support

_LAND_HABITS = (
    ("log_bench", "ring", "campfire", 2.0),
    ("chair", "ring", "campfire", 2.0),
    ("stump", "near", "tent", 0.4),
    ("tent", "facing", "campfire", 1.5),
    ("tent", "behind", "campfire", 1.5),
    ("backpack", "near", "tent", 1.0),
    ("picnic_basket", "near", "picnic_blanket", 1.2),
    ("deer", "facing", "campfire", 0.15),
    ("park_bench", "ring", "fountain", 3.0),
    ("deck_chair", "near", "beach_umbrella", 1.6),
    ("sun_lounger", "near", "beach_umbrella", 1.6),
    ("surfboard", "near", "beach_umbrella", 0.4),
    ("astronaut", "near", "lander", 0.5),
    ("flag", "near", "lander", 0.8),
    ("rover", "near", "lander", 0.3),
    ("cow", "near", "barn", 0.2),
    ("gold_hoard", "near", "dragon", 0.8),
    ("bone_pile", "near", "dragon", 0.4),
    ("tombstone", "near", "haunted_house", 0.2),
)
_MIDDLE = ("campfire", "picnic_blanket", "fountain", "lander")
_EDGE = ("boulder", "log", "deer", "fox", "rabbit", "wooden_sign", "wooden_fence")
"""What keeps to the rim of the clearing."""


def with_land_habit(piece: Piece, every: tuple[Piece, ...]) -> Piece:
    """The piece with the ties that habit gives it where nothing firm binds it."""
    if any(tie.firm for tie in piece.ties) or piece.support is not Support.FLOOR:
        return piece
    ties = [tie for tie in piece.ties if tie.kind != "ring"]
    for name, rule, target, weight in _LAND_HABITS:
        ids = tuple(one.id for one in every if one.asset == target and one.id != piece.id)
        if name in (piece.asset, piece.category) and ids:
            alike = [one.id for one in every if one.asset == piece.asset]
            number = alike.index(piece.id)
            share = (number, len(alike)) if rule == "ring" else (0, 1)
            ties.append(Tie(rule, ids[number % len(ids) : number % len(ids) + 1], weight, share=share))
    if piece.asset in _MIDDLE:
        ties.append(Tie("center", (), 3.0))
    elif piece.asset in _EDGE:
        fire = tuple(one.id for one in every if one.asset in _MIDDLE)
        ties.append(Tie("far", fire[:1], 2.0) if fire else Tie("corner", (), 0.2))
    elif piece.role is Role.REQUESTED and not ties and _alone(piece, every):
        ties.append(Tie("center", (), 0.6))
    return replace(piece, ties=tuple(ties))


def _alone(piece: Piece, every: tuple[Piece, ...]) -> bool:
    """Whether it is one of few of its kind: many do not all crowd into the middle."""
    return sum(one.category == piece.category for one in every) < 10
