"""A Model: what a parametric asset returns. Parts with finishes, and all that layout and light need to know of it.

The frame of a model: the origin is the centre of its base, +Z is up, its front faces -Y. A thing that hangs on a wall
has the wall at its +Y side; one that hangs from the ceiling has the ceiling at its top.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from voxel_weaver.assets.forms import Form
from voxel_weaver.scene.mesh import Mesh

Vector = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Part:
    """One form with one finish. `stretch` scales it along its own axes (an oval table top is a stretched Cylinder);
    `turn` turns it around the centre of its base, in degrees about X, then Y, then Z; `at` is where that centre is."""

    form: Form
    finish: str
    at: Vector = (0.0, 0.0, 0.0)
    turn: Vector = (0.0, 0.0, 0.0)
    stretch: Vector = (1.0, 1.0, 1.0)


Tone = Literal["primary", "secondary", "accent", "neutral", "wood", "metal", "foliage", "wall", "floor", "own"]
"""Where the colour of a finish comes from: a place in the palette of the scene, or "own"."""


@dataclass(frozen=True, slots=True)
class Finish:
    """What some parts are made of unless the prompt says otherwise.

    `main` finishes take the colour and the material that are asked for ("a red chair", "a walnut desk"). `color` is
    "#rrggbb" where tone is "own": a leaf, a screen, a loaf of bread.
    """

    name: str
    material: (
        str  # a kind of voxel_weaver/look: wood, fabric, metal, plastic, ceramic, glass, paper, leather, foliage …
    )
    tone: Tone = "neutral"
    color: str = ""
    main: bool = False
    emission: float = 0.0


OPEN = 2.0
"""The headroom of a surface with nothing above it."""


@dataclass(frozen=True, slots=True)
class Surface:
    """A level rectangle that can carry things: a top, a shelf, a seat, the bottom of a hollow inside."""

    kind: Literal["top", "shelf", "seat", "inside"]
    low: tuple[float, float]
    high: tuple[float, float]
    z: float
    headroom: float = OPEN


@dataclass(frozen=True, slots=True)
class Clearance:
    """A box that must stay free so that the thing can be used: in front of drawers, a door's swing, where feet go."""

    low: Vector
    high: Vector
    reason: str


@dataclass(frozen=True, slots=True)
class Glow:
    """A point where light comes from: a bulb, a flame, a screen."""

    at: Vector
    watts: float
    color: str = "#ffd9a8"
    radius: float = 0.05


@dataclass(frozen=True, slots=True, eq=False)
class Skin:
    """A mesh that somebody brought along; its slots are the model's finishes, in their order."""

    mesh: Mesh
    voxels: bool = False  # its faces are those of voxels already


@dataclass(frozen=True, slots=True)
class Model:
    parts: tuple[Part, ...]
    finishes: tuple[Finish, ...]
    surfaces: tuple[Surface, ...] = ()
    clearances: tuple[Clearance, ...] = ()
    hangs: tuple[Vector, ...] = ()
    glows: tuple[Glow, ...] = ()
    grain: float = 1.0  # voxels of what is coarse by nature (stones, leaves) are this many times larger
    box: tuple[Vector, Vector] | None = (
        None  # the room it takes, set where it was moved onto a voxel grid; assets leave it
    )
    most_faces: int | None = None  # smooth looks round it less, until it has no more: for what stands by the thousand
    skin: Skin | None = None  # what is shown in the room that the parts take, instead of them
