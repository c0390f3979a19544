"""Prompt interpreter: understands what a prompt asks for."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.bus.mind import inquiry, thought
from voxel_weaver.english.understand import cleaned, understand
from voxel_weaver.questions import brief as question
from voxel_weaver.questions import lighting, shots, texture
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.errors import PromptRefused
from voxel_weaver.scene.settings import LookName, Request


class PromptInterpreter(Maker):
    name = "prompt_interpreter"
    title = "Reading the prompt"

    async def make(self, request: Request, context: Context) -> Brief:
        if not context.ports.mind.awake:
            return understand(request, catalogue().nouns())
        return await self._thought_over(request, context)

    async def _thought_over(self, request: Request, context: Context) -> Brief:
        """What we read ourselves, and what a model can show that the prompt says beside it: in another language, all
        of it. Raises PromptRefused where neither understood anything."""
        try:
            own, refusal = understand(request, catalogue().nouns()), None
        except PromptRefused as error:
            own, refusal = question.unread(request, cleaned(request.prompt)), error
        asked = inquiry(__file__, question.KIND, question.text(own))
        answer = await thought(context, asked, question.BriefAnswer)
        brief = question.merged(answer, own, request) if answer is not None else own
        if refusal is not None and brief == own:
            raise refusal
        _foresee(brief, context)
        return brief

    def fallback(self, request: Request) -> Brief:
        note = Note(kind=NoteKind.NOT_UNDERSTOOD, text="The prompt could not be read, so a plain room was made.")
        settings = request.settings
        return Brief(
            prompt=request.prompt,
            place="room",
            look=settings.look or LookName.VOXEL,
            quality=settings.quality,
            seed=settings.seed,
            validate_scene=settings.validate_scene,
            notes=(note,),
        )


def _foresee(brief: Brief, context: Context) -> None:
    """What others will ask of this brief is asked while the space is planned."""
    for asked, schema in (
        (inquiry(__file__, texture.KIND, texture.text(brief), texture.given()), texture.TextureAnswer),
        (inquiry(__file__, lighting.KIND, lighting.text(brief)), lighting.LightingAnswer),
        (inquiry(__file__, shots.KIND, shots.text(brief)), shots.ShotsAnswer),
    ):
        context.ports.mind.foresee(asked, schema)
