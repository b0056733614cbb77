"""The menu Image: from image to image."""

from __future__ import annotations

from functools import partial

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, has_data
from netviz.data.image_sets import ImageSet, Split
from netviz.scene.queries import Outcome, Query

_NEIGHBOURS = QT_TRANSLATE_NOOP("Command", "Previous or next image")
_MISREAD = QT_TRANSLATE_NOOP("Command", "Next or previous misread image")
_DIGIT = QT_TRANSLATE_NOOP("Command", "Next image of that digit; while drawing, label the drawing")


def _show_digit(digit: int, context: Context) -> None:
    """Label the drawing, or show the next image of a digit."""
    if context.session.drawing.is_shown:
        context.session.drawing.set_label(digit)
    else:
        context.session.images.show_next_of_digit(digit)


def _list_misread(context: Context) -> None:
    """Show the panel Data with the misread images of the set that the image on the screen is from."""
    image = context.session.images.dataset_image
    is_training = image is not None and image.split is Split.TRAIN
    image_set = ImageSet.TRAINING_SET if is_training else ImageSet.TEST
    context.panels.show_data()
    context.views.data.ask(Query(image_set=image_set, outcome=Outcome.WRONG))


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
    Command(
        name="wrong-all",
        title=QT_TRANSLATE_NOOP("Command", "&All misread"),
        menu="image",
        keys=("Ctrl+Shift+W",),
        tooltip=QT_TRANSLATE_NOOP("Command", "List all images that the network misreads, of the set of the one shown"),
        run=_list_misread,
        is_enabled=has_data,
        row=QT_TRANSLATE_NOOP("Command", "All misread images, in the panel Data"),
    ),
    *(_digit(digit) for digit in range(10)),
)
