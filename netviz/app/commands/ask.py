"""The menu Ask: the selection, what-if questions and pins."""

from __future__ import annotations

from functools import partial

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, Gesture
from netviz.app.commands.time import can_return_to_live, return_to_live
from netviz.scene.what_if import WhatIfQuestion

_HISTORY = QT_TRANSLATE_NOOP("Command", "Previous or next selection")
_WHAT_IF = QT_TRANSLATE_NOOP("Command", "Run without it, at full ink; which pixels matter most")
_PINS = QT_TRANSLATE_NOOP("Command", "Pin the selection to compare it; remove all pins")


def _escape(context: Context) -> None:
    """Clear the selection, highlight no layer and close the flattening; with nothing to close, go one step back.

    From a lesson's copy, the past or another network that leads to the live network, from there to the data set's
    image, and out of a walk. In Present, where no button is in reach, each press does one thing: it closes what came
    last, and with nothing left to close, it leaves.
    """
    if context.presentation.is_on:
        _close_innermost(context)
    elif _close_everything(context):
        return
    elif can_return_to_live(context):
        return_to_live(context)
    elif context.lessons.is_lesson:
        context.lessons.leave_wanted.emit()


def _close_everything(context: Context) -> bool:
    """Close what lies over the network; return whether there was anything."""
    questions, flattening = context.session.questions, context.views.flattening
    was_open = flattening.is_open or not questions.selection.is_empty or questions.lit_layer is not None
    questions.clear()
    questions.light_layer(None)
    flattening.end()
    return was_open


def _close_innermost(context: Context) -> None:
    """Close the one thing that lies over everything else; with nothing over the network, leave Present."""
    session, views = context.session, context.views
    if context.glossary.card.isVisible():
        context.glossary.card.close_card()
    elif views.flattening.is_open:
        views.flattening.end()
    elif not session.questions.selection.is_empty:
        session.questions.clear()
    elif session.questions.lit_layer is not None:
        session.questions.light_layer(None)
    elif can_return_to_live(context):
        return_to_live(context)
    else:
        context.presentation.leave()


def _ask(question: WhatIfQuestion, context: Context) -> None:
    context.panels.show(context.views.what_if)
    context.views.what_if.choose(question)


COMMANDS = (
    Command(
        name="back",
        title=QT_TRANSLATE_NOOP("Command", "&Back"),
        menu="ask",
        keys=("Alt+Left",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return to the previous selection"),
        run=lambda c: c.session.questions.go_back(),
        is_enabled=lambda c: c.session.questions.can_go_back,
        row=_HISTORY,
    ),
    Command(
        name="forward",
        title=QT_TRANSLATE_NOOP("Command", "&Forward"),
        menu="ask",
        keys=("Alt+Right",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Return to the next selection"),
        run=lambda c: c.session.questions.go_forward(),
        is_enabled=lambda c: c.session.questions.can_go_forward,
        row=_HISTORY,
    ),
    Command(
        name="clear",
        title=QT_TRANSLATE_NOOP("Command", "&Clear the selection"),
        menu="ask",
        keys=("Escape",),
        tooltip=QT_TRANSLATE_NOOP(
            "Command",
            "Clear the selection and close the flattened image; with nothing to close, return to the live network, "
            "leave the drawing, or leave the walk",
        ),
        run=_escape,
        row=QT_TRANSLATE_NOOP("Command", "Clear the selection; then return to the live network, or leave the walk"),
    ),
    Command(
        name="without",
        title=QT_TRANSLATE_NOOP("Command", "Run with&out the selection"),
        menu="ask",
        keys=("X",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Re-run the network without the selection"),
        run=partial(_ask, WhatIfQuestion.WITHOUT),
        starts_group=True,
        row=_WHAT_IF,
    ),
    Command(
        name="full-ink",
        title=QT_TRANSLATE_NOOP("Command", "Run at full &ink"),
        menu="ask",
        keys=("I",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Re-run the network with the selected pixels at full intensity"),
        run=partial(_ask, WhatIfQuestion.FULL_INK),
        row=_WHAT_IF,
    ),
    Command(
        name="ranking",
        title=QT_TRANSLATE_NOOP("Command", "Which pixels &matter most"),
        menu="ask",
        keys=("M",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Rank the pixels by the effect of removing them"),
        run=partial(_ask, WhatIfQuestion.RANKING),
        row=_WHAT_IF,
    ),
    Command(
        name="pin",
        title=QT_TRANSLATE_NOOP("Command", "&Pin the selection"),
        menu="ask",
        keys=("Ctrl+P",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Keep the selection in its own color to compare it with others"),
        run=lambda c: c.session.questions.pin(),
        is_enabled=lambda c: c.session.questions.can_pin,
        starts_group=True,
        row=_PINS,
    ),
    Command(
        name="unpin",
        title=QT_TRANSLATE_NOOP("Command", "&Remove all pins"),
        menu="ask",
        keys=("Ctrl+Alt+P",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Stop comparing selections"),
        run=lambda c: c.session.questions.clear_pins(),
        is_enabled=lambda c: bool(c.session.questions.pins),
        row=_PINS,
    ),
)

GESTURES = (
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Click a pixel"),
        QT_TRANSLATE_NOOP("Command", "Trace its signal"),
    ),
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Shift+click, drag"),
        QT_TRANSLATE_NOOP("Command", "Select several pixels"),
    ),
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Click a hidden unit or a digit"),
        QT_TRANSLATE_NOOP("Command", "Trace what it receives and sends, or the votes for it"),
    ),
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Click a line, Ctrl+click a pixel"),
        QT_TRANSLATE_NOOP("Command", "Trace one connection"),
    ),
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Ctrl+arrows"),
        QT_TRANSLATE_NOOP(
            "Command", "In the network, image, tiles and votes: move the selection; it stops at the edge"
        ),
        view="network",
        keys=("Ctrl+Left", "Ctrl+Right", "Ctrl+Up", "Ctrl+Down"),
    ),
    Gesture(
        "ask",
        QT_TRANSLATE_NOOP("Command", "Ctrl+arrow, F3"),
        QT_TRANSLATE_NOOP("Command", "From a pixel, unit or digit to its numbers: select it, open Sums"),
    ),
)
