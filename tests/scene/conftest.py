"""Small networks, images and requests for tests of what a moment looks like."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from netviz.data.image_sets import Split
from netviz.nn.parameters import Architecture, Parameters
from netviz.scene.appearance import Appearance
from netviz.scene.arrangement import Arrangement
from netviz.scene.frames import RenderedFrame, RenderRequest
from netviz.scene.layout import NetworkLayout
from netviz.scene.renderer import SceneRenderer
from netviz.scene.selection import Selection
from netviz.scene.shown_image import ShownImage
from netviz.training import Snapshot


def make_parameters(hidden: tuple[int, ...] = (256,), seed: int = 0) -> Parameters:
    """Return a network with random weights and biases."""
    parameters = Parameters(Architecture((784, *hidden, 10)))
    parameters.vector[...] = np.random.default_rng(seed).normal(0.0, 0.1, parameters.vector.size)
    return parameters.frozen_copy()


def make_snapshot(step: int = 5, run_id: int = 1, hidden: tuple[int, ...] = (256,), seed: int = 0) -> Snapshot:
    """Return a moment of a run whose network is random."""
    return Snapshot(
        parameters=make_parameters(hidden, seed),
        run_id=run_id,
        seed=seed,
        step=step,
        epoch=step / 10,
        loss=None,
        accuracy=None,
    )


def make_image(label: int | None = 3, seed: int = 0) -> ShownImage:
    """Return an image of sparse noise."""
    rng = np.random.default_rng(seed)
    pixels = np.where(rng.random(784) < 0.2, rng.integers(1, 256, 784), 0).astype(np.uint8)
    return ShownImage(Split.TEST, seed, label, pixels)


def make_request(snapshot: Snapshot | None = None, **changes: object) -> RenderRequest:
    """Return a request to render a moment at 600 by 400 pixels; `changes` are other values of its fields."""
    snapshot = make_snapshot() if snapshot is None else snapshot
    hidden = snapshot.parameters.architecture.layer_sizes[1:-1]
    request = RenderRequest(
        number=1,
        snapshot=snapshot,
        image=make_image(),
        selection=Selection(),
        appearance=Appearance(),
        layout=NetworkLayout(600, 400, n_hidden=len(hidden)),
        arrangement=Arrangement.by_number(*hidden),
    )
    return replace(request, **changes)


def render(snapshot: Snapshot | None = None, **changes: object) -> RenderedFrame:
    """Return a moment, rendered in this process."""
    return SceneRenderer().render(make_request(snapshot, **changes))
