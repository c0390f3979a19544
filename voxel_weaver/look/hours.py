"""Hours, weathers and seasons: how sun, moon and sky look and how strong they are at each, as tables.

An hour has two sides: the light of a room at that hour, where soft lamps outside the picture help, and the open air,
where sun, sky and moon do it all. Weathers and seasons change an hour; they are not hours of their own.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from voxel_weaver.look.colors import mixed, shifted
from voxel_weaver.scene.value import Color


@dataclass(frozen=True, slots=True)
class Hour:
    """Light of one time of day. Strengths are watts per square metre on the floor, angles degrees."""

    sun: float
    sun_color: Color
    elevation: float
    turn: float
    """Where the sun stands in the open, from the camera's side around the scene: above 90 it lights from behind."""
    horizon: Color
    zenith: Color
    sky: float
    white: float
    """The brightness in the picture of a white surface in the open: night must look like night, and still be read."""
    key: float = 1.0  # soft lamps of a room, that no window explains
    key_color: Color = "#fff4e4"
    fill: float = 0.4
    fill_color: Color = "#d9e6ff"
    practical: float = 0.5  # how strong the lamps in the scene are
    glow: float = 0.0  # how far the sky burns around the sun
    stars: float = 0.0
    room_white: float = 1.05
    room_sun: float = 0.0  # the sun of a room, which its windows let in; 0: as in the open
    softness: float = 1.2  # the sun's angular size: soft edges where it is wide


HOURS: Mapping[str, Hour] = {
    "dawn": Hour(
        2.0, "#ffb48c", 11, -98, "#ffd2b0", "#8fa0d2", 0.62, 0.86,
        key=0.85, key_color="#ffe2cf", fill=0.4, fill_color="#c6cdf2", practical=0.7, glow=0.8,
    ),
    "morning": Hour(
        3.3, "#ffdcae", 30, -62, "#e6f0f4", "#62a2ea", 0.6, 1.0,
        key_color="#ffe9cf", fill=0.35, fill_color="#cfe0ff", glow=0.35,
    ),
    "day": Hour(3.8, "#fff1dc", 52, 52, "#dceefa", "#5ba3e8", 0.62, 1.0, practical=0.35, glow=0.15),
    "noon": Hour(4.2, "#fffaf0", 70, 35, "#d4ebfb", "#4c98e4", 0.62, 1.05, practical=0.3, glow=0.1),
    "afternoon": Hour(
        3.6, "#ffe4b8", 36, 68, "#e6eef2", "#5c9ee8", 0.6, 1.0,
        key_color="#ffedd4", fill_color="#d6ddfa", practical=0.4, glow=0.3,
    ),
    "evening": Hour(
        3.2, "#ffb877", 25, 62, "#ffd79e", "#8c9bd6", 0.55, 0.98,
        key=0.8, key_color="#ffe7cd", fill=0.35, fill_color="#cdc6ee", practical=0.9, glow=0.8, room_sun=2.4,
        room_white=1.0,
    ),
    "sunset": Hour(
        3.4, "#ffac74", 21, 60, "#ffba78", "#7268c8", 0.9, 1.02,
        key=0.75, key_color="#ffd9b4", fill=0.32, fill_color="#c5b6ea", practical=1.0, glow=1.3, room_white=0.95,
        room_sun=2.0,
    ),
    "dusk": Hour(
        0.8, "#ffa890", 22, 64, "#f0937a", "#454a94", 1.0, 0.68,
        key=0.45, key_color="#d9cdf0", fill=0.26, fill_color="#8f92d6", practical=1.8, glow=1.0, stars=0.35,
        room_white=0.95, softness=14.0,
    ),
    "night": Hour(
        0.9, "#b4c8ff", 42, -48, "#34487f", "#0c1436", 0.7, 0.42,
        key=0.3, key_color="#c4ceff", fill=0.2, fill_color="#8593cf", practical=2.6, stars=1.0,
        room_white=0.945, room_sun=0.5,
    ),
    "midnight": Hour(
        0.8, "#a9c0ff", 56, -40, "#232f5e", "#070c24", 0.6, 0.34,
        key=0.26, key_color="#b9c6ff", fill=0.18, fill_color="#7583c4", practical=2.6, stars=1.3,
        room_white=0.9, room_sun=0.42,
    ),
}  # fmt: skip
DARK_HOURS = ("dusk", "night", "midnight")
"""Lamps are lit at these, and a moon stands in for the sun at the last two."""
MOONLIT = ("night", "midnight")


@dataclass(frozen=True, slots=True)
class Weather:
    """What a weather does to an hour. Colours are those of a bright day; the hour darkens them."""

    sun: float = 1.0  # the share of the sun that comes through
    sky: float = 1.0
    veil: Color = "#c8d0d8"  # what hangs before the sky …
    veiled: float = 0.0  # … and how much
    softness: float = 0.0
    clouds: float = 0.22  # how much of the sky they cover
    fog: float = 0.0  # what a metre of air swallows
    falls: str = ""  # rain or snow
    white: float = 1.0


WEATHERS: Mapping[str, Weather] = {
    "clear": Weather(),
    "cloudy": Weather(sun=0.6, sky=1.25, veil="#c6d2de", veiled=0.4, softness=6.0, clouds=0.6, white=0.95),
    "overcast": Weather(sun=0.22, sky=1.5, veil="#b9c2cb", veiled=0.8, softness=30.0, clouds=0.95, white=0.88),
    "mist": Weather(sun=0.7, sky=1.2, veil="#dbe3e6", veiled=0.5, softness=5.0, clouds=0.0, fog=0.02, white=0.98),
    "fog": Weather(sun=0.4, sky=1.4, veil="#d3dade", veiled=0.85, softness=20.0, clouds=0.0, fog=0.055, white=0.94),
    "rain": Weather(
        sun=0.25, sky=1.35, veil="#8d9ba9", veiled=0.8, softness=25.0, clouds=0.9, fog=0.006, falls="rain", white=0.74
    ),
    "storm": Weather(
        sun=0.14, sky=1.2, veil="#4f5c6e", veiled=0.9, softness=20.0, clouds=1.0, fog=0.01, falls="rain", white=0.56
    ),
    "snow": Weather(
        sun=0.45, sky=1.4, veil="#dde5ee", veiled=0.75, softness=18.0, clouds=0.8, fog=0.006, falls="snow", white=0.96
    ),
}


@dataclass(frozen=True, slots=True)
class Season:
    """Winter's sun is low and its light cool, autumn's warm."""

    height: float = 1.0
    tint: Color = "#ffffff"
    tinted: float = 0.0


SEASONS: Mapping[str, Season] = {
    "spring": Season(tint="#fff6e8", tinted=0.1),
    "summer": Season(height=1.0),
    "autumn": Season(height=0.85, tint="#ffc27a", tinted=0.22),
    "winter": Season(height=0.68, tint="#cfe0ff", tinted=0.25),
}


@dataclass(frozen=True, slots=True)
class World:
    """Air that is not ours: what a place puts in the place of its hour's sky."""

    horizon: Color
    zenith: Color
    share: float = 0.9  # how much of the hour's sky it covers
    sky: float = 1.0
    sun: float = 1.0
    white: float = 1.0
    stars: float = 0.0
    clouds: float = 0.0
    fog: float = 0.0
    softness: float = 0.0


WORLDS: Mapping[str, World] = {
    "moon": World("#1a2038", "#070a18", share=1.0, sky=2.2, stars=1.2, softness=0.5),
    "space_station": World("#1c2242", "#080b1c", share=1.0, sky=2.2, stars=1.4, softness=0.5),
    "outer_space": World("#0d1024", "#04050f", share=1.0, sky=2.2, stars=1.6, softness=0.5),
    "orbit": World("#0d1024", "#04050f", share=1.0, sky=2.2, stars=1.6, softness=0.5),
    "mars": World("#e6b892", "#b98a68", sky=0.9, fog=0.0),
    "alien_planet": World("#c79be6", "#4a3a9e", share=0.8, stars=0.5, clouds=0.1),
    **dict.fromkeys(
        ("coral_reef", "underwater_city", "atlantis", "sunken_ship"),
        World("#49b3c9", "#0f5c94", share=0.96, sky=1.3, sun=0.75, white=0.86, fog=0.022, softness=4.0),
    ),
    **dict.fromkeys(
        ("cave", "dragon_lair", "mine"),
        World("#2b2a38", "#15141c", share=1.0, sky=3.0, sun=0.5, white=0.55, softness=12.0),
    ),
    "volcano": World("#d9805a", "#4b4450", share=0.75, sun=0.8, white=0.85, clouds=0.5),
    "swamp": World("#b9c2a0", "#7f9488", share=0.6, sun=0.7, white=0.85, clouds=0.3, fog=0.018),
}


@dataclass(frozen=True, slots=True)
class Air:
    """An hour in its weather, season and place: what the open air does."""

    hour: Hour
    weather: Weather
    moonlit: bool


def air(hour: str, weather: str, season: str, place: str = "") -> Air:
    """The hour as weather, season and place make it. What is not known is a clear summer's day on our earth."""
    found = _weathered(hour, weather, season)
    return _elsewhere(found, WORLDS[place]) if place in WORLDS else found


def _elsewhere(found: Air, world: World) -> Air:
    """The air of another world: its sky is as dark as the hour makes ours, where it has one of its own colour."""
    hour = found.hour
    dim = 0.35 + 0.65 * min(hour.white, 1.0)
    changed = replace(
        hour,
        sun=hour.sun * world.sun,
        horizon=mixed(hour.horizon, shifted(world.horizon, value=dim), world.share),
        zenith=mixed(hour.zenith, shifted(world.zenith, value=dim), world.share),
        sky=hour.sky * world.sky,
        white=hour.white * world.white,
        glow=hour.glow * (1.0 - world.share),
        stars=max(hour.stars * (1.0 - 0.5 * world.share), world.stars),
        softness=world.softness or hour.softness,
    )
    weather = replace(
        found.weather, clouds=world.clouds, fog=max(world.fog, found.weather.fog), falls="", veiled=found.weather.veiled
    )
    return Air(changed, weather, found.moonlit)


def _weathered(hour: str, weather: str, season: str) -> Air:
    base, over = HOURS.get(hour, HOURS["day"]), WEATHERS.get(weather, WEATHERS["clear"])
    year = SEASONS.get(season, SEASONS["summer"])
    moonlit = hour in MOONLIT
    veil = _at_hour(over.veil, base)
    changed = replace(
        base,
        sun=base.sun * over.sun,
        sun_color=mixed(mixed(base.sun_color, year.tint, 0.0 if moonlit else year.tinted), veil, 0.5 * over.veiled),
        elevation=max(base.elevation * (1.0 if moonlit else year.height), 8.0),
        horizon=mixed(base.horizon, veil, over.veiled),
        zenith=mixed(base.zenith, mixed(veil, base.zenith, 0.35), over.veiled),
        sky=base.sky * over.sky,
        white=base.white * over.white,
        glow=base.glow * (1.0 - over.veiled),
        stars=base.stars * max(0.0, 1.0 - 1.4 * over.veiled),
        softness=max(base.softness, over.softness),
    )
    return Air(changed, over, moonlit)


def _at_hour(veil: Color, hour: Hour) -> Color:
    """A veil by the light of an hour: grey at noon, violet at dusk, nearly black at night."""
    bright = min(1.0, hour.white)
    return mixed(shifted(veil, value=0.25 + 0.75 * bright), mixed(hour.horizon, hour.zenith, 0.4), 0.55 - 0.35 * bright)
