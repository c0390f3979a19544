"""Editor: changes what a person names in a scene that is there, and leaves all else as it is."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.english.telling import told_by
from voxel_weaver.layout.editing.edited import as_it_stands, edited
from voxel_weaver.layout.plan import plan
from voxel_weaver.scene.comparing import scene_of
from voxel_weaver.scene.edits import Edited, Edition
from voxel_weaver.scene.errors import DataRefused
from voxel_weaver.scene.scene import Scene


class Editor(Maker):
    name = "editor"
    title = "Changing the scene"

    async def make(self, edition: Edition, context: Context) -> Edited:
        return await context.ports.compute_with_bytes(changed, edition)

    def fallback(self, edition: Edition) -> Edited:
        """The scene as it was: an edit that cannot be worked out changes nothing."""
        scene = scene_of(edition.record)
        return Edited(brief=scene.brief, layout=scene.layout, look=scene.look, lights=scene.lights, shots=scene.shots)


def changed(edition: Edition, blobs: Blobs) -> Edited:
    """What comes of an edit: the part that needs computing."""
    catalog, scene = catalogue(), scene_of(edition.record)
    if scene.layout.grounds or scene.layout.scatters:
        _lay_land(scene, blobs)
    now = as_it_stands(scene, edition, catalog, blobs)
    return edited(now, edition.edit, told_by(edition.edit, now, catalog.nouns()), catalog, blobs)


def _lay_land(scene: Scene, blobs: Blobs) -> None:
    """A kept scene names the bytes of its land; the brief that it was first made from gives them again."""
    plan(scene.origin or scene.brief, catalogue(), blobs)
    keys = (*(ground.heights for ground in scene.layout.grounds), *(each.points for each in scene.layout.scatters))
    try:
        for key in keys:
            blobs.get(key)
    except DataRefused as error:
        raise DataRefused("The land of this scene was made by another version. Generate the scene again.") from error
