"""The work of ``netviz learn``: from a network, an image and a way to learn to the numbers of every stage."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from netviz.cli.errors import BadArgument, Refusal
from netviz.cli.trace.parts import image_object
from netviz.cli.trace.source import InputImage
from netviz.data import load_dataset
from netviz.data.image_sets import validation_sample
from netviz.nn.optimizers import OPTIMIZERS, make_optimizer
from netviz.nn.parameter_file import load_parameters, save_parameters
from netviz.nn.parameters import Parameters
from netviz.tracing.image_trace import trace_image
from netviz.tracing.layer_statistics import gradient_norms, update_ratios
from netviz.tracing.learning import LEARNING_RATES, LearningStep, Rehearsal, learn, rehearse
from netviz.tracing.learning_caveats import Caveat, find_caveats
from netviz.tracing.learning_counts import LayerCount, Tally, UnitCount, count_connections, count_units
from netviz.training import TrainingConfig

N_VALIDATION = 1000
"""How many validation images tell what learning by heart does, where there are as many."""

_TOO_LARGE = "The network's numbers are too large to learn from."


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
        """Fill in what is not given.

        Raises
        ------
        BadArgument
            If there is no such optimizer, or the learning rate is not a number above 0.
        """
        name = optimizer or "sgd"
        if name not in OPTIMIZERS:
            raise BadArgument(f"There is no optimizer named {name!r}: choose one of {', '.join(OPTIMIZERS)}.")
        rate = LEARNING_RATES[name] if learning_rate is None else learning_rate
        if not (math.isfinite(rate) and rate > 0.0):
            raise BadArgument(f"The learning rate must be a number above 0, and not {rate:g}.")
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
    """Take one step on an image, and as many as are asked for.

    Parameters
    ----------
    network : Parameters
    image : InputImage
    settings : LearnSettings
    model : Path
        The network's file, which tells the seed of its validation images.
    directory : Path or None
        Of the data set.

    Raises
    ------
    Refusal
        If the numbers are too large, before the step or after it.
    """
    label = image.label if settings.label is None else settings.label
    assert label is not None
    epsilon = TrainingConfig().adam_epsilon
    optimizer = make_optimizer(settings.optimizer, network.vector.size, np.float64, epsilon)
    step = learn(trace_image(network, image.intensities), label, optimizer, settings.learning_rate)
    if not math.isfinite(step.loss_before):
        raise Refusal(_TOO_LARGE)
    if not math.isfinite(step.loss_after) or not step.after.parameters.is_finite():
        raise Refusal(f"The step goes beyond all numbers, so choose a learning rate below {settings.learning_rate:g}.")
    rehearsal = None
    if settings.n_times is not None:
        _, metadata = load_parameters(model)
        images, labels = validation_sample(
            load_dataset(directory), TrainingConfig().validation_size, int(metadata["seed"]), N_VALIDATION
        )
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
    """Write the gradient by every parameter, under the names and in the shapes of a network's file, in float32.

    Raises
    ------
    ParameterFileError, Refusal
        If the file cannot be written, or the gradient is too large for it.
    """
    if float(np.abs(result.step.gradient.vector).max()) > float(np.finfo(np.float32).max):
        raise Refusal(f"{path} was not written, because the gradient is too large for float32.")
    _, metadata = load_parameters(model)
    contents = f"gradient of -log p({result.step.label}), {result.image.title}"
    save_parameters(path, result.step.gradient, {**metadata, "contents": contents})


def numbers_of(result: LearnResult) -> dict[str, Any]:
    """Return the stages as JSON has them."""
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


def to_json(numbers: dict[str, Any]) -> str:
    """Return numbers as one JSON object, with all their digits.

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
            # Infinite where all weights were 0.
            "update_to_weight": float(ratio) if math.isfinite(ratio) else None,
        }
        for layer, (norm, ratio, gradient, change) in enumerate(
            zip(norms, ratios, step.gradient.kernels, step.change.kernels, strict=True)
        )
    ]


def _counts(layers: tuple[LayerCount, ...], what: str) -> dict[str, dict[str, int | None]]:
    """Return one number of every tally; that of the winning digit is null where it is the true one."""

    def of(tally: Tally | None) -> int | None:
        return None if tally is None else int(getattr(tally, what))

    return {
        f"layer_{count.layer + 1}": {
            "true_digit": of(count.true_digit),
            "winning_digit": of(count.winning_digit),
            "other_digits": of(count.other_digits),
        }
        for count in layers
    }


def _unit_object(count: UnitCount) -> dict[str, Any]:
    return {
        "layer": count.layer + 1,
        "raised": count.raised,
        "lowered": count.lowered,
        "unmoved": count.unmoved,
        "closed": count.closed,
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
    measured = rehearsal.validation
    return {
        "losses": rehearsal.losses.tolist(),
        "probabilities": rehearsal.probabilities.tolist(),
        "validation": {
            "images": measured[0].n_images,
            "losses": [one.loss for one in measured],
            "accuracies": [one.accuracy for one in measured],
        }
        if measured
        else None,
    }
