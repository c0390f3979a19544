#!/usr/bin/env python3
"""Voxel Weaver's one command for everything, with all the set-up that it needs.

    python build.py run "a cozy bedroom"    make a scene; all arguments go to the command voxel-weaver
    python build.py test [pytest's own]     every test that this machine can run
    python build.py check                   style, types, layers, manifest
    python build.py bench [NAME…] [--json]  the promises about speed, measured
    python build.py fuzz [N] [--help]       random prompts, 10,000 of them: each a sound scene or a clear error
    python build.py gallery [NAME…]         the pictures and the page in docs/gallery; goes on where it was interrupted
    python build.py zip [PLATFORM…]         the Blender extension, into dist
    python build.py gui-test [--help]       the extension in real Blender windows on a virtual screen
    python build.py llama-test              a real model server, built once and kept: the providers against it
    python build.py versions [VERSION…]     Blender's tests in the other versions that pip has, one environment each
    python build.py lock                    pin the newest requirements again (needs uv)

Only the standard library, and nothing that Python 3.8 cannot read: this file has to start anywhere, to say there which
Python is needed. It must not import voxel_weaver; what needs the requirements runs in the Python of `.venv`.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import importlib
import json
import os
import platform
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Callable, Iterator, NamedTuple, NoReturn

if TYPE_CHECKING:
    from typing import BinaryIO

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PEERS = ROOT / ".venv-peers"
PEERS_LOCK = ROOT / "bench" / "peers.lock"
STATE = VENV / "voxel-weaver-setup"  # what set-up has reached: see read_state

BPY_PYTHONS = ("3.13", "3.11")  # pip's bpy exists for these alone: 5.2 for the first, 5.0 for the second
DISK_GB = 3.0  # bpy is 0.4 GB to load and 1.1 GB unpacked, the rest 0.2 GB, and the loads lie beside it for a while

BENCHES = ("bus", "production", "voxels", "blender", "ticks", "layout", "worlds", "models")

# What bpy loads and a bare Linux lacks, with Debian's package. `import bpy` does without the last.
SYSTEM_LIBRARIES = (
    ("libX11.so.6", "libx11-6"),
    ("libXrender.so.1", "libxrender1"),
    ("libXfixes.so.3", "libxfixes3"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libSM.so.6", "libsm6"),
    ("libICE.so.6", "libice6"),
    ("libGL.so.1", "libgl1"),
    ("libEGL.so.1", "libegl1"),
)

# What pip says, and what to do about it. The first pattern found counts: offline, pip complains of versions as well.
PIP_FAULTS = (
    (
        r"No space left on device|\[Errno 28\]|Error 112",
        "the disk is full: free {disk} GB and call again",
    ),
    (
        r"DO NOT MATCH THE HASHES",
        "a download differs from its pinned hash: call again; if it stays so, do not trust this connection or mirror",
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeout|ReadTimeout|Max retries|ProxyError|SSLError|Reset",
        "the package index cannot be reached: connect to the internet (or set pip's proxy, certificates and index) "
        "and call again",
    ),
    (
        r"No matching distribution found for (?P<what>[^\s;]+)",
        "there is no {what} for this system ({system}): use 64-bit Windows, macOS on Apple silicon, "
        "or Linux on x86-64 with glibc 2.28 or newer",
    ),
    (r"Permission denied|\[Errno 13\]", "{root} may not be written to: call again as its owner"),
)

PROBE = """
import importlib.util as util, json, platform, sys, sysconfig
fits = (platform.python_implementation() == "CPython" and sys.maxsize > 2**32
        and not sysconfig.get_config_var("Py_GIL_DISABLED") and sys.version_info.releaselevel == "final")
print(json.dumps({"version": "%d.%d" % sys.version_info[:2], "fits": bool(fits),
                  "pip": bool(util.find_spec("venv") and util.find_spec("ensurepip")),
                  "path": getattr(sys, "_base_executable", None) or sys.executable}))
"""


class Stop(Exception):
    """Raised when the work cannot go on; the message is one line and says what to do."""


class Python(NamedTuple):
    """A Python that starts, and whether a .venv with bpy can be made from it."""

    version: str
    path: str
    fits: bool
    pip: bool


def say(line: str) -> None:
    """Words about the set-up go to stderr: stdout belongs to the command's own output."""
    print(f"build.py: {line}", file=sys.stderr, flush=True)


# --- which Python --------------------------------------------------------------------------------------------------


def own_version() -> str:
    return "{}.{}".format(*sys.version_info)


def python_or_none(command: list[str]) -> Python | None:
    """What really starts under this name; a pyenv shim or Windows' store link may stand there and start nothing."""
    try:
        # -I: the caller's PYTHONPATH must not decide what is found.
        answer = subprocess.run([*command, "-I", "-c", PROBE], capture_output=True, text=True, timeout=30, check=True)
        facts = json.loads(answer.stdout)
    except (OSError, subprocess.SubprocessError, ValueError):
        return None
    return Python(facts["version"], facts["path"], facts["fits"], facts["pip"])


def fitting_pythons() -> Iterator[Python]:
    """Every Python that bpy exists for: the one that runs this file, then those on the path, newest first."""
    own = python_or_none([str(getattr(sys, "_base_executable", None) or sys.executable)])
    if own and own.fits and own.version in BPY_PYTHONS:
        yield own
    suffix = ".exe" if os.name == "nt" else ""
    for version in BPY_PYTHONS:
        commands = [["py", f"-{version}"]] if os.name == "nt" else []
        for folder in os.get_exec_path():
            names = (f"python{version}{suffix}", f"python3{suffix}", f"python{suffix}")
            commands += [[str(Path(folder, name))] for name in names if Path(folder, name).is_file()]
        for command in commands:
            found = python_or_none(command)
            if found and found.fits and found.version == version:
                yield found


def choose_python() -> Python:
    """The Python that runs this file where bpy exists for it, else the newest other one that starts."""
    bare: list[Python] = []
    for found in fitting_pythons():
        if found.pip:
            return found
        bare.append(found)
    if bare:
        raise Stop(
            f"Python {bare[0].version} ({bare[0].path}) comes without venv and pip: "
            f"apt install python{bare[0].version}-venv (other systems: install the full Python), and call again"
        )
    raise Stop(
        f"Blender's module bpy exists for 64-bit Python 3.11 and 3.13 only; this is {platform.python_version()} "
        f"({sys.executable}), and no other was found on the path: install Python 3.13 ({where_to_get()}) and call again"
    )


def where_to_get() -> str:
    if os.name == "nt":
        return "winget install Python.Python.3.13"
    if sys.platform == "darwin":
        return "brew install python@3.13"
    return "apt install python3.11-venv on Debian 12, python3.13-venv on Debian 13; uv python install --default 3.13"


# --- set-up --------------------------------------------------------------------------------------------------------


def digest(version: str) -> str:
    """What .venv is made from."""
    return hashlib.sha256(LOCK.read_bytes() + version.encode()).hexdigest()


def read_state() -> str:
    """One of "making" (half made), "installed DIGEST", "ready DIGEST" (bpy was seen to start), or nothing."""
    try:
        return STATE.read_text(encoding="utf-8").strip() if VENV_PYTHON.exists() else ""
    except OSError:
        return ""


def write_state(state: str) -> None:
    STATE.write_text(state + "\n", encoding="utf-8")


def reached(*names: str) -> bool:
    # On a Python without bpy any .venv that fits will do; else it has to be one of the Python that was called.
    versions = (own_version(),) if own_version() in BPY_PYTHONS else BPY_PYTHONS
    return read_state() in {f"{name} {digest(version)}" for name in names for version in versions}


@contextlib.contextmanager
def whole_checkout(shared: bool) -> Iterator[None]:
    """Hold the checkout: shared while .venv is used, alone while it is changed.

    The lock is on this very file, so nothing is left behind. Windows has no shared locks; there a running .venv
    protects itself, since files in use cannot be replaced.
    """
    if shared and os.name == "nt":
        yield
        return
    with (ROOT / "build.py").open("rb") as handle:
        if not take_lock(handle, shared, wait=False):
            say("another build.py is at work in this checkout; waiting for it")
            take_lock(handle, shared, wait=True)
        os.set_inheritable(handle.fileno(), True)  # `run` replaces this process, and goes on using .venv
        yield


def take_lock(handle: BinaryIO, shared: bool, wait: bool) -> bool:
    if sys.platform == "win32":
        import msvcrt

        handle.seek(1 << 30)  # far behind the end: on Windows what is locked cannot be read
        while True:
            try:
                msvcrt.locking(handle.fileno(), msvcrt.LK_LOCK, 1)
                return True
            except OSError:  # after ten tries, one a second; a set-up takes minutes
                if not wait:
                    return False
    import fcntl

    try:
        fcntl.flock(handle, (fcntl.LOCK_SH if shared else fcntl.LOCK_EX) | (0 if wait else fcntl.LOCK_NB))
    except BlockingIOError:
        return False
    except OSError as error:
        say(f"this file system has no locks ({error}): run one build.py at a time here")
    return True


def set_up(needs_bpy: bool) -> None:
    """Bring .venv to the pins, unless it is there already; then reading two small files is all that happens."""
    wanted = ("ready",) if needs_bpy else ("ready", "installed")
    if reached(*wanted):
        return
    with whole_checkout(shared=False):
        if not reached("ready", "installed"):
            install(choose_python())
        if needs_bpy and not reached("ready"):
            require_bpy()
            write_state(read_state().replace("installed", "ready"))


def install(python: Python) -> None:
    free = shutil.disk_usage(str(ROOT)).free / 1e9
    if free < DISK_GB:
        raise Stop(f"set-up needs {DISK_GB:.0f} GB of disk and {ROOT} has {free:.1f} GB left: free some and call again")
    say(f"setting up .venv with Python {python.version} ({python.path}); once, a few minutes")
    make_venv(python)
    write_state("making")
    pip_install()
    write_state(f"installed {digest(python.version)}")


def make_venv(python: Python) -> None:
    """Keep a .venv of the same Python that was whole; replace one half made, broken, or of another Python."""
    if read_state() != "making":
        inside = python_or_none([str(VENV_PYTHON)])
        if inside and inside.version == python.version and starts([str(VENV_PYTHON), "-m", "pip", "--version"]):
            return
    try:
        if VENV.exists():
            say("replacing .venv: it is unfinished, does not start, or belongs to another Python")
            shutil.rmtree(str(VENV))
        VENV.mkdir()
        write_state("making")
        subprocess.run([python.path, "-m", "venv", str(VENV)], check=True, capture_output=True, text=True)
    except OSError as error:
        raise Stop(f".venv cannot be made: {error}; see that {ROOT} is writable and nothing uses its .venv") from error
    except subprocess.CalledProcessError as error:
        said = " ".join((error.stdout + error.stderr).split())
        raise Stop(
            f"{python.path} cannot make a .venv: install python{python.version}-venv; it said: {said}"
        ) from error


def starts(command: list[str]) -> bool:
    return subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def pip_install() -> None:
    parts = VENV / "pip-parts"  # big downloads pass through here: /tmp is small on many machines
    parts.mkdir(exist_ok=True)
    options = ["--require-hashes", "--no-deps", "--only-binary=:all:", "--no-input", "--disable-pip-version-check"]
    options += [] if sys.stderr.isatty() else ["--quiet"]  # nobody watches bars in a log
    command = [str(VENV_PYTHON), "-m", "pip", "install", *options, "-r", str(LOCK)]
    try:
        done = subprocess.run(
            command, stdout=sys.stderr, stderr=subprocess.PIPE, text=True, env=clean_environment(TMPDIR=str(parts))
        )
    finally:
        shutil.rmtree(str(parts), ignore_errors=True)
    if done.returncode:
        raise Stop(pip_fault(done.stderr))


def pip_fault(said: str) -> str:
    for pattern, advice in PIP_FAULTS:
        found = re.search(pattern, said)
        if found:
            what = found.groupdict().get("what", "")
            system = f"{platform.system()} {platform.machine()}"
            return "pip: " + advice.format(disk=f"{DISK_GB:.0f}", root=ROOT, what=what, system=system)
    lines = said.strip().splitlines() or ["it said nothing"]
    return f"pip failed: {lines[-1]} (call again; if it stays so, delete {VENV} first)"


def clean_environment(**more: str) -> dict[str, str]:
    """The environment for .venv: the checkout importable in worker processes too, and nobody else's packages."""
    kept = {name: value for name, value in os.environ.items() if name not in ("PYTHONHOME", "PYTHONPATH")}
    return {**kept, "PYTHONPATH": str(ROOT), **more}


# --- system libraries ----------------------------------------------------------------------------------------------


def require_bpy() -> None:
    say("looking whether bpy starts")
    command = [str(VENV_PYTHON), "-c", "import bpy"]
    tried = subprocess.run(command, capture_output=True, text=True, env=clean_environment())
    missing = missing_libraries() if sys.platform == "linux" else []
    if tried.returncode:
        lines = tried.stderr.strip().splitlines() or [f"it ended with status {tried.returncode}"]
        raise Stop(bpy_fault(lines[-1], missing))
    if missing:
        say(f"EEVEE and Workbench will not render here: {how_to_get(missing)}")


def missing_libraries() -> list[str]:
    """All that the dynamic linker does not find, since the error of `import bpy` names only the first."""
    missing = []
    for library, _ in SYSTEM_LIBRARIES:
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(library)
    return missing


def bpy_fault(error: str, missing: list[str]) -> str:
    named = re.search(r"(lib\S+\.so[.\d]*): cannot open shared object", error)
    if named:
        return f"bpy needs libraries of the system: {how_to_get([*missing, named.group(1)])}, and call again"
    if "DLL load failed" in error:
        return f"bpy does not start ({error}): install Microsoft's Visual C++ Redistributable, and call again"
    return f"bpy does not start on this machine: {error}"


def how_to_get(libraries: list[str]) -> str:
    packages = dict(SYSTEM_LIBRARIES) if shutil.which("apt-get") else {}
    known = " ".join(sorted({packages[library] for library in libraries if library in packages}))
    other = ", ".join(sorted({library for library in libraries if library not in packages}))
    ways = (f"apt install {known}" if known else "", f"install the packages that hold {other}" if other else "")
    return ", and ".join(way for way in ways if way)


# --- commands ------------------------------------------------------------------------------------------------------


def go_on_as(command: list[str]) -> NoReturn:
    """End as that command: its signals, its exit status. The user's folder stays, relative outputs belong there."""
    if os.name != "nt":
        os.execve(command[0], command, clean_environment())
    # Windows' exec returns to the shell at once, so wait; Ctrl-C reaches the child by itself.
    child = subprocess.Popen(command, env=clean_environment())
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            sys.exit(child.wait())


def in_venv(*arguments: str) -> int:
    """Run a module of .venv over the checkout; Ctrl-C lets it finish its own report."""
    child = subprocess.Popen([str(VENV_PYTHON), "-m", *arguments], cwd=str(ROOT), env=clean_environment())
    while True:
        with contextlib.suppress(KeyboardInterrupt):
            return child.wait()


def run(arguments: list[str]) -> int:
    set_up(needs_bpy=True)
    start = "import sys; from voxel_weaver.cli import main; sys.exit(main(sys.argv[1:]))"
    with whole_checkout(shared=True):
        # -P: a file in the user's folder must not stand in for a library.
        go_on_as([str(VENV_PYTHON), "-P", "-c", start, *arguments])


def test(arguments: list[str]) -> int:
    set_up(needs_bpy=True)
    with whole_checkout(shared=True):
        status = in_venv("pytest", *arguments)
    for reason in not_run():
        print(f"not run here: {reason}")
    return status


def not_run() -> Iterator[str]:
    if not shutil.which("redis-server"):
        yield "the message store on Redis: no redis-server on the path (Debian: apt install redis-server)"
    blenders = sorted(folder.name for folder in venv_bpy_folders())
    yield f"Blender versions other than {', '.join(blenders)}: .venv holds one bpy; python build.py versions"
    yield "Blender with a window: python build.py gui-test"


def venv_bpy_folders() -> list[Path]:
    """The folders of Blender's own scripts in .venv, named by version."""
    places = ("lib/python*/site-packages", "Lib/site-packages")
    return sorted({scripts.parent for place in places for scripts in VENV.glob(f"{place}/bpy/*/scripts")})


def check(arguments: list[str]) -> int:
    if arguments:
        raise Stop(f"check takes no arguments, and was given {arguments!r}: call python build.py check")
    set_up(needs_bpy=False)
    with whole_checkout(shared=True):
        failed = [name for name, checked in CHECKS.items() if not checked()]
    print(f"check: failed: {', '.join(failed)}" if failed else f"check: {', '.join(CHECKS)}: all hold")
    return 1 if failed else 0


def bench(arguments: list[str]) -> int:
    names = [argument for argument in arguments if argument != "--json"]
    unknown = [name for name in names if name not in BENCHES]
    if unknown:
        raise Stop(f"there is no benchmark {unknown[0]!r}: choose from {', '.join(BENCHES)}, or name none for all")
    set_up(needs_bpy=True)
    if Path(sys.prefix).resolve() != VENV.resolve():
        with whole_checkout(shared=True):
            go_on_as([str(VENV_PYTHON), str(ROOT / "build.py"), "bench", *arguments])
    if "bus" in (names or BENCHES):
        os.environ.setdefault("VOXEL_WEAVER_AUTOGEN_PYTHON", peers_python())
    kept = [keeps_promises(name, "--json" in arguments) for name in names or BENCHES]
    return 0 if all(kept) else 1


def peers_python() -> str:
    """The Python of an environment that holds what we measure ourselves against; empty where it cannot be made."""
    python = PEERS / VENV_PYTHON.relative_to(VENV)
    stamp = PEERS / "lock"
    wanted = PEERS_LOCK.read_bytes()
    if stamp.is_file() and stamp.read_bytes() == wanted:
        return str(python)
    say("setting up .venv-peers for the comparison with autogen-core; once")
    pip = ["-m", "pip", "install", "--quiet", "--require-hashes", "--no-deps", "--only-binary=:all:", "-r"]
    steps = ([sys.executable, "-m", "venv", "--clear", str(PEERS)], [str(python), *pip, str(PEERS_LOCK)])
    for step in steps:
        if subprocess.run(step, stdout=sys.stderr, env=clean_environment()).returncode:
            say(".venv-peers cannot be made, so that comparison is left out")
            return ""
    stamp.write_bytes(wanted)
    return str(python)


def keeps_promises(name: str, as_json: bool) -> bool:
    """Print a benchmark's rows as they come; a benchmark that breaks is a promise that does not hold."""
    kept = True
    try:
        for row in importlib.import_module(f"bench.{name}").rows():
            kept = kept and row.holds is not False  # None: it could not be measured here, and its value says why
            print(json.dumps({"bench": name, **row._asdict()}) if as_json else table_row(name, row), flush=True)
    except Exception as error:  # any fault of one benchmark: name it, and measure the others
        say(f"benchmark {name!r} broke: {type(error).__name__}: {error}")
        return False
    return kept


def table_row(bench_name: str, row: NamedTuple) -> str:
    cells = {name: f"{cell:,.3f}" if isinstance(cell, float) else str(cell) for name, cell in row._asdict().items()}
    verdict = {True: "holds", False: "DOES NOT HOLD"}.get(getattr(row, "holds"), "not measured")  # noqa: B009
    return f"{bench_name:<12}{cells['name']:<60}{cells['value']:>14} {cells['unit']:<12}{cells['goal']:<16}{verdict}"


def fuzz(arguments: list[str]) -> int:
    set_up(needs_bpy=False)
    return in_venv("tests.fuzz.run", *arguments)


def gallery(arguments: list[str]) -> int:
    set_up(needs_bpy=True)
    return in_venv("tests.tools.gallery", *arguments)


def make_zip(arguments: list[str]) -> int:
    set_up(needs_bpy=False)  # its checker of extensions is needed, which starts without bpy
    with whole_checkout(shared=True):
        return in_venv("extension", *arguments)


def gui_test(arguments: list[str]) -> int:
    set_up(needs_bpy=False)
    with whole_checkout(shared=True):
        return in_venv("tests.gui.run", *arguments)


def llama_test(arguments: list[str]) -> int:
    set_up(needs_bpy=False)
    return in_venv("tests.models.llama", *arguments)


def versions(arguments: list[str]) -> int:
    set_up(needs_bpy=True)
    with whole_checkout(shared=True):
        return in_venv("tests.blender.versions", *arguments)


def pin(_: list[str]) -> int:
    uv = shutil.which("uv")
    if not uv:
        raise Stop("uv is not on the path, and pins for all platforms at once need it: pip install uv, and call again")
    options = (
        "--all-extras --group dev --universal --generate-hashes --no-emit-index-url --no-emit-find-links --upgrade"
    )
    version = ["--python-version", min(BPY_PYTHONS), "--custom-compile-command", "python build.py lock"]
    command = [uv, "pip", "compile", "pyproject.toml", *options.split(), *version, "--quiet", "-o", str(LOCK)]
    return subprocess.run(command, cwd=str(ROOT)).returncode


CHECKS: dict[str, Callable[[], bool]] = {
    "style": lambda: in_venv("ruff", "check") == 0,
    "format": lambda: in_venv("ruff", "format", "--check") == 0,
    "types": lambda: in_venv("mypy") == 0,
    "layers": lambda: in_venv("pytest", "-q", "tests/test_layers.py") == 0,
    "manifest": lambda: in_venv("extension.checker") == 0,
}

COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "check": check,
    "bench": bench,
    "fuzz": fuzz,
    "gallery": gallery,
    "zip": make_zip,
    "gui-test": gui_test,
    "llama-test": llama_test,
    "versions": versions,
    "lock": pin,
}


def main(arguments: list[str]) -> int:
    if not arguments or arguments[0] in ("-h", "--help"):
        print(__doc__)
        return 0 if arguments else 2
    command = COMMANDS.get(arguments[0])
    try:
        if command is None:
            raise Stop(f"there is no command {arguments[0]!r}: choose from {', '.join(COMMANDS)}")
        return command(arguments[1:])
    except Stop as stop:
        say(str(stop))
        return 1
    except KeyboardInterrupt:
        say("interrupted; the next call goes on from a whole state")
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
