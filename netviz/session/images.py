"""The data set and the image that every view shows."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QObject, Signal, Slot

from netviz.data import DIGITS, Dataset
from netviz.data.image_sets import Split, images_of
from netviz.scene.display_state import name_of_class
from netviz.scene.search import next_of_digit
from netviz.scene.shown_image import Maker, ShownImage
from netviz.session.messages import Messages


class Images(QObject):
    """The data set, the image on the screen, and the ways from one image to another.

    Attributes
    ----------
    dataset : Dataset or None
        None until one is loaded; the commands do nothing until then.
    image : ShownImage or None
        The image on the screen.
    dataset_image : ShownImage or None
        The last image of the data set, also while a drawing is shown.

    Signals
    -------
    dataset_changed, image_changed
        The attribute changed.
    """

    dataset_changed = Signal()
    image_changed = Signal()

    def __init__(self, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._messages = messages
        self.dataset: Dataset | None = None
        self.image: ShownImage | None = None
        self.dataset_image: ShownImage | None = None
        self._random = np.random.default_rng()

    @property
    def class_names(self) -> tuple[str, ...]:
        """The names of the data set's classes; empty before it is loaded."""
        return () if self.dataset is None else self.dataset.class_names

    @property
    def n_classes(self) -> int:
        """The number of classes; before the data set is loaded, that of MNIST."""
        return len(self.class_names or DIGITS)

    def class_name(self, label: int) -> str:
        """Return the name of a class, such as ``7`` or ``Sneaker``."""
        return name_of_class(self.class_names, label)

    def use(self, dataset: Dataset) -> None:
        """Replace the data set and show its first test image."""
        self.dataset = dataset
        self.dataset_changed.emit()
        self.show_image(Split.TEST, 0)

    # What is shown ---------------------------------------------------------------------------------------------------

    def show(self, image: ShownImage) -> None:
        """Show an image in every view."""
        self.image = image
        self.image_changed.emit()

    def show_image(self, split: Split, index: int) -> None:
        """Show an image of the data set; the index wraps around."""
        if self.dataset is None:
            return
        images, labels = images_of(self.dataset, split)
        index %= len(labels)
        self.dataset_image = ShownImage(split, index, int(labels[index]), images[index])
        self.show(self.dataset_image)

    def show_drawing(self, pixels: NDArray[np.uint8], label: int | None = None, *, maker: Maker = Maker.PEN) -> None:
        """Show an image that is not in the data set.

        Parameters
        ----------
        pixels : ndarray of shape (784,) and dtype uint8
            Row after row, bright ink on dark as in MNIST; copied.
        label : int, optional
            Its label, if the user chose one.
        maker : Maker
            Who made it.
        """
        drawn = pixels.copy()
        drawn.flags.writeable = False
        self.show(ShownImage(Split.DRAWN, 0, label, drawn, maker))

    def show_dataset_image(self) -> None:
        """Go back from a drawing to the data set's image."""
        if self.dataset_image is not None and self.image is not self.dataset_image:
            self.show(self.dataset_image)

    # From image to image ---------------------------------------------------------------------------------------------

    def step(self, steps: int) -> None:
        """Show the image that many places further, wrapping around."""
        if self.dataset_image is not None:
            self.show_image(self.dataset_image.split, self.dataset_image.index + steps)

    @Slot()
    def show_random(self) -> None:
        """Show a random image of the same split."""
        if self.dataset is not None and self.dataset_image is not None:
            split = self.dataset_image.split
            self.show_image(split, int(self._random.integers(len(images_of(self.dataset, split)[1]))))

    def show_next_of_digit(self, digit: int) -> None:
        """Show the next image of a digit."""
        dataset, image = self.dataset, self.dataset_image
        if dataset is None or image is None:
            return
        if digit >= dataset.n_classes:
            text = self.tr("There is no class {number}: they are numbered 0 to {last}.")
            self._messages.notice(text.format(number=digit, last=dataset.n_classes - 1))
            return
        found = next_of_digit(images_of(dataset, image.split)[1], digit, image.index)
        if found is not None:
            self.show_image(image.split, found)
        elif image.split is Split.TRAIN:
            text = self.tr("There is no {name} among the training images.")
            self._messages.notice(text.format(name=dataset.class_names[digit]))
        else:
            text = self.tr("There is no {name} among the test images.")
            self._messages.notice(text.format(name=dataset.class_names[digit]))

    @Slot()
    def show_next_training_image(self) -> None:
        """Show the next image of the training set; its first one if another is on the screen."""
        image = self.image
        self.show_image(Split.TRAIN, image.index + 1 if image is not None and image.split is Split.TRAIN else 0)

    def show_split(self, split: Split) -> None:
        """Show the first image of a split, or the data set's image if that is from there."""
        image = self.dataset_image
        if image is None or image.split is not split:
            self.show_image(split, 0)
        else:
            self.show_dataset_image()
