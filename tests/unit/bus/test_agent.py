"""Agents are wired when their class is defined: what is wrong is an error at once."""

from __future__ import annotations

import pytest

from tests.unit.bus.doubles import Answer, Ask, Echo, Other
from voxel_weaver.bus import Agent, Bus, Context, handles
from voxel_weaver.scene.errors import TeamRefused


def test_handlers_are_found_by_type_of_payload() -> None:
    assert set(Echo.handlers) == {Ask}
    assert Echo.handlers[Ask].answers == (Answer,)


def test_a_doubled_handler_is_refused() -> None:
    with pytest.raises(TeamRefused, match=r"second and first of the same class both handle 'Ask'"):

        class Doubled(Agent):
            name = "doubled"

            @handles(Ask)
            async def first(self, payload: Ask, context: Context) -> Answer:
                return Answer(number=0)

            @handles(Ask)
            async def second(self, payload: Ask, context: Context) -> Answer:
                return Answer(number=0)


def test_two_marks_on_one_method_are_refused() -> None:
    with pytest.raises(TeamRefused, match="two @handles"):

        class Greedy(Agent):
            name = "greedy"

            @handles(Ask)
            @handles(Other)
            async def both(self, payload: Ask, context: Context) -> Answer:
                return Answer(number=0)


def test_a_handler_that_is_not_async_is_refused() -> None:
    with pytest.raises(TeamRefused, match="not async"):

        class Blocking(Agent):
            name = "blocking"

            @handles(Ask)
            def answer(self, payload: Ask, context: Context) -> Answer:
                return Answer(number=1)


def test_an_annotation_that_disagrees_is_refused() -> None:
    with pytest.raises(TeamRefused, match="handles 'Ask' but its payload is annotated 'Other'"):

        class Confused(Agent):
            name = "confused"

            @handles(Ask)
            async def answer(self, payload: Other, context: Context) -> Answer:
                return Answer(number=0)


def test_a_handler_without_context_is_refused() -> None:
    with pytest.raises(TeamRefused, match="takes"):

        class Short(Agent):
            name = "short"

            @handles(Ask)
            async def answer(self, payload: Ask) -> Answer:
                return Answer(number=0)


def test_a_payload_that_is_no_model_is_refused() -> None:
    with pytest.raises(TeamRefused, match="no pydantic model"):

        class Odd(Agent):
            name = "odd"

            @handles(int)  # type: ignore[arg-type]
            async def answer(self, payload: int, context: Context) -> Answer:
                return Answer(number=0)


def test_an_agent_without_a_name_is_refused() -> None:
    with pytest.raises(TeamRefused, match="no name"):

        class Nameless(Agent):
            @handles(Ask)
            async def answer(self, payload: Ask, context: Context) -> Answer:
                return Answer(number=0)


def test_an_agent_that_handles_nothing_is_refused_by_the_bus() -> None:
    class Idle(Agent):
        name = "idle"

    with pytest.raises(TeamRefused, match="handles nothing"):
        Bus().add(Idle())


def test_a_name_stands_on_the_bus_once() -> None:
    bus = Bus()
    bus.add(Echo())
    with pytest.raises(TeamRefused, match="'echo' is on the bus already"):
        bus.add(Echo())


def test_handlers_are_inherited_and_can_be_overridden() -> None:
    class Louder(Echo):
        name = "louder"

        @handles(Other)
        async def more(self, payload: Other, context: Context) -> Answer:
            return Answer(number=0)

        async def answer(self, payload: Ask, context: Context) -> Answer:
            return Answer(number=payload.number * 2)

    assert set(Louder.handlers) == {Ask, Other}
    assert Louder.handlers[Ask].method is Louder.answer
    assert Echo.handlers[Ask].method is Echo.answer


def test_an_override_is_checked_like_its_original() -> None:
    with pytest.raises(TeamRefused, match="not async"):

        class Quieter(Echo):
            name = "quieter"

            def answer(self, payload: Ask, context: Context) -> Answer:  # type: ignore[override]
                return Answer(number=0)
