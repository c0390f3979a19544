"""Edits by the panel's own buttons: the selected thing rerolled, swapped by words, and the whole scene relit."""

from __future__ import annotations

from tests.gui.notes import Notes
from tests.gui.scenarios import report, steps
from tests.gui.sidebar import Button

PROMPT = "a bedroom with a double bed, a desk and a red armchair"
ROW = 0.25


def play(notes: Notes) -> None:
    window = notes.window
    steps.begin(notes)
    steps.generated(notes, PROMPT)
    window.ask("select", name=object_of(notes, "armchair_1"))
    report.shown_why(notes)
    notes.shot("selected")
    before = {thing["vw_id"] for thing in window.ask("things")}
    notes.sidebar.press(edit_button(notes, "reroll"))
    notes.expect(steps.settled_state(notes) == "done", "a thing is rerolled", window.ask("told")["error"])
    notes.expect(window.ask("selected") == [object_of(notes, "armchair_1")], "and is selected afterwards")
    notes.expect({thing["vw_id"] for thing in window.ask("things")} == before, "nothing came or went")
    swapped(notes)
    undone(notes, before)
    relit(notes)
    steps.whole(notes)


def swapped(notes: Notes) -> None:
    """A dialog asks for words."""
    window = notes.window
    notes.sidebar.press(edit_button(notes, "swap"))
    window.settle()
    notes.shot("dialog")
    window.type("a green beanbag")
    window.key("Return")
    window.key("Return")
    notes.expect(steps.settled_state(notes) == "done", "a thing is swapped by words", window.ask("told")["error"])
    found = {thing["vw_id"] for thing in window.ask("things")}
    notes.expect("beanbag_1" in found and "armchair_1" not in found, "the new one stands there", sorted(found)[:4])
    window.settle()
    notes.shot("swapped")


def undone(notes: Notes, before: set[str]) -> None:
    window = notes.window
    left, top, width, height = window.ask("rectangle", kind="WINDOW")
    window.move(left + width // 3, top + height // 2)
    window.key("ctrl+z", after=1.0)
    notes.expect({thing["vw_id"] for thing in window.ask("things")} == before, "an edit is one undo step")


def relit(notes: Notes) -> None:
    window = notes.window
    window.ask("operate", name="edit", arguments={"kind": "relight", "text": "night"})
    notes.expect(steps.settled_state(notes) == "done", "the scene is relit", window.ask("told")["error"])
    window.settle()
    notes.shot("night")


def edit_button(notes: Notes, kind: str) -> Button:
    """The button of this edit: several have one operator."""
    for column in (ROW, 0.75, 0.5):
        for button in notes.sidebar.buttons((column,)):
            if f"kind='{kind}'" in button.text.replace('"', "'"):
                return button
    raise AssertionError(f"no button does {kind!r}")


def object_of(notes: Notes, owner: str) -> str:
    found: str = next(thing["object"] for thing in notes.window.ask("things") if thing["vw_id"] == owner)
    return found
