"""The data panel: counts of the labels, the images as thumbnails, and the confusion matrix."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from netviz.data.image_sets import ImageSet
from netviz.numbers import local, percentage
from netviz.scene.queries import Outcome, Query, find_images
from netviz.scene.shown_image import Maker
from netviz.session.files import Files
from netviz.session.images import Images
from netviz.session.moment_names import moment_name, moment_within
from netviz.session.pictures import Pictures
from netviz.session.reader import ImageReader
from netviz.widgets.data.class_strip import ClassStrip
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.data.confusion_painting import Cell
from netviz.widgets.data.listing_words import no_images, no_match
from netviz.widgets.data.query_bar import QueryBar
from netviz.widgets.data.thumbnails import Thumbnails
from netviz.widgets.parts.panel import Readout, TextPart
from netviz.widgets.parts.styled_text import styled
from netviz.widgets.parts.theme import DARK_THEME, Theme, type_scale

_OPENING = Query(ImageSet.TRAINING_SET)
"""What is listed first: all images that come with labels to learn from."""
_MATRIX_SHARE = 0.3
_NARROW = 800
"""Below this width the counts of the labels are hidden."""


class DataPanel(QWidget):
    """Every image of the data set, filtered and sorted by what the network reads it as now.

    It is up to date while it is visible and causes no computation while it is hidden.
    """

    def __init__(
        self,
        images: Images,
        reader: ImageReader,
        pictures: Pictures,
        files: Files,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("data")
        self._images = images
        self._reader = reader
        self._files = files
        self._theme = DARK_THEME
        self._query = _OPENING
        self._is_shown = False
        self.classes = ClassStrip(images)
        self.query_bar = QueryBar(images)
        self.thumbnails = Thumbnails(images)
        self.matrix = ConfusionMatrix(images)
        self._status = Readout("data-status")
        self._pages = QStackedWidget()
        self._pages.addWidget(self.thumbnails)
        self._pages.addWidget(self._empty_page())
        middle = QVBoxLayout()
        middle.setSpacing(4)
        middle.addWidget(self.query_bar)
        middle.addWidget(self._status)
        middle.addWidget(self._pages, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 6, 10, 4)
        row.setSpacing(10)
        row.addWidget(self.classes)
        row.addLayout(middle, 1)
        row.addWidget(self.matrix)
        self._connect(pictures)
        self.ask(_OPENING)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._reason = QLabel()
        self._reason.setObjectName("data-empty")
        self._reason.setProperty("role", "muted")
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_all = QPushButton(self.tr("Clear the filters"))
        self._show_all.setObjectName("empty-clear-filters")
        self._show_all.setToolTip(self.tr("Show all images of the set"))
        self._show_all.setAccessibleName(self.tr("Clear the filters"))
        self._show_all.clicked.connect(self.query_bar.clear_filters)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addWidget(self._reason)
        column.addWidget(self._show_all, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
        return page

    def _connect(self, pictures: Pictures) -> None:
        images, reader = self._images, self._reader
        images.dataset_changed.connect(self._on_dataset_changed)
        images.image_changed.connect(self._on_image_changed)
        pictures.numbers_changed.connect(self._on_numbers)
        self._files.busy_changed.connect(self._on_busy)
        reader.sets_changed.connect(self._on_sets_changed)
        reader.readings_changed.connect(self._on_readings_changed)
        reader.averages_changed.connect(self._on_averages_changed)
        self.query_bar.query_chosen.connect(self.ask)
        self.query_bar.side_chosen.connect(self.thumbnails.set_side)
        self.thumbnails.chosen.connect(self._on_chosen)
        self.classes.chosen.connect(self._on_class)
        self.classes.average_chosen.connect(self._on_average_chosen)
        self.matrix.opened.connect(self._on_cell)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for view in (self.classes, self.thumbnails, self.matrix):
            view.set_theme(theme)
        self._update_status()

    @property
    def query(self) -> Query:
        """The query whose images are listed."""
        return self._query

    @Slot(object)
    def ask(self, query: Query) -> None:
        """List the images of another query, from the top."""
        self._query = query
        self._reader.look_at(query.image_set)
        self._on_averages_changed()
        self._refresh(from_the_top=True)

    def minimumSizeHint(self) -> QSize:
        """Return a size that fits below the network in the smallest window."""
        return QSize(500, round(168 * max(type_scale(self.font()), 1.0)))

    # Visibility -------------------------------------------------------------------------------------------------------

    @Slot(bool)
    def set_seen(self, seen: bool) -> None:
        """Start or stop reading the images.

        The dock widget calls this: Qt counts a dock behind another one as visible, and sends no event when it is
        raised.
        """
        self._is_shown = seen
        self._reader.set_active(seen)
        if seen:
            self.thumbnails.follow_shown()
            self._update_status()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width again."""
        self._divide_width()
        self._update_status()

    def _divide_width(self) -> None:
        """Give the matrix about a third of the width, and show the counts if there is room."""
        width, height = self.width(), self.height()
        # Cells are at most a little wider than high.
        min_width = self.matrix.minimumSizeHint().width() + (0 if width < _NARROW else 30)
        max_width = max(min(round(2.2 * height), 640), min_width)
        self.matrix.setFixedWidth(min(max(round(_MATRIX_SHARE * width), min_width), max_width))
        # The filters keep their room beside the matrix; two margins and two gaps of 10 pixels are between the parts.
        others = self.query_bar.minimumSizeHint().width() + self.matrix.width() + 40
        classes = max(self.classes.minimumSizeHint().width(), self.classes.minimumWidth())
        self.classes.setVisible(width >= max(_NARROW, classes + others))

    # Changes ----------------------------------------------------------------------------------------------------------

    @Slot()
    def _on_dataset_changed(self) -> None:
        """Start with an empty query: the labels of the last data set mean nothing in this one."""
        self.query_bar.offer_sets(self._reader.sets)
        self.ask(_OPENING)

    @Slot()
    def _on_sets_changed(self) -> None:
        self.query_bar.offer_sets(self._reader.sets)
        self._on_averages_changed()
        self._refresh(from_the_top=True)

    @Slot()
    def _on_readings_changed(self) -> None:
        self._refresh(from_the_top=False)

    @Slot()
    def _on_averages_changed(self) -> None:
        self.classes.show_averages(self._reader.averages)

    @Slot()
    def _on_image_changed(self) -> None:
        if self._is_shown:
            self.thumbnails.follow_shown()

    @Slot(object)
    def _on_numbers(self, frame: object) -> None:
        if self._is_shown:
            self._update_status()

    @Slot()
    def _on_busy(self) -> None:
        if self._reader.sets is None:
            self._refresh(from_the_top=True)

    @Slot(int)
    def _on_chosen(self, number: int) -> None:
        if self._reader.sets is not None:
            self._images.show_image(*self._reader.sets.place(number))

    @Slot(int)
    def _on_class(self, label: int) -> None:
        """Filter by a label, or remove the filter if it is already set."""
        self.ask(replace(self._query, label=None if self._query.label == label else label))

    @Slot(int)
    def _on_average_chosen(self, label: int) -> None:
        averages = self._reader.averages
        if averages is not None:
            self._images.show_drawing(averages[label], label, maker=Maker.AVERAGE)

    @Slot(object)
    def _on_cell(self, cell: Cell) -> None:
        label, answer = cell
        self.ask(replace(self._query, label=label, answer=answer, outcome=Outcome.ANY))
        self.thumbnails.setFocus()

    # Contents ---------------------------------------------------------------------------------------------------------

    def _refresh(self, *, from_the_top: bool) -> None:
        sets, readings, query = self._reader.sets, self._reader.readings, self._query
        listing = None if sets is None else find_images(query, sets, readings)
        self.thumbnails.show_listing(listing, from_the_top=from_the_top)
        self.query_bar.show_query(query)
        self.classes.show_filter(query.label)
        labels = np.empty(0, np.uint8) if sets is None else sets.labels[sets.numbers(query.image_set)]
        self.classes.show_counts(np.bincount(labels, minlength=self._images.n_classes))
        self._divide_width()
        self.matrix.show_filter(query.label, query.answer)
        self.matrix.show_confusion(None if readings is None else readings.confusion)
        self._update_status()

    def _update_status(self) -> None:
        """Show how many images are listed, how many are misread, and how old these numbers are."""
        listing = self.thumbnails.listing
        n_found = 0 if listing is None else len(listing)
        self._pages.setCurrentIndex(0 if n_found else 1)
        if not n_found:
            self._reason.setText(self._why_empty())
        sets = self._reader.sets
        self._status.setToolTip(self._learned_from())
        if sets is None:
            self._status.show_parts(())
            return
        total = len(sets.numbers(self._query.image_set))
        counts = [self._count_text(n_found, total), self._short_count(n_found, total)]
        readings = self._reading_texts(n_found, total)
        if not readings:
            self._status.show_parts(*counts)
            return
        # The share and the batch after which it was read are one statement: the count gives way to it.
        separator = TextPart(" · ", self._theme.muted)
        lines = [[*count, separator, *readings[0]] for count in counts]
        lines += [[*counts[1], separator, *reading] for reading in readings[1:]]
        self._status.show_parts(*lines, *readings)

    def _learned_from(self) -> str:
        """Return that the share says little about new images, if the set is mostly one that the network learns from."""
        sets, readings = self._reader.sets, self._reader.readings
        if sets is None or readings is None:
            return ""
        n_images = len(sets.numbers(self._query.image_set))
        n_training = len(np.intersect1d(sets.numbers(self._query.image_set), sets.numbers(ImageSet.TRAINING)))
        if 2 * n_training <= n_images:
            return ""
        if n_training == n_images:
            return self.tr(
                "The network learns from these images. The test images show how well it reads images that it does not "
                "know."
            )
        text = self.tr(
            "Mostly images that the network learns from: {training} of {total}. The test images show how well it reads "
            "images that it does not know."
        )
        return text.format(training=local(n_training, ","), total=local(n_images, ","))

    def _count_text(self, n_found: int, total: int) -> list[TextPart]:
        """Return how many images are listed."""
        if n_found == total and self._query.image_set is ImageSet.TRAINING_SET:
            return self._parts_text()
        template = {
            ImageSet.TRAINING_SET: self.tr("{found} of {total} training and validation images"),
            ImageSet.TEST: self.tr("{found} of {total} test images"),
            ImageSet.TRAINING: self.tr("{found} of {total} training images"),
            ImageSet.VALIDATION: self.tr("{found} of {total} validation images"),
            ImageSet.ALL: self.tr("{found} of {total} images"),
        }[self._query.image_set]
        found = TextPart(local(n_found, ","), self._theme.text, bold=True)
        return styled(template, self._theme.muted, found=found, total=local(total, ","))

    def _short_count(self, n_found: int, total: int) -> list[TextPart]:
        """Return how many images are listed, in few words; the set stands on the button above."""
        if n_found == total and self._query.image_set is ImageSet.TRAINING_SET:
            return self._parts_text(short=True)
        found = TextPart(local(n_found, ","), self._theme.text, bold=True)
        return styled(self.tr("{found} of {total}"), self._theme.muted, found=found, total=local(total, ","))

    def _parts_text(self, *, short: bool = False) -> list[TextPart]:
        """Return how many images of the training set the network trains on, and how many only validate it.

        The button above names both parts, for the short sum.
        """
        sets = self._reader.sets
        assert sets is not None
        counts = {part: len(sets.numbers(part)) for part in ImageSet}
        total = TextPart(local(counts[ImageSet.TRAINING_SET], ","), self._theme.text, bold=True)
        training, validation = local(counts[ImageSet.TRAINING], ","), local(counts[ImageSet.VALIDATION], ",")
        if not counts[ImageSet.VALIDATION]:
            return styled(self.tr("{total} training images"), self._theme.muted, total=total)
        template = self.tr("{total} images: {training} training + {validation} validation")
        if short:
            template = self.tr("{total} = {training} + {validation}")
        return styled(template, self._theme.muted, total=total, training=training, validation=validation)

    def _reading_texts(self, n_found: int, total: int) -> list[list[TextPart]]:
        """Return how many images of the set are misread, and by which network; in more and in fewer words.

        The batch is always said: while training, or with another network on the screen, it is not the one shown there.
        """
        readings, theme = self._reader.readings, self._theme
        if readings is None:
            return [[TextPart(self.tr("not read yet"), theme.muted)]] if total else []
        short = self.tr("{share} misread, {moment}")
        if self._reader.is_elsewhere:
            short = self.tr("{share} misread by the live run, {moment}")
            whole = self.tr("{share} misread by the live run after {moment}")
            if n_found != total:
                whole = self.tr("{share} of all {total} misread by the live run after {moment}")
        elif n_found == total:
            whole = self.tr("{share} misread after {moment}")
        else:
            whole = self.tr("{share} of all {total} misread after {moment}")
        share = TextPart(percentage(float(readings.is_wrong.mean())), theme.wrong, bold=True)
        moment = readings.step, readings.counting
        return [
            styled(whole, theme.muted, share=share, total=local(total, ","), moment=moment_within(*moment)),
            styled(short, theme.muted, share=share, moment=moment_name(*moment)),
        ]

    def _why_empty(self) -> str:
        """Return why no image is listed, and offer to clear the filters if they are the reason."""
        sets, query = self._reader.sets, self._query
        self._show_all.hide()
        if sets is None:
            return self._files.busy or self.tr("There are no images yet.")
        total = len(sets.numbers(query.image_set))
        if not total:
            return no_images(query.image_set)
        if self._reader.readings is None and query.needs_answers:
            return self.tr("The network is reading these images…")
        self._show_all.show()
        return no_match(query, total, self._images.class_name)
