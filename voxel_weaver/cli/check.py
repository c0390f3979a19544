"""`voxel-weaver check`: proves a scene that was made earlier, as it stands in its file, for people and for CI."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from voxel_weaver.checking import check_file
from voxel_weaver.cli.arguments import check_parsed
from voxel_weaver.cli.ending import DONE, FAILED, Ending
from voxel_weaver.cli.terminal import LogLines, Progress, out
from voxel_weaver.cli.work import log_to
from voxel_weaver.host.interrupt import Interrupt
from voxel_weaver.scene.plain import categories_of, plain
from voxel_weaver.scene.verdict import Finding, Severity, Verdict

if TYPE_CHECKING:
    from voxel_weaver.blender.reading.check import Reading


def check(arguments: Sequence[str], ending: Ending, interrupt: Interrupt) -> None:
    """Prove every generated scene of a file; the exit code tells whether all of them hold."""
    options = check_parsed(arguments)
    with ExitStack() as stack:
        progress = Progress()
        stack.callback(progress.close)
        log_to(options, LogLines(progress), stack)
        with interrupt.held():  # KeyboardInterrupt must not rise inside Blender
            checked = check_file(options.file)
    holds = all(_holds(verdict, strict=options.strict) for _, verdict in checked)
    ending.code = DONE if holds else FAILED
    interrupt.stop_listening()
    interrupt.check()
    if not ending.told():
        return
    if options.json:
        scenes = [_summary(reading, verdict, strict=options.strict) for reading, verdict in checked]
        out(json.dumps({"file": str(options.file), "holds": holds, "scenes": scenes, "exit_code": ending.code}))
        return
    for reading, verdict in checked:
        for line in _lines(reading, verdict):
            out(line)


def _holds(verdict: Verdict, *, strict: bool) -> bool:
    return not verdict.findings if strict else verdict.holds


def _summary(reading: Reading, verdict: Verdict, *, strict: bool) -> dict[str, object]:
    return {
        "scene": reading.title,
        "prompt": reading.brief.prompt if reading.brief else None,
        "things": len(reading.now.layout.things),
        "holds": _holds(verdict, strict=strict),
        "rules": list(verdict.rules),
        "findings": [finding.model_dump(mode="json") for finding in verdict.findings],
        "not_checked": reading.unread,
    }


def _lines(reading: Reading, verdict: Verdict) -> Iterator[str]:
    count = len(reading.now.layout.things)
    faults, others = len(verdict.faults), len(verdict.findings) - len(verdict.faults)
    word = "holds" if not faults else f"has {faults} fault{'s' if faults > 1 else ''}"
    also = f", {others} warning{'s' if others > 1 else ''}" if others else ""
    yield f"{reading.title}: {count} things; the proof {word}{also} ({', '.join(verdict.rules)})"
    if reading.unread:
        yield f"  not checked: the room, and what was asked for. {reading.unread}"
    for finding in sorted(verdict.findings, key=lambda each: each.severity is not Severity.FAULT):
        yield f"  {_line(finding, categories_of(reading.now.layout))}"


def _line(finding: Finding, categories: Mapping[str, str]) -> str:
    x, y, z = finding.place
    said = " ".join(plain(text, categories)[0] for text in (finding.text, finding.repair) if text)
    return f"{finding.severity.value}: {finding.rule} at ({x:.2f}, {y:.2f}, {z:.2f}): {said}"
