"""Texts of the same English words have the translation of their own meaning, wherever they stand in the window."""

from __future__ import annotations

from collections.abc import Iterator
from unittest.mock import patch

import pytest
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from netviz.app.main_window import MainWindow
from netviz.session.wording import Wording
from netviz.widgets.image.drawing_tools import DrawingTools
from netviz.widgets.parts.choice_button import ChoiceButton
from tests.app.test_layout import settle

CODE, OTHER = "xx", "yy"


def meant(self: Wording, source: str, comment: str, _n: int) -> str:
    return f"{source}<{comment}>" if self.spoken == CODE else f"{source}[{comment}]"


@pytest.fixture
def speaking(window: MainWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """A window in a language whose translations end with the comment, after it spoke another one and English."""
    with (
        patch.object(Wording, "_open", lambda _self, _language: None),
        patch.object(Wording, "_look_up", meant),
        patch("netviz.app.language.languages", lambda: ("en", CODE, OTHER)),
    ):
        for language in (OTHER, "en", CODE):
            window.language.choose(language)
            settle(qtbot)
        yield window
        window.language.choose("en")


@pytest.mark.parametrize("name", ["train", "draw", "ask", "learn"])
def test_a_menu_is_not_named_like_its_command(speaking: MainWindow, name: str) -> None:
    title = speaking.actions_.menus[name].title()
    assert title == f"&{name.capitalize()}<menu>"
    command = speaking.actions_.by_name.get(name) or speaking.actions_.by_name[f"workspace-{name}"]
    assert command.text() == f"&{name.capitalize()}" + ("<do it now>" if name in ("train", "draw") else "<workspace>")


def test_label_and_answer_have_words_of_their_own(speaking: MainWindow) -> None:
    for name, comment in (("query-label", "label"), ("query-answer", "read as")):
        button = speaking.findChild(ChoiceButton, name)
        assert button is not None
        assert f"any<{comment}>" in button.text()
        assert button.menu().actions()[0].text() == f"Any<{comment}>"


def test_the_tool_that_asks_is_not_named_like_the_panel(speaking: MainWindow) -> None:
    tools = speaking.findChild(DrawingTools)
    assert tools is not None
    button = tools.findChild(QToolButton, "draw-ask")
    assert button is not None
    assert button.text() == "Ask<tool of the drawing>"


def test_english_has_no_comments(speaking: MainWindow, qtbot: QtBot) -> None:
    speaking.language.choose("en")
    settle(qtbot)
    assert speaking.actions_.menus["train"].title() == speaking.actions_.by_name["train"].text() == "&Train"
    found = [button.text() for button in speaking.findChildren(QToolButton) + speaking.findChildren(QPushButton)]
    assert not [text for text in found if "<" in text or "[" in text]
