"""The sheet of a student in words."""

from __future__ import annotations

from netviz.sentences import sentence
from netviz.tracing.arithmetic import DECIMALS
from netviz.worksheets.choice import choose_tasks
from netviz.worksheets.forward_words import count_question, firing_question, flatten_question, unit_question
from netviz.worksheets.learning_words import loss_question, softmax_question, update_question
from netviz.worksheets.sheet import Sheet
from netviz.worksheets.source import SheetSource, batches_text


def write_sheet(source: SheetSource, student: int) -> Sheet:
    """Return the worksheet of a student, with its answers.

    The same network, data set, seed and student give the same sheet.

    Parameters
    ----------
    source : SheetSource
        See `netviz.worksheets.source.require_suitable`.
    student : int
        At least 0.

    Raises
    ------
    TracingError
        If the network's numbers are not finite.
    """
    tasks = choose_tasks(source, student)
    names = source.dataset.class_names
    questions = [
        flatten_question(tasks),
        count_question(tasks),
        unit_question(tasks.unit),
        firing_question(tasks.unit),
        softmax_question(tasks.softmax, source),
        *(() if tasks.loss is None else (loss_question(tasks.loss, names[tasks.label], source.step),)),
        update_question(tasks, source),
    ]
    return Sheet(
        student,
        source.origin,
        sentence(
            "All numbers come from a network trained on {data} ({batches}). Rows, columns and units are counted from "
            "0. Round every result to {decimals} decimals unless the question says otherwise; a last digit that is "
            "off by one counts as right.",
            batches=source.moment or batches_text(source.step),
            data=source.dataset.name,
            decimals=DECIMALS,
        ),
        sentence("Test image {index}: label {label}", index=tasks.index, label=names[tasks.label]),
        tasks.pixels,
        tasks.unit.pixels,
        tuple(questions),
    )
