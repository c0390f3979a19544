"""Rigs are bright enough by their own estimate, at every hour, in every weather and mode, in rooms and in the open."""

from __future__ import annotations

import math

import pytest

from voxel_weaver.look.colors import channels, luminance
from voxel_weaver.look.exposure import BRIGHTEST, DARKEST, Stage, brightness
from voxel_weaver.look.hours import DARK_HOURS, HOURS, MOONLIT, SEASONS, WEATHERS, WORLDS, air
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.look.rigs import MODES, MOST_PRACTICALS, rig, white_of
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import Lamp, LampKind, LightRig

PALETTE = PALETTES["terracotta_dusk"]


def stage(size: float = 4.0, lamps: int = 1) -> Stage:
    return Stage(
        low=(-size / 2, -size / 2, 0),
        high=(size / 2, size / 2, 2.7),
        view=(1.0, -1.0),
        glows=[(f"lamp_{n}", (0.5, 0.5, 1.2), 40.0, "#ffd9a8", 0.05) for n in range(1, lamps + 1)],
        windows=[((0.0, size / 2, 1.5), (0.0, -1.0), 1.7), ((size / 2, 0.0, 1.5), (-1.0, 0.0), 1.0)],
    )


def brief(hour: str = "day", **more: str) -> Brief:
    return Brief(prompt="a place", place="bedroom", time_of_day=hour, **more)  # type: ignore[arg-type]


def lit(size: float = 4.0, hour: str = "day", *, outdoors: bool = False, lamps: int = 1, **more: str) -> LightRig:
    return rig(stage(size, lamps), PALETTE, brief(hour, **more), 0, outdoors=outdoors)


def sun_of(found: LightRig) -> Lamp:
    return next(lamp for lamp in found.lamps if lamp.kind is LampKind.SUN)


def warmth(color: str) -> float:
    red, _, blue = channels(color)
    return red - blue


@pytest.mark.parametrize("hour", sorted(HOURS))
@pytest.mark.parametrize("size", [2.5, 5.0, 12.0])
def test_exposure_is_solved_within_what_a_camera_can_do(hour: str, size: float) -> None:
    found = lit(size, hour)
    assert DARKEST < found.exposure < BRIGHTEST
    assert all(lamp.power > 0 for lamp in found.lamps)
    assert len({lamp.id for lamp in found.lamps}) == len(found.lamps)


@pytest.mark.parametrize("outdoors", [True, False])
@pytest.mark.parametrize("weather", sorted(WEATHERS))
@pytest.mark.parametrize("hour", sorted(HOURS))
def test_a_white_surface_is_as_bright_as_its_hour_and_weather_ask_for(hour: str, weather: str, outdoors: bool) -> None:
    found = lit(16.0, hour, outdoors=outdoors, weather=weather)
    wanted = white_of(brief(hour, weather=weather), outdoors=outdoors)
    assert brightness(found, stage(16.0)) == pytest.approx(wanted, rel=1e-3)
    assert 0.15 < wanted < 1.1, "neither black nor burnt"


def test_the_day_is_bright_and_the_night_is_dark_in_the_open() -> None:
    whites = {hour: white_of(brief(hour), outdoors=True) for hour in HOURS}
    assert max(whites[hour] for hour in DARK_HOURS) < min(whites[hour] for hour in HOURS if hour not in DARK_HOURS)
    assert whites["midnight"] < whites["night"] < whites["dusk"]


def test_storms_are_darker_than_rain_and_rain_than_clear_days() -> None:
    clear, rain, storm = (white_of(brief(weather=weather), outdoors=True) for weather in ("clear", "rain", "storm"))
    assert storm < rain < clear


def test_sunset_burns_and_noon_does_not() -> None:
    sunset, noon, night = (lit(16.0, hour, outdoors=True) for hour in ("sunset", "noon", "night"))
    assert warmth(sunset.sky.horizon) > 0.3 > warmth(noon.sky.horizon)
    assert warmth(sun_of(sunset).color) > 0.3 > warmth(sun_of(noon).color) > warmth(sun_of(night).color)
    assert sunset.sky.glow > 3 * noon.sky.glow
    assert warmth(sunset.sky.zenith) < 0, "warm light stands against a cool sky"


def test_the_sun_stands_lower_at_the_ends_of_the_day_and_in_winter() -> None:
    def height(found: LightRig) -> float:
        lamp = sun_of(found)
        return (lamp.position[2] - lamp.target[2]) / math.dist(lamp.position, lamp.target)

    assert height(lit(16.0, "dawn", outdoors=True)) < height(lit(16.0, "noon", outdoors=True)) / 2
    assert height(lit(16.0, "day", outdoors=True, season="winter")) < height(lit(16.0, "day", outdoors=True))
    assert set(SEASONS) == {"spring", "summer", "autumn", "winter"}


def test_at_night_the_lamps_lead_and_the_moon_stands_in_for_the_sun() -> None:
    def practical(found: LightRig) -> float:
        return next(lamp.power for lamp in found.lamps if lamp.purpose == "practical")

    night, day = lit(4.0, "night"), lit(4.0, "day")
    assert practical(night) > 3 * practical(day)
    assert {"moon"} == {lamp.id for lamp in night.lamps if lamp.kind is LampKind.SUN}
    assert night.sky.stars == 0, "no stars behind a room"
    for hour in MOONLIT:
        sky = lit(16.0, hour, outdoors=True).sky
        assert sky.stars > 0
        assert sky.disc > 0, "the moon is to be seen"
    assert luminance(night.sky.zenith) < luminance(day.sky.zenith) / 5


def test_clouds_hide_the_sun_and_soften_its_light() -> None:
    clear, overcast = (lit(16.0, outdoors=True, weather=weather) for weather in ("clear", "overcast"))
    assert overcast.sky.disc == 0 < clear.sky.disc
    assert sun_of(overcast).angle > 10 * sun_of(clear).angle
    assert sun_of(overcast).power < sun_of(clear).power / 3
    assert overcast.sky.clouds > clear.sky.clouds


def test_fog_fills_the_land_and_no_room() -> None:
    foggy = lit(16.0, outdoors=True, weather="fog")
    assert foggy.fog is not None
    assert foggy.fog.low[0] < -8 < 8 < foggy.fog.high[0]
    wide = lit(256.0, outdoors=True, weather="fog")
    assert wide.fog is not None
    assert wide.fog.density * 256 < 3 * foggy.fog.density * 16, "a wide land is not lost in it"
    assert lit(5.0, weather="fog").fog is None
    assert lit(16.0, outdoors=True).fog is None


@pytest.mark.parametrize("mode", sorted(MODES))
def test_every_mode_is_as_bright_as_it_means_to_be(mode: str) -> None:
    for outdoors in (True, False):
        found = lit(6.0, "evening", outdoors=outdoors, light=mode)
        assert found.mode == mode
        wanted = white_of(brief("evening", light=mode), outdoors=outdoors)
        assert brightness(found, stage(6.0)) == pytest.approx(wanted, rel=1e-3)


def test_modes_weigh_the_parts() -> None:
    def power(found: LightRig, purpose: str) -> float:
        return sum(lamp.power for lamp in found.lamps if lamp.purpose == purpose and lamp.kind is LampKind.AREA)

    natural, studio, film = (lit(light=mode) for mode in ("natural", "studio", "cinematic"))
    assert power(natural, "rim") == 0 < min(power(studio, "rim"), power(film, "rim"))
    assert power(film, "key") / power(film, "fill") > 1.5 * power(natural, "key") / power(natural, "fill")
    assert sun_of(studio).power < sun_of(natural).power / 2
    assert lit(16.0, outdoors=True, light="cinematic").sky.open
    assert not lit(16.0, outdoors=True, light="studio").sky.open, "a studio has a paper, not a sky"


def test_a_style_that_lives_by_neon_gets_it_in_the_dark() -> None:
    def neon(found: LightRig) -> set[str]:
        return {lamp.id for lamp in found.lamps if lamp.id.startswith("neon")}

    assert neon(lit(hour="night", style="cyberpunk")) == {"neon_warm_light", "neon_cool_light"}
    assert neon(lit(hour="night", style="rustic")) == set()


def test_the_key_is_as_strong_in_a_hall_as_in_a_closet() -> None:
    def on_the_spot(found: LightRig) -> float:
        key = next(lamp for lamp in found.lamps if lamp.purpose == "key" and lamp.kind is LampKind.AREA)
        distance = sum((a - b) ** 2 for a, b in zip(key.position, key.target, strict=True))
        return key.power / distance

    assert on_the_spot(lit(12.0, "day")) == pytest.approx(on_the_spot(lit(2.5, "day")), rel=1e-3)


def test_outdoors_has_sun_and_sky_and_no_studio_lamps() -> None:
    purposes = {lamp.purpose for lamp in lit(16.0, "day", outdoors=True).lamps}
    assert purposes == {"key", "practical"}


def test_of_very_many_lamps_the_strongest_shine() -> None:
    found = lit(lamps=200)
    assert sum(lamp.purpose == "practical" for lamp in found.lamps) == MOST_PRACTICALS


def test_every_window_that_is_seen_lets_light_in() -> None:
    windows = [lamp for lamp in lit().lamps if lamp.purpose == "window"]
    assert len(windows) == 2
    assert windows[0].power > windows[1].power


def test_what_is_not_known_is_a_clear_day() -> None:
    assert air("teatime", "hail of frogs", "monsoon") == air("day", "clear", "summer")


def test_other_worlds_have_other_skies() -> None:
    moon, earth, reef = (air("day", "clear", "summer", place) for place in ("moon", "meadow", "coral_reef"))
    assert luminance(moon.hour.zenith) < 0.01 < luminance(earth.hour.zenith)
    assert moon.hour.stars > 0
    assert moon.weather.clouds == 0
    assert reef.weather.fog > 0 == earth.weather.fog
    assert luminance(air("night", "clear", "summer", "mars").hour.zenith) < luminance(
        air("day", "clear", "summer", "mars").hour.zenith
    )


@pytest.mark.parametrize("place", sorted(WORLDS))
def test_other_worlds_are_as_bright_as_they_mean_to_be(place: str) -> None:
    asked = brief().model_copy(update={"place": place})
    found = rig(stage(24.0), PALETTE, asked, 0, outdoors=True)
    assert brightness(found, stage(24.0)) == pytest.approx(white_of(asked, outdoors=True), rel=1e-3)


def test_a_base_on_mars_has_the_air_of_mars() -> None:
    def sky(prompt: str) -> str:
        asked = Brief(prompt=prompt, place="space_station", outdoors=True)
        return rig(stage(16.0, 0), PALETTE, asked, 0, outdoors=True).sky.horizon

    assert warmth(sky("a mars base")) > 0.2
    assert warmth(sky("a space station")) < 0.0
