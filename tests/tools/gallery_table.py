"""The forty pictures of the gallery: twenty rooms and twenty places outdoors, in every look, hour and weather."""

from __future__ import annotations

from typing import NamedTuple

from voxel_weaver.api import LookWord


class Entry(NamedTuple):
    """One picture: the prompt as a person would write it, and nothing else but the look and the seed."""

    name: str
    prompt: str
    look: LookWord = "voxel"
    seed: int = 1
    outdoors: bool = False


def _outdoors(name: str, prompt: str, look: LookWord = "voxel", seed: int = 1) -> Entry:
    return Entry(name, prompt, look, seed, outdoors=True)


INDOORS = (
    Entry("bedroom_night", "a cozy bedroom with a reading corner at night"),
    Entry("bedroom_morning", "a bright scandinavian bedroom in the morning with a desk by the window", "lowpoly"),
    Entry("kids_room", "a playful kids bedroom with a bunk bed, a toy chest and a rug in the afternoon"),
    Entry("living_room_sunset", "a warm living room with a sofa facing the fireplace and a round rug at sunset"),
    Entry("living_room_real", "a minimalist living room with a grey sofa, a coffee table and two plants", "realistic"),
    Entry("kitchen", "a cheerful kitchen with an island, three bar stools and a bowl of fruit on the island"),
    Entry("kitchen_rustic", "a rustic kitchen with a wooden table and four chairs in the evening", "lowpoly"),
    Entry("library", "an old library with tall bookshelves, a reading table and a globe"),
    Entry("library_candles", "a haunted library at midnight with candles on the reading table", "lowpoly", 2),
    Entry("office", "a modern office with a large desk, two monitors and a bookshelf by the window"),
    Entry("cyberpunk_office", "a cyberpunk home office at night with two monitors and a gaming chair"),
    Entry("cafe", "a small cafe with four round tables, pendant lights and a counter with an espresso machine"),
    Entry("bar", "a moody industrial bar at night with cinematic lighting and six bar stools", "realistic"),
    Entry("bathroom", "a bathroom with a freestanding bathtub, a sink and a large mirror at noon", "lowpoly"),
    Entry("classroom", "a classroom with twelve desks in rows facing a blackboard on a spring morning"),
    Entry("music_room", "a music room with a grand piano, a cello and a drum kit", "realistic"),
    Entry("workshop", "a workshop with a workbench below a pegboard, a tool chest and an anvil"),
    Entry(
        "japanese_room",
        "a japanese living room with a low table and four floor cushions around it at dawn",
        "lowpoly",
        2,
    ),
    Entry("game_room", "a game room with a pool table, an arcade machine and a neon sign in the evening"),
    Entry("studio", "a bright artist's studio with an easel, a stool and paint jars on a table", "lowpoly"),
)
OUTDOORS = (
    _outdoors("camp_dusk", "a forest clearing with a tent and a campfire surrounded by log benches at dusk"),
    _outdoors("walled_town", "a medieval walled town"),
    _outdoors("meadow", "a sunny meadow with a picnic blanket, a basket and two deer"),
    _outdoors("floating_island", "a floating island in the sky", "lowpoly", 2),
    _outdoors("beach", "a tropical beach with palm trees and three sailing boats at sunset", "voxel", 3),
    _outdoors("desert", "a desert with a cactus, dunes and an oasis at noon", "lowpoly"),
    _outdoors("mountain", "a mountain lake with a wooden cabin and a rowing boat in the morning"),
    _outdoors("snow_cabin", "a snowy forest with a log cabin at night in winter"),
    _outdoors("island", "a tropical island with a lighthouse during a storm"),
    _outdoors("farm", "a red barn beside a pond with three cows in front of it at golden hour"),
    _outdoors("village", "a medieval village by a river with twelve houses, a church and a stone bridge"),
    _outdoors("castle", "a castle on a hill surrounded by trees at sunset", "lowpoly"),
    _outdoors("city_rain", "a cyberpunk city street at night in the rain with cars and neon signs"),
    _outdoors("market", "a market square with eight stalls and a fountain on a cloudy day", "lowpoly"),
    _outdoors("harbour", "a harbour with four fishing boats and wooden piers at dawn"),
    _outdoors("waterfall", "a waterfall in a jungle"),
    _outdoors("canyon", "a red canyon with a wooden bridge over a river", "realistic", 2),
    _outdoors("moon", "a rocket and a small base on the moon"),
    _outdoors("reef", "a coral reef with fish and a sunken chest", "lowpoly"),
    _outdoors("temple", "a temple garden in the morning", "realistic"),
)
GALLERY = (*INDOORS, *OUTDOORS)
