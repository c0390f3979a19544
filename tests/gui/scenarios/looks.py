"""Pictures for a designer's eyes: both themes, common widths, every panel open, before, during and after a run."""

from __future__ import annotations

from tests.gui.notes import Notes
from tests.gui.scenarios import pictures, report, steps

WIDTHS = (180, 240, 340)
FOLDED = 4
"""The panels below the options that are folded at first."""
THEMES = ("Blender_Dark", "Blender_Light")


def play(notes: Notes) -> None:
    steps.begin(notes)
    in_all_looks(notes, "idle")
    growing(notes)
    steps.generated(notes, report.HARD)
    below = notes.sidebar.find("present")
    notes.sidebar.unfold(below, FOLDED)
    notes.window.ask("select", name=report.newest_thing(notes)["object"])
    report.shown_why(notes)
    in_all_looks(notes, "done")
    notes.window.ask("scale", factor=1.5)
    notes.window.settle()
    notes.shot("done-large-text")
    notes.window.ask("scale", factor=1.0)


def in_all_looks(notes: Notes, what: str) -> None:
    for theme in THEMES:
        notes.window.ask("theme", name=theme)
        for width in WIDTHS:
            found = notes.sidebar.width(width)
            notes.expect(abs(found - width) < 8, f"{what}, {theme}: a width of {width}", found)
            notes.shot(f"{what}-{theme}-{width}")


def growing(notes: Notes) -> None:
    """With the team unfolded, in the middle of a run."""
    notes.window.ask("set_value", name="show_team", value=True)
    notes.window.ask("set_value", name="prompt", value=steps.PROMPT)
    notes.window.ask("operate", name="generate")
    pictures.grown(notes)
    notes.shot("growing")
    notes.expect(steps.settled_state(notes) == "done", "a run ends well")
    notes.window.ask("set_value", name="show_team", value=False)
