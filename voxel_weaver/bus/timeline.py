"""The trace of a run as text for a terminal: a pure function from spans to lines.

    lighting        ····████████          0.42 s  Work
A dot is waiting, a block is work; what did not complete ends with its outcome.
"""

from __future__ import annotations

from collections.abc import Sequence

from voxel_weaver.bus.trace import Span

WAITING = "·"
WORKING = "█"
NARROWEST = 40


def timeline(spans: Sequence[Span], width: int = 100) -> str:
    """One line per request in the order of sending; nested requests are indented below the request they belong to."""
    if not spans:
        return "(nothing was asked in this run)"
    ordered = _nested(spans)
    names = [f"{'  ' * depth}{span.agent}" for depth, span in ordered]
    longest = min(max(len(name) for name in names), width // 3)
    begin = min(span.sent for span in spans)
    length = max(max(span.ended for span in spans) - begin, 1e-9)
    columns = max(NARROWEST, width) - longest - 24
    lines = []
    for name, (_, span) in zip(names, ordered, strict=True):
        bar = _bar(span, begin, columns / length, columns)
        remark = "" if span.outcome == "completed" else f" {span.outcome}"
        seconds = span.ended - (span.sent if span.started is None else span.started)
        lines.append(f"{name[:longest]:<{longest}} {bar} {seconds:7.3f} s {span.payload}{remark}".rstrip())
    lines.append(f"{'':<{longest}} {'0 s':<{columns - 8}}{length:6.2f} s")
    return "\n".join(lines)


def _bar(span: Span, begin: float, scale: float, columns: int) -> str:
    sent = min(round((span.sent - begin) * scale), columns - 1)
    ended = max(sent + 1, min(round((span.ended - begin) * scale), columns))
    started = ended if span.started is None else min(max(sent, round((span.started - begin) * scale)), ended - 1)
    return f"{' ' * sent}{WAITING * (started - sent)}{WORKING * (ended - started)}".ljust(columns)


def _nested(spans: Sequence[Span]) -> list[tuple[int, Span]]:
    known = {span.id for span in spans}
    children: dict[int | None, list[Span]] = {}
    for span in sorted(spans, key=lambda span: (span.sent, span.id)):
        children.setdefault(span.parent if span.parent in known else None, []).append(span)
    listed: list[tuple[int, Span]] = []
    pending = [(0, span) for span in reversed(children.get(None, []))]
    while pending:
        depth, span = pending.pop()
        listed.append((depth, span))
        pending.extend((depth + 1, child) for child in reversed(children.get(span.id, [])))
    return listed
