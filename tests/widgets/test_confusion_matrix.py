"""The confusion matrix: its text and its colours."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.numbers import set_number_language
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from tests.app.painted_text import recorded


def test_the_matrix_describes_counts_and_shares(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix(Images(Messages()))
    qtbot.addWidget(matrix)
    matrix.resize(420, 220)
    assert matrix.describe((0, 0)) == "The network has not read these images yet."
    matrix.grab()
    confusion = np.diag(np.full(10, 90)).astype(np.intp)
    confusion[3, 8] = 10
    matrix.show_confusion(confusion)
    assert matrix.describe((3, 8)) == "label 3, read as 8: 10 images, 10.0% of label 3"
    assert matrix.describe((3, None)) == "label 3: 100 images, 90.0% of them correct"
    assert matrix.describe((None, 8)) == "read as 8: 100 images, 90.0% of them correct"
    assert matrix.describe((None, None)) == "all 910 images"
    # Only the error has the colour of errors.
    picture = matrix.grab().toImage()
    ratio = picture.width() / matrix.width()

    def ground(cell: tuple[int, int]) -> tuple[int, ...]:
        corner = matrix.grid.rect(cell).topLeft() + QPointF(2, 2)
        colour = picture.pixelColor((corner * ratio).toPoint())
        return colour.red(), colour.green(), colour.blue()

    assert ground((3, 8)) != ground((3, 7))
    assert ground((3, 7)) == ground((8, 3))
    assert ground((4, 4))[2] > ground((4, 4))[0] + 10


def test_it_is_painted_again_in_another_language(qtbot: QtBot) -> None:
    matrix = ConfusionMatrix(Images(Messages()))
    qtbot.addWidget(matrix)
    matrix.resize(800, 600)
    with qtbot.waitExposed(matrix):
        matrix.show()
    matrix.show_confusion(np.full((10, 10), 20_000))
    try:
        for code, count in (("en", "200,000"), ("de", "200.000"), ("en", "200,000")):
            set_number_language(code)
            QApplication.sendEvent(matrix, QEvent(QEvent.Type.LanguageChange))
            with recorded() as recorder:
                matrix.grab()
            assert count in {writing.text for writing in recorder.writings}
    finally:
        set_number_language("en")
