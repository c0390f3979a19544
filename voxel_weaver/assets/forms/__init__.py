"""The solids that models are made of: what they are, which points lie inside them, and how far they reach."""

from voxel_weaver.assets.forms.form import Blob, Box, Cushion, Cylinder, Ellipsoid, Form, Frustum, Lathe, Prism, Tube

__all__ = ["Blob", "Box", "Cushion", "Cylinder", "Ellipsoid", "Form", "Frustum", "Lathe", "Prism", "Tube"]
