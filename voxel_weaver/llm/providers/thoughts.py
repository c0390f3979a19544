"""Takes a model's reasoning out of its answer while it streams: only what is meant as the answer passes.

Reasoning stands before the answer, in one of a few known pairs of tags; blanks before either say nothing. Once the
answer has begun everything passes, so that a text which mentions a tag is not cut. What is taken out is dropped, never
kept.
"""

from __future__ import annotations

PAIRS = (
    ("<think>", "</think>"),
    ("<thinking>", "</thinking>"),
    ("<thought>", "</thought>"),
    ("<reasoning>", "</reasoning>"),
    ("[THINK]", "[/THINK]"),
    ("<|begin_of_thought|>", "<|end_of_thought|>"),
    ("<|channel|>analysis", "<|channel|>final<|message|>"),
)


class Thoughts:
    """A filter with state: one for each answer."""

    def __init__(self) -> None:
        self.thinking = False
        self._end = ""
        self._held = ""  # what may be the beginning of a tag
        self._answering = False

    def feed(self, text: str) -> str:
        """What of the text so far belongs to the answer and was not given yet."""
        if self._answering:
            return text
        self._held = (self._held + text).lstrip() if not self.thinking else self._held + text
        while True:
            if self.thinking:
                if not self._leaves():
                    return ""
            elif not self._enters():
                return self._passes()

    def finish(self) -> str:
        """What was held back in case it was a tag. A thought that never ended is no answer."""
        held, self._held = self._held, ""
        return "" if self.thinking else held

    def _enters(self) -> bool:
        for opening, end in PAIRS:
            if self._held.startswith(opening):
                self._held, self._end, self.thinking = self._held[len(opening) :], end, True
                return True
        return False

    def _leaves(self) -> bool:
        before, found, after = self._held.partition(self._end)
        if found:
            self._held, self.thinking = after.lstrip(), False
            return True
        self._held = before[-len(self._end) :]
        return False

    def _passes(self) -> str:
        if not self._held or any(opening.startswith(self._held) for opening, _ in PAIRS):
            return ""
        self._answering = True
        held, self._held = self._held, ""
        return held
