"""A user's script is checked strictly against the public interface, and what is wrong in it is found."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = """
import asyncio
from pathlib import Path

import voxel_weaver as vw

scene: vw.Generated = vw.generate("a cozy bedroom", seed=1, look="voxel", quality="draft", mode="sequential")
path: Path = scene.save("x.blend", force=True)
picture: Path = scene.render(path.with_suffix(".png"))
objects: int = scene.apply("beside").objects
names: list[str] = [thing.category for thing in scene.scene.layout.things]
words: list[str] = [note.text for note in scene.report.notes]


async def both() -> tuple[vw.Generated, vw.Generated]:
    return await asyncio.gather(vw.generate_async("a cafe"), vw.generate_async("a library"))


try:
    vw.generate("")
except vw.VoxelWeaverError as error:
    text: str = str(error)
"""


def test_a_strict_type_checker_accepts_a_users_script(tmp_path: Path) -> None:
    pytest.importorskip("mypy", reason="needs mypy")
    (tmp_path / "right.py").write_text(SCRIPT)
    (tmp_path / "wrong.py").write_text('import voxel_weaver as vw\nvw.generate("a cafe", look="oil").save(3)\n')
    ran = subprocess.run(
        [sys.executable, "-m", "mypy", "--strict", "--follow-imports=silent", str(tmp_path)],
        cwd=tmp_path,
        env={**os.environ, "MYPYPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=300,
    )
    faults = [line for line in ran.stdout.splitlines() if ": error:" in line]
    assert [line.split(":")[0].rsplit(os.sep)[-1] for line in faults] == ["wrong.py", "wrong.py"], ran.stdout
