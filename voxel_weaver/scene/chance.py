"""Chance, from one seed. The clock and the order of work never decide content.

A stream is named by who draws and for what, so adding an agent or a draw leaves all other streams as they were. Only
`random`, `integers` and `permutation` of the generator should be used: their streams are the same in every numpy that
Blender ships.
"""

from __future__ import annotations

import zlib

import numpy as np


def chance(seed: int, *names: str | int) -> np.random.Generator:
    """The generator of one purpose, for instance `chance(seed, "layout", "bedroom_1")`."""
    words = [zlib.crc32(str(name).encode()) for name in names]
    return np.random.Generator(np.random.PCG64(np.random.SeedSequence([seed, *words])))
