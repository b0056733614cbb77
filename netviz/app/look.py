"""The colours of the window, and whether things in it move."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QDir, QObject, QSize, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QMainWindow

from netviz.app.stylesheet import palette, stylesheet
from netviz.app.views import Views
from netviz.resources import resource_path
from netviz.session.arranger import UnitArranger
from netviz.session.display import Display
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, MIN_TYPE_PT, SYSTEM_TYPE, Theme, type_scale

MIN_TEXT_SIZE, MAX_TEXT_SIZE = 80, 200
"""The limits of the text size in percent of the system's."""

# A window that is so much larger than 1440 × 900 has larger type; the smaller of both ratios counts.
_GROWTH = ((1.6, 1.3), (1.2, 1.15))


class Look(QObject):
    """Theme, text size and motion of the window.

    Parameters
    ----------
    window : QMainWindow
        Gets the style sheet; its panels slide into place, or do not.
    views : Views
    display : Display
        Gets the colours of the pictures.
    arranger : UnitArranger

    Attributes
    ----------
    theme : Theme
    signs_by_pattern : bool
        Whether negative bars and lines are marked by more than their color.
    text_size : int
        In percent of the system's.
    reduced_motion : bool or None
        Whether animations are left out; None follows the system.

    Signals
    -------
    changed
        Theme, text size or motion.
    text_size_about_to_change
        The user's text size, while everything has the size for the old one.
    text_size_changed
        The user's text size, after all text has it.
    """

    changed = Signal()
    text_size_about_to_change = Signal()
    text_size_changed = Signal()

    def __init__(self, window: QMainWindow, views: Views, display: Display, arranger: UnitArranger) -> None:
        super().__init__(window)
        self._window = window
        self._views = views
        self._display = display
        self._arranger = arranger
        self.theme = DARK_THEME
        self.signs_by_pattern = False
        self.reduced_motion: bool | None = None
        self.text_size = 100
        self._growth = 1.0
        self._projection = 1.0
        # Style sheets name pictures by this prefix.
        QDir.setSearchPaths("netviz", [str(resource_path("pictures"))])

    @property
    def is_light(self) -> bool:
        """Whether the theme is the light one."""
        return self.theme.name == LIGHT_THEME.name

    def set_theme(self, theme: Theme) -> None:
        """Change every colour in the window."""
        theme = replace(theme, has_patterns=self.signs_by_pattern)
        self.theme = theme
        application = QApplication.instance()
        colours, sheet = palette(theme), stylesheet(theme, type_scale(QApplication.font()))
        is_new = sheet != self._window.styleSheet()
        if isinstance(application, QApplication) and (is_new or colours != application.palette()):
            application.setPalette(colours)
            is_new = True
        if is_new:
            # Each widget is measured and painted again, which is felt: not for lines that only become dashed.
            self._window.setStyleSheet(sheet)
        self._views.set_theme(theme)
        self._display.set_palette(theme.palette, dashes=theme.has_patterns)
        self.changed.emit()

    def reapply(self) -> None:
        """Give this window's colours and type to the application again, after another window had its own."""
        self.set_theme(self.theme)
        self._scale_type()

    def set_text_size(self, percent: int) -> None:
        """Change the size of all text, in percent of the system's."""
        self.text_size_about_to_change.emit()
        self.text_size = min(max(percent, MIN_TEXT_SIZE), MAX_TEXT_SIZE)
        self._scale_type()
        self.text_size_changed.emit()

    def present(self, scale: float = 1.0, line_weight: float = 1.0) -> None:
        """Enlarge all text, and thicken lines and marks, for a projector; 1 for the desk."""
        self._projection = scale
        self._views.network.view.set_line_weight(line_weight)
        self._scale_type()

    def follow_size(self, window: QSize) -> bool:
        """Let all text grow with a large window; return whether it changed."""
        ratio = min(window.width() / 1440, window.height() / 900)
        growth = next((growth for least, growth in _GROWTH if ratio >= least), 1.0)
        if growth == self._growth:
            return False
        self._growth = growth
        self._scale_type()
        return True

    def _scale_type(self) -> None:
        application = QApplication.instance()
        if not isinstance(application, QApplication):
            return
        font = QFont(application.font())
        system = application.property(SYSTEM_TYPE)
        if not isinstance(system, float):
            system = font.pointSizeF()
            application.setProperty(SYSTEM_TYPE, system)
        points = max(system * self.text_size / 100 * self._growth * self._projection, MIN_TYPE_PT)
        if abs(points - font.pointSizeF()) > 0.01:
            font.setPointSizeF(points)
            application.setFont(font)
            # Paddings and widths of Qt's own widgets are measured again.
            self._window.setStyleSheet(stylesheet(self.theme, type_scale(font)))
        self.changed.emit()

    def toggle_theme(self) -> None:
        """Switch between dark and light."""
        self.set_theme(DARK_THEME if self.is_light else LIGHT_THEME)

    def show_signs_by_pattern(self, patterns: bool) -> None:
        """Hatch or dash what is negative, or tell signs by color alone."""
        if patterns != self.signs_by_pattern:
            self.signs_by_pattern = patterns
            self.set_theme(self.theme)

    def toggle_signs(self) -> None:
        """Begin or stop to hatch what is negative."""
        self.show_signs_by_pattern(not self.signs_by_pattern)

    def reduce_motion(self, reduced: bool | None) -> None:
        """Leave out animations, or play them; None follows the system."""
        self.reduced_motion = reduced
        view = self._views.network.view
        view.reduced_motion = reduced
        if view.is_motion_reduced:
            view.come_to_rest()
        self._arranger.animated = not view.is_motion_reduced
        self._window.setAnimated(not view.is_motion_reduced)
        self._views.flattening.follow_motion()
        self._views.data.thumbnails.glide.reduced_motion = reduced
        self.changed.emit()

    def toggle_motion(self) -> None:
        """Leave out animations, or follow the system."""
        self.reduce_motion(None if self.reduced_motion else True)
