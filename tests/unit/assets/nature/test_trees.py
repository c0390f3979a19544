"""What stands in masses has few faces."""

from voxel_weaver.assets.nature.plants_wild import grass_tuft
from voxel_weaver.assets.nature.trees import ASSETS
from voxel_weaver.assets.realise import realise
from voxel_weaver.scene.settings import LookName


def test_what_stands_in_masses_has_few_faces() -> None:
    assert realise(grass_tuft(), LookName.LOWPOLY, 0.02)[0].face_count <= 62
    faces = {asset.name: realise(asset.model(), LookName.LOWPOLY, 0.02)[0].face_count for asset in ASSETS}
    assert max(faces.values()) <= 2500, faces
