"""The row of buttons that choose which images are listed, in which order and at which size."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import islice
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from netviz.data.image_sets import ImageSet, ImageSets
from netviz.numbers import local
from netviz.scene.queries import Order, Outcome, Query
from netviz.session.images import Images
from netviz.widgets.data.thumbnails import SIDES
from netviz.widgets.parts.choice_button import ChoiceButton
from netviz.widgets.parts.eliding import MAX_ENTRY, shortened

_SPACING = 4
_MOST_LINES = 4


class QueryBar(QWidget):
    """Buttons for a query, in one line, or in more if there is less room.

    Signals
    -------
    query_chosen : Query
    side_chosen : int
        Pixels along the edge of a thumbnail.
    """

    query_chosen = Signal(object)
    side_chosen = Signal(int)

    def __init__(self, images: Images, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("query-bar")
        self._images = images
        self._query = Query()
        self._sets: ImageSets | None = None
        self._set = ChoiceButton("query-set", "{choice}", self.tr("Image set"))
        self._label = ChoiceButton("query-label", self.tr("Label: {choice}"), self.tr("Filter by label"))
        self._answer = ChoiceButton("query-answer", self.tr("Read as: {choice}"), self.tr("Filter by answer"))
        self._outcome = ChoiceButton("query-outcome", "{choice}", self.tr("Show correct images, misread ones, or both"))
        self._order = ChoiceButton(
            "query-order",
            self.tr("Sort: {choice}"),
            self.tr("Sort by number, by confidence (the probability of the answer) or by loss"),
        )
        self._side = ChoiceButton("thumbnail-side", "{choice}", self.tr("Size of the thumbnails"))
        self._clear = QToolButton()
        self._clear.setObjectName("clear-filters")
        self._clear.setText("✕")
        self._clear.setToolTip(self.tr("Clear the filters"))
        self._clear.setAccessibleName(self.tr("Clear the filters"))
        self._clear.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._clear.clicked.connect(self.clear_filters)
        self._buttons = (
            self._set,
            self._label,
            self._answer,
            self._outcome,
            self._clear,
            self._order,
            self._side,
        )
        self._lines = tuple(QHBoxLayout() for _ in range(_MOST_LINES))
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_SPACING)
        for row in self._lines:
            row.setSpacing(_SPACING)
            rows.addLayout(row)
        self._counts: list[int] = []
        self._outcome.set_choices(
            [
                (Outcome.ANY, self.tr("✓ or ✗"), self.tr("Correct and misread")),
                (Outcome.RIGHT, self.tr("✓ correct"), self.tr("Correct only")),
                (Outcome.WRONG, self.tr("✗ misread"), self.tr("Misread only")),
            ]
        )
        self._order.set_choices(
            [
                ((Order.NUMBER, False), self.tr("number ↑"), self.tr("Number, ascending")),
                ((Order.NUMBER, True), self.tr("number ↓"), self.tr("Number, descending")),
                ((Order.CONFIDENCE, False), self.tr("confidence ↑"), self.tr("Confidence, lowest first")),
                ((Order.CONFIDENCE, True), self.tr("confidence ↓"), self.tr("Confidence, highest first")),
                ((Order.LOSS, True), self.tr("loss ↓"), self.tr("Loss, highest first")),
                ((Order.LOSS, False), self.tr("loss ↑"), self.tr("Loss, lowest first")),
            ]
        )
        text, tip = self.tr("{side} px"), self.tr("{side} pixels wide")
        sides = [(side, text.format(side=side), tip.format(side=side)) for side in SIDES]
        self._side.set_choices(sides)
        self._side.set_value(SIDES[0])
        self.offer_sets(None)
        self.show_query(self._query)
        for button, slot in (
            (self._set, self._on_set),
            (self._label, self._on_label),
            (self._answer, self._on_answer),
            (self._outcome, self._on_outcome),
            (self._order, self._on_order),
            (self._side, self._on_side),
        ):
            button.chosen.connect(slot)

    def offer_sets(self, sets: ImageSets | None) -> None:
        """Offer the image sets and classes of a data set; None before one is loaded."""
        self._sets = sets
        choices: list[tuple[ImageSet, str, str]] = []
        for image_set, short, text, counted in (
            (
                ImageSet.TRAINING_SET,
                self.tr("Training + validation"),
                self.tr("Training and validation images"),
                self.tr("Training and validation images ({count})"),
            ),
            (ImageSet.TEST, self.tr("Test"), self.tr("Test images"), self.tr("Test images ({count})")),
            (
                ImageSet.TRAINING,
                self.tr("Training", "set of images"),
                self.tr("Training images"),
                self.tr("Training images ({count})"),
            ),
            (
                ImageSet.VALIDATION,
                self.tr("Validation"),
                self.tr("Validation images"),
                self.tr("Validation images ({count})"),
            ),
            (ImageSet.ALL, self.tr("All"), self.tr("All images"), self.tr("All images ({count})")),
        ):
            full = text if sets is None else counted.format(count=local(len(sets.numbers(image_set)), ","))
            choices.append((image_set, short, full))
        self._set.set_choices(choices)
        names = [self._images.class_name(label) for label in range(self._images.n_classes)]
        named = [(label, shortened(name), shortened(name, MAX_ENTRY)) for label, name in enumerate(names)]
        self._label.set_choices([(None, self.tr("any", "label"), self.tr("Any", "label")), *named])
        self._answer.set_choices([(None, self.tr("any", "read as"), self.tr("Any", "read as")), *named])
        self.show_query(self._query)

    def reword(self, _change: Callable[[str], str]) -> None:
        """Name the choices anew, among which are some of the same English words."""
        self.offer_sets(self._sets)

    def show_query(self, query: Query) -> None:
        """Show a query on the buttons."""
        self._query = query
        self._set.set_value(query.image_set)
        self._label.set_value(query.label)
        self._answer.set_value(query.answer)
        self._outcome.set_value(query.outcome)
        self._order.set_value((query.order, query.descending))
        self._clear.setEnabled(query.has_filters)
        self._arrange()

    @Slot()
    def clear_filters(self) -> None:
        """Choose all images of the set."""
        self.query_chosen.emit(self._query.without_filters())

    def minimumSizeHint(self) -> QSize:
        """Return a size with room for the widest button, and for all of them in so many lines."""
        widths = [button.sizeHint().width() + _SPACING for button in self._buttons]
        least = max(*widths, math.ceil((sum(widths) + max(widths)) / _MOST_LINES))
        return QSize(least, super().minimumSizeHint().height())

    def event(self, event: QEvent) -> bool:
        """Use more or fewer lines for other texts on the buttons."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._arrange()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use more or fewer lines."""
        self._arrange()

    def _arrange(self) -> None:
        counts = self._fitting_counts()
        if counts == self._counts:
            return
        self._counts = counts
        buttons = iter(self._buttons)
        for layout, count in zip(self._lines, [*counts, *[0] * _MOST_LINES], strict=False):
            while layout.takeAt(0) is not None:
                pass
            for button in islice(buttons, count):
                layout.addWidget(button)
            layout.addStretch(1)

    def _fitting_counts(self) -> list[int]:
        """Return how many buttons each line has; the last line has all that remain."""
        counts, x = [0], 0
        for button in self._buttons:
            wide = button.sizeHint().width() + _SPACING
            if counts[-1] and x + wide > self.width() + _SPACING and len(counts) < _MOST_LINES:
                counts.append(0)
                x = 0
            counts[-1] += 1
            x += wide
        return counts

    @Slot(object)
    def _on_set(self, image_set: ImageSet) -> None:
        self.query_chosen.emit(replace(self._query, image_set=image_set))

    @Slot(object)
    def _on_label(self, label: int | None) -> None:
        self.query_chosen.emit(replace(self._query, label=label))

    @Slot(object)
    def _on_answer(self, answer: int | None) -> None:
        self.query_chosen.emit(replace(self._query, answer=answer))

    @Slot(object)
    def _on_outcome(self, outcome: Outcome) -> None:
        self.query_chosen.emit(replace(self._query, outcome=outcome))

    @Slot(object)
    def _on_order(self, order: Any) -> None:
        self.query_chosen.emit(replace(self._query, order=order[0], descending=order[1]))

    @Slot(object)
    def _on_side(self, side: int) -> None:
        self._side.set_value(side)
        self.side_chosen.emit(side)
