"""What the command says of a finished run: one JSON object, or a few lines in words. It decides nothing."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path

from voxel_weaver.api import Generated
from voxel_weaver.bus.stats import BusStatistics, Counts
from voxel_weaver.scene.brief import NoteKind
from voxel_weaver.scene.layout import Role
from voxel_weaver.scene.plain import categories_of, merged, plain
from voxel_weaver.scene.report import ModelCall, Report, dollars


def summary(generated: Generated, files: Sequence[Path], seconds: Mapping[str, float]) -> dict[str, object]:
    """All that a program wants to know. `seconds` are by stage: each agent, then what came after the agents."""
    scene, report = generated.scene, generated.report
    return {
        "files": [str(path) for path in files],
        "content_hash": generated.content_hash,
        "seconds": {name: round(taken, 4) for name, taken in {**agent_seconds(report), **seconds}.items()},
        "things": [
            thing.model_dump(mode="json", include={"id", "category", "role", "tier", "why"})
            for thing in scene.layout.things
        ],
        "verdict": {
            "holds": scene.verdict.holds,
            "rules": list(scene.verdict.rules),
            "findings": [finding.model_dump(mode="json") for finding in scene.verdict.findings],
        },
        "unmet": _texts(report, NoteKind.UNMET),
        "approximated": _texts(report, NoteKind.APPROXIMATED),
        "notes": [note.model_dump(mode="json") for note in report.notes],
        "fallbacks": list(report.fallbacks),
        "reproducible": report.reproducible,
        "models": {
            "thoughts": [thought.model_dump(mode="json") for thought in report.thoughts],
            "calls": [call.model_dump(mode="json") for call in report.calls],
            "cost": report.cost,
        },
        "review": report.review.score if report.review else None,
        "stages": [stage.model_dump(mode="json") for stage in report.stages],
        "exit_code": 0,
    }


def agent_seconds(report: Report) -> dict[str, float]:
    """Seconds of each agent, all its rounds together."""
    taken: dict[str, float] = {}
    for stage in report.stages:
        taken[stage.agent] = taken.get(stage.agent, 0.0) + stage.end - stage.start
    return taken


def in_words(generated: Generated, files: Sequence[Path], total: float) -> Iterator[str]:
    """The same for people."""
    scene = generated.scene
    things = len(scene.layout.things)
    asked = sum(1 for thing in scene.layout.things if thing.role is Role.REQUESTED)
    faults = len(scene.verdict.faults)
    word = "holds" if scene.verdict.holds else f"has {faults} fault{'s' if faults > 1 else ''}"
    checked = f"the proof {word}" if scene.verdict.rules else "not validated"
    yield f"{scene.brief.place.replace('_', ' ')}: {things} things, {asked} of them asked for; {checked}; {total:.2f} s"
    for line in report_lines(generated.report, categories_of(scene.layout)):
        yield f"  {line}"
    for path in files:
        yield f"  {path}"


def report_lines(report: Report, categories: Mapping[str, str]) -> Iterator[str]:
    """The report in words: what was assumed, approximated, not understood or not met, and who fell back. `categories`
    are what the things of the scene are, by their ids."""
    lines = Counter((note.kind.value.replace("_", " "), plain(note.text, categories)[0]) for note in report.notes)
    for (kind, text), times in lines.items():
        yield f"{kind}: {merged(text, times)}"
    for fallback in report.fallbacks:
        yield f"fallback: {fallback}"
    yield from thought_lines(report)
    if not report.reproducible:
        cause = "a language model" if any(thought.counts for thought in report.thoughts) else "a fallback"
        yield f"reproducible: no, because of {cause}; a recording of this run gives the same scene again"


def thought_lines(report: Report) -> Iterator[str]:
    """Which values a language model made, and which it did not, with what it cost."""
    for thought in report.thoughts:
        more = f"; {thought.note}" if thought.note else ""
        tier = f" ({thought.tier})" if thought.tier else ""
        if thought.source == "cache":
            yield f"model: {thought.kind} as {thought.model}{tier} answered before{more}"
        elif thought.counts:
            yield f"model: {thought.kind} by {thought.model}{tier} in {thought.seconds:.1f} s{more}"
    offline: dict[str, list[str]] = {}
    for thought in report.thoughts:
        if not thought.counts:
            offline.setdefault(thought.note, []).append(thought.kind)
    for note, kinds in offline.items():
        yield f"model: {', '.join(dict.fromkeys(kinds))} {note}"
    yield from _spent(report.calls)


def model_totals(reports: Sequence[Report]) -> Iterator[str]:
    """What language models did for several scenes, and why for some of it they did nothing."""
    thoughts = [thought for report in reports for thought in report.thoughts]
    if not thoughts:
        return
    before = sum(thought.source == "cache" for thought in thoughts)
    offline = [thought for thought in thoughts if not thought.counts]
    kept = f", {before} of them from before" if before else ""
    yield f"model: {len(thoughts) - len(offline)} of {len(thoughts)} questions answered{kept}"
    if offline:
        (reason, _), *_ = Counter(thought.note for thought in offline).most_common(1)
        yield f"model: {len(offline)} {reason}"
    yield from _spent([call for report in reports for call in report.calls])


def _spent(calls: Sequence[ModelCall]) -> Iterator[str]:
    if calls:
        tokens = sum(call.prompt_tokens + call.completion_tokens for call in calls)
        known = all(call.cost is not None for call in calls)
        spent = sum(call.cost or 0.0 for call in calls)
        cost = dollars(spent) if known or spent else dollars(None)
        cost = cost if known or not spent else f"at least {cost}"
        yield f"model: {len(calls)} call{'' if len(calls) == 1 else 's'}, {tokens} tokens, {cost}"


def call_lines(report: Report) -> Iterator[str]:
    """Every call to a model as a table, times in seconds."""
    if not report.calls:
        return
    heads = ("waited", "first", "total", "tries", "in", "out", "cost")
    yield ""
    yield f"{'call':<12}{'model':<32}{'outcome':<10}" + "".join(f"{head:>9}" for head in heads)
    for call in report.calls:
        times = "".join(f"{seconds:>9.2f}" for seconds in (call.waited, call.first_token, call.seconds))
        counts = f"{call.attempts:>9}{call.prompt_tokens:>9}{call.completion_tokens:>9}"
        cost = "unknown" if call.cost is None else dollars(call.cost)
        yield f"{call.kind:<12.11}{call.model:<32.31}{call.outcome:<10}{times}{counts}{cost:>9}"


def statistics_lines(statistics: BusStatistics) -> Iterable[str]:
    """The bus and its agents as a table, times in milliseconds."""
    heads = ("received", "completed", "failed", "cancelled", "timed out", "wait p95", "p50", "p95", "max")
    yield f"{'agent':<20}" + "".join(f"{head:>11}" for head in heads)
    for agent in statistics.agents:
        yield _row(agent.name, agent)
    yield _row("all", statistics.total)


def _row(name: str, counts: Counts) -> str:
    numbers = (counts.received, counts.completed, counts.failed, counts.cancelled, counts.timed_out)
    times = (counts.waiting.p95, counts.service.p50, counts.service.p95, counts.service.max)
    return f"{name:<20}" + "".join(f"{n:>11}" for n in numbers) + "".join(f"{t * 1e3:>11.2f}" for t in times)


def _texts(report: Report, kind: NoteKind) -> list[str]:
    return list(dict.fromkeys(note.text for note in report.notes if note.kind is kind))
