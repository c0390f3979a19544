"""A render in the middle of a run: we stand aside until it is done, say so, and nothing of either is lost."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps
from tests.gui.window import Broken

LONG = "a cafe with eight tables and four chairs at each table"
LOOK_AGAIN = 0.5
WAITING = "Waiting for the render to finish"


def play(notes: Notes) -> None:
    steps.begin(notes)
    window = notes.window
    steps.generated(notes, steps.PROMPT)
    window.ask("start_afresh")
    time.sleep(0.5)
    notes.sidebar.open()
    own = window.ask("own_object")
    window.ask("set_value", name="prompt", value=LONG)
    window.ask("operate", name="generate")
    time.sleep(0.5)
    notes.expect(window.ask("state") in steps.ALIVE, "a run is alive when the render begins", window.ask("state"))
    window.ask("begin_render")
    try:
        waited = window.until("rendering", True, limit=5.0)
    except Broken as broken:
        notes.measured("this Blender cannot render", broken)
        return
    notes.measured("the render began after (s)", round(waited, 2))
    said = paused(notes)
    notes.shot("rendering")
    notes.expect(WAITING in said, "the panel says that it waits for the render", sorted(said))
    still = window.ask("census")
    time.sleep(LOOK_AGAIN)
    notes.expect(window.ask("rendering"), "the render still goes on")
    steps.same_data(notes, still, "meanwhile nothing is made")
    window.until("rendering", False, limit=60.0)
    notes.expect(window.ask("rendered"), "the render was finished, not cancelled")
    notes.expect(steps.settled_state(notes) == "done", "the run goes on and ends well", window.ask("told"))
    steps.whole(notes)
    notes.expect(own in window.ask("objects"), "the person's own objects are there")
    notes.shot("afterwards")


def paused(notes: Notes, limit: float = 2.0) -> set[str]:
    """All that the run said about waiting while the render went on."""
    said: set[str] = set()
    end = time.monotonic() + limit
    while time.monotonic() < end and notes.window.ask("rendering") and WAITING not in said:
        said.add(str(notes.window.ask("told").get("paused", "")))
        time.sleep(0.05)
    return said
