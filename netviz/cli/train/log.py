"""The CSV file of ``netviz train --log``. A disk that is full stops the log, not the training."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType
from typing import Self

from netviz.cli.errors import Refusal
from netviz.cli.output_files import AtomicFile
from netviz.data import DataError
from netviz.data.files import open_binary
from netviz.training import BatchMetrics, EvaluationPoint

HEADER = "step,epoch,split,loss,accuracy,learning_rate"
"""The columns. ``split`` is train, validation or test; only train rows have a learning rate."""


def is_log(path: Path) -> bool:
    """Whether a file begins as a log does; False if it cannot be read."""
    try:
        with open_binary(path) as file:
            return file.read(len(HEADER)) == HEADER.encode()
    except DataError:
        return False


class TrainingLog:
    """A CSV file with a row for each batch and each evaluation, written by `commit`.

    Parameters
    ----------
    path : Path, optional
        If omitted, nothing is written.

    Raises
    ------
    Refusal
        If the file cannot be written. If that shows later, `commit` raises it.
    """

    def __init__(self, path: Path | None) -> None:
        self._file = None if path is None else AtomicFile(path)
        self._failure: Refusal | None = None
        self._write(HEADER)

    def __enter__(self) -> Self:
        """Return the log."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Discard the file unless it was committed."""
        if self._file is not None:
            self._file.discard()

    def add_batch(self, metrics: BatchMetrics, epoch: float) -> None:
        """Append a row for a batch."""
        self._write(f"{metrics.step},{epoch:.6f},train,{metrics.loss!r},{metrics.accuracy!r},{metrics.learning_rate!r}")

    def add_evaluation(self, point: EvaluationPoint) -> None:
        """Append a row for an evaluation."""
        self._write(f"{point.step},{point.epoch:.6f},{point.split},{point.loss!r},{point.accuracy!r},")

    def commit(self) -> None:
        """Move the finished file to its path.

        Raises
        ------
        Refusal
            If it could not be written to its end.
        """
        if self._failure is not None:
            raise self._failure
        if self._file is not None:
            self._file.commit()

    def _write(self, row: str) -> None:
        if self._file is None or self._failure is not None:
            return
        try:
            self._file.write(f"{row}\n")
        except Refusal as refusal:
            self._failure = refusal
            # The room that it took is the network's, which may be saved on the same disk.
            self._file.discard()
