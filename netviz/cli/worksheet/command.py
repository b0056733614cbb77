"""``netviz worksheet``: the options."""

from __future__ import annotations

import re
from pathlib import Path

import click

from netviz.cli.errors import BadArgument
from netviz.cli.options import data_option
from netviz.sentences import sentence

_MAX_STUDENTS = 500


def parse_students(_: click.Context, __: click.Parameter, value: str | None) -> range | None:
    """Parse ``FROM-TO``."""
    if value is None:
        return None
    found = re.fullmatch(r"(\d{1,6})-(\d{1,6})", value, re.ASCII)
    if found is None and re.fullmatch(r"\d{1,6}", value, re.ASCII):
        raise click.BadParameter(
            sentence(
                "{value} is one number: write --student {value} for this student alone, or --students 1-{value} for "
                "the first {value}",
                value=int(value),
            )
            if int(value) > 1
            else sentence("{value} is one number: write --student {value}", value=int(value))
        )
    if found is None:
        raise click.BadParameter(sentence("{value!r} is not of the form FROM-TO, such as 1-30", value=value))
    first, last = int(found[1]), int(found[2])
    if last < first:
        raise click.BadParameter(sentence("{value!r} ends before it begins", value=value))
    if last - first >= _MAX_STUDENTS:
        raise click.BadParameter(
            sentence("{value!r} are more than {most} students; make several files", value=value, most=_MAX_STUDENTS)
        )
    return range(first, last + 1)


@click.command()
@click.option(
    "--seed",
    type=click.IntRange(min=0),
    metavar="N",
    help="Seed of the run and of the questions (default 0; with --model, the seed of the run that it was saved from).",
)
@click.option("--student", type=click.IntRange(0, 999_999), metavar="K", help="Number of the student (default 1).")
@click.option(
    "--students", callback=parse_students, metavar="FROM-TO", help="Several students in one file, such as 1-30."
)
@click.option("--answers", is_flag=True, help="Write the key, with the working, instead of the sheet.")
@click.option(
    "--batches",
    type=click.IntRange(min=0),
    metavar="N",
    help="Batches to train before the questions are asked (default 100; with --epochs, all of them).",
)
@click.option("--epochs", type=click.IntRange(min=1), metavar="N", help="Length of the run in epochs (default 5).")
@click.option(
    "--model",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="Ask about a saved network instead of training one.",
)
@data_option
@click.option(
    "--paper",
    type=click.Choice(["a4", "letter"], case_sensitive=False),
    default="a4",
    help="Size of the paper (default a4).",
)
@click.option(
    "-o",
    "--output",
    type=click.Path(path_type=Path),
    metavar="FILE",
    help="The PDF file (default worksheet.pdf, or worksheet-answers.pdf with --answers).",
)
def worksheet(
    seed: int | None,
    student: int | None,
    students: range | None,
    answers: bool,
    batches: int | None,
    epochs: int | None,
    model: Path | None,
    data: Path | None,
    paper: str,
    output: Path | None,
) -> int:
    """Write a worksheet about a network as a PDF to print.

    Every student number has an image, units and weights of its own. All answers are computed from the network; the same
    options write the same sheet, and --answers its key.
    """
    if student is not None and students is not None:
        raise click.UsageError(sentence("--student and --students are alternatives; give only one"))
    for option, value in (("--batches", batches), ("--epochs", epochs)):
        if model is not None and value is not None:
            raise click.UsageError(
                sentence("{option} trains a network and cannot be combined with --model", option=option)
            )
    path = output or Path("worksheet-answers.pdf" if answers else "worksheet.pdf")
    if model is not None and path.resolve() == model.resolve():
        raise BadArgument(sentence("--model and --output both name {path}; give each its own file.", path=path))
    from netviz.cli.worksheet.run import Request, run

    numbers = students or range(student if student is not None else 1, (student if student is not None else 1) + 1)
    return run(Request(seed, numbers, answers, batches, epochs, model, data, paper.lower(), path))
