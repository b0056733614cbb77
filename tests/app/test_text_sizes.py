"""In every text size, and on screens with more device pixels, nothing is cut, nothing overlaps, all is reached."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.scene.layout import CAPTION_HEIGHT
from netviz.scene.selection import Selection
from netviz.session.drawing_desk import Tool
from netviz.widgets.network.style import caption_height
from netviz.widgets.parts.icons import IconName, line_icon
from netviz.widgets.parts.theme import scaled_font
from netviz.widgets.parts.tips import wrapped
from tests.app.painted_text import recorded
from tests.app.test_layout import open_bottom, settle
from tests.app.test_painted_text import arrange, problems
from tests.app.test_steady_layout import areas_that_cut

# A screen of 1920 × 1080 at a ratio of 2 is the first one.
CASES = (
    ((960, 540), 100),
    ((1024, 640), 80),
    ((1024, 640), 125),
    ((1280, 720), 150),
    ((1280, 720), 200),
    ((1920, 1080), 175),
)
ICONS: tuple[IconName, ...] = ("look", "ask", "learn", "settings")


def pages(window: MainWindow) -> tuple[Callable[[], None], ...]:
    """Return what brings the pages with the most text to the front."""
    panels, views = window.panels, window.views
    fronts = (panels.docks["curves"].raise_, *(lambda v=view: panels.show(v) for view in (views.what_if, views.learn)))
    return *fronts, lambda: panels.show(views.settings), panels.show_data


def test_nothing_is_cut_or_covered(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    found = []
    with recorded() as recorder:
        for size, percent in CASES:
            window.look.set_text_size(percent)
            arrange(window, qtbot, size)
            if (window.width(), window.height()) != size:
                found.append(f"{size}, {percent}%: the window has {window.size().toTuple()}")
            for number, show in enumerate(pages(window)):
                show()
                settle(qtbot)
                at = f"{size}, {percent}%, page {number}"
                found += [f"{at}: {fault}" for fault in problems(window, recorder, qtbot)]
                found += [f"{at}: {name} scrolls across" for name in areas_that_cut(window) if name == "settings"]
    assert found == []


def test_the_window_fits_a_full_hd_screen_at_a_ratio_of_2(window: MainWindow, qtbot: QtBot) -> None:
    open_bottom(window, qtbot)
    for percent in (100, 125):
        window.look.set_text_size(percent)
        settle(qtbot)
        least = window.minimumSizeHint().expandedTo(window.minimumSize())
        assert least.width() <= 960
        assert least.height() <= 540


def test_larger_text_widens_the_sides_as_a_start_in_it_does_and_takes_nothing_with_it(
    window: MainWindow, qtbot: QtBot
) -> None:
    sides = [window.panels.docks[name] for name in ("input", "weights")]
    # With the page in front that larger text pushes the most.
    window.panels.show(window.views.layers)
    arrange(window, qtbot, (1440, 900))
    before = [dock.width() for dock in sides]
    for percent in (200, 125, 150):
        window.look.set_text_size(percent)
        settle(qtbot)
        widths = [dock.width() for dock in sides]
        window.panels.arrange()
        settle(qtbot)
        assert widths == [dock.width() for dock in sides]
    window.look.set_text_size(100)
    settle(qtbot)
    assert [dock.width() for dock in sides] == before


def test_the_first_image_is_large_and_a_drawing_covers_the_same_area_in_all_text_sizes(
    window: MainWindow, qtbot: QtBot
) -> None:
    view, canvas, drawing = window.views.input.image_view, window.views.input.canvas, window.session.drawing
    label = window.findChild(QToolButton, "drawing-label")
    assert label is not None
    arrange(window, qtbot, (1280, 720))
    assert view.pixel_rect(0).width() >= 9
    for percent in (100, 200):
        window.look.set_text_size(percent)
        settle(qtbot)
        pixel = view.pixel_rect(0)
        drawing.choose(Tool.PEN)
        settle(qtbot)
        assert (canvas.area.topLeft(), canvas.area.width()) == (pixel.topLeft(), 28 * pixel.width())
        assert label.height() >= label.fontMetrics().height()
        drawing.leave()
        settle(qtbot)


def inked(icon: QIcon, side: int, ratio: float) -> np.ndarray:
    """Return where an icon has ink, as bool of shape (height, width) in device pixels."""
    image = icon.pixmap(QSize(side, side), ratio).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return pixels[:, : image.width(), 3] > 60


@pytest.mark.parametrize("ratio", [1.0, 1.25, 1.5, 2.0])
@pytest.mark.parametrize("name", ICONS)
def test_an_icon_fills_the_same_part_of_its_square_at_every_ratio(name: IconName, ratio: float, qtbot: QtBot) -> None:
    ink = inked(line_icon(name, 16, ratio, QColor("black"), QColor("black")), 16, ratio)
    usual = inked(line_icon(name, 16, 1.0, QColor("black"), QColor("black")), 16, 1.0)
    assert ink.shape == (round(16 * ratio), round(16 * ratio))
    for axis in (0, 1):
        ends = np.flatnonzero(ink.any(axis))[[0, -1]] / ink.shape[1 - axis]
        assert ends == pytest.approx(np.flatnonzero(usual.any(axis))[[0, -1]] / 16, abs=0.08)


def test_captions_have_two_lines_where_the_canvas_is_high_enough(qtbot: QtBot) -> None:
    font = QApplication.font()
    assert caption_height(font, 600) == CAPTION_HEIGHT
    large = scaled_font(font, 2.0)
    low, high = caption_height(large, 150), caption_height(large, 900)
    assert CAPTION_HEIGHT <= low < high


def test_the_signs_in_the_titles_of_panels_grow_with_the_text(window: MainWindow, qtbot: QtBot) -> None:
    for percent in (80, 100, 150, 200, 100):
        window.look.set_text_size(percent)
        settle(qtbot)
        for name in ("input", "shares", "weights"):
            dock = window.panels.docks[name]
            close, float_ = (
                dock.findChild(QAbstractButton, f"qt_dockwidget_{kind}button") for kind in ("close", "float")
            )
            assert close is not None
            assert float_ is not None
            title = QRect(0, 0, dock.width(), dock.widget().y())
            least = window.fontMetrics().height()
            for button in (close, float_):
                assert min(button.width(), button.height()) >= least, (percent, name, button.geometry())
                assert title.contains(button.geometry()), (percent, name, title, button.geometry())
            assert not close.geometry().intersects(float_.geometry()), (percent, name)


@pytest.mark.parametrize("percent", [100, 125, 150, 200])
def test_the_choice_of_the_map_and_the_titles_of_a_comparison_are_never_cut(
    window: MainWindow, qtbot: QtBot, percent: int
) -> None:
    session = window.session
    window.resize(1280, 720)
    window.look.set_text_size(percent)
    for selection in (Selection(unit=2), Selection(digit=3)):
        session.questions.select(selection)
        qtbot.waitUntil(lambda s=selection: session.pictures.answer.selection == s, timeout=10_000)  # type: ignore[misc,union-attr]
        settle(qtbot)
        buttons = [
            button
            for button in window.findChildren(QPushButton)
            if button.objectName().startswith("pixel-map-") and button.isVisible()
        ]
        assert len(buttons) >= 2
        assert [button.text() for button in buttons if button.width() < button.minimumSizeHint().width()] == []
    title = window.findChild(QLabel, "wall-title")
    assert title is not None
    title.setText("Difference: how each unit's weights differ" * 2)
    settle(qtbot)
    assert areas_that_cut(window) == []
    assert title.toolTip() == wrapped(title.text())
