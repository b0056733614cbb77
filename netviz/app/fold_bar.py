"""The slim bar with a button for each closed panel, which opens it, and with room for an offer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from contextlib import AbstractContextManager
from dataclasses import dataclass, replace
from enum import Enum

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QWidget

_ALL = "all"
_EDGE, _BETWEEN = 8, 4
_PADDING = 2


class Edge(Enum):
    """The edge of the window at which a panel opens, with the sign that points to where it grows."""

    LEFT = "▸"
    BOTTOM = "▴"
    RIGHT = "◂"


@dataclass(frozen=True, slots=True)
class ClosedPanel:
    """A panel that may be closed: its name, its title and where it opens."""

    name: str
    title: str
    edge: Edge


class Guest(QWidget):
    """A widget that can leave out what has no room beside the buttons."""

    def fit(self, width: int) -> None:
        """Leave out what does not fit into a width in pixels."""
        raise NotImplementedError


class FoldBar(QToolBar):
    """A button for each closed panel, and one for all of them if they are hidden together.

    Parameters
    ----------
    panels : iterable of ClosedPanel
        In the order of the buttons; those of the right edge are at the right.
    keeping : callable
        Returns a context in which the bar comes or goes with a guest without moving what someone aims at.

    Signals
    -------
    opened
        The panel to open; its name.
    all_wanted
        The panels that were hidden together are wanted back.
    """

    opened = Signal(str)
    all_wanted = Signal()

    def __init__(
        self,
        panels: Iterable[ClosedPanel],
        keeping: Callable[[], AbstractContextManager[None]],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._keeping = keeping
        self.setObjectName("fold-bar")
        self.setWindowTitle(self.tr("Closed panels"))
        self.setMovable(False)
        self.setFloatable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.toggleViewAction().setVisible(False)
        whole = QWidget(self)
        whole.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        whole.setMinimumWidth(1)
        row = QHBoxLayout(whole)
        row.setContentsMargins(_EDGE, 2, _EDGE, 2)
        row.setSpacing(_BETWEEN)
        self._panels = {panel.name: panel for panel in panels}
        self._buttons = {
            _ALL: self._button("open-all", self.tr("Show all panels again (F9)")),
            **{name: self._button(f"open-{name}", self._tip(name)) for name in self._panels},
        }
        for name, button in self._buttons.items():
            if name == _ALL:
                button.clicked.connect(self.all_wanted)
            else:
                button.clicked.connect(lambda _, name=name: self.opened.emit(name))
        at_right = [name for name, panel in self._panels.items() if panel.edge is Edge.RIGHT]
        for name, button in self._buttons.items():
            if name not in at_right:
                row.addWidget(button)
        row.addStretch(1)
        for name in at_right:
            row.addWidget(self._buttons[name])
        self.addWidget(whole)
        self._row = row
        self._guest: Guest | None = None
        self._shown: frozenset[str] = frozenset()
        self._is_wanted = True

    def take_in(self, guest: Guest) -> None:
        """Give a widget a place at the right, where it covers nothing; the bar is there as long as the guest is."""
        self._guest = guest
        self._row.addWidget(guest)
        guest.installEventFilter(self)
        self._refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come and go with the guest."""
        if event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
            # Of closed panels, whoever closes them knows what is to stay in place.
            with self._keeping():
                self._refresh()
        return False

    def _button(self, name: str, tip: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setProperty("role", "page")
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        # As narrow as the window demands; the tooltip has the whole title.
        button.setMinimumWidth(1)
        return button

    @Slot(str, str)
    def set_title(self, name: str, title: str) -> None:
        """Take another title of a panel."""
        self._panels[name] = replace(self._panels[name], title=title)
        tip = self._tip(name)
        self._buttons[name].setToolTip(tip)
        self._buttons[name].setAccessibleName(tip)
        self._fit_texts()

    def show_closed(self, names: Collection[str], *, are_all_hidden: bool, is_wanted: bool = True) -> None:
        """Show the buttons of closed panels; if all are hidden together, only the one that brings them back.

        Without `is_wanted`, there is no bar, as in a presentation.
        """
        self._shown = frozenset({_ALL} if are_all_hidden else names)
        self._is_wanted = is_wanted
        for name, button in self._buttons.items():
            button.setVisible(name in self._shown)
        self._refresh()

    def _refresh(self) -> None:
        has_guest = self._guest is not None and not self._guest.isHidden()
        self.setVisible(self._is_wanted and (bool(self._shown) or has_guest))
        self._fit_texts()

    def take_focus(self, name: str) -> None:
        """Give the keyboard focus to the button of a panel."""
        self._buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the titles where they do not fit."""
        super().resizeEvent(event)
        self._fit_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Do so in another font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            # Once the buttons have it.
            QTimer.singleShot(0, self, self._fit_texts)

    @Slot()
    def _fit_texts(self) -> None:
        shown = [name for name in self._buttons if name in self._shown]
        for name in shown:
            self._buttons[name].setText(self._text(name))
        room = self.width() - 2 * _EDGE - _BETWEEN * len(shown)
        wanted = [self._buttons[name].sizeHint().width() for name in shown]
        if self._guest is not None and not self._guest.isHidden():
            self._guest.fit(room - sum(wanted) - _BETWEEN)
            room -= self._guest.sizeHint().width() + _BETWEEN
        if sum(wanted) <= room:
            return
        # The short ones keep their text, the long ones share what is left.
        for left, (wide, name) in zip(range(len(shown), 0, -1), sorted(zip(wanted, shown, strict=True)), strict=True):
            share = room // left
            if wide > share:
                button = self._buttons[name]
                metrics = button.fontMetrics()
                around = wide - metrics.horizontalAdvance(button.text())
                elided = metrics.elidedText(button.text(), Qt.TextElideMode.ElideRight, share - around - _PADDING)
                button.setText(elided)
                wide = button.sizeHint().width()
            room -= wide

    def _tip(self, name: str) -> str:
        return self.tr("Open the panel {panel}").format(panel=self._panels[name].title)

    def _text(self, name: str) -> str:
        if name == _ALL:
            return self.tr("▴ Show panels")
        panel = self._panels[name]
        text = self.tr("{panel} {sign}") if panel.edge is Edge.RIGHT else self.tr("{sign} {panel}")
        return text.format(sign=panel.edge.value, panel=panel.title)
