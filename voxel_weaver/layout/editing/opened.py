"""A layout opened for editing: its rooms as the solver sees them, and the things that are taken out and put in."""

from __future__ import annotations

from dataclasses import dataclass, field

from voxel_weaver.assets.catalog import Catalog
from voxel_weaver.layout.editing.grounds import Blobs, Grounds
from voxel_weaver.layout.editing.wanting import fewer
from voxel_weaver.layout.pieces import Piece, Placed
from voxel_weaver.layout.restaging import Staged, in_the_open, staged
from voxel_weaver.layout.rooms.furnishing import furnish
from voxel_weaver.layout.rooms.stage import Stage
from voxel_weaver.layout.stock import Kind, Stock
from voxel_weaver.layout.telling import spoken, why
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.chance import chance
from voxel_weaver.scene.layout import Layout, Thing


@dataclass
class Opened:
    """What is being edited. Things keep their order; new ones come last."""

    brief: Brief
    layout: Layout
    stock: Stock
    rooms: tuple[Staged, ...]
    grounds: Grounds
    things: dict[str, Thing]
    notes: list[Note] = field(default_factory=list)

    def closed(self) -> Layout:
        """The layout as it is now, one revision further."""
        notes = tuple(dict.fromkeys((*self.layout.notes, *self.notes)))
        things = tuple(self.things.values())
        return self.layout.model_copy(update={"revision": self.layout.revision + 1, "things": things, "notes": notes})

    def home_of(self, name: str) -> Stage:
        """The room that a thing stands in."""
        return next(room.stage for room in self.rooms if name in room.stage.placed)

    def piece(self, name: str) -> Piece:
        """A thing as the solver sees it, with the ties that brief and habit give."""
        return next(room.pieces[name] for room in self.rooms if name in room.pieces)

    def kind(self, thing: Thing) -> Kind:
        return Kind(thing.category, self.stock.catalog.by_name(thing.asset), thing.tier)

    def carried_by(self, name: str) -> tuple[str, ...]:
        """What stands on it, directly."""
        return tuple(thing.id for thing in self.things.values() if thing.on == name)

    def with_carriers(self, name: str) -> tuple[str, ...]:
        """A thing, what carries it, and so on down to the floor."""
        found = [name]
        while carrier := self.things[found[-1]].on:
            found.append(carrier)
        return tuple(found)

    def all_carried_by(self, name: str) -> tuple[str, ...]:
        """What stands on it and on what it carries, the lower before the higher."""
        found = list(self.carried_by(name))
        for each in found:
            found += [one for one in self.carried_by(each) if one not in found]
        return tuple(found)

    def take(self, name: str) -> Placed:
        """Take a thing out. What it carries is left hanging: its owner sees to that."""
        stage = self.home_of(name)
        placed = stage.placed[name]
        stage.remove(name)
        del self.things[name]
        return placed

    def take_load(self, name: str) -> tuple[Placed, ...]:
        """Take out all that a thing carries, and give it back the lower before the higher."""
        names = self.all_carried_by(name)
        stage = self.home_of(name)
        load = tuple(stage.placed[each] for each in names)
        for each in reversed(names):
            self.take(each)
        return load

    def put(self, placed: Placed, stage: Stage) -> None:
        """Put a thing where it was found a place. A sentence says why, as for any other."""
        stage.put(placed)
        level = placed.thing(why(placed, self.brief.place, stage.placed))
        thing = self.grounds.lifted(level, self.things)
        self.things[placed.piece.id] = thing

    def put_again(self, piece: Piece, stage: Stage) -> None:
        """Find another place in its room for a thing that lost its own; where there is none it is told, and gone."""
        furnish(stage, [piece], self.stock, chance(self.brief.seed, "edit", "again", piece.id))
        if piece.id in stage.placed:
            self.put(stage.placed[piece.id], stage)
            return
        self.notes.append(
            Note(
                kind=NoteKind.UNMET,
                text=f"The {spoken(piece.category)} {piece.id!r} found no place any more and was taken away.",
            )
        )
        if piece.want:
            self.brief = fewer(self.brief, piece.want)

    def stages(self) -> tuple[Stage, ...]:
        return tuple(room.stage for room in self.rooms)

    def tell(self, text: str, kind: NoteKind = NoteKind.UNMET) -> None:
        self.notes.append(Note(kind=kind, text=text))

    def free_id(self, category: str) -> str:
        """An id that nothing has."""
        number = 1
        while f"{category}_{number}" in self.things:
            number += 1
        return f"{category}_{number}"


def opened(brief: Brief, layout: Layout, catalog: Catalog, blobs: Blobs) -> Opened:
    """Open a layout, indoors or out. Raises DataRefused where the bytes of its land do not fit it."""
    stock = Stock(catalog, brief.look, layout.voxel, brief.place)
    grounds = Grounds(layout, brief.look, blobs)
    things = {thing.id: thing for thing in layout.things}
    level = layout.model_copy(update={"things": tuple(grounds.lowered(thing, things) for thing in layout.things)})
    rooms = staged(brief, level, stock) if layout.rooms else (in_the_open(brief, level, stock),)
    return Opened(brief, layout, stock, rooms, grounds, things)
