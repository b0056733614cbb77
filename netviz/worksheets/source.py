"""The network that worksheets are about, and how it can be computed again."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from netviz.data import N_PIXELS, Dataset
from netviz.nn.parameters import Parameters
from netviz.sentences import sentence
from netviz.training import Trainer, TrainingConfig, TrainingError
from netviz.training.batch_source import require_classes

DEFAULT_BATCHES = 100
"""Enough to read most images, and few enough that many answers are still open."""

_LEAST_CLASSES = 4
"""Softmax is worked out by hand for three classes, with the sum of the others given."""


@dataclass(frozen=True, slots=True, eq=False)
class SheetSource:
    """A network with everything that a worksheet says about it.

    Attributes
    ----------
    parameters : Parameters
    dataset : Dataset
        The images are test images.
    seed : int
        Determines the questions, together with the number of the student.
    origin : str
        Where the network comes from, for the foot of the page.
    step : int
        Batches trained.
    loss : float or None
        Of the last batch, in nats; None if it is not known.
    moment : str
        What the step counts, in words, if another program has trained the network; empty for batches.
    """

    parameters: Parameters
    dataset: Dataset
    seed: int
    origin: str
    step: int
    loss: float | None = None
    moment: str = ""

    @property
    def has_digits(self) -> bool:
        """Whether the network tells digits apart, and not the classes of another data set."""
        return all(name.isdecimal() for name in self.dataset.class_names)

    @property
    def noun(self) -> str:
        """What the network tells apart, as the head of a column: ``digit``, or ``class`` in other data sets."""
        return sentence("digit") if self.has_digits else sentence("class")


def batches_text(step: int) -> str:
    """Return a number of batches in words."""
    return sentence("1 batch") if step == 1 else sentence("{step:,} batches", step=step)


def from_run(
    config: TrainingConfig, dataset: Dataset, step: int, parameters: Parameters, loss: float | None
) -> SheetSource:
    """Return the source for a run from its random start after a number of batches."""
    origin = sentence("seed {seed} · {batches}", seed=config.seed, batches=batches_text(step))
    return SheetSource(parameters, dataset, config.seed, origin, step, loss)


def from_file(name: str, dataset: Dataset, seed: int, step: int, parameters: Parameters) -> SheetSource:
    """Return the source for a network in a file."""
    origin = sentence("from the saved network {name} · seed {seed}", name=name, seed=seed)
    return SheetSource(parameters, dataset, seed, origin, step)


def train_for_sheets(
    config: TrainingConfig,
    dataset: Dataset,
    batches: int | None,
    on_batch: Callable[[int, int], None] | None = None,
) -> SheetSource:
    """Train the first batches of a run, as the window and ``netviz train`` do.

    Parameters
    ----------
    config : TrainingConfig
    dataset : Dataset
    batches : int or None
        None for the whole run.
    on_batch : callable, optional
        Called after each batch with the number of batches so far and of all.

    Raises
    ------
    TrainingError
        If the run has fewer batches, or diverges.
    DataError
        If the data set does not suit the configuration.
    """
    trainer = Trainer(config, dataset)
    wanted = trainer.total_steps if batches is None else batches
    if wanted > trainer.total_steps:
        raise TrainingError(
            sentence(
                "{epochs} epochs have {most:,} batches, fewer than {wanted:,}; ask for more epochs.",
                epochs=config.epochs,
                most=trainer.total_steps,
                wanted=wanted,
            )
        )
    while trainer.step < wanted:
        trainer.train_batch()
        if on_batch is not None:
            on_batch(trainer.step, wanted)
    snapshot = trainer.snapshot()
    return from_run(config, dataset, snapshot.step, snapshot.parameters, snapshot.loss)


def require_suitable(source: SheetSource) -> None:
    """Check that there are questions about a network.

    Raises
    ------
    TrainingError
        If it does not read 28 by 28 pixels, does not have the data set's classes, four or more, has no hidden layer, or
        there is no image.
    """
    sizes = source.parameters.architecture.layer_sizes
    if sizes[0] != N_PIXELS or sizes[-1] < _LEAST_CLASSES or len(sizes) < 3:
        raise TrainingError(
            sentence(
                "This network has layers of {shape} units; a worksheet needs one with {pixels} inputs, a hidden layer "
                "and at least {classes} outputs.",
                shape=" → ".join(str(size) for size in sizes),
                pixels=N_PIXELS,
                classes=_LEAST_CLASSES,
            )
        )
    require_classes(sizes[-1], source.dataset)
    if not len(source.dataset.test_images):
        raise TrainingError(sentence("The data set has no test images, which a worksheet needs."))
    if source.loss is not None and not math.isfinite(source.loss):
        raise TrainingError(sentence("No worksheet can be written: the network's numbers are no longer finite."))
