"""A newer version is installed from disk over an older one, while a scene of the older one stands there."""

from __future__ import annotations

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

OLDER = "0.0.9"


def play(notes: Notes) -> None:
    window = notes.window
    steps.begin(notes)
    notes.expect(window.ask("version") == OLDER, "the older version is installed", window.ask("version"))
    notes.expect(steps.generated(notes, steps.PROMPT) == "done", "it makes a scene")
    before, things = window.ask("census"), window.ask("things")
    notes.shot("older")
    window.ask("install", path=str(window.user / "newer.zip"), limit=120.0)
    notes.expect(window.ask("version") != OLDER, "the newer version is loaded", window.ask("version"))
    steps.same_data(notes, before, "the scene of the older version is as it was")
    notes.sidebar.open()
    window.settle()
    notes.shot("newer")
    handlers = window.ask("left_over")["handlers"]
    notes.expect(len(handlers) == len(set(handlers)), "no handler is there twice", handlers)
    threads = window.ask("left_over")["threads"]
    notes.expect(not threads, "no thread of the older version is left", threads)
    notes.window.ask("select", name=things[0]["object"])
    notes.expect(window.ask("operate", name="look_through") == ["FINISHED"], "its buttons work on the older scene")
    ended = steps.generated(notes, steps.PROMPT, present="replace")
    notes.expect(ended == "done", "the newer version replaces it", window.ask("told"))
    steps.whole(notes)
    notes.expect(window.ask("operate", name="remove") == ["FINISHED"], "and removes it")
    notes.expect(not window.ask("things"), "nothing of either is left", len(window.ask("things")))
    notes.shot("removed")
