"""What lies on other things and what stands by itself, by name: the words of English and the catalogue agree."""

from __future__ import annotations

import pytest

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.english.discourse import is_carried
from voxel_weaver.scene.layout import Support

EITHER_WAY = frozenset(
    "tv set, flat screen, screen, computer screen, display, desktop, workstation, wireless, hi-fi, register, "
    "cash desk, "
    "raised bed, raised garden bed, raised planter, garden bed planter, vegetable crate, plate rack, fish, lp, barbie, "
    "towel warmer, hot towel cabinet, towel steamer, sterilizer, parrot cage, lobster tank, touch tank, cylinder tank, "
    "electronic device, electronic, office supply, school supply, cleaning product, beamer, beer tower, buffet warmer, "
    "food warmer, jewelry display, decorative object".split(", ")
)
"""What lies on something here and stands on the floor there."""
LEAST = 0.96
"""Of the nouns of small things, this share must be known to lie on others."""


def test_what_is_made_to_lie_on_things_is_carried() -> None:
    small = {word for asset in catalogue().assets if asset.support is Support.OBJECT for word in asset.words}
    strangers = sorted(word for word in small - EITHER_WAY if not is_carried(word))
    assert len(strangers) <= (1 - LEAST) * len(small), strangers


@pytest.mark.parametrize("noun", ["stack of books", "bunch of keys", "pile of coins", "book stack", "knife set"])
def test_so_many_of_small_things_are_small(noun: str) -> None:
    assert is_carried(noun)


@pytest.mark.parametrize(
    "noun", ["console", "media console", "grandfather clock", "cheval mirror", "row of chairs", "drum set", "arc lamp"]
)
def test_what_stands_by_itself_is_not_carried(noun: str) -> None:
    assert not is_carried(noun)
