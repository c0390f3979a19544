"""The Verdict: what was proved about a Layout, and what is wrong with it."""

from __future__ import annotations

from enum import StrEnum

from voxel_weaver.scene.value import Length, Name, Point, Value, Words


class Severity(StrEnum):
    FAULT = "fault"  # sends the Layout back
    WARNING = "warning"  # delivered, and named


class Finding(Value):
    """One thing that is wrong: which rule, whom it concerns, where, by how much, and what would mend it."""

    rule: Name
    severity: Severity
    things: tuple[Name, ...]
    place: Point
    measure: Length
    text: Words
    repair: Words = ""


class Verdict(Value):
    """Empty findings mean: each of these rules was checked and holds."""

    revision: int
    rules: tuple[Name, ...]
    findings: tuple[Finding, ...] = ()

    @property
    def faults(self) -> tuple[Finding, ...]:
        return tuple(finding for finding in self.findings if finding.severity is Severity.FAULT)

    @property
    def holds(self) -> bool:
        return not self.faults
