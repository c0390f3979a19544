"""`voxel-weaver batch`: makes all prompts of a list in one process, one .blend each. A failure costs itself only."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import json
import logging
import os
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from voxel_weaver.api import Generated, home
from voxel_weaver.cli.arguments import batch_parsed, model_options
from voxel_weaver.cli.batch_list import Entry, read_list
from voxel_weaver.cli.ending import DONE, FAILED, Ending
from voxel_weaver.cli.report import model_totals
from voxel_weaver.cli.terminal import LogLines, Progress, out
from voxel_weaver.cli.work import log_to, request_of
from voxel_weaver.doors import start_blender
from voxel_weaver.host.inline import Studio
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.host.workers.pilot import Launch
from voxel_weaver.host.workers.pool import Workers
from voxel_weaver.host.workers.ports import WorkerPorts
from voxel_weaver.models import choice_of, minds_of
from voxel_weaver.scene.brief import NoteKind
from voxel_weaver.scene.disk import as_refusal, refuse_unwritable
from voxel_weaver.scene.errors import OutputRefused, VoxelWeaverError
from voxel_weaver.scene.report import Report
from voxel_weaver.scene.shelf import shelf_of
from voxel_weaver.team import team

if TYPE_CHECKING:
    import argparse

LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class Result:
    """What became of one entry."""

    id: str
    outcome: str  # made, failed, kept
    file: str = ""
    seconds: float = 0.0
    things: int = 0
    holds: bool | None = None
    unmet: tuple[str, ...] = ()
    error: str = ""
    kind: str = ""

    def line(self) -> str:
        """It in words."""
        if self.outcome == "failed":
            return f"{self.id:<12} failed  {self.error}"
        if self.outcome == "kept":
            return f"{self.id:<12} kept    {self.file} was there"
        proof = {True: "the proof holds", False: "the proof has faults", None: "not validated"}[self.holds]
        unmet = f", {len(self.unmet)} unmet" if self.unmet else ""
        return f"{self.id:<12} made    {self.things} things, {proof}{unmet}; {self.seconds:.2f} s  {self.file}"


@dataclass
class Batch:
    """One call: what is to be made, and what came of it so far."""

    options: argparse.Namespace
    entries: tuple[Entry, ...]
    ending: Ending
    interrupt: Interrupt
    progress: Progress
    results: dict[str, Result] = field(default_factory=dict)
    reports: list[Report] = field(default_factory=list)

    def path(self, entry: Entry) -> Path:
        folder: Path = self.options.output
        return folder / f"{entry.id}.blend"

    def note(self, result: Result) -> None:
        """Keep a result and tell it at once."""
        self.results[result.id] = result
        if self.options.json:
            self.progress.say(result.line())
        else:
            out(result.line())


def batch(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Make every scene of the list; the exit code tells whether all of them are there."""
    began = time.perf_counter()
    options = batch_parsed(arguments)
    with ExitStack() as stack:
        progress = Progress()
        stack.callback(progress.close)
        log_to(options, LogLines(progress), stack)
        work = Batch(options, read_list(options.list), ending, interrupt, progress)
        with interrupt.held():
            _prepare(work)
        asyncio.run(_all(work))
        interrupt.check()
        _tell(work, time.perf_counter() - began)


def _prepare(work: Batch) -> None:
    """What would keep the whole from being done is said before anything is."""
    folder: Path = work.options.output
    _made_folder(folder, work.ending)
    _first_request(work)
    there = [entry for entry in work.entries if work.path(entry).exists()]
    if there and not (work.options.force or work.options.resume):
        raise OutputRefused(
            f"{str(work.path(there[0]))!r} exists and is kept{_and_more(len(there) - 1)}. Give --resume to make only "
            "what is missing, or --force to make all anew."
        )
    if work.options.resume:
        for entry in there:
            work.note(Result(entry.id, "kept", str(work.path(entry))))
    left = [work.path(entry) for entry in work.entries if entry.id not in work.results]
    if left:
        refuse_unwritable(left[0], force=work.options.force)
        work.ending.will_write(left)
        start_blender()


def _first_request(work: Batch) -> None:
    """Settings that no prompt could be made with are the matter of the whole call."""
    request_of("a room", work.options)


def _made_folder(folder: Path, ending: Ending) -> None:
    if not folder.parent.is_dir():
        raise OutputRefused(f"The folder {str(folder.parent)!r} does not exist. Make it, or choose another place.")
    try:
        folder.mkdir()
    except FileExistsError:
        if not folder.is_dir():
            raise OutputRefused(f"{str(folder)!r} is a file. Name a folder for the scenes.") from None
        return
    except OSError as error:
        raise as_refusal(folder, error) from error
    ending.will_write((), folder)


async def _all(work: Batch) -> None:
    """Every entry that is left, `--jobs` of them at once."""
    left = iter([entry for entry in work.entries if entry.id not in work.results])
    with work.interrupt.cancels(asyncio.current_task()):
        async with _studio(work.options) as studio:
            tasks = [asyncio.ensure_future(_some(left, studio, work)) for _ in range(work.options.jobs)]
            try:
                await asyncio.gather(*tasks)
            finally:
                for task in tasks:
                    task.cancel()


@contextlib.asynccontextmanager
async def _studio(options: argparse.Namespace) -> AsyncIterator[Studio]:
    makers = team(options.team)
    choice = choice_of(model_options(options), os.environ)
    if options.jobs == 1:
        async with minds_of(choice, home=home()) as minds, Studio(makers=makers, home=home(), minds=minds) as studio:
            yield studio
        return
    workers = Workers(Launch(None, options.team, shelf_of(home())), options.jobs)
    workers.warm()
    try:
        async with (
            minds_of(choice, home=home()) as minds,
            Studio(makers=makers, home=home(), ports=lambda run: WorkerPorts(workers), minds=minds) as studio,
        ):
            yield studio
    finally:
        await workers.close()


async def _some(left: Iterator[Entry], studio: Studio, work: Batch) -> None:
    for entry in left:
        began = time.perf_counter()
        try:
            made = await studio.generate(request_of(entry.prompt, work.options), mode=work.options.mode)
            result = _saved(entry, Generated(await studio.finish(made)), work, began)
            made.blobs.free()
        except VoxelWeaverError as error:
            if _is_fatal(error):
                raise
            result = Result(entry.id, "failed", error=str(error), kind=type(error).__name__)
        except Exception as error:
            LOG.error("%r broke", entry.id, exc_info=error)
            said = f"Something broke inside: {error!r}. Please report it with the prompt and the log."
            result = Result(entry.id, "failed", error=said, kind=type(error).__name__)
        work.note(result)


def _is_fatal(error: VoxelWeaverError) -> bool:
    """Whether no other entry could be made either: the disk is full, for instance."""
    cause = error.__cause__
    return isinstance(cause, OSError) and cause.errno in (errno.ENOSPC, errno.EROFS, getattr(errno, "EDQUOT", -1))


def _saved(entry: Entry, generated: Generated, work: Batch, began: float) -> Result:
    """Build it in Blender, save and check the file, and leave Blender as it was."""
    from voxel_weaver.blender.building.passing import discard

    path = work.path(entry)
    with work.interrupt.held():  # KeyboardInterrupt must not rise inside Blender
        receipt = generated.apply("new scene")
        try:
            generated.save(path, force=work.options.force)
        finally:
            discard(receipt)
        work.ending.finished.append(path)
    scene, report = generated.scene, generated.report
    work.reports.append(report)
    return Result(
        entry.id,
        "made",
        str(path),
        time.perf_counter() - began,
        len(scene.layout.things),
        scene.verdict.holds if scene.verdict.rules else None,
        tuple(dict.fromkeys(note.text for note in report.notes if note.kind is NoteKind.UNMET)),
    )


def _tell(work: Batch, seconds: float) -> None:
    results = [work.results[entry.id] for entry in work.entries]
    failed = sum(1 for result in results if result.outcome == "failed")
    made = sum(1 for result in results if result.outcome == "made")
    work.ending.code = FAILED if failed else DONE
    work.interrupt.stop_listening()
    work.interrupt.check()
    work.progress.close()
    if not work.ending.told():
        return
    if work.options.json:
        scenes = [{name: value for name, value in vars(result).items() if value not in ("", ())} for result in results]
        counts: dict[str, object] = {"made": made, "failed": failed, "kept": len(results) - made - failed}
        if totals := list(model_totals(work.reports)):
            counts["models"] = totals
        out(json.dumps({**counts, "seconds": round(seconds, 3), "scenes": scenes, "exit_code": work.ending.code}))
        return
    rest = f", {len(results) - made - failed} kept" if len(results) > made + failed else ""
    out(f"{made} made, {failed} failed{rest}; {seconds:.1f} s")
    for line in model_totals(work.reports):
        out(line)


def _and_more(count: int) -> str:
    return f", and {count} more" if count else ""
