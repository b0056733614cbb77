"""The menu Image: from image to image."""

from __future__ import annotations

from functools import partial

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, has_data

_NEIGHBOURS = QT_TRANSLATE_NOOP("Command", "Previous or next image")
_MISREAD = QT_TRANSLATE_NOOP("Command", "Next or previous misread image")
_DIGIT = QT_TRANSLATE_NOOP("Command", "Next image of that digit; while drawing, label the drawing")


def _show_digit(digit: int, context: Context) -> None:
    """Label the drawing, or show the next image of a digit."""
    if context.session.drawing.is_shown:
        context.session.drawing.set_label(digit)
    else:
        context.session.images.show_next_of_digit(digit)


def _digit(digit: int) -> Command:
    return Command(
        name=f"show-{digit}",
        title=QT_TRANSLATE_NOOP("Command", "Next &{digit}"),
        menu="image/digits",
        keys=(str(digit),),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the next image of a {digit}, or label the drawing as {digit}"),
        run=partial(_show_digit, digit),
        is_enabled=has_data,
        row=_DIGIT,
        arguments={"digit": digit},
    )


COMMANDS = (
    Command(
        name="previous",
        title=QT_TRANSLATE_NOOP("Command", "&Previous"),
        menu="image",
        keys=("Left",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the previous image"),
        run=lambda c: c.session.images.step(-1),
        is_enabled=has_data,
        row=_NEIGHBOURS,
    ),
    Command(
        name="next",
        title=QT_TRANSLATE_NOOP("Command", "&Next"),
        menu="image",
        keys=("Right",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the next image"),
        run=lambda c: c.session.images.step(1),
        is_enabled=has_data,
        row=_NEIGHBOURS,
    ),
    Command(
        name="random",
        title=QT_TRANSLATE_NOOP("Command", "&Random"),
        menu="image",
        keys=("R",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show a random image"),
        run=lambda c: c.session.images.show_random(),
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "Random image"),
    ),
    Command(
        name="wrong",
        title=QT_TRANSLATE_NOOP("Command", "Next &misread"),
        menu="image",
        keys=("W",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the next image that the network currently misreads"),
        run=lambda c: c.session.misread.show_next(1),
        is_enabled=has_data,
        row=_MISREAD,
    ),
    Command(
        name="wrong-before",
        title=QT_TRANSLATE_NOOP("Command", "Previous m&isread"),
        menu="image",
        keys=("Shift+W",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the previous image that the network currently misreads"),
        run=lambda c: c.session.misread.show_next(-1),
        is_enabled=has_data,
        row=_MISREAD,
    ),
    *(_digit(digit) for digit in range(10)),
)
