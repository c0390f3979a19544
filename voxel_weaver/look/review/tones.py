"""Criteria of colour and light: whether the hues belong together, things stand out, and the light suits the hour."""

from __future__ import annotations

import colorsys
import math
from collections import defaultdict

import numpy as np

from voxel_weaver.look.colors import channels, contrast
from voxel_weaver.look.exposure import Stage, exposure_of
from voxel_weaver.look.review.scale import Measured, many, trapezoid
from voxel_weaver.look.review.sight import Sight
from voxel_weaver.look.rigs import white_of
from voxel_weaver.look.views import Floats, stage_box
from voxel_weaver.scene.value import Color

# Templates of harmonic hues (Matsuda; Cohen-Or and others 2006): arcs as (middle, half width) in degrees.
# Their templates of half the circle and more are left out: nearly any five hues fit one of those.
TEMPLATES: tuple[tuple[tuple[float, float], ...], ...] = (
    ((0.0, 46.8),),
    ((0.0, 9.0), (180.0, 9.0)),
    ((0.0, 9.0), (90.0, 39.6)),
    ((0.0, 9.0), (270.0, 39.6)),
    ((0.0, 46.8), (180.0, 9.0)),
)
TURNS = np.arange(0.0, 360.0, 5.0)
FAR_OFF = 10.0
"""Degrees off the best template, on average, where nothing is left of harmony: six hues by chance are 6 off."""
STANDS_OUT = 0.5
"""The contrast above 1, or three times the distance in colour, at which a thing is easily told from its background."""


def harmonious(sight: Sight) -> Measured:
    """How far the hues of the scene, by their weight, lie from the nearest harmonic template."""
    colors = _painted(sight)
    if not colors:
        return 1.0, "There are no colours but those of the place."
    hues, weights = _hues(colors)
    if weights.sum() < 1e-6:
        return 1.0, "All colours are greys, which go together."
    miss = min(_miss(hues, weights, template) for template in TEMPLATES)
    return trapezoid(miss, -1.0, 0.0, 2.0, FAR_OFF), f"The hues lie {miss:.0f}° off a harmonic set on average."


def _hues(colors: list[tuple[Color, float]]) -> tuple[Floats, Floats]:
    """Hues in degrees, and weights: what is pale or dark has little hue to clash with."""
    hsv = np.array([colorsys.rgb_to_hsv(*channels(color)) for color, _ in colors])
    strength = np.where(hsv[:, 1] > 0.12, hsv[:, 1] * hsv[:, 2], 0.0)
    return hsv[:, 0] * 360.0, strength * np.array([weight for _, weight in colors])


def _miss(hues: Floats, weights: Floats, template: tuple[tuple[float, float], ...]) -> float:
    """The least mean distance in degrees of these hues to the arcs of a template, over all its turns."""
    distances = []
    for middle, half in template:
        apart = np.abs((hues[None, :] - (middle + TURNS)[:, None] + 180.0) % 360.0 - 180.0)
        distances.append(np.maximum(apart - half, 0.0))
    nearest = np.minimum.reduce(distances)
    return float((nearest * weights).sum(axis=1).min() / weights.sum())


def contrasting(sight: Sight) -> Measured:
    """Whether things stand out from the floor and walls behind them, by brightness or by colour."""
    palette = sight.scene.look.palette
    backs = (palette.floor, palette.wall) if sight.scene.layout.rooms else (palette.foliage,)
    colors = _colors_of(sight)
    scores, weights, lost = [], [], []
    for subject in sight.subjects:
        if subject.owner in colors:
            score = min(max(_apart(color, back) for color in colors[subject.owner]) for back in backs)
            scores.append(min(score, 1.0))
            weights.append(subject.weight)
            if score < 0.4:
                lost.append(subject.owner)
    if not scores:
        return 1.0, "There are no things to stand out."
    text = f"Hardly told from what is behind: {many(lost)}." if lost else "All things stand out from what is behind."
    return float(np.average(scores, weights=weights)), text


def _apart(first: Color, second: Color) -> float:
    in_color = math.dist(channels(first), channels(second)) / math.sqrt(3)
    return max(contrast(first, second) - 1.0, 3.0 * in_color) / STANDS_OUT


def well_lit(sight: Sight) -> Measured:
    """Whether the exposure gives a white surface the brightness of its hour: no black and no burnt picture."""
    lights, brief = sight.scene.lights, sight.scene.brief
    low, high = stage_box(sight.scene.layout)
    shot = sight.scene.shots.shots[0]
    stage = Stage(low, high, (shot.position[0] - shot.target[0], shot.position[1] - shot.target[1]))
    wanted = white_of(brief, outdoors=not sight.scene.layout.rooms)
    off = lights.exposure - exposure_of(lights.lamps, lights.sky, stage, wanted, lights.fog)
    if not lights.lamps and lights.sky.strength <= 0:
        return 0.0, "There is no light."
    words = (
        "as bright as its hour asks for"
        if abs(off) < 0.05
        else f"{abs(off):.1f} stops too {'bright' if off > 0 else 'dark'}"
    )
    return trapezoid(off, -2.5, -0.5, 0.5, 2.5), f"The picture is {words}."


def _painted(sight: Sight) -> list[tuple[Color, float]]:
    """The colours of the things by their weight, and of walls and floor: together as much as all things."""
    colors = _colors_of(sight)
    painted = [
        (color, subject.weight / len(colors[subject.owner]))
        for subject in sight.subjects
        for color in colors.get(subject.owner, ())
    ]
    total = sum(weight for _, weight in painted)
    palette = sight.scene.look.palette
    around = (palette.wall, palette.floor) if sight.scene.layout.rooms else (palette.foliage,)
    return [*painted, *((color, 0.5 * total) for color in around)] if painted else []


def _colors_of(sight: Sight) -> dict[str, tuple[Color, ...]]:
    """The colours of each owner's materials."""
    look = sight.scene.look
    materials = {material.name: material.color for material in look.materials}
    found: dict[str, list[Color]] = defaultdict(list)
    for dressing in look.dressings:
        if dressing.owner and dressing.material in materials:
            found[dressing.owner].append(materials[dressing.material])
    return {owner: tuple(dict.fromkeys(colors)) for owner, colors in found.items()}
