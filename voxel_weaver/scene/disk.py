"""Writing files so that nothing is half-written and nothing is lost: written beside, then renamed."""

from __future__ import annotations

import contextlib
import errno
import os
import secrets
from collections.abc import Iterable, Iterator
from pathlib import Path

from voxel_weaver.scene.errors import OutputRefused

LONGEST_STEM = 40
"""Characters of a file's name that its temporary name repeats: a name as long as the system allows has a longer one."""


def written(path: Path, data: bytes, *, force: bool = False) -> Path:
    """Write these bytes to this file; raises OutputRefused where it exists and `force` is not given, or cannot be."""
    with beside(path, force=force) as temporary:
        temporary.write_bytes(data)
    return path


@contextlib.contextmanager
def beside(path: Path, *, force: bool = False) -> Iterator[Path]:
    """A name beside `path` to write to; it is renamed to `path` at the end, and removed when anything goes wrong."""
    refuse_unwritable(path, force=force)
    # Through a link, to what it points at: the link is the person's.
    place = Path(os.path.realpath(path)) if path.is_symlink() else path
    temporary: Path | None = None
    try:
        temporary = _fresh(place)
        yield temporary
        _rename(temporary, place, force=force)
    except OSError as error:
        raise as_refusal(path, error) from error
    finally:
        if temporary is not None:
            temporary.unlink(missing_ok=True)


def refuse_unwritable(path: Path, *, force: bool = False) -> None:
    """Raise OutputRefused where this file could not be written: said before any work is done."""
    folder = path.parent
    try:
        if path.is_dir():
            raise OutputRefused(f"{str(path)!r} is a folder. Name a file in it.")
        if os.path.lexists(path) and not force:
            raise OutputRefused(
                f"{str(path)!r} exists and is kept. Choose another name, or give --force to replace it."
            )
        if not folder.is_dir():
            raise OutputRefused(f"The folder {str(folder)!r} does not exist. Make it, or choose another place.")
        if not os.access(folder, os.W_OK | os.X_OK):
            raise OutputRefused(f"The folder {str(folder)!r} is read-only. Choose a place that you may write to.")
        # Rights alone do not tell: not of a read-only or virtual disk, not to root, and not on Windows. A try does.
        _fresh(path).unlink()
        with contextlib.suppress(FileNotFoundError):
            path.lstat()  # fails for a name that is too long here, or that has characters without a place
    except OSError as error:
        raise as_refusal(path, error) from error
    except ValueError as error:
        raise OutputRefused(f"{str(path)!r} cannot be written: {error}. Choose another name.") from error


def sweep(paths: Iterable[Path]) -> None:
    """Remove what this process left half-written beside these files; what others write there is not touched."""
    for path in paths:
        with contextlib.suppress(OSError):
            for other in tuple(path.parent.iterdir()):
                if other.name.startswith(_start(path)):
                    other.unlink(missing_ok=True)


def as_refusal(path: Path, error: OSError) -> OutputRefused:
    """What an error of the system means for this file, in words that say what to do."""
    advice = {
        errno.ENOSPC: "the disk is full. Free some space, then try again",
        getattr(errno, "EDQUOT", -1): "your quota is used up. Free some space, then try again",  # not on Windows
        errno.EACCES: "it may not be written. Choose a place that you may write to",
        errno.EPERM: "it may not be written. Choose a place that you may write to",
        errno.EROFS: "the disk is read-only. Choose another place",
        errno.ENAMETOOLONG: "its name is too long. Choose a shorter one",
        errno.EEXIST: "it appeared meanwhile and is kept. Choose another name, or give --force to replace it",
    }.get(error.errno or 0, f"{error.strerror or error}. Choose another place")
    return OutputRefused(f"{str(path)!r} cannot be written: {advice}.")


def _start(path: Path) -> str:
    """How the temporary names of this file begin. The process is named, so that each sweeps its own only."""
    return f".{path.stem[:LONGEST_STEM]}-{os.getpid()}-"


def _fresh(path: Path) -> Path:
    """A new, empty file beside `path`, with the rights that a new file has here (`tempfile` gives others none)."""
    temporary = path.with_name(f"{_start(path)}{secrets.token_hex(4)}{path.suffix}")
    os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o666))
    return temporary


def _rename(temporary: Path, path: Path, *, force: bool) -> None:
    """Give the file its name. Without force a file that appeared meanwhile is kept, also when it appears right now."""
    if force:
        temporary.replace(path)
        return
    try:
        os.link(temporary, path)  # the one step that fails where the name is taken; a rename would replace
    except FileExistsError:
        raise
    except OSError:  # a disk without hard links
        if os.path.lexists(path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST)) from None
        temporary.rename(path)
