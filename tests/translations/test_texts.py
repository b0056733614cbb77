"""The texts that are collected for translators: told apart by comments, and no nonsense in class words."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from netviz.data.datasets import worded
from netviz.sentences import Marked, Sentence, comment_of, mark, sentence
from netviz.session.translation import translated
from netviz.session.wording import Wording
from tests.translations.files import read, write
from tests.translations.texts import Text, all_texts

# Classes are neither handwritten nor drawn, come in no picture, and are no decimals.
_NONSENSE = re.compile(
    r"handwritten class|pictures? of class|classes that come|last class|frame around each class|seen classes"
    r"|Draw a class|--class|\"class\""
)


def test_texts_in_class_words_make_sense() -> None:
    assert [source for source, _ in all_texts() if _NONSENSE.search(source)] == []


def test_a_sentence_in_class_words_keeps_its_template() -> None:
    inner = sentence("digit {name}", name="a digit")
    text = worded(sentence("read as {what}, a digit", what=inner), ("cat", "dog"))
    assert isinstance(text, Sentence)
    assert (text.template, text) == ("read as {what}, a class", "read as class a digit, a class")


def test_a_comment_goes_with_its_text() -> None:
    assert comment_of(mark("Back", "a step")) == "a step"
    assert type(mark("Back")) is str
    assert comment_of(sentence("Back")) == ""
    assert sentence(mark("{n} back", "a step"), n=1).comment == "a step"
    assert comment_of(sentence("{n} back", "a step", n=1)) == "a step"


def test_texts_of_the_same_words_are_two_texts_in_a_file(tmp_path: Path) -> None:
    path = tmp_path / "netviz_xx.ts"
    texts = [Text("Back", False, "a.py", comment) for comment in ("", "a step", "<&>")]
    forms = {text.key: (text.comment or "plain",) for text in texts}
    write(path, "xx", {text.key: text for text in texts}, forms)
    assert {key: entry.forms for key, entry in read(path).items()} == forms


@pytest.mark.parametrize(("comment", "shown"), [("", "plain"), ("a step", "step"), ("unknown", "plain")])
def test_a_comment_reaches_the_catalog(monkeypatch: pytest.MonkeyPatch, qapp: object, comment: str, shown: str) -> None:
    catalog = {"": "plain", "a step": "step"}
    monkeypatch.setattr(Wording, "_open", lambda _self, _language: None)
    monkeypatch.setattr(
        QTranslator, "translate", lambda _self, _context, _source, comment, _n: catalog.get(comment, catalog[""])
    )
    words = Wording()
    words.use("xx", are_digits=True)
    assert words.translate("Any", "Back", comment) == shown
    assert words.again(words.made[shown]) == shown


def test_what_was_marked_with_a_comment_is_translated(qapp: object) -> None:
    assert translated(Marked("Back", "a step")) == "Back"
    assert translated(sentence("{word}!", word=mark("Back", "a step"))) == "Back!"
