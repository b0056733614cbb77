"""The colour tables: each sign keeps its colour, more is always more visible, and equal amounts are neutral."""

from __future__ import annotations

import numpy as np
import pytest

from netviz.rendering.colours import DARK, LIGHT, diverging_lut, grey_lut, overlay_lut, two_channel_lut

palettes = pytest.mark.parametrize("palette", [DARK, LIGHT], ids=["dark", "light"])


def luminance(rgba):
    """Relative luminance of sRGB bytes, as defined by the WCAG."""
    encoded = rgba[..., :3] / 255
    linear = np.where(encoded <= 0.04045, encoded / 12.92, ((encoded + 0.055) / 1.055) ** 2.4)
    return linear @ [0.2126, 0.7152, 0.0722]


def contrast(one, other):
    low, high = sorted((luminance(np.array(one)), luminance(np.array(other))))
    return (high + 0.05) / (low + 0.05)


def as_seen_with_deuteranopia(rgb):
    """Brettel, Viénot and Mollon's projection in the linear form of Viénot et al. (1999)."""
    matrix = np.array([[0.29275, 0.70725, 0.0], [0.29275, 0.70725, 0.0], [-0.02234, 0.02234, 1.0]])
    return 255 * np.clip((np.array(rgb) / 255) ** 2.2 @ matrix.T, 0, 1) ** (1 / 2.2)


@palettes
def test_two_channels_start_at_the_panel_and_are_opaque(palette):
    lut = two_channel_lut(palette, 32)
    assert lut.shape == (32, 32, 4)
    assert tuple(lut[0, 0]) == (*palette.panel, 255)
    assert (lut[..., 3] == 255).all()


@palettes
def test_signs_have_their_colours(palette):
    lut = two_channel_lut(palette, 64).astype(int)
    assert (lut[10:50, 0, 2] > lut[10:50, 0, 0] + 15).all()
    assert (lut[0, 10:50, 0] > lut[0, 10:50, 2] + 15).all()
    both = lut[np.arange(8, 64), np.arange(8, 64), :3]
    assert np.ptp(both, axis=1).max() < 40


@palettes
def test_larger_amounts_contrast_more_with_the_panel(palette):
    lut = two_channel_lut(palette, 128)
    away = np.abs(luminance(lut) - luminance(lut[0, 0]))
    for path in (away[:, 0], away[0], np.diagonal(away)):
        assert (np.diff(path) > -0.004).all()
        assert path[-1] > 0.5
    # Faint amounts, a hundredth of the strong ones, are visible.
    assert contrast(lut[12, 0], lut[0, 0]) > 1.15


@palettes
def test_tables_are_smooth(palette):
    lut = two_channel_lut(palette, 128).astype(int)
    for axis in (0, 1):
        steps = np.abs(np.diff(lut, axis=axis)).max(axis=-1)
        assert steps[20:, 20:].max() <= 24
    assert np.abs(np.diff(diverging_lut(palette, 255).astype(int), axis=0)).max() <= 8
    assert np.abs(np.diff(grey_lut(palette, 256).astype(int), axis=0)).max() <= 4


@palettes
def test_diverging_table_goes_from_sign_to_sign_over_the_panel(palette):
    lut = diverging_lut(palette, 101)
    assert tuple(lut[0, :3]) == palette.negative
    assert tuple(lut[50, :3]) == palette.panel
    assert tuple(lut[100, :3]) == palette.positive


@palettes
def test_grey_table_goes_from_paper_to_ink(palette):
    lut = grey_lut(palette)
    assert tuple(lut[0, :3]) == palette.paper
    assert tuple(lut[-1, :3]) == palette.ink
    assert contrast(lut[0], lut[-1]) > 15


@palettes
def test_signs_differ_from_the_panel_and_with_any_colour_vision(palette):
    assert contrast(palette.positive, palette.panel) > 3
    assert contrast(palette.negative, palette.panel) > 3
    seen = as_seen_with_deuteranopia([palette.positive, palette.negative])
    assert np.abs(seen[0] - seen[1]).max() > 100


@palettes
def test_overlay_is_premultiplied_and_transparent_at_zero(palette):
    lut = overlay_lut(palette, 64).astype(int)
    assert (lut[..., :3].max(axis=-1) <= lut[..., 3]).all()
    assert not lut[0, 0].any()
    assert (np.diff(lut[:, 0, 3]) >= 0).all()
    assert lut[-1, 0, 3] == lut[0, -1, 3] == 255
