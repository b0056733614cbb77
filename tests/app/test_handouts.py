"""Handouts: the picture in light colors, the words of the moment, pages, and a window that is as it was."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from netviz.app.handouts.handout import Handout, Part
from netviz.app.handouts.pages import write_handout
from netviz.app.main_window import MainWindow
from netviz.app.worksheets.paper import PaperSize
from netviz.scene.lesson_moment import Stage
from netviz.widgets.parts.theme import DARK_THEME, LIGHT_THEME, Theme


def _sizes(path: Path) -> set[bytes]:
    data = path.read_bytes()
    return {part.split(b"]")[0] for part in data.split(b"/MediaBox [")[1:]}


def _n_pages(path: Path) -> int:
    return path.read_bytes().count(b"/Type /Page\n")


def _brightness(picture: QImage) -> float:
    small = picture.scaled(QSize(40, 30)).convertToFormat(QImage.Format.Format_Grayscale8)
    return float(np.frombuffer(small.constBits(), np.uint8).mean())


@pytest.mark.parametrize("theme", [DARK_THEME, LIGHT_THEME], ids=lambda theme: theme.name)
def test_a_handout_shows_the_window_in_light_colors_and_leaves_it_as_it_was(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: Theme
) -> None:
    window.look.set_theme(theme)
    view, pictures = window.views.network.view, window.session.pictures
    qtbot.waitUntil(lambda: pictures.frame is not None and pictures.frame.state.appearance.palette == theme.palette)
    before = window.grab().toImage()
    path = tmp_path / "page.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", staticmethod(lambda *_, **__: (str(path), "")))
    taken: list[QImage] = []
    window.handouts.picture.taken.connect(taken.append)
    with qtbot.waitSignal(window.session.messages.noticed, timeout=20_000):
        window.actions_.by_name["handout"].trigger()
    assert taken[0].width() > 1.5 * view.width()
    assert _brightness(taken[0]) > 160
    assert window.look.theme == theme
    assert not window.handouts.picture.is_busy
    after = window.grab().toImage()
    centre = view.mapTo(window, view.rect().center())
    assert after.size() == before.size()
    assert abs(_brightness(after) - _brightness(before)) < 4
    assert QColor(after.pixel(centre)).isValid()
    assert path.read_bytes().startswith(b"%PDF")


def test_the_words_of_a_handout_are_those_of_the_moment(window: MainWindow, qtbot: QtBot) -> None:
    session = window.session
    frame = session.pictures.frame
    assert frame is not None
    handout = window.handouts.handout()
    assert handout is not None
    facts = dict(handout.facts)
    label = frame.state.image.label
    assert label is not None
    assert facts["Image"] == "test image 0"
    assert facts["Label"] == frame.state.class_name(label)
    assert facts["The network reads"].startswith(frame.state.class_name(frame.trace.answer))
    assert facts["Batches trained"] == "0"
    assert handout.caption == window.views.network.words.text()
    assert f"seed {session.run.config.seed} · batch 0" in handout.origin
    session.lesson.show(Stage.FORWARD)
    qtbot.waitUntil(lambda: session.pictures.frame is not None and session.pictures.frame.state.lesson is not None)
    lesson = window.handouts.handout()
    assert lesson is not None
    assert lesson.title == "Lesson on a copy"
    assert "Validation accuracy" not in dict(lesson.facts)


@pytest.mark.parametrize("size", PaperSize)
def test_long_handouts_go_on_on_other_pages(qtbot: QtBot, tmp_path: Path, size: PaperSize) -> None:
    picture = QImage(1600, 900, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    parts = tuple(Part(str(k), "Say. " * 40, "▸ Do it.", "How many?", ("One", "Two") * (k % 2)) for k in range(12))
    why = tuple(Part(str(k), "Because. " * 60) for k in range(30))
    for n_pages, handout in (
        (1, Handout("A", "", picture, "Words.", (("Image", "test image 0"),), (), (), "netviz")),
        (4, Handout("A", "B", picture, "Words.", (), parts, why, "netviz")),
    ):
        path = tmp_path / f"{n_pages}.pdf"
        assert write_handout(path, handout, size) == path.name
        assert len(_sizes(path)) == 1
        assert _n_pages(path) >= n_pages
    assert _n_pages(tmp_path / "1.pdf") == 1
    assert not list(tmp_path.glob("*.pdf.*"))


def test_a_handout_that_cannot_be_written_is_one_sentence_and_keeps_what_was_there(
    qtbot: QtBot, tmp_path: Path
) -> None:
    handout = Handout("A", "", None, "", (), (), (), "")
    with pytest.raises(OSError, match=r"page.pdf could not be written: .*\. Choose another folder\."):
        write_handout(tmp_path / "missing" / "page.pdf", handout, PaperSize.A4)
    assert not list(tmp_path.iterdir())


def test_closing_in_the_middle_keeps_the_theme(window: MainWindow, tmp_path: Path) -> None:
    window.look.set_theme(DARK_THEME)
    handout = window.handouts.handout()
    assert handout is not None
    window.handouts.save(tmp_path / "page.pdf", handout, PaperSize.A4)
    assert window.handouts.picture.is_busy
    window.close()
    assert window.look.theme == DARK_THEME
    assert not (tmp_path / "page.pdf").exists()
