"""The menu View: what the connections show, the order of the units, zoom and colours."""

from __future__ import annotations

from functools import partial

from netviz.app.commands.declaration import QT_TRANSLATE_NOOP, Command, Context, Gesture, has_data
from netviz.scene.appearance import Mode
from netviz.scene.arrangement import UnitOrder

_MODES = {
    Mode.WEIGHTS: QT_TRANSLATE_NOOP("Command", "Draw the &weights"),
    Mode.SIGNAL: QT_TRANSLATE_NOOP("Command", "Draw the &signal"),
    Mode.GRADIENT: QT_TRANSLATE_NOOP("Command", "Draw the &gradient"),
    Mode.CHANGE: QT_TRANSLATE_NOOP("Command", "Draw the &change"),
}
_MODE_TIPS = {
    Mode.WEIGHTS: QT_TRANSLATE_NOOP("Command", "Draw the weight of every connection"),
    Mode.SIGNAL: QT_TRANSLATE_NOOP("Command", "Draw the signal that every connection carries for this image"),
    Mode.GRADIENT: QT_TRANSLATE_NOOP("Command", "Draw which way learning pushes every weight: −∂L/∂w"),
    Mode.CHANGE: QT_TRANSLATE_NOOP("Command", "Draw how much every weight has changed"),
}
_MODE_ROW = QT_TRANSLATE_NOOP("Command", "Draw the weights, the signal, the gradient or the change")
_ORDERS = {
    UnitOrder.NUMBER: QT_TRANSLATE_NOOP("Command", "By &number"),
    UnitOrder.VOTE: QT_TRANSLATE_NOOP("Command", "By strongest &vote"),
    UnitOrder.RECEIVED: QT_TRANSLATE_NOOP("Command", "By what they &receive"),
    UnitOrder.ACTIVATION: QT_TRANSLATE_NOOP("Command", "By &activation"),
    UnitOrder.SIMILARITY: QT_TRANSLATE_NOOP("Command", "By what they &look for"),
}
_ORDER_TIPS = {
    UnitOrder.NUMBER: QT_TRANSLATE_NOOP("Command", "Order the hidden units by number"),
    UnitOrder.VOTE: QT_TRANSLATE_NOOP("Command", "Order the hidden units by the digit that they vote for most"),
    UnitOrder.RECEIVED: QT_TRANSLATE_NOOP("Command", "Order the hidden units by what they receive from the pixel"),
    UnitOrder.ACTIVATION: QT_TRANSLATE_NOOP("Command", "Order the hidden units by activation"),
    UnitOrder.SIMILARITY: QT_TRANSLATE_NOOP("Command", "Put hidden units that look for similar things side by side"),
}
_ORDER_ROW = QT_TRANSLATE_NOOP("Command", "Order the hidden units")


def _draws(mode: Mode, context: Context) -> bool:
    return context.session.display.appearance.mode is mode


def _draw(mode: Mode, context: Context) -> None:
    context.session.display.set_mode(mode)


def _is_ordered(order: UnitOrder, context: Context) -> bool:
    return context.session.arranger.order is order


def _order(order: UnitOrder, context: Context) -> None:
    context.session.arranger.choose(order)


COMMANDS = (
    *(
        Command(
            name=f"draw-{mode.value}",
            title=_MODES[mode],
            menu="view",
            keys=(f"Ctrl+{number}",),
            tooltip=_MODE_TIPS[mode],
            run=partial(_draw, mode),
            is_checked=partial(_draws, mode),
            radio_group="mode",
            row=_MODE_ROW,
        )
        for number, mode in enumerate(Mode, start=1)
    ),
    *(
        Command(
            name=f"order-{order.value}",
            title=_ORDERS[order],
            menu="view/orders",
            keys=(f"Alt+{number}",),
            tooltip=_ORDER_TIPS[order],
            run=partial(_order, order),
            is_checked=partial(_is_ordered, order),
            radio_group="order",
            row=_ORDER_ROW,
        )
        for number, order in enumerate(UnitOrder, start=1)
    ),
    Command(
        name="fit",
        title=QT_TRANSLATE_NOOP("Command", "W&hole network"),
        menu="view",
        keys=("Ctrl+0",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show the whole network"),
        run=lambda c: c.views.network.view.fit(),
        starts_group=True,
    ),
    Command(
        name="zoom-in",
        title=QT_TRANSLATE_NOOP("Command", "Zoom &in"),
        menu="view",
        keys=("Ctrl++", "Ctrl+="),
        tooltip=QT_TRANSLATE_NOOP("Command", "Zoom in on the middle of the network"),
        run=lambda c: c.views.network.view.zoom_in(),
    ),
    Command(
        name="zoom-out",
        title=QT_TRANSLATE_NOOP("Command", "Zoom o&ut"),
        menu="view",
        keys=("Ctrl+-",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Zoom out from the middle of the network"),
        run=lambda c: c.views.network.view.zoom_out(),
    ),
    Command(
        name="mark",
        title=QT_TRANSLATE_NOOP("Command", "Set a &mark here"),
        menu="view",
        keys=("Ctrl+K",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Measure the change in the weights from this point on"),
        run=lambda c: c.session.display.set_mark(),
        is_enabled=has_data,
        starts_group=True,
        row=QT_TRANSLATE_NOOP("Command", "Set a mark from which to measure change"),
    ),
    Command(
        name="data",
        title=QT_TRANSLATE_NOOP("Command", "&Browse the data"),
        menu="view",
        keys=("Ctrl+L",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Filter and sort all images, and see how the network reads them"),
        run=lambda c: c.panels.show_data(),
        starts_group=True,
    ),
    Command(
        name="flatten",
        title=QT_TRANSLATE_NOOP("Command", "&Flatten the image"),
        menu="view",
        keys=("F",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Show how the image becomes a column of 784 pixels"),
        run=lambda c: c.views.flattening.toggle(),
        starts_group=True,
    ),
    Command(
        name="hints",
        title=QT_TRANSLATE_NOOP("Command", "Hin&ts"),
        menu="view",
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Say under the network what goes wrong and what helps; turned on again, all kinds come back"
        ),
        run=lambda c: c.session.hints.set_enabled(not c.session.hints.is_enabled),
        is_checked=lambda c: c.session.hints.is_enabled,
        starts_group=True,
    ),
    Command(
        name="theme",
        title=QT_TRANSLATE_NOOP("Command", "&Light theme"),
        menu="view",
        keys=("Ctrl+T",),
        tooltip=QT_TRANSLATE_NOOP("Command", "Switch between the dark and the light theme"),
        run=lambda c: c.look.toggle_theme(),
        is_checked=lambda c: c.look.is_light,
        starts_group=True,
        row=QT_TRANSLATE_NOOP("Command", "Dark or light theme"),
    ),
    Command(
        name="signs",
        title=QT_TRANSLATE_NOOP("Command", "Sig&ns by pattern"),
        menu="view",
        tooltip=QT_TRANSLATE_NOOP(
            "Command", "Hatch negative bars, and dash the negative lines of a path and of the small network"
        ),
        run=lambda c: c.look.toggle_signs(),
        is_checked=lambda c: c.look.signs_by_pattern,
    ),
    Command(
        name="motion",
        title=QT_TRANSLATE_NOOP("Command", "R&educe motion"),
        menu="view",
        tooltip=QT_TRANSLATE_NOOP("Command", "Turn off the pulse, the sliding units and the flattening animation"),
        run=lambda c: c.look.toggle_motion(),
        is_checked=lambda c: c.look.reduced_motion is True,
    ),
)

GESTURES = (
    Gesture(
        "view",
        QT_TRANSLATE_NOOP("Command", "Wheel, +, −"),
        QT_TRANSLATE_NOOP("Command", "In the network: zoom"),
        view="network",
        keys=("+", "-"),
    ),
    Gesture(
        "view",
        QT_TRANSLATE_NOOP("Command", "Drag"),
        QT_TRANSLATE_NOOP("Command", "In the network: pan"),
    ),
    Gesture(
        "view",
        QT_TRANSLATE_NOOP("Command", "P, arrows, Esc"),
        QT_TRANSLATE_NOOP("Command", "In the flattened image: play, step through, close"),
        view="flatten",
        keys=("P",),
    ),
    Gesture(
        "view",
        QT_TRANSLATE_NOOP("Command", "Arrows, Return"),
        QT_TRANSLATE_NOOP("Command", "In the data: move; show or filter"),
        view="thumbnails",
        keys=("Left", "Right", "Up", "Down", "PgUp", "PgDown", "Home", "End", "Return"),
    ),
)
