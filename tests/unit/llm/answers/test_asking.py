"""A schema in, a value out; what does not fit is asked for again with what was wrong, three times at most."""

from __future__ import annotations

import json

import pytest
from pydantic import BaseModel, ConfigDict, Field

from voxel_weaver.llm.answers.asking import FailedAttempt, answered
from voxel_weaver.llm.calling.line import Watch
from voxel_weaver.llm.calls import Call, Finish, Message, Reply, Role, Usage
from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp
from voxel_weaver.scene.errors import AnswerRefused


class Lamp(BaseModel):
    model_config = ConfigDict(extra="forbid")

    name: str = Field(max_length=20)
    watts: int = Field(ge=1, le=500)


RIGHT = '{"name": "desk lamp", "watts": 40}'
LAMP = Lamp(name="desk lamp", watts=40)
CALL = Call(
    messages=(Message(role=Role.SYSTEM, text="You light rooms."), Message(role=Role.USER, text="A lamp for a desk.")),
    model="m",
    max_tokens=100,
    json_schema=json.dumps(Lamp.model_json_schema()),
    kind="lighting",
    run="r1",
)


class Script:
    """A line that answers in order; `asked` are the calls."""

    def __init__(self, *answers: str | Fault | Reply) -> None:
        self.asked: list[Call] = []
        self._answers = list(answers)

    async def ask(self, call: Call, watch: Watch | None = None) -> Reply:
        self.asked.append(call)
        answer = self._answers.pop(0)
        if isinstance(answer, Fault):
            raise answer
        return Reply(text=answer, model="m") if isinstance(answer, str) else answer

    def cancel(self, run: str) -> int:
        raise AssertionError(run)

    async def close(self, seconds: float = 0.0) -> None:
        raise AssertionError(seconds)


def never(failure: FailedAttempt) -> None:
    raise AssertionError(failure)


async def test_a_right_answer_is_a_value_at_once() -> None:
    line, failures = Script(RIGHT), list[FailedAttempt]()
    answer = await answered(line, CALL, Lamp, failed=failures.append)
    assert (answer.value, answer.attempts, answer.rung) == (LAMP, 1, "as it is")
    assert line.asked == [CALL]
    assert failures == []


async def test_a_wrong_answer_is_asked_for_again_with_what_was_wrong() -> None:
    wrong = '{"name": "desk lamp", "watts": 9000, "path": "/etc/passwd"}'
    line, failures = Script(wrong, "gibberish", RIGHT), list[FailedAttempt]()
    answer = await answered(line, CALL, Lamp, failed=failures.append)
    assert (answer.value, answer.attempts) == (LAMP, 3)
    second, third = (call.messages for call in line.asked[1:])
    assert second[:2] == third[:2] == CALL.messages
    assert [message.role for message in second[2:]] == [Role.ASSISTANT, Role.USER]
    assert second[2].text == wrong
    assert "watts: Input should be less than or equal to 500" in second[3].text
    assert "path: Extra inputs are not permitted" in second[3].text
    assert "9000" not in second[3].text
    assert '"maximum":500' in second[3].text
    assert [message.text for message in third[2:3]] == ["gibberish"]
    assert [(one.attempt, one.raw, one.run, one.kind) for one in failures] == [
        (1, wrong, "r1", "lighting"),
        (2, "gibberish", "r1", "lighting"),
    ]


async def test_after_three_wrong_answers_it_is_refused_by_name() -> None:
    line, failures = Script(*["{}"] * 3), list[FailedAttempt]()
    with pytest.raises(AnswerRefused, match=r"'lighting' in 3 attempts: name: Field required; watts: Field required"):
        await answered(line, CALL, Lamp, failed=failures.append)
    assert len(line.asked) == len(failures) == 3


async def test_names_of_fields_that_a_model_made_up_are_shown_shortly_and_in_plain_letters() -> None:
    evil = json.dumps({"\x1b[2J\u202egnp" + "x" * 500: 1, "name": "a", "watts": 1})
    with pytest.raises(AnswerRefused, match="Extra inputs") as caught:
        await answered(Script(evil, evil, evil), CALL, Lamp, failed=lambda failure: None)
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 300


async def test_of_several_readings_the_one_that_fits_counts() -> None:
    line = Script(f'For instance {{"name": 1}}. So:\n```json\n{RIGHT[:-1]},}}\n```')
    answer = await answered(line, CALL, Lamp, failed=never)
    assert (answer.value, answer.rung) == (LAMP, "fence, mended")


async def test_an_answer_cut_off_gets_more_room_and_is_never_closed() -> None:
    cut = Reply(text='{"name": "desk lamp", "watts": 40', finish=Finish.LENGTH, usage=Usage(completion=100))
    line, failures = Script(cut, RIGHT), list[FailedAttempt]()
    answer = await answered(line, CALL, Lamp, failed=failures.append)
    assert answer.attempts == 2
    assert line.asked[1].max_tokens == 200
    assert [message.role for message in line.asked[1].messages] == [Role.SYSTEM, Role.USER]
    assert "cut off after 100 tokens" in line.asked[1].messages[1].text
    assert "cut off" in failures[0].problem


async def test_a_model_that_only_reasoned_gets_much_more_room() -> None:
    thought = Reply(text="", finish=Finish.LENGTH, usage=Usage(completion=100))
    line = Script(thought, thought, RIGHT)
    answer = await answered(line, CALL, Lamp, failed=lambda _: None)
    assert answer.attempts == 3
    assert [call.max_tokens for call in line.asked] == [100, 800, 6400]


async def test_an_empty_answer_does_not_become_a_turn() -> None:
    line = Script("", RIGHT)
    await answered(line, CALL, Lamp, failed=lambda _: None)
    assert [message.role for message in line.asked[1].messages] == [Role.SYSTEM, Role.USER]


async def test_a_grammar_miss_is_asked_again_as_another_variant() -> None:
    line = Script(AskDifferently("does not match the expected peg-native format"), RIGHT)
    answer = await answered(line, CALL, Lamp, failed=lambda _: None)
    assert answer.attempts == 2
    assert line.asked[1] == CALL.model_copy(update={"variant": 1})
    with pytest.raises(AskDifferently):
        await answered(Script(*[AskDifferently("no")] * 3), CALL, Lamp, failed=lambda _: None)


async def test_what_no_other_wording_mends_is_passed_on_at_once() -> None:
    line = Script(AskAgain("gone"))
    with pytest.raises(AskAgain, match="gone"):
        await answered(line, CALL, Lamp, failed=never)
    declined = Script(Reply(text="I must not.", finish=Finish.FILTERED))
    with pytest.raises(GivenUp, match="declined"):
        await answered(declined, CALL, Lamp, failed=never)
    assert (len(line.asked), len(declined.asked)) == (1, 1)


@pytest.mark.parametrize(
    "attack",
    [
        '{"name": "' + "x" * 300_000 + '", "watts": 1}',
        '{"a":' * 5000 + "1" + "}" * 5000,
        '{"name": "lamp", "watts": 1' + "0" * 9 + "}",
        '{"name": "lamp", "watts": 1e999}',
        '{"name": "lamp", "watts": ' + "9" * 5000 + "}",
        '{"name": "lamp", "watts": 1, "__class__": "os.system"}',
        '{"name": ["lamp"], "watts": 1}',
    ],
)
async def test_an_attackers_answer_is_refused_within_bounds(attack: str) -> None:
    line, failures = Script(attack, RIGHT), list[FailedAttempt]()
    answer = await answered(line, CALL, Lamp, failed=failures.append)
    assert (answer.value, answer.attempts) == (LAMP, 2)
    assert len(failures[0].raw) <= 4000
    assert len(failures[0].problem) < 2000
    assert sum(len(message.text) for message in line.asked[1].messages) < 8000
