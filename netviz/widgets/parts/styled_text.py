"""A sentence with pieces in their own colours, from one template that can be translated."""

from __future__ import annotations

from string import Formatter

from netviz.widgets.parts.panel import TextPart


def styled(template: str, colour: str, **parts: TextPart | str) -> list[TextPart]:
    """Fill in a template with named placeholders.

    Parameters
    ----------
    template : str
        In the syntax of `str.format`.
    colour : str
        The colour of the template's own text, and of values without one.
    **parts : TextPart or str
        The values of the placeholders.

    Returns
    -------
    list of TextPart
        The pieces from left to right.

    Raises
    ------
    KeyError
        If a placeholder has no value.
    """
    pieces: list[TextPart] = []
    for text, name, _, _ in Formatter().parse(template):
        if text:
            pieces.append(TextPart(text, colour))
        if name is not None:
            part = parts[name]
            pieces.append(part if isinstance(part, TextPart) else TextPart(part, colour))
    return pieces
