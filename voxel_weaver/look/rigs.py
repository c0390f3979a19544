"""Light rigs: where the lamps stand and how strong they are, from the place, the hour, the weather and the mode.

A room is lit like a stage model: walls and ceiling between camera and room are cut away for light as for the eye, so a
large soft key light comes in over the front corner, the sky fills, the sun or the moon comes through the windows, and
the practical lamps glow. The open air has one sun or moon, its sky, and what glows in it. Modes weigh these parts.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from voxel_weaver.look.colors import luminance, mixed, shifted
from voxel_weaver.look.exposure import Stage, exposure_of
from voxel_weaver.look.hours import DARK_HOURS, MOONLIT, Air, Hour, air
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import Fog, Lamp, LampKind, LightRig, Sky
from voxel_weaver.scene.look import Palette
from voxel_weaver.scene.settings import LookName
from voxel_weaver.scene.value import Color, Point
from voxel_weaver.scene.worlds import world_of

NEON = ("cyberpunk", "futuristic")
"""Styles whose dark hours glow in two colours."""
LEAST_FOG = 0.015
"""Thinner fog is not worth its rendering time: in rain and snow the sky veils."""


PLAIN = 0.3
"""The share of plain light that neon leaves in a room."""
BRIGHT = 1.5
"""A room of neon is as dark as its walls are; what is white in it may shine."""
DEEPER = 1.6
"""How much more colour a sky needs on film, which takes it out of what is bright."""
FILMED = 0.55
"""Stops that film takes more than flat colours do until white is white."""


@dataclass(frozen=True, slots=True)
class Mode:
    """How a mode weighs the parts of a rig."""

    sun: float = 1.0
    key: float = 1.0
    fill: float = 1.0
    sky: float = 1.0
    rim: float = 0.0  # watts per square metre of an edge light from behind
    key_turn: float = -38.0
    tint: float = 0.0  # how far key goes to amber and fill to teal
    white: float = 1.0
    paper: bool = False  # a paper behind everything, even in the open


MODES: Mapping[str, Mode] = {
    "natural": Mode(),
    "realistic": Mode(sun=1.15, key=0.7, fill=0.75, sky=0.9),
    "stylized": Mode(sun=1.1, fill=1.15, rim=0.5, tint=0.15),
    "studio": Mode(sun=0.25, key=1.6, fill=1.1, rim=1.0, sky=0.8, paper=True),
    "cinematic": Mode(sun=1.2, key=0.75, fill=0.4, sky=0.6, rim=0.9, key_turn=-70.0, tint=0.4, white=0.82),
}
MODES_OF_A_PERSON = ("custom",)
"""Asked for where somebody lights the scene by hand: the same rig as in the open mode, as a start."""


def rig(stage: Stage, palette: Palette, brief: Brief, revision: int, *, outdoors: bool) -> LightRig:
    """The lamps, the sky, the air and the exposure for this stage."""
    found = air_of(brief, outdoors=outdoors)
    mode = MODES.get(brief.light, MODES["natural"])
    hour = found.hour
    if outdoors and not mode.paper:
        lamps, sky = _in_the_open(stage, palette, found, mode)
        white = hour.white
    else:
        plain = replace(mode, key=mode.key * PLAIN, fill=mode.fill * PLAIN) if _is_neon(brief) else mode
        lamps = _in_a_room(stage, found, plain) if not outdoors else _in_a_studio(stage, found, plain)
        sky = _paper(palette, brief.time_of_day, hour, mode)
        white = hour.room_white * (BRIGHT if _is_neon(brief) else 1.0)
    lamps += [*_edge(stage, hour, mode), *_neon(stage, brief, outdoors=outdoors), *_practicals(stage, hour)]
    fog = _fog(stage, found, sky) if outdoors else None
    filmed = FILMED if brief.look is LookName.REALISTIC else 0.0
    if filmed:
        deeper = {"horizon": shifted(sky.horizon, saturation=DEEPER), "zenith": shifted(sky.zenith, saturation=DEEPER)}
        sky = sky.model_copy(update={"shown": round(2.0**filmed, 3), **(deeper if sky.open else {})})
    return LightRig(
        revision=revision,
        mode=brief.light,
        lamps=tuple(lamps),
        sky=sky,
        exposure=exposure_of(lamps, sky, stage, white * mode.white, fog) + filmed,
        fog=fog,
    )


def air_of(brief: Brief, *, outdoors: bool) -> Air:
    """The air of this brief; a room on the moon has a lamp and no sky."""
    return air(brief.time_of_day, brief.weather, brief.season, (world_of(brief) or brief.place) if outdoors else "")


def white_of(brief: Brief, *, outdoors: bool) -> float:
    """The brightness that a white surface is meant to have in the picture of this brief."""
    mode = MODES.get(brief.light, MODES["natural"])
    hour = air_of(brief, outdoors=outdoors).hour
    return (hour.white if outdoors and not mode.paper else hour.room_white) * mode.white


# --- the open air --------------------------------------------------------------------------------------------------


def _in_the_open(stage: Stage, palette: Palette, found: Air, mode: Mode) -> tuple[list[Lamp], Sky]:
    hour = found.hour
    sun = _sun(stage, found, hour.sun * mode.sun)
    way = _way(_seen_sun(stage, found))
    ground = _beyond(stage, palette, hour)
    sky = Sky(
        horizon=hour.horizon,
        zenith=hour.zenith,
        strength=hour.sky * mode.sky,
        backdrop=hour.horizon,
        backdrop_top=mixed(hour.horizon, hour.zenith, 0.75),
        stars=hour.stars,
        open=True,
        ground=ground,
        sun=way,
        sun_color="#f4f1e2" if found.moonlit else mixed(hour.sun_color, "#ffffff", 0.25),
        glow=hour.glow,
        disc=_disc(found),
        clouds=found.weather.clouds,
        cloud_color=_cloud(hour, moonlit=found.moonlit),
    )
    return [sun], sky


def _beyond(stage: Stage, palette: Palette, hour: Hour) -> Color:
    """The land goes on to the horizon, in the light and the haze of the hour; below what hangs in the air is haze."""
    lit = shifted(stage.around or palette.foliage, saturation=1.1, value=0.35 + 0.7 * min(hour.white, 1.0))
    return mixed(lit, hour.horizon, 0.25 if stage.around else 0.82)


def _disc(found: Air) -> float:
    """How wide sun or moon are to be seen: wider than they are, as people draw them; not through clouds."""
    if found.weather.veiled > 0.6:
        return 0.0
    return 4.2 if found.moonlit else 3.4


def _cloud(hour: Hour, *, moonlit: bool) -> Color:
    """Clouds are as bright as their hour, warm where the sun is low."""
    if moonlit:
        return mixed(hour.horizon, "#8ea2cf", 0.3)
    low = max(0.0, 1.0 - hour.elevation / 35.0)
    return mixed(mixed("#ffffff", hour.sun_color, 0.75 * low), hour.zenith, 0.15 + 0.35 * (1.0 - min(hour.white, 1.0)))


def _fog(stage: Stage, found: Air, sky: Sky) -> Fog | None:
    """Hazy air over the land, reaching beyond it so that its sides are never seen."""
    density = found.weather.fog
    if density < LEAST_FOG:
        return None
    (x0, y0, z0), (x1, y1, z1) = stage.low, stage.high
    out = 0.02 * stage.reach
    # In a wide land the same weather must not hide everything: what is seen is a share of the land, not of metres.
    thinner = min(1.0, 22.0 / max(stage.reach, 1.0))
    return Fog(
        low=(x0 - out, y0 - out, z0 - 0.2),
        high=(x1 + out, y1 + out, z1 * 0.8 if density < 0.04 else z1 + 1.0),
        density=density * thinner,
        color=mixed(sky.horizon, "#ffffff", 0.35),
    )


# --- rooms and studios ---------------------------------------------------------------------------------------------


def _in_a_room(stage: Stage, found: Air, mode: Mode) -> list[Lamp]:
    hour = found.hour
    sun = (hour.room_sun or hour.sun) * mode.sun
    lamps = [_sun(stage, found, sun, turn=62.0, softness=max(hour.softness, 3.0), room=True)]
    lamps += _three_points(stage, hour, mode)
    return lamps + [_window(number, window, hour, sun) for number, window in enumerate(stage.windows[:3], start=1)]


def _in_a_studio(stage: Stage, found: Air, mode: Mode) -> list[Lamp]:
    """Open land on a table in a studio: large lamps, no sky to be seen."""
    return [_sun(stage, found, found.hour.sun * mode.sun), *_three_points(stage, found.hour, mode)]


def _three_points(stage: Stage, hour: Hour, mode: Mode) -> list[Lamp]:
    reach = stage.reach
    amber, teal = mixed(hour.key_color, "#ffb066", mode.tint), mixed(hour.fill_color, "#4aa3b8", mode.tint)
    key = _around(stage, mode.key_turn, reach * 0.9, reach * 1.15)
    fill = _around(stage, 50.0, reach * 1.1, reach * 0.5)
    return [
        _area("key", key, stage, hour.key * mode.key, amber, reach * 0.7),
        _area("fill", fill, stage, hour.fill * mode.fill, teal, reach),
    ]


def _paper(palette: Palette, name: str, hour: Hour, mode: Mode) -> Sky:
    """The paper behind a stage model. The palette of a night is dark by itself; other dark hours darken it here."""
    paper = palette.backdrop
    if name in DARK_HOURS and name != "night" and not mode.paper:
        paper = mixed(paper, "#141b33" if name in MOONLIT else "#3b315c", 0.9 if name in MOONLIT else 0.6)
    return Sky(
        horizon=hour.horizon if not mode.paper else "#f2f2f2",
        zenith=hour.zenith if not mode.paper else "#ffffff",
        strength=_room_sky(hour) * mode.sky,
        backdrop=shifted(paper, value=0.93),
        backdrop_top=mixed(paper, "#ffffff", 0.16),
    )


def _room_sky(hour: Hour) -> float:
    """A room sees less of a bright sky and more of a dark one: its paper and its cut walls give light as well."""
    return min(hour.sky, 0.65) * (0.9 if luminance(hour.zenith) > 0.05 else 0.8)


def _window(number: int, window: tuple[Point, tuple[float, float], float], hour: Hour, sun: float) -> Lamp:
    (x, y, z), (along_x, along_y), area = window
    return Lamp(
        id="window_light" if number == 1 else f"window_light_{number}",
        kind=LampKind.AREA,
        position=(x + along_x * 0.12, y + along_y * 0.12, z),
        target=(x + along_x * 2.0, y + along_y * 2.0, max(z - 1.0, 0.0)),
        color=mixed(hour.sun_color, hour.zenith, 0.4),
        power=min(area, 4.0) * sun * 9.0 / (1.0 + 0.5 * (number - 1)),
        size=max(math.sqrt(area) * 0.9, 0.2),
        purpose="window",
    )


# --- parts of every rig --------------------------------------------------------------------------------------------


def _around(stage: Stage, turn: float, out: float, height: float) -> Point:
    """A point beside the stage: the camera's side turned by degrees, `out` metres from the middle, at this height."""
    angle = math.atan2(stage.view[1], stage.view[0]) + math.radians(turn)
    x, y, z = stage.middle
    return x + math.cos(angle) * out, y + math.sin(angle) * out, z + height


def _sun(
    stage: Stage, found: Air, power: float, turn: float | None = None, softness: float = 0.0, *, room: bool = False
) -> Lamp:
    hour = found.hour
    reach = stage.reach
    elevation = max(hour.elevation, 24.0) if room else hour.elevation
    height = math.tan(math.radians(elevation)) * reach
    return Lamp(
        id="moon" if found.moonlit else "sun",
        kind=LampKind.SUN,
        position=_around(stage, hour.turn if turn is None else turn, reach, height),
        target=stage.middle,
        color=hour.sun_color,
        power=power,
        angle=softness or hour.softness,
        purpose="key",
    )


def _seen_sun(stage: Stage, found: Air) -> Lamp:
    """Where sun or moon stand in the picture. A low sun and the moon are painted behind the land, where the sky burns;
    their light comes from the side all the same, since what is lit from behind alone shows nothing but outlines."""
    hour = found.hour
    behind = found.moonlit or hour.glow > BURNING
    turn = 158.0 if behind and hour.turn >= 0.0 else -158.0 if behind else hour.turn
    elevation = 19.0 if found.moonlit else 0.3 * hour.elevation if behind else hour.elevation
    lowered = Air(replace(hour, elevation=elevation), found.weather, found.moonlit)
    return _sun(stage, lowered, 1.0, turn)


BURNING = 0.6
"""A sky that glows more than this burns around its sun."""


def _way(sun: Lamp) -> Point:
    """The direction to the sun, one metre long."""
    length = math.dist(sun.position, sun.target)
    x, y, z = ((a - b) / length for a, b in zip(sun.position, sun.target, strict=True))
    return x, y, z


def _area(name: str, place: Point, stage: Stage, wanted: float, color: Color, size: float) -> Lamp:
    """An area lamp whose power gives `wanted` watts per square metre in the middle of the stage."""
    spot = stage.middle
    distance = math.dist(place, spot)
    return Lamp(
        id=f"{name}_light",
        kind=LampKind.AREA,
        position=place,
        target=spot,
        color=color,
        power=wanted * math.pi * distance**2,
        size=size,
        purpose=name,
    )


def _edge(stage: Stage, hour: Hour, mode: Mode) -> Iterator[Lamp]:
    """A light from behind that draws a bright edge around things."""
    if mode.rim:
        place = _around(stage, 152.0, stage.reach * 0.9, stage.reach * 0.75)
        color = mixed(mixed(hour.sun_color, "#ffffff", 0.3), "#ffd2a0", mode.tint)
        yield _area("rim", place, stage, mode.rim * min(hour.white, 1.0), color, stage.reach * 0.4)


def _neon(stage: Stage, brief: Brief, *, outdoors: bool) -> Iterator[Lamp]:
    """Magenta from one side and cyan from the other, where the style lives by it: in a room along its walls, in the
    open from above the roofs, so that it falls into the streets."""
    if not _is_neon(brief):
        return
    reach = stage.reach
    out, up, strength = (0.4, 0.8, 0.6) if outdoors else (0.42, 0.36, 3.0)
    for name, turn, color in (("neon_warm", -70.0, "#ff2f9e"), ("neon_cool", 70.0, "#20d0ff")):
        yield _area(name, _around(stage, turn, reach * out, reach * up), stage, strength, color, reach * 0.25)


def _is_neon(brief: Brief) -> bool:
    dark = brief.time_of_day in (*DARK_HOURS, "evening")
    return brief.style in NEON and (dark or brief.style == "cyberpunk")


def _practicals(stage: Stage, hour: Hour) -> list[Lamp]:
    return [
        Lamp(
            id=f"{owner}_lamp_{number}",
            kind=LampKind.POINT,
            position=place,
            target=place,
            color=color,
            power=watts * hour.practical,
            size=max(radius, 0.03),
            owner=owner,
            purpose="practical",
        )
        for number, (owner, place, watts, color, radius) in enumerate(_strongest(stage.glows), start=1)
    ]


MOST_PRACTICALS = 48
"""Lamps that shine: of a string of two hundred bulbs the strongest light the room, and all glow by their material."""


def _strongest(
    glows: Sequence[tuple[str, Point, float, Color, float]],
) -> list[tuple[str, Point, float, Color, float]]:
    kept = sorted(range(len(glows)), key=lambda number: (-glows[number][2], number))[:MOST_PRACTICALS]
    return [glows[number] for number in sorted(kept)]
