"""The panel of the curves, whose plots are made when they are first needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from netviz.scene.exported_table import ExportedTable
from netviz.session.live_run import LiveRun
from netviz.session.runs import Runs
from netviz.session.time_machine import TimeMachine
from netviz.widgets.parts.theme import DARK_THEME, Theme
from netviz.workers.run_reports import Scalar

if TYPE_CHECKING:
    from netviz.widgets.runs.curve_plot import Plot
    from netviz.widgets.runs.curves import Curves
    from netviz.widgets.runs.earlier_curves import EarlierCurves


def load_plots() -> None:
    """Import what the plots are made with, a sixth of everything that the window imports.

    Only the GUI thread may do so. PySide keeps what it knows of classes in a table without a lock, and while one thread
    defines a class, another that paints crashes now and then.
    """
    import netviz.widgets.runs.curves  # noqa: F401


class CurvesPanel(QWidget):
    """Holds the curves of loss and accuracy; before they are shown or asked for, only what they will show.

    Attributes
    ----------
    are_wanted : bool
        Whether they are made when the panel is shown: a window that closes opens it only to note its place.

    Signals
    -------
    changed
        The curves of an older run were added, removed, hidden or shown.
    made
        The plots are there.
    """

    changed = Signal()
    made = Signal()

    def __init__(self, run: LiveRun, runs: Runs, time_machine: TimeMachine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("curves")
        self._run = run
        self._runs = runs
        self._time_machine = time_machine
        self._theme = DARK_THEME
        self._reports: list[Scalar] = []
        self._curves: Curves | None = None
        self.are_wanted = True
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        run.scalars_arrived.connect(self._on_scalars)

    @property
    def curves(self) -> Curves:
        """The curves, made now if they were not yet."""
        if self._curves is None:
            from netviz.widgets.runs.curves import Curves

            self._curves = Curves(self._run, self._runs, self._time_machine)
            self._curves.earlier.changed.connect(self.changed)
            layout = self.layout()
            assert layout is not None
            layout.addWidget(self._curves)
            self._curves.set_theme(self._theme)
            self._curves.add(self._reports)
            self._reports.clear()
            self.made.emit()
        return self._curves

    @property
    def loss(self) -> Plot:
        """The plot of the loss."""
        return self.curves.loss

    @property
    def accuracy(self) -> Plot:
        """The plot of the accuracy."""
        return self.curves.accuracy

    @property
    def earlier(self) -> EarlierCurves:
        """The curves of older runs, and their legend."""
        return self.curves.earlier

    @Slot()
    def make(self) -> None:
        """Make the curves while nobody waits for them."""
        self.curves  # noqa: B018 - made by asking for them

    def showEvent(self, event: QShowEvent) -> None:
        """Make the curves."""
        if self.are_wanted:
            self.make()
        super().showEvent(event)

    def set_theme(self, theme: Theme) -> None:
        """Use the colours of a theme."""
        self._theme = theme
        if self._curves is not None:
            self._curves.set_theme(theme)

    def export_table(self) -> ExportedTable:
        """Return the curves of both plots, those of older runs included."""
        return self.curves.export_table()

    def is_hidden(self, run_id: int) -> bool:
        """Whether an older run's curves are hidden."""
        return self._curves is not None and self._curves.is_hidden(run_id)

    def has_place(self, run_id: int) -> bool:
        """Whether an older run's curves can be shown beside those of the live run."""
        return self._curves is None or self._curves.has_place(run_id)

    def show_run(self, run_id: int, shown: bool) -> None:
        """Show an older run's curves, or hide them."""
        self.curves.show_run(run_id, shown)

    @Slot(object)
    def _on_scalars(self, scalars: list[Scalar]) -> None:
        if self._curves is None:
            self._reports += scalars
        else:
            self._curves.add(scalars)
