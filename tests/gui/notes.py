"""What was expected and what was found: rows for the end, and pictures in a folder. A row that fails stops nothing."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from tests.gui.sidebar import Sidebar
from tests.gui.window import Window


class Row(NamedTuple):
    """One expectation. `holds` is None where something was measured and nothing promised."""

    scenario: str
    what: str
    found: str
    holds: bool | None


class Notes:
    """Of one scenario in one window."""

    def __init__(self, scenario: str, window: Window, pictures: Path) -> None:
        self.scenario = scenario
        self.window = window
        self.sidebar = Sidebar(window)
        self.rows: list[Row] = []
        self.pictures = pictures
        self._shots = 0

    def expect(self, holds: bool, what: str, found: object = "") -> bool:
        self._note(what, found, holds)
        return holds

    def at_most(self, value: float, limit: float, what: str, unit: str = "ms") -> bool:
        return self.expect(value <= limit, f"{what} (at most {limit:g} {unit})", f"{value:.2f} {unit}")

    def measured(self, what: str, found: object) -> None:
        self._note(what, found, None)

    def shot(self, name: str) -> Path:
        """The whole screen as it is now."""
        self._shots += 1
        return self.window.shot(self.pictures / f"{self.scenario}-{self._shots:02d}-{name}.png")

    def _note(self, what: str, found: object, holds: bool | None) -> None:
        row = Row(self.scenario, what, str(found), holds)
        self.rows.append(row)
        sys.stdout.write(line(row) + "\n")
        sys.stdout.flush()


def line(row: Row) -> str:
    verdict = {True: "holds", False: "FAILS", None: "  -  "}[row.holds]
    return f"{verdict}  {row.scenario:<12} {row.what}" + (f": {row.found}" if row.found else "")


def failed(rows: Iterable[Row]) -> list[Row]:
    return [row for row in rows if row.holds is False]
