"""A real llama.cpp server on a random model: builds it once into the user's cache, and starts it on loopback.

The sources lie in the source archive of llama-cpp-python, which pip fetches by its hash. Building takes minutes.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.models.aimock import Missing, cache
from tests.models.llama.random_model import write

SOURCE = Path(__file__).with_name("source.lock")
SLOTS = 4
START_S = 60.0
BUILD = (
    *("-DCMAKE_BUILD_TYPE=Release", "-DBUILD_SHARED_LIBS=OFF", "-DLLAMA_OPENSSL=OFF", "-DLLAMA_BUILD_TESTS=OFF"),
    *("-DLLAMA_BUILD_EXAMPLES=OFF", "-DLLAMA_BUILD_UI=OFF", "-DLLAMA_USE_PREBUILT_UI=OFF", "-DLLAMA_BUILD_APP=OFF"),
)


def folder() -> Path:
    """One folder for each version of the sources."""
    return cache() / f"llama-{hashlib.sha256(SOURCE.read_bytes()).hexdigest()[:12]}"


def program_or_none() -> Path | None:
    found = folder() / "llama-server"
    return found if found.exists() else None


def built() -> Path:
    """The program, built now where it is not there yet; raises Missing."""
    if program := program_or_none():
        return program
    for tool in ("cmake", "c++"):
        if not shutil.which(tool):
            raise Missing(f"needs {tool} on the path to build llama.cpp")
    work = folder() / "work"
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    fetching = "-m pip download --quiet --no-deps --no-binary=llama-cpp-python --require-hashes"
    do(sys.executable, *fetching.split(), "-r", SOURCE, "-d", work)
    (archive,) = work.glob("llama_cpp_python-*.tar.gz")
    with tarfile.open(archive) as tar:
        tar.extractall(work, filter="data")
    (sources,) = work.glob("llama_cpp_python-*/vendor/llama.cpp")
    do("cmake", "-S", sources, "-B", work / "build", *BUILD)
    do("cmake", "--build", work / "build", "--target", "llama-server", "--parallel", str(os.cpu_count() or 1))
    (work / "build" / "bin" / "llama-server").replace(folder() / "llama-server")
    shutil.rmtree(work)
    return folder() / "llama-server"


def do(*command: str | Path) -> None:
    """One step, seen by whoever waits for it."""
    try:
        subprocess.run(list(map(str, command)), check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        raise Missing(f"llama.cpp could not be built: {command[0]} failed ({error})") from error


@contextmanager
def running(program: Path) -> Iterator[str]:
    """The address of a server of our own; raises Missing."""
    model = folder() / "random.gguf"
    write(model)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = f"--host 127.0.0.1 --port {port} -c {8192 * SLOTS} -np {SLOTS} -t 1 --metrics --slots --no-webui"
    command = [str(program), "-m", str(model), *options.split()]
    with (
        (folder() / "server.log").open("wb") as log,
        subprocess.Popen(command, stdout=log, stderr=subprocess.STDOUT) as process,
    ):
        try:
            wait_for(port, process)
            yield f"http://127.0.0.1:{port}"
        finally:
            process.kill()


def wait_for(port: int, process: subprocess.Popen[bytes]) -> None:
    """Until it says that it is well; while it loads its model it answers 503."""
    until = time.monotonic() + START_S
    while time.monotonic() < until and process.poll() is None:
        try:
            with socket.create_connection(("127.0.0.1", port), timeout=1) as asking:
                asking.sendall(b"GET /health HTTP/1.0\r\n\r\n")
                if b" 200 " in asking.recv(64):
                    return
        except OSError:
            time.sleep(0.1)
    raise Missing(f"llama-server did not start within {START_S:g} s; see {folder() / 'server.log'}")
