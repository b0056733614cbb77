"""The network view's pictures as Qt images: those of a frame, and those that stay from frame to frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPixmap

from netviz.session.frames import Frame
from netviz.session.layout import Rectangle
from netviz.widgets.images import overlay_image, rgb_image
from netviz.widgets.theme import scaled_font


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """An image and the part of a layer that it shows, as fractions of the layer's area."""

    image: QImage
    part: QRectF

    @classmethod
    def of(cls, image: QImage, visible: Rectangle, area: Rectangle) -> Picture:
        """Note where in its layer's area a picture was drawn."""
        part = QRectF(
            (visible.left - area.left) / area.width,
            (visible.top - area.top) / area.height,
            visible.width / area.width,
            visible.height / area.height,
        )
        return cls(image, part)

    def target(self, area: Rectangle) -> QRectF:
        """Return where the picture belongs now that its layer fills `area`."""
        return QRectF(
            area.left + self.part.x() * area.width,
            area.top + self.part.y() * area.height,
            self.part.width() * area.width,
            self.part.height() * area.height,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Pictures:
    """A frame's arrays as Qt images, made once a frame."""

    frame: Frame
    layers: tuple[Picture, ...]
    paths: tuple[Picture, ...]
    pixels: QImage
    activations: QImage
    arriving: QImage | None

    @classmethod
    def of(cls, frame: Frame) -> Pictures:
        """Wrap a frame."""
        areas = (frame.layout.first_layer, frame.layout.second_layer)
        layers = tuple(
            Picture.of(rgb_image(layer.pixels), layer.visible, area)
            for layer, area in zip(frame.layers, areas, strict=True)
            if layer is not None
        )
        paths = tuple(
            Picture.of(overlay_image(path.pixels), path.visible, area)
            for path, area in zip(frame.paths, areas, strict=False)
            if path is not None
        )
        arriving = None if frame.arriving_colours is None else rgb_image(frame.arriving_colours)
        return cls(frame, layers, paths, rgb_image(frame.pixel_colours), rgb_image(frame.activation_colours), arriving)


class Scenery:
    """Keeps the last picture of what does not change with every frame."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._picture = QPixmap()
        self._fonts: dict[tuple[str, float, bool], QFont] = {}

    def font(self, base: QFont, factor: float, *, bold: bool = False) -> QFont:
        """Return a font some factor as large as `base`, made once."""
        key = (base.key(), factor, bold)
        if key not in self._fonts:
            self._fonts[key] = scaled_font(base, factor, bold=bold)
        return self._fonts[key]

    def picture(self, key: tuple[object, ...], paint: Callable[[], QPixmap]) -> QPixmap:
        """Return the picture that belongs to a key, painted anew where the last one had another."""
        if key != self._key:
            self._picture = paint()
            self._key = key
        return self._picture
