"""The application: plurals of English texts."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from netviz.app.application import create_application
from netviz.session.wording import Wording


@pytest.mark.parametrize(("count", "text"), [(0, "0 images"), (1, "1 image"), (2, "2 images"), (128, "128 images")])
def test_texts_with_a_count_have_their_plural(qtbot: QtBot, count: int, text: str) -> None:
    create_application()
    assert QCoreApplication.translate("Command", "%n image(s)", "", count) == text


def test_plurals_are_installed_once(qtbot: QtBot) -> None:
    assert create_application() is create_application()
    assert len(create_application().findChildren(Wording)) == 1
