"""Real servers for the tests of language models, started once; skipped with the reason where they cannot be had."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import pytest

from tests.models.aimock import Aimock, Missing, running


@pytest.fixture(scope="session")
def aimock() -> Iterator[Aimock]:
    with ExitStack() as stack:
        try:
            server = stack.enter_context(running())
        except Missing as reason:
            pytest.skip(str(reason))
        yield server
