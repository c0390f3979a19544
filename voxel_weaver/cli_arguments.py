"""The arguments of the command: what they are called, and which of them contradict each other."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from voxel_weaver import __version__
from voxel_weaver.doors import FORMATS
from voxel_weaver.scene.errors import InputRefused, SettingRefused
from voxel_weaver.scene.settings import LookName, Quality

SOURCES = ("prompt", "example", "replay", "list_examples")
"""Where a scene comes from; one call has one of them."""


class _Parser(argparse.ArgumentParser):
    """Raises what it cannot use, where argparse would print and exit by itself."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        raise SettingRefused(f"{message[:1].upper()}{message[1:]}. See voxel-weaver --help.")


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a call; raises InputRefused for what cannot be used."""
    parser = _parser()
    options = parser.parse_args(arguments)
    given = [source for source in SOURCES if getattr(options, source) not in (None, False)]
    if not given:
        parser.print_usage(sys.stderr)
        raise InputRefused('Say what you would like to see, for instance: voxel-weaver "a cozy bedroom"')
    if len(given) > 1:
        names = " and ".join("a prompt" if name == "prompt" else f"--{name.replace('_', '-')}" for name in given)
        raise SettingRefused(f"{names} cannot be used together: each of them says what to make. Keep one.")
    if options.replay is not None and options.record is not None:
        raise SettingRefused("--replay and --record cannot be used together: a replay asks nobody. Keep one.")
    return options


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
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
    say("--log-level", default="warning", choices=["debug", "info", "warning", "error"], help="default: warning")
    say("--log-file", type=Path, metavar="FILE", help="write the log to this file")
    say("--version", action="version", version=f"voxel-weaver {__version__}")
    return parser
