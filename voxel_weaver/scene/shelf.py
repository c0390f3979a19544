"""Where the person's own assets lie while something runs here. Needs nothing but the standard library."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path

SHELF: ContextVar[str] = ContextVar("voxel_weaver_shelf", default="")
"""The folder of the person's own assets, which the catalogue offers beside its own; "" for none. It belongs to what
runs here, like the current folder: every step of a run looks at the same one, also in another thread or process."""


def shelf_of(home: Path | None) -> str:
    """Where the person's own assets lie in this folder for what is kept between runs."""
    return str(home / "assets") if home is not None else ""


@contextmanager
def shelf_at(folder: str) -> Iterator[None]:
    """Offer what is in this folder while this lasts."""
    token = SHELF.set(folder)
    try:
        yield
    finally:
        SHELF.reset(token)
