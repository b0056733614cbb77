"""The work of ``netviz learn``: take a learning step on an image, and collect the numbers of every stage."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.trace.parts import image_object
from netviz.cli.trace.report import require_output
from netviz.cli.trace.source import InputImage
from netviz.data import load_dataset
from netviz.data.image_sets import validation_sample
from netviz.formats.opening import open_network
from netviz.nn.optimizers import OPTIMIZERS, make_optimizer
from netviz.nn.parameter_file import save_parameters
from netviz.nn.parameters import Parameters
from netviz.scene.learning_tables import rehearsal_table, step_table
from netviz.sentences import sentence
from netviz.session.network_checks import config_suiting
from netviz.tracing.image_trace import trace_image
from netviz.tracing.layer_statistics import gradient_norms, update_ratios
from netviz.tracing.learning import LEARNING_RATES, LearningStep, Rehearsal, learn, rehearse
from netviz.tracing.learning_caveats import Caveat, find_caveats
from netviz.tracing.learning_counts import LayerCount, Tally, UnitCount, count_connections, count_units
from netviz.training import TrainingConfig

N_VALIDATION = 1000
"""Maximum number of unseen images on which to measure the effect of repeated steps."""

_TOO_LARGE = sentence("The network's numbers are too large to learn from.")


@dataclass(frozen=True, slots=True)
class LearnSettings:
    """How to learn the image.

    Attributes
    ----------
    optimizer : str
    learning_rate : float
    label : int or None
        The label to learn; None for the image's own.
    n_times : int or None
        How often to repeat the step; None for a single step.
    """

    optimizer: str
    learning_rate: float
    label: int | None
    n_times: int | None

    @classmethod
    def with_defaults(
        cls, optimizer: str | None, learning_rate: float | None, label: int | None, n_times: int | None
    ) -> LearnSettings:
        """Fill in defaults for omitted values.

        Raises
        ------
        BadArgument
            If there is no such optimizer, or the learning rate is not a number above 0.
        """
        name = optimizer or "sgd"
        if name not in OPTIMIZERS:
            raise BadArgument(
                sentence(
                    "There is no optimizer {name!r}; choose one of {names}.", name=name, names=", ".join(OPTIMIZERS)
                )
            )
        rate = LEARNING_RATES[name] if learning_rate is None else learning_rate
        if not (math.isfinite(rate) and rate > 0.0):
            raise BadArgument(sentence("The learning rate must be a number above 0, not {rate:g}.", rate=rate))
        return cls(name, rate, label, n_times)


@dataclass(frozen=True, slots=True, eq=False)
class LearnResult:
    """A learning step on an image, with its counts and caveats."""

    image: InputImage
    settings: LearnSettings
    step: LearningStep
    layers: tuple[LayerCount, ...]
    units: tuple[UnitCount, ...]
    caveats: tuple[Caveat, ...]
    rehearsal: Rehearsal | None


def learn_image(
    network: Parameters, image: InputImage, settings: LearnSettings, model: Path, directory: Path | None
) -> LearnResult:
    """Take a learning step on an image, and repeat it if requested.

    Parameters
    ----------
    network : Parameters
    image : InputImage
    settings : LearnSettings
    model : Path
        The network's file; its metadata hold the seed of its validation images.
    directory : Path or None
        Folder of the data set.

    Raises
    ------
    BadArgument
        If the network has no such label.
    Refusal
        If the numbers are too large, before the step or after it.
    """
    label = image.label if settings.label is None else settings.label
    assert label is not None
    require_output(network.architecture.layer_sizes[-1], label, "--label")
    epsilon = TrainingConfig().adam_epsilon
    optimizer = make_optimizer(settings.optimizer, network.vector.size, np.float64, epsilon)
    step = learn(trace_image(network, image.intensities), label, optimizer, settings.learning_rate)
    if not math.isfinite(step.loss_before):
        raise Refusal(_TOO_LARGE)
    if not math.isfinite(step.loss_after) or not step.after.parameters.is_finite():
        raise Refusal(
            sentence("The step overflows; choose a learning rate below {rate:g}.", rate=settings.learning_rate)
        )
    rehearsal = None
    if settings.n_times is not None:
        dataset = load_dataset(directory)
        size = config_suiting(TrainingConfig(), dataset).validation_size
        images, labels = validation_sample(dataset, size, open_network(model).seed, N_VALIDATION)
        rehearsal = rehearse(step, settings.n_times, images, labels)
    return LearnResult(
        image=image,
        settings=settings,
        step=step,
        layers=count_connections(step),
        units=count_units(step),
        caveats=find_caveats(step, image.class_names),
        rehearsal=rehearsal,
    )


def write_gradients(path: Path, result: LearnResult, model: Path) -> None:
    """Write the gradient in float32, with the names and shapes of a network file.

    Raises
    ------
    ParameterFileError, Refusal
        If the file cannot be written, or the gradient exceeds float32.
    """
    if float(np.abs(result.step.gradient.vector).max()) > float(np.finfo(np.float32).max):
        raise Refusal(sentence("{path} was not written: the gradient is too large for float32.", path=path))
    metadata = open_network(model).metadata
    contents = f"gradient of -log p({result.step.label}), {result.image.title}"
    save_parameters(path, result.step.gradient, {**metadata, "contents": contents})


def numbers_of(result: LearnResult) -> dict[str, Any]:
    """Return the numbers of all stages for JSON."""
    step = result.step
    numbers: dict[str, Any] = {
        "image": image_object(result.image),
        "label": step.label,
        "optimizer": result.settings.optimizer,
        "learning_rate": step.learning_rate,
        "answer_before": step.winner,
        "answer_after": step.after.answer,
        "loss_before": step.loss_before,
        "loss_after": step.loss_after,
        "probabilities_before": step.before.probabilities.tolist(),
        "probabilities_after": step.after.probabilities.tolist(),
        "output_deltas": step.output_deltas.tolist(),
        "hidden_deltas": [value for layer in step.hidden_deltas for value in layer.tolist()],
        "layers": _layer_objects(step),
        "reinforced": _counts(result.layers, "reinforced"),
        "weakened": _counts(result.layers, "weakened"),
        "unchanged": _counts(result.layers, "unchanged"),
        "larger_weight": _counts(result.layers, "larger"),
        "smaller_weight": _counts(result.layers, "smaller"),
        "units": [_unit_object(count) for count in result.units],
        "departures": [_caveat_object(caveat) for caveat in result.caveats],
    }
    if result.rehearsal is not None:
        numbers["repeat"] = _rehearsal_object(result.rehearsal)
    return numbers


def to_csv(result: LearnResult) -> str:
    """Return the numbers of every digit, or of every repetition of the step, as comma-separated values."""
    if result.rehearsal is not None:
        return rehearsal_table(result.rehearsal, result.step.label).as_csv()
    return step_table(result.step, result.image.class_names).as_csv()


def to_json(numbers: dict[str, Any]) -> str:
    """Return numbers as a JSON object, with all their digits.

    Raises
    ------
    Refusal
        If they are not finite.
    """
    try:
        return json.dumps(numbers, indent=2, allow_nan=False)
    except ValueError:
        raise Refusal(_TOO_LARGE) from None


def _layer_objects(step: LearningStep) -> list[dict[str, Any]]:
    norms, ratios = gradient_norms(step.gradient), update_ratios(step.before.parameters, step.change)
    return [
        {
            "layer": layer + 1,
            "gradient_norm_per_weight": float(norm),
            "largest_gradient": float(np.abs(gradient).max()),
            "largest_change": float(np.abs(change).max()),
            # Infinite if all weights were 0.
            "update_to_weight": float(ratio) if math.isfinite(ratio) else None,
        }
        for layer, (norm, ratio, gradient, change) in enumerate(
            zip(norms, ratios, step.gradient.kernels, step.change.kernels, strict=True)
        )
    ]


def _counts(layers: tuple[LayerCount, ...], what: str) -> dict[str, dict[str, int | None]]:
    """Return one number of every tally; null for the winning digit if it is the true one."""

    def count_of(tally: Tally | None) -> int | None:
        return None if tally is None else int(getattr(tally, what))

    return {
        f"layer_{count.layer + 1}": {
            "true_digit": count_of(count.true_digit),
            "winning_digit": count_of(count.winning_digit),
            "other_digits": count_of(count.other_digits),
        }
        for count in layers
    }


def _unit_object(count: UnitCount) -> dict[str, Any]:
    return {
        "layer": count.layer + 1,
        "raised": count.raised,
        "lowered": count.lowered,
        "unmoved": count.unmoved,
        "silent": count.closed,
    }


def _caveat_object(caveat: Caveat) -> dict[str, Any]:
    return {
        "reason": caveat.reason.value,
        "about": caveat.part.value,
        "layer": caveat.layer + 1,
        "count": caveat.count,
        "sentence": caveat.sentence,
    }


def _rehearsal_object(rehearsal: Rehearsal) -> dict[str, Any]:
    measurements = rehearsal.validation
    return {
        "losses": rehearsal.losses.tolist(),
        "probabilities": rehearsal.probabilities.tolist(),
        "validation": {
            "images": measurements[0].n_images,
            "losses": [measurement.loss for measurement in measurements],
            "accuracies": [measurement.accuracy for measurement in measurements],
        }
        if measurements
        else None,
    }
