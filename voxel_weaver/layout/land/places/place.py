"""What an outdoor place is: a row of relief, cover, water, growth and belongings. Values only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from voxel_weaver.layout.land.ground.painting import Cover
from voxel_weaver.layout.programs import Belonging
from voxel_weaver.scene.layout import Setting


@dataclass(frozen=True, slots=True)
class Growth:
    """A mass of one kind. Densities are per square metre where it grows best; `inner` and `outer` are shares of the
    land's half side between which it grows; `front` is the density at the viewer's side, as a share.

    It grows on land that is not steeper than `slope`, between two shares of the land's height, so many metres from
    water (`shore`), in clusters (`clump`: 0 evenly, 1 in groves with bare land between). What grows in water stands
    where it is so deep.
    """

    category: str
    density: float
    apart: float
    inner: float = 0.0
    outer: float = 0.97
    front: float = 1.0
    variants: int = 3
    scale: tuple[float, float] = (0.85, 1.2)
    given: Mapping[str, tuple[Setting, ...]] | None = None  # one of these values a variant
    slope: float = 0.9
    heights: tuple[float, float] = (0.0, 1.0)
    shore: tuple[float, float] = (0.0, 1e9)
    water: tuple[float, float] | None = None
    clump: float = 0.35
    covers: tuple[str, ...] = ()  # only on these; empty: on all that is no path
    instead: str = ""  # what grows where the catalogue has none of it

    @property
    def is_tree(self) -> bool:
        return self.apart >= 1.2 and self.front == 0.0


@dataclass(frozen=True, slots=True)
class Land:
    """A kind of open place: its relief, its size, what stands in the middle, and what grows around.

    `water` names what fills its hollows (waters.py); `focus` is where the middle of the picture lies, in shares of the
    half side; `settlement` names the planner whose buildings stand there.
    """

    place: str
    relief: str
    side: float
    middle: float  # radius of the open middle, metres
    cover: Cover
    belongings: tuple[Belonging, ...] = ()
    growth: tuple[Growth, ...] = ()
    water: tuple[str, ...] = ()
    focus: tuple[float, float] = (0.0, 0.0)
    depth: float = 0.065  # how thick the block is below its lowest point, in shares of its side
    settlement: str = ""
    trail: str = ""  # what a trail from the front to the middle is made of
