"""The work of ``netviz train``: the training loop, and saving the results however it ends."""

from __future__ import annotations

import json
import tempfile
import time
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from pathlib import Path

from netviz.cli.errors import Refusal, print_error
from netviz.cli.interruption import Interruption
from netviz.cli.output import say
from netviz.cli.output_files import require_writable
from netviz.cli.train.log import TrainingLog
from netviz.cli.train.progress import TrainingProgress
from netviz.data import Dataset, load_dataset
from netviz.formats.opening import open_network
from netviz.nn.parameter_file import ParameterFileError, save_parameters
from netviz.nn.products import Products
from netviz.numbers import percentage
from netviz.sentences import sentence, sentence_of
from netviz.session.network_checks import config_for, config_suiting
from netviz.training import DivergenceError, EvaluationPoint, Trainer, TrainingConfig
from netviz.training.second_core import products_for_this_machine
from netviz.training.threads import limit_blas_threads

_HEADER_BYTES = 4096
"""Room for the header of a file with parameters."""


@dataclass(frozen=True, slots=True)
class Outputs:
    """Destinations of the results.

    Attributes
    ----------
    save, log : Path, optional
        Files for the network and the losses.
    as_json : bool
        Print a JSON object instead of text.
    """

    save: Path | None
    log: Path | None
    as_json: bool


@dataclass(slots=True)
class RunTotals:
    """Totals of a run so far.

    Attributes
    ----------
    n_images : int
        Images trained on, counting repetitions.
    seconds, evaluating : float
        Total time, and the part of it spent on evaluations.
    accuracy : dict of str to float
        The latest accuracy on each split, ``validation`` and ``test``.
    """

    n_images: int = 0
    seconds: float = 0.0
    evaluating: float = 0.0
    accuracy: dict[str, float] = field(default_factory=dict)

    @property
    def images_per_second(self) -> float:
        """Training images per second, not counting evaluations."""
        return self.n_images / max(self.seconds - self.evaluating, 1e-9)


def run(
    config: TrainingConfig,
    directory: Path | None,
    outputs: Outputs,
    *,
    shrinks: bool = False,
    start_from: Path | None = None,
) -> int:
    """Train, save the requested files, and return the exit status.

    With `shrinks`, a small data set has fewer validation images than the configuration says, which is reported. With
    `start_from`, a network from a file is trained further.

    Raises
    ------
    DataError, TrainingError
        If the data cannot be used.
    FormatError
        If the file to start from cannot be read.
    Refusal
        If a file cannot be written, which is checked first; or if training diverges, after the files are saved. A
        network that cannot be saved where it was asked is saved in the folder for temporary files.
    """
    if outputs.save is not None:
        require_writable(outputs.save)
    with TrainingLog(outputs.log) as log, products_for_this_machine() as products:
        dataset = load_dataset(directory)
        config = _suiting(config, dataset) if shrinks else replace(config, n_classes=dataset.n_classes)
        limit_blas_threads()
        if start_from is None:
            trainer = Trainer(config, dataset, products=products)
        else:
            trainer = _continued(start_from, config, dataset, products)
        if outputs.save is not None:
            require_writable(outputs.save, 4 * trainer.architecture.n_parameters + _HEADER_BYTES)
        return _TrainingJob(trainer, dataset, outputs, log).run()


def _continued(path: Path, config: TrainingConfig, dataset: Dataset, products: Products) -> Trainer:
    """Return a trainer that begins with a network from a file, and say how it was read if the file leaves that open."""
    opened = open_network(path, dataset)
    if opened.evidence:
        best = opened.evidence[0]
        text = sentence(
            "{path} is read with “{activation}” units and “{scaling}” inputs: like this, it reads {accuracy} of {n:,} "
            "training images correctly.",
            path=path,
            activation=opened.activation,
            scaling=opened.scaling.name,
            accuracy=percentage(best.accuracy),
            n=best.n_images,
        )
        print_error(text)
    dataset = dataset.with_classes(opened.n_classes)
    return Trainer(config_for(opened.parameters, config), dataset, opened.parameters, products)


def _suiting(config: TrainingConfig, dataset: Dataset) -> TrainingConfig:
    """Return the configuration with as many validation images as a small data set allows, and say so."""
    suiting = config_suiting(config, dataset)
    if suiting.validation_size == config.validation_size:
        return suiting
    if suiting.validation_size:
        text = sentence(
            "Of the {n:,} training images, {n_validation:,} are held out for validation.",
            n=len(dataset.train_labels),
            n_validation=suiting.validation_size,
        )
    else:
        text = sentence("There are too few images of some classes to hold any out for validation.")
    print_error(text)
    return suiting


class _TrainingJob:
    """One run, from the first batch to the final report."""

    def __init__(self, trainer: Trainer, dataset: Dataset, outputs: Outputs, log: TrainingLog) -> None:
        self._trainer = trainer
        self._dataset = dataset
        self._outputs = outputs
        self._log = log
        self._totals = RunTotals()

    def run(self) -> int:
        with Interruption() as interruption:
            try:
                with TrainingProgress(self._trainer, self._outputs.as_json) as progress:
                    completed = self._train(progress, lambda: interruption.requested)
            except DivergenceError as error:
                self._save()
                raise Refusal(self._divergence_sentence(error)) from error
            except Exception:
                # Whatever it is, for example that the reader of the progress has gone: minutes of training are kept.
                self._save()
                raise
            self._save()
        if not completed:
            print_error(self._interruption_sentence())
            return 128 + interruption.number
        say(self._as_json() if self._outputs.as_json else self._as_text())
        return 0

    def _train(self, progress: TrainingProgress, stop: Callable[[], bool]) -> bool:
        """Train through all epochs or until `stop`; return whether all epochs are done."""
        trainer = self._trainer
        begin = time.perf_counter()
        try:
            while not stop():
                self._evaluate(progress)
                if trainer.finished:
                    return True
                metrics = trainer.train_batch()
                self._log.add_batch(metrics, trainer.epoch)
                progress.add_batch(metrics)
            return False
        finally:
            self._totals.seconds = time.perf_counter() - begin
            self._totals.n_images = self._count_images()

    def _evaluate(self, progress: TrainingProgress) -> None:
        begin = time.perf_counter()
        points = [point for point in self._trainer.due_evaluations() or () if point is not None]
        self._totals.evaluating += time.perf_counter() - begin
        for point in points:
            self._record(point)
        if points:
            progress.add_evaluations(points)

    def _record(self, point: EvaluationPoint) -> None:
        self._totals.accuracy[point.split] = point.accuracy
        self._log.add_evaluation(point)

    def _count_images(self) -> int:
        """Return the number of images in the batches so far; the last batch of an epoch may be smaller."""
        trainer, config = self._trainer, self._trainer.config
        epochs, batches = divmod(trainer.step, trainer.steps_per_epoch)
        return epochs * trainer.n_training + min(batches * config.batch_size, trainer.n_training)

    def _save(self) -> None:
        """Write the requested files, the network first."""
        path = self._outputs.save
        if path is None:
            self._log.commit()
            return
        try:
            self._save_network(path)
        except ParameterFileError as error:
            refuge = self._save_elsewhere(path.name)
            if refuge is None:
                raise Refusal(sentence_of(error)) from error
            raise Refusal(_kept_sentence(sentence_of(error), refuge)) from error
        try:
            self._log.commit()
        except Refusal as refusal:
            raise Refusal(_kept_sentence(refusal.message, path)) from refusal

    def _save_elsewhere(self, name: str) -> Path | None:
        """Write the network in a new folder for temporary files; return where, or None if that is not possible."""
        try:
            folder = Path(tempfile.mkdtemp(prefix="netviz-"))
        except OSError:
            return None
        try:
            self._save_network(folder / name)
        except ParameterFileError:
            folder.rmdir()
            return None
        return folder / name

    def _save_network(self, path: Path) -> None:
        snapshot = self._trainer.snapshot()
        save_parameters(path, snapshot.parameters, snapshot.metadata(self._dataset.name))

    def _divergence_sentence(self, error: DivergenceError) -> str:
        if self._outputs.save is None:
            return sentence_of(error)
        return sentence(
            "{problem}; the last finite network is saved in {file}.",
            problem=sentence_of(error).rstrip("."),
            file=self._outputs.save,
        )

    def _interruption_sentence(self) -> str:
        step, total = self._trainer.step, self._trainer.total_steps
        if self._outputs.save is None:
            return sentence("Interrupted after batch {step:,} of {total:,}.", step=step, total=total)
        return sentence(
            "Interrupted after batch {step:,} of {total:,}; the network is saved in {file}.",
            step=step,
            total=total,
            file=self._outputs.save,
        )

    def _as_json(self) -> str:
        totals = self._totals
        return json.dumps(
            {
                "test_accuracy": totals.accuracy["test"],
                "validation_accuracy": totals.accuracy.get("validation"),
                "epochs": self._trainer.config.epochs,
                "steps": self._trainer.step,
                "seconds": totals.seconds,
                "images_per_second": totals.images_per_second,
                "parameters": self._trainer.architecture.n_parameters,
            }
        )

    def _as_text(self) -> str:
        trainer, totals = self._trainer, self._totals
        sizes = " → ".join(str(size) for size in trainer.architecture.layer_sizes)
        lines = [
            f"{sizes}: {trainer.architecture.n_parameters:,} parameters, {trainer.step:,} batches in "
            f"{totals.seconds:.1f} s, {totals.images_per_second:,.0f} images per second",
            ", ".join(f"{split} accuracy {accuracy:.2%}" for split, accuracy in totals.accuracy.items()),
        ]
        if self._outputs.save is not None:
            lines.append(f"network: {self._outputs.save}")
        if self._outputs.log is not None:
            lines.append(f"log: {self._outputs.log}")
        return "\n".join(lines)


def _kept_sentence(problem: str, file: Path) -> str:
    """Return a sentence about a file that cannot be written, with the one that is kept."""
    return sentence("{problem}; the network is saved in {file}.", problem=problem.rstrip("."), file=file)
