"""What the panel tells about a session, as plain lines: decided here, drawn elsewhere. Imports no bpy.

Every text goes through `say`, Blender's translation in the panel; numbers are put in afterwards.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Iterable
from typing import NamedTuple, Protocol

from voxel_weaver.blender.live.beside import Beside
from voxel_weaver.blender.live.history import Checked, Kept, Row, counted
from voxel_weaver.blender.live.runs import Doing, Phase, Run

Say = Callable[[str], str]
ROWS_SHOWN, RUNS_SHOWN = 8, 12
ICONS = {
    "running": "PLAY",
    "done": "CHECKMARK",
    "fallback": "ERROR",
    "cancelled": "X",
    "failed": "CANCEL",
    "fault": "CANCEL",
    "unmet": "ERROR",
    "warning": "ERROR",
    "not_understood": "QUESTION",
    "approximated": "INFO",
    "assumed": "INFO",
}
PAUSE_ICON = "PAUSE"
WORKS = {
    "prompt_interpreter": "Reading the prompt",
    "space_planner": "Planning the space",
    "geometry": "Building geometry",
    "texture_synth": "Choosing materials",
    "lighting": "Setting the lights",
    "spatial_validator": "Proving the space",
    "render_director": "Framing the shot",
    "assembler": "Putting it together",
    "reviewer": "Reviewing the scene",
    "asset_registry": "Noting it in the registry",
    "designer": "Thinking what belongs there",
    "editor": "Changing the scene",
}
"""What the agents of our own team do, as they say it themselves; their code is not loaded for that. Others are told by
their names."""


UNIT = re.compile(r"(?<=\d) (?=(?:s|ms|m|cm)\b)")
"""Between a number and its unit, where no line ends."""


class Line(NamedTuple):
    """One line of text with an icon; `detail` stands beside it."""

    icon: str
    text: str
    detail: str = ""


class Progress(NamedTuple):
    """The bar: how much is done, what is said in it, and what is said below."""

    fraction: float
    text: str
    below: str


class AgentFigures(Protocol):
    """What is read of one agent's statistics."""

    @property
    def name(self) -> str: ...

    @property
    def completed(self) -> int: ...

    @property
    def failed(self) -> int: ...


def as_it_is(text: str) -> str:
    return text


def progress(run: Run, now: float, usual: float = 0.0, say: Say = as_it_is) -> Progress:
    """The bar of a run that is alive."""
    fraction = run.fraction()
    text = say("{percent} %").format(percent=round(100 * fraction))
    if run.paused:
        return Progress(fraction, text, say(run.paused))
    if run.phase is Phase.APPLYING:
        return Progress(fraction, text, say("Building it in Blender"))
    left = run.seconds_left(now, usual)
    now_done = _busiest(run, say)
    if left is None:
        return Progress(fraction, text, now_done or say("Starting"))
    short_left = say("about {seconds} s left").format(seconds=max(round(left), 1))
    return Progress(fraction, text, f"{now_done}, {short_left}" if now_done else short_left)


def _busiest(run: Run, say: Say) -> str:
    """Who is at work, in one line: the one who began last."""
    running = [doing for doing in run.doing.values() if doing.outcome == "running"]
    return work_of(running[-1].agent, say) if running else ""


def doings(run: Run, say: Say = as_it_is) -> tuple[Line, ...]:
    """What each agent does now or has done, in the order in which they began."""
    return tuple(
        Line(ICONS.get(doing.outcome, "DOT"), work_of(doing.agent, say), _detail(doing, say))
        for doing in run.doing.values()
    )


def _detail(doing: Doing, say: Say) -> str:
    if doing.outcome == "running":
        return doing.text
    if doing.outcome == "fallback":
        return say("used its fallback")
    return seconds_told(doing.seconds, say) if doing.outcome == "done" else say(doing.outcome)


def work_of(agent: str, say: Say = as_it_is) -> str:
    """ "space_planner" is "Planning the space", and one of a person's own team, "tree_surgeon", is "Tree surgeon"."""
    if agent in WORKS:
        return say(WORKS[agent])
    words = agent.replace("_", " ").replace(".", " ")
    return words[:1].upper() + words[1:]


def seconds_told(seconds: float, say: Say = as_it_is) -> str:
    if seconds < 0.1:
        return say("{count} ms").format(count=max(round(1000 * seconds), 1))
    return say("{count} s").format(count=f"{seconds:.1f}" if seconds < 10 else str(round(seconds)))


def outcome(run: Run | None, kept: Kept | None, say: Say = as_it_is, *, there: bool = True) -> tuple[Line, ...]:
    """How the last run ended, in words; nothing while one is alive or none was. `there`: what it made still stands."""
    if run is None or run.alive:
        return ()
    if run.phase is Phase.FAILED:
        return (Line("CANCEL", run.error),)
    if run.phase is Phase.CANCELLED:
        return (Line("X", run.error or say("Cancelled. Nothing was changed.")),)
    if not there:
        return (Line("LOOP_BACK", say("Undone or removed. Redo brings it back.")),)
    return (*_made(kept, say), *_shortcomings(kept, say)) if kept is not None else ()


def _made(kept: Kept, say: Say) -> tuple[Line, ...]:
    things = _counted(say, "1 thing", "{count} things", kept.things)
    masses = say(" and {count} plants and stones").format(count=f"{kept.instances:,}") if kept.instances else ""
    made = say("{things}{masses} in {seconds}").format(
        things=things, masses=masses, seconds=seconds_told(kept.seconds, say)
    )
    return (Line("CHECKMARK", made),)


def _shortcomings(kept: Kept, say: Say) -> tuple[Line, ...]:
    counts = counted(kept)
    wrong = counts["fault"] + counts["unmet"]
    lines = []
    if wrong:
        lines.append(Line("ERROR", _counted(say, "1 wish was not met", "{count} wishes were not met", wrong)))
    if counts["fallback"]:
        lines.append(
            Line(
                "ERROR",
                _counted(say, "1 agent used its fallback", "{count} agents used their fallback", counts["fallback"]),
            )
        )
    if not kept.rows or not (wrong or counts["warning"]):
        lines.append(Line("CHECKMARK", _many(say, "{count} rules checked, all hold", kept.rules)))
    return tuple(lines)


def _counted(say: Say, one: str, many: str, count: int) -> str:
    return say(one) if count == 1 else _many(say, many, count)


def _many(say: Say, text: str, count: int) -> str:
    return say(text).format(count=count)


def checked(kept: Kept | Checked, say: Say = as_it_is) -> Line:
    """What stands above the rows of the report."""
    counts = counted(kept)
    if counts["fault"] or counts["unmet"] or counts["warning"]:
        return Line("INFO", _many(say, "{count} rules checked", kept.rules))
    return Line("CHECKMARK", _many(say, "All {count} rules hold", kept.rules))


def report(kept: Kept | Checked) -> tuple[tuple[Row, str], ...]:
    """The rows of the report with their icons, the gravest first."""
    return tuple((row, ICONS.get(row.kind, "DOT")) for row in kept.rows)


def more(kept: Kept | Checked, say: Say = as_it_is) -> str:
    """What is said below the rows that are shown."""
    hidden = len(kept.rows) - ROWS_SHOWN
    return _many(say, "and {count} more", hidden) if hidden > 0 else ""


def wrapped(text: str, width: float, scale: float, most: int = 6) -> tuple[str, ...]:
    """A text in lines that fit a region of this many pixels; the last is cut short where there are too many."""
    kept = UNIT.sub("\u00a0", text)
    return tuple(textwrap.wrap(kept, letters(width, scale), max_lines=most, placeholder=" …", break_on_hyphens=False))


def letters(width: float, scale: float) -> int:
    """How many letters fit in a line of a region of this many pixels, beside an icon and the tabs."""
    return max(int((width - 54 * scale) / (6.6 * scale)), 8)


def short(text: str, most: int = 40) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def statistics(agents: Iterable[AgentFigures], say: Say = as_it_is) -> tuple[tuple[str, str, str, bool], ...]:
    """What each agent does, how often it did, its usual time, and whether it failed at times: "2/3" did well."""
    return tuple(
        (
            work_of(agent.name, say),
            f"{agent.completed}/{agent.completed + agent.failed}" if agent.failed else str(agent.completed),
            seconds_told(float(getattr(getattr(agent, "service", None), "p50", 0.0)), say),
            bool(agent.failed),
        )
        for agent in agents
    )


def library(work: Beside, say: Say = as_it_is) -> tuple[Line, ...]:
    """How the asset library comes along; nothing where none was asked for."""
    return _beside(work, say("The asset library is being made"), say("The Asset Browser shows it"))


def adoption(work: Beside, say: Say = as_it_is) -> tuple[Line, ...]:
    """How reading a person's own model comes along; nothing where none was asked for."""
    file = work.about.name if work.about is not None else ""
    words = work.ended.said.get("words") if work.ended is not None else None
    noun = str(words[0]) if isinstance(words, list) and words else file
    return _beside(work, say("Reading {name}").format(name=file), say("{name} is kept").format(name=noun))


def _beside(work: Beside, meanwhile: str, done: str) -> tuple[Line, ...]:
    if work.busy:
        return (Line("SORTTIME", meanwhile),)
    if work.ended is None:
        return ()
    return (Line("CHECKMARK", done),) if work.ended.done else (Line("ERROR", work.ended.why),)


def status(run: Run | None, say: Say = as_it_is) -> str:
    """The one line of the status bar; empty while no run is alive."""
    if run is None or not run.alive:
        return ""
    return say("Voxel Weaver: {percent} %").format(percent=round(100 * run.fraction()))
