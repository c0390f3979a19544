"""The example prompts: eight places that show what a short sentence becomes."""

from __future__ import annotations

from collections.abc import Mapping

EXAMPLES: Mapping[str, str] = {
    "bedroom": "a cozy bedroom with a reading corner at night",
    "office": "a modern office with a large desk, two monitors and a bookshelf by the window",
    "cafe": "a small cafe with four round tables, pendant lights and a counter with an espresso machine",
    "living_room": "a warm living room with a sofa facing the fireplace and a round rug",
    "library": "an old library with tall bookshelves, a reading table and a globe",
    "studio": "a bright artist's studio with an easel, a stool and paint jars on a table",
    "kitchen": "a cheerful kitchen with an island, three bar stools and a bowl of fruit on the island",
    "forest_clearing": "a forest clearing with a tent and a campfire surrounded by log benches at dusk",
}
