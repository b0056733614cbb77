"""Whether there is a display for the window: asked before Qt is, because Qt ends the process where there is none."""

from __future__ import annotations

import ctypes
import os
import sys

_HEADLESS = "netviz train, trace, summary and benchmark training work without one"
_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}


class DisplayError(RuntimeError):
    """There is no display, or Qt cannot use it; the message is one sentence for the user."""


def require_display() -> None:
    """Make sure that a window can be opened.

    Raises
    ------
    DisplayError
        If no display is set or it cannot be reached, or a library that Qt needs is missing.
    """
    if sys.platform != "linux" or os.environ.get("QT_QPA_PLATFORM", "xcb").split(":")[0] != "xcb":
        return
    if os.environ.get("WAYLAND_DISPLAY") and "QT_QPA_PLATFORM" not in os.environ:
        return
    display = os.environ.get("DISPLAY")
    if not display:
        raise DisplayError(f"There is no display to open the window on: start netviz on a desktop; {_HEADLESS}.")
    _require_libraries()
    if not _can_connect():
        raise DisplayError(f"The display {display} cannot be reached: check DISPLAY and its permissions; {_HEADLESS}.")


def _require_libraries() -> None:
    missing = [package for library, package in _LIBRARIES.items() if not _loads(library)]
    if missing:
        names = " ".join(missing)
        raise DisplayError(f"Qt needs libraries that are missing here: install {names} (Debian's names); {_HEADLESS}.")


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def _can_connect() -> bool:
    try:
        xcb = ctypes.CDLL("libxcb.so.1")
    except OSError:
        return True  # Qt will say what it thinks of that
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed
