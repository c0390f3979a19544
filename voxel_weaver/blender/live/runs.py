"""One run as Blender's side sees it: what each agent does, how far it is, and how it ended. Imports no bpy."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from voxel_weaver.blender.live.wishes import Wish

if TYPE_CHECKING:
    from voxel_weaver.blender.building.apply import Receipt
    from voxel_weaver.host.inline import Made

MAKING_SHARE = 0.85
"""How much of the bar belongs to the agents; the rest is Blender's part."""
AGENTS_GUESSED = 10
"""How many agents answer in a run, before one has been seen to its end."""


class Phase(StrEnum):
    MAKING = "making"  # the team is at work
    APPLYING = "applying"  # Blender's data is made from what it gave
    DONE = "done"
    CANCELLED = "cancelled"
    FAILED = "failed"


ALIVE = (Phase.MAKING, Phase.APPLYING)


@dataclass
class Doing:
    """What one agent does in this run."""

    agent: str
    outcome: str = "running"
    fraction: float = 0.0
    text: str = ""
    seconds: float = 0.0


@dataclass
class Run:
    """A run from Generate to its end. `home` names the Blender scene in which Generate was pressed; `asked` is the id
    under which the host knows the run, empty until it was asked."""

    id: str
    wish: Wish
    home: str
    began: float
    agents: int = AGENTS_GUESSED
    asked: str = ""
    phase: Phase = Phase.MAKING
    doing: dict[str, Doing] = field(default_factory=dict)
    proved: Any = None  # the newest LayoutProved: what may be shown growing
    made: Made | None = None
    applied: float = 0.0
    paused: str = ""
    ended: float = 0.0
    error: str = ""
    receipt: Receipt | None = None
    first_seen: float = 0.0  # when the first of it stood in the viewport
    _shown: float = 0.0

    @property
    def alive(self) -> bool:
        return self.phase in ALIVE

    def note_stage(self, agent: str, outcome: str, seconds: float, text: str) -> None:
        """An agent began or ended; a stage that is made again after a fault begins anew."""
        self.doing[agent] = Doing(agent, outcome, 0.0 if outcome == "running" else 1.0, text, seconds)

    def note_progress(self, agent: str, fraction: float, text: str) -> None:
        found = self.doing.setdefault(agent, Doing(agent))
        if found.outcome == "running":
            found.fraction, found.text = min(max(fraction, 0.0), 1.0), text

    def end(self, phase: Phase, now: float, error: str = "") -> None:
        """The run is over; the bytes behind its values go."""
        self.phase, self.ended, self.error = phase, now, error
        self.proved = None
        if self.made is not None and phase is not Phase.DONE:
            self.made.blobs.free()
            self.made = None

    def fraction(self) -> float:
        """How much is done, 0 to 1. It never falls back, also where work is made again."""
        if self.phase is Phase.APPLYING:
            reached = MAKING_SHARE + (1.0 - MAKING_SHARE) * self.applied
        else:
            done = sum(doing.fraction for doing in self.doing.values())
            reached = MAKING_SHARE * min(done / max(self.agents, 1), 1.0)
        self._shown = max(self._shown, reached)
        return self._shown

    def seconds_left(self, now: float, usual: float) -> float | None:
        """An estimate from the last run like it, else from how far this one is; None while nothing is known."""
        elapsed, fraction = now - self.began, self.fraction()
        if usual > elapsed:
            return usual - elapsed
        if fraction < 0.1 or elapsed < 0.3:
            return None
        return elapsed * (1.0 - fraction) / fraction
