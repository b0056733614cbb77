"""How a network in a file was read: what was tried, what did best, and the choice of another reading."""

from __future__ import annotations

from PySide6.QtCore import QSize, Slot
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from netviz.formats.evidence import Candidate
from netviz.formats.opening import OpenedNetwork
from netviz.formats.quoting import some
from netviz.formats.scaling import in_words
from netviz.numbers import exact_number, local
from netviz.session.translation import translated
from netviz.widgets.parts.dialog_buttons import dialog_buttons
from netviz.widgets.parts.number_table import Head, NumberTable, Row
from netviz.widgets.parts.theme import Theme

_ROWS = 8
_SIDE = 20
"""The left and the right margin, in pixels."""
_AROUND = 12
"""What a table is wider than its columns, in pixels."""
_WIDTH = 620


class ReadingDialog(QDialog):
    """Shows the readings that were tried, the best one chosen.

    Parameters
    ----------
    name : str
        Of the file.
    opened : OpenedNetwork
        With evidence.
    theme : Theme
    """

    def __init__(self, name: str, opened: OpenedNetwork, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reading-dialog")
        self.setWindowTitle(self.tr("Open {name}").format(name=name))
        self._opened = opened
        self._theme = theme
        self._candidates = opened.evidence[:_ROWS]
        self._chosen = 0
        self.table = NumberTable("readings", self.tr("Readings of the file, the best first"))
        self.table.chosen.connect(self._choose)
        self._verdict = _text("reading-verdict")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(_SIDE, 16, _SIDE, 14)
        layout.setSpacing(12)
        title = _text("reading-title")
        title.setText(f"<b>{self._title()}</b>")
        explanation = _text("reading-explanation", role="muted")
        explanation.setText(self._explanation())
        for widget in (
            title,
            explanation,
            self.table,
            self._verdict,
            dialog_buttons(self, self.tr("&Show this network")),
        ):
            layout.addWidget(widget)
        self._show()
        self.table.fit_height()
        self.table.setCurrentCell(0, 0)

    @property
    def chosen(self) -> Candidate:
        """The reading to use."""
        return self._candidates[self._chosen]

    def sizeHint(self) -> QSize:
        """Return a width at which every column is read with ease."""
        table, header = self.table, self.table.horizontalHeader()
        columns = range(table.columnCount())
        widths = sum(max(table.sizeHintForColumn(column), header.sectionSizeHint(column)) for column in columns)
        return QSize(max(_WIDTH, widths + 2 * _SIDE + _AROUND), super().sizeHint().height())

    def _title(self) -> str:
        stored = self._opened.stored
        form = {
            "safetensors": "safetensors",
            "pytorch": "PyTorch",
            "keras": "Keras",
            "onnx": "ONNX",
            "skops": "scikit-learn",
            "npz": "NumPy",
        }[stored.form]
        sizes = " → ".join(local(size, ",") for size in stored.layer_sizes)
        return self.tr("Network in a {form} file: {sizes}").format(form=form, sizes=sizes)

    def _explanation(self) -> str:
        if self._opened.stored.activation is None:
            text = self.tr(
                "The file does not say how the inputs are scaled or which activation the hidden units have. netviz "
                "tried every possibility on training images; the network does best when it is read as it was trained."
            )
        else:
            text = self.tr(
                "The file does not say how the inputs are scaled. netviz tried every possibility on training images; "
                "the network does best when it is read as it was trained."
            )
        if self._opened.stored.ignored:
            unused = self.tr("Not part of the network: {names}.").format(names=some(self._opened.stored.ignored))
            text = f"{text} {unused}"
        return text

    @Slot(int)
    def _choose(self, row: int) -> None:
        self._chosen = row
        self._show()

    def _show(self) -> None:
        """Mark the chosen reading, and say why it was or was not proposed."""
        heads = (
            Head(self.tr("inputs"), self.tr("What the network expects for a pixel")),
            Head(self.tr("activation", "function"), self.tr("What each hidden unit makes of its sum")),
            Head(self.tr("correct"), self.tr("Share of the training images that it reads correctly")),
            Head(self.tr("loss"), self.tr("Mean cross-entropy, in nats")),
            Head(self.tr("tried on"), self.tr("The best readings are tried on more training images than the others")),
        )
        rows = [
            Row(
                (
                    translated(in_words(candidate.scaling)),
                    candidate.activation,
                    local(candidate.accuracy, ".1%"),
                    exact_number(candidate.loss) if candidate.loss < 1e4 else f"> {local(10_000, ',')}",
                    self.tr("{count} images").format(count=local(candidate.n_images, ",")),
                ),
                colour=self._theme.selection if number == self._chosen else "",
                bold=number == self._chosen,
            )
            for number, candidate in enumerate(self._candidates)
        ]
        self.table.show_rows(heads, rows)
        if self._chosen:
            text = self.tr("You chose this reading; netviz proposes the first.")
        elif self._is_close:
            text = self.tr(
                "Proposed: of those within 0.3 percentage points of the best, this one has the smallest loss."
            )
        else:
            text = self.tr("Proposed: no other reading comes within 0.3 percentage points.")
        self._verdict.setText(text)

    @property
    def _is_close(self) -> bool:
        best = max(candidate.accuracy for candidate in self._candidates)
        return sum(candidate.accuracy >= best - 0.003 for candidate in self._candidates) > 1


def _text(name: str, role: str = "") -> QLabel:
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    if role:
        label.setProperty("role", role)
    return label
