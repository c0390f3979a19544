"""The promises about time and memory, measured in a real window with the product's own log of its time."""

from __future__ import annotations

import math
import time
from typing import NamedTuple

from tests.gui.notes import Notes
from tests.gui.scenarios import steps

TICK = "tick"
BUDGET = 8.0
GAP = 16.0
COMMITS = {10: 10.0, 100: 10.0, 200: 20.0, 1000: 100.0}
"""Most ms for the commit that links so many things."""
CROWDS = (
    ("a bedroom with 10 boxes", 10),
    ("a bedroom with 100 boxes", 100),
    ("a bedroom with 1000 boxes", 1000),
    ("a forest with 200 boxes and 5000 trees", 200),
)
OWN_OBJECTS = 2000
FIRST, LAST = 10, 60
GROWTH = 1.05


class Spent(NamedTuple):
    """One stretch of our time on the main thread, in ms. What is promised is the processor's: the rest of the clock
    went to other programs."""

    kind: str
    clock: float
    processor: float
    on: str
    ended: float = 0.0


def ticks(notes: Notes) -> None:
    """Runs of four sizes in an untouched file."""
    steps.begin(notes)
    steps.generated(notes, "a bedroom with 3 boxes")  # workers and shaders are warm from here on
    log: list[float] = []
    for prompt, things in CROWDS:
        notes.window.ask("start_afresh")
        time.sleep(0.5)
        log += one(notes, prompt, things)
        notes.shot(f"{things}-things")
    pooled(notes, log)


def busy_file(notes: Notes) -> None:
    """The same beside 2,000 objects of a person's own: linking costs what Blender asks for so many; told apart."""
    steps.begin(notes)
    notes.window.ask("add_cubes", count=OWN_OBJECTS)
    log: list[float] = []
    for prompt, things in CROWDS:
        log += one(notes, prompt, things, promised=False, present="beside")
    pooled(notes, log)
    notes.shot("beside")


def pooled(notes: Notes, log: list[float]) -> None:
    """The promise is about all ticks together: a small run has too few for its own hundredth."""
    notes.at_most(quantile(sorted(log), 0.99), BUDGET, f"99 of 100 of all our {len(log)} ticks")
    steps.told_load(notes)


def one(notes: Notes, prompt: str, things: int, *, promised: bool = True, **settings: object) -> list[float]:
    """One run, measured; what the processor worked in its usual ticks."""
    window = notes.window
    window.ask("forget_ticks")
    window.ask("listen")
    ended = steps.generated(notes, prompt, limit=180.0, **settings)
    pauses = window.ask("pauses")
    notes.expect(ended == "done", f"{prompt}: ended well", window.ask("told").get("error", ""))
    told = window.ask("told")
    notes.measured(f"{prompt}: seconds, first seen", (told.get("seconds"), told.get("first_seen")))
    log = [Spent(*row) for row in window.ask("ticks")]
    usual = [spent for spent in log if spent.kind == TICK]
    used = sorted(spent.processor for spent in usual)
    stages = {stage: f"{1000 * seconds:.0f}" for stage, seconds in told.get("stages", {}).items()}
    notes.measured(f"{prompt}: ms of our ticks together, by stage", (round(sum(used)), stages))
    clock = sorted(spent.clock for spent in usual)
    hundredths = f"{quantile(used, 0.99):.2f} ms of the processor, {quantile(clock, 0.99):.2f} by the clock"
    notes.measured(f"{prompt}: 99 of 100 of our {len(usual)} ticks", hundredths)
    by_length = sorted(usual, key=lambda spent: spent.processor, reverse=True)
    slow = [f"{spent.processor:.1f} {spent.on}" for spent in by_length[:6]]
    notes.measured(f"{prompt}: the longest of our ticks, ms of the processor", "; ".join(slow))
    longest = next(iter(by_length), Spent(TICK, 0.0, 0.0, ""))
    notes.at_most(longest.processor, GAP, f"{prompt}: the longest of our ticks, spent on {longest.on or 'watching'}")
    for kind in sorted({spent.kind for spent in log} - {TICK}):
        spent = [each for each in log if each.kind == kind]
        said = ", ".join(f"{each.processor:.1f} ({each.clock:.1f} by the clock)" for each in spent)
        notes.measured(f"{prompt}: {kind}, ms of the processor", said)
        if kind == "commit" and promised:
            notes.at_most(max(each.processor for each in spent), COMMITS[things], f"{prompt}: the commit")
    notes.measured(
        f"{prompt}: longest pauses of the main thread, Blender's included (ms)", [round(gap) for gap in pauses]
    )
    steps.whole(notes)
    return used


def memory(notes: Notes) -> None:
    """Runs 10 to 60, each replacing the last, the undo stack cleared after each."""
    steps.begin(notes)
    begun = time.monotonic()
    early = 0.0
    for number in range(1, LAST + 1):
        steps.generated(notes, steps.PROMPT, present="replace")
        notes.window.ask("clear_undo")
        if number == FIRST:
            early = notes.window.memory().resident
    late = notes.window.memory()
    notes.measured(f"{LAST} runs took", f"{time.monotonic() - begun:.0f} s; {late.threads} threads")
    notes.expect(
        late.resident <= early * GROWTH,
        f"memory grows by less than 5 % from run {FIRST} to run {LAST}",
        f"{early:.0f} to {late.resident:.0f} MB ({100 * (late.resident / early - 1):+.1f} %)",
    )
    notes.measured("datablocks in the end", notes.window.ask("census"))


def quantile(ordered: list[float], share: float) -> float:
    return ordered[min(len(ordered) - 1, math.ceil(share * len(ordered)) - 1)] if ordered else 0.0
