"""Whether the system asks for less motion on the screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def motion_is_reduced() -> bool:
    """Return whether animations are unwelcome; False where this Qt does not know (before 6.11)."""
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return preference is not None and preference.name == "ReducedMotion"
