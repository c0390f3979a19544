"""What calls cost and may cost: an estimate before, a reservation while they run, the truth after.

Money is counted in US dollars. What a call did cost is told by the provider, else by a table of prices; where nobody
knows, no cap can bound it, and the estimate and the statistics say so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Protocol

from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.calls import Call, Usage
from voxel_weaver.llm.faults import GivenUp

BYTES_PER_TOKEN = 4
TOKENS_PER_MESSAGE = 4
MILLION = 1_000_000
OVER = 4.0


class Price(BaseModel):
    """US dollars for a million tokens."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    prompt: float = Field(ge=0)
    completion: float = Field(ge=0)


class Estimate(BaseModel):
    """What calls will need at most, before they are made. `unpriced` names the models whose price nobody knows."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    calls: int = 0
    prompt: int = 0
    completion: int = 0
    cost: float = 0.0
    unpriced: tuple[str, ...] = ()


class Book(Protocol):
    """Where the spending of a day is kept, so that a restart does not begin it anew."""

    def spent(self, day: str) -> float: ...

    def add(self, day: str, dollars: float) -> None: ...


class OpenBook:
    """A book that lasts as long as the session."""

    def __init__(self) -> None:
        self._days: dict[str, float] = {}

    def spent(self, day: str) -> float:
        return self._days.get(day, 0.0)

    def add(self, day: str, dollars: float) -> None:
        self._days[day] = self.spent(day) + dollars


def prompt_tokens(call: Call) -> int:
    """Roughly how many tokens the prompt has. By bytes: other scripts than Latin take more tokens a letter."""
    text = sum(len(message.text.encode()) for message in call.messages) + len(call.json_schema)
    return text // BYTES_PER_TOKEN + TOKENS_PER_MESSAGE * len(call.messages)


def most_tokens(call: Call) -> int:
    """How many tokens a call may need at most, about as servers count it before they start."""
    return prompt_tokens(call) + call.max_tokens


class Budget:
    """The cap of each run and of each day. `today` names the day; prices are by "provider/model", or by the model
    alone, exactly as calls name them."""

    def __init__(self, prices: Mapping[str, Price], book: Book, today: Callable[[], str]) -> None:
        self.per_run: float | None = None
        self.per_day: float | None = None
        self.reserved = 0.0
        self._prices = dict(prices)
        self._book = book
        self._today = today
        self._runs: dict[str, float] = {}
        self._reserved_by_run: dict[str, float] = {}

    def estimate(self, calls: Iterable[Call]) -> Estimate:
        """What these calls need at most; nothing is reserved."""
        listed = tuple(calls)
        return Estimate(
            calls=len(listed),
            prompt=sum(prompt_tokens(call) for call in listed),
            completion=sum(call.max_tokens for call in listed),
            cost=sum(self.most_cost(call) for call in listed),
            unpriced=tuple(sorted({call.model for call in listed if self.price(call) is None})),
        )

    def price(self, call: Call) -> Price | None:
        """What the call's model costs; None where nobody knows."""
        if not self._prices:
            return None
        return self._prices.get(f"{call.provider}/{call.model}") or self._prices.get(call.model)

    def most_cost(self, call: Call) -> float:
        price = self.price(call)
        if price is None:
            return 0.0
        return (prompt_tokens(call) * price.prompt + call.max_tokens * price.completion) / MILLION

    def cost(self, call: Call, usage: Usage) -> float | None:
        """What a call did cost: as the provider says, else by the table; None where nobody knows.

        A provider that wants many times the price that is known is not believed: it would use up what others may cost.
        """
        price = self.price(call)
        if price is None:
            return usage.cost
        listed = (usage.prompt * price.prompt + usage.completion * price.completion) / MILLION
        return listed if usage.cost is None or usage.cost > OVER * listed else usage.cost

    def spent(self, run: str) -> float:
        return self._runs.get(run, 0.0)

    def spent_today(self) -> float:
        return self._book.spent(self._today())

    def refusal(self, call: Call) -> GivenUp | None:
        """Why this call may not be made now, with all that runs counted at its most; None where it may."""
        most = self.most_cost(call)
        run = self.spent(call.run) + self._reserved_by_run.get(call.run, 0.0)
        if self.per_run is not None and _over(run, most, self.per_run):
            return _refused("a scene", run, most, self.per_run)
        day = self.spent_today() + self.reserved
        if self.per_day is not None and _over(day, most, self.per_day):
            return _refused("today", day, most, self.per_day)
        return None

    def reserve(self, call: Call) -> float:
        """Sets aside what the call costs at most. Give it to `settle` when the call has ended, however it ended."""
        most = self.most_cost(call)
        self.reserved += most
        self._reserved_by_run[call.run] = self._reserved_by_run.get(call.run, 0.0) + most
        return most

    def settle(self, call: Call, reserved: float, cost: float | None) -> None:
        """Replaces what was set aside by what it did cost."""
        self.reserved -= reserved
        left = self._reserved_by_run.get(call.run, 0.0) - reserved
        if left > 1e-12:
            self._reserved_by_run[call.run] = left
        else:
            self._reserved_by_run.pop(call.run, None)
        if cost:
            self._runs[call.run] = self.spent(call.run) + cost
            self._book.add(self._today(), cost)

    def forget(self, run: str) -> None:
        """Drops the count of a run that is over. The day's stays."""
        self._runs.pop(run, None)


def _over(used: float, most: float, cap: float) -> bool:
    """A call that costs nothing always goes; one whose cost nobody can foresee goes while anything is left."""
    return used + most > cap if most > 0 else used > cap


def _refused(span: str, used: float, most: float, cap: float) -> GivenUp:
    left = f"of the {dollars(cap)} for {span} {dollars(used)} are used" if cap > 0 else f"{span} may cost nothing"
    return GivenUp(
        f"the call was not made: it may cost {dollars(most)}, and {left}; raise the cap, or go on without a model"
    )


def dollars(amount: float) -> str:
    """Money to the cent, or as exactly as calls need it."""
    if 0 < amount < 0.0001:
        return "less than $0.0001"
    cents = round(amount, 2)
    return f"${amount:.4f}" if abs(amount - cents) >= 0.00005 else f"${cents:.2f}"
