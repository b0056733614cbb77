"""The flattening over the network: played once, asked for, scrubbed, pointed at and closed."""

from collections.abc import Iterator
from pathlib import Path
from typing import TypeVar

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QSlider, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.data import ROWS
from netviz.scene.flattening import moment_of_row
from netviz.scene.selection import Selection
from netviz.widgets.flatten.captions import caption_at, caption_of_row
from netviz.widgets.flatten.overlay import FlattenOverlay
from netviz.widgets.parts.theme import LIGHT_THEME
from tests.conftest import make_window

LEFT = Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
KEY = Qt.Key

W = TypeVar("W", bound=QWidget)


@pytest.fixture
def first(qtbot: QtBot, bars_folder: Path, tmp_path: Path) -> Iterator[MainWindow]:
    """A window on its first launch, in which the flattening has just begun to play."""
    window = make_window(tmp_path / "settings.ini", first_launch=True)
    qtbot.addWidget(window)
    with qtbot.waitActive(window, timeout=10_000):
        window.show()
        window.activateWindow()
    with qtbot.waitSignal(window.flattening.played, timeout=10_000):
        window.session.start(bars_folder)
    yield window
    window.close()
    assert not window.session.running_threads


def overlay_of(window: MainWindow) -> FlattenOverlay:
    overlay = window.flattening.overlay
    assert overlay is not None
    return overlay


def opened(window: MainWindow, moment: float | None = None) -> FlattenOverlay:
    """Return the overlay, asked for, and stopped at a moment if there is one."""
    window.actions_.by_name["flatten"].trigger()
    overlay = overlay_of(window)
    assert overlay.isVisible()
    if moment is not None:
        overlay.seek(moment)
        assert not overlay.is_playing
    return overlay


def part(overlay: QWidget, kind: type[W], name: str) -> W:
    found = overlay.findChild(kind, f"flatten-{name}")
    assert found is not None
    return found


# The first launch ----------------------------------------------------------------------------------------------------


def test_it_plays_by_itself_on_the_first_launch_and_not_on_the_second(
    first: MainWindow, qtbot: QtBot, bars_folder: Path, tmp_path: Path
) -> None:
    overlay = overlay_of(first)
    assert overlay.isVisible()
    assert overlay.is_playing
    assert overlay.size() == first.network.view.size()
    first.close()
    assert not overlay.is_moving, "closing leaves nothing running"
    second = make_window(tmp_path / "settings.ini", first_launch=True)
    qtbot.addWidget(second)
    second.show()
    with qtbot.waitSignal(second.network.view.painted, timeout=10_000):
        second.session.start(bars_folder)
    qtbot.waitUntil(lambda: second.session.frame is not None, timeout=10_000)
    assert not second.flattening.is_open
    assert second.flattening.overlay is None, "nothing is made that is not needed"
    second.close()


def test_on_the_first_launch_it_leaves_by_itself_and_gives_the_focus_back(first: MainWindow, qtbot: QtBot) -> None:
    overlay = overlay_of(first)
    overlay._slide.setCurrentTime(overlay._slide.duration() - 1)
    with qtbot.waitSignal(overlay.closed, timeout=10_000):
        pass
    assert not overlay.isVisible()
    assert not overlay.is_moving
    assert first.focusWidget() is first.network.view


def test_any_key_and_a_click_on_skip_end_what_plays_by_itself(first: MainWindow, qtbot: QtBot) -> None:
    overlay = overlay_of(first)
    skip = part(overlay, QPushButton, "close")
    for key in (KEY.Key_Escape, KEY.Key_X, KEY.Key_Return):
        assert first.focusWidget() is skip
        assert skip.text() == "Skip"
        with qtbot.waitSignal(overlay.closed, timeout=10_000):
            qtbot.keyClick(skip, key)
        assert not overlay.is_moving
        assert first.focusWidget() is first.network.view
        overlay.open(passing=True, reduced=False)
    qtbot.keyClick(skip, KEY.Key_Tab)
    qtbot.mouseClick(skip, LEFT)
    assert not overlay.isVisible()


def test_clicks_elsewhere_work_while_it_plays_and_space_trains_and_ends_it(first: MainWindow, qtbot: QtBot) -> None:
    overlay = overlay_of(first)
    focus = first.focusWidget()
    assert focus is not None
    image = first.input.image_view
    qtbot.mouseClick(image, LEFT, NONE, image.pixel_rect(300).center().toPoint())
    assert first.session.selection == Selection(pixels=(300,))
    assert overlay.is_playing
    qtbot.keyClick(focus, KEY.Key_Space)
    qtbot.waitUntil(lambda: not overlay.isVisible(), timeout=10_000)
    qtbot.waitUntil(lambda: first.session.step > 0, timeout=10_000)


def test_whoever_scrubs_keeps_it(first: MainWindow, qtbot: QtBot) -> None:
    overlay = overlay_of(first)
    part(overlay, QSlider, "slider").triggerAction(QSlider.SliderAction.SliderPageStepAdd)
    assert not overlay.is_playing
    assert part(overlay, QPushButton, "close").text() == "Close"
    overlay.toggle_playing()
    overlay._slide.setCurrentTime(overlay._slide.duration() - 1)
    qtbot.waitUntil(lambda: not overlay.is_playing, timeout=10_000)
    assert overlay.isVisible()


# Asked for -----------------------------------------------------------------------------------------------------------


def test_the_key_opens_it_and_escape_and_the_key_close_it(window: MainWindow, qtbot: QtBot) -> None:
    window.session.select(Selection(pixels=(400,)))
    qtbot.keyClick(window, KEY.Key_F)
    overlay = overlay_of(window)
    assert overlay.is_playing
    slider = part(overlay, QSlider, "slider")
    assert window.focusWidget() is slider
    qtbot.keyClick(slider, KEY.Key_Escape)
    assert not overlay.isVisible()
    assert window.session.selection == Selection(pixels=(400,)), "Escape closes it and takes nothing else away"
    qtbot.keyClick(window, KEY.Key_F)
    assert overlay.isVisible()
    qtbot.keyClick(window, KEY.Key_F)
    assert not overlay.isVisible()
    qtbot.keyClick(window, KEY.Key_F)
    qtbot.keyClick(window, KEY.Key_Escape)
    assert not overlay.isVisible(), "wherever the focus is"


def test_the_slider_scrubs_and_its_arrows_do_not_change_the_image(window: MainWindow, qtbot: QtBot) -> None:
    overlay = opened(window)
    for name, kind in (("play", QPushButton), ("again", QPushButton), ("close", QPushButton), ("slider", QSlider)):
        control = part(overlay, kind, name)
        assert control.accessibleName()
        assert control.toolTip()
    slider, image = part(overlay, QSlider, "slider"), window.session.image
    slider.setValue(500)
    assert overlay.canvas.moment == pytest.approx(0.5)
    assert not overlay.is_playing
    qtbot.keyClick(slider, KEY.Key_Right)
    assert overlay.canvas.moment == pytest.approx(0.51)
    qtbot.keyClick(slider, KEY.Key_End)
    assert overlay.canvas.moment == 1.0
    qtbot.keyClick(slider, KEY.Key_Home)
    assert overlay.canvas.moment == 0.0
    assert caption_at(0.0).title in overlay.canvas.accessibleDescription()
    assert window.session.image is image


def test_it_plays_pauses_and_plays_again(window: MainWindow, qtbot: QtBot) -> None:
    overlay = opened(window, 0.5)
    play, slider = part(overlay, QPushButton, "play"), part(overlay, QSlider, "slider")
    assert play.text() == "Play"
    qtbot.mouseClick(play, LEFT)
    assert overlay.is_playing
    assert play.text() == "Pause"
    qtbot.waitUntil(lambda: overlay.canvas.moment > 0.5, timeout=10_000)
    assert slider.value() == round(1000 * overlay.canvas.moment), "the slider goes along"
    qtbot.keyClick(slider, KEY.Key_P)
    assert not overlay.is_playing
    overlay.seek(1.0)
    qtbot.keyClick(play, KEY.Key_Space)
    assert overlay.is_playing, "Space is the focused button's"
    assert overlay.canvas.moment < 0.5, "at the end, from the start"
    overlay.seek(0.7)
    qtbot.mouseClick(part(overlay, QPushButton, "again"), LEFT)
    assert overlay.is_playing
    assert overlay.canvas.moment < 0.5
    overlay._slide.setCurrentTime(overlay._slide.duration() - 1)
    qtbot.waitUntil(lambda: not overlay.is_moving, timeout=10_000)
    assert overlay.isVisible(), "asked for, it stays at its end"
    assert overlay.canvas.moment == 1.0
    assert overlay.canvas.opacity == 1.0


def test_it_can_be_opened_while_training_and_ends_when_training_starts(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_speed(5)
    window.session.train()
    qtbot.waitUntil(lambda: window.session.is_running, timeout=10_000)
    overlay = opened(window)
    window.session.pause()
    qtbot.waitUntil(lambda: not window.session.is_running, timeout=10_000)
    assert overlay.isVisible()
    window.session.train()
    qtbot.waitUntil(lambda: not overlay.isVisible(), timeout=10_000)


# What is seen --------------------------------------------------------------------------------------------------------


def pixels_of(widget: QWidget) -> np.ndarray:
    picture = widget.grab().toImage().convertToFormat(widget.grab().toImage().Format.Format_RGB32)
    data = np.frombuffer(picture.constBits(), np.uint8)
    return data.reshape(picture.height(), picture.width(), 4)[..., :3].astype(int)


def test_at_its_end_the_column_is_the_networks_own_picture(window: MainWindow, qtbot: QtBot) -> None:
    view = window.network.view
    # In a small window the words of the beginning lie over the column.
    with qtbot.waitSignal(view.painted, timeout=10_000):
        window.resize(1500, 1000)
    qtbot.waitUntil(lambda: view.width() > 600, timeout=10_000)
    column = view.network_layout.pixel_column
    box = np.s_[round(column.top) : round(column.bottom) + 1, round(column.left) - 6 : round(column.right) + 1]
    network = pixels_of(view)[box]
    overlay = opened(window, 1.0)
    flattened = pixels_of(overlay.canvas)[box]
    assert network.std() > 10
    assert np.abs(network - flattened).max() <= 2


def test_it_follows_image_theme_and_size(window: MainWindow, qtbot: QtBot) -> None:
    overlay = opened(window, 0.0)
    before = pixels_of(overlay.canvas)
    window.session.show_drawing(np.full(784, 255, np.uint8))
    drawn = pixels_of(overlay.canvas)
    assert drawn.sum() > before.sum()
    window.set_theme(LIGHT_THEME)
    assert pixels_of(overlay.canvas)[2, 2].min() > 200
    window.resize(1500, 1000)
    qtbot.waitUntil(lambda: overlay.size() == window.network.view.size(), timeout=10_000)
    layout = window.network.view.network_layout
    assert overlay.canvas.geometry_now.height == pytest.approx(layout.pixel_column.height / layout.scale)


def test_it_says_one_thing_at_a_time() -> None:
    titles = list(dict.fromkeys(caption_at(step / 500).title for step in range(501)))
    assert len(titles) == 5
    assert titles[0] == "28 rows of 28 pixels"
    assert titles[1].startswith("Row 0: the first 28")
    assert titles[3] == "… 28 times"
    assert "28·row + column" in caption_at(1.0).detail
    assert "252" in caption_of_row(9).detail
    assert "279" in caption_of_row(9).detail


# Pointing ------------------------------------------------------------------------------------------------------------


def move_to(qtbot: QtBot, overlay: FlattenOverlay, place: tuple[float, float]) -> None:
    # Handed over directly: the window system would tell of the pointer's way only some time later.
    at = QPointF(QPointF(*place).toPoint())
    move = QMouseEvent(
        QEvent.Type.MouseMove,
        at,
        QPointF(overlay.canvas.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(overlay.canvas, move)


def test_a_pixel_is_pointed_at_in_the_image_on_its_way_and_in_the_column(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1600, 1000)
    pixel = 28 * 1 + 3
    overlay = opened(window, 0.0)
    geometry = overlay.canvas.geometry_now
    move_to(qtbot, overlay, geometry.home(1, 0.0).pixel_centre(3))
    assert window.session.hovered == Selection(pixels=(pixel,))
    moment = moment_of_row(1)
    overlay.seek(moment)
    move_to(qtbot, overlay, geometry.place(1, overlay.canvas.moment).pixel_centre(3))
    assert window.session.hovered == Selection(pixels=(pixel,))
    overlay.seek(1.0)
    place = geometry.place(1, 1.0).pixel_centre(3)
    assert place[1] == pytest.approx(window.network.view.pixel_position(pixel).y())
    move_to(qtbot, overlay, place)
    (found,) = window.session.hovered.pixels
    assert abs(found - pixel) <= 1, "a pixel of the column is smaller than one of the screen"
    image = window.session.image
    assert image is not None
    text = f"row {found // 28}, column {found % 28} · index 28·{found // 28} + {found % 28} = {found}"
    assert overlay.canvas.detail == f"{text} · intensity {image.intensities[found]:.3f}"
    move_to(qtbot, overlay, (overlay.canvas.width() - 2, 2))
    assert window.session.hovered.is_empty


def test_what_other_views_point_at_is_marked_here(window: MainWindow) -> None:
    overlay = opened(window, 0.0)
    for moment in (0.0, 0.5, 1.0):
        overlay.seek(moment)
        window.session.hover(Selection())
        before = pixels_of(overlay.canvas)
        window.session.hover(Selection(pixels=(28 * 5 + 9,)))
        changed = np.abs(pixels_of(overlay.canvas) - before).sum(axis=2) > 60
        geometry = overlay.canvas.geometry_now
        for place in (geometry.home(5, moment), geometry.place(5, moment)):
            x, y = place.pixel_centre(9)
            assert changed[round(y) - 8 : round(y) + 9, round(x) - 12 : round(x) + 13].any()


def test_a_click_selects_and_what_lies_under_it_gets_nothing(window: MainWindow, qtbot: QtBot) -> None:
    overlay = opened(window, 0.0)
    layout = window.network.view.network_layout
    place = overlay.canvas.geometry_now.home(10, 0.0).pixel_centre(20)
    qtbot.mouseClick(overlay.canvas, LEFT, NONE, QPointF(*place).toPoint())
    assert window.session.selection == Selection(pixels=(28 * 10 + 20,))
    unit = window.network.view.unit_position(60).toPoint()
    qtbot.mouseClick(overlay.canvas, LEFT, NONE, unit)
    qtbot.mouseDClick(overlay.canvas, LEFT, NONE, unit)
    assert window.session.selection.unit is None
    assert window.network.view.network_layout == layout


# Reduced motion ------------------------------------------------------------------------------------------------------


def test_with_reduced_motion_both_ends_are_there_and_nothing_moves(window: MainWindow, qtbot: QtBot) -> None:
    overlay = opened(window)
    assert overlay.is_playing
    window.actions_.by_name["motion"].trigger()
    assert not overlay.is_moving
    overlay.end()
    opened(window)
    assert not overlay.is_moving
    assert overlay.canvas.moment == 1.0
    assert not part(overlay, QPushButton, "play").isVisible()
    slider = part(overlay, QSlider, "slider")
    assert slider.maximum() == ROWS - 1
    for _ in range(9):
        qtbot.keyClick(slider, KEY.Key_Right)
    assert overlay.canvas.caption == caption_of_row(9)
    assert overlay.canvas.moment == 1.0
    qtbot.keyClick(slider, KEY.Key_P)
    assert not overlay.is_moving
