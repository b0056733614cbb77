"""Every text of the program is translated into every language, whole, and into something that can be filled in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication

from netviz.app.commands.catalogue import COMMANDS, MENUS
from netviz.languages import CONTEXT, catalog_path
from netviz.resources import resource_path
from netviz.sentences import comment_of
from tests.translations.files import Entry, read, translation_files
from tests.translations.texts import Key, Text, all_texts, not_literal

FILES = translation_files()
N_FORMS = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1}
"""How many forms for numbers a language has."""

PLACEHOLDER = re.compile(r"\{[^{}]*\}")
TAG = re.compile(r"</?[a-z]+[^<>]*>")
MNEMONIC = re.compile(r"&(?=[^\W_])(?!\w+;)")

# The literals of these calls stand in tables that mark them, or are collected elsewhere.
ELSEWHERE = {
    "netviz/app/commands/declaration.py",
    "netviz/app/commands/time.py",
    "netviz/app/key_list.py",
    "netviz/app/language.py",
    "netviz/app/title_buttons.py",
    "netviz/cli/benchmark/window.py",
    "netviz/cli/compare.py",
    "netviz/cli/lesson/command.py",
    "netviz/cli/speech.py",
    "netviz/cli/trace/own_picture.py",
    "netviz/cli/trace/source.py",
    "netviz/cli/train/presets.py",
    "netviz/session/run_names.py",
    "netviz/session/translation.py",
    "netviz/session/walk_facts.py",
    "netviz/session/wording.py",
    "netviz/system_errors.py",
    "netviz/training/config.py",
    "netviz/walks/constants.py",
    "netviz/walks/schema_words.py",
    "netviz/widgets/data/confusion_painting.py",
    "netviz/widgets/flatten/painting.py",
    "netviz/widgets/glossary/dialog.py",
    "netviz/widgets/glossary/entries.py",
    "netviz/widgets/network/outputs.py",
    "netviz/widgets/settings/setting_table.py",
    "netviz/widgets/settings/settings_panel.py",
}


@pytest.fixture(scope="module")
def texts() -> dict[Key, Text]:
    return all_texts()


@pytest.fixture(scope="module", params=FILES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def entries(language: str) -> dict[Key, Entry]:
    return read(FILES[language])


def faults(entries: dict[Key, Entry], is_kept: Callable[[str, str], bool]) -> list[str]:
    """Return the translations in which something of the source is not kept."""
    pairs = [(source, form) for (source, _), entry in entries.items() for form in entry.forms]
    return [f"{source!r} → {form!r}" for source, form in pairs if not is_kept(source, form)]


def test_no_text_is_missing_unfinished_or_obsolete(texts: dict[Key, Text], entries: dict[Key, Entry]) -> None:
    assert sorted(texts.keys() - entries.keys()) == [], "python -m tests.translations adds them"
    assert sorted(entries.keys() - texts.keys()) == [], "python -m tests.translations leaves them out"
    assert [key for key, entry in entries.items() if entry.state or not all(entry.forms)] == []


def test_every_text_can_be_collected() -> None:
    assert {place.split(":")[0] for place in not_literal()} <= ELSEWHERE


def test_a_text_with_a_number_has_every_form(texts: dict[Key, Text], entries: dict[Key, Entry], language: str) -> None:
    counted = {key: len(entries[key].forms) for key, text in texts.items() if text.counts}
    assert counted
    assert set(counted.values()) == {N_FORMS[language]}
    assert all(len(entries[key].forms) == 1 for key, text in texts.items() if not text.counts)
    assert faults(entries, lambda _, form: "(s)" not in form) == []


def test_placeholders_and_marks_are_kept(entries: dict[Key, Entry]) -> None:
    def placeholders(source: str, form: str) -> bool:
        return set(PLACEHOLDER.findall(form)) == set(PLACEHOLDER.findall(source))

    assert faults({s: entry for s, entry in entries.items() if len(entry.forms) == 1}, placeholders) == []
    assert (
        faults(entries, lambda source, form: set(PLACEHOLDER.findall(form)) <= set(PLACEHOLDER.findall(source))) == []
    )
    assert faults(entries, lambda source, form: Counter(TAG.findall(form)) == Counter(TAG.findall(source))) == []
    assert faults(entries, lambda source, form: form.count("\n") == source.count("\n")) == []
    assert faults(entries, lambda source, form: form[0].isspace() == source[0].isspace()) == []


def test_a_text_with_a_mnemonic_has_one(entries: dict[Key, Entry]) -> None:
    def n_mnemonics(text: str) -> int:
        return len(MNEMONIC.findall(TAG.sub("", text).replace("&&", "")))

    assert faults(entries, lambda source, form: n_mnemonics(source) == n_mnemonics(form)) == []


def test_no_two_entries_of_a_menu_have_the_same_mnemonic(entries: dict[Key, Entry]) -> None:
    def letters(titles: list[str]) -> Counter[str]:
        found = [MNEMONIC.split(title.replace("&&", "")) for title in titles]
        return Counter(parts[1][0].lower() for parts in found if len(parts) > 1)

    def clashes(titles: list[str]) -> int:
        return sum(count - 1 for count in letters(titles).values())

    worse = []
    for path in MENUS:
        titles = [command.title for command in COMMANDS if command.menu == path]
        titles += [menu.title for inner, menu in MENUS.items() if inner.rpartition("/")[0] == path]
        keys = [(title, comment_of(title)) for title in titles]
        spoken = [entries[key].forms[0] if key in entries else key[0] for key in keys]
        if clashes(spoken) > clashes(titles):
            worse.append((path, letters(spoken).most_common(3), spoken))
    assert worse == []


def test_the_catalog_was_compiled_from_the_file(language: str, entries: dict[Key, Entry]) -> None:
    catalog = QTranslator()
    assert catalog.load(str(catalog_path(language)))
    for (source, comment), entry in entries.items():
        assert catalog.translate(CONTEXT, source, comment, 1) == entry.forms[0], "uv sync compiles it"


def test_the_terms_are_decided_in_a_table(language: str) -> None:
    table = resource_path("translations", f"terms_{language}.md").read_text(encoding="utf-8")
    rows = [line for line in table.splitlines() if line.startswith("| ")]
    terms = {term.strip() for line in rows for term in line.split("|")[1].split(",")}
    assert len(terms) > 60
    assert {"weight", "bias", "layer", "loss", "gradient", "learning rate", "batch", "epoch"} <= terms


def test_no_letter_is_missing_in_the_fonts(qapp: QApplication, language: str, entries: dict[Key, Entry]) -> None:
    letters = sorted(
        {letter for entry in entries.values() for form in entry.forms for letter in form if letter != "\n"}
    )
    missing = [letter for letter in letters if has_no_glyph(letter, qapp.font())]
    if language == "zh_CN" and len(missing) > 1000:
        pytest.skip("this system has no font with Chinese letters; the package fonts-noto-cjk has one")
    assert missing == []


def has_no_glyph(letter: str, font: QFont) -> bool:
    """Return whether a letter is shown as an empty box in a font, and in all that stand in for it."""
    layout = QTextLayout(letter, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return any(0 in run.glyphIndexes() for run in layout.glyphRuns())
