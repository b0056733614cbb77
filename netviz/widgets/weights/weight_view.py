"""What the pictures of the weights share: marks, and selecting what is under the mouse."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Slot
from PySide6.QtGui import QImage, QMouseEvent
from PySide6.QtWidgets import QWidget

from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.widgets.parts.accessible import give_value, speak_selection
from netviz.widgets.parts.marks import marked
from netviz.widgets.parts.resting_tip import RestingTip
from netviz.widgets.parts.theme import DARK_THEME, Theme

ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
"""Steps to the right and downwards, by key."""


class WeightView(QWidget):
    """A picture of weights, to point at and select, with marks on what is selected."""

    def __init__(self, pictures: Pictures, questions: Questions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        give_value(self)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._frames = pictures
        self._questions = questions
        self._theme = DARK_THEME
        self._picture: QImage | None = None
        self._arrangement = Arrangement.by_number(0)
        self._marks: list[tuple[Selection, str]] = []
        self._tip = RestingTip(pictures, questions, self)
        pictures.frame_changed.connect(self._on_frame)
        for changed in (questions.hover_changed, questions.selection_changed, questions.pins_changed):
            changed.connect(self._on_marks)
        questions.selection_changed.connect(self._speak)

    def _usage(self) -> str:
        """Return how the view is used."""
        return ""

    def show_frame(self, frame: Frame) -> None:
        """Take the picture of a frame."""
        raise NotImplementedError

    def found(self, event: QMouseEvent) -> Selection:
        """Return what is under the mouse."""
        raise NotImplementedError

    def shows(self, selection: Selection) -> bool:
        """Return whether a mark on this is visible in the picture."""
        raise NotImplementedError

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        self.update()

    @Slot(object)
    def _on_frame(self, frame: Frame) -> None:
        self._arrangement = frame.arrangement
        self.show_frame(frame)
        self.update()

    @Slot()
    def _speak(self) -> None:
        """Tell screen readers what is selected."""
        speak_selection(self, self._frames.frame, self._questions.selection, self._usage())

    @Slot()
    def _on_marks(self) -> None:
        """Repaint if a mark in this picture has changed."""
        marks = [mark for mark in marked(self._questions, self._theme) if self.shows(mark[0])]
        if marks != self._marks:
            self._marks = marks
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Name what is under the mouse."""
        found = self.found(event)
        self._questions.hover(found)
        self._tip.point_at(found, event.globalPosition().toPoint())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select what is under the mouse."""
        found = self.found(event)
        if not found.is_empty and event.button() == Qt.MouseButton.LeftButton:
            self._questions.select(found)

    def leaveEvent(self, event: object) -> None:
        """Point at nothing."""
        self._tip.point_at(Selection(), QPoint())
        self._questions.hover(Selection())
