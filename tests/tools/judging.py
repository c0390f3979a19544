"""What every picture of a scene must hold, measured on its pixels and its Scene: no reference picture is needed."""

from __future__ import annotations

import colorsys
from collections import defaultdict
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from voxel_weaver.look.colors import channels
from voxel_weaver.look.hours import DARK_HOURS
from voxel_weaver.look.review.sight import Sight
from voxel_weaver.scene.scene import Scene

Pixels: TypeAlias = NDArray[np.float32]
"""Rows of sRGB pixels, 0 to 1."""

BLACK, BURNT = 0.02, 0.985
MOST_BLACK = {True: 0.62, False: 0.18}
"""The share of pixels that may be black: at dark hours, and else."""
MOST_BURNT = 0.06
LEAST_MEAN = {True: 0.05, False: 0.2}
LEAST_SPREAD = 0.05
"""The standard deviation of brightness below which there is nothing to be seen."""
NEAR_HUE = 32.0
SHARE_OF_HUES = 0.5
VIVID = 0.22


def faults_of(pixels: Pixels, scene: Scene) -> list[str]:
    """What is wrong with a picture of this scene through its first camera, in words; nothing where it is well."""
    dark = scene.brief.time_of_day in DARK_HOURS or scene.brief.weather == "storm"
    bright = pixels @ np.array([0.2126, 0.7152, 0.0722], dtype=np.float32)
    black, burnt = float((bright < BLACK).mean()), float((pixels.min(axis=2) > BURNT).mean())
    found = []
    if black > MOST_BLACK[dark] or float(bright.mean()) < LEAST_MEAN[dark]:
        found.append(f"black: {black:.0%} of it, mean {bright.mean():.2f}")
    if burnt > MOST_BURNT:
        found.append(f"burnt: {burnt:.0%} of it")
    if float(bright.std()) < LEAST_SPREAD:
        found.append(f"flat: brightness spreads by {bright.std():.3f}")
    return [*found, *_missing(scene), *_colorless(pixels, scene, dark)]


def _missing(scene: Scene) -> list[str]:
    """Subjects that were asked for and lie outside the frame."""
    sight = Sight(scene)
    away = [
        subject.owner
        for subject, asked, shown, inside in zip(
            sight.subjects, sight.requested, sight.shown, sight.inside, strict=True
        )
        if asked and shown and inside < 0.5
    ]
    return [f"outside the frame: {', '.join(away[:4])}"] if away else []


def _colorless(pixels: Pixels, scene: Scene, dark: bool) -> list[str]:
    """Whether the strong colours of the scene's largest things are to be found; lamps of a night change them all."""
    hues = _hues(scene)
    if dark or scene.brief.time_of_day in ("sunset", "evening", "dawn") or not hues:
        return []
    seen = _seen_hues(pixels)
    absent = [hue for hue in hues if not len(seen) or np.abs((seen - hue + 180.0) % 360.0 - 180.0).min() > NEAR_HUE]
    if len(absent) > (1.0 - SHARE_OF_HUES) * len(hues):
        return [f"palette: hues {', '.join(f'{hue:.0f}' for hue in absent)} are nowhere"]
    return []


def _hues(scene: Scene) -> list[float]:
    """The hues, in degrees, of the materials that the heaviest things wear."""
    materials = {material.name: material.color for material in scene.look.materials}
    worn: dict[str, list[str]] = defaultdict(list)
    for line in scene.look.dressings:
        worn[line.owner].append(materials.get(line.material, "#808080"))
    heavy = [subject.owner for subject in Sight(scene).subjects[:6]]
    colors = dict.fromkeys(color for owner in heavy for color in worn[owner][:2])
    hsv = [colorsys.rgb_to_hsv(*channels(color)) for color in colors]
    return [hue * 360.0 for hue, saturation, value in hsv if saturation > 0.35 and value > 0.25]


def _seen_hues(pixels: Pixels) -> Pixels:
    """The hues that at least one in two thousand pixels has, in steps of six degrees."""
    flat = pixels.reshape(-1, 3).astype(np.float64)
    high, low = flat.max(axis=1), flat.min(axis=1)
    spread = np.maximum(high - low, 1e-9)
    red, green, blue = flat.T
    hue = np.where(high == red, (green - blue) / spread % 6, np.where(high == green, (blue - red) / spread + 2, 0.0))
    hue = np.where((high == blue) & (high != red) & (high != green), (red - green) / spread + 4, hue) * 60.0
    vivid = (high - low) / np.maximum(high, 1e-6) > VIVID
    counts, edges = np.histogram(hue[vivid & (high > 0.08)], bins=60, range=(0.0, 360.0))
    seen: Pixels = (edges[:-1] + 3.0)[counts * 2000 > len(flat)].astype(np.float32)
    return seen
