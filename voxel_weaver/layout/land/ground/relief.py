"""Reliefs: how each kind of land lies, as a function from a frame to heights in metres. The front (-Y) stays low, so
that a viewer there looks over it; what rises, rises behind. Water of the sea stands at height 0."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from voxel_weaver.layout.land.ground.craters import craters
from voxel_weaver.layout.land.ground.erosion import rained, slid
from voxel_weaver.layout.land.ground.noise import Field, eased, layered, moved, noise, ridged


@dataclass(frozen=True, eq=False)
class Frame:
    """The grid that a relief is worked out on: x to the right and y to the back, from -1 to 1."""

    side: float
    count: int  # corners a side
    rng: np.random.Generator

    @cached_property
    def x(self) -> Field:
        return np.asarray(np.linspace(-1.0, 1.0, self.count)[None, :] + np.zeros((self.count, 1)))

    @cached_property
    def y(self) -> Field:
        return np.asarray(self.x.T)

    @property
    def cell(self) -> float:
        return self.side / (self.count - 1)

    def noise(self, wave: float, octaves: int = 3) -> Field:
        """Layered noise whose waves are so many metres long."""
        return layered(self.count, self.side / wave, octaves, self.rng)

    def ridges(self, wave: float, octaves: int = 5) -> Field:
        return ridged(self.count, self.side / wave, octaves, self.rng)

    def radius(self, x: float = 0.0, y: float = 0.0, wobble: float = 0.12) -> Field:
        """The distance from a point, with an edge that wanders."""
        dx, dy = self.x - x, self.y - y
        return np.asarray(np.sqrt(dx * dx + dy * dy) * (1.0 + wobble * layered(self.count, 3.0, 3, self.rng)))

    @property
    def behind(self) -> Field:
        """0 at the front, 1 at the back."""
        return np.asarray((self.y + 1.0) / 2.0)


def _flat(frame: Frame) -> Field:
    return np.zeros((frame.count, frame.count))


def _clearing(frame: Frame) -> Field:
    rise = eased((frame.radius() - 0.45) / 0.55)
    high = 0.107 * frame.side * (0.55 + 0.45 * frame.y)
    hills = 0.043 * frame.side * (0.5 + 0.5 * frame.noise(5.0, 2)) * (0.6 + 0.4 * frame.behind)
    return np.asarray(rise * np.clip(high + hills + 0.12 * frame.noise(0.9, 1), 0.0, None))


def _meadow(frame: Frame) -> Field:
    rise = eased((frame.radius() - 0.3) / 0.7)
    return np.asarray(rise * (0.025 * frame.side * (0.6 + 0.4 * frame.y) + 0.028 * frame.side * frame.noise(7.0, 2)))


def _garden(frame: Frame) -> Field:
    return np.asarray(0.15 * eased((frame.radius() - 0.5) / 0.5) * (1.0 + frame.noise(6.0, 2)))


def _gentle(frame: Frame) -> Field:
    """Open country with a level middle."""
    rise = eased((frame.radius() - 0.35) / 0.5)
    return np.asarray(rise * frame.behind * frame.side * (0.025 + 0.028 * frame.noise(frame.side / 3.0, 3)))


def _hills(frame: Frame) -> Field:
    waves = 0.5 + 0.5 * frame.noise(frame.side / 3.2, 3)
    back = eased(frame.behind * 1.2 - 0.1)
    far = np.clip(0.5 + 0.7 * layered(frame.count, 1.6, 3, frame.rng), 0.0, 1.2)
    return np.asarray(frame.side * (0.03 * waves + 0.13 * back * far))


def _hilltop(frame: Frame) -> Field:
    """One broad hill in the middle."""
    hill = 1.0 - eased((frame.radius(0.0, 0.05) - 0.28) / 0.6)
    return np.asarray(frame.side * (0.14 * hill + 0.012 * frame.noise(frame.side / 5, 3)))


def _mountain(frame: Frame) -> Field:
    main = 1.0 - eased(frame.radius(-0.06, 0.42, 0.3) / 0.86)
    second = 0.62 * (1.0 - eased(frame.radius(0.74, 0.62, 0.3) / 0.56))
    third = 0.5 * (1.0 - eased(frame.radius(-0.82, 0.7, 0.3) / 0.5))
    mass = np.maximum(main, np.maximum(second, third))
    crests = moved(
        frame.ridges(frame.side / 2.6), 5.0 * frame.noise(frame.side / 4, 2), 5.0 * frame.noise(frame.side / 4, 2)
    )
    high = 0.52 * frame.side * mass * np.sqrt(mass) * (0.34 + 0.8 * crests)
    foot = 0.02 * frame.side * (1.0 + frame.noise(frame.side / 4, 3)) * eased((frame.behind - 0.1) * 2.0)
    return rained(slid(high + foot, frame.cell, 2.4, 6), frame.cell, 1.2)


def _range(frame: Frame) -> Field:
    """A lake or a valley before a row of mountains."""
    row = eased((frame.y - 0.3) / 0.6)
    peaks = 0.32 * frame.side * row * (0.25 + 0.95 * frame.ridges(frame.side / 2.4))
    sides = (
        0.08
        * frame.side
        * eased((np.abs(frame.x) - 0.55) / 0.5)
        * frame.behind
        * (1.0 + frame.noise(frame.side / 4, 3))
    )
    ground = 0.012 * frame.side * (1.0 + frame.noise(frame.side / 5, 3))
    return rained(ground + peaks + np.clip(sides, 0.0, None), frame.cell, 0.8)


def _dunes(frame: Frame) -> Field:
    """Long waves with a gentle face and a steep one."""
    bend = frame.noise(frame.side / 2.2, 2)
    phase = (0.86 * frame.y + 0.5 * frame.x) * 2.3 + 0.75 * bend
    share = phase - np.floor(phase)
    crest = np.where(share < 0.72, eased(share / 0.72), 1.0 - eased((share - 0.72) / 0.28))
    big = np.clip(0.55 + 0.75 * layered(frame.count, 2.2, 2, frame.rng), 0.15, 1.3)
    middle = 0.35 + 0.65 * eased((frame.radius(0.0, -0.15) - 0.12) / 0.4)
    return slid(frame.side * 0.085 * crest * big * middle * (0.35 + 0.65 * frame.behind), frame.cell, 0.62, 8)


def _oasis(frame: Frame) -> Field:
    hollow = eased((frame.radius(0.0, 0.02) - 0.3) / 0.4)
    return np.asarray(_dunes(frame) * hollow)


def _shore(frame: Frame) -> Field:
    """How far inland a point lies, in metres: the coast runs across, the sea is in front and to the left."""
    return np.asarray(
        (0.92 * frame.y + 0.4 * frame.x + 0.22 + 0.16 * layered(frame.count, 2.0, 3, frame.rng)) * frame.side / 2
    )


def _beach(frame: Frame) -> Field:
    inland = _shore(frame)
    depth = 0.06 * frame.side
    low = np.clip(inland * 0.11, -depth, 0.0)
    high = 0.035 * frame.side * eased(inland / (0.34 * frame.side)) + np.clip(inland, 0.0, 4.0) * 0.07
    bumps = 0.02 * frame.side * eased((inland - 4.0) / (0.2 * frame.side)) * (0.4 + frame.noise(frame.side / 5, 3))
    return np.asarray(low + np.where(inland > 0.0, high + bumps, 0.0))


def _coast(frame: Frame) -> Field:
    """Cliffs over the sea, with a small strand before them."""
    inland = _shore(frame) + 0.05 * frame.side * frame.noise(frame.side / 4, 3)
    wall = eased((inland - 0.04 * frame.side) / (0.075 * frame.side))
    top = 0.17 * frame.side * wall * (0.85 + 0.25 * eased((inland - 0.1 * frame.side) / (0.5 * frame.side)))
    bed = np.clip(inland * 0.16, -0.06 * frame.side, 0.25)
    rough = 0.012 * frame.side * frame.noise(frame.side / 7, 3) * wall
    return np.asarray(bed + top + rough)


def _island(frame: Frame) -> Field:
    radius = frame.radius(0.0, 0.06, 0.28)
    shore = 0.62 - radius
    bed = np.clip(shore * 0.26 * frame.side, -0.06 * frame.side, 0.02 * frame.side)
    hill = 0.13 * frame.side * eased((0.42 - frame.radius(0.08, 0.24, 0.25)) / 0.42)
    rough = 0.02 * frame.side * frame.noise(frame.side / 5, 3) * eased((shore - 0.08) / 0.2)
    return np.asarray(bed + np.where(shore > 0.05, hill + np.clip(rough, -0.01 * frame.side, None), 0.0))


def _swamp(frame: Frame) -> Field:
    wet = frame.noise(frame.side / 4.2, 3)
    back = eased((frame.behind - 0.55) / 0.5)
    return np.asarray(0.35 + 0.75 * wet + 0.9 * back - 0.25 * (1.0 - eased(frame.radius(0.1, -0.1) / 0.5)))


def _snowfield(frame: Frame) -> Field:
    drifts = frame.side * 0.03 * (0.6 + frame.noise(frame.side / 3, 3))
    peaks = 0.2 * frame.side * eased((frame.y - 0.25) / 0.7) * (0.2 + frame.ridges(frame.side / 2.2, 4))
    middle = eased((frame.radius() - 0.2) / 0.4)
    return np.asarray(drifts * middle + peaks)


def _glacier(frame: Frame) -> Field:
    """A tongue of ice between two walls of rock."""
    course = 0.16 * layered(frame.count, 1.5, 2, frame.rng)
    away = np.abs(frame.x + course)
    walls = (
        eased((away - 0.36) / 0.4)
        * frame.side
        * (0.1 + 0.34 * frame.behind)
        * (0.45 + 0.75 * frame.ridges(frame.side / 2.6))
    )
    tongue = 0.2 * frame.side * eased((frame.y + 0.35) / 1.3) * (1.0 - eased((away - 0.3) / 0.2))
    steps = np.floor((frame.y + 0.1 * course) * 7.0) * 0.012 * frame.side
    inside = eased((frame.y + 0.3) / 0.1)
    cracks = (1.0 - np.clip(np.abs(noise(frame.count, 7.0, frame.rng)) * 9.0, 0.0, 1.0)) * 0.02 * frame.side * inside
    return np.asarray(
        walls
        + np.clip(tongue + steps * inside * (1.0 - eased((away - 0.3) / 0.2)) * 0.4 - cracks * (away < 0.34), 0.0, None)
    )


def _canyon(frame: Frame) -> Field:
    """Terraced walls on both sides of a winding floor."""
    course = 0.2 * layered(frame.count, 1.3, 2, frame.rng)[:, :1] + 0.05 * frame.noise(frame.side / 3, 3)
    away = np.abs(frame.x - course) + 0.1 * frame.noise(frame.side / 4, 3) - 0.12 * (1.0 - frame.behind)
    rise = eased((away - 0.16) / 0.5) * (0.5 + 0.5 * frame.behind)
    steps = 5.0
    level = rise * steps
    terrace = (np.floor(level) + eased((level - np.floor(level) - 0.62) / 0.38)) / steps
    butte = 0.8 * eased((0.17 - frame.radius(0.14, -0.06, 0.3)) / 0.05) * (np.abs(frame.x - course) > 0.1)
    return np.asarray(
        0.36 * frame.side * np.maximum(terrace, 0.5 * butte) + 0.006 * frame.side * frame.noise(frame.side / 9, 2)
    )


def _cave(frame: Frame) -> Field:
    """A hall of rock whose front and roof are cut away."""
    walls = np.maximum(eased((np.abs(frame.x) - 0.6 + 0.16 * frame.noise(frame.side / 4, 3)) / 0.2), 0.0)
    back = eased((frame.y - 0.5 + 0.14 * frame.noise(frame.side / 4, 3)) / 0.2)
    side = walls * eased((frame.y + 0.85) / 0.7)
    rock = np.maximum(back, side) * (0.34 + 0.1 * frame.noise(frame.side / 5, 3)) * frame.side
    floor = 0.02 * frame.side * (0.7 + frame.noise(frame.side / 6, 3)) * eased((frame.radius(0.0, -0.1) - 0.1) / 0.4)
    return np.asarray(rock + np.clip(floor, 0.0, None))


def _riverland(frame: Frame) -> Field:
    hills = frame.side * 0.05 * (0.6 + frame.noise(frame.side / 3, 3)) * eased((frame.radius(0.0, -0.1) - 0.2) / 0.6)
    back = 0.11 * frame.side * eased((frame.y - 0.15) / 0.8) * (0.7 + 0.6 * layered(frame.count, 2.0, 3, frame.rng))
    return np.asarray(
        0.012 * frame.side * frame.behind * 2.0 + np.clip(hills, 0.0, None) * frame.behind + np.clip(back, 0.0, None)
    )


def _falls(frame: Frame) -> Field:
    """A high land behind, that ends in a wall of rock."""
    edge = (
        0.18 + 0.2 * layered(frame.count, 2.2, 3, frame.rng)[:1, :] - 0.55 * np.clip(np.abs(frame.x) - 0.3, 0.0, None)
    )
    wall = eased((frame.y - edge) / 0.09)
    high = 0.3 * frame.side * wall * (0.92 + 0.14 * frame.noise(frame.side / 3, 3))
    steps = 0.03 * frame.side * eased((frame.y - edge + 0.16) / 0.08)
    ground = 0.014 * frame.side * (1.0 + frame.noise(frame.side / 4, 3)) * eased((frame.radius(0.0, -0.2) - 0.2) / 0.5)
    return np.asarray(np.maximum(high, steps) + np.clip(ground, 0.0, None))


def _reef(frame: Frame) -> Field:
    mounds = np.clip(frame.noise(frame.side / 4, 3) - 0.12, 0.0, None)
    back = 0.24 * frame.side * eased((frame.y - 0.2) / 0.7) * (0.35 + 0.8 * frame.ridges(frame.side / 3, 4))
    return np.asarray(
        0.16 * frame.side * mounds * eased((frame.radius() - 0.16) / 0.3)
        + back
        + 0.01 * frame.side * frame.noise(frame.side / 9, 2)
    )


def _volcano(frame: Frame) -> Field:
    radius = frame.radius(0.0, 0.2, 0.1)
    away = np.clip(1.0 - radius / 0.86, 0.0, 1.0)
    cone = away * np.sqrt(away) * (0.86 + 0.14 * away)
    gullies = 0.86 + 0.22 * frame.ridges(frame.side / 5, 3) * (1.0 - away)
    high = 0.5 * frame.side * cone * gullies
    mouth = eased((0.17 - radius) / 0.1)
    rim = float(0.5 * frame.side * 0.72)
    low = np.minimum(high, rim) - mouth * 0.07 * frame.side
    return rained(low, frame.cell, 0.5, 2) + 0.01 * frame.side * frame.noise(frame.side / 6, 3) * (1.0 - away)


def _moon(frame: Frame) -> Field:
    ground = 0.02 * frame.side * (0.8 + frame.noise(frame.side / 3, 4))
    hills = 0.13 * frame.side * eased((frame.y - 0.35) / 0.7) * (0.4 + 0.6 * frame.ridges(frame.side / 2, 4))
    return np.asarray(ground + hills + craters(frame.count, frame.side, 26, frame.rng))


def _mars(frame: Frame) -> Field:
    ground = 0.02 * frame.side * (0.8 + frame.noise(frame.side / 3, 4)) + 0.6 * craters(
        frame.count, frame.side, 12, frame.rng
    )
    mesa = np.clip(layered(frame.count, 2.4, 3, frame.rng) * 1.4 + 1.5 * (frame.y - 0.35), 0.0, 1.0)
    level = mesa * 3.0
    terrace = (np.floor(level) + eased((level - np.floor(level) - 0.55) / 0.45)) / 3.0
    return np.asarray(ground + 0.2 * frame.side * terrace)


def _alien(frame: Frame) -> Field:
    spires = np.clip(frame.noise(frame.side / 6, 2) - 0.42, 0.0, None) * 2.6
    ground = 0.03 * frame.side * (0.5 + frame.noise(frame.side / 3, 3))
    away = eased((frame.radius() - 0.22) / 0.3)
    back = 0.16 * frame.side * eased((frame.y - 0.3) / 0.6) * (0.3 + frame.ridges(frame.side / 3, 3))
    return np.asarray(ground + 0.34 * frame.side * eased(spires) * away * (0.3 + 0.7 * frame.behind) + back)


def _floating(frame: Frame) -> Field:
    hill = 0.16 * frame.side * eased((0.5 - frame.radius(0.1, 0.22, 0.25)) / 0.5)
    return np.asarray(hill + 0.02 * frame.side * frame.noise(frame.side / 4, 3) * eased((frame.radius() - 0.15) / 0.4))


def _asteroid(frame: Frame) -> Field:
    """The top of a rock in space: low mounds and a few dents."""
    return np.asarray(0.012 * frame.side * (1.0 + frame.noise(frame.side / 5, 3)))


def _savanna(frame: Frame) -> Field:
    kopje = 0.12 * frame.side * eased((0.2 - frame.radius(0.52, 0.55, 0.35)) / 0.14)
    return np.asarray(0.018 * frame.side * (1.0 + frame.noise(frame.side / 3, 3)) * (0.4 + frame.behind) + kopje)


def _jungle(frame: Frame) -> Field:
    ridges = frame.side * 0.16 * eased((frame.y - 0.1) / 0.8) * (0.3 + 0.9 * frame.ridges(frame.side / 2.4, 4))
    return np.asarray(
        0.03 * frame.side * (0.8 + frame.noise(frame.side / 4, 3)) * eased((frame.radius() - 0.2) / 0.4) + ridges
    )


RELIEFS: Mapping[str, Callable[[Frame], Field]] = {
    "flat": _flat,
    "clearing": _clearing,
    "meadow": _meadow,
    "garden": _garden,
    "gentle": _gentle,
    "hills": _hills,
    "hilltop": _hilltop,
    "mountain": _mountain,
    "range": _range,
    "dunes": _dunes,
    "oasis": _oasis,
    "beach": _beach,
    "coast": _coast,
    "island": _island,
    "swamp": _swamp,
    "snowfield": _snowfield,
    "glacier": _glacier,
    "canyon": _canyon,
    "cave": _cave,
    "riverland": _riverland,
    "falls": _falls,
    "reef": _reef,
    "volcano": _volcano,
    "moon": _moon,
    "mars": _mars,
    "alien": _alien,
    "floating": _floating,
    "asteroid": _asteroid,
    "savanna": _savanna,
    "jungle": _jungle,
}


def relief(kind: str, side: float, cells: int, rng: np.random.Generator) -> Field:
    """The heights of a kind of land, metres, on a grid of corners; an unknown kind is gentle country."""
    return RELIEFS.get(kind, _gentle)(Frame(side, cells + 1, rng))
