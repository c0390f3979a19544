"""What a scene will cost at most, before anybody is asked: the calls that a brief is likely to need, at their longest.

An answer that is asked for again costs more, and most answers are far shorter; a cap bounds both. Words and tables
only.
"""

from __future__ import annotations

from voxel_weaver.llm.calls import Call, Message, Role
from voxel_weaver.llm.limits.budget import BYTES_PER_TOKEN, Budget, Estimate, dollars
from voxel_weaver.llm.thinking.profiles import Profile
from voxel_weaver.llm.thinking.tiers import Circumstances, Models, chain, role_for

SCENE = (
    ("brief", 1700),
    ("belongs", 700),
    ("parts", 4500),
    ("texture", 1900),
    ("lighting", 500),
    ("shots", 450),
    ("review", 1200),
)
"""The questions about a usual scene, and how many tokens each of them takes with its schema."""


def scene_estimate(models: Models, profile: Profile, budget: Budget) -> Estimate:
    """What a usual scene needs at most, each question asked once, of the model that it goes to first."""
    calls = []
    for kind, tokens in SCENE:
        role = role_for(kind)
        names = chain(role, models, Circumstances(tokens * BYTES_PER_TOKEN, deep=profile.deep))
        message = Message(role=Role.USER, text="x" * tokens * BYTES_PER_TOKEN)
        calls += [
            Call(messages=(message,), model=name.model, provider=name.provider, max_tokens=role.max_tokens)
            for name in names[:1]
        ]
    return budget.estimate(calls)


def foretold(estimate: Estimate, profile: Profile) -> str:
    """One sentence about it; "" where no model is set."""
    if not estimate.calls:
        return ""
    if estimate.unpriced:
        names = ", ".join(estimate.unpriced)
        return f"What {names} costs is not known, so no cap can bound it: give its price"
    if not estimate.cost:
        return "A scene costs nothing"
    words = f"A scene takes about {estimate.calls} calls and costs at most {dollars(estimate.cost)}"
    cap = profile.dollars_per_run
    if cap is None:
        return f"{words}; no cap bounds it"
    short = ", so some of it may be thought offline" if estimate.cost > cap else ""
    return f"{words}; its cap is {dollars(cap)}{short}"
