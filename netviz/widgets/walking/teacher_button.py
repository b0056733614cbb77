"""What a teacher does with a lesson: present it, open the notes, print a handout."""

from __future__ import annotations

from PySide6.QtCore import Signal, SignalInstance
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget


class TeacherButton(QToolButton):
    """A button with a menu.

    Signals
    -------
    present_wanted, black_wanted, notes_wanted, handout_wanted
    """

    present_wanted = Signal()
    black_wanted = Signal()
    notes_wanted = Signal()
    handout_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("walk-teacher")
        self.setProperty("role", "inline")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setText(self.tr("Teach  ▾"))
        self.setToolTip(self.tr("Present this lesson to a class, see your notes, or print a handout"))
        menu = QMenu(self)
        self._entry(menu, "walk-present", self.present_wanted)
        self._entry(menu, "walk-black", self.black_wanted).setText(self.tr("Black screen") + "\tB")
        self._entry(menu, "walk-notes", self.notes_wanted).setText(self.tr("Presenter's notes"))
        self._entry(menu, "walk-handout", self.handout_wanted).setText(self.tr("Handout of this chapter…"))
        self.setMenu(menu)
        self.set_presented(False)

    def _entry(self, menu: QMenu, name: str, signal: SignalInstance) -> QAction:
        action = menu.addAction("")
        action.setObjectName(name)
        action.triggered.connect(signal)
        return action

    def set_presented(self, presented: bool) -> None:
        """Name the entries by what they do now."""
        text = self.tr("Stop presenting") if presented else self.tr("Present this lesson")
        self._found("walk-present").setText(f"{text}\tF11")
        self._found("walk-black").setVisible(presented)

    def _found(self, name: str) -> QAction:
        """Return an entry. Qt owns it, and PySide may have let go of the object by which Python knew it."""
        action = self.findChild(QAction, name)
        assert action is not None
        return action
