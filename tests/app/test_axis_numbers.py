"""The numbers on the axes of the curves do not touch, in any text size and any window."""

from __future__ import annotations

from itertools import combinations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetrics, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.widgets.runs.curve_axes import Axis
from tests.app.test_layout import SIZES, open_bottom
from tests.app.test_painted_text import arrange

PERCENTS = (80, 125, 200)


def numbers_of(axis: Axis) -> list[tuple[QRectF, str]]:
    """Return the texts of an axis with their places."""
    picture = QImage(10, 10, QImage.Format.Format_ARGB32)
    painter = QPainter(picture)
    specification = axis.generateDrawSpecs(painter)
    painter.end()
    return [] if specification is None else [(QRectF(place), text) for place, _, text in specification[2]]


def touching(axis: Axis, beside: float, above: float) -> list[str]:
    """Return the pairs of numbers closer than twice these distances, in heights of a line."""
    line, texts = QFontMetrics(QApplication.font()).height(), numbers_of(axis)
    wide = [(place.adjusted(-beside * line, -above * line, beside * line, above * line), text) for place, text in texts]
    return [f"{first}, {second}" for (one, first), (other, second) in combinations(wide, 2) if one.intersects(other)]


@pytest.mark.parametrize("percent", PERCENTS)
def test_numbers_on_axes_do_not_touch(window: MainWindow, qtbot: QtBot, percent: int) -> None:
    open_bottom(window, qtbot)
    run, found = window.session.run, []
    window.look.set_text_size(percent)
    for n_batches in (1, 5, 9):
        while run.step < n_batches:
            step = run.step
            run.train_one_batch()
            qtbot.waitUntil(lambda step=step: run.step == step + 1 and not run.is_running, timeout=10_000)
        for size in SIZES:
            arrange(window, qtbot, size)
            for plot in (window.views.curves.loss, window.views.curves.accuracy):
                found += [f"{n_batches}, {size}: {fault}" for fault in touching(plot.item.getAxis("left"), 0.0, -0.1)]
                found += [f"{n_batches}, {size}: {fault}" for fault in touching(plot.item.getAxis("bottom"), 0.15, 0.0)]
                assert numbers_of(plot.item.getAxis("bottom"))
    assert found == []
