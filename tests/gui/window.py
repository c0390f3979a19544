"""A Blender with a window on a screen of its own, driven from outside: by mouse and keys as a person would, and by
questions to the session. Knows nothing of the add-on."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from types import TracebackType
from typing import Any, Final, NamedTuple, Self

from tests.gui.programs import started

INSIDE: Final = ("inside.py", "inside_panel.py")
"""They run in Blender, which sees the shared folder alone: so they are copied there."""
SCREEN: Final = (1600, 1000)


class Broken(Exception):
    """Raised when Blender ended, does not answer, or a question failed in it; the message says what it said last."""


class Memory(NamedTuple):
    """Of the Blender process, in MB."""

    resident: float
    highest: float
    threads: int


class Window:
    """`with Window(chroot, share) as window:` starts a screen and Blender; leaving it ends both."""

    def __init__(
        self,
        chroot: Path,
        share: Path,
        *,
        user: Path | None = None,
        size: tuple[int, int] = SCREEN,
        arguments: tuple[str, ...] = (),
    ) -> None:
        self.chroot = chroot
        self.size = size
        share.mkdir(parents=True, exist_ok=True)
        self.queue = Path(tempfile.mkdtemp(prefix="queue-", dir=share))
        self.user = user or Path(tempfile.mkdtemp(prefix="user-", dir=share))
        self.log = self.queue / "blender.log"
        self._home = share / "home"  # one for all: compiled shaders are kept there
        self._home.mkdir(exist_ok=True)
        self.start_up = 0.0
        self._arguments = arguments
        self._asked = 0
        self._display = ""
        self._programs: list[subprocess.Popen[bytes]] = []

    # --- from start to end -------------------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        try:
            self._start_screen()
            self._start_blender()
        except BaseException:
            self.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self.close()

    def close(self) -> None:
        """End what this window started, the last started first."""
        for program in reversed(self._programs):
            if program.poll() is None:
                program.terminate()
                try:
                    program.wait(10)
                except subprocess.TimeoutExpired:
                    program.kill()
                    program.wait()

    def quit(self, limit: float = 15.0) -> int:
        """Let Blender end as by its own menu, so that add-ons are unregistered; its exit status."""
        with contextlib.suppress(Broken):
            self.ask("quit_blender", limit=2.0)
        try:
            return self.blender.wait(limit)
        except subprocess.TimeoutExpired as error:
            raise Broken(
                f"Blender did not end within {limit} s of being told to; its log: {self.last_words()}"
            ) from error

    def _start_screen(self) -> None:
        reading, writing = os.pipe()
        screen = f"{self.size[0]}x{self.size[1]}x24"
        options = ["-displayfd", str(writing), "-screen", "0", screen, "+extension", "GLX", "+render", "-noreset"]
        self._spawn(["Xvfb", *options, "-nolisten", "tcp", "-fbdir", str(self.queue)], {}, None, (writing,))
        os.close(writing)
        with os.fdopen(reading) as told:
            self._display = ":" + told.readline().strip()

    def _start_blender(self) -> None:
        script, *_ = [str(shutil.copy(Path(__file__).with_name(name), self.queue)) for name in INSIDE]
        begun = time.time()
        environment = {
            "DISPLAY": self._display,
            "HOME": str(self._home),
            "BLENDER_USER_RESOURCES": str(self.user),
            "WINDOW_QUEUE": str(self.queue),
            "LC_ALL": "C.UTF-8",
        }
        geometry = ["--window-geometry", "0", "0", str(self.size[0]), str(self.size[1])]
        with self.log.open("wb") as log:
            command = ["blender", *geometry, "--no-window-focus", *self._arguments, "--python", script]
            self.blender = self._spawn(command, environment, log)
        self._wait_for(self.queue / "ready", 120.0)
        self.start_up = time.time() - begun

    def _spawn(
        self, command: list[str], environment: dict[str, str], log: Any, pass_on: tuple[int, ...] = ()
    ) -> subprocess.Popen[bytes]:
        settings = [f"{name}={value}" for name, value in environment.items()]
        command = ["chroot", str(self.chroot), "env", *settings, *command]
        program = started(command, log or subprocess.DEVNULL, pass_on)
        self._programs.append(program)
        return program

    # --- questions ---------------------------------------------------------------------------------------------------

    def ask(self, question: str, *, limit: float = 60.0, **values: Any) -> Any:
        """What a function of inside.py answers, called by name on Blender's main thread."""
        self._asked += 1
        base = self.queue / f"{self._asked:06d}"
        base.with_suffix(".part").write_text(json.dumps({"question": question, "values": values}), encoding="utf-8")
        base.with_suffix(".part").rename(base.with_suffix(".ask"))
        self._wait_for(base.with_suffix(".told"), limit)
        told = json.loads(base.with_suffix(".told").read_text(encoding="utf-8"))
        if "error" in told:
            raise Broken(f"{question}({values!r}) failed in Blender: {told['error']}")
        return told["answer"]

    def until(self, question: str, wanted: Any, *, limit: float, **values: Any) -> float:
        """Ask again and again until the answer is as wanted; the seconds that it took. Raises Broken at the limit."""
        begun = time.monotonic()
        while (answer := self.ask(question, **values)) != wanted:
            if time.monotonic() - begun > limit:
                raise Broken(f"{question}({values!r}) was {answer!r} instead of {wanted!r} for {limit} s")
            time.sleep(0.02)
        return time.monotonic() - begun

    def _wait_for(self, path: Path, limit: float) -> None:
        end = time.monotonic() + limit
        while not path.exists():
            if self.blender.poll() is not None:
                raise Broken(f"Blender ended with status {self.blender.returncode}: {self.last_words()}")
            if time.monotonic() > end:
                raise Broken(f"Blender did not answer within {limit} s ({path.name}): {self.last_words()}")
            time.sleep(0.005)

    def last_words(self, characters: int = 2000) -> str:
        return self.log.read_text(encoding="utf-8", errors="replace")[-characters:]

    def children(self) -> tuple[int, ...]:
        """The processes that Blender has started, and theirs."""
        found: list[int] = []
        parents = [self.blender.pid]
        while parents:
            parent = parents.pop()
            for listed in Path(f"/proc/{parent}/task").glob("*/children"):
                with contextlib.suppress(OSError):
                    parents += map(int, listed.read_text(encoding="utf-8").split())
            found.append(parent)
        return tuple(found[1:])

    def memory(self) -> Memory:
        lines = Path(f"/proc/{self.blender.pid}/status").read_text(encoding="utf-8").splitlines()
        facts = {name: rest.split()[0] for name, _, rest in (line.partition(":") for line in lines) if rest.split()}
        return Memory(int(facts["VmRSS"]) / 1024, int(facts["VmHWM"]) / 1024, int(facts["Threads"]))

    # --- hands and eyes ----------------------------------------------------------------------------------------------

    def move(self, x: int, y: int) -> None:
        self._x("mousemove", x, y)

    def click(self, x: int, y: int, button: int = 1, after: float = 0.3) -> None:
        """Y counts from the top. Blender wants to have seen the pointer, and to have drawn, before the press."""
        self.settle()
        self.move(x, y)
        time.sleep(0.15)
        self.press(button, after)

    def press(self, button: int = 1, after: float = 0.3) -> None:
        """Press where the pointer is."""
        self._x("mousedown", button)
        time.sleep(0.06)
        self._x("mouseup", button)
        time.sleep(after)

    def click_wheel(self, *, down: bool) -> None:
        self._x("click", 5 if down else 4)
        time.sleep(0.05)

    def drag(self, begin: tuple[int, int], end: tuple[int, int]) -> None:
        self.settle()
        self.move(*begin)
        time.sleep(0.2)
        self._x("mousedown", 1)
        for step in range(1, 11):
            share = step / 10
            self.move(*(round(a + (b - a) * share) for a, b in zip(begin, end, strict=True)))
            time.sleep(0.03)
        self._x("mouseup", 1)
        time.sleep(0.3)

    def key(self, name: str, after: float = 0.3) -> None:
        """One key, as X calls it: "ctrl+z", "Escape"."""
        self._x("key", name)
        time.sleep(after)

    def type(self, text: str) -> None:
        self._x("type", "--delay", 15, text)
        time.sleep(0.2)

    def settle(self, quiet: float = 0.3, limit: float = 20.0) -> bool:
        """Wait until the picture stands still for a while; whether it does. Clicks get lost while shaders compile."""
        end = time.monotonic() + limit
        last, since = self._picture(), time.monotonic()
        while time.monotonic() < end:
            self.ask("nothing")
            time.sleep(0.03)
            now = self._picture()
            if now != last:
                last, since = now, time.monotonic()
            elif time.monotonic() - since >= quiet:
                return True
        return False

    def shot(self, path: Path, crop: tuple[int, int, int, int] | None = None) -> Path:
        """Take a picture of the screen, or of the part from x, y with width and height."""
        part = ["-crop", "{2}x{3}+{0}+{1}".format(*crop), "+repage"] if crop else []
        path.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["convert", f"xwd:{self.queue / 'Xvfb_screen0'}", *part, str(path)], check=True)
        return path

    def _picture(self) -> bytes:
        """The frame buffer as the screen keeps it in a file."""
        return (self.queue / "Xvfb_screen0").read_bytes()

    def _x(self, *arguments: str | int) -> None:
        environment = {**os.environ, "DISPLAY": self._display}
        subprocess.run(["xdotool", *map(str, arguments)], env=environment, check=True, capture_output=True)
