"""The steps from a picture to its digits: a small picture each, and what was decided."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from netviz.data.pictures.explaining import Step
from netviz.session.translation import translated
from netviz.widgets.parts.panel import muted_label

_SIDE = 62
_MOST = 6


class PictureSteps(QWidget):
    """One row for each step."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("picture-steps")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        self._rows: list[tuple[QLabel, QLabel]] = []
        for row in range(_MOST):
            picture, text = QLabel(), muted_label()
            picture.setFixedSize(_SIDE, _SIDE)
            picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            grid.addWidget(picture, row, 0)
            grid.addWidget(text, row, 1)
            self._rows.append((picture, text))

    @property
    def texts(self) -> list[str]:
        """What the rows that are shown say."""
        return [text.text() for _, text in self._rows if text.text()]

    @property
    def pictures(self) -> list[QPixmap]:
        """What the rows that are shown show."""
        return [picture.pixmap() for picture, text in self._rows if text.text()]

    def show_steps(self, steps: tuple[Step, ...]) -> None:
        """Show steps; rows without one stay empty, so that nothing moves."""
        for number, (picture, text) in enumerate(self._rows):
            if number >= len(steps):
                picture.clear()
                text.clear()
                continue
            step = steps[number]
            grey = np.ascontiguousarray(step.picture)
            height, width = grey.shape
            image = QImage(grey.data, width, height, width, QImage.Format.Format_Grayscale8)
            small = QPixmap.fromImage(image).scaled(
                _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
            picture.setPixmap(small)
            picture.setAccessibleName(translated(step.name))
            text.setText(f"{translated(step.name)}\n{translated(step.decided)}")
