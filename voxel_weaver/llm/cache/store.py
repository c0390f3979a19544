"""Answers, and what each day cost, in an SQLite file that only the user can read.

Every statement is short and nothing is forced to disk one by one: tens of microseconds each, so no thread is needed.
A file that breaks while in use costs what it would have kept, never a call: it is left alone and said once.
"""

from __future__ import annotations

import logging
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pydantic import ValidationError

from voxel_weaver.llm.cache.answers import Kept
from voxel_weaver.scene.errors import StoreBroken

LOG = logging.getLogger(__name__)
VERSION = 1
APPLICATION = 0x7677616E  # "vwan": tells our files from other SQLite files
COLUMNS = tuple(Kept.model_fields)
NAMES = ", ".join(COLUMNS)
SCHEMA = """
CREATE TABLE IF NOT EXISTS answers (
    key TEXT PRIMARY KEY, kind TEXT NOT NULL, tag TEXT NOT NULL, text TEXT NOT NULL, model TEXT NOT NULL,
    provider TEXT NOT NULL, fallback INTEGER NOT NULL, seconds REAL NOT NULL, saved REAL NOT NULL,
    expires REAL NOT NULL, used REAL NOT NULL, size INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS answers_by_use ON answers (used, size);
CREATE INDEX IF NOT EXISTS answers_by_tag ON answers (tag);
CREATE TABLE IF NOT EXISTS spending (day TEXT PRIMARY KEY, dollars REAL NOT NULL) WITHOUT ROWID;
"""
MOST_BYTES = 64 * 1024 * 1024
ROW_BYTES = 200
"""What a row takes beside its text, roughly."""
BUSY_MS = 50
USED_AGAIN_S = 60.0
"""Reading is noted no oftener than this: a note is a write, and takes ten times as long as the reading."""


class SqliteAnswers:
    """A cache's store and a budget's book in one file, made where it is missing; raises StoreBroken only on opening."""

    def __init__(self, path: Path, clock: Callable[[], float], most_bytes: int = MOST_BYTES) -> None:
        self._path = path
        self._clock = clock
        self._most_bytes = most_bytes
        self._told = False
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch(mode=0o600)
            self._db = sqlite3.connect(path, isolation_level=None)
            try:
                self._prepare()
            except BaseException:
                self._db.close()
                raise
        except (sqlite3.Error, OSError) as error:
            raise StoreBroken(
                f"the cache {str(path)!r} could not be opened: {error}; move it away or name another file"
            ) from error

    # --- answers -------------------------------------------------------------------------------------------------

    def get(self, key: str) -> Kept | None:
        """The answer of this key, unless its time is over or it does not look like one of ours."""
        row = None
        now = self._clock()
        with self._guarded("read"):
            query = f"SELECT used, {NAMES} FROM answers WHERE key = ? AND expires > ?"
            row = self._db.execute(query, (key, now)).fetchone()
            if row is not None and now - row[0] > USED_AGAIN_S:
                self._db.execute("UPDATE answers SET used = ? WHERE key = ?", (now, key))
        if row is None:
            return None
        try:
            return Kept.model_validate(dict(zip(COLUMNS, row[1:], strict=True)))
        except ValidationError:
            LOG.warning("an answer in the cache %r does not look like one and is dropped", str(self._path))
            self.forget(key=key)
            return None

    def put(self, kept: Kept) -> None:
        """Keeps an answer, and drops the longest unused where there is no room."""
        size = len(kept.text.encode()) + ROW_BYTES
        if size > self._most_bytes:
            return
        values = (*(getattr(kept, name) for name in COLUMNS), self._clock(), size)
        marks = ", ".join("?" * len(values))
        with self._guarded("written"):
            self._db.execute(f"INSERT OR REPLACE INTO answers ({NAMES}, used, size) VALUES ({marks})", values)
            self._bytes += size  # What was replaced counts on until the next clearing: the bound errs to the safe side.
            if self._bytes > self._most_bytes:
                self._clear()

    def forget(self, *, key: str | None = None, kind: str | None = None, tag: str | None = None) -> int:
        """Deletes what matches all that is given, everything where nothing is."""
        wanted = {name: value for name, value in (("key", key), ("kind", kind), ("tag", tag)) if value is not None}
        where = " AND ".join(f"{name} = ?" for name in wanted) or "1"
        gone = 0
        with self._guarded("written"):
            gone = self._db.execute(f"DELETE FROM answers WHERE {where}", tuple(wanted.values())).rowcount
            self._bytes = self._measured()
        return gone

    # --- spending ------------------------------------------------------------------------------------------------

    def spent(self, day: str) -> float:
        """US dollars of that day."""
        row = None
        with self._guarded("read"):
            row = self._db.execute("SELECT dollars FROM spending WHERE day = ?", (day,)).fetchone()
        return float(row[0]) if row is not None else 0.0

    def add(self, day: str, dollars: float) -> None:
        with self._guarded("written"):
            self._db.execute(
                "INSERT INTO spending VALUES (?, ?) "
                "ON CONFLICT (day) DO UPDATE SET dollars = dollars + excluded.dollars",
                (day, dollars),
            )

    def close(self) -> None:
        """Closes the file. It may be called twice."""
        self._db.close()

    # --- the file ------------------------------------------------------------------------------------------------

    def _prepare(self) -> None:
        (version,) = self._db.execute("PRAGMA user_version").fetchone()
        (application,) = self._db.execute("PRAGMA application_id").fetchone()
        (tables,) = self._db.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables and (version, application) != (VERSION, APPLICATION):
            raise StoreBroken(
                f"{str(self._path)!r} is no cache of this version (it says {version!r}, this is {VERSION!r}); "
                "move it away or name another file"
            )
        self._db.execute("PRAGMA journal_mode = WAL")
        self._db.execute("PRAGMA synchronous = NORMAL")
        self._db.execute(f"PRAGMA busy_timeout = {BUSY_MS}")  # Another program at the same file must not hold the loop.
        self._db.executescript(SCHEMA)
        self._db.execute(f"PRAGMA application_id = {APPLICATION}")
        self._db.execute(f"PRAGMA user_version = {VERSION}")
        self._db.execute("DELETE FROM answers WHERE expires <= ?", (self._clock(),))
        self._bytes = self._measured()

    def _measured(self) -> int:
        (size,) = self._db.execute("SELECT coalesce(sum(size), 0) FROM answers").fetchone()
        return int(size)

    def _clear(self) -> None:
        """Down to three quarters, so that not every answer has to make room."""
        self._db.execute("DELETE FROM answers WHERE expires <= ?", (self._clock(),))
        goal = self._most_bytes * 3 // 4
        self._db.execute(
            "DELETE FROM answers WHERE key IN (SELECT key FROM (SELECT key, sum(size) OVER "
            "(ORDER BY used DESC, key ROWS UNBOUNDED PRECEDING) AS together FROM answers) WHERE together > ?)",
            (goal,),
        )
        self._bytes = self._measured()

    @contextmanager
    def _guarded(self, doing: str) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            level = logging.DEBUG if self._told else logging.WARNING
            LOG.log(level, "the cache %r could not be %s: %s; answers are not kept", str(self._path), doing, error)
            self._told = True
