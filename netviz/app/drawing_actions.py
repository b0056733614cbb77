"""The window's commands of drawing: what they do, and when they can be done."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from netviz.session.drawing_desk import DrawingDesk


class DrawingActions(QObject):
    """Lets the actions ``draw``, ``edit-image``, ``undo``, ``redo``, ``erase-all`` and ``centre`` act on the desk."""

    def __init__(self, desk: DrawingDesk, actions: dict[str, QAction], parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._actions = actions
        for name, slot in (
            ("draw", desk.toggle),
            ("edit-image", desk.edit_image),
            ("undo", desk.undo),
            ("redo", desk.redo),
            ("erase-all", desk.clear),
        ):
            actions[name].triggered.connect(slot)
        actions["centre"].setCheckable(True)
        actions["centre"].triggered.connect(desk.set_centred)
        desk.changed.connect(self._refresh)
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        desk, actions = self._desk, self._actions
        actions["undo"].setEnabled(desk.can_undo)
        actions["redo"].setEnabled(desk.can_redo)
        actions["erase-all"].setEnabled(desk.is_shown and not desk.is_blank)
        actions["centre"].setEnabled(desk.is_shown)
        actions["centre"].setChecked(desk.is_centred)
