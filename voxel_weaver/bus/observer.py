"""Writes down what happens on a bus: messages for the recorder, spans for the trace. Absent when neither is wanted.

It only builds values and hands them on; keeping, writing and drawing them is for the store and the trace.
"""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Protocol

from pydantic import BaseModel

from voxel_weaver.bus.delivery import Delivery, Outcome
from voxel_weaver.bus.message import Done, Failure, Kind, Message
from voxel_weaver.bus.trace import Span
from voxel_weaver.scene.errors import RunCancelled, VoxelWeaverError

LOG = logging.getLogger(__name__)
# Looked up once: an enum's members are found slowly, and this is done for every request of a recorded run.
RESPONSE, ERROR, COMPLETED = Kind.RESPONSE, Kind.ERROR, Outcome.COMPLETED
DONE = Done()


class Recorder(Protocol):
    """Takes every message of a bus. It must neither block nor raise; `lost` counts what it could not take."""

    @property
    def lost(self) -> int: ...

    def record(self, message: Message) -> None: ...


class Tracer(Protocol):
    """Takes what became of every request, and every progress note."""

    def add(self, span: Span) -> None: ...


class Observer:
    """Feeds a recorder and a trace, either of which may be missing."""

    def __init__(self, recorder: Recorder | None, trace: Tracer | None, ids: Iterator[int], wall_offset: float) -> None:
        self.failed = 0
        self._recorder = recorder
        self._record = recorder.record if recorder is not None else None
        self._trace = trace
        self._ids = ids
        self._wall_offset = wall_offset

    @property
    def lost(self) -> int:
        """How many messages were not recorded."""
        return self.failed + (self._recorder.lost if self._recorder is not None else 0)

    def asked(self, delivery: Delivery) -> None:
        if self._record is not None:
            try:
                self._record(delivery.message)
            except Exception:
                self._record_failed(delivery.id)

    def said(self, message: Message) -> None:
        """Hands a message over. A recorder that breaks its promise not to raise costs the record, not the work."""
        if self._record is not None:
            try:
                self._record(message)
            except Exception:
                self._record_failed(message.id)

    def _record_failed(self, message: int) -> None:
        self.failed += 1
        LOG.exception("the recorder failed on message %d", message)

    def settled(
        self,
        delivery: Delivery,
        outcome: Outcome,
        value: BaseModel | None,
        error: VoxelWeaverError | None,
        ended: float,
    ) -> None:
        if self._record is not None:
            payload = value if value is not None else DONE
            kind = RESPONSE
            if outcome is not COMPLETED:
                kind = ERROR
                name = type(error).__name__ if error is not None else RunCancelled.__name__
                payload = Failure(error=name, text=str(error or outcome.value))
            lane = delivery.lane
            self.said(
                Message(
                    next(self._ids),
                    kind,
                    lane.pool or lane.name,
                    delivery.sender,
                    payload,
                    delivery.priority,
                    ended + self._wall_offset,
                    delivery.id,
                    None,
                    delivery.run,
                )
            )
        if self._trace is not None:
            try:
                self._trace.add(self._span(delivery, outcome, error, ended))
            except Exception:
                LOG.exception("the trace failed on request %d", delivery.id)

    def _span(self, delivery: Delivery, outcome: Outcome, error: VoxelWeaverError | None, ended: float) -> Span:
        offset = self._wall_offset
        return Span(
            id=delivery.id,
            parent=delivery.parent.id if delivery.parent is not None else None,
            run=delivery.run,
            agent=delivery.lane.name,
            sender=delivery.sender,
            payload=type(delivery.payload).__name__,
            priority=int(delivery.priority),
            sent=delivery.sent + offset,
            started=delivery.started + offset if delivery.worker is not None else None,
            ended=ended + offset,
            outcome=outcome.value,
            text=str(error) if error is not None else "",
        )
