"""The card that explains a word beside the place that was asked about."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget
from shiboken6 import isValid

from netviz.widgets.glossary.entries import Entry

_WIDTH_IN_LETTERS = 46
_AWAY = 16


class GlossaryCard(QFrame):
    """Floats over the window with one entry; Esc, Tab beyond its button or a click elsewhere closes it.

    Attributes
    ----------
    is_peek : bool
        Whether it only answers the pointer that rests on something, and does not have the keyboard.

    Signals
    -------
    all_wanted : str
        Show the whole glossary, at this entry.
    """

    all_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("glossary-card")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._around = parent
        self._before: QWidget | None = None
        self._key = ""
        self.is_peek = False
        self.name, self.meaning, self.example = QLabel(), QLabel(), QLabel()
        for label, name in ((self.name, "name"), (self.meaning, "meaning"), (self.example, "example")):
            label.setObjectName(f"glossary-{name}")
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.name.setProperty("role", "heading")
        self.example.setProperty("role", "muted")
        everything = QPushButton(self.tr("Glossary…"))
        everything.setObjectName("glossary-all")
        everything.setToolTip(self.tr("Show all words of the window"))
        everything.setProperty("role", "tiny")
        everything.clicked.connect(self._on_all)
        everything.installEventFilter(self)
        self._last = everything
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(everything)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 10)
        layout.setSpacing(6)
        for label in (self.name, self.meaning, self.example):
            layout.addWidget(label)
        layout.addLayout(row)
        self.hide()

    def show_entry(self, entry: Entry, place: QPoint, *, takes_focus: bool = True) -> None:
        """Show an entry beside a place on the screen, inside of the window.

        Without the focus, it stays only while the pointer rests there.
        """
        self.is_peek = not takes_focus
        self._key = entry.key
        self.name.setText(entry.name)
        self.meaning.setText(entry.meaning)
        self.example.setText(entry.example)
        self.setAccessibleName(f"{entry.name}. {entry.meaning} {entry.example}")
        width = _WIDTH_IN_LETTERS * self.fontMetrics().averageCharWidth()
        self.setFixedWidth(width)
        layout = self.layout()
        height = layout.totalHeightForWidth(width) if layout is not None else self.sizeHint().height()
        self.resize(width, height)
        self.move(self._place_beside(self._around.mapFromGlobal(place), width, height))
        focused = self.window().focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self._before = focused
        self.show()
        self.raise_()
        if takes_focus:
            self.setFocus()

    def _place_beside(self, place: QPoint, width: int, height: int) -> QPoint:
        room = self._around.rect()
        x = place.x() + _AWAY if place.x() + _AWAY + width <= room.right() else place.x() - _AWAY - width
        y = place.y() + _AWAY if place.y() + _AWAY + height <= room.bottom() else place.y() - _AWAY - height
        return QPoint(max(x, room.left()), max(y, room.top()))

    def close_card(self) -> None:
        """Hide it, and give the keyboard back."""
        self.hide()
        if self._before is not None and isValid(self._before):
            self._before.setFocus()

    def _on_all(self) -> None:
        self.hide()
        self.all_wanted.emit(self._key)

    def event(self, event: QEvent) -> bool:
        """Keep Esc from the window, whose command it is too."""
        is_override = event.type() == QEvent.Type.ShortcutOverride
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        """Close beyond the ends, and give the keyboard back."""
        if QApplication.focusWidget() is (self._last if forwards else self):
            self.close_card()
            return True
        return super().focusNextPrevChild(forwards)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close when the keyboard leaves the button, too."""
        if event.type() == QEvent.Type.FocusOut:
            self._close_if_left()
        return super().eventFilter(watched, event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Close when something else is clicked."""
        super().focusOutEvent(event)
        self._close_if_left()

    def _close_if_left(self) -> None:
        focused = self.window().focusWidget()
        if focused is None or not (focused is self or self.isAncestorOf(focused)):
            self.hide()
