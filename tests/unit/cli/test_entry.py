"""The command, as far as it goes without Blender: what it prints, where, and how it exits."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from voxel_weaver import __version__
from voxel_weaver.cli import main
from voxel_weaver.examples import EXAMPLES
from voxel_weaver.scene.scene import Scene

ROOT = Path(__file__).resolve().parents[3]
QUICK = ("--format", "json", "--no-render")


class Ran(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def object(self) -> dict[str, Any]:
        """The one JSON object on standard output, and nothing beside it."""
        read = json.loads(self.out)
        assert isinstance(read, dict)
        assert self.out.count("\n") == 1
        return read


class Command:
    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys

    def __call__(self, *arguments: str) -> Ran:
        self._capsys.readouterr()
        code = main(arguments)
        said = self._capsys.readouterr()
        return Ran(code, said.out, said.err)


@pytest.fixture
def command(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Command:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path / ".home"))
    return Command(capsys)


def left(folder: Path) -> list[str]:
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if ".home" not in path.parts)


# --- what it makes and says ------------------------------------------------------------------------------------------


def test_one_json_object_says_all(command: Command, tmp_path: Path) -> None:
    ran = command("a cozy bedroom", *QUICK, "--output", "bedroom.json", "--json", "--stats", "--trace", "trace/t")
    assert ran.code == 1  # the trace's folder is missing, which is told before any work
    (tmp_path / "trace").mkdir()
    ran = command("a cozy bedroom", *QUICK, "--output", "bedroom.json", "--json", "--stats", "--trace", "trace/t")
    said = ran.object
    scene = Scene.from_json((tmp_path / "bedroom.json").read_bytes())
    assert ran.code == said["exit_code"] == 0
    assert said["files"] == [str(Path("trace/t.jsonl")), str(Path("trace/t.json")), "bedroom.json"]
    assert said["content_hash"] == scene.content_hash()
    assert [thing["id"] for thing in said["things"]] == [thing.id for thing in scene.layout.things]
    assert said["verdict"]["holds"] is scene.verdict.holds
    assert {"unmet", "approximated", "fallbacks", "reproducible"} <= set(said)
    assert {"geometry", "agents", "json", "total"} <= set(said["seconds"])
    assert all(isinstance(taken, float) for taken in said["seconds"].values())
    assert json.loads((tmp_path / "trace" / "t.json").read_text())
    assert "✓ Building geometry" in ran.err
    assert "wait p95" in ran.err


def test_words_for_people_without_json(command: Command) -> None:
    ran = command("a cozy bedroom", *QUICK, "--output", "bedroom.json")
    assert ran.code == 0
    assert ran.out.startswith("bedroom: ")
    assert ran.out.rstrip().endswith("bedroom.json")


def test_the_same_prompt_through_both_modes_and_standard_input(
    command: Command, monkeypatch: pytest.MonkeyPatch
) -> None:
    spoken = command("a cozy bedroom", *QUICK, "--output", "1.json", "--json").object
    one_by_one = command("a cozy bedroom", *QUICK, "--output", "2.json", "--json", "--mode", "sequential").object
    monkeypatch.setattr(sys, "stdin", io.StringIO("a cozy bedroom\n"))
    piped = command("-", *QUICK, "--output", "3.json", "--json").object
    assert spoken["content_hash"] == one_by_one["content_hash"] == piped["content_hash"]


def test_examples_are_listed(command: Command) -> None:
    assert [line.split()[0] for line in command("--list-examples").out.splitlines()] == list(EXAMPLES)
    assert command("--list-examples", "--json").object["examples"] == dict(EXAMPLES)


def test_help_and_version_end_well(command: Command) -> None:
    assert command("--version") == Ran(0, f"voxel-weaver {__version__}\n", "")
    assert command("--help").code == 0


def test_an_existing_file_is_kept_unless_forced(command: Command, tmp_path: Path) -> None:
    (tmp_path / "x.json").write_text("mine")
    kept = command("a cozy bedroom", *QUICK, "-o", "x.json")
    assert kept.code == 1
    assert "exists and is kept" in kept.err
    assert (tmp_path / "x.json").read_text() == "mine"
    assert command("a cozy bedroom", *QUICK, "--output", "x.json", "--force").code == 0
    assert Scene.from_json((tmp_path / "x.json").read_bytes())
    assert left(tmp_path) == ["x.json"]


# --- what it refuses -------------------------------------------------------------------------------------------------

REFUSED: Sequence[tuple[tuple[str, ...], int, str]] = (
    ((), 2, "Say what you would like to see"),
    (("",), 2, "The prompt is empty"),
    ((" \n\t",), 2, "The prompt is empty"),
    (("a" * 100_000,), 2, "has 100,000 characters"),
    (("flurb gnarx zzzz",), 2, "No word in it is known"),
    (("ein gemütliches Schlafzimmer",), 2, "No word in it is known"),
    (("舒适的卧室",), 2, "It holds no English words"),
    (("a cozy\x1b[31m bedroom",), 2, "holds '\\x1b' at character 7"),
    (("a cozy bedroom\udcff",), 2, "holds '\\udcff' at character 15"),
    (("a room", "--example", "bedroom"), 2, "a prompt and --example cannot be used together"),
    (("--example", "moon"), 2, "There is no example 'moon'"),
    (("--replay", "r", "--record", "q"), 2, "--replay and --record cannot be used together"),
    (("--replay", "none.sqlite"), 2, "There is no recording 'none.sqlite'"),
    (("a room", "--seed", "-1"), 2, "seed=-1 cannot be used: it should be greater than or equal to 0"),
    (("a room", "--seed", "one"), 2, "Argument --seed: invalid int value: 'one'"),
    (("a room", "--look", "oil"), 2, "Argument --look: invalid choice: 'oil'"),
    (("a room", "--quality", "best"), 2, "Argument --quality: invalid choice: 'best'"),
    (("a room", "--style", "x" * 81), 2, "cannot be used: it should have at most 80 characters"),
    (("a room", "--nonsense"), 2, "Unrecognized arguments: --nonsense"),
    (("a room", "--team", "none"), 2, "There is no team in 'none'"),
    (("a room", "--output", "none/x.json"), 1, "'none' does not exist"),
    (("a room", "--output", "x.png"), 1, "an ending that cannot be written"),
    (("a room", "--output", "x" * 300 + ".json"), 1, "name is too long"),
    (("a room", "--output", "out", "--bake"), 2, "--bake is for other programs' files: name a --format of glb,"),
    (("a room", "--bake", "100"), 2, "Argument --bake: invalid choice: 100"),
    (("a room", "--hdri", "sky.exr"), 2, "--hdri lights a .blend and a picture, and neither is asked for"),
    (("a room", "--output", "out", "--picture", "x.png", "--hdri", "sky.exr"), 2, "There is no file 'sky.exr'"),
    (("a room", "--log-file", "none/log"), 1, "The log file 'none/log' cannot be written"),
    (("a room", "--trace", "none/t"), 1, "'none' does not exist"),
    (("a room", "--record", "none/r"), 1, "could not be opened"),
)


@pytest.mark.parametrize(("arguments", "code", "text"), REFUSED, ids=[text[:40] for _, _, text in REFUSED])
def test_what_cannot_be_used_is_told_and_leaves_nothing(
    command: Command, tmp_path: Path, arguments: tuple[str, ...], code: int, text: str
) -> None:
    plain = command(*arguments, *QUICK)
    assert (plain.code, plain.out) == (code, "")
    assert text in plain.err
    assert plain.err.splitlines()[-1].startswith("voxel-weaver: ")
    as_json = command(*arguments, *QUICK, "--json")
    assert as_json.code == code
    assert text in as_json.object["error"]
    assert as_json.object["exit_code"] == code
    assert left(tmp_path) == []


def test_what_breaks_inside_is_told_and_leaves_nothing(
    command: Command, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*arguments: object, **more: object) -> None:
        raise ZeroDivisionError("by nothing")

    monkeypatch.setattr("voxel_weaver.cli.work.Studio", broken)
    ran = command("a cozy bedroom", *QUICK, "--json")
    assert ran.code == 1
    assert ran.object["error"].startswith("Something broke inside: ZeroDivisionError('by nothing')")
    assert left(tmp_path) == []


def test_a_file_that_vanishes_is_no_success(command: Command, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("voxel_weaver.api.Generated.save", lambda self, path, **said: Path(path))
    ran = command("a cozy bedroom", *QUICK, "--output", "x.json")
    assert ran.code == 1
    assert "was written, but is gone" in ran.err


# --- broken places ---------------------------------------------------------------------------------------------------


def test_a_broken_registry_does_not_stop_the_scene_and_is_named(command: Command, tmp_path: Path) -> None:
    (tmp_path / ".home").mkdir()
    (tmp_path / ".home" / "registry.sqlite").write_text("a shopping list")
    for mode in ("async", "sequential"):
        said = command("a cozy bedroom", *QUICK, "--output", f"{mode}.json", "--json", "--mode", mode).object
        assert said["exit_code"] == 0
        assert [text.split(":")[0] for text in said["fallbacks"]] == ["asset_registry"]
        assert said["reproducible"] is True  # whether it was noted changes nothing about the scene
    assert (tmp_path / ".home" / "registry.sqlite").read_text() == "a shopping list"


def test_a_broken_recording_is_refused_and_kept(command: Command, tmp_path: Path) -> None:
    (tmp_path / "list").write_text("a shopping list")
    for option in ("--record", "--replay"):
        prompt = ("a cozy bedroom",) if option == "--record" else ()
        ran = command(*prompt, option, "list", *QUICK, "--output", "x.json")
        assert ran.code in (1, 2)
        assert "'list'" in ran.err
        assert (tmp_path / "list").read_text() == "a shopping list"
    assert left(tmp_path) == ["list"]


def test_a_recording_gives_the_same_scene_again(command: Command, tmp_path: Path) -> None:
    recorded = command("a cozy bedroom", *QUICK, "--output", "1.json", "--record", "r.sqlite", "--json").object
    played = command("--replay", "r.sqlite", *QUICK, "--output", "2.json", "--json").object
    assert played["content_hash"] == recorded["content_hash"]
    assert (tmp_path / "1.json").read_bytes() == (tmp_path / "2.json").read_bytes()
    assert left(tmp_path) == ["1.json", "2.json", "r.sqlite"]


# --- as a process ----------------------------------------------------------------------------------------------------


def process(*arguments: str, folder: Path, **more: Any) -> subprocess.CompletedProcess[bytes]:
    environment = {"PYTHONPATH": str(ROOT), "VOXEL_WEAVER_HOME": str(folder / ".home"), **more.pop("environment", {})}
    command = [sys.executable, "-m", "voxel_weaver", *arguments]
    return subprocess.run(command, cwd=folder, env=environment, timeout=60, capture_output=True, **more)


def test_paths_and_prompts_of_any_language_on_a_narrow_console(tmp_path: Path) -> None:
    ran = process(
        "a cozy bedroom — “舒适”",
        *QUICK,
        "--output",
        "комната.json",
        folder=tmp_path,
        environment={"PYTHONIOENCODING": "cp437"},
    )
    assert (ran.returncode, ran.stderr.decode("cp437").splitlines()[0][:19]) == (0, "+ Reading the promp")
    assert (tmp_path / "комната.json").is_file()
    as_json = process("a cozy bedroom", *QUICK, "--output", "舒适.json", "--json", folder=tmp_path)
    assert json.loads(as_json.stdout)["files"] == ["舒适.json"]


def test_a_reader_who_leaves_changes_no_exit_code(tmp_path: Path) -> None:
    child = subprocess.Popen(
        [sys.executable, "-m", "voxel_weaver", "a cozy bedroom", *QUICK, "--json"],
        cwd=tmp_path,
        env={"PYTHONPATH": str(ROOT), "VOXEL_WEAVER_HOME": str(tmp_path / ".home")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert child.stdout is not None
    assert child.stderr is not None
    child.stdout.close()
    child.stderr.close()
    assert child.wait(60) == 0
    assert (tmp_path / "a-cozy-bedroom" / "scene.json").is_file()


def test_two_at_once_do_not_share_a_folder(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "voxel_weaver", "a cozy bedroom", *QUICK, "--json"]
    environment = {"PYTHONPATH": str(ROOT), "VOXEL_WEAVER_HOME": str(tmp_path / ".home")}
    both = [subprocess.Popen(command, cwd=tmp_path, env=environment, stdout=subprocess.PIPE) for _ in range(2)]
    said = [json.loads(child.communicate(timeout=60)[0]) for child in both]
    assert [child.returncode for child in both] == [0, 0]
    assert len({one["content_hash"] for one in said}) == 1
    assert sorted(file for one in said for file in one["files"]) == sorted(
        str(Path(folder) / "scene.json") for folder in ("a-cozy-bedroom", "a-cozy-bedroom-2")
    )


def test_two_at_once_for_one_file_keep_one_whole(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "voxel_weaver", "a cozy bedroom", *QUICK, "--output", "x.json"]
    environment = {"PYTHONPATH": str(ROOT), "VOXEL_WEAVER_HOME": str(tmp_path / ".home")}
    both = [subprocess.Popen(command, cwd=tmp_path, env=environment, stderr=subprocess.PIPE) for _ in range(2)]
    said = [child.communicate(timeout=60)[1].decode() for child in both]
    assert sorted(child.returncode for child in both) == [0, 1]
    assert sum("is kept" in text for text in said) == 1
    assert Scene.from_json((tmp_path / "x.json").read_bytes())
    assert left(tmp_path) == ["x.json"]


def test_importing_the_command_imports_next_to_nothing(tmp_path: Path) -> None:
    code = (
        "import sys; import voxel_weaver.cli; "
        "assert not {'pydantic', 'numpy', 'asyncio', 'argparse'} & set(sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", code], env={"PYTHONPATH": str(ROOT)}, timeout=60).returncode == 0
