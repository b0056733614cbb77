"""``netviz convert``: a network from a file of one form to a file of another."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import activation_option, data_option, scaling_option
from netviz.cli.output import say
from netviz.sentences import sentence

if TYPE_CHECKING:
    from netviz.formats.opening import OpenedNetwork


@click.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("target", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--names",
    type=click.Choice(["netviz", "pytorch"]),
    help="Whose names the tensors have in a safetensors file (default netviz).",
)
@click.option(
    "--script",
    type=click.Choice(["pytorch", "keras", "numpy"]),
    help="Also write a short program beside OUT that rebuilds the network and reads an image.",
)
@scaling_option
@activation_option
@data_option
def convert(
    source: Path,
    target: Path,
    names: str | None,
    script: str | None,
    scaling: str | None,
    activation: str | None,
    data: Path | None,
) -> None:
    """Write the network in IN to OUT.

    The ending of OUT says in which form: .safetensors, .keras, .onnx or .npz. To the form that it came in, a network
    is written back bit for bit; in any other form its inputs are intensities from 0 to 1.
    """
    from netviz.data import load_dataset
    from netviz.formats.opening import open_network
    from netviz.formats.writing.exporting import export, write_file
    from netviz.formats.writing.returning import original_of
    from netviz.formats.writing.scripts import arrays_beside, script_of

    if script is not None and arrays_beside(script, target).suffix != target.suffix.lower():
        raise BadArgument(
            sentence(
                "The {kind} program reads a {ending} file: let OUT end in {ending}.",
                kind=script,
                ending=arrays_beside(script, target).suffix,
            )
        )
    if script == "pytorch" and names is None:
        names = "pytorch"
    opened = open_network(source, None if data is None else load_dataset(data), scaling=scaling, activation=activation)
    original = None if names or script or scaling or activation else original_of(source, opened.stored.form, target)
    if original is not None:
        write_file(target, original)
        say(sentence("Wrote {path}: the arrays of {source}, bit for bit.", path=target, source=source.name))
        return
    export(target, opened.parameters, opened.metadata, names or "netviz")
    say(_written(target, opened))
    if script is not None:
        program = target.with_suffix(".py")
        text = script_of(script, opened.parameters.architecture, target.name)
        write_file(program, text.encode())
        say(sentence("Wrote {path}, which rebuilds the network and reads an image.", path=program))


def _written(target: Path, opened: OpenedNetwork) -> str:
    sizes = " → ".join(f"{size:,}" for size in opened.parameters.architecture.layer_sizes)
    return sentence(
        "Wrote {path}: {sizes}, {activation}, for intensities from 0 to 1.",
        path=target,
        sizes=sizes,
        activation=opened.activation,
    )
