"""English words with two meanings are two texts in another language, and each place asks for its own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from netviz.sentences import sentence
from netviz.session.translation import translated
from netviz.session.wording import Wording
from netviz.widgets.asking.what_if_text import change_heads
from netviz.widgets.settings.setting_fields import WholeField
from netviz.widgets.settings.setting_table import GROUPS

SETTINGS = {setting.key: setting for group in GROUPS for setting in group.settings}


@pytest.fixture(autouse=True)
def chinese(words: Wording) -> None:
    words.use("zh_CN", are_digits=True)


def test_the_function_and_what_it_returns() -> None:
    function, value = SETTINGS["activation"].title, translated(sentence("activation"))
    assert function == "激活函数"
    assert value == "激活值"


def test_images_and_the_unit_of_their_number() -> None:
    field = SETTINGS["batch_size"].make()
    assert isinstance(field, WholeField)
    assert field.suffix().strip() == "幅"
    assert translated(sentence("images")) == "图像"


def test_a_button_and_a_heading() -> None:
    translate = QCoreApplication.translate
    assert translate("WhatIfPanel", "Without it", "button") != translate("WhatIfText", "Without it")


def test_after_the_change_and_after_the_step(words: Wording) -> None:
    words.use("de", are_digits=True)
    assert [head.title for head in change_heads()][1:3] == ["vor", "nach"]
    assert QCoreApplication.translate("LearnTables", "before", "the step") == "vorher"
