"""What the panel offers to choose from: rows of (identifier, label, tooltip), and the example prompts. Data only.

It repeats the names of scene values instead of importing them: Blender reads this at start-up, and the values bring a
library of their own that takes longer to load than Blender allows an add-on.
"""

from __future__ import annotations

from collections.abc import Mapping

Row = tuple[str, str, str]
Rows = tuple[Row, ...]

PLACES: Rows = (
    ("auto", "From Prompt", "The prompt says what kind of place it is"),
    ("bedroom", "Bedroom", "A bedroom"),
    ("living_room", "Living Room", "A living room"),
    ("kitchen", "Kitchen", "A kitchen"),
    ("dining_room", "Dining Room", "A dining room"),
    ("office", "Office", "An office or a study"),
    ("library", "Library", "A library or a reading room"),
    ("studio", "Studio", "An artist's studio"),
    ("cafe", "Cafe", "A cafe"),
    ("forest_clearing", "Forest Clearing", "A clearing in a forest"),
)
LOOKS: Rows = (
    ("auto", "From Prompt", "The prompt says how it looks; voxels where it does not"),
    ("voxel", "Voxel", "Built of small cubes"),
    ("lowpoly", "Low Poly", "Few, large, flat faces"),
    ("realistic", "Realistic", "Rounded edges and fine materials"),
)
QUALITIES: Rows = (
    ("draft", "Draft", "The quickest: few samples for a render"),
    ("preview", "Preview", "A render for a first look"),
    ("final", "Final", "A render to show to others"),
    ("ultra", "Ultra", "The most detail; renders take long"),
)
SIZES: Rows = (
    ("auto", "From Prompt", "The prompt or the furniture decides how large it is"),
    ("small", "Small", "About 3 by 3 m"),
    ("medium", "Medium", "About 5 by 4 m"),
    ("large", "Large", "About 8 by 6 m"),
)
METRES = {"small": "3 x 3 m", "medium": "5 x 4 m", "large": "8 x 6 m"}
"""How a size is written in a prompt."""
PRESENTS: Rows = (
    ("auto", "Automatic", "A scene of its own in an untouched file, else beside your work"),
    ("beside", "This Scene", "Add it to this scene, clear of what stands there; your work stays as it is"),
    ("replace", "Replace Last", "Remove what was generated last in this scene, and put the new one in its place"),
    ("new_scene", "New Scene", "Make a new scene with its own world, camera and render settings"),
)
CHOICES: Mapping[str, Rows] = {
    "place": PLACES,
    "look": LOOKS,
    "quality": QUALITIES,
    "size": SIZES,
    "present": PRESENTS,
}
"""Each choice of a wish, with what it may be."""
PROMPT_MOST = 10_000
SEED_MOST = 2**31 - 1
STYLES = (
    *("modern", "minimalist", "scandinavian", "japanese", "industrial", "rustic", "classic", "vintage", "bohemian"),
    *("tropical", "medieval", "fantasy", "futuristic", "cyberpunk", "haunted", "cartoon"),
)

EXAMPLES: Rows = (
    ("bedroom", "Cozy Bedroom", "a cozy bedroom with a reading corner at night"),
    ("office", "Modern Office", "a modern office with a large desk, two monitors and a bookshelf by the window"),
    (
        "cafe",
        "Small Cafe",
        "a small cafe with four round tables, pendant lights and a counter with an espresso machine",
    ),
    ("living_room", "Warm Living Room", "a warm living room with a sofa facing the fireplace and a round rug"),
    ("library", "Old Library", "an old library with tall bookshelves, a reading table and a globe"),
    ("studio", "Bright Studio", "a bright artist's studio with an easel, a stool and paint jars on a table"),
    (
        "kitchen",
        "Cheerful Kitchen",
        "a cheerful kitchen with an island, three bar stools and a bowl of fruit on the island",
    ),
    (
        "forest_clearing",
        "Forest Clearing",
        "a forest clearing with a tent and a campfire surrounded by log benches at dusk",
    ),
)
"""The third of each row is the prompt itself, which is its tooltip as well."""
