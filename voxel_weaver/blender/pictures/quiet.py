"""Keeps Blender's own chatter off standard output while it renders, saves or exports in the background.

Blender writes "Saved: …" from C, below Python's `sys.stdout`. What a program prints as its result must stay clean. Some
importers complain below `sys.stderr` too, of files that they find in the end.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from typing import Any

import bpy

_STANDARD_OUTPUT, _STANDARD_ERROR = 1, 2


@contextmanager
def quiet(*, errors: bool = False) -> Iterator[None]:
    """Send standard output of this process, C's included, nowhere, and with `errors` its standard error; with a window
    they are left alone."""
    if not bpy.app.background:
        yield
        return
    with ExitStack() as stack:
        stack.enter_context(_sent_nowhere(_STANDARD_OUTPUT, sys.stdout))
        if errors:
            stack.enter_context(_sent_nowhere(_STANDARD_ERROR, sys.stderr))
        yield


@contextmanager
def _sent_nowhere(number: int, stream: Any) -> Iterator[None]:
    stream.flush()
    try:
        saved = os.dup(number)
    except OSError:  # closed: nobody listens
        yield
        return
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, number)
        yield
    finally:
        stream.flush()
        os.dup2(saved, number)
        os.close(saved)
        os.close(sink)
