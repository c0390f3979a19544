"""The one interface that agents see: a question and a schema in, a value out, always with a word on where it came from.

It puts together what stands in files of its own: the choice of models, the cache, the queue, the answers, the race of a
slow model with a second one, and the fallback. It holds no key and contacts nobody itself.
"""

from __future__ import annotations

import asyncio
import inspect
import json
from collections.abc import Awaitable, Callable
from typing import NamedTuple, TypeVar

from pydantic import BaseModel, ValidationError

from voxel_weaver.llm.answers.asking import Answer, Failed, answered
from voxel_weaver.llm.cache.answers import AnswerCache, Hit
from voxel_weaver.llm.calling.line import Line, Watch
from voxel_weaver.llm.calls import Call, Message, Progress, Role
from voxel_weaver.llm.faults import AskAgain, GivenUp
from voxel_weaver.llm.figures.meters import Meters
from voxel_weaver.llm.limits.budget import Budget
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.question import Question, Source, Thought
from voxel_weaver.llm.thinking.race import Begun, Way, first_good
from voxel_weaver.llm.thinking.tiers import (
    Circumstances,
    ModelName,
    Models,
    ThinkingRole,
    Tier,
    affordable,
    chain,
    role_for,
    role_named,
    tier_of,
)
from voxel_weaver.scene.errors import DeadlinePassed, RunCancelled, VoxelWeaverError

Schema = TypeVar("Schema", bound=BaseModel)
Fallback = Callable[[], Schema | Awaitable[Schema]]


class Parts(NamedTuple):
    """What a thinker is made of. `profile` is asked each time, since it may change while all runs."""

    line: Line
    models: Callable[[], Models]
    profile: Callable[[], Profile]
    cache: AnswerCache
    meters: Meters
    budget: Budget
    failed: Failed
    server: Callable[[str], str] = lambda provider: ""
    """Where a provider is, by its name."""


class Plan(NamedTuple):
    """One call to one model, how long it may take once it has begun, and the tier that the model stands for in it."""

    name: ModelName
    call: Call
    limit_s: float
    tier: Tier

    def limited(self, limit_s: float) -> Plan:
        """The same with another limit."""
        return self._replace(call=self.call.model_copy(update={"timeout_s": limit_s}), limit_s=limit_s)


class Thinker:
    """Thinks with whatever models there are, and without any by the fallback. Safe to share between all agents."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    async def ask(
        self, question: Question, schema: type[Schema], fallback: Fallback[Schema] | None, watch: Watch | None = None
    ) -> Thought[Schema]:
        """A value for the question: from the cache, a model, or the fallback, which is told in the note.

        Without a fallback the question is critical: then the fault of the first model is raised.
        """
        wanted = self.wanted(question, schema)
        hit = await self._kept(wanted, schema)  # whatever money is left: what was answered before costs none
        if hit is not None:
            return hit
        plans = self.affordable(question, wanted)
        try:
            if not plans:
                raise self._nobody(wanted)
            plan, answer = await self._raced(plans, schema, question.deadline_s, watch)
        except RunCancelled:
            raise
        except VoxelWeaverError as fault:
            if fallback is None:
                raise
            return await self._fallen_back(question, plans, fallback, fault)
        return await self._thought(question, plans, plan, answer)

    def wanted(self, question: Question, schema: type[Schema]) -> tuple[Plan, ...]:
        """The calls that the question may lead to, in order, whatever they cost."""
        profile, models = self._parts.profile(), self._parts.models()
        role = role_named(question.role) if question.role else role_for(question.kind)
        shape = json.dumps(schema.model_json_schema(), sort_keys=True)
        characters = len(question.instructions) + len(question.text) + len(shape)
        circumstances = Circumstances(characters=characters, deep=profile.deep)
        limit = profile.deep_s if profile.deep and role.tier is Tier.DEEP else profile.fast_s
        return tuple(
            Plan(
                name,
                _call(self._parts.server(name.provider), question, name, role, schema, shape),
                limit,
                tier_of(name, role, models, circumstances),
            )
            for name in chain(role, models, circumstances)
        )

    def affordable(self, question: Question, wanted: tuple[Plan, ...]) -> tuple[Plan, ...]:
        """Those of these calls that the budget allows, in the order in which they are made; those behind the first have
        less time."""
        cost = {plan.name: self._parts.budget.most_cost(plan.call) for plan in wanted}
        left = left_to_spend(self._parts.budget, question.run)
        by_name = {plan.name: plan for plan in wanted}
        limits = [plan.limit_s for plan in wanted[:1]]
        limits += [min(self._parts.profile().secondary_s, limit) for limit in limits] * len(wanted)
        return tuple(
            by_name[name].limited(limit)
            for name, limit in zip(affordable(tuple(by_name), cost, left), limits, strict=False)
        )

    def _nobody(self, wanted: tuple[Plan, ...]) -> GivenUp:
        """Why nobody is asked: there is no model, or the cheapest one passes a cap."""
        if not wanted:
            return GivenUp("no language model is set")
        cheapest = min(wanted, key=lambda plan: self._parts.budget.most_cost(plan.call))
        return self._parts.budget.refusal(cheapest.call) or GivenUp("the budget allows no call")

    # --- a model's answer -------------------------------------------------------------------------------------------

    async def _raced(
        self, plans: tuple[Plan, ...], schema: type[Schema], deadline_s: float | None, watch: Watch | None
    ) -> tuple[Plan, Answer[Schema]]:
        ways = [self._way(plan, schema, watch if plan is plans[0] else None) for plan in plans]
        try:
            async with asyncio.timeout(deadline_s):
                return await first_good(ways, self._parts.profile().hedge_s)
        except TimeoutError as error:
            raise DeadlinePassed(f"no model answered within the {deadline_s:g} s that this question had") from error

    def _way(self, plan: Plan, schema: type[Schema], watch: Watch | None) -> Way[tuple[Plan, Answer[Schema]]]:
        async def way(begun: Begun) -> tuple[Plan, Answer[Schema]]:
            limit = asyncio.timeout(None)

            def watched(progress: Progress) -> None:
                if limit.when() is None:
                    limit.reschedule(asyncio.get_running_loop().time() + plan.limit_s)
                    begun()
                if watch is not None:
                    watch(progress)

            try:
                async with limit:
                    answer = await answered(
                        self._parts.line, plan.call, schema, failed=self._parts.failed, watch=watched
                    )
            except TimeoutError as error:
                raise AskAgain(f"{plan.name} did not answer within {plan.limit_s:g} s") from error
            return plan, answer

        return way

    async def _thought(
        self, question: Question, plans: tuple[Plan, ...], plan: Plan, answer: Answer[Schema]
    ) -> Thought[Schema]:
        reply = answer.reply
        self._parts.cache.keep(
            plan.call, answer.value.model_dump_json(), model=reply.model, seconds=reply.seconds, tag=question.tag
        )
        await self._parts.cache.learn(plan.call)
        words = []
        if plan is not plans[0]:
            words.append(f"{plans[0].name} was too slow or failed, so {plan.name} answered")
        if answer.attempts > 1:
            words.append(f"the answer was right at attempt {answer.attempts}")
        note = "; ".join(words)
        return Thought(answer.value, Source.MODEL, note, str(plan.name), answer.attempts, reply.seconds, plan.tier)

    # --- without a model --------------------------------------------------------------------------------------------

    async def _kept(self, plans: tuple[Plan, ...], schema: type[Schema]) -> Thought[Schema] | None:
        """What was answered before, by any model of the chain; a near answer counts for the first alone."""
        cache = self._parts.cache
        for plan in plans:
            if plan is plans[0] or cache.holds(plan.call):
                hit = cache.find(plan.call)
                if hit is not None and (thought := self._read(plan, hit, schema)) is not None:
                    return thought
        near = await cache.find_near(plans[0].call) if plans else None
        return self._read(plans[0], near, schema) if near is not None else None

    def _read(self, plan: Plan, hit: Hit, schema: type[Schema]) -> Thought[Schema] | None:
        """The kept answer as a value. One that does not fit any more is dropped: nothing read is trusted."""
        try:
            value = schema.model_validate_json(hit.kept.text)
        except ValidationError:
            self._parts.cache.forget(key=hit.kept.key)
            return None
        if hit.kept.fallback:
            return Thought(value, Source.FALLBACK, f"the model failed {hit.age_s:.0f} s ago and was not asked again")
        note = f"taken over from a question {hit.similarity:.0%} alike" if hit.near else ""
        return Thought(value, Source.CACHE, note, str(plan.name), tier=plan.tier)

    async def _fallen_back(
        self, question: Question, plans: tuple[Plan, ...], fallback: Fallback[Schema], fault: VoxelWeaverError
    ) -> Thought[Schema]:
        made = fallback()
        value = await made if inspect.isawaitable(made) else made
        self._parts.meters.fell_back(question.kind)
        if plans and isinstance(fault, AskAgain):
            # Kept shortly, so that a model that is out of breath is not asked the same by everybody at once.
            self._parts.cache.keep(plans[0].call, value.model_dump_json(), fallback=True, tag=question.tag)
        return Thought(value, Source.FALLBACK, f"thought offline, since {fault}")


def _call(
    server: str, question: Question, name: ModelName, role: ThinkingRole, schema: type[BaseModel], shape: str
) -> Call:
    """The question as a call to one model."""
    return Call(
        messages=(
            Message(role=Role.SYSTEM, text=question.instructions),
            Message(role=Role.USER, text=question.text),
        ),
        model=name.model,
        provider=name.provider,
        server=server,
        temperature=role.temperature,
        max_tokens=question.max_tokens or role.max_tokens,
        schema_name=schema.__name__.lstrip("_").lower()[:60],
        json_schema=shape,
        variant=question.variant,
        kind=question.kind,
        run=question.run,
        priority=question.priority,
        background=question.background,
        separable=question.separable,
        deadline_s=question.deadline_s,
    )


def left_to_spend(budget: Budget, run: str) -> float | None:
    """US dollars that this run may still cost today; None where nothing bounds it."""
    bounds = []
    if budget.per_run is not None:
        bounds.append(budget.per_run - budget.spent(run))
    if budget.per_day is not None:
        bounds.append(budget.per_day - budget.spent_today())
    return max(0.0, min(bounds)) if bounds else None
