"""Checks for a display before Qt starts, because Qt aborts the process if it cannot use one."""

from __future__ import annotations

import ctypes
import os
import socket
import subprocess
import sys
from pathlib import Path

from netviz.sentences import Sentence, sentence

_HEADLESS = "train, trace, learn, summary and benchmark training"
_XCB_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
_WAYLAND_LIBRARIES = ("libwayland-client.so.0", "libwayland-cursor.so.0")
_NEED_NO_DISPLAY = {"offscreen", "minimal"}
_OF_OTHER_SYSTEMS = {"", "cocoa", "windows"}

# Qt reports a fatal message before it aborts; leaving there avoids a core dump. A failed import is reported by the
# window itself, which can name the library.
_PROBE = """
import os, sys
try:
    from PySide6.QtCore import QtMsgType, qInstallMessageHandler
    from PySide6.QtGui import QGuiApplication
except ImportError:
    sys.exit(0)
qInstallMessageHandler(lambda kind, context, text: os._exit(1) if kind == QtMsgType.QtFatalMsg else None)
application = QGuiApplication(["netviz"])
# Some platforms start without a screen, and crash when a window needs one.
os._exit(0 if application.primaryScreen() is not None else 1)
"""
_MAX_PROBE_S = 20.0


class DisplayError(RuntimeError):
    """There is no display, or Qt cannot use it; the message is one sentence for the user."""


def require_display() -> None:
    """Make sure that a window can be opened.

    The usual displays are checked in milliseconds; for anything else Qt is started in another process, and only then.

    Raises
    ------
    DisplayError
        If no display is set or it cannot be reached, a library that Qt requires is missing, or Qt cannot start.
    """
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    name = platform.partition(":")[0]
    if name in _NEED_NO_DISPLAY or (sys.platform != "linux" and name in _OF_OTHER_SYSTEMS):
        return
    if sys.platform == "linux" and name in ("", "xcb"):
        if not name and _can_use_wayland():
            return
        if os.environ.get("DISPLAY"):
            _require_x11()
            return
        if name or not _has_wayland():
            raise DisplayError(
                sentence(
                    "There is no display to open the window on; start netviz on a desktop, or use the commands that "
                    "need no display: {commands}.",
                    commands=_HEADLESS,
                )
            )
    if not _can_start_qt():
        raise DisplayError(_explain(platform))


def _explain(platform: str) -> Sentence:
    """Return why Qt does not start, for the platform that was chosen."""
    if platform:
        return sentence(
            "Qt cannot open a window with QT_QPA_PLATFORM={platform}; unset it, or check that this platform and its "
            "display exist. The commands {commands} need no display.",
            platform=platform,
            commands=_HEADLESS,
        )
    return sentence(
        "The Wayland display {display} cannot be reached; check WAYLAND_DISPLAY and XDG_RUNTIME_DIR. The commands "
        "{commands} need no display.",
        display=os.environ.get("WAYLAND_DISPLAY") or "wayland-0",
        commands=_HEADLESS,
    )


# X11 -----------------------------------------------------------------------------------------------------------------


def _require_x11() -> None:
    missing = [package for library, package in _XCB_LIBRARIES.items() if not _loads(library)]
    if missing:
        raise DisplayError(
            sentence(
                "Qt requires libraries that are missing; install {packages} (Debian package names). The commands "
                "{commands} need no display.",
                packages=" ".join(missing),
                commands=_HEADLESS,
            )
        )
    if not _can_connect():
        raise DisplayError(
            sentence(
                "The display {display} cannot be reached; check DISPLAY and its permissions. The commands {commands} "
                "need no display.",
                display=os.environ["DISPLAY"],
                commands=_HEADLESS,
            )
        )


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
        # Qt's import will report it.
        return True
    xcb.xcb_connect.restype = ctypes.c_void_p
    xcb.xcb_connection_has_error.argtypes = [ctypes.c_void_p]
    xcb.xcb_disconnect.argtypes = [ctypes.c_void_p]
    connection = xcb.xcb_connect(None, None)
    failed = xcb.xcb_connection_has_error(connection)
    xcb.xcb_disconnect(connection)
    return not failed


# Wayland -------------------------------------------------------------------------------------------------------------


def _has_wayland() -> bool:
    """Return whether the environment says that there is a Wayland compositor."""
    return bool(os.environ.get("WAYLAND_DISPLAY")) or os.environ.get("XDG_SESSION_TYPE") == "wayland"


def _can_use_wayland() -> bool:
    """Return whether the compositor that is set accepts connections and Qt's libraries for it exist."""
    display = os.environ.get("WAYLAND_DISPLAY")
    if not display:
        return False
    path = Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / display
    try:
        with socket.socket(socket.AF_UNIX) as compositor:
            compositor.connect(os.fspath(path))
    except OSError:
        return False
    return all(_loads(library) for library in _WAYLAND_LIBRARIES)


# Anything else -------------------------------------------------------------------------------------------------------


def _can_start_qt() -> bool:
    """Return whether Qt starts in another process."""
    command = [sys.executable, "-c", _PROBE]
    try:
        done = subprocess.run(command, capture_output=True, timeout=_MAX_PROBE_S, check=False)
    except (subprocess.TimeoutExpired, OSError):
        return False
    return done.returncode == 0
