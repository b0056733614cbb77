"""What leaves the window: a menu on every view, numbers with all digits, pictures in light colors."""

from __future__ import annotations

import base64
import csv
import io
import re
import xml.etree.ElementTree as ET
from pathlib import Path
from typing import cast

import numpy as np
import pytest
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtGui import QColor, QContextMenuEvent, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.exports.painted import Form, Subject, paint_image, paint_pdf, paint_svg
from netviz.app.exports.picture_choice import SIZES, PictureChoice, PictureChoiceDialog
from netviz.app.main_window import MainWindow
from netviz.app.settings import Settings
from netviz.scene.appearance import Mode
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.export_files import write_file
from netviz.widgets.parts.exporting import Exporting, table_at
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME

SVG = "{http://www.w3.org/2000/svg}"


def frame_of(window: MainWindow) -> Frame:
    assert window.session.pictures.frame is not None
    return window.session.pictures.frame


def select(window: MainWindow, qtbot: QtBot, selection: Selection) -> None:
    window.session.questions.select(selection)
    qtbot.waitUntil(lambda: frame_of(window).selection == selection, timeout=10_000)


def open_menu(view: QWidget, part: QWidget, *, by_keys: bool) -> QMenu:
    """Open the menu of a view the way a user does, and return it."""
    if by_keys:
        part.setFocus()
        QTest.keyClick(part, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    else:
        place = part.rect().center()
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(part, QContextMenuEvent(reason, place, part.mapToGlobal(place)))
    menus = view.findChildren(QMenu, "view-menu")
    assert len(menus) == 1
    return menus[0]


def close(menu: QMenu, qtbot: QtBot) -> None:
    with qtbot.waitSignal(menu.destroyed, timeout=5_000):
        menu.close()


def brightness(picture: QImage) -> float:
    small = picture.scaled(QSize(40, 30)).convertToFormat(QImage.Format.Format_Grayscale8)
    return float(np.frombuffer(small.constBits(), np.uint8).mean())


def grey(picture: QImage) -> np.ndarray:
    """Return a picture's brightness of shape (height, width), averaged over blocks so that edges hardly count."""
    small = picture.scaled(
        QSize(120, 80), Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    ).convertToFormat(QImage.Format.Format_Grayscale8)
    return np.frombuffer(small.constBits(), np.uint8).reshape(80, -1)[:, :120].astype(float)


def test_every_view_has_a_menu_with_its_numbers(window: MainWindow, qtbot: QtBot) -> None:
    session, views = window.session, window.views
    window.panels.unfold("curves")
    session.run.train_one_batch()
    qtbot.waitUntil(lambda: frame_of(window).snapshot.step == 1, timeout=10_000)
    select(window, qtbot, Selection(unit=3))
    session.questions.pin()
    window.panels.show_data()
    qtbot.waitUntil(lambda: session.reader.readings is not None, timeout=20_000)
    without_numbers = set()
    for view in views.panels:
        window.panels.show(view)
        menu = window.view_menus.menu_of(view, view)
        texts = [action.text().replace("&", "") for action in menu.actions() if not action.isSeparator()]
        assert texts == ["Copy as CSV", "Save as CSV…", "Copy picture", "Save picture…"]
        if not menu.actions()[0].isEnabled():
            without_numbers.add(view.objectName())
        menu.close()
        for part in [view, *view.findChildren(QWidget)]:
            if isinstance(part, Exporting) and (table := part.export_table()) is not None:
                check(table)
    # Some ask nothing unless they are in front; Learn has numbers during a lesson, Compare of two networks.
    assert without_numbers <= {"what-if", "sums", "learn", "layers", "comparison"}
    frame = frame_of(window)
    network = rows_of(table_of(views.network))
    probabilities = [float(row["probability"]) for row in network if row["probability"]]
    assert probabilities == frame.trace.probabilities.tolist()
    matrix = rows_of(table_of(views.data.matrix))
    readings = session.reader.readings
    assert readings is not None
    counts = [[int(count) for name, count in row.items() if name != "label"] for row in matrix]
    assert counts == readings.confusion.tolist()
    weights = rows_of(table_of(views.weights.wall))
    assert [np.float32(row["pixel 0,1"]) for row in weights] == frame.snapshot.parameters.kernels[0][1].tolist()
    # What is shown in place of the weights: here the change by the only batch, and the direction of descent.
    start = session.run.history.snapshots()[0].parameters
    now = frame.snapshot.parameters
    changed = rows_of(quantity_table(window, qtbot, Mode.CHANGE, views.weights.output_weights))
    written = [[np.float32(value) for name, value in row.items() if name != "unit"] for row in changed]
    np.testing.assert_array_equal(written, now.kernels[-1] - start.kernels[-1])
    falling = rows_of(quantity_table(window, qtbot, Mode.GRADIENT, views.weights.output_weights))
    trace, label = frame.trace, frame.image.label
    error = trace.probabilities - (np.arange(10) == label)
    descent = [[float(value) for name, value in row.items() if name != "unit"] for row in falling]
    np.testing.assert_allclose(descent, -np.outer(trace.activations[-1], error), rtol=1e-5, atol=1e-7)


def quantity_table(window: MainWindow, qtbot: QtBot, mode: Mode, view: QWidget) -> ExportedTable:
    window.session.display.set_mode(mode)
    qtbot.waitUntil(lambda: frame_of(window).appearance.mode is mode, timeout=10_000)
    table = table_of(view)
    assert table.name.startswith(f"{mode.value}-to-digits")
    return table


def check(table: ExportedTable) -> None:
    """Assert that a table has a name for each column and a cell for each name."""
    header, *rows = csv.reader(io.StringIO(table.as_csv(), newline=""))
    assert all(header)
    assert len(set(header)) == len(header)
    if table.name != "sum":
        assert all(len(row) == len(header) for row in rows)
    assert re.fullmatch(r"[a-z0-9_-]+", table.name)


def table_of(view: QWidget) -> ExportedTable:
    table = table_at(view, view)
    assert table is not None
    return table


def rows_of(table: ExportedTable) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(table.as_csv(), newline="")))


def test_the_menu_opens_by_mouse_and_keys_and_the_focus_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = window.views.network
    for by_keys in (False, True):
        view.view.setFocus()
        menu = open_menu(view, view.view, by_keys=by_keys)
        close(menu, qtbot)
        assert window.focusWidget() is view.view
    menu = open_menu(view, view.view, by_keys=False)
    with qtbot.waitSignal(window.session.messages.noticed, timeout=10_000):
        menu.actions()[0].trigger()
    assert QGuiApplication.clipboard().text() == table_of(view).as_csv()
    close(menu, qtbot)
    path = tmp_path / "numbers"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(path), "")))
    with qtbot.waitSignal(window.session.messages.noticed, timeout=10_000):
        window.exports.ask_save_table(table_of(view))
    assert path.with_suffix(".csv").read_text(encoding="utf-8") == table_of(view).as_csv()
    # A plot does not keep the right click to itself.
    window.panels.unfold("curves")
    plot = window.views.curves.loss
    menu = open_menu(window.views.curves, cast("QWidget", plot.item.getViewWidget().viewport()), by_keys=False)
    close(menu, qtbot)


def test_a_vector_picture_has_its_text_as_text_and_the_connections_once(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.look.set_theme(DARK_THEME)
    select(window, qtbot, Selection(digit=frame_of(window).trace.answer))
    view = window.views.network
    path = tmp_path / "network.svg"
    with qtbot.waitSignal(window.session.messages.noticed, timeout=20_000):
        window.exports.save_picture(Subject.of_view(view), "Network", PictureChoice(Form.SVG), path)
        if window.studio.is_busy:
            assert window.findChild(QLabel, "curtain") is not None
    assert window.look.theme == DARK_THEME
    assert window.findChild(QLabel, "curtain") is None
    assert frame_of(window).layout == view.view.network_layout
    drawing = ET.parse(path).getroot()
    (picture,) = drawing.iter(f"{SVG}image")
    encoded = picture.get("{http://www.w3.org/1999/xlink}href", "").partition("base64,")[2]
    embedded = QImage.fromData(base64.b64decode(encoded))
    assert embedded.width() == pytest.approx(300 / 96 * float(picture.get("width", "0")), abs=4)
    texts = {(text.text or "").strip() for text in drawing.iter(f"{SVG}text")}
    percent = {text for text in texts if text.endswith("%")}
    assert {"Weights", "784 pixels", "0", "9"} <= texts
    assert percent
    # Every font is followed by one that each program has.
    assert {group.get("font-family", "sans-serif").split(", ")[-1] for group in drawing.iter(f"{SVG}g")} <= {
        "sans-serif",
        "monospace",
    }
    # The path consists of lines.
    assert len(list(drawing.iter(f"{SVG}polyline"))) > 256
    renderer = QSvgRenderer(str(path))
    again = QImage(view.size(), QImage.Format.Format_RGB32)
    painter = QPainter(again)
    renderer.render(painter)
    painter.end()
    window.look.set_theme(LIGHT_THEME)
    qtbot.waitUntil(lambda: frame_of(window).appearance.palette == LIGHT_THEME.palette, timeout=10_000)
    screen = paint_image(Subject.of_view(view), QColor(LIGHT_THEME.window), 1.0)
    assert np.abs(grey(again) - grey(screen)).mean() < 6.0
    pdf = paint_pdf(Subject.of_view(view), QColor(LIGHT_THEME.window), "Network")
    assert pdf.startswith(b"%PDF")
    assert b"/Font" in pdf
    assert pdf.count(b"/Subtype /Image") == 1
    curves = paint_svg(Subject.of_view(window.views.curves), QColor(LIGHT_THEME.window), "Curves")
    assert b"<image" not in curves


@pytest.mark.parametrize("size", SIZES)
def test_pictures_have_the_wanted_size_and_colors(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int
) -> None:
    window.look.set_theme(DARK_THEME)
    path = tmp_path / "netviz"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(path), "")))
    window.actions_.by_name["save-picture"].trigger()
    dialog = window.findChild(PictureChoiceDialog)
    assert dialog is not None
    for name, value in (("picture-form", Form.PNG), ("picture-size", size), ("picture-colors", size > 1)):
        box = dialog.findChild(QComboBox, name)
        assert box is not None
        box.setCurrentIndex(box.findData(value))
    with qtbot.waitSignal(window.session.messages.noticed, timeout=30_000) as noticed:
        dialog.accept()
    assert noticed.args == ["Saved netviz.png."]
    picture = QImage(str(path.with_suffix(".png")))
    assert picture.size() == window.size() * size
    assert (brightness(picture) > 128) == (size > 1)
    assert window.exports.choice == PictureChoice(Form.PNG, size, size > 1)
    with qtbot.waitSignal(window.session.messages.noticed, timeout=30_000):
        window.exports.copy_picture(window.views.shares)
    assert QGuiApplication.clipboard().image().size() == window.views.shares.size() * size
    assert window.look.theme == DARK_THEME


def test_closing_in_the_middle_of_a_picture_keeps_the_theme(window: MainWindow, tmp_path: Path) -> None:
    window.look.set_theme(DARK_THEME)
    subject = Subject.of_window(window)
    window.exports.save_picture(subject, "netviz", PictureChoice(Form.SVG), tmp_path / "netviz.svg")
    assert window.studio.is_busy
    window.close()
    assert window.look.theme == DARK_THEME
    assert not (tmp_path / "netviz.svg").exists()


def test_the_choice_is_kept_and_a_strange_one_is_the_usual(tmp_path: Path) -> None:
    settings = Settings(QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat))
    assert PictureChoice.of(settings.picture_choice) == PictureChoice()
    for form in Form:
        for size in SIZES:
            for is_light in (True, False):
                settings.picture_choice = PictureChoice(form, size, is_light).text
                assert PictureChoice.of(settings.picture_choice) == PictureChoice(form, size, is_light)
    assert PictureChoice.of("gif 3 pink") == PictureChoice()


def test_a_file_that_cannot_be_written_is_one_sentence_and_keeps_what_was_there(tmp_path: Path) -> None:
    with pytest.raises(OSError, match=r"a\.csv could not be written: .*\. Choose another folder\."):
        write_file(tmp_path / "missing" / "a.csv", b"1")
    assert write_file(tmp_path / "a.csv", b"1") == "a.csv"
    assert write_file(tmp_path / "a.csv", b"2") == "a.csv"
    assert (tmp_path / "a.csv").read_bytes() == b"2"
    assert [path.name for path in tmp_path.iterdir()] == ["a.csv"]
