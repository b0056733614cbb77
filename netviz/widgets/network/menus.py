"""The menus of the network panel: the order of the units, and what a gradient or a change is measured by."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from netviz.scene.appearance import GradientOf, Mode, Reference
from netviz.scene.arrangement import UnitOrder
from netviz.session.arranger import UnitArranger
from netviz.session.display import Display
from netviz.session.translation import translated


class OrderButton(QToolButton):
    """Shows the order of the hidden units, with a menu to choose another."""

    def __init__(self, arranger: UnitArranger, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arranger = arranger
        self.setObjectName("unit-order")
        self.setToolTip(self.tr("Order of the hidden units, in the column and on the wall (Alt+1 to Alt+5)"))
        self.setAccessibleName(self.tr("Order of the hidden units"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        for order, text in (
            (UnitOrder.NUMBER, self.tr("Order the units by number")),
            (UnitOrder.VOTE, self.tr("Order the units by strongest vote")),
            (UnitOrder.RECEIVED, self.tr("Order the units by what they receive")),
            (UnitOrder.ACTIVATION, self.tr("Order the units by activation")),
            (UnitOrder.SIMILARITY, self.tr("Order the units by what they look for")),
        ):
            action = menu.addAction(text)
            action.setObjectName(f"order-by-{order.value}")
            action.setData(order)
        menu.triggered.connect(self._on_chosen)
        self.setMenu(menu)
        arranger.changed.connect(self._refresh)
        self._refresh()

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        self._arranger.choose(action.data())

    @Slot()
    def _refresh(self) -> None:
        texts = {
            UnitOrder.NUMBER: self.tr("Units by number"),
            UnitOrder.VOTE: self.tr("Units by strongest vote"),
            UnitOrder.RECEIVED: self.tr("Units by what they receive"),
            UnitOrder.ACTIVATION: self.tr("Units by activation"),
            UnitOrder.SIMILARITY: self.tr("Units by what they look for"),
        }
        self.setText(f"{texts[self._arranger.order]} ▾")


class VariantButton(QToolButton):
    """Shows the loss of the gradient or the baseline of the change, with a menu to choose another."""

    def __init__(self, display: Display, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._display = display
        self.setObjectName("mode-variant")
        self.setProperty("role", "inline")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._gradients, self._references = QMenu(self), QMenu(self)
        for gradient_of, text in (
            (GradientOf.IMAGE, self.tr("Gradient of this image")),
            (GradientOf.BATCH, self.tr("Gradient of the last batch")),
        ):
            action = self._gradients.addAction(text)
            action.setObjectName(f"gradient-of-{gradient_of.value}")
            action.setData(gradient_of)
        for reference, text in (
            (Reference.START, self.tr("Change since the random start")),
            (Reference.EPOCH, self.tr("Change since the start of the epoch")),
            (Reference.MARK, self.tr("Change since the mark")),
        ):
            action = self._references.addAction(text)
            action.setObjectName(f"change-since-{reference.value}")
            action.setData(reference)
        self._references.addSeparator()
        action = self._references.addAction(self.tr("Set a mark here") + "\tCtrl+K")
        action.setObjectName("set-a-mark")
        self._gradients.triggered.connect(self._on_chosen)
        self._references.triggered.connect(self._on_chosen)

    @property
    def room(self) -> int:
        """The width of the longest caption, in pixels."""
        texts = self.tr("of the last batch"), self.tr("since the start of the epoch")
        return max(self.fontMetrics().horizontalAdvance(f"{text} ▾") for text in texts)

    @Slot(QAction)
    def _on_chosen(self, action: QAction) -> None:
        chosen = action.data()
        if isinstance(chosen, GradientOf):
            self._display.show_gradient_of(chosen)
        elif isinstance(chosen, Reference):
            self._display.show_change_since(chosen)
        else:
            self._display.set_mark()

    def refresh(self) -> None:
        """Follow what is drawn; other modes have no variants."""
        appearance = self._display.appearance
        self.setVisible(appearance.mode in (Mode.GRADIENT, Mode.CHANGE))
        if appearance.mode is Mode.GRADIENT:
            self.setMenu(self._gradients)
            of_image = appearance.gradient_of is GradientOf.IMAGE
            text = self.tr("of this image") if of_image else self.tr("of the last batch")
            tip = self.tr("The loss whose gradient is drawn")
        elif appearance.mode is Mode.CHANGE:
            self.setMenu(self._references)
            text = translated(self._display.change_caption)
            claim = self._display.claimed
            for action in self._references.actions():
                # A comparison, or the update of a lesson, is a change of its own.
                action.setEnabled(action.data() is None or claim is None or claim.difference is None)
            tip = self.tr("The point from which the change is measured; Ctrl+K sets a mark")
        else:
            return
        self.setText(f"{text} ▾")
        self.setToolTip(tip)
        self.setAccessibleName(tip)
