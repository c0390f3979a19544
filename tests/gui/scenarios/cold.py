"""The very first run of a Blender, when nothing was loaded or started ahead, beside the same run once all is warm."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

EXTRA = 2.0
"""Most seconds that the first run takes beyond the next."""
MOST = 150.0
"""Most ms that enabling adds to Blender's start."""
TIMES = 5


def play(notes: Notes) -> None:
    steps.begin(notes)
    cold = whole(notes, "cold")
    notes.window.ask("start_afresh")
    time.sleep(0.5)
    notes.sidebar.open()
    warm = whole(notes, "warm")
    steps.told_load(notes)
    notes.at_most(cold - warm, EXTRA, "what the first run takes beyond the next", "s")
    enabled(notes)


def whole(notes: Notes, what: str) -> float:
    """Seconds from the click to the whole bedroom; the fonts and shaders of the panel are drawn before."""
    notes.window.settle()
    ended = steps.generated(notes, steps.PROMPT)
    told = notes.window.ask("told")
    notes.expect(ended == "done", f"{what}: the run ends well", told["error"])
    notes.measured(f"{what}: seconds, first seen", (told["seconds"], told["first_seen"]))
    return float(told["seconds"])


def enabled(notes: Notes) -> None:
    """Registering again; the quickest, since what else runs on the machine only adds to it."""
    taken = [1000 * notes.window.ask("register_again") for _ in range(TIMES)]
    notes.measured("registering took, ms of the processor", [round(each) for each in taken])
    notes.at_most(min(taken), MOST, "what enabling adds to Blender's start")
