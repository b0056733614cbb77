"""The menu Time: the kept moments of training, and runs that continue from them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, Gesture
from netviz.data.image_sets import Split


def _has_run(context: Context) -> bool:
    return context.session.time_machine.run is not None


def _has_settings(context: Context) -> bool:
    run = context.session.time_machine.run
    return run is not None and run.description.is_trained_here


def _explained(context: Context, text: str) -> str:
    """Return a tooltip, or why there are no settings to begin another run with."""
    run = context.session.time_machine.run
    if run is None or run.description.is_trained_here:
        return QCoreApplication.translate("Command", text)
    return QCoreApplication.translate(
        "Command", "Another program trains this network: its settings and its random start are not known"
    )


def can_return_to_live(context: Context) -> bool:
    """Whether something other than the live network, or a drawing, is shown, or will be at once."""
    image, display = context.session.images.image, context.session.display
    return not display.is_live or display.is_awaited or (image is not None and image.split is Split.DRAWN)


def return_to_live(context: Context) -> None:
    """Show the live network again; if it is shown, the data set's image in place of a drawing."""
    session = context.session
    if not session.display.is_live or session.display.is_awaited:
        session.time_machine.go_live()
    else:
        session.drawing.leave()


def _compare(context: Context) -> None:
    context.panels.show(context.views.comparison)
    context.comparisons.ask()


_PLAY = QT_TRANSLATE_NOOP("Command", "Replay training forward or backward")
_SAME_START = QT_TRANSLATE_NOOP("Command", "Start a new run from the same random start with different settings")
_OTHER_START = QT_TRANSLATE_NOOP("Command", "Start a new run with the same settings from a different random start")
_KEPT = QT_TRANSLATE_NOOP("Command", "Previous or next snapshot")

COMMANDS = (
    Command(
        name="live",
        title=QT_TRANSLATE_NOOP("Command", "&Live"),
        menu="time",
        keys=("L",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return to the live network"),
        run=return_to_live,
        is_enabled=can_return_to_live,
        row=QT_TRANSLATE_NOOP("Command", "Return to the live network"),
    ),
    Command(
        name="play",
        title=QT_TRANSLATE_NOOP("Command", "Re&play training"),
        menu="time",
        keys=("T",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Play the snapshots of training"),
        run=lambda c: c.session.time_machine.play(1),
        is_enabled=_has_run,
        row=_PLAY,
    ),
    Command(
        name="play-back",
        title=QT_TRANSLATE_NOOP("Command", "Replay training &backward"),
        menu="time",
        keys=("Shift+T",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Play the snapshots of training from last to first"),
        run=lambda c: c.session.time_machine.play(-1),
        is_enabled=_has_run,
        row=_PLAY,
    ),
    Command(
        name="moment-before",
        title=QT_TRANSLATE_NOOP("Command", "Pre&vious snapshot"),
        menu="time",
        keys=("Ctrl+PgDown",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the previous snapshot"),
        run=lambda c: c.session.time_machine.page(-1),
        is_enabled=_has_run,
        row=_KEPT,
    ),
    Command(
        name="moment-after",
        title=QT_TRANSLATE_NOOP("Command", "&Next snapshot"),
        menu="time",
        keys=("Ctrl+PgUp",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the next snapshot"),
        run=lambda c: c.session.time_machine.page(1),
        is_enabled=_has_run,
        row=_KEPT,
    ),
    Command(
        name="fork",
        title=QT_TRANSLATE_NOOP("Command", "&Continue from here with new settings…"),
        menu="time",
        keys=("G",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Continue from this moment with new settings, as a new run"),
        run=lambda c: c.forks.ask_fork(),
        is_enabled=_has_run,
        starts_group=True,
        row=QT_TRANSLATE_NOOP("Command", "Continue from here with new settings"),
    ),
    Command(
        name="same-start",
        title=QT_TRANSLATE_NOOP("Command", "Same start, different &settings…"),
        menu="time",
        tooltip=_SAME_START,
        run=lambda c: c.forks.ask_same_start(),
        is_enabled=_has_settings,
        tooltip_now=lambda c: _explained(c, _SAME_START),
    ),
    Command(
        name="other-start",
        title=QT_TRANSLATE_NOOP("Command", "Same settings, &different start"),
        menu="time",
        tooltip=_OTHER_START,
        run=lambda c: c.forks.begin_elsewhere(),
        is_enabled=_has_settings,
        tooltip_now=lambda c: _explained(c, _OTHER_START),
    ),
    Command(
        name="compare-with",
        title=QT_TRANSLATE_NOOP("Command", "Compare &with…"),
        menu="time",
        tooltip=QT_TRANSLATE_NOOP("Command", "Compare the network on the screen with another moment, run or file"),
        run=_compare,
        is_enabled=_has_run,
        starts_group=True,
    ),
    Command(
        name="runs",
        title=QT_TRANSLATE_NOOP("Command", "&Runs"),
        menu="time",
        keys=("Ctrl+U",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show and compare all runs"),
        run=lambda c: c.panels.show_runs(),
    ),
)

GESTURES = (
    Gesture(
        "time",
        QT_TRANSLATE_NOOP("Command", "Drag the timeline"),
        QT_TRANSLATE_NOOP("Command", "Show the network after any batch"),
    ),
    Gesture(
        "time",
        QT_TRANSLATE_NOOP("Command", "Arrows; Page Up, Page Down"),
        QT_TRANSLATE_NOOP("Command", "On the timeline and the curves: one batch; one snapshot"),
        view="timeline-track",
        keys=("Left", "Right", "Down", "Up", "PgUp", "PgDown"),
    ),
    Gesture(
        "time",
        QT_TRANSLATE_NOOP("Command", "Home, End"),
        QT_TRANSLATE_NOOP("Command", "On the timeline and the curves: the start; the live network"),
        view="timeline-track",
        keys=("Home", "End"),
    ),
)
