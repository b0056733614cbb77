"""Errors reach the user in one dialog, from any thread."""

from __future__ import annotations

import logging
import threading

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMainWindow, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from netviz.app.errors import ErrorReporter
from netviz.app.session_dialogs import show_question
from netviz.failure import Failure
from netviz.widgets.parts.toast import Toast


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    parent = QWidget()
    qtbot.addWidget(parent)
    return parent


@pytest.fixture
def errors(parent: QWidget) -> ErrorReporter:
    return ErrorReporter(parent)


def dialogs_of(parent: QWidget) -> list[QMessageBox]:
    return parent.findChildren(QMessageBox, "error-dialog")


def test_uncaught_errors_of_threads_are_shown_once_and_all_logged(
    parent: QWidget, errors: ErrorReporter, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    errors.install()
    try:
        with caplog.at_level(logging.ERROR, "netviz"):
            for _ in range(2):
                thread = threading.Thread(target=lambda: np.zeros(3).reshape(2))
                thread.start()
                thread.join()
            qtbot.waitUntil(lambda: len(caplog.records) == 2, timeout=10_000)
    finally:
        errors.uninstall()
    (dialog,) = dialogs_of(parent)
    assert "working in the background" in dialog.detailedText()
    assert "cannot reshape" in dialog.informativeText()
    assert "netviz keeps running" in dialog.informativeText()
    assert "Traceback" in dialog.detailedText()
    dialog.accept()


def test_the_next_error_has_a_dialog_of_its_own(parent: QWidget, errors: ErrorReporter, qtbot: QtBot) -> None:
    for number in (1, 2):
        errors.report(Failure.of("testing", ValueError(f"Sentence {number}.")))
        (dialog,) = dialogs_of(parent)
        assert "testing" in dialog.detailedText()
        assert f"Sentence {number}." in dialog.informativeText()
        dialog.accept()
        qtbot.waitUntil(lambda: not dialogs_of(parent), timeout=10_000)


def test_a_refusal_is_one_sentence_without_details(parent: QWidget, errors: ErrorReporter) -> None:
    errors.refuse("That cannot be.")
    (dialog,) = dialogs_of(parent)
    assert dialog.text() == "That cannot be."
    assert not dialog.informativeText()
    assert not dialog.detailedText()
    dialog.accept()


def test_names_of_files_are_no_html(parent: QWidget, errors: ErrorReporter) -> None:
    errors.refuse("/home/<b>7</b><img src='/x'>.png is not a picture.")
    (dialog,) = dialogs_of(parent)
    assert dialog.textFormat() == Qt.TextFormat.PlainText
    window = QMainWindow(parent)
    assert Toast(window).textFormat() == Qt.TextFormat.PlainText
    box = QMessageBox(parent)
    show_question(box)
    assert box.textFormat() == Qt.TextFormat.PlainText
    box.close()
