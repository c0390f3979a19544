"""Builds the real server where it is missing, then runs the tests against it: `python -m tests.models.llama`.

Kept out of the usual run, since building takes minutes. Arguments go to pytest.
"""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from tests.models.aimock import Missing
from tests.models.llama.server import built


def main(arguments: list[str]) -> int:
    try:
        built()
    except Missing as reason:
        sys.stderr.write(f"{reason}\n")
        return 1
    return int(pytest.main([str(Path(__file__).with_name("test_llama_server.py")), *arguments]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
