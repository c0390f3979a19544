"""Rain falls in rain and snow in snow, over the land and not before the lens; clouds stand behind it."""

from __future__ import annotations

import numpy as np
import pytest

from voxel_weaver.look.exposure import Stage
from voxel_weaver.look.falls import falls_of
from voxel_weaver.look.palettes import PALETTES
from voxel_weaver.look.rigs import rig
from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import Fall
from voxel_weaver.scene.mesh import Mesh

STAGE = Stage(low=(-8.0, -8.0, 0.0), high=(8.0, 8.0, 6.0), view=(0.3, -1.0))


def fallen(weather: str, seed: int = 1, **more: str) -> tuple[tuple[Fall, ...], MemoryBlobs]:
    brief = Brief(prompt="a meadow", place="meadow", weather=weather, seed=seed, **more)  # type: ignore[arg-type]
    blobs = MemoryBlobs()
    made = rig(STAGE, PALETTES["forest_green"], brief, 0, outdoors=True)
    return falls_of(brief, STAGE, made, blobs), blobs


@pytest.mark.parametrize(
    ("weather", "kinds"),
    [("rain", ["rain"]), ("storm", ["rain"]), ("snow", ["snow"]), ("clear", ["cloud"]), ("fog", []), ("overcast", [])],
)
def test_weather_decides_what_is_in_the_air(weather: str, kinds: list[str]) -> None:
    assert [fall.kind for fall in fallen(weather)[0]] == kinds


def test_the_look_and_the_hour_decide_about_clouds_of_blocks() -> None:
    assert fallen("clear", look="realistic")[0] == ()
    assert fallen("clear", time_of_day="midnight")[0] == ()


@pytest.mark.parametrize("weather", ["rain", "snow", "clear"])
def test_what_is_in_the_air_is_whole_and_the_same_each_time(weather: str) -> None:
    (fall,), blobs = fallen(weather)
    assert fallen(weather)[0] == (fall,)
    assert fallen(weather, seed=2)[0] != (fall,)
    mesh = Mesh.unpack(blobs.get(fall.mesh))
    assert mesh.face_count >= 6
    rows = np.frombuffer(blobs.get(fall.points), dtype="<f4").reshape(-1, 6)
    assert len(rows) == fall.count
    assert (rows[:, 4] > 0).all()


def test_drops_keep_away_from_the_lens_and_clouds_behind_the_land() -> None:
    (rain,), blobs = fallen("rain")
    rows = np.frombuffer(blobs.get(rain.points), dtype="<f4").reshape(-1, 6)
    assert rows[:, 1].min() > -0.35 * 16
    assert rows[:, 1].max() > 8, "they go on behind the land"
    (clouds,), blobs = fallen("clear")
    rows = np.frombuffer(blobs.get(clouds.points), dtype="<f4").reshape(-1, 6)
    assert rows[:, 1].min() > 16
    assert rows[:, 2].min() > 6


def test_clouds_are_blocks_among_voxels_and_round_in_the_smooth_look() -> None:
    def ways(look: str) -> int:
        (clouds,), blobs = fallen("clear", look=look)
        mesh = Mesh.unpack(blobs.get(clouds.mesh))
        first = mesh.points[mesh.corners[mesh.starts[:-1, None] + np.arange(3)]].astype(np.float64)
        across = np.cross(first[:, 1] - first[:, 0], first[:, 2] - first[:, 0])
        across = across / np.maximum(np.linalg.norm(across, axis=1, keepdims=True), 1e-12)
        return len(np.unique(np.round(across, 1), axis=0))

    assert ways("voxel") == 6
    assert ways("lowpoly") > 60
