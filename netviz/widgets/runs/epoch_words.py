"""What a batch and an epoch are, in the numbers of a run: sums that lead from the data set to a single batch."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from netviz.numbers import local
from netviz.session.joining import together
from netviz.training import TrainingConfig

translate = QCoreApplication.translate


def epoch_words(config: TrainingConfig, n_images: int, epoch: int, done: int) -> str:
    """Return what batch and epoch are in a run, and how the images of the data set are divided.

    Parameters
    ----------
    config : TrainingConfig
    n_images : int
        Number of images in the data set's training part, including those that the run only validates with.
    epoch, done : int
        The epoch, counted from 1, and how many of its batches are done.
    """
    n_training = config.training_size or n_images - config.validation_size
    batch = min(config.batch_size, n_training)
    whole, rest = divmod(n_training, batch)
    text = translate(
        "EpochWords",
        "A batch is {batch_size} image(s); after each one, the network changes its weights. An epoch is one pass "
        "through all {images} training images, in {batches} batches ({sum}): {done} of epoch {epoch} are done.",
        "",
        batch,
    )
    found = text.format(
        batch_size=local(batch, ","),
        images=local(n_training, ","),
        batches=local(whole + bool(rest), ","),
        sum=_sum(whole, batch, rest),
        done=local(done, ","),
        epoch=epoch,
    )
    return together((found, _parts(n_images, n_training, config.validation_size)))


def _sum(whole: int, batch: int, rest: int) -> str:
    """Return an epoch as a sum of its batches; the last one has what is left."""
    product = f"{local(whole, ',')} × {local(batch, ',')}"
    return f"{product} + {local(rest, ',')}" if rest else product


def _parts(n_images: int, n_training: int, n_validation: int) -> str:
    """Return what becomes of the images that the network does not learn from."""
    n_unused = n_images - n_training - n_validation
    if not n_validation and not n_unused:
        return ""
    if n_unused:
        text = translate(
            "EpochWords",
            "{total} = {training} training + {validation} validation + {unused} unused images; the network learns from "
            "the training images only.",
        )
    else:
        text = translate(
            "EpochWords",
            "{total} = {training} training + {validation} validation images; the network learns from the training "
            "images only.",
        )
    return text.format(
        total=local(n_images, ","),
        training=local(n_training, ","),
        validation=local(n_validation, ","),
        unused=local(n_unused, ","),
    )
