"""The menu File."""

from __future__ import annotations

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, has_data

COMMANDS = (
    Command(
        name="open",
        title=QT_TRANSLATE_NOOP("Command", "&Open a network…"),
        menu="file",
        keys=("Ctrl+O",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Open a saved network, to look at it or to train it further"),
        run=lambda c: c.files.ask_open(),
        is_enabled=lambda c: not c.lessons.is_lesson,
    ),
    Command(
        name="save",
        title=QT_TRANSLATE_NOOP("Command", "&Save the network…"),
        menu="file",
        keys=("Ctrl+S",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Save the parameters of the network shown"),
        run=lambda c: c.files.ask_save(),
        is_enabled=has_data,
    ),
    Command(
        name="open-data",
        title=QT_TRANSLATE_NOOP("Command", "Open a &data set…"),
        menu="file",
        keys=("Ctrl+D",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Load a folder with four files in MNIST format"),
        run=lambda c: c.files.ask_open_data(),
        is_enabled=lambda c: not c.lessons.is_lesson,
    ),
    Command(
        name="save-picture",
        title=QT_TRANSLATE_NOOP("Command", "Save a &picture…"),
        menu="file",
        keys=("Ctrl+Shift+S",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Save a picture of the window as PNG, SVG or PDF"),
        run=lambda c: c.exports.ask_save_window(),
        starts_group=True,
    ),
    Command(
        name="film",
        title=QT_TRANSLATE_NOOP("Command", "&Film of the training…"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP("Command", "Save how the connections change as a GIF or MP4 film"),
        run=lambda c: c.films.ask(),
        is_enabled=has_data,
    ),
    Command(
        name="worksheet",
        title=QT_TRANSLATE_NOOP("Command", "&Worksheet…"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP("Command", "Write questions about this network to print, with a key"),
        run=lambda c: c.worksheets.ask(),
        is_enabled=has_data,
    ),
    Command(
        name="handout",
        title=QT_TRANSLATE_NOOP("Command", "&Handout…"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Write what is on the screen, with its numbers in words, as a page to print"
        ),
        run=lambda c: c.handouts.ask(),
        is_enabled=has_data,
    ),
    Command(
        name="quit",
        title=QT_TRANSLATE_NOOP("Command", "&Quit"),
        menu="file",
        keys=("Ctrl+Q",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Close the window"),
        run=lambda c: c.window.close(),
        starts_group=True,
    ),
)
