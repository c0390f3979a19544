"""Small Scenes made by hand: what the team would give, without the team."""

from __future__ import annotations

import numpy as np

from voxel_weaver.scene.blobs import MemoryBlobs
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.layout import Ground, Layout, Opening, Role, Room, Scatter, Support, Thing, Tier, Wall
from voxel_weaver.scene.light import Lamp, LampKind, LightRig, Sky
from voxel_weaver.scene.look import Dressing, Look, Material, Palette
from voxel_weaver.scene.mesh import Mesh, mesh_from_faces
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.shapes import Shape, Shapes, Use
from voxel_weaver.scene.shots import Engine, Picture, Shot, Shots
from voxel_weaver.scene.verdict import Verdict

Vector = tuple[float, float, float]

PALETTE = Palette(
    name="calm",
    **dict.fromkeys(("wall", "floor", "primary", "secondary", "accent", "neutral"), "#c8beb0"),
    **dict.fromkeys(("wood", "metal", "foliage", "backdrop"), "#8a7f70"),
)
MATERIALS = (
    Material(name="oak", kind="wood", color="#a9794a", variation=0.45, scale=0.25),
    Material(name="linen", kind="fabric", color="#5b7ea6", scale=0.02, roughness=0.9),
    Material(name="paint", kind="plaster", color="#e6dfd2", scale=0.6, roughness=0.9),
    Material(name="boards", kind="floorboards", color="#b58a5c", scale=0.14, roughness=0.4),
    Material(name="pane", kind="glass", color="#dfeef2", roughness=0.05, transmission=1.0),
    Material(name="bulb", kind="emissive", color="#ffe2b0", emission=4.0),
)
_QUADS = np.array([[0, 3, 2, 1], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]], dtype=np.int32)


def box(width: float, depth: float, height: float, *, top_slot: int = 0, base: float = 0.0) -> Mesh:
    """A closed box on z = `base`, centred; its top may have another slot."""
    w, d = width / 2, depth / 2
    ring = [(-w, -d), (w, -d), (w, d), (-w, d)]
    points = np.array([(x, y, z) for z in (base, base + height) for x, y in ring])
    slots = np.array([0, top_slot, 0, 0, 0, 0], dtype=np.int32)
    return mesh_from_faces(points, (_QUADS,), (slots,), (np.zeros(6, dtype=np.bool_),))


class Draft:
    """Collects shapes and dressings while a Scene is put together."""

    def __init__(self) -> None:
        self.blobs = MemoryBlobs()
        self.shapes: dict[tuple[str, tuple[str, ...]], Shape] = {}
        self.uses: list[Use] = []
        self.dressings: list[Dressing] = []

    def shape(
        self,
        owner: str,
        mesh: Mesh,
        materials: tuple[str, ...],
        position: Vector = (0.0, 0.0, 0.0),
        yaw: float = 0.0,
        variant: int = 0,
    ) -> None:
        key = self.blobs.put(mesh.pack())
        low, high = mesh.bounds()
        finishes = tuple(f"finish{variant}_{slot}" for slot in range(len(materials)))
        self.shapes[key, finishes] = Shape(
            mesh=key,
            finishes=finishes,
            vertices=len(mesh.points),
            faces=mesh.face_count,
            low=tuple(low.tolist()),
            high=tuple(high.tolist()),
        )
        place = list(self.shapes).index((key, finishes))
        self.uses.append(Use(owner=owner, shape=place, variant=variant, position=position, yaw=yaw))
        for finish, material in zip(finishes, materials, strict=True):
            line = Dressing(owner=owner, finish=finish, material=material)
            if line not in self.dressings:
                self.dressings.append(line)

    def scene(self, layout: Layout, lights: LightRig, shots: Shots, **brief: object) -> Scene:
        return Scene(
            brief=Brief(prompt="a small room", place=layout.place, seed=7, **brief),
            layout=layout,
            shapes=Shapes(revision=0, shapes=tuple(self.shapes.values()), uses=tuple(self.uses)),
            look=Look(revision=0, palette=PALETTE, materials=MATERIALS, dressings=tuple(self.dressings)),
            lights=lights,
            shots=shots,
            verdict=Verdict(revision=0, rules=("collision",)),
        )


SKY = Sky(horizon="#e8f1fa", zenith="#9cc3ef", strength=0.6, backdrop="#8fa3a0")
LIGHTS = LightRig(
    revision=0,
    lamps=(
        Lamp(
            id="sun_1", kind=LampKind.SUN, position=(2, -3, 5), target=(0, 0, 0), color="#fff1dc", power=2.5, angle=3.0
        ),
        Lamp(
            id="key_1",
            kind=LampKind.AREA,
            position=(1, -4, 4),
            target=(0, 0, 1),
            color="#fff4e4",
            power=120.0,
            size=2.0,
        ),
    ),
    sky=SKY,
    exposure=0.2,
)
PICTURE = Picture(engine=Engine.CYCLES, samples=8, width=160, height=90, denoise=True)


def room(boxes: int = 0) -> tuple[Scene, MemoryBlobs]:
    """A room of 4 by 3 m with a bed, two nightstands with a lamp on one, a window, and this many boxes more."""
    draft = Draft()
    corners = ((-2.0, -1.5), (2.0, -1.5), (2.0, 1.5), (-2.0, 1.5))
    walls = tuple(
        Wall(
            id=f"wall_{i + 1}", room="bedroom_1", start=corners[i], end=corners[(i + 1) % 4], height=2.6, thickness=0.12
        )
        for i in range(4)
    )
    for i, wall in enumerate(walls):
        width, place = ((4.24, (0.0, (i - 1) * 1.56, 0.0)), (3.0, ((2 - i) * 2.06, 0.0, 0.0)))[i % 2]
        draft.shape(wall.id, box(width, 0.12, 2.6), ("paint",), place, (180.0, -90.0, 0.0, 90.0)[i])
    draft.shape("floor_bedroom_1", box(4.24, 3.24, 0.1, base=-0.1), ("boards",))
    draft.shape("ceiling_bedroom_1", box(4.24, 3.24, 0.1), ("paint",), (0.0, 0.0, 2.6))
    window = Opening(id="window_1", kind="window", wall="wall_3", along=2.0, width=1.2, height=1.2, sill=0.9)
    draft.shape("window_1", box(1.2, 0.14, 1.2), ("pane",), (0.0, 1.56, 0.9))
    things = [
        _thing("bed_1", "bed", (0.0, 0.5, 0.0), (1.6, 2.0, 0.5), attributes=("blue",)),
        _thing("nightstand_1", "nightstand", (-1.1, 1.2, 0.0), (0.4, 0.4, 0.5), role=Role.ADDED),
        _thing("nightstand_2", "nightstand", (1.1, 1.2, 0.0), (0.4, 0.4, 0.5), role=Role.ADDED, yaw=90.0),
        _thing("lamp_1", "table_lamp", (1.1, 1.2, 0.5), (0.2, 0.2, 0.3), on="nightstand_2", support=Support.OBJECT),
    ]
    materials = (("oak", "linen"), ("oak",), ("oak",), ("bulb",))
    for thing, made_of in zip(things, materials, strict=True):
        draft.shape(thing.id, box(*thing.size, top_slot=len(made_of) - 1), made_of, thing.position, thing.yaw)
    for i in range(boxes):
        size = (0.1 + 0.002 * i, 0.1, 0.1)
        things.append(_thing(f"box_{i + 1}", "box", (-1.5 + 0.15 * (i % 20), -1.2 + 0.15 * (i // 20), 0.0), size))
        draft.shape(f"box_{i + 1}", box(*size), ("oak",), things[-1].position)
    layout = Layout(
        place="bedroom",
        rooms=(Room(id="bedroom_1", kind="bedroom", corners=corners, height=2.6),),
        walls=walls,
        openings=(window,),
        things=tuple(things),
    )
    shots = Shots(
        revision=0,
        shots=(
            Shot(
                name="overview",
                kind="dollhouse",
                position=(3.5, -6.0, 5.0),
                target=(0.0, 0.0, 0.8),
                lens=45.0,
                cutaway=("ceiling_bedroom_1", "wall_1", "wall_2"),
            ),
            Shot(name="inside", kind="eye_level", position=(-1.7, -1.2, 1.5), target=(0.5, 1.0, 0.6), lens=24.0),
        ),
        picture=PICTURE,
    )
    return draft.scene(layout, LIGHTS, shots), draft.blobs


def _thing(name: str, category: str, position: Vector, size: Vector, **more: object) -> Thing:
    why = f"The {category} was asked for."
    return Thing(
        id=name, category=category, asset=category, size=size, position=position, tier=Tier.SPECIFIC, why=why, **more
    )


def clearing(count: int = 200) -> tuple[Scene, MemoryBlobs]:
    """Open land of 10 m with one rock and a scatter of two kinds of post."""
    draft = Draft()
    draft.shape("ground_1", box(10.0, 10.0, 0.5, base=-0.5), ("boards",))
    draft.shape("rock_1", box(0.8, 0.6, 0.5), ("paint",))
    draft.shape("posts_1", box(0.1, 0.1, 0.8), ("oak",), variant=0)
    draft.shape("posts_1", box(0.2, 0.2, 0.3), ("linen",), variant=1)
    rng = np.random.Generator(np.random.PCG64(3))
    rows = np.zeros((count, 6), dtype="<f4")
    rows[:, :2] = rng.random((count, 2)) * 8 - 4
    rows[:, 3] = rng.random(count) * 360
    rows[:, 4] = 0.5 + rng.random(count)
    rows[:, 5] = np.arange(count) % 2
    scatter = Scatter(
        id="posts_1",
        category="post",
        asset="post",
        variants=((("height", 0.8),), (("height", 0.3),)),
        count=count,
        points=draft.blobs.put(rows.tobytes()),
    )
    layout = Layout(
        place="forest_clearing",
        grounds=(
            Ground(
                id="ground_1", kind="meadow", side=10.0, cells=2, heights=draft.blobs.put(np.zeros(9, "<i4").tobytes())
            ),
        ),
        things=(_thing("rock_1", "rock", (0.0, 0.0, 0.0), (0.8, 0.6, 0.5)),),
        scatters=(scatter,),
    )
    shot = Shot(name="overview", kind="perspective", position=(7.0, -9.0, 6.0), target=(0.0, 0.0, 0.3))
    shots = Shots(revision=0, shots=(shot,), picture=PICTURE)
    return draft.scene(layout, LIGHTS, shots, outdoors=True), draft.blobs
