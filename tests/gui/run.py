"""Installs the extension in real Blenders with a window and plays the scenarios there.

    python build.py gui-test [SCENARIO…] [--blender 5.2|4.3|all] [--keep FOLDER] [--zip FILE]

Needs Linux on Debian as root, Xvfb's screens, and the Blenders that chroot.sh makes.
"""

from __future__ import annotations

import argparse
import contextlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.gui.notes import Notes, Row, failed, line
from tests.gui.programs import end_in_order
from tests.gui.scenarios import SCENARIOS, Scenario, upgrade
from tests.gui.window import Broken, Window
from tests.packing import packed

HERE = Path(__file__).parent
VERSION = re.compile(r'^((?:__)?version(?:__)? = )"[0-9.]+"', re.MULTILINE)
CACHE = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache") / "voxel-weaver"
SHARE = CACHE / "windows"
SUITES = {"5.2": "sid", "4.3": "trixie"}
"""Blender's version, and the Debian that has it."""
CROWD = HERE / "crowd"
ROOT = HERE.parents[1]
README_PICTURES = ROOT / "docs/pictures"


def main(arguments: list[str]) -> int:
    end_in_order()
    options = parsed(arguments)
    versions = tuple(SUITES) if options.blender == "all" else (options.blender,)
    rows: list[Row] = []
    for version in versions:
        chroot = made_chroot(SUITES[version])
        pictures = options.keep / version
        pictures.mkdir(parents=True, exist_ok=True)
        say(f"Blender {version}, pictures in {pictures}")
        for scenario in SCENARIOS:
            if not options.scenarios or scenario.name in options.scenarios:
                rows += played(scenario, chroot, options.zip, pictures)
        if options.docs:
            for picture in pictures.glob("panel*.jpg"):
                say(f"{shutil.copy(picture, README_PICTURES)}")
    broken = failed(rows)
    say(f"{len(rows) - len(broken)} of {len(rows)} rows hold" + "".join(f"\n{line(row)}" for row in broken))
    return 1 if broken else 0


def parsed(arguments: list[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="build.py gui-test", description=__doc__)
    names = [scenario.name for scenario in SCENARIOS]
    parser.add_argument("scenarios", nargs="*", metavar="SCENARIO", help=f"of {', '.join(names)}; none for all")
    parser.add_argument("--blender", choices=(*SUITES, "all"), default="all")
    parser.add_argument("--keep", type=Path, metavar="FOLDER", help="where pictures go (default: out/gui)")
    parser.add_argument(
        "--zip", type=Path, metavar="FILE", help="the extension (default: the one in dist for all systems)"
    )
    parser.add_argument(
        "--docs", action="store_true", help="copy what the scenario pictures took into docs/pictures, for the README"
    )
    options = parser.parse_args(arguments)
    if unknown := sorted(set(options.scenarios) - set(names)):
        parser.error(f"there is no scenario {unknown[0]!r}: choose from {', '.join(names)}")
    options.keep = (options.keep or Path("out/gui")).resolve()
    options.zip = options.zip or newest_zip()
    return options


def newest_zip() -> Path:
    """The extension for all systems that `build.py zip` made."""
    found = sorted((HERE.parents[1] / "dist").glob("voxel_weaver-*.zip"), key=lambda path: path.stat().st_size)
    if not found:
        raise SystemExit("there is no extension in dist: run python build.py zip first, or name one with --zip")
    return found[-1]


def made_chroot(suite: str) -> Path:
    """The folder with that Debian's Blender; made at the first call, which takes minutes."""
    folder = CACHE / f"blender-{suite}"
    command = [str(HERE / "chroot.sh"), "make", suite, str(folder), str(SHARE)]
    log = CACHE / f"blender-{suite}.log"
    CACHE.mkdir(parents=True, exist_ok=True)
    with log.open("wb") as sink:
        if subprocess.run(command, stdout=sink, stderr=sink).returncode:
            raise SystemExit(f"Debian's {suite} with Blender cannot be made here; see {log}")
    return folder


def played(scenario: Scenario, chroot: Path, extension: Path, pictures: Path) -> list[Row]:
    """One scenario in a Blender of its own with a fresh user folder, which goes afterwards."""
    user = Path(tempfile.mkdtemp(prefix="user-", dir=SHARE))
    try:
        if scenario.upgrade:
            shutil.copy(extension, user / "newer.zip")
            extension = older(user)
        installed(chroot, extension, user)
        with Window(chroot, SHARE, user=user, size=scenario.size) as window:
            notes = Notes(scenario.name, window, pictures)
            try:
                if scenario.crowd:
                    crowd = shutil.copytree(CROWD, user / "crowd")
                    window.ask("prefer", name="team", value=str(crowd))
                scenario.play(notes)
            except Broken as broken:
                notes.expect(False, "the scenario was played to its end", broken)
                notes.shot("broken")
            ended(notes)
            shutil.copy(window.log, pictures / f"{scenario.name}.log")
            shutil.rmtree(window.queue, ignore_errors=True)
            return notes.rows
    finally:
        shutil.rmtree(user, ignore_errors=True)


def older(user: Path) -> Path:
    """This checkout as an older version, made as its zip is made."""
    copy = user / "older"
    for name in ("voxel_weaver", "agents", "extension"):
        shutil.copytree(ROOT / name, copy / name, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("pyproject.toml", "requirements.lock", "blender_manifest.toml", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    for name in ("pyproject.toml", "blender_manifest.toml", "voxel_weaver/__init__.py"):
        text = (copy / name).read_text(encoding="utf-8")
        (copy / name).write_text(re.sub(VERSION, rf'\g<1>"{upgrade.OLDER}"', text, count=1), encoding="utf-8")
    made = user / "made"
    made.mkdir()
    return packed(made, copy)


def ended(notes: Notes) -> None:
    """Blender ends by its own menu, with all that it started, and its log has nothing to complain of."""
    window = notes.window
    with contextlib.suppress(Broken):
        window.ask("write_log")
    errors = [said for said in window.log.read_text(errors="replace").splitlines() if complains(said)]
    notes.expect(not errors, "Blender's log has no errors of ours", errors[:3])
    workers = window.children()
    try:
        status = window.quit()
    except Broken as broken:
        notes.expect(False, "Blender ends when it is told to", broken)
        return
    time.sleep(0.2)
    left = [number for number in workers if Path(f"/proc/{number}").exists()]
    notes.expect(status == 0, "Blender ends well", f"status {status}")
    notes.expect(not left, f"its {len(workers)} workers end with it", left)


def complains(said: str) -> bool:
    return "Traceback" in said or "Error:" in said or "rna_uiItem" in said


def installed(chroot: Path, extension: Path, user: Path) -> None:
    """Install from disk and enable, as the preferences do."""
    inside = shutil.copy(extension, user / extension.name)
    environment = ["env", f"HOME={SHARE / 'home'}", f"BLENDER_USER_RESOURCES={user}"]
    install = ["blender", "--command", "extension", "install-file", "-r", "user_default", "--enable", str(inside)]
    done = subprocess.run(["chroot", str(chroot), *environment, *install], capture_output=True, text=True)
    if done.returncode or "Traceback" in done.stderr:
        raise SystemExit(f"the extension cannot be installed: {done.stdout[-1000:]}{done.stderr[-2000:]}")


def say(words: str) -> None:
    sys.stdout.write(words + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
