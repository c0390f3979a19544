"""`voxel-weaver edit`: changes a scene that was made earlier, in its file. All that is not named stays as it is."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from voxel_weaver.api import Generated
from voxel_weaver.cli.arguments import edit_parsed, model_options
from voxel_weaver.cli.ending import Ending
from voxel_weaver.cli.report import in_words, summary
from voxel_weaver.cli.terminal import LogLines, Progress, out
from voxel_weaver.cli.work import log_to
from voxel_weaver.doors import applied
from voxel_weaver.editing import open_scene
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.models import choice_of
from voxel_weaver.scene.disk import refuse_unwritable
from voxel_weaver.scene.edits import NAMING, WORDED, Difference, Edit, EditKind, checked_edit
from voxel_weaver.scene.errors import SettingRefused

if TYPE_CHECKING:
    import argparse

SHOWN = 8
"""Names that are listed before the rest is counted."""


def edit(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Do one edit to the newest generated scene of a file, and save it."""
    options = edit_parsed(arguments)
    wanted = _edit(options)
    models = choice_of(model_options(options), os.environ)
    target: Path = options.output or options.file
    refuse_unwritable(target, force=options.force)
    began = time.perf_counter()
    with ExitStack() as stack:
        progress = Progress()
        stack.callback(progress.close)
        log_to(options, LogLines(progress), stack)
        ending.will_write((target,), None)
        with interrupt.held(), progress.step(f"Opening {options.file}"):
            kept = open_scene(options.file)
        generated = asyncio.run(_cancellable(kept.edit(wanted, model=models), interrupt))
        with interrupt.held(), progress.step(f"Writing {target}"):
            _save(generated, target, force=options.force)
        ending.finished.append(target)
    interrupt.stop_listening()
    interrupt.check()
    if not ending.told():
        return
    told = generated.report.difference
    assert told is not None
    if options.json:
        out(json.dumps({**summary(generated, ending.finished, {}), "difference": told.model_dump(mode="json")}))
        return
    for line in (*_lines(told), *in_words(generated, ending.finished, time.perf_counter() - began)):
        out(line)


def _edit(options: argparse.Namespace) -> Edit:
    """What the words behind the verb say: things first, then the text where the verb has one."""
    kind, words = EditKind(options.verb), list(options.words)
    text = words.pop() if kind in WORDED and words else ""
    if kind in WORDED and kind not in NAMING:
        text = " ".join((*words, text)).strip()
        words = []
    if kind in WORDED and not text:
        raise SettingRefused(f"Say in words what to {kind.value}. See voxel-weaver edit --help.")
    if words and kind is EditKind.VARY:
        raise SettingRefused("vary takes no words: lock what is to stay, then vary with another --seed.")
    return checked_edit(kind.value, tuple(words), text, options.seed)


async def _cancellable(work: Coroutine[Any, Any, Generated], interrupt: Interrupt) -> Generated:
    with interrupt.cancels(asyncio.current_task()):
        return await work


def _save(generated: Generated, target: Path, *, force: bool) -> None:
    """Put the scene in the place of the old one, in the file that is open, and save that."""
    from voxel_weaver.blender.exchange.blend import save_blend

    applied(generated.made, "replace")
    save_blend(target.absolute(), force=force)


def _lines(told: Difference) -> Iterator[str]:
    """What was kept and what was not."""
    yield f"{told.edit}: {len(told.kept)} parts are the same to the last digit"
    for word in ("changed", "added", "removed"):
        names: tuple[str, ...] = getattr(told, word)
        if names:
            more = f" and {len(names) - SHOWN} more" if len(names) > SHOWN else ""
            yield f"  {word}: {', '.join(names[:SHOWN])}{more}"
