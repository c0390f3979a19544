"""The rooms that a prompt names: which there are, which is spoken of, what was said of each."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from voxel_weaver.english.items import Item
from voxel_weaver.scene.brief import RoomWish, Span

FORMS = {
    "l_shaped": "l_shaped", "square": "square", "long": "long", "narrow": "long", "round": "round", "circular": "round",
    "rectangular": "rectangular", "u_shaped": "u_shaped", "hexagonal": "hexagonal", "octagonal": "octagonal",
}  # fmt: skip
SIZES = frozenset(
    "tiny cramped miniature small compact little snug large big spacious roomy generous airy wide grand huge enormous "
    "vast massive gigantic".split()
)
"""Words for how big a room is; layout knows what they come to in metres."""
EMPTY = frozenset("empty bare unfurnished vacant".split())
"""Words for a room that nothing is added to."""
MOST_WINDOWS, MOST_DOORS = 40, 20
MOST_ALIKE = 12
ORDINALS = {word: at for at, word in enumerate("first second third fourth fifth sixth".split())}
QUALIFIERS = frozenset("master main primary guest spare second kids' children's en-suite ensuite".split())
"""First words that tell rooms of one kind apart."""
IN_GENERAL = frozenset(
    "shop studio salon gym restaurant cafe bar lab workshop lobby library hallway art_gallery office classroom".split()
)
"""Words for a place that may speak of one that was named more exactly."""
PASSING = frozenset({"room", "house"})
"""Words for a room that name no kind of their own."""


@dataclass(slots=True)
class Room:
    id: str
    kind: str
    span: Span | None = None
    adjectives: list[str] = field(default_factory=list)
    title: str = ""  # what tells it from others of its kind: "guest"
    size: tuple[float, float, float] | None = None
    windows: int | None = None
    doors: int | None = None

    @property
    def shape(self) -> str:
        """Words for its size and its form: "small l_shaped"."""
        words = (next((word for word in self.adjectives if word in SIZES), ""), self._form)
        return " ".join(word for word in words if word)

    @property
    def _form(self) -> str:
        return next((FORMS[word] for word in self.adjectives if word in FORMS), "")


def _qualifier(title: str) -> str:
    first, _, rest = title.partition(" ")
    return first if rest and first in QUALIFIERS else ""


class Rooms:
    """Rooms in the order in which they were named. The first is what the scene is called."""

    def __init__(self) -> None:
        self.named: list[Room] = []
        self.current: Room | None = None
        self.house = ""

    def enter(self, item: Item) -> Room | None:
        """The room that a phrase names becomes the one that is spoken of."""
        room = self.name(item)
        if room is not None:
            self.current = room
        return room

    def name(self, item: Item) -> Room | None:
        """The room that a phrase names: one named before, or a new one. "The room" is the one that is spoken of."""
        if item.house or item.text == "room":
            return self._passing(item)
        if item.stated and item.count > 1 and not item.definite:
            self._several(item)
        found = self._spoken_of(item) or self._spoken_of_in_general(item)
        if found is None:
            plain = next((room for room in self.named if room.kind == "room"), None)
            if plain is not None and len(self.named) == 1 and item.definite:
                found, plain.kind = plain, item.text
        if found is None:
            found = self._new(item.text, item)
        found.title = found.title or _qualifier(item.title)
        self._describe(found, item)
        return found

    def _new(self, kind: str, item: Item) -> Room:
        room = Room(f"room_{len(self.named) + 1}", kind, item.span)
        self.named.append(room)
        return room

    def _several(self, item: Item) -> None:
        """ "Two bedrooms": as many rooms."""
        for _ in range(sum(room.kind == item.text for room in self.named), min(item.count, MOST_ALIKE)):
            self._new(item.text, item)

    def _spoken_of(self, item: Item) -> Room | None:
        """The room named before that a phrase means: "the second bedroom", "the guest bedroom", "the bedroom"."""
        alike = [room for room in self.named if room.kind == item.text]
        at = next((ORDINALS[word] for word in item.unsaid if word in ORDINALS), None)
        if at is not None:
            return alike[at] if at < len(alike) else None
        title = _qualifier(item.title)
        if title and (other := next((room for room in alike if room.title in (title, "")), None)) is not None:
            return other
        if item.another or (title and alike):
            return None
        if item.stated and item.count > 1:
            return next(iter(alike), None)
        return alike[-1] if alike else None

    def _spoken_of_in_general(self, item: Item) -> Room | None:
        """ "A clothing boutique ... in the center of the shop": the one room there is, by a wider word."""
        wider = item.definite and not item.plural and item.text in IN_GENERAL and len(self.named) == 1
        return self.named[0] if wider else None

    def alike(self, room: Room) -> tuple[str, ...]:
        """The other rooms of the same kind: "each bedroom has ..." is said of all of them."""
        return tuple(other.id for other in self.named if other.kind == room.kind and other is not room)

    def _passing(self, item: Item) -> Room | None:
        if item.plural or item.negated:
            return None
        if item.house:
            self.house = self.house or item.text
            for kind in dict.fromkeys(item.holds):
                self._several(replace(item, text=kind, count=item.holds.count(kind)))
        if self.current is not None:
            self._describe(self.current, item)
            return self.current
        if self.named:
            return self.named[0]
        if item.house:
            return None
        room = Room("room_1", "room", item.span)
        self._describe(room, item)
        self.named.append(room)
        return room

    @staticmethod
    def _describe(room: Room, item: Item) -> None:
        room.adjectives += [found.value for found in item.attributes]
        room.size = room.size or item.size

    def opening(self, kind: str, count: int) -> None:
        """ "With two windows": of the room that is spoken of."""
        room = self.current or (self.named[0] if self.named else None)
        if room is None:
            return
        if kind == "window":
            room.windows = min((room.windows or 0) + count, MOST_WINDOWS)
        elif kind == "door":
            room.doors = min((room.doors or 0) + count, MOST_DOORS)

    def kept(self) -> list[Room]:
        """The rooms that are to be made: a bare "room" beside rooms with a kind is no room of its own."""
        kinds = [room for room in self.named if room.kind not in PASSING]
        return kinds or self.named[:1]

    def wishes(self) -> tuple[RoomWish, ...]:
        """What is wanted of the rooms; nothing where one plain room will do."""
        kept = self.kept()
        said = any(room.shape or room.size or room.windows is not None or room.doors is not None for room in kept)
        if len(kept) < 2 and not said:
            return ()
        return tuple(
            RoomWish(
                id=room.id,
                kind=room.kind,
                shape=room.shape,
                size=room.size,
                windows=room.windows,
                doors=room.doors,
                connects=(kept[0].id,) if place else (),
                span=room.span,
            )
            for place, room in enumerate(kept)
        )
