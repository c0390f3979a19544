"""What the command does: asks the team for a scene, writes its files, and tells what came of it."""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import json
import logging
import os
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from voxel_weaver.api import Generated, checked_request, home
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.stats import BusStatistics
from voxel_weaver.bus.timeline import timeline
from voxel_weaver.bus.trace import Trace
from voxel_weaver.cli.arguments import model_options, parsed
from voxel_weaver.cli.ending import DONE, Ending
from voxel_weaver.cli.report import call_lines, in_words, statistics_lines, summary
from voxel_weaver.cli.terminal import LogLines, Progress, out
from voxel_weaver.doors import WITH_PICTURES, Destination, bakes, destination, needs_blender, start_blender
from voxel_weaver.examples import EXAMPLES
from voxel_weaver.host.inline import Made, Studio
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.host.recording import player, recorder
from voxel_weaver.models import choice_of, metrics_at, minds_of
from voxel_weaver.scene.choice import ModelChoice
from voxel_weaver.scene.disk import refuse_unwritable, written
from voxel_weaver.scene.errors import InputRefused, OutputRefused, PromptRefused, SettingRefused, StoreBroken
from voxel_weaver.scene.settings import PROMPT_LIMIT, Request
from voxel_weaver.scene.surroundings import refuse_unusable
from voxel_weaver.team import team

MUCH_TEXT = 100 * PROMPT_LIMIT
"""Characters that are read from standard input before it is refused: it may never end."""


@dataclass
class Call:
    """One call of the command."""

    options: argparse.Namespace
    ending: Ending
    interrupt: Interrupt
    progress: Progress
    trace: Trace | None
    makers: tuple[type[Maker], ...] = ()
    models: ModelChoice = field(default_factory=ModelChoice)
    seconds: dict[str, float] = field(default_factory=dict)
    figures: tuple[str, ...] = ()  # of calls to models, all together
    trouble: list[StoreBroken] = field(default_factory=list)

    @contextlib.contextmanager
    def timed(self, name: str, title: str) -> Iterator[None]:
        """A step in Blender, on the clock and in the tree.

        KeyboardInterrupt must not rise inside Blender: half started it crashes, and its operators swallow it. So a
        short step is done whole, and a long one, such as a render, is ended with the process.
        """
        self.interrupt.check()
        began = time.perf_counter()
        with self.interrupt.held(), self.progress.step(title):
            yield
        self.seconds[name] = time.perf_counter() - began


def work(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Do what the arguments say; raises what kept it from being done."""
    options = parsed(arguments)
    progress = Progress()
    call = Call(options, ending, interrupt, progress, trace=Trace() if options.trace else None)
    with ExitStack() as stack:
        stack.callback(progress.close)
        log_to(options, LogLines(progress), stack)
        if options.list_examples:
            _list_examples(call)
            return
        _make(call)


def log_to(options: argparse.Namespace, handler: logging.Handler, stack: ExitStack) -> None:
    """Send the log to the file that was named, else to this handler, until the stack ends."""
    if options.log_file:
        try:
            handler = logging.FileHandler(options.log_file, encoding="utf-8")
        except OSError as error:
            raise OutputRefused(
                f"The log file {str(options.log_file)!r} cannot be written: {error.strerror}. Choose another place."
            ) from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("voxel_weaver")
    before = log.level
    log.addHandler(handler)
    log.setLevel(options.log_level.upper())
    stack.callback(handler.close)
    stack.callback(log.removeHandler, handler)
    stack.callback(log.setLevel, before)


def _list_examples(call: Call) -> None:
    if call.options.json:
        _tell(call, [json.dumps({"examples": dict(EXAMPLES), "exit_code": DONE})])
    else:
        _tell(call, [f"{name:<16} {prompt}" for name, prompt in EXAMPLES.items()])


def _make(call: Call) -> None:
    began = time.perf_counter()
    options = call.options
    request = None if options.replay else request_of(_prompt(options), options)
    name = options.replay.stem if request is None else request.prompt
    call.makers = team(options.team)
    if request is not None:
        call.models = choice_of(model_options(options), os.environ)
    call.progress.expect(name, {maker.name: maker.title for maker in call.makers})
    with call.interrupt.held():  # a folder may be made, which must be known before anything else happens
        place = _place(call, name)
    generated = Generated(asyncio.run(_made(call, request)))
    _write(call, place, generated)
    call.seconds["total"] = time.perf_counter() - began
    call.interrupt.check()
    if call.trouble:
        raise call.trouble[0]
    if options.json:
        lines = [json.dumps(summary(generated, call.ending.finished, call.seconds))]
    else:
        lines = list(in_words(generated, call.ending.finished, call.seconds["total"]))
    call.progress.close()
    _tell(call, lines)


def request_of(prompt: str, options: argparse.Namespace) -> Request:
    """The scene of this prompt with the settings that the command was given."""
    return checked_request(
        prompt,
        look=options.look,
        style=options.style,
        quality=options.quality,
        time_of_day=options.time,
        weather=options.weather,
        light=options.light,
        camera=options.camera,
        animation=options.animation,
        frames=options.frames,
        seed=options.seed,
        validate=options.validate,
    )


def _prompt(options: argparse.Namespace) -> str:
    if options.example is not None:
        if options.example not in EXAMPLES:
            raise InputRefused(f"There is no example {options.example!r}. Choose one of {', '.join(EXAMPLES)}.")
        return EXAMPLES[options.example]
    if options.prompt != "-":
        return str(options.prompt)
    try:
        return sys.stdin.read(MUCH_TEXT)
    except UnicodeDecodeError as error:
        raise PromptRefused(f"Standard input holds no text: {error.reason}. Send it as UTF-8.") from error


def _place(call: Call, name: str) -> Destination:
    """Where the files go; refused before any work is done where they could not be written."""
    options = call.options
    traces = _trace_files(options.trace) if options.trace else ()
    for path in traces:
        refuse_unwritable(path, force=True)
    place = destination(
        name, options.output, options.format, force=options.force, picture=options.picture or options.render
    )
    call.ending.will_write((*place.paths, *traces), place.made_folder)
    if options.bake and not any(bakes(path) for path in place.files):
        raise SettingRefused(f"--bake is for other programs' files: name a --format of {', '.join(WITH_PICTURES)}.")
    if options.hdri is not None:
        if place.picture is None and not any(path.suffix.lower() == ".blend" for path in place.files):
            raise SettingRefused("--hdri lights a .blend and a picture, and neither is asked for. Leave it out.")
        refuse_unusable(options.hdri)
    return place


async def _made(call: Call, request: Request | None) -> Made:
    with call.interrupt.cancels(asyncio.current_task()):
        made, statistics = await (_played(call) if request is None else _asked(call, request))
    if call.options.stats or call.trace is not None:
        call.progress.close()
    if call.options.stats:
        call.progress.say("\n".join([*statistics_lines(statistics), *call_lines(made.report), *call.figures]))
    if call.trace is not None:
        _write_trace(call, call.trace, made.run)
    return made


async def _asked(call: Call, request: Request) -> tuple[Made, BusStatistics]:
    """The team's work. What goes wrong with its recording is told when the scene is safe."""
    options, finished = call.options, None
    began = time.perf_counter()
    try:
        with recorder(options.record, call.makers) as record:
            async with (
                minds_of(call.models, home=home(), trace=call.trace) as minds,
                metrics_at(options.metrics, minds),
                Studio(makers=call.makers, home=home(), trace=call.trace, recorder=record, minds=minds) as studio,
            ):
                if minds is not None and minds.foretold:
                    call.progress.say(f"{minds.foretold}.")
                made = await studio.generate(request, mode=options.mode, watcher=call.progress)
                call.seconds["agents"] = time.perf_counter() - began
                made = await studio.finish(made)
                if record is not None:
                    record.keep(made)
                finished = made, studio.statistics()
                call.figures = minds.told() if minds is not None else ()
    except StoreBroken as error:
        if finished is None:
            raise
        call.trouble.append(error)
    assert finished is not None
    return finished


async def _played(call: Call) -> tuple[Made, BusStatistics]:
    """A recording instead of the team."""
    began = time.perf_counter()
    async with player(call.options.replay, call.makers, trace=call.trace) as playing:
        made = await playing.play(call.progress)
        call.seconds["agents"] = time.perf_counter() - began
        return made, playing.studio.statistics()


def _trace_files(path: Path) -> tuple[Path, Path]:
    return path.with_suffix(".jsonl"), path.with_suffix(".json")


def _write_trace(call: Call, trace: Trace, run: str) -> None:
    lines, events = _trace_files(call.options.trace)
    call.ending.finished.append(written(lines, "\n".join(trace.json_lines(run)).encode() + b"\n", force=True))
    call.ending.finished.append(written(events, trace.chrome(run).encode(), force=True))
    call.progress.say(timeline(trace.spans(run)))


def _write(call: Call, place: Destination, generated: Generated) -> None:
    """Build, save and render; each file counts only once it was checked."""
    force, finished = call.options.force, call.ending.finished
    if needs_blender(place):
        with call.timed("start_blender", "Starting Blender"):
            start_blender()
        with call.timed("build", "Building it in Blender"):
            generated.apply("new scene")
            if call.options.hdri is not None:
                generated.light_by(call.options.hdri)
    for path in place.files:
        with call.timed(path.suffix[1:].lower(), f"Writing {path}"):
            bake = call.options.bake if call.options.bake and bakes(path) else 0
            finished.append(generated.save(path, force=force, bake=bake))
    if place.picture is not None:
        with call.timed("render", f"Rendering {place.picture}"):
            finished.append(generated.render(place.picture, engine=call.options.engine, force=force))
    lost = [path for path in finished if not path.is_file()]
    if lost:
        raise OutputRefused(f"{str(lost[0])!r} was written, but is gone. Look who else works in this folder.")


def _tell(call: Call, lines: Sequence[str]) -> None:
    """The last words; from here on Ctrl-C changes nothing any more."""
    call.interrupt.stop_listening()
    call.interrupt.check()
    if call.ending.told():
        for line in lines:
            out(line)
