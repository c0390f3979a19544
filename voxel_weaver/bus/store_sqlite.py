"""Recordings in an SQLite file: one row per group of messages of a run, written on the writer's thread.

A group is one JSON text of columns (all ids, all senders, all payloads), because that costs the event loop next door
half a microsecond per message where a row per message costs five: writing rows holds Python's lock, and gives it away
and waits for it again at every row. SQLite's own JSON functions read it: `SELECT body ->> '$.recipient' FROM pages`.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ConfigDict, ValidationError

from voxel_weaver.bus.codec import NONE, Codec, as_json
from voxel_weaver.bus.message import Kind, Message
from voxel_weaver.bus.store import blob_key
from voxel_weaver.bus.store_writer import FIELDS, Blob, GroupWriter
from voxel_weaver.scene.errors import DataRefused, StoreBroken

VERSION = 1
APPLICATION = 0x76776275  # "vwbu": tells our files from other SQLite files
SCHEMA = """
CREATE TABLE IF NOT EXISTS pages (number INTEGER PRIMARY KEY, run TEXT NOT NULL, body TEXT NOT NULL);
CREATE INDEX IF NOT EXISTS pages_by_run ON pages (run);
CREATE TABLE IF NOT EXISTS blobs (key TEXT PRIMARY KEY, data BLOB NOT NULL);
"""
# The fields of a message in their order, without the last, the run, which names the page.
COLUMNS = Message._fields[:-1]
# Plain strings: an enum costs the JSON writer six times as much, and its `value` is a slow property.
KIND_NAMES = {kind: kind.value for kind in Kind}
PAGE = 512 * FIELDS
"""Messages on a page: packing one holds Python's lock, and an event loop next door should not wait long."""
MOST_ROWS = 500
MOST_PAGE_BYTES = 256 * 1024 * 1024


class _Page(BaseModel):
    """The columns of a page; what lies in them is checked message by message."""

    model_config = ConfigDict(extra="forbid")

    type: list[Any]
    id: list[Any]
    kind: list[Any]
    sender: list[Any]
    recipient: list[Any]
    payload: list[Any]
    priority: list[Any]
    timestamp: list[Any]
    reply_to: list[Any]
    deadline: list[Any]


class SqliteStore:
    """A store in one file, made where it is missing. Close it to end its thread."""

    def __init__(self, path: Path, codec: Codec) -> None:
        self._path = path
        self._codec = codec
        with self._mapped("opened"):
            self._db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise
        self._writer = GroupWriter("voxel weaver store", self._write, self._db.close)
        self.record = self._writer.record  # Without a method of its own in between: this is called for every message.

    @property
    def lost(self) -> int:
        return self._writer.lost

    def put_blob(self, data: bytes) -> str:
        key = blob_key(data)
        self._writer.keep((key, data))
        return key

    def get_blob(self, key: str) -> bytes:
        self.flush()
        with self._reading() as db:
            row = db.execute("SELECT data FROM blobs WHERE key = ?", (key,)).fetchone()
        if row is None:
            raise DataRefused(f"the store {str(self._path)!r} holds no bytes named {key!r}; record the run anew")
        data = bytes(row[0])
        if blob_key(data) != key:
            raise DataRefused(f"the bytes named {key!r} in {str(self._path)!r} are damaged; record the run anew")
        return data

    def runs(self) -> tuple[str, ...]:
        self.flush()
        with self._reading() as db:
            rows = db.execute("SELECT run FROM pages WHERE run <> '' GROUP BY run ORDER BY min(number)").fetchall()
        return tuple(row[0] for row in rows)

    def messages(self, run: str) -> Iterator[Message]:
        self.flush()
        with self._reading() as db:
            for (body,) in db.execute("SELECT body FROM pages WHERE run = ? ORDER BY number", (run,)):
                yield from self._unpacked(run, body)

    def forget(self, run: str) -> None:
        """Deletes the messages of a run. Blobs may belong to several runs and stay."""
        self.flush()
        with self._reading() as db:
            db.execute("DELETE FROM pages WHERE run = ?", (run,))

    def flush(self) -> None:
        self._writer.flush()

    def close(self) -> None:
        self._writer.close()

    # --- reading -------------------------------------------------------------------------------------------------

    @contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._mapped("read"), closing(sqlite3.connect(self._path, isolation_level=None)) as db:
            yield db

    def _unpacked(self, run: str, body: object) -> Iterator[Message]:
        if not isinstance(body, str) or len(body) > MOST_PAGE_BYTES:
            raise DataRefused(f"a page of run {run!r} is no text or too long; record the run anew")
        try:
            page = _Page.model_validate_json(body)
        except ValidationError as error:
            raise DataRefused(
                f"a page of run {run!r} cannot be read ({error.error_count()} faults); record it anew"
            ) from error
        columns = [getattr(page, name) for name in COLUMNS]
        if len({len(column) for column in (*columns, page.type)}) != 1:
            raise DataRefused(f"the columns of a page of run {run!r} differ in length; record the run anew")
        for kind, *fields in zip(page.type, *columns, strict=True):
            heading = dict(zip(COLUMNS, fields, strict=True), run=run)
            payload = heading.pop("payload")
            yield self._codec.assemble(heading, kind, as_json(payload).decode())

    # --- writing -------------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (application,) = self._db.execute("PRAGMA application_id").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and (version, application) != (VERSION, APPLICATION):
            raise StoreBroken(
                f"{str(self._path)!r} is no recording of this version (it says {version!r}, this is {VERSION!r}); "
                "name another file"
            )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute("PRAGMA wal_autocheckpoint = 8192")  # 32 MB: copying the log over waits for the disk
        self._db.executescript(SCHEMA)
        self._db.execute(f"PRAGMA application_id = {APPLICATION}")
        self._db.execute(f"PRAGMA user_version = {VERSION}")

    def _write(self, fields: list[Any], blobs: list[Blob]) -> int:
        pages, lost = _pages(fields)
        with self._mapped("written"):
            if blobs:
                self._write_blobs(blobs)
            for first in range(0, len(pages), MOST_ROWS):
                rows = pages[first : first + MOST_ROWS]
                # One statement, thus one transaction: every call into SQLite gives Python's lock away some four times,
                # and getting it back from a busy event loop takes 5 ms each time.
                values = ", ".join(["(?, ?)"] * len(rows))
                self._db.execute(
                    f"INSERT INTO pages (run, body) VALUES {values}", [text for row in rows for text in row]
                )
        return lost

    def _write_blobs(self, blobs: list[Blob]) -> None:
        self._db.execute("BEGIN IMMEDIATE")
        try:
            self._db.executemany("INSERT OR IGNORE INTO blobs (key, data) VALUES (?, ?)", blobs)
        except BaseException:
            self._db.execute("ROLLBACK")
            raise
        self._db.execute("COMMIT")

    @contextmanager
    def _mapped(self, doing: str) -> Iterator[None]:
        try:
            yield
        except (sqlite3.Error, OSError) as error:
            raise StoreBroken(
                f"the store {str(self._path)!r} could not be {doing}: {error}; move it away or name another file"
            ) from error


def _pages(fields: list[Any]) -> tuple[list[tuple[str, str]], int]:
    """Pages of one run each, and how many messages could not be written as JSON."""
    pages: list[tuple[str, str]] = []
    lost = 0
    for run, listed in _by_run(fields):
        for first in range(0, len(listed), PAGE):
            lost += _add_page(pages, run, listed[first : first + PAGE])
    return pages, lost


def _by_run(fields: list[Any]) -> Iterable[tuple[str, list[Any]]]:
    runs = fields[FIELDS - 1 :: FIELDS]
    if len(set(runs)) == 1:
        return ((runs[0], fields),)
    by_run: dict[str, list[Any]] = {run: [] for run in runs}
    for place, run in enumerate(runs):
        by_run[run].extend(fields[place * FIELDS : (place + 1) * FIELDS])
    return by_run.items()


def _add_page(pages: list[tuple[str, str]], run: str, fields: list[Any]) -> int:
    try:
        pages.append((run, _packed(fields)))
    except ValueError:
        # One odd message must not cost its neighbours: each for itself.
        if len(fields) == FIELDS:
            return 1
        singles = (fields[first : first + FIELDS] for first in range(0, len(fields), FIELDS))
        return sum(_add_page(pages, run, single) for single in singles)
    return 0


def _packed(fields: list[Any]) -> str:
    columns = {name: fields[place::FIELDS] for place, name in enumerate(COLUMNS)}
    page = {
        **columns,
        "type": [NONE if payload is None else type(payload).__name__ for payload in columns["payload"]],
        "kind": [KIND_NAMES[kind] for kind in columns["kind"]],
        "priority": list(map(int, columns["priority"])),
    }
    return as_json(page).decode()
