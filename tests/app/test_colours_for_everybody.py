"""Colors for everybody: contrast of disabled text and of the focus, and signs in every kind of color vision."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from netviz.app.stylesheet import DISABLED_ALPHA, field_edge, palette
from netviz.rendering.colours import Colour
from netviz.widgets.parts.signs import fill_signed
from netviz.widgets.parts.theme import THEMES, Theme, signed_number
from tests.app.test_accessibility import contrast

# G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A physiologically-based model for simulation of color vision
# deficiency", IEEE TVCG 15(6), 2009: severity 1.0, applied to linear RGB.
SIMULATIONS = {
    "protanopia": [
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ],
    "deuteranopia": [
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ],
    "tritanopia": [
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ],
}
# CIE76: about 2.3 is just noticeable side by side; ten times that is told apart at a glance, even in thin lines.
APART = 23.0


def linear(colour: Colour) -> NDArray[np.float64]:
    parts = np.array(colour) / 255.0
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def lab(rgb: NDArray[np.float64]) -> NDArray[np.float64]:
    to_xyz = [(0.4124564, 0.3575761, 0.1804375), (0.2126729, 0.7151522, 0.0721750), (0.0193339, 0.1191920, 0.9503041)]
    xyz = np.array(to_xyz) @ np.clip(rgb, 0.0, 1.0) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 216 / 24389, np.cbrt(xyz), (24389 / 27 * xyz + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def distance(one: Colour, other: Colour, simulation: str) -> float:
    matrix = np.array(SIMULATIONS[simulation])
    return float(np.linalg.norm(lab(matrix @ linear(one)) - lab(matrix @ linear(other))))


@pytest.mark.parametrize("simulation", SIMULATIONS)
@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_signs_stay_apart_in_every_color_vision(theme: Theme, simulation: str) -> None:
    colours = theme.palette
    assert distance(colours.positive, colours.negative, simulation) >= APART
    # Both differ from nothing, the background.
    for sign in (colours.positive, colours.negative):
        assert distance(sign, colours.panel, simulation) >= APART


def test_the_simulation_finds_colors_that_are_the_same_to_many() -> None:
    assert distance((0, 140, 0), (190, 90, 0), "deuteranopia") < APART


@pytest.mark.parametrize("value", [0.5, -0.5])
def test_without_color_a_number_carries_its_sign(value: float) -> None:
    # In gray, blue and orange of one lightness are alike; every signed number has its sign in front.
    assert signed_number(value)[0] == ("+" if value > 0 else "−")


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_in_gray_only_the_pattern_tells_signs_apart(theme: Theme) -> None:
    signs = (theme.palette.positive, theme.palette.negative)
    lightness = [float(lab(linear(colour))[0]) for colour in signs]
    # 6.1 in the dark theme and 7.7 in the light one: too close for thin lines and small bars.
    assert abs(lightness[0] - lightness[1]) < APART
    for value in (0.5, -0.5):
        for has_patterns in (False, True):
            image = QImage(40, 12, QImage.Format.Format_RGB32)
            painter = QPainter(image)
            fill_signed(painter, QRectF(image.rect()), replace(theme, has_patterns=has_patterns), value)
            painter.end()
            colours = {image.pixelColor(x, 6).name() for x in range(40)}
            assert (len(colours) > 1) is (has_patterns and value < 0.0)


def over(front: str, back: str, alpha: int) -> str:
    pairs = [(int(front[i : i + 2], 16), int(back[i : i + 2], 16)) for i in (1, 3, 5)]
    return "#" + "".join(f"{round((a * alpha + b * (255 - alpha)) / 255):02x}" for a, b in pairs)


@pytest.mark.parametrize("theme", THEMES.values(), ids=THEMES)
def test_disabled_text_and_the_focus_have_contrast(theme: Theme) -> None:
    for ground in (theme.window, theme.panel, theme.raised):
        assert contrast(over(theme.muted, ground, DISABLED_ALPHA), ground) >= 3.0
        # The frame of a focused button.
        assert contrast(theme.text, ground) >= 3.0
    for pin in theme.pins:
        assert contrast(pin, theme.panel) >= 3.0
    assert contrast(field_edge(theme), theme.panel) >= 3.0
    group = palette(theme).ColorGroup.Disabled
    assert palette(theme).color(group, palette(theme).ColorRole.Text).alpha() == DISABLED_ALPHA
