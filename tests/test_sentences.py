"""Sentences that remember their templates."""

from __future__ import annotations

import copy
import pickle

import pytest
from hypothesis import given
from hypothesis import strategies as st

from netviz.sentences import Sentence, mark, printable, sentence, sentence_of


def test_a_sentence_is_a_string_with_its_template() -> None:
    text = sentence("{path} holds {n:,} images.", path="train", n=60_000)
    assert text == "train holds 60,000 images."
    assert isinstance(text, str)
    assert (text.template, text.arguments) == ("{path} holds {n:,} images.", {"path": "train", "n": 60_000})


@pytest.mark.parametrize("send", [lambda text: pickle.loads(pickle.dumps(text)), copy.copy, copy.deepcopy])
def test_a_copy_and_a_pickle_keep_the_template(send) -> None:
    text = sentence("There is no setting named {name!r}.", name="colour")
    again = send(text)
    assert type(again) is Sentence
    assert again == text
    assert (again.template, again.arguments) == (text.template, text.arguments)


def test_an_exception_in_another_process_keeps_the_template() -> None:
    error = pickle.loads(pickle.dumps(ValueError(sentence("Batch {step} failed.", step=3))))
    found = sentence_of(error)
    assert isinstance(found, Sentence)
    assert found.template == "Batch {step} failed."


@given(st.text(max_size=200), st.integers())
def test_values_may_contain_braces(name: str, number: int) -> None:
    assert sentence("{name}: {number}", name=printable(name), number=number) == f"{printable(name)}: {number}"
    assert sentence("{name}", name="{number}") == "{number}"


def test_a_placeholder_needs_a_value() -> None:
    with pytest.raises(KeyError, match="limit"):
        sentence("At most {limit}.", most=3)


def test_the_sentence_of_an_error() -> None:
    text = sentence("The picture has no pixels.")
    assert sentence_of(ValueError(text)) is text
    assert sentence_of(ValueError("plain")) == "plain"
    assert sentence_of(ValueError()) == ""
    assert sentence_of(OSError(2, "No such file")) == "[Errno 2] No such file"


def test_a_mark_changes_nothing() -> None:
    assert mark("Shuffled labels") == "Shuffled labels"
