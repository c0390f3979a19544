"""Who may come in: which provider a call goes to, and why a call is not even taken to wait."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from voxel_weaver.llm.calls import Call
from voxel_weaver.llm.faults import GivenUp, SetUpFirst
from voxel_weaver.llm.limits.hosts import Host
from voxel_weaver.llm.provider import Provider
from voxel_weaver.llm.queue.pressure import Pressure
from voxel_weaver.scene.errors import BreakerOpen, QueueFull

Refusal = GivenUp | SetUpFirst | QueueFull | BreakerOpen


class Admission:
    """The door of the queue: shut while closing, shut for background calls by hand or by pressure."""

    def __init__(self, providers: Sequence[Provider], hosts: Mapping[str, Host], pressure: Pressure) -> None:
        self.closing = False
        self.pressure = pressure
        self._providers = {provider.name: provider for provider in providers}
        self._first = providers[0].name if providers else ""
        self._hosts = hosts

    def named(self, call: Call) -> Call:
        """The call with its provider named: an empty name means the first."""
        return call if call.provider else call.model_copy(update={"provider": self._first})

    def host_of(self, call: Call) -> str:
        """The host of a call that was not refused."""
        return self._providers[call.provider].host

    def refusal(self, call: Call, fill: float, now: float) -> Refusal | None:
        """Why this call, with its provider named, is not taken; None where it is. A breaker that is open says so here
        already, so that whoever asks finds another way at once and does not wait for a place first."""
        if self.closing:
            return GivenUp(
                f"the model call of kind {call.kind!r} was not taken: the queue is closing; ask the next one"
            )
        provider = self._providers.get(call.provider)
        if provider is None:
            known = ", ".join(map(repr, self._providers)) or "none"
            return SetUpFirst(f"there is no provider {call.provider!r}, known: {known}; set one up, or name another")
        self.pressure.feel(fill)
        if call.background and not self.pressure.admits(fill):
            return self.pressure.refusal(call.kind, fill)
        guard = self._hosts[provider.host].guard
        if guard is not None and not guard.admits(now):
            try:
                guard.admit(now)
            except BreakerOpen as error:
                return error
        return None
