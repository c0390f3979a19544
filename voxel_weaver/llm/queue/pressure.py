"""Whether background calls are taken, and how far apart they start, by how full the queue is. Pure arithmetic."""

from __future__ import annotations

from voxel_weaver.llm.faults import GivenUp
from voxel_weaver.scene.errors import QueueFull

OFF_AT = 0.9
ON_AT = 0.5
# Fill from which on background calls start so many times further apart, fullest first.
THROTTLES = ((0.8, 3.0), (0.6, 2.0), (0.4, 1.5))


def throttle(fill: float) -> float:
    """How many times further apart background calls start at this fill."""
    return next((factor for least, factor in THROTTLES if fill >= least), 1.0)


class Pressure:
    """The switch before the low stack: by hand, and by pressure, off when nearly full and on again when half empty."""

    def __init__(self, *, allowed: bool) -> None:
        self.allowed = allowed
        self.off = False

    def admits(self, fill: float) -> bool:
        """Whether a background call is taken at this fill; looking is what turns the switch."""
        self.feel(fill)
        return self.allowed and not self.off

    def feel(self, fill: float) -> None:
        """Turns the switch where the fill says so. Between the two marks it stays as it is."""
        if fill >= OFF_AT:
            self.off = True
        elif fill <= ON_AT:
            self.off = False

    def refusal(self, kind: str, fill: float) -> GivenUp | QueueFull:
        """What to tell whose background call was not taken."""
        if not self.allowed:
            return GivenUp(
                f"the background call {kind!r} was not made: background calls are switched off; "
                "allow them in the preferences, or set DISABLE_BACKGROUND_LLM=0"
            )
        return QueueFull(
            f"the background call {kind!r} was not taken: the queue is {fill:.0%} full, and background calls are taken "
            f"again when it is {ON_AT:.0%} full; go on without it"
        )
