"""A batch: every prompt its file, a failure its own matter, nothing left in Blender, and nothing lost by Ctrl-C."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.blender.census import census
from voxel_weaver.blender.exchange.blend import checked_blend
from voxel_weaver.cli import main

ROOT = Path(__file__).resolve().parents[2]
ROWS = (
    {"id": "bed", "prompt": "a small bedroom"},
    {"id": "none", "prompt": "   "},
    {"id": "rocks", "prompt": "three rocks on a beach"},
)


@pytest.fixture
def prompts(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("VOXEL_WEAVER_HOME", str(tmp_path / ".home"))
    path = tmp_path / "prompts.jsonl"
    path.write_text("\n".join(json.dumps(row) for row in ROWS))
    return path


def files(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def told(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    read = json.loads(capsys.readouterr().out.splitlines()[-1])  # Blender talks to Python's own standard output here
    assert isinstance(read, dict)
    return read


def test_each_prompt_has_its_file_and_a_failure_is_its_own(
    prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = census()
    out = tmp_path / "scenes"
    assert main(["batch", str(prompts), "-o", str(out), "--look", "lowpoly", "--json"]) == 1
    said = told(capsys)
    assert files(out) == ["bed.blend", "rocks.blend"]
    assert (said["made"], said["failed"], said["kept"], said["exit_code"]) == (2, 1, 0, 1)
    assert [row["id"] for row in said["scenes"]] == ["bed", "none", "rocks"]
    assert said["scenes"][1]["kind"] == "PromptRefused"
    assert said["scenes"][0]["holds"] is True
    assert census() == before
    assert main(["check", str(out / "bed.blend")]) == 0


def test_what_is_there_is_kept_resumed_or_replaced(
    prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "scenes"
    out.mkdir()
    (out / "bed.blend").write_text("mine")
    assert main(["batch", str(prompts), "-o", str(out)]) == 1
    assert "exists and is kept" in capsys.readouterr().err
    assert files(out) == ["bed.blend"]
    assert main(["batch", str(prompts), "-o", str(out), "--resume", "--json"]) == 1
    assert told(capsys)["kept"] == 1
    assert (out / "bed.blend").read_text() == "mine"
    assert files(out) == ["bed.blend", "rocks.blend"]
    assert main(["batch", str(prompts), "-o", str(out), "--force"]) == 1
    assert (out / "bed.blend").read_bytes() != b"mine"


def test_a_batch_makes_the_same_as_a_call_of_its_own(prompts: Path, tmp_path: Path) -> None:
    from voxel_weaver.api import generate
    from voxel_weaver.blender.reading.check import read_file

    prompts.write_text('{"id": "a", "prompt": "a bedroom"}\n{"id": "b", "prompt": "a small bedroom"}')
    assert main(["batch", str(prompts), "-o", str(tmp_path / "scenes"), "--seed", "5"]) == 0
    (reading,) = read_file(tmp_path / "scenes" / "b.blend")
    assert reading.title == "Bedroom"
    alone = generate("a small bedroom", seed=5).scene.layout
    assert {(one.id, one.position, one.yaw) for one in reading.now.layout.things} == {
        (one.id, one.position, one.yaw) for one in alone.things
    }


def test_several_at_once_make_the_same_files(prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    prompts.write_text("a small bedroom\na kitchen\na hallway\n")
    assert main(["batch", str(prompts), "-o", str(tmp_path / "scenes"), "--jobs", "2", "--json"]) == 0
    said = told(capsys)
    assert [row["id"] for row in said["scenes"]] == ["1", "2", "3"]
    assert all(main(["check", row["file"]]) == 0 for row in said["scenes"])


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--jobs", "0"), "--jobs 0 cannot be used"),
        (("--look", "cubist"), "invalid choice"),
        (("--seed", "-1"), "seed=-1 cannot be used"),
        (("--resume", "--force"), "not allowed with"),
    ],
)
def test_what_cannot_be_used_is_said_before_anything_is_made(
    prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "scenes"
    assert main(["batch", str(prompts), "-o", str(out), *arguments]) == 2
    assert words in capsys.readouterr().err
    assert not out.exists()


def test_ctrl_c_keeps_what_was_made(prompts: Path, tmp_path: Path) -> None:
    rows = [json.dumps({"id": f"s{number}", "prompt": "a small bedroom"}) for number in range(200)]
    prompts.write_text("\n".join(rows))
    out = tmp_path / "scenes"
    child = subprocess.Popen(
        [sys.executable, "-m", "voxel_weaver", "batch", str(prompts), "-o", str(out), "--json"],
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert child.stderr is not None
    for line in child.stderr:
        if line.startswith("s1 "):
            break
    time.sleep(0.3)
    child.send_signal(signal.SIGINT)
    printed, _ = child.communicate(timeout=60)
    said = json.loads(printed)
    assert child.returncode == said["exit_code"] == 130
    assert files(out) == sorted(Path(name).name for name in said["files"])
    assert {"s0.blend", "s1.blend"} <= set(files(out))
    for name in files(out):
        assert checked_blend(out / name, []) > 0


def test_a_batch_tells_what_models_did_and_why_they_did_not(
    prompts: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    prompts.write_text('{"id": "a", "prompt": "a bedroom"}\n')
    nobody = ("--model", "custom/m", "--base-url", "http://127.0.0.1:9", "--look", "lowpoly")
    assert main(["batch", str(prompts), "-o", str(tmp_path / "scenes"), *nobody]) == 0
    told = capsys.readouterr().out
    assert "model: 0 of 6 questions answered" in told
    assert "model: 6 thought offline, since nothing answers at http://127.0.0.1:9" in told
