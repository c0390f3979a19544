"""The tests of this folder in other Blenders than the one of .venv: `python build.py versions [VERSION…]`.

Each version that pip has for the Python of .venv gets an environment of its own, kept in the user's cache folder. The
zip is not tried here: real Blenders do that, in a window.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "voxel-weaver"
VERSIONS = {(3, 11): ("4.2", "4.5"), (3, 13): ("5.1", "5.3")}
"""What pip has beside the version in .venv, by the Python that it was made for."""
BEFORE_NUMPY_2 = ("4.2", "4.5")
TESTED_BY = ("pytest", "hypothesis", "rich")
LEFT_OUT = ("test_extension.py",)
LIMIT = 900


def main(arguments: list[str]) -> int:
    known = VERSIONS.get(sys.version_info[:2], ())
    if unknown := [name for name in arguments if name not in known]:
        sys.stderr.write(f"pip has no Blender {unknown[0]!r} to try here: choose from {', '.join(known)}\n")
        return 2
    failed = [version for version in arguments or known if not holds(version)]
    sys.stdout.write(f"versions: {'failed in ' + ', '.join(failed) if failed else 'all hold'}\n")
    return 1 if failed else 0


def holds(version: str) -> bool:
    """Whether the tests hold in this Blender; one that cannot be had, or does not end, does not hold."""
    sys.stdout.write(f"Blender {version}\n")
    sys.stdout.flush()
    try:
        python = made(version)
        left_out = [f"--ignore={ROOT / 'tests/blender' / name}" for name in LEFT_OUT]
        command = [str(python), "-m", "pytest", "-q", "-p", "no:cacheprovider", *left_out, "tests/blender"]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        return subprocess.run(command, cwd=ROOT, env=environment, timeout=LIMIT).returncode == 0
    except (subprocess.SubprocessError, OSError) as error:
        sys.stdout.write(f"  {error}\n")
        return False


def made(version: str) -> Path:
    """The Python of an environment with this Blender; made at the first call, with 0.4 GB to load."""
    folder = CACHE / f"bpy-{version}-py{sys.version_info[0]}{sys.version_info[1]}"
    python = folder / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    whole = folder / ".whole"
    if not whole.exists():
        subprocess.run([sys.executable, "-m", "venv", "--clear", str(folder)], check=True)
        project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
        numpy = ["numpy<2"] if version in BEFORE_NUMPY_2 else []
        wanted = [f"bpy=={version}.*", *numpy, *project["dependencies"], *TESTED_BY]
        subprocess.run([str(python), "-m", "pip", "install", "-q", *wanted], check=True)
        whole.touch()
    return python


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
