"""Ways from one image to another."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.scene.search import next_of_digit, next_wrong

if TYPE_CHECKING:
    from netviz.session.session import Session


def images_of(dataset: Dataset, split: Split) -> tuple[NDArray[np.uint8], NDArray[np.uint8]]:
    """Return images, of shape (n, 784), and labels, of shape (n,), of a split."""
    if split is Split.TRAIN:
        return dataset.train_images, dataset.train_labels
    return dataset.test_images, dataset.test_labels


class ImageBrowser:
    """Shows the next image in some order; nothing happens before the data set is there."""

    def __init__(self, session: Session) -> None:
        self._session = session
        self._random = np.random.default_rng()

    def step(self, steps: int) -> None:
        """Show the image so many places further on, around the end."""
        if self._session.dataset_image is not None:
            self._session.show_image(self._session.dataset_image.split, self._session.dataset_image.index + steps)

    def show_random(self) -> None:
        """Show any image of the same split."""
        dataset, image = self._session.dataset, self._session.dataset_image
        if dataset is not None and image is not None:
            n_images = len(images_of(dataset, image.split)[1])
            self._session.show_image(image.split, int(self._random.integers(n_images)))

    def show_next_of_digit(self, digit: int) -> None:
        """Show the next image of a digit."""
        dataset, image = self._session.dataset, self._session.dataset_image
        if dataset is None or image is None:
            return
        found = next_of_digit(images_of(dataset, image.split)[1], digit, image.index)
        if found is None:
            name, split = dataset.class_names[digit], image.split.value
            self._session.notice.emit(f"There is no {name} among the {split} images.")
        else:
            self._session.show_image(image.split, found)

    def show_next_wrong(self, direction: int = 1) -> None:
        """Look, in the background, for the nearest image that the network reads wrongly now, and show it."""
        dataset, image, snapshot = self._session.dataset, self._session.dataset_image, self._session.shown_snapshot
        if dataset is None or image is None or snapshot is None:
            return
        images, labels = images_of(dataset, image.split)
        search = partial(next_wrong, snapshot.parameters, images, labels, image.index, direction)
        self._session.in_background("find wrong", search, self.show_found)

    def show_found(self, index: int | None) -> None:
        """Show what a search has found."""
        image = self._session.dataset_image
        if image is None:
            return
        if index is None:
            self._session.notice.emit(f"The network reads every {image.split.value} image rightly now.")
        else:
            self._session.show_image(image.split, index)

    def show_split(self, split: Split) -> None:
        """Show the first image of a split, unless it is the one being looked through."""
        image = self._session.dataset_image
        if image is None or image.split is not split:
            self._session.show_image(split, 0)
        else:
            self._session.show_dataset_image()
