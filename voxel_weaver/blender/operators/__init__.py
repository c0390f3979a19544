"""What buttons and scripts call. Each operator decides little: sessions, pump and removal do the work."""

from __future__ import annotations

from voxel_weaver.blender.operators.editing import VOXEL_WEAVER_OT_edit, VOXEL_WEAVER_OT_lock
from voxel_weaver.blender.operators.files import VOXEL_WEAVER_OT_export, VOXEL_WEAVER_OT_import_asset
from voxel_weaver.blender.operators.findings import VOXEL_WEAVER_OT_check_again, VOXEL_WEAVER_OT_select_thing
from voxel_weaver.blender.operators.generate import VOXEL_WEAVER_OT_cancel, VOXEL_WEAVER_OT_generate
from voxel_weaver.blender.operators.library import VOXEL_WEAVER_OT_add_asset_library
from voxel_weaver.blender.operators.models import (
    VOXEL_WEAVER_OT_forget_key,
    VOXEL_WEAVER_OT_remember_key,
    VOXEL_WEAVER_OT_set_up_model,
    VOXEL_WEAVER_OT_test_model,
)
from voxel_weaver.blender.operators.prompting import (
    VOXEL_WEAVER_OT_dice,
    VOXEL_WEAVER_OT_edit_text,
    VOXEL_WEAVER_OT_example,
    VOXEL_WEAVER_OT_recall,
)
from voxel_weaver.blender.operators.scenes import (
    VOXEL_WEAVER_OT_light_by_picture,
    VOXEL_WEAVER_OT_look_through,
    VOXEL_WEAVER_OT_reframe,
    VOXEL_WEAVER_OT_remove,
    VOXEL_WEAVER_OT_render,
)

CLASSES = (
    VOXEL_WEAVER_OT_generate,
    VOXEL_WEAVER_OT_cancel,
    VOXEL_WEAVER_OT_dice,
    VOXEL_WEAVER_OT_example,
    VOXEL_WEAVER_OT_edit_text,
    VOXEL_WEAVER_OT_recall,
    VOXEL_WEAVER_OT_check_again,
    VOXEL_WEAVER_OT_select_thing,
    VOXEL_WEAVER_OT_edit,
    VOXEL_WEAVER_OT_lock,
    VOXEL_WEAVER_OT_look_through,
    VOXEL_WEAVER_OT_reframe,
    VOXEL_WEAVER_OT_light_by_picture,
    VOXEL_WEAVER_OT_render,
    VOXEL_WEAVER_OT_remove,
    VOXEL_WEAVER_OT_export,
    VOXEL_WEAVER_OT_import_asset,
    VOXEL_WEAVER_OT_add_asset_library,
    VOXEL_WEAVER_OT_set_up_model,
    VOXEL_WEAVER_OT_test_model,
    VOXEL_WEAVER_OT_remember_key,
    VOXEL_WEAVER_OT_forget_key,
)
