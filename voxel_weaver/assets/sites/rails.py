"""Railways: a length of track, and coaches that stand on theirs."""

from __future__ import annotations

from typing import Literal

from voxel_weaver.assets.asset import Asset
from voxel_weaver.assets.model import Model
from voxel_weaver.assets.workshop.building import grown
from voxel_weaver.assets.workshop.drawn import drawn
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, profile

GAUGE = 0.72
"""Half the distance from rail to rail."""
RAIL = 0.36
"""How high the top of a rail lies."""


def track(half: float) -> Parts:
    """Sleepers and two rails from front to back, on a low bed of stones."""
    count = round(half * 2 / 0.75)
    sleepers = [
        block("plank_dark", (-1.3, y - 0.13, 0.06), (1.3, y + 0.13, 0.22), 0.0)
        for y in (-half + (index + 0.5) * 2 * half / count for index in range(count))
    ]
    rails = mirrored(block("dark_steel", (GAUGE - 0.06, -half, 0.2), (GAUGE + 0.06, half, RAIL), 0.0))
    return (block("rock_dark", (-1.7, -half, 0.0), (1.7, half, 0.1), 0.0), *sleepers, *rails)


def _bogie(y: float) -> Parts:
    wheels = [across("iron", 0.42, -0.86, 0.86, at, RAIL + 0.4) for at in (y - 0.7, y + 0.7)]
    return (block("iron", (-0.7, y - 1.2, RAIL + 0.3), (0.7, y + 1.2, 1.05), 0.0), *wheels)


def _windows(x: float, low: float, high: float, count: int, half: float, pane: str) -> Parts:
    step = 2 * half / count
    return tuple(
        part
        for index in range(count)
        for part in mirrored(
            block(
                pane, (x - 0.1, -half + step * (index + 0.15), low), (x + 0.05, -half + step * (index + 0.85), high), 0
            )
        )
    )


def _coach(pane: str) -> Parts:
    return (
        block("lacquer", (-1.45, -5.8, 0.95), (1.45, 5.8, 2.0), 0.06),
        block("launch_white", (-1.4, -5.75, 1.9), (1.4, 5.75, 3.3), 0.06),
        block("lacquer", (-1.46, -5.8, 3.05), (1.46, 5.8, 3.3), 0.0),
        block("hull_dark", (-1.2, -5.6, 3.2), (1.2, 5.6, 3.72), 0.2),
        *_windows(1.42, 2.05, 2.95, 7, 4.3, pane),
        *(
            p
            for y in (-5.1, 5.1)
            for p in mirrored(block("hull_dark", (1.36, y - 0.5, 1.05), (1.5, y + 0.5, 3.0), 0.0))
        ),
        *(p for y in (-5.1, 5.1) for p in mirrored(block(pane, (1.4, y - 0.3, 2.05), (1.54, y + 0.3, 2.85), 0.0))),
        *_bogie(-3.9),
        *_bogie(3.9),
        block("iron", (-0.25, -6.0, 1.0), (0.25, 6.0, 1.3), 0.0),
    )


def _engine(pane: str) -> Parts:
    nose = ((-6.0, 0.95), (5.8, 0.95), (5.8, 3.4), (-3.8, 3.4), (-5.2, 2.5), (-6.0, 1.7))
    return (
        profile("lacquer", nose, (-1.45, 1.45)),
        block("launch_white", (-1.49, -5.6, 1.5), (1.49, 5.8, 1.8), 0.0),
        profile(pane, ((-5.3, 2.44), (-4.1, 3.24), (-3.9, 3.1), (-5.1, 2.3)), (-1.15, 1.15)),
        *_windows(1.46, 2.1, 2.95, 5, 3.0, pane),
        *mirrored(block("lamp_glow", (0.7, -6.04, 1.3), (1.1, -5.8, 1.56), 0.0)),
        block("hull_dark", (-1.0, -3.0, 3.3), (1.0, 5.4, 3.72), 0.1),
        *_bogie(-3.9),
        *_bogie(3.9),
        block("iron", (-0.25, -5.5, 1.0), (0.25, 6.0, 1.3), 0.0),
    )


def train_carriage(kind: Literal["coach", "engine"] = "coach", lit: bool = False) -> Model:
    """A coach of a passenger train, or the engine at its head, on the rails that it stands on."""
    pane = "pane_lit" if lit else "pane"
    body = _coach(pane) if kind == "coach" else _engine(pane)
    return grown((*track(6.0), *body), 3.4, 3.72, 12.0, "lacquer", grain=5.0)


ASSETS = (
    Asset(
        train_carriage,
        words=(
            "train carriage",
            "train car",
            "passenger train",
            "railway carriage",
            "subway train",
            "subway car",
            "metro train",
            "tram",
            "high speed train",
            "bullet train",
            "monorail",
        ),
        family="train",
        stance="free",
    ),
    drawn(
        "railway_track",
        ("railway track", "train track", "railroad track", "rail track", "rails", "railroad"),
        "track",
        (3.4, 6.0, RAIL),
        track(3.0),
        stance="free",
        grain=4.0,
    ),
    drawn(
        "railway_signal",
        ("railway signal", "train signal", "rail signal"),
        "post",
        (0.7, 0.6, 5.0),
        [
            block("concrete", (-0.35, -0.3, 0.0), (0.35, 0.3, 0.3), 0.02),
            column("iron", 0.1, 0.25, 4.4),
            block("black", (-0.3, -0.2, 3.6), (0.3, 0.12, 5.0), 0.04),
            block("signal_red", (-0.16, -0.3, 4.5), (0.16, -0.16, 4.8), 0.0),
            block("led_green", (-0.16, -0.3, 3.8), (0.16, -0.16, 4.1), 0.0),
        ],
        grain=2.0,
    ),
    drawn(
        "platform_canopy",
        ("platform canopy", "train platform", "railway platform", "station platform"),
        "platform",
        (12.0, 5.0, 4.3),
        [
            block("concrete", (-6.0, -2.5, 0.0), (6.0, 2.5, 0.9), 0.02),
            block("band_yellow", (-6.0, 1.85, 0.88), (6.0, 2.15, 0.93), 0.0),
            block("launch_white", (-6.0, 2.3, 0.88), (6.0, 2.5, 0.93), 0.0),
            *(
                part
                for x in (-4.4, 0.0, 4.4)
                for part in (
                    column("iron", 0.14, 0.85, 4.0, (x, -0.8)),
                    block("iron", (x - 0.1, -2.2, 3.75), (x + 0.1, 1.6, 3.98), 0.0),
                )
            ),
            block("roof_copper", (-5.8, -2.3, 3.9), (5.8, 1.7, 4.12), 0.02),
            block("roof_copper_dark", (-5.9, -2.4, 4.06), (5.9, 1.8, 4.3), 0.02),
            *(
                part
                for x in (-2.2, 2.2)
                for part in (
                    block("plank", (x - 0.9, -1.4, 1.3), (x + 0.9, -0.9, 1.4), 0.0),
                    block("plank", (x - 0.9, -1.45, 1.5), (x + 0.9, -1.35, 1.85), 0.0),
                    *(block("iron", (x + s - 0.05, -1.45, 0.85), (x + s + 0.05, -0.95, 1.6), 0.0) for s in (-0.7, 0.7)),
                )
            ),
            block("door_blue", (-1.5, -0.86, 2.95), (1.5, -0.66, 3.5), 0.0),
            block("launch_white", (-1.2, -0.9, 3.1), (1.2, -0.64, 3.35), 0.0),
            block("iron", (-0.08, -0.82, 3.4), (0.08, -0.7, 3.95), 0.0),
            *(
                block("concrete_dark", (-4.0, -3.1 + 0.2 * n, 0.0), (-2.6, -2.4, 0.24 + 0.22 * n), 0.0)
                for n in range(3)
            ),
        ],
        stance="free",
        grain=5.0,
    ),
)
