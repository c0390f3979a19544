"""A companion runs the command in a process of its own, tells how it ended, and can be ended."""

from __future__ import annotations

import time
from pathlib import Path

import pytest

from voxel_weaver import cli
from voxel_weaver.host.companion import Companion, Outcome, command
from voxel_weaver.scene.errors import SetupMissing

ERRAND = Path(cli.__file__).with_name("errand.py")


def ended(companion: Companion, patience: float = 60.0) -> Outcome:
    until = time.monotonic() + patience
    while (outcome := companion.outcome()) is None:
        assert time.monotonic() < until, "it does not end"
        time.sleep(0.05)
    companion.stop()
    return outcome


def test_it_runs_the_command_with_this_product_and_tells_what_it_said(tmp_path: Path) -> None:
    outcome = ended(Companion(ERRAND, ["assets", "--search", "bed"], home=tmp_path))
    assert outcome.done
    assert "bed" in [asset["name"] for asset in outcome.said["assets"]]  # type: ignore[attr-defined]


def test_what_went_wrong_is_said(tmp_path: Path) -> None:
    outcome = ended(Companion(ERRAND, ["assets", "--search", "zzz"], home=tmp_path))
    assert not outcome.done
    assert "nothing for 'zzz'" in outcome.why


def test_a_process_that_says_nothing_is_no_success(tmp_path: Path) -> None:
    for text, why in (("", "said nothing"), ("import sys; sys.exit(3)", "code 3"), ("print('{\"a\": ')", "nothing")):
        script = tmp_path / "script.py"
        script.write_text(text)
        outcome = ended(Companion(script, []))
        assert not outcome.done
        assert why in outcome.why


def test_lines_around_what_is_said_do_no_harm(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("print('Blender 5.0'); print('{\"exit_code\": 0}'); print('[1]'); print('Blender quit')")
    assert ended(Companion(script, [])) == Outcome(True, {"exit_code": 0})


def test_it_can_be_ended_at_any_time(tmp_path: Path) -> None:
    script = tmp_path / "script.py"
    script.write_text("import time; time.sleep(60)")
    companion = Companion(script, [])
    assert companion.outcome() is None
    began = time.monotonic()
    companion.stop()
    assert time.monotonic() - began < 5
    assert companion.outcome() is not None


def test_in_a_blender_it_is_a_blender_and_else_a_python(tmp_path: Path) -> None:
    program = tmp_path / "blender"
    assert command(ERRAND, str(program))[0] != str(program), "there is no such file"
    program.write_text("")
    assert command(ERRAND, str(program))[:2] == (str(program), "--background")
    assert command(ERRAND, "")[-1] == str(ERRAND)


def test_what_cannot_be_started_is_told(tmp_path: Path) -> None:
    program = tmp_path / "blender"
    program.write_bytes(b"\x7fELF nothing")
    program.chmod(0o755)
    with pytest.raises(SetupMissing, match="No second Blender can be started"):
        Companion(ERRAND, [], str(program))
