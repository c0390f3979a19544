"""The team: one file, one agent, in the order of the work. A team of your own is a folder with such a roster."""

from __future__ import annotations

from .assembler import Assembler
from .asset_registry import AssetRegistry
from .designer import Designer
from .editor import Editor
from .geometry import Geometry
from .lighting import Lighting
from .prompt_interpreter import PromptInterpreter
from .render_director import RenderDirector
from .reviewer import Reviewer
from .space_planner import SpacePlanner
from .spatial_validator import SpatialValidator
from .texture_synth import TextureSynth

TEAM = (
    PromptInterpreter,
    Designer,
    SpacePlanner,
    Geometry,
    TextureSynth,
    Lighting,
    SpatialValidator,
    RenderDirector,
    Assembler,
    Reviewer,
    Editor,
    AssetRegistry,
)
