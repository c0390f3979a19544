"""A person's first minutes: open the tab, type a sentence, press Generate, watch, undo and redo."""

from __future__ import annotations

import time

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

NOTICED = 40.0
"""ms between two of our ticks from which on Blender did something of its own."""


def play(notes: Notes) -> None:
    window, sidebar = notes.window, notes.sidebar
    notes.measured("Blender drawn and answering after", f"{window.start_up:.1f} s")
    steps.begin(notes)
    notes.shot("opened")
    buttons = sidebar.buttons()
    notes.measured("buttons", ", ".join(f"{button.name}@{button.y}" for button in buttons))
    before = window.ask("census")
    sidebar.type_into("prompt", steps.PROMPT)
    notes.expect(window.ask("get_value", name="prompt") == steps.PROMPT, "what was typed is the prompt")
    time.sleep(1.0)  # a person looks up from the keys: the workers start meanwhile
    notes.shot("typed")
    generate = sidebar.find("generate")
    window.ask("listen")
    window.ask("forget_ticks")
    sidebar.press(generate)
    watched(notes)
    told = window.ask("told")
    notes.measured("longest pauses of the main thread (ms)", [round(gap) for gap in window.ask("pauses")])
    tell_ticks(notes)
    notes.expect(told["phase"] == "done", "the run ended well", told["error"] or told["phase"])
    steps.told_load(notes)
    notes.at_most(told["first_seen"], 0.7, "from the click to the first visible thing", "s")
    notes.at_most(told["seconds"], 2.5, "from the click to the whole bedroom", "s")
    window.settle()
    notes.shot("done")
    steps.whole(notes)
    notes.expect(len(window.ask("things")) >= 5, "a furnished room", window.ask("kinds"))
    notes.measured("scenes, and the one shown", (window.ask("scenes"), window.ask("shown")))
    after = window.ask("census")
    undone(notes, before, after)
    told_steps(notes)


def tell_ticks(notes: Notes) -> None:
    """What our time on the main thread went into, in ms of the processor, and after which of it Blender was away."""
    log = notes.window.ask("ticks")
    by_stage: dict[str, list[float]] = {}
    for kind, _, processor, on, _ in log:
        by_stage.setdefault(on or kind, []).append(processor)
    told = [f"{stage} {len(ms)}: {sum(ms):.1f} ({max(ms):.1f})" for stage, ms in by_stage.items()]
    notes.measured("our ticks: how many, ms of the processor, the longest", "; ".join(told))
    began = notes.window.ask("told")["began"]
    rows = []
    for number, (kind, clock, processor, on, ended) in enumerate(log):
        after = 1000 * (log[number + 1][4] - ended) - log[number + 1][1] if number + 1 < len(log) else 0.0
        away = f", then Blender {after:.0f}" if after > NOTICED else ""
        if on or kind != "tick" or away:
            rows.append(f"{1000 * (ended - began) - clock:.0f} {on or kind} {processor:.1f}{away}")
    notes.measured("at which ms what took how many ms of the processor", "; ".join(rows))


def watched(notes: Notes) -> None:
    """Pictures while it grows; how it looked after how long."""
    begun = time.monotonic()
    for moment in (0.2, 0.6, 1.2, 2.0, 3.0):
        time.sleep(max(0.0, begun + moment - time.monotonic()))
        if notes.window.ask("state") not in steps.ALIVE:
            break
        notes.shot(f"growing-{moment:.1f}s")
    steps.settled_state(notes)


def undone(notes: Notes, before: dict[str, int], after: dict[str, int]) -> None:
    """One step back takes all of it, one forth brings all of it."""
    window = notes.window
    window.move(500, 600)
    window.key("ctrl+z", after=1.0)
    window.settle()
    notes.shot("undone")
    notes.expect(window.ask("kinds").get("thing", 0) == 0, "one undo takes the scene away", window.ask("kinds"))
    steps.same_data(notes, before, "after undo")
    window.key("ctrl+shift+z", after=1.0)
    window.settle()
    notes.shot("redone")
    steps.same_data(notes, after, "redo brings all of it back")
    steps.whole(notes)


def told_steps(notes: Notes) -> None:
    """Blender's own list of undo steps, for whoever reads the notes."""
    notes.window.ask("undo_steps")
    time.sleep(0.2)
    lines = [line.strip() for line in notes.window.last_words(1500).splitlines() if "type=" in line or "[" in line]
    notes.measured("undo steps", " | ".join(lines[-6:]))
