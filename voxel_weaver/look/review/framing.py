"""Criteria of the frame: what of the scene the picture shows, and how it lies in it."""

from __future__ import annotations

import numpy as np

from voxel_weaver.look.review.scale import Measured, many, trapezoid
from voxel_weaver.look.review.sight import Sight

SEEN_WELL = 0.8
"""In a furnished room chairs always hide a part of the table: more than this share in sight is not better."""
WHOLE = 0.98
"""A thing with less than this share of its rectangle in the picture is cut off."""
POWER_POINTS = np.array([[x, y] for x in (-1 / 3, 1 / 3) for y in (-1 / 3, 1 / 3)] + [[0.0, 0.0]])
"""Where a main subject lies well: on the crossings of the thirds, or in the middle."""


def in_sight(sight: Sight) -> Measured:
    """How much of what matters stands in sight of the camera, with nothing before it."""
    if not sight.subjects:
        return 1.0, "There are no things to be seen."
    clear = sight.clear * (sight.inside > 0)
    share = float(np.average(clear, weights=sight.weights))
    if any(sight.requested):  # small things that were asked for matter as much as a wardrobe that was not
        share = 0.3 * share + 0.7 * float(clear[list(sight.requested)].mean())
    hidden = [s.owner for s, clear in zip(sight.subjects, sight.clear, strict=True) if clear < 0.1]
    text = f"{share:.0%} of what matters is in sight."
    return min(share / SEEN_WELL, 1.0), f"{text} Hidden or cut away: {many(hidden)}." if hidden else text


def uncropped(sight: Sight) -> Measured:
    """Whether things are whole in the picture. What is cut away with a wall is no matter of the frame."""
    shown = [number for number, there in enumerate(sight.shown) if there]
    if not shown:
        return 1.0, "There are no things to be cut off."
    inside = sight.inside[shown]
    scores = np.where(inside >= WHOLE, 1.0, 0.6 * inside)
    cut = [sight.subjects[number].owner for number in shown if sight.inside[number] < WHOLE]
    text = f"Cut off by the frame: {many(cut)}." if cut else f"All {len(shown)} shown things are whole in the frame."
    return float(np.average(scores, weights=sight.weights[shown])), text


def filled(sight: Sight) -> Measured:
    """How far the things reach across the picture: neither lost in it nor pressed against its edge."""
    shown = [number for number, there in enumerate(sight.shown) if there]
    if not shown:
        return 0.0, "There is nothing in the frame but the place."
    left, bottom, right, top = sight.frame_of(shown)
    reach = float(max(right - left, top - bottom)) / 2
    return trapezoid(reach, 0.1, 0.45, 1.0, 1.5), f"The things reach across {reach:.0%} of the frame."


def balanced(sight: Sight) -> Measured:
    """Whether the weight of the picture lies around its middle, and its main subject where the eye rests."""
    shown = [number for number, there in enumerate(sight.shown) if there and sight.inside[number] > 0]
    if not shown:
        return 0.0, "There is nothing in the frame to be balanced."
    boxes = sight.rectangles[shown]
    middles = (boxes[:, :2] + boxes[:, 2:]) / 2
    weights = sight.weights[shown] * np.maximum(sight.clear[shown], 0.05)
    off = float(np.abs(np.average(middles, axis=0, weights=weights)).max())
    main = int(np.argmax(weights))
    to_point = float(np.linalg.norm(POWER_POINTS - middles[main], axis=1).min())
    score = 0.65 * trapezoid(off, -1.0, 0.0, 0.2, 0.7) + 0.35 * trapezoid(to_point, -1.0, 0.0, 0.2, 0.7)
    owner = sight.subjects[shown[main]].owner
    return score, f"The weight lies {off / 2:.0%} off the middle; {owner} lies {to_point / 2:.0%} from a resting point."
