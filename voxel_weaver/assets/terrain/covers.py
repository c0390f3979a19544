"""What lies on the land and fills its hollows: the covers that cells are painted with, the layers that a cut side of
the block shows, and liquids. Each cover has three shades, so that no field is one flat colour.

A painted cell holds one number: the place of its cover in the ground's palette times SHADES, plus its shade.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from voxel_weaver.assets.model import Finish

SHADES = 3
USUAL = "grass"
"""What stands for a cover that nobody knows."""


@dataclass(frozen=True, slots=True)
class Cover:
    """One cover: its material and its shades from dark to light. A banded one changes its shade with the height, as
    layers of stone do."""

    material: str
    shades: tuple[str, str, str]
    banded: bool = False
    emission: float = 0.0


COVERS: Mapping[str, Cover] = {
    "grass": Cover("grass", ("#548640", "#659849", "#7aaa54")),
    "pale_grass": Cover("grass", ("#7f9446", "#92a552", "#a6b662")),
    "dry_grass": Cover("grass", ("#b3914a", "#cbab58", "#dcc375")),
    "autumn_grass": Cover("grass", ("#8a7a34", "#a8923f", "#c2a64a")),
    "moss": Cover("grass", ("#3f6a35", "#53823d", "#6d984a")),
    "forest_floor": Cover("grass", ("#456f33", "#5b8641", "#7d8a45")),
    "jungle_floor": Cover("grass", ("#2f6433", "#417c38", "#5b9040")),
    "tundra": Cover("grass", ("#7d7a4e", "#969058", "#ada56f")),
    "dirt": Cover("soil", ("#6a5238", "#7c6345", "#907654")),
    "mud": Cover("soil", ("#45392a", "#564734", "#6a5a41")),
    "path": Cover("soil", ("#a98a5f", "#bd9d6e", "#cfb184")),
    "gravel": Cover("stone", ("#827d75", "#98938a", "#aea99f")),
    "cobbles": Cover("stone", ("#77736f", "#8f8a84", "#a6a098")),
    "paving": Cover("concrete", ("#a9a59c", "#bdb9b0", "#cfcbc2")),
    "asphalt": Cover("concrete", ("#42444a", "#4f5157", "#5d5f65")),
    "planks": Cover("wood", ("#7a5637", "#8f6743", "#a37a52")),
    "field": Cover("soil", ("#5e4029", "#725035", "#866143")),
    "sand": Cover("sand", ("#d9b878", "#e8cb8e", "#f2dba6")),
    "wet_sand": Cover("sand", ("#b08d5c", "#c19e6b", "#cfae7c")),
    "coral_sand": Cover("sand", ("#c9c39a", "#dcd6ae", "#ebe6c6")),
    "rock": Cover("stone", ("#67645f", "#7f7b75", "#98948c"), banded=True),
    "dark_rock": Cover("stone", ("#332f33", "#443f43", "#585257"), banded=True),
    "red_rock": Cover("stone", ("#9c4f30", "#bd6a3f", "#d88e5c"), banded=True),
    "pale_rock": Cover("stone", ("#a9997f", "#c0b194", "#d6c9ae"), banded=True),
    "snow": Cover("snow", ("#cfdcec", "#e6eef7", "#f8fbff")),
    "ice": Cover("ice", ("#7fb6d6", "#a3cfe6", "#c6e4f2")),
    "moon_dust": Cover("sand", ("#7f8086", "#96979c", "#adaeb2")),
    "mars_dust": Cover("sand", ("#a5502d", "#be6639", "#d27f4d")),
    "ash": Cover("soil", ("#3d3a3c", "#4d494a", "#5f5a5a")),
    "lava": Cover("lava", ("#d8330c", "#f4631a", "#ffb347"), emission=3.0),
    "alien_grass": Cover("grass", ("#3b2a78", "#5a3f9c", "#8a5cc0")),
    "alien_rock": Cover("stone", ("#2f3f66", "#3f5580", "#54709c"), banded=True),
    "turf": Cover("grass", ("#4a8a3c", "#529743", "#5aa24a")),
    "turf_light": Cover("grass", ("#68a850", "#72b458", "#7cc062")),
    "chalk": Cover("concrete", ("#eeece4", "#f4f3ee", "#fbfaf6")),
    "line_yellow": Cover("concrete", ("#dcae32", "#e6bb40", "#efc850")),
    "court_red": Cover("concrete", ("#a8432f", "#b54d37", "#c15840")),
    "court_blue": Cover("concrete", ("#2f6296", "#386ea6", "#427ab2")),
    "clay": Cover("soil", ("#a85f3a", "#b96d44", "#c87b50")),
    "carpet_white": Cover("concrete", ("#efe6de", "#f6efe8", "#fcf7f2")),
    "carpet_red": Cover("concrete", ("#8e2530", "#9e2d38", "#ac3842")),
    "pool_tiles": Cover("concrete", ("#6fb7d2", "#84c6dd", "#9bd4e6")),
    "candy_pink": Cover("snow", ("#f29cbc", "#f7b3cd", "#fbc9dc")),
    "candy_mint": Cover("snow", ("#8fd9bd", "#a6e4cc", "#bfeedb")),
    "candy_cream": Cover("snow", ("#f6e3c0", "#faecd1", "#fdf4e2")),
    "chocolate": Cover("soil", ("#4d2c1c", "#5c3722", "#6d442b")),
    "cloud": Cover("snow", ("#dfe6f2", "#edf2f9", "#fbfcff")),
    "metal_floor": Cover("concrete", ("#6d747c", "#7c848c", "#8c949c")),
    "coral_rock": Cover("stone", ("#7a6a72", "#94808a", "#b09aa0")),
}

STRATA: Mapping[str, Cover] = {
    "earth": Cover("soil", ("#5f4029", "#7a5236", "#8d6546")),
    "stone": Cover("stone", ("#5d5955", "#6f6a66", "#827d77"), banded=True),
    "sandstone": Cover("stone", ("#b58a55", "#c9a06a", "#d9b683"), banded=True),
    "red_stone": Cover("stone", ("#8a4228", "#ab5c38", "#c77a4e"), banded=True),
    "basalt": Cover("stone", ("#2b282c", "#393539", "#48444a"), banded=True),
    "ice_block": Cover("ice", ("#6aa5c9", "#8cc0dc", "#b0d8ea"), banded=True),
    "moon_stone": Cover("stone", ("#5c5d63", "#6d6e74", "#7f8086"), banded=True),
    "cloud_bank": Cover("snow", ("#d5deec", "#e6edf6", "#f4f7fb")),
    "cake": Cover("soil", ("#7a4a2e", "#8d5a39", "#f0d9b0"), banded=True),
    "alien_stone": Cover("stone", ("#262f52", "#34406a", "#455684"), banded=True),
}
"""What lies under the covers, from above: the first right below them, the second down to the bottom."""


@dataclass(frozen=True, slots=True)
class Liquid:
    """What fills a hollow of the land."""

    material: str
    color: str
    emission: float = 0.0


LIQUIDS: Mapping[str, Liquid] = {
    "water": Liquid("water", "#3f8fb5"),
    "sea": Liquid("water", "#2a86b0"),
    "lagoon": Liquid("water", "#38b6bd"),
    "river": Liquid("water", "#4a97b8"),
    "falls": Liquid("water", "#8cc7dd"),
    "swamp_water": Liquid("water", "#4f6b46"),
    "lava": Liquid("lava", "#ff5a14", emission=4.0),
    "glow_water": Liquid("water", "#2fd0b4", emission=0.6),
    "pool": Liquid("water", "#4fc3e0"),
    "chocolate": Liquid("water", "#5a3420"),
    "clear": Liquid("water", "#bfe6f2"),
}


def finish_name(cover: str, shade: int) -> str:
    return f"{cover}_{('dark', 'mid', 'light')[shade]}"


def names_of(palette: Sequence[str], strata: Sequence[str]) -> tuple[str, ...]:
    """The names of all finishes that a ground may have: its covers, then its layers, each in three shades."""
    return tuple(finish_name(name, shade) for name in (*palette, *strata) for shade in range(SHADES))


def ground_finishes(palette: Sequence[str], strata: Sequence[str]) -> tuple[Finish, ...]:
    """The finishes of a ground with these covers over these layers."""
    covers = [(name, COVERS.get(name, COVERS[USUAL])) for name in palette]
    layers = [(name, STRATA.get(name, STRATA["stone"])) for name in strata]
    return tuple(
        Finish(finish_name(name, shade), cover.material, "own", cover.shades[shade], emission=cover.emission)
        for name, cover in (*covers, *layers)
        for shade in range(SHADES)
    )


def liquid_finish(name: str) -> Finish:
    """The one finish of a body of water."""
    liquid = LIQUIDS.get(name, LIQUIDS["water"])
    return Finish("surface", liquid.material, "own", liquid.color, main=True, emission=liquid.emission)
