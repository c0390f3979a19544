"""The extension as it is packed: its content, its manifest, that it is the same each time, and that its wheels start.

The zip of this machine's platform is made once. Where the libraries' wheels are neither here nor to be had, what needs
them is skipped.
"""

from __future__ import annotations

import ast
import hashlib
import os
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

import build
from extension import archive, checker, pins
from extension.__main__ import main
from extension.own_wheel import own_wheel
from extension.wheels import PLATFORMS
from tests.packing import HERE, packed

ROOT = Path(__file__).resolve().parents[1]
LIBRARIES = {
    *("aiohappyeyeballs", "aiohttp", "aiosignal", "annotated-types", "attrs", "frozenlist", "idna", "multidict"),
    *("propcache", "pydantic", "pydantic-core", "typing-extensions", "typing-inspection", "yarl"),
}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip for this machine's platform."""
    return packed(tmp_path_factory.mktemp("zip"))


# --- what goes in --------------------------------------------------------------------------------------------------


def test_the_libraries_are_those_that_the_product_needs_and_no_numpy() -> None:
    chosen = pins.bundled(ROOT / "pyproject.toml", ROOT / "requirements.lock")
    assert {pin.name for pin in chosen} == LIBRARIES
    assert all(pin.hashes for pin in chosen)


def test_a_marker_is_judged_for_blenders_python_and_not_for_this_one(tmp_path: Path) -> None:
    lock = tmp_path / "requirements.lock"
    digest = "0" * 64
    lock.write_text(
        f"old==1.0 ; python_full_version < '3.12' \\\n    --hash=sha256:{digest}\n    # via aiohttp\n"
        f"win==2.0 ; sys_platform == 'win32' \\\n    --hash=sha256:{digest}\n    # via\n    #  aiohttp\n    #  x (y)\n"
    )
    old, win = pins.read(lock)
    assert (old.applies("3.11", "linux"), old.applies("3.13", "linux")) == (True, False)
    assert (win.applies("3.11", "win32"), win.applies("3.11", "linux")) == (True, False)
    assert win.parents == ("aiohttp", "x")
    assert win.line() == f"win==2.0 --hash=sha256:{digest}"


def test_the_zip_holds_manifest_entry_licence_and_wheels_only(package: Path) -> None:
    with zipfile.ZipFile(package) as files:
        names = set(files.namelist())
        listed = tomllib.loads(files.read("blender_manifest.toml").decode())
        assert files.read("__init__.py") == (ROOT / "extension/entry.py").read_bytes()
    wheels = {name for name in names if name.startswith("wheels/")}
    assert names - wheels == {"__init__.py", "blender_manifest.toml", "LICENSE"}
    assert {f"./{name}" for name in wheels} == set(listed["wheels"])
    assert listed["platforms"] == [HERE.name]
    assert set(listed["permissions"]) == {"files", "network"}


def test_each_library_is_there_once_for_each_python_of_the_platform(package: Path) -> None:
    tags: dict[str, list[str]] = {}
    with zipfile.ZipFile(package) as files:
        for name in files.namelist():
            if name.startswith("wheels/"):
                library, _, python, *_ = Path(name).name.split("-")
                tags.setdefault(library.replace("_", "-"), []).append(python)
    every = [f"cp{python.replace('.', '')}" for python in HERE.pythons]
    assert set(tags) == {*LIBRARIES, "voxel-weaver"}
    assert {name: sorted(found) for name, found in tags.items() if found != ["py3"]} == dict.fromkeys(
        ("aiohttp", "frozenlist", "multidict", "propcache", "pydantic-core", "yarl"), every
    )


def test_the_official_pythons_are_there_on_every_platform() -> None:
    assert {entry.name for entry in PLATFORMS} == {"linux-x64", "windows-x64", "macos-x64", "macos-arm64"}
    assert all({"3.11", "3.13"} <= set(entry.pythons) for entry in PLATFORMS)


# --- the engine's own wheel ----------------------------------------------------------------------------------------


def test_the_engine_and_the_team_lie_in_the_wheel_and_nothing_beside(tmp_path: Path) -> None:
    with zipfile.ZipFile(own_wheel(ROOT, tmp_path)) as wheel:
        names = set(wheel.namelist())
        rows = next(wheel.read(name) for name in names if name.endswith("/RECORD")).decode().splitlines()
    assert {"voxel_weaver/__init__.py", "voxel_weaver/py.typed", "voxel_weaver/agents/__init__.py"} <= names
    assert {name.split("/")[0].split("-")[0] for name in names} == {"voxel_weaver"}
    assert [name for name in names if "/." in name or "__pycache__" in name] == []
    assert {row.rpartition(",sha256=")[0] or row.removesuffix(",,") for row in rows} == names


def test_another_content_is_another_wheel_of_the_same_version(tmp_path: Path) -> None:
    copy = tmp_path / "checkout"
    for folder in ("voxel_weaver/scene", "agents"):
        shutil.copytree(ROOT / folder, copy / folder, ignore=shutil.ignore_patterns("__pycache__", ".*"))
    for name in ("pyproject.toml", "LICENSE"):
        shutil.copy(ROOT / name, copy / name)
    first, again = own_wheel(copy, tmp_path).name, own_wheel(copy, tmp_path).name
    (copy / "agents/__init__.py").write_text("TEAM = ()\n")
    other = own_wheel(copy, tmp_path).name
    assert first == again != other
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert {name.split("+")[0] for name in (first, other)} == {f"voxel_weaver-{version}"}


def test_pip_accepts_the_wheel_and_finds_its_version(tmp_path: Path) -> None:
    wheel = own_wheel(ROOT, tmp_path)
    target = tmp_path / "site"
    command = [sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", "--target", str(target)]
    subprocess.run([*command, str(wheel)], check=True)
    ask = "import importlib.metadata as m, voxel_weaver; print(m.version('voxel-weaver'), voxel_weaver.__version__)"
    said = subprocess.run(
        [sys.executable, "-c", ask], env={**os.environ, "PYTHONPATH": str(target)}, cwd=tmp_path, capture_output=True
    )
    full, bare = said.stdout.decode().split()
    assert full.startswith(f"{bare}+")
    assert full in wheel.name


# --- manifest and archive ------------------------------------------------------------------------------------------


def test_platforms_and_wheels_come_before_the_first_table() -> None:
    filled = archive.manifest('id = "x"\n\n[permissions]\nfiles = "y"\n', ("linux-x64",), ("b.whl", "a.whl"))
    read = tomllib.loads(filled)
    assert read["wheels"] == ["./wheels/a.whl", "./wheels/b.whl"]
    assert read["platforms"] == ["linux-x64"]
    assert read["permissions"] == {"files": "y"}


def test_the_same_files_give_the_same_zip(package: Path, tmp_path: Path) -> None:
    again = packed(tmp_path)
    if own_wheel(ROOT, tmp_path).name in zipfile.ZipFile(package).read("blender_manifest.toml").decode():
        assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(package.read_bytes()).digest()
    assert archive.zipped({"b": b"2", "a": b"1"}) == archive.zipped({"a": b"1", "b": b"2"})


def test_an_unknown_platform_is_refused_in_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["amiga"]) == 2
    assert "there is no platform 'amiga'" in capsys.readouterr().err


def test_nothing_is_left_behind_where_blender_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(checker, "valid", lambda _: False)
    with pytest.raises(build.Stop, match=r"refuses voxel_weaver-.*\.zip"):
        packed(tmp_path)
    assert list(tmp_path.iterdir()) == []


# --- Blender's checker ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('"3D View"', '"No Such Tag"'),
        (
            'tagline = "A sentence',
            'tagline = "A tagline that goes on for longer than Blender has room for in its list, and',
        ),
        ('network = "Talk', 'telepathy = "Talk'),
        ('id = "voxel_weaver"', 'id = "voxel weaver"'),
    ],
)
def test_the_checker_is_asked_and_says_no(old: str, new: str, tmp_path: Path) -> None:
    text = (ROOT / "blender_manifest.toml").read_text()
    assert old in text
    broken = tmp_path / "blender_manifest.toml"
    broken.write_text(text.replace(old, new))
    try:
        assert checker.manifest_holds(ROOT / "blender_manifest.toml")
    except build.Stop as stop:
        pytest.skip(str(stop))
    assert not checker.manifest_holds(broken)


def test_a_wheel_that_is_named_and_missing_is_seen(package: Path, tmp_path: Path) -> None:
    lacking = tmp_path / "lacking.zip"
    with zipfile.ZipFile(package) as whole, zipfile.ZipFile(lacking, "w") as part:
        names = whole.namelist()
        for name in names:
            if not name.startswith("wheels/aiohttp-"):
                part.writestr(name, whole.read(name))
    assert checker.builds_alike(package)
    assert not checker.builds_alike(lacking)


# --- the wheels under Blender's Pythons ----------------------------------------------------------------------------

START = """
import sys; sys.path.insert(0, sys.argv[1])
import aiohttp, pydantic, pydantic_core, yarl, voxel_weaver, voxel_weaver.extension
from voxel_weaver.bus.bus import Bus
found = {module.__file__.startswith(sys.argv[1]) for module in (aiohttp, pydantic, yarl, voxel_weaver)}
print("numpy" in sys.modules, found, pydantic.TypeAdapter(int).validate_json("3"))
"""


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_the_wheels_start_under_a_python_of_blender(version: str, package: Path, tmp_path: Path) -> None:
    python = python_of(version)
    tag = f"cp{version.replace('.', '')}"
    with zipfile.ZipFile(package) as files:
        for name in files.namelist():
            if name.endswith(".whl") and Path(name).name.split("-")[2] in ("py3", tag):
                files.extract(name, tmp_path)
                zipfile.ZipFile(tmp_path / name).extractall(tmp_path / "site")
    done = subprocess.run(
        [python, "-I", "-S", "-W", "error", "-c", START, str(tmp_path / "site")], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("False {True} 3\n", "")


def python_of(version: str) -> str:
    if version == build.own_version():
        return sys.executable
    for folder in os.get_exec_path():
        found = build.python_or_none([str(Path(folder, f"python{version}"))])
        if found and found.version == version:
            return found.path
    pytest.skip(f"no Python {version} on the path")


# --- the files of the packer ---------------------------------------------------------------------------------------


def test_the_entry_needs_nothing_but_the_library_that_it_hands_over_to() -> None:
    tree = ast.parse((ROOT / "extension/entry.py").read_text())
    imported = {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    imported |= {f"{node.module}" for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    assert imported == {"sys", "voxel_weaver"}
    top = {type(node) for node in tree.body}
    assert top == {ast.Expr, ast.Import, ast.FunctionDef}  # nothing happens by being imported


def test_the_packer_imports_nothing_of_what_it_packs() -> None:
    sources = [path for path in (ROOT / "extension").glob("*.py") if path.name != "entry.py"]
    assert len(sources) > 5
    assert [
        path.name for path in sources if "import voxel_weaver" in path.read_text().replace("not import v", "")
    ] == []
