"""The dialog about images shows what was found, and hands them over as the user wants them read."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from netviz.data.sources.understanding import UnderstoodImages
from netviz.sentences import sentence
from netviz.widgets.files.images_dialog import ImagesDialog


def found(n_classes: int = 3, n_each: int = 4) -> UnderstoodImages:
    labels = np.tile(np.arange(n_classes, dtype=np.uint8), n_each)
    images = np.random.default_rng(0).integers(0, 256, (len(labels), 784), dtype=np.uint8)
    names = tuple(f"class {number}" for number in range(n_classes))
    remarks = (sentence("There is only one part, so {n:,} images of it are set aside for testing.", n=2),)
    return UnderstoodImages(
        "folder", "mine", names, images, labels, images[:2], labels[:2], False, False, (8, 8), remarks
    )


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize("transposed", [False, True])
def test_what_was_decided_is_shown_and_can_be_reversed(qtbot: QtBot, inverted: bool, transposed: bool) -> None:
    images = replace(found(), is_inverted=True)
    dialog = ImagesDialog(images)
    qtbot.addWidget(dialog)
    assert (dialog.inverted.isChecked(), dialog.transposed.isChecked()) == (True, False)
    assert dialog.chosen.train_images is images.train_images
    dialog.inverted.setChecked(inverted)
    dialog.transposed.setChecked(transposed)
    wanted = images.train_images.reshape(-1, 28, 28)
    wanted = wanted if inverted else 255 - wanted
    wanted = wanted.transpose(0, 2, 1) if transposed else wanted
    np.testing.assert_array_equal(dialog.chosen.train_images.reshape(-1, 28, 28), wanted)
    np.testing.assert_array_equal(dialog.chosen.test_images, dialog.chosen.train_images[:2])
    # The images that are shown are those that will be used: the first of each class, then the second.
    labels = images.train_labels
    order = [int(np.flatnonzero(labels == label)[turn]) for turn in range(4) for label in range(3)]
    np.testing.assert_array_equal(dialog.images._images, dialog.chosen.train_images[order])
    assert dialog.images._names[:4] == ("class 0", "class 1", "class 2", "class 0")
    assert not dialog.images.grab().isNull()


@pytest.mark.parametrize(("n_classes", "counts"), [(3, "class 1: 4"), (62, "from 4 of class 0 to 4 of class 0")])
def test_the_counts_and_everything_that_was_done_are_said(qtbot: QtBot, n_classes: int, counts: str) -> None:
    dialog = ImagesDialog(found(n_classes))
    qtbot.addWidget(dialog)
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    for part in (
        f"{4 * n_classes} training images and 2 test images in {n_classes} classes",
        "8×8 are resampled to 28×28",
        "set aside for testing",
        counts,
    ):
        assert part in text


@pytest.mark.parametrize("n_classes", [2, 10, 20, 21, 26, 39, 40, 47, 62])
def test_an_image_of_every_class_is_seen(qtbot: QtBot, n_classes: int) -> None:
    dialog = ImagesDialog(found(n_classes))
    qtbot.addWidget(dialog)
    images = dialog.images
    assert set(images._names) == {f"class {number}" for number in range(n_classes)}
    # The last one is painted where it belongs, and nothing is painted beyond the widget.
    row, column = divmod(len(images._names) - 1, images._across)
    side, line = images._side, images.fontMetrics().height()
    place = QPoint(column * (side + 6) + side // 2, row * (side + line + 6) + side // 2)
    images.resize(images.sizeHint())
    assert images.rect().contains(QRect(place, QSize(side // 2, side // 2 + line)))
    pixels = images.grab().toImage()
    assert len({pixels.pixel(place + QPoint(x, y)) for x in range(-8, 8) for y in range(-8, 8)}) > 20
