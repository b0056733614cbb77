"""The menu Draw: the user's own digits, and pictures from outside."""

from __future__ import annotations

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Gesture, has_data

COMMANDS = (
    Command(
        name="draw",
        title=QT_TRANSLATE_NOOP("Command", "&Draw"),
        menu="draw",
        keys=("D",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Draw a digit, or return to the data set"),
        run=lambda c: c.session.drawing.toggle(),
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "Draw a digit, or return to the data set"),
    ),
    Command(
        name="edit-image",
        title=QT_TRANSLATE_NOOP("Command", "&Edit as a drawing"),
        menu="draw",
        keys=("Shift+D",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Draw on the current image"),
        run=lambda c: c.session.drawing.edit_image(),
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "Draw on the current image"),
    ),
    Command(
        name="undo",
        title=QT_TRANSLATE_NOOP("Command", "&Undo"),
        menu="draw",
        keys=("Ctrl+Z",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Undo the last stroke"),
        run=lambda c: c.session.drawing.undo(),
        is_enabled=lambda c: c.session.drawing.can_undo,
        starts_group=True,
    ),
    Command(
        name="redo",
        title=QT_TRANSLATE_NOOP("Command", "Red&o"),
        menu="draw",
        keys=("Ctrl+Shift+Z", "Ctrl+Y"),
        tooltip=QT_TRANSLATE_NOOP("Command", "Redo the last undone stroke"),
        run=lambda c: c.session.drawing.redo(),
        is_enabled=lambda c: c.session.drawing.can_redo,
    ),
    Command(
        name="erase-all",
        title=QT_TRANSLATE_NOOP("Command", "C&lear the drawing"),
        menu="draw",
        keys=("Del",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Erase all ink"),
        run=lambda c: c.session.drawing.clear(),
        is_enabled=lambda c: c.session.drawing.is_shown and not c.session.drawing.is_blank,
    ),
    Command(
        name="centre",
        title=QT_TRANSLATE_NOOP("Command", "&Center the drawing"),
        menu="draw",
        keys=("C",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Center and scale it for the network, like MNIST's digits"),
        run=lambda c: c.session.drawing.set_centred(not c.session.drawing.is_centred),
        is_enabled=lambda c: c.session.drawing.is_shown,
        is_checked=lambda c: c.session.drawing.is_centred,
    ),
    Command(
        name="open-picture",
        title=QT_TRANSLATE_NOOP("Command", "Open a p&icture…"),
        menu="draw",
        keys=("Ctrl+Shift+O",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Open a picture file for the network to read"),
        run=lambda c: c.pictures.ask_open(),
        is_enabled=has_data,
        starts_group=True,
    ),
    Command(
        name="paste-picture",
        title=QT_TRANSLATE_NOOP("Command", "Pa&ste a picture"),
        menu="draw",
        keys=("Ctrl+V",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Paste a picture from the clipboard for the network to read"),
        run=lambda c: c.pictures.paste(),
        is_enabled=has_data,
    ),
    Command(
        name="save-image",
        title=QT_TRANSLATE_NOOP("Command", "Sa&ve the image…"),
        menu="draw",
        keys=("Ctrl+Alt+S",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Save the 28 by 28 pixels that the network reads as a PNG file"),
        run=lambda c: c.pictures.ask_save(),
        is_enabled=has_data,
    ),
)

GESTURES = (
    Gesture(
        "draw",
        QT_TRANSLATE_NOOP("Command", "E, right mouse button"),
        QT_TRANSLATE_NOOP("Command", "In the drawing: erase"),
        view="drawing-canvas",
        keys=("E",),
    ),
    Gesture(
        "draw",
        QT_TRANSLATE_NOOP("Command", "Arrows, Return"),
        QT_TRANSLATE_NOOP("Command", "In the drawing: move the pen; lower or lift it"),
        view="drawing-canvas",
        keys=("Left", "Right", "Up", "Down", "Return"),
    ),
    Gesture(
        "draw",
        QT_TRANSLATE_NOOP("Command", "Esc"),
        QT_TRANSLATE_NOOP("Command", "In the drawing: return to the data set"),
        view="drawing-canvas",
        keys=("Escape",),
    ),
)
