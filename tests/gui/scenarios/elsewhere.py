"""Where else Voxel Weaver is found: the Add menu, F3, a shortcut of one's own, the right-click menu, the redo panel,
the preferences, and Blender in another language."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps
from tests.gui.window import Broken

IN_VIEW = (500, 560)
DIALOG = 1.2
READING = 90.0


def play(notes: Notes) -> None:
    steps.begin(notes)
    notes.window.ask("set_value", name="prompt", value=steps.PROMPT)
    add_menu(notes)
    search(notes)
    shortcut(notes)
    right_click(notes)
    redo_panel(notes)
    own_model(notes)
    preferences(notes)
    german(notes)


def in_view(notes: Notes) -> None:
    """The pointer into the 3D view: keys belong to where it is."""
    notes.window.settle()
    notes.window.move(*IN_VIEW)
    time.sleep(0.2)


def add_menu(notes: Notes) -> None:
    """A menu of its own, and its places can be found by typing, as everything in that menu."""
    in_view(notes)
    notes.window.key("shift+a", after=0.6)
    notes.window.settle()
    notes.shot("add-menu")
    notes.window.type("old library")
    notes.shot("add-menu-typed")
    notes.window.key("Return", after=0.3)
    notes.expect(begun(notes), "Add > Voxel Weaver > Old Library begins a run")
    notes.expect(steps.settled_state(notes) == "done", "and it ends well")
    places = [thing["vw_category"] for thing in notes.window.ask("things")]
    notes.expect("bookshelf" in places, "it is a library", sorted(set(places))[:8])


def begun(notes: Notes, limit: float = 3.0) -> bool:
    """Whether a run is alive, or has ended already, in a session that had none before."""
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if notes.window.ask("state") in steps.ALIVE:
            return True
        time.sleep(0.05)
    return False


def stopped(notes: Notes) -> None:
    if notes.window.ask("state") in steps.ALIVE:
        notes.window.ask("operate", name="cancel")
    steps.settled_state(notes)


def search(notes: Notes) -> None:
    """F3 asks for the prompt first."""
    in_view(notes)
    notes.window.ask("popup", operator="wm.search_menu")
    notes.window.settle()  # what is typed before the search is drawn belongs to the view
    notes.window.type("generate from prompt")
    notes.window.settle()
    notes.shot("search")
    notes.window.key("Return", after=DIALOG)
    notes.shot("search-dialog")
    notes.window.key("Return", after=0.2)
    notes.expect(begun(notes), "F3, Generate From Prompt and Return begin a run")
    stopped(notes)


def shortcut(notes: Notes) -> None:
    """The shortcut opens the dialog; changed in the keymap, the new one does."""
    in_view(notes)
    notes.window.key("ctrl+alt+v", after=DIALOG)
    notes.shot("shortcut")
    notes.window.key("Return", after=0.2)
    notes.expect(begun(notes), "Ctrl Alt V and Return begin a run")
    stopped(notes)
    changed = notes.window.ask("rebind", operator="voxel_weaver.generate", key="B")
    notes.expect(changed == 1, "the keymap holds it once, and it can be changed", changed)
    in_view(notes)
    notes.window.key("ctrl+alt+v", after=DIALOG)
    notes.window.key("Return", after=0.2)
    notes.expect(not begun(notes, 1.0), "the old keys do nothing any more")
    in_view(notes)
    notes.window.key("ctrl+alt+b", after=DIALOG)
    notes.window.key("Return", after=0.2)
    notes.expect(begun(notes), "the new key does")
    stopped(notes)


def chosen(notes: Notes, words: str) -> None:
    """Choose a row of the menu that is open: the space bar searches in it."""
    notes.window.key("space", after=0.5)
    notes.window.type(words)
    notes.window.settle()
    notes.window.key("Return", after=0.8)


def right_click(notes: Notes) -> None:
    """On a generated thing there are rows of ours, on an own object there are none."""
    thing = notes.window.ask("things")[0]["object"]
    notes.window.ask("select", name=thing)
    before = notes.window.ask("view")
    in_view(notes)
    notes.window.press(3, after=0.6)
    notes.window.settle()
    notes.shot("right-click")
    chosen(notes, "frame in view")
    notes.expect(notes.window.ask("view") != before, "Frame in View turns the view to it")
    notes.expect(notes.window.ask("selected") == [thing], "and selects it alone", notes.window.ask("selected"))


def redo_panel(notes: Notes) -> None:
    """What runs at once can be changed afterwards: F9 shows its settings, as does the corner of the view."""
    notes.window.ask("operate", name="look_through")
    before = notes.window.ask("camera")
    in_view(notes)
    notes.window.press(3, after=0.6)
    notes.window.settle()
    chosen(notes, "reframe camera")
    notes.expect(notes.window.ask("camera") != before, "Reframe Camera on Selected moves the camera")
    notes.shot("redo-panel")
    in_view(notes)
    notes.window.ask("popup", operator="screen.redo_last")
    notes.window.settle()
    notes.shot("redo")
    notes.window.key("Escape")
    notes.window.key("ctrl+z", after=1.0)
    notes.expect(notes.window.ask("camera") == before, "one undo takes it back", notes.window.ask("camera"))


def own_model(notes: Notes) -> None:
    """A model is read by a process beside Blender; the window goes on meanwhile."""
    path = notes.window.ask("write_model", name="Totem")
    notes.window.ask("listen")
    notes.window.ask("operate", name="import_asset", arguments={"filepath": path, "noun": "totem", "replace": True})
    notes.expect(notes.window.ask("adoption") == ["Reading Totem.obj"], "the panel says that the model is read")
    notes.shot("reading-a-model")
    end = time.monotonic() + READING
    while notes.window.ask("adoption") == ["Reading Totem.obj"] and time.monotonic() < end:
        time.sleep(0.1)
    pauses = notes.window.ask("pauses")
    notes.at_most(pauses[0], 1000, "the longest pause of Blender while a model is read")
    notes.expect(notes.window.ask("adoption") == ["totem is kept"], "and that it is kept", notes.window.ask("adoption"))
    notes.shot("model-kept")


def preferences(notes: Notes) -> None:
    notes.window.ask("show_preferences")
    notes.window.settle()
    notes.shot("preferences")
    notes.window.ask("close_windows")
    notes.window.settle()


def german(notes: Notes) -> None:
    """Everything that stands in the panel has a German row; here Blender is asked for it."""
    try:
        notes.window.ask("language", name="de_DE")
    except Broken as broken:
        notes.measured("this Blender has no German", str(broken)[-80:])
        return
    found = notes.window.ask("translated", text="Describe a place")
    notes.expect(found == "Einen Ort beschreiben", "the panel speaks German", found)
    notes.sidebar.open()
    notes.shot("german")
