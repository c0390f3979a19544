"""The command `voxel-weaver`: its entry, which imports next to nothing so that Ctrl-C is heard from the beginning.

Exit codes: 0 the files exist and were checked, 1 the work failed, 2 the request cannot be used, 130 interrupted.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence

INTERRUPTED = 130


def command() -> None:
    """The entry point of the installed command."""
    code = main(sys.argv[1:])
    if "bpy" in sys.modules:
        from voxel_weaver.cli.ending import leave

        leave(code)
    sys.exit(code)


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    try:
        return _listening(arguments)
    except KeyboardInterrupt:  # before anybody listened for it: nothing was begun
        print("voxel-weaver: Interrupted before anything was done.", file=sys.stderr)
        if "--json" in arguments:
            print('{"error": "Interrupted before anything was done.", "kind": "KeyboardInterrupt", "exit_code": 130}')
        return INTERRUPTED


def _listening(arguments: Sequence[str]) -> int:
    from voxel_weaver.cli.ending import Ending
    from voxel_weaver.host.interrupt import Interrupt

    ending = Ending(as_json="--json" in arguments)
    with Interrupt(ending.give_up) as interrupt:
        try:
            from voxel_weaver.cli.commands import run

            run(arguments, ending, interrupt)
        except BaseException as error:
            interrupt.stop_listening()
            ending.failed(error, interrupted=interrupt.heard)
        interrupt.stop_listening()
        return ending.code
