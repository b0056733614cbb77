"""Which panels are open, how large they are, and which part of the network is seen, as a session file keeps it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QDockWidget, QMainWindow, QTabBar

from netviz.app.panels import BOTTOM, Panels
from netviz.archive.saved import SavedLayout
from netviz.widgets.network.view import NetworkView

_SIDES = ("input", "weights")
_LEAST, _MOST = 0.05, 0.8


def layout_of(panels: Panels, network: NetworkView) -> SavedLayout | None:
    """Return what is open, and how large; None while all panels are hidden."""
    if panels.are_hidden:
        return None
    docks = tuple(name for name, dock in panels.docks.items() if not dock.isHidden())
    in_sight = (name for name in BOTTOM if name in docks and not panels.is_behind(panels.docks[name].widget()))
    front = next(in_sight, "")
    return SavedLayout(
        docks, front, panels.tabs.currentIndex(), panels.tabs.places, _sizes_of(panels, front), network.part
    )


def apply_layout(panels: Panels, network: NetworkView, layout: SavedLayout) -> None:
    """Open the panels of a layout, close the others, and give them their shares of this window."""
    network.show_part(*layout.zoom)
    if panels.are_hidden:
        return
    for name, dock in panels.docks.items():
        if name not in BOTTOM:
            dock.setVisible(name in layout.docks)
    panels.tabs.set_places(layout.places)
    if 0 <= layout.tab < panels.tabs.count():
        panels.tabs.setCurrentIndex(layout.tab)
    if layout.front in BOTTOM:
        panels.bring_forward(layout.front)
    else:
        panels.fold()
    # Once Qt has shown them.
    QTimer.singleShot(0, panels, partial(_give_sizes, panels, layout))


def _window_of(dock: QDockWidget) -> QMainWindow:
    window = dock.parentWidget()
    assert isinstance(window, QMainWindow)
    return window


def _is_sized(dock: QDockWidget | None) -> bool:
    """Whether a dock is where its size is a share of the window's."""
    return dock is not None and not dock.isHidden() and not dock.isFloating()


def _sizes_of(panels: Panels, front: str) -> tuple[float, float, float]:
    docks = panels.docks
    left, right = (docks[name].width() / _window_of(docks[name]).width() for name in _SIDES)
    bottom = docks.get(front)
    return (
        left if _is_sized(docks[_SIDES[0]]) else 0.0,
        right if _is_sized(docks[_SIDES[1]]) else 0.0,
        _height_with_tabs(bottom) / _window_of(bottom).height() if bottom is not None and _is_sized(bottom) else 0.0,
    )


def _height_with_tabs(dock: QDockWidget) -> int:
    """Return the height of a dock with that of the tabs above it, which Qt counts when it gives a dock its size."""
    window = _window_of(dock)
    if not any(not other.isHidden() for other in window.tabifiedDockWidgets(dock)):
        return dock.height()
    bars = window.findChildren(QTabBar, options=Qt.FindChildOption.FindDirectChildrenOnly)
    return dock.height() + next((bar.height() for bar in bars if not bar.isHidden() and bar.count() > 1), 0)


def _give_sizes(panels: Panels, layout: SavedLayout) -> None:
    """Give each open panel its share, if that is one that leaves room for the others."""
    docks, across, down = panels.docks, Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    sides = [(docks[name], share) for name, share in zip(_SIDES, layout.sizes, strict=False)]
    bottom = [(docks[layout.front], layout.sizes[2])] if layout.front in BOTTOM else []
    for wanted, direction in ((sides, across), (bottom, down)):
        fit = [(dock, share) for dock, share in wanted if _is_sized(dock) and _LEAST <= share <= _MOST]
        if fit:
            window = _window_of(fit[0][0])
            whole = window.width() if direction is across else window.height()
            window.resizeDocks([dock for dock, _ in fit], [round(share * whole) for _, share in fit], direction)
