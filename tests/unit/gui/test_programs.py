"""What a window test starts ends with it, however it ends."""

from __future__ import annotations

import signal
import subprocess
import sys
import time

import pytest

from tests.gui.programs import TERMINATED, is_there

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="windows are tried on Linux only")
STARTS = """
import sys, time
from tests.gui.programs import end_in_order, started
end_in_order()
child = started(["sleep", "300"])
try:
    print(child.pid, flush=True)
    time.sleep(300)
finally:
    print("tidied", flush=True)
"""


@pytest.mark.parametrize(("number", "words"), [(signal.SIGTERM, "tidied\n"), (signal.SIGKILL, "")])
def test_a_program_ends_with_the_one_that_started_it(number: signal.Signals, words: str) -> None:
    with subprocess.Popen([sys.executable, "-c", STARTS], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        child = int(program.stdout.readline())
        assert is_there(child)
        program.send_signal(number)
        assert program.stdout.read() == words
        assert program.wait(10) == (TERMINATED if number is signal.SIGTERM else -number)
    end = time.monotonic() + 5.0
    while is_there(child) and time.monotonic() < end:
        time.sleep(0.01)
    assert not is_there(child)
