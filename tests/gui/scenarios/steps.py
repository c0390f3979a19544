"""Steps that several scenarios take, in a person's words."""

from __future__ import annotations

import os
import time

from tests.gui.notes import Notes
from tests.gui.window import Broken

PROMPT = "a cozy bedroom with a reading corner"
PATIENCE = 180.0
"""Seconds after which a run is given up: how long one takes is asked elsewhere, and busy machines are slow."""
ALIVE = ("making", "applying")
CONTRACT = ("vw_id", "vw_category", "vw_tier", "vw_support", "vw_on", "vw_role", "vw_attributes", "vw_why")


def begin(notes: Notes) -> None:
    """Close the splash and open the tab, as at every first use."""
    notes.window.click(300, 300)
    notes.window.key("Escape")
    notes.sidebar.open()


def settled_state(notes: Notes, limit: float = PATIENCE) -> str:
    """Wait until no run is alive; what the session says then."""
    end = time.monotonic() + limit
    while (state := str(notes.window.ask("state"))) in ALIVE:
        if time.monotonic() > end:
            raise Broken(f"a run did not end within {limit} s: {notes.window.ask('told')!r}")
        time.sleep(0.05)
    return state


def generated(notes: Notes, prompt: str, limit: float = PATIENCE, **settings: object) -> str:
    """Generate as a script does, and wait."""
    notes.window.ask("set_value", name="prompt", value=prompt)
    for name, value in settings.items():
        notes.window.ask("set_value", name=name, value=value)
    notes.window.ask("operate", name="generate")
    return settled_state(notes, limit)


def whole(notes: Notes) -> None:
    """The scene keeps its contract, and nothing of its growing is left."""
    things = notes.window.ask("things")
    lacking = [(thing["object"], name) for thing in things for name in CONTRACT if thing[name] is None]
    notes.expect(not lacking, "every thing has the contract's properties", lacking[:3] or f"{len(things)} things")
    hosts = notes.window.ask("kinds").get("hosts", 0)
    notes.expect(hosts == 0, "no host is left", hosts)


def same_data(notes: Notes, before: dict[str, int], what: str) -> None:
    """Not a datablock more or less than before."""
    after = notes.window.ask("census")
    changed = {kind: (before[kind], after[kind]) for kind in before if before[kind] != after[kind]}
    notes.expect(not changed, what, changed or "same datablocks")


def told_load(notes: Notes) -> None:
    """How busy the machine was: what the clock says is worth as much as that allows."""
    busy = os.getloadavg()[0]
    notes.measured("programs that wanted a processor meanwhile, and processors", (round(busy, 1), os.cpu_count()))
