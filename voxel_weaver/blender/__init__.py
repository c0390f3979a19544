"""Blender's side of Voxel Weaver: a Scene value becomes objects, and is read back. The only folder that imports bpy.

This file stays free of imports, so that the package can be found without Blender. The entry points:

    apply.build(scene, blobs, target=Target.NEW_SCENE, report="", versions={}) -> Generator[Step, None, Receipt]
    apply.drain(generator, each=None) -> Receipt        what a script does; a timer calls next() instead
    target.chosen() -> Target                            NEW_SCENE in an untouched start-up file, else BESIDE
    observe.is_untouched() -> bool
    observe.things(bpy_scene) -> tuple[Seen, ...]
    observe.read_scene_text(bpy_scene) -> Scene          the same with more around it: observe.read_saved -> Saved
    render.scene_of(receipt) -> bpy scene
    render.render(bpy_scene, path, shot="", picture=None, force=False) -> Path
    render.shown_by(bpy_scene, shot)                     another shot: active camera and its cutaway
    files.save_blend(path, bpy_scene=None, force=False) -> Path
    files.export_glb(path, bpy_scene, force=False) -> Path
    files.checked_blend(path, names), files.checked_glb(path)   OutputRefused when a file is not what it must be

For the extension, where a person works meanwhile:

    session.open_session(make_host) -> Session           what the panel shows; session.close_session() ends all of it
    pump.Pump(session).start(), .drain(), .stop()        carries a run into Blender, tick by tick or at once
    properties, handlers, menus, keymaps                 attach() and detach(), mirrors of each other
    operators.CLASSES, ui.CLASSES                        what registration gives to Blender

A receipt holds names, never Blender's objects: undo makes every reference to those invalid.
"""
