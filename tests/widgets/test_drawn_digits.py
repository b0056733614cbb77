"""Thirty digits, drawn with the mouse on the real canvas, and how a network that learnt MNIST reads them."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from netviz.data import Dataset, load_mnist, scale_pixels
from netviz.data.centring import centre
from netviz.data.pictures.decoding import decode
from netviz.nn.parameters import Parameters
from netviz.session.drawing_desk import DrawingDesk, Tool
from netviz.session.images import Images
from netviz.session.messages import Messages
from netviz.tracing.image_trace import trace_image
from netviz.training import TrainingConfig, run_training
from netviz.training.threads import limit_blas_threads
from netviz.widgets.image.drawing_canvas import DrawingCanvas

FOLDER = Path(__file__).parents[1] / "data" / "digits"
SIDE = 280
MIN_CORRECT = 27


def draw(images: Images, strokes: list[list[tuple[int, int]]]) -> np.ndarray:
    """Draw with the mouse on a new canvas and return the drawing."""
    desk = DrawingDesk(images)
    canvas = DrawingCanvas(desk)
    canvas.resize(SIDE, SIDE)
    desk.choose(Tool.PEN)
    left = Qt.MouseButton.LeftButton
    for stroke in strokes:
        first, *others = (QPoint(x, y) for x, y in stroke)
        QTest.mousePress(canvas, left, Qt.KeyboardModifier.NoModifier, first)
        for place in others:
            QTest.mouseMove(canvas, place)
        QTest.mouseRelease(canvas, left, Qt.KeyboardModifier.NoModifier, place)
    return desk.as_drawn


def sheet() -> np.ndarray:
    """Return the thirty pictures, of shape (30, 28, 28), row by row."""
    grey = decode(FOLDER / "digits.png")[..., 0]
    return grey.reshape(3, 28, 10, 28).swapaxes(1, 2).reshape(30, 28, 28)


def read(network: Parameters, pictures: np.ndarray) -> np.ndarray:
    intensities = scale_pixels(pictures.reshape(len(pictures), -1)).astype(np.float64)
    return np.array([trace_image(network, image).answer for image in intensities])


def test_the_mouse_draws_the_digits_of_the_sheet(qtbot: QtBot, bars: Dataset) -> None:
    images = Images(Messages())
    images.use(bars)
    recorded = json.loads((FOLDER / "strokes.json").read_text())
    assert recorded["side"] == SIDE
    assert [digit["label"] for digit in recorded["digits"]] == 3 * list(range(10))
    for digit, picture in zip(recorded["digits"], sheet(), strict=True):
        # A rounding of another processor may move a grey level.
        assert np.abs(draw(images, digit["strokes"]).astype(int) - picture).max() <= 1


@pytest.fixture(scope="module")
def network() -> Parameters:
    with limit_blas_threads():
        # One epoch reads all thirty.
        return run_training(TrainingConfig(epochs=1), load_mnist()).parameters


def test_the_trained_network_reads_them_after_centring(network: Parameters) -> None:
    drawn = sheet()
    labels = np.tile(np.arange(10), 3)
    answers = read(network, np.stack([centre(picture) for picture in drawn]))
    missed = [f"{label} read as {answer}" for label, answer in zip(labels, answers, strict=True) if label != answer]
    assert len(missed) <= len(labels) - MIN_CORRECT, missed
    # The centring does it: they were drawn anywhere and in any size.
    assert (answers == labels).sum() > (read(network, drawn) == labels).sum()
