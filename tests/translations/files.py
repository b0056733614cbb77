"""Reads and writes the translation files, in the format of Qt's tools."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from netviz.languages import CONTEXT
from netviz.resources import resource_path
from tests.translations.texts import Key, Text


@dataclass(frozen=True, slots=True)
class Entry:
    """A text in a translation file.

    Attributes
    ----------
    source : str
    forms : tuple of str
        The translation; of a text with a number, one for each form of number that the language has.
    state : str
        Empty if it is finished, else ``unfinished``, ``vanished`` or ``obsolete``.
    comment : str
        Tells it from other texts of the same English words.
    """

    source: str
    forms: tuple[str, ...]
    state: str = ""
    comment: str = ""


def translation_files() -> dict[str, Path]:
    """Return the translation files by the code of their language."""
    folder = resource_path("translations")
    return {path.stem.removeprefix("netviz_"): path for path in sorted(folder.glob("netviz_*.ts"))}


def read(path: Path) -> dict[Key, Entry]:
    """Return the entries of a file by source and comment."""
    entries = {}
    for message in ElementTree.parse(path).getroot().iter("message"):
        translation = message.find("translation")
        assert translation is not None
        forms = tuple(form.text or "" for form in translation.findall("numerusform")) or (translation.text or "",)
        source = message.findtext("source") or ""
        comment = message.findtext("comment") or ""
        entries[source, comment] = Entry(source, forms, translation.get("type", ""), comment)
    return entries


def write(
    path: Path,
    language: str,
    texts: Mapping[Key, Text],
    translations: Mapping[Key, tuple[str, ...]],
    drafts: Collection[Key] = (),
) -> None:
    """Write a file with all texts; those without a translation, and drafts, are unfinished."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        f"    <name>{CONTEXT}</name>",
    ]
    for key, text in texts.items():
        forms = translations.get(key, ())
        unfinished = "" if forms and all(forms) and key not in drafts else ' type="unfinished"'
        lines.append('    <message numerus="yes">' if text.counts else "    <message>")
        lines.append(f"        <extracomment>{escape(text.where)}</extracomment>")
        lines.append(f"        <source>{escape(text.source)}</source>")
        if text.comment:
            lines.append(f"        <comment>{escape(text.comment)}</comment>")
        if text.counts:
            inner = "".join(f"<numerusform>{escape(form)}</numerusform>" for form in forms or ("",))
        else:
            inner = escape(forms[0]) if forms else ""
        lines.append(f"        <translation{unfinished}>{inner}</translation>")
        lines.append("    </message>")
    lines += ["</context>", "</TS>", ""]
    path.write_text("\n".join(lines), encoding="utf-8")
