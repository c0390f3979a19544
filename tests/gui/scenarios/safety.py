"""What people do in the middle of a run: undo, save, open, delete, render, switch off. Nothing may be left."""

from __future__ import annotations

import time
from collections.abc import Callable

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

LONG = "a cafe with eight tables and four chairs at each table"
MIDDLE = 0.5


def play(notes: Notes) -> None:
    steps.begin(notes)
    for name, disturb in DISTURBANCES:
        notes.window.ask("start_afresh")
        time.sleep(0.5)
        notes.sidebar.open()
        notes.window.ask("set_value", name="prompt", value=LONG)
        notes.window.ask("operate", name="generate")
        time.sleep(MIDDLE)
        running = notes.window.ask("state") in steps.ALIVE
        disturb(notes)
        notes.window.ask("nothing")
        state = steps.settled_state(notes) if notes.window.ask("enabled") else "switched off"
        notes.measured(f"{name}: it {'was' if running else 'was NOT'} running, and ended", state)
        hosts = notes.window.ask("kinds").get("hosts", 0)
        notes.expect(hosts == 0, f"{name}: no host is left", hosts)
        notes.shot(name.replace(" ", "-"))
    switched_off(notes)


def undo(notes: Notes) -> None:
    notes.window.move(500, 600)
    notes.window.key("ctrl+z")


def undo_and_redo(notes: Notes) -> None:
    undo(notes)
    notes.window.key("ctrl+shift+z")


def move_an_object(notes: Notes) -> None:
    """A transform with the mouse: the pump waits and says so."""
    notes.window.ask("select", name=notes.window.ask("own_object"))
    notes.window.move(500, 600)
    notes.window.key("g")
    for x in range(500, 700, 20):
        notes.window.move(x, 600)
        time.sleep(0.05)
    notes.measured("while moving an object", notes.window.ask("told").get("paused") or "not paused")
    notes.window.key("Return")


def save_and_open(notes: Notes) -> None:
    """A file saved in the middle opens clean."""
    path = str(notes.window.queue / "middle.blend")
    notes.window.ask("save", path=path)
    notes.expect(notes.window.ask("kinds").get("hosts", 0) == 0, "saving removes hosts first")
    steps.settled_state(notes)
    notes.window.ask("load", path=path)
    time.sleep(0.5)
    kinds = notes.window.ask("kinds")
    notes.expect(not any(kinds.values()), "a file saved in the middle opens clean", kinds)


def new_file(notes: Notes) -> None:
    notes.window.ask("start_afresh")
    time.sleep(0.5)
    kinds = notes.window.ask("kinds")
    notes.expect(not any(kinds.values()), "a new file has nothing of the run", kinds)


def delete_everything(notes: Notes) -> None:
    notes.window.move(500, 600)
    notes.window.key("a")
    notes.window.key("Delete")


def edit_mode(notes: Notes) -> None:
    notes.window.ask("select", name=notes.window.ask("own_object"))
    notes.window.move(500, 600)
    notes.window.key("Tab")
    time.sleep(1.0)
    notes.measured("in edit mode", notes.window.ask("told").get("paused") or "not paused")
    notes.shot("in-edit-mode")
    notes.window.key("Tab")


def play_animation(notes: Notes) -> None:
    notes.window.ask("play_or_stop")
    said = ""
    end = time.monotonic() + 3.0
    while not said and time.monotonic() < end and notes.window.ask("state") in steps.ALIVE:
        said = str(notes.window.ask("told").get("paused"))
    notes.expect(said == "Waiting for playback to stop", "the run waits while an animation plays", said)
    notes.window.ask("play_or_stop")


def maximise(notes: Notes) -> None:
    """A maximised area replaces the screen: what was drawn in is another region now."""
    notes.window.move(500, 600)
    notes.window.key("ctrl+space", after=0.6)
    notes.window.key("ctrl+space", after=0.6)


def switch_scene(notes: Notes) -> None:
    notes.window.ask("new_scene")


def switch_off(notes: Notes) -> None:
    notes.window.ask("disable")


def switched_off(notes: Notes) -> None:
    """The last disturbance has switched the add-on off; nothing of it may be in Blender."""
    for kind, names in notes.window.ask("left_over").items():
        notes.expect(not names, f"switched off: no {kind} left", names[:4])
    notes.measured("enabling again, its libraries unpacked anew, took", f"{1000 * notes.window.ask('enable'):.0f} ms")
    notes.sidebar.open()
    notes.expect(steps.generated(notes, steps.PROMPT) == "done", "switched on again, a run ends well")
    steps.whole(notes)


DISTURBANCES: tuple[tuple[str, Callable[[Notes], None]], ...] = (
    ("undo", undo),
    ("undo and redo", undo_and_redo),
    ("moving an object", move_an_object),
    ("saving and opening", save_and_open),
    ("a new file", new_file),
    ("deleting everything", delete_everything),
    ("edit mode", edit_mode),
    ("playback", play_animation),
    ("maximising", maximise),
    ("another scene", switch_scene),
    ("switching off", switch_off),
)
