"""Whether the system asks for less motion on the screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def motion_is_reduced() -> bool:
    """Return whether the user prefers no animations; False where Qt does not know."""
    # PySide6 6.11 does not have this method yet.
    accessibility = QGuiApplication.styleHints().accessibility()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return preference is not None and preference.name == "ReducedMotion"
