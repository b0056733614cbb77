"""The menu File."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, has_data


def _can_save_session(context: Context) -> bool:
    # A lesson has a network and images of its own, which are not to be kept.
    return has_data(context) and not context.lessons.is_lesson and context.session.run.is_trained_here


def _what_is_saved(context: Context) -> str:
    if not context.session.run.is_trained_here:
        return QCoreApplication.translate(
            "Command", "A training elsewhere is kept in its own files; the network can be saved"
        )
    return QCoreApplication.translate(
        "Command", "Save everything as it is now: all runs, and what is on the screen; training can go on from it"
    )


COMMANDS = (
    Command(
        name="open",
        title=QT_TRANSLATE_NOOP("Command", "&Open…"),
        menu="file",
        keys=("Ctrl+O",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Open a session, a network, images to learn from, or a picture of digits"),
        run=lambda c: c.opening.ask(),
        is_enabled=lambda c: not c.lessons.is_lesson,
    ),
    Command(
        name="open-data",
        title=QT_TRANSLATE_NOOP("Command", "Open a fol&der…"),
        menu="file",
        keys=("Ctrl+D",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command",
            "Open a folder of images to learn from, or of the checkpoints of a training elsewhere",
        ),
        run=lambda c: c.opening.ask_folder(),
        is_enabled=lambda c: not c.lessons.is_lesson,
    ),
    Command(
        name="mnist",
        title=QT_TRANSLATE_NOOP("Command", "Return to &MNIST"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP("Command", "Learn from the 70,000 digits that come with netviz again"),
        run=lambda c: c.session.files.load_dataset(None),
        is_enabled=lambda c: not (c.lessons.is_lesson or c.session.file.holds_mnist),
    ),
    Command(
        name="forget-recent",
        title=QT_TRANSLATE_NOOP("Command", "&Clear the list"),
        menu="file/recent",
        tooltip=QT_TRANSLATE_NOOP("Command", "Forget which files were opened or saved last"),
        run=lambda c: c.recent.forget(),
        is_enabled=lambda c: bool(c.recent.paths),
    ),
    Command(
        name="save-session",
        title=QT_TRANSLATE_NOOP("Command", "&Save the session"),
        menu="file",
        keys=("Ctrl+S",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Save everything as it is now: all runs, and what is on the screen; training can go on from it"
        ),
        run=lambda c: c.sessions.save(),
        is_enabled=_can_save_session,
        tooltip_now=_what_is_saved,
        starts_group=True,
    ),
    Command(
        name="save-session-as",
        title=QT_TRANSLATE_NOOP("Command", "Save the session &as…"),
        menu="file",
        keys=("Ctrl+Shift+S",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Save the session in another file"),
        run=lambda c: c.sessions.ask_save_as(),
        is_enabled=_can_save_session,
    ),
    Command(
        name="save",
        title=QT_TRANSLATE_NOOP("Command", "Save the &network…"),
        menu="file",
        keys=("Ctrl+E",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Save the parameters of the network shown"),
        run=lambda c: c.files.ask_save(),
        is_enabled=has_data,
        starts_group=True,
    ),
    Command(
        name="follow",
        title=QT_TRANSLATE_NOOP("Command", "Follow a &training…"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Show the networks that another program saves into a folder, as they appear"
        ),
        run=lambda c: c.files.ask_follow(),
        is_enabled=lambda c: has_data(c) and not c.lessons.is_lesson,
    ),
    Command(
        name="stop-following",
        title=QT_TRANSLATE_NOOP("Command", "Stop follow&ing"),
        menu="file",
        tooltip=QT_TRANSLATE_NOOP("Command", "Look for no more checkpoints; those that were found stay"),
        run=lambda c: c.session.following.stop(),
        is_enabled=lambda c: c.session.following.path is not None,
    ),
    Command(
        name="save-picture",
        title=QT_TRANSLATE_NOOP("Command", "Save a &picture…"),
        menu="file",
        keys=("Ctrl+Shift+E",),
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
