"""The question for the light's mood: warmer or cooler, softer or harder, and how strong the lamps of the room are.

Where lamps stand, the hour and the exposure are ours: the exposure is solved anew, so that no answer makes a picture
too dark or burnt.
"""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from voxel_weaver.look.colors import mixed
from voxel_weaver.look.exposure import Stage, exposure_of
from voxel_weaver.questions.answer import Answered, asked_about
from voxel_weaver.questions.usual import usual_in
from voxel_weaver.scene.brief import Brief
from voxel_weaver.scene.light import Lamp, LightRig
from voxel_weaver.scene.value import Value

KIND = "lighting"
WARM, COOL = "#ffb46b", "#9cc4ff"
TINT = 0.14
"""How much of the warm or the cool colour one step mixes in."""
FILLING = {"soft": 1.6, "even": 1.0, "dramatic": 0.45}
"""How strong the fill is beside the key."""
GLOWING = {"dim": 0.5, "usual": 1.0, "bright": 1.8}
"""How strong the lamps in the room are."""
Contrast = Literal["soft", "even", "dramatic"]
Lamps = Literal["dim", "usual", "bright"]


class LightingAnswer(Answered):
    """The mood of the light."""

    warmth: int = Field(default=0, ge=-2, le=2)
    contrast: Contrast = "even"
    lamps: Lamps = "usual"


class LightMood(Value):
    """The same as a value that computing can be asked with."""

    warmth: int = 0
    contrast: Contrast = "even"
    lamps: Lamps = "usual"


def text(brief: Brief) -> str:
    """What the question is about, known before anything is placed."""
    about: dict[str, object] = {
        name: getattr(brief, name) for name in ("place", "style", "mood", "time_of_day", "weather", "season")
    }
    kinds = dict.fromkeys((*(want.category for want in brief.wants if want.count), *usual_in(brief)))
    return asked_about({**about, "things": list(kinds)})


def mood(answer: LightingAnswer) -> LightMood:
    return LightMood(warmth=answer.warmth, contrast=answer.contrast, lamps=answer.lamps)


def retouched(rig: LightRig, mood: LightMood, stage: Stage) -> LightRig:
    """The rig in this mood, as bright in the picture as it was."""
    if mood == LightMood():
        return rig
    lamps = tuple(_retouched(lamp, mood) for lamp in rig.lamps)
    change = exposure_of(lamps, rig.sky, stage, 1.0, rig.fog) - exposure_of(rig.lamps, rig.sky, stage, 1.0, rig.fog)
    return rig.model_copy(update={"lamps": lamps, "exposure": round(rig.exposure + change, 4)})


def _retouched(lamp: Lamp, mood: LightMood) -> Lamp:
    power = lamp.power
    if lamp.purpose == "practical":
        power *= GLOWING[mood.lamps]
    elif lamp.purpose == "fill":
        power *= FILLING[mood.contrast]
    tint = WARM if mood.warmth > 0 else COOL
    color = mixed(lamp.color, tint, TINT * abs(mood.warmth)) if mood.warmth else lamp.color
    return lamp.model_copy(update={"power": round(power, 4), "color": color})
