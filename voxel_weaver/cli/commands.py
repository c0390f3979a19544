"""The words that a call of the command may begin with; without one of them, the first argument is a prompt.

Each command takes the arguments behind its word. What one needs is imported when it is called: none pays for another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TypeAlias

from voxel_weaver.cli.ending import Ending
from voxel_weaver.host.interrupt import Interrupt

Work: TypeAlias = Callable[[Sequence[str], Ending, Interrupt], None]


def run(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Do what the arguments say; raises what kept it from being done."""
    command = COMMANDS.get(arguments[0]) if arguments else None
    if command is None:
        _make(arguments, ending, interrupt)
    else:
        command(arguments[1:], ending, interrupt)


def _make(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.work import work

    work(arguments, ending, interrupt)


def _batch(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.batch import batch

    batch(arguments, ending, interrupt)


def _check(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.check import check

    check(arguments, ending, interrupt)


def _assets(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.assets import assets

    assets(arguments, ending, interrupt)


def _edit(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.edit import edit

    edit(arguments, ending, interrupt)


def _models(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    from voxel_weaver.cli.models import models

    models(arguments, ending, interrupt)


COMMANDS: Mapping[str, Work] = {"assets": _assets, "batch": _batch, "check": _check, "models": _models, "edit": _edit}
