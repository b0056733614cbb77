"""The network view's pictures as Qt images: those of a frame, and those kept from frame to frame."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPixmap

from netviz.numbers import number_language
from netviz.scene.answers import Answer
from netviz.scene.frames import Frame, Preview
from netviz.scene.layout import NetworkLayout, Rectangle
from netviz.scene.selection import Selection
from netviz.widgets.parts.images import overlay_image, rgb_image
from netviz.widgets.parts.theme import scaled_font


@dataclass(frozen=True, slots=True, eq=False)
class PlacedPicture:
    """An image and the part of a layer, from 0, that it shows, as fractions of the layer's area."""

    image: QImage
    part: QRectF
    layer: int

    @classmethod
    def of(cls, image: QImage, visible: Rectangle, layout: NetworkLayout, layer: int) -> PlacedPicture:
        """Remember which part of its layer's area a picture covers."""
        area = layout.layers[layer]
        part = QRectF(
            (visible.left - area.left) / area.width,
            (visible.top - area.top) / area.height,
            visible.width / area.width,
            visible.height / area.height,
        )
        return cls(image, part, layer)

    def target(self, layout: NetworkLayout) -> QRectF:
        """Return where to paint the picture in a layout, which may be newer than the picture."""
        area = layout.layers[self.layer]
        return QRectF(
            area.left + self.part.x() * area.width,
            area.top + self.part.y() * area.height,
            self.part.width() * area.width,
            self.part.height() * area.height,
        )


@dataclass(frozen=True, slots=True, eq=False)
class Overlay:
    """A path to paint over all connections, with the colours that it gives to the units of each hidden layer."""

    focus: Selection
    answer: Answer
    paths: tuple[PlacedPicture, ...]
    arriving: tuple[QImage | None, ...]

    @classmethod
    def of(cls, source: Frame | Preview) -> Overlay:
        """Wrap the path in a frame or a preview."""
        answer = source.focus_answer if isinstance(source, Frame) else source.answer
        paths = tuple(
            PlacedPicture.of(overlay_image(path.pixels), path.visible, source.layout, layer)
            for layer, path in enumerate(source.paths)
            if path is not None
        )
        arriving = tuple(None if colours is None else rgb_image(colours) for colours in source.arriving_colours)
        return cls(answer.selection, answer, paths, arriving)


@dataclass(frozen=True, slots=True, eq=False)
class FramePictures:
    """A frame's arrays as Qt images, made once for each frame; None for a layer that is off the canvas."""

    frame: Frame
    layers: tuple[PlacedPicture | None, ...]
    pixels: QImage
    activations: tuple[QImage, ...]
    deltas: tuple[QImage, ...] | None
    biases: tuple[QImage, ...]
    """Of each hidden layer from top to bottom, and of the classes."""

    @classmethod
    def of(cls, frame: Frame) -> FramePictures:
        """Wrap a frame."""
        biases = tuple(rgb_image(colours) for colours in frame.bias_colours)
        layers = tuple(
            None if layer is None else PlacedPicture.of(rgb_image(layer.pixels), layer.visible, frame.layout, number)
            for number, layer in enumerate(frame.layers)
        )
        activations = tuple(rgb_image(colours) for colours in frame.activation_colours)
        deltas = None if frame.delta_colours is None else tuple(rgb_image(colours) for colours in frame.delta_colours)
        return cls(frame, layers, rgb_image(frame.pixel_colours), activations, deltas, biases)


class Scenery:
    """Caches what does not change with every frame: the fonts, and pictures by name."""

    def __init__(self) -> None:
        self._pictures: dict[str, tuple[tuple[object, ...], QPixmap]] = {}
        self._fonts: dict[tuple[str, float, bool], QFont] = {}

    def font(self, base: QFont, factor: float, *, bold: bool = False) -> QFont:
        """Return `base` enlarged by a factor, from the cache."""
        key = (base.key(), factor, bold)
        if key not in self._fonts:
            self._fonts[key] = scaled_font(base, factor, bold=bold)
        return self._fonts[key]

    def picture(self, name: str, key: tuple[object, ...], paint: Callable[[], QPixmap]) -> QPixmap:
        """Return a picture, painted again only if its key differs from the last one, or the language does."""
        kept, wanted = self._pictures.get(name), (number_language(), *key)
        if kept is None or kept[0] != wanted:
            kept = self._pictures[name] = (wanted, paint())
        return kept[1]
