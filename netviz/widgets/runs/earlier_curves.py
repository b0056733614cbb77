"""The curves of older runs below those of the live run, and the legend that hides them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray
from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from netviz.session.run_names import shown_name
from netviz.session.runs import RunRecord, Runs
from netviz.widgets.parts.panel import muted_label
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.widgets.parts.tips import wrapped
from netviz.widgets.runs.run_colours import run_colour
from netviz.widgets.runs.run_tables import Row, curve_rows

# A narrower entry of the legend would not say which run it is. In logical pixels.
_LEAST_CHIP = 72
_SPACING, _PADDING = 4, 6

Points = tuple[NDArray[np.float64], NDArray[np.float64]]


@dataclass(slots=True, eq=False)
class _Earlier:
    """The curves of one older run in each plot, and how many epochs they cover."""

    curves: list[pg.PlotDataItem]
    items: list[pg.PlotItem]
    n_epochs: float
    hidden: bool = False
    has_place: bool = True
    """Whether the axis of the plots counts what this run counts."""

    @property
    def is_drawn(self) -> bool:
        return self.has_place and not self.hidden


class EarlierCurves(QWidget):
    """Keeps and draws the curves of older runs.

    The widget itself is the legend, with a button for each run; it is hidden if there are no older runs.

    Signals
    -------
    changed
        A run's curves were added, removed, hidden or shown.
    """

    changed = Signal()

    def __init__(self, runs: Runs, plots: list[pg.PlotItem]) -> None:
        super().__init__()
        self.setObjectName("runs-legend")
        self._runs = runs
        self._plots = plots
        self._theme = DARK_THEME
        self._earlier: dict[int, _Earlier] = {}
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(_SPACING)
        self._others = muted_label(name="legend-others")
        self._others.setToolTip(self.tr("The Runs tab lists all runs, and shows or hides their curves"))
        self._others.hide()
        self._row.addWidget(self._others)
        self._row.addStretch(1)
        # However many runs there are, the window does not grow with them.
        self.setMinimumWidth(1)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._chips: list[QPushButton] = []
        self._older: list[RunRecord] = []
        self.hide()
        runs.changed.connect(self.refresh)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        self.refresh()

    def keep(self, run_id: int, curves: list[Points], validation: list[Points]) -> None:
        """Keep the curves of a run that has ended.

        Parameters
        ----------
        run_id : int
        curves, validation : list of two arrays
            For each plot, the running mean over its batches, and the validation curve: epochs and values.
        """
        items = []
        for plot, points, validated in zip(self._plots, curves, validation, strict=True):
            for x, y in (points, validated):
                curve = plot.plot(x, y)
                curve.setZValue(-10)
                items.append(curve)
        ends = [float(x[-1]) for x, _ in curves if len(x)]
        self._earlier[run_id] = _Earlier(items, [plot for plot in self._plots for _ in range(2)], max(ends, default=0))
        self.refresh()

    def rows(self) -> tuple[list[Row], ...]:
        """Return the points of the curves in each plot, with the names of their runs."""
        rows: tuple[list[Row], ...] = tuple([] for _ in self._plots)
        for run_id, kept in self._earlier.items():
            run = self._runs.find(run_id) if kept.has_place else None
            for number, curve in enumerate(kept.curves):
                x, y = curve.getOriginalDataset()
                kind = "batch, running mean" if number % 2 == 0 else "validation"
                if run is not None and x is not None:
                    rows[number // 2].extend(curve_rows(run.name, kind, x, y))
        return rows

    @property
    def n_epochs(self) -> float:
        """How many epochs the visible curves cover."""
        return max((kept.n_epochs for kept in self._earlier.values() if kept.is_drawn), default=0.0)

    def is_hidden(self, run_id: int) -> bool:
        """Whether a run's curves are hidden."""
        kept = self._earlier.get(run_id)
        return kept is not None and not kept.is_drawn

    def has_place(self, run_id: int) -> bool:
        """Whether a run's curves can be shown: batches and the steps of another program have no axis in common."""
        kept = self._earlier.get(run_id)
        return kept is None or kept.has_place

    def show_run(self, run_id: int, shown: bool) -> None:
        """Show a run's curves, or hide them."""
        kept = self._earlier.get(run_id)
        if kept is not None and kept.hidden is shown:
            kept.hidden = not shown
            for curve in kept.curves:
                curve.setVisible(kept.is_drawn)
            self._refresh_chips()
            self.changed.emit()

    @Slot()
    def refresh(self) -> None:
        """Remove the curves of runs that are no longer kept, and colour the others."""
        older = {run.run_id: run for run in self._runs.older}
        for run_id in [run_id for run_id in self._earlier if run_id not in older]:
            kept = self._earlier.pop(run_id)
            for item, curve in zip(kept.items, kept.curves, strict=True):
                item.removeItem(curve)
        live = self._runs.live
        for run_id, kept in self._earlier.items():
            if live is not None:
                kept.has_place = older[run_id].description.counting is live.description.counting
            colour = run_colour(self._theme, older[run_id].colour)
            for number, curve in enumerate(kept.curves):
                style = Qt.PenStyle.SolidLine if number % 2 == 0 else Qt.PenStyle.DashLine
                curve.setPen(pg.mkPen(colour, width=1, style=style))
                curve.setVisible(kept.is_drawn)
        self._fill([run for run in older.values() if run.run_id in self._earlier and self.has_place(run.run_id)])
        self.changed.emit()

    def _fill(self, older: list[RunRecord]) -> None:
        for chip in self._chips:
            self._row.removeWidget(chip)
            chip.deleteLater()
        self._chips, self._older = [], older
        for run in older:
            chip = QPushButton()
            chip.setObjectName(f"legend-run-{run.number}")
            chip.setProperty("run", run.run_id)
            chip.setCheckable(True)
            chip.setFlat(True)
            chip.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tip = self.tr("Show or hide the curves of {run}: ━ batches, ╌ validation")
            chip.setToolTip(wrapped(tip.format(run=shown_name(run.name))))
            chip.setAccessibleName(self.tr("Curves of {run}").format(run=shown_name(run.name)))
            chip.toggled.connect(partial(self.show_run, run.run_id))
            self._row.insertWidget(len(self._chips), chip)
            self._chips.append(chip)
        self.setVisible(bool(older))
        self._refresh_chips()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Shorten the names again."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Shorten the names to the width, and leave out the oldest runs if even that is too little."""
        self._others.setText("")
        self._others.hide()
        fitting = max((self.width() + _SPACING) // (_LEAST_CHIP + _SPACING), 1)
        n_out = len(self._chips) - fitting
        if n_out > 0:
            # One place less, for the number of those that are left out.
            n_out = min(n_out + 1, len(self._chips) - 1)
            self._others.setText(self.tr("+{count} in Runs").format(count=n_out))
            self._others.show()
        n_out = max(n_out, 0)
        shown = self._chips[n_out:]
        room = self.width() - (self._others.sizeHint().width() + _SPACING if n_out else 0)
        width = room // max(len(shown), 1) - _SPACING
        names = [f"━ {shown_name(run.name)}" for run in self._older]
        whole = [self.fontMetrics().horizontalAdvance(name) + 2 * _PADDING + 1 for name in names[n_out:]]
        if sum(whole) + _SPACING * len(whole) <= room:
            width = max(whole, default=width)
        for number, chip in enumerate(self._chips):
            chip.setVisible(number >= n_out)
            room_for_text = width - 2 * _PADDING
            chip.setText(chip.fontMetrics().elidedText(names[number], Qt.TextElideMode.ElideRight, room_for_text))
            chip.setMaximumWidth(max(width, 1))

    @Slot()
    def _refresh_chips(self) -> None:
        """Show in the legend which curves are hidden."""
        faint = QColor(self._theme.muted)
        for chip in self._chips:
            run = self._runs.find(chip.property("run"))
            if run is None:
                continue
            hidden = self.is_hidden(run.run_id)
            chip.blockSignals(True)
            chip.setChecked(not hidden)
            chip.blockSignals(False)
            colour = faint if hidden else run_colour(self._theme, run.colour)
            line = "line-through" if hidden else "none"
            look = f"color: {colour.name()}; background: transparent; border: none; padding: 0 {_PADDING}px;"
            chip.setStyleSheet(
                f"QPushButton {{ {look} text-decoration: {line}; }}"
                " QPushButton:hover, QPushButton:focus { text-decoration: underline; }"
            )
