"""What stands in front of its subject ("on the desk stands ..."), and what a preposition belongs to otherwise."""

from __future__ import annotations

from voxel_weaver.english.discourse import is_carried
from voxel_weaver.english.items import Item
from voxel_weaver.english.referring import Referring
from voxel_weaver.scene.brief import RelationKind


class Fronting(Referring):
    """Decides whether a preposition looks back or ahead."""

    def _subjects(self, item: Item) -> list[str]:
        """What a preposition belongs to; nothing where it stands in front of what it places."""
        now = self._now
        if (front := self._fronted_thing()) and (self._anchor_follows(item) or set(front) <= now.fresh):
            return front  # "on the table against the wall is a lamp": the table stands there
        if now.after.endswith("and") and now.related and not self._fronts():
            return list(now.related)
        if (now.after or not now.cand) and self._fronts():
            return []
        laid = (
            item.link is not None
            and item.link.kind in (RelationKind.ON, RelationKind.IN)
            and set(now.attach) <= set(now.cand)
        )
        if (
            laid
            and now.clean
            and len(now.cand) > 1
            and not now.fronted_used
            and all(is_carried(self._noun(name)) for name in now.cand)
        ):
            return list(now.cand)
        return list(now.attach)

    def _fronted_thing(self) -> list[str]:
        """The thing that was just named in front of the sentence, where its subject is still to come."""
        now = self._now
        before = self._items[self._at - 1] if self._at else None
        if now.cand or now.after or not now.fronted or before is None or before.sort != "thing":
            return []
        return [name for name in now.topics if name in now.fresh or not is_carried(self._noun(name))][-1:]

    def _anchor_follows(self, item: Item) -> bool:
        if item.sort == "side":
            return item.side is RelationKind.CORNER and not item.of
        following = self._items[self._at + 1] if self._at + 1 < len(self._items) else None
        return following is not None and following.sort == "anchor"

    def _fronts(self) -> bool:
        """Whether prepositions here stand in front of a new subject: "..., and on the desk there is a lamp"."""
        at = self._at
        if self._now.after == "" and self._now.cand:
            return False
        while at < len(self._items):
            item = self._items[at]
            if item.sort == "side" and not item.of:
                at += 1
            elif item.sort == "side" or (item.link is not None and item.link.sort == "prep"):
                at += 1 if item.alone else 2
            elif item.sort == "comma":
                following = self._items[at + 1] if at + 1 < len(self._items) else None
                link = following.link if following is not None else None
                if self._now.after != "comma" and link is not None and link.sort == "prep":
                    at += 1  # "and beside it, on a stool, a jar"
                    continue
                return (
                    self._now.after != "comma"
                    and following is not None
                    and following.sort == "thing"
                    and (self._finite_after(at + 1) or (self._now.after != "" and not following.definite))
                )
            elif item.link is not None and (
                item.link.sort == "exist" or (item.link.sort == "verb" and (item.link.finite))
            ):
                following = self._items[at + 1] if at + 1 < len(self._items) else None
                return following is not None and following.sort in ("thing", "link", "zone") and not following.definite
            else:
                asked = item.sort == "thing" and at > self._at
                return asked and (
                    self._finite_after(at)
                    or (
                        (self._items[at - 1].sort in ("pronoun", "rest") or self._items[at - 1].another)
                        and not item.definite
                    )
                    or (self._items[at - 1].sort == "side" and not item.definite and not item.bare)
                    or (self._items[at - 1].definite and not item.definite and not item.bare)
                )
        return False
