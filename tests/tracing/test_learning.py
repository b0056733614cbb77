"""Learning one example, compared with numbers computed by hand, central differences and the steps of training."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from netviz.data import Dataset, scale_pixels
from netviz.nn.loss import cross_entropy
from netviz.nn.network import Workspace, forward
from netviz.nn.optimizers import OPTIMIZERS, Optimizer, make_optimizer
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.caveat_reasons import Reason
from netviz.tracing.errors import TracingError
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.learning import LearningStep, gradient_of, learn, measure, rehearse, repeat
from netviz.tracing.learning_caveats import find_caveats
from netviz.tracing.learning_counts import count_connections, count_units

MakeTrace = Callable[..., ImageTrace]

seeds = st.integers(0, 100_000)
shapes = st.sampled_from([(6, 4), (8, 6, 5), (7, 6, 5, 4)])
activations = st.sampled_from(["relu", "leaky_relu", "tanh", "sigmoid", "identity"])


def optimizer_for(trace: ImageTrace, name: str = "sgd", epsilon: float = 1e-8) -> Optimizer:
    return make_optimizer(name, trace.parameters.vector.size, np.float64, epsilon)


# A network of 3 pixels, 2 units (ReLU) and 2 digits; x = (1, 0.5, 0) with label 1.
#
#         unit 0   unit 1              digit 0   digit 1
#   p 0     1       -1           u 0      1         2
#   p 1     2        0           u 1      5        -7
#   p 2    -3        4           b        1.5       0
#   b      -0.5      0.25
#
# forward    z0 = 1 + 1 + 0 - 0.5 = 1.5, and z1 = -1 + 0 + 0 + 0.25 = -0.75, which is closed.
#            logit 0 = 1.5 · 1 + 1.5 = 3, and logit 1 = 1.5 · 2 = 3, so p = (0.5, 0.5).
# loss       L = -log 0.5 = log 2
# backward   δ at the digits = (0.5, 0.5 - 1) = (0.5, -0.5)
#            δ at unit 0 = 1 · 0.5 + 2 · (-0.5) = -0.5, and 0 at unit 1
#            into the digits, a · δ: from unit 0 1.5 · (0.5, -0.5) = (0.75, -0.75), and 0 from unit 1
#            into unit 0, x · δ: (-0.5, -0.25, 0)
# update     with SGD and a learning rate of 0.5, everything times -0.5
# forward    z0 = 1.25 · 1 + 2.125 · 0.5 - 0.25 = 2.0625, and z1 as before
#            logit 0 = 2.0625 · 0.625 + 1.25 = 2.5390625
#            logit 1 = 2.0625 · 2.375 + 0.25 = 5.1484375
# loss       L = log(1 + exp(-2.609375)) = 0.07099934, and p of the 1 is 0.93146251


@pytest.fixture
def by_hand() -> ImageTrace:
    parameters = Parameters(Architecture((3, 2, 2)), dtype=np.float64)
    parameters.kernels[0][...] = [[1, -1], [2, 0], [-3, 4]]
    parameters.biases[0][...] = [-0.5, 0.25]
    parameters.kernels[1][...] = [[1, 2], [5, -7]]
    parameters.biases[1][...] = [1.5, 0]
    return trace_image(parameters, np.array([1, 0.5, 0]))


def test_every_stage_by_hand(by_hand: ImageTrace) -> None:
    step = learn(by_hand, 1, optimizer_for(by_hand), 0.5)
    assert step.loss_before == pytest.approx(np.log(2.0))
    assert step.output_deltas.tolist() == [0.5, -0.5]
    assert [delta.tolist() for delta in step.hidden_deltas] == [[-0.5, 0]]
    assert [closed.tolist() for closed in step.closed] == [[False, True]]
    assert step.gradient.kernels[1].tolist() == [[0.75, -0.75], [0, 0]]
    assert step.gradient.biases[1].tolist() == [0.5, -0.5]
    assert step.gradient.kernels[0].tolist() == [[-0.5, 0], [-0.25, 0], [0, 0]]
    assert step.gradient.biases[0].tolist() == [-0.5, 0]
    assert step.change.kernels[1].tolist() == [[-0.375, 0.375], [0, 0]]
    assert step.change.biases[1].tolist() == [-0.25, 0.25]
    assert step.change.kernels[0].tolist() == [[0.25, 0], [0.125, 0], [0, 0]]
    assert step.change.biases[0].tolist() == [0.25, 0]
    assert step.after.activations[0].tolist() == [2.0625, 0]
    assert step.after.logits.tolist() == [2.5390625, 5.1484375]
    assert step.after.probabilities[1] == pytest.approx(0.93146251, abs=1e-8)
    assert step.loss_after == pytest.approx(0.07099934, abs=1e-8)
    assert (step.winner, step.was_right) == (0, False)


def test_the_first_step_of_the_other_optimizers_by_hand(by_hand: ImageTrace) -> None:
    # Momentum starts with the gradient itself. Adam's first step is η · g / (|g| + ε): equal sizes, with g's signs.
    momentum = learn(by_hand, 1, optimizer_for(by_hand, "momentum"), 0.5)
    assert momentum.change.kernels[1].tolist() == [[-0.375, 0.375], [0, 0]]
    adam = learn(by_hand, 1, optimizer_for(by_hand, "adam"), 0.5)
    np.testing.assert_allclose(adam.change.kernels[1], [[-0.5, 0.5], [0, 0]], atol=1e-7)
    np.testing.assert_allclose(adam.change.kernels[0], [[0.5, 0], [0.5, 0], [0, 0]], atol=1e-7)
    # Momentum's second step on the same image adds 0.9 of the velocity of the first.
    second = learn(momentum.after, 1, momentum.optimizer, 0.5)
    expected = -0.5 * (0.9 * momentum.gradient.vector + second.gradient.vector)
    np.testing.assert_allclose(second.change.vector, expected, atol=1e-15)


def test_reinforced_connections_by_hand(by_hand: ImageTrace) -> None:
    step = learn(by_hand, 1, optimizer_for(by_hand), 0.5)
    first, last = count_connections(step)
    # Unit 0 adds more to digit 1 and less to digit 0; unit 1 is silent.
    tally = last.true_digit
    assert (tally.reinforced, tally.weakened, tally.unchanged, tally.larger, tally.smaller) == (1, 0, 1, 1, 0)
    assert last.winning_digit is not None
    tally = last.winning_digit
    assert (tally.reinforced, tally.weakened, tally.unchanged, tally.larger, tally.smaller) == (0, 1, 1, 0, 1)
    assert last.other_digits.n_connections == 0
    # Pixels 0 and 1 raise unit 0, which votes for both digits; pixel 2 is dark and unit 1 closed.
    assert (first.raising.tolist(), first.lowering.tolist()) == ([2, 0], [0, 0])
    tally = first.true_digit
    assert (tally.reinforced, tally.weakened, tally.unchanged, tally.larger, tally.smaller) == (2, 0, 4, 2, 0)
    assert first.winning_digit == first.true_digit
    # z0 moves by 0.25 · 1 + 0.125 · 0.5 + 0.25.
    (units,) = count_units(step)
    assert units.pushes.tolist() == [0.5625, 0]
    assert (units.raised, units.lowered, units.unmoved, units.closed) == (1, 0, 0, 1)
    found = {caveat.reason: caveat for caveat in find_caveats(step)}
    # Unit 0 also votes for the wrong answer, 0, and so do both connections into it.
    assert set(found) == {Reason.BIASES, Reason.VOTER_RAISED, Reason.WRONG_ANSWER_RAISED}
    assert found[Reason.VOTER_RAISED].mask.tolist() == [True, False]
    assert found[Reason.WRONG_ANSWER_RAISED].mask.tolist() == [[True, False], [True, False], [False, False]]
    assert found[Reason.VOTER_RAISED].sentence.startswith("1 unit that votes for the wrong answer 0 is raised")


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=40)
def test_all_gradients_equal_central_differences(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    # ReLU has no derivative at its kink.
    assume(all(np.abs(z).min() > 2e-3 for z in trace.pre_activations))
    label = seed % sizes[-1]
    gradient = learn(trace, label, optimizer_for(trace), 0.1).gradient
    step, labels = 1e-4, np.array([label])
    for index, derivative in enumerate(gradient.vector):
        losses = []
        # Fourth order, so that the error of the differences is below the tolerance.
        for factor in (-2, -1, 1, 2):
            moved = trace.parameters.copy()
            moved.vector[index] += factor * step
            losses.append(float(cross_entropy(forward(moved, trace.image[np.newaxis]).logits, labels)[0]))
        difference = (losses[0] - 8 * losses[1] + 8 * losses[2] - losses[3]) / (12 * step)
        assert derivative == pytest.approx(difference, rel=1e-6, abs=1e-10)


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=30)
def test_a_batch_has_the_mean_gradient_of_its_examples(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    parameters = make_trace(seed, sizes, activation).parameters
    rng = np.random.default_rng(seed)
    images, labels = rng.random((5, sizes[0])), rng.integers(0, sizes[-1], 5)
    together = Parameters(parameters.architecture, dtype=np.float64)
    Workspace(parameters.architecture, 5, np.float64).loss_and_gradient(parameters, images, labels, together)
    steps = [
        learn(trace_image(parameters, image), int(label), make_optimizer("sgd", parameters.vector.size), 0.1)
        for image, label in zip(images, labels, strict=True)
    ]
    mean = np.mean([step.gradient.vector for step in steps], axis=0)
    np.testing.assert_allclose(mean, together.vector, rtol=1e-9, atol=1e-10)


@given(seed=seeds, sizes=shapes)
@settings(deadline=None, max_examples=40)
def test_no_error_reaches_a_closed_unit(make_trace: MakeTrace, seed: int, sizes: tuple[int, ...]) -> None:
    step = learn(make_trace(seed, sizes), seed % sizes[-1], make_optimizer("sgd", 10_000), 0.1)
    for layer, (delta, closed) in enumerate(zip(step.hidden_deltas, step.closed, strict=True)):
        np.testing.assert_array_equal(closed, step.before.pre_activations[layer] <= 0.0)
        # +0 and not -0, which would be displayed with its sign.
        assert not np.signbit(delta[closed]).any()
        assert not delta[closed].any()
        assert not step.gradient.kernels[layer][:, closed].any()
        assert not step.change.kernels[layer][:, closed].any()


@pytest.mark.parametrize("name", list(OPTIMIZERS))
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_the_change_equals_that_of_training_with_the_same_state(
    make_trace: MakeTrace, name: str, dtype: type[np.floating]
) -> None:
    trace = make_trace(4, (30, 12, 10))
    architecture = trace.parameters.architecture
    parameters, gradient = trace.parameters.astype(dtype), Parameters(architecture, dtype=dtype)
    optimizer = make_optimizer(name, architecture.n_parameters, dtype, 1e-4)
    rng = np.random.default_rng(0)
    # Twenty batches, so that the optimizer has a state.
    batches = Workspace(architecture, 16, dtype)
    for _ in range(20):
        images, labels = rng.random((16, 30)).astype(dtype), rng.integers(0, 10, 16)
        batches.loss_and_gradient(parameters, images, labels, gradient)
        optimizer.step(parameters, gradient, 0.01)
    before = parameters.copy()
    step = learn(trace_image(parameters, trace.image), 3, optimizer, 0.01)
    again = learn(trace_image(parameters, trace.image), 3, optimizer, 0.01)
    # Neither the parameters nor the optimizer's state have changed.
    np.testing.assert_array_equal(parameters.vector, before.vector)
    np.testing.assert_array_equal(step.change.vector, again.change.vector)
    # Now the run takes the step itself.
    batches.loss_and_gradient(parameters, trace.image[np.newaxis].astype(dtype), np.array([3]), gradient)
    optimizer.step(parameters, gradient, 0.01)
    tolerance = 1e-6 if dtype is np.float32 else 1e-10
    assert np.abs(step.change.vector).max() > 1e-4
    np.testing.assert_allclose(before.vector + step.change.vector, parameters.vector, atol=tolerance)


@given(seed=seeds, sizes=shapes, activation=activations)
@settings(deadline=None, max_examples=60)
def test_a_small_step_lowers_the_loss_as_predicted_by_the_gradient(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    step = learn(trace, seed % sizes[-1], optimizer_for(trace), 1e-5)
    steepness = float(step.gradient.vector @ step.gradient.vector)
    assume(steepness > 1e-2)
    # No ReLU unit crosses its kink.
    assume(all(np.abs(z).min() > 1e-3 for z in trace.pre_activations))
    assert step.loss_after < step.loss_before
    assert step.loss_before - step.loss_after == pytest.approx(1e-5 * steepness, rel=0.05)


@given(seed=seeds, sizes=shapes, activation=activations, name=st.sampled_from(list(OPTIMIZERS)))
@settings(deadline=None, max_examples=60)
def test_the_counts_add_up_to_all_connections_and_units(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, name: str
) -> None:
    trace = make_trace(seed, sizes, activation)
    step = learn(trace, seed % sizes[-1], optimizer_for(trace, name), 0.05)
    for layer, count in enumerate(count_connections(step)):
        n_connections = sizes[layer] * sizes[layer + 1]
        tallies = [count.true_digit, count.other_digits]
        assert (count.winning_digit is None) == step.was_right
        if count.winning_digit is not None:
            tallies.append(count.winning_digit)
        for tally in tallies:
            assert tally.larger + tally.smaller <= tally.n_connections
            assert min(tally.reinforced, tally.weakened, tally.unchanged) >= 0
        if layer == len(sizes) - 2:
            assert sum(tally.n_connections for tally in tallies) == n_connections
        else:
            assert {tally.n_connections for tally in tallies} == {n_connections}
    for layer, units in enumerate(count_units(step)):
        assert units.raised + units.lowered + units.unmoved + units.closed == sizes[layer + 1]


@given(seed=seeds, sizes=st.sampled_from([(5, 4), (6, 4, 3), (4, 4, 3, 3)]), activation=activations, data=st.data())
@settings(deadline=None, max_examples=30)
def test_a_reinforced_connection_alone_raises_the_logit(
    make_trace: MakeTrace, seed: int, sizes: tuple[int, ...], activation: str, data: st.DataObject
) -> None:
    trace = make_trace(seed, sizes, activation)
    assume(all(np.abs(z).min() > 1e-3 for z in trace.pre_activations))
    warm = learn(trace_image(trace.parameters, trace.image[::-1].copy()), 0, optimizer_for(trace, "adam"), 0.0)
    name = data.draw(st.sampled_from(["sgd", "adam"]))
    step = learn(trace, seed % sizes[-1], warm.optimizer if name == "adam" else optimizer_for(trace), 0.05)
    others = [digit for digit in range(sizes[-1]) if digit not in (step.label, step.winner)]
    for layer, count in enumerate(count_connections(step)):
        moves = []
        for source in range(sizes[layer]):
            for target in range(sizes[layer + 1]):
                moved = trace.parameters.copy()
                moved.kernels[layer][source, target] += 1e-5 * np.sign(step.change.kernels[layer][source, target])
                moves.append((target, trace_image(moved, trace.image).logits - trace.logits))
        is_last = layer == len(sizes) - 2
        for digits, tally in (([step.label], count.true_digit), (others, count.other_digits)):
            seen = [float(logits[digits].sum()) for target, logits in moves if not is_last or target in digits]
            # Changes as small as the rounding of a forward pass cannot be checked with one.
            assume(all(value == 0.0 or abs(value) > 1e-12 for value in seen))
            assert tally.reinforced == sum(value > 0.0 for value in seen)
            assert tally.weakened == sum(value < 0.0 for value in seen)


def test_repeated_steps_continue_from_each_other(trained: ImageTrace, bars: Dataset) -> None:
    first = learn(trained, 5, optimizer_for(trained, "adam", 1e-4), 0.001)
    steps = list(repeat(first, 4))
    assert steps[0] is first
    assert all(later.before is earlier.after for earlier, later in pairwise(steps))
    assert {step.learning_rate for step in steps} == {0.001}
    by_hand = learn(first.after, 5, first.optimizer, 0.001)
    np.testing.assert_array_equal(steps[1].change.vector, by_hand.change.vector)
    images = scale_pixels(bars.train_images[:200])
    rehearsal = rehearse(first, 4, images, bars.train_labels[:200])
    assert rehearsal.losses.tolist() == [first.loss_before, *(step.loss_after for step in steps)]
    assert rehearsal.probabilities.shape == (5, 10)
    np.testing.assert_array_equal(rehearsal.probabilities[-1], steps[-1].after.probabilities)
    assert rehearsal.last.loss_after == steps[-1].loss_after
    assert rehearsal.validation[4] == measure(steps[-1].after.parameters, images, bars.train_labels[:200])
    assert len(rehearsal.validation) == 5
    assert rehearse(first, 4).validation == ()


def test_repeating_an_image_with_a_wrong_label_costs_accuracy(trained: ImageTrace, bars: Dataset) -> None:
    images, labels = scale_pixels(bars.train_images[:200]), bars.train_labels[:200]
    first = learn(trained, (trained.answer + 1) % 10, optimizer_for(trained), 0.05)
    rehearsal = rehearse(first, 5, images, labels)
    assert rehearsal.losses[-1] < 0.1 < rehearsal.losses[0]
    assert rehearsal.validation[-1].accuracy < rehearsal.validation[0].accuracy - 0.05
    assert rehearsal.validation[-1].loss > rehearsal.validation[0].loss
    # In float32, as in training.
    parameters = trained.parameters.astype(np.float32)
    read = forward(parameters, images).logits.argmax(axis=1)
    assert rehearsal.validation[0].accuracy == pytest.approx(np.mean(read == labels))
    assert rehearsal.validation[0].n_images == 200


def test_a_step_does_not_change_its_arguments(trained: ImageTrace) -> None:
    before = trained.parameters.vector.copy()
    step = learn(trained, 3, optimizer_for(trained), 0.1)
    np.testing.assert_array_equal(trained.parameters.vector, before)
    np.testing.assert_allclose(step.after.parameters.vector, before + step.change.vector, atol=1e-16)


def test_invalid_labels_and_images_are_refused(make_trace: MakeTrace) -> None:
    trace = make_trace(1, (5, 4, 3))
    for label in (-1, 3):
        with pytest.raises(TracingError, match="numbered 0 to 2"):
            learn(trace, label, optimizer_for(trace), 0.1)
    for images, labels in ((np.zeros((0, 5)), np.zeros(0, np.intp)), (np.zeros((2, 5)), np.zeros(1, np.intp))):
        with pytest.raises(ValueError, match="one label each"):
            measure(trace.parameters, images, labels)


@pytest.mark.parametrize("name", list(OPTIMIZERS))
@pytest.mark.parametrize("value", [np.nan, np.inf, 1e300])
def test_a_diverged_network_still_yields_counts_and_caveats(make_trace: MakeTrace, name: str, value: float) -> None:
    trace = make_trace(1, (5, 4, 3))
    vector = trace.parameters.vector.copy()
    vector[3] = vector[-1] = value
    lost = trace_image(Parameters(trace.parameters.architecture, vector), trace.image)
    step: LearningStep = learn(lost, 1, optimizer_for(lost, name), 0.1)
    for count in count_connections(step):
        assert count.true_digit.n_connections > 0
    count_units(step)
    find_caveats(step)
    assert gradient_of(lost, step.deltas).vector.shape == vector.shape
