"""The finishes of furniture, by name: the shared ones and those that only furniture has.

Data only; which of them a prompt may recolour is said by each model.
"""

from __future__ import annotations

from voxel_weaver.assets.finishes import FINISHES
from voxel_weaver.assets.model import Finish

BOOKS = (
    Finish("book_red", "paper", "own", "#a8433a"),
    Finish("book_blue", "paper", "own", "#3e6384"),
    Finish("book_gold", "paper", "own", "#d9a441"),
    Finish("book_green", "paper", "own", "#4f7a5b"),
    Finish("book_cream", "paper", "own", "#ece0c6"),
    Finish("book_plum", "paper", "own", "#6b4a63"),
    Finish("book_teal", "paper", "own", "#4d8f91"),
)

_TABLE = (
    Finish("shadow", "wood", "own", "#3d2c22"),  # gaps between fronts and the backs of shelves
    Finish("sheet", "fabric", "own", "#f4efe5"),
    Finish("wool", "fabric", "own", "#eadfc8"),
    Finish("ticking", "fabric", "own", "#9fb4c4"),
    Finish("cane", "fabric", "own", "#dcb877"),
    Finish("baize", "leather", "own", "#2f6b4f"),
    Finish("lantern_paper", "paper", "own", "#f8f4e6"),
    *BOOKS,
)

FURNITURE = FINISHES | {finish.name: finish for finish in _TABLE}
