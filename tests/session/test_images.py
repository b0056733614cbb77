"""The data set and the image on the screen, without any thread."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.shown_image import ShownImage
from netviz.session.images import Images
from netviz.session.messages import Messages


@pytest.fixture
def images(bars: Dataset) -> Images:
    images = Images(Messages())
    images.use(bars)
    return images


def shown(images: Images) -> ShownImage:
    assert images.image is not None
    return images.image


def test_before_the_data_set_nothing_happens() -> None:
    images = Images(Messages())
    for act in (images.show_random, images.show_dataset_image, images.show_next_training_image):
        act()
    images.step(1)
    images.show_next_of_digit(3)
    images.show_split(Split.TRAIN)
    assert images.image is None
    assert images.class_name(3) == "3"


def test_the_images_can_be_looked_through(images: Images, bars: Dataset) -> None:
    images.step(-1)
    assert shown(images).index == len(bars.test_labels) - 1
    images.step(1)
    assert shown(images).index == 0
    images.show_next_of_digit(3)
    assert shown(images).label == 3
    images.show_split(Split.TRAIN)
    assert (shown(images).split, shown(images).index) == (Split.TRAIN, 0)
    np.testing.assert_array_equal(shown(images).pixels, bars.train_images[0])
    images.show_next_training_image()
    assert shown(images).index == 1
    images.show_split(Split.TRAIN)
    assert shown(images).index == 1


def test_a_random_image_is_of_the_same_split(images: Images) -> None:
    images.show_split(Split.TRAIN)
    for _ in range(20):
        images.show_random()
        assert shown(images).split is Split.TRAIN


def test_a_drawing_is_copied_and_the_image_comes_back(images: Images) -> None:
    pixels = np.zeros(784, np.uint8)
    pixels[300:310] = 255
    images.show_drawing(pixels)
    pixels[...] = 9
    assert shown(images).split is Split.DRAWN
    assert shown(images).label is None
    assert shown(images).intensities.sum() == 10.0
    images.step(1)
    assert (shown(images).split, shown(images).index) == (Split.TEST, 1)
    images.show_drawing(pixels, 3)
    assert shown(images).label == 3
    images.show_dataset_image()
    assert (shown(images).split, shown(images).index) == (Split.TEST, 1)


@pytest.mark.parametrize(("split", "word"), [(Split.TEST, "test"), (Split.TRAIN, "training")])
def test_a_digit_that_is_missing_is_reported(bars: Dataset, qtbot: QtBot, split: Split, word: str) -> None:
    messages = Messages()
    images = Images(messages)
    few = replace(bars, train_labels=np.zeros_like(bars.train_labels), test_labels=np.zeros_like(bars.test_labels))
    images.use(few)
    images.show_split(split)
    before = images.image
    with qtbot.waitSignal(messages.noticed) as notice:
        images.show_next_of_digit(7)
    assert word in notice.args[0]
    assert images.image is before


def test_every_change_is_signalled_once(images: Images, bars: Dataset) -> None:
    seen: list[str] = []
    images.image_changed.connect(lambda: seen.append("image"))
    images.dataset_changed.connect(lambda: seen.append("data set"))
    images.use(bars)
    images.step(1)
    images.show_dataset_image()
    assert seen == ["data set", "image", "image"]
