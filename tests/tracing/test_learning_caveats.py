"""Every caveat of a step is true in its arrays, and some step has each of them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from netviz.nn.optimizers import Adam, Optimizer, make_optimizer
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.caveat_reasons import Reason
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.learning import LearningStep, learn
from netviz.tracing.learning_caveats import Caveat, NetworkPart, find_caveats

MakeTrace = Callable[..., ImageTrace]

WRONG_ONLY = {
    Reason.OBJECTION_LOUDER,
    Reason.SENDS_MORE,
    Reason.VOTER_RAISED,
    Reason.WRONG_ANSWER_RAISED,
}


def holds_for_connection(step: LearningStep, caveat: Caveat, source: int, target: int) -> bool:
    """Return whether a caveat holds for one connection, computed from its own numbers."""
    layer = caveat.layer
    weight = float(step.before.parameters.kernels[layer][source, target])
    weight_after = float(step.after.parameters.kernels[layer][source, target])
    value = float((step.before.image, *step.before.activations)[layer][source])
    value_after = float((step.after.image, *step.after.activations)[layer][source])
    gradient = float(step.gradient.kernels[layer][source, target])
    change = float(step.change.kernels[layer][source, target])
    to_true, to_wrong = target == step.label, target == step.winner and not step.was_right
    match caveat.reason:
        case Reason.OTHERS_LOWERED:
            return step.was_right and not to_true and value * change < 0.0
        case Reason.OBJECTION_LOUDER:
            return to_wrong and value * weight < 0.0 and value * change < 0.0 and abs(weight_after) > abs(weight)
        case Reason.OBJECTION_QUIETER:
            return to_true and value * weight < 0.0 and value * change > 0.0 and abs(weight_after) < abs(weight)
        case Reason.SENDS_LESS:
            return to_true and value * change > 0.0 and value_after * weight_after < value * weight
        case Reason.SENDS_MORE:
            return to_wrong and value * change < 0.0 and value_after * weight_after > value * weight
        case Reason.TRUE_DIGIT_LOWERED | Reason.WRONG_ANSWER_RAISED:
            moved = step.before.parameters.copy()
            moved.kernels[layer][source, target] += 1e-6 * np.sign(change)
            logits = trace_image(moved, step.before.image).logits - step.before.logits
            loss = float((step.before.probabilities - np.eye(len(logits))[step.label]) @ logits)
            digit = step.label if caveat.reason is Reason.TRUE_DIGIT_LOWERED else step.winner
            return loss < 1e-14 and (logits[digit] < 1e-14) == (caveat.reason is Reason.TRUE_DIGIT_LOWERED)
        case Reason.AGAINST_GRADIENT:
            return change * gradient > 0.0
        case Reason.WITHOUT_GRADIENT:
            return gradient == 0.0 and change != 0.0
        case Reason.EVENED_OUT:
            gradients, changes = (np.abs(part.kernels[layer]) for part in (step.gradient, step.change))
            is_small = 0.0 < abs(gradient) < 0.01 * gradients.max()
            return isinstance(step.optimizer, Adam) and is_small and abs(change) >= 0.5 * changes.max()
    return False


def holds_for_unit(step: LearningStep, caveat: Caveat, unit: int) -> bool:
    layer = caveat.layer
    vote = step.before.parameters.kernels[-1][unit] if layer == len(step.deltas) - 2 else None
    delta = float(step.deltas[layer][unit])
    values = (step.before.image, *step.before.activations)[layer]
    push = float(values @ step.change.kernels[layer][:, unit] + step.change.biases[layer][unit])
    match caveat.reason:
        case Reason.VOTER_LOWERED:
            return vote is not None and vote[step.label] > 0.0 and push < 0.0 and vote @ step.output_deltas > 0.0
        case Reason.VOTER_RAISED:
            return vote is not None and vote[step.winner] > 0.0 and push > 0.0 and vote @ step.output_deltas < 0.0
        case Reason.SILENT:
            gets_nothing = delta == 0.0 and not step.gradient.kernels[layer][:, unit].any()
            return vote is not None and vote[step.label] > 0.0 and gets_nothing
        case Reason.NO_ERROR_BACK:
            return delta == 0.0 and float(step.before.activations[layer][unit]) != 0.0
        case Reason.STARTS_OR_STOPS:
            sides = [trace.pre_activations[layer][unit] > 0.0 for trace in (step.before, step.after)]
            return bool(sides[0] != sides[1])
    return False


def holds_for_digit(step: LearningStep, caveat: Caveat, digit: int) -> bool:
    match caveat.reason:
        case Reason.SETTLED:
            return step.was_right and bool(np.abs(step.output_deltas).max() < 0.01)
        case Reason.LOSS_ROSE:
            return digit == step.label and step.loss_after > step.loss_before
        case Reason.BIASES:
            before, after = step.before.parameters.biases[-1], step.after.parameters.biases[-1]
            return bool(before[digit] != after[digit])
    return False


def require_true(step: LearningStep) -> set[Reason]:
    """Make sure that all caveats of a step are true, and return their reasons."""
    found = find_caveats(step)
    for caveat in found:
        assert caveat.count == np.count_nonzero(caveat.mask) > 0
        assert caveat.sentence.endswith(".")
        assert "[" not in caveat.sentence
        assert "|" not in caveat.sentence
        if caveat.part is NetworkPart.CONNECTIONS:
            assert caveat.mask.shape == step.before.parameters.kernels[caveat.layer].shape
            assert caveat.sentence.startswith(f"{caveat.count:,} connection")
            for source, target in np.argwhere(caveat.mask):
                assert holds_for_connection(step, caveat, int(source), int(target)), caveat
        elif caveat.part is NetworkPart.UNITS:
            assert caveat.sentence.startswith(f"{caveat.count:,} unit")
            assert all(holds_for_unit(step, caveat, int(unit)) for unit in np.flatnonzero(caveat.mask)), caveat
        else:
            assert all(holds_for_digit(step, caveat, int(k)) for k in np.flatnonzero(caveat.mask)), caveat
    reasons = {caveat.reason for caveat in found}
    assert not (step.was_right and reasons & WRONG_ONLY)
    assert step.was_right or not reasons & {Reason.OTHERS_LOWERED, Reason.SETTLED}
    if not isinstance(step.optimizer, Adam):
        assert Reason.EVENED_OUT not in reasons
    return reasons


def optimizer_with_state(name: str, trace: ImageTrace, label: int) -> Optimizer:
    """Return an optimizer with the state of a few steps on another image."""
    optimizer = make_optimizer(name, trace.parameters.vector.size, np.float64, 1e-4)
    other = trace_image(trace.parameters, trace.image[::-1].copy())
    for _ in range(3):
        optimizer = learn(other, label, optimizer, 0.1).optimizer
    return optimizer


@given(
    seed=st.integers(0, 100_000),
    sizes=st.sampled_from([(6, 4), (8, 6, 5), (7, 6, 5, 4)]),
    activation=st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid", "identity"]),
    name=st.sampled_from(["sgd", "momentum", "adam"]),
    has_state=st.booleans(),
    rate=st.sampled_from([0.001, 0.1, 3.0]),
)
@settings(deadline=None, max_examples=100)
def test_every_caveat_is_true(
    make_trace: MakeTrace,
    seed: int,
    sizes: tuple[int, ...],
    activation: str,
    name: str,
    has_state: bool,
    rate: float,
) -> None:
    trace = make_trace(seed, sizes, activation)
    n_parameters = trace.parameters.vector.size
    warm = optimizer_with_state(name, trace, (seed + 1) % sizes[-1]) if has_state else None
    optimizer = warm or make_optimizer(name, n_parameters, np.float64, 1e-4)
    require_true(learn(trace, seed % sizes[-1], optimizer, rate))


def test_every_reason_occurs(make_trace: MakeTrace) -> None:
    found: set[Reason] = set()
    for seed in range(60):
        trace = make_trace(seed, (12, 9, 5))
        for label in (trace.answer, (trace.answer + 1) % 5):
            for optimizer, rate in (
                (make_optimizer("sgd", trace.parameters.vector.size, np.float64), 0.3),
                (make_optimizer("adam", trace.parameters.vector.size, np.float64), 0.01),
                (optimizer_with_state("momentum", trace, 2), 0.1),
            ):
                found |= require_true(learn(trace, label, optimizer, rate))
        if found >= set(Reason) - {Reason.SETTLED, Reason.NO_ERROR_BACK, Reason.LOSS_ROSE}:
            break
    sure = make_trace(1, (12, 9, 5)).parameters.copy()
    sure.biases[-1][2] = 20.0
    trace = trace_image(sure, make_trace(1, (12, 9, 5)).image)
    optimizer = make_optimizer("sgd", sure.vector.size, np.float64)
    found |= require_true(learn(trace, 2, optimizer, 0.1))
    # All weights are 0: the units fire because of their biases, and no error reaches them.
    zero = Parameters(Architecture((12, 9, 5)), dtype=np.float64)
    zero.biases[0][...] = 0.1
    found |= require_true(learn(trace_image(zero, trace.image), 2, optimizer, 0.1))
    # Momentum accumulated for another digit drives the loss of this one up.
    trace = make_trace(3, (12, 9, 5))
    memory = make_optimizer("momentum", sure.vector.size, np.float64)
    for _ in range(3):
        memory = learn(trace, 1, memory, 0.1).optimizer
    found |= require_true(learn(trace, 0, memory, 0.1))
    assert found == set(Reason)


def test_sgd_follows_the_gradient(make_trace: MakeTrace) -> None:
    for seed in range(20):
        trace = make_trace(seed, (12, 9, 5))
        step = learn(trace, seed % 5, make_optimizer("sgd", trace.parameters.vector.size, np.float64), 0.1)
        reasons = {caveat.reason for caveat in find_caveats(step)}
        assert not reasons & {Reason.AGAINST_GRADIENT, Reason.WITHOUT_GRADIENT, Reason.EVENED_OUT}


def test_sentences_use_the_class_names(make_trace: MakeTrace) -> None:
    trace = make_trace(5, (12, 9, 3))
    label = (trace.answer + 1) % 3
    step = learn(trace, label, make_optimizer("sgd", trace.parameters.vector.size, np.float64), 0.1)
    names = ["coat", "shirt", "boot"]
    text = " ".join(caveat.sentence for caveat in find_caveats(step, names))
    assert f"the wrong answer {names[trace.answer]} " in text
    assert f"that of {names[label]} rises" in text


@pytest.mark.parametrize("activation", ["tanh", "sigmoid", "identity"])
def test_smooth_units_neither_start_nor_stop(make_trace: MakeTrace, activation: str) -> None:
    trace = make_trace(2, (12, 9, 5), activation)
    step = learn(trace, 1, make_optimizer("sgd", trace.parameters.vector.size, np.float64), 5.0)
    assert Reason.STARTS_OR_STOPS not in {caveat.reason for caveat in find_caveats(step)}
