"""`python build.py zip`: the extension as a zip for each platform and one for all, checked by Blender's own checker."""

from __future__ import annotations

import argparse
import sys
import tempfile
import tomllib
from collections.abc import Sequence
from pathlib import Path

import build
from extension import checker
from extension.archive import manifest, zipped
from extension.own_wheel import own_wheel
from extension.pins import bundled
from extension.wheels import PLATFORMS, Platform, wheels

ALL = "all"


def main(arguments: Sequence[str]) -> int:
    names = (*(platform.name for platform in PLATFORMS), ALL)
    parser = argparse.ArgumentParser(prog="build.py zip", description=__doc__)
    parser.add_argument(
        "platforms", nargs="*", metavar="PLATFORM", help=f"of {', '.join(names)} (default: each of them)"
    )
    parser.add_argument("--output", type=Path, default=build.ROOT / "dist", metavar="FOLDER", help="default: dist")
    options = parser.parse_args(arguments)
    unknown = [name for name in options.platforms if name not in names]
    if unknown:
        build.say(f"there is no platform {unknown[0]!r}: choose from {', '.join(names)}, or name none for each of them")
        return 2
    try:
        for name in options.platforms or names:
            chosen = tuple(platform for platform in PLATFORMS if name in (platform.name, ALL))
            package = make(chosen, options.output, suffix="" if name == ALL else f"-{name.replace('-', '_')}")
            sys.stdout.write(f"{package.stat().st_size / 1e6:7.2f} MB  {package}\n")
            sys.stdout.flush()
    except build.Stop as stop:
        build.say(str(stop))
        return 1
    return 0


def make(platforms: tuple[Platform, ...], output: Path, *, suffix: str, root: Path = build.ROOT) -> Path:
    """Write the extension for these platforms; it gets its name only after Blender's checker accepted it."""
    pins = bundled(root / "pyproject.toml", root / "requirements.lock")
    libraries = {path.name: path for platform in platforms for path in wheels(platform, pins, build.VENV / "wheels")}
    output.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=output, prefix=".zip-") as name:
        own = own_wheel(root, Path(name))
        libraries[own.name] = own
        template = (root / "blender_manifest.toml").read_text(encoding="utf-8")
        filled = manifest(template, tuple(platform.name for platform in platforms), tuple(libraries))
        files = {f"wheels/{path.name}": path.read_bytes() for path in libraries.values()}
        files["__init__.py"] = (root / "extension/entry.py").read_bytes()
        files["LICENSE"] = (root / "LICENSE").read_bytes()
        files["blender_manifest.toml"] = filled.encode()
        read = tomllib.loads(filled)
        package = Path(name, f"{read['id']}-{read['version']}{suffix}.zip")
        package.write_bytes(zipped(files))
        if not (checker.valid(package) and checker.builds_alike(package)):
            raise build.Stop(
                f"Blender's checker refuses {package.name}; what it says stands above: mend that, call again"
            )
        return package.replace(output / package.name)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
