"""The named errors of Voxel Weaver, sorted by what the caller does next.

Two levels: catch a branch to decide what to do, catch a leaf to know exactly what happened. Every message says what
happened, to what, and what to do. Errors of other libraries are mapped to these where they enter.
"""

from __future__ import annotations


class VoxelWeaverError(Exception):
    """Raised when Voxel Weaver cannot do what it was asked; the root of all its errors."""


# --- change what you asked for -------------------------------------------------------------------------------------


class InputRefused(VoxelWeaverError):
    """Raised when what was asked for cannot be used; ask differently."""


class PromptRefused(InputRefused):
    """Raised when a prompt is empty, too long, or holds nothing that was understood."""


class SettingRefused(InputRefused):
    """Raised when a setting has a value outside its range or is unknown."""


class DataRefused(InputRefused):
    """Raised when a file, recording, cache entry or answer does not match its schema or its bounds."""


class TeamRefused(InputRefused):
    """Raised when a team of agents is wired wrongly: a doubled name, an unknown handler, a need that nobody gives."""


# --- mend the place, then ask again --------------------------------------------------------------------------------


class PlaceRefused(VoxelWeaverError):
    """Raised when a place on disk or a part of the system does not allow the work; mend it, then ask again."""


class OutputRefused(PlaceRefused):
    """Raised when a file cannot be written: folder missing, read-only, disk full, or the file exists and is kept."""


class StoreBroken(PlaceRefused):
    """Raised when a store file on disk cannot be read or written."""


class SetupMissing(PlaceRefused):
    """Raised when a library or program that this work needs is not there."""


# --- the work did not come back ------------------------------------------------------------------------------------


class WorkFailed(VoxelWeaverError):
    """Raised when an agent was asked and gave no usable answer; a fallback or another try may help."""


class UnknownRecipient(WorkFailed):
    """Raised at once when a message names a recipient that is not on the bus."""


class UnhandledMessage(WorkFailed):
    """Raised at once when the recipient has no handler for this type of payload."""


class DeadlinePassed(WorkFailed):
    """Raised when a deadline passed before the answer came."""


class AgentFailed(WorkFailed):
    """Raised when the handler of an agent raised; the message quotes the original error."""


class AnswerRefused(WorkFailed):
    """Raised when an agent answered with a value of another type or of another revision than it was asked for."""


class QueueFull(WorkFailed):
    """Raised when the recipient's queue is full and its policy rejects or dropped the message."""


class BreakerOpen(WorkFailed):
    """Raised at once while the recipient's circuit breaker is open; says when it will try again."""


class BusClosed(WorkFailed):
    """Raised when a message is sent on a bus that is not running."""


class RunCancelled(VoxelWeaverError):
    """Raised when the run, or the message, was cancelled by its owner."""
