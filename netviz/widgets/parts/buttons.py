"""Push buttons with a name, a tooltip and an accessible name; and buttons for commands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QPushButton

from netviz.widgets.parts.mnemonics import plain
from netviz.widgets.parts.tips import wrapped


def push_button(text: str, name: str, tip: str) -> QPushButton:
    """Return a button; its tooltip is also its accessible name."""
    button = QPushButton(text)
    button.setObjectName(name)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    return button


class ActionButton(QPushButton):
    """A button that triggers an action and follows its text, tooltip and enablement.

    A click leaves the keyboard focus where it is, so that the window's keys keep working.

    Parameters
    ----------
    action : QAction
    name : str
        The button's object name.
    text : str, optional
        A fixed text in place of the action's.
    """

    def __init__(self, action: QAction, name: str, text: str = "") -> None:
        super().__init__()
        self._action = action
        self._text = text
        self._symbol = ""
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    def set_text(self, text: str) -> None:
        """Show another fixed text in place of the action's."""
        self._text = text
        self._follow()

    def reword(self, change: Callable[[str], str]) -> None:
        """Take the fixed text in other words."""
        if self._text:
            self.set_text(change(self._text))

    def set_symbol(self, symbol: str) -> None:
        """Show a symbol before the text."""
        self._symbol = symbol
        self._follow()

    @Slot()
    def _follow(self) -> None:
        text = self._text or plain(self._action.text()).replace("&", "&&")
        self.setText(f"{self._symbol}  {text}" if self._symbol else text)
        self.setToolTip(wrapped(self._action.toolTip()))
        self.setAccessibleName(self._action.toolTip())
        self.setEnabled(self._action.isEnabled())


class ShorteningButton(ActionButton):
    """A button with a shorter text for a place that is too narrow for the whole one.

    Parameters
    ----------
    action : QAction
    name : str
        The button's object name.
    text : str
    short : str
        The text in fewer words.
    """

    def __init__(self, action: QAction, name: str, text: str, short: str) -> None:
        super().__init__(action, name, text)
        self._whole = text
        self._short = short

    def sizeHint(self) -> QSize:
        """Return the size with the whole text, whichever is shown."""
        return self._size_with(self._whole)

    def minimumSizeHint(self) -> QSize:
        """Return the size with the shorter text."""
        return self._size_with(self._short)

    def reword(self, change: Callable[[str], str]) -> None:
        """Take other words of both lengths."""
        self._whole, self._short = change(self._whole), change(self._short)
        self.set_text(self._whole if self.width() >= self.sizeHint().width() else self._short)

    def fitted_size(self) -> QSize:
        """Return the size with the text that is shown."""
        return self._size_with(self.text())

    def _size_with(self, text: str) -> QSize:
        size, metrics = super().sizeHint(), self.fontMetrics()
        change = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(self.text())
        return QSize(size.width() + change, size.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show the text that fits."""
        super().resizeEvent(event)
        self.set_text(self._whole if self.width() >= self.sizeHint().width() else self._short)


class TwoNamesButton(ActionButton):
    """A button that says what a click does now: to begin something, or to end it. Its size is that of the longer name.

    Parameters
    ----------
    action : QAction
    name : str
        The button's object name.
    begin, end : str
        What it says before, and while that lasts.
    end_tip : str
        The tooltip while it lasts; before, it is the action's.
    """

    def __init__(self, action: QAction, name: str, begin: str, end: str, end_tip: str) -> None:
        self._names = begin, end
        self._end_tip = end_tip
        self._lasts = False
        super().__init__(action, name, begin)

    def show_lasting(self, lasts: bool) -> None:
        """Say how it is ended, or how it is begun."""
        self._lasts = lasts
        self.set_text(self._names[lasts])

    def reword(self, change: Callable[[str], str]) -> None:
        """Take both names and the tooltip in other words."""
        begin, end = map(change, self._names)
        self._names, self._end_tip = (begin, end), change(self._end_tip)
        self.show_lasting(self._lasts)
        self.updateGeometry()

    @Slot()
    def _follow(self) -> None:
        super()._follow()
        if self._lasts:
            self.setToolTip(wrapped(self._end_tip))
            self.setAccessibleName(self._end_tip)

    def sizeHint(self) -> QSize:
        """Return the size with the longer name, whichever is shown: nothing beside it moves."""
        size, measure = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(size.width() + max(map(measure, self._names)) - measure(self.text()), size.height())


class ToggleButton(ActionButton):
    """A button that switches a checkable action on and off, and is drawn pressed while it is on."""

    def __init__(self, action: QAction, name: str, text: str = "") -> None:
        super().__init__(action, name, text)
        self.setProperty("role", "segment")
        self.setCheckable(True)
        self.setChecked(action.isChecked())
        action.toggled.connect(self.setChecked)
