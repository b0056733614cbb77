"""Asks the window what something means: Shift+F1 and a click, or the whole glossary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtGui import QCursor, QHelpEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from netviz.walks.expression import Facts
from netviz.widgets.glossary.card import GlossaryCard
from netviz.widgets.glossary.dialog import GlossaryDialog
from netviz.widgets.glossary.entries import entry_of
from netviz.widgets.glossary.places import term_at
from netviz.widgets.parts.accessible import shows_focus

_LOOK_MS = 100
_RESTED = 4
"""So many looks at the same place are a rest of 400 ms."""


class Glossary(QObject):
    """Explains the words of a window.

    Parameters
    ----------
    window : QWidget
    facts : Facts
        For the numbers in the examples.

    Attributes
    ----------
    card : GlossaryCard
    dialog : GlossaryDialog or None
        None before it is first opened.
    """

    def __init__(self, window: QWidget, facts: Facts) -> None:
        super().__init__(window)
        self._window = window
        self._facts = facts
        self.card = GlossaryCard(window)
        self.card.all_wanted.connect(self.show_term)
        self.dialog: GlossaryDialog | None = None
        self._pointer, self._rested = QPoint(), 0
        self._resting = QTimer(self)
        self._resting.setInterval(_LOOK_MS)
        self._resting.timeout.connect(self._look)

    @Slot()
    def ask(self) -> None:
        """Explain what the keyboard has gone to; or else what is pointed at or clicked next.

        The second time, explain what has the keyboard, however it got it.
        """
        focused = self._window.focusWidget()
        if QWhatsThis.inWhatsThisMode():
            QWhatsThis.leaveWhatsThisMode()
            self.explain_focus()
            return
        if focused is not None and shows_focus(focused) and self.explain_focus():
            return
        self._resting.start()
        application = QApplication.instance()
        if application is not None:
            # Only for as long as it lasts: it sees every event of the program.
            application.installEventFilter(self)
        QWhatsThis.enterWhatsThisMode()

    def explain_focus(self) -> bool:
        """Explain the widget that has the keyboard; return whether there is an entry."""
        widget = self._window.focusWidget() or self._window
        place = widget.mapToGlobal(widget.rect().bottomLeft())
        return self._explain(widget, widget.rect().center(), place, is_pointed_at=False)

    @Slot(str)
    def show_term(self, key: str = "") -> None:
        """Show the whole glossary, at a term."""
        if self.dialog is None:
            self.dialog = GlossaryDialog(self._facts, self._window)
        if key:
            self.dialog.show_term(key)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()
        self.dialog.field.setFocus()

    def _explain(
        self,
        widget: QWidget,
        place: QPoint,
        on_screen: QPoint,
        *,
        takes_focus: bool = True,
        is_pointed_at: bool = True,
    ) -> bool:
        key = term_at(widget, place, words=is_pointed_at)
        if key is None:
            return False
        self.card.show_entry(entry_of(key, self._facts), on_screen, takes_focus=takes_focus)
        return True

    @Slot()
    def _look(self) -> None:
        """Explain what the pointer rests on. Widgets that do not track the mouse report no movement, so this looks."""
        place = QCursor.pos()
        if place != self._pointer:
            self._pointer, self._rested = place, 0
            return
        self._rested += 1
        if self._rested != _RESTED:
            return
        widget = QApplication.widgetAt(place)
        if widget is None or widget.window() is not self._window or self.card.geometry().contains(self._inside(place)):
            return
        if not self._explain(widget, widget.mapFromGlobal(place), place, takes_focus=False):
            self.card.hide()

    def _inside(self, place: QPoint) -> QPoint:
        return self._window.mapFromGlobal(place) if self.card.isVisible() else QPoint(-1, -1)

    def _leave(self) -> None:
        """Stop looking; a card that nobody clicked for goes."""
        self._resting.stop()
        if self.card.is_peek:
            self.card.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Qt's question what something is, for every widget of the window."""
        kind = event.type()
        application = QApplication.instance()
        if kind == QEvent.Type.LeaveWhatsThisMode and application is not None:
            application.removeEventFilter(self)
            self._leave()
            return False
        if kind == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            # Esc is a command of the window, too.
            QWhatsThis.leaveWhatsThisMode()
            event.accept()
            return True
        if kind not in (QEvent.Type.QueryWhatsThis, QEvent.Type.WhatsThis) or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window or not isinstance(event, QHelpEvent):
            return False
        if kind == QEvent.Type.QueryWhatsThis:
            event.setAccepted(term_at(watched, event.pos()) is not None)
            return True
        is_explained = self._explain(watched, event.pos(), event.globalPos())
        if is_explained:
            QWhatsThis.leaveWhatsThisMode()
        return is_explained
