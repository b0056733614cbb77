"""What every view marks, and the colours of the marks."""

from __future__ import annotations

from netviz.scene.selection import Selection
from netviz.session.questions import Questions
from netviz.widgets.parts.theme import Theme


def marked(questions: Questions, theme: Theme) -> list[tuple[Selection, str]]:
    """Return everything that is marked, each with its colour: the pins, what is pointed at, the selection."""
    pins = [(pin.selection, theme.pins[pin.colour]) for pin in questions.pins]
    return [*pins, (questions.hovered, theme.text), (questions.selection, theme.selection)]
