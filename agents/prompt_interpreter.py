"""Prompt interpreter: understands what a prompt asks for."""

from __future__ import annotations

from voxel_weaver.assets.catalog import catalogue
from voxel_weaver.bus.agent import Context
from voxel_weaver.bus.maker import Maker
from voxel_weaver.english.understand import understand
from voxel_weaver.scene.brief import Brief, Note, NoteKind
from voxel_weaver.scene.settings import LookName, Request


class PromptInterpreter(Maker):
    name = "prompt_interpreter"
    title = "Reading the prompt"

    def __init__(self) -> None:
        self._nouns = catalogue().nouns()

    async def make(self, request: Request, context: Context) -> Brief:
        return understand(request, self._nouns)

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
