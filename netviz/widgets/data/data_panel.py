"""The data set looked through: its digits, its images as thumbnails, and what is read as what."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from netviz.data import N_CLASSES
from netviz.scene.queries import Outcome, Query, find_images
from netviz.session.files import Files
from netviz.session.images import Images
from netviz.session.pictures import Pictures
from netviz.session.reader import ImageReader
from netviz.widgets.data.confusion_matrix import ConfusionMatrix
from netviz.widgets.data.confusion_painting import Cell
from netviz.widgets.data.query_bar import SET_NAMES, QueryBar
from netviz.widgets.data.thumbnails import Thumbnails
from netviz.widgets.image.class_strip import ClassStrip
from netviz.widgets.parts.panel import Readout, TextPart
from netviz.widgets.parts.theme import DARK_THEME, Theme, percentage

_MATRIX_SHARE = 0.3
_NARROW = 800
"""Below this width the counts of the digits make room for the rest."""


class DataPanel(QWidget):
    """Every image of the data set, filtered and sorted by what the network reads it as now.

    It is up to date while it is seen, and has nothing computed while it is not.
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
        self._query = Query()
        self._seen = False
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
        self._refresh(from_the_top=True)

    def _empty_page(self) -> QWidget:
        page = QWidget()
        self._reason = QLabel()
        self._reason.setObjectName("data-empty")
        self._reason.setProperty("role", "muted")
        self._reason.setWordWrap(True)
        self._reason.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._show_all = QPushButton("Clear the filters")
        self._show_all.setObjectName("empty-clear-filters")
        self._show_all.setToolTip("Leave no image out")
        self._show_all.setAccessibleName("Clear the filters")
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
        self.classes.average_asked.connect(self._on_average_asked)
        self.matrix.opened.connect(self._on_cell)

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._theme = theme
        for view in (self.classes, self.thumbnails, self.matrix):
            view.set_theme(theme)
        self._say()

    @property
    def query(self) -> Query:
        """What is looked through."""
        return self._query

    @Slot(object)
    def ask(self, query: Query) -> None:
        """Look through something else, from the top."""
        self._query = query
        self._reader.look_at(query.image_set)
        self._on_averages_changed()
        self._refresh(from_the_top=True)

    def minimumSizeHint(self) -> QSize:
        """Fit below the network in the smallest window."""
        return QSize(500, 168)

    # Life ------------------------------------------------------------------------------------------------------------

    @Slot(bool)
    def set_seen(self, seen: bool) -> None:
        """Have the images read, or nothing more that nobody sees.

        The dock tells: one that lies behind another counts as visible to Qt, and gets no event when it comes to the
        front.
        """
        self._seen = seen
        self._reader.set_active(seen)
        if seen:
            self.thumbnails.follow_shown()
            self._say()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Divide the width: about a third for the table, and the counts where there is room."""
        width, height = self.width(), self.height()
        self.classes.setVisible(width >= _NARROW)
        # Cells are not drawn much wider than high.
        least = self.matrix.minimumSizeHint().width() + (0 if width < _NARROW else 30)
        widest = max(min(round(2.2 * height), 640), least)
        self.matrix.setFixedWidth(min(max(round(_MATRIX_SHARE * width), least), widest))
        self._say()

    # What changes ----------------------------------------------------------------------------------------------------

    @Slot()
    def _on_dataset_changed(self) -> None:
        """Begin anew: the labels of the last data set mean nothing in this one."""
        self.query_bar.offer_sets(self._reader.sets)
        self.ask(Query())

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
        if self._seen:
            self.thumbnails.follow_shown()

    @Slot(object)
    def _on_numbers(self, frame: object) -> None:
        if self._seen:
            self._say()

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
        """Leave all other labels out, or none where that is asked for a second time."""
        self.ask(replace(self._query, label=None if self._query.label == label else label))

    @Slot(int)
    def _on_average_asked(self, label: int) -> None:
        averages = self._reader.averages
        if averages is not None:
            self._images.show_drawing(averages[label], label)

    @Slot(object)
    def _on_cell(self, cell: Cell) -> None:
        label, answer = cell
        self.ask(replace(self._query, label=label, answer=answer, outcome=Outcome.ANY))
        self.thumbnails.setFocus()

    # What is shown ---------------------------------------------------------------------------------------------------

    def _refresh(self, *, from_the_top: bool) -> None:
        sets, readings, query = self._reader.sets, self._reader.readings, self._query
        listing = None if sets is None else find_images(query, sets, readings)
        self.thumbnails.show_listing(listing, from_the_top=from_the_top)
        self.query_bar.show_query(query)
        self.classes.show_filter(query.label)
        labels = np.empty(0, np.uint8) if sets is None else sets.labels[sets.numbers(query.image_set)]
        self.classes.show_counts(np.bincount(labels, minlength=N_CLASSES))
        self.matrix.show_filter(query.label, query.answer)
        self.matrix.show_confusion(None if readings is None else readings.confusion)
        self._say()

    def _say(self) -> None:
        """Say how many images there are, how many are read wrongly, and of when that is."""
        reader, listing, theme = self._reader, self.thumbnails.listing, self._theme
        n_found = 0 if listing is None else len(listing)
        self._pages.setCurrentIndex(0 if n_found else 1)
        if not n_found:
            self._reason.setText(self._why_empty())
        if reader.sets is None:
            self._status.show_parts(())
            return
        total = len(reader.sets.numbers(self._query.image_set))
        # Where there is little room, the age of the numbers matters more than what is on the button above.
        narrow = self.width() < _NARROW
        kind = "" if narrow else f" {SET_NAMES[self._query.image_set]} images".replace("  ", " ")
        parts = [TextPart(f"{n_found:,}", theme.text, bold=True), TextPart(f" of {total:,}{kind}", theme.muted)]
        readings = reader.readings
        if readings is None:
            parts.append(TextPart(" · not read yet" if total else "", theme.muted))
        else:
            wrong = float(readings.is_wrong.mean())
            whole = " · " if n_found == total else f" · of all {total:,} " if not narrow else " · of all "
            parts += [TextPart(whole, theme.muted), TextPart(percentage(wrong), theme.wrong, bold=True)]
            parts.append(TextPart(" wrong", theme.muted))
            if reader.is_old:
                age = f"after batch {readings.step:,}"
                parts.append(TextPart(f" · {age if narrow else f'read {age}'}", theme.text))
        self._status.show_parts(parts)

    def _why_empty(self) -> str:
        """Return the sentence that stands where there are no images."""
        sets, query = self._reader.sets, self._query
        self._show_all.hide()
        if sets is None:
            return self._files.busy or "There are no images yet."
        total = len(sets.numbers(query.image_set))
        kind = f"{SET_NAMES[query.image_set]} images".strip()
        if not total:
            return f"This run has no {kind}."
        if self._reader.readings is None and query.needs_answers:
            return "The network is reading these images…"
        self._show_all.show()
        name = self._images.class_name
        asked = [] if query.label is None else [f"labelled {name(query.label)}"]
        asked += [] if query.answer is None else [f"read as {name(query.answer)}"]
        asked += {Outcome.RIGHT: ["read rightly"], Outcome.WRONG: ["read wrongly"]}.get(query.outcome, [])
        return f"None of the {total:,} {kind} is {' and '.join(asked)}."
