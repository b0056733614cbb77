"""How texts were made: what only looks as if it were put together stays as it is."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication

from netviz.session import rewording as module
from netviz.session.joining import TWO_SENTENCES, listed, together
from netviz.session.rewording import Recipe, Rewording, unexplained
from netviz.session.wording import Wording

translate = QCoreApplication.translate
LANGUAGES = ("de", "fr", "es", "zh_CN")
WORDS = ("Weights", "Signal", "qzx", "my qzx")
ENDS = ("The lesson is over.", "This is the last step.")


# How texts are put together by templates without words of their own, by name.
JOINED: dict[str, Callable[[str, str], str]] = {
    "sentences": lambda first, second: together([first, second]),
    "list": lambda first, second: listed([first, second]),
    "tooltip": lambda first, second: translate("A", "{tooltip} ({keys})").format(tooltip=first, keys=second),
    "title": lambda first, second: translate("A", "{title}: {detail}").format(title=first, detail=second),
    "choice": lambda first, second: translate("A", "{setting}: {choice}").format(setting=first, choice=second),
}


def all_made() -> dict[tuple[str, str, str], str]:
    """Return every two texts, joined in every way."""
    found = {}
    for way, join in JOINED.items():
        for pair in itertools.permutations(ENDS if way == "sentences" else WORDS, 2):
            known = [text if text in WORDS[2:] else translate("A", text) for text in pair]
            found[way, *pair] = join(known[0], known[1])
    return found


def in_language(words: Wording, text: str, language: str) -> str:
    """Return a text that was made in English, in another language."""
    rewording = Rewording(words)
    recipe = rewording.recipe(text)
    words.use(language, are_digits=True)
    made = rewording.made(recipe)
    words.use("en", are_digits=True)
    return made


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_joined_of_known_words_is_joined_as_the_language_does(words: Wording, language: str) -> None:
    english = all_made()
    words.use(language, are_digits=True)
    expected = all_made()
    words.use("en", are_digits=True)
    assert expected["list", "Weights", "Signal"] != english["list", "Weights", "Signal"]
    # What is not of the program's words may be anything, and what stands around it stays.
    known = {key for key in english if not set(key) & set(WORDS[2:])}
    assert {key: in_language(words, english[key], language) for key in known} == {key: expected[key] for key in known}


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_of_the_program_stays_whole(words: Wording, language: str) -> None:
    all_made()
    forms = ("28 {}", " {}", "{} ", "{} (3)", "{}: 3", "3, {}", "{0}, my {0}", "3: {}")
    unknown = [form.format("qzx") for form in forms]
    assert [in_language(words, text, language) for text in unknown] == unknown


@pytest.mark.parametrize("number", ["28", "1,000", "#3", "p₇"])
def test_a_number_and_a_word_are_not_two_sentences(words: Wording, number: str) -> None:
    all_made()
    translate("A", "images")
    assert not uses(Rewording(words).recipe(f"{number} images"), TWO_SENTENCES)
    assert uses(Rewording(words).recipe(f"{ENDS[0]} {ENDS[1]}"), TWO_SENTENCES)


def uses(recipe: Recipe, template: str) -> bool:
    """Return whether a template was filled somewhere in a text."""
    if isinstance(recipe, module.Filled):
        return recipe.wish.source == template or any(uses(part, template) for _, part in recipe.parts)
    return isinstance(recipe, module.Joined) and any(uses(part, template) for part in recipe.parts)


def test_a_tooltip_that_was_broken_into_lines_is_one_text(words: Wording) -> None:
    tip = translate("A", "Keep the selection in its own color to compare it with {others}").format(others="Weights")
    translate("A", "Weights")
    recipe = Rewording(words).recipe(tip.replace("color to ", "color to\n"))
    assert isinstance(recipe, module.Filled)
    assert unexplained(recipe) == 0


def test_the_search_stops_where_nothing_is_left_to_explain(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    words = Wording()
    for text in ("Weights", "Signal", "{first}, {second} among others"):
        words.translate("A", text)
    rewording = Rewording(words)
    tried = []
    joined = Rewording._joined

    def note(self: Rewording, text: str, depth: int, level: int) -> Recipe:
        tried.append(text)
        return joined(self, text, depth, level)

    monkeypatch.setattr(Rewording, "_joined", note)
    assert unexplained(rewording.recipe("Weights, Signal among others")) == 0
    assert tried == []


def test_what_is_made_later_explains_what_was_not_understood(words: Wording) -> None:
    rewording = Rewording(words)
    assert unexplained(rewording.recipe("Xyzzy: Weights")) > 0
    translate("A", "Xyzzy")
    translate("A", "Weights")
    assert unexplained(rewording.recipe("Xyzzy: Weights")) == 0
