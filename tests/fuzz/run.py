"""The long run: thousands of prompts in a few processes. Failures are printed with their numbers, and make it fail."""

from __future__ import annotations

import argparse
import collections
import os
import subprocess
import sys
import time
import traceback
from collections.abc import Sequence
from itertools import pairwise

from tests.fuzz.prompts import prompt
from tests.fuzz.proving import complaints
from voxel_weaver.assets.catalog import Catalog

MANY = 10_000
SLOW = 5.0
"""Seconds that one prompt may take."""


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python build.py fuzz", description=__doc__)
    parser.add_argument("count", nargs="?", type=int, default=MANY, help="prompts (default: 10,000)")
    parser.add_argument("--seed", type=int, default=0, help="another seed, other prompts (default: 0)")
    parser.add_argument("--first", type=int, default=0, help="number of the first one (default: 0)")
    parser.add_argument("--only", type=int, help="this one alone")
    parser.add_argument("--look", default="lowpoly", choices=("lowpoly", "voxel", "realistic"))
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes (default: all cores)")
    options = parser.parse_args(arguments)
    if options.only is not None:
        options.first, options.count, options.jobs = options.only, 1, 1
        say(prompt(options.only, options.seed))
    if options.jobs > 1 and options.count > options.jobs:
        return _shared(options)
    return _proved(options)


def _proved(options: argparse.Namespace) -> int:
    catalog, failed, slow = Catalog(), 0, 0
    kinds: collections.Counter[str] = collections.Counter()
    for number in range(options.first, options.first + options.count):
        text = prompt(number, options.seed)
        began = time.process_time()
        try:
            found = complaints(text, catalog, options.look)
        except Exception:
            found = (traceback.format_exc(limit=-3),)
        slow += time.process_time() - began > SLOW
        if found:
            failed += 1
            kinds.update(each.split(":")[0] for each in found)
            say(f"{number} (seed {options.seed}): {text!r}", *(f"    {each}" for each in found))
    of = ", ".join(f"{count} {kind}" for kind, count in kinds.most_common())
    say(
        f"{options.count} prompts from {options.first}: {failed} failed{f' ({of})' if of else ''}; "
        f"{slow} over {SLOW:.0f} s"
    )
    return int(failed > 0)


def _shared(options: argparse.Namespace) -> int:
    """The same in several processes, each with a part of the numbers."""
    edges = [options.first + options.count * part // options.jobs for part in range(options.jobs + 1)]
    own = ("--seed", str(options.seed), "--look", options.look, "--jobs", "1")
    running = [
        subprocess.Popen([sys.executable, "-m", "tests.fuzz.run", str(end - start), "--first", str(start), *own])
        for start, end in pairwise(edges)
    ]
    return max(process.wait() for process in running)


def say(*lines: str) -> None:
    for line in lines:
        sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
