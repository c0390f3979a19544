"""The door that Blender opens: what the extension's own __init__.py calls when it is enabled and disabled.

It puts Blender's side and the command together, since neither may know the other.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from voxel_weaver.blender.reading.check import Reading
    from voxel_weaver.host.companion import Companion
    from voxel_weaver.scene.verdict import Verdict


def register(package: str) -> None:
    """Enable it under the name that Blender gave to the extension."""
    from voxel_weaver.blender import registration

    registration.register(package, command, judge, librarian, adopter)


def unregister() -> None:
    from voxel_weaver.blender import registration

    registration.unregister()


def judge(reading: Reading) -> Verdict:
    """What "Check Again" asks; the rules are loaded when it is pressed."""
    from voxel_weaver.checking import judged

    return judged(reading)


def librarian(folder: Path, blender: str, home: Path) -> Companion:
    """What "Add Asset Library" starts: the command that writes the library."""
    return _beside(["assets", "library", str(folder), "--force"], blender, home)


def adopter(
    path: Path, noun: str, height: float, turn: float, support: str, force: bool, blender: str, home: Path
) -> Companion:
    """What "Import Asset" starts: the command that keeps a model."""
    numbers = [f"--height={height!r}", f"--turn={turn!r}", f"--support={support}"]
    forced = ["--force"] if force else []
    return _beside(["assets", "import", f"--as={noun}", *numbers, *forced, str(path)], blender, home)


def _beside(arguments: list[str], blender: str, home: Path) -> Companion:
    """The command, beside this Blender."""
    from voxel_weaver import cli
    from voxel_weaver.host.companion import Companion

    return Companion(Path(cli.__file__).with_name("errand.py"), arguments, blender, home)


def command(arguments: list[str]) -> int:
    """`blender --command voxel_weaver "a cozy bedroom"`: the same command as voxel-weaver, in this Blender."""
    from voxel_weaver.blender.settings import prefs
    from voxel_weaver.cli import main

    os.environ.setdefault("VOXEL_WEAVER_HOME", str(prefs.chosen().home))  # the registry of the panel's scenes
    try:
        return main(arguments)
    except SystemExit as end:  # how argparse ends after --help and mistakes; Blender would die without cleaning up
        return end.code if isinstance(end.code, int) else int(end.code is not None)
