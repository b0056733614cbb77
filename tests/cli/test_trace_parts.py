"""``netviz trace`` of units, digits, connections and whole images: every number against the tracing floor."""

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
def seen(network: Parameters, bars: Dataset) -> ImageTrace:
    """What `--image 4` is, traced here."""
    return trace_image(network, scale_pixels(bars.test_images[4]).astype(np.float64))


@pytest.fixture
def tell(invoke: Invoke, network_file: Path, data_folder: Path) -> Callable[..., str]:
    """Return a function that traces image 4 for a person."""

    def run(*arguments: object) -> str:
        result = invoke("trace", "--model", network_file, "--data", data_folder, "--image", 4, *arguments)
        assert (result.exit_code, result.stderr) == (0, "")
        return result.stdout

    return run


def check_sum(told: dict[str, Any], written: WrittenSum) -> None:
    assert list(told)[-4:] == ["factors", "terms", "result", "shown"]
    assert told["factors"] == list(written.factor_names)
    assert (told["result"], told["shown"]) == (written.result, float(written.shown_result))
    assert len(told["terms"]) == len(written.terms)
    total = 0
    for row, term in zip(told["terms"], written.terms, strict=True):
        assert list(row) == ["kind", "index", "count", "factors", "value", "shown", "total"]
        assert (row["kind"], row["value"]) == (term.kind.value, term.value)
        assert row["factors"] == list(term.factors)
        assert (row["index"], row["count"]) == {"rest": (None, term.index), "bias": (None, 1)}.get(
            row["kind"], (term.index, 1)
        )
        assert round(row["total"] * 1e5) == total + round(row["shown"] * 1e5)
        total = round(row["total"] * 1e5)


def check_softmax(told: list[dict[str, Any]], trace: ImageTrace) -> None:
    names = ("logit", "shifted", "exponential", "total", "probability")
    for row, step in zip(told, softmax_steps(trace), strict=True):
        assert row == {"digit": step.digit} | {name: float(getattr(step, name)) for name in names}
    assert sum(round(row["probability"] * 1e5) for row in told) == 100_000


def check_what_if(told: dict[str, Any], what_if: WhatIf) -> None:
    assert told == {
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


def check_outputs(told: list[dict[str, Any]], trace: ImageTrace, contributions: np.ndarray | None) -> None:
    assert [row["digit"] for row in told] == list(range(10))
    assert [row["logit"] for row in told] == trace.logits.tolist()
    assert [row["probability"] for row in told] == trace.probabilities.tolist()
    assert [row.get("contribution") for row in told] == ([None] * 10 if contributions is None else list(contributions))


def test_the_image_as_a_whole(trace: Trace, seen: ImageTrace) -> None:
    told = trace("--image", 4)
    assert list(told) == ["image", "intensities", "answer", "outputs", "bias_share", "softmax"]
    assert np.array(told["intensities"]).shape == (28, 28)
    assert np.ravel(told["intensities"]).tolist() == seen.image.tolist()
    assert told["answer"] == seen.answer
    assert told["bias_share"] == bias_share(seen).tolist()
    check_outputs(told["outputs"], seen, seen.logits - bias_share(seen))
    check_softmax(told["softmax"], seen)


def test_the_ranking(trace: Trace, seen: ImageTrace) -> None:
    ranking = rank_pixels(seen)
    told = trace("--image", 4, "--rank")["ranking"]
    assert [pixel["index"] for pixel in told] == ranking.order.tolist()
    for pixel in told:
        assert list(pixel) == ["row", "column", "index", "intensity", "change", "answer"]
        assert 28 * pixel["row"] + pixel["column"] == pixel["index"]
        assert pixel["change"] == ranking.changes[pixel["index"]]
        assert pixel["answer"] == ranking.answers[pixel["index"]]


def test_pixels_with_their_sums_and_what_if(trace: Trace, seen: ImageTrace) -> None:
    told = trace("--image", 4, "--pixel", "9,12", "--pixel", "10,12", "--without", "--full-ink")
    pixels = (PIXEL, PIXEL + 28)
    check_what_if(told["without"], without_pixels(seen, pixels))
    check_what_if(told["full_ink"], with_full_ink(seen, pixels))
    assert [written["digit"] for written in told["arithmetic"]] == list(range(10))
    for digit, written in enumerate(told["arithmetic"]):
        check_sum(written, pixel_sum(seen, pixels, digit))
    check_softmax(told["softmax"], seen)
    assert "full_ink" not in trace("--image", 4, "--pixel", "9,12", "--without")


def test_a_neuron(trace: Trace, seen: ImageTrace) -> None:
    told = trace("--image", 4, "--neuron", 37, "--without")
    unit = trace_unit(seen, 37)
    assert list(told)[:2] == ["image", "neuron"]
    assert np.array(told["products"]).shape == np.array(told["weights"]).shape == (28, 28)
    assert np.ravel(told["products"]).tolist() == unit.products.tolist()
    assert np.ravel(told["weights"]).tolist() == seen.parameters.kernels[0][:, 37].tolist()
    numbers = (told["bias"], told["pre_activation"], told["activation"], told["fires"])
    assert numbers == (unit.bias, unit.pre_activation, unit.activation, unit.fires)
    assert told["votes"] == unit.votes.tolist()
    check_outputs(told["outputs"], seen, unit.outputs)
    check_sum(told["arithmetic"], unit_sum(seen, 37))
    check_what_if(told["without"], without_unit(seen, 37))
    assert "without" not in trace("--image", 4, "--neuron", 37)


def test_a_digit(trace: Trace, seen: ImageTrace) -> None:
    told = trace("--image", 4, "--digit", 3)
    digit = trace_digit(seen, 3)
    assert told["digit"] == 3
    assert np.array(told["attribution"]).shape == (28, 28)
    assert np.ravel(told["attribution"]).tolist() == digit.attribution.tolist()
    assert told["votes"] == digit.votes.tolist()
    assert len(told["votes"]) == 256
    numbers = (told["bias"], told["bias_share"], told["logit"], told["probability"])
    assert numbers == (digit.bias, digit.bias_share, digit.logit, digit.probability)
    assert np.sum(told["attribution"]) + told["bias_share"] == pytest.approx(told["logit"], abs=1e-10)
    check_outputs(told["outputs"], seen, None)
    check_sum(told["arithmetic"], digit_sum(seen, 3))
    check_softmax(told["softmax"], seen)


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("1:9,12-37", {"layer": 1, "source": PIXEL, "target": 37, "row": 9, "column": 12}),
        ("1:264-37", {"layer": 1, "source": PIXEL, "target": 37, "row": 9, "column": 12}),
        ("2:37-3", {"layer": 2, "source": 37, "target": 3}),
    ],
)
def test_a_connection(trace: Trace, seen: ImageTrace, bars: Dataset, text: str, place: dict[str, int]) -> None:
    told = trace("--image", 4, "--connection", text, "--without")
    where = (place["layer"] - 1, place["source"], place["target"])
    connection = trace_connection(seen, *where, int(bars.test_labels[4]))
    assert told["connection"] == place
    for name in ("weight", "source_value", "signal", "gradient", "target_pre_activation", "target_fires"):
        assert told[name] == getattr(connection, name)
    check_outputs(told["outputs"], seen, connection.outputs)
    check_what_if(told["without"], without_connection(seen, *where))


def test_networks_of_other_depths_answer_all_but_units(
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
        told = trace("--image", 4, "--digit", 3, model=model)
        assert np.sum(told["attribution"]) + told["bias_share"] == pytest.approx(told["logit"], abs=1e-10)
        assert sum(told["votes"]) + told["bias"] == pytest.approx(told["logit"], abs=1e-10)
        without = trace("--image", 4, "--pixel", "9,12", "--without", model=model)["without"]
        assert len(without["logits"]) == 10
        assert trace("--image", 4, "--rank", model=model)["ranking"]
        last = len(hidden) + 1
        assert "without" in trace("--image", 4, "--connection", f"{last}:4-3", "--without", model=model)
        beyond = f"{last}:1"
        result = invoke("trace", "--model", model, "--data", data_folder, "--image", 4, "--neuron", beyond)
        refuses(result, 2, f"no hidden layer {last};")


def test_a_unit_of_the_second_hidden_layer(
    trace: Trace, save_network: Callable[[Parameters], Path], seen: ImageTrace
) -> None:
    parameters = Parameters(Architecture((784, 12, 5, 10)))
    parameters.vector[...] = np.random.default_rng(1).normal(0.0, 0.1, parameters.vector.shape)
    model = save_network(parameters)
    deep = trace_image(parameters, seen.image)
    told = trace("--image", 4, "--neuron", "2:3", "--without", model=model)
    unit = trace_unit(deep, 3, 1)
    assert (told["neuron"], told["layer"]) == (3, 2)
    assert told["products"] == unit.products.tolist()
    assert sum(told["products"]) + told["bias"] == pytest.approx(told["pre_activation"], abs=1e-12)
    check_outputs(told["outputs"], deep, unit.outputs)
    check_sum(told["arithmetic"], unit_sum(deep, 3, layer=1))
    check_what_if(told["without"], without_unit(deep, 3, 1))
    assert told["without"]["later_layers"] == [{"woken": [], "silenced": []}]
    # Without a unit that fires, those after it may wake or fall silent.
    loud = int(deep.activations[0].argmax())
    before, after = (
        deep.pre_activations[1],
        deep.pre_activations[1] - deep.activations[0][loud] * parameters.kernels[1][loud],
    )
    told = trace("--image", 4, "--neuron", loud, "--without", model=model)["without"]["later_layers"]
    assert told[0]["woken"] == np.flatnonzero((before <= 0.0) & (after > 0.0)).tolist()
    assert told[0]["silenced"] == np.flatnonzero((before > 0.0) & (after <= 0.0)).tolist()


def test_a_person_reads_sums_that_add_up(tell: Callable[..., str], seen: ImageTrace) -> None:
    for arguments, written in (
        (("--neuron", 37), unit_sum(seen, 37)),
        (("--digit", 3), digit_sum(seen, 3)),
        (("--pixel", "9,12"), pixel_sum(seen, (PIXEL,), seen.answer)),
    ):
        paragraphs = tell(*arguments).split("\n\n")
        heads = [part.partition("\n")[2].partition("\n")[0].split() for part in paragraphs]
        (table,) = (part for part, head in zip(paragraphs, heads, strict=True) if head[-1:] == ["total"])
        before = 0.0
        for line in table.splitlines()[3:]:
            term, total = (float(word) for word in line.split()[-2:])
            assert round(before + term, 5) == total
            before = total
        assert before == float(written.shown_result)


def test_a_person_reads_what_if(tell: Callable[..., str], seen: ImageTrace) -> None:
    what_if = without_unit(seen, int(seen.activations[0].argmax()))
    last = tell("--neuron", int(seen.activations[0].argmax()), "--without").split("\n\n")[-1]
    assert last.startswith("without unit ")
    lines = last.splitlines()
    for digit, line in enumerate(lines[3:13]):
        assert float(line.split()[4]) == pytest.approx(what_if.logits[digit], abs=1e-4)
        assert float(line.split()[5]) == pytest.approx(what_if.exact[digit], abs=1e-4)
    assert lines[-1] == "The exact changes equal the shares."


def test_a_person_reads_that_dark_pixels_cannot_be_missed(tell: Callable[..., str]) -> None:
    told = tell("--pixel", "0,5", "--without")
    assert "Dark pixels send nothing" in told
    assert told.splitlines()[-1] == "Nothing changes."


def test_a_person_reads_which_units_flip(tell: Callable[..., str], seen: ImageTrace) -> None:
    rows = [(row, column) for row in range(5, 20) for column in range(4, 24)]
    what_if = without_pixels(seen, [28 * row + column for row, column in rows])
    told = tell(*(word for row, column in rows for word in ("--pixel", f"{row},{column}")), "--without")
    start, stop = told.splitlines()[-2:]
    assert start.startswith(f"- start firing ({len(what_if.woken)}): {what_if.woken[0]}, ")
    assert stop.startswith(f"- stop firing ({len(what_if.silenced)}): {what_if.silenced[0]}, ")


def test_a_person_reads_the_ranking_and_the_connection(tell: Callable[..., str], seen: ImageTrace) -> None:
    ranking = rank_pixels(seen)
    table = tell("--rank").split("\n\n")[-1].splitlines()
    assert f"pixels that change it: {ranking.order.size}, " in table[0]
    assert len(table) == 3 + 12
    row, column = divmod(int(ranking.order[0]), 28)
    assert table[3].split()[:2] == [str(row), str(column)]
    told = tell("--connection", "1:9,12-37")
    assert "connection from pixel 9,12 to unit 37" in told
    assert f"{seen.parameters.kernels[0][PIXEL, 37]:+.6f}" in told
    assert "connection from unit 37 to digit 3" in tell("--connection", "2:37-3")


def test_csv(tell: Callable[..., str], seen: ImageTrace) -> None:
    rows = list(csv.DictReader(io.StringIO(tell("--neuron", 37, "--csv"))))
    written = unit_sum(seen, 37)
    assert [float(row["value"]) for row in rows] == [term.value for term in written.terms]
    assert rows[-1]["total"] == written.shown_result.plain()
    votes = list(csv.DictReader(io.StringIO(tell("--digit", 3, "--csv"))))
    assert votes[-1]["total"] == digit_sum(seen, 3).shown_result.plain()
    pixel = list(csv.DictReader(io.StringIO(tell("--pixel", "9,12", "--csv"))))
    assert pixel[-1]["total"] == pixel_sum(seen, (PIXEL,), seen.answer).shown_result.plain()
    softmax = list(csv.DictReader(io.StringIO(tell("--csv"))))
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
def test_what_makes_no_sense_is_refused(
    invoke: Invoke,
    network_file: Path,
    data_folder: Path,
    refuses: Refuses,
    arguments: list[str],
    reason: str,
) -> None:
    refuses(invoke("trace", "--model", network_file, "--data", data_folder, "--image", 4, *arguments), 2, reason)


def test_numbers_beyond_all_bounds_are_refused(
    invoke: Invoke, data_folder: Path, save_network: Callable[[Parameters], Path], refuses: Refuses
) -> None:
    parameters = Parameters(Architecture((784, *(4,) * 9, 10), "identity"))
    parameters.vector[...] = np.finfo(np.float32).max
    arguments = ("--model", save_network(parameters), "--data", data_folder, "--image", 4)
    refuses(invoke("trace", *arguments), 1, "too large")
    refuses(invoke("trace", *arguments, "--json", "--digit", 3), 1, "too large")
