"""Words for pixels with and without ink, which are bright on dark in one theme and dark on light in the other."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.scene.frames import Frame

translate = QCoreApplication.translate


def ink_is_dark(frame: Frame) -> bool:
    """Return whether the picture shows dark ink on light paper, as in the light theme."""
    palette = frame.appearance.palette
    return sum(palette.ink) < sum(palette.paper)


def sends_nothing(frame: Frame, n_pixels: int = 1) -> str:
    """Return the sentence that pixels without ink send nothing."""
    if ink_is_dark(frame):
        if n_pixels == 1:
            return translate("Ink", "There is no ink here, so this pixel sends nothing.")
        return translate("Ink", "There is no ink here, so these pixels send nothing.")
    if n_pixels == 1:
        return translate("Ink", "This pixel is dark, so it sends nothing.")
    return translate("Ink", "These pixels are dark, so they send nothing.")


def if_full_ink(frame: Frame, n_pixels: int = 1) -> str:
    """Return the condition under which the pixels would send as much as they can."""
    if ink_is_dark(frame):
        if n_pixels == 1:
            return translate("Ink", "if it were fully inked")
        return translate("Ink", "if they were fully inked")
    return translate("Ink", "if it were fully lit") if n_pixels == 1 else translate("Ink", "if they were fully lit")


def n_inked(frame: Frame, count: int, total: int) -> str:
    """Return how many pixels have ink."""
    if ink_is_dark(frame):
        return translate("Ink", "{count} of {total} pixels inked").format(count=count, total=total)
    return translate("Ink", "{count} of {total} pixels lit").format(count=count, total=total)
