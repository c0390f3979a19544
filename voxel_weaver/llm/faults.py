"""What can go wrong with a call, sorted by what to do about it; providers map everything foreign to these.

No text here may quote a key, a header or a whole body: providers quote the status and a short piece of what was said.
"""

from __future__ import annotations

from enum import StrEnum

from voxel_weaver.scene.errors import WorkFailed


class Remedy(StrEnum):
    """What to do next."""

    AGAIN = "again"
    DIFFERENTLY = "differently"
    SET_UP = "set_up"
    GIVE_UP = "give_up"


class Fault(WorkFailed):
    """Raised when a model did not answer a call; `remedy` says what to do. Raise one of the four below."""

    remedy = Remedy.GIVE_UP
    retry_after: float | None = None
    overloaded = False


class AskAgain(Fault):
    """Raised when the same call may work later: busy, a limit reached, connection lost, truncated, too slow.

    `overloaded` means that the server itself said it has too much to do (429, 503, 529): it lives, so it is asked less
    rather than left alone. `retry_after` is what it asked for, in seconds.
    """

    remedy = Remedy.AGAIN

    def __init__(self, text: str, *, overloaded: bool = False, retry_after: float | None = None) -> None:
        super().__init__(text)
        self.overloaded = overloaded
        self.retry_after = retry_after


class AskDifferently(Fault):
    """Raised when this call cannot work but another wording, schema or length may: too long, schema not supported."""

    remedy = Remedy.DIFFERENTLY


class SetUpFirst(Fault):
    """Raised when a person has to do something: no key, key refused, no such model, address not allowed."""

    remedy = Remedy.SET_UP


class GivenUp(Fault):
    """Raised when no further try makes sense: refused by policy, budget spent, switched off, tries used up."""

    remedy = Remedy.GIVE_UP
