"""A worker: reads orders from its standard input, computes them, and ends when its input ends.

It is started as a script with nothing but the standard library, so all imports of this product stand inside functions:
the first line of its input says where they are. One thread reads ahead, so that the end of the host ends the worker at
once, in the middle of computing too; the other computes. It keeps nothing between two orders.
"""

from __future__ import annotations

import gc
import json
import os
import queue
import signal
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

if TYPE_CHECKING:
    from voxel_weaver.host.workers.wire import Frame

Orders = queue.SimpleQueue["Frame"]


def main() -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C in a terminal reaches all; ending workers is for the host
    hello = json.loads(sys.stdin.buffer.readline())
    sys.path[:] = hello["paths"]
    sys.dont_write_bytecode = hello["dont_write_bytecode"]
    out = _own_output()
    greeting = _made_ready(hello["version"], hello["team"])
    _open_shelf(hello["shelf"])

    from voxel_weaver.host.workers.wire import send

    send(out, (json.dumps(greeting).encode(),))
    if not greeting["refused"]:
        orders: Orders = queue.SimpleQueue()
        threading.Thread(target=_read, args=(sys.stdin.buffer, orders), daemon=True).start()
        _work(orders, out)


def _own_output() -> IO[bytes]:
    """The pipe to the host; whatever a library prints goes nowhere instead of between the frames."""
    out = os.fdopen(os.dup(1), "wb")
    with Path(os.devnull).open("wb") as nowhere:
        os.dup2(nowhere.fileno(), 1)
    return out


def _made_ready(version: str, team: str | None) -> dict[str, object]:
    """Import all that orders will need, before the first comes. Says why where it cannot."""
    import voxel_weaver.host

    if voxel_weaver.__version__ != version:
        refused = f"it found Voxel Weaver {voxel_weaver.__version__} and its host is {version}; restart Blender"
    else:
        refused = _team_refused(team)
    gc.collect()
    gc.freeze()  # what was imported stays for good, so it need not be looked through again and again
    return {"version": voxel_weaver.__version__, "pid": os.getpid(), "refused": refused}


def _open_shelf(folder: str) -> None:
    from voxel_weaver.scene.shelf import SHELF

    SHELF.set(folder)


def _team_refused(folder: str | None) -> str:
    from voxel_weaver.host.workers import orders as _  # noqa: F401 - imported ahead of the first order
    from voxel_weaver.scene.errors import TeamRefused
    from voxel_weaver.team import team

    try:
        team(Path(folder) if folder else None)
    except TeamRefused as error:
        return str(error)
    return ""


def _read(stream: IO[bytes], orders: Orders) -> None:
    """Hand orders on until the host closes the pipe or dies; then end, whatever is being computed."""
    from voxel_weaver.host.workers.wire import FrameRefused, receive

    try:
        while (frame := receive(stream)) is not None:
            orders.put(frame)
    except (FrameRefused, OSError):
        os._exit(1)
    os._exit(0)


def _work(orders: Orders, out: IO[bytes]) -> None:
    from voxel_weaver.host.workers.wire import FrameRefused, send

    while True:
        answer = _computed(orders.get())
        try:
            send(out, answer)
        except FrameRefused as error:
            send(out, _refusal(error))


def _computed(frame: Frame) -> Frame:
    from voxel_weaver.host.desk import Desk
    from voxel_weaver.host.workers.orders import answered, read_order

    try:
        order, function, value, reads = read_order(frame)
        desk = Desk(reads)
        made = function(value, desk) if order.with_bytes else function(value)
        return answered(made, desk.written.values())
    except Exception as error:
        return _refusal(error)


def _refusal(error: Exception) -> Frame:
    from voxel_weaver.host.workers.orders import refused

    return refused(error)


if __name__ == "__main__":
    main()
