"""Progress of ``netviz train``: a bar if it runs in a terminal, and a line for each epoch.

A terminal or a disk that takes no more lines ends the lines, not the training.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from types import TracebackType
from typing import Self

from tqdm import tqdm

from netviz.numbers import exact_number
from netviz.sentences import sentence
from netviz.training import BatchMetrics, EvaluationPoint, Trainer


class TrainingProgress:
    """Shows the progress of a run.

    Parameters
    ----------
    trainer : Trainer
    quiet : bool
        Write the lines to standard error, so that standard output holds only what another program reads.
    """

    def __init__(self, trainer: Trainer, quiet: bool) -> None:
        self._trainer = trainer
        self._lines = sys.stderr if quiet else sys.stdout
        # Its thread only watches bars that stand still, and where none can be started it says so.
        tqdm.monitor_interval = 0
        # disable=None: no bar unless standard error is a terminal.
        self._bar = tqdm(
            total=trainer.total_steps, unit=f" {sentence('batches')}", file=sys.stderr, disable=None, leave=False
        )
        self._losses: list[float] = []

    def __enter__(self) -> Self:
        """Return the progress."""
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Remove the bar."""
        with suppress(OSError):
            self._bar.close()

    def add_batch(self, metrics: BatchMetrics) -> None:
        """Advance the bar."""
        self._losses.append(metrics.loss)
        with self._shown():
            self._bar.update()

    def add_evaluations(self, points: Sequence[EvaluationPoint]) -> None:
        """Write a line if this is the end of an epoch.

        Raises
        ------
        BrokenPipeError
            If the program that read the lines has ended.
        """
        trainer = self._trainer
        if not self._losses or trainer.step % trainer.steps_per_epoch:
            return
        loss = sum(self._losses) / len(self._losses)
        self._losses.clear()
        accuracies = "".join(f", {point.split} accuracy {point.accuracy:.2%}" for point in points)
        epoch = trainer.step // trainer.steps_per_epoch
        with self._shown():
            tqdm.write(
                f"epoch {epoch} of {trainer.config.epochs}: training loss {exact_number(loss)}{accuracies}", self._lines
            )
            self._lines.flush()

    @contextmanager
    def _shown(self) -> Iterator[None]:
        try:
            yield
        except BrokenPipeError:
            raise
        except OSError:
            self._bar.disable = True
