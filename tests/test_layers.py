"""The house rules that a reader of one file cannot see: who may import whom, and what nobody may do.

The tables are the law; they are DESIGN's import table as data. Only the source is read here, nothing of it is imported,
so a broken file is judged as well.
"""

from __future__ import annotations

import ast
import sys
from collections.abc import Iterator
from fnmatch import fnmatch
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).resolve().parents[1]
V = "voxel_weaver"

BLENDER_MODULES = (
    *("addon_utils", "aud", "bl_math", "bl_operators", "bl_ui", "blf", "bmesh", "bpy", "bpy_extras", "bpy_types"),
    *("freestyle", "gpu", "gpu_extras", "idprop", "imbuf", "mathutils", "nodeitems_utils"),
)


class Layer(NamedTuple):
    """Files, by pattern of their paths, and what they may import beside the standard library and their own layer."""

    name: str
    files: tuple[str, ...]
    own: tuple[str, ...]  # the modules that make up the layer
    imports: tuple[str, ...]  # voxel_weaver's: a name allows what lies under it as well
    libraries: tuple[str, ...]


CONTENT = (f"{V}.scene",)
TEAM_LOADER = f"{V}.team"

LAYERS = (
    Layer("scene", (f"{V}/scene/*",), (f"{V}.scene",), (), ("numpy", "pydantic")),
    Layer("bus", (f"{V}/bus/*",), (f"{V}.bus",), (f"{V}.scene.errors",), ("pydantic",)),
    Layer("english", (f"{V}/english/*",), (f"{V}.english",), CONTENT, ("numpy",)),
    Layer("assets", (f"{V}/assets/*",), (f"{V}.assets",), CONTENT, ("numpy",)),
    Layer("layout", (f"{V}/layout/*",), (f"{V}.layout",), (*CONTENT, f"{V}.assets"), ("numpy",)),
    Layer("look", (f"{V}/look/*",), (f"{V}.look",), CONTENT, ("numpy",)),
    # Voxel files of other programs; it reads how assets turn meshes into voxels.
    Layer("exchange", (f"{V}/exchange/*",), (f"{V}.exchange",), (*CONTENT, f"{V}.assets"), ("numpy",)),
    Layer(
        "llm",
        (f"{V}/llm/*",),
        (f"{V}.llm",),
        (f"{V}.scene.errors",),
        ("aiohttp", "pydantic", "pydantic_core", "json_repair"),
    ),
    # What agents ask models, and what becomes of an answer: pure, so that it is tested without any.
    Layer(
        "questions",
        (f"{V}/questions/*",),
        (f"{V}.questions",),
        (*CONTENT, f"{V}.english", f"{V}.assets", f"{V}.layout", f"{V}.look"),
        ("numpy", "pydantic", "pydantic_core"),
    ),
    Layer("team roster", ("agents/__init__.py",), ("agents",), (), ()),
    Layer(
        "agents",
        ("agents/*",),
        (),  # an agent imports no other agent
        (
            *(f"{V}.bus", *CONTENT, f"{V}.english", f"{V}.assets", f"{V}.layout", f"{V}.look"),
            *(f"{V}.questions", f"{V}.llm"),
        ),
        (),
    ),
    Layer("team loader", (f"{V}/team.py",), (TEAM_LOADER,), (f"{V}.bus", *CONTENT), ()),
    Layer(
        "production",
        (f"{V}/production.py", f"{V}/production/*"),
        (f"{V}.production",),
        (f"{V}.bus", *CONTENT, TEAM_LOADER),
        ("pydantic",),
    ),
    # The host is where a production runs and what it thinks with is put together; neither knows anything of hosts.
    Layer(
        "host",
        (f"{V}/host/*",),
        (f"{V}.host",),
        (f"{V}.bus", *CONTENT, TEAM_LOADER, f"{V}.production", f"{V}.llm"),
        ("pydantic",),
    ),
    Layer(
        "blender",
        (f"{V}/blender/*",),
        (f"{V}.blender",),
        (*CONTENT, f"{V}.host", f"{V}.production", f"{V}.exchange"),
        ("numpy", *BLENDER_MODULES),
    ),
    Layer("command", (f"{V}/cli/*",), (f"{V}.cli",), (V,), ("numpy", "pydantic", "rich")),
    # The public API: every other file directly in the package. Nothing above but the command may import these.
    Layer("doors", (f"{V}/*.py",), (V,), (V,), ("aiohttp", "numpy", "pydantic")),
)

# Exceptions to the table: this file may import this as well.
ALSO = (
    (f"{V}/bus/store_redis.py", "redis"),
    (f"{V}/bus/store*.py", "threading"),
)

# Standard modules that one layer has to itself.
RESERVED = ("_thread", "multiprocessing", "subprocess", "threading")
RESERVED_NAMES = ("InterpreterPoolExecutor", "ProcessPoolExecutor", "ThreadPoolExecutor")
RESERVED_FOR = "host"
BANNED = ("cloudpickle", "dill", "marshal", "pickle", "runpy", "shelve")

BANNED_CALLS = ("__import__", "compile", "eval", "exec", "os.popen", "os.system")
MAY_PRINT = (f"{V}/cli/*.py",)
MAY_ASK_VERSION = f"{V}/blender/compat.py"
BANNED_NAMES = ("common", "helpers", "misc", "utils")
EVERYTHING = ("Exception", "BaseException")


# --- reading -------------------------------------------------------------------------------------------------------


def sources() -> tuple[str, ...]:
    return tuple(
        path.relative_to(ROOT).as_posix() for folder in (V, "agents") for path in sorted((ROOT / folder).rglob("*.py"))
    )


@cache
def tree(path: str) -> ast.Module:
    return ast.parse((ROOT / path).read_text(encoding="utf-8"), path)


def layer_of(path: str) -> Layer:
    """The first that fits; a door lies directly in the package, so its star must not reach into folders."""
    for layer in LAYERS:
        if any(fnmatch(path, pattern) and (layer.name != "doors" or path.count("/") == 1) for pattern in layer.files):
            return layer
    raise AssertionError(f"{path} belongs to no layer: name its folder in LAYERS, with what it may import")


def module_of(path: str) -> str:
    return path.removesuffix(".py").removesuffix("/__init__").replace("/", ".")


def imports(module: ast.Module, path: str, modules: frozenset[str]) -> Iterator[tuple[int, str]]:
    """Line and full name of all that a file imports, wherever in it: functions and TYPE_CHECKING count.

    `from a import b` is an import of `a.b` where that is a module, else of `a`.
    """
    for node in ast.walk(module):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = absolute(node, path)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield node.lineno, inner if inner in modules else base


def absolute(node: ast.ImportFrom, path: str) -> str:
    if not node.level:
        return node.module or ""
    package = path.split("/")[: -node.level]
    return ".".join([*package, *([node.module] if node.module else [])])


def lies_in(name: str, packages: tuple[str, ...]) -> bool:
    return any(name == package or name.startswith(f"{package}.") for package in packages)


# --- judging -------------------------------------------------------------------------------------------------------


def refused_imports(module: ast.Module, path: str, modules: frozenset[str]) -> list[str]:
    layer = layer_of(path)
    return [
        f"{path}:{line} imports {name}, which {layer.name} may not"
        for line, name in imports(module, path, modules)
        if not may_import(layer, path, name)
    ]


def may_import(layer: Layer, path: str, name: str) -> bool:
    top = name.partition(".")[0]
    if any(fnmatch(path, pattern) and lies_in(name, (extra,)) for pattern, extra in ALSO):
        return True
    if top in (V, "agents"):
        return lies_in(name, (*layer.own, *layer.imports))
    if top in BANNED:
        return False
    if top in RESERVED:
        return layer.name == RESERVED_FOR
    return top in sys.stdlib_module_names or top in layer.libraries


def refused_deeds(module: ast.Module, path: str) -> list[str]:
    return [f"{path}:{line} {deed}" for line, deed in deeds(module, path)]


def deeds(module: ast.Module, path: str) -> Iterator[tuple[int, str]]:
    for node in ast.walk(module):
        if isinstance(node, ast.ExceptHandler):
            yield from swallowed(node)
        elif isinstance(node, ast.Call):
            yield from called(node, path)
        elif isinstance(node, ast.alias) and node.name in RESERVED_NAMES:
            yield from pooled(node.lineno, node.name, path)
        elif isinstance(node, ast.Attribute):
            name = ast.unparse(node)
            if name.startswith("bpy.app.version") and path != MAY_ASK_VERSION:
                yield node.lineno, f"reads {name}: differences between Blenders live in {MAY_ASK_VERSION}"
            if node.attr in RESERVED_NAMES:
                yield from pooled(node.lineno, node.attr, path)


def pooled(line: int, name: str, path: str) -> Iterator[tuple[int, str]]:
    if layer_of(path).name != RESERVED_FOR:
        yield line, f"takes {name}: threads and processes belong to {RESERVED_FOR}"


def swallowed(handler: ast.ExceptHandler) -> Iterator[tuple[int, str]]:
    if handler.type is None:
        yield handler.lineno, "has a bare except: name the errors"
    elif ast.unparse(handler.type) in EVERYTHING and all(does_nothing(line) for line in handler.body):
        yield handler.lineno, "swallows every error: name the errors, or tell somebody"


def does_nothing(line: ast.stmt) -> bool:
    return isinstance(line, ast.Pass | ast.Continue) or (
        isinstance(line, ast.Expr) and isinstance(line.value, ast.Constant)
    )


def called(call: ast.Call, path: str) -> Iterator[tuple[int, str]]:
    name = ast.unparse(call.func)
    if name in BANNED_CALLS:
        yield call.lineno, f"calls {name}: nothing that was read is ever run"
    if name == "print" and not any(fnmatch(path, pattern) for pattern in MAY_PRINT):
        yield call.lineno, "prints: words for people go through the command's own output module, others to logging"
    if name.endswith("suppress") and any(ast.unparse(error) in EVERYTHING for error in call.args):
        yield call.lineno, "suppresses every error: name the errors"
    if any(word.arg == "allow_pickle" and ast.unparse(word.value) != "False" for word in call.keywords):
        yield call.lineno, "allows pickles"


# --- the law over the tree -----------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def modules() -> frozenset[str]:
    return frozenset(module_of(path) for path in sources())


@pytest.mark.parametrize("layer", LAYERS, ids=lambda layer: layer.name)
def test_a_layer_imports_what_its_row_allows(layer: Layer, modules: frozenset[str]) -> None:
    files = [path for path in sources() if layer_of(path) is layer]
    assert [fault for path in files for fault in refused_imports(tree(path), path, modules)] == []


def test_every_file_is_read_and_judged() -> None:
    assert {f"{V}/__init__.py", f"{V}/scene/errors.py", "agents/__init__.py"} <= set(sources())
    assert [fault for path in sources() for fault in refused_deeds(tree(path), path)] == []


def test_files_are_named_by_what_they_hold() -> None:
    assert [path for path in sources() if set(path.removesuffix(".py").split("/")) & set(BANNED_NAMES)] == []


# --- the judges themselves -----------------------------------------------------------------------------------------

MODULES = frozenset(
    f"{V} {V}.scene {V}.scene.errors {V}.exchange {V}.bus {V}.bus.bus {V}.llm {V}.team {V}.production {V}.blender "
    f"{V}.cli agents agents.geometry agents.lighting".split()
)

REFUSED = (
    (f"{V}/scene/brief.py", f"from {V} import bus"),
    (f"{V}/scene/brief.py", "import aiohttp"),
    (f"{V}/scene/brief.py", "import bpy"),
    (f"{V}/bus/bus.py", f"from {V}.scene import Brief"),
    (f"{V}/bus/bus.py", "from ..scene.brief import Brief"),
    (f"{V}/bus/bus.py", "import redis"),
    (f"{V}/bus/bus.py", "def f():\n    import threading"),
    (f"{V}/english/parse.py", f"import {V}.bus.bus"),
    (f"{V}/look/rigs.py", f"from {V}.assets import CATALOG"),
    (f"{V}/assets/chair.py", f"from {V}.layout import solve"),
    (f"{V}/exchange/vox.py", "import bpy"),
    (f"{V}/assets/chair.py", f"from {V} import exchange"),
    (f"{V}/llm/queue.py", f"from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from {V}.scene import Brief"),
    (f"{V}/production.py", "import agents"),
    (f"{V}/production.py", "import multiprocessing"),
    (f"{V}/host/thread.py", f"from {V} import blender"),
    (f"{V}/blender/building/apply.py", f"from {V}.layout import solve"),
    (f"{V}/production.py", f"from {V}.host import inline"),
    (f"{V}/cli/__init__.py", "import bpy"),
    (f"{V}/cli/__init__.py", "import pickle"),
    (f"{V}/scene/brief.py", f"import {V}"),
    ("agents/geometry.py", "from .lighting import Lighting"),
    ("agents/geometry.py", "from agents.lighting import Lighting"),
    ("agents/geometry.py", f"from {V} import production"),
    ("agents/geometry.py", "import subprocess"),
)

ALLOWED = (
    (f"{V}/scene/brief.py", "import numpy as np\nfrom pydantic import BaseModel\nfrom .errors import DataRefused"),
    (f"{V}/bus/bus.py", f"from {V}.scene import errors\nfrom {V}.scene.errors import QueueFull\nfrom . import message"),
    (f"{V}/bus/store_redis.py", "import redis.asyncio"),
    (f"{V}/bus/store_sqlite.py", "import threading"),
    (f"{V}/layout/solver.py", f"from {V}.assets import CATALOG"),
    (f"{V}/host/thread.py", f"import threading\nfrom {V} import team\nfrom {V}.bus import Bus"),
    (
        f"{V}/blender/building/apply.py",
        f"import bpy\nfrom mathutils import Vector\nfrom {V}.production import Production",
    ),
    (f"{V}/cli/__init__.py", f"from rich.live import Live\nfrom {V} import blender"),
    ("agents/__init__.py", "from .geometry import Geometry"),
    ("agents/geometry.py", f"from {V}.bus import Agent\nfrom {V}.scene import Layout"),
)


@pytest.mark.parametrize(("path", "source"), REFUSED)
def test_a_wrong_import_is_refused(path: str, source: str) -> None:
    assert len(refused_imports(ast.parse(source), path, MODULES)) == 1


@pytest.mark.parametrize(("path", "source"), ALLOWED)
def test_a_right_import_is_allowed(path: str, source: str) -> None:
    assert refused_imports(ast.parse(source), path, MODULES) == []


def test_a_file_of_no_layer_is_refused() -> None:
    with pytest.raises(AssertionError, match="belongs to no layer"):
        layer_of(f"{V}/plumbing/pipes.py")


@pytest.mark.parametrize(
    ("source", "word"),
    [
        ("try:\n    f()\nexcept:\n    g()", "bare except"),
        ("try:\n    f()\nexcept Exception:\n    pass", "swallows"),
        ("with contextlib.suppress(Exception):\n    f()", "suppresses"),
        ("eval('1')", "calls eval"),
        ("exec(text)", "calls exec"),
        ("os.system('ls')", "calls os.system"),
        ("print('done')", "prints"),
        ("np.load(path, allow_pickle=True)", "allows pickles"),
        ("from concurrent.futures import ThreadPoolExecutor", "belong to host"),
        ("import concurrent.futures as cf\ncf.ProcessPoolExecutor()", "belong to host"),
        ("if bpy.app.version >= (5, 0, 0):\n    f()", "reads bpy.app.version"),
    ],
)
def test_a_wrong_deed_is_refused(source: str, word: str) -> None:
    faults = refused_deeds(ast.parse(source), f"{V}/blender/building/apply.py")
    assert len(faults) == 1
    assert word in faults[0]


@pytest.mark.parametrize(
    ("path", "source"),
    [
        (f"{V}/blender/compat.py", "bpy.app.version >= (5, 0, 0)"),
        (f"{V}/cli/terminal.py", "print('done')"),
        (f"{V}/host/workers.py", "from concurrent.futures import ProcessPoolExecutor"),
        (f"{V}/scene/brief.py", "re.compile('a')\ntry:\n    f()\nexcept ValueError:\n    pass"),
        (f"{V}/bus/bus.py", "try:\n    f()\nexcept Exception as error:\n    reply(error)"),
    ],
)
def test_a_right_deed_is_allowed(path: str, source: str) -> None:
    assert refused_deeds(ast.parse(source), path) == []
