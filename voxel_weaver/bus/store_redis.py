"""Recordings in Redis Streams: a stream per run, behind the same interface as the SQLite store.

An extra for those who record from many machines to one place. Only this file imports `redis`.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from voxel_weaver.bus.codec import Codec
from voxel_weaver.bus.message import Message
from voxel_weaver.bus.store import blob_key
from voxel_weaver.bus.store_writer import FIELDS, Blob, GroupWriter
from voxel_weaver.scene.errors import DataRefused, SetupMissing, StoreBroken

try:
    import redis
except ImportError as error:
    raise SetupMissing("recording to Redis needs the package 'redis'; install voxel-weaver[redis]") from error

PAGE = 1000
FIELD = b"m"


class RedisStore:
    """A store behind a Redis URL. `prefix` keeps several products apart on one server."""

    def __init__(self, url: str, codec: Codec, *, prefix: str = "voxel_weaver", timeout: float = 5.0) -> None:
        self._url = url
        self._codec = codec
        self._prefix = prefix
        with self._mapped("opened"):
            self._redis: Any = redis.Redis.from_url(url, socket_timeout=timeout, socket_connect_timeout=timeout)
            self._redis.ping()
        self._writer = GroupWriter("voxel weaver store", self._write, self._redis.close)
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
        with self._mapped("read"):
            data = self._redis.get(self._blob(key))
        if data is None or blob_key(data) != key:
            raise DataRefused(f"the store {self._url!r} holds no whole bytes named {key!r}; record the run anew")
        return bytes(data)

    def runs(self) -> tuple[str, ...]:
        self.flush()
        with self._mapped("read"):
            names = self._redis.zrange(self._runs(), 0, -1)
        return tuple(name.decode() for name in names)

    def messages(self, run: str) -> Iterator[Message]:
        self.flush()
        after = b"-"
        while True:
            with self._mapped("read"):
                page = self._redis.xrange(self._stream(run), min=after, max="+", count=PAGE)
            for _, fields in page:
                yield self._codec.decode(fields.get(FIELD, b""))
            if len(page) < PAGE:
                return
            after = b"(" + page[-1][0]

    def forget(self, run: str) -> None:
        """Deletes the messages of a run. Blobs may belong to several runs and stay."""
        self.flush()
        with self._mapped("changed"):
            self._redis.delete(self._stream(run))
            self._redis.zrem(self._runs(), run)

    def flush(self) -> None:
        self._writer.flush()

    def close(self) -> None:
        self._writer.close()

    def _stream(self, run: str) -> str:
        return f"{self._prefix}:run:{run}"

    def _runs(self) -> str:
        return f"{self._prefix}:runs"

    def _blob(self, key: str) -> str:
        return f"{self._prefix}:blob:{key}"

    def _write(self, fields: list[Any], blobs: list[Blob]) -> int:
        lost = 0
        pipeline = self._redis.pipeline(transaction=False)
        for key, data in blobs:
            pipeline.set(self._blob(key), data, nx=True)
        for first in range(0, len(fields), FIELDS):
            message = Message(*fields[first : first + FIELDS])
            try:
                data = self._codec.encode(message)
            except DataRefused:
                lost += 1
                continue
            pipeline.xadd(self._stream(message.run), {FIELD: data})
            if message.run:
                pipeline.zadd(self._runs(), {message.run: message.timestamp}, nx=True)
        with self._mapped("written"):
            pipeline.execute()
        return lost

    @contextmanager
    def _mapped(self, doing: str) -> Iterator[None]:
        try:
            yield
        except (redis.RedisError, ValueError, OSError) as error:
            raise StoreBroken(
                f"the store {self._url!r} could not be {doing}: {error}; start the server or record to a file"
            ) from error
