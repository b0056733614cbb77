"""The window for people who use the keyboard alone or a screen reader."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QTableView, QWidget
from pytestqt.qtbot import QtBot

from netviz.scene.selection import Selection
from netviz.widgets.parts.accessible import paint_focus_ring
from netviz.widgets.parts.theme import THEMES, Theme
from tests.conftest import make_window


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.2."""
    parts = [int(colour[i : i + 2], 16) / 255.0 for i in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of WCAG 2.2."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def test_text_and_marks_have_contrast() -> None:
    for theme in THEMES.values():
        for ground in (theme.window, theme.panel, theme.raised):
            assert contrast(theme.text, ground) >= 4.5
            assert contrast(theme.muted, ground) >= 4.5, (theme.name, ground)
            for sign in (theme.selection, theme.right, theme.wrong, theme.positive.name(), theme.negative.name()):
                assert contrast(sign, ground) >= 3.0, (theme.name, sign, ground)
        assert contrast(theme.accent_text, theme.accent) >= 4.5


def test_views_have_names_rings_and_speak_and_tab_leaves_tables(qtbot: QtBot, tmp_path: Path) -> None:
    window = make_window(tmp_path / "settings.ini")
    qtbot.addWidget(window)
    window.show()
    for table in window.findChildren(QTableView):
        assert not table.tabKeyNavigation(), table.objectName()
    for name in ("image", "network", "receptive-fields", "output-weights"):
        view = window.findChild(QWidget, name)
        assert view is not None
        assert view.focusPolicy() & Qt.FocusPolicy.TabFocus
        window.session.questions.select(Selection(unit=3))
        spoken = QAccessible.queryAccessibleInterface(view)
        assert spoken is not None
        assert spoken.text(QAccessible.Text.Name)
        assert "unit 3 is selected" in spoken.text(QAccessible.Text.Description)
        window.session.questions.clear()
        assert "is selected" not in spoken.text(QAccessible.Text.Description)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
@pytest.mark.parametrize("ground", ["#000000", "#777777", "#ffffff"])
def test_the_ring_contrasts_with_any_picture(theme: Theme, ground: str) -> None:
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(QColor(ground))
    painter = QPainter(image)
    paint_focus_ring(painter, QRectF(image.rect()), theme)
    painter.end()
    lines = [image.pixelColor(x, 20).name() for x in range(5)]
    assert max(contrast(line, ground) for line in lines) >= 3.0, lines
    assert image.pixelColor(20, 20).name() == ground
