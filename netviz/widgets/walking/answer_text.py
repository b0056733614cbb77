"""An answer with its verdict, as rich text."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.widgets.parts.theme import Theme
from netviz.widgets.walking.words import Answered

translate = QCoreApplication.translate


def answer_text(answer: Answered, theme: Theme, *, presented: bool) -> str:
    """Return an answer with what was right; before a class, a question that was skipped has its answer, too.

    Until that is known nothing is said: the class has answered aloud.
    """
    said, expected = answer.said, answer.expected
    if presented and not said and not answer.is_judged:
        return ""
    if not answer.is_judged:
        text = translate("WalkCard", "You said {said}.") if said else translate("WalkCard", "Skipped.")
        return _coloured(text.format(said=said), theme.muted)
    if not said and presented:
        text = translate("WalkCard", "The answer is {expected}.")
        return _coloured("✓ " + text.format(expected=expected), theme.right)
    if not said:
        return _coloured(translate("WalkCard", "Skipped. It is {expected}.").format(expected=expected), theme.muted)
    if answer.is_right:
        line = _coloured("✓ " + translate("WalkCard", "You said {said}: right.").format(said=said), theme.right)
    else:
        text = translate("WalkCard", "You said {said}; it is {expected}.").format(said=said, expected=expected)
        line = _coloured("✗ " + text, theme.wrong)
    return f"{line} {escaped(answer.reply)}" if answer.reply else line


def escaped(text: str) -> str:
    """Return a text in which nothing is taken for markup."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _coloured(text: str, colour: str) -> str:
    return f'<span style="color:{colour}">{escaped(text)}</span>'
