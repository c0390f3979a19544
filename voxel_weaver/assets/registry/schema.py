"""The registry's file: what is in it, and how it is opened without ever harming a file that is not ours.

A rollback journal, not a write-ahead log: writes are rare, one file is easily copied and removed, and it works on
network drives. Whoever meets a lock waits for BUSY seconds.
"""

from __future__ import annotations

import sqlite3
import struct
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from voxel_weaver.scene.errors import StoreBroken

VERSION = 1
"""Rises when tables change, or what records.py derives for them."""
APPLICATION = 0x76777267  # "vwrg": tells our files from other SQLite files
BUSY = 10.0
"""Seconds that one process waits for another."""
FILE_LIMIT = 8 * 2**30
"""Bytes. Past it a scene is refused and nothing that is kept is touched."""

TABLES = (
    """CREATE TABLE scenes (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, prompt TEXT NOT NULL, place TEXT NOT NULL, look TEXT NOT NULL,
    seed INTEGER NOT NULL, things INTEGER NOT NULL, times INTEGER NOT NULL, first REAL NOT NULL, last REAL NOT NULL,
    words TEXT NOT NULL)""",
    # Apart from their rows: a search reads all rows, and the contents weigh ten times as much.
    """CREATE TABLE contents (
    scene INTEGER PRIMARY KEY REFERENCES scenes ON DELETE CASCADE, data BLOB NOT NULL)""",
    """CREATE TABLE scene_tags (
    tag TEXT NOT NULL, scene INTEGER NOT NULL REFERENCES scenes ON DELETE CASCADE,
    PRIMARY KEY (tag, scene)) WITHOUT ROWID""",
    "CREATE INDEX scene_tags_by_scene ON scene_tags (scene)",
    """CREATE TABLE shapes (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, vertices INTEGER NOT NULL, faces INTEGER NOT NULL)""",
    """CREATE TABLE assets (
    number INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, name TEXT NOT NULL, params TEXT NOT NULL, look TEXT NOT NULL,
    shape INTEGER NOT NULL REFERENCES shapes, words TEXT NOT NULL)""",
    "CREATE INDEX assets_by_shape ON assets (shape)",
    """CREATE TABLE asset_tags (
    tag TEXT NOT NULL, asset INTEGER NOT NULL REFERENCES assets ON DELETE CASCADE,
    PRIMARY KEY (tag, asset)) WITHOUT ROWID""",
    "CREATE INDEX asset_tags_by_asset ON asset_tags (asset)",
    # The category stands here and not at the asset: it came from one prompt and leaves with that scene.
    """CREATE TABLE uses (
    scene INTEGER NOT NULL REFERENCES scenes ON DELETE CASCADE, asset INTEGER NOT NULL REFERENCES assets,
    category TEXT NOT NULL, PRIMARY KEY (scene, asset, category)) WITHOUT ROWID""",
    "CREATE INDEX uses_by_asset ON uses (asset)",
)

_HEADER = struct.Struct(">16s44xi4xi")  # the mark, user_version at 60, application_id at 68
_MARK = b"SQLite format 3\0"
_ADVICE = (
    (("SQLITE_BUSY", "SQLITE_LOCKED"), "Another program is writing to it; try again when that is done."),
    (("SQLITE_FULL",), "Free some space on this disk, or delete scenes from the registry."),
    (
        ("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR"),
        "Check that its folder exists and may be written to.",
    ),
)
_LEFT = "It was left as it is: restore it from a copy, or move it away and a new one is made."


def opened(path: Path) -> sqlite3.Connection:
    """A connection to the registry in this file, made where it is missing; raises StoreBroken for any other file."""
    with mapped(path, "opened"):
        path.parent.mkdir(parents=True, exist_ok=True)
        _check_header(path)
        db = sqlite3.connect(path, timeout=BUSY, isolation_level=None)
        try:
            _prepare(db, path)
        except BaseException:
            db.close()
            raise
    return db


@contextmanager
def mapped(path: Path, doing: str) -> Iterator[None]:
    """Turns the errors of SQLite and of the disk into StoreBroken with the advice that fits."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        name = getattr(error, "sqlite_errorname", None) or ("SQLITE_IOERR" if isinstance(error, OSError) else "")
        advice = next((words for names, words in _ADVICE if name.startswith(names)), _LEFT)
        raise StoreBroken(f"The registry {str(path)!r} could not be {doing}: {error}. {advice}") from error


@contextmanager
def transaction(db: sqlite3.Connection) -> Iterator[None]:
    """All or nothing. Takes the lock at once: two that first read and then write would block each other."""
    db.execute("BEGIN IMMEDIATE")
    try:
        yield
    except BaseException:
        if db.in_transaction:  # a full disk has ended it already
            db.execute("ROLLBACK")
        raise
    db.execute("COMMIT")


def _check_header(path: Path) -> None:
    """Read the first bytes by ourselves: SQLite might finish a foreign file's journal on opening it."""
    if not path.exists():
        return
    with path.open("rb") as file:
        head = file.read(_HEADER.size)
    if not head:
        return
    mark, version, application = _HEADER.unpack(head.ljust(_HEADER.size, b"\0"))
    if mark != _MARK or application != APPLICATION:
        raise StoreBroken(f"{str(path)!r} is no registry of Voxel Weaver. {_LEFT}")
    if version > VERSION:
        raise StoreBroken(
            f"The registry {str(path)!r} was made by a newer Voxel Weaver (format {version}, this one reads "
            f"{VERSION}). It was left as it is: update Voxel Weaver, or choose another file."
        )


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    db.execute("PRAGMA trusted_schema = OFF")  # the file may come from anybody
    db.execute("PRAGMA cell_size_check = ON")
    db.execute("PRAGMA foreign_keys = ON")
    db.execute("PRAGMA secure_delete = ON")
    (page,) = db.execute("PRAGMA page_size").fetchone()
    db.execute(f"PRAGMA max_page_count = {FILE_LIMIT // page}").fetchall()
    if not _tables(db):
        with transaction(db):
            if not _tables(db):  # another process may have been first
                for statement in TABLES:
                    db.execute(statement)
                db.execute(f"PRAGMA application_id = {APPLICATION}")
                db.execute(f"PRAGMA user_version = {VERSION}")
    if _tables(db) != frozenset(TABLES):
        raise StoreBroken(f"The tables of the registry {str(path)!r} are not those of format {VERSION}. {_LEFT}")


def _tables(db: sqlite3.Connection) -> frozenset[str]:
    """The statements that made all tables, indexes, views and triggers in the file."""
    rows = db.execute(
        "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite!_%' ESCAPE '!'"
    ).fetchall()
    return frozenset(str(row[0]) for row in rows)
