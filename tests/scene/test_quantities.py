"""The quantity that the connections show in the gradient and change modes, without threads."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from netviz.data import Dataset
from netviz.data.image_sets import Split
from netviz.nn.optimizers import make_optimizer
from netviz.scene.appearance import Appearance, GradientOf, Mode, Reference
from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.quantities import COMING, DIFFERENT_SIZES, NO_BATCH, NO_CHANGE, NO_LABEL, NO_REFERENCE, quantity_of
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.sentences import Sentence
from netviz.tracing.image_trace import trace_image
from netviz.tracing.learning import learn
from netviz.training import Snapshot, Trainer, TrainingConfig

SMALL = TrainingConfig(hidden=(24,), batch_size=54, epochs=2, validation_size=60)


@pytest.fixture
def trainer(bars: Dataset) -> Trainer:
    trainer = Trainer(SMALL, bars)
    for _ in range(5):
        trainer.train_batch()
    return trainer


def request_for(snapshot: Snapshot, bars: Dataset, mode: Mode, **changes: object) -> RenderRequest:
    image = ShownImage(Split.TEST, 3, int(bars.test_labels[3]), bars.test_images[3])
    n_units = snapshot.parameters.architecture.layer_sizes[1]
    appearance = Appearance(mode=mode)
    request = RenderRequest(
        number=1,
        snapshot=snapshot,
        image=image,
        selection=Selection(),
        appearance=appearance,
        layout=NetworkLayout(500, 300),
        arrangement=Arrangement.by_number(n_units),
    )
    return replace(request, **changes)


def test_the_images_gradient_is_that_of_its_loss(trainer: Trainer, bars: Dataset) -> None:
    request = request_for(trainer.snapshot(), bars, Mode.GRADIENT)
    trace = trace_image(request.snapshot.parameters, request.image.intensities)
    optimizer = make_optimizer("sgd", trace.parameters.vector.size, np.float64)
    assert request.image.label is not None
    step = learn(trace, request.image.label, optimizer, 0.01)
    found = quantity_of(request, trace)
    for drawn, tile, exact in zip(found.kernels, found.tiles, step.gradient.kernels, strict=True):
        np.testing.assert_allclose(drawn, -exact, rtol=1e-5, atol=1e-9)
        assert tile is drawn
    assert found.deltas is not None
    for drawn, exact in zip(found.deltas, step.hidden_deltas, strict=True):
        np.testing.assert_allclose(drawn, -exact)
    assert not found.missing


def test_the_batchs_gradient_is_the_one_that_the_step_followed(bars: Dataset) -> None:
    trainer = Trainer(replace(SMALL, optimizer="sgd", learning_rate=0.5, schedule="constant"), bars)
    before = trainer.parameters.copy()
    assert trainer.snapshot(with_gradient=True).gradient is None
    trainer.train_batch()
    snapshot = trainer.snapshot(with_gradient=True)
    assert trainer.snapshot().gradient is None
    request = request_for(snapshot, bars, Mode.GRADIENT)
    request = replace(request, appearance=replace(request.appearance, gradient_of=GradientOf.BATCH))
    found = quantity_of(request, trace_image(snapshot.parameters, request.image.intensities))
    for drawn, now, then in zip(found.kernels, snapshot.parameters.kernels, before.kernels, strict=True):
        np.testing.assert_allclose(0.5 * drawn, now - then, atol=1e-6)
    assert found.deltas is None


def test_the_change_is_the_difference(trainer: Trainer, bars: Dataset) -> None:
    older = trainer.snapshot()
    trainer.train_batch()
    newer = trainer.snapshot()
    request = request_for(newer, bars, Mode.CHANGE, newer=newer, older=older)
    found = quantity_of(request, trace_image(newer.parameters, request.image.intensities))
    for drawn, now, then in zip(found.kernels, newer.parameters.kernels, older.parameters.kernels, strict=True):
        np.testing.assert_array_equal(drawn, now - then)


def test_a_quantity_that_is_unknown_is_not_drawn_and_the_reason_is_given(trainer: Trainer, bars: Dataset) -> None:
    snapshot = trainer.snapshot()
    other = Trainer(replace(SMALL, hidden=(12,)), bars).snapshot()
    unnamed = ShownImage(Split.DRAWN, 0, None, bars.test_images[0])
    gradient = request_for(snapshot, bars, Mode.GRADIENT)
    of_batch = replace(gradient, appearance=replace(gradient.appearance, gradient_of=GradientOf.BATCH))
    for request, reason in (
        (replace(gradient, image=unnamed), NO_LABEL),
        (of_batch, COMING),
        (replace(of_batch, snapshot=Trainer(SMALL, bars).snapshot()), NO_BATCH),
        (request_for(snapshot, bars, Mode.CHANGE, newer=snapshot, older=snapshot), NO_CHANGE),
        (request_for(snapshot, bars, Mode.CHANGE), NO_REFERENCE),
        (request_for(snapshot, bars, Mode.CHANGE, newer=snapshot, older=other), DIFFERENT_SIZES),
        (request_for(snapshot, bars, Mode.CHANGE, newer=other, older=other), DIFFERENT_SIZES),
    ):
        frame = SceneRenderer().render(request)
        assert frame.missing == reason
        assert isinstance(frame.missing, Sentence)
        for layer in frame.layers:
            assert layer is not None
            assert np.unique(layer.pixels.reshape(-1, 4), axis=0).shape[0] == 1


def test_every_picture_follows_the_mode(trainer: Trainer, bars: Dataset) -> None:
    older = trainer.snapshot()
    trainer.train_batch()
    newer = trainer.snapshot()
    renderer = SceneRenderer()
    frames: dict[Mode, RenderedFrame] = {}
    for mode in Mode:
        compared = {"newer": newer, "older": older} if mode is Mode.CHANGE else {}
        frames[mode] = renderer.render(request_for(newer, bars, mode, **compared))
    assert frames[Mode.WEIGHTS].wall is frames[Mode.SIGNAL].wall
    walls = [frames[mode].wall for mode in (Mode.WEIGHTS, Mode.GRADIENT, Mode.CHANGE)]
    outputs = [frames[mode].output_weights for mode in (Mode.WEIGHTS, Mode.GRADIENT, Mode.CHANGE)]
    for pictures in (walls, outputs):
        for number, picture in enumerate(pictures):
            assert all((picture != other).any() for other in pictures[:number])
    # Each quantity has its own scale at once, instead of approaching it from that of the last quantity.
    kernel = newer.parameters.kernels[0] - older.parameters.kernels[0]
    assert frames[Mode.CHANGE].wall_limit < 3 * float(np.percentile(np.abs(kernel), 99))
    assert frames[Mode.GRADIENT].delta_colours is not None
    assert frames[Mode.CHANGE].delta_colours is None
    again = renderer.render(request_for(newer, bars, Mode.CHANGE, newer=newer, older=older))
    other = renderer.render(request_for(newer, bars, Mode.CHANGE, newer=older, older=newer))
    assert (again.wall == frames[Mode.CHANGE].wall).all()
    assert (other.wall != again.wall).any()


def test_closed_units_are_grey(trainer: Trainer, bars: Dataset) -> None:
    request = request_for(trainer.snapshot(), bars, Mode.GRADIENT)
    frame = SceneRenderer().render(request)
    assert frame.delta_colours is not None
    closed = frame.trace.activations[0] == 0.0
    assert closed.any()
    assert not closed.all()
    colours = frame.delta_colours[0]
    grey = colours[closed]
    assert (grey == grey[0]).all()
    assert (colours[~closed] != grey[0]).any(axis=-1).all()


def test_each_mode_has_a_contrast_of_its_own() -> None:
    appearance = Appearance()
    for number, mode in enumerate(Mode, start=1):
        appearance = replace(appearance, mode=mode).with_contrast(float(number))
    assert [replace(appearance, mode=mode).contrast for mode in Mode] == [1.0, 2.0, 3.0, 4.0]
    assert appearance.reference is Reference.START
