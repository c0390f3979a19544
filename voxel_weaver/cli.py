"""The command `voxel-weaver`: reads arguments, asks for a scene, writes its files, and says truly what came of it.

Exit codes: 0 the files exist and were checked, 1 the work failed, 2 the request cannot be used, 130 interrupted.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import logging
import sys
import time
from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path

from voxel_weaver import __version__
from voxel_weaver.api import Generated, checked_request, home
from voxel_weaver.bus.timeline import timeline
from voxel_weaver.bus.trace import Trace
from voxel_weaver.doors import FORMATS, Destination, destination
from voxel_weaver.examples import EXAMPLES
from voxel_weaver.host.inline import Studio
from voxel_weaver.host.recording import recorder, replayed
from voxel_weaver.scene.errors import InputRefused, VoxelWeaverError
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.settings import LookName, Quality, Request
from voxel_weaver.team import team
from voxel_weaver.terminal import Progress, out, problem, report_lines, statistics_lines

DONE, FAILED, UNUSABLE, INTERRUPTED = 0, 1, 2, 130


@dataclass
class Finished:
    """What one call of the command made."""

    generated: Generated
    files: list[Path] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)


def command() -> None:
    """The entry point of the installed command."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> int:
    """Run the command and return its exit code."""
    parser = _parser()
    options = parser.parse_args(arguments)
    try:
        with ExitStack() as stack:
            _log(options, stack)
            return _run(parser, options)
    except InputRefused as error:
        problem(str(error))
        return UNUSABLE
    except VoxelWeaverError as error:
        problem(str(error))
        return FAILED
    except KeyboardInterrupt:
        problem("Interrupted; nothing half-written was left behind.")
        return INTERRUPTED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="voxel-weaver",
        description="Type a sentence, get a furnished, lit, framed and validated 3D scene for Blender.",
        epilog='Example: voxel-weaver "a cozy bedroom with a red armchair" --seed 7 --output bedroom.blend',
    )
    say = parser.add_argument
    say("prompt", nargs="?", help="what you would like to see, in English; - reads it from standard input")
    say("--example", metavar="NAME", help="use one of the example prompts")
    say("--list-examples", action="store_true", help="list the example prompts")
    say("--look", choices=[look.value for look in LookName], help="how things are made (default: voxel)")
    say("--style", default="", metavar="WORD", help="modern, vintage, rustic …; realistic and stylized set the look")
    say("--quality", choices=[quality.value for quality in Quality], default="draft", help="effort of the picture")
    say("--seed", type=int, default=0, metavar="N", help="another number, another scene (default: 0)")
    say("--mode", choices=["async", "sequential"], default="async", help="agents in parallel or one at a time")
    say("--validate", action=argparse.BooleanOptionalAction, default=True, help="prove that nothing floats or collides")
    say("--render", action=argparse.BooleanOptionalAction, default=True, help="write a picture beside the scene")
    say("--output", type=Path, metavar="PATH", help="a file, or a folder for scene.blend, scene.png and scene.json")
    say("--format", metavar="LIST", help=f"formats to write, for instance blend,glb (of {', '.join(FORMATS)})")
    say("--force", action="store_true", help="replace files that exist")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    say("--trace", type=Path, metavar="PATH", help="write PATH.jsonl and PATH.json (for Perfetto), print a timeline")
    say("--stats", action="store_true", help="print what each agent did")
    say("--record", type=Path, metavar="FILE", help="keep every message of the run in this SQLite file")
    say("--replay", type=Path, metavar="FILE", help="make the scene of a recorded run again; no agent thinks")
    say("--team", type=Path, metavar="FOLDER", help="a folder with a team of your own")
    say("--log-level", default="warning", choices=["debug", "info", "warning", "error"])
    say("--log-file", type=Path, metavar="FILE", help="write the log to this file")
    say("--version", action="version", version=f"voxel-weaver {__version__}")
    return parser


def _log(options: argparse.Namespace, stack: ExitStack) -> None:
    try:
        handler = logging.FileHandler(options.log_file) if options.log_file else logging.StreamHandler()
    except OSError as error:
        raise InputRefused(f"The log file {str(options.log_file)!r} cannot be written: {error.strerror}.") from error
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    log = logging.getLogger("voxel_weaver")
    before = log.level
    log.addHandler(handler)
    log.setLevel(options.log_level.upper())
    stack.callback(log.setLevel, before)
    stack.callback(handler.close)
    stack.callback(log.removeHandler, handler)


def _run(parser: argparse.ArgumentParser, options: argparse.Namespace) -> int:
    if options.list_examples:
        for name, prompt in EXAMPLES.items():
            out(f"{name:<16} {prompt}")
        return DONE
    if options.prompt is None and options.example is None and options.replay is None:
        parser.print_usage(sys.stderr)
        problem('Say what you would like to see, for instance: voxel-weaver "a cozy bedroom"')
        return UNUSABLE
    prompt = _prompt(options)
    place = destination(prompt, options.output, options.format, force=options.force, picture=options.render)
    progress = Progress(titles={maker.name: maker.title for maker in team(options.team)})
    finished = asyncio.run(_made(options, prompt, progress))
    _write(options, place, finished, progress)
    _tell(options, finished)
    return DONE


def _prompt(options: argparse.Namespace) -> str:
    if options.example is not None:
        if options.example not in EXAMPLES:
            known = ", ".join(EXAMPLES)
            raise InputRefused(f"There is no example {options.example!r}. Choose one of {known}.")
        return EXAMPLES[options.example]
    if options.replay is not None:
        return str(options.prompt or options.replay.stem)
    if options.prompt == "-":
        return sys.stdin.read()
    return str(options.prompt)


async def _made(options: argparse.Namespace, prompt: str, progress: Progress) -> Finished:
    trace = Trace() if options.trace else None
    started = time.perf_counter()
    if options.replay is not None:
        made = await replayed(options.replay, team(options.team), watcher=progress)
        return Finished(Generated(made), seconds={"agents": time.perf_counter() - started})
    request = _request(options, prompt)
    makers = team(options.team)
    with recorder(options.record, makers) as record:
        async with Studio(makers=makers, home=home(), trace=trace, recorder=record) as studio:
            made = await studio.generate(request, mode=options.mode, watcher=progress)
            finished = Finished(Generated(made), seconds={"agents": time.perf_counter() - started})
            await studio.finish(made.run)
            if record is not None:
                record.keep(made)
            if options.stats:
                for line in statistics_lines(studio.statistics()):
                    progress.say(line)
            if trace is not None:
                _write_trace(options.trace, trace, made.run, progress)
    return finished


def _request(options: argparse.Namespace, prompt: str) -> Request:
    return checked_request(
        prompt,
        look=options.look,
        style=options.style,
        quality=options.quality,
        seed=options.seed,
        validate=options.validate,
    )


def _write_trace(path: Path, trace: Trace, run: str, progress: Progress) -> None:
    from voxel_weaver.scene.disk import written

    written(path.with_suffix(".jsonl"), "\n".join(trace.json_lines(run)).encode() + b"\n", force=True)
    written(path.with_suffix(".json"), trace.chrome(run).encode(), force=True)
    for line in timeline(trace.spans(run)).splitlines():
        progress.say(line)


def _write(options: argparse.Namespace, place: Destination, finished: Finished, progress: Progress) -> None:
    """Build, save and render; each file counts only once it was checked."""
    for path in place.files:
        started = time.perf_counter()
        finished.files.append(finished.generated.save(path, force=options.force))
        finished.seconds[path.suffix[1:]] = time.perf_counter() - started
        progress.say(f"wrote {path}")
    if place.picture is not None:
        started = time.perf_counter()
        progress.say("rendering …")
        finished.files.append(finished.generated.render(place.picture, force=options.force))
        finished.seconds["render"] = time.perf_counter() - started
        progress.say(f"wrote {place.picture}")


def _tell(options: argparse.Namespace, finished: Finished) -> None:
    if options.json:
        out(json.dumps(_summary(finished), ensure_ascii=False))
        return
    generated = finished.generated
    scene = generated.scene
    things = len(scene.layout.things)
    asked = sum(1 for thing in scene.layout.things if thing.role is Role.REQUESTED)
    word = "holds" if scene.verdict.holds else f"has {len(scene.verdict.faults)} faults"
    checked = f"the proof {word}" if scene.verdict.rules else "not validated"
    total = sum(finished.seconds.values())
    out(f"{scene.brief.place.replace('_', ' ')}: {things} things, {asked} of them asked for; {checked}; {total:.2f} s")
    for line in report_lines(generated.report):
        out(f"  {line}")
    for path in finished.files:
        out(f"  {path}")


def _summary(finished: Finished) -> dict[str, object]:
    generated = finished.generated
    scene, report = generated.scene, generated.report
    stages = {f"{stage.agent}.{stage.revision}": round(stage.end - stage.start, 4) for stage in report.stages}
    return {
        "files": [str(path) for path in finished.files],
        "content_hash": generated.content_hash,
        "seconds": {**{name: round(taken, 4) for name, taken in finished.seconds.items()}, "stages": stages},
        "things": [
            thing.model_dump(mode="json", include={"id", "category", "role", "tier", "why"})
            for thing in scene.layout.things
        ],
        "verdict": {
            "holds": scene.verdict.holds,
            "findings": [f.model_dump(mode="json") for f in scene.verdict.findings],
        },
        "unmet": [note.text for note in report.notes if note.kind.value == "unmet"],
        "approximated": [note.text for note in report.notes if note.kind.value == "approximated"],
        "notes": [note.model_dump(mode="json") for note in report.notes],
        "fallbacks": list(report.fallbacks),
        "reproducible": report.reproducible,
        "review": report.review.score if report.review else None,
    }
