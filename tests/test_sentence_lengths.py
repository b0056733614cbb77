"""No sentence is longer than 300 characters, however long what it quotes is: every sentence in the code is tried."""

from __future__ import annotations

import ast
import string
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

import netviz
from netviz.sentences import MAX_LENGTH, Sentence, printable, sentence
from netviz.session.messages import Messages

_ROOT = Path(netviz.__file__).parent
LONG_PATH = Path("/" + "/".join(f"folder {number} of many" for number in range(25)) + "/the last name.safetensors")
LONG_NAME = "a class with a very long name, " * 20


def templates() -> Iterator[tuple[str, str]]:
    """Yield every template of a sentence, with its place; what is printed on a worksheet has a measure of its own."""
    for path in sorted(set(_ROOT.rglob("*.py")) - set((_ROOT / "worksheets").rglob("*.py"))):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("sentence", "mark") and node.args:
                template = node.args[0]
                if isinstance(template, ast.Constant) and "{" in template.value:
                    yield f"{path.relative_to(_ROOT)}:{node.lineno}", template.value


def fields(template: str) -> dict[str, bool]:
    """Return the placeholders of a template, and whether only a number fits."""
    found: dict[str, bool] = {}
    for _, field, form, conversion in string.Formatter().parse(template):
        if field is not None:
            name = field.split(".")[0].split("[")[0]
            found[name] = found.get(name, False) or (bool(form) and conversion is None)
    return found


LONG = {
    "paths": LONG_PATH,
    "names": LONG_NAME,
    "errors": OSError(5, LONG_NAME),
    "sentences": sentence("{path} cannot be read: {reason}.", path=LONG_PATH, reason=LONG_NAME),
}
MOST_QUOTED = {"paths": 3, "names": 3, "errors": 3, "sentences": 2}
"""No sentence quotes more than so many texts of others; the rest are numbers."""


@pytest.mark.parametrize("kind", LONG)
def test_every_sentence_in_the_code_is_short_whatever_it_quotes(kind: str) -> None:
    n_tried = 0
    for place, template in templates():
        numbers = dict.fromkeys(fields(template), 1234)
        texts = [name for name, is_number in fields(template).items() if not is_number]
        for quoted in combinations(texts, min(MOST_QUOTED[kind], len(texts))):
            text = sentence(template, **{**numbers, **dict.fromkeys(quoted, LONG[kind])})
            assert len(text) <= MAX_LENGTH, (place, len(text), text)
            n_tried += 1
    assert n_tried > 500


def test_the_end_of_a_path_and_what_follows_stay() -> None:
    text = sentence("{path} cannot be read: {reason}.", path=LONG_PATH, reason="Permission denied")
    assert text.startswith("/folder 0 of many/")
    assert text.endswith("the last name.safetensors cannot be read: Permission denied.")
    assert len(text) == MAX_LENGTH


def test_the_longest_quotation_is_cut_first() -> None:
    text = sentence("{a} and {b}", a="a" * 100, b=Path("/" + "b" * 500))
    assert text.count("a" * 100) == 1
    assert len(text) == MAX_LENGTH
    both = sentence("{a} and {b}", a=Path("/" + "a" * 500), b=Path("/" + "b" * 500))
    assert abs(both.count("a") - both.count("b")) <= 3


def test_what_a_sentence_inside_quotes_is_cut_and_not_what_it_says() -> None:
    inner = sentence("{path} holds no network.", path=LONG_PATH)
    outer = sentence("The second file cannot be compared with {file}: {problem}", file=LONG_PATH, problem=inner)
    assert len(outer) <= MAX_LENGTH
    assert outer.endswith("the last name.safetensors holds no network.")
    assert isinstance(outer.arguments["problem"], Sentence)


@given(st.lists(st.text(max_size=600), min_size=1, max_size=4))
def test_nothing_that_is_quoted_makes_a_sentence_long(texts: list[str]) -> None:
    names = [f"part{number}" for number in range(len(texts))]
    template = ", ".join(f"{{{name}}}" for name in names)
    text = sentence(template, **dict(zip(names, texts, strict=True)))
    assert len(text) <= MAX_LENGTH
    whole = ", ".join(map(printable, texts))
    assert len(whole) > MAX_LENGTH or max(map(len, texts)) > 200 or text == whole


def test_the_window_shows_no_more_than_that(qtbot: QtBot) -> None:
    messages, shown = Messages(), []
    messages.refused.connect(shown.append)
    messages.noticed.connect(shown.append)
    for text in (sentence("{path} does not exist.", path=LONG_PATH), f"Saved {LONG_NAME}."):
        messages.refuse(text)
        messages.notice(text)
    assert len(shown) == 4
    assert max(map(len, shown)) <= MAX_LENGTH
