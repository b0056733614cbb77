"""Whether the system asks for less motion on the screen."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication


def motion_is_reduced() -> bool:
    """Return whether the user prefers no animations; False before Qt 6.11, which introduced the preference."""
    # Qt 6.10 has neither method, and the type stubs lack the second one.
    hints = QGuiApplication.styleHints()
    accessibility = getattr(hints, "accessibility", lambda: None)()
    preference = getattr(accessibility, "motionPreference", lambda: None)()
    return preference is not None and preference.name == "ReducedMotion"
