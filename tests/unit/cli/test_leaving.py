"""The command ends at once where Blender's module is loaded, whose own way to end can hang; else as programs do."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

PROGRAM = """
    import atexit, sys, types
    atexit.register(lambda: print("late"))
    {loaded}
    from voxel_weaver import cli
    sys.argv = ["voxel-weaver", *sys.argv[1:]]
    cli.command()
"""
BLENDER = "sys.modules['bpy'] = types.SimpleNamespace(app=types.SimpleNamespace(tempdir={folder!r}))"


def left(loaded: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    program = textwrap.dedent(PROGRAM.format(loaded=loaded))
    return subprocess.run(
        [sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize(("arguments", "code"), [(("--list-examples",), 0), (("--no-such-option",), 2)])
def test_with_blender_nothing_comes_after_the_last_words(tmp_path: Path, arguments: tuple[str, ...], code: int) -> None:
    folder = tmp_path / "blender"
    folder.mkdir()
    done = left(BLENDER.format(folder=str(folder)), *arguments)
    assert done.returncode == code
    assert "bedroom" in done.stdout or "no-such-option" in done.stderr, "what was said has been written out"
    assert "late" not in done.stdout
    assert not folder.exists(), "Blender's folder for temporary files goes with it"


def test_without_blender_it_ends_as_programs_do() -> None:
    done = left("", "--list-examples")
    assert done.returncode == 0
    assert done.stdout.endswith("late\n")


@pytest.mark.skipif(os.name == "nt", reason="Windows tells a closed pipe otherwise")
def test_a_reader_that_went_away_breaks_nothing() -> None:
    program = textwrap.dedent(PROGRAM.format(loaded=BLENDER.format(folder="")))
    reading, writing = os.pipe()
    os.close(reading)
    try:
        command = [sys.executable, "-c", program, "--list-examples"]
        done = subprocess.run(command, stdout=writing, stderr=subprocess.PIPE, text=True, timeout=60, check=False)
    finally:
        os.close(writing)
    assert "Traceback" not in done.stderr
    assert done.returncode in (0, 1)
