"""Writes the content hashes that every platform must come to: python -m tests.tools.golden

Run it after a change that is meant to change scenes, and look at the scenes before the new hashes are kept.
"""

from __future__ import annotations

import json
from pathlib import Path

import voxel_weaver as vw
from voxel_weaver.api import LookWord

GOLDEN = Path(__file__).resolve().parents[1] / "contract" / "golden.json"
CASES: tuple[tuple[str, int, LookWord], ...] = (
    ("a cozy bedroom with a red armchair and two table lamps", 7, "voxel"),
    ("a forest clearing with a tent and a campfire at dusk", 11, "lowpoly"),
)


def hashes() -> dict[str, str]:
    """What this platform comes to."""
    return {
        f"{prompt} | seed {seed} | {look}": vw.generate(prompt, seed=seed, look=look).content_hash
        for prompt, seed, look in CASES
    }


if __name__ == "__main__":
    GOLDEN.write_text(json.dumps(hashes(), indent=1) + "\n", encoding="utf-8")
