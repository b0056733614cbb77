"""Asks the window what something means: Shift+F1 and a click, or the whole glossary."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Slot
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QWhatsThis, QWidget

from netviz.walks.expression import Facts
from netviz.widgets.glossary.card import GlossaryCard
from netviz.widgets.glossary.dialog import GlossaryDialog
from netviz.widgets.glossary.entries import entry_of
from netviz.widgets.glossary.places import term_at


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

    @Slot()
    def ask(self) -> None:
        """Explain what is clicked next; the second time, explain what has the keyboard."""
        if QWhatsThis.inWhatsThisMode():
            QWhatsThis.leaveWhatsThisMode()
            self.explain_focus()
            return
        application = QApplication.instance()
        if application is not None:
            # Only for as long as it lasts: it sees every event of the program.
            application.installEventFilter(self)
        QWhatsThis.enterWhatsThisMode()

    def explain_focus(self) -> None:
        """Explain the widget that has the keyboard."""
        widget = self._window.focusWidget() or self._window
        self._explain(widget, widget.rect().center(), widget.mapToGlobal(widget.rect().bottomLeft()))

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

    def _explain(self, widget: QWidget, place: QPoint, on_screen: QPoint) -> bool:
        key = term_at(widget, place)
        if key is None:
            return False
        self.card.show_entry(entry_of(key, self._facts), on_screen)
        return True

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer Qt's question what something is, for every widget of the window."""
        kind = event.type()
        application = QApplication.instance()
        if kind == QEvent.Type.LeaveWhatsThisMode and application is not None:
            application.removeEventFilter(self)
            return False
        if kind not in (QEvent.Type.QueryWhatsThis, QEvent.Type.WhatsThis) or not isinstance(watched, QWidget):
            return False
        if watched.window() is not self._window or not isinstance(event, QHelpEvent):
            return False
        if kind == QEvent.Type.QueryWhatsThis:
            event.setAccepted(term_at(watched, event.pos()) is not None)
            return True
        return self._explain(watched, event.pos(), event.globalPos())
