"""Digits in pictures from outside: decoding, paper and ink, lines and border, digits, and frames like MNIST's."""

from __future__ import annotations

ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".bmp", ".gif", ".tif", ".tiff", ".pgm", ".ppm")
"""Names of pictures that can be read where Pillow can; what a file is decides its content."""

REFUSED_ENDINGS = (".heic", ".heif", ".svg", ".svgz")
"""Names of pictures that are answered with the way to convert them."""
