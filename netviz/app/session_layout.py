"""Which panels are open, as a session file keeps it: the sizes belong to the screen."""

from __future__ import annotations

from netviz.app.panels import BOTTOM, Panels
from netviz.archive.saved import SavedLayout


def layout_of(panels: Panels) -> SavedLayout | None:
    """Return which panels are open; None while all are hidden."""
    if panels.are_hidden:
        return None
    docks = tuple(name for name, dock in panels.docks.items() if not dock.isHidden())
    in_sight = (name for name in BOTTOM if name in docks and not panels.is_behind(panels.docks[name].widget()))
    return SavedLayout(docks, next(in_sight, ""), panels.tabs.currentIndex(), panels.tabs.places)


def apply_layout(panels: Panels, layout: SavedLayout) -> None:
    """Open the panels of a layout, and close the others."""
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
