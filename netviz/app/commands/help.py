"""The menu Help."""

from __future__ import annotations

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, has_data

COMMANDS = (
    Command(
        name="walk",
        title=QT_TRANSLATE_NOOP("Command", "&Walk through the network"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Walk through the network step by step, on a run of its own"),
        run=lambda c: c.lessons.ask(),
        is_enabled=lambda c: c.lessons.is_served,
    ),
    Command(
        name="small-network",
        title=QT_TRANSLATE_NOOP("Command", "A &small network…"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Show a network so small that every weight is a number on its line"),
        run=lambda c: c.lessons.sketch_wanted.emit(),
        is_enabled=has_data,
    ),
    Command(
        name="open-lesson",
        title=QT_TRANSLATE_NOOP("Command", "Open a &lesson…"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Walk through a lesson from a file"),
        run=lambda c: c.lessons.ask_for_file(),
        is_enabled=lambda c: c.lessons.is_served,
    ),
    Command(
        name="presenter-notes",
        title=QT_TRANSLATE_NOOP("Command", "Presenter's &notes"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the notes of this lesson in a window of their own, for the teacher"),
        run=lambda c: c.lessons.notes_wanted.emit(),
        is_enabled=lambda c: c.lessons.is_lesson,
    ),
    Command(
        name="palette",
        title=QT_TRANSLATE_NOOP("Command", "&Command palette…"),
        menu="help",
        keys=("Ctrl+Shift+P",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Find any command, setting or panel by typing"),
        run=lambda c: c.palette.open(),
        row=QT_TRANSLATE_NOOP("Command", "Find any command, setting or panel"),
    ),
    Command(
        name="shortcuts",
        title=QT_TRANSLATE_NOOP("Command", "&Keyboard and mouse"),
        menu="help",
        keys=("F1",),
        tooltip=QT_TRANSLATE_NOOP("Command", "List all keys and mouse gestures"),
        run=lambda c: c.help.show_keys(),
        row=QT_TRANSLATE_NOOP("Command", "This list"),
    ),
    Command(
        name="what-is-this",
        title=QT_TRANSLATE_NOOP("Command", "What is &this?"),
        menu="help",
        keys=("Shift+F1",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command",
            "Explain what Tab has gone to, or else what is pointed at or clicked next; twice: what has the keyboard",
        ),
        run=lambda c: c.glossary.ask(),
        row=QT_TRANSLATE_NOOP("Command", "Explain what is pointed at next, or clicked; twice: what has the keyboard"),
        starts_group=True,
    ),
    Command(
        name="glossary",
        title=QT_TRANSLATE_NOOP("Command", "&Glossary…"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "What every word means, with the number at hand"),
        run=lambda c: c.glossary.show_term(),
    ),
    Command(
        name="about",
        title=QT_TRANSLATE_NOOP("Command", "&About netviz"),
        menu="help",
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the version and licenses"),
        run=lambda c: c.help.show_about(),
    ),
)
