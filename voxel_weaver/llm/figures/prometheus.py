"""The statistics as text that Prometheus reads. Text only: whoever serves it decides where."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from voxel_weaver.llm.figures.meters import ModelStatistics, Outcome, Times
from voxel_weaver.llm.queue.state import HostState, QueueState

PREFIX = "voxel_weaver_llm"
COUNTERS = (
    ("asked", "Requests that agents made."),
    ("shared", "Requests answered by a call that another had under way."),
    ("batched", "Requests answered as part of one prompt with others."),
    ("tries", "Calls made to providers."),
    ("retries", "Calls tried again."),
    ("timeouts", "Calls that ran out of time, and deadlines that passed."),
    ("fallbacks", "Answers that an agent found without a model."),
    ("prompt_tokens", "Tokens sent."),
    ("completion_tokens", "Tokens received."),
    ("unpriced", "Calls whose cost nobody knows."),
)
MOST = "Calls that waited at once at most."
GAUGES = (
    ("waiting", "Calls that wait."),
    ("waiting_low", "Background calls that wait."),
    ("waiting_for_room", "Calls that wait for a place in the queue."),
    ("resting", "Calls that wait before another try."),
    ("in_flight", "Calls at providers."),
    ("admits", "How many calls may run at once."),
    ("semaphore_taken", "Places taken over all models."),
    ("fill", "How full the queue is, 0 to 1."),
    ("background", "1 while background calls are allowed."),
    ("pressure", "1 while pressure keeps background calls out."),
)
HOSTS = (
    ("host_in_flight", "Calls at this host."),
    ("host_limit", "What this host may be given."),
    ("host_adaptive", "What this host is trusted with."),
)
STATES = ("closed", "open", "half_open")


def exposition(statistics: ModelStatistics, state: QueueState | None = None) -> str:
    """All figures in Prometheus' text format."""
    return "\n".join([*_totals(statistics), *(_queue(state) if state is not None else ())]) + "\n"


def _totals(statistics: ModelStatistics) -> Iterator[str]:
    for name, text in COUNTERS:
        yield from _metric(f"{name}_total", "counter", text, (("", getattr(statistics, name)),))
    yield from _metric("most_waiting", "gauge", MOST, (("", statistics.most_waiting),))
    yield from _metric("cost_dollars_total", "counter", "US dollars spent.", (("", statistics.cost),))
    outcomes = ((_labels(outcome=outcome.value), getattr(statistics, outcome.value)) for outcome in Outcome)
    yield from _metric("ended_total", "counter", "Requests that ended, by what became of them.", outcomes)
    looks = ((_labels(result="hit"), statistics.hits), (_labels(result="miss"), statistics.misses))
    yield from _metric("cache_total", "counter", "Looks into the cache.", looks)
    models = ((_labels(model=model), number) for model, number in statistics.calls_by_model)
    yield from _metric("calls_total", "counter", "Calls made, by model.", models)
    yield from _summary("waiting_seconds", "Time in the queue.", statistics.waiting)
    yield from _summary("first_token_seconds", "Time to the first token.", statistics.first_token)
    yield from _summary("service_seconds", "Time at the provider.", statistics.service)


def _queue(state: QueueState) -> Iterator[str]:
    for name, text in GAUGES:
        yield from _metric(name, "gauge", text, (("", float(getattr(state, name))),))
    for name, text in HOSTS:
        field = name.removeprefix("host_")
        hosts = ((_labels(host=host.name), getattr(host, field)) for host in state.hosts)
        yield from _metric(name, "gauge", text, hosts)
    yield from _metric("breaker", "gauge", "1 for the state that a host's breaker is in.", _breakers(state.hosts))


def _breakers(hosts: Iterable[HostState]) -> Iterator[tuple[str, float]]:
    for host in hosts:
        for state in STATES:
            yield _labels(host=host.name, state=state), float(host.breaker == state)


def _summary(name: str, text: str, times: Times) -> Iterator[str]:
    full = f"{PREFIX}_{name}"
    yield f"# HELP {full} {text}"
    yield f"# TYPE {full} summary"
    yield f'{full}{{quantile="0.5"}} {times.p50:g}'
    yield f'{full}{{quantile="0.95"}} {times.p95:g}'
    yield f"{full}_sum {times.sum:g}"
    yield f"{full}_count {times.count}"


def _metric(name: str, kind: str, text: str, samples: Iterable[tuple[str, float]]) -> Iterator[str]:
    yield f"# HELP {PREFIX}_{name} {text}"
    yield f"# TYPE {PREFIX}_{name} {kind}"
    for labels, value in samples:
        yield f"{PREFIX}_{name}{labels} {value:.10g}"


def _labels(**labels: str) -> str:
    return "{" + ",".join(f'{name}="{_escaped(text)}"' for name, text in labels.items()) + "}"


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
