"""Editor: changes what a person names in a scene that is there, and leaves all else as it is."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.bus.ports import Blobs
from voxel_weaver.english.telling import told_by
from voxel_weaver.layout.editing.edited import as_it_stands, edited
from voxel_weaver.layout.plan import plan
from voxel_weaver.questions import edit
from voxel_weaver.scene.comparing import scene_of
from voxel_weaver.scene.edits import Edited, Edition
from voxel_weaver.scene.errors import DataRefused, PromptRefused, SettingRefused
from voxel_weaver.scene.scene import Scene
from voxel_weaver.scene.value import Value


class Doubt(Value):
    """What of an edit's words was not understood, "" for nothing, and what a model would be asked about it."""

    trouble: str = ""
    question: str = ""


class Doubted(Value):
    """An edition, and why nothing came of it; "" where something did."""

    edition: Edition
    refusal: str = ""


class Answered(Value):
    """An edition with a model's word on what it means."""

    edition: Edition
    answer: edit.EditAnswer


class Editor(Maker):
    name = "editor"
    title = "Changing the scene"

    async def make(self, edition: Edition, context: Context) -> Edited:
        if not (context.ports.mind.awake and edit.can_be_asked(edition.edit)):
            return await context.ports.compute_with_bytes(changed, edition)
        refusal: PromptRefused | SettingRefused | None = None
        try:
            alone = await context.ports.compute_with_bytes(changed, edition)
        except (PromptRefused, SettingRefused) as error:
            refusal = error
        meant = await _thought_over(edition, str(refusal or ""), context)
        if meant != edition:
            try:
                found = await context.ports.compute_with_bytes(changed, meant)
                return found.model_copy(update={"notes": edit.notes(edition.edit, meant.edit)})
            except (PromptRefused, SettingRefused):
                pass  # what the model made of it is no edit either: what was understood without it counts
        if refusal is not None:
            raise refusal
        return alone

    def fallback(self, edition: Edition) -> Edited:
        """The scene as it was: an edit that cannot be worked out changes nothing."""
        scene = scene_of(edition.record)
        return Edited(brief=scene.brief, layout=scene.layout, look=scene.look, lights=scene.lights, shots=scene.shots)


async def _thought_over(edition: Edition, refusal: str, context: Context) -> Edition:
    """The edition with its words as a model reads them, where they were not understood."""
    doubt = await context.ports.compute(doubted, Doubted(edition=edition, refusal=refusal))
    if not doubt.trouble:
        return edition
    answer = await thought(context, inquiry(__file__, edit.KIND, doubt.question), edit.EditAnswer)
    if answer is None:
        return edition
    return await context.ports.compute(answered, Answered(edition=edition, answer=answer))


def changed(edition: Edition, blobs: Blobs) -> Edited:
    """What comes of an edit: the part that needs computing."""
    catalog, scene = catalogue(), scene_of(edition.record)
    if scene.layout.grounds or scene.layout.scatters:
        _lay_land(scene, blobs)
    now = as_it_stands(scene, edition, catalog, blobs)
    return edited(now, edition.edit, told_by(edition.edit, now, catalog.nouns()), catalog, blobs)


def doubted(about: Doubted) -> Doubt:
    """What a model could be asked about an edit."""
    scene, catalog, asked = scene_of(about.edition.record), catalogue(), about.edition.edit
    trouble = about.refusal or edit.trouble(asked, told_by(asked, scene, catalog.nouns()), catalog)
    if not trouble:
        return Doubt()
    return Doubt(trouble=trouble, question=edit.text(asked, scene.layout, trouble))


def answered(said: Answered) -> Edition:
    """The edition as the answer says it."""
    meant = edit.merged(said.answer, said.edition.edit, scene_of(said.edition.record).layout)
    return said.edition.model_copy(update={"edit": meant})


def _lay_land(scene: Scene, blobs: Blobs) -> None:
    """A kept scene names the bytes of its land; the brief that it was first made from gives them again."""
    plan(scene.origin or scene.brief, catalogue(), blobs)
    keys = (*(ground.heights for ground in scene.layout.grounds), *(each.points for each in scene.layout.scatters))
    try:
        for key in keys:
            blobs.get(key)
    except DataRefused as error:
        raise DataRefused("The land of this scene was made by another version. Generate the scene again.") from error
