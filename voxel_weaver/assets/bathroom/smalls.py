"""The small things of a bathroom: towels and their rails, paper, brushes, soap, scales, the laundry hamper."""

from __future__ import annotations

from typing import Annotated, Literal

from voxel_weaver.assets.asset import Asset, Range
from voxel_weaver.assets.forms import Cylinder, Ellipsoid, Lathe
from voxel_weaver.assets.model import Model, Part, Surface
from voxel_weaver.assets.workshop.building import built, grown
from voxel_weaver.assets.workshop.hollows import trough
from voxel_weaver.assets.workshop.pieces import Parts, across, block, column, mirrored, rod, rod_pair
from voxel_weaver.scene.layout import Support


def towel_rack(
    width: Annotated[float, Range(0.56, 0.64, 0.4, 0.9)] = 0.6,
    depth: Annotated[float, Range(0.22, 0.26, 0.16, 0.32)] = 0.24,
    height: Annotated[float, Range(0.46, 0.54, 0.36, 0.8)] = 0.5,
) -> Model:
    """A rack on the wall: folded towels lie on its rails, another hangs over the bar below."""
    x, y, shelf = width / 2, depth / 2, height - 0.14
    rails = [across("steel", 0.01, -x, x, -y + 0.012 + i * (depth - 0.04) / 3, shelf) for i in range(4)]
    parts = (
        *rails,
        *mirrored(
            block("steel", (x - 0.02, -y, shelf - 0.01), (x, y, shelf + 0.02), 0.004),
            block("steel", (x - 0.02, y - 0.02, shelf - 0.2), (x, y, shelf + 0.02), 0.004),
            rod("steel", 0.01, (x - 0.01, y - 0.01, shelf - 0.12), (x - 0.01, -0.01, shelf - 0.12)),
        ),
        across("steel", 0.01, -x, x, -0.01, shelf - 0.12),
        block("cloth", (-x * 0.6, -0.05, 0.0), (x * 0.3, -0.015, shelf - 0.1), 0.01),
        block("cloth", (-x * 0.6, -0.005, 0.06), (x * 0.3, 0.03, shelf - 0.1), 0.01),
        block("cloth", (-x * 0.6, -0.05, shelf - 0.125), (x * 0.3, 0.03, shelf - 0.095), 0.01),
        block("cloth_accent", (-x * 0.61, -0.056, 0.05), (x * 0.31, -0.012, 0.08), 0.0),
        block("cloth_second", (-x * 0.8, -y + 0.02, shelf + 0.009), (-0.02, y - 0.02, shelf + 0.08), 0.016),
        block("linen", (-x * 0.76, -y + 0.03, shelf + 0.075), (-0.04, y - 0.03, height), 0.016),
        block("linen", (0.03, -y + 0.02, shelf + 0.009), (x * 0.8, y - 0.02, shelf + 0.08), 0.016),
    )
    return built(parts, ("cloth", "linen"))


def toilet_paper_holder(
    width: Annotated[float, Range(0.15, 0.18, 0.12, 0.24)] = 0.16,
    depth: Annotated[float, Range(0.12, 0.13, 0.1, 0.18)] = 0.12,
    height: Annotated[float, Range(0.17, 0.19, 0.14, 0.26)] = 0.18,
) -> Model:
    """A roll of paper on its bar, a sheet hanging down, under a little steel lid."""
    x, y = width / 2, depth / 2
    middle = height - 0.075
    parts = (
        across("paper", 0.052, -x + 0.025, x - 0.025, -y + 0.052, middle),
        across("cardboard", 0.02, -x + 0.015, x - 0.015, -y + 0.052, middle),
        block("paper", (-x + 0.025, -y + 0.0, 0.0), (x - 0.025, -y + 0.012, middle), 0.0),
        *mirrored(block("steel", (x - 0.015, -y + 0.04, middle - 0.015), (x, y, middle + 0.015), 0.004)),
        block("steel", (-x, -y + 0.02, height - 0.015), (x, y, height), 0.004),
        block("steel", (-x, y - 0.015, middle - 0.03), (x, y, height), 0.004),
    )
    return built(parts, "steel", size=(width, depth, height))


def toilet_brush(
    width: Annotated[float, Range(0.11, 0.13)] = 0.12,
    height: Annotated[float, Range(0.36, 0.42)] = 0.4,
) -> Model:
    """A brush whose handle stands out of its pot."""
    radius = width / 2
    parts = (
        Part(Lathe(((radius * 0.9, 0.0), (radius, 0.14), (radius * 0.72, 0.16))), "porcelain"),
        column("white", radius * 0.5, 0.15, 0.19, top=radius * 0.3),
        column("steel", 0.011, 0.18, height - 0.05),
        Part(Ellipsoid(0.035, 0.035, 0.06), "steel", (0.0, 0.0, height - 0.06)),
    )
    return built(parts, "porcelain", grain=0.5)


def bath_mat(
    width: Annotated[float, Range(0.74, 0.86, 0.5, 1.3)] = 0.8,
    depth: Annotated[float, Range(0.5, 0.56, 0.4, 0.9)] = 0.52,
    height: Annotated[float, Range(0.02, 0.025)] = 0.02,
) -> Model:
    """A thick mat with a striped border."""
    x, y = width / 2, depth / 2
    parts = (
        block("cloth", (-x, -y, 0.0), (x, y, height * 0.7), 0.006),
        block("linen", (-x + 0.06, -y + 0.06, height * 0.5), (x - 0.06, y - 0.06, height * 0.86), 0.004),
        block("cloth", (-x + 0.1, -y + 0.1, height * 0.5), (x - 0.1, y - 0.1, height), 0.004),
    )
    return built(parts, "cloth")


def soap_dispenser(
    width: Annotated[float, Range(0.08, 0.09)] = 0.08,
    height: Annotated[float, Range(0.18, 0.21)] = 0.19,
) -> Model:
    """A bottle of liquid soap with a pump."""
    radius = width / 2
    parts = (
        Part(Lathe(((radius * 0.9, 0.0), (radius, 0.02), (radius, 0.1), (radius * 0.5, 0.125))), "glaze"),
        column("steel", radius * 0.45, 0.12, 0.145),
        column("steel", 0.008, 0.14, height - 0.012),
        block("steel", (-0.014, -radius, height - 0.022), (0.014, 0.014, height), 0.004),
        block("paper", (-0.026, -radius - 0.001, 0.035), (0.026, -radius + 0.012, 0.085), 0.0),
    )
    return built(parts, "glaze", size=(width, width, height), grain=0.5)


def toothbrush_holder(
    width: Annotated[float, Range(0.09, 0.1)] = 0.1,
    height: Annotated[float, Range(0.19, 0.22)] = 0.2,
) -> Model:
    """A tumbler with two toothbrushes and a tube of toothpaste."""
    radius = width / 2

    def brush(finish: str, x: float, y: float, lean: float) -> Parts:
        tip = (x + lean, y, height - 0.005)
        return (
            rod(finish, 0.006, (x, y, 0.03), tip),
            block("white", (tip[0] - 0.01, y - 0.018, height - 0.035), (tip[0] + 0.01, y + 0.006, height), 0.0),
        )

    tumbler = ((radius * 0.82, 0.0), (radius, 0.11), (radius - 0.012, 0.11), (radius * 0.7, 0.015))
    parts = (
        Part(Lathe(tumbler), "glaze"),
        *brush("paint_red", 0.014, -0.016, 0.016),
        *brush("paint_blue", -0.014, 0.01, -0.018),
        Part(Cylinder(0.016, 0.13, 0.012), "white", (0.006, 0.02, 0.03), (0.0, 6.0, 0.0)),
        block("paint_teal", (0.004, 0.004, 0.14), (0.034, 0.036, 0.165), 0.004),
    )
    return built(parts, "glaze", size=(width, width, height), grain=0.5)


def bathroom_scale(
    width: Annotated[float, Range(0.3, 0.34)] = 0.32,
    depth: Annotated[float, Range(0.3, 0.34)] = 0.32,
    height: Annotated[float, Range(0.05, 0.06)] = 0.05,
) -> Model:
    """A flat scale to stand on, with a window for the weight and two treads."""
    x, y = width / 2, depth / 2
    parts = (
        block("white", (-x, -y, 0.012), (x, y, height - 0.008), 0.012),
        *mirrored(
            block("dark_grey", (0.02, -y + 0.03, height - 0.014), (x - 0.03, y - 0.12, height), 0.004),
            column("dark_grey", 0.02, 0.0, 0.02, (x - 0.04, y - 0.04)),
            column("dark_grey", 0.02, 0.0, 0.02, (x - 0.04, -y + 0.04)),
        ),
        block("black", (-0.06, y - 0.09, height - 0.014), (0.06, y - 0.03, height - 0.004), 0.004),
        block("screen_green", (-0.045, y - 0.08, height - 0.01), (0.045, y - 0.04, height), 0.0),
    )
    return built(parts, "white", grain=0.5)


def laundry_hamper(
    width: Annotated[float, Range(0.4, 0.46, 0.3, 0.7)] = 0.43,
    depth: Annotated[float, Range(0.32, 0.38, 0.26, 0.5)] = 0.35,
    height: Annotated[float, Range(0.58, 0.66, 0.45, 0.85)] = 0.62,
    kind: Literal["open", "lidded"] = "open",
) -> Model:
    """A tall wicker basket with a cloth lining, half full of washing with a sleeve over its rim;
    the lidded one is closed."""
    x, y, rim = width / 2, depth / 2, height - 0.08
    bands = [block("wicker_dark", (-x, -y, z), (x, y, z + 0.03), 0.006) for z in (0.04, rim * 0.35, rim * 0.66)]
    parts: list[Part] = [
        *trough("wicker", (-x + 0.012, -y + 0.012, 0.0), (x - 0.012, y - 0.012, rim - 0.04), 0.03, rim * 0.4, 0.012),
        *bands,
    ]
    parts += rod_pair(
        "dark_wood", 0.012, (x - 0.02, -0.07, rim - 0.12), (x, 0.0, rim - 0.16), (x - 0.02, 0.07, rim - 0.12)
    )
    if kind == "lidded":
        parts += [
            block("wicker_dark", (-x, -y, rim - 0.06), (x, y, rim - 0.02), 0.01),
            block("wicker", (-x, -y, rim - 0.02), (x, y, height - 0.03), 0.02),
            block("dark_wood", (-0.05, -0.02, height - 0.031), (0.05, 0.02, height), 0.008),
        ]
        return built(parts, ("wicker", "wicker_dark"), size=(width, depth, height))
    parts += [
        *trough("linen", (-x, -y, rim - 0.08), (x, y, rim), 0.045, 0.001, 0.01)[1:],
        block("cloth", (-x + 0.03, -y + 0.03, rim * 0.39), (x - 0.03, y - 0.03, rim * 0.55), 0.02),
        block("cloth_second", (0.04, -y, rim - 0.2), (0.15, -y + 0.03, rim + 0.02), 0.01),
        block("cloth_second", (0.04, -y + 0.005, rim - 0.01), (0.15, -y + 0.075, height), 0.01),
        block("cloth_second", (0.045, -y + 0.05, rim * 0.5), (0.145, -y + 0.075, rim), 0.008),
    ]
    inside = Surface("inside", (-x + 0.06, -y + 0.09), (x - 0.06, y - 0.06), rim * 0.55, 1.0)
    return grown(parts, width, height, depth, ("wicker", "wicker_dark"), (inside,))


def soap_dish(
    width: Annotated[float, Range(0.12, 0.14)] = 0.13,
    depth: Annotated[float, Range(0.09, 0.1)] = 0.09,
    height: Annotated[float, Range(0.05, 0.06)] = 0.05,
) -> Model:
    """A bar of soap in its dish."""
    x, y = width / 2, depth / 2
    parts = (
        block("glaze", (-x, -y, 0.0), (x, y, 0.016), 0.006),
        *mirrored(block("glaze", (x - 0.012, -y, 0.0), (x, y, 0.026), 0.005)),
        block("glaze", (-x, -y, 0.0), (x, -y + 0.012, 0.026), 0.005),
        block("glaze", (-x, y - 0.012, 0.0), (x, y, 0.026), 0.005),
        block("petal_pink", (-x + 0.022, -y + 0.02, 0.014), (x - 0.022, y - 0.02, height), 0.014),
    )
    return built(parts, "glaze", grain=0.5)


def shampoo(
    width: Annotated[float, Range(0.16, 0.2)] = 0.18,
    depth: Annotated[float, Range(0.07, 0.08)] = 0.07,
    height: Annotated[float, Range(0.2, 0.24)] = 0.22,
) -> Model:
    """Bottles of shampoo and lotion side by side."""
    x, r = width / 2, depth / 2
    parts = (
        Part(
            Lathe(((r * 0.9, 0.0), (r, 0.01), (r, height - 0.08), (r * 0.5, height - 0.05))), "lacquer", (-x + r, 0, 0)
        ),
        column("white", r * 0.5, height - 0.055, height - 0.01, (-x + r, 0.0)),
        block("white", (-x + r - 0.012, -r + 0.004, height - 0.02), (-x + r + 0.012, r * 0.4, height), 0.003),
        block("paper", (-x + r - 0.022, -r - 0.0, 0.04), (-x + r + 0.022, -r + 0.012, 0.1), 0.0),
        column("lacquer_accent", r * 0.9, 0.0, height * 0.62, (r * 0.4, 0.0)),
        column("white", r * 0.7, height * 0.6, height * 0.74, (r * 0.4, 0.0)),
        column("lacquer_second", r * 0.7, 0.02, height * 0.46, (x - r * 0.8, 0.0), top=r * 0.8),
        column("dark_grey", r * 0.55, 0.0, 0.03, (x - r * 0.8, 0.0)),
    )
    return built(parts, ("lacquer", "lacquer_accent"), size=(width, depth, height), grain=0.5)


def toilet_paper(
    width: Annotated[float, Range(0.11, 0.12)] = 0.11,
    height: Annotated[float, Range(0.1, 0.11)] = 0.1,
) -> Model:
    """A roll of toilet paper."""
    radius = width / 2
    roll = ((radius, 0.0), (radius, height), (0.022, height), (0.022, 0.006))
    parts = (
        Part(Lathe(roll), "paper"),
        Part(Lathe(((0.022, 0.0), (0.022, height - 0.004), (0.016, height - 0.004), (0.016, 0.004))), "cardboard"),
    )
    return built(parts, "paper", grain=0.5)


_BATH = ("bathroom",)
ASSETS = (
    Asset(
        towel_rack,
        words=("towel rack", "towel rail", "towel bar", "towel holder", "towel shelf", "heated towel rail"),
        family="rack",
        support=Support.WALL,
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        toilet_paper_holder,
        words=("toilet paper holder", "toilet roll holder", "paper holder", "tissue holder"),
        family="holder",
        support=Support.WALL,
        stance="wall",
        tags=_BATH,
    ),
    Asset(
        toilet_paper,
        words=("toilet paper", "toilet roll", "roll of toilet paper", "roll of paper"),
        family="paper roll",
        support=Support.OBJECT,
        tags=_BATH,
    ),
    Asset(toilet_brush, words=("toilet brush", "lavatory brush"), family="brush", tags=_BATH),
    Asset(
        bath_mat,
        words=("bath mat", "bathmat", "bath rug", "bathroom rug", "shower mat"),
        family="rug",
        stance="free",
        tags=_BATH,
    ),
    Asset(
        soap_dispenser,
        words=(
            "soap dispenser",
            "liquid soap",
            "hand soap",
            "lotion dispenser",
            "hand sanitizer",
            "lotion",
            "dish soap",
        ),
        family="soap",
        support=Support.OBJECT,
        tags=_BATH,
    ),
    Asset(
        soap_dish,
        words=("soap dish", "soap", "bar of soap", "soap bar"),
        family="soap",
        support=Support.OBJECT,
        tags=_BATH,
    ),
    Asset(
        shampoo,
        words=(
            "shampoo",
            "shampoo bottle",
            "toiletry",
            "bottle of shampoo",
            "conditioner",
            "lotion bottle",
            "cosmetic",
            "body wash",
        ),
        family="toiletry",
        support=Support.OBJECT,
        tags=_BATH,
    ),
    Asset(
        toothbrush_holder,
        words=("toothbrush holder", "toothbrush", "toothbrush cup", "toothpaste", "tooth mug"),
        family="holder",
        support=Support.OBJECT,
        tags=_BATH,
    ),
    Asset(
        bathroom_scale,
        words=("bathroom scale", "scale", "weighing scale", "weight scale", "scales"),
        family="scale",
        tags=_BATH,
    ),
    Asset(
        laundry_hamper,
        words=("laundry hamper", "laundry bin", "washing basket", "hamper", "clothes hamper", "dirty clothes basket"),
        family="basket",
        tags=("bathroom", "bedroom", "laundry"),
    ),
)
