"""The statistics in words for people: a few lines on calls, times, cache and money, and what each limit is now."""

from __future__ import annotations

from collections.abc import Iterator

from voxel_weaver.llm.figures.meters import ModelStatistics, Times
from voxel_weaver.llm.limits.budget import dollars
from voxel_weaver.llm.queue.state import HostState, QueueState


def lines(statistics: ModelStatistics, state: QueueState) -> Iterator[str]:
    """All of it, in lines."""
    one = statistics
    yield (
        f"calls    asked {one.asked}: answered {one.answered} ({one.shared} shared, {one.batched} in one prompt), "
        f"failed {one.failed}, timed out {one.timed_out}, cancelled {one.cancelled}, rejected {one.rejected}"
    )
    yield f"tries    {one.tries}, {one.retries} of them again, {one.timeouts} too slow; fallbacks {one.fallbacks}"
    near = f", {one.near} of them near" if one.near else ""
    yield f"cache    {one.hits} of {one.hits + one.misses} looks found an answer{near}"
    yield f"seconds  waiting {_times(one.waiting)}; first token {_times(one.first_token)}; total {_times(one.service)}"
    unpriced = f", {one.unpriced} calls at a cost that nobody knows" if one.unpriced else ""
    yield f"tokens   {one.prompt_tokens} in, {one.completion_tokens} out; {dollars(one.cost)}{unpriced}"
    switch = "" if state.background else ", background calls off"
    yield (
        f"queue    at most {one.most_waiting} waited; now {state.waiting} wait and {state.in_flight} run, of "
        f"{state.admits} at once ({state.workers} workers, {state.semaphore} places for all models){switch}"
    )
    yield from map(_host, state.hosts)


def _host(host: HostState) -> str:
    slots = "" if host.slots is None else f", it says {host.slots}"
    held = f"; asked to wait {host.held_s:.0f} s" if host.held_s > 0 else ""
    return (
        f"server   {host.name}: {host.in_flight} run, limit {host.limit}{slots}, trusted with {host.adaptive}; breaker "
        f"{host.breaker}; last minute {host.requests_last_minute:.0f} calls, {host.tokens_last_minute:.0f} tokens{held}"
    )


def _times(times: Times) -> str:
    return f"{times.p50:.2f} (p95 {times.p95:.2f}, at most {times.max:.2f})" if times.count else "none"
