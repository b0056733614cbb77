"""Pictures of widgets: of dots at any resolution, or of lines, areas and text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontInfo, QImage, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QMainWindow, QWidget

from netviz.widgets.parts.paper import PRINT_DOTS, Paper, on_paper

_OVER_THE_WINDOW = ("curtain", "toast")
"""Names of the labels that lie over a window for a moment."""


class Form(Enum):
    """The forms of pictures; the value is the ending of their files."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


@dataclass(frozen=True, slots=True, eq=False)
class Subject:
    """What a picture is taken of.

    Attributes
    ----------
    parts : tuple of (QWidget, QPoint)
        Widgets, and where each is placed in the picture; later ones lie over earlier ones.
    size : QSize
        In logical pixels.
    dots_per_inch : int
        Of the screen, by which the sizes of fonts are measured.
    """

    parts: tuple[tuple[QWidget, QPoint], ...]
    size: QSize
    dots_per_inch: int

    def shows(self, widget: QWidget) -> bool:
        """Whether a widget is in the picture."""
        return any(part is widget or part.isAncestorOf(widget) for part, _ in self.parts)

    @classmethod
    def of_view(cls, view: QWidget) -> Subject:
        """Return a view."""
        return cls(((view, QPoint()),), view.size(), view.logicalDpiY())

    @classmethod
    def of_window(cls, window: QMainWindow) -> Subject:
        """Return everything in a window but what lies over it for a moment."""
        children = window.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        shown = [child for child in children if child.isVisible() and not child.isWindow()]
        parts = [child for child in shown if child.objectName() not in _OVER_THE_WINDOW]
        inside = [part for part in parts if part.geometry().intersects(QRect(QPoint(), window.size()))]
        return cls(tuple((part, part.pos()) for part in inside), window.size(), window.logicalDpiY())


def paint_image(subject: Subject, ground: QColor, dots: float) -> QImage:
    """Return a picture of dots.

    Parameters
    ----------
    subject : Subject
    ground : QColor
        Behind everything.
    dots : float
        Dots for each logical pixel.
    """
    image = QImage(subject.size * dots, QImage.Format.Format_RGB32)
    image.fill(ground)
    image.setDevicePixelRatio(dots)
    painter = QPainter(image)
    _draw(subject, painter, Paper(dots))
    painter.end()
    image.setDevicePixelRatio(1.0)
    return image


def paint_svg(subject: Subject, ground: QColor, title: str) -> bytes:
    """Return a picture of lines, areas and text as an SVG file."""
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # The older version has no clipping.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setSize(subject.size)
    generator.setViewBox(QRect(QPoint(), subject.size))
    generator.setResolution(subject.dots_per_inch)
    generator.setTitle(title)
    generator.setDescription("netviz")
    painter = QPainter(generator)
    painter.fillRect(QRect(QPoint(), subject.size), ground)
    _draw(subject, painter, Paper(PRINT_DOTS, is_vector=True))
    painter.end()
    buffer.close()
    return re.sub(rb'font-family="([^"]*)"', _real_family, bytes(contents.data()))


def _real_family(attribute: re.Match[bytes]) -> bytes:
    """Name the font that is on the screen, which other programs may know, and one of its kind for those that do not."""
    font = QFontInfo(QFont(attribute[1].decode()))
    # Not every font says of itself that its letters are equally wide.
    kind = "monospace" if font.fixedPitch() or "mono" in font.family().lower() else "sans-serif"
    return f'font-family="{escape(font.family())}, {kind}"'.encode()


def paint_pdf(subject: Subject, ground: QColor, title: str) -> bytes:
    """Return a picture of lines, areas and text as a PDF file with one page of its own size."""
    contents = QByteArray()
    buffer = QBuffer(contents)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("netviz")
    # The same as on the screen, so that fonts have the size that the widgets have measured.
    writer.setResolution(subject.dots_per_inch)
    inches = QSizeF(subject.size) / subject.dots_per_inch
    writer.setPageSize(QPageSize(inches, QPageSize.Unit.Inch, title, QPageSize.SizeMatchPolicy.ExactMatch))
    writer.setPageMargins(QMarginsF(0.0, 0.0, 0.0, 0.0))
    painter = QPainter(writer)
    painter.setRenderHint(QPainter.RenderHint.LosslessImageRendering)
    painter.fillRect(QRect(QPoint(), subject.size), ground)
    _draw(subject, painter, Paper(PRINT_DOTS, is_vector=True))
    painter.end()
    buffer.close()
    return bytes(contents.data())


def _draw(subject: Subject, painter: QPainter, sheet: Paper) -> None:
    # The library of the plots is loaded after the start.
    from netviz.app.exports.plots import plots_on_paper

    with on_paper(sheet):
        for part, place in subject.parts:
            with plots_on_paper(part, 1.0 if sheet.is_vector else sheet.dots):
                part.render(painter, place, QRegion(), QWidget.RenderFlag.DrawChildren)
