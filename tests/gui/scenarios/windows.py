"""Two windows of one Blender: both show the scene grow, and closing one in the middle of a run loses nothing."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

LONG = "a cafe with eight tables and four chairs at each table"


def play(notes: Notes) -> None:
    steps.begin(notes)
    notes.window.ask("new_window")
    notes.expect(notes.window.ask("windows") == 2, "a second main window is open", notes.window.ask("windows"))
    both(notes)
    closed(notes, "the second", -1)
    notes.window.ask("new_window")
    closed(notes, "the first", 0)
    notes.shot("one-left")


def both(notes: Notes) -> None:
    """Both showed the start-up scene, so both show the new one."""
    notes.expect(steps.generated(notes, steps.PROMPT) == "done", "a run ends well in two windows")
    steps.whole(notes)
    shown = notes.window.ask("shown_in_all")
    notes.expect(len(set(shown)) == 1 and shown[0] != "Scene", "both windows show what was made", shown)
    notes.shot("both")


def closed(notes: Notes, which: str, number: int) -> None:
    """Closed while a scene grows in it."""
    before = len(notes.window.ask("things"))
    notes.window.ask("set_value", name="prompt", value=LONG)
    notes.window.ask("set_value", name="present", value="new_scene")
    notes.window.ask("operate", name="generate")
    time.sleep(1.0)
    running = notes.window.ask("state") in steps.ALIVE
    notes.window.ask("close_window", number=number)
    notes.expect(running, f"{which} window was closed in the middle of a run")
    notes.expect(notes.window.ask("windows") == 1, f"{which}: one window is left", notes.window.ask("windows"))
    notes.expect(steps.settled_state(notes) == "done", f"{which}: the run ends well", notes.window.ask("told"))
    notes.expect(len(notes.window.ask("things")) > before, f"{which}: its things are there")
    steps.whole(notes)
