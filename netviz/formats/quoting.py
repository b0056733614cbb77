"""Names from a file, short and harmless enough for a sentence."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from netviz.sentences import printable

_MAX_LENGTH = 40
_MAX_NAMES = 3


def quoted(name: object) -> str:
    """Return a name from a file: at most 40 characters, with control characters escaped."""
    text = str(name)
    shown = text if len(text) <= _MAX_LENGTH else f"{text[: _MAX_LENGTH - 1]}…"
    return printable(shown)


def some(names: Iterable[object]) -> str:
    """Return the first three names, and whether there are more."""
    listed = list(names)
    shown = [quoted(name) for name in listed[:_MAX_NAMES]]
    return ", ".join(shown if len(listed) <= _MAX_NAMES else [*shown, "…"])


def shape_text(shape: Sequence[int]) -> str:
    """Return a shape, such as 784×32; at most eight dimensions of it."""
    sizes = [str(size) for size in shape[:8]]
    return "×".join(sizes if len(shape) <= 8 else [*sizes, "…"]) or "1"
