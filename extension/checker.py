"""Blender's own judgement on the extension, by the program that comes with its Python module.

python -m extension.checker     judges the manifest of this checkout
"""

from __future__ import annotations

import json
import runpy
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

import build


def valid(source: Path) -> bool:
    """Whether Blender accepts this zip, or this folder; it says itself what it dislikes."""
    return all(_asked(scripts, "validate", str(source)) for scripts in _scripts())


def builds_alike(package: Path) -> bool:
    """Whether Blender, told to build what is in this zip, packs the very files that we packed.

    `validate` overlooks a wheel that is named and missing; a build does not.
    """
    with tempfile.TemporaryDirectory() as name:
        source, built = Path(name, "source"), Path(name, "built.zip")
        with zipfile.ZipFile(package) as ours:
            ours.extractall(source)
            names = set(ours.namelist())
        for scripts in _scripts():
            if not _asked(scripts, "build", f"--source-dir={source}", f"--output-filepath={built}"):
                return False
            with zipfile.ZipFile(built) as theirs:
                if set(theirs.namelist()) != names:
                    return False
    return True


def manifest_holds(manifest: Path) -> bool:
    """The manifest alone. The checker wants a whole extension, so it gets it beside an empty one."""
    with tempfile.TemporaryDirectory() as name:
        shutil.copy(manifest, name)
        Path(name, "__init__.py").touch()
        return valid(Path(name))


def _scripts() -> list[Path]:
    folders = build.venv_bpy_folders()
    found = [folder / "scripts" for folder in folders if (folder / "scripts/addons_core/bl_pkg/cli").is_dir()]
    if not found:
        raise build.Stop(f"no checker of extensions found under {build.VENV}: delete .venv and call again")
    return found


def _asked(scripts: Path, command: str, *arguments: str) -> bool:
    tags = runpy.run_path(str(scripts / "modules/_bpy_internal/extensions/tags.py"))
    with tempfile.TemporaryDirectory() as name:
        listed = Path(name, "tags.json")
        known = {"add-on": sorted(tags["addons"]), "theme": sorted(tags["themes"])}
        listed.write_text(json.dumps(known), encoding="utf-8")
        checker = [sys.executable, str(scripts / "addons_core/bl_pkg/cli/blender_ext.py"), command]
        asked = subprocess.run(
            [*checker, f"--valid-tags={listed}", *arguments],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
    # 4.2's checker ends with 0 after complaints as well, so its words count too.
    refused = asked.returncode != 0 or "Error" in asked.stdout
    if refused:
        sys.stderr.write(asked.stdout)
    return not refused


if __name__ == "__main__":
    try:
        sys.exit(0 if manifest_holds(build.ROOT / "blender_manifest.toml") else 1)
    except build.Stop as stop:
        build.say(str(stop))
        sys.exit(1)
