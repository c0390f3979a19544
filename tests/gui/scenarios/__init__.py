"""What is tried in a real window, in this order: each takes the notes of a fresh Blender with the add-on enabled."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from tests.gui.notes import Notes
from tests.gui.scenarios import cancelling, figures, first_use, looks, safety
from tests.gui.window import SCREEN


class Scenario(NamedTuple):
    """A name for the command line, whether the team of crowds is wanted, and how large the screen is."""

    name: str
    play: Callable[[Notes], None]
    crowd: bool = False
    size: tuple[int, int] = SCREEN


SMALL = (1000, 640)
"""For figures: here every pixel is drawn by the processor, which a real screen leaves to its graphics card."""

SCENARIOS = (
    Scenario("first_use", first_use.play),
    Scenario("cancelling", cancelling.play),
    Scenario("safety", safety.play),
    Scenario("looks", looks.play),
    Scenario("ticks", figures.ticks, crowd=True, size=SMALL),
    Scenario("busy_file", figures.busy_file, crowd=True, size=SMALL),
    Scenario("memory", figures.memory, size=SMALL),
)
