"""The arguments of the command: what they are called, and which of them contradict each other."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from enum import StrEnum
from pathlib import Path
from typing import NoReturn

from voxel_weaver import __version__
from voxel_weaver.api import FRAMES
from voxel_weaver.doors import BAKE_SIDES, FORMATS
from voxel_weaver.scene.edits import EditKind
from voxel_weaver.scene.errors import InputRefused, SettingRefused
from voxel_weaver.scene.settings import AnimationKind, CameraKind, LightMode, LookName, Quality, TimeOfDay, WeatherName
from voxel_weaver.scene.shots import Engine

LIGHT_AND_VIEW: tuple[tuple[str, type[StrEnum], str], ...] = (
    ("--time", TimeOfDay, "time of day (default: as the prompt says)"),
    ("--weather", WeatherName, "the weather (default: as the prompt says)"),
    ("--light", LightMode, "how it is lit (default: natural)"),
    ("--camera", CameraKind, "the view that comes first (default: the one that shows it best)"),
    ("--animation", AnimationKind, "keyframes for the camera or the light"),
)
SOURCES = ("prompt", "example", "replay", "list_examples")
"""Where a scene comes from; one call has one of them."""
MOST_JOBS = 64
BAKED = 2048
BAKE_HELP = f"keep the look in .glb, .fbx, .obj, .usd: materials as pictures of SIDE texels (default: {BAKED})"
EDITS = """verbs:
  remove THING...            what stood on them finds another place
  reroll THING...            in another form, with all that was asked of them
  swap THING "a red chair"   for another kind, in its place
  move THING "WHERE"         "next to the window", or metres to the right and to the back: "0.5 -1"
  add "a lamp on the desk"   what the text names
  restyle WORD               rustic, modern ...: other colours and materials; lowpoly: another look
  relight "a rainy night"    another hour, weather or season
  lock THING... / unlock     what is locked stays when the scene is varied
  vary                       the same prompt with another --seed

Example: voxel-weaver edit bedroom.blend swap armchair "a green beanbag" -o bedroom2.blend"""


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
        epilog='Example: voxel-weaver "a cozy bedroom with a red armchair" --seed 7 --output bedroom.blend. '
        "Other commands: voxel-weaver assets, batch, check and models; each tells more with --help.",
    )
    say = parser.add_argument
    say("prompt", nargs="?", help="what you would like to see, in English; - reads it from standard input")
    say("--example", metavar="NAME", help="use one of the example prompts")
    say("--list-examples", action="store_true", help="list the example prompts")
    _say_settings(parser)
    say_models(parser)
    say("--metrics", type=int, metavar="PORT", help="show figures of model calls to Prometheus on this machine")
    say("--render", action=argparse.BooleanOptionalAction, default=True, help="write a picture beside the scene")
    say("--picture", type=Path, metavar="FILE", help="where the picture goes: .png, .jpg, .exr or .tif")
    say("--engine", choices=[engine.value for engine in Engine], help="what renders it (default: cycles)")
    say("--hdri", type=Path, metavar="FILE", help="light it by a .hdr or .exr of your own, in .blend and picture")
    say("-o", "--output", type=Path, metavar="PATH", help="a file, or a folder for .blend, .png and .json")
    say("--format", metavar="LIST", help=f"formats to write, for instance blend,glb (of {', '.join(FORMATS)})")
    say("--bake", type=int, nargs="?", const=BAKED, choices=BAKE_SIDES, metavar="SIDE", help=BAKE_HELP)
    say("--force", action="store_true", help="replace files that exist")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    say("--trace", type=Path, metavar="PATH", help="write PATH.jsonl and PATH.json (for Perfetto), print a timeline")
    say("--stats", action="store_true", help="print what each agent did")
    say("--record", type=Path, metavar="FILE", help="keep every message of the run in this SQLite file")
    say("--replay", type=Path, metavar="FILE", help="make the scene of a recorded run again; no agent thinks")
    _say_log(parser)
    say("--version", action="version", version=f"voxel-weaver {__version__}")
    return parser


def batch_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a batch; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver batch",
        description="Make a scene of every prompt in a list; one that fails costs itself only.",
        epilog="Example: voxel-weaver batch prompts.jsonl -o scenes --look lowpoly --resume",
    )
    say = parser.add_argument
    say("list", metavar="FILE", help="JSON lines with id and prompt, or plain text; - reads standard input")
    say("-o", "--output", type=Path, required=True, metavar="FOLDER", help="where <id>.blend is written for each")
    _say_settings(parser)
    say_models(parser)
    say("--jobs", type=int, default=1, metavar="N", help="scenes at once, each in a process of its own (default: 1)")
    either = parser.add_mutually_exclusive_group()
    either.add_argument("--force", action="store_true", help="replace files that exist")
    either.add_argument("--resume", action="store_true", help="keep files that exist and make only what is missing")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    _say_log(parser)
    options = parser.parse_args(arguments)
    if not 1 <= options.jobs <= MOST_JOBS:
        raise SettingRefused(f"--jobs {options.jobs} cannot be used: choose a number from 1 to {MOST_JOBS}.")
    return options


def check_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a check; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver check",
        description="Prove a scene that was made earlier, as it stands in its file now.",
        epilog="Exit codes: 0 all holds, 1 there are findings, 2 the file cannot be used.",
    )
    say = parser.add_argument
    say("file", type=Path, metavar="FILE.blend", help="a file made by Voxel Weaver")
    say("--strict", action="store_true", help="count warnings too, such as a relation that found no place")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    _say_log(parser)
    return parser.parse_args(arguments)


def edit_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of an edit; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver edit",
        description="Change a scene that was made earlier; all that is not named stays as it is.",
        formatter_class=argparse.RawDescriptionHelpFormatter,
        epilog=EDITS,
    )
    say = parser.add_argument
    say("file", type=Path, metavar="FILE.blend", help="a file made by Voxel Weaver")
    say("verb", choices=[kind.value for kind in EditKind], metavar="VERB", help="what to do; see below")
    say("words", nargs="*", metavar="WORD", help="things by id or noun, then the text where the verb has one")
    say("-o", "--output", type=Path, metavar="FILE", help="another file; without it --force changes the file itself")
    say("--seed", type=int, default=0, metavar="N", help="for vary and reroll: another number, another result")
    say_models(parser)
    say("--force", action="store_true", help="replace a file that exists")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    _say_log(parser)
    return parser.parse_args(arguments)


def assets_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a look into the catalogue; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver assets",
        description="List what the catalogue has, search it, and draw it.",
        epilog="Example: voxel-weaver assets --search lamp --sheet lamps.png. "
        "Other commands: assets import, assets forget and assets library; each tells more with --help.",
    )
    say = parser.add_argument
    say("--search", metavar="TEXT", help="only what this noun finds, and what has a name or a tag that begins so")
    say("--sheet", type=Path, metavar="FILE.png", help="draw them side by side")
    looks = [look.value for look in LookName]
    say("--look", choices=looks, default=LookName.VOXEL.value, help="how the sheet shows them (default: voxel)")
    say("--force", action="store_true", help="replace a sheet that exists")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    return parser.parse_args(arguments)


def models_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of a look at language models; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver models",
        description="Which servers of language models can be asked, what they offer, and whether a model answers.",
        epilog="Example: voxel-weaver models test --model ollama/qwen3:4b. A key comes from its environment "
        "variable, or is kept by: voxel-weaver models remember --provider openai",
    )
    say = parser.add_argument
    words = "list servers (with --provider: its models), test a model, remember or forget a key"
    say("what", nargs="?", default="list", choices=["list", "test", "remember", "forget"], help=words)
    say_models(parser)
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    return parser.parse_args(arguments)


def import_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """The options of an import; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver assets import",
        description="Keep a model of your own in the catalogue: prompts that name its noun get it.",
        epilog="Example: voxel-weaver assets import teapot.glb --as teapot --height 0.2",
    )
    say = parser.add_argument
    say("file", type=Path, metavar="FILE", help="a .vox, .glb, .gltf, .obj, .fbx, .usd, .ply, .stl or .blend file")
    say("--as", dest="noun", required=True, metavar="NOUN", help="what it is called; several names with commas between")
    say("--height", type=float, default=0.0, metavar="M", help="metres (default: as in the file, or as is usual)")
    say("--turn", type=float, default=0.0, metavar="DEGREES", help="turn it so that its front faces -Y")
    say("--support", default="", metavar="WHERE", help="floor, object, wall or ceiling (default: as its relatives)")
    say("--object", default="", metavar="NAME", help="the object of a .blend, with what hangs on it (default: all)")
    say("--force", action="store_true", help="replace your asset for this noun")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    return parser.parse_args(arguments)


def forget_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What is to be forgotten; raises InputRefused for what cannot be used."""
    parser = _Parser(prog="voxel-weaver assets forget", description="Take a model of your own out of the catalogue.")
    parser.add_argument("noun", metavar="NOUN", help="what it is called")
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    return parser.parse_args(arguments)


def library_parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """Where a library goes; raises InputRefused for what cannot be used."""
    parser = _Parser(
        prog="voxel-weaver assets library",
        description="Write the whole catalogue as a library for Blender's Asset Browser, with catalogues and previews.",
    )
    say = parser.add_argument
    say("folder", type=Path, nargs="?", metavar="FOLDER", help="where (default: beside what is kept between runs)")
    looks = [look.value for look in LookName]
    say("--look", choices=looks, default=LookName.VOXEL.value, help="how its assets are made (default: voxel)")
    say("--force", action="store_true", help="replace a library that exists")
    say("--json", action="store_true", help="print one JSON object and nothing else on standard output")
    return parser.parse_args(arguments)


def _say_settings(parser: argparse.ArgumentParser) -> None:
    """What a scene is made with besides its prompt."""
    say = parser.add_argument
    say("--look", choices=[look.value for look in LookName], help="how things are made (default: voxel)")
    say("--style", default="", metavar="WORD", help="modern, vintage, rustic …; realistic and stylized set the look")
    say("--quality", choices=[quality.value for quality in Quality], default="draft", help="effort of the picture")
    for name, kinds, words in LIGHT_AND_VIEW:
        say(name, choices=[kind.value for kind in kinds], help=words)
    say("--frames", type=int, default=FRAMES, metavar="N", help=f"how long the animation is (default: {FRAMES})")
    say("--seed", type=int, default=0, metavar="N", help="another number, another scene (default: 0)")
    say("--mode", choices=["async", "sequential"], default="async", help="agents in parallel or one at a time")
    say("--validate", action=argparse.BooleanOptionalAction, default=True, help="prove that nothing floats or collides")
    say("--team", type=Path, metavar="FOLDER", help="a folder with a team of your own")


def say_models(parser: argparse.ArgumentParser) -> None:
    """Which language model thinks along; without one, nobody's does."""
    say = parser.add_argument_group("language model (none unless you name one)").add_argument
    say("--model", metavar="NAME", help="provider/model, for instance ollama/qwen3:4b; none for none")
    say("--deep-model", metavar="NAME", help="another model of the same provider for what needs long thought")
    roles = "another model for one kind of thinking: measure, tactics, coordination, action, strategy or world"
    say("--role", dest="roles", type=role, action="append", metavar="ROLE=NAME", help=roles)
    say("--provider", metavar="NAME", help="where the model is, if its name does not say: see voxel-weaver models")
    say("--base-url", metavar="URL", help="the server's address, if not its usual one")
    say("--profile", metavar="NAME", help="development, fast, balanced, quality, testing (default: balanced)")
    say("--embedding", metavar="NAME", help="a model of the same provider that makes vectors, for near matches")
    say("--proxy", metavar="URL", help="the way to other machines (default: as HTTPS_PROXY says); none for none")
    say("--spend", dest="dollars_per_run", type=float, metavar="DOLLARS", help="the most that one scene may cost")
    say("--spend-day", dest="dollars_per_day", type=float, metavar="DOLLARS", help="the most that one day may cost")
    say(
        "--price",
        type=prices,
        metavar="IN,OUT",
        help="dollars for a million tokens (default: by a list of common models)",
    )


def role(text: str) -> tuple[str, str]:
    """A kind of thinking and its model: "strategy=qwen3:32b"."""
    name, equals, model = text.partition("=")
    if not (name and equals and model):
        raise argparse.ArgumentTypeError(f"{text!r} names no role and its model; write for instance strategy=qwen3:32b")
    return name, model


def prices(text: str) -> tuple[float, float]:
    """Two prices in one word: "0.25,2"."""
    first, _, second = text.partition(",")
    try:
        both = float(first), float(second or first)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no price; write two numbers, for instance 0.25,2") from error
    return both


MODEL_OPTIONS = (
    *("model", "deep_model", "provider", "base_url", "profile", "embedding", "proxy", "roles"),
    *("dollars_per_run", "dollars_per_day"),
)


def model_options(options: argparse.Namespace) -> dict[str, object]:
    """What was said about models, by the names of a choice."""
    said: dict[str, object] = {name: getattr(options, name, None) for name in MODEL_OPTIONS}
    if getattr(options, "price", None) is not None:
        said["price_prompt"], said["price_completion"] = options.price
    return said


def _say_log(parser: argparse.ArgumentParser) -> None:
    say = parser.add_argument
    say("--log-level", default="warning", choices=["debug", "info", "warning", "error"], help="default: warning")
    say("--log-file", type=Path, metavar="FILE", help="write the log to this file")
