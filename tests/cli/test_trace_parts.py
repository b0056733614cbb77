"""``netviz trace`` of units, digits, connections and whole images, compared with the tracing functions."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from click.testing import Result

from netviz.data import Dataset, scale_pixels
from netviz.nn.parameters import Architecture, Parameters
from netviz.tracing.arithmetic import WrittenSum, digit_sum, pixel_sum, softmax_steps, unit_sum
from netviz.tracing.connections import trace_connection
from netviz.tracing.digits import trace_digit
from netviz.tracing.image_trace import ImageTrace, trace_image
from netviz.tracing.shares import bias_share
from netviz.tracing.units import trace_unit
from netviz.tracing.what_if import (
    WhatIf,
    rank_pixels,
    with_full_ink,
    without_connection,
    without_pixels,
    without_unit,
)

Invoke = Callable[..., Result]
Trace = Callable[..., dict[str, Any]]
Refuses = Callable[[Result, int, str], None]

PIXEL = 28 * 9 + 12


@pytest.fixture(scope="module")
def image_trace(network: Parameters, bars: Dataset) -> ImageTrace:
    """Trace `--image 4` here."""
    return trace_image(network, scale_pixels(bars.test_images[4]).astype(np.float64))


@pytest.fixture
def trace_text(invoke: Invoke, network_file: Path, data_folder: Path) -> Callable[..., str]:
    """Return a function that traces image 4 and returns the text output."""

    def run(*arguments: object) -> str:
        result = invoke("trace", "--model", network_file, "--data", data_folder, "--image", 4, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return result.stdout

    return run


def check_sum(answer: dict[str, Any], written: WrittenSum) -> None:
    assert list(answer)[-4:] == ["factors", "terms", "result", "shown"]
    assert answer["factors"] == list(written.factor_names)
    assert (answer["result"], answer["shown"]) == (written.result, float(written.shown_result))
    assert len(answer["terms"]) == len(written.terms)
    total = 0
    for row, term in zip(answer["terms"], written.terms, strict=True):
        assert list(row) == ["kind", "index", "count", "factors", "value", "shown", "total"]
        assert (row["kind"], row["value"]) == (term.kind.value, term.value)
        assert row["factors"] == list(term.factors)
        assert (row["index"], row["count"]) == {"rest": (None, term.index), "bias": (None, 1)}.get(
            row["kind"], (term.index, 1)
        )
        assert round(row["total"] * 1e5) == total + round(row["shown"] * 1e5)
        total = round(row["total"] * 1e5)


def check_softmax(answer: list[dict[str, Any]], trace: ImageTrace) -> None:
    names = ("logit", "shifted", "exponential", "total", "probability")
    for row, step in zip(answer, softmax_steps(trace), strict=True):
        assert row == {"digit": step.digit} | {name: float(getattr(step, name)) for name in names}
    assert sum(round(row["probability"] * 1e5) for row in answer) == 100_000


def check_what_if(answer: dict[str, Any], what_if: WhatIf) -> None:
    assert answer == {
        "logits": what_if.logits.tolist(),
        "probabilities": what_if.probabilities.tolist(),
        "answer": what_if.answer,
        "exact": what_if.exact.tolist(),
        "linear": what_if.linear.tolist(),
        "flipped_units": list(what_if.flipped),
        "woken": list(what_if.woken),
        "silenced": list(what_if.silenced),
        "later_layers": [{"woken": list(later.woken), "silenced": list(later.silenced)} for later in what_if.later],
    }


def check_outputs(answer: list[dict[str, Any]], trace: ImageTrace, contributions: np.ndarray | None) -> None:
    assert [row["digit"] for row in answer] == list(range(10))
    assert [row["logit"] for row in answer] == trace.logits.tolist()
    assert [row["probability"] for row in answer] == trace.probabilities.tolist()
    assert [row.get("contribution") for row in answer] == (
        [None] * 10 if contributions is None else list(contributions)
    )


def test_the_image_as_a_whole(trace: Trace, image_trace: ImageTrace) -> None:
    answer = trace("--image", 4)
    assert list(answer) == ["image", "intensities", "answer", "outputs", "bias_share", "softmax"]
    assert np.array(answer["intensities"]).shape == (28, 28)
    assert np.ravel(answer["intensities"]).tolist() == image_trace.image.tolist()
    assert answer["answer"] == image_trace.answer
    assert answer["bias_share"] == bias_share(image_trace).tolist()
    check_outputs(answer["outputs"], image_trace, image_trace.logits - bias_share(image_trace))
    check_softmax(answer["softmax"], image_trace)


def test_the_ranking(trace: Trace, image_trace: ImageTrace) -> None:
    ranking = rank_pixels(image_trace)
    answer = trace("--image", 4, "--rank")["ranking"]
    assert [pixel["index"] for pixel in answer] == ranking.order.tolist()
    for pixel in answer:
        assert list(pixel) == ["row", "column", "index", "intensity", "change", "answer"]
        assert 28 * pixel["row"] + pixel["column"] == pixel["index"]
        assert pixel["change"] == ranking.changes[pixel["index"]]
        assert pixel["answer"] == ranking.answers[pixel["index"]]


def test_pixels_with_their_sums_and_what_if(trace: Trace, image_trace: ImageTrace) -> None:
    answer = trace("--image", 4, "--pixel", "9,12", "--pixel", "10,12", "--without", "--full-ink")
    pixels = (PIXEL, PIXEL + 28)
    check_what_if(answer["without"], without_pixels(image_trace, pixels))
    check_what_if(answer["full_ink"], with_full_ink(image_trace, pixels))
    assert [written["digit"] for written in answer["arithmetic"]] == list(range(10))
    for digit, written in enumerate(answer["arithmetic"]):
        check_sum(written, pixel_sum(image_trace, pixels, digit))
    check_softmax(answer["softmax"], image_trace)
    assert "full_ink" not in trace("--image", 4, "--pixel", "9,12", "--without")


def test_a_neuron(trace: Trace, image_trace: ImageTrace) -> None:
    answer = trace("--image", 4, "--neuron", 37, "--without")
    unit = trace_unit(image_trace, 37)
    assert list(answer)[:2] == ["image", "neuron"]
    assert np.array(answer["products"]).shape == np.array(answer["weights"]).shape == (28, 28)
    assert np.ravel(answer["products"]).tolist() == unit.products.tolist()
    assert np.ravel(answer["weights"]).tolist() == image_trace.parameters.kernels[0][:, 37].tolist()
    numbers = (answer["bias"], answer["pre_activation"], answer["activation"], answer["fires"])
    assert numbers == (unit.bias, unit.pre_activation, unit.activation, unit.fires)
    assert answer["votes"] == unit.votes.tolist()
    check_outputs(answer["outputs"], image_trace, unit.outputs)
    check_sum(answer["arithmetic"], unit_sum(image_trace, 37))
    check_what_if(answer["without"], without_unit(image_trace, 37))
    assert "without" not in trace("--image", 4, "--neuron", 37)


def test_a_digit(trace: Trace, image_trace: ImageTrace) -> None:
    answer = trace("--image", 4, "--digit", 3)
    digit = trace_digit(image_trace, 3)
    assert answer["digit"] == 3
    assert np.array(answer["attribution"]).shape == (28, 28)
    assert np.ravel(answer["attribution"]).tolist() == digit.attribution.tolist()
    assert answer["votes"] == digit.votes.tolist()
    assert len(answer["votes"]) == 256
    numbers = (answer["bias"], answer["bias_share"], answer["logit"], answer["probability"])
    assert numbers == (digit.bias, digit.bias_share, digit.logit, digit.probability)
    assert np.sum(answer["attribution"]) + answer["bias_share"] == pytest.approx(answer["logit"], abs=1e-10)
    check_outputs(answer["outputs"], image_trace, None)
    check_sum(answer["arithmetic"], digit_sum(image_trace, 3))
    check_softmax(answer["softmax"], image_trace)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1:9,12-37", {"layer": 1, "source": PIXEL, "target": 37, "row": 9, "column": 12}),
        ("1:264-37", {"layer": 1, "source": PIXEL, "target": 37, "row": 9, "column": 12}),
        ("2:37-3", {"layer": 2, "source": 37, "target": 3}),
    ],
)
def test_a_connection(trace: Trace, image_trace: ImageTrace, bars: Dataset, text: str, place: dict[str, int]) -> None:
    answer = trace("--image", 4, "--connection", text, "--without")
    where = (place["layer"] - 1, place["source"], place["target"])
    connection = trace_connection(image_trace, *where, int(bars.test_labels[4]))
    assert answer["connection"] == place
    for name in ("weight", "source_value", "signal", "gradient", "target_pre_activation", "target_fires"):
        assert answer[name] == getattr(connection, name)
    check_outputs(answer["outputs"], image_trace, connection.outputs)
    check_what_if(answer["without"], without_connection(image_trace, *where))


def test_networks_of_other_depths(
    trace: Trace,
    invoke: Invoke,
    data_folder: Path,
    save_network: Callable[[Parameters], Path],
    refuses: Refuses,
) -> None:
    for hidden in ((), (12, 5)):
        parameters = Parameters(Architecture((784, *hidden, 10)))
        parameters.vector[...] = np.random.default_rng(1).normal(0.0, 0.1, parameters.vector.shape)
        model = save_network(parameters)
        answer = trace("--image", 4, "--digit", 3, model=model)
        assert np.sum(answer["attribution"]) + answer["bias_share"] == pytest.approx(answer["logit"], abs=1e-10)
        assert sum(answer["votes"]) + answer["bias"] == pytest.approx(answer["logit"], abs=1e-10)
        without = trace("--image", 4, "--pixel", "9,12", "--without", model=model)["without"]
        assert len(without["logits"]) == 10
        assert trace("--image", 4, "--rank", model=model)["ranking"]
        last = len(hidden) + 1
        assert "without" in trace("--image", 4, "--connection", f"{last}:4-3", "--without", model=model)
        beyond = f"{last}:1"
        result = invoke("trace", "--model", model, "--data", data_folder, "--image", 4, "--neuron", beyond)
        refuses(result, 2, f"no hidden layer {last};")


def test_a_unit_of_the_second_hidden_layer(
    trace: Trace, save_network: Callable[[Parameters], Path], image_trace: ImageTrace
) -> None:
    parameters = Parameters(Architecture((784, 12, 5, 10)))
    parameters.vector[...] = np.random.default_rng(1).normal(0.0, 0.1, parameters.vector.shape)
    model = save_network(parameters)
    deep = trace_image(parameters, image_trace.image)
    answer = trace("--image", 4, "--neuron", "2:3", "--without", model=model)
    unit = trace_unit(deep, 3, 1)
    assert (answer["neuron"], answer["layer"]) == (3, 2)
    assert answer["products"] == unit.products.tolist()
    assert sum(answer["products"]) + answer["bias"] == pytest.approx(answer["pre_activation"], abs=1e-12)
    check_outputs(answer["outputs"], deep, unit.outputs)
    check_sum(answer["arithmetic"], unit_sum(deep, 3, layer=1))
    check_what_if(answer["without"], without_unit(deep, 3, 1))
    assert answer["without"]["later_layers"] == [{"woken": [], "silenced": []}]
    # Without a firing unit, later ones may start or stop firing.
    loud = int(deep.activations[0].argmax())
    before, after = (
        deep.pre_activations[1],
        deep.pre_activations[1] - deep.activations[0][loud] * parameters.kernels[1][loud],
    )
    answer = trace("--image", 4, "--neuron", loud, "--without", model=model)["without"]["later_layers"]
    assert answer[0]["woken"] == np.flatnonzero((before <= 0.0) & (after > 0.0)).tolist()
    assert answer[0]["silenced"] == np.flatnonzero((before > 0.0) & (after <= 0.0)).tolist()


def test_sums_in_the_text_add_up(trace_text: Callable[..., str], image_trace: ImageTrace) -> None:
    for arguments, written in (
        (("--neuron", 37), unit_sum(image_trace, 37)),
        (("--digit", 3), digit_sum(image_trace, 3)),
        (("--pixel", "9,12"), pixel_sum(image_trace, (PIXEL,), image_trace.answer)),
    ):
        paragraphs = trace_text(*arguments).split("\n\n")
        heads = [part.partition("\n")[2].partition("\n")[0].split() for part in paragraphs]
        (table,) = (part for part, head in zip(paragraphs, heads, strict=True) if head[-1:] == ["total"])
        before = 0.0
        for line in table.splitlines()[3:]:
            term, total = (float(word) for word in line.split()[-2:])
            assert round(before + term, 5) == total
            before = total
        assert before == float(written.shown_result)


def test_text_of_a_what_if(trace_text: Callable[..., str], image_trace: ImageTrace) -> None:
    what_if = without_unit(image_trace, int(image_trace.activations[0].argmax()))
    last = trace_text("--neuron", int(image_trace.activations[0].argmax()), "--without").split("\n\n")[-1]
    assert last.startswith("without unit ")
    lines = last.splitlines()
    assert lines[1].split("  ")[-2:] == ["actual change", "predicted change"]
    for digit, line in enumerate(lines[3:13]):
        assert float(line.split()[4]) == pytest.approx(what_if.logits[digit], abs=1e-4)
        assert float(line.split()[5]) == pytest.approx(what_if.exact[digit], abs=1e-4)
    assert lines[-1] == "The actual changes equal the predicted ones."


def test_text_of_dark_pixels(trace_text: Callable[..., str]) -> None:
    answer = trace_text("--pixel", "0,5", "--without")
    assert "Dark pixels send nothing" in answer
    assert answer.splitlines()[-1] == "Nothing changes."


def test_text_names_the_units_that_flip(trace_text: Callable[..., str], image_trace: ImageTrace) -> None:
    rows = [(row, column) for row in range(5, 20) for column in range(4, 24)]
    what_if = without_pixels(image_trace, [28 * row + column for row, column in rows])
    answer = trace_text(*(word for row, column in rows for word in ("--pixel", f"{row},{column}")), "--without")
    start, stop = answer.splitlines()[-2:]
    assert start.startswith(f"- start firing ({len(what_if.woken)}): {what_if.woken[0]}, ")
    assert stop.startswith(f"- stop firing ({len(what_if.silenced)}): {what_if.silenced[0]}, ")


def test_text_of_the_ranking_and_of_a_connection(trace_text: Callable[..., str], image_trace: ImageTrace) -> None:
    ranking = rank_pixels(image_trace)
    table = trace_text("--rank").split("\n\n")[-1].splitlines()
    assert f"pixels that change it: {ranking.order.size}, " in table[0]
    assert len(table) == 3 + 12
    row, column = divmod(int(ranking.order[0]), 28)
    assert table[3].split()[:2] == [str(row), str(column)]
    answer = trace_text("--connection", "1:9,12-37")
    assert "connection from pixel 9,12 to unit 37" in answer
    assert f"{image_trace.parameters.kernels[0][PIXEL, 37]:+.6f}" in answer
    assert "connection from unit 37 to digit 3" in trace_text("--connection", "2:37-3")


def test_csv(trace_text: Callable[..., str], image_trace: ImageTrace) -> None:
    rows = list(csv.DictReader(io.StringIO(trace_text("--neuron", 37, "--csv"))))
    written = unit_sum(image_trace, 37)
    assert [float(row["value"]) for row in rows] == [term.value for term in written.terms]
    assert rows[-1]["total"] == written.shown_result.plain()
    votes = list(csv.DictReader(io.StringIO(trace_text("--digit", 3, "--csv"))))
    assert votes[-1]["total"] == digit_sum(image_trace, 3).shown_result.plain()
    pixel = list(csv.DictReader(io.StringIO(trace_text("--pixel", "9,12", "--csv"))))
    assert pixel[-1]["total"] == pixel_sum(image_trace, (PIXEL,), image_trace.answer).shown_result.plain()
    softmax = list(csv.DictReader(io.StringIO(trace_text("--csv"))))
    assert [row["digit"] for row in softmax] == list("0123456789")


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (["--neuron", "256"], "0 to 255"),
        (["--neuron", "-1"], "--neuron"),
        (["--neuron", "0:3"], "numbered from 1"),
        (["--neuron", "2:3:4"], "LAYER:NUMBER"),
        (["--neuron", "2:3"], "no hidden layer 2;"),
        (["--digit", "10"], "--digit"),
        (["--digit", "3", "--without"], "not a digit"),
        (["--digit", "3", "--neuron", "3"], "--neuron and --digit"),
        (["--pixel", "1,1", "--connection", "2:1-1"], "--pixel and --connection"),
        (["--without"], "--neuron or --connection to remove"),
        (["--full-ink"], "--full-ink"),
        (["--neuron", "3", "--full-ink"], "--full-ink"),
        (["--rank", "--pixel", "1,1"], "omit --pixel"),
        (["--connection", "3:0-0"], "no dense layer 3"),
        (["--connection", "0:0-0"], "numbered from 1"),
        (["--connection", "1:784-0"], "no input 784"),
        (["--connection", "1:28,0-0"], "0 to 27"),
        (["--connection", "2:1,1-0"], "only into layer 1"),
        (["--connection", "2:0-10"], "0 to 9"),
        (["--connection", "2:0"], "LAYER:FROM-TO"),
        (["--connection", "2:0--1"], "LAYER:FROM-TO"),
        (["--connection", "1:9999999999-1"], "LAYER:FROM-TO"),
        (["--csv", "--json"], "--csv and --json"),
        (["--csv", "--connection", "2:1-1"], "a single product"),
        (["--csv", "--rank"], "--rank"),
        (["--digits-file", "nothing.png"], "--image"),
    ],
)
def test_invalid_combinations_are_refused(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    refuses: Refuses,
    arguments: list[str],
    reason: str,
) -> None:
    refuses(invoke("trace", "--model", network_file, "--data", data_folder, "--image", 4, *arguments), 2, reason)


def test_numbers_that_overflow_are_refused(
    invoke: Invoke, data_folder: Path, save_network: Callable[[Parameters], Path], refuses: Refuses
) -> None:
    parameters = Parameters(Architecture((784, *(4,) * 9, 10), "identity"))
    parameters.vector[...] = np.finfo(np.float32).max
    arguments = ("--model", save_network(parameters), "--data", data_folder, "--image", 4)
    refuses(invoke("trace", *arguments), 1, "so large that sums reach")
    refuses(invoke("trace", *arguments, "--json", "--digit", 3), 1, "so large that sums reach")
