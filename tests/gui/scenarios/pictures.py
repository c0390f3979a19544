"""The panel as people first see it, for the README: beside a scene that grows, that stands, and with its report."""

from __future__ import annotations

import subprocess
import time

from tests.gui.notes import Notes
from tests.gui.scenarios import report, steps

SHOWN = (1000, 700)
MOST_BYTES = 120_000
FOLDED = 3
"""Of the panels below the options: report, scene and history."""
SLIDING = 1.6
"""Seconds until Blender has slid the panels below to their new place."""
ASIDE = (40, 940)
"""Where the pointer is on none of it."""


def play(notes: Notes) -> None:
    steps.begin(notes)
    notes.sidebar.width(340)
    notes.window.ask("quiet_view")
    steps.generated(notes, steps.PROMPT)  # workers and shaders are warm from here on
    notes.window.ask("start_afresh")
    time.sleep(0.5)
    notes.window.ask("quiet_view")
    notes.sidebar.open()
    notes.window.ask("set_value", name="prompt", value=steps.PROMPT)
    notes.window.ask("set_value", name="show_team", value=True)
    notes.window.settle()
    notes.window.move(*ASIDE)
    notes.window.ask("operate", name="generate")
    grown(notes)
    taken(notes, "panel_growing")
    steps.settled_state(notes)
    notes.window.ask("set_value", name="show_team", value=False)
    shaded(notes, "panel")
    notes.window.ask("shading", kind="SOLID")
    steps.generated(notes, report.HARD, present="new_scene")
    notes.sidebar.unfold(notes.sidebar.find("present"), FOLDED)
    shaded(notes, "panel_report")


def shaded(notes: Notes, name: str) -> None:
    """With materials and lights; only now, since drawing them without a graphics card takes seconds."""
    notes.window.ask("shading", kind="MATERIAL")
    notes.window.move(*ASIDE)
    notes.window.settle(quiet=2.0, limit=40.0)
    taken(notes, name)


def grown(notes: Notes) -> None:
    """Wait until the first of it is seen."""
    end = time.monotonic() + 20.0
    while not notes.window.ask("kinds").get("hosts") and time.monotonic() < end:
        time.sleep(0.02)
    time.sleep(SLIDING)


def taken(notes: Notes, name: str) -> None:
    """The view with the sidebar at its right, as a small picture."""
    left, top, width, height = notes.window.ask("rectangle", kind="WINDOW")
    crop = (left + max(width - SHOWN[0], 0), top, min(width, SHOWN[0]), min(height, SHOWN[1]))
    whole = notes.window.shot(notes.pictures / f"{name}.png", crop)
    small = whole.with_suffix(".jpg")
    subprocess.run(["convert", str(whole), "-strip", "-quality", "85", str(small)], check=True)
    notes.at_most(small.stat().st_size, MOST_BYTES, f"{small.name} is small", "bytes")
