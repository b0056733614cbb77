"""Two networks side by side: their numbers, the images that they read differently and the units that correspond."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QMargins, Qt, Slot
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QLabel, QPushButton, QWidget

from netviz.data.image_sets import Split
from netviz.numbers import local, percentage
from netviz.scene.compared_moment import Side, counterpart
from netviz.scene.comparison import Comparison
from netviz.scene.exported_table import ExportedTable
from netviz.scene.frames import Frame
from netviz.scene.selection import Selection
from netviz.session.comparing import Comparing
from netviz.session.images import Images
from netviz.session.pictures import Pictures
from netviz.session.questions import Questions
from netviz.session.run_names import shown_name
from netviz.tracing.matching import UNMATCHED
from netviz.widgets.comparing import comparison_tables as tables
from netviz.widgets.comparing.unit_pair import UnitPair
from netviz.widgets.parts.buttons import ActionButton, push_button
from netviz.widgets.parts.flow_row import FlowRow
from netviz.widgets.parts.number_table import NumberTable
from netviz.widgets.parts.panel import heading, scrolling_body
from netviz.widgets.parts.theme import Theme, plain_number
from netviz.widgets.parts.tips import wrapped


class ComparisonPanel(QWidget):
    """Chooses which of two networks is drawn, and says how they differ."""

    def __init__(
        self,
        pictures: Pictures,
        questions: Questions,
        images: Images,
        comparing: Comparing,
        actions: dict[str, QAction],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("comparison")
        self._pictures = pictures
        self._questions = questions
        self._images = images
        self._comparing = comparing
        self._shown: Comparison | None = None
        self._sides: dict[Side, QPushButton] = {}
        self._intro, self._names, self._agreement, self._similarity = QLabel(), QLabel(), QLabel(), QLabel()
        for label, name in (
            (self._intro, "comparison-intro"),
            (self._names, "comparison-names"),
            (self._agreement, "comparison-agreement"),
            (self._similarity, "comparison-similarity"),
        ):
            label.setObjectName(name)
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        self._intro.setProperty("role", "muted")
        self._networks = NumberTable("comparison-networks", self.tr("Both networks in numbers"))
        self._pair = UnitPair()
        self._differ = NumberTable("comparison-images", self.tr("Test images that the networks read differently"))
        self._pairs = NumberTable("comparison-units", self.tr("The most similar units of both networks"))
        self._pair_title, self._differ_title, self._pairs_title = heading(""), heading(""), heading("")
        for label in (self._pair_title, self._differ_title, self._pairs_title):
            label.setWordWrap(True)
            label.setMinimumWidth(1)
        layout = scrolling_body(self)
        layout.addWidget(ActionButton(actions["compare-with"], "comparison-choose"))
        layout.addWidget(self._intro)
        layout.addWidget(self._names)
        layout.addLayout(self._choices())
        self._contents = (
            *(self._agreement, self._pair_title, self._pair, self._similarity, self._networks),
            *(self._pairs_title, self._pairs, self._differ_title, self._differ),
        )
        for widget in self._contents:
            layout.addWidget(widget)
        layout.addStretch(1)
        self._differ.chosen.connect(self._on_image)
        self._pairs.chosen.connect(self._on_pair)
        comparing.changed.connect(self._refresh)
        pictures.numbers_changed.connect(self._on_numbers)
        self._refresh()

    def set_theme(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self._pair.set_theme(theme)

    def export_table(self) -> ExportedTable | None:
        """Return every pair of units."""
        return None if self._shown is None else tables.pairs_export(self._shown)

    def _choices(self) -> FlowRow:
        row = FlowRow(QMargins(0, 0, 0, 0), 4, fills=True)
        for side, text, tip in (
            (Side.A, "A", self.tr("Show the first network in every view")),
            (Side.B, "B", self.tr("Show the second network in every view, its units in the order of the first")),
            (Side.DIFFERENCE, "A − B", self._difference_tip()),
        ):
            button = push_button(text, f"compare-{side.value}", tip)
            button.setCheckable(True)
            button.setProperty("role", "segment")
            button.clicked.connect(partial(self._choose, side))
            self._sides[side] = button
            row.addWidget(button)
        return row

    @Slot()
    def _choose(self, side: Side) -> None:
        self._comparing.show(side)
        self._show_side()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the newest state, which was ignored while the panel was hidden."""
        self._refresh()

    @Slot()
    def _refresh(self) -> None:
        comparison = self._comparing.comparison
        for widget in (self._names, *self._sides.values(), *self._contents):
            widget.setVisible(comparison is not None)
        self._intro.setVisible(comparison is None or self._comparing.is_busy)
        if self._comparing.is_busy:
            self._intro.setText(self.tr("Comparing…"))
        else:
            self._intro.setText(
                self.tr(
                    "Put the network on the screen beside another one: an earlier moment, another run or a file. Each "
                    "hidden unit is matched to the one in the other network that looks for the same."
                )
            )
        if comparison is not None and comparison is not self._shown:
            self._show_tables(comparison)
        self._shown = comparison
        self._show_side()
        self._show_pair()

    def _show_tables(self, comparison: Comparison) -> None:
        names = shown_name(self._comparing.name_a), shown_name(self._comparing.name_b)
        self._names.setText(self.tr("A: {a}\nB: {b}").format(a=names[0], b=names[1]))
        self._networks.show_rows(*tables.networks_table(comparison, *names))
        self._networks.fit_height()
        self._agreement.setText(self._agreement_text(comparison))
        n_differ = len(comparison.differ)
        if n_differ > tables.MOST_IMAGES:
            text = self.tr("Read differently: the first {shown} of {count} test images")
        else:
            text = self.tr("Read differently: {count} test images")
        self._differ_title.setText(text.format(shown=tables.MOST_IMAGES, count=local(n_differ, ",")))
        self._differ.show_rows(*tables.images_table(comparison, self._images.class_name))
        self._differ.fit_height()
        self._pairs_title.setText(self._pairs_text(comparison))
        self._pairs.show_rows(*tables.pairs_table(comparison))
        self._pairs.fit_height()

    def _agreement_text(self, comparison: Comparison) -> str:
        text = self.tr(
            "Both give the same answer for {agreement} of the {count} test images. Only A is right on {only_a}, only B "
            "on {only_b}."
        )
        return text.format(
            agreement=percentage(comparison.agreement),
            count=local(len(comparison.labels), ","),
            only_a=local(comparison.only_a_right, ","),
            only_b=local(comparison.only_b_right, ","),
        )

    def _pairs_text(self, comparison: Comparison) -> str:
        matching = comparison.matchings[0]
        text = self.tr("Units that correspond: {count} pairs, mean similarity {mean}")
        return text.format(count=local(len(matching.matched), ","), mean=plain_number(matching.mean_similarity))

    # What is on the screen -------------------------------------------------------------------------------------------

    @property
    def _side(self) -> Side | None:
        """What is drawn of the two networks."""
        frame = self._pictures.frame
        return None if frame is None else frame.state.compared_side

    @Slot(object)
    def _on_numbers(self, frame: Frame) -> None:
        if self.isVisible() and self._shown is not None:
            self._show_side()
            self._show_pair()

    def _show_side(self) -> None:
        for side, button in self._sides.items():
            button.setChecked(side is self._side)
        difference = self._sides[Side.DIFFERENCE]
        difference.setEnabled(self._comparing.can_subtract)
        difference.setToolTip(wrapped(self._difference_tip()))

    def _difference_tip(self) -> str:
        """Say what A − B shows, or why it shows nothing."""
        comparison = self._comparing.comparison
        if comparison is None or self._comparing.can_subtract:
            return self.tr("Draw how the weights differ between units that correspond")
        a, b = (
            " → ".join(local(size, ",") for size in side.parameters.architecture.layer_sizes)
            for side in (comparison.a, comparison.b)
        )
        text = self.tr("A has {a} units and B {b}: only networks with the same layers can be subtracted")
        return text.format(a=a, b=b)

    def _show_pair(self) -> None:
        """Show the selected unit beside its counterpart; without a selection, the most similar pair."""
        comparison, frame = self._shown, self._pictures.frame
        if comparison is None or frame is None:
            return
        selection = frame.state.selection
        if frame.state.compared_side is Side.B:
            selected_in_b, selection = selection.unit, counterpart(selection, comparison, to_b=False)
        else:
            selected_in_b = None
        layer = selection.layer
        if selection.unit is None:
            layer, unit = 0, None if selected_in_b is not None else tables.most_similar(comparison)[0]
        else:
            unit = selection.unit
        partner = UNMATCHED
        if unit is not None and layer < len(comparison.matchings):
            partner = int(comparison.matchings[layer].partners[unit])
        has_pair = partner != UNMATCHED
        self._pair_title.setText(self._title_of_pair(is_selected=selection.unit is not None or not has_pair))
        self._pair.setVisible(has_pair and layer == 0)
        if not has_pair or unit is None:
            self._similarity.setText(self.tr("The selected unit has no counterpart in the other network."))
            return
        if layer == 0:
            names = self.tr("unit {unit} of A").format(unit=unit), self.tr("unit {unit} of B").format(unit=partner)
            kernels = comparison.a.parameters.kernels[0], comparison.b.parameters.kernels[0]
            self._pair.show_pair(names, (kernels[0][:, unit], kernels[1][:, partner]))
        text = self.tr("Unit {unit} of A and unit {partner} of B: similarity {similarity} (cosine of their weights).")
        similarity = plain_number(float(comparison.matchings[layer].similarities[unit]))
        self._similarity.setText(text.format(unit=unit, partner=partner, similarity=similarity))

    def _title_of_pair(self, *, is_selected: bool) -> str:
        return self.tr("The selected unit in both") if is_selected else self.tr("The most similar units")

    # Choosing --------------------------------------------------------------------------------------------------------

    @Slot(int)
    def _on_image(self, row: int) -> None:
        if self._shown is not None and row >= 0:
            self._images.show_image(Split.TEST, int(self._shown.differ[row]))

    @Slot(int)
    def _on_pair(self, row: int) -> None:
        if self._shown is None or row < 0:
            return
        selection = Selection(unit=tables.most_similar(self._shown)[row])
        if self._side is Side.B:
            selection = counterpart(selection, self._shown, to_b=True)
        self._questions.select(selection)
