"""Writes worksheets in the background, one student after the other."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from netviz.app.worksheets.pages import write_pdf
from netviz.app.worksheets.paper import PaperSize
from netviz.app.worksheets.recipe import Recipe
from netviz.failure import Failure
from netviz.nn.parameter_file import save_parameters
from netviz.workers.jobs import JobQueue
from netviz.worksheets.sheet import Sheet
from netviz.worksheets.source import SheetSource, require_suitable
from netviz.worksheets.wording import write_sheet


@dataclass(frozen=True, slots=True)
class Order:
    """What is to be written.

    Attributes
    ----------
    students : range
    path : Path
        The file for the sheets.
    key, network : Path or None
        The files for the answers and for the network, if they are wanted.
    size : PaperSize
    """

    students: range
    path: Path
    key: Path | None
    network: Path | None
    size: PaperSize

    @property
    def files(self) -> tuple[Path, ...]:
        """All files that are written."""
        return tuple(path for path in (self.path, self.key, self.network) if path is not None)


class WorksheetWriter(QObject):
    """Writes worksheets as jobs, so that other jobs can run in between.

    Signals
    -------
    progressed : int
        How many students have their sheet.
    written : Order
        All files are complete.
    stopped : str
        A sentence that says why the sheets cannot be written; empty after a failure, which the jobs report.
    """

    progressed = Signal(int)
    written = Signal(object)
    stopped = Signal(str)

    def __init__(self, recipe: Recipe, order: Order, jobs: JobQueue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._recipe = recipe
        self._order = order
        self._jobs = jobs
        self._source = recipe.source(order.network)
        self._sheets: list[Sheet] = []
        self._is_cancelled = False

    def start(self) -> None:
        """Write the first sheet."""
        self._continue()

    def cancel(self) -> None:
        """Write nothing more, unless the files are being written already, and report nothing more."""
        self._is_cancelled = True

    def _continue(self) -> None:
        students, number = self._order.students, len(self._sheets)
        if number < len(students):
            self._submit(partial(_write, self._source, students[number]), self._on_sheet)
        else:
            self._submit(partial(_save, self._recipe, self._order, tuple(self._sheets)), self._on_saved)

    def _submit(self, work: Callable[[], Any], done: Callable[[Any], None]) -> None:
        self._jobs.submit("write worksheets", work, done, refused=self._on_refused, failed=self._on_failed)

    def _on_sheet(self, sheet: Sheet) -> None:
        if self._is_cancelled:
            return
        self._sheets.append(sheet)
        self.progressed.emit(len(self._sheets))
        self._continue()

    def _on_saved(self, _: object) -> None:
        if not self._is_cancelled:
            self.written.emit(self._order)

    def _on_refused(self, reason: str) -> None:
        if not self._is_cancelled:
            self.stopped.emit(reason)

    def _on_failed(self, _: Failure) -> None:
        if not self._is_cancelled:
            self.stopped.emit("")


def _write(source: SheetSource, student: int) -> Sheet:
    require_suitable(source)
    return write_sheet(source, student)


def _save(recipe: Recipe, order: Order, sheets: tuple[Sheet, ...]) -> None:
    if order.network is not None:
        snapshot = recipe.snapshot
        save_parameters(order.network, snapshot.parameters, snapshot.metadata(recipe.dataset.name))
    write_pdf(order.path, sheets, answers=False, size=order.size)
    if order.key is not None:
        write_pdf(order.key, sheets, answers=True, size=order.size)
