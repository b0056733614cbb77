"""The network view under the row that says how it is drawn."""

from __future__ import annotations

import time
from collections import deque
from dataclasses import replace

from PySide6.QtCore import Qt, QTimer, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from netviz.scene.answers import Answer
from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.scene.frames import Frame
from netviz.session.session import Session
from netviz.widgets.network.view import NetworkView
from netviz.widgets.parts.names import product_letters
from netviz.widgets.parts.panel import Part, Readout, muted_label
from netviz.widgets.parts.theme import DARK_THEME, Theme

_MODES = (
    (Mode.WEIGHTS, "Weights", "Draw every connection by its weight w (Ctrl+1)"),
    (Mode.SIGNAL, "Signal", "Draw every connection by what it carries for this image: pixel × weight (Ctrl+2)"),
    (Mode.GRADIENT, "Gradient", "Draw every connection by ∂L/∂w: how the loss grows with its weight (Ctrl+3)"),
    (Mode.CHANGE, "Change", "Draw every connection by how its weight has changed while learning (Ctrl+4)"),
)
GRADIENTS = {GradientOf.IMAGE: "of this image", GradientOf.BATCH: "of the last batch"}
REFERENCES = {
    Reference.START: "since the random start",
    Reference.EPOCH: "since the epoch's start",
    Reference.MARK: "since the mark",
}
_VALUES = {Mode.WEIGHTS: "w", Mode.SIGNAL: "x·w", Mode.GRADIENT: "∂L/∂w", Mode.CHANGE: "Δw"}


ORDERS = {
    UnitOrder.NUMBER: "number",
    UnitOrder.VOTE: "strongest vote",
    UnitOrder.RECEIVED: "what they receive",
    UnitOrder.ACTIVATION: "activation",
    UnitOrder.SIMILARITY: "what they look for",
}


class NetworkPanel(QWidget):
    """Modes, contrast and legend above the network."""

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("network-panel")
        self._session = session
        self._theme = DARK_THEME
        self._painted: deque[float] = deque(maxlen=240)
        self.view = NetworkView(session, self)
        self.view.painted.connect(self._on_painted)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(self._controls())
        layout.addLayout(self._legend_row())
        layout.addWidget(self.view, 1)
        self._counter = QTimer(self)
        self._counter.setInterval(500)
        self._counter.timeout.connect(self._show_count)
        self._counter.start()
        session.appearance_changed.connect(self._on_appearance)
        session.config_changed.connect(self._on_appearance)
        session.selection_changed.connect(self._show_legend)
        session.answer_changed.connect(self._show_legend)
        session.answer_changed.connect(self._show_count)
        session.arranger.changed.connect(self._show_order)
        session.comparison.changed.connect(self._on_appearance)
        session.frame_changed.connect(self._on_frame)
        session.time_machine.changed.connect(self._show_count)
        self._show_order()
        self._on_appearance()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.view.set_theme(theme)
        self._on_appearance()

    def _controls(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(10, 6, 10, 4)
        row.setSpacing(6)
        self._modes = QButtonGroup(self)
        for number, (mode, text, tip) in enumerate(_MODES):
            button = QPushButton(text)
            button.setObjectName(f"mode-{mode.value}")
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(tip)
            button.setProperty("role", "segment")
            self._modes.addButton(button, number)
            row.addWidget(button)
        self._modes.idClicked.connect(self._on_mode)
        self._firing = QCheckBox("firing units only")
        self._firing.setObjectName("firing-only")
        self._firing.setToolTip("Leave out what arrives at hidden units that stay silent: it goes no further")
        self._firing.toggled.connect(self._on_firing)
        row.addSpacing(6)
        row.addWidget(self._order_button())
        row.addStretch(1)
        row.addWidget(muted_label("contrast"))
        self._contrast = QSlider(Qt.Orientation.Horizontal)
        self._contrast.setObjectName("contrast")
        self._contrast.setAccessibleName("Contrast")
        self._contrast.setToolTip(
            "Contrast p: brightness grows as |value| to the power p, so that strong ones stand out"
        )
        self._contrast.setRange(10, 50)
        self._contrast.setFixedWidth(76)
        self._contrast.valueChanged.connect(self._on_contrast)
        row.addWidget(self._contrast)
        self._contrast_value = muted_label(name="contrast-value")
        self._contrast_value.setMinimumWidth(46)
        row.addWidget(self._contrast_value)
        return row

    def _variant_button(self) -> QToolButton:
        """Return the menu that says of what the gradient is, or since when the change."""
        self._variant = QToolButton()
        self._variant.setObjectName("mode-variant")
        self._variant.setProperty("role", "inline")
        self._variant.setToolTip("Of which loss the gradient is, or since when the change is counted")
        self._variant.setAccessibleName("What the mode is counted from")
        self._variant.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._gradients, self._references = QMenu(self._variant), QMenu(self._variant)
        for gradient_of, text in GRADIENTS.items():
            action = self._gradients.addAction(f"Gradient {text}")
            action.setObjectName(f"gradient-of-{gradient_of.value}")
            action.setData(gradient_of)
        for reference, text in REFERENCES.items():
            action = self._references.addAction(f"Change {text}")
            action.setObjectName(f"change-since-{reference.value}")
            action.setData(reference)
        self._references.addSeparator()
        action = self._references.addAction("Set a mark here\tCtrl+K")
        action.setObjectName("set-a-mark")
        self._gradients.triggered.connect(self._on_variant)
        self._references.triggered.connect(self._on_variant)
        return self._variant

    def _order_button(self) -> QToolButton:
        self._order = QToolButton()
        self._order.setObjectName("unit-order")
        self._order.setToolTip("What the hidden units are ordered by, in the column and on the wall (Alt+1 to Alt+5)")
        self._order.setAccessibleName("Order of the hidden units")
        self._order.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self._order)
        for order, text in ORDERS.items():
            action = menu.addAction(f"Order the units by {text}")
            action.setObjectName(f"order-by-{order.value}")
            action.setData(order)
        menu.triggered.connect(self._on_order)
        self._order.setMenu(menu)
        return self._order

    def _legend_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(12, 0, 12, 4)
        self._legend = QLabel()
        self._legend.setObjectName("legend")
        row.addWidget(self._legend)
        row.addSpacing(6)
        row.addWidget(self._firing)
        row.addWidget(self._variant_button())
        self._count = Readout("connection-count", right=True)
        self._count.setToolTip(
            "Connections drawn of those that the network has, and pictures painted in the last second"
        )
        row.addWidget(self._count)
        # As high with the menu as without: a network that moved by a pixel would be drawn twice.
        self._legend.setMinimumHeight(max(self._variant.sizeHint().height(), self._firing.sizeHint().height()))
        return row

    @Slot(QAction)
    def _on_order(self, action: QAction) -> None:
        self._session.arranger.choose(action.data())

    @Slot(QAction)
    def _on_variant(self, action: QAction) -> None:
        chosen, comparison = action.data(), self._session.comparison
        if isinstance(chosen, GradientOf):
            comparison.choose_gradient(chosen)
        elif isinstance(chosen, Reference):
            comparison.choose(chosen)
        else:
            comparison.set_mark()

    def _show_variant(self) -> None:
        """Say of what the gradient is, or since when the change, and offer what else it could be."""
        appearance, comparison = self._session.appearance, self._session.comparison
        gradient = appearance.mode is Mode.GRADIENT
        self._variant.setVisible(gradient or appearance.mode is Mode.CHANGE)
        if gradient:
            self._variant.setMenu(self._gradients)
            said, tip = GRADIENTS[appearance.gradient_of], "Of which loss the gradient is"
        elif appearance.mode is Mode.CHANGE:
            self._variant.setMenu(self._references)
            said = comparison.describe()
            tip = "Since when the change is counted; Ctrl+K sets a mark"
        else:
            return
        self._variant.setText(f"{said} ▾")
        self._variant.setToolTip(tip)
        self._variant.setAccessibleName(tip)

    @Slot()
    def _show_order(self) -> None:
        self._order.setText(f"Units by {ORDERS[self._session.arranger.order]} ▾")

    @Slot(int)
    def _on_mode(self, number: int) -> None:
        self._session.set_appearance(replace(self._session.appearance, mode=_MODES[number][0]))

    @Slot(bool)
    def _on_firing(self, firing_only: bool) -> None:
        self._session.set_appearance(replace(self._session.appearance, firing_only=firing_only))

    @Slot(int)
    def _on_contrast(self, tenths: int) -> None:
        self._session.set_appearance(self._session.appearance.with_contrast(tenths / 10.0))

    @Slot()
    def _on_appearance(self) -> None:
        appearance = self._session.appearance
        for number, (mode, _, _) in enumerate(_MODES):
            self._modes.button(number).setChecked(mode is appearance.mode)
        signal = appearance.mode is Mode.SIGNAL
        config = self._session.run_config or self._session.config
        # With other activations no unit is ever silent.
        self._firing.setVisible(signal and config.activation == "relu")
        self._firing.setChecked(appearance.firing_only)
        self._contrast.blockSignals(True)
        self._contrast.setValue(round(appearance.contrast * 10))
        self._contrast.blockSignals(False)
        self._contrast_value.setText(f"p = {appearance.contrast:.1f}")
        self._show_variant()
        self._show_legend()

    @Slot()
    def _show_legend(self) -> None:
        appearance = self._session.appearance
        value = _VALUES[appearance.mode]
        # What a gradient or a change is counted from is said by the menu beside it.
        how = f"∝ |{value}|<sup>p</sup>" if appearance.mode in (Mode.WEIGHTS, Mode.SIGNAL) else ""
        positive, negative = f"positive {value}", "negative"
        if appearance.mode is Mode.GRADIENT:
            positive, negative = f"{value} &gt; 0: lower w", "&lt; 0: raise w"
        answer = self._session.answer
        if not self._session.focus.is_empty and answer is not None:
            how = f"path: {_path_quantity(self._session, answer, appearance.mode)}"
        blue, orange = self._theme.positive.name(), self._theme.negative.name()
        self._legend.setText(
            f"<span style='color:{blue}'>━ {positive}</span>&nbsp; "
            f"<span style='color:{orange}'>━ {negative}</span>&nbsp; "
            f"<span style='color:{self._theme.muted}'>{how}</span>"
        )

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        if not self._count.text():
            self._show_count()

    @Slot(object)
    def _on_painted(self, frame: Frame) -> None:
        self._painted.append(time.perf_counter())

    @Slot()
    def _show_count(self) -> None:
        frame = self._session.frame
        if frame is None:
            return
        caption = self._session.time_machine.caption
        if caption:
            # More telling than any count: this is not the network as it is now.
            self._count.show_parts((Part(caption, self._theme.selection, bold=True),))
            return
        total = frame.trace.parameters.architecture.n_weights
        now = time.perf_counter()
        rate = sum(1 for at in self._painted if now - at <= 1.0)
        # Where something lies over the network, it is not painted.
        speed = "at rest" if not self._session.is_running else f"{rate} fps" if rate else "learning"
        said = (
            f"{frame.n_drawn:,} of {total:,} connections · {speed}",
            f"{frame.n_drawn:,} of {total:,} · {speed}",
            f"{frame.n_drawn:,} of {total:,}",
        )
        # Half a number is another number.
        metrics, room = self._count.fontMetrics(), self._count.width()
        fitting = next((text for text in said if metrics.horizontalAdvance(text) <= room), "")
        self._count.show_parts((Part(fitting, self._theme.muted),))


def _path_quantity(session: Session, answer: Answer, mode: Mode) -> str:
    """Return what the lines of a path are drawn by."""
    if answer.digit is not None:
        return "votes a·v, x·w·v behind them"
    if answer.unit is not None:
        incoming = "w in" if mode is Mode.WEIGHTS else f"{product_letters(session, answer.unit.layer)} in"
        outgoing = product_letters(session, answer.unit.layer + 1)
        return f"{incoming}, {outgoing if answer.unit.fires else outgoing[-1]} out"
    return product_letters(session, 0 if answer.connection is None else answer.connection.layer)
