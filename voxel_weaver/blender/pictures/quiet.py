"""Keeps Blender's own chatter off standard output while it renders, saves or exports in the background.

Blender writes "Saved: …" from C, below Python's `sys.stdout`. What a program prints as its result must stay clean.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import bpy

_STANDARD_OUTPUT = 1


@contextmanager
def quiet() -> Iterator[None]:
    """Send standard output of this process, C's included, nowhere; with a window it is left alone."""
    if not bpy.app.background:
        yield
        return
    sys.stdout.flush()
    try:
        saved = os.dup(_STANDARD_OUTPUT)
    except OSError:  # closed: nobody listens
        yield
        return
    sink = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(sink, _STANDARD_OUTPUT)
        yield
    finally:
        sys.stdout.flush()
        os.dup2(saved, _STANDARD_OUTPUT)
        os.close(saved)
        os.close(sink)
