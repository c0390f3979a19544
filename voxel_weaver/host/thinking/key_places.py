"""The keys of one session with the places of this machine: cheap to import, since Blender's interface holds them.

Nothing is read before a key is asked for, and only Remember writes.
"""

from __future__ import annotations

import contextlib
import importlib
import os
from collections.abc import Mapping
from pathlib import Path

from voxel_weaver.llm.network.key_file import KeyFile, usual_folder
from voxel_weaver.llm.network.key_safe import SystemSafe
from voxel_weaver.llm.network.keys import Keyring, Keys

__all__ = ["Keys", "usual_keys"]


def usual_keys(environment: Mapping[str, str]) -> Keys:
    """Keys from the environment, from the keyring of the system where its library is installed, from the private
    file."""
    places: list[Keyring] = []
    with contextlib.suppress(ImportError):  # most Pythons have none; then Remember keeps a key in the private file
        places.append(SystemSafe(importlib.import_module("keyring")))
    places.append(KeyFile(usual_folder(environment, Path.home(), os.name == "nt")))
    return Keys(environment, tuple(places))
