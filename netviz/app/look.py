"""The colours of the window, and whether things in it move."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QWidget

from netviz.app.stylesheet import palette, stylesheet
from netviz.app.views import Views
from netviz.session.arranger import UnitArranger
from netviz.session.display import Display
from netviz.widgets.parts.motion import motion_is_reduced
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme


class Look(QObject):
    """Theme and motion of the window.

    Parameters
    ----------
    window : QWidget
        Gets the style sheet.
    views : Views
    display : Display
        Gets the colours of the pictures.
    arranger : UnitArranger

    Attributes
    ----------
    theme : Theme
    reduced_motion : bool or None
        Whether animations are left out; None follows the system.

    Signals
    -------
    changed
        Theme or motion.
    """

    changed = Signal()

    def __init__(self, window: QWidget, views: Views, display: Display, arranger: UnitArranger) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._display = display
        self._arranger = arranger
        self.theme = DARK_THEME
        self.reduced_motion: bool | None = None

    @property
    def is_light(self) -> bool:
        """Whether the theme is the light one."""
        return self.theme is LIGHT_THEME

    def set_theme(self, theme: Theme) -> None:
        """Change every colour in the window."""
        self.theme = theme
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.setPalette(palette(theme))
        self._window.setStyleSheet(stylesheet(theme))
        self._views.set_theme(theme)
        self._display.set_palette(theme.palette)
        self.changed.emit()

    def toggle_theme(self) -> None:
        """Switch between dark and light."""
        self.set_theme(DARK_THEME if self.is_light else LIGHT_THEME)

    def reduce_motion(self, reduced: bool | None) -> None:
        """Leave out animations, or play them; None follows the system."""
        self.reduced_motion = reduced
        self._views.network.view.reduced_motion = reduced
        self._arranger.animated = not (motion_is_reduced() if reduced is None else reduced)
        self._views.flattening.follow_motion()
        self._views.data.thumbnails.glide.reduced_motion = reduced
        self.changed.emit()

    def toggle_motion(self) -> None:
        """Leave out animations, or follow the system."""
        self.reduce_motion(None if self.reduced_motion else True)
