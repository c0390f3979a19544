"""Writing files so that nothing is half-written and nothing is lost: written beside, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from voxel_weaver.scene.errors import OutputRefused


def written(path: Path, data: bytes, *, force: bool = False) -> Path:
    """Write these bytes to this file; raises OutputRefused where it exists and `force` is not given, or cannot be."""
    with beside(path, force=force) as temporary:
        temporary.write_bytes(data)
    return path


@contextlib.contextmanager
def beside(path: Path, *, force: bool = False) -> Iterator[Path]:
    """A name beside `path` to write to; it is renamed to `path` at the end, and removed when anything goes wrong."""
    refuse_unwritable(path, force=force)
    try:
        handle, name = tempfile.mkstemp(prefix=f".{path.stem}-", suffix=path.suffix, dir=path.parent)
        os.close(handle)
    except OSError as error:
        raise as_refusal(path, error) from error
    temporary = Path(name)
    try:
        yield temporary
        if path.exists() and not force:
            raise OutputRefused(f"{str(path)!r} appeared meanwhile and is kept. Choose another name, or force it.")
        temporary.chmod(0o666 & ~_umask())
        temporary.replace(path)
    except OSError as error:
        raise as_refusal(path, error) from error
    finally:
        temporary.unlink(missing_ok=True)


def refuse_unwritable(path: Path, *, force: bool = False) -> None:
    """Raise OutputRefused where this file could not be written: said before any work is done."""
    folder = path.parent
    if path.is_dir():
        raise OutputRefused(f"{str(path)!r} is a folder. Name a file in it.")
    if path.exists() and not force:
        raise OutputRefused(f"{str(path)!r} exists and is kept. Choose another name, or give --force to replace it.")
    if not folder.is_dir():
        raise OutputRefused(f"The folder {str(folder)!r} does not exist. Make it, or choose another place.")
    if not os.access(folder, os.W_OK | os.X_OK):
        raise OutputRefused(f"The folder {str(folder)!r} is read-only. Choose a place that you may write to.")


def as_refusal(path: Path, error: OSError) -> OutputRefused:
    """What an error of the system means for this file, in words that say what to do."""
    advice = {
        errno.ENOSPC: "the disk is full. Free some space, then try again",
        getattr(errno, "EDQUOT", -1): "your quota is used up. Free some space, then try again",  # not on Windows
        errno.EACCES: "it may not be written. Choose a place that you may write to",
        errno.EROFS: "the disk is read-only. Choose another place",
        errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
    }.get(error.errno or 0, f"{error.strerror or error}. Choose another place")
    return OutputRefused(f"{str(path)!r} cannot be written: {advice}.")


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
