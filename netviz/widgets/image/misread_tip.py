"""What the button for misread images says of itself."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.data.image_sets import Split

translate = QCoreApplication.translate


def misread_tip(split: Split) -> str:
    """Return what the button does, and among which images."""
    if split is Split.TRAIN:
        return translate(
            "InputPanel",
            "Next training image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W "
            "for a list of all",
        )
    return translate(
        "InputPanel",
        "Next test image that the network currently misreads (W); Shift+W for the previous one, Ctrl+Shift+W for a "
        "list of all",
    )
