"""Finding the next image that the network misreads."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject

from netviz.data.image_sets import Split, images_of
from netviz.scene.search import next_misread
from netviz.session.display import Display
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.workers.jobs import JobQueue


class MisreadSearch(QObject):
    """Searches the current split, in the background, for an image whose answer differs from its label."""

    def __init__(
        self, images: Images, display: Display, jobs: JobQueue, messages: Messages, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._images = images
        self._display = display
        self._jobs = jobs
        self._messages = messages

    def show_next(self, direction: int = 1) -> None:
        """Show the next misread image, or the one before with −1."""
        dataset, image, snapshot = self._images.dataset, self._images.dataset_image, self._display.snapshot
        if dataset is None or image is None or snapshot is None:
            return
        images, labels = images_of(dataset, image.split)
        search = partial(next_misread, snapshot.parameters, images, labels, image.index, direction)
        self._jobs.submit("find misread", search, partial(self._show_found, image.split))

    def _show_found(self, split: Split, index: int | None) -> None:
        if index is not None:
            self._images.show_image(split, index)
        elif split is Split.TRAIN:
            self._messages.notice(self.tr("The network now reads every training image correctly."))
        else:
            self._messages.notice(self.tr("The network now reads every test image correctly."))
