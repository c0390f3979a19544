"""Pictures for a designer's eyes: both themes, common widths, every panel open, before, during and after a run."""

from __future__ import annotations

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

WIDTHS = (180, 240, 292, 420)
FOLDED = range(4)
"""The panels below the options that are folded at first, from the top."""
THEMES = ("Blender_Dark", "Blender_Light")


def play(notes: Notes) -> None:
    steps.begin(notes)
    notes.shot("idle")
    for theme in THEMES:
        notes.window.ask("theme", name=theme)
        for width in WIDTHS:
            found = notes.sidebar.width(width)
            notes.measured(f"{theme}: asked for a width of {width}", found)
            notes.shot(f"idle-{theme}-{width}")
    notes.expect(steps.generated(notes, steps.PROMPT) == "done", "a run ends well")
    below = notes.sidebar.find("present")
    for folded in FOLDED:
        notes.window.click(below.x, below.y + notes.sidebar.header(folded))
        notes.shot(f"panel-{folded + 1}")
        notes.window.click(below.x, below.y + notes.sidebar.header(folded))
    notes.sidebar.unfold(below, len(FOLDED))
    notes.shot("all-unfolded")
    for theme in THEMES:
        notes.window.ask("theme", name=theme)
        for width in (240, 292):
            notes.sidebar.width(width)
            notes.shot(f"done-{theme}-{width}")
    notes.window.ask("scale", factor=1.5)
    notes.window.settle()
    notes.shot("done-large-text")
    notes.window.ask("scale", factor=1.0)
