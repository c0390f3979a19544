"""What a server's refusal means: an HTTP status, or an error told inside a stream, becomes one of the four faults.

A table and the reading of what was said. What a server says is quoted shortly, on one line, without any key; whole
bodies never are. It sends nothing and waits for nothing.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from email.utils import parsedate_to_datetime
from math import isnan

from pydantic import JsonValue
from pydantic_core import from_json

from voxel_weaver.llm.faults import AskAgain, AskDifferently, Fault, GivenUp, SetUpFirst
from voxel_weaver.llm.network.secret import Secret

LONGEST_QUOTE = 200
LONGEST_PAUSE = 3600.0  # a server that asks for more is not waited for

OVERLOADED = (429, 503, 529)
PASSING = (408, 409, 425, 500, 502, 504, *OVERLOADED)
OTHERWISE = (400, 413, 414, 422)

# Words of a server that say more than its status does. The first pattern found counts.
SAID = (
    # A 429 that no waiting mends.
    (r"insufficient_quota|billing|credit balance|exceeded your current quota", SetUpFirst, "pay or choose another"),
    # llama.cpp answers 500 when the answer left its grammar, or when it cannot make a grammar of the schema.
    (r"peg-\w+ format|grammar|Failed to initialize samplers|response_format|json_schema", AskDifferently, ""),
    (r"No endpoints found", AskDifferently, ""),  # OpenRouter: no server of this model takes a parameter of the call
    (r"context[_ ](length|size|window)|maximum context|too many tokens|prompt is too long", AskDifferently, "ask less"),
    (
        r"no models loaded|model .{0,80}not found|model_not_found|does not exist",
        SetUpFirst,
        "choose a model that it has",
    ),
    (r"loading model|model is loading", AskAgain, ""),
    (r"overloaded|rate.?limit|too many requests", AskAgain, ""),
)

KEYLIKE = re.compile(r"\b(?:sk|pk|key|or|gsk|xai|AIza)[-_][\w-]{6,}|\bBearer\s+\S+", re.IGNORECASE)


def fault_of_status(status: int, body: str, headers: Mapping[str, str], where: str, key: Secret | None) -> Fault:
    """The fault for an answer whose status is not 200."""
    said = quote(body, key)
    text = f"{where} answered {status}" + (f": {said}" if said else "")
    if 300 <= status < 400:
        return SetUpFirst(
            f"{where} answered {status}, a redirect, which is never followed; enter the address it leads to"
        )
    if (fault := fault_of_words(body, text, headers)) is not None and status != 401:
        return fault
    if status in PASSING:
        return AskAgain(text, overloaded=status in OVERLOADED, retry_after=pause(headers))
    if status in OTHERWISE:
        return AskDifferently(text)
    if status in (401, 403):
        return SetUpFirst(f"{text}; enter a key that this server accepts")
    if status == 402:
        return SetUpFirst(f"{text}; the account needs credit, or choose another model")
    if status in (404, 405, 501):
        return SetUpFirst(f"{text}; check the address and the model's name")
    return GivenUp(text)


def fault_of_error(error: JsonValue, where: str, key: Secret | None) -> Fault:
    """The fault for an error that came inside a stream that had begun well."""
    said = quote(message_in(error), key)
    text = f"{where} broke its answer off: {said or 'without a word'}"
    code = error.get("code", error.get("status")) if isinstance(error, dict) else None
    if isinstance(code, int | str) and re.fullmatch(r"[45][0-9][0-9]", str(code)):
        return fault_of_status(int(code), message_in(error), {}, where, key)
    kind = str(error.get("type", "")) if isinstance(error, dict) else ""
    return fault_of_words(f"{kind} {message_in(error)}", text, {}) or AskAgain(text)


def fault_of_words(body: str, text: str, headers: Mapping[str, str]) -> Fault | None:
    for pattern, fault, hint in SAID:
        if re.search(pattern, body[:4000], re.IGNORECASE):
            text = f"{text}; {hint}" if hint else text
            if fault is AskAgain:
                return AskAgain(text, overloaded=True, retry_after=pause(headers))
            return fault(text)
    return None


def quote(body: str, key: Secret | None) -> str:
    """What a server said, fit for a line of a log."""
    try:
        said = message_in(from_json(body))
    except ValueError:
        said = re.sub(r"<[^>]{0,200}>", " ", body)  # proxies answer with a page
    said = " ".join("".join(sign if sign.isprintable() else " " for sign in said[:4000]).split())
    said = KEYLIKE.sub("…", key.hidden_in(said) if key else said)
    return said if len(said) <= LONGEST_QUOTE else f"{said[:LONGEST_QUOTE]}…"


def message_in(error: JsonValue) -> str:
    """The words, in the shapes that servers use: {"error": {"message": …}}, {"error": …}, {"detail": …}."""
    for _ in range(4):
        if not isinstance(error, dict):
            break
        error = next((error[word] for word in ("error", "message", "detail") if error.get(word)), "")
    return error if isinstance(error, str) else ""


def pause(headers: Mapping[str, str]) -> float | None:
    """How long the server asks to wait, in seconds; a date counts from the server's own clock."""
    try:
        if milliseconds := headers.get("retry-after-ms"):
            return bounded(float(milliseconds) / 1000)
        after = headers.get("Retry-After", "").strip()
        if not after:
            return None
        if re.fullmatch(r"\d+(\.\d+)?", after):
            return bounded(float(after))
        until, now = parsedate_to_datetime(after), parsedate_to_datetime(headers["Date"])
        return bounded((until - now).total_seconds())
    except (ValueError, TypeError, KeyError):
        return None


def bounded(seconds: float) -> float | None:
    return None if isnan(seconds) else min(max(0.0, seconds), LONGEST_PAUSE)
