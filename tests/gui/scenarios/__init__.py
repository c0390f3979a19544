"""What is tried in a real window, in this order: each takes the notes of a fresh Blender with the add-on enabled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.gui.notes import Notes
from tests.gui.scenarios import (
    cancelling,
    cold,
    editing,
    elsewhere,
    figures,
    first_use,
    looks,
    pictures,
    rendering,
    report,
    safety,
    upgrade,
    windows,
)
from tests.gui.window import SCREEN


class Scenario(NamedTuple):
    """A name for the command line, whether the team of crowds is wanted, how large the screen is, and whether an older
    version is there first."""

    name: str
    play: Callable[[Notes], None]
    crowd: bool = False
    size: tuple[int, int] = SCREEN
    upgrade: bool = False


SMALL = (1000, 640)
"""For figures: here every pixel is drawn by the processor, which a real screen leaves to its graphics card."""
TALL = (1600, 1500)
"""For panels that are all unfolded."""

SCENARIOS = (
    Scenario("first_use", first_use.play),
    Scenario("cold", cold.play),
    Scenario("cancelling", cancelling.play),
    Scenario("safety", safety.play),
    Scenario("rendering", rendering.play),
    Scenario("windows", windows.play),
    Scenario("elsewhere", elsewhere.play),
    Scenario("report", report.play, size=TALL),
    Scenario("editing", editing.play, size=TALL),
    Scenario("looks", looks.play, size=TALL),
    Scenario("upgrade", upgrade.play, upgrade=True),
    Scenario("pictures", pictures.play),
    Scenario("ticks", figures.ticks, crowd=True, size=SMALL),
    Scenario("busy_file", figures.busy_file, crowd=True, size=SMALL),
    Scenario("memory", figures.memory, size=SMALL),
)
