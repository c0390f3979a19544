"""The add-on's tab in the sidebar, as a person finds it: buttons by what they do, panels, tabs, widths, themes.

Blender tells nobody where its buttons are. So the pointer goes down the sidebar once, and Blender says for each place
what a right click there could copy.
"""

from __future__ import annotations

import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from tests.gui.window import Broken, Window

TAB: Final = "Voxel Weaver"
STEP: Final = 9
EMPTY: Final = 40
"""Places below each other without a button, after which none is expected any more: labels and bars are no buttons."""
TABS: Final = 28
"""Width of the column of tabs, on the sidebar's right."""
CONTENT: Final = 40
"""So far below the sidebar's top there is always a panel; where there is none its edge cannot be dragged."""
EDGE: Final = (-1, 8, 3, 10, -3, 6)
"""Where the edge that can be dragged may lie, from the sidebar's left: 2 pixels wide, in each Blender elsewhere."""
TRIES: Final = 2
FIRST_HEADER: Final = 31
HEADER: Final = 26
"""From a panel's last button to the next header, and from one folded panel's header to the next."""
COLUMNS: Final = (0.15, 0.5, 0.85)


class Button(NamedTuple):
    """A button that was found: "generate" and the arguments that it gives, or "prompt" for one that sets a value."""

    name: str
    text: str
    x: int
    y: int


class Sidebar:
    def __init__(self, window: Window) -> None:
        self.window = window

    def open(self) -> None:
        """Show the tab. It exists only once the sidebar was drawn."""
        for _ in range(40):
            if self.window.ask("open_sidebar", tab=TAB) == TAB:
                break
            time.sleep(0.1)
        else:
            raise Broken(f"the sidebar has no tab {TAB!r} after 4 s; its log: {self.window.last_words()}")
        self.window.settle()

    def buttons(self, columns: tuple[float, ...] = COLUMNS) -> tuple[Button, ...]:
        """Every button of ours that can be seen now, from top to bottom; each once, at about its middle."""
        found: dict[str, Button] = {}
        for column in columns:
            for text, x, y in self._column(column):
                found.setdefault(text, Button(named(text), text, x, y))
        return tuple(sorted(found.values(), key=lambda button: button.y))

    def _column(self, share: float) -> Iterator[tuple[str, int, int]]:
        """The buttons below each other at this share of the width, until a long stretch has none."""
        left, top, width, height = self.window.ask("rectangle", kind="UI")
        x = left + round((width - TABS) * share)
        text, begun, empty = "", top, 0
        for y in range(top + 4, top + height - 4, STEP):
            self.window.move(x, y)
            time.sleep(0.03)
            now = self.window.ask("button")
            if now != text:
                if text:
                    yield text, x, (begun + y - STEP) // 2
                text, begun = now, y
            empty = 0 if now else empty + 1
            if empty > EMPTY:
                return

    def find(self, name: str) -> Button:
        found: tuple[Button, ...] = ()
        for column in (0.5, 0.15, 0.85):
            found += self.buttons((column,))
            for button in found:
                if button.name == name:
                    return button
        raise Broken(f"no button {name!r} in the sidebar; there are {[button.name for button in found]!r}")

    def at_right_of(self, button: Button, name: str) -> Button:
        """A small button at the end of that row; searched from the right, since it may be there for a moment only."""
        left, _, width, _ = self.window.ask("rectangle", kind="UI")
        for x in range(left + width - TABS - 8, left, -8):
            self.window.move(x, button.y)
            time.sleep(0.02)
            if named(text := self.window.ask("button")) == name:
                return Button(name, text, x, button.y)
        raise Broken(f"no button {name!r} in the row of {button.name!r}")

    def unfold(self, below: Button, count: int) -> None:
        """Open this many folded panels whose headers follow a button, the last first, so that none of them moves."""
        for number in reversed(range(count)):
            self.window.click(below.x, below.y + self.header(number))

    def header(self, number: int) -> int:
        """How far below a panel's last button the header of the next folded panel is, or of one after it."""
        return FIRST_HEADER + number * HEADER

    def press(self, button: Button | str) -> None:
        found = self.find(button) if isinstance(button, str) else button
        self.window.click(found.x, found.y)

    def type_into(self, button: Button | str, text: str) -> None:
        """Replace what stands in a text field."""
        found = self.find(button) if isinstance(button, str) else button
        self.window.settle()
        self.window.move(found.x, found.y)
        time.sleep(0.2)
        self.window.key("Return")  # over a field it begins editing, with all of it selected
        self.window.key("ctrl+a", after=0.1)
        self.window.type(text)
        self.window.key("Return")

    def width(self, wanted: int) -> int:
        """Drag the sidebar's edge until it is about so wide; how wide it is."""
        for aside in EDGE * TRIES:  # a drag gets lost while Blender is slow
            left, top, now, _ = self.window.ask("rectangle", kind="UI")
            if abs(now - wanted) < 4:
                break
            edge = left + aside
            self.window.drag((edge, top + CONTENT), (edge + now - wanted, top + CONTENT))
            self.window.move(left - 200, top + 400)
            self.window.settle()
        return int(self.window.ask("rectangle", kind="UI")[2])

    def shot(self, path: Path) -> Path:
        left, top, width, height = self.window.ask("rectangle", kind="UI")
        return self.window.shot(path, (left, top - 4, width, height + 4))

    def scroll(self, notches: int) -> None:
        """Down by so many notches of the wheel; up where negative."""
        left, top, width, _ = self.window.ask("rectangle", kind="UI")
        self.window.move(left + width // 2, top + 200)
        for _ in range(abs(notches)):
            self.window.click_wheel(down=notches > 0)
        self.window.settle()


def named(text: str) -> str:
    """ "bpy.ops.voxel_weaver.generate(prompt='')" is "generate", and "scene.voxel_weaver.prompt" is "prompt"."""
    operator = re.search(r"bpy\.ops\.voxel_weaver\.(\w+)", text)
    return operator[1] if operator else text.rpartition(".")[2]
