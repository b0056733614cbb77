"""What every view marks, and in which colour."""

from __future__ import annotations

from netviz.scene.selection import Selection
from netviz.session.session import Session
from netviz.widgets.parts.theme import Theme


def marked(session: Session, theme: Theme) -> list[tuple[Selection, str]]:
    """Return what every view marks, each with its colour: pinned, pointed at, selected."""
    pins = [(pin.selection, theme.pins[pin.colour]) for pin in session.pins]
    return [*pins, (session.hovered, theme.text), (session.selection, theme.selection)]
