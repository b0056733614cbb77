"""The axes of the curves number in the marks of the language, also when it changes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from netviz.numbers import set_number_language
from netviz.widgets.runs.curve_axes import Axis, EpochAxis
from netviz.widgets.runs.spans import Span
from netviz.widgets.runs.walkable_plot import WalkablePlot
from tests.app.painted_text import recorded


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_number_language("en")


def test_axes_follow_the_language(qtbot: QtBot) -> None:
    epochs = EpochAxis()
    plot = WalkablePlot(lambda _: False, str, {"left": Axis("left"), "bottom": epochs})
    qtbot.addWidget(plot)
    plot.resize(600, 400)
    plot.setRange(xRange=(0.0, 0.5), yRange=(0.0, 1.0), padding=0)
    epochs.show_span(Span(0.0, 0.5), 10_000)
    with qtbot.waitExposed(plot):
        plot.show()

    def painted() -> set[str]:
        with recorded() as recorder:
            plot.grab()
        return {writing.text for writing in recorder.writings}

    painted()
    # Kept as pixels.
    assert not painted()
    for code, share, step in (("de", "0,2", "2.000"), ("en", "0.2", "2,000"), ("fr", "0,2", "2\u202f000")):
        set_number_language(code)
        QApplication.sendEvent(plot, QEvent(QEvent.Type.LanguageChange))
        texts = painted()
        assert share in texts
        assert any(step in text for text in texts)
