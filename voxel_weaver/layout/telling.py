"""Why a thing is there, and there: one plain sentence each, from the ties that hold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voxel_weaver.layout.pieces import Placed, Tie
from voxel_weaver.scene.layout import Role, Support

_PHRASES: Mapping[str, str] = {
    "beside": "beside {}",
    "near": "near {}",
    "far": "well away from {}",
    "left_of": "to the left of {}",
    "right_of": "to the right of {}",
    "in_front_of": "in front of {}",
    "behind": "behind {}",
    "facing": "facing {}",
    "overlooking": "facing {}",
    "opposite": "across from {}",
    "around": "at {}",
    "ring": "gathered around {}",
    "tucked": "at the working side of {}",
    "tucked_row": "along the front of {}",
    "between": "between {}",
    "against": "against the wall",
    "corner": "in a corner",
    "center": "in the middle of the room",
    "under": "under {}",
    "adjoin": "flush beside {}",
    "above": "above {}",
    "frames": "at {}",
    "on": "on {}",
    "in": "in {}",
    "rows": "in its row",
}
_POSTURE: Mapping[Support, str] = {
    Support.FLOOR: "stands",
    Support.OBJECT: "stands",
    Support.WALL: "hangs",
    Support.CEILING: "hangs",
    Support.WATER: "floats",
    Support.AIR: "flies",
}


def why(placed: Placed, place: str, placed_by_id: Mapping[str, Placed]) -> str:
    """One sentence about a thing's reason and place."""
    piece = placed.piece
    name = spoken(piece.category)
    reason = "was asked for" if piece.role is Role.REQUESTED else f"belongs to {_article(spoken(place))}"
    where = _where(placed, placed_by_id)
    return f"The {name} {reason}; it {_POSTURE[piece.support]} {where}."


def _where(placed: Placed, others: Mapping[str, Placed]) -> str:
    phrases = [phrase for tie in placed.held if (phrase := _phrase(tie, others, placed))]
    if placed.on and not any(tie.kind in ("on", "in") for tie in placed.held):
        phrases.append(f"on {_named(placed.on, others)}")
    if placed.spot and placed.piece.support is not Support.CEILING:
        joint = "on" if placed.piece.support is Support.WALL else "against"
        phrases.append(f"{joint} the {placed.spot}")
    if placed.piece.support is Support.CEILING and not phrases:
        phrases.append("from the middle of the ceiling")
    return ", ".join(dict.fromkeys(phrases[:3])) or "where there is room to walk around it"


def _phrase(tie: Tie, others: Mapping[str, Placed], placed: Placed) -> str:
    pattern = _PHRASES.get(tie.kind, "")
    if "{}" not in pattern:
        return pattern
    if tie.kind in ("on", "in"):
        names: Sequence[str] = (placed.on,) if placed.on else ()
    else:
        names = tie.targets if tie.kind == "between" else tie.targets[:1]
    words = [_named(name, others) for name in names]
    return pattern.format(" and ".join(words)) if words else ""


def _named(name: str, others: Mapping[str, Placed]) -> str:
    known = others.get(name)
    return f"the {spoken(known.piece.category) if known else spoken(name.rstrip('0123456789').rstrip('_'))}"


def spoken(name: str) -> str:
    return name.replace("_", " ")


def _article(noun: str) -> str:
    return f"{'an' if noun[:1] in 'aeiou' else 'a'} {noun}"
