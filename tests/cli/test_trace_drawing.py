"""``netviz trace --digits-file``: the user's own picture instead of an image of a data set."""

from __future__ import annotations

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import Result
from PySide6.QtGui import QImage

from netviz.data import scale_pixels
from netviz.data.pictures.finding import find_digits
from netviz.nn.parameter_file import save_parameters
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.connections import trace_connection
from netviz.tracing.digits import trace_digit
from netviz.tracing.image_trace import ImageTrace, trace_image

Invoke = Callable[..., Result]
Start = Callable[..., subprocess.CompletedProcess[str]]
Refuses = Callable[[Result, int, str], None]


ORIGIN = {"seed": "0", "step": "0", "epoch": "0", "data_set": "letters"}


def draw_seven() -> np.ndarray:
    """Return a 7, white on black."""
    grey = np.zeros((120, 90), np.uint8)
    grey[20:32, 15:75] = 255
    for row in range(32, 105):
        right = 75 - (row - 32) // 2
        grey[row, right - 12 : right] = 255
    return grey


@pytest.fixture(scope="module")
def seven_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("pictures") / "seven.png"
    grey = draw_seven()
    assert QImage(grey.data, 90, 120, 90, QImage.Format.Format_Grayscale8).save(str(path))
    return path


@pytest.fixture(scope="module")
def image_trace(network: Parameters) -> ImageTrace:
    return trace_image(network, scale_pixels(find_digits(draw_seven()).digits[0].pixels).astype(np.float64))


@pytest.fixture
def trace_seven(invoke: Invoke, network_file: Path, seven_file: Path) -> Callable[..., dict[str, Any]]:
    """Return a function that traces the drawing with ``--json``."""

    def run(*arguments: object) -> dict[str, Any]:
        result = invoke("trace", "--json", "--model", network_file, "--digits-file", seven_file, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return dict(json.loads(result.stdout))

    return run


def test_the_network_reads_the_centred_digit(
    trace_seven: Callable[..., dict[str, Any]], seven_file: Path, image_trace: ImageTrace
) -> None:
    result = trace_seven()
    assert result["image"] == {"file": str(seven_file), "label": None}
    intensities = np.array(result["intensities"])
    np.testing.assert_array_equal(intensities.ravel(), image_trace.image)
    # MNIST's frame: the digit fills 20 of 28 rows or columns.
    lit = np.argwhere(intensities > 0.0)
    assert (np.ptp(lit, axis=0) + 1).max() in (19, 20, 21)
    assert [output["logit"] for output in result["outputs"]] == image_trace.logits.tolist()


def test_parts_are_traced_as_for_any_image(trace_seven: Callable[..., dict[str, Any]], image_trace: ImageTrace) -> None:
    assert trace_seven("--digit", 7)["votes"] == trace_digit(image_trace, 7).votes.tolist()
    result = trace_seven("--connection", "2:37-3", "--without")
    assert result["signal"] == trace_connection(image_trace, 1, 37, 3, None).signal
    # The picture has no label, so there is no loss.
    assert result["gradient"] is None
    assert trace_seven("--rank")["ranking"]


def test_text_names_the_file(invoke: Invoke, network_file: Path, seven_file: Path, image_trace: ImageTrace) -> None:
    arguments = ("trace", "--model", network_file, "--digits-file", seven_file)
    assert invoke(*arguments).stdout.startswith(f"{seven_file}, read as {image_trace.answer} (")
    assert "gradient" not in invoke(*arguments, "--connection", "2:37-3").stdout


def test_no_display_is_needed(start: Start, network_file: Path, seven_file: Path) -> None:
    nowhere = {"DISPLAY": None, "WAYLAND_DISPLAY": None, "QT_QPA_PLATFORM": None}
    done = start("trace", "--model", network_file, "--digits-file", seven_file, "--json", **nowhere)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["image"]["label"] is None


def test_each_of_several_digits_is_read_and_one_is_traced(
    invoke: Invoke, network_file: Path, network: Parameters, tmp_path: Path, refuses: Refuses
) -> None:
    one = np.zeros((120, 60), np.uint8)
    one[20:105, 25:36] = 255
    grey = np.hstack((draw_seven(), one))
    path = tmp_path / "two.png"
    assert QImage(grey.data, 150, 120, 150, QImage.Format.Format_Grayscale8).save(str(path))
    images = [scale_pixels(digit.pixels).astype(np.float64) for digit in find_digits(grey).digits]
    answers = [trace_image(network, image).answer for image in images]
    arguments = ("trace", "--model", network_file, "--digits-file", path)
    text = invoke(*arguments).stdout
    assert text.startswith(f"2 digits: {answers[0]}, {answers[1]}\n\n{path}, digit 1 of 2, read as {answers[0]}")
    result = json.loads(invoke(*arguments, "--which", 2, "--json").stdout)
    np.testing.assert_array_equal(np.array(result["intensities"]).ravel(), images[1])
    assert [digit["answer"] for digit in result["digits"]] == answers
    assert result["digits"][1]["box"] == pytest.approx([20, 115, 105, 126], abs=2)
    refuses(invoke(*arguments, "--which", 3), 2, "two.png shows no digit 3; it shows 2.")
    refuses(invoke("trace", "--model", network_file, "--image", 1, "--which", 1), 2, "--which")


def test_the_shapes_of_a_picture_are_no_digits_where_the_classes_are_none(
    invoke: Invoke, seven_file: Path, tmp_path: Path, refuses: Refuses
) -> None:
    letters = Architecture((784, 8, 26))
    model, two, blank = (tmp_path / name for name in ("letters.safetensors", "two.png", "blank.png"))
    save_parameters(model, Parameters(letters, np.linspace(-0.1, 0.1, letters.n_parameters, dtype=np.float32)), ORIGIN)
    one = np.zeros((120, 60), np.uint8)
    one[20:105, 25:36] = 255
    grey = np.hstack((draw_seven(), one))
    assert QImage(grey.data, 150, 120, 150, QImage.Format.Format_Grayscale8).save(str(two))
    assert QImage(np.zeros((40, 40), np.uint8).data, 40, 40, 40, QImage.Format.Format_Grayscale8).save(str(blank))
    text = invoke("trace", "--model", model, "--digits-file", two).stdout
    assert text.startswith("2 shapes: ")
    assert f"{two}, shape 1 of 2, read as" in text
    assert not re.search(r"\bdigits?\b", text, re.IGNORECASE)
    refuses(invoke("trace", "--model", model, "--digits-file", two, "--which", 3), 2, "two.png shows no shape 3")
    refuses(invoke("trace", "--model", model, "--digits-file", blank), 1, "The picture shows nothing to read")


def test_files_other_than_pictures_are_refused(
    invoke: Invoke, network_file: Path, tmp_path: Path, refuses: Refuses
) -> None:
    text = tmp_path / "text.png"
    text.write_text("not a picture")
    for path in (tmp_path / "nothing.png", text, tmp_path):
        refuses(invoke("trace", "--model", network_file, "--digits-file", path), 1, path.name)


def test_an_empty_picture_is_refused(invoke: Invoke, network_file: Path, tmp_path: Path, refuses: Refuses) -> None:
    blank = QImage(40, 40, QImage.Format.Format_Grayscale8)
    blank.fill(0)
    path = tmp_path / "blank.png"
    assert blank.save(str(path))
    refuses(invoke("trace", "--model", network_file, "--digits-file", path), 1, "")


@pytest.mark.parametrize("arguments", [("--image", 1), ("--split", "train"), ("--data", "somewhere")])
def test_a_data_set_as_well_is_refused(
    invoke: Invoke, network_file: Path, seven_file: Path, refuses: Refuses, arguments: tuple[object, ...]
) -> None:
    result = invoke("trace", "--model", network_file, "--digits-file", seven_file, *arguments)
    refuses(result, 2, f"{arguments[0]} selects from a data set")
