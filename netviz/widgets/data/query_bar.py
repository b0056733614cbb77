"""The choice of the images that are looked through: which set, which of it, in which order, how large."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from netviz.data import N_CLASSES
from netviz.data.image_sets import ImageSet, ImageSets
from netviz.scene.queries import Order, Outcome, Query
from netviz.session.images import Images
from netviz.widgets.data.thumbnails import SIDES
from netviz.widgets.parts.choice_button import ChoiceButton

_SPACING = 4
_FILTERS = 5
"""The buttons of the first of two rows."""

SET_NAMES = {
    ImageSet.TEST: "test",
    ImageSet.TRAINING: "training",
    ImageSet.VALIDATION: "validation",
    ImageSet.ALL: "",
}
_OUTCOMES = (
    (Outcome.ANY, "✓ or ✗", "Rightly and wrongly read"),
    (Outcome.RIGHT, "✓ right", "Only rightly read"),
    (Outcome.WRONG, "✗ wrong", "Only wrongly read"),
)
_ORDERS = (
    ((Order.NUMBER, False), "number ↑", "Number, from the first"),
    ((Order.NUMBER, True), "number ↓", "Number, from the last"),
    ((Order.CONFIDENCE, False), "confidence ↑", "Confidence, least sure first"),
    ((Order.CONFIDENCE, True), "confidence ↓", "Confidence, surest first"),
    ((Order.LOSS, True), "loss ↓", "Loss, largest first"),
    ((Order.LOSS, False), "loss ↑", "Loss, smallest first"),
)


class QueryBar(QWidget):
    """Buttons for a query, in one row, or in two where there is less room.

    Signals
    -------
    query_chosen : Query
        What the user asks for.
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
        self._set = ChoiceButton("query-set", "", "Which images to look through")
        self._label = ChoiceButton("query-label", "Label: ", "Only images of one label")
        self._answer = ChoiceButton("query-answer", "Read as: ", "Only images that are read as one digit")
        self._outcome = ChoiceButton("query-outcome", "", "Only images that are read rightly, or wrongly")
        self._order = ChoiceButton(
            "query-order", "Sort: ", "Sort by number, by the probability of the answer, or by the loss"
        )
        self._side = ChoiceButton("thumbnail-side", "", "Size of the thumbnails")
        self._clear = QToolButton()
        self._clear.setObjectName("clear-filters")
        self._clear.setText("✕")
        self._clear.setToolTip("Leave no image out")
        self._clear.setAccessibleName("Leave no image out")
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
        self._first, self._second = QHBoxLayout(), QHBoxLayout()
        rows = QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(_SPACING)
        for row in (self._first, self._second):
            row.setSpacing(_SPACING)
            rows.addLayout(row)
        self._rows = 0
        self._outcome.set_choices(_OUTCOMES)
        self._order.set_choices(_ORDERS)
        self._side.set_choices([(side, f"{side} px", f"{side} pixels wide") for side in SIDES])
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
        """Offer the sets and classes of a data set."""
        counts = {image_set: "" if sets is None else f" ({len(sets.numbers(image_set)):,})" for image_set in ImageSet}
        self._set.set_choices(
            [
                (image_set, f"{name.capitalize() or 'All'}", f"{name.capitalize() or 'All'} images{counts[image_set]}")
                for image_set, name in SET_NAMES.items()
            ]
        )
        names = [self._images.class_name(label) for label in range(N_CLASSES)]
        labels = [(None, "any", "Any"), *((label, name, name) for label, name in enumerate(names))]
        self._label.set_choices(labels)
        self._answer.set_choices(labels)
        self.show_query(self._query)

    def show_query(self, query: Query) -> None:
        """Say what is asked for."""
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
        """Ask for all images of the set."""
        self.query_chosen.emit(self._query.without_filters())

    def minimumSizeHint(self) -> QSize:
        """Two rows."""
        widths = [button.sizeHint().width() for button in self._buttons]
        return QSize(sum(widths[:_FILTERS]) + _SPACING * _FILTERS, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Take one row or two."""
        self._arrange()

    def _arrange(self) -> None:
        needed = sum(button.sizeHint().width() + _SPACING for button in self._buttons)
        rows = 1 if needed <= self.width() + _SPACING else 2
        if rows == self._rows:
            return
        self._rows = rows
        for layout, buttons in (
            (self._first, self._buttons if rows == 1 else self._buttons[:_FILTERS]),
            (self._second, () if rows == 1 else self._buttons[_FILTERS:]),
        ):
            while layout.takeAt(0) is not None:
                pass
            for button in buttons:
                layout.addWidget(button)
            layout.addStretch(1)

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
