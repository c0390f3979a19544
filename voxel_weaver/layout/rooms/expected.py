"""What is to come: who will look at what hangs on a wall, and how much will stand on what carries things. Those that
are placed first are placed with this in mind."""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.layout.pieces import Piece
from voxel_weaver.scene.layout import Support

SEEN_WHOLE = ("watching", "in_front_of")
"""Who sits before a thing is level with it."""
SEEN = ("facing", "opposite")
"""Who looks at a thing reaches up to it at least."""
EYE_SHARE, LEVEL_SHARE, LENIENT = 0.85, 0.45, 0.125
SEATED = 1.15
"""What is higher is nobody's seat."""


def viewers_of(pieces: Sequence[Piece]) -> dict[str, float]:
    """By id of what hangs on a wall: how high its base may be, so that those who look at it have it before them."""
    hung = {piece.id: piece for piece in pieces if piece.support is Support.WALL}
    found: dict[str, float] = {}
    for piece in pieces:
        if piece.support is not Support.FLOOR or piece.high[2] > SEATED:
            continue
        for tie in piece.ties:
            for name in tie.targets if tie.firm and tie.kind in (*SEEN_WHOLE, *SEEN) else ():
                if name in hung:
                    level = EYE_SHARE * piece.high[2]
                    if tie.kind in SEEN_WHOLE:
                        level = LEVEL_SHARE * piece.high[2] + LENIENT * hung[name].size[2]
                    found[name] = min(found.get(name, level), level)
    return found


def loads_of(pieces: Sequence[Piece]) -> dict[str, int]:
    """How many are to stand on each carrier, and how many of one want on one carrier; by id and by want."""
    found: dict[str, int] = {}
    shared: dict[str, dict[str, int]] = {}
    for piece in pieces:
        if carrier := piece.carrier:
            found[carrier] = found.get(carrier, 0) + 1
            own = shared.setdefault(piece.want, {})
            own[carrier] = own.get(carrier, 0) + 1
    return {**{want: max(counts.values()) for want, counts in shared.items()}, **found}
