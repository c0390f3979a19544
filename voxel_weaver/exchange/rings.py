"""Faces as rings of corners: face f has those from starts[f] to starts[f + 1]. What is next in a ring, and which faces
hang together."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

Number = TypeVar("Number", bound=np.generic)


def nexts(starts: NDArray[Any], corners: NDArray[Number]) -> NDArray[Number]:
    """The vertex after each corner in its face."""
    found = np.roll(corners, -1)
    found[starts[1:] - 1] = corners[starts[:-1]]
    return found


def pieces(one: NDArray[np.int64], other: NDArray[np.int64], count: int) -> NDArray[np.int64]:
    """For each of `count` faces the first of those that it hangs together with, where each of `one` does so with that
    of `other`."""
    label = np.arange(count)
    while True:
        earlier = label.copy()
        least = np.minimum(label[one], label[other])
        np.minimum.at(label, one, least)
        np.minimum.at(label, other, least)
        label = label[label]
        if np.array_equal(label, earlier):
            return np.asarray(label)
