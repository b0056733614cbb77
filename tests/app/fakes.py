"""Stand-ins for parts of the window."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from netviz.widgets.parts.theme import DARK_THEME


class FakeLook(QObject):
    """Stands in for `Look`: changes no colour."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.theme = DARK_THEME
        self.is_light = False
        self.text_size = 100
        self.signs_by_pattern = False
        self.reduced_motion: bool | None = None

    def toggle_theme(self) -> None:
        self.is_light = not self.is_light
        self.changed.emit()

    def set_text_size(self, percent: int) -> None:
        self.text_size = percent
        self.changed.emit()

    def toggle_signs(self) -> None:
        self.signs_by_pattern = not self.signs_by_pattern
        self.changed.emit()

    def toggle_motion(self) -> None:
        self.reduced_motion = None if self.reduced_motion else True
        self.changed.emit()
