"""The panel after a run that could not meet everything: rows that select, why a thing is there, history, its cost."""

from __future__ import annotations

import time
from typing import Any

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

HARD = "a tiny 2.5 x 2.5 m office with three desks, a piano, and two wardrobes across from the window"
BELOW_OPTIONS = 4
WHY = "VOXEL_WEAVER_PT_thing"
TO_THE_END = 30
"""Notches of the wheel that bring the last panel into sight."""
DRAWS = 15
DRAW = 0.5
"""Most ms for one draw of the panel."""


def play(notes: Notes) -> None:
    steps.begin(notes)
    steps.generated(notes, steps.PROMPT)
    notes.expect(steps.generated(notes, HARD) == "done", "a prompt that asks too much ends well")
    rows = notes.window.ask("report_rows")
    notes.expect(bool(rows), "what was not met is told", rows)
    quoted = [text for text, _ in rows if "_1" in text or "_2" in text]
    notes.expect(not quoted, "in words, without ids", quoted)
    draw_cost(notes, "folded")
    below = notes.sidebar.find("present")
    notes.sidebar.unfold(below, BELOW_OPTIONS)
    notes.shot("unfolded")
    pressed_row(notes)
    why(notes)
    draw_cost(notes, "all unfolded")
    history(notes)


def pressed_row(notes: Notes) -> None:
    """A press on a row selects what it is about, and the view goes there."""
    window = notes.window
    about = [set(things) for _, things in window.ask("report_rows") if things]
    if not notes.expect(bool(about), "some rows are about things"):
        return
    before = window.ask("view")
    notes.sidebar.press("select_thing")
    window.settle()
    chosen = {thing["vw_id"] for thing in window.ask("things") if thing["object"] in window.ask("selected")}
    notes.expect(chosen in about, "a press on a row selects what it is about", sorted(chosen))
    notes.expect(window.ask("view") != before, "and frames it")
    notes.shot("row-pressed")


def why(notes: Notes) -> None:
    """Of a selected thing the panel says why it is there."""
    thing = newest_thing(notes)
    notes.window.ask("select", name=thing["object"])
    shown_why(notes)
    notes.shot("why")
    notes.expect(WHY in drawn(notes), "a selected thing has a panel of its own", thing["vw_why"])


def newest_thing(notes: Notes) -> dict[str, Any]:
    """One that is seen, of what was made last."""
    shown = set(notes.window.ask("objects_shown"))
    return next(thing for thing in reversed(notes.window.ask("things")) if thing["object"] in shown)


def shown_why(notes: Notes) -> None:
    """Unfold it, where it is not: it comes below the options, above all others."""
    if WHY not in drawn(notes):
        notes.sidebar.unfold(notes.sidebar.find("present"), 1)


def drawn(notes: Notes) -> dict[str, float]:
    """The panels that are unfolded, and ms that each takes: of our own code and of Blender's for its buttons."""
    notes.window.settle()
    notes.window.ask("time_draws")
    for _ in range(DRAWS):
        notes.window.ask("redraw_sidebar")
        time.sleep(0.1)
    found: dict[str, float] = notes.window.ask("draw_cost")
    return found


def draw_cost(notes: Notes, what: str) -> None:
    cost = drawn(notes)
    notes.measured(f"{what}: ms of each panel", cost)
    notes.at_most(cost["VOXEL_WEAVER_PT_main"], DRAW, f"{what}: one draw of the panel")
    notes.at_most(sum(cost.values()), 2 * DRAW, f"{what}: one draw of it with everything below")


def history(notes: Notes) -> None:
    """Each run has its picture; a press brings its prompt and its scene back."""
    pictures = notes.window.ask("history_pictures")
    notes.expect(len(pictures) == 2 and all(pictures), "each run of the history has a picture", pictures)
    notes.window.ask("set_value", name="prompt", value="")
    notes.sidebar.scroll(TO_THE_END)
    notes.sidebar.press("recall")
    prompt = notes.window.ask("get_value", name="prompt")
    notes.expect(prompt in (HARD, steps.PROMPT), "a run is recalled with its prompt", prompt)
    notes.shot("recalled")
