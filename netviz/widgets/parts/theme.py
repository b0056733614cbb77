"""The window's colours, dark and light, its fonts, and how numbers are written."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QColor, QFont, QFontDatabase

from netviz.numbers import local, percentage
from netviz.rendering.colours import DARK, LIGHT, Palette


@dataclass(frozen=True, slots=True)
class Theme:
    """The colours of the window; `palette` holds those of the pictures.

    Blue is positive and orange negative everywhere. Green means correct and violet wrong; green and red would look
    the same to many people. `pins` are the colours of pinned selections.
    With `has_patterns`, negative bars are hatched and negative lines dashed where lines are few, because blue and
    orange are equally light: in a gray print they look the same.
    """

    name: str
    palette: Palette
    window: str
    panel: str
    raised: str
    line: str
    text: str
    muted: str
    accent: str
    accent_text: str
    selection: str
    right: str
    wrong: str
    pins: tuple[str, str, str, str]
    has_patterns: bool = False

    @property
    def positive(self) -> QColor:
        """The colour of positive values, as in the pictures."""
        return QColor(*self.palette.positive)

    @property
    def negative(self) -> QColor:
        """The colour of negative values, as in the pictures."""
        return QColor(*self.palette.negative)

    def signed(self, value: float) -> QColor:
        """Return the colour for the sign of a value."""
        return self.positive if value >= 0.0 else self.negative


DARK_THEME = Theme(
    name="dark",
    palette=DARK,
    window="#0e1318",
    panel="#141a21",
    raised="#202a35",
    line="#2b3643",
    text="#e8edf3",
    muted="#8f9cab",
    accent="#1f6fd0",
    accent_text="#ffffff",
    selection="#ffd75e",
    right="#7fd8a4",
    wrong="#cf9bf5",
    pins=("#ff7eb6", "#3ddbd9", "#b7dd55", "#f2f4f7"),
)

LIGHT_THEME = Theme(
    name="light",
    palette=LIGHT,
    window="#e6eaef",
    panel="#fcfdfe",
    raised="#e6ebf1",
    line="#d0d8e1",
    text="#16202b",
    muted="#5a6775",
    accent="#1c67c4",
    accent_text="#ffffff",
    selection="#a86b00",
    right="#137a4b",
    wrong="#8133b8",
    pins=("#c2185b", "#00796b", "#6d7a00", "#37474f"),
)

THEMES = {theme.name: theme for theme in (DARK_THEME, LIGHT_THEME)}


_FEW = 10
"""Classes whose share needs no decimals."""

MIN_TYPE_PT = 8.25
"""No type is smaller, in points: 11 pixels at 96 dots per inch."""

SYSTEM_TYPE = "system type"
"""The property of the application that holds the size of the system's type in points, once type has been scaled."""


def type_scale(font: QFont) -> float:
    """Return how much larger than the system's a font is."""
    application = QCoreApplication.instance()
    system = None if application is None else application.property(SYSTEM_TYPE)
    return font.pointSizeF() / system if isinstance(system, float) and system > 0.0 else 1.0


def scaled_font(base: QFont, factor: float, *, bold: bool = False) -> QFont:
    """Return `base` enlarged by a factor."""
    font = QFont(base)
    font.setPointSizeF(max(base.pointSizeF() * factor, MIN_TYPE_PT))
    font.setBold(bold)
    return font


def number_font(base: QFont, factor: float = 1.0) -> QFont:
    """Return a fixed-pitch font, so that the digits in a column of numbers are aligned."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
    font.setPointSizeF(max(base.pointSizeF() * factor, MIN_TYPE_PT))
    return font


def signed_number(value: float, decimals: int = 3) -> str:
    """Return a number with its sign; the minus is as wide as the plus."""
    # One that is rounded to 0 has no sign.
    spec = "" if float(format(value, f".{decimals}f")) == 0.0 else "+"
    return local(value if spec else 0.0, f"{spec}.{decimals}f").replace("-", "−")


def plain_number(value: float, decimals: int = 3) -> str:
    """Return a number with a proper minus sign."""
    spec = f".{decimals}f"
    return local(0.0 if float(format(value, spec)) == 0.0 else value, spec).replace("-", "−")


def share_of_guessing(n_classes: int) -> str:
    """Return how many images guessing reads correctly, as a percentage: 10% of ten classes, 1.6% of 62."""
    return local(1 / n_classes, ".0%") if n_classes <= _FEW else local(1 / n_classes, ".1%")


def percentages_apart(before: float, after: float) -> tuple[str, str]:
    """Return two shares of 1 as percentages, with as many decimals as it takes to tell them apart, at most 4.

    Only 0 and 1 themselves are rounded to 0% and 100%.
    """
    usual = percentage(before), percentage(after)
    if usual[0] != usual[1] or before == after:
        return usual
    for decimals in range(2, 5):
        rounded = round(before, decimals + 2), round(after, decimals + 2)
        if rounded[0] != rounded[1] and not {0.0, 1.0} & (set(rounded) - {before, after}):
            return local(rounded[0], f".{decimals}%"), local(rounded[1], f".{decimals}%")
    return usual
