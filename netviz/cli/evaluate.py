"""``netviz evaluate``: how a network in a file of any form is read, and how well it reads."""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from netviz.cli.options import activation_option, csv_option, data_option, json_option, require_one_form, scaling_option
from netviz.cli.output import say
from netviz.cli.table import listing, table
from netviz.numbers import exact_number
from netviz.sentences import sentence

if TYPE_CHECKING:
    from netviz.formats.evidence import Candidate
    from netviz.formats.opening import OpenedNetwork


@click.command()
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="FILE",
    required=True,
    help="A network: safetensors, PyTorch (.pt, .pth), Keras (.keras, .h5), ONNX, NPZ or scikit-learn (.skops).",
)
@data_option
@scaling_option
@activation_option
@json_option
@csv_option("the trials that settle how the file is read")
def evaluate(
    model: Path, data: Path | None, scaling: str | None, activation: str | None, as_json: bool, as_csv: bool
) -> None:
    """Read a network from a file, and measure it on the test images.

    What the file does not say, the scaling of its inputs and its activation, is settled by trying every possibility on
    training images.
    """
    require_one_form(as_json=as_json, as_csv=as_csv)

    from netviz.cli.trace.source import require_images
    from netviz.data import load_dataset
    from netviz.formats.opening import open_network
    from netviz.training.batch_source import require_classes
    from netviz.training.evaluation import Evaluator

    dataset = load_dataset(data)
    opened = open_network(model, dataset, scaling=scaling, activation=activation)
    architecture = opened.parameters.architecture
    require_images(model, opened.parameters)
    require_classes(opened.n_classes, dataset.with_classes(opened.n_classes))
    result = Evaluator(architecture).evaluate(opened.parameters, dataset.test_images, dataset.test_labels)
    numbers: dict[str, Any] = {
        "form": opened.stored.form,
        "layer_sizes": list(architecture.layer_sizes),
        "activation": opened.activation,
        "scaling": opened.scaling.name,
        "transposed": opened.scaling.is_transposed,
        "ignored": list(opened.stored.ignored),
        "evidence": [_as_object(candidate) for candidate in opened.evidence],
        "test_accuracy": result.accuracy,
        "test_loss": result.loss,
        "n_test": len(dataset.test_labels),
    }
    if as_csv:
        say(_as_csv(numbers["evidence"]), end="")
    else:
        say(json.dumps(numbers, ensure_ascii=False, indent=2) if as_json else _as_text(opened, numbers))


def _as_csv(evidence: list[dict[str, Any]]) -> str:
    from netviz.scene.exported_table import ExportedTable

    header = ("scaling", "transposed", "activation", "accuracy", "loss", "n_images")
    return ExportedTable("trials", header, [tuple(trial[name] for name in header) for trial in evidence]).as_csv()


def _as_object(candidate: Candidate) -> dict[str, Any]:
    return {
        "scaling": candidate.scaling.name,
        "transposed": candidate.scaling.is_transposed,
        "activation": candidate.activation,
        "accuracy": candidate.accuracy,
        "loss": candidate.loss if candidate.loss < float("inf") else None,
        "n_images": candidate.n_images,
    }


def _inputs(scaling: str, *, is_transposed: bool) -> str:
    """Return how the inputs are scaled, by the name that the options have for it."""
    return sentence("{scaling}, transposed", scaling=scaling) if is_transposed else scaling


def _as_text(opened: OpenedNetwork, numbers: dict[str, Any]) -> str:
    from netviz.formats.quoting import some

    sizes = " → ".join(f"{size:,}" for size in numbers["layer_sizes"])
    rows = [
        (sentence("form"), numbers["form"]),
        (sentence("layers"), sizes),
        (sentence("activation", "function"), numbers["activation"]),
        (sentence("inputs"), _inputs(numbers["scaling"], is_transposed=numbers["transposed"])),
    ]
    if opened.stored.ignored:
        rows.append((sentence("not used"), some(opened.stored.ignored)))
    tested = sentence(
        "{accuracy:.2%} of {count:,}, loss {loss}",
        accuracy=numbers["test_accuracy"],
        count=numbers["n_test"],
        loss=exact_number(numbers["test_loss"]),
    )
    rows.append((sentence("test"), tested))
    lines = [listing(rows)]
    if opened.evidence:
        trials = [
            [
                _inputs(candidate.scaling.name, is_transposed=candidate.scaling.is_transposed),
                candidate.activation,
                f"{candidate.accuracy:.1%}",
                exact_number(candidate.loss),
                f"{candidate.n_images:,}",
            ]
            for candidate in opened.evidence[:_ROWS]
        ]
        headers = [
            sentence("inputs"),
            sentence("activation", "function"),
            sentence("accuracy"),
            sentence("loss"),
            sentence("images"),
        ]
        lines += ["", sentence("Settled by these trials on training images, the chosen one first:"), ""]
        lines.append(table(headers, trials, left=2))
    return "\n".join(lines)


_ROWS = 8
