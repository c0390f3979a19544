"""The names under which a scene is kept in a .blend. Tools, users and tests rely on them; nothing here imports bpy."""

from __future__ import annotations

KIND = "vw_kind"
ID = "vw_id"
CATEGORY = "vw_category"
ROOM = "vw_room"
COUNT = "vw_count"
TIER = "vw_tier"
SUPPORT = "vw_support"
ON = "vw_on"
ROLE = "vw_role"
ATTRIBUTES = "vw_attributes"
WHY = "vw_why"
LOCKED = "vw_locked"
"""On a thing: it stays as it is when the scene is varied."""

THING, SCATTER = "thing", "scatter"
FLOOR, WALL, CEILING, OPENING, TERRAIN = "floor", "wall", "ceiling", "opening", "terrain"
WATER = "water"
KINDS = (THING, SCATTER, FLOOR, WALL, CEILING, OPENING, TERRAIN)

ARCHITECTURE, THINGS, NATURE, LIGHTS, CAMERAS = "Architecture", "Things", "Nature", "Lights", "Cameras"
FOLDERS = (ARCHITECTURE, THINGS, NATURE, LIGHTS, CAMERAS)
"""The child collections of a scene's root collection."""

TEXT_NAME = "voxel_weaver_scene.json"
TEXT_LINK = "vw_text"
"""On the root collection: the text block that holds the Scene value."""
OFFSET = "vw_offset"
"""On the root collection: how far the whole scene was moved to stand clear of what was there."""
SHOT = "vw_shot"
"""On a camera: the name of its shot."""
CUTS = "vw_cuts"
"""On a camera: JSON list of the ids that are cut away when it is shown."""
LAMP = "vw_lamp"
"""On a light: the id of its lamp."""
AIR = "vw_air"
"""On what is in the air of a picture, and no thing: fog, rain, snow, cloud."""
GRID = "vw_grid"
"""On a mesh: x, y, z of a corner of its voxel grid, and the side of a voxel. Materials read it."""
MADE = "vw_made"
"""On a material, node group or world: it was generated, and goes with the last scene that uses it."""
WORLD = "vw_world"
"""On the root collection: the world that was made for its scene."""
CUTAWAY = "vw_cutaway"
"""On an object: it is cut away for the present shot."""


def readable(name: str) -> str:
    """`coffee_table` as people write it: "Coffee table"."""
    words = name.replace("_", " ").replace(".", " ").strip()
    return words[:1].upper() + words[1:]
