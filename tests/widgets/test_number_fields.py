"""Fields for numbers show the marks of the language, and understand them and English ones."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QValidator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QLineEdit
from pytestqt.qtbot import QtBot

from netviz.numbers import MARKS, local, percent_sign, set_number_language
from netviz.training import TrainingConfig
from netviz.widgets.learning.rate_box import RateBox
from netviz.widgets.parts.number_box import NumberBox
from netviz.widgets.runs.fork_dialog import ForkDialog
from netviz.widgets.settings.setting_fields import AmountField, ShareField
from netviz.widgets.settings.setting_table import setting_text, value_text
from netviz.widgets.walking.answer_row import AnswerRow
from netviz.widgets.walking.words import Asked

LANGUAGES = tuple(MARKS)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    set_number_language("en")


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    set_number_language(request.param)
    return str(request.param)


def type_in(field: QLineEdit, text: str) -> None:
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


@pytest.mark.parametrize("text", ["0,25", "0.25", local(0.25)])
def test_a_box_takes_the_decimal_mark_of_any_language(qtbot: QtBot, language: str, text: str) -> None:
    boxes: list[NumberBox] = [NumberBox(), RateBox(), AmountField(1e-7, 10.0), AmountField(0.0, 1.0, zero=True)]
    for box in boxes:
        qtbot.addWidget(box)
        box.setDecimals(max(box.decimals(), 5))
        box.setRange(0.0, 1.0)
        type_in(box.lineEdit(), text)
        assert box.value() == 0.25, box
        assert box.text() == local(0.25, ".5f" if type(box) in (NumberBox, RateBox) else "g")


@pytest.mark.parametrize("text", ["12,5", "12.5", "12,5%", "12.5 %"])
def test_a_share_takes_a_percentage(qtbot: QtBot, language: str, text: str) -> None:
    field = ShareField(0.95, 0.1)
    qtbot.addWidget(field)
    assert field.text() == f"0{percent_sign()}"
    with qtbot.waitSignal(field.chosen) as chosen:
        type_in(field.lineEdit(), text.rstrip("%").rstrip())
    assert chosen.args == [0.125]
    assert field.text() == local(0.125, ".1%")
    field.show_value(0.5)
    assert field.text() == local(0.5, ".0%")


def test_small_rates_and_powers(qtbot: QtBot, language: str) -> None:
    field = AmountField(1e-7, 10.0)
    qtbot.addWidget(field)
    for text, value in (("1e-4", 1e-4), ("0.007", 7e-3), ("0,007", 7e-3), ("2,5E-3", 2.5e-3), ("2.5e-3", 2.5e-3)):
        type_in(field.lineEdit(), text)
        assert field.value() == value
        assert field.text() == local(value, ".4g")
    assert field.validate("abc", 0)[0] is QValidator.State.Invalid
    assert field.validate("1e", 0)[0] is QValidator.State.Intermediate
    assert field.validate("11", 0)[0] is QValidator.State.Intermediate
    assert field.fixup("11") == "10"
    assert field.fixup(local(0.0)) == local(1e-7, "g")


def test_boxes_follow_another_language(qtbot: QtBot) -> None:
    rate, share, amount = RateBox(), ShareField(0.95, 0.1), AmountField(1e-7, 10.0)
    for box in (rate, share, amount):
        qtbot.addWidget(box)
    rate.setDecimals(5)
    rate.setValue(0.025)
    share.show_value(0.125)
    amount.show_value(0.007)
    texts = {}
    for code in (*LANGUAGES, "en"):
        set_number_language(code)
        for box in (rate, share, amount):
            QApplication.sendEvent(box, QEvent(QEvent.Type.LanguageChange))
        texts[code] = rate.text(), share.text(), amount.text()
        assert (rate.value(), share.value(), amount.value()) == (0.025, 12.5, 0.007)
    assert texts["en"] == ("0.02500", "12.5%", "0.007")
    assert texts["de"] == texts["fr"] == ("0,02500", "12,5\u00a0%", "0,007")


@pytest.mark.parametrize("text", ["0,02", "0.02"])
def test_the_rate_of_a_new_run(qtbot: QtBot, language: str, text: str) -> None:
    dialog = ForkDialog(TrainingConfig(learning_rate=0.007), "Title", "Sentence")
    qtbot.addWidget(dialog)
    rate, penalty = dialog.findChild(QLineEdit, "fork-learning-rate"), dialog.findChild(NumberBox, "fork-l2")
    assert rate is not None
    assert penalty is not None
    assert rate.text() == local(0.007)
    assert dialog.settings() == {}
    rate.selectAll()
    QTest.keyClicks(rate, text)
    penalty.lineEdit().selectAll()
    QTest.keyClicks(penalty.lineEdit(), text)
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()
    assert dialog.settings() == {"learning_rate": 0.02, "l2": 0.02}
    rate.clear()
    QTest.keyClicks(rate, "x")
    assert not rate.text()
    assert not buttons.button(QDialogButtonBox.StandardButton.Ok).isEnabled()


@pytest.mark.parametrize(
    ("text", "number"), [("0,5", 0.5), ("0.5", 0.5), ("98,3 %", 0.983), ("−3", -3), ("2e3", 2000), ("784", 784)]
)
def test_the_answer_of_a_question(qtbot: QtBot, language: str, text: str, number: float) -> None:
    row = AnswerRow()
    qtbot.addWidget(row)
    row.ask(Asked("How many?", "number", (), 0.5))
    assert row.field is not None
    row.field.setText(text)
    with qtbot.waitSignal(row.answered) as answered:
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert answered.args == [number, text]


def test_thousands_of_the_language_are_an_answer(qtbot: QtBot, language: str) -> None:
    row = AnswerRow()
    qtbot.addWidget(row)
    row.ask(Asked("How many?", "number", (), 0.0))
    assert row.field is not None
    row.field.setText(local(200704, ","))
    with qtbot.waitSignal(row.answered) as answered:
        QTest.keyClick(row.field, Qt.Key.Key_Return)
    assert answered.args[0] == 200704


def test_values_of_settings(language: str) -> None:
    assert value_text((1000, 300)) == f"{local(1000, ',')} → 300"
    assert value_text(0.007) == local(0.007)
    assert setting_text("dropout", 0.125).endswith(local(0.125, ".1%"))
