"""Palettes: the colours that one scene is drawn from, and which one a brief gets."""

from __future__ import annotations

from collections.abc import Mapping

from voxel_weaver.look.colors import mixed, shifted
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.look import Palette


def _palette(name: str, colors: str) -> Palette:
    wall, floor, primary, secondary, accent, neutral, wood, metal, foliage, backdrop = (
        f"#{color}" for color in colors.split()
    )
    return Palette(
        name=name, wall=wall, floor=floor, primary=primary, secondary=secondary, accent=accent, neutral=neutral,
        wood=wood, metal=metal, foliage=foliage, backdrop=backdrop,
    )  # fmt: skip


# wall floor primary secondary accent neutral wood metal foliage backdrop
PALETTES: Mapping[str, Palette] = {
    palette.name: palette
    for palette in (
        _palette("terracotta_dusk", "e6cdb0 a86f45 b8533a 3f6470 e3a93f f2e8d8 8a5433 b08a4e 5f8a4e e9b98d"),
        _palette("rose_and_sage", "e9d9cf b4835a b86a72 7d9a80 e0a85a f4ece4 94623f b38f5c 6b9460 e6c3b8"),
        _palette("midnight_honey", "b9a48e 8a5a3a 33486b 8c4a3a e6a94a eadfcd 6f4329 b8924a 55804c 27314c"),
        _palette("nordic_morning", "e7e9e6 cfa77c 4d7488 a9bfc0 e08a4e f5f3ee c69c6b 8f979d 648f5d cfdfe4"),
        _palette("studio_white", "ecebe6 c2a081 d9563f 2f6f8f f0b73a f6f4ef b58a5c 7c8288 5c9150 d8e2e6"),
        _palette("executive_blue", "d8dde0 9b7350 2e5077 5f7f96 e2763d eff1f1 7d5638 8b949c 5a8a55 bccfdd"),
        _palette("espresso_green", "cdbf9f 7d5031 2f5a48 8a5a3a d99a3d efe4cf 6d4128 b8904a 5d8c4c d9b98a"),
        _palette("reading_room", "c2a27c 6b4227 2f5243 7b2f30 d2a24a e8dbc0 5b3521 b08b46 547a47 c9a878"),
        _palette("mint_kitchen", "e9e4d3 c7a178 6fa390 e7dcc2 d9623f f6f1e4 b98a58 b9763f 5f9450 bfdacb"),
        _palette("butter_kitchen", "f0e3c0 b98a60 4f7f8f f2ead6 d8573c f7f1e3 a9774a 9aa0a3 5f9450 f0d9a0"),
        _palette("industrial_loft", "a85f48 8b8781 3b4046 7a5236 d98b36 d9d5cd 6c4a32 50555a 5a8350 b9b4ab"),
        _palette("neon_night", "4b4678 322e50 3b2f6b 1f7f8f ff4fa0 8f94b8 4a3a55 6f7aa0 3fa07a 15132a"),
        _palette("pure_minimal", "efeeea d9c2a3 8f8a82 c9c4ba 2f2f31 f7f6f2 c9a67c a5a8aa 7a9470 e4e2dc"),
        _palette("vintage_tea", "dccdaa 8f6138 8a4a4c 5f7a72 cf9a48 f0e5cc 74492c b08a52 66864f dcc598"),
        _palette("forest_green", "d9cfb8 6e5a3a c4553a 5b7f8c f0c24a ece4d2 70492e 8d8f90 4f8a3c bfdcec"),
        _palette("clean_future", "e4e9ee b9c3cc 2f6fb0 dfe6ec 36c2d8 f4f7f9 9aa4ad aeb8c0 6fae8f c7d6e4"),
        _palette("indigo_tatami", "e9dfc8 c9b27a 2f3f63 b5493a d9a441 f3ead7 8f6238 3f4347 64804f d8cdb6"),
        _palette("great_hall", "9d9282 6f4a2c 8c2f2b 2f4a6b c9973a d9c9a6 54351f 4f4f52 56743f a39a8a"),
        _palette("fairy_glade", "d7c4e6 8a6aa8 7a4fb0 3f9f8f f2b84b f3e9f5 8a5a6b c9a54a 4fae72 cfc2f0"),
        _palette("haunted_dusk", "7d7a86 4a4038 4b3a5e 5b6b52 b8862f a9a49a 3f3029 5a5650 5a6644 6f6a80"),
        _palette("tropical_lagoon", "f4ead2 d8b27a 1f9a9a f27a5e f6c445 fdf6e6 b5834a c9a35f 2f9a55 a9e0e4"),
        _palette("candy_cartoon", "ffe3ec f6b26b ff5f7e 4fb3ff ffd23f fff7ea d98a4a 9fb4c8 5fcf6a bfe6ff"),
        _palette("boho_spice", "efdcc5 b47a4a b5523c 3f7a70 e0a03a f5e8d3 9a6238 b8863f 6f8f4a e6c6a0"),
        _palette("classic_navy", "e8e2d3 8a5a35 243a5e 7b2f38 c9a24a f4efe2 6a4026 c2a050 55794a d5cdb8"),
    )
}

BY_SEASON: Mapping[str, str] = {"spring": "#86b84a", "autumn": "#c47a2e", "winter": "#7f9488"}
"""What leaves look like where it is not summer."""

BY_STYLE: Mapping[str, tuple[str, ...]] = {
    "modern": ("nordic_morning", "studio_white", "executive_blue"),
    "minimalist": ("pure_minimal",),
    "minimal": ("pure_minimal",),
    "scandinavian": ("nordic_morning",),
    "vintage": ("vintage_tea",),
    "rustic": ("terracotta_dusk", "vintage_tea"),
    "industrial": ("industrial_loft",),
    "futuristic": ("clean_future",),
    "cyberpunk": ("neon_night",),
    "japanese": ("indigo_tatami",),
    "medieval": ("great_hall",),
    "fantasy": ("fairy_glade",),
    "haunted": ("haunted_dusk",),
    "tropical": ("tropical_lagoon",),
    "cartoon": ("candy_cartoon",),
    "bohemian": ("boho_spice",),
    "classic": ("classic_navy",),
}
BY_PLACE: Mapping[str, tuple[str, ...]] = {
    "bedroom": ("terracotta_dusk", "rose_and_sage"),
    "living_room": ("terracotta_dusk", "nordic_morning"),
    "office": ("executive_blue",),
    "cafe": ("espresso_green",),
    "library": ("reading_room",),
    "studio": ("studio_white",),
    "kitchen": ("mint_kitchen", "butter_kitchen"),
    "forest_clearing": ("forest_green",),
    "bathroom": ("nordic_morning", "mint_kitchen"),
    "laundry_room": ("mint_kitchen",),
    "hallway": ("nordic_morning", "vintage_tea"),
    "garage": ("studio_white",),
    "attic": ("vintage_tea",),
    "basement": ("industrial_loft",),
    "kids_bedroom": ("butter_kitchen", "nordic_morning"),
    "kids_room": ("butter_kitchen", "nordic_morning"),
    "nursery": ("rose_and_sage", "mint_kitchen"),
    "playroom": ("butter_kitchen",),
    "hotel_room": ("rose_and_sage", "nordic_morning"),
    "classroom": ("butter_kitchen", "studio_white"),
    "workshop": ("studio_white",),
    "lab": ("pure_minimal",),
    "music_room": ("terracotta_dusk", "reading_room"),
    "restaurant": ("espresso_green", "terracotta_dusk"),
    "bar": ("reading_room", "espresso_green"),
    "gym": ("executive_blue",),
    "game_room": ("midnight_honey",),
    "home_cinema": ("midnight_honey",),
    "shop": ("butter_kitchen", "studio_white"),
    "bookstore": ("reading_room",),
    "bakery": ("butter_kitchen",),
    "hospital_room": ("mint_kitchen",),
    "waiting_room": ("executive_blue", "nordic_morning"),
    "lobby": ("vintage_tea", "executive_blue"),
    "art_gallery": ("pure_minimal",),
    "church": ("vintage_tea",),
    "temple": ("terracotta_dusk",),
    "balcony": ("nordic_morning",),
}
NIGHT_BACKDROP = "#141b33"


def palette_for(brief: Brief, chosen: str = "") -> Palette:
    """The palette of this brief: the `chosen` one, else by its style if that has one, else by its place; the seed turns
    it a little."""
    by_style = BY_STYLE.get(brief.style) if brief.style_asked else None
    names = ((chosen,) if chosen in PALETTES else ()) or by_style or BY_PLACE.get(brief.place) or BY_STYLE["modern"]
    rng = chance(brief.seed, "palette")
    palette = PALETTES[names[int(rng.integers(len(names)))]]
    turn = (float(rng.random()) - 0.5) * 0.05
    changes = {name: shifted(getattr(palette, name), hue=turn) for name in ("primary", "secondary", "accent")}
    if brief.outdoors and brief.season in BY_SEASON:
        changes["foliage"] = BY_SEASON[brief.season]
    if brief.time_of_day == "night":
        changes["backdrop"] = mixed(palette.backdrop, NIGHT_BACKDROP, 0.88)
    changes.update(zip(("primary", "accent", "secondary"), brief.palette, strict=False))
    return palette.model_copy(update=changes)
