"""Cancel at every moment, by the button and by a script: nothing stays behind, and the next run works."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

MOMENTS = (0.0, 0.1, 0.3, 0.6, 0.9, 1.2)
PATIENCE = 1.0


def play(notes: Notes) -> None:
    window = notes.window
    steps.begin(notes)
    by_button(notes)
    for moment in MOMENTS:
        before = window.ask("census")
        window.ask("set_value", name="prompt", value=steps.PROMPT)
        window.ask("operate", name="generate")
        time.sleep(moment)
        if window.ask("state") not in steps.ALIVE:
            notes.measured(f"{moment} s was too late to cancel", window.ask("state"))
            break
        window.ask("operate", name="cancel")
        gone(notes, before, f"cancelled after {moment} s")
    notes.expect(steps.generated(notes, steps.PROMPT) == "done", "the run after a cancelled one ends well")
    steps.whole(notes)


def by_button(notes: Notes) -> None:
    window, sidebar = notes.window, notes.sidebar
    before = window.ask("census")
    window.ask("set_value", name="prompt", value="a cafe with eight tables and four chairs at each table")
    window.settle()
    generate = sidebar.find("generate")
    sidebar.press(generate)
    sidebar.at_right_of(generate, "cancel")
    notes.shot("running")
    if not notes.expect(window.ask("state") in steps.ALIVE, "still running when the pointer is at Cancel"):
        return
    window.press()
    gone(notes, before, "cancelled by the button")
    notes.shot("cancelled")


def gone(notes: Notes, before: dict[str, int], what: str) -> None:
    state = steps.settled_state(notes)
    time.sleep(0.2)  # one tick more than the add-on needs
    notes.expect(state == "cancelled", f"{what}: the session says so", state)
    steps.same_data(notes, before, f"{what}: nothing is left")
