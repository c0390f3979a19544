"""`voxel-weaver assets import`, `forget` and `library`: models of one's own, and the catalogue in Blender's browser."""

from __future__ import annotations

import json
from collections.abc import Sequence

from voxel_weaver.adopting import forget_asset, import_asset
from voxel_weaver.api import home
from voxel_weaver.cli.arguments import forget_parsed, import_parsed, library_parsed
from voxel_weaver.cli.ending import DONE, Ending
from voxel_weaver.cli.terminal import out
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.library import write_asset_library
from voxel_weaver.scene.settings import LookName


def import_one(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Keep a model as the asset for a noun."""
    options = import_parsed(arguments)
    with interrupt.held():
        record = import_asset(
            options.file,
            options.noun,
            height=options.height,
            turn=options.turn,
            support=options.support,
            chosen=options.object,
            force=options.force,
        )
    sides = " x ".join(f"{side:.2f}" for side in record.size)
    told = {**record.model_dump(mode="json"), "exit_code": DONE}
    words = f"{', '.join(record.words)}: {sides} m, {len(record.finishes)} colours, stands on {record.support.value}"
    _tell(json.dumps(told) if options.json else words, ending, interrupt)


def forget_one(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Take one's own asset for a noun away."""
    options = forget_parsed(arguments)
    removed = forget_asset(options.noun)
    _tell(
        json.dumps({"removed": str(removed), "exit_code": DONE}) if options.json else f"Removed {removed}",
        ending,
        interrupt,
    )


def write_library(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Write the catalogue as a library for Blender's Asset Browser."""
    options = library_parsed(arguments)
    folder = options.folder or home() / "library"
    with interrupt.held():
        path = write_asset_library(folder, LookName(options.look), force=options.force)
    ending.finished.append(path)
    words = f"Wrote {path}. Add its folder under Preferences > File Paths > Asset Libraries."
    _tell(json.dumps({"files": [str(path)], "exit_code": DONE}) if options.json else words, ending, interrupt)


def _tell(words: str, ending: Ending, interrupt: Interrupt) -> None:
    ending.code = DONE
    interrupt.stop_listening()
    interrupt.check()
    if ending.told():
        out(words)
