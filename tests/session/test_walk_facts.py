"""The facts of lessons that are words: compared as in English, shown in the user's language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication

from netviz.scene.appearance import Mode
from netviz.session.session import Session
from netviz.session.wording import Wording
from netviz.walks.expression import parse, parse_template
from tests.app.pseudo_language import CODE, accented, pseudo_language


@pytest.mark.parametrize("mode", Mode)
def test_a_word_is_compared_in_english_and_shown_in_the_language(session: Session, mode: Mode) -> None:
    words, application = Wording(), QCoreApplication.instance()
    assert application is not None
    application.installTranslator(words)
    try:
        session.display.set_mode(mode)
        with pseudo_language():
            words.use(CODE, are_digits=True)
            for name in ("mode", "optimizer", "schedule"):
                word = session.facts.value_of(name, ())
                assert str(word).isascii()
                assert parse(f"{name} == '{word}'").evaluate(session.facts) is True
                shown = parse_template(f"“{{{name}}}”").fill(session.facts)
                assert shown == f"“{accented(str(word))}”" != f"“{word}”"
                chosen = parse_template(f"{{{name} if {name} != '' else ''}}").fill(session.facts)
                assert chosen == accented(str(word))
    finally:
        application.removeTranslator(words)
